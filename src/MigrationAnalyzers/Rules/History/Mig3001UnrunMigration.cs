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
        messageFormat: "EF Core never runs {0}: {1}",
        category: RuleCategory.History,
        defaultSeverity: DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    protected override void Check(UnrunMigration migration, FindingSink findings)
    {
        var missing = migration.Missing switch
        {
            MissingAttribute.Migration => "it has no [Migration(\"id\")] attribute",
            MissingAttribute.DbContext => "it has no [DbContext(typeof(...))] attribute",
            MissingAttribute.MatchingContext => $"its [DbContext] names {migration.NamedContext}, and no context is ever of that type itself; name the one that runs it",
            _ => "it has no [Migration] and no [DbContext] attribute, which stand in a Designer file",
        };
        var finding = findings.Add(migration.Class, migration.ClassName, missing);
        if (migration.Missing is MissingAttribute.MatchingContext)
            return; // which one is meant is not for us to say
        if (migration.Missing is not MissingAttribute.DbContext)
            finding.Note(FixNotes.MigrationId, migration.SuggestedId);
        if (migration.Missing is not MissingAttribute.Migration && !migration.Contexts.IsEmpty)
            finding.Note(FixNotes.Contexts, string.Join(";", migration.Contexts));
    }
}
