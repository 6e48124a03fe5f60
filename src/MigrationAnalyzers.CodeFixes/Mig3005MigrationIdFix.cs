using System.Collections.Immutable;
using MigrationAnalyzers.Reading;
using MigrationAnalyzers.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.CodeFixes;

/// <summary>Lists a migration that was applied, and is older than the last one listed.</summary>
// No [Shared]: as SqlEditFix.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(Mig3005MigrationIdFix))]
public sealed class Mig3005MigrationIdFix() : AppliedFileFix("MIG3005", "Mark all of them as applied")
{
    private protected override string? TitleOf(Diagnostic diagnostic) => MigrationOf(diagnostic) is { } migration ? $"Mark {migration.Id} as applied" : null;

    private protected override IEnumerable<TextChange> ChangesFor(SourceText text, string path, ImmutableArray<Diagnostic> diagnostics) =>
        AppliedFile.LinesToAdd(text, diagnostics.Select(MigrationOf).Where(migration => migration is not null).Select(migration => migration!.Value));

    private static (string Id, string UpHash)? MigrationOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(FixNotes.MigrationId, out var id) && id is not null && diagnostic.Properties.TryGetValue(FixNotes.UpHash, out var hash) && hash is not null
            ? (id, hash)
            : null;
}
