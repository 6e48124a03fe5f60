using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>What a name in SQL turned out to be. Only <see cref="Missing"/> and <see cref="Ambiguous"/> may become findings.</summary>
public abstract record Lookup;

/// <summary>The name has an owner.</summary>
public sealed record Found : Lookup
{
    // A table or a text: hardly any target is ever shown, so the text is put together when it is asked for.
    private readonly object _owner;
    private readonly string? _column;

    /// <summary>What is found has this full name.</summary>
    public Found(string target) => _owner = target;

    internal Found(Table table, string? column = null)
    {
        _owner = table;
        _column = column;
    }

    internal Found(string owner, string column)
    {
        _owner = owner;
        _column = column;
    }

    /// <summary>The answer to the name of a relation: all uses share it.</summary>
    internal static Found Of(Table table)
    {
        if (table.Answer.Value is Found { _owner: Table known } found && known.Name == table.Name && known.Schema == table.Schema)
            return found;
        found = new(table);
        table.Answer.Value = found;
        return found;
    }

    /// <summary>The answer to the name of a column: all uses share it.</summary>
    internal static Found Of(Table table, Column column)
    {
        if (column.Answer.Value is Found { _owner: Table known } found && found._column == column.Name && known.Name == table.Name && known.Schema == table.Schema)
            return found;
        found = new(table, column.Name);
        column.Answer.Value = found;
        return found;
    }

    /// <summary>The answer to the name of a schema: all uses share it.</summary>
    internal static Found Of(CatalogSchema schema)
    {
        var name = SqlName.Quote(schema.Name);
        if (schema.Answer.Value is Found { _owner: string known } found && known == name)
            return found;
        found = new(name);
        schema.Answer.Value = found;
        return found;
    }

    /// <summary>Its full name as PostgreSQL would write it: <c>public.invoices.total</c>.</summary>
    public string Target
    {
        get
        {
            var owner = (_owner as Table)?.FullName ?? (string)_owner;
            return _column is null ? owner : owner + "." + SqlName.Quote(_column);
        }
    }

    /// <summary>Whether the two are called the same.</summary>
    public bool Equals(Found? other) => other is not null && Target == other.Target;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Target);
}

