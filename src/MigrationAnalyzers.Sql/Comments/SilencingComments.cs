using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Comments;

/// <summary>A rule that a comment silences in a stretch of the text.</summary>
/// <param name="Id">The rule's id, in upper case.</param>
/// <param name="Span">Where the comment names it.</param>
/// <param name="Scope">Where it is silent.</param>
/// <param name="Comment">The whole comment.</param>
public readonly record struct SilencedRule(string Id, TextSpan Span, TextSpan Scope, TextSpan Comment)
{
    /// <summary>Whether it is silent at <paramref name="span"/>.</summary>
    public bool Covers(TextSpan span) => span.Start >= Scope.Start && span.Start < Scope.End;
}

/// <summary>What cannot be read of a comment that is meant to silence a rule.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Message">What is wrong with it.</param>
public readonly record struct CommentFault(TextSpan Span, string Message);

/// <summary>
/// The comments of a text that silence rules: <c>-- migration-analyzers: disable MIG1003, MIG1004 because ...</c>. One is good for the statement that it stands before, in, or
/// behind on the same line; where <c>enable</c> follows, for all up to there. They stand in bodies of routines as well, and are good for the statements of the body.
/// </summary>
/// <param name="Rules">What they silence, in the order of the text.</param>
/// <param name="Faults">What cannot be read of them.</param>
public sealed record SilencingComments(ImmutableArray<SilencedRule> Rules, ImmutableArray<CommentFault> Faults)
{
    /// <summary>How each of them begins.</summary>
    public const string Mark = "migration-analyzers:";

    /// <summary>The word that silences.</summary>
    public const string Disable = "disable";

    /// <summary>The word that ends the silence.</summary>
    public const string Enable = "enable";

    /// <summary>The word before the reason.</summary>
    public const string Because = "because";

    private static readonly SilencingComments None = new(ImmutableArray<SilencedRule>.Empty, ImmutableArray<CommentFault>.Empty);

    /// <summary>Finds those of a text; any text will do.</summary>
    public static SilencingComments Read(string text) => text.IndexOf(Mark, StringComparison.Ordinal) < 0 ? None : new SilencingCommentReader(text).Read();

    /// <summary>
    /// Where the statements of a text begin, those in the bodies of routines too: from each offset <c>From</c> on, up to the next one, a comment is good for what stands there if it
    /// is written at <c>Start</c>.
    /// </summary>
    public static ImmutableArray<(int From, int Start)> StatementStarts(string text) => new SilencingCommentReader(text).StatementStarts();
}
