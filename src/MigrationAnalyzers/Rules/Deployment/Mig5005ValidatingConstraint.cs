using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Changes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Deployment;

/// <summary>MIG5005: a foreign key or check is added without NOT VALID, or validated in the transaction that adds it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig5005ValidatingConstraint() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG5005",
        title: "A foreign key or check looks at every row at once",
        messageFormat: "{0} on {1} {2}",
        category: RuleCategory.Deployment,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: false);

    /// <inheritdoc/>
    protected override void Check(MigrationChanges migration, FindingSink findings)
    {
        var later = new HashSet<string>(StringComparer.Ordinal);
        foreach (var change in migration.Changes)
        {
            switch (change)
            {
                case ConstraintAdded { IsOnExisting: true, Kind: TableConstraintKind.ForeignKey or TableConstraintKind.Check, Table: { } table } added:
                    if (!added.IsValidated && added.Name is { } name)
                        later.Add(table.Name + "." + SqlName.Quote(name));
                    if (added.IsValidated)
                        findings.Add(added.Place, NounOf(added), table.Name, "checks every row while it holds its lock: add it NOT VALID, and validate it in a later migration");
                    break;
                case DomainConstrained { IsValidated: true } constrained:
                    findings.Add(constrained.Place, constrained.Name is { } check ? $"Check {SqlName.Quote(check)}" : "Check", $"domain {constrained.Domain}", "checks every row of each table that has a column of it: add it NOT VALID, and validate it in a later migration");
                    break;
                case ConstraintValidated { IsOnExisting: true, Table: { } table } validated when later.Contains(table.Name + "." + validated.Name):
                    findings.Add(validated.Place, $"Constraint {validated.Name}", table.Name, "is validated by the migration that adds it: the lock of the first statement is held until the end");
                    break;
            }
        }
    }

    private static string NounOf(ConstraintAdded added) =>
        (added.Kind is TableConstraintKind.ForeignKey ? "Foreign key" : "Check") + (added.Name is { } name ? " " + SqlName.Quote(name) : "");
}
