using MigrationAnalyzers.Reading;
using MigrationAnalyzers.Schema.Operations;
using Microsoft.CodeAnalysis;

namespace MigrationAnalyzers.Reporting;

/// <summary>An exception of our own: something was left unchecked.</summary>
/// <param name="What">What was not checked: a rule, or what was being read.</param>
/// <param name="Place">Where it stands; null: nowhere in particular.</param>
/// <param name="Exception">The exception.</param>
public sealed record EngineFailure(string What, Place? Place, Exception Exception)
{
    /// <summary>The diagnostic that says so, at <paramref name="project"/> if nowhere in particular.</summary>
    internal Diagnostic ToDiagnostic(DiagnosticDescriptor failure, Location project) => Diagnostic.Create(
        failure, (Place is { } place ? SourceLocation.Find(place)?.ToLocation() : null) ?? project, What, Describe(Exception));

    /// <summary>What a report of the mistake must say: which exception, and where it was thrown.</summary>
    public static string Describe(Exception exception)
    {
        var trace = exception.StackTrace ?? "";
        var end = trace.IndexOf('\n');
        return $"{exception.GetType().Name} {(end < 0 ? trace : trace.Substring(0, end)).Trim()}";
    }
}
