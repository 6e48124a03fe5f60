using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Binding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Names;

/// <summary>MIG1007: raw SQL names an index, constraint, sequence, trigger, type, function or policy that does not exist at that point of the history.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig1007UnknownObject() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG1007",
        title: "SQL names an index, constraint or other object that does not exist here",
        messageFormat: "{0} {1} does not exist{2}",
        category: RuleCategory.Names,
        defaultSeverity: DiagnosticSeverity.Warning,
        offersSqlEdit: true,
        sqlState: "42704 undefined_object, 42883 undefined_function, 42P01 undefined_table");

    /// <inheritdoc/>
    protected override void Check(BoundText text, FindingSink findings)
    {
        foreach (var use in text.Uses)
        {
            if (use is not { Kind: not (NameKind.Column or NameKind.Relation or NameKind.Schema), Lookup: Missing { Miss: Miss.Unknown } missing } || ForeignNames.Explain(text, use))
                continue;

            var finding = findings.Add(use.Place, use.Kind.CapitalizedNoun(), use.Written, missing.Hint);
            if (missing is { Nearest: { } nearest, IsCertain: true })
                finding.Offer(SqlEdit.Replace(use.Place, nearest));
        }
    }
}
