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

/// <summary>An identifier that takes no object of its own: what nearly all names of a text are kept as.</summary>
public readonly record struct NamePart : ISyntax
{
    private const int QuotedFlag = 1;
    private const int HoleFlag = 2;
    private const int LengthShift = 2;

    // The length and both flags.
    private readonly uint _packed;

    /// <summary>A name that is written at <paramref name="span"/>.</summary>
    public NamePart(TextSpan span, string text, bool isQuoted)
        : this(span, text, isQuoted, text.IndexOf(SqlHole.Character) >= 0)
    {
    }

    internal NamePart(TextSpan span, string text, bool isQuoted, bool hasHole)
    {
        Text = text;
        Start = span.Start;
        _packed = ((uint)span.Length << LengthShift) | (isQuoted ? QuotedFlag : 0u) | (hasHole ? HoleFlag : 0u);
    }

    /// <inheritdoc cref="Identifier.Text"/>
    public string Text { get; }

    /// <summary>Where it begins.</summary>
    public int Start { get; }

    /// <summary>Where it stands, with its quotes.</summary>
    public TextSpan Span => new(Start, (int)(_packed >> LengthShift));

    /// <inheritdoc cref="Identifier.IsQuoted"/>
    public bool IsQuoted => (_packed & QuotedFlag) != 0;

    /// <inheritdoc cref="Identifier.HasHole"/>
    public bool HasHole => (_packed & HoleFlag) != 0;

    /// <summary>The same name as a node.</summary>
    public Identifier ToIdentifier() => new(Span, Text, IsQuoted);

    /// <summary>The same name without the node.</summary>
    public static implicit operator NamePart(Identifier name) => new(name.Span, name.Text, name.IsQuoted);
}

/// <summary>A name with the schema and database that may stand before it: <c>events</c>, <c>events.events</c>.</summary>
public sealed record QualifiedName : SqlNode
{
    private readonly NameParts _parts;

    /// <summary>A name of these parts, the database or schema first.</summary>
    public QualifiedName(TextSpan span, ImmutableArray<Identifier> parts)
        : base(span) => _parts = new(parts);

    /// <summary>A name of one part.</summary>
    public QualifiedName(TextSpan span, NamePart name)
        : base(span) => _parts = new(name, default);

    /// <summary>A name of two parts.</summary>
    public QualifiedName(TextSpan span, NamePart schema, NamePart name)
        : base(span) => _parts = new(name, schema);

    /// <summary>All its parts in order: the list is made when it is asked for.</summary>
    public ImmutableArray<Identifier> Parts => _parts.All;

    /// <summary>The last part, made when it is asked for; <see cref="LastPart"/> costs nothing.</summary>
    public Identifier Name => _parts.Last.ToIdentifier();

    /// <summary>The part before the last, if there is one; made when it is asked for.</summary>
    public Identifier? Schema => _parts.BeforeLast.Text is null ? null : _parts.BeforeLast.ToIdentifier();

    /// <summary>The last part.</summary>
    public NamePart LastPart => _parts.Last;

    /// <summary>The part before the last, if there is one.</summary>
    public NamePart? SchemaPart => _parts.BeforeLast.Text is null ? default(NamePart?) : _parts.BeforeLast;

    /// <summary>How many parts are written.</summary>
    public int PartCount => _parts.Count;

    /// <summary>Whether a part of it is not known at compile time.</summary>
    public bool HasHole() => _parts.HasHole();
}

/// <summary>The parts of a name. Nearly all names have one or two, which then need neither list nor objects: a history has a hundred thousand of them.</summary>
internal readonly record struct NameParts
{
    // More than two parts: all of them.
    private readonly ImmutableArray<Identifier> _all;

    public NameParts(NamePart last, NamePart beforeLast)
    {
        Last = last;
        BeforeLast = beforeLast;
    }

    public NameParts(ImmutableArray<Identifier> parts)
        : this(parts[parts.Length - 1], parts.Length > 1 ? parts[parts.Length - 2] : default(NamePart)) => _all = parts.Length > 2 ? parts : default;

    public NamePart Last { get; }

    // Without a text: there is none.
    public NamePart BeforeLast { get; }

    // The one before these two.
    public Identifier? Third => _all.IsDefault ? null : _all[_all.Length - 3];

    public int Count => !_all.IsDefault ? _all.Length : BeforeLast.Text is null ? 1 : 2;

    public bool HasHole()
    {
        if (Last.HasHole || BeforeLast.HasHole)
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
        !_all.IsDefault ? _all : BeforeLast.Text is null ? ImmutableArray.Create(Last.ToIdentifier()) : ImmutableArray.Create(BeforeLast.ToIdentifier(), Last.ToIdentifier());
}
