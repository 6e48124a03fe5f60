using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.History;

/// <summary>
/// Judges the names that the statements of one raw SQL text give to what they make: nothing may have them already. Only statements that surely run are judged, so of bodies few; and
/// nothing is said where the catalog is open or something may be gone.
/// </summary>
internal sealed class DefinitionCheck(Place text)
{
    private ImmutableArray<RefusedName>.Builder? _refused;

    /// <summary>The names that PostgreSQL refuses since something has them.</summary>
    public ImmutableArray<RefusedName> Check(ImmutableArray<BoundStatement> statements)
    {
        foreach (var bound in statements)
        {
            if (!bound.Statement.HasError && bound.Before is { IsOpen: false, MayHaveLost: false })
                Check(bound.Statement, bound.Before);
        }

        return _refused?.ToImmutable() ?? ImmutableArray<RefusedName>.Empty;
    }

    private void Check(Statement statement, Catalog before)
    {
        if (MadeRelation(statement) is var (relation, kind, persistence))
            CheckRelation(before, relation, persistence, kind);
        else if (MadeType(statement) is { } type)
            CheckType(before, type);
        else if (MadeObject(statement) is var (owner, objectKind, name, nameKind))
            CheckObject(before, owner, objectKind, name, nameKind);
        else if (statement is CreateIndexStatement { IfNotExists: false, Name: { } index } create && Find(before, create.Table) is { } indexed)
            CheckRelation(before, indexed.Schema, index, NameKind.Index);
        else if (statement is AlterTableStatement alter && Find(before, alter.Name) is { } table)
            CheckActions(before, table, alter.Actions);
    }

    private static (QualifiedName Name, NameKind Kind, Persistence Persistence)? MadeRelation(Statement statement) => statement switch
    {
        CreateTableStatement { IfNotExists: false } create => (create.Name, NameKind.Relation, create.Persistence),
        CreateTableAsStatement { IfNotExists: false } create => (create.Name, NameKind.Relation, create.Persistence),
        CreateViewStatement { OrReplace: false } create => (create.Name, NameKind.Relation, create.Persistence),
        CreateMaterializedViewStatement { IfNotExists: false } create => (create.Name, NameKind.Relation, Persistence.Permanent),
        CreateSequenceStatement { IfNotExists: false } create => (create.Name, NameKind.Sequence, create.Persistence),
        _ => null,
    };

    private static QualifiedName? MadeType(Statement statement) => statement switch
    {
        CreateEnumStatement create => create.Name,
        CreateCompositeTypeStatement create => create.Name,
        CreateRangeTypeStatement create => create.Name,
        CreateDomainStatement create => create.Name,
        _ => null,
    };

    private static (QualifiedName Owner, TableObjectKind Kind, Identifier Name, NameKind NameKind)? MadeObject(Statement statement) => statement switch
    {
        CreateTriggerStatement { OrReplace: false } create => (create.Table, TableObjectKind.Trigger, create.Name, NameKind.Trigger),
        CreateRuleStatement { OrReplace: false } create => (create.Table, TableObjectKind.Rule, create.Name, NameKind.Rule),
        CreatePolicyStatement create => (create.Table, TableObjectKind.Policy, create.Name, NameKind.Policy),
        _ => null,
    };

    private void CheckActions(Catalog before, Table table, ImmutableArray<TableAction> actions)
    {
        foreach (var action in actions)
        {
            switch (action)
            {
                // What the same statement drops is dropped first, wherever it stands.
                case AddColumnAction { IfNotExists: false, Column.Name: var name } when !actions.Any(other => other is DropColumnAction drop && drop.Column.Text == name.Text):
                    CheckColumn(table, name);
                    break;
                case RenameColumnAction rename when rename.NewName.Text != rename.Column.Text && table.Columns.Find(rename.Column.Text) is not null:
                    CheckColumn(table, rename.NewName);
                    break;
                case AddConstraintAction { Constraint: { Name: { } name } and not NotNullConstraint }
                    when !actions.Any(other => other is DropConstraintAction drop && drop.Name.Text == name.Text) && table.FindConstraint(name.Text) is { IsMaybe: false }:
                    Refuse(name, NameKind.Constraint, table.FullName);
                    break;
                case RenameTableAction rename when rename.NewName.Text != table.Name:
                    CheckRelation(before, table.Schema, rename.NewName, NameKind.Relation);
                    break;
            }
        }
    }

    private void CheckColumn(Table table, Identifier name)
    {
        if (!name.HasHole && table.Columns.Find(name.Text) is { IsMaybe: false })
            Refuse(name, NameKind.Column, table.FullName);
    }

    private void CheckObject(Catalog before, QualifiedName owner, TableObjectKind objectKind, Identifier name, NameKind kind)
    {
        if (!name.HasHole && Find(before, owner) is { } table && table.FindObject(objectKind, name.Text) is { IsMaybe: false })
            Refuse(name, kind, table.FullName);
    }

    private void CheckRelation(Catalog before, QualifiedName name, Persistence persistence, NameKind kind)
    {
        // A temporary one has a schema of its own, which belongs to the session.
        if (persistence is not Persistence.Temporary && SchemaOf(before, name) is { } schema)
            CheckRelation(before, schema, name.Name, kind);
    }

    // Tables, views, indexes and sequences share one name space in a schema.
    private void CheckRelation(Catalog before, string schema, Identifier name, NameKind kind)
    {
        if (name.HasHole || schema == Catalog.TemporarySchema || before.FindSchema(schema) is not { IsMaybe: false, IsOpen: false } found)
            return;
        // Where EF Core's own table is configured elsewhere, none has its usual name.
        var isTaken = name.Text != HistoryStart.HistoryTable
            && (found.FindTable(name.Text) is { IsMaybe: false } || found.FindIndex(name.Text) is { Index.IsMaybe: false, Table.IsMaybe: false } || found.FindSequence(name.Text) is { IsMaybe: false });
        if (isTaken)
            Refuse(name, kind, owner: null, schema);
    }

    private void CheckType(Catalog before, QualifiedName name)
    {
        if (!name.HasHole() && SchemaOf(before, name) is { } schema && before.FindType(schema, name.Name.Text) is { IsMaybe: false })
            Refuse(name.Name, NameKind.Type, owner: null, schema);
    }

    private static string? SchemaOf(Catalog before, QualifiedName name)
    {
        if (name.HasHole())
            return null;
        return name.Schema is { } schema ? schema.Text : before.SearchPathIsKnown ? before.CreationSchema : null;
    }

    private static Table? Find(Catalog before, QualifiedName name) =>
        name.HasHole() || name.Schema is null && !before.SearchPathIsKnown || before.FindTable(name.Schema?.Text, name.Name.Text) is not { IsMaybe: false } table ? null : table;

    private void Refuse(Identifier name, NameKind kind, string? owner, string? schema = null) =>
        (_refused ??= ImmutableArray.CreateBuilder<RefusedName>()).Add(new(
            NameRefusal.Taken, text.At(name.Span), kind, (schema is null ? "" : SqlName.Quote(schema) + ".") + SqlName.Quote(name.Text), owner, null, null));
}
