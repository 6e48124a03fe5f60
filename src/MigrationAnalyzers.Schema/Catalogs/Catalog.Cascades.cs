using System.Collections.Immutable;

namespace MigrationAnalyzers.Schema.Catalogs;

// What CASCADE takes along: what depends on the thing that is dropped, what depends on that, and so on, one after the other.
public sealed partial class Catalog
{
    /// <summary>
    /// This catalog without the relation and everything that depends on it: views that read it, partitions and children, foreign keys to it, routines whose bodies the server has read.
    /// </summary>
    public Catalog DropCascade(Table table)
    {
        var gone = new Queue<Dependency>();
        gone.Enqueue(new(table.Id, 0));
        EnqueuePartitions(table, gone);
        return Drop(table).DropUsersOf(gone);
    }

    /// <summary>
    /// This catalog without what uses the routine or sequence of this id: views, policies, triggers, rules, checks, indexes, defaults, routines. A generated column goes as a whole.
    /// </summary>
    public Catalog DropUsersOf(int id) => DropUsersOf(new Dependency(id, 0));

    private Catalog DropUsersOf(Dependency dropped)
    {
        var gone = new Queue<Dependency>();
        gone.Enqueue(dropped);
        return DropUsersOf(gone);
    }

    // No generated column can be computed from another.
    private Catalog DropGeneratedFrom(Table table, int number)
    {
        var catalog = this;
        foreach (var column in table.Columns.Items)
        {
            if (column.GeneratedFrom.Contains(number) && catalog.FindTable(table.Schema, table.Name) is { } current)
                catalog = catalog.DropColumn(current, column.Name, cascade: true);
        }

        return catalog;
    }

    // They go with their table, and what reads one of them goes, too.
    private void EnqueuePartitions(Table table, Queue<Dependency> gone)
    {
        if (!_hasInheritance)
            return;
        var parents = new HashSet<int> { table.Id };
        for (var isAny = true; isAny;)
        {
            isAny = false;
            foreach (var partition in Schemas.SelectMany(schema => schema.Value.Tables).Select(pair => pair.Value))
            {
                if (partition.IsPartition && partition.Parents.Any(parents.Contains) && parents.Add(partition.Id))
                {
                    isAny = true;
                    gone.Enqueue(new(partition.Id, 0));
                }
            }
        }
    }

    private Catalog DropUsersOf(Queue<Dependency> gone)
    {
        var catalog = this;
        while (gone.Count > 0)
        {
            var dropped = gone.Dequeue();
            if (dropped.Table == 0)
                continue;
            foreach (var schema in catalog.Schemas)
            {
                foreach (var pair in schema.Value.Tables)
                {
                    if (catalog.FindTable(pair.Value.Schema, pair.Value.Name) is { } current && current.Id == pair.Value.Id)
                        catalog = catalog.DropUseBy(current, dropped, gone);
                }
            }

            foreach (var found in catalog.Objects.Values)
            {
                if (found is UserType domain && Dependents.Mentions(domain.Calls, dropped.Table, dropped.Column))
                    catalog = catalog.With(domain with { Calls = ImmutableArray<Dependency>.Empty, Constraints = default, HasDefault = null, Default = null });
            }

            foreach (var routine in catalog.Routines.SelectMany(pair => pair.Value))
            {
                if (routine.Id == dropped.Table || !Dependents.Mentions(routine.Reads, dropped.Table, dropped.Column))
                    continue;
                catalog = catalog.Without(routine);
                gone.Enqueue(new(routine.Id, 0));
            }
        }

        return catalog;
    }

    private Catalog DropUseBy(Table table, Dependency dropped, Queue<Dependency> gone)
    {
        var (id, column) = (dropped.Table, dropped.Column);
        if (Dependents.Mentions(table.Reads, id, column) || (column == 0 && table.Parents.Contains(id)))
        {
            gone.Enqueue(new(table.Id, 0));
            EnqueuePartitions(table, gone);
            return Drop(table);
        }

        var catalog = WithoutUses(table, dropped);
        if (column != 0)
            return catalog;
        foreach (var user in table.Columns.Items)
        {
            if (!Dependents.Mentions(user.Calls, id, 0) || catalog.FindTable(table.Schema, table.Name) is not { } owner)
                continue;
            if (!user.IsGenerated)
            {
                catalog = catalog.Replace(owner, owner with { Columns = owner.Columns.Replace(user with { HasDefault = false, Calls = ImmutableArray<Dependency>.Empty }) });
                continue;
            }

            catalog = catalog.DropColumn(owner, user.Name);
            gone.Enqueue(new(owner.Id, user.Number));
        }

        return catalog;
    }

    private Catalog WithoutUses(Table table, Dependency dropped)
    {
        var (id, column) = (dropped.Table, dropped.Column);
        var objects = table.Objects.RemoveAll(attached => attached.Mentions(id, column));
        if (column != 0)
            return objects == table.Objects ? this : Replace(table, table with { Objects = objects });
        var constraints = table.Constraints.RemoveAll(constraint => constraint.PrincipalTable == id || Dependents.Mentions(constraint.Calls, id, 0));
        var indexes = table.Indexes.RemoveAll(index => Dependents.Mentions(index.Calls, id, 0));
        return objects == table.Objects && constraints == table.Constraints && indexes == table.Indexes
            ? this
            : Replace(table, table with { Objects = objects, Constraints = constraints, Indexes = indexes });
    }
}
