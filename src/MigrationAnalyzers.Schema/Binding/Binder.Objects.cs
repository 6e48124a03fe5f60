using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

// Definitions of objects other than tables, indexes and views: schemas, sequences, types, extensions, policies, triggers, rules.
internal sealed partial class Binder
{
    /// <summary>Binds the statement if it defines or alters an object of such a kind.</summary>
    private bool BindDefinition(Statement statement)
    {
        switch (statement)
        {
            case CreateSchemaStatement create:
                BindCreateSchema(create);
                return true;
            case CreateSequenceStatement create:
                BindCreateSequence(create);
                return true;
            case CreateExtensionStatement create:
                BindCreateExtension(create);
                return true;
            case CreateCompositeTypeStatement create:
                foreach (var attribute in OrEmpty(create.Attributes))
                {
                    BindType(attribute.Type);
                    BindCollation(attribute.Collation);
                }

                if (BindNewName(create.Name, Persistence.Permanent) is { } schema)
                    SetCatalog(_catalog.Create(new Table(0, schema, create.Name.LastPart.Text, RelationKind.CompositeType, ColumnsOf(create.Attributes))));
                return true;
            case AlterCompositeTypeStatement alter:
                AlterCompositeType(alter);
                return true;
            case CreateDomainStatement create:
                BindCreateDomain(create);
                return true;
            case AlterDomainStatement alter:
                BindAlterDomain(alter);
                return true;
            case CreateEnumStatement create:
                CreateType(create.Name, UserTypeKind.Enum, type => type with { Labels = OrUnknown(create.Labels.Select(label => label.Value).ToImmutableArray()) });
                return true;
            case AlterEnumStatement alter:
                AlterEnum(alter);
                return true;
            case CreateRangeTypeStatement create:
                BindCreateRange(create);
                return true;
            case DefineStatement define:
                BindDefine(define);
                return true;
            case CreateObjectStatement create:
                BindCreateObject(create);
                return true;
            case CreateEventTriggerStatement create:
                BindRoutineName(create.Function, NameKind.Routine, arguments: 0);
                CreateNamedObject(ObjectKind.EventTrigger, Single(create.Name));
                return true;
            case AlterRoutineStatement alter:
                BindRoutineReference(alter.Routine, ifExists: false);
                return true;
            case AlterExtensionStatement alter:
                BindNamedObject(ObjectKind.Extension, Single(alter.Name), ifExists: false);
                BindObject(alter.Member);
                return true;
            case AlterObjectStatement alter:
                AlterObject(alter);
                return true;
            case CreatePolicyStatement create:
                var guarded = BindPolicy(create.Table, create.Using, create.WithCheck, out var uses, out var checks);
                CreateTableObject(TableObjectKind.Policy, create.Name, guarded, new TableObject(TableObjectKind.Policy, create.Name.Text) { Reads = uses, CheckReads = checks });
                return true;
            case AlterPolicyStatement alter:
                AlterPolicy(alter);
                return true;
            case CreateTriggerStatement create:
                BindCreateTrigger(create);
                return true;
            case CreateRuleStatement create:
                BindCreateRule(create);
                return true;
            case CreateStatisticsStatement create:
                BindCreateStatistics(create);
                return true;
            default:
                return false;
        }
    }

    private void BindCreateSchema(CreateSchemaStatement create)
    {
        var name = create.Name ?? (create.Owner is { IsSpecial: false } owner ? owner.Name : null);
        if (name is null or { HasHole: true })
        {
            SetCatalog(_catalog.Opened());
            return;
        }

        SetCatalog(_catalog.CreateSchema(name.Text));
        if (create.Elements.IsDefaultOrEmpty)
            return;

        // What stands inside is made in the new schema.
        var before = _catalog;
        SetCatalog(_catalog.WithSearchPath(_catalog.SearchPath.Insert(0, name.Text)));
        foreach (var element in create.Elements.OrderBy(RankInSchema))
            BindStatement(element);
        SetCatalog(_catalog.WithSearchPathOf(before));
    }

    // The order in which CREATE SCHEMA makes what stands in it, however it is written (transformCreateSchemaStmtElements).
    private static int RankInSchema(Statement element) => element switch
    {
        CreateSequenceStatement => 0,
        CreateTableStatement => 1,
        CreateViewStatement => 2,
        CreateIndexStatement => 3,
        CreateTriggerStatement => 4,
        _ => 5,
    };

    private void BindCreateSequence(CreateSequenceStatement create)
    {
        BindSequenceOptions(create.Options);
        if (BindNewName(create.Name, create.Persistence) is not { } schema)
            return;
        SetCatalog(_catalog.CreateSequence(schema, create.Name.LastPart.Text));
        ApplyOwner(create.Options, schema, create.Name.LastPart.Text);
    }

    private void BindSequenceOptions(ImmutableArray<SequenceOption> options)
    {
        foreach (var option in OrEmpty(options))
        {
            BindType(option.Type);
            if (option is { Kind: "owned by", Name: { Parts.Length: > 1 } owner })
                BindColumnName(owner);
        }
    }