/// <summary>Nothing has that name, and we know all there is.</summary>
/// <param name="Miss">How the name misses.</param>
/// <param name="Owner">Where it was looked for, as PostgreSQL would write it: <c>events.events</c> for a column (several: separated by a comma), the schema for a relation, "the database" for a schema.</param>
/// <param name="Nearest">The text that would be right in its place, quoted where it must be; null: no name is clearly meant.</param>
/// <param name="IsCertain">Whether <paramref name="Nearest"/> is clear enough to be offered as a fix.</param>
public sealed record Missing(Miss Miss, string Owner, string? Nearest, bool IsCertain) : Lookup
{
    /// <summary>Where <see cref="Miss"/> is <see cref="Miss.OffSearchPath"/>: every object of that name, with its schema, as it must be written.</summary>
    public ImmutableArray<string> Elsewhere { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Those of <see cref="Elsewhere"/> after which the server would refuse something else.</summary>
    public ImmutableArray<string> Refused { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Whether PostgreSQL takes the statement nevertheless: where <see cref="Miss"/> is <see cref="Miss.InString"/>, a question that finds nothing.</summary>
    public bool IsAccepted { get; init; }

    /// <summary>Where <see cref="Miss"/> is <see cref="Miss.OutOfTime"/>: what the history did to that name, or does later.</summary>
    public NameEvent? Event { get; init; }

    /// <summary>Where exactly it was looked for; null: in something that no history keeps, such as the items of FROM.</summary>
    internal MissingSite? Site { get; init; }

    /// <summary>How a message ends: <c>; did you mean "StartDate"?</c>, or nothing.</summary>
    public string Hint => Nearest is null ? "" : $"; did you mean {Nearest}?";
}

/// <summary>Several things answer. <paramref name="Candidates"/> are what to write instead: <c>a.id</c>, <c>b.id</c>; empty where nothing can be.</summary>
public sealed record Ambiguous(ImmutableArray<string> Candidates) : Lookup
{
    /// <summary>Those candidates after which the server would refuse something else.</summary>
    public ImmutableArray<string> Refused { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Where there are no candidates: why.</summary>
    public string? Reason { get; init; }

    /// <summary>What a message says of it: the candidates, or the reason.</summary>
    public string Explanation => Candidates.IsEmpty ? Reason ?? "it can mean several" : string.Join(", ", Candidates);
}

/// <summary>We cannot know.</summary>
public sealed record Opaque : Lookup
{
    /// <summary>The one instance.</summary>
    public static Opaque Instance { get; } = new();
}

/// <summary>How a name misses what it means.</summary>
public enum Miss
{
    /// <summary>Written without quotes, so folded to lower case; the object has upper case (MIG1001).</summary>
    Folded,

    /// <summary>Written in quotes; the object's name differs only in letter case (MIG1002).</summary>
    LetterCase,

    /// <summary>Nothing has that name in any letter case.</summary>
    Unknown,

    /// <summary>Written without a schema; it exists, but only in schemas that are not on the search path (MIG1005).</summary>
    OffSearchPath,

    /// <summary>It existed before, under that name, or comes later in the history (MIG1010).</summary>
    OutOfTime,

    /// <summary>It stands in a string that is read as a name (MIG1011).</summary>
    InString,
}

/// <summary>What kind of thing a name names.</summary>
public enum NameKind
{
    /// <summary>A column of a table, view, CTE or subquery.</summary>
    Column,

    /// <summary>A table, view, materialized view, foreign table or CTE: what FROM can read.</summary>
    Relation,

    /// <summary>A schema.</summary>
    Schema,

    /// <summary>An index.</summary>
    Index,

    /// <summary>A constraint of a table.</summary>
    Constraint,

    /// <summary>A sequence.</summary>
    Sequence,

    /// <summary>A trigger of a table.</summary>
    Trigger,

    /// <summary>A type or domain.</summary>
    Type,

    /// <summary>A function, procedure or aggregate.</summary>
    Routine,

    /// <summary>A row security policy of a table.</summary>
    Policy,

    /// <summary>A procedure that CALL names.</summary>
    Procedure,

    /// <summary>A rewrite rule of a table.</summary>
    Rule,

    /// <summary>An operator.</summary>
    Operator,

    /// <summary>An operator class of an index method.</summary>
    OperatorClass,

    /// <summary>An operator family.</summary>
    OperatorFamily,

    /// <summary>A collation.</summary>
    Collation,

    /// <summary>A conversion between encodings.</summary>
    Conversion,

    /// <summary>Extended statistics.</summary>
    Statistics,

    /// <summary>A text search configuration.</summary>
    TextSearchConfiguration,

    /// <summary>A text search dictionary.</summary>
    TextSearchDictionary,

    /// <summary>A text search parser.</summary>
    TextSearchParser,

    /// <summary>A text search template.</summary>
    TextSearchTemplate,

    /// <summary>An extension.</summary>
    Extension,

    /// <summary>An index or table access method.</summary>
    AccessMethod,

    /// <summary>An event trigger.</summary>
    EventTrigger,

    /// <summary>A foreign data wrapper.</summary>
    ForeignDataWrapper,

    /// <summary>A foreign server.</summary>
    Server,

    /// <summary>A procedural language.</summary>
    Language,

    /// <summary>A publication.</summary>
    Publication,

    /// <summary>A subscription.</summary>
    Subscription,

    /// <summary>A condition that an exception handler or RAISE names.</summary>
    Condition,

    /// <summary>A window that OVER names.</summary>
    Window,

    /// <summary>A parameter by its number: <c>$1</c>.</summary>
    Parameter,

    /// <summary>How TABLESAMPLE chooses rows.</summary>
    SampleMethod,
}
