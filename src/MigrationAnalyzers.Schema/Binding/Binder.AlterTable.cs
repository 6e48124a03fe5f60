using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

// ALTER TABLE and its kin. The actions run in passes, not in the order of the text: drops, types, new columns, constraints, the rest.
internal sealed partial class Binder
{
    private enum Pass
    {
        Prepare,
        Drop,
        AlterType,
        AddColumn,
        AddConstraint,
        ColumnAttributes,
        AddOtherConstraint,
        Rest,
    }

    private void BindAlterTable(AlterTableStatement alter)
    {
        switch (alter.Kind)
        {
            case ObjectKind.Index:
                BindAlterIndex(alter);
                return;
            case ObjectKind.Sequence:
                BindAlterSequence(alter);
                return;
        }

        if (FindRelationToAlter(alter) is not { } table)
            return;

        var steps = new List<(Pass Pass, Action Run)>();
        foreach (var action in OrEmpty(alter.Actions))
            Plan(action, table, alter.IsOnly, steps);
        var wasSilent = _isSilent;
        _isSilent |= table.IsMaybe;
        for (var pass = Pass.Prepare; pass <= Pass.Rest; pass++)
        {
            foreach (var step in steps)
            {
                if (step.Pass == pass)
                    step.Run();
            }
        }

        _isSilent = wasSilent;
    }

    // The relation as it is in the own catalog, where what happens to it is kept.
    private Table? FindRelationToAlter(AlterTableStatement alter)
    {
        var bound = BindRelation(alter.Name, scope: null, alter.IfExists);
        if (HasHole(alter.Name))
        {
            SetCatalog(AfterAlteringAny(alter));
            return null;
        }

        if (bound.Table is { } table)
        {
            if (Current(table) is null)
                SetCatalog(_catalog.Create(table)); // another context's
            return Current(table);
        }

        var schema = alter.Name.SchemaPart?.Text;
        var name = alter.Name.LastPart.Text;
        if (_catalog.FindTable(schema, name) is { } maybe)
            return maybe;
        if (bound.MeantName is { } meant && OrEmpty(alter.Actions) is [RenameTableAction or SetSchemaAction])
            return _catalog.FindTable(schema, meant);
        if (_catalog.FindIndex(schema, name) is not null || _catalog.FindSequence(schema, name) is not null)
        {
            // ALTER TABLE renames those too.
            if (OrEmpty(alter.Actions) is [RenameTableAction])
            {
                if (_catalog.FindIndex(schema, name) is not null)
                    BindAlterIndex(alter);
                else
                    BindAlterSequence(alter);
            }

            return null;
        }

        if (alter.IfExists || !_catalog.IsOpen)
            return null;

        // It exists, as the statement says, although nobody told of it.
        SetCatalog(_catalog.Create(new Table(0, schema ?? _catalog.CreationSchema, name, RelationKind.Table, ColumnList.Empty) { IsOpen = true, HasUnknownKeys = true }));
        return _catalog.FindTable(schema, name);
    }

    // The table is not known. What may be gone afterwards is not said to be missing, so only what is new counts.
    private Catalog AfterAlteringAny(AlterTableStatement alter)
    {
        var catalog = _catalog;
        foreach (var action in OrEmpty(alter.Actions))
        {
            catalog = action switch
            {
                RenameTableAction or SetSchemaAction => catalog.OpenedEverywhere(),
                AddColumnAction or RenameColumnAction or InheritAction or OtherTableAction => catalog.OpenTables(_ => true),
                _ => catalog,
            };
        }

        return catalog;
    }

