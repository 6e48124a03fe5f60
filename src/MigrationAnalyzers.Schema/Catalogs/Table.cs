using System.Collections.Immutable;

namespace MigrationAnalyzers.Schema.Catalogs;

/// <summary>What kind of relation has columns.</summary>
public enum RelationKind
{
    /// <summary>A table, partitioned or not, or a partition.</summary>
    Table,

    /// <summary>A view.</summary>
    View,

    /// <summary>A materialized view.</summary>
    MaterializedView,

    /// <summary>A foreign table.</summary>
    ForeignTable,

    /// <summary>A stand-alone composite type: it shares the relations' names, but FROM cannot read it.</summary>
    CompositeType,
}

/// <summary>What a view, policy, trigger, rule, default, check or index mentions: while it does, that cannot be dropped without CASCADE.</summary>
/// <param name="Table">The id of the table, view, sequence or routine.</param>
/// <param name="Column">The number of the column; zero: the relation as a whole, the sequence, the routine.</param>
public readonly record struct Dependency(int Table, int Column);

/// <summary>Which indexes, constraints and triggers of a table are not known.</summary>
internal enum UnknownKeys
{
    None,
    OfOthers,
    Any,
}

/// <summary>A relation with columns: a table, view, materialized view, foreign table or composite type.</summary>
/// <param name="Id">Given once within a catalog, kept through renames.</param>
/// <param name="Schema">The schema it is in.</param>
/// <param name="Name">Its name as PostgreSQL stores it.</param>
/// <param name="Kind">What kind of relation it is.</param>
/// <param name="Columns">Its columns.</param>
public sealed record Table(int Id, string Schema, string Name, RelationKind Kind, ColumnList Columns)
{
    // What names of it find.
    [NonSerialized]
    internal Kept Answer;

    /// <summary>Whether it may have columns that are not known.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether it is only possible that the relation exists.</summary>
    public bool IsMaybe { get; init; }

    private readonly UnknownKeys _unknownKeys;

    /// <summary>Whether it may have indexes, constraints and triggers that are not known.</summary>
    public bool HasUnknownKeys
    {
        get => _unknownKeys != UnknownKeys.None;
        init => _unknownKeys = value ? UnknownKeys.Any : UnknownKeys.None;
    }

    /// <summary>
    /// Whether it may have indexes, constraints and triggers of its parents or of the table it is like that are not known. PostgreSQL names such indexes
    /// after the table they are made for.
    /// </summary>
    public bool HasUnknownKeysOfOthers
    {
        get => _unknownKeys == UnknownKeys.OfOthers;
        init => _unknownKeys = value && _unknownKeys == UnknownKeys.None ? UnknownKeys.OfOthers : _unknownKeys;
    }

    /// <summary>Whether an index or sequence of it that is not known may have this name.</summary>
    public bool MayHaveRelation(string name) => _unknownKeys switch
    {
        UnknownKeys.None => false,
        UnknownKeys.OfOthers => string.Compare(Name, 0, name, 0, Math.Min(Name.Length, ImplicitName.LeastOfTable), StringComparison.OrdinalIgnoreCase) == 0,
        _ => true,
    };

    /// <summary>Whether a trigger or rule may give a value to columns that an INSERT leaves out.</summary>
    public bool MayFillColumns { get; init; }

    /// <summary>Its indexes, those of keys included.</summary>
    public ImmutableArray<TableIndex> Indexes { get; init; } = ImmutableArray<TableIndex>.Empty;

    /// <summary>Its constraints.</summary>
    public ImmutableArray<TableConstraint> Constraints { get; init; } = ImmutableArray<TableConstraint>.Empty;

    /// <summary>Its triggers, policies and rules.</summary>
    public ImmutableArray<TableObject> Objects { get; init; } = ImmutableArray<TableObject>.Empty;

    /// <summary>What a view reads.</summary>
    public ImmutableArray<Dependency> Reads { get; init; } = ImmutableArray<Dependency>.Empty;

