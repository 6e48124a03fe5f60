namespace MigrationAnalyzers.Schema.Catalogs.BuiltIn;

/// <summary>What kind of type it is.</summary>
public enum BuiltInTypeKind
{
    /// <summary>A base type, or an array.</summary>
    Scalar,

    /// <summary>A row: of a relation, or a type of its own.</summary>
    Composite,

    /// <summary>A domain.</summary>
    Domain,

    /// <summary>An enum.</summary>
    Enum,

    /// <summary>A type for functions only: <c>anyelement</c>, <c>trigger</c>, <c>record</c>, <c>internal</c>.</summary>
    Pseudo,

    /// <summary>A range.</summary>
    Range,

    /// <summary>A multirange (14 and later).</summary>
    Multirange,
}

/// <summary>A type.</summary>
/// <param name="Schema">The schema it is in.</param>
/// <param name="Name">
/// Its name as pg_type has it: <c>int4</c>, <c>varchar</c>, <c>timestamptz</c>, <c>_int4</c> for its array. Where another object names a type it does so by
/// this name, behind its schema only where that is neither pg_catalog nor the one its extension is installed in: <c>information_schema.sql_identifier</c>.
/// </param>
/// <param name="Kind">What kind of type it is.</param>
/// <param name="Category">pg_type.typcategory, by which implicit conversions are chosen: N numeric, S string, D date or time, A array, ...</param>
public sealed record BuiltInType(string Schema, string Name, BuiltInTypeKind Kind, char Category)
{
    /// <summary>Whether it is preferred among the types of its category.</summary>
    public bool IsPreferred { get; init; }

    /// <summary>Whether COLLATE can be written after it.</summary>
    public bool IsCollatable { get; init; }

    /// <summary>Whether it takes modifiers: <c>varchar(20)</c>.</summary>
    public bool TakesModifiers { get; init; }

    /// <summary>The type of its elements, if it can be subscripted: arrays, and some of fixed length such as point.</summary>
    public string? ElementType { get; init; }

    /// <summary>The type a domain is over, a range is of, or a multirange holds.</summary>
    public string? BaseType { get; init; }

    /// <summary>Its array type, if it has one.</summary>
    public string? ArrayType { get; init; }
}

/// <summary>An operator.</summary>
/// <param name="Schema">The schema it is in.</param>
/// <param name="Name">Its name.</param>
/// <param name="Left">The type on its left; null: it is a prefix operator.</param>
/// <param name="Right">The type on its right; null: it is a postfix operator (13 and earlier).</param>
/// <param name="Result">What it gives.</param>
public sealed record BuiltInOperator(string Schema, string Name, string? Left, string? Right, string Result);

/// <summary>Where a cast applies without being written.</summary>
public enum CastContext
{
    /// <summary>Nowhere: only <c>CAST</c> or <c>::</c>.</summary>
    Explicit,

    /// <summary>Where a value is stored into a column.</summary>
    Assignment,

    /// <summary>Anywhere.</summary>
    Implicit,
}

/// <summary>
/// A cast. PostgreSQL also converts without one: an untyped literal to any type, any type to a string type by assignment, a string type to any
/// explicitly, between arrays as between their elements, and between a domain and what it is over.
/// </summary>
/// <param name="Source">The type it converts from; equal to <paramref name="Target"/>: it applies the modifier, such as a length.</param>
/// <param name="Target">The type it converts to.</param>
/// <param name="Context">Where it applies without being written.</param>
public sealed record BuiltInCast(string Source, string Target, CastContext Context);

/// <summary>An operator class: how an index method treats a type.</summary>
/// <param name="Schema">The schema it is in.</param>
/// <param name="Name">Its name; several methods and types share one.</param>
/// <param name="Method">The index method: <c>btree</c>, <c>gin</c>.</param>
/// <param name="Type">The type.</param>
/// <param name="IsDefault">Whether it is taken where an index names none.</param>
public sealed record BuiltInOperatorClass(string Schema, string Name, string Method, string Type, bool IsDefault);

/// <summary>Objects that are known by name alone.</summary>
public enum BuiltInNameKind
{
    /// <summary>An index or table access method.</summary>
    AccessMethod,

    /// <summary>A collation. The operating system has more: one that is not among them may still exist.</summary>
    Collation,

    /// <summary>A condition of PL/pgSQL: <c>EXCEPTION WHEN unique_violation</c>.</summary>
    Condition,

    /// <summary>A foreign data wrapper.</summary>
    ForeignDataWrapper,

    /// <summary>A language.</summary>
    Language,

    /// <summary>A predefined role.</summary>
    Role,

    /// <summary>A schema.</summary>
    Schema,

    /// <summary>A setting, for SET and current_setting; letter case does not matter. Any name with a point in it is allowed too.</summary>
    Setting,

    /// <summary>A text search configuration.</summary>
    TextSearchConfiguration,

    /// <summary>A text search dictionary.</summary>
    TextSearchDictionary,
}
