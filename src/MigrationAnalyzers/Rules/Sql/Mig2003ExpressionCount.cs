using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Binding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Sql;

/// <summary>MIG2003: an INSERT has more or fewer expressions than target columns.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig2003ExpressionCount() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG2003",
        title: "INSERT has more or fewer expressions than target columns",
        messageFormat: "{0}",
        category: RuleCategory.Sql,
        defaultSeverity: DiagnosticSeverity.Warning,
        sqlState: "42601 syntax_error");

    /// <inheritdoc/>
    protected override void Check(BoundText text, FindingSink findings) => findings.AddProblems(text, SqlProblemKind.ExpressionCount);
}
