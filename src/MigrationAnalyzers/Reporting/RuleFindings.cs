using System.Globalization;
using MigrationAnalyzers.Schema.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Reporting;

/// <summary>Everything one rule finds in one compilation: found once, when the first file asks, and handed out file by file.</summary>
/// <param name="rule">The rule.</param>
/// <param name="failure">What a mistake of ours is reported as.</param>
/// <param name="project">Where what has no place of its own is said.</param>
/// <param name="options">The compilation's, in which rules are switched off.</param>
/// <param name="find">Finds it.</param>
/// <param name="silenceOf">The comments that silence the rule; null: none can.</param>
internal sealed class RuleFindings(
    DiagnosticDescriptor rule,
    DiagnosticDescriptor failure,
    Location project,
    CompilationOptions options,
    Func<CancellationToken, IReadOnlyList<Report>> find,
    Func<CancellationToken, SqlSilence?> silenceOf)
{
    private readonly object _gate = new();
    private List<Report>? _reports;
    private object? _asked;
    private Dictionary<object, List<Report>>? _byFile;
    private List<Diagnostic>? _nowhere;

    /// <summary>Reports what stands in <paramref name="file"/>; what has no place in one of the compiler's files, with the first that asks.</summary>
    public void ReportIn(SyntaxTree file, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        if (!RuleSwitch.IsOff(rule, options, file, cancellationToken))
            ReportIn(file, (object)file, report, cancellationToken);
    }

    /// <summary>Reports what stands in an additional file, by its path.</summary>
    public void ReportIn(AdditionalText file, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        if (!RuleSwitch.IsOff(rule, options, null, cancellationToken))
            ReportIn(null, file.Path, report, cancellationToken);
    }

    private void ReportIn(SyntaxTree? tree, object file, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        var reports = In(file, cancellationToken);
        if (reports.Count > 0)
        {
            var silence = silenceOf(cancellationToken);
            // One text that several migrations run, such as a constant, is wrong once, for the first reason there is.
            var said = new HashSet<(Location, string)>();
            foreach (var one in reports)
            {
                var diagnostic = one.Finding is { } finding && silence is not null ? FindingDiagnostic.Silence(rule, finding, one.Diagnostic, silence) : one.Diagnostic;
                if (said.Add((diagnostic.Location, one.Finding?.Subject ?? diagnostic.GetMessage(CultureInfo.InvariantCulture))))
                    report(diagnostic);
            }
        }

        if (tree is null)
            return;
        foreach (var diagnostic in Interlocked.Exchange(ref _nowhere, null) ?? [])
            report(diagnostic);
    }

    // An editor asks for the file that is open and for no other: then there is nothing to sort.
    private List<Report> In(object file, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var reports = _reports ??= Read(cancellationToken);
            _asked ??= file;
            if (_byFile is null && _asked.Equals(file))
                return reports.FindAll(report => file.Equals(FileOf(report.Diagnostic)));
            return (_byFile ??= Sort(reports)).TryGetValue(file, out var found) ? found : [];
        }
    }

    private List<Report> Read(CancellationToken cancellationToken)
    {
        var reports = new List<Report>();
        HashSet<string>? failed = null;
        foreach (var report in Find(cancellationToken))
        {
            var diagnostic = report.Diagnostic;
            // The same mistake at many places is said at the first of them.
            if (diagnostic.Descriptor == failure && rule != failure && !(failed ??= []).Add(diagnostic.GetMessage(CultureInfo.InvariantCulture)))
                continue;
            if (diagnostic.Location == project)
                (_nowhere ??= []).Add(diagnostic);
            else
                reports.Add(report);
        }

        return reports;
    }

    private static Dictionary<object, List<Report>> Sort(List<Report> reports)
    {
        var byFile = new Dictionary<object, List<Report>>();
        foreach (var report in reports)
        {
            var file = FileOf(report.Diagnostic);
            if (byFile.TryGetValue(file, out var others))
                others.Add(report);
            else
                byFile.Add(file, [report]);
        }

        return byFile;
    }

    private static object FileOf(Diagnostic diagnostic) => diagnostic.Location.SourceTree ?? (object)diagnostic.Location.GetLineSpan().Path;

    private IReadOnlyList<Report> Find(CancellationToken cancellationToken)
    {
        try
        {
            return find(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The one outermost place: whatever went wrong, the user's build goes on.
            return [new(null, new EngineFailure(rule.Id, Place: null, exception).ToDiagnostic(failure, project))];
        }
    }
}
