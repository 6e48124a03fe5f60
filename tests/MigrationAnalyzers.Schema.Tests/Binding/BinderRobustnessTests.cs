using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Tests.Agreement;
using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Tests.Agreement;

namespace MigrationAnalyzers.Schema.Tests.Binding;

/// <summary>Prefixes and seeded damages of texts from all corpora are parsed and bound on a small stack, in memory that grows with the text.</summary>
public class BinderRobustnessTests
{
    private const int Seed = 20240229;
    private const int OneIn = 4;
    private const int OneTypeTextIn = 8;
    private const int DamagesPerText = 3;

    private static readonly Catalog TypeStart = SqlBinding.Bind(
        SqlParser.Parse(BindingCorpus.TypeSchema, new ParseOptions(18)), Ops.Nowhere, Catalog.Empty, BindingOptions.Default, CancellationToken.None).After;

    // A tree, its errors and the binder's scopes take a bounded amount of memory for each character: what grows faster shows here, on any machine.
    private const long BytesPerCharacter = 40_000;
    private const long BytesAtLeast = 4_000_000;

    [Fact]
    public void Every_sampled_text_is_bound() => Sample(static (text, _, _) => [text]);

    [Fact]
    public void Prefixes_are_bound() => Sample(static (text, _, chance) =>
        [.. Enumerable.Range(0, DamagesPerText).Select(_ => text[..chance.Next(text.Length + 1)])]);

    [Fact]
    public void Damaged_texts_are_bound() => Sample(static (text, other, chance) =>
        [.. Enumerable.Range(0, DamagesPerText).Select(_ => Mutation.Of(text, other, chance))]);

    [Theory]
    [InlineData("CREATE TABLE x0 (a int);", "CREATE VIEW x{1} AS SELECT a FROM x{0};", "DROP TABLE x0 CASCADE;")]
    [InlineData("CREATE FUNCTION x0() RETURNS int LANGUAGE sql AS 'SELECT 1';", "CREATE FUNCTION x{1}() RETURNS int LANGUAGE sql RETURN x{0}();", "DROP FUNCTION x0 CASCADE;")]
    [InlineData("CREATE TYPE x0 AS ENUM ('a');", "CREATE DOMAIN x{1} AS x{0};", "DROP TYPE x0 CASCADE;")]
    public void A_long_chain_is_dropped_on_a_small_stack(string first, string next, string drop) => SmallStack.Run(() =>
    {
        const int Length = 400;
        var links = Enumerable.Range(0, Length).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, next, i, i + 1));
        var bound = SqlBinding.Bind(SqlParser.Parse(first + string.Concat(links) + drop, new ParseOptions(18)), Ops.Nowhere, Catalog.Empty, BindingOptions.Default, CancellationToken.None);
        Assert.Empty(bound.After.Schemas.SelectMany(schema => schema.Value.Tables));
        Assert.Empty(bound.After.Routines);
        Assert.DoesNotContain(bound.After.Objects.Values, found => found is UserType { IsMaybe: false });
    });

    private static void Sample(Func<string, string, Random, string[]> damages) => SmallStack.Run(() =>
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "SqlCorpus");
        var statements = CorpusFile.Read(folder).Select(text => text.Text).Concat(BindingCorpus.Texts.Select(text => text.Text)).ToList();
        var bodies = CorpusFile.Read(Path.Combine(folder, "PlPgSql")).Select(text => text.Text).ToList();
        var typed = BindingCorpus.TypeTexts.Select(text => text.Text).ToList();
        Assert.True(statements.Count > 4000 && bodies.Count > 1000 && typed.Count > 4000);
        var chance = new Random(Seed);
        SampleOf(statements, OneIn, BindingCheck.Start);
        SampleOf(bodies, 1, BindingCheck.Start);
        SampleOf(typed, OneTypeTextIn, TypeStart);

        void SampleOf(List<string> texts, int oneIn, Catalog start)
        {
            for (var i = 0; i < texts.Count; i += oneIn)
            {
                foreach (var damaged in damages(texts[i], texts[chance.Next(texts.Count)], chance))
                    Bind(damaged, start);
            }
        }
    });

    private static void Bind(string text, Catalog start)
    {
        try
        {
            var (bound, allocated) = Measure(text, start);
            // The first text that asks for a part of the built-in catalog is not to be charged with loading it.
            if (allocated > BytesAtLeast + (BytesPerCharacter * text.Length))
                allocated = Measure(text, start).Allocated;
            Assert.True(allocated <= BytesAtLeast + (BytesPerCharacter * text.Length), $"{allocated} bytes for {text.Length} characters");
            foreach (var use in bound.Uses)
            {
                // What a trigger's function says of its table stands in the text of the function.
                if (ReferenceEquals(use.Place.Anchor, Ops.Nowhere.Anchor) && use.Place.SqlSpan is { } span)
                    Assert.True(span.Start >= 0 && span.End <= text.Length, $"{use.Kind} {use.Written} at {span}");
            }
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException("Fails on: " + text, exception);
        }
    }

    private static (BoundSql Bound, long Allocated) Measure(string text, Catalog start)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var parsed = SqlParser.Parse(text, new ParseOptions(18));
        var bound = SqlBinding.Bind(parsed, Ops.Nowhere, start, BindingOptions.Default, CancellationToken.None);
        return (bound, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
