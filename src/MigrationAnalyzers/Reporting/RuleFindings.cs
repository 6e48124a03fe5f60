using System.Globalization;
using MigrationAnalyzers.Schema.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Reporting;

/// <summary>Everything one rule finds in one compilation: found once, when the first file asks, and handed out file by file.</summary>
internal sealed class RuleFindings(
    DiagnosticDescriptor rule,
    DiagnosticDescriptor failure,
    CompilationOptions options,
    Func<CancellationToken, IReadOnlyList<Report>> find,
    Func<CancellationToken, SqlSilence?> silenceOf)
{
    private readonly object _gate = new();
    private Dictionary<object, List<Report>>? _byFile;
    private List<Diagnostic>? _nowhere;

    /// <summary>Reports what stands in <paramref name="file"/>; what has no place, with the first file that asks.</summary>
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
        if (ByFile(cancellationToken).TryGetValue(file, out var reports))
        {
            var silence = silenceOf(cancellationToken);
            // One text that several migrations run, such as a constant, is wrong once.
            var said = new HashSet<(Location, string)>();
            foreach (var one in reports)
            {
                var diagnostic = one.Finding is { } finding && silence is not null ? FindingDiagnostic.Silence(rule, finding, one.Diagnostic, silence) : one.Diagnostic;
                if (said.Add((diagnostic.Location, diagnostic.GetMessage(CultureInfo.InvariantCulture))))
                    report(diagnostic);
            }
        }

        if (tree is null)
            return;
        foreach (var diagnostic in Interlocked.Exchange(ref _nowhere, null) ?? [])
            report(diagnostic);
    }

    private Dictionary<object, List<Report>> ByFile(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_byFile is { } known)
                return known;
            var byFile = new Dictionary<object, List<Report>>();
            HashSet<string>? failed = null;
            foreach (var report in Find(cancellationToken))
            {
                var diagnostic = report.Diagnostic;
                // The same mistake at many places is said at the first of them.
                if (diagnostic.Descriptor == failure && rule != failure && !(failed ??= []).Add(diagnostic.GetMessage(CultureInfo.InvariantCulture)))
                    continue;
                var file = diagnostic.Location.Kind == LocationKind.None ? null : diagnostic.Location.SourceTree ?? (object)diagnostic.Location.GetLineSpan().Path;
                if (file is null)
                    (_nowhere ??= []).Add(diagnostic);
                else if (byFile.TryGetValue(file, out var others))
                    others.Add(report);
                else
                    byFile.Add(file, [report]);
            }

            return _byFile = byFile;
        }
    }

    private IReadOnlyList<Report> Find(CancellationToken cancellationToken)
    {
        try
        {
            return find(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The one outermost place: whatever went wrong, the user's build goes on.
            return [new(null, new EngineFailure(rule.Id, Place: null, exception).ToDiagnostic(failure))];
        }
    }
}
