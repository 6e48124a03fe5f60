namespace MigrationAnalyzers.Sql.Text;

/// <summary>A syntax error in PostgreSQL's own wording, at the place PostgreSQL points to.</summary>
/// <param name="Span">The token at fault; empty at the end of the text.</param>
/// <param name="Message"><c>syntax error at or near "form"</c>, <c>unterminated quoted string at or near "'abc"</c></param>
/// <param name="IsInBody">Whether it lies in the body of a routine: the server sees it when it makes the routine, not when it reads the text.</param>
public sealed record SyntaxError(TextSpan Span, string Message, bool IsInBody = false);
