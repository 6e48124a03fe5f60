using MigrationAnalyzers.Schema.Catalogs.BuiltIn;

namespace MigrationAnalyzers.Schema.Typing;

/// <summary>
/// A type that is certain. What is not known has no <see cref="SqlType"/> at all: null. Types are equal if they have the same name; those of pg_catalog
/// exist once.
/// </summary>
internal sealed class SqlType : IEquatable<SqlType>
{
    private readonly int _hash;
    private SqlType? _array;

    public SqlType(string key, string display, BuiltInTypeKind kind, char category)
    {
        Key = key;
        _hash = StringComparer.Ordinal.GetHashCode(key);
        Display = display;
        Kind = kind;
        Category = category;
    }

    /// <summary>The name that tells it from others: that of pg_type, behind its schema if that is not pg_catalog.</summary>
    public string Key { get; }

    /// <summary>The name as the server's messages write it: <c>integer</c>, <c>character varying</c>.</summary>
    public string Display { get; }

    /// <summary>What kind of type it is.</summary>
    public BuiltInTypeKind Kind { get; }

    /// <summary>pg_type.typcategory.</summary>
    public char Category { get; }

    /// <summary>Whether it is preferred among the types of its category.</summary>
    public bool IsPreferred { get; init; }

    /// <summary>The type of the elements, if it is an array and not merely can be subscripted.</summary>
    public SqlType? Element { get; init; }

    /// <summary>
    /// Whether it is <c>int2vector</c> or <c>oidvector</c>, as columns of pg_index and pg_proc are: an array to whatever takes one, but with a text form of its own, with arrays of its own, and
    /// nothing is cast to it as to an array (find_coercion_pathway in PostgreSQL's parse_coerce.c).
    /// </summary>
    public bool IsVector => Key is "int2vector" or "oidvector";

    /// <summary>What a domain is over, a range is of, a multirange holds.</summary>
    public SqlType? Over { get; init; }

    /// <summary>The labels of an enum; default: not known.</summary>
    public System.Collections.Immutable.ImmutableArray<string> Labels { get; init; }

    /// <summary>Whether it is the history's own: then its name means something only there, and nothing about it may be kept for others.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether values of it must obey conditions: a literal that can be read may still be refused, and NULL may be.</summary>
    public bool IsDomain => Kind == BuiltInTypeKind.Domain;

    /// <summary>Whether a literal of it may become anything: a string constant or NULL without a type of its own.</summary>
    public bool IsUnknown => ReferenceEquals(this, BuiltInTypes.Unknown);

    /// <summary>Whether it stands for several types: <c>anyelement</c>.</summary>
    public bool IsPolymorphic => Kind == BuiltInTypeKind.Pseudo && Key.StartsWith("any", StringComparison.Ordinal) && Key.Length > 3;

    /// <summary>What a domain is over in the end; any other type itself.</summary>
    public SqlType Base
    {
        get
        {
            var type = this;
            while (type is { Kind: BuiltInTypeKind.Domain, Over: { } over })
                type = over;
            return type;
        }
    }

    /// <summary>The array of it.</summary>
    public SqlType Array => _array ??= ArrayOf(this);

    /// <inheritdoc/>
    public bool Equals(SqlType? other) => ReferenceEquals(this, other) || (other is not null && Key == other.Key);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SqlType);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <inheritdoc/>
    public override string ToString() => Display;

    // The array of an array is the same type: dimensions are no part of it.
    private static SqlType ArrayOf(SqlType element)
    {
        if (element is { Element: not null, IsVector: false })
            return element;
        var point = element.Key.LastIndexOf('.') + 1;
        return new(element.Key.Insert(point, "_"), element.Display + "[]", BuiltInTypeKind.Scalar, 'A') { Element = element, IsOwn = element.IsOwn };
    }
}
