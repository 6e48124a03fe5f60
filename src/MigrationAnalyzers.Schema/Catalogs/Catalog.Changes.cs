using System.Collections.Immutable;

namespace MigrationAnalyzers.Schema.Catalogs;

// What DDL does to a catalog, with everything PostgreSQL changes along with it. Nothing here fails: what is not there stays absent.
public sealed partial class Catalog
{
    /// <summary>This catalog with the schema; nothing changes if it exists.</summary>
    public Catalog CreateSchema(string name) =>
        FindSchema(name) is { IsMaybe: false } ? this : With(FindSchema(name) is { } maybe ? maybe with { IsMaybe = false } : new CatalogSchema(name));

    /// <summary>This catalog without the schema and what is in it.</summary>
    public Catalog DropSchema(string name) => Schemas.ContainsKey(name) ? new Catalog(this) { Schemas = Schemas.Remove(name) }.MoveObjectsOf(name, newName: null) : this;

    /// <summary>This catalog with the schema under another name.</summary>
    public Catalog RenameSchema(string name, string newName)
    {
        if (FindSchema(name) is not { } schema)
            return CreateSchema(newName);

        var tables = schema.Tables;
        foreach (var pair in schema.Tables)
            tables = tables.SetItem(pair.Key, pair.Value with { Schema = newName });
        var renamed = new Catalog(this) { Schemas = Schemas.Remove(name) }.MoveObjectsOf(name, newName);
        return renamed.With(schema with { Name = newName, Tables = tables }).MoveTriggerFunctions(name, newName);
    }

    // Triggers know the functions of a schema, whatever it is called.
    private Catalog MoveTriggerFunctions(string schema, string newName)
    {
        var moved = this;
        foreach (var catalogSchema in Schemas.Values)
        {
            foreach (var table in catalogSchema.Tables.Values)
            {
                if (table.Objects.Any(trigger => trigger.FunctionSchema == schema))
                    moved = moved.Replace(table, table with { Objects = table.Objects.Select(trigger => trigger.FunctionSchema == schema ? trigger with { FunctionSchema = newName } : trigger).ToImmutableArray() });
            }
        }

        return moved;
    }

    /// <summary>This catalog with <paramref name="table"/>, which gets an id of its own. A relation of the same name gives way.</summary>
    public Catalog Create(Table table)
    {
        var created = table with { Id = _nextId };
        var schema = FindSchema(table.Schema) ?? new CatalogSchema(table.Schema);
        if (schema.FindTable(table.Name) is { } existing)
            schema = schema.Without(existing);
        return new(this)
        {
            Schemas = Schemas.SetItem(table.Schema, schema.With(created)),
            _nextId = _nextId + 1,
            _hasInheritance = _hasInheritance || table.Parents.Length > 0,
        };
    }

    /// <summary>This catalog with <paramref name="table"/> in place of <paramref name="old"/>, which it has.</summary>
    public Catalog Replace(Table old, Table table)
    {
        if (ReferenceEquals(old, table) || FindSchema(old.Schema) is not { } schema)
            return this;
        if (old.Schema == table.Schema)
            return With(schema.With(table, old));
        return With(schema.Without(old)).With((FindSchema(table.Schema) ?? new CatalogSchema(table.Schema)).With(table));
    }

    /// <summary>This catalog without the relation, its indexes, and the sequences its columns own.</summary>
    public Catalog Drop(Table table)
    {
        if (FindSchema(table.Schema) is not { } schema)
            return this;

        var sequences = schema.Sequences;
        foreach (var column in table.Columns.Items)
        {
            if (column.OwnedSequence is { } owned)
                sequences = sequences.Remove(owned);
        }

        return With(schema.Without(table) with { Sequences = sequences }).WithoutStatisticsOf(table).WithoutPartitionsOf(table);
    }

    // They go with their table without CASCADE; over any other child the server refuses to drop it (2BP01).
    private Catalog WithoutPartitionsOf(Table table) =>
        ForChildren(table, static (catalog, child) => child.IsPartition ? catalog.Drop(child) : catalog);

