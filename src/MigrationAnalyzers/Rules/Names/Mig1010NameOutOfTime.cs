using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Binding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Names;

/// <summary>MIG1010: a name that the history renamed or dropped before, or makes only later.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig1010NameOutOfTime() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG1010",
        title: "SQL names something that another migration renamed or dropped, or makes only later",
        messageFormat: "{0} {1} {2} by {3}{4}",
        category: RuleCategory.Names,
        defaultSeverity: DiagnosticSeverity.Warning,
        offersSqlEdit: true,
        sqlState: "42703 undefined_column, 42P01 undefined_table, 42704 undefined_object");

    /// <inheritdoc/>
    protected override void Check(BoundText text, FindingSink findings)
    {
        foreach (var use in text.Uses)
        {
            if (use.Lookup is not Missing { Miss: Miss.OutOfTime, Event: { } cause } missing)
                continue;

            var noun = use.Kind == NameKind.Relation ? "Relation" : use.Kind.CapitalizedNoun();
            var name = use.Kind is NameKind.Column or NameKind.Constraint ? $"{use.Written} of {missing.Owner}" : use.Written;
            var verb = cause.Kind switch
            {
                NameEventKind.Renamed => $"was renamed to {cause.NewName}",
                NameEventKind.Dropped => "was dropped",
                _ => "is created only later,",
            };
            var hint = cause.Kind != NameEventKind.Renamed ? missing.Hint : cause.NowName is null ? "" : $", and is called {cause.NowName} now";
            var finding = findings.Add(use.Place, noun, name, verb, cause.IsSameMigration ? "this migration" : cause.MigrationId, hint);
            finding.Subject = name;
            if (missing is { Nearest: { } now, IsCertain: true })
                finding.Offer(SqlEdit.Replace(use.Place, now));
        }
    }
}
