using System.Collections.Immutable;

namespace MigrationAnalyzers.Schema.Catalogs;

/// <summary>One schema and its relations: tables and views, indexes and sequences share one name space.</summary>
public sealed record CatalogSchema(string Name)
{
    private static readonly ImmutableDictionary<string, Table> NoTables = ImmutableDictionary.Create<string, Table>(StringComparer.Ordinal);
    private static readonly ImmutableDictionary<string, string> NoIndexes = ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);
    private static readonly ImmutableDictionary<int, ImmutableArray<string>> NoReaders = ImmutableDictionary<int, ImmutableArray<string>>.Empty;
    private static readonly ImmutableDictionary<string, Sequence> NoSequences = ImmutableDictionary.Create<string, Sequence>(StringComparer.Ordinal);

    // What names of it find.
    [NonSerialized]
    internal Kept Answer;

    /// <summary>Tables, views and other relations with columns, by name.</summary>
    public ImmutableDictionary<string, Table> Tables { get; init; } = NoTables;

    /// <summary>The table each index belongs to, by the index's name.</summary>
    public ImmutableDictionary<string, string> IndexOwners { get; init; } = NoIndexes;

    /// <summary>Sequences by name.</summary>
    public ImmutableDictionary<string, Sequence> Sequences { get; init; } = NoSequences;

    // By the id of a relation, the names of the views that read it, and of the tables whose policies, triggers and rules do.
    private ImmutableDictionary<int, ImmutableArray<string>> Readers { get; init; } = NoReaders;

    /// <summary>Whether it is only possible that the schema exists.</summary>
    public bool IsMaybe { get; init; }

    /// <summary>Whether it may hold relations that are not known.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The table or view of exactly this name.</summary>
    public Table? FindTable(string name) => Tables.TryGetValue(name, out var table) ? table : null;

    /// <summary>The index of exactly this name and its table.</summary>
    public (Table Table, TableIndex Index)? FindIndex(string name) =>
        IndexOwners.TryGetValue(name, out var owner) && FindTable(owner) is { } table && table.FindIndex(name) is { } index ? (table, index) : null;

    /// <summary>The sequence of exactly this name.</summary>
    public Sequence? FindSequence(string name) => Sequences.TryGetValue(name, out var sequence) ? sequence : null;

    /// <summary>Whether a relation of any kind has this name.</summary>
    public bool HasRelation(string name) => Tables.ContainsKey(name) || IndexOwners.ContainsKey(name) || Sequences.ContainsKey(name);

    /// <summary>This schema with <paramref name="table"/>, in place of <paramref name="old"/> if given; the name space of indexes follows.</summary>
    public CatalogSchema With(Table table, Table? old = null)
    {
        if (old is not null && old.Name != table.Name)
            return Without(old).With(table);

        var owners = IndexOwners;
        var oldIndexes = old?.Indexes ?? ImmutableArray<TableIndex>.Empty;
        if (oldIndexes != table.Indexes)
        {
            // Mostly one index is added or goes: those before and after it stay as they are.
            var (start, oldEnd, end) = Changed(oldIndexes, table.Indexes);
            for (var i = start; i < oldEnd; i++)
                owners = owners.Remove(oldIndexes[i].Name);
            for (var i = start; i < end; i++)
                owners = owners.SetItem(table.Indexes[i].Name, table.Name);
        }

        return this with { Tables = Tables.SetItem(table.Name, table), IndexOwners = owners, Readers = Read(old, table) };
    }

    /// <summary>The names of the views of this schema that read the relation of this id, and of the tables whose policies, triggers and rules do.</summary>
    public ImmutableArray<string> ReadersOf(int table) => Readers.TryGetValue(table, out var names) ? names : ImmutableArray<string>.Empty;

    private ImmutableDictionary<int, ImmutableArray<string>> Read(Table? old, Table? table)
    {
        var readers = Readers;
        if ((old?.Reads ?? ImmutableArray<Dependency>.Empty) == (table?.Reads ?? ImmutableArray<Dependency>.Empty)
            && (old?.Objects ?? ImmutableArray<TableObject>.Empty) == (table?.Objects ?? ImmutableArray<TableObject>.Empty))
        {
            return readers;
        }

        foreach (var read in ReadBy(old))
        {
            if (readers.TryGetValue(read.Table, out var names) && names.Contains(old!.Name))
                readers = readers.SetItem(read.Table, names.Remove(old.Name));
        }

        foreach (var read in ReadBy(table))
        {
            var names = readers.TryGetValue(read.Table, out var known) ? known : ImmutableArray<string>.Empty;
            if (!names.Contains(table!.Name))
                readers = readers.SetItem(read.Table, names.Add(table.Name));
        }

        return readers;
    }

    private static IEnumerable<Dependency> ReadBy(Table? table) =>
        table is null ? Array.Empty<Dependency>() : table.Reads.Concat(table.Objects.SelectMany(attached => attached.Reads.Concat(attached.CheckReads)));

    // The stretch in which two lists differ: it starts at the same place in both.
    private static (int Start, int OldEnd, int End) Changed(ImmutableArray<TableIndex> old, ImmutableArray<TableIndex> indexes)
    {
        var (start, oldEnd, end) = (0, old.Length, indexes.Length);
        while (start < oldEnd && start < end && ReferenceEquals(old[start], indexes[start]))
            start++;
        while (oldEnd > start && end > start && ReferenceEquals(old[oldEnd - 1], indexes[end - 1]))
            (oldEnd, end) = (oldEnd - 1, end - 1);
        return (start, oldEnd, end);
    }

    /// <summary>This schema without <paramref name="table"/> and its indexes.</summary>
    public CatalogSchema Without(Table table)
    {
        var owners = IndexOwners;
        foreach (var index in table.Indexes)
            owners = owners.Remove(index.Name);
        return this with { Tables = Tables.Remove(table.Name), IndexOwners = owners, Readers = Read(table, null) };
    }

    /// <summary>What is certain if either <paramref name="a"/> or <paramref name="b"/>, of one name, holds.</summary>
    public static CatalogSchema Join(CatalogSchema a, CatalogSchema b)
    {
        if (ReferenceEquals(a, b))
            return a;

        var joined = a with { IsMaybe = a.IsMaybe || b.IsMaybe, IsOpen = a.IsOpen || b.IsOpen };
        foreach (var pair in a.Tables)
        {
            var other = b.FindTable(pair.Key);
            if (!ReferenceEquals(other, pair.Value))
                joined = joined.With(other is null ? pair.Value with { IsMaybe = true, IsOpen = true } : Table.Join(pair.Value, other), pair.Value);
        }

        foreach (var pair in b.Tables)
        {
            if (!a.Tables.ContainsKey(pair.Key))
                joined = joined.With(pair.Value with { IsMaybe = true, IsOpen = true });
        }

        var sequences = joined.Sequences;
        foreach (var pair in a.Sequences)
        {
            if (b.FindSequence(pair.Key) is null or { IsMaybe: true } && !pair.Value.IsMaybe)
                sequences = sequences.SetItem(pair.Key, pair.Value with { IsMaybe = true });
        }

        foreach (var pair in b.Sequences)
        {
            if (!a.Sequences.ContainsKey(pair.Key))
                sequences = sequences.SetItem(pair.Key, pair.Value with { IsMaybe = true });
        }

        return joined with { Sequences = sequences };
    }
}
