using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>A name that a SQL text uses, where it stands, and what it turned out to be.</summary>
public sealed record NameUse
{
    private readonly string _text;
    private readonly object? _qualifier;

    // Nearly all names are found and never shown: what findings say of them is put together when it is asked for.
    internal NameUse(Place place, NameKind kind, Identifier name, string text, object? qualifier, Lookup lookup)
    {
        Place = place;
        Kind = kind;
        Name = name;
        Lookup = lookup;
        _text = text;
        _qualifier = qualifier;
    }

    /// <summary>The identifier alone, to the character.</summary>
    public Place Place { get; init; }

    /// <summary>What kind of thing is named.</summary>
    public NameKind Kind { get; init; }

    /// <summary>The identifier; for <c>s.t.c</c> the part that this use is about.</summary>
    public Identifier Name { get; init; }

    /// <summary>The answer.</summary>
    public Lookup Lookup { get; init; }

    /// <summary>The identifier's own characters in the SQL text, quotes included: <c>Status</c>, <c>"Id"</c>.</summary>
    public string Source => Name.Span.Start >= 0 && Name.Span.End <= _text.Length ? _text.Substring(Name.Span.Start, Name.Span.Length) : Name.Text;

    /// <summary>The name as the SQL writes it, with the qualifier that stands before it, folded and quoted as PostgreSQL would write it: <c>events.nope</c>.</summary>
    public string Written => _qualifier switch
    {
        null => Shown,
        Identifier qualifier => SqlName.Quote(qualifier.Text) + "." + Shown,
        var qualifier => qualifier + "." + Shown,
    };

    /// <summary>What belongs to the name, where the name alone is right: <c> with 2 arguments</c>.</summary>
    internal string? Suffix { get; init; }

    // An operator is never quoted.
    private string Shown => (Kind == NameKind.Operator ? Name.Text : SqlName.Quote(Name.Text)) + Suffix;
}
