using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace MigrationAnalyzers.Tests;

/// <summary>
/// A rule's page and the examples in it. A block is marked by the words after its fence: <c>csharp reports</c>, <c>csharp silent</c>; <c>csharp given</c> stands before
/// every example of the page (earlier migrations, entities); <c>editorconfig given</c> is their configuration, <c>text name.txt</c> a file beside the project. A block without a class is the <c>Up</c> of a migration.
/// </summary>
internal sealed class RulePage
{
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

    /// <summary>Whether the page has files beside the project.</summary>
    public bool HasFiles => _blocks.Any(block => block.Mark.StartsWith(FileMark, StringComparison.Ordinal));

    /// <summary>What all rules say of <paramref name="example"/>, in the surroundings the page gives.</summary>
    public Task<ImmutableArray<Diagnostic>> RunAsync(string example)
    {
        var number = 0;
        var members = string.Concat(Blocks("given").Append(example).Select(block => AsMembers(block, ++number)));
        var config = string.Join('\n', _blocks.Where(block => block.Mark == "editorconfig given").Select(block => block.Text));
        var files = _blocks.Where(block => block.Mark.StartsWith(FileMark, StringComparison.Ordinal)).Select(block => ("/0/" + block.Mark[FileMark.Length..], block.Text));
        return RuleRunner.RunAsync([("Example.cs", MigrationSource.File(members))], config, files);
    }

    private static string AsMembers(string block, int number) =>
        block.Contains("class ", StringComparison.Ordinal)
            ? block + "\n"
            : MigrationSource.Migration($"2024010{number}000000_M{number}", $"M{number}", block);
}
