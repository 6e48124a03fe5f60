using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;

namespace MigrationAnalyzers.Schema.Binding;

// DROP TYPE ... CASCADE: what is of the type goes along.
internal sealed partial class Binder
{
    // It goes with its range, under whatever name it was made.
    private void DropMultirange(UserType range)
    {
        if (range is not { TypeKind: UserTypeKind.Range, IsMultirange: false })
            return;
        foreach (var other in _catalog.Objects.Values.OfType<UserType>().Where(other => other is { TypeKind: UserTypeKind.Range, IsMultirange: true }).ToList())
        {
            if (other.RangeName is null)
                SetCatalog(_catalog.With(other with { IsMaybe = true }));
            else if (other.RangeName == range.Name && other.Schema == range.Schema)
                SetCatalog(_catalog.Without(other));
        }
    }

    /// <summary>
    /// What CASCADE takes along with a type: columns of it, domains and ranges over it and the columns of those, routines that take or give it. What may be one of these is only
    /// possible afterwards, and so is every view, for any may mention it.
    /// </summary>
    private void DropUsersOfType(string schema, string name, bool isComposite)
    {
        var gone = new Queue<(string Schema, string Name)>();
        var dropped = new List<UserType>();
        gone.Enqueue((schema, name));
        while (gone.Count > 0)
        {
            var type = gone.Dequeue();
            foreach (var over in _catalog.Objects.Values.OfType<UserType>().Where(other => !dropped.Contains(other)).ToList())
            {
                if (over.Schema == type.Schema && over.Name == type.Name)
                    continue;
                var isOfIt = over.RangeName == type.Name && over.Schema == type.Schema ? true : over.BaseType is { } written ? IsOf(written, type) : over.TypeKind is UserTypeKind.Range && over.RangeName is null ? null : false;
                if (isOfIt is null)
                {
                    SetCatalog(_catalog.With(over with { IsMaybe = true }));
                }
                else if (isOfIt.Value)
                {
                    dropped.Add(over);
                    gone.Enqueue((over.Schema, over.Name));
                }
            }

            DropColumnsOf(type);
            DropRoutinesOf(type);
        }

        foreach (var over in dropped)
            SetCatalog(_catalog.Without(over));
        foreach (var table in _catalog.Schemas.SelectMany(pair => pair.Value.Tables.Values).ToList())
        {
            if (table.Kind is RelationKind.View or RelationKind.MaterializedView)
                SetCatalog(_catalog.Replace(table, table.Unsettled(_ => true) with { IsMaybe = true }));
            else if (isComposite && table.IsTyped)
                SetCatalog(_catalog.Replace(table, table with { IsMaybe = true }));
        }
    }

    // Null: that cannot be told. All types that are dropped are still there.
    private bool? IsOf(string? written, (string Schema, string Name) type)
    {
        if (written is null)
            return null;
        if (written.IndexOf(type.Name, StringComparison.OrdinalIgnoreCase) < 0)
            return false;
        if (TypeOf(written) is not { } name)
            return null;
        if (name.IsBuiltIn)
            return false;
        if (name.Name.LastPart.Text != type.Name)
            return false;
        if (name.Name.SchemaPart is { } schema)
            return schema.Text == type.Schema;
        if (Types.Find(null, type.Name).Canonical is { Length: > 0 } found && found.IndexOf('.') < 0)
            return false; // one of the server's, which comes first

        // The search path may have been another when it was written: a name that only one schema has means that.
        return _catalog.Schemas.Keys.Any(other => other != type.Schema && (_catalog.FindType(other, type.Name) is not null || _catalog.FindTable(other, type.Name) is not null)) ? null : true;
    }

    // Of a table that is partitioned by such a column nothing is left.
    private void DropColumnsOf((string Schema, string Name) type)
    {
        foreach (var table in _catalog.Schemas.SelectMany(pair => pair.Value.Tables.Values).ToList())
        {
            if (table.Kind is RelationKind.View or RelationKind.MaterializedView)
                continue;
            foreach (var column in table.Columns.Items)
            {
                if (IsOf(column.StoreType, type) is not false && Current(table) is { } current)
                    SetCatalog(IsOf(column.StoreType, type) is null || column.IsMaybe || current.IsPartitioned ? _catalog.Replace(current, WithPossible(current, column)) : _catalog.DropColumn(current, column.Name, cascade: true));
            }
        }
    }

    private static Table WithPossible(Table table, Column column)
    {
        var (indexes, constraints) = (table.Indexes, table.Constraints);
        foreach (var index in indexes)
        {
            if (index.MentionsUnknown || index.Columns.Contains(column.Number))
                indexes = indexes.Replace(index, index with { IsMaybe = true });
        }

        foreach (var constraint in constraints)
        {
            if (constraint.MentionsUnknown || constraint.Columns.Contains(column.Number))
                constraints = constraints.Replace(constraint, constraint with { IsMaybe = true });
        }

        return table with { Columns = table.Columns.Replace(column with { IsMaybe = true }), Indexes = indexes, Constraints = constraints, IsMaybe = table.IsMaybe || table.IsPartitioned };
    }

    private void DropRoutinesOf((string Schema, string Name) type)
    {
        var (key, array) = (type.Schema + "." + type.Name, type.Schema + "._" + type.Name);
        foreach (var routine in _catalog.Routines.SelectMany(pair => pair.Value).ToList())
        {
            if (routine.Signature is { } signature && (signature.ResultType == key || signature.ResultType == array || signature.Parameters.Any(parameter => parameter.Type == key || parameter.Type == array)))
                SetCatalog(_catalog.Without(routine).DropUsersOf(routine.Id));
            else if (routine.Signature is null || routine.Signature.ResultType.Length == 0 || routine.Signature.Parameters.Any(parameter => parameter.Type.Length == 0))
                SetCatalog(_catalog.With(routine with { IsMaybe = true }));
        }
    }
}
