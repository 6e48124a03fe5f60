using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Binding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Names;

/// <summary>MIG1011: a string that PostgreSQL reads as the name of something that does not exist.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig1011NameInString() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG1011",
        title: "A string in SQL names something that does not exist here",
        messageFormat: "'{0}' names no {1}{2}{3}{4}",
        category: RuleCategory.Names,
        defaultSeverity: DiagnosticSeverity.Warning,
        offersSqlEdit: true,
        sqlState: "42P01 undefined_table, 42703 undefined_column, 3F000 invalid_schema_name");

    /// <inheritdoc/>
    protected override void Check(BoundText text, FindingSink findings)
    {
        foreach (var use in text.Uses)
        {
            if (use.Lookup is not Missing { Miss: Miss.InString } missing)
                continue;

            var owner = use.Kind == NameKind.Schema || missing.Owner.Length == 0 ? "" : " of " + missing.Owner;
            var consequence = missing.IsAccepted ? ", so nothing is found" : "";
            var hint = missing.Nearest is { } near ? $"; did you mean '{near}'?" : "";
            var finding = findings.Add(use.Place, use.Source, use.Kind == NameKind.Relation ? "relation" : use.Kind.Noun(), owner, consequence, hint);
            if (missing is { Nearest: { } nearest, IsCertain: true })
                finding.Offer(SqlEdit.Replace(use.Place, nearest));
        }
    }
}
