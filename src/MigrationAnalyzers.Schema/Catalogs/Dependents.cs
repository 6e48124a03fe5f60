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
        var gone = new HashSet<int>(dropped) { table.Id };
        var relations = new List<Table> { table };
        foreach (var other in All(catalog))
        {
            // A partition goes with its parent, and nothing may need it either.
            if (other.IsPartition && other.Parents.Contains(table.Id) && gone.Add(other.Id))
                relations.Add(other);
        }

        foreach (var other in All(catalog))
        {
            if (gone.Contains(other.Id) || other.IsPartition)
                continue;
            foreach (var relation in relations)
            {
                if (Reads(other, relation.Id, column: 0) || (!other.IsPartition && other.Parents.Contains(relation.Id)))
                    return Describe(other);
                foreach (var constraint in other.Constraints)
                {
                    if (constraint.PrincipalTable == relation.Id && !constraint.IsMaybe)
                        return Describe(constraint, other);
                }

                foreach (var attached in other.Objects)
                {
                    if (!attached.IsMaybe && attached.Mentions(relation.Id, 0))
                        return Describe(attached, other);
                }
            }
        }

        foreach (var relation in relations)
        {
            if (RoutineThatReads(catalog, relation.Id, column: 0) is { } routine)
                return routine;
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
                if (schema.Value.FindTable(name) is not { IsMaybe: false } reader)
                    continue;
                if (Reads(reader, table.Id, column.Number))
                    return Describe(reader);
                foreach (var attached in reader.Objects)
                {
                    if (!attached.IsMaybe && attached.Mentions(table.Id, column.Number))
                        return Describe(attached, reader);
                }
            }
        }

        return RoutineThatReads(catalog, table.Id, column.Number);
    }

    // A body that the server has read keeps what it mentions.
    private static string? RoutineThatReads(Catalog catalog, int id, int column, ICollection<int>? dropped = null)
    {
        if (catalog.MayHaveLost || catalog.Routines.IsEmpty)
            return null;
        foreach (var pair in catalog.Routines)
        {
            foreach (var routine in pair.Value)
            {
                if (!routine.IsMaybe && routine.Id != id && dropped?.Contains(routine.Id) != true && Mentions(routine.Reads, id, column))
                    return $"function {SqlName.Quote(routine.Schema)}.{SqlName.Quote(routine.Name)}";
            }
        }

        return null;
    }

    /// <summary>The foreign key that needs a key; null: none that is known.</summary>
    public static string? OfKey(Catalog catalog, Table table, TableConstraint key) => ReferencesTo(catalog, table, key.Name, key.Columns, key.IsMaybe) is [var first, ..] ? Describe(first.Constraint, first.Table) : null;

    /// <summary>The foreign key that needs a unique index which no constraint has; null: none that is known.</summary>
    public static string? OfIndex(Catalog catalog, Table table, TableIndex index) =>
        index.IsUnique && ReferencesTo(catalog, table, index.Name, index.Columns, index.IsMaybe) is [var first, ..] ? Describe(first.Constraint, first.Table) : null;

    /// <summary>The foreign keys that need the key or unique index of this name: certain only where no other has the same columns.</summary>
    public static List<(Table Table, TableConstraint Constraint)> ReferencesTo(Catalog catalog, Table table, string name, ImmutableArray<int> columns, bool isMaybe)
    {
        var found = new List<(Table, TableConstraint)>();
        if (table.HasUnknownKeys || isMaybe)
            return found;
        var isOnly = true;
        foreach (var index in table.Indexes)
        {
            if (!index.IsUnique || index.Name == name)
                continue;
            if (SameSet(index.Columns, columns))
                return found;
            isOnly = false;
        }

        foreach (var other in All(catalog))
        {
            if (!other.Parents.IsEmpty)
                continue;
            foreach (var constraint in other.Constraints)
            {
                if (constraint.PrincipalTable != table.Id || constraint.IsMaybe)
                    continue;
                if (constraint.PrincipalColumns.IsDefault ? isOnly && (other.Id != table.Id || !constraint.Columns.Intersect(columns).Any()) : SameSet(constraint.PrincipalColumns, columns))
                    found.Add((other, constraint));
            }
        }

        return found;
    }

    private static bool SameSet(ImmutableArray<int> a, ImmutableArray<int> b) => a.Length == b.Length && a.All(number => b.Contains(number));

    /// <summary>What uses a routine or sequence, and so keeps it from being dropped without CASCADE; null: nothing that is known.</summary>
    /// <param name="catalog">What exists.</param>
    /// <param name="id">The routine or sequence.</param>
    /// <param name="dropped">The routines that are dropped together.</param>
    public static string? OfCalled(Catalog catalog, int id, ICollection<int>? dropped = null)
    {
        if (catalog.MayHaveLost)
            return null; // what uses it may be gone too
        foreach (var table in All(catalog))
        {
            if (Reads(table, id, column: 0))
                return Describe(table);
            foreach (var attached in table.Objects)
            {
                if (!attached.IsMaybe && attached.Mentions(id, 0))
                    return Describe(attached, table);
            }

            foreach (var column in table.Columns.Items)
            {
                if (!column.IsMaybe && Mentions(column.Calls, id, 0))
                    return (column.IsGenerated ? "generated column " : "the default of column ") + SqlName.Quote(column.Name) + " of " + table.FullName;
            }

            foreach (var constraint in table.Constraints)
            {
                if (!constraint.IsMaybe && Mentions(constraint.Calls, id, 0))
                    return Describe(constraint, table);
            }

            foreach (var index in table.Indexes)
            {
                if (!index.IsMaybe && Mentions(index.Calls, id, 0))
                    return $"index {SqlName.Quote(table.Schema)}.{SqlName.Quote(index.Name)}";
            }
        }

        foreach (var found in catalog.Objects.Values)
        {
            if (found is UserType { IsMaybe: false } domain && Mentions(domain.Calls, id, 0))
                return $"domain {SqlName.Quote(domain.Schema)}.{SqlName.Quote(domain.Name)}";
        }

        return RoutineThatReads(catalog, id, column: 0, dropped);
    }

    /// <summary>The column that keeps a sequence it owns from being dropped; null: none that is known.</summary>
    public static (string Description, bool IsIdentity)? OfSequence(CatalogSchema schema, Sequence sequence)
    {
        foreach (var pair in schema.Tables)
        {
            if (pair.Value.IsMaybe)
                continue;
            foreach (var column in pair.Value.Columns.Items)
            {
                if (column.OwnedSequence == sequence.Name && !column.IsMaybe && (column.IsIdentity || column is { IsSerial: true, HasDefault: true }))
                    return ((column.IsIdentity ? "identity column " : "the default of column ") + SqlName.Quote(column.Name) + " of " + pair.Value.FullName, column.IsIdentity);
            }
        }

        return null;
    }

    /// <summary>What a type is used by, and so keeps it from being dropped without CASCADE; null: nothing that is known.</summary>
    /// <param name="catalog">What exists.</param>
    /// <param name="schema">The schema of the type.</param>
    /// <param name="name">Its name.</param>
    /// <param name="isOf">Whether a column's type is that type or an array of it.</param>
    /// <param name="dropped">The types and relations that are dropped together, with their schemas.</param>
    public static string? OfType(Catalog catalog, string schema, string name, Func<Column, bool> isOf, ICollection<string> dropped)
    {
        if (catalog.MayHaveLost)
            return null;
        foreach (var table in All(catalog))
        {
            if (dropped.Contains(table.Schema + "." + table.Name))
                continue;
            foreach (var column in table.Columns.Items)
            {
                if (!column.IsMaybe && column.StoreType is { } written && written.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0 && isOf(column))
                    return $"column {SqlName.Quote(column.Name)} of {table.FullName}";
            }
        }

        var (key, array) = (schema + "." + name, schema + "._" + name);
        foreach (var routine in catalog.Routines.SelectMany(pair => pair.Value))
        {
            if (routine is { IsMaybe: false, Signature: { } signature } && (signature.ResultType == key || signature.ResultType == array || signature.Parameters.Any(parameter => parameter.Type == key || parameter.Type == array)))
                return $"function {SqlName.Quote(routine.Schema)}.{SqlName.Quote(routine.Name)}";
        }

        foreach (var domain in catalog.Objects.Values.OfType<UserType>())
        {
            if (domain is { IsMaybe: false, BaseType: { } over } && !dropped.Contains(domain.Schema + "." + domain.Name)
                && over.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0 && isOf(new Column("value") { StoreType = over }))
                return $"{(domain.TypeKind == UserTypeKind.Domain ? "domain" : "type")} {SqlName.Quote(domain.Schema)}.{SqlName.Quote(domain.Name)}";
        }

        return null;
    }

    /// <summary>What a schema holds that keeps it from being dropped without CASCADE; null: nothing that is known.</summary>
    public static string? OfSchema(Catalog catalog, CatalogSchema schema)
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

        if (catalog.MayHaveLost)
            return null;
        foreach (var pair in catalog.Objects)
        {
            if (pair.Value is UserType { IsMaybe: false } type && type.Schema == schema.Name)
                return $"type {SqlName.Quote(schema.Name)}.{SqlName.Quote(type.Name)}";
        }

        foreach (var routine in catalog.Routines.SelectMany(pair => pair.Value))
        {
            if (!routine.IsMaybe && routine.Schema == schema.Name)
                return $"function {SqlName.Quote(schema.Name)}.{SqlName.Quote(routine.Name)}";
        }

        return null;
    }

    /// <summary>Whether the column of that number is among them, or if zero, anything of the relation, the sequence or the routine.</summary>
    public static bool Mentions(ImmutableArray<Dependency> mentioned, int id, int column)
    {
        foreach (var one in mentioned)
        {
            if (one.Table == id && (column == 0 || one.Column == column))
                return true;
        }

        return false;
    }

    private static IEnumerable<Table> All(Catalog catalog)
    {
        foreach (var schema in catalog.Schemas)
        {
            // What is temporary may be gone at any commit.
            if (schema.Value.IsMaybe || schema.Key == Catalog.TemporarySchema)
                continue;
            foreach (var table in schema.Value.Tables)
            {
                if (!table.Value.IsMaybe)
                    yield return table.Value;
            }
        }
    }

    private static bool Reads(Table view, int table, int column)
    {
        if (view.Kind is not (RelationKind.View or RelationKind.MaterializedView))
            return false;
        return Mentions(view.Reads, table, column);
    }

    private static string Describe(Table table) => table.Kind switch
    {
        RelationKind.View => "view ",
        RelationKind.MaterializedView => "materialized view ",
        RelationKind.ForeignTable => "foreign table ",
        RelationKind.CompositeType => "type ",
        _ => "table ",
    } + table.FullName;

    private static string Describe(TableObject attached, Table table) => attached.Kind switch
    {
        TableObjectKind.Policy => "policy ",
        TableObjectKind.Trigger => "trigger ",
        _ => "rule ",
    } + SqlName.Quote(attached.Name) + " on " + table.FullName;

    private static string Describe(TableConstraint constraint, Table table) => $"constraint {SqlName.Quote(constraint.Name)} of {table.FullName}";
}
