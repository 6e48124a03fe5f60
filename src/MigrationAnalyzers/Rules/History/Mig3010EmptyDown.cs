using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.History;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.History;

/// <summary>MIG3010: <c>Up</c> does something and <c>Down</c> does nothing, or not what the policy asks for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig3010EmptyDown() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG3010",
        title: "Down does nothing although Up does something",
        messageFormat: "Down of {0} {1}",
        category: RuleCategory.History,
        defaultSeverity: DiagnosticSeverity.Info);

    /// <inheritdoc/>
    protected override void Check(JudgedMigration migration, MigrationDeclaration declaration, RuleOptions options, FindingSink findings)
    {
        if (!migration.Migration.Up.IsEmpty && Judge(declaration.Down, options.Down) is { } wrong)
            findings.Add(declaration.DownPlace, declaration.Id, wrong);
    }

    private static string? Judge(DownCode code, DownPolicy policy) => (code, policy) switch
    {
        (DownCode.Missing, DownPolicy.Mirror) => "is missing: a rollback takes the migration out of the history and leaves its changes in the database",
        (DownCode.Empty, DownPolicy.Mirror) => "is empty: a rollback takes the migration out of the history and leaves its changes in the database",
        (DownCode.Throws, DownPolicy.Mirror) => "throws: the migration cannot be rolled back",
        (DownCode.Missing or DownCode.Empty, DownPolicy.Throw) => "does nothing: a rollback takes the migration out of the history and leaves its changes in the database; throw instead",
        _ => null,
    };
}
