using System.Collections.Immutable;

namespace MigrationAnalyzers.Schema.Operations;

/// <summary>What raw SQL that stands outside of migrations is for.</summary>
public enum SqlSiteKind
{
    /// <summary>A query of entities: <c>FromSqlRaw</c>, <c>ToSqlQuery</c>. EF Core may put it into a subquery.</summary>
    EntityQuery,

    /// <summary>A query of values: <c>Database.SqlQuery&lt;T&gt;</c>. EF Core may put it into a subquery.</summary>
    ValueQuery,

    /// <summary>Statements that EF Core hands over: <c>ExecuteSqlRaw</c>.</summary>
    Command,

    /// <summary>Statements that go past EF Core: <c>NpgsqlCommand</c>, Dapper's calls.</summary>
    Connection,

    /// <summary>A text that is marked as SQL: <c>[StringSyntax("sql")]</c>, <c>/*lang=sql*/</c>. What becomes of it is not known.</summary>
    Marked,

    /// <summary>The filter of an index: <c>HasFilter</c>.</summary>
    Filter,

    /// <summary>A check: <c>HasCheckConstraint</c>.</summary>
    Check,

    /// <summary>The expression of a generated column: <c>HasComputedColumnSql</c>.</summary>
    Computed,

    /// <summary>The default of a column: <c>HasDefaultValueSql</c>.</summary>
    Default,
}

/// <summary>What makes EF Core put a raw query into a subquery.</summary>
/// <param name="Method">The call that does: <c>First</c>.</param>
/// <param name="ReadsValues">Whether the query around it asks the raw one for its values, rather than, say, count its rows.</param>
public sealed record QueryComposition(string Method, bool ReadsValues);

/// <summary>A raw SQL text, or fragment, that stands outside of migrations.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Place">The call or assignment that takes it.</param>
/// <param name="Sql">The text, client-side placeholders written as <c>$1</c>.</param>
/// <param name="Context">The context whose database it goes to, as its history is named; null: not known.</param>
public sealed record SqlSite(SqlSiteKind Kind, Place Place, SqlFragment Sql, string? Context)
{
    /// <summary>Of a fragment: the table whose columns it can name.</summary>
    public TableReference? Table { get; init; }

    /// <summary>Of a fragment: columns that the model has and perhaps no migration has made yet; each by all the names it may get, whichever naming convention holds.</summary>
    public ImmutableArray<ImmutableArray<string>> PendingColumns { get; init; } = ImmutableArray<ImmutableArray<string>>.Empty;

    /// <summary>Of a value query: whether its type is a single value (<c>SqlQuery&lt;int&gt;</c>), which EF Core reads from a column named "Value".</summary>
    public bool IsScalar { get; init; }

    /// <summary>Of a query: what the calls after it make EF Core build around it; null: nothing, or that is not known.</summary>
    public QueryComposition? Composition { get; init; }

    /// <summary>Whether the text is an expression rather than statements.</summary>
    public bool IsFragment => Kind is SqlSiteKind.Filter or SqlSiteKind.Check or SqlSiteKind.Computed or SqlSiteKind.Default;
}
