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
    protected override void Check(JudgedMigration migration, MigrationDeclaration declaration, RuleOptions options, FindingSink findings)
    {
        if (options.Down != DownPolicy.Mirror || declaration.Down != DownCode.Code)
            return;
        var (hasUp, undone) = (false, (Catalog?)null);
        foreach (var step in migration.Steps)
        {
            if (step.Operation is UnreadOperation or SqlOperation { Sql.Text: null })
                return;
            if (step.Direction == MigrationDirection.Up)
                hasUp = true;
            else
                undone = step.After;
        }

        if (!hasUp || undone is null)
            return;
        var difference = CatalogDifference.Between(migration.Before, migration.After, undone);
        if (!difference.IsEmpty)
            findings.Add(declaration.DownPlace, declaration.Id, Describe(difference));
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
