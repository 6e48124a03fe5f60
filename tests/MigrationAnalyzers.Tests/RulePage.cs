using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace MigrationAnalyzers.Tests;

/// <summary>
/// A rule's page and the examples in it. A block is marked by the words after its fence: <c>csharp reports</c>, <c>csharp silent</c>; <c>csharp given</c> stands before
/// every example of the page (earlier migrations, entities); <c>csharp then</c> is a later step, which is silent after those since the last <c>silent</c> one;
/// <c>editorconfig given</c> is their configuration (<c>editorconfig reports</c> and <c>editorconfig silent</c> that of some of them), <c>text name.txt</c> a file beside the project. A block without a class is the <c>Up</c> of a migration.
/// </summary>
internal sealed class RulePage
{
    /// <summary>What the SDK imports by itself.</summary>
    public const string Usings = "global using System.Threading; global using System.Threading.Tasks;";

    private const string FileMark = "text ";

    private readonly List<(string Mark, string Text)> _blocks = [];

    public static RulePage Read(string path)
    {
        var page = new RulePage();
        string? mark = null;
        var block = new List<string>();
        foreach (var line in File.ReadLines(path))
        {
            if (!line.StartsWith("```", StringComparison.Ordinal))
            {
                block.Add(line);
                continue;
            }

            if (mark is null)
            {
                mark = line[3..].Trim();
                block.Clear();
            }
            else
            {
                page._blocks.Add((mark, string.Join('\n', block)));
                mark = null;
            }
        }

        Assert.Null(mark); // every fence is closed
        return page;
    }

    public IEnumerable<string> Blocks(string word) =>
        _blocks.Where(block => block.Mark == "csharp " + word).Select(block => block.Text);

    /// <summary>The ways that the page shows: each a silent example, and the steps that follow it.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Ways
    {
        get
        {
            var ways = new List<List<string>>();
            foreach (var (mark, text) in _blocks)
            {
                if (mark == "csharp silent")
                    ways.Add([text]);
                else if (mark == "csharp then")
                    ways[^1].Add(text);
            }

            return ways;
        }
    }

    /// <summary>Whether a block is the <c>Up</c> of a migration, not whole classes.</summary>
    public static bool IsMigration(string block) => !block.Contains("class ", StringComparison.Ordinal);

    /// <summary>Whether the page has files beside the project.</summary>
    public bool HasFiles => _blocks.Any(block => block.Mark.StartsWith(FileMark, StringComparison.Ordinal));

    /// <summary>What all rules say of <paramref name="example"/>, in the surroundings the page gives and after the migrations of the steps before it.</summary>
    public Task<ImmutableArray<Diagnostic>> RunAsync(string example, IEnumerable<string>? before = null, string word = "silent")
    {
        var number = 0;
        var members = string.Concat(Blocks("given").Concat((before ?? []).Where(IsMigration)).Append(example).Select(block => AsMembers(block, ++number)));
        var config = string.Join('\n', _blocks.Where(block => block.Mark == "editorconfig given" || block.Mark == "editorconfig " + word).Select(block => block.Text));
        var files = _blocks.Where(block => block.Mark.StartsWith(FileMark, StringComparison.Ordinal)).Select(block => ("/0/" + block.Mark[FileMark.Length..], block.Text));
        return RuleRunner.RunAsync([("Example.cs", MigrationSource.File(members)), ("Usings.cs", Usings)], config, files);
    }

    /// <summary>The block as members of a file; the <paramref name="number"/> makes the migration's id.</summary>
    public static string AsMembers(string block, int number) => IsMigration(block) ? MigrationSource.Migration(IdOf(number), $"M{number}", block) : block + "\n";

    /// <summary>The id of the migration of that number.</summary>
    public static string IdOf(int number) => $"2024010{number}000000_M{number}";
}
