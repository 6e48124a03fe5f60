using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.Binding;

// DROP of every kind of object.
internal sealed partial class Binder
{
    private void BindDrop(DropStatement drop)
    {
        if (drop.Kind is ObjectKind.Table or ObjectKind.View or ObjectKind.MaterializedView or ObjectKind.ForeignTable)
        {
            DropRelations(drop);
            return;
        }

        if (drop.Kind is ObjectKind.Function or ObjectKind.Procedure or ObjectKind.Routine or ObjectKind.Aggregate)
        {
            DropRoutines(drop);
            return;
        }

        foreach (var dropped in drop.Objects)
            DropOne(dropped, drop);
    }

    private void DropOne(ObjectReference dropped, DropStatement drop)
    {
        if (dropped is { Relation: { } relation, Name: { } attached } && TableObjectKindOf(drop.Kind) is { } attachedKind)
        {
            DropTableObject(attachedKind, attached.Name, BindTarget(relation, drop.IfExists), drop.IfExists);
            return;
        }

        if (drop.Kind is ObjectKind.Cast or ObjectKind.Transform)
        {
            if (!drop.IfExists)
                BindTypes(dropped.Types);
            return;
        }

        if (dropped.Name is not { } name)
            return;
        switch (drop.Kind)
        {
            case ObjectKind.Type or ObjectKind.Domain:
                DropType(name, drop);
                break;
            case ObjectKind.Index:
                DropIndex(name, drop);
                break;
            case ObjectKind.Sequence:
                DropSequence(name, drop);
                break;
            case ObjectKind.Schema:
                DropSchema(name.Name, drop);
                break;
            case ObjectKind.Operator:
                DropOperator(dropped, drop.IfExists);
                break;
            case ObjectKind.UserMapping:
                BindNamedObject(ObjectKind.Server, name, drop.IfExists);
                break;
            case ObjectKind.Role:
                ApplyDropRole(drop);
                break;
            default:
                BindMethodOf(dropped);
                if (IsNamed(drop.Kind))
                    DropNamedObject(drop.Kind, name, drop);
                break;
        }

        // Columns of the extension's types, tables of the server, and views over them go too; which, is not known.
        if (drop is { Kind: ObjectKind.Extension or ObjectKind.Server, IsCascade: true })
            SetCatalog(_catalog.Unsettled());
    }

    // All names are looked up before anything goes: DROP TABLE t, t is accepted.
    private void DropRelations(DropStatement drop)
    {
        var tables = new List<(Table Table, TextSpan Span)>();
        foreach (var dropped in drop.Objects)
        {
            if (dropped.Name is not { } name)
                continue;
            var table = BindTarget(name, drop.IfExists);
            if (table is null && !HasHole(name))
                table = _catalog.FindTable(name.Schema?.Text, name.Name.Text); // one that may exist: it does not afterwards
            if (table is not null)
                tables.Add((table, name.Name.Span));
            CountFault(table is { IsMaybe: false } && table.Kind != KindOf(drop.Kind));
        }

        JudgeDrop(drop, tables);
        foreach (var (table, _) in tables)
        {
            if (_catalog.FindTable(table.Schema, table.Name) is { } own)
                SetCatalog(drop.IsCascade ? _catalog.DropCascade(own) : _catalog.Drop(own));
        }
    }

    private static RelationKind KindOf(ObjectKind dropped) => dropped switch
    {
        ObjectKind.View => RelationKind.View,
        ObjectKind.MaterializedView => RelationKind.MaterializedView,
        ObjectKind.ForeignTable => RelationKind.ForeignTable,
        _ => RelationKind.Table,
    };

