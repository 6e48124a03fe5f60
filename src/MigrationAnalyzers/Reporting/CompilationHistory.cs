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
    private AppliedMigrations? _applied;
    private ImmutableHashSet<string> _ids = ImmutableHashSet<string>.Empty;

    private CompilationHistory(Compilation compilation, AnalyzerOptions analyzerOptions)
    {
        _compilation = compilation;
        _analyzerOptions = analyzerOptions;
        _files = new SqlFiles(analyzerOptions.AdditionalFiles);
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

    public RuleOptions Options(CancellationToken cancellationToken)
    {
        lock (_gate)
            return _options ??= RuleOptions.Read(_compilation, _analyzerOptions.AnalyzerConfigOptionsProvider, cancellationToken);
    }

    /// <summary>Every context's history, replayed.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; a later call starts again.</exception>
    public ImmutableArray<ReplayResult> Replays(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_replays.IsDefault)
            {
                var migrations = MigrationReader.ReadAll(_compilation, _files, cancellationToken);
                _histories = migrations.Histories;
                _unrun = migrations.Unrun;
                _ids = migrations.Ids;
                _applied = AppliedFile.Read(_analyzerOptions.AdditionalFiles, cancellationToken);
                _replays = MultiContextReplay.Run(_histories, ReplayOptions(cancellationToken), cancellationToken);
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
                _changes = Replays(cancellationToken).SelectMany(replay => MigrationChanges.Of(replay, cancellationToken)).ToImmutableArray();
            return _changes;
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
                _sites = _histories.IsEmpty ? UnmigratedSites(cancellationToken) : MigratedSites(cancellationToken);
            }

            return _sites;
        }
    }

    /// <summary>Where comments in raw SQL silence rules.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; a later call starts again.</exception>
    public SqlSilence Silence(CancellationToken cancellationToken)
    {
        lock (_gate)
            return _silence ??= SqlSilence.Of(Replays(cancellationToken), Sites(cancellationToken), cancellationToken);
    }

    /// <summary>The hand-written configuration of every context.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; a later call starts again.</exception>
    public ImmutableArray<ContextModel> Models(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_models.IsDefault)
                _models = ModelReader.Read(_compilation, cancellationToken);
            return _models;
        }
    }

    private ReplayOptions ReplayOptions(CancellationToken cancellationToken) => Options(cancellationToken).ForReplay() with
    {
        Baselines = _files.Baselines.Select(file => file.GetText(cancellationToken)?.ToString() ?? "").ToImmutableArray(),
    };

    private ImmutableArray<BoundSite> MigratedSites(CancellationToken cancellationToken)
    {
        var sites = SqlSiteReader.Read(_compilation, _histories.Select(history => history.ContextName), _files, cancellationToken).AddRange(ModelSites(cancellationToken));
        return SiteBinding.Bind(sites, _histories, _replays, Options(cancellationToken).ForReplay(), cancellationToken);
    }

    private ImmutableArray<BoundSite> UnmigratedSites(CancellationToken cancellationToken)
    {
        var models = Models(cancellationToken);
        if (UnmigratedDatabase.HistoryOf(_compilation, _files, models) is not { } history)
            return ImmutableArray<BoundSite>.Empty;
        var sites = SqlSiteReader.Read(_compilation, contexts: null, _files, cancellationToken).AddRange(models.SelectMany(model => model.Entities.SelectMany(entity => entity.Sql).Concat(model.Queries)));
        if (sites.IsEmpty)
            return ImmutableArray<BoundSite>.Empty;
        var start = Replay.Run(history, ReplayOptions(cancellationToken), cancellationToken);
        return SiteBinding.Bind(sites, ImmutableArray.Create(history), ImmutableArray.Create(start), Options(cancellationToken).ForReplay(), cancellationToken);
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
                yield return site with { Context = owners[0].ContextName };
        }

        static string SimpleName(string name) => name.Substring(name.LastIndexOf('.') + 1);
    }
}
