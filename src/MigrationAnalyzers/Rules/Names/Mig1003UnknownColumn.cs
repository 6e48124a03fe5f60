using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Binding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Names;

/// <summary>MIG1003: raw SQL names a column that does not exist in any letter case at that point of the history.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig1003UnknownColumn() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG1003",
        title: "SQL names a column that does not exist here",
        messageFormat: "Column {0} does not exist in {1}{2}",
        category: RuleCategory.Names,
        defaultSeverity: DiagnosticSeverity.Warning,
        offersSqlEdit: true,
        sqlState: "42703 undefined_column");

    /// <inheritdoc/>
    protected override void Check(BoundText text, FindingSink findings)
    {
        foreach (var use in text.Uses)
        {
            if (use is not { Kind: NameKind.Column, Lookup: Missing { Miss: Miss.Unknown } missing })
                continue; // found, or opaque: only certain misses are worth a warning

            var finding = findings.Add(use.Place, use.Written, missing.Owner, missing.Hint);
            if (missing is { Nearest: { } nearest, IsCertain: true })
                finding.Offer(SqlEdit.Replace(use.Place, nearest));
        }
    }
}
