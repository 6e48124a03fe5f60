using System.Collections.Immutable;
using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.History;

/// <summary>MIG3008: after <c>Up</c> and <c>Down</c> the schema is not what it was before.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig3008UnmirroredDown() : MigrationRule(Rule)
{
    private const int MostNamed = 5;

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG3008",
        title: "Down does not undo Up",
        messageFormat: "Down of {0} does not undo its Up: {1}",
        category: RuleCategory.History,
        defaultSeverity: DiagnosticSeverity.Info);

    /// <inheritdoc/>
    protected override void Check(MigrationHistory history, ReplayResult replay, RuleOptions options, FindingSink findings)
    {
        if (options.Down != DownPolicy.Mirror)
            return;
        var catalogs = new Dictionary<string, (Catalog? Before, Catalog? After)>(StringComparer.Ordinal);
        var unread = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in replay.Steps)
        {
            if (step.Operation is UnreadOperation or SqlOperation { Sql.Text: null })
                unread.Add(step.Migration.Id);
            catalogs.TryGetValue(step.Migration.Id, out var ends);
            if (step.Direction == MigrationDirection.Up)
                ends.Before ??= step.Before;
            else
                ends.After = step.After;
            catalogs[step.Migration.Id] = ends;
        }

        foreach (var declaration in history.Declarations)
        {
            if (declaration.Down != DownCode.Code || unread.Contains(declaration.Id) || !catalogs.TryGetValue(declaration.Id, out var ends) || ends is not ({ } before, { } after))
                continue;
            var difference = CatalogDifference.Between(before, after);
            if (!difference.IsEmpty)
                findings.Add(declaration.DownPlace, declaration.Id, Describe(difference));
        }
    }

    private static string Describe(CatalogDifference difference)
    {
        var parts = new List<string>();
        if (!difference.Left.IsEmpty)
            parts.Add("it leaves " + List(difference.Left));
        if (!difference.Lost.IsEmpty)
            parts.Add("it does not bring back " + List(difference.Lost));
        return string.Join("; ", parts);
    }

    private static string List(ImmutableArray<string> names) =>
        string.Join(", ", names.Take(MostNamed)) + (names.Length > MostNamed ? $" and {names.Length - MostNamed} more" : "");
}