    /// <summary>This catalog with one more column in the table and in its children and partitions; nothing changes if it has one of that name.</summary>
    public Catalog AddColumn(Table table, Column column)
    {
        if (table.Columns.Find(column.Name) is { } existing)
            return existing.IsMaybe ? Replace(table, table with { Columns = table.Columns.Replace(existing with { IsMaybe = false }) }) : this;

        var catalog = Replace(table, table with { Columns = table.Columns.Add(column) });
        if (column.OwnedSequence is { } owned)
            catalog = catalog.CreateSequence(table.Schema, owned);
        return catalog.ForChildren(table, (changed, child) => changed.AddColumn(child, column with { OwnedSequence = null }));
    }

    /// <summary>This catalog with <paramref name="change"/> done to the column of that name, in the table's children too.</summary>
    public Catalog AlterColumn(Table table, string name, Func<Column, Column> change)
    {
        if (table.Columns.Find(name) is not { } column)
            return this;

        var catalog = Replace(table, table with { Columns = table.Columns.Replace(change(column)) });
        return catalog.ForChildren(table, (changed, child) => changed.AlterColumn(child, name, change));
    }

    /// <summary>
    /// This catalog without the column, what PostgreSQL drops with it in silence, and, with <paramref name="cascade"/>, the views that read it. Children lose it too
    /// if they have it from nowhere else, unless <paramref name="only"/> the table itself is altered.
    /// </summary>
    public Catalog DropColumn(Table table, string name, bool cascade = false, bool only = false)
    {
        if (table.Columns.Find(name) is not { } column)
            return this;

        var catalog = Replace(table, table.Without(column)).WithoutStatisticsOf(table, column.Number);
        if (column.OwnedSequence is { } owned)
            catalog = catalog.DropSequence(table.Schema, owned);
        if (cascade)
            catalog = catalog.DropUsersOf(new Dependency(table.Id, column.Number)).DropGeneratedFrom(table, column.Number);
        return catalog.ForChildren(table, (changed, child) =>
        {
            if (!only)
                return changed.KeepsColumn(child, table, name) ? changed : changed.DropColumn(child, name, cascade);
            return child.Columns.Find(name) is { } kept ? changed.Replace(child, child with { Columns = child.Columns.Replace(kept with { IsOwn = true }) }) : changed;
        });
    }

    /// <summary>This catalog with the column under another name. Indexes, constraints and views follow; views keep their own column names.</summary>
    public Catalog RenameColumn(Table table, string name, string newName)
    {
        if (table.Columns.Find(name) is not { } column)
            return table.IsOpen ? AddColumn(table, new Column(newName)) : this;

        var catalog = Replace(table, NotNullNames.Keep(table, table with { Columns = table.Columns.Replace(column with { Name = newName }) }));
        return catalog.ForChildren(table, (changed, child) => changed.RenameColumn(child, name, newName));
    }

    /// <summary>This catalog with the relation under another name, or in another schema, or both. Its indexes and the sequences it owns move along and keep their names.</summary>
    public Catalog Move(Table table, string newSchema, string newName)
    {
        var moved = table with { Schema = newSchema, Name = newName };
        var catalog = Replace(table, newName == table.Name ? moved : NotNullNames.Keep(table, moved)).RenameInSignatures(table.Schema, table.Name, newSchema, newName);
        if (newSchema == table.Schema)
            return catalog;

        foreach (var column in table.Columns.Items)
        {
            if (column.OwnedSequence is { } owned)
                catalog = catalog.MoveSequence(table.Schema, owned, newSchema, owned);
        }

        return catalog;
    }

    /// <summary>This catalog with the composite type under another name, or in another schema; columns of it follow.</summary>
    public Catalog MoveType(Table composite, string newSchema, string newName) =>
        Move(composite, newSchema, newName).RenameInColumns(composite.Schema, composite.Name, newSchema, newName);

    /// <summary>This catalog with the index under another name; a constraint that it serves is renamed with it.</summary>
    public Catalog RenameIndex(Table table, TableIndex index, string newName)
    {
        var renamed = table with { Indexes = table.Indexes.Replace(index, index with { Name = newName }) };
        if (table.FindConstraint(index.Name) is { HasIndex: true } constraint)
            renamed = renamed with { Constraints = renamed.Constraints.Replace(constraint, constraint with { Name = newName }) };
        return Replace(table, renamed);
    }