    /// <summary>The tables it inherits from or is a partition of.</summary>
    public ImmutableArray<int> Parents { get; init; } = ImmutableArray<int>.Empty;

    /// <summary>Whether it is a partition of its parent: it goes along when that is dropped.</summary>
    public bool IsPartition { get; init; }

    /// <summary>Whether it is made of a composite type, OF type.</summary>
    public bool IsTyped { get; init; }

    /// <summary>Whether it has partitions, or may have them.</summary>
    public bool IsPartitioned { get; init; }

    /// <summary>Whether tableoid, ctid, xmin, xmax, cmin and cmax can be asked of it.</summary>
    public bool HasSystemColumns => Kind is RelationKind.Table or RelationKind.MaterializedView or RelationKind.ForeignTable;

    /// <summary>The name with its schema, quoted as PostgreSQL writes it; of a temporary table without.</summary>
    public string FullName => Schema == Catalog.TemporarySchema ? SqlName.Quote(Name) : SqlName.Quote(Schema) + "." + SqlName.Quote(Name);

    /// <summary>The index of exactly this name.</summary>
    public TableIndex? FindIndex(string name)
    {
        foreach (var index in Indexes)
        {
            if (index.Name == name)
                return index;
        }

        return null;
    }

    /// <summary>The constraint of exactly this name.</summary>
    public TableConstraint? FindConstraint(string name)
    {
        foreach (var constraint in Constraints)
        {
            if (constraint.Name == name)
                return constraint;
        }

        return null;
    }

    /// <summary>The primary key, if there certainly is one.</summary>
    public TableConstraint? FindPrimaryKey()
    {
        foreach (var constraint in Constraints)
        {
            if (constraint is { Kind: TableConstraintKind.PrimaryKey, IsMaybe: false })
                return constraint;
        }

        return null;
    }

    /// <summary>The trigger, policy or rule of exactly this name.</summary>
    public TableObject? FindObject(TableObjectKind kind, string name)
    {
        foreach (var found in Objects)
        {
            if (found.Kind == kind && found.Name == name)
                return found;
        }

        return null;
    }

    /// <summary>This table without the trigger, policy or rule of that name.</summary>
    public Table WithoutObject(TableObjectKind kind, string name) =>
        FindObject(kind, name) is { } found ? this with { Objects = Objects.Remove(found) } : this;

    /// <summary>This table with one more constraint, and the index PostgreSQL holds it with.</summary>
    public Table With(TableConstraint constraint)
    {
        var table = this with { Constraints = Constraints.Add(constraint) };
        return constraint.HasIndex && FindIndex(constraint.Name) is null
            ? table.With(new TableIndex(constraint.Name, constraint.Columns, IsUnique: constraint.Kind != TableConstraintKind.Exclusion)
            {
                MentionsUnknown = constraint.MentionsUnknown,
                IsMaybe = constraint.IsMaybe,
            })
            : table;
    }

    /// <summary>This table with one more index.</summary>
    public Table With(TableIndex index) => this with { Indexes = Indexes.Add(index) };

    /// <summary>This table without the constraint of that name and its index.</summary>
    public Table WithoutConstraint(string name)
    {
        if (FindConstraint(name) is not { } constraint)
            return this;

        var table = this with { Constraints = Constraints.Remove(constraint) };
        return constraint.HasIndex ? table.WithoutIndex(name) : table;
    }

    /// <summary>This table without the index of that name.</summary>
    public Table WithoutIndex(string name) => FindIndex(name) is { } index ? this with { Indexes = Indexes.Remove(index) } : this;

    /// <summary>This table after something unknown touched it: it may have more columns, and those that <paramref name="isTouched"/> names are only possible.</summary>
    public Table Unsettled(Func<Column, bool> isTouched)
    {
        var columns = Columns;
        foreach (var column in Columns.Items)
        {
            if (!column.IsMaybe && isTouched(column))
                columns = columns.Replace(column with { IsMaybe = true });
        }

        return this with { Columns = columns, IsOpen = true, HasUnknownKeys = true };
    }

