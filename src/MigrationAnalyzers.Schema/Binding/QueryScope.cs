using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Model;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>Something whose columns can be named: a table of FROM, a subquery, a function, the merged columns of a join.</summary>
internal sealed class ScopeItem
{
    private string? _owner;
    private Found? _found;

    /// <summary>The name that qualifies its columns; null: none, or not known.</summary>
    public string? Name { get; set; }

    /// <summary>Where its name stands; null: it has none of its own.</summary>
    public Sql.Text.TextSpan? Span { get; init; }

    /// <summary>The name that is written where it is brought in, where another was clearly meant: qualifiers may repeat it.</summary>
    public string? WrittenName { get; set; }

    /// <summary>The name of a relation without an alias that does not exist, where what is meant by it is a guess at best: a qualifier may tell.</summary>
    public Sql.Syntax.QualifiedName? MissingName { get; set; }

    /// <summary>The name of a function without an alias that does not exist: what qualifiers call it tells nothing.</summary>
    public Sql.Syntax.QualifiedName? MissingRoutine { get; init; }

    /// <summary>The table it is, if it is one.</summary>
    public Table? Table { get; init; }

    /// <summary>Whether the table is another context's: its id means nothing here.</summary>
    public bool IsNeighbours { get; init; }

    /// <summary>Its columns, where they are not simply those of <see cref="Table"/>.</summary>
    public RowType? Row { get; set; }

    /// <summary>Whether it is a variable of type record.</summary>
    public bool IsRecord { get; init; }

    /// <summary>Whether <c>schema.table.column</c> reaches it: a table without an alias.</summary>
    public bool IsUnaliased { get; init; }

    /// <summary>The block or function that a variable with fields belongs to: <c>label.record.field</c>.</summary>
    public string? Label { get; init; }

    /// <summary>Whether it stands for variables or parameters of a routine, not for rows of a query.</summary>
    public bool IsVariable { get; init; }

    /// <summary>Whether it stands for the variables of a block.</summary>
    public bool IsBlock { get; init; }

    /// <summary>Whether its name can qualify.</summary>
    public bool IsNameVisible { get; set; } = true;

    /// <summary>Whether its columns can be named without it.</summary>
    public bool AreColumnsVisible { get; set; } = true;

    /// <summary>Whether only LATERAL items and functions see it: the other items of its FROM.</summary>
    public bool IsLateralOnly { get; set; }

    /// <summary>Whether LATERAL may refer to it; it may not to the left side of a RIGHT or FULL join.</summary>
    public bool IsLateralAllowed { get; set; } = true;

    /// <summary>Where it is the merged columns of a join: the items of the left side, whose names qualify them too.</summary>
    public List<ScopeItem>? MergedFrom { get; init; }

    /// <summary>What to write before its column of that name; null: nothing can be.</summary>
    public string? QualifierOf(string column)
    {
        if (Name is not null || MergedFrom is null)
            return Name;
        foreach (var item in MergedFrom)
        {
            if (item.Name is { } name && item.IsNameVisible && item.Find(column, out _) == 1)
                return name;
        }

        return null;
    }

    /// <summary>Columns that USING merged: without a qualifier the merged one is meant.</summary>
    public HashSet<string>? Merged { get; set; }

    /// <summary>Whether it may have any other columns.</summary>
    public bool IsOpaque => Row is not null ? Row.IsOpaque : Table is null;

    /// <summary>Whether it may have other columns than are known, but is a known relation.</summary>
    public bool IsOpen => Row is not null ? Row.IsOpen : Table is { IsOpen: true };

    /// <summary>What findings call it.</summary>
    public string Owner => _owner ??= Table?.FullName ?? (Name is null ? "the query" : SqlName.Quote(Name));

    /// <summary>The answer to its name as a qualifier.</summary>
    public Found Found => _found ??= Table is null ? new(Owner) : Found.Of(Table);

    /// <summary>The answer to the name of one of its columns.</summary>
    public Found FoundColumn(in ColumnHit hit) => hit.Column is { } column && Table is not null ? Found.Of(Table, column) : Table is null ? new(Owner, hit.Name) : new(Table, hit.Name);

    /// <summary>Whether a qualifier of this name means it.</summary>
    public bool AnswersTo(string name) => IsNameVisible && (Name == name || (WrittenName is not null && WrittenName == name));

