using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Typing;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>An output column of a query, or a column of an item of FROM that is not a plain table.</summary>
/// <param name="Name">Its name; null: not known.</param>
/// <param name="Source">The number of the table's column it is a renamed copy of; zero: none.</param>
/// <param name="IsMaybe">Whether it is only possible that it exists.</param>
internal sealed record RowColumn(string? Name, int Source = 0, bool IsMaybe = false)
{
    /// <summary>Its type; null: not known, or that of <see cref="Definition"/>.</summary>
    public SqlType? Type { get; init; }

    /// <summary>The column of a table that it is, if the table's columns are known: it has its type.</summary>
    public Column? Definition { get; init; }

    /// <summary>Whether its value is certain to have no fields.</summary>
    public bool IsScalar { get; init; }

    /// <summary>The same column under another name; null: not known.</summary>
    public RowColumn Named(string? name, int source = 0) => new(name, source, IsMaybe) { Type = Type, Definition = Definition };
}

/// <summary>The columns that a query, function or WITH query gives.</summary>
/// <param name="columns">Those that are known, in order.</param>
/// <param name="isOpaque">Whether there may be any others.</param>
/// <param name="isOpen">Whether there may be others, of a known table whose columns are not all known.</param>
internal sealed class RowType(ImmutableArray<RowColumn> columns, bool isOpaque = false, bool isOpen = false)
{
    private const int LookupThreshold = 12;

    private static readonly RowColumn?[] ValuesColumns = new RowColumn?[64];

    private Dictionary<string, (RowColumn Column, int Count)>? _byName;

    /// <summary>Nothing is known about its columns.</summary>
    public static RowType Unknown { get; } = new(ImmutableArray<RowColumn>.Empty, isOpaque: true);

    public ImmutableArray<RowColumn> Columns { get; } = columns;

    public bool IsOpaque { get; } = isOpaque;

    public bool IsOpen { get; } = isOpen;

    /// <summary>A sequence, read as a table.</summary>
    public static RowType Sequence { get; } = Of("last_value", "log_cnt", "is_called");

    public static RowType Of(params string[] names)
    {
        var columns = ImmutableArray.CreateBuilder<RowColumn>(names.Length);
        foreach (var name in names)
            columns.Add(new(name));
        return new(columns.MoveToImmutable());
    }

    /// <summary>These columns, all that there are.</summary>
    public static RowType Of(IEnumerable<RowColumn> columns) => new(columns.ToImmutableArray());

    /// <summary>The columns of VALUES: <c>column1</c>, <c>column2</c>, ...</summary>
    public static RowType OfValues(int count, bool isOpaque)
    {
        var columns = ImmutableArray.CreateBuilder<RowColumn>(count);
        for (var i = 0; i < count; i++)
            columns.Add(i < ValuesColumns.Length ? ValuesColumns[i] ??= ValuesColumn(i + 1) : ValuesColumn(i + 1));
        return new(columns.MoveToImmutable(), isOpaque);
    }

    /// <summary>How many columns have the name; <paramref name="column"/> is the first.</summary>
    public int Find(string name, out RowColumn? column)
    {
        column = null;
        if (Columns.Length > LookupThreshold)
        {
            if (!ByName().TryGetValue(name, out var entry))
                return 0;
            column = entry.Column;
            return entry.Count;
        }

        var count = 0;
        foreach (var candidate in Columns)
        {
            if (candidate.Name != name)
                continue;
            column ??= candidate;
            count++;
        }

        return count;
    }

    /// <summary>These columns with the first ones renamed; where they are not all known, it is not known which keep their names.</summary>
    public RowType Renamed(ImmutableArray<Sql.Syntax.Identifier> names)
    {
        if (names.IsDefaultOrEmpty)
            return this;

        var renamed = ImmutableArray.CreateBuilder<RowColumn>(Math.Max(names.Length, Columns.Length));
        var isOpaque = IsOpaque || IsOpen;
        for (var i = 0; i < names.Length; i++)
        {
            isOpaque |= names[i].HasHole; // it may stand for several names
            var name = names[i].HasHole ? null : names[i].Text;
            renamed.Add(!isOpaque && i < Columns.Length ? Columns[i].Named(name, Columns[i].Source) : new(name));
        }

        for (var i = names.Length; i < Columns.Length; i++)
            renamed.Add(isOpaque ? Columns[i] with { IsMaybe = true } : Columns[i]);
        return new(renamed.ToImmutable(), isOpaque);
    }

    /// <summary>These columns and <paramref name="column"/> as the last.</summary>
    public RowType With(RowColumn column) => new(Columns.Add(column), IsOpaque, IsOpen);

    /// <summary>These columns, only possible, and any others.</summary>
    public RowType WithUnknown()
    {
        var columns = ImmutableArray.CreateBuilder<RowColumn>(Columns.Length);
        foreach (var column in Columns)
            columns.Add(column with { IsMaybe = true });
        return new(columns.ToImmutable(), isOpaque: true);
    }

    private static RowColumn ValuesColumn(int number) => new("column" + number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private Dictionary<string, (RowColumn Column, int Count)> ByName()
    {
        if (_byName is { } known)
            return known;

        var byName = new Dictionary<string, (RowColumn Column, int Count)>(StringComparer.Ordinal);
        foreach (var column in Columns)
        {
            if (column.Name is { } name)
                byName[name] = byName.TryGetValue(name, out var entry) ? (entry.Column, entry.Count + 1) : (column, 1);
        }

        return _byName = byName;
    }
}
