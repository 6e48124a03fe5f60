using System.Collections.Immutable;

namespace MigrationAnalyzers.Schema.Catalogs;

/// <summary>The columns of one relation, in order. Immutable.</summary>
public sealed class ColumnList
{
    // Below this length comparing names one by one beats hashing them; a longer list is hashed when it has been searched a few times.
    private const int LookupThreshold = 12;
    private const int SearchesBeforeLookup = 6;

    private readonly int _nextNumber;
    [NonSerialized]
    private int _searches;

    [NonSerialized]
    private Dictionary<string, Column>? _byName;

    private ColumnList(ImmutableArray<Column> items, int nextNumber)
    {
        Items = items;
        _nextNumber = nextNumber;
    }

    /// <summary>No column.</summary>
    public static ColumnList Empty { get; } = new(ImmutableArray<Column>.Empty, 1);

    /// <summary>The columns in order.</summary>
    public ImmutableArray<Column> Items { get; }

    /// <summary>How many there are.</summary>
    public int Count => Items.Length;

    /// <summary>The columns in this order, numbered from one.</summary>
    public static ColumnList From(IEnumerable<Column> columns)
    {
        var items = ImmutableArray.CreateBuilder<Column>();
        foreach (var column in columns)
            items.Add(column with { Number = items.Count + 1 });
        return new(items.ToImmutable(), items.Count + 1);
    }

    /// <summary>The column of exactly this name.</summary>
    public Column? Find(string name)
    {
        if (Items.Length <= LookupThreshold || (_byName is null && ++_searches <= SearchesBeforeLookup))
        {
            foreach (var column in Items)
            {
                if (column.Name == name)
                    return column;
            }

            return null;
        }

        return ByName().TryGetValue(name, out var found) ? found : null;
    }

    /// <summary>The column of this number.</summary>
    public Column? Find(int number)
    {
        foreach (var column in Items)
        {
            if (column.Number == number)
                return column;
        }

        return null;
    }

    /// <summary>These columns and <paramref name="column"/> as the last.</summary>
    public ColumnList Add(Column column) => new(Items.Add(column with { Number = _nextNumber }), _nextNumber + 1);

    /// <summary>These columns without the one of this number.</summary>
    public ColumnList Remove(int number) => new(Items.RemoveAll(column => column.Number == number), _nextNumber);

    /// <summary>These columns with the one of the same number replaced.</summary>
    public ColumnList Replace(Column column)
    {
        for (var i = 0; i < Items.Length; i++)
        {
            if (Items[i].Number == column.Number)
                return new(Items.SetItem(i, column), _nextNumber);
        }

        return this;
    }

    /// <summary>What is certain if either <paramref name="a"/> or <paramref name="b"/> holds: a column that only one has is only possible.</summary>
    public static ColumnList Join(ColumnList a, ColumnList b)
    {
        if (ReferenceEquals(a, b))
            return a;

        var items = ImmutableArray.CreateBuilder<Column>(a.Count);
        foreach (var column in a.Items)
        {
            var other = b.Find(column.Name);
            items.Add(other switch
            {
                null => column with { IsMaybe = true },
                _ when column == other => column,
                _ => column with
                {
                    StoreType = column.StoreType == other.StoreType ? column.StoreType : null,
                    IsNullable = column.IsNullable || other.IsNullable,
                    IsNotNullUncertain = column.IsNullable != other.IsNullable || column.NotNullName != other.NotNullName || column.IsNotNullUncertain || other.IsNotNullUncertain,
                    HasDefault = column.HasDefault || other.HasDefault,
                    IsIdentity = column.IsIdentity || other.IsIdentity,
                    IsGenerated = column.IsGenerated || other.IsGenerated,
                    IsSerial = column.IsSerial && other.IsSerial,
                    Calls = column.Calls == other.Calls ? column.Calls : ImmutableArray<Dependency>.Empty,
                    IsMaybe = column.IsMaybe || other.IsMaybe,
                },
            });
        }

        var next = Math.Max(a._nextNumber, b._nextNumber);
        foreach (var column in b.Items)
        {
            if (a.Find(column.Name) is null)
                items.Add(column with { IsMaybe = true, Number = next++ });
        }

        return new(items.ToImmutable(), next);
    }

    private Dictionary<string, Column> ByName()
    {
        if (_byName is { } known)
            return known;

        var byName = new Dictionary<string, Column>(Items.Length, StringComparer.Ordinal);
        foreach (var column in Items)
        {
            if (!byName.ContainsKey(column.Name))
                byName.Add(column.Name, column);
        }

        return _byName = byName;
    }
}