    private void Plan(TableAction action, Table table, bool isOnly, List<(Pass Pass, Action Run)> steps)
    {
        switch (action)
        {
            case AddColumnAction add:
                PlanAddColumn(add, table, steps);
                break;
            case DropColumnAction drop:
                steps.Add((Pass.Drop, () => DropColumn(drop, table, isOnly)));
                break;
            case AlterColumnTypeAction alter:
                PlanAlterType(alter, table, steps);
                break;
            case AlterColumnDefaultAction alter:
                var before = _reads.Count;
                BindOptional(alter.Value, new QueryScope(null) { IsOpaque = true });
                var calls = CallsSince(before);
                steps.Add((alter.Value is null ? Pass.Drop : Pass.AddOtherConstraint, () =>
                {
                    var reads = _reads.Count;
                    BindNamesInDefault(alter.Value);
                    calls = calls.AddRange(CallsSince(reads));
                    Alter(alter.Column, table, column => column with { HasDefault = alter.Value is not null, IsSerial = false, Calls = calls });
                    JudgeColumnValue(alter.Column, alter.Value, Current(table), new QueryScope(null), "the default");
                }));
                break;
            case AlterColumnNotNullAction alter:
                steps.Add((alter.IsNotNull ? Pass.ColumnAttributes : Pass.Drop, () => Alter(alter.Column, table, column => alter.IsNotNull ? column.Required() : column.Optional())));
                break;
            case AlterColumnExpressionAction alter:
                steps.Add((alter.Value is null ? Pass.Drop : Pass.AddColumn, () => AlterExpression(alter, table)));
                break;
            case AlterColumnIdentityAction alter:
                steps.Add((alter.Change switch { IdentityChange.Add => Pass.AddOtherConstraint, IdentityChange.Set => Pass.ColumnAttributes, _ => Pass.Drop }, () => AlterIdentity(alter, table)));
                break;
            case AlterColumnStorageAction { Column: { } storage }:
                steps.Add((Pass.Rest, () => BindColumnOf(storage, Current(table))));
                break;
            case AddConstraintAction add:
                steps.Add((Pass.AddConstraint, () =>
                {
                    CountFault(add.Constraint.Name is { } name && Current(table)!.FindConstraint(name.Text) is { IsMaybe: false });
                    BindConstraint(add.Constraint, Current(table)!, column: null);
                }));
                break;
            case DropConstraintAction drop:
                steps.Add((Pass.Drop, () => DropConstraint(drop, table)));
                break;
            case AlterConstraintAction alter:
                steps.Add((Pass.Rest, () => BindConstraintOf(alter.Name, Current(table))));
                break;
            default:
                steps.Add((Pass.Rest, () => BindLoneAction(action, table)));
                break;
        }
    }

    private void PlanAddColumn(AddColumnAction add, Table table, List<(Pass Pass, Action Run)> steps)
    {
        var definition = add.Column;
        var isNew = true;
        BindType(definition.Type, isColumn: true);
        BindCollation(definition.Collation);
        steps.Add((Pass.AddColumn, () =>
        {
            var current = Current(table)!;
            if (definition.Name.HasHole)
            {
                SetCatalog(_catalog.Replace(current, current with { IsOpen = true }));
                isNew = false;
                return;
            }

            isNew = !(add.IfNotExists && current.Columns.Find(definition.Name.Text) is { IsMaybe: false });
            if (!isNew)
                return;
            CountFault(current.Columns.Find(definition.Name.Text) is { IsMaybe: false });
            SetCatalog(_catalog.AddColumn(current, Describe(current, definition)));
            foreach (var constraint in OrEmpty(definition.Constraints))
            {
                if (constraint is GeneratedConstraint)
                    BindConstraint(constraint, Current(table)!, definition.Name);
            }
        }));
        steps.Add((Pass.AddConstraint, () =>
        {
            foreach (var constraint in OrEmpty(definition.Constraints))
            {
                if (isNew && constraint is not GeneratedConstraint)
                    BindConstraint(constraint, Current(table)!, definition.Name);
            }
        }));
    }

