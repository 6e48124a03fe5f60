using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MigrationAnalyzers.Reading;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Comments;
using MigrationAnalyzers.Sql.Text;
using Microsoft.CodeAnalysis;

namespace MigrationAnalyzers.Reporting;

/// <summary>A raw SQL text in which comments silence rules.</summary>
/// <param name="Migration">The migration that runs it; null: it stands outside of migrations.</param>
/// <param name="Place">The text.</param>
/// <param name="Text">What it says.</param>
/// <param name="Comments">The comments.</param>
internal sealed record SilencedText(Migration? Migration, Place Place, string Text, SilencingComments Comments);

/// <summary>Something that is wrong with a comment that is to silence rules.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Message">What is wrong.</param>
public sealed record SilenceFault(Place Place, string Message)
{
    /// <summary>What takes the comment away; null: it is of use for something else.</summary>
    public SqlEdit? Removal { get; init; }
}

/// <summary>Where comments in raw SQL silence rules, in a whole compilation.</summary>
internal sealed class SqlSilence
{
    // The raw SQL of anchors, and what comments each migration has: found out once, and kept for as long as they are.
    private static readonly ConditionalWeakTable<SourceAnchor, SqlFragment> Fragments = new();
    private static readonly ConditionalWeakTable<JudgedMigration, List<SilencedText>> Known = new();

    private readonly Dictionary<SourceAnchor, SilencedText> _texts = [];

    private readonly Dictionary<SourceAnchor, ImmutableArray<(int From, int Start)>> _starts = [];
    private readonly HashSet<SourceAnchor> _model = []; // what is written there becomes a change of the model, and a migration

    private SqlSilence()
    {
    }

    /// <summary>No comments.</summary>
    public static SqlSilence None { get; } = new();

