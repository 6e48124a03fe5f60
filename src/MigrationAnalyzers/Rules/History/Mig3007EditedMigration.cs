using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.History;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.History;

/// <summary>MIG3007: a migration was edited after it had been applied.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig3007EditedMigration() : MigrationRule(Rule)
{
    private const string Unknown = "?";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG3007",
        title: "An applied migration was edited",
        messageFormat: "Up of {0} {1}",
        category: RuleCategory.History,
        defaultSeverity: DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    protected override void Check(AppliedHistory applied, FindingSink findings)
    {
        var lines = applied.List.Migrations.Where(migration => migration.UpHash is not null).ToLookup(migration => migration.Id, StringComparer.Ordinal);
        foreach (var declaration in applied.Histories.SelectMany(history => history.Declarations))
        {
            foreach (var line in lines[declaration.Id])
            {
                var now = declaration.UpHash.Value;
                if (line.UpHash == now)
                    continue;
                var where = line.Environment is { } environment ? $" to {environment}" : "";
                var finding = findings.Add(
                    declaration.UpPlace,
                    declaration.Id,
                    line.UpHash == Unknown
                        ? $"has hash {now}, which {applied.List.FileName} does not say yet"
                        : $"was edited since it was applied{where}: its hash is {now}, {applied.List.FileName} says {line.UpHash}; undo the edit and write a new migration, or accept it in the file");
                finding.Note(FixNotes.UpHash, now);
                if (line.UpHash == Unknown)
                    finding.Note(FixNotes.AsksForHash, "");
                finding.Relate(line.HashPlace);
            }
        }
    }
}