    // OWNED BY: the sequence goes with the column, which must be of its schema.
    private void ApplyOwner(ImmutableArray<SequenceOption> options, string schema, string sequence)
    {
        foreach (var option in OrEmpty(options))
        {
            if (option is not { Kind: "owned by", Name: { Parts.Length: > 1 and var count } owner } || HasHole(owner))
                continue;
            var table = _catalog.FindTable(count > 2 ? owner.Parts[count - 3].Text : null, owner.Parts[count - 2].Text);
            if (table?.Schema == schema && table.Columns.Find(owner.LastPart.Text) is { OwnedSequence: null } column)
                SetCatalog(_catalog.Replace(table, table with { Columns = table.Columns.Replace(column with { OwnedSequence = sequence }) }));
        }
    }

    // [schema.]table.column
    private void BindColumnName(QualifiedName name)
    {
        var parts = name.Parts;
        var span = Sql.Text.TextSpan.FromBounds(parts[0].Span.Start, parts[parts.Length - 2].Span.End);
        var table = new QualifiedName(span, parts.RemoveAt(parts.Length - 1));
        BindColumnOf(name.LastPart, BindTarget(table), Qualifier.Written(Written(parts, parts.Length - 1)));
    }

    private void BindCreateExtension(CreateExtensionStatement create)
    {
        if (create.Schema is { HasHole: false } schema)
            BindSchema(schema);
        SetCatalog(create.Name.HasHole || create.Schema is { HasHole: true }
            ? _catalog.Opened()
            : CreatedExtension.AddTo(_catalog, create.Name.Text, create.Schema?.Text, create.IsCascade));
    }

    private ColumnList ColumnsOf(ImmutableArray<ColumnDefinition> attributes)
    {
        var columns = new List<Column>();
        foreach (var attribute in OrEmpty(attributes))
            columns.Add(new Column(attribute.Name.Text) { StoreType = attribute.Type is { } type ? _text.Substring(type.Span.Start, type.Span.Length) : null });
        return ColumnList.From(columns);
    }

    private void AlterCompositeType(AlterCompositeTypeStatement alter)
    {
        if (HasHole(alter.Name) || BindTypeName(alter.Name, ifExists: false) is null
            || _catalog.FindTable(alter.Name.SchemaPart?.Text, alter.Name.LastPart.Text) is not { Kind: RelationKind.CompositeType } type)
        {
            return;
        }

        var steps = new List<(Pass Pass, Action Run)>();
        foreach (var action in OrEmpty(alter.Actions))
            Plan(action, type, isOnly: false, steps);
        foreach (var step in steps)
            step.Run();
    }

    private void AlterObject(AlterObjectStatement alter)
    {
        BindParts(alter.Parts);
        var altered = alter.Object;
        if (altered is { Relation: { } relation, Name: { } attached } && (TableObjectKindOf(altered.Kind) is not null || altered.Kind == ObjectKind.Constraint))
        {
            var table = BindTarget(relation, alter.IfExists);
            if (TableObjectKindOf(altered.Kind) is not { } kind || BindTableObject(kind, attached.Name, table, alter.IfExists) is not { } known || Current(table!) is not { } current)
                return;
            if (alter.NewName is { HasHole: false } renamedTo)
                SetCatalog(_catalog.Replace(current, current with { Objects = current.Objects.Replace(known, known with { Name = renamedTo.Text }) }));
            return;
        }

        if (altered.Name is not { } name)
            return;
        if (HasHole(name) || alter.NewName is { HasHole: true } || alter.NewSchema is { HasHole: true })
        {
            SetCatalog(altered.Kind == ObjectKind.Schema ? _catalog.Unsettled() : _catalog.WithUnknownObjects());
            return;
        }

        switch (altered.Kind)
        {
            case ObjectKind.Schema:
                var meantSchema = BindSchema(name.Name, alter.IfExists);
                if (alter.NewName is { } newName)
                    SetCatalog(_catalog.RenameSchema(meantSchema ?? name.Name.Text, newName.Text));
                break;
            case ObjectKind.Type or ObjectKind.Domain:
                AlterType(name, alter);
                break;
            case ObjectKind.Extension when alter.NewSchema is not null:
                BindNamedObject(ObjectKind.Extension, name, alter.IfExists);
                BindSchema(alter.NewSchema);
                SetCatalog(_catalog.Opened());
                break;
            case ObjectKind.Function or ObjectKind.Procedure or ObjectKind.Routine or ObjectKind.Aggregate:
                AlterRoutine(altered, alter);
                break;
            case ObjectKind.Operator:
                AlterOperator(altered, alter);
                break;
            case ObjectKind.UserMapping:
                BindNamedObject(ObjectKind.Server, name, alter.IfExists);
                break;
            default:
                BindMethodOf(altered);
                if (IsNamed(altered.Kind))
                    AlterNamedObject(altered.Kind, name, alter);
                break;
        }
    }