    /// <summary>Reads the comments of all raw SQL of these steps and sites.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static SqlSilence Of(IEnumerable<ReplayResult> replays, IEnumerable<BoundSite> sites, CancellationToken cancellationToken)
    {
        var silence = new SqlSilence();
        foreach (var replay in replays)
        {
            foreach (var migration in replay.Migrations)
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var text in Known.GetValue(migration, static one => TextsOf(one)))
                    silence._texts[text.Place.Anchor] = text;
            }
        }

        foreach (var site in sites)
        {
            if (TextOf(null, site.Site.Sql) is { } text)
                silence._texts[text.Place.Anchor] = text;
            if (site.Site.IsFragment)
                silence._model.Add(site.Site.Sql.Place.Anchor);
        }

        return silence;
    }

    /// <summary>Whether a comment silences the rule <paramref name="id"/> at <paramref name="place"/>.</summary>
    public bool Covers(string id, Place place) => _texts.Count > 0 && Covering(id, place).Any();

    /// <summary>Where a comment must be written to silence what is said of <paramref name="place"/>; null: nowhere in the SQL.</summary>
    public Place? CommentPlaceFor(Place place)
    {
        if (place.SqlSpan is not { } span || !Fragments.TryGetValue(place.Anchor, out var fragment) || _model.Contains(place.Anchor))
            return null;
        ImmutableArray<(int From, int Start)> starts;
        lock (_starts)
        {
            if (!_starts.TryGetValue(place.Anchor, out starts))
                _starts[place.Anchor] = starts = SilencingComments.StatementStarts(fragment.Text!);
        }

        var (low, high) = (0, starts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (starts[middle].From <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? null : place.At(new TextSpan(starts[low - 1].Start, 0));
    }

    /// <summary>What is wrong with the comments, in the texts of the migrations that are <paramref name="included"/> and in those that stand outside of migrations.</summary>
    /// <param name="findingsOf">What the rule of an id finds; null: it is no rule that a comment can silence.</param>
    /// <param name="included">Which migrations are judged.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public IEnumerable<SilenceFault> Faults(Func<string, IReadOnlyList<Finding>?> findingsOf, Func<Migration, bool> included, CancellationToken cancellationToken)
    {
        var texts = _texts.Values.Where(text => text.Migration is not { } migration || included(migration)).ToList();
        var unknown = new HashSet<string>(StringComparer.Ordinal);
        var used = new HashSet<SourceLocation>();
        foreach (var id in texts.SelectMany(text => text.Comments.Rules).Select(rule => rule.Id).Distinct(StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (findingsOf(id) is not { } findings)
            {
                unknown.Add(id);
                continue;
            }

            // One text may be run by several migrations: a comment is of use if it is in one of them.
            foreach (var (text, rule) in findings.SelectMany(finding => Covering(id, finding.Place)))
            {
                if (SourceLocation.Find(text.Place.At(rule.Span)) is { } location)
                    used.Add(location);
            }
        }

        foreach (var text in texts)
        {
            foreach (var fault in text.Comments.Faults)
                yield return new(text.Place.At(fault.Span), $"This comment is not read as it may be meant: {fault.Message}");
            foreach (var rule in text.Comments.Rules)
            {
                var place = text.Place.At(rule.Span);
                if (unknown.Contains(rule.Id))
                    yield return new(place, $"{rule.Id} is no rule that a comment in SQL can silence");
                else if (SourceLocation.Find(place) is { } location && !used.Contains(location))
                    yield return new(place, $"{rule.Id} has nothing to say here; the comment can go") { Removal = RemovalOf(text, rule) };
            }
        }
    }

    // A comment that silences several rules may be of use for the others.
    private static SqlEdit? RemovalOf(SilencedText text, SilencedRule rule)
    {
        if (text.Comments.Rules.Count(other => other.Comment == rule.Comment) > 1)
            return null;
        var (sql, start, end) = (text.Text, rule.Comment.Start, rule.Comment.End);
        while (start > 0 && sql[start - 1] is ' ' or '\t')
            start--;
        while (end < sql.Length && sql[end] is ' ' or '\t' or '\r')
            end++;
        var (isFirst, isLast) = (start == 0 || sql[start - 1] == '\n', end == sql.Length || sql[end] == '\n');
        if (isFirst && isLast && end < sql.Length)
            return Removal(start, end + 1, ""); // the whole line
        if (isLast)
            return Removal(start, rule.Comment.End, "");

        // A comment parts words as a blank does.
        var isBetween = start == rule.Comment.Start && end == rule.Comment.End && !isFirst;
        return Removal(rule.Comment.Start, isBetween ? rule.Comment.End : end, isBetween ? " " : "");

        SqlEdit Removal(int from, int to, string replacement) => new("Remove the comment", text.Place.At(TextSpan.FromBounds(from, to)), replacement);
    }

    private IEnumerable<(SilencedText Text, SilencedRule Rule)> Covering(string id, Place place)
    {
        if (Fragments.TryGetValue(place.Anchor, out _))
        {
            // Something said of a text as a whole is silenced by any of its comments.
            return _texts.TryGetValue(place.Anchor, out var text)
                ? text.Comments.Rules.Where(rule => rule.Id == id && (place.SqlSpan is not { } span || rule.Covers(span))).Select(rule => (text, rule))
                : [];
        }

        // A literal that is judged by itself, whatever text it becomes a part of: where it stands decides.
        return SourceLocation.Find(place) is { IsExact: true } location
            ? _texts.Values.SelectMany(other => other.Comments.Rules.Where(rule => rule.Id == id && CoversSource(other, rule, location)).Select(rule => (other, rule)))
            : [];
    }

    private static bool CoversSource(SilencedText text, SilencedRule rule, SourceLocation location)
    {
        if (text.Place.Anchor is not SqlTextAnchor { Map: var map })
            return false;
        foreach (var piece in map.Pieces)
        {
            var (start, end) = (Math.Max(piece.Start, rule.Scope.Start), Math.Min(piece.End, rule.Scope.End));
            if (end > start && map.Find(TextSpan.FromBounds(start, end)) is { } source && source.Tree == location.Tree && source.File == location.File && source.Span.Contains(location.Span.Start))
                return true;
        }

        return false;
    }

    private static List<SilencedText> TextsOf(JudgedMigration migration)
    {
        var texts = new List<SilencedText>();
        foreach (var step in migration.Steps)
        {
            foreach (var (_, sql) in SqlFragments.Of(step.Operation))
            {
                if (TextOf(step.Migration, sql) is { } text)
                    texts.Add(text);
            }
        }

        return texts;
    }

    // Null: it has no comment that is meant to silence.
    private static SilencedText? TextOf(Migration? migration, SqlFragment? sql)
    {
        if (sql?.Text is not { } text)
            return null;
        Fragments.GetValue(sql.Place.Anchor, _ => sql);
        var comments = SilencingComments.Read(text);
        return comments.Rules.IsEmpty && comments.Faults.IsEmpty ? null : new(migration, sql.Place, text, comments);
    }
}
