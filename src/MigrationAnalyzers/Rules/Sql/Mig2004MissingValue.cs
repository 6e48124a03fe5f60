using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Binding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Sql;

/// <summary>MIG2004: an INSERT leaves out a NOT NULL column without a default.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig2004MissingValue() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG2004",
        title: "INSERT leaves out a column that must have a value",
        messageFormat: "{0}",
        category: RuleCategory.Sql,
        defaultSeverity: DiagnosticSeverity.Warning,
        offersSqlEdit: true,
        sqlState: "23502 not_null_violation");

    /// <inheritdoc/>
    protected override void Check(BoundText text, FindingSink findings) => findings.AddProblems(text, SqlProblemKind.MissingValue);
}
