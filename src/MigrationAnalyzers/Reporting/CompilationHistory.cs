using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MigrationAnalyzers.Reading;
using MigrationAnalyzers.Schema.Changes;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Model;
using MigrationAnalyzers.Schema.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Reporting;

/// <summary>The histories of one compilation, replayed once for all rules. Nothing is read before a rule asks.</summary>
internal sealed class CompilationHistory
{
    private static readonly ConditionalWeakTable<Compilation, CompilationHistory> Shared = new();

    private static readonly ConditionalWeakTable<SqlSite, SqlSite> Placed = new();

    private readonly object _gate = new();
    private readonly Compilation _compilation;
    private readonly AnalyzerOptions _analyzerOptions;
    private readonly SqlFiles _files;
    private RuleOptions? _options;
    private ImmutableArray<MigrationHistory> _histories;
    private ImmutableArray<UnrunMigration> _unrun;
    private ImmutableArray<ReplayResult> _replays;
    private ImmutableArray<BoundSite> _sites;
    private ImmutableArray<ContextModel> _models;
    private ImmutableArray<MigrationChanges> _changes;
    private SqlSilence? _silence;
    private ImmutableArray<VerdictList> _migrationVerdicts;
    private VerdictList? _changeVerdicts;
    private VerdictList? _siteVerdicts;
    private VerdictList? _modelVerdicts;
    private ImmutableArray<EngineFailure> _failures = ImmutableArray<EngineFailure>.Empty;
    private bool _hasUnreadHistory;
    private bool _isBaselineUnread;
    private AppliedMigrations? _applied;
    private ImmutableHashSet<string> _ids = ImmutableHashSet<string>.Empty;

    private CompilationHistory(Compilation compilation, AnalyzerOptions analyzerOptions)
    {
        _compilation = compilation;
        _analyzerOptions = analyzerOptions;
        _files = new SqlFiles(analyzerOptions.AdditionalFiles);
        Project = ProjectFile.Find(analyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions);
    }

    /// <summary>The history that all rules of <paramref name="compilation"/> share; null where there is nothing to read, at no cost.</summary>
    public static CompilationHistory? Of(Compilation compilation, AnalyzerOptions options)
    {
        if (EfTypes.MigrationClass(compilation) is null && !UnmigratedDatabase.IsKnownWithoutEfCore(compilation, new SqlFiles(options.AdditionalFiles)))
            return null;

        // The options of a compilation are one object for all analyzers of a run; another run with others must not see ours.
        lock (Shared)
        {
            if (Shared.TryGetValue(compilation, out var known))
            {
                if (known._analyzerOptions == options)
                    return known;
                Shared.Remove(compilation);
            }

            var history = new CompilationHistory(compilation, options);
            Shared.Add(compilation, history);
            return history;
        }
    }

    /// <summary>Where to say what has no place of its own.</summary>
    public Location Project { get; }

    public RuleOptions Options(CancellationToken cancellationToken)
    {
        lock (_gate)
            return _options ??= Try("The configuration", () => RuleOptions.Read(_compilation, _analyzerOptions.AnalyzerConfigOptionsProvider, cancellationToken), RuleOptions.Default);
    }

    /// <summary>Every context's history, replayed.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; a later call starts again.</exception>
    public ImmutableArray<ReplayResult> Replays(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_replays.IsDefault)
            {
                var migrations = Try("The migrations", () => MigrationReader.ReadAll(_compilation, _files, cancellationToken), null);
                _hasUnreadHistory = migrations is null;
                migrations ??= CompilationMigrations.None;
                Add(migrations.Failures);
                _unrun = migrations.Unrun;
                _ids = migrations.Ids;
                _applied = Try("The list of applied migrations", () => AppliedFile.Read(_analyzerOptions.AdditionalFiles, cancellationToken), null);
                var options = ReplayOptions(cancellationToken);
                _histories = _isBaselineUnread ? migrations.Histories.Select(history => history with { IsPartial = true }).ToImmutableArray() : migrations.Histories;
                Replay(options, cancellationToken);
            }

