using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>A name that a SQL text uses, where it stands, and what it turned out to be.</summary>
public readonly record struct NameUse
{
    private readonly NameSource _source;
    private readonly string? _qualifier;
    private readonly NamePart _name;
    private readonly bool _isQualifierWritten;

    // Nearly all names are found and never shown: what findings say of them is put together when it is asked for.
    internal NameUse(NameSource source, NameKind kind, in NamePart name, in Qualifier qualifier, Lookup lookup)
    {
        _source = source;
        _name = name;
        _qualifier = qualifier.Text;
        _isQualifierWritten = qualifier.IsWritten;
        Kind = kind;
        Lookup = lookup;
    }

    /// <summary>The identifier alone, to the character.</summary>
    public Place Place => _source.Place.At(_name.Span);

    /// <summary>What kind of thing is named.</summary>
    public NameKind Kind { get; }

    /// <summary>The identifier; for <c>s.t.c</c> the part that this use is about. Made when it is asked for; <see cref="Part"/> costs nothing.</summary>
    public Identifier Name => _name.ToIdentifier();

    /// <summary>The identifier without a node.</summary>
    public NamePart Part => _name;

    /// <summary>The answer.</summary>
    public Lookup Lookup { get; init; }

    /// <summary>The identifier's own characters in the SQL text, quotes included: <c>Status</c>, <c>"Id"</c>.</summary>
    public string Source => _name.Span is { Start: >= 0 } span && span.End <= _source.Text.Length ? _source.Text.Substring(span.Start, span.Length) : _name.Text;

    /// <summary>The name as the SQL writes it, with the qualifier that stands before it, folded and quoted as PostgreSQL would write it: <c>events.nope</c>.</summary>
    public string Written => _qualifier is null ? Shown : (_isQualifierWritten ? _qualifier : SqlName.Quote(_qualifier)) + "." + Shown;

    /// <summary>Whether something of that name exists, but takes other arguments.</summary>
    public bool IsMiscounted => _source.Suffix is not null;

    /// <summary>What stands before the name.</summary>
    internal Qualifier Qualifier => new(_qualifier, _isQualifierWritten);

    /// <summary>What belongs to the name, where the name alone is right: <c> with 2 arguments</c>.</summary>
    internal string? Suffix => _source.Suffix;

    /// <summary>Whether it is a field of NEW or OLD, said on account of a trigger that runs the function it stands in.</summary>
    internal bool IsOfTriggerRow => _source.IsOfTriggerRow;

    // An operator is never quoted, nor is the number of a parameter.
    private string Shown => (Kind is NameKind.Operator or NameKind.Parameter ? _name.Text : SqlName.Quote(_name.Text)) + _source.Suffix;
}

/// <summary>What stands before a name.</summary>
/// <param name="Text">A name, or several as PostgreSQL would write them; null: nothing.</param>
/// <param name="IsWritten">Whether it is quoted already where it must be.</param>
internal readonly record struct Qualifier(string? Text, bool IsWritten)
{
    public static Qualifier Of(NamePart? name) => new(name?.Text, IsWritten: false);

    public static Qualifier Written(string? text) => new(text, IsWritten: true);
}

/// <summary>What the names of one text share, so that each of them is small: there are hundreds of thousands in a long history.</summary>
/// <param name="Text">The SQL text.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record NameSource(string Text, Place Place)
{
    /// <summary>What belongs to a name, where the name alone is right: <c> with 2 arguments</c>.</summary>
    public string? Suffix { get; init; }

    /// <summary>Whether they are fields of NEW or OLD, said on account of a trigger that runs the function they stand in.</summary>
    public bool IsOfTriggerRow { get; init; }
}
