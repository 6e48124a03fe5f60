using System.Collections.Immutable;
using System.Globalization;
using MigrationAnalyzers.Reading;
using MigrationAnalyzers.Schema.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.Reporting;

/// <summary>Turns what a rule found into what the compiler shows.</summary>
internal static class FindingDiagnostic
{
    /// <summary>The diagnostic of <paramref name="finding"/>; null if its place is in no file that the compiler was given.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="finding">What it found.</param>
    /// <param name="project">Where to say what is wrong with the project's configuration.</param>
    public static Diagnostic? Of(DiagnosticDescriptor rule, Finding finding, Location project)
    {
        if (finding.Place.Anchor is ConfigurationAnchor)
            return Diagnostic.Create(rule, project, finding.MessageArguments);
        if (SourceLocation.Find(finding.Place) is not { } found)
            return null;
        var location = found.ToLocation();

        var edits = new List<(SqlEdit, TextSpan)>();
        foreach (var edit in finding.Edits)
        {
            if (SourceLocation.Find(edit.Place) is { IsExact: true, IsEditable: true } target && target.Tree == found.Tree && target.File == found.File
                && (target.Origin is { } origin ? origin.Written(edit.Text) : edit.Text) is { } written)
                edits.Add((edit with { Text = written }, target.Span));
        }

        var properties = SqlEdit.Pack(edits, location.SourceSpan.Start).AddRange(finding.Notes);
        return Diagnostic.Create(rule, location, LocateAll(finding.Related), properties, finding.MessageArguments);
    }

    /// <summary>The same where comments in SQL may silence it: it says where one could be written, and counts as suppressed where one stands.</summary>
    public static Diagnostic Silence(DiagnosticDescriptor rule, Finding finding, Diagnostic diagnostic, SqlSilence silence)
    {
        var (location, properties) = (diagnostic.Location, diagnostic.Properties);
        if (silence.CommentPlaceFor(finding.Place) is { } place && SourceLocation.Find(place) is { IsExact: true, IsEditable: true } comment && comment.Tree is { } tree && tree == location.SourceTree)
            properties = properties.Add(FixNotes.StatementStart, (comment.Span.Start - location.SourceSpan.Start).ToString(CultureInfo.InvariantCulture));
        if (silence.Covers(rule.Id, finding.Place))
            return Silenced(rule, location, diagnostic.AdditionalLocations, properties, finding.MessageArguments);
        return properties == diagnostic.Properties ? diagnostic : Diagnostic.Create(rule, location, diagnostic.AdditionalLocations, properties, finding.MessageArguments);
    }

    // As if a #pragma had silenced it: the compiler keeps it out of the build's output and writes it into its error log as suppressed.
    private static Diagnostic Silenced(
        DiagnosticDescriptor rule, Location location, IEnumerable<Location> others, ImmutableDictionary<string, string?> properties, object[] arguments) => Diagnostic.Create(
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
}
