using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Binding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Sql;

/// <summary>MIG2005: a comparison, assignment, call or index of types that PostgreSQL has no operator, cast, function or operator class for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig2005TypeMismatch() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG2005",
        title: "SQL compares, stores or passes a value of a type that does not fit",
        messageFormat: "{0}",
        category: RuleCategory.Sql,
        defaultSeverity: DiagnosticSeverity.Warning,
        offersSqlEdit: true,
        sqlState: "42883 undefined_function, 42804 datatype_mismatch, 42846 cannot_coerce, 42704 undefined_object, 22P02 invalid_text_representation");

    /// <inheritdoc/>
    protected override void Check(BoundText text, FindingSink findings) => findings.AddProblems(text, SqlProblemKind.TypeMismatch);
}
