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

    // The last statement makes the built-in catalog be loaded: no text is to be charged with that.
    private static readonly Catalog Start = SqlBinding.Bind(
        SqlParser.Parse(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Binding", "schema.sql")) + ";SELECT lower(relname) FROM pg_catalog.pg_clas",
            new ParseOptions(18)),
        Schema, Catalog.Empty, BindingOptions.Default, CancellationToken.None).After;

    /// <summary>Null, or what is wrong.</summary>
    public static string? Check(string text)
    {
        string? wrong = null;
        var thread = new Thread(() => wrong = CheckHere(text), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        return wrong;
    }

    private static string? CheckHere(string text)
    {
        try
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var parsed = SqlParser.Parse(text, new ParseOptions(18));
            var bound = SqlBinding.Bind(parsed, Nowhere, Start, BindingOptions.Default, CancellationToken.None);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (allocated > BytesAtLeast + (BytesPerCharacter * text.Length))
                return $"{allocated} bytes for {text.Length} characters";
            foreach (var use in bound.Uses)
            {
                // What a trigger's function says of its table stands in the text of the function.
                if (ReferenceEquals(use.Place.Anchor, Nowhere.Anchor) && use.Place.SqlSpan is { } span && (span.Start < 0 || span.End > text.Length))
                    return $"{use.Kind} {use.Written} at {span} of {text.Length}";
            }

            return SyntaxInvariants.Check(text, 18) ?? SyntaxInvariants.CheckTokens(text, 13);
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    private sealed class Anchor : SourceAnchor;
}
