using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Binding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Sql;

/// <summary>MIG2013: one name twice: columns of a view or list, assignments, WITH queries, aliases.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig2013RepeatedName() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG2013",
        title: "One name stands twice where it may stand once",
        messageFormat: "{0}",
        category: RuleCategory.Sql,
        defaultSeverity: DiagnosticSeverity.Warning,
        sqlState: "42701 duplicate_column, 42712 duplicate_alias, 42601 syntax_error");

    /// <inheritdoc/>
    protected override void Check(BoundText text, FindingSink findings) => findings.AddProblems(text, SqlProblemKind.RepeatedName);
}