    /// <summary>
    /// This table without <paramref name="column"/>, and without what PostgreSQL drops with it in silence: every index, check and key that mentions
    /// the column, and foreign keys in which it is the referencing one.
    /// </summary>
    public Table Without(Column column)
    {
        var indexes = Indexes;
        foreach (var index in Indexes)
        {
            if (index.Columns.Contains(column.Number))
                indexes = indexes.Remove(index);
            else if (index.MentionsUnknown && !index.IsMaybe)
                indexes = indexes.Replace(index, index with { IsMaybe = true });
        }

        var constraints = Constraints;
        foreach (var constraint in Constraints)
        {
            if (constraint.Columns.Contains(column.Number))
                constraints = constraints.Remove(constraint);
            else if (constraint.MentionsUnknown && !constraint.IsMaybe)
                constraints = constraints.Replace(constraint, constraint with { IsMaybe = true });
        }

        return this with { Columns = Columns.Remove(column.Number), Indexes = indexes, Constraints = constraints };
    }

    /// <summary>What is certain if either <paramref name="a"/> or <paramref name="b"/>, of one name, holds.</summary>
    public static Table Join(Table a, Table b)
    {
        if (ReferenceEquals(a, b))
            return a;

        return a with
        {
            Kind = a.Kind,
            Columns = ColumnList.Join(a.Columns, b.Columns),
            IsOpen = a.IsOpen || b.IsOpen,
            IsMaybe = a.IsMaybe || b.IsMaybe,
            HasUnknownKeys = a.HasUnknownKeys || b.HasUnknownKeys,
            MayFillColumns = a.MayFillColumns || b.MayFillColumns,
            Indexes = JoinIndexes(a, b),
            Constraints = JoinConstraints(a, b),
            Objects = JoinObjects(a, b),
        };
    }

    private static ImmutableArray<TableObject> JoinObjects(Table a, Table b)
    {
        if (a.Objects == b.Objects)
            return a.Objects;

        var joined = ImmutableArray.CreateBuilder<TableObject>();
        foreach (var ours in a.Objects)
        {
            var twin = b.FindObject(ours.Kind, ours.Name);
            joined.Add(twin is not { IsMaybe: false } ? ours with { IsMaybe = true }
                : ours.Reads == twin.Reads && ours.CheckReads == twin.CheckReads ? ours
                : ours with { Reads = ImmutableArray<Dependency>.Empty, CheckReads = ImmutableArray<Dependency>.Empty });
        }

        foreach (var theirs in b.Objects)
        {
            if (a.FindObject(theirs.Kind, theirs.Name) is null)
                joined.Add(theirs with { IsMaybe = true });
        }

        return joined.ToImmutable();
    }

    private static ImmutableArray<TableIndex> JoinIndexes(Table a, Table b)
    {
        if (a.Indexes == b.Indexes)
            return a.Indexes;

        var joined = ImmutableArray.CreateBuilder<TableIndex>();
        foreach (var index in a.Indexes)
            joined.Add(b.FindIndex(index.Name) is { IsMaybe: false } ? index : index with { IsMaybe = true });
        foreach (var index in b.Indexes)
        {
            if (a.FindIndex(index.Name) is null)
                joined.Add(index with { IsMaybe = true, MentionsUnknown = true });
        }

        return joined.ToImmutable();
    }

    private static ImmutableArray<TableConstraint> JoinConstraints(Table a, Table b)
    {
        if (a.Constraints == b.Constraints)
            return a.Constraints;

        var joined = ImmutableArray.CreateBuilder<TableConstraint>();
        foreach (var constraint in a.Constraints)
            joined.Add(b.FindConstraint(constraint.Name) is { IsMaybe: false } ? constraint : constraint with { IsMaybe = true });
        foreach (var constraint in b.Constraints)
        {
            if (a.FindConstraint(constraint.Name) is null)
                joined.Add(constraint with { IsMaybe = true, MentionsUnknown = true });
        }

        return joined.ToImmutable();
    }
}