    private void AlterType(QualifiedName name, AlterObjectStatement alter)
    {
        var newSchema = alter.NewSchema is null ? null : BindSchema(alter.NewSchema);
        if (BindTypeName(name, alter.IfExists) is null)
            return;
        if (_catalog.FindTable(name.Schema?.Text, name.Name.Text) is { Kind: RelationKind.CompositeType } composite)
            SetCatalog(_catalog.MoveType(composite, newSchema ?? composite.Schema, alter.NewName?.Text ?? composite.Name));
        else if (_catalog.FindType(name.Schema?.Text, name.Name.Text) is { } type)
            SetCatalog(_catalog.Rename(type, newSchema ?? type.Schema, alter.NewName?.Text ?? type.Name));
    }

    private void AlterNamedObject(ObjectKind kind, QualifiedName name, AlterObjectStatement alter)
    {
        var newSchema = alter.NewSchema is null ? null : BindSchema(alter.NewSchema);
        if (BindNamedObject(kind, name, alter.IfExists) is { } found)
            SetCatalog(_catalog.Rename(found, newSchema ?? found.Schema, alter.NewName?.Text ?? found.Name));
    }

    // The table's columns, by name alone or after the table's; its queries are queries like any other.
    private Table? BindPolicy(QualifiedName name, Expression? condition, Expression? check, out ImmutableArray<Dependency> uses, out ImmutableArray<Dependency> checks)
    {
        var table = BindTarget(name);
        var scope = table is null ? new QueryScope(null) { IsOpaque = true } : TableScope(table);
        var from = _reads.Count;
        BindOptional(condition, scope);
        uses = ReadsSince(from);
        from = _reads.Count;
        BindOptional(check, scope);
        checks = ReadsSince(from);
        JudgeCondition(condition, scope, "USING");
        JudgeCondition(check, scope, "WITH CHECK");
        return table;
    }

    private void AlterPolicy(AlterPolicyStatement alter)
    {
        var table = BindPolicy(alter.Table, alter.Using, alter.WithCheck, out var uses, out var checks);
        if (BindTableObject(TableObjectKind.Policy, alter.Name, table) is not { } policy || Current(table!) is not { } current)
            return;
        SetCatalog(_catalog.WithObject(current, policy with { Reads = alter.Using is null ? policy.Reads : uses, CheckReads = alter.WithCheck is null ? policy.CheckReads : checks }));
    }

    private void BindCreateTrigger(CreateTriggerStatement create)
    {
        var table = BindTarget(create.Table);
        var from = _reads.Count;
        foreach (var column in OrEmpty(create.UpdateColumns))
            BindColumnOf(column, table);
        if (create.FromTable is { } other)
            BindTarget(other);
        var rows = OldAndNew(table, TriggerEvents.Insert | TriggerEvents.Delete);
        BindOptional(create.When, rows);
        JudgeCondition(create.When, rows, "WHEN");
        BindRoutineName(create.Function, NameKind.Routine, arguments: 0);
        var reads = ReadsSince(from);
        if (table is not null && create.IsForEachRow)
            BindTriggerFunction(create.Function, table);
        CreateTableObject(TableObjectKind.Trigger, create.Name, table, new TableObject(TableObjectKind.Trigger, create.Name.Text)
        {
            Function = create.Function.Name.Text,
            FunctionSchema = Routines.Find(create.Function.Schema?.Text, create.Function.Name.Text) is [{ Routine: { } routine }] ? routine.Schema : null,
            Reads = reads,
            TransitionTables = OrEmpty(create.TransitionTables).Select(given => given.Name.Text).ToImmutableArray(),
        });
        MarkFilled(table);
    }

    private void BindCreateRule(CreateRuleStatement create)
    {
        var table = BindTarget(create.Table);
        var from = _reads.Count;
        BindOptional(create.Where, OldAndNew(table, create.Event == TriggerEvents.Update ? TriggerEvents.Insert | TriggerEvents.Delete : create.Event == TriggerEvents.Insert ? create.Event : TriggerEvents.Delete));
        var scope = OldAndNew(table, TriggerEvents.None);
        var before = _catalog;
        foreach (var action in OrEmpty(create.Actions))
            BindDataStatement(action, scope);
        SetCatalog(before);
        CreateTableObject(TableObjectKind.Rule, create.Name, table, new TableObject(TableObjectKind.Rule, create.Name.Text) { Reads = ReadsSince(from).Remove(new(table?.Id ?? 0, 0)) });
        MarkFilled(table);
    }

    /// <summary>The rows of a trigger or rule. The columns of the new one can be named without <c>new</c> where INSERT is among <paramref name="unqualified"/>, those of the old one where DELETE is.</summary>
    private static QueryScope OldAndNew(Table? table, TriggerEvents unqualified)
    {
        var scope = new QueryScope(null);
        Add("old", TriggerEvents.Delete);
        Add("new", TriggerEvents.Insert);
        return scope;

        void Add(string name, TriggerEvents @event) => scope.Items.Add(
            new ScopeItem { Name = name, Table = table, Row = table is null ? RowType.Unknown : null, AreColumnsVisible = (unqualified & @event) != 0 });
    }

    private static QualifiedName Single(Identifier name) => new(name.Span, ImmutableArray.Create(name));
}
