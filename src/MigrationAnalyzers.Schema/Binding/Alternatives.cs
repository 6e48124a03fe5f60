using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>
/// Tries what could stand in the place of a name that may mean several things: what makes the server refuse something else in the statement, a type, a column, the number of
/// columns, is not offered.
/// </summary>
internal static class Alternatives
{
    // A statement is bound once for each alternative: what long texts and long lists of names would cost is not worth it.
    private const int LongestStatement = 16_384;
    private const int MostNames = 8;
    private const int MostAlternatives = 6;

    /// <summary>The uses, with those alternatives marked that are worse than the others.</summary>
    /// <param name="uses">The uses of a text.</param>
    /// <param name="text">The text.</param>
    /// <param name="statements">Its statements, each with what exists before it.</param>
    /// <param name="options">What to assume of the server.</param>
    /// <param name="cancellationToken">Asked before each name.</param>
    public static ImmutableArray<NameUse> Sift(
        ImmutableArray<NameUse> uses, string text, ImmutableArray<BoundStatement> statements, BindingOptions options, CancellationToken cancellationToken)
    {
        ImmutableArray<NameUse>.Builder? changed = null;
        var (names, guesses) = (0, 0);
        for (var i = 0; i < uses.Length && names < MostNames; i++)
        {
            if (uses[i].Lookup is Missing { IsCertain: true, Nearest: { } nearest, Elsewhere.Length: <= 1 } guessed && guesses < MostNames)
            {
                cancellationToken.ThrowIfCancellationRequested();
                guesses++;
                if (IsMisspeltDefinition(uses[i], nearest, text, uses) || !IsAccepted(uses[i], nearest, text, statements, options))
                    (changed ??= uses.ToBuilder())[i] = uses[i] with { Lookup = guessed with { IsCertain = false } };
                continue;
            }

            if (uses[i].Lookup is not (Ambiguous { Candidates.Length: > 1 } or Missing { Miss: Miss.OffSearchPath, Elsewhere.Length: > 1 }))
                continue;
            cancellationToken.ThrowIfCancellationRequested();
            names++;
            var span = uses[i].Name.Span;
            if (StatementAt(statements, span) is not { } statement || statement.Statement.Span.Length > LongestStatement)
                continue;
            var lookup = uses[i].Lookup switch
            {
                Ambiguous ambiguous when Worse(ambiguous.Candidates) is { IsEmpty: false } worse => ambiguous with { Refused = ambiguous.Refused.IsEmpty ? worse : ambiguous.Refused.Union(worse).ToImmutableArray() },
                Missing missing when Worse(missing.Elsewhere) is { IsEmpty: false } worse => missing with { Refused = worse },
                var same => same,
            };
            if (!ReferenceEquals(lookup, uses[i].Lookup))
                (changed ??= uses.ToBuilder())[i] = uses[i] with { Lookup = lookup };

            ImmutableArray<string> Worse(ImmutableArray<string> alternatives) => alternatives.Length > MostAlternatives
                ? ImmutableArray<string>.Empty
                : WorseOf(alternatives, text, span, statement, options);
        }

        return changed?.MoveToImmutable() ?? uses;
    }

    // The text makes what is near to the name, calls it so once and never again, and writes the name twice or more: there the misspelling is, and a name that is mended
    // to match meets the others that do not.
    private static bool IsMisspeltDefinition(in NameUse use, string nearest, string text, ImmutableArray<NameUse> uses)
    {
        var meant = SqlName.Unquote(nearest.Substring(nearest.LastIndexOf('.') + 1));
        if (SqlName.EqualsIgnoringCase(meant, use.Part.Text) || OccurrencesOf(use.Part.Text, text) is not [_, _, ..] || OccurrencesOf(meant, text) is not [var definition])
            return false;
        foreach (var other in uses)
        {
            if (other.Part.Span is var span && span.Start <= definition && definition < span.End)
                return false;
        }

        return true;
    }