    /// <summary>How many of its columns have the name; <paramref name="hit"/> is the first.</summary>
    public int Find(string name, out ColumnHit hit)
    {
        hit = default;
        if (Row is not null)
        {
            var count = Row.Find(name, out var column);
            if (count > 0)
            {
                hit = new(this, name, column!.Source, column.IsMaybe);
                return count;
            }
        }
        else if (Table?.Columns.Find(name) is { } column)
        {
            hit = new(this, name, column.Number, column.IsMaybe) { Column = column };
            return 1;
        }

        if ((Table is { HasSystemColumns: true } || ReferenceEquals(Row, RowType.Sequence)) && SystemColumns.Contains(name))
        {
            hit = new(this, name, 0, IsMaybe: false);
            return 1;
        }

        return 0;
    }

    /// <summary>Its columns as a row type; those that USING merged are left out unless <paramref name="withMerged"/>.</summary>
    public RowType Expand(bool withMerged)
    {
        if (Row is not null && (withMerged || Merged is null))
            return Row;
        if (Table is null && Row is null)
            return RowType.Unknown;

        var columns = ImmutableArray.CreateBuilder<RowColumn>();
        if (Row is not null)
        {
            foreach (var column in Row.Columns)
            {
                if (column.Name is null || Merged?.Contains(column.Name) != true)
                    columns.Add(column);
            }

            return new(columns.ToImmutable(), Row.IsOpaque, Row.IsOpen);
        }

        foreach (var column in Table!.Columns.Items)
        {
            if (withMerged || Merged?.Contains(column.Name) != true)
                columns.Add(new(column.Name, column.Number, column.IsMaybe) { Definition = Table.IsOpen ? null : column });
        }

        return new(columns.ToImmutable(), isOpen: Table.IsOpen);
    }

    /// <summary>Adds the names of its columns, but for those that are hidden.</summary>
    public void AddNames(List<string> names, List<ScopeItem> owners, HashSet<string> hidden)
    {
        if (Row is not null)
        {
            foreach (var column in Row.Columns)
                Add(column.Name, column.IsMaybe);
        }
        else if (Table is not null)
        {
            foreach (var column in Table.Columns.Items)
                Add(column.Name, column.IsMaybe);
        }

        void Add(string? name, bool isMaybe)
        {
            if (name is null || isMaybe || hidden.Contains(name) || Merged?.Contains(name) == true)
                return;
            names.Add(name);
            owners.Add(this);
        }
    }
}

/// <summary>A column that answers to a name.</summary>
internal readonly record struct ColumnHit(ScopeItem Item, string Name, int Number, bool IsMaybe)
{
    /// <summary>The table's own column, where it is one.</summary>
    public Column? Column { get; init; }
}

/// <summary>A WITH query that FROM can name.</summary>
internal sealed class CommonTable(Sql.Syntax.CommonTableExpression definition)
{
    public Sql.Syntax.CommonTableExpression Definition { get; } = definition;

    public string Name => Definition.Name.Text;

    /// <summary>Its columns; null while they are not known yet.</summary>
    public RowType? Row { get; set; }

    /// <summary>Whether it is being bound: a reference to it now is its own recursion.</summary>
    public bool IsBinding { get; set; }
}

/// <summary>
/// The names visible at one level of a query. It asks the enclosing level when it has no answer of its own. What is visible changes while FROM is
/// bound, as it does in PostgreSQL: ON sees its own join only, LATERAL what stands to the left.
/// </summary>
internal sealed class QueryScope(QueryScope? outer)
{
    public QueryScope? Outer { get; } = outer;

    public List<ScopeItem> Items { get; set; } = new();

    public List<CommonTable>? CommonTables { get; set; }

    /// <summary>The windows of its WINDOW clause that can be named now; null: of no SELECT.</summary>
    public List<Sql.Syntax.WindowDefinition>? Windows { get; set; }

    /// <summary>The columns of the queries of the cursors that are declared in this block.</summary>
    public Dictionary<string, RowType>? Cursors { get; set; }

    /// <summary>Whether items that are lateral only can be seen now.</summary>
    public bool IsLateralActive { get; set; }

    /// <summary>Whether anything may be visible: a hole stands where FROM or WITH names things.</summary>
    public bool IsOpaque { get; set; }

    /// <summary>Whether <paramref name="item"/> can be seen now.</summary>
    public bool CanSee(ScopeItem item) => !item.IsLateralOnly || IsLateralActive;

    /// <summary>The WITH query of that name; <paramref name="isOpaque"/>: some level may have any.</summary>
    public CommonTable? FindCommonTable(string name, out QueryScope? owner, out bool isOpaque)
    {
        isOpaque = false;
        for (owner = this; owner is not null; owner = owner.Outer)
        {
            isOpaque |= owner.IsOpaque;
            if (owner.CommonTables is not { } tables)
                continue;
            for (var i = tables.Count - 1; i >= 0; i--)
            {
                if (tables[i].Name == name)
                    return tables[i];
            }
        }

        return null;
    }
}
