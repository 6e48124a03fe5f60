using System.Collections.Immutable;
using System.Globalization;
using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.CodeFixes;

/// <summary>Writes the comment that silences a rule before the statement that it speaks of, inside the SQL: on a line of its own where the literal has lines.</summary>
// No [Shared]: as SqlEditFix.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SilencingCommentFix))]
public sealed class SilencingCommentFix() : TextChangeFix(KnownRules.ById.Values.Where(rule => rule.Category != RuleCategory.Engine).Select(rule => rule.Id).ToArray())
{
    // "dotnet format" makes every fix of a finding that can be made in a whole solution, this one before those that mend.
    private protected override ImmutableArray<FixAllScope> Scopes => ImmutableArray.Create(FixAllScope.Document, FixAllScope.Project);

    private protected override TextFix? FixFor(SyntaxNode root, SourceText text, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(FixNotes.StatementStart, out var distance) || distance is null)
            return null;
        var start = diagnostic.Location.SourceSpan.Start + int.Parse(distance, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (start < 0 || Literal.At(root, new TextSpan(start, 0)) is not { } literal)
            return null;

        var comment = $"{FixNotes.SilencingComment} {diagnostic.Id}";
        var line = text.Lines.GetLineFromPosition(start);
        var before = text.ToString(TextSpan.FromBounds(line.Start, start));
        var hasLineOfItsOwn = literal.Kind is LiteralKind.Verbatim or LiteralKind.MultiLineRaw && line.Start > literal.Start.End && before.Trim().Length == 0;
        var written = hasLineOfItsOwn ? $"-- {comment}{SourceLines.LineBreakOf(text)}{before}" : $"/* {comment} */ ";
        return new TextFix($"Silence {diagnostic.Id} with a comment in the SQL", $"Silence {diagnostic.Id}", new TextChange(new TextSpan(start, 0), written))
        {
            Priority = CodeActionPriority.Low, // it comes after what mends
        };
    }
}
