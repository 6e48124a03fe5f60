using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Binding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Sql;

/// <summary>MIG2009: a column's type is changed to one that PostgreSQL does not cast to by itself.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig2009TypeChange() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG2009",
        title: "A change of a column's type that needs USING",
        messageFormat: "{0}",
        category: RuleCategory.Sql,
        defaultSeverity: DiagnosticSeverity.Warning,
        offersSqlEdit: true,
        sqlState: "42804 datatype_mismatch");

    /// <inheritdoc/>
    protected override void Check(BoundText text, FindingSink findings) => findings.AddProblems(text, SqlProblemKind.TypeChange);
}
