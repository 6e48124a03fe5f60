using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Catalogs;

/// <summary>Whose trait it is: a relation or a column, which keep their traits under another name, or something else by its name.</summary>
/// <param name="Table">The id of the relation; zero: it is something else.</param>
/// <param name="Column">The number of the column; zero: the relation itself.</param>
/// <param name="Kind">What else it is.</param>
/// <param name="Schema">The schema that is in.</param>
/// <param name="Name">Its name.</param>
public readonly record struct TraitOwner(int Table, int Column, ObjectKind Kind, string? Schema, string? Name)
{
    /// <summary>A relation, or one of its columns.</summary>
    public static TraitOwner Of(Table table, Column? column = null) => new(table.Id, column?.Number ?? 0, ObjectKind.Table, null, null);

    /// <summary>What is neither.</summary>
    public static TraitOwner Of(ObjectKind kind, string? schema, string name) => new(0, 0, kind, schema, name);
}

/// <summary>What kind of trait.</summary>
public enum TraitKind
{
    /// <summary>COMMENT ON; the value is the text.</summary>
    Comment,

    /// <summary>OWNER TO; the value is the role.</summary>
    Owner,

    /// <summary>ENABLE ROW LEVEL SECURITY.</summary>
    RowSecurity,

    /// <summary>FORCE ROW LEVEL SECURITY.</summary>
    ForcedRowSecurity,

    /// <summary>GRANT.</summary>
    Privilege,

    /// <summary>The query of a view; the value is its fingerprint.</summary>
    Definition,
}

/// <summary>Something that is said of an object and changes neither its shape nor what names find.</summary>
/// <param name="Owner">Of what.</param>
/// <param name="Kind">Which trait.</param>
/// <param name="Privilege">Of a privilege: which one, in upper case.</param>
/// <param name="Role">Of a privilege: who has it.</param>
public readonly record struct Trait(TraitOwner Owner, TraitKind Kind, string? Privilege = null, string? Role = null);

// Comments, owners, privileges and the like: no name depends on them, but Down should give them back.
public sealed partial class Catalog
{
    /// <summary>The value of a trait that may have been changed.</summary>
    public const string UnknownTrait = "?";

    /// <summary>What the history said of its objects. What is not here was not said: there is no comment, or it is not known.</summary>
    public ImmutableDictionary<Trait, string> Traits { get; private init; } = ImmutableDictionary<Trait, string>.Empty;

    /// <summary>This catalog with the trait; null: without it.</summary>
    public Catalog WithTrait(Trait trait, string? value)
    {
        var traits = value is null ? Traits.Remove(trait) : Traits.SetItem(trait, value);
        return ReferenceEquals(traits, Traits) ? this : new(this) { Traits = traits };
    }

    /// <summary>This catalog without the traits that <paramref name="isGone"/> names.</summary>
    public Catalog WithoutTraits(Func<Trait, bool> isGone)
    {
        var traits = Traits;
        foreach (var pair in Traits)
        {
            if (isGone(pair.Key))
                traits = traits.Remove(pair.Key);
        }

        return ReferenceEquals(traits, Traits) ? this : new(this) { Traits = traits };
    }

    /// <summary>This catalog with the traits of one relation at another one that takes its place.</summary>
    public Catalog MoveTraits(Table from, Table to)
    {
        var traits = Traits;
        foreach (var pair in Traits)
        {
            if (pair.Key.Owner.Table == from.Id && from.Id != 0)
                traits = traits.Remove(pair.Key).SetItem(pair.Key with { Owner = pair.Key.Owner with { Table = to.Id } }, pair.Value);
        }

        return ReferenceEquals(traits, Traits) ? this : new(this) { Traits = traits };
    }

    // What only one has, or both have otherwise, may be either way.
    private static ImmutableDictionary<Trait, string> JoinTraits(Catalog a, Catalog b)
    {
        var joined = a.Traits;
        if (ReferenceEquals(joined, b.Traits))
            return joined;
        foreach (var pair in a.Traits)
        {
            if (!b.Traits.TryGetValue(pair.Key, out var other) || other != pair.Value)
                joined = joined.SetItem(pair.Key, UnknownTrait);
        }

        foreach (var pair in b.Traits)
        {
            if (!a.Traits.ContainsKey(pair.Key))
                joined = joined.SetItem(pair.Key, UnknownTrait);
        }

        return joined;
    }
}
