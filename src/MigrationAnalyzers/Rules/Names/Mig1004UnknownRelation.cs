using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Binding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Names;

/// <summary>MIG1004: raw SQL names a table or view that does not exist at that point of the history.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig1004UnknownRelation() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG1004",
        title: "SQL names a table or view that does not exist here",
        messageFormat: "Relation {0} does not exist{1}",
        category: RuleCategory.Names,
        defaultSeverity: DiagnosticSeverity.Warning,
        offersSqlEdit: true,
        sqlState: "42P01 undefined_table");

    /// <inheritdoc/>
    protected override void Check(BoundText text, FindingSink findings)
    {
        foreach (var use in text.Uses)
        {
            if (use is not { Kind: NameKind.Relation, Lookup: Missing { Miss: Miss.Unknown } missing })
                continue; // found, or opaque: only certain misses are worth a warning

            var finding = findings.Add(use.Place, use.Written, missing.Hint);
            if (missing is { Nearest: { } nearest, IsCertain: true })
                finding.Offer(SqlEdit.Replace(use.Place, nearest));
        }
    }
}
