using System.Collections.Immutable;
using MigrationAnalyzers.Reading;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Operations;
using Microsoft.CodeAnalysis;

namespace MigrationAnalyzers.Reporting;

/// <summary>Says of one migration what is to be said, and what the rule knows afterwards.</summary>
internal delegate RuleState? MigrationCheck(JudgedMigration migration, MigrationDeclaration? declaration, RuleState? before, RuleTurn turn);

/// <summary>One rule goes through one compilation: what it said before of what is still the same is taken over.</summary>
/// <param name="rule">The rule.</param>
/// <param name="number">Its number, by which verdicts are kept.</param>
/// <param name="failure">What a mistake of ours is reported as.</param>
/// <param name="project">Where to say what has no place of its own.</param>
/// <param name="options">What is configured.</param>
/// <param name="cancellationToken">Asked before each thing.</param>
internal sealed class RuleSession(
    DiagnosticDescriptor rule, int number, DiagnosticDescriptor failure, Location project, RuleOptions options, CancellationToken cancellationToken)
{
    private readonly List<Report> _reports = [];
    private RuleTurn? _turn;

    /// <summary>What is configured.</summary>
    public RuleOptions Options => options;

    /// <summary>The rule.</summary>
    public DiagnosticDescriptor Rule => rule;

    /// <summary>What a mistake of ours is reported as.</summary>
    public DiagnosticDescriptor Failure => failure;

    /// <summary>Where to say what has no place of its own.</summary>
    public Location Project => project;

    /// <summary>All that was said.</summary>
    public IReadOnlyList<Report> Reports => _reports;

    /// <summary>Judges something; what is said of it is kept with it.</summary>
    /// <param name="verdicts">What was said of it before.</param>
    /// <param name="subject">The thing.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="check">Says what is to be said.</param>
    public void Judge<T>(Verdicts verdicts, T subject, Place? place, Action<T, FindingSink> check)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var verdict = verdicts.Find(number, options, null, null);
        if (verdict is null)
        {
            Turn.Try(place, subject, check);
            verdict = verdicts.Keep(number, options, null, null, null, Turn.Take());
        }

        Add(verdict);
    }

    /// <summary>Judges a migration, which may depend on what came before it.</summary>
    /// <param name="verdicts">What was said of it before.</param>
    /// <param name="migration">The migration.</param>
    /// <param name="declaration">How it is declared.</param>
    /// <param name="before">What the rule knows from the migrations before it.</param>
    /// <param name="isReported">Whether what is said of it is to be heard.</param>
    /// <param name="check">Says what is to be said.</param>
    public RuleState? Judge(Verdicts verdicts, JudgedMigration migration, MigrationDeclaration? declaration, RuleState? before, bool isReported, MigrationCheck check)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var verdict = verdicts.Find(number, options, declaration, before);
        if (verdict is null)
        {
            var after = check(migration, declaration, before, Turn);
            verdict = verdicts.Keep(number, options, declaration, before, after, Turn.Take());
        }

        if (isReported)
            Add(verdict);
        return verdict.After;
    }

    /// <summary>Judges what is not kept, such as all histories together.</summary>
    /// <param name="subject">The thing.</param>
    /// <param name="check">Says what is to be said.</param>
    /// <param name="isReported">Which findings are to be heard, by their place; null: all.</param>
    public void Judge<T>(T subject, Action<T, FindingSink> check, Func<Place, bool>? isReported = null)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var turn = new RuleTurn(this) { IsReported = isReported };
        turn.Try(null, subject, check);
        _reports.AddRange(turn.Take());
    }

    /// <summary>Says what was left unchecked.</summary>
    public void Report(IEnumerable<EngineFailure> failures) => _reports.AddRange(failures.Select(one => new Report(null, one.ToDiagnostic(failure, project))));

    // One after the other: most leave nothing behind.
    private RuleTurn Turn => _turn ??= new(this);

    private void Add(Verdict verdict)
    {
        foreach (var report in verdict.Reports)
            _reports.Add(report);
    }
}

/// <summary>What a rule says of one thing, piece by piece. A mistake of ours costs the piece it happened at, no more.</summary>
internal sealed class RuleTurn(RuleSession session)
{
    private readonly List<Report> _reports = [];
    private FindingSink? _sink;

    /// <summary>What is configured.</summary>
    public RuleOptions Options => session.Options;

    /// <summary>Which findings are to be heard, by their place; null: all.</summary>
    public Func<Place, bool>? IsReported { get; init; }

    /// <summary>What was said since this was asked last.</summary>
    public ImmutableArray<Report> Take()
    {
        if (_reports.Count == 0)
            return ImmutableArray<Report>.Empty;
        var reports = _reports.ToImmutableArray();
        _reports.Clear();
        return reports;
    }

    /// <summary>Looks at one piece; if that fails, so it is said at <paramref name="place"/>.</summary>
    public void Try<T>(Place? place, T piece, Action<T, FindingSink> check)
    {
        // Most pieces leave the sink empty: one does for all of them.
        var sink = _sink ?? new FindingSink();
        _sink = null;
        try
        {
            check(piece, sink);
            foreach (var finding in sink.Findings)
            {
                if (IsReported?.Invoke(finding.Place) != false && FindingDiagnostic.Of(session.Rule, finding, session.Project) is { } diagnostic)
                    _reports.Add(new(finding, diagnostic));
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A mistake of ours becomes an informational diagnostic, never a failed build.
            _reports.Add(new(null, new EngineFailure(session.Rule.Id, place, exception).ToDiagnostic(session.Failure, session.Project)));
            return;
        }

        if (sink.Findings.Count == 0)
            _sink = sink;
    }
}