    private static List<int> OccurrencesOf(string name, string text)
    {
        var found = new List<int>();
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || !IsPart(text[at - 1])) && (at + name.Length == text.Length || !IsPart(text[at + name.Length])))
                found.Add(at);
        }

        return found;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '$';

    // With the guess in its place the name is found there. A guess at the spelling must not make the server refuse what it has not come to before: another column, a type, a table for a view.
    private static bool IsAccepted(in NameUse use, string nearest, string text, ImmutableArray<BoundStatement> statements, BindingOptions options)
    {
        var span = use.Name.Span;
        if (StatementAt(statements, span) is not { } statement || statement.Statement.Span is var within && within.Length > LongestStatement)
            return true;
        var uses = ImmutableArray.CreateBuilder<NameUse>();
        var faults = Bind(Replaced(text, within, span, nearest), statement.Before, options, uses);
        foreach (var again in uses)
        {
            if (again.Part.Span.Start == span.Start - within.Start && again.Kind == use.Kind && again.Lookup is Missing or Ambiguous)
                return false;
        }

        if (use.Lookup is not Missing { Miss: Miss.Unknown or Miss.InString })
            return true;
        var written = ImmutableArray.CreateBuilder<NameUse>();
        return faults + CountUnclear(uses) <= Bind(text.Substring(within.Start, within.Length), statement.Before, options, written) + CountUnclear(written);
    }

    // Names that nothing is near to, or several columns.
    private static int CountUnclear(ImmutableArray<NameUse>.Builder uses) => uses.Count(static use => use.Lookup is Missing { IsCertain: false } or Ambiguous);

    private static string Replaced(string text, TextSpan within, TextSpan span, string with) =>
        text.Substring(within.Start, span.Start - within.Start) + with + text.Substring(span.End, within.End - span.End);

    private static ImmutableArray<string> WorseOf(ImmutableArray<string> alternatives, string text, TextSpan span, BoundStatement statement, BindingOptions options)
    {
        // What follows in the text may make the same in another table.
        var within = TextSpan.FromBounds(statement.Statement.Span.Start, Math.Min(text.Length, Math.Max(statement.Statement.Span.End, statement.Statement.Span.Start + LongestStatement)));
        var counts = new List<int>(alternatives.Length);
        foreach (var alternative in alternatives)
            counts.Add(CountFaults(Replaced(text, within, span, alternative), statement.Before, options));

        var least = counts.Min();
        return alternatives.Where((_, index) => counts[index] > least).ToImmutableArray();
    }

    private static int CountFaults(string sql, Catalog before, BindingOptions options)
    {
        var uses = ImmutableArray.CreateBuilder<NameUse>();
        var faults = Bind(sql, before, options, uses);
        foreach (var use in uses)
            faults += use.Lookup is Missing or Ambiguous ? 1 : 0;
        return faults;
    }

    // Gives how much the server would refuse besides names.
    private static int Bind(string sql, Catalog before, BindingOptions options, ImmutableArray<NameUse>.Builder uses)
    {
        var parsed = SqlParser.Parse(sql, new ParseOptions(options.PostgresVersion), default);
        var source = new NameSource(sql, new(NoSource.Instance));
        var faults = parsed.Errors.Length;
        foreach (var statement in parsed.Statements)
        {
            if (statement.HasError)
                continue;
            var binder = new Binder(source, before, options, uses) { IsTrial = true };
            before = binder.BindStatement(statement);
            faults += (binder.Problems?.Count ?? 0) + binder.TrialFaults;
        }

        return faults;
    }

    private static BoundStatement? StatementAt(ImmutableArray<BoundStatement> statements, TextSpan span)
    {
        foreach (var statement in statements)
        {
            if (statement.Statement.Span.Contains(span))
                return statement.Statement.HasError ? null : statement;
        }

        return null;
    }

    private sealed class NoSource : Operations.SourceAnchor
    {
        public static NoSource Instance { get; } = new();
    }
}