    // Actions that stand alone in their statement, and those that name no column.
    private void BindLoneAction(TableAction action, Table table)
    {
        var current = Current(table);
        if (current is null)
            return;
        switch (action)
        {
            case RenameColumnAction rename:
                RenameColumn(rename, current);
                break;
            case RenameConstraintAction rename:
                BindConstraintOf(rename.Name, current);
                if (current.FindConstraint(rename.Name.Text) is { } constraint && !rename.NewName.HasHole)
                    SetCatalog(_catalog.RenameConstraint(current, constraint, rename.NewName.Text));
                else if (FindNotNull(rename.Name, current) is { } required)
                    SetCatalog(_catalog.AlterColumn(current, required.Name, column => WithNotNull(column, rename.NewName)));
                break;
            case RenameTableAction { NewName.HasHole: false } rename:
                CountFault(_catalog.FindSchema(current.Schema)?.HasRelation(rename.NewName.Text) == true);
                SetCatalog(_catalog.Move(current, current.Schema, rename.NewName.Text));
                break;
            case SetSchemaAction { Schema.HasHole: false } set:
                var schema = BindSchema(set.Schema) ?? (_relations.FindNearestSchema(set.Schema.Text) is { Match.IsCertain: true } near ? near.Name : null);
                SetCatalog(schema is null ? _catalog.Replace(current, current with { IsMaybe = true }) : _catalog.Move(current, schema, current.Name));
                break;
            case RenameTableAction or SetSchemaAction:
                SetCatalog(_catalog.Replace(current, current with { IsMaybe = true }).Opened());
                break;
            case TriggerAction { Trigger: { } trigger }:
                BindTableObject(TableObjectKind.Trigger, trigger, current);
                break;
            case RuleAction rule:
                BindTableObject(TableObjectKind.Rule, rule.Rule, current);
                break;
            case OfTypeAction { Type: { } ofType }:
                BindTypeName(ofType, ifExists: false);
                break;
            case UseIndexAction { Index: { } index }:
                BindIndexOf(index, current);
                break;
            case InheritAction inherit:
                var parent = BindTarget(inherit.Parent);
                if (parent is not null && !inherit.IsRemoved)
                    JudgeInherited(current, parent, inherit.Parent.LastPart.Span, isPartition: false);
                if (parent is not null)
                    SetCatalog(_catalog.WithParent(current, parent.Id, inherit.IsRemoved, declaresColumns: true));
                break;
            case AttachPartitionAction attach:
                if (BindTarget(attach.Partition) is { } attached && Current(attached) is { } partition)
                {
                    JudgeInherited(partition, current, attach.Partition.LastPart.Span, isPartition: true);
                    SetCatalog(_catalog.WithParent(partition, current.Id, isRemoved: false));
                }

                break;
            case DetachPartitionAction detach:
                if (BindTarget(detach.Partition) is { } detached && Current(detached) is { } former)
                    SetCatalog(_catalog.WithParent(former, current.Id, isRemoved: true));
                break;
            case RowSecurityAction security:
                ApplyRowSecurity(security, current);
                break;
            case OwnerAction owner:
                ApplyOwner(owner, current);
                break;
            case OtherTableAction:
                SetCatalog(_catalog.Opened());
                break;
        }
    }

    private void RenameColumn(RenameColumnAction rename, Table table)
    {
        var column = BindColumnOf(rename.Column, table);
        CountFault(table.Columns.Find(rename.NewName.Text) is { IsMaybe: false });
        if (rename.Column.HasHole || rename.NewName.HasHole)
            SetCatalog(_catalog.Replace(table, column is null ? table with { IsOpen = true } : table with { IsOpen = true, Columns = table.Columns.Replace(column with { IsMaybe = true }) }));
        else if (column is not null || table.IsOpen)
            SetCatalog(_catalog.RenameColumn(table, rename.Column.Text, rename.NewName.Text));
        else if (_meant is not null && _meant.TryGetValue(rename.Column.Span.Start, out var meant) && meant is not null)
            SetCatalog(_catalog.RenameColumn(table, meant, rename.NewName.Text));
        else
            SetCatalog(_catalog.AddColumn(table, new Column(rename.NewName.Text) { IsMaybe = true })); // what it renames is wrong; that nothing has the new name is no further mistake
    }

