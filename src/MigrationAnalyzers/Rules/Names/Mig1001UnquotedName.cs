using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Binding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Names;

/// <summary>MIG1001: an unquoted name folds to lower case and so misses an object whose name has upper case.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig1001UnquotedName() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG1001",
        title: "SQL names an object without the quotes it needs",
        messageFormat: "Unquoted '{0}' folds to \"{1}\", but the {2} of {3} is {4}",
        category: RuleCategory.Names,
        defaultSeverity: DiagnosticSeverity.Warning,
        offersSqlEdit: true,
        sqlState: "42703 undefined_column, 42P01 undefined_table");

    /// <inheritdoc/>
    protected override void Check(BoundText text, FindingSink findings)
    {
        foreach (var use in text.Uses)
        {
            if (use.Lookup is not Missing { Miss: Miss.Folded, Nearest: { } quoted } missing)
                continue;

            var finding = findings.Add(use.Place, use.Source, use.Name.Text, use.Kind.Noun(), missing.Owner, quoted);
            if (missing.IsCertain)
                finding.Offer(SqlEdit.Replace(use.Place, quoted));
        }
    }
}