    /// <summary>This catalog with the constraint under another name; its index is renamed with it.</summary>
    public Catalog RenameConstraint(Table table, TableConstraint constraint, string newName)
    {
        if (constraint.HasIndex && table.FindIndex(constraint.Name) is { } index)
            return RenameIndex(table, index, newName);
        return Replace(table, table with { Constraints = table.Constraints.Replace(constraint, constraint with { Name = newName }) });
    }

    /// <summary>This catalog with the sequence.</summary>
    public Catalog CreateSequence(string schema, string name) => new(WithSequence(schema, new Sequence(name) { Id = _nextId })) { _nextId = _nextId + 1 };

    private Catalog WithSequence(string schema, Sequence sequence)
    {
        var target = FindSchema(schema) ?? new CatalogSchema(schema);
        return With(target with { Sequences = target.Sequences.SetItem(sequence.Name, sequence) });
    }

    /// <summary>This catalog with the sequence under another name, or in another schema; a column that owns it follows.</summary>
    public Catalog RenameSequence(string schema, string name, string newSchema, string newName)
    {
        var catalog = MoveSequence(schema, name, newSchema, newName);
        if (FindSchema(schema) is not { } owner)
            return catalog;
        foreach (var pair in owner.Tables)
        {
            foreach (var column in pair.Value.Columns.Items)
            {
                if (column.OwnedSequence == name)
                    return catalog.Replace(pair.Value, pair.Value with { Columns = pair.Value.Columns.Replace(column with { OwnedSequence = newName }) });
            }
        }

        return catalog;
    }

    /// <summary>
    /// This catalog with the table inheriting from, or a partition of, the parent; or, if removed, no longer. A table that <paramref name="declaresColumns"/> keeps its columns
    /// when the parent loses them: one that came to inherit, not a partition.
    /// </summary>
    public Catalog WithParent(Table table, int parent, bool isRemoved, bool declaresColumns = false)
    {
        table = table with { IsPartition = !isRemoved && !declaresColumns };
        if (!isRemoved && declaresColumns)
        {
            foreach (var column in table.Columns.Items)
                table = table with { Columns = table.Columns.Replace(column with { IsOwn = true }) };
        }

        var parents = isRemoved ? table.Parents.Remove(parent) : table.Parents.Contains(parent) ? table.Parents : table.Parents.Add(parent);
        return new(Replace(table, table with { Parents = parents, HasUnknownKeysOfOthers = true })) { _hasInheritance = true };
    }

    private Catalog MoveSequence(string schema, string name, string newSchema, string newName) =>
        FindSchema(schema)?.FindSequence(name) is { } sequence
            ? DropSequence(schema, name).WithSequence(newSchema, sequence with { Name = newName })
            : CreateSequence(newSchema, newName);

    /// <summary>This catalog without the sequence.</summary>
    public Catalog DropSequence(string schema, string name) =>
        FindSchema(schema) is { } target && target.Sequences.ContainsKey(name) ? With(target with { Sequences = target.Sequences.Remove(name) }) : this;

    /// <summary>This catalog with <paramref name="schema"/> in place of the one of its name.</summary>
    public Catalog With(CatalogSchema schema) => new(this) { Schemas = Schemas.SetItem(schema.Name, schema) };

    private bool KeepsColumn(Table child, Table parent, string column)
    {
        if (child.Columns.Find(column) is { IsOwn: true })
            return true;
        foreach (var other in child.Parents)
        {
            if (other != parent.Id && FindTable(other)?.Columns.Find(column) is not null)
                return true;
        }

        return false;
    }

    private Catalog ForChildren(Table table, Func<Catalog, Table, Catalog> change)
    {
        if (!_hasInheritance)
            return this;

        var catalog = this;
        foreach (var schema in Schemas)
        {
            foreach (var pair in schema.Value.Tables)
            {
                if (pair.Value.Parents.Contains(table.Id) && catalog.FindTable(pair.Value.Schema, pair.Value.Name) is { } child)
                    catalog = change(catalog, child);
            }
        }

        return catalog;
    }
}
