using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Syntax;

/// <summary>A name in SQL. <paramref name="Span"/> covers it with its quotes.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">The name PostgreSQL stores and looks up: unescaped, folded (A-Z only) if unquoted, cut to 63 bytes.</param>
/// <param name="IsQuoted">Whether it is written in double quotes (or U&amp;"...").</param>
public sealed record Identifier(TextSpan Span, string Text, bool IsQuoted) : SqlNode(Span)
{
    /// <summary>Whether a part of the name is not known at compile time.</summary>
    public bool HasHole => Text.IndexOf(SqlHole.Character) >= 0;
}

/// <summary>A name with the schema and database that may stand before it: <c>events</c>, <c>events.events</c>.</summary>
public sealed record QualifiedName : SqlNode
{
    private readonly NameParts _parts;

    /// <summary>A name of these parts, the database or schema first.</summary>
    public QualifiedName(TextSpan span, ImmutableArray<Identifier> parts)
        : base(span) => _parts = new(parts);

    /// <summary>A name of one part.</summary>
    public QualifiedName(TextSpan span, Identifier name)
        : base(span) => _parts = new(name, null);

    /// <summary>A name of two parts.</summary>
    public QualifiedName(TextSpan span, Identifier schema, Identifier name)
        : base(span) => _parts = new(name, schema);

    /// <summary>All its parts in order: the list is made when it is asked for.</summary>
    public ImmutableArray<Identifier> Parts => _parts.All;

    /// <summary>The last part.</summary>
    public Identifier Name => _parts.Last;

    /// <summary>The part before the last, if there is one.</summary>
    public Identifier? Schema => _parts.BeforeLast;

    /// <summary>Whether a part of it is not known at compile time.</summary>
    public bool HasHole() => _parts.HasHole();
}

/// <summary>The parts of a name. Nearly all names have one or two, which then need no list: a history has a hundred thousand of them.</summary>
internal readonly record struct NameParts
{
    // More than two parts: all of them.
    private readonly ImmutableArray<Identifier> _all;

    public NameParts(Identifier last, Identifier? beforeLast)
    {
        Last = last;
        BeforeLast = beforeLast;
    }

    public NameParts(ImmutableArray<Identifier> parts)
        : this(parts[parts.Length - 1], parts.Length > 1 ? parts[parts.Length - 2] : null) => _all = parts.Length > 2 ? parts : default;

    public Identifier Last { get; }

    public Identifier? BeforeLast { get; }

    // The one before these two.
    public Identifier? Third => _all.IsDefault ? null : _all[_all.Length - 3];

    public bool HasHole()
    {
        if (Last.HasHole || BeforeLast is { HasHole: true })
            return true;
        if (_all.IsDefault)
            return false;
        foreach (var part in _all)
        {
            if (part.HasHole)
                return true;
        }

        return false;
    }

    public ImmutableArray<Identifier> All =>
        !_all.IsDefault ? _all : BeforeLast is null ? ImmutableArray.Create(Last) : ImmutableArray.Create(BeforeLast, Last);
}
