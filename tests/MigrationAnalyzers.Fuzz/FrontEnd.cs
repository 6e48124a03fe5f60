using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Tests.Agreement;

namespace MigrationAnalyzers.Fuzz;

/// <summary>What must be true of any text: lexed, parsed and bound on a stack of 256 KB.</summary>
internal static class FrontEnd
{
    // A tree, its errors and the binder's scopes take a bounded amount of memory for each character: what grows faster shows here, on any machine.
    private const long BytesPerCharacter = 40_000;
    private const long BytesAtLeast = 4_000_000;

    private static readonly Place Schema = new(new Anchor());
    private static readonly Place Nowhere = new(new Anchor());

    private static readonly Catalog Start = SqlBinding.Bind(
        SqlParser.Parse(
            SchemaText("schema.sql") + ";" + SchemaText("types-schema.sql"), new ParseOptions(18)),
        Schema, Catalog.Empty, BindingOptions.Default, CancellationToken.None).After;

    /// <summary>Null, or what is wrong.</summary>
    public static string? Check(string text, int version)
    {
        string? wrong = null;
        var thread = new Thread(() => wrong = CheckHere(text, version), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        return wrong;
    }

    private static string? CheckHere(string text, int version)
    {
        try
        {
            // What is loaded once, because this text is the first to need it, is not to be charged to it.
            var (parsed, bound, allocated) = Read(text, version);
            var limit = BytesAtLeast + (BytesPerCharacter * text.Length);
            if (allocated > limit)
                (parsed, bound, allocated) = Read(text, version);
            if (allocated > limit)
                return $"{allocated} bytes for {text.Length} characters";
            foreach (var use in bound.Uses)
            {
                // What a trigger's function says of its table stands in the text of the function.
                if (ReferenceEquals(use.Place.Anchor, Nowhere.Anchor) && use.Place.SqlSpan is { } span && (span.Start < 0 || span.End > text.Length))
                    return $"{use.Kind} {use.Written} at {span} of {text.Length}";
            }

            return SyntaxInvariants.CheckTokens(text, version) ?? SyntaxInvariants.CheckTree(parsed);
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    private static (ParseResult Parsed, BoundSql Bound, long Allocated) Read(string text, int version)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var parsed = SqlParser.Parse(text, new ParseOptions(version));
        var bound = SqlBinding.Bind(parsed, Nowhere, Start, BindingOptions.Default, CancellationToken.None);
        return (parsed, bound, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static string SchemaText(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Binding", file));

    private sealed class Anchor : SourceAnchor;
}