    private void DropType(QualifiedName name, DropStatement drop)
    {
        if (HasHole(name))
        {
            Use(NameKind.Type, name.Name, null, Opaque.Instance);
            SetCatalog(_catalog.WithUnknownObjects());
            return;
        }

        BindTypeName(name, drop.IfExists);
        if (_catalog.FindTable(name.Schema?.Text, name.Name.Text) is { Kind: RelationKind.CompositeType } composite)
        {
            if (!composite.IsMaybe)
                JudgeDropType(name.Name, composite.Schema, drop);
            if (drop.IsCascade)
                DropUsersOfType(composite.Schema, composite.Name, isComposite: true);
            if (Current(composite) is { } current)
                SetCatalog(_catalog.Drop(current));
        }
        else if (_catalog.FindType(name.Schema?.Text, name.Name.Text) is { } type)
        {
            if (!type.IsMaybe)
                JudgeDropType(name.Name, type.Schema, drop);
            if (drop.IsCascade)
                DropUsersOfType(type.Schema, type.Name, isComposite: false);
            SetCatalog(_catalog.Without(type));
            DropMultirange(type);
        }
        else if (drop.IsCascade)
        {
            // It was one that the history does not know.
            DropUsersOfType(name.Schema?.Text ?? _catalog.CreationSchema, name.Name.Text, isComposite: true);
        }
    }

    private void DropIndex(QualifiedName name, DropStatement drop)
    {
        if (BindIndexName(name, drop.IfExists) is var (table, index))
        {
            JudgeDropIndex(name.Name, table, index, drop);
            if (drop.IsCascade && index.IsUnique)
                DropReferencesTo(table, index.Name, index.Columns);
            if (Current(table) is { } current)
                SetCatalog(_catalog.Replace(current, current.WithoutIndex(index.Name).WithoutConstraint(index.Name)));
        }
    }

    /// <summary>Looks an index up by its own name, with its schema or along the search path.</summary>
    private (Table Table, TableIndex Index)? BindIndexName(QualifiedName name, bool ifExists)
    {
        var identifier = name.Name;
        if (HasHole(name))
        {
            Use(NameKind.Index, identifier, null, Opaque.Instance);
            return null;
        }

        var schema = name.Schema is { } written ? BindSchema(written, ifExists) : null;
        var qualifier = Qualifier.Of(name.SchemaPart);
        if (name.Schema is not null && schema is null)
        {
            Use(NameKind.Index, identifier, qualifier, Opaque.Instance);
            return null;
        }

        if (_catalog.FindIndex(schema, identifier.Text) is not var (table, index))
        {
            Use(NameKind.Index, identifier, qualifier, ifExists ? Opaque.Instance : MissingIndex(identifier, schema));
            return null;
        }

        Use(NameKind.Index, identifier, qualifier, index.IsMaybe ? Opaque.Instance : new Found(SqlName.Quote(table.Schema) + "." + SqlName.Quote(index.Name)));
        return (table, index);
    }

    private Lookup MissingIndex(Identifier name, string? schema)
    {
        // The server's own indexes are not known.
        if (schema is null or "pg_catalog" or "pg_toast" && name.Text.StartsWith("pg_", StringComparison.Ordinal))
            return Opaque.Instance;

        var names = new List<string>();
        var isOpen = _catalog.IsOpen || (schema is null && !_catalog.SearchPathIsKnown);
        foreach (var onPath in schema is null ? _catalog.SearchPath.Insert(0, Catalog.TemporarySchema) : ImmutableArray.Create(schema))
        {
            if (_catalog.FindSchema(onPath) is not { } found)
                continue;
            isOpen |= found.IsOpen;
            foreach (var table in found.Tables)
            {
                isOpen |= table.Value.MayHaveRelation(name.Text);
                foreach (var index in table.Value.Indexes)
                {
                    if (!index.IsMaybe)
                        names.Add(index.Name);
                }
            }
        }

        foreach (var neighbour in _options.Neighbours)
        {
            if (neighbour.FindIndex(schema, name.Text) is not null || neighbour.IsOpen)
                return Opaque.Instance;
        }

        return MissingAmong(
            name, names, schema is null ? _catalog.CreationSchema : SqlName.Quote(schema), isOpen,
            new(_catalog, schema, ImmutableArray<Table>.Empty),
            schema is null ? () => InOtherSchemas(name, other => other.FindIndex(name.Text) is { Index.IsMaybe: false }) : null);
    }

    // The name with each schema that has it: the search path did not find it, so none of them is on it.
    private ImmutableArray<string> InOtherSchemas(Identifier name, Func<CatalogSchema, bool> has) => _catalog.Schemas.Values
        .Where(schema => schema.Name != Catalog.TemporarySchema && has(schema))
        .Select(schema => SqlName.Quote(schema.Name) + "." + SqlName.Quote(name.Text))
        .OrderBy(text => text, StringComparer.Ordinal)
        .ToImmutableArray();

