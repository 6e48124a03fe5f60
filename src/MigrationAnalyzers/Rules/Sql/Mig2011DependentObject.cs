using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Binding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Sql;

/// <summary>MIG2011: an object is dropped or changed although another one depends on it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig2011DependentObject() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG2011",
        title: "Something is dropped or changed that another object depends on",
        messageFormat: "{0}",
        category: RuleCategory.Sql,
        defaultSeverity: DiagnosticSeverity.Warning,
        sqlState: "2BP01 dependent_objects_still_exist, 0A000 feature_not_supported, 42P16 invalid_table_definition");

    /// <inheritdoc/>
    protected override void Check(BoundText text, FindingSink findings) => findings.AddProblems(text, SqlProblemKind.DependentObject);
}
