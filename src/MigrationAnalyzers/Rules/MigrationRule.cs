using System.Collections.Concurrent;
using System.Collections.Immutable;
using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Changes;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules;

/// <summary>
/// A rule: it looks at each step of each history, or at each context's configuration, and says what it finds. This class does Roslyn's part: it takes the
/// replay that all rules of a compilation share and shows the findings in the file they stand in.
/// </summary>
public abstract class MigrationRule : DiagnosticAnalyzer
{
    private static readonly ConcurrentDictionary<Type, int> Numbers = new();

    private readonly DiagnosticDescriptor _descriptor;
    private readonly bool _looksAtChanges;
    private readonly bool _isAboutEngine;
    private readonly int _number;

    private protected MigrationRule(DiagnosticDescriptor descriptor)
    {
        _descriptor = descriptor;
        _number = Numbers.GetOrAdd(GetType(), static _ => Numbers.Count);
        _looksAtChanges = descriptor.Category == RuleCategory.Deployment; // nobody else is to pay for reading them
        _isAboutEngine = descriptor.Category == RuleCategory.Engine;
        SupportedDiagnostics = descriptor == Mig0001EngineFailure.Rule
            ? ImmutableArray.Create(descriptor)
            : ImmutableArray.Create(descriptor, Mig0001EngineFailure.Rule);
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        // Teams mark their Migrations folder as generated code to silence style rules. Wrong SQL in it still breaks the start-up.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (CompilationHistory.Of(start.Compilation, start.Options) is not { } history)
                return;

            var findings = new RuleFindings(
                _descriptor,
                Mig0001EngineFailure.Rule,
                history.Project,
                start.Compilation.Options,
                cancellationToken => Check(history, cancellationToken).Reports,
                cancellationToken => _isAboutEngine ? null : history.Silence(cancellationToken));
            start.RegisterSemanticModelAction(
                file => findings.ReportIn(file.SemanticModel.SyntaxTree, file.ReportDiagnostic, file.CancellationToken));
            start.RegisterAdditionalFileAction(
                file => findings.ReportIn(file.AdditionalFile, file.ReportDiagnostic, file.CancellationToken));
        });
    }

    /// <summary>Looks at SQL, wherever it stands: what it names, what PostgreSQL would refuse of it.</summary>
    protected virtual void Check(BoundText text, FindingSink findings)
    {
    }

    /// <summary>The same for a rule that must know how the project is configured.</summary>
    protected virtual void Check(BoundText text, RuleOptions options, FindingSink findings)
    {
    }

    /// <summary>Looks at one operation, with the catalogs around it.</summary>
    protected virtual void Check(BoundStep step, FindingSink findings)
    {
    }

    /// <summary>Looks at what the <c>Up</c> of one migration does to a database that people are using.</summary>
    protected virtual void Check(MigrationChanges migration, FindingSink findings)
    {
    }

    /// <summary>The same for a rule that must know how the project is configured.</summary>
    protected virtual void Check(MigrationChanges migration, RuleOptions options, FindingSink findings)
    {
    }

    /// <summary>Looks at raw SQL outside of migrations.</summary>
    protected virtual void Check(BoundSite site, FindingSink findings)
    {
    }

    /// <summary>Looks at how a migration is written.</summary>
    protected virtual void Check(Migration migration, MigrationDeclaration declaration, FindingSink findings)
    {
    }

    /// <summary>Looks at a migration as it is declared and as it runs.</summary>
    protected virtual void Check(JudgedMigration migration, MigrationDeclaration declaration, RuleOptions options, FindingSink findings)
    {
    }

    /// <summary>What the rule must know of a history before it looks at the first migration; null: nothing.</summary>
    protected virtual RuleState? StateBefore(ReplayResult replay, RuleOptions options) => null;

    /// <summary>Looks at a migration in the light of those before it, and gives what the next one is looked at in the light of.</summary>
    protected virtual RuleState? Check(JudgedMigration migration, RuleState? before, RuleOptions options, FindingSink findings) => before;

    /// <summary>Looks at one context's history as it is declared and as it runs.</summary>
    protected virtual void Check(MigrationHistory history, ReplayResult replay, RuleOptions options, FindingSink findings)
    {
    }

    /// <summary>Looks at the histories of all contexts together.</summary>
    protected virtual void Check(ImmutableArray<MigrationHistory> histories, RuleOptions options, FindingSink findings)
    {
    }

    /// <summary>Looks at the list of applied migrations beside those in the code, in a project that has one.</summary>
    protected virtual void Check(AppliedHistory applied, FindingSink findings)
    {
    }

    /// <summary>Looks at a migration that EF Core passes by.</summary>
    protected virtual void Check(UnrunMigration migration, FindingSink findings)
    {
    }

    /// <summary>Looks at a step that the engine failed to judge.</summary>
    protected virtual void Check(ReplayFault fault, FindingSink findings)
    {
    }

    /// <summary>Looks at a comment in SQL that is to silence rules and does not.</summary>
    protected virtual void Check(SilenceFault fault, FindingSink findings)
    {
    }

    /// <summary>Looks at what the project says of MigrationAnalyzers and nobody understands.</summary>
    protected virtual void Check(SettingFault fault, FindingSink findings)
    {
    }

    /// <summary>Looks at one context's hand-written configuration.</summary>
    protected virtual void Check(ContextModel model, RuleOptions options, FindingSink findings)
    {
    }

    private RuleSession Check(CompilationHistory history, CancellationToken cancellationToken)
    {
        var options = history.Options(cancellationToken);
        var session = new RuleSession(_descriptor, _number, Mig0001EngineFailure.Rule, history.Project, options, cancellationToken);
        var histories = history.Histories(cancellationToken);
        var applied = history.Applied(cancellationToken);
        var scope = new ReportScope(options, applied?.List, histories, isAboutHistory: _isAboutEngine || _descriptor.Category == RuleCategory.History);
        CheckMigrations(history, session, scope, cancellationToken);
        session.Judge(histories, (all, sink) => Check(all, options, sink), scope.Includes);
        if (applied is not null)
            session.Judge(applied, Check);
        foreach (var unrun in history.UnrunMigrations(cancellationToken))
            session.Judge(unrun, Check, _ => scope.Includes(unrun));
        if (_looksAtChanges)
            CheckChanges(history, session, scope, cancellationToken);
        CheckRest(history, session, cancellationToken);
        if (_descriptor == Mig0001EngineFailure.Rule)
            session.Report(history.Failures(cancellationToken));
        if (this is Mig0004UnknownSetting)
        {
            foreach (var fault in history.SettingFaults(cancellationToken))
                session.Judge(fault, Check);
        }

        if (this is Mig0002IdleComment)
        {
            var silenceScope = new ReportScope(options, applied?.List, histories, isAboutHistory: false); // what is not reported needs no silencing
            foreach (var fault in history.Silence(cancellationToken).Faults(id => FindingsOf(id, history, cancellationToken), silenceScope.Includes, cancellationToken))
                session.Judge(fault, Check);
        }

        return session;
    }

    // What a rule finds that a comment names; null: there is none of that id, or it speaks of the engine itself.
    private static IReadOnlyList<Finding>? FindingsOf(string id, CompilationHistory history, CancellationToken cancellationToken)
    {
        foreach (var type in typeof(MigrationRule).Assembly.GetTypes())
        {
            if (type.IsAbstract || !type.IsSubclassOf(typeof(MigrationRule)) || !type.Name.StartsWith(id, StringComparison.OrdinalIgnoreCase))
                continue;
            var rule = (MigrationRule)Activator.CreateInstance(type)!;
            if (rule._descriptor.Id == id && !rule._isAboutEngine)
                return rule.Check(history, cancellationToken).Reports.Select(report => report.Finding).OfType<Finding>().ToList();
        }

        return null;
    }

    private void CheckMigrations(CompilationHistory history, RuleSession session, ReportScope scope, CancellationToken cancellationToken)
    {
        var options = session.Options;
        var replays = history.Replays(cancellationToken);
        var histories = history.Histories(cancellationToken);
        var verdicts = history.MigrationVerdicts(cancellationToken);
        Action<BoundStep, FindingSink> checkStep = (step, sink) =>
        {
            Check((BoundText)step, sink);
            Check((BoundText)step, options, sink);
            Check(step, sink);
        };

        // Made once, not for each migration: they look at what these say.
        MigrationDeclaration declared = null!;
        RuleState? before = null;
        RuleState? after = null;
        Action<JudgedMigration, FindingSink> checkInOrder = (one, sink) => after = Check(one, before, options, sink);
        Action<JudgedMigration, FindingSink> checkWritten = (one, sink) => Check(one.Migration, declared, sink);
        Action<JudgedMigration, FindingSink> checkDeclared = (one, sink) => Check(one, declared, options, sink);
        MigrationCheck check = (migration, declaration, state, turn) =>
        {
            foreach (var step in migration.Steps)
            {
                cancellationToken.ThrowIfCancellationRequested();
                turn.Try(step.Operation.Place, step, checkStep);
            }

            foreach (var fault in migration.Faults)
                turn.Try(fault.Operation.Place, fault, Check);
            (before, after) = (state, state);
            turn.Try(migration.Migration.Place, migration, checkInOrder);
            if (declaration is not null)
            {
                declared = declaration;
                turn.Try(declaration.Class, migration, checkWritten);
                turn.Try(declaration.DownPlace, migration, checkDeclared);
            }

            return after;
        };

        var bit = Verdicts.BitOf(_number);
        for (var i = 0; i < replays.Length; i++)
        {
            var (replay, declarations) = (replays[i], histories[i].Declarations);
            RuleState? state = null;
            session.Judge(replay, (all, _) => state = StateBefore(all, options));
            for (var j = 0; j < replay.Migrations.Length; j++)
            {
                // What a rule carries along it must carry through silent migrations too; without that, they need not be looked at.
                if (state is null && verdicts[i].IsSilent(j, bit))
                    continue;
                var migration = replay.Migrations[j];
                var isReported = scope.Includes(migration.Migration);
                if (isReported || state is not null)
                    state = session.Judge(verdicts[i][j], migration, j < declarations.Length ? declarations[j] : null, state, isReported, check);
            }

            session.Judge(replay, (all, sink) => Check(histories[i], all, options, sink), scope.Includes);
        }
    }

    private void CheckChanges(CompilationHistory history, RuleSession session, ReportScope scope, CancellationToken cancellationToken)
    {
        var changes = history.Changes(cancellationToken);
        var verdicts = history.ChangeVerdicts(cancellationToken);
        Action<MigrationChanges, FindingSink> check = (migration, sink) =>
        {
            Check(migration, sink);
            Check(migration, session.Options, sink);
        };
        var bit = Verdicts.BitOf(_number);
        for (var i = 0; i < changes.Length; i++)
        {
            if (!verdicts.IsSilent(i, bit) && scope.Includes(changes[i].Migration))
                session.Judge(verdicts[i], changes[i], changes[i].Migration.Place, check);
        }
    }

    private void CheckRest(CompilationHistory history, RuleSession session, CancellationToken cancellationToken)
    {
        var options = session.Options;
        var sites = history.Sites(cancellationToken);
        var siteVerdicts = history.SiteVerdicts(cancellationToken);
        Action<BoundSite, FindingSink> checkSite = (site, sink) =>
        {
            Check((BoundText)site, sink);
            Check((BoundText)site, options, sink);
            Check(site, sink);
        };
        var bit = Verdicts.BitOf(_number);
        for (var i = 0; i < sites.Length; i++)
        {
            if (!siteVerdicts.IsSilent(i, bit))
                session.Judge(siteVerdicts[i], sites[i], sites[i].Site.Place, checkSite);
        }

        var models = history.Models(cancellationToken);
        var modelVerdicts = history.ModelVerdicts(cancellationToken);
        Action<ContextModel, FindingSink> checkModel = (model, sink) => Check(model, options, sink);
        for (var i = 0; i < models.Length; i++)
            session.Judge(modelVerdicts[i], models[i], null, checkModel);
    }
}
