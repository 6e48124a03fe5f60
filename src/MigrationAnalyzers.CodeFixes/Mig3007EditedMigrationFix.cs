using System.Collections.Immutable;
using MigrationAnalyzers.Reading;
using MigrationAnalyzers.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.CodeFixes;

/// <summary>Accepts the edit of an applied migration, or fills in its hash: writes the hash into the line of the applied-migrations file.</summary>
// No [Shared]: as SqlEditFix.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(Mig3007EditedMigrationFix))]
public sealed class Mig3007EditedMigrationFix() : AppliedFileFix("MIG3007", "Write the hashes")
{
    private const string FillIn = "MIG3007: fill in";

    private protected override string? TitleOf(Diagnostic diagnostic) => LineOf(diagnostic) is { } line ? $"Write {line.Hash} into {AppliedFile.Name}" : null;

    // To fill in a hash is not to accept an edit.
    private protected override string KeyOf(Diagnostic diagnostic) => diagnostic.Properties.ContainsKey(FixNotes.AsksForHash) ? FillIn : base.KeyOf(diagnostic);

    private protected override bool IsForSolution(string? key) => key == FillIn;

    private protected override IEnumerable<TextChange> ChangesFor(SourceText text, string path, ImmutableArray<Diagnostic> diagnostics) => diagnostics
        .Select(LineOf)
        .Where(line => line is { } known && known.Path == path && known.Span.End <= text.Length)
        .Select(line => line!.Value)
        .Distinct()
        .OrderBy(line => line.Span.Start)
        .Select(line => new TextChange(line.Span, line.Hash));

    private static (string Path, TextSpan Span, string Hash)? LineOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(FixNotes.UpHash, out var hash) && hash is not null && diagnostic.AdditionalLocations.Count > 0
            ? (diagnostic.AdditionalLocations[0].GetLineSpan().Path, diagnostic.AdditionalLocations[0].SourceSpan, hash)
            : null;
}
