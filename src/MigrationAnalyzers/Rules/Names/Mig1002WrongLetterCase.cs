using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Binding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Names;

/// <summary>MIG1002: a quoted name differs from the object's only in letter case.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig1002WrongLetterCase() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG1002",
        title: "SQL quotes a name in the wrong letter case",
        messageFormat: "{0} {1} does not exist in {2}{3}",
        category: RuleCategory.Names,
        defaultSeverity: DiagnosticSeverity.Warning,
        offersSqlEdit: true,
        sqlState: "42703 undefined_column, 42P01 undefined_table");

    /// <inheritdoc/>
    protected override void Check(BoundText text, FindingSink findings)
    {
        foreach (var use in text.Uses)
        {
            if (use.Lookup is not Missing { Miss: Miss.LetterCase, Nearest: { } nearest } missing)
                continue;

            var finding = findings.Add(use.Place, use.Kind.CapitalizedNoun(), use.Source, missing.Owner, missing.Hint);
            if (missing.IsCertain)
                finding.Offer(SqlEdit.Replace(use.Place, nearest));
        }
    }
}
