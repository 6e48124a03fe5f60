using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Dialects;

/// <summary>What kind of thing is another database's.</summary>
public enum ForeignKind
{
    /// <summary>Something that PostgreSQL cannot read.</summary>
    Syntax,

    /// <summary>A function; PostgreSQL refuses it unless somebody made one of that name.</summary>
    Function,

    /// <summary>A type; PostgreSQL refuses it unless somebody made one of that name.</summary>
    Type,

    /// <summary><c>+</c> between strings; PostgreSQL refuses it unless somebody made such an operator.</summary>
    Operator,
}

/// <summary>Another database's SQL in a statement.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">The words that are foreign.</param>
/// <param name="Name">What they say: for a function or type its name in lower case.</param>
/// <param name="Dialect">Whose they are: <c>SQL Server</c>.</param>
/// <param name="Instead">What PostgreSQL has for it; null: nothing as short.</param>
public sealed record ForeignUse(ForeignKind Kind, TextSpan Span, string Name, string Dialect, string? Instead)
{
    /// <summary>What to write in the place of <see cref="Replaced"/>; null: it takes a person.</summary>
    public string? Replacement { get; init; }

    /// <summary>What is replaced.</summary>
    public TextSpan Replaced { get; init; }
}

/// <summary>Recognizes the SQL of SQL Server, MySQL, Oracle and SQLite, by its tokens.</summary>
public static class ForeignSql
{
    /// <summary>What is foreign in <paramref name="statement"/>, in the order of the text. Syntax only where the statement has an error; nothing beside a hole.</summary>
    public static IReadOnlyList<ForeignUse> Find(Statement statement, string text)
    {
        if (statement.HasHole || statement.Span.Length == 0)
            return [];
        var found = new List<ForeignUse>();
        new ForeignScanner(text.Substring(statement.Span.Start, statement.Span.Length), statement.Span.Start, null, found).Scan(statement.HasError);
        var body = statement switch
        {
            DoStatement { Body: PlpgsqlBody plpgsql } => plpgsql.Text,
            CreateRoutineStatement { Body: PlpgsqlBody plpgsql } => plpgsql.Text,
            CreateRoutineStatement { Body: SqlBody { Text: { } own } } => own,
            _ => null,
        };
        if (body is not null)
            new ForeignScanner(body.Value, 0, body.Content, found).Scan(isBroken: false);
        return found;
    }

    /// <summary>What is foreign in an expression that stands alone; syntax only where it is broken, nothing beside a hole.</summary>
    public static IReadOnlyList<ForeignUse> FindInExpression(string text, bool isBroken)
    {
        if (text.IndexOf(SqlHole.Character) >= 0)
            return [];
        var found = new List<ForeignUse>();
        new ForeignScanner(text, 0, null, found).Scan(isBroken);
        return found;
    }
}