    private void DropColumn(DropColumnAction drop, Table table, bool isOnly)
    {
        var current = Current(table)!;
        if (drop.Column.HasHole)
        {
            Use(NameKind.Column, drop.Column, null, Opaque.Instance);
            return;
        }

        if (drop.IfExists && current.Columns.Find(drop.Column.Text) is null)
        {
            Use(NameKind.Column, drop.Column, null, Opaque.Instance);
            return;
        }

        BindColumnOf(drop.Column, current);
        JudgeDropColumn(drop, current);
        SetCatalog(_catalog.DropColumn(current, drop.Column.Text, drop.IsCascade, isOnly));
    }

    private void Alter(Identifier column, Table table, Func<Column, Column> change)
    {
        var current = Current(table)!;
        if (BindColumnOf(column, current) is not null)
            SetCatalog(_catalog.AlterColumn(current, column.Text, change));
    }

    // USING sees the columns as they are before anything else of the statement runs; the type changes after what the statement drops is gone.
    private void PlanAlterType(AlterColumnTypeAction alter, Table table, List<(Pass Pass, Action Run)> steps)
    {
        var scope = TableScope(table);
        steps.Add((Pass.Prepare, () =>
        {
            BindType(alter.Type);
            BindCollation(alter.Collation);
            BindOptional(alter.Using, scope);
        }));
        steps.Add((Pass.AlterType, () =>
        {
            JudgeTypeChange(alter, Current(table)!);
            Alter(alter.Column, table, column => column with { StoreType = _text.Substring(alter.Type.Span.Start, alter.Type.Span.Length) });
            if (alter.Using is { } expression)
                JudgeColumnValue(alter.Column, expression, Current(table), scope, "the USING expression");
        }));
    }

    private void AlterExpression(AlterColumnExpressionAction alter, Table table)
    {
        var reads = _reads.Count;
        if (alter.Value is { } value)
            BindExpression(value, TableScope(Current(table)!));
        var sources = alter.Value is null ? ImmutableArray<int>.Empty : ReadsOf(Current(table)!, reads);
        var calls = alter.Value is null ? ImmutableArray<Dependency>.Empty : CallsOfGenerated(reads);
        Alter(alter.Column, table, column => column with { IsGenerated = alter.Value is not null, GeneratedFrom = sources, Calls = calls });
    }

    private void AlterIdentity(AlterColumnIdentityAction alter, Table table)
    {
        if (alter.Change == IdentityChange.Set)
        {
            BindColumnOf(alter.Column, Current(table));
            return;
        }

        var current = Current(table)!;
        var isAdded = alter.Change == IdentityChange.Add;
        if (current.Columns.Find(alter.Column.Text) is { OwnedSequence: { } owned } && !isAdded)
            SetCatalog(_catalog.DropSequence(table.Schema, owned));
        string? sequence = null;
        if (isAdded)
        {
            sequence = ImplicitName.Choose(table.Name, alter.Column.Text, "seq", name => _catalog.FindSchema(table.Schema)?.HasRelation(name) == true);
            SetCatalog(_catalog.CreateSequence(table.Schema, sequence));
        }

        Alter(alter.Column, table, column => column with { IsIdentity = isAdded, OwnedSequence = sequence });
    }

    private void DropConstraint(DropConstraintAction drop, Table table)
    {
        var current = Current(table)!;
        BindConstraintOf(drop.Name, current, drop.IfExists);
        JudgeDropConstraint(drop, current);
        if (drop.IsCascade && current.FindConstraint(drop.Name.Text) is { HasIndex: true } key)
        {
            DropReferencesTo(current, key.Name, key.Columns);
            current = Current(table)!;
        }

        if (FindNotNull(drop.Name, current) is { } required)
            SetCatalog(_catalog.AlterColumn(current, required.Name, column => column.Optional()));
        else if (!drop.Name.HasHole)
            SetCatalog(_catalog.Replace(current, current.WithoutConstraint(drop.Name.Text)));
    }
}
