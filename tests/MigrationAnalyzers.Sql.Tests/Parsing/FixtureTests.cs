using System.Runtime.CompilerServices;
using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Sql.Tests.Parsing;

/// <summary>Whole files of statements that PostgreSQL 15 accepts, or refuses, and the trees they give.</summary>
public class FixtureTests
{
    private static readonly ParseOptions Server15 = new(15);

    public static TheoryData<string> Accepted => Files("accepted");

    public static TheoryData<string> All
    {
        get
        {
            var files = Files("accepted");
            foreach (var file in Directory.GetFiles(Folder("broken"), "*.sql").Select(Path.GetFileName))
                files.Add("broken/" + file);
            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Accepted))]
    public void Reads_what_the_server_reads(string file)
    {
        var result = SqlParser.Parse(Read(file), Server15);

        Assert.Empty(result.Errors);
        Assert.DoesNotContain(result.Statements, statement => statement.HasError);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Gives_the_tree_beside_it(string file)
    {
        var tree = SyntaxTree.Print(SqlParser.Parse(Read(file), Server15));

        // A tree that differs is written anew: look at the difference before you keep it.
        var path = Path.ChangeExtension(Path.Combine(Folder(""), file), ".tree");
        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        if (tree != expected)
            File.WriteAllText(path, tree);
        Assert.Equal(expected, tree);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_name_covers_its_own_text(string file)
    {
        var text = Read(file);
        var names = SqlParser.Parse(text, Server15).Statements.SelectMany(SyntaxTree.DescendantsAndSelf).OfType<Identifier>().ToList();

        Assert.NotEmpty(names);
        foreach (var name in names)
        {
            var written = text.Substring(name.Span.Start, name.Span.Length);
            if (!name.IsQuoted && !IsWordOfType(name, written))
                Assert.Equal(written.ToLowerInvariant(), name.Text);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Nodes_lie_inside_their_parents(string file)
    {
        foreach (var statement in SqlParser.Parse(Read(file), Server15).Statements)
        {
            foreach (var node in SyntaxTree.DescendantsAndSelf(statement))
                Assert.True(statement.Span.Contains(node.Span), $"{node.GetType().Name} {node.Span} lies outside {statement.Span}");
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_prefix_is_read(string file)
    {
        var text = Read(file);
        foreach (var statement in SqlParser.Parse(text, Server15).Statements)
        {
            var whole = text.Substring(statement.Span.Start, statement.Span.Length);
            for (var length = 0; length < whole.Length; length++)
            {
                var prefix = SqlParser.Parse(whole[..length], ParseOptions.Default);
                Assert.True(prefix.Errors.Length <= Math.Max(1, prefix.Statements.Length));
            }
        }
    }

    // double precision is named float8, the operator of COMMENT ON OPERATOR is named by its symbol, 'plpgsql' may be a string
    private static bool IsWordOfType(Identifier name, string written) =>
        written.Contains(' ', StringComparison.Ordinal) || !char.IsLetter(written.FirstOrDefault()) ||
        name.Text is "int4" or "int2" or "int8" or "float4" or "float8" or "bool" or "numeric" or "bpchar" or "varchar" or "varbit" or "timetz" or "timestamptz" or "bit"
            or "interval" or "timestamp" or "time";

    private static TheoryData<string> Files(string folder)
    {
        var files = new TheoryData<string>();
        foreach (var file in Directory.GetFiles(Folder(folder), "*.sql").Order(StringComparer.Ordinal))
            files.Add(folder + "/" + Path.GetFileName(file));
        return files;
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Folder(""), file));

    private static string Folder(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Fixtures", name);
}
