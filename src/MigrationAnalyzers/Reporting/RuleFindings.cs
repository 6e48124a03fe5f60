using System.Collections.Immutable;
using System.Globalization;
using MigrationAnalyzers.Reading;
using MigrationAnalyzers.Schema.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.Reporting;

/// <summary>Everything one rule finds in one compilation: found once, when the first file asks, and handed out file by file.</summary>
internal sealed class RuleFindings(
    DiagnosticDescriptor rule,
    DiagnosticDescriptor failure,
    Action<FindingSink, CancellationToken> check,
    Func<CancellationToken, SqlSilence?> silenceOf)
{
    private readonly object _gate = new();
    private ILookup<object, Diagnostic>? _byFile;
    private Exception? _exception;

    /// <summary>Reports what stands in <paramref name="file"/>; a failure of the engine, which has no place, with the first file that asks.</summary>
    public void ReportIn(SyntaxTree file, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        foreach (var diagnostic in ByFile(cancellationToken)[file])
            report(diagnostic);

        if (Interlocked.Exchange(ref _exception, null) is { } exception)
            report(Diagnostic.Create(failure, Location.None, rule.Id, Describe(exception)));
    }

    /// <summary>Reports what stands in an additional file, by its path.</summary>
    public void ReportIn(AdditionalText file, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        foreach (var diagnostic in ByFile(cancellationToken)[file.Path])
            report(diagnostic);
    }

    private ILookup<object, Diagnostic> ByFile(CancellationToken cancellationToken)
    {
        lock (_gate)
            return _byFile ??= Find(cancellationToken).ToLookup(diagnostic => diagnostic.Location.SourceTree ?? (object)diagnostic.Location.GetLineSpan().Path);
    }

    private List<Diagnostic> Find(CancellationToken cancellationToken)
    {
        var sink = new FindingSink();
        var diagnostics = new List<Diagnostic>();
        try
        {
            check(sink, cancellationToken);
            var silence = sink.Findings.Count > 0 ? silenceOf(cancellationToken) : null;
            var said = new HashSet<(Location, string)>(); // one text that several migrations run, such as a constant, is wrong once
            foreach (var finding in sink.Findings)
            {
                if (ToDiagnostic(finding, silence) is { } diagnostic && said.Add((diagnostic.Location, diagnostic.GetMessage(CultureInfo.InvariantCulture))))
                    diagnostics.Add(diagnostic);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The one outermost place: a mistake of ours becomes an informational diagnostic, never a failed build.
            _exception = exception;
        }

        return diagnostics;
    }

    private Diagnostic? ToDiagnostic(Finding finding, SqlSilence? silence)
    {
        if (SourceLocation.Find(finding.Place)?.ToLocation() is not { } location)
            return null;

        var edits = new List<(SqlEdit, TextSpan)>();
        foreach (var edit in finding.Edits)
        {
            if (SourceLocation.Find(edit.Place) is { IsExact: true, IsEditable: true } target && target.Tree == location.SourceTree)
                edits.Add((edit, target.Span));
        }

        var properties = SqlEdit.Pack(edits, location.SourceSpan.Start).AddRange(finding.Notes);
        var others = LocateAll(finding.Related);
        if (silence?.CommentPlaceFor(finding.Place) is { } place && SourceLocation.Find(place) is { IsExact: true, IsEditable: true } comment && comment.Tree == location.SourceTree)
            properties = properties.Add(FixNotes.StatementStart, (comment.Span.Start - location.SourceSpan.Start).ToString(CultureInfo.InvariantCulture));
        if (silence is not null && silence.Covers(rule.Id, finding.Place))
            return Silenced(location, others, properties, finding.MessageArguments);
        return Diagnostic.Create(rule, location, others, properties, finding.MessageArguments);
    }

    // As if a #pragma had silenced it: the compiler keeps it out of the build's output and writes it into its error log as suppressed.
    private Diagnostic Silenced(Location location, IEnumerable<Location> others, ImmutableDictionary<string, string?> properties, object[] arguments) => Diagnostic.Create(
        rule.Id,
        rule.Category,
        string.Format(CultureInfo.InvariantCulture, rule.MessageFormat.ToString(CultureInfo.InvariantCulture), arguments),
        rule.DefaultSeverity,
        rule.DefaultSeverity,
        rule.IsEnabledByDefault,
        warningLevel: rule.DefaultSeverity == DiagnosticSeverity.Error ? 0 : 1,
        isSuppressed: true,
        rule.Title,
        rule.Description,
        rule.HelpLinkUri,
        location,
        others,
        rule.CustomTags,
        properties);

    // All of them, each exact, or none: a fix that misses one would do half of its work.
    private static List<Location> LocateAll(List<Place> places)
    {
        var locations = new List<Location>();
        foreach (var place in places)
        {
            if (SourceLocation.Find(place) is not { IsExact: true } found)
                return [];
            locations.Add(found.ToLocation());
        }

        return locations;
    }

    /// <summary>What a report of the mistake must say: which exception, and where it was thrown.</summary>
    public static string Describe(Exception exception)
    {
        var trace = exception.StackTrace ?? "";
        var end = trace.IndexOf('\n');
        return $"{exception.GetType().Name} {(end < 0 ? trace : trace.Substring(0, end)).Trim()}";
    }
}