            return _replays;
        }
    }

    /// <summary>Every context's history as it is declared, in the order of <see cref="Replays"/>.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; a later call starts again.</exception>
    public ImmutableArray<MigrationHistory> Histories(CancellationToken cancellationToken)
    {
        Replays(cancellationToken);
        return _histories;
    }

    /// <summary>Which migrations have been applied somewhere, as far as the project lists them, beside those that stand in the code; null: it does not.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; a later call starts again.</exception>
    public AppliedHistory? Applied(CancellationToken cancellationToken)
    {
        Replays(cancellationToken);
        return _applied is { } applied ? new AppliedHistory(applied, _histories, _ids) : null;
    }

    /// <summary>Classes that EF Core passes by although they are migrations.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; a later call starts again.</exception>
    public ImmutableArray<UnrunMigration> UnrunMigrations(CancellationToken cancellationToken)
    {
        Replays(cancellationToken);
        return _unrun;
    }

    /// <summary>What each migration does to a database that people are using.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; a later call starts again.</exception>
    public ImmutableArray<MigrationChanges> Changes(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_changes.IsDefault)
            {
                _changes = Replays(cancellationToken)
                    .SelectMany(replay => Try("What migrations change", () => MigrationChanges.Of(replay, cancellationToken), ImmutableArray<MigrationChanges>.Empty))
                    .ToImmutableArray();
            }

            return _changes;
        }
    }

    /// <summary>What was said of each migration, in the order of <see cref="Replays"/>.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; a later call starts again.</exception>
    public ImmutableArray<VerdictList> MigrationVerdicts(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_migrationVerdicts.IsDefault)
                _migrationVerdicts = Replays(cancellationToken).Select((replay, i) => VerdictList.Of(replay.Migrations, Options(cancellationToken), _histories[i].Declarations)).ToImmutableArray();
            return _migrationVerdicts;
        }
    }

    /// <summary>What was said of each of <see cref="Changes"/>.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; a later call starts again.</exception>
    public VerdictList ChangeVerdicts(CancellationToken cancellationToken)
    {
        lock (_gate)
            return _changeVerdicts ??= VerdictList.Of(Changes(cancellationToken), Options(cancellationToken));
    }

    /// <summary>What was said of each of <see cref="Sites"/>.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; a later call starts again.</exception>
    public VerdictList SiteVerdicts(CancellationToken cancellationToken)
    {
        lock (_gate)
            return _siteVerdicts ??= VerdictList.Of(Sites(cancellationToken), Options(cancellationToken));
    }

    /// <summary>What was said of each of <see cref="Models"/>.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; a later call starts again.</exception>
    public VerdictList ModelVerdicts(CancellationToken cancellationToken)
    {
        lock (_gate)
            return _modelVerdicts ??= VerdictList.Of(Models(cancellationToken), Options(cancellationToken));
    }

    /// <summary>What could not be read because of mistakes of ours. Everything is read first.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; a later call starts again.</exception>
    public ImmutableArray<EngineFailure> Failures(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            Changes(cancellationToken);
            Sites(cancellationToken);
            Models(cancellationToken);
            Silence(cancellationToken);
            return _failures;
        }
    }

    /// <summary>Raw SQL outside of migrations, judged by what they leave behind.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; a later call starts again.</exception>
    public ImmutableArray<BoundSite> Sites(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_sites.IsDefault)
            {
                Replays(cancellationToken);
                _sites = Try(
                    "SQL outside of migrations",
                    () => _hasUnreadHistory ? ImmutableArray<BoundSite>.Empty : _histories.IsEmpty ? UnmigratedSites(cancellationToken) : MigratedSites(cancellationToken),
                    ImmutableArray<BoundSite>.Empty);
            }

            return _sites;
        }
    }

    /// <summary>Where comments in raw SQL silence rules.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; a later call starts again.</exception>
    public SqlSilence Silence(CancellationToken cancellationToken)
    {
        lock (_gate)
            return _silence ??= Try("Comments in SQL", () => SqlSilence.Of(Replays(cancellationToken), Sites(cancellationToken), cancellationToken), SqlSilence.None);
    }

    /// <summary>What the project says of MigrationAnalyzers and nobody understands.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; a later call starts again.</exception>
    public ImmutableArray<SettingFault> SettingFaults(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            Replays(cancellationToken);
            if (_histories.IsEmpty && _unrun.IsEmpty && Sites(cancellationToken).IsEmpty)
                return ImmutableArray<SettingFault>.Empty; // a project in which nothing is judged, beside one with the migrations
            var ids = _ids.Union(_unrun.Where(migration => migration.IsIdOfFile).Select(migration => migration.SuggestedId));
            var faults = new SettingFaults(ids, _histories.Any(history => history.IsPartial));
            return Try("The configuration", () => faults.Find(_compilation, _analyzerOptions.AnalyzerConfigOptionsProvider, cancellationToken), ImmutableArray<SettingFault>.Empty);
        }
    }

    /// <summary>The hand-written configuration of every context.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; a later call starts again.</exception>
    public ImmutableArray<ContextModel> Models(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_models.IsDefault)
                _models = Try("The configuration of the model", () => ModelReader.Read(_compilation, cancellationToken), ImmutableArray<ContextModel>.Empty);
            return _models;
        }
    }

    private ReplayOptions ReplayOptions(CancellationToken cancellationToken) => Options(cancellationToken).ForReplay() with
    {
        Baselines = _files.Baselines.Select(file => BaselineIn(file, cancellationToken)).ToImmutableArray(),
    };

    // The same text as long as it is the same file, so that it is parsed once.
    private string BaselineIn(AdditionalText file, CancellationToken cancellationToken)
    {
        var text = Try<string?>($"The dump {file.Path}", () => SqlFile.Of(file, cancellationToken)?.Content ?? "", null);
        _isBaselineUnread |= text is null;
        return text ?? "";
    }

    // What one reader fails at is not known; the others go on.
    private T Try<T>(string what, Func<T> read, T otherwise)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            _failures = _failures.Add(new(what, Place: null, exception));
            return otherwise;
        }
    }

    private void Replay(ReplayOptions options, CancellationToken cancellationToken)
    {
        try
        {
            _replays = MultiContextReplay.Run(_histories, options, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One of the contexts, as a rule. What it makes the others do not know.
            var (histories, replays) = (ImmutableArray.CreateBuilder<MigrationHistory>(), ImmutableArray.CreateBuilder<ReplayResult>());
            foreach (var history in _histories)
            {
                var alone = history with { IsPartial = true };
                if (Try($"The history of {history.ContextName}", () => Schema.History.Replay.Run(alone, options, cancellationToken), null) is not { } replay)
                    continue;
                histories.Add(alone);
                replays.Add(replay);
            }

            if (replays.Count == _histories.Length)
                _failures = _failures.Add(new("The history", Place: null, exception));
            _hasUnreadHistory |= histories.Count < _histories.Length;
            _histories = histories.ToImmutable();
            _replays = replays.ToImmutable();
        }
    }

    private void Add(IEnumerable<ReadingFailure> failures) =>
        _failures = _failures.AddRange(failures.Select(failure => new EngineFailure(failure.What, failure.Place, failure.Exception)));

    private ImmutableArray<SqlSite> ReadSites(IEnumerable<string>? contexts, CancellationToken cancellationToken)
    {
        var failures = new List<ReadingFailure>();
        var sites = SqlSiteReader.Read(_compilation, contexts, _files, failures, cancellationToken);
        Add(failures);
        return sites;
    }

    private ImmutableArray<BoundSite> MigratedSites(CancellationToken cancellationToken)
    {
        var sites = ReadSites(_histories.Select(history => history.ContextName), cancellationToken).AddRange(ModelSites(cancellationToken));
        return SiteBinding.Bind(sites, _histories, _replays, Options(cancellationToken).ForReplay(), cancellationToken);
    }

    private ImmutableArray<BoundSite> UnmigratedSites(CancellationToken cancellationToken)
    {
        var models = Models(cancellationToken);
        if (UnmigratedDatabase.HistoryOf(_compilation, _files, models) is not { } history || _isBaselineUnread)
            return ImmutableArray<BoundSite>.Empty;
        var sites = ReadSites(contexts: null, cancellationToken).AddRange(models.SelectMany(model => model.Entities.SelectMany(entity => entity.Sql).Concat(model.Queries)));
        if (sites.IsEmpty)
            return ImmutableArray<BoundSite>.Empty;
        var start = Schema.History.Replay.Run(history, ReplayOptions(cancellationToken), cancellationToken);
        return SiteBinding.Bind(sites, ImmutableArray.Create(history), ImmutableArray.Create(start), Options(cancellationToken).ForReplay(), cancellationToken);
    }

    // The same object each time, so that what was found out about it stays with it.
    private static SqlSite InContext(SqlSite site, string context)
    {
        lock (Placed)
        {
            if (Placed.TryGetValue(site, out var known) && known.Context == context)
                return known;
            Placed.Remove(site);
            var placed = site with { Context = context };
            Placed.Add(site, placed);
            return placed;
        }
    }

    // Models go by the simple name of their context.
    private IEnumerable<SqlSite> ModelSites(CancellationToken cancellationToken)
    {
        foreach (var model in Models(cancellationToken))
        {
            var owners = _histories.Where(history => model.ContextName.Length == 0 || SimpleName(history.ContextName) == model.ContextName).ToList();
            if (owners.Count != 1)
                continue;
            foreach (var site in model.Entities.SelectMany(entity => entity.Sql).Concat(model.Queries))
                yield return InContext(site, owners[0].ContextName);
        }

        static string SimpleName(string name) => name.Substring(name.LastIndexOf('.') + 1);
    }
}
