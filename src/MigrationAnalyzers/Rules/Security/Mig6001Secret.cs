using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Security;

/// <summary>MIG6001: a password, key or token stands in a migration.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig6001Secret() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG6001",
        title: "A password, key or token stands in a migration",
        messageFormat: "{0} stands in a migration: whoever can read the repository has it; revoke it, and set it outside of migrations",
        category: RuleCategory.Security,
        defaultSeverity: DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    protected override void Check(BoundStep step, FindingSink findings)
    {
        // Texts that several literals make together, and files.
        foreach (var text in step.Texts)
            Report(text.Place, text.Text, findings);
    }

    /// <inheritdoc/>
    protected override void Check(Migration migration, MigrationDeclaration declaration, FindingSink findings) => Report(declaration.Literals.Value, findings);

    /// <inheritdoc/>
    protected override void Check(UnrunMigration migration, FindingSink findings) => Report(migration.Literals.Value, findings); // in the repository it is all the same

    private static void Report(IEnumerable<SqlFragment> literals, FindingSink findings)
    {
        foreach (var literal in literals)
            Report(literal.Place, literal.Text!, findings);
    }

    private static void Report(Place place, string text, FindingSink findings)
    {
        foreach (var secret in SecretFinder.Find(text))
            findings.Add(place.At(secret.Span), secret.What);
    }
}
