using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Execution;

/// <summary>Something of a statement that does not survive being put into a PL/pgSQL block.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Reason">What PL/pgSQL says to it, or what becomes of it.</param>
public readonly record struct DoBlockRefusal(TextSpan Span, string Reason);

/// <summary>What PL/pgSQL refuses of statements that the server runs on their own. EF Core's idempotent scripts put every statement into such a block.</summary>
public static class DoBlock
{
    private const string NoDestination = "query has no destination for result data";

    /// <summary>Why PL/pgSQL refuses <paramref name="statement"/> as one of its own; null: it does not. What can run in no function at all is not asked here.</summary>
    /// <param name="statement">A statement of <paramref name="text"/>, without an error.</param>
    /// <param name="text">The text.</param>
    public static DoBlockRefusal? Refuses(Statement statement, string text)
    {
        return statement switch
        {
            SelectStatement { Query: var query } when FindInto(query.Body) is { } into => new(into.Name.Span, $"{Quoted(into.Name, text)} is not a known variable"),
            SelectStatement or ShowStatement or ExplainStatement => new(FirstWord(), NoDestination),
            InsertStatement { Returning: { } returning } => new(WordAt(returning.Span), NoDestination),
            UpdateStatement { Returning: { } returning } => new(WordAt(returning.Span), NoDestination),
            DeleteStatement { Returning: { } returning } => new(WordAt(returning.Span), NoDestination),
            MergeStatement { Returning: { } returning } => new(WordAt(returning.Span), NoDestination),
            ExecuteStatement => new(FirstWord(), "EXECUTE runs a text there, not a prepared statement"),
            DeclareCursorStatement => new(FirstWord(), "DECLARE begins a block there"),
            FetchStatement or CloseStatement => new(FirstWord(), "a cursor is a variable there"),
            TransactionStatement { Kind: TransactionKind.Begin } => new(FirstWord(), "a transaction cannot be begun there"),
            TransactionStatement { Kind: not (TransactionKind.CommitPrepared or TransactionKind.RollbackPrepared) } => new(FirstWord(), "unsupported transaction command in PL/pgSQL"),
            _ => null,
        };

        TextSpan FirstWord() => WordAt(statement.Span);

        TextSpan WordAt(TextSpan span) => new StatementWords(text, span).First(1);
    }

    // With the table's name, which stands inside the SELECT that makes the table.
    private static IntoTarget? FindInto(QueryBody body) => body switch
    {
        SelectBody select => select.Into,
        SetOperationBody { First: SelectBody first } => first.Into,
        _ => null,
    };

    private static string Quoted(QualifiedName name, string text) => $"\"{text.Substring(name.Span.Start, name.Span.Length).Trim('"')}\"";
}
