using MigrationAnalyzers.Reading;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Reporting;

/// <summary>
/// Which migrations a rule speaks about: a team with hundreds of old ones wants to hear of the new (<c>report_since</c>) or of those that were not applied yet
/// (<c>report_applied</c>). All are replayed all the same.
/// </summary>
internal sealed class ReportScope
{
    private readonly string? _since;
    private readonly HashSet<string> _silent = new(StringComparer.Ordinal);
    private readonly HashSet<Place> _silentPlaces = [];

    /// <summary>The scope of one rule.</summary>
    /// <param name="options">What is configured.</param>
    /// <param name="applied">Which migrations have been applied; null: nobody says.</param>
    /// <param name="histories">The migrations.</param>
    /// <param name="isAboutHistory">Whether the rule is about the history, which is judged in old migrations too.</param>
    public ReportScope(RuleOptions options, AppliedMigrations? applied, IEnumerable<MigrationHistory> histories, bool isAboutHistory)
    {
        if (!isAboutHistory && options.ReportSince is { } since && SettingFaults.IsLine(since, histories.SelectMany(history => history.Migrations).Select(migration => migration.Id)))
            _since = since;
        if (applied is null || options.ReportApplied == AppliedPolicy.All || (isAboutHistory && options.ReportApplied == AppliedPolicy.HistoryOnly))
            return;

        _silent.UnionWith(applied.Migrations.Select(migration => migration.Id));
        foreach (var declaration in histories.SelectMany(history => history.Declarations).Where(declaration => _silent.Contains(declaration.Id)))
            _silentPlaces.UnionWith([declaration.Class, declaration.IdPlace, declaration.DownPlace]);
    }

    /// <summary>Whether what lies in this migration is reported.</summary>
    public bool Includes(Migration migration) =>
        (_since is null || MigrationIdComparer.Instance.Compare(migration.Id, _since) >= 0) && (_silent.Count == 0 || !_silent.Contains(migration.Id));

    /// <summary>The same of one that EF Core passes by, by the name of its file.</summary>
    public bool Includes(UnrunMigration migration) => _since is null || !migration.IsIdOfFile || MigrationIdComparer.Instance.Compare(migration.SuggestedId, _since) >= 0;

    /// <summary>Whether a finding at the head of a class is reported.</summary>
    public bool Includes(Place place) => !_silentPlaces.Contains(place);
}
