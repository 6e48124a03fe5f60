using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Security;

/// <summary>MIG6002: SQL built from a value that is not known when the project is compiled.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig6002UnknownValue() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG6002",
        title: "SQL is built from a value that is not known when the project is compiled",
        messageFormat: "{0}",
        category: RuleCategory.Security,
        defaultSeverity: DiagnosticSeverity.Info);

    /// <inheritdoc/>
    protected override void Check(BoundStep step, FindingSink findings)
    {
        if (step.Operation is SqlOperation { Sql: var sql })
            Check(sql, findings);
    }

    /// <inheritdoc/>
    protected override void Check(BoundSite site, FindingSink findings) => Check(site.Site.Sql, findings);

    private static void Check(SqlFragment sql, FindingSink findings)
    {
        if (sql.Text is null)
        {
            findings.Add(sql.Place, "This SQL is not known when the project is compiled: nothing about it is checked, and whoever gives the text decides what runs");
            return;
        }

        for (var at = sql.Text.IndexOf(SqlHole.Character); at >= 0; at = sql.Text.IndexOf(SqlHole.Character, at + 1))
            findings.Add(sql.Place.At(new TextSpan(at, 1)), "This value becomes part of the SQL and is not known when the project is compiled: what it touches is not checked, and it must never come from outside");
    }
}