    private void DropSequence(QualifiedName name, DropStatement drop)
    {
        if (BindSequenceName(name, drop.IfExists) is not var (owner, sequence))
            return;
        JudgeDropSequence(name.Name, owner, sequence, drop);
        if (drop.IsCascade)
            SetCatalog(_catalog.DropUsersOf(sequence.Id));
        SetCatalog(_catalog.DropSequence(owner.Name, sequence.Name));
    }

    /// <summary>Looks a sequence up, with its schema or along the search path; where another is clearly meant, gives that.</summary>
    private (CatalogSchema Schema, Sequence Sequence)? BindSequenceName(QualifiedName name, bool ifExists)
    {
        var identifier = name.Name;
        if (HasHole(name))
        {
            Use(NameKind.Sequence, identifier, null, Opaque.Instance);
            return null;
        }

        var schema = name.Schema is { } written ? BindSchema(written, ifExists) : null;
        var qualifier = Qualifier.Of(name.SchemaPart);
        if (name.Schema is not null && schema is null)
        {
            Use(NameKind.Sequence, identifier, qualifier, Opaque.Instance);
            return null;
        }

        if (_catalog.FindSequence(schema, identifier.Text) is not var (owner, sequence))
        {
            var missing = ifExists ? Opaque.Instance : MissingSequence(identifier, schema);
            Use(NameKind.Sequence, identifier, qualifier, missing);
            return missing is Missing { IsCertain: true, Miss: not Miss.OffSearchPath, Nearest: { } nearest } ? _catalog.FindSequence(schema, SqlName.Unquote(nearest)) : null;
        }

        Use(NameKind.Sequence, identifier, qualifier, sequence.IsMaybe ? Opaque.Instance : new Found(SqlName.Quote(owner.Name) + "." + SqlName.Quote(sequence.Name)));
        return (owner, sequence);
    }

    private Lookup MissingSequence(Identifier name, string? schema)
    {
        foreach (var neighbour in _options.Neighbours)
        {
            if (neighbour.IsOpen || neighbour.FindSequence(schema, name.Text) is not null)
                return Opaque.Instance;
        }

        var names = new List<string>();
        var isOpen = _catalog.IsOpen || (schema is null && !_catalog.SearchPathIsKnown) || name.Text.StartsWith("pg_", StringComparison.Ordinal);
        foreach (var onPath in schema is null ? _catalog.SearchPath.Insert(0, Catalog.TemporarySchema) : ImmutableArray.Create(schema))
        {
            if (_catalog.FindSchema(onPath) is not { } found)
                continue;
            isOpen |= found.IsOpen || found.IsMaybe;
            foreach (var sequence in found.Sequences)
            {
                if (!sequence.Value.IsMaybe)
                    names.Add(sequence.Key);
            }

            // A relation of another kind is refused for its kind; a table that is not known whole may own sequences.
            isOpen |= found.HasRelation(name.Text);
            foreach (var table in found.Tables)
                isOpen |= table.Value.MayHaveRelation(name.Text);
        }

        return MissingAmong(
            name, names, schema is null ? _catalog.CreationSchema : SqlName.Quote(schema), isOpen,
            new(_catalog, schema, ImmutableArray<Table>.Empty),
            schema is null ? () => InOtherSchemas(name, other => other.FindSequence(name.Text) is { IsMaybe: false }) : null);
    }

    private void DropSchema(Identifier name, DropStatement drop)
    {
        if (name.HasHole)
        {
            Use(NameKind.Schema, name, null, Opaque.Instance);
            SetCatalog(_catalog.OpenedEverywhere());
            return;
        }

        BindSchema(name, drop.IfExists);
        if (_catalog.FindSchema(name.Text) is not { } schema)
            return;
        JudgeDropSchema(name, schema, drop);
        if (drop.IsCascade)
        {
            foreach (var table in schema.Tables)
            {
                if (_catalog.FindTable(schema.Name, table.Key) is { } current)
                    SetCatalog(_catalog.DropCascade(current));
            }
        }

        SetCatalog(_catalog.DropSchema(name.Text));
    }
}
