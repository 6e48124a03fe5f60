using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.History;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.History;

/// <summary>MIG3001: a migration that EF Core never runs, because nobody made its Designer file.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig3001UnrunMigration() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG3001",
        title: "A migration that EF Core never runs",
        messageFormat: "EF Core never runs {0}: it has no {1}",
        category: RuleCategory.History,
        defaultSeverity: DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    protected override void Check(UnrunMigration migration, FindingSink findings)
    {
        var missing = migration.Missing switch
        {
            MissingAttribute.Migration => "[Migration(\"id\")] attribute",
            MissingAttribute.DbContext => "[DbContext(typeof(...))] attribute",
            _ => "[Migration] and no [DbContext] attribute, which stand in a Designer file",
        };
        var finding = findings.Add(migration.Class, migration.ClassName, missing);
        if (migration.Missing is not MissingAttribute.DbContext)
            finding.Note(FixNotes.MigrationId, MigrationId.For(migration));
        if (migration.Missing is not MissingAttribute.Migration && !migration.Contexts.IsEmpty)
            finding.Note(FixNotes.Contexts, string.Join(";", migration.Contexts));
    }
}
