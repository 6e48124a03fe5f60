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
    private readonly DiagnosticDescriptor _descriptor;
    private readonly bool _looksAtChanges;
    private readonly bool _isAboutEngine;

    private protected MigrationRule(DiagnosticDescriptor descriptor)
    {
        _descriptor = descriptor;
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
                (sink, cancellationToken) => Check(history, sink, cancellationToken),
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

    /// <summary>Looks at one context's history as a whole.</summary>
    protected virtual void Check(ReplayResult replay, RuleOptions options, FindingSink findings)
    {
    }

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

    /// <summary>Looks at one context's hand-written configuration.</summary>
    protected virtual void Check(ContextModel model, RuleOptions options, FindingSink findings)
    {
    }

    private void Check(CompilationHistory history, FindingSink findings, CancellationToken cancellationToken)
    {
        var options = history.Options(cancellationToken);
        var replays = history.Replays(cancellationToken);
        var histories = history.Histories(cancellationToken);
        var applied = history.Applied(cancellationToken);
        var scope = new ReportScope(options, applied?.List, histories, isAboutHistory: _isAboutEngine || _descriptor.Category == RuleCategory.History);
        for (var i = 0; i < replays.Length; i++)
        {
            var replay = replays[i];
            foreach (var step in replay.Steps)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!scope.Includes(step.Migration))
                    continue;
                Check((BoundText)step, findings);
                Check((BoundText)step, options, findings);
                Check(step, findings);
            }

            foreach (var fault in replay.Faults)
                Check(fault, findings);

            Check(replay, options, findings);
            Check(histories[i], replay, options, findings);
            for (var j = 0; j < histories[i].Declarations.Length; j++)
            {
                if (scope.Includes(histories[i].Migrations[j]))
                    Check(histories[i].Migrations[j], histories[i].Declarations[j], findings);
            }
        }

        Check(histories, options, findings);
        findings.RemoveAll(finding => !scope.Includes(finding.Place));
        if (applied is not null)
            Check(applied, findings);
        foreach (var unrun in history.UnrunMigrations(cancellationToken))
            Check(unrun, findings);

        if (_looksAtChanges)
        {
            foreach (var migration in history.Changes(cancellationToken))
            {
                if (!scope.Includes(migration.Migration))
                    continue;
                Check(migration, findings);
                Check(migration, options, findings);
            }
        }

        foreach (var site in history.Sites(cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Check((BoundText)site, findings);
            Check((BoundText)site, options, findings);
            Check(site, findings);
        }

        foreach (var model in history.Models(cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Check(model, options, findings);
        }

        if (_isAboutEngine)
        {
            var silenceScope = new ReportScope(options, applied?.List, histories, isAboutHistory: false); // what is not reported needs no silencing
            foreach (var fault in history.Silence(cancellationToken).Faults(id => FindingsOf(id, history, cancellationToken), silenceScope.Includes, cancellationToken))
                Check(fault, findings);
        }
    }

    // What a rule finds that a comment names; null: there is none of that id, or it speaks of the engine itself.
    private static IReadOnlyList<Finding>? FindingsOf(string id, CompilationHistory history, CancellationToken cancellationToken)
    {
        foreach (var type in typeof(MigrationRule).Assembly.GetTypes())
        {
            if (type.IsAbstract || !type.IsSubclassOf(typeof(MigrationRule)) || !type.Name.StartsWith(id, StringComparison.OrdinalIgnoreCase))
                continue;
            var rule = (MigrationRule)Activator.CreateInstance(type)!;
            if (rule._descriptor.Id != id || rule._isAboutEngine)
                continue;
            var findings = new FindingSink();
            rule.Check(history, findings, cancellationToken);
            return findings.Findings;
        }

        return null;
    }
}
