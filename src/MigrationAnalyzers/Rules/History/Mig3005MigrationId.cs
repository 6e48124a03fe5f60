using System.Collections.Immutable;
using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.History;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.History;

/// <summary>MIG3005: a migration's id is not its own, or not one whose order everybody agrees on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig3005MigrationId() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG3005",
        title: "A migration's id is taken, misspelt or out of order",
        messageFormat: "Migration id {0} {1}",
        category: RuleCategory.History,
        defaultSeverity: DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    protected override void Check(Migration migration, MigrationDeclaration declaration, FindingSink findings)
    {
        if (!MigrationId.HasUsualForm(declaration.Id))
            findings.Add(declaration.IdPlace, declaration.Id, "is not of the form yyyyMMddHHmmss_Name: its place in the order depends on the culture of the machine");
    }

    /// <inheritdoc/>
    protected override void Check(ImmutableArray<MigrationHistory> histories, RuleOptions options, FindingSink findings)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        if (histories.All(history => history.Declarations.All(declaration => ids.Add(declaration.Id))))
            return;
        var first = new Dictionary<(string? Context, string Id), MigrationDeclaration>();
        foreach (var history in histories)
        {
            foreach (var declaration in history.Declarations)
            {
                // Contexts with a history table each may use an id twice.
                var key = (histories.Length > 1 && history.HasOwnHistoryTable ? history.ContextName : null, declaration.Id);
                if (first.TryGetValue(key, out var other))
                    findings.Add(declaration.IdPlace, declaration.Id, WhyTaken(declaration, other));
                else
                    first.Add(key, declaration);
            }
        }
    }

    /// <inheritdoc/>
    protected override void Check(AppliedHistory applied, FindingSink findings)
    {
        // What is older than the first line was applied before anyone wrote the list.
        foreach (var history in applied.Histories)
        {
            var listed = new HashSet<string>(applied.List.Migrations.Select(migration => migration.Id), StringComparer.Ordinal);
            var ids = history.Declarations.Select(declaration => declaration.Id).ToList();
            var first = ids.FindIndex(listed.Contains);
            if (first < 0)
                continue;
            var last = ids.FindLastIndex(listed.Contains);
            var gone = LastGone(applied);
            for (var i = first + 1; i < ids.Count; i++)
            {
                var later = i < last ? ids[last] : gone is not null && IsOlder(ids[i], gone) ? gone : null;
                if (later is null || listed.Contains(ids[i]))
                    continue;
                var finding = findings.Add(history.Declarations[i].IdPlace, ids[i], $"is older than {later}, which was applied already: EF Core runs it after that one here and before it in a new database; give it a later id, or list it if it was applied");
                finding.Note(FixNotes.MigrationId, ids[i]);
                finding.Note(FixNotes.UpHash, history.Declarations[i].UpHash.Value);
            }
        }
    }

    // The latest that was applied and is not in the code. Which context it was of nobody says, so there must be only one.
    private static string? LastGone(AppliedHistory applied) => applied.Histories is [{ IsPartial: false }]
        ? applied.List.Migrations.Select(migration => migration.Id).Where(id => !applied.IdsInCode.Contains(id) && MigrationId.HasUsualForm(id)).OrderBy(id => id, StringComparer.Ordinal).LastOrDefault()
        : null;

    private static bool IsOlder(string id, string other) => MigrationId.HasUsualForm(id) && string.CompareOrdinal(id, 0, other, 0, MigrationId.TimeLength) < 0;

    private static string WhyTaken(MigrationDeclaration declaration, MigrationDeclaration other) =>
        MigrationId.NameIn(declaration.Id) is { } name && name == other.ClassName && name != declaration.ClassName
            ? $"is that of {other.ClassName}: it was copied from its Designer file"
            : $"is that of {other.ClassName} as well";
}
