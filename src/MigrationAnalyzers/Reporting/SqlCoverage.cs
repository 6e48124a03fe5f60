using System.Collections.Immutable;
using MigrationAnalyzers.Reading;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Text;
using Microsoft.CodeAnalysis;

namespace MigrationAnalyzers.Reporting;

/// <summary>How far a piece of raw SQL could be read.</summary>
internal enum ReadExtent
{
    /// <summary>To the last character.</summary>
    Whole,

    /// <summary>But for values that are not known when the project is compiled; what touches them is not judged.</summary>
    WithHoles,

    /// <summary>Not at all.</summary>
    NotAtAll,
}

/// <summary>A piece of raw SQL, or of code that could not be read, and how far it was read.</summary>
/// <param name="What">What it is, in the words of the code: <c>Sql</c>, <c>CreateIndex filter</c>, <c>Command</c>.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Extent">How far it was read.</param>
/// <param name="Reason">Why not wholly; null where it was.</param>
internal sealed record CoveredText(string What, Location? Location, ReadExtent Extent, string? Reason);

/// <summary>Lists for a compilation every piece of raw SQL with how far it was read: what the rules are blind to can be counted.</summary>
internal static class SqlCoverage
{
    private const string UnknownText = "its text is not known when the project is compiled";
    private const string UnknownParts = "values in it are not known when the project is compiled";
    private const string UnreadCode = "code that is not read has the migration builder, or arguments whose values are not known";
    private const string NoTable = "the table of its entity is not known";

    /// <summary>The list, migrations first.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static ImmutableArray<CoveredText> Of(CompilationHistory history, CancellationToken cancellationToken)
    {
        var covered = ImmutableArray.CreateBuilder<CoveredText>();
        foreach (var replay in history.Replays(cancellationToken))
        {
            foreach (var step in replay.Steps)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Add(step.Operation, covered);
            }
        }

        foreach (var bound in history.Sites(cancellationToken))
        {
            var isBlind = bound.Site.IsFragment && bound.Site.Table is null;
            Add(bound.Site.Kind.ToString(), bound.Site.Sql, covered, isBlind ? NoTable : null);
        }

        return covered.ToImmutable();
    }

    private static void Add(MigrationOperation operation, ImmutableArray<CoveredText>.Builder covered)
    {
        if (operation is UnreadOperation unread)
            covered.Add(new("unread code", LocationOf(unread.Place), ReadExtent.NotAtAll, UnreadCode));
        foreach (var (what, sql) in SqlFragments.Of(operation))
            Add(what, sql, covered);
    }

    private static void Add(string what, SqlFragment? sql, ImmutableArray<CoveredText>.Builder covered, string? blindness = null)
    {
        if (sql is null)
            return;
        var (extent, reason) = sql.Text switch
        {
            null => (ReadExtent.NotAtAll, UnknownText),
            _ when blindness is not null => (ReadExtent.NotAtAll, blindness),
            { } text when text.IndexOf(SqlHole.Character) >= 0 => (ReadExtent.WithHoles, UnknownParts),
            _ => (ReadExtent.Whole, (string?)null),
        };
        covered.Add(new(what, LocationOf(sql.Place), extent, reason));
    }

    private static Location? LocationOf(Place place) => SourceLocation.Find(place)?.ToLocation();
}
