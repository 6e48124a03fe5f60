using System.Collections.Immutable;

namespace MigrationAnalyzers.Schema.Catalogs;

/// <summary>What keeps PostgreSQL from dropping or changing something: the objects that depend on it. Each is described as the server's messages do: <c>view sales.totals</c>.</summary>
internal static class Dependents
{
    /// <summary>What keeps a relation from being dropped without CASCADE; null: nothing that is known.</summary>
    /// <param name="catalog">What exists.</param>
    /// <param name="table">The relation.</param>
    /// <param name="dropped">The relations that are dropped together.</param>
    public static string? OfRelation(Catalog catalog, Table table, ICollection<int> dropped)
    {
        foreach (var other in Others(catalog))
        {
            if (other.Id == table.Id || dropped.Contains(other.Id))
                continue;
            if (Reads(other, table.Id, column: 0))
                return Describe(other);
            foreach (var constraint in other.Constraints)
            {
                if (constraint.PrincipalTable == table.Id && !constraint.IsMaybe)
                    return Describe(constraint, other);
            }
        }

        return null;
    }

    /// <summary>What keeps a column from being dropped without CASCADE; null: nothing that is known.</summary>
    public static string? OfColumn(Catalog catalog, Table table, Column column)
    {
        if (OfColumnType(catalog, table, column) is { } user)
            return user;
        foreach (var key in table.Constraints)
        {
            if (key.HasIndex && key.Columns.Contains(column.Number) && OfKey(catalog, table, key) is { } reference)
                return reference;
        }

        return null;
    }

    /// <summary>What keeps the type of a column from being changed; null: nothing that is known.</summary>
    public static string? OfColumnType(Catalog catalog, Table table, Column column)
    {
        foreach (var other in table.Columns.Items)
        {
            if (!other.IsMaybe && other.Number != column.Number && other.GeneratedFrom.Contains(column.Number))
                return "generated column " + SqlName.Quote(other.Name);
        }

        foreach (var schema in catalog.Schemas)
        {
            if (schema.Value.IsMaybe)
                continue;
            foreach (var name in schema.Value.ReadersOf(table.Id))
            {
                if (schema.Value.FindTable(name) is { IsMaybe: false } view && Reads(view, table.Id, column.Number))
                    return Describe(view);
            }
        }

        return null;
    }

    /// <summary>The foreign key that needs a key; null: none that is known. Which key a foreign key needs is certain only where the table has but one.</summary>
    public static string? OfKey(Catalog catalog, Table table, TableConstraint key)
    {
        if (table.HasUnknownKeys || key.IsMaybe)
            return null;
        foreach (var index in table.Indexes)
        {
            if (index.IsUnique && index.Name != key.Name)
                return null;
        }

        foreach (var other in Others(catalog))
        {
            foreach (var constraint in other.Constraints)
            {
                if (constraint.PrincipalTable == table.Id && !constraint.IsMaybe && (other.Id != table.Id || !constraint.Columns.Intersect(key.Columns).Any()))
                    return Describe(constraint, other);
            }
        }

        return null;
    }

    /// <summary>What a schema holds that keeps it from being dropped without CASCADE; null: nothing that is known.</summary>
    public static string? OfSchema(CatalogSchema schema)
    {
        foreach (var table in schema.Tables)
        {
            if (!table.Value.IsMaybe && table.Value.Parents.IsEmpty)
                return Describe(table.Value);
        }

        foreach (var sequence in schema.Sequences)
        {
            if (!sequence.Value.IsMaybe)
                return "sequence " + SqlName.Quote(schema.Name) + "." + SqlName.Quote(sequence.Key);
        }

        return null;
    }

    /// <summary>The trigger that keeps its function from being dropped without CASCADE; null: none that is known.</summary>
    public static string? OfTriggerFunction(Catalog catalog, Routine routine)
    {
        // A trigger may be gone too, where something may be; and a function that takes arguments is another one of that name.
        if (catalog.MayHaveLost || routine is not { IsMaybe: false, Signature.Parameters.IsEmpty: true })
            return null;
        foreach (var schema in catalog.Schemas)
        {
            foreach (var table in schema.Value.Tables)
            {
                if (table.Value.IsMaybe || schema.Value.IsMaybe)
                    continue;
                foreach (var found in table.Value.Objects)
                {
                    if (found is { Kind: TableObjectKind.Trigger, IsMaybe: false } && found.Function == routine.Name && found.FunctionSchema == routine.Schema)
                        return $"trigger {SqlName.Quote(found.Name)} on {table.Value.FullName}";
                }
            }
        }

        return null;
    }

    private static IEnumerable<Table> Others(Catalog catalog)
    {
        foreach (var schema in catalog.Schemas)
        {
            if (schema.Value.IsMaybe)
                continue;
            foreach (var table in schema.Value.Tables)
            {
                // A partition goes with its parent, which is not followed here.
                if (!table.Value.IsMaybe && table.Value.Parents.IsEmpty)
                    yield return table.Value;
            }
        }
    }

    private static bool Reads(Table view, int table, int column)
    {
        if (view.Kind is not (RelationKind.View or RelationKind.MaterializedView))
            return false;
        foreach (var read in view.Reads)
        {
            if (read.Table == table && (column == 0 || read.Column == column))
                return true;
        }

        return false;
    }

    private static string Describe(Table table) => table.Kind switch
    {
        RelationKind.View => "view ",
        RelationKind.MaterializedView => "materialized view ",
        RelationKind.ForeignTable => "foreign table ",
        RelationKind.CompositeType => "type ",
        _ => "table ",
    } + table.FullName;

    private static string Describe(TableConstraint constraint, Table table) => $"constraint {SqlName.Quote(constraint.Name)} of {table.FullName}";
}
