using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Sql.Syntax;
using KeyConstraint = MigrationAnalyzers.Schema.Catalogs.TableConstraint;

namespace MigrationAnalyzers.Schema.Binding;

// CREATE TABLE, and the constraints it shares with ALTER TABLE.
internal sealed partial class Binder
{
    private void BindCreateTable(CreateTableStatement create)
    {
        var wasSilent = _isSilent;
        if (create.IfNotExists && !HasHole(create.Name) && FindExisting(create) is { } existing)
        {
            if (!existing.IsMaybe)
                return; // a notice, and nothing happens

            _isSilent = true; // whether it runs is not known
        }

        if (HasHole(create.Name))
        {
            foreach (var parent in ParentsOf(create))
                BindTarget(parent);
        }

        if (BindNewName(create.Name, create.Persistence) is { } schema)
        {
            var table = new Table(0, schema, create.Name.LastPart.Text, create.Server is null ? RelationKind.Table : RelationKind.ForeignTable, ColumnList.Empty)
            {
                // The one that stands instead may have other columns.
                IsOpen = create.IfNotExists && (_catalog.IsOpen || _isSilent),
                IsTyped = create.OfType is not null,
                IsPartitioned = create.PartitionBy is not null,
            };
            table = WithInheritedColumns(table, create);
            foreach (var element in OrEmpty(create.Elements))
                table = WithColumnsOf(table, element);

            SetCatalog(_catalog.Create(table));
            BindTableElements(create, Current(table)!);
        }

        _isSilent = wasSilent;
    }

    private static ImmutableArray<QualifiedName> ParentsOf(CreateTableStatement create) => create.PartitionOf is null ? OrEmpty(create.Inherits) : ImmutableArray.Create(create.PartitionOf);

    private Table? FindExisting(CreateTableStatement create) => create.Persistence == Persistence.Temporary
        ? _catalog.FindTable(Catalog.TemporarySchema, create.Name.LastPart.Text)
        : FindNew(create.Name);

    private Table? Current(Table table) => _catalog.FindTable(table.Schema, table.Name);

    private Table WithInheritedColumns(Table table, CreateTableStatement create)
    {
        if (create.OfType is { } ofType)
        {
            BindType(ofType);
            table = !HasHole(ofType.Name) && Types.Find(ofType).Row is { IsMaybe: false } composite ? WithColumns(table, composite) : table with { IsOpen = true };
        }

        BindAccessMethod(create.AccessMethod);
        if (create.Server is { } server)
            BindNamedObject(ObjectKind.Server, Single(server), ifExists: false);
        foreach (var name in ParentsOf(create))
        {
            var parent = BindTarget(name);
            if (parent is null)
            {
                table = table with { IsOpen = true, HasUnknownKeys = true };
                continue;
            }

            table = WithColumns(table, parent) with { Parents = table.Parents.Add(parent.Id), IsPartition = create.PartitionOf is not null, HasUnknownKeysOfOthers = true };
        }

        return table;
    }

    // Without the defaults, what those call is not copied either.
    private static Table WithColumns(Table table, Table source, bool hasDefaults = true)
    {
        var columns = table.Columns;
        foreach (var column in NotNullNames.WriteDown(source).Columns.Items)
        {
            if (columns.Find(column.Name) is null)
                columns = columns.Add(column with { OwnedSequence = null, IsSerial = false, Calls = hasDefaults ? column.Calls : ImmutableArray<Dependency>.Empty });
        }

        return table with { Columns = columns, IsOpen = table.IsOpen || source.IsOpen };
    }

    private Table WithColumnsOf(Table table, TableElement element)
    {
        switch (element)
        {
            case ColumnDefinition { Name.HasHole: true }:
                return table with { IsOpen = true };
            case ColumnDefinition { Type: null } definition:
                BindColumnOf(definition.Name, table); // of a partition or a typed table: options for a column that is there
                return table;
            case ColumnDefinition definition:
                var described = Describe(table, definition);
                JudgeRepeatedColumn(definition, table);
                return table.Columns.Find(definition.Name.Text) is { } known
                    ? table with { Columns = table.Columns.Replace(Merged(known, described)) }
                    : table with { Columns = table.Columns.Add(described) };
            case LikeClause like:
                var source = BindTarget(like.Source);
                return source is null
                    ? table with { IsOpen = true, HasUnknownKeys = true }
                    : WithColumns(table, source, Includes(like, "defaults")) with { HasUnknownKeysOfOthers = !like.Options.IsDefaultOrEmpty };
            default:
                return table;
        }
    }

    // A column that a parent has too: what the parent's has holds, unless the table says otherwise.
    private static Column Merged(Column inherited, Column described) => described with
    {
        Number = inherited.Number,
        StoreType = described.StoreType ?? inherited.StoreType,
        IsNullable = described.IsNullable && inherited.IsNullable,
        NotNullName = described.IsNullable ? inherited.NotNullName : described.NotNullName,
        HasDefault = described.HasDefault || inherited.HasDefault,
        IsGenerated = described.IsGenerated || inherited.IsGenerated,
        IsOwn = true,
    };

    private Column Describe(Table table, ColumnDefinition definition)
    {
        var type = definition.Type is { } written ? _text.Substring(written.Span.Start, written.Span.Length) : null;
        var isSerial = definition.Type is { } typeName
            && typeName.Name.PartCount == 1 && typeName.Name.LastPart.Text is "serial" or "bigserial" or "smallserial" or "serial2" or "serial4" or "serial8";
        var column = new Column(definition.Name.Text) { StoreType = type, IsNullable = !isSerial, HasDefault = isSerial, IsSerial = isSerial };
        foreach (var constraint in OrEmpty(definition.Constraints))
        {
            column = constraint switch
            {
                NotNullConstraint { Name: { } name } => WithNotNull(column, name),
                NotNullConstraint or PrimaryKeyConstraint => column.Required(),
                DefaultConstraint => column with { HasDefault = true },
                GeneratedConstraint => column with { IsGenerated = true },
                IdentityConstraint => column.Required() with { IsIdentity = true },
                _ => column,
            };
        }

        return isSerial || column.IsIdentity
            ? column with { OwnedSequence = ImplicitName.Choose(table.Name, column.Name, "seq", name => _catalog.FindSchema(table.Schema)?.HasRelation(name) == true) }
            : column;
    }

    private void BindTableElements(CreateTableStatement create, Table table)
    {
        foreach (var column in table.Columns.Items)
        {
            if (column.OwnedSequence is { } owned)
                SetCatalog(_catalog.CreateSequence(table.Schema, owned));
        }

        foreach (var element in OrEmpty(create.Elements))
        {
            switch (element)
            {
                case ColumnDefinition definition:
                    BindType(definition.Type, isColumn: true);
                    if (definition.Type is not null)
                        BindCollation(definition.Collation); // beside a type that comes from elsewhere the server passes over it
                    foreach (var constraint in OrEmpty(definition.Constraints))
                        BindConstraint(constraint, Current(table)!, definition.Name);
                    break;
                case Sql.Syntax.TableConstraint { Constraint: var constraint }:
                    BindConstraint(constraint, Current(table)!, column: null);
                    break;
                case LikeClause like:
                    CopyStatistics(like, table);
                    break;
            }
        }

        if (create.PartitionBy is not { } partition)
            return;
        var item = new ScopeItem { Name = table.Name, Table = Current(table), IsUnaliased = true };
        var scope = ScopeOf(item);
        foreach (var element in OrEmpty(partition.Elements))
            BindIndexElement(element, scope, item, partition.Strategy.Text == "hash" ? "hash" : Btree);
    }

    /// <summary>Binds a constraint of a table, or of its <paramref name="column"/>, and adds it to the catalog.</summary>
    private void BindConstraint(Constraint constraint, Table table, Identifier? column)
    {
        var reads = _reads.Count;
        switch (constraint)
        {
            case CheckConstraint check:
                var checkScope = TableScope(table);
                BindExpression(check.Condition, checkScope);
                JudgeCondition(check.Condition, checkScope, "CHECK");
                AddConstraint(constraint, table, TableConstraintKind.Check, ReadsOf(table, reads), "check", calls: CallsSince(reads));
                break;
            case GeneratedConstraint generated:
                var generatedScope = TableScope(table);
                BindExpression(generated.Value, generatedScope);
                ChangeColumn(column, table, computed => computed with { GeneratedFrom = ReadsOf(table, reads), Calls = CallsOfGenerated(reads) });
                JudgeColumnValue(column, generated.Value, table, generatedScope, "the generation expression");
                break;
            case DefaultConstraint given:
                BindExpression(given.Value, new QueryScope(null) { IsOpaque = true }); // no column can stand in it
                ChangeColumn(column, table, filled => filled with { Calls = CallsSince(reads) });
                JudgeColumnValue(column, given.Value, table, new QueryScope(null), "the default");
                break;
            case PrimaryKeyConstraint { UsingIndex: { } index }:
                BindIndexOf(index, table);
                AddConstraint(constraint, table, TableConstraintKind.PrimaryKey, ColumnsOfIndex(table, index), "pkey", index);
                break;
            case PrimaryKeyConstraint key:
                JudgeKey(key.Columns, key.WithoutOverlaps, column, table);
                AddConstraint(constraint, table, TableConstraintKind.PrimaryKey, BindKey(key.Columns, key.Included, table, column), "pkey");
                break;
            case UniqueConstraint { UsingIndex: { } index }:
                BindIndexOf(index, table);
                AddConstraint(constraint, table, TableConstraintKind.Unique, ColumnsOfIndex(table, index), "key", index);
                break;
            case UniqueConstraint key:
                JudgeKey(key.Columns, key.WithoutOverlaps, column, table);
                AddConstraint(constraint, table, TableConstraintKind.Unique, BindKey(key.Columns, key.Included, table, column), "key");
                break;
            case ForeignKeyConstraint key:
                BindForeignKey(key, table, column);
                break;
            case ExclusionConstraint exclusion:
                BindAccessMethod(exclusion.Method);
                var item = new ScopeItem { Name = table.Name, Table = table, IsUnaliased = true };
                var scope = ScopeOf(item);
                foreach (var element in OrEmpty(exclusion.Elements))
                {
                    BindIndexElement(element.Element, scope, item, exclusion.Method?.Text ?? Btree);
                    BindOperator(element.Operator);
                    if (element is { Element.Expression: var excluded, Operator: { Schema: null or { Name.Text: PgCatalog } } comparison })
                        JudgeExcluded(excluded, comparison, scope);
                }

                foreach (var included in OrEmpty(exclusion.Included))
                    BindColumnOf(included, table);
                BindOptional(exclusion.Predicate, scope);
                JudgeCondition(exclusion.Predicate, scope, "WHERE");
                AddConstraint(constraint, table, TableConstraintKind.Exclusion, ReadsOf(table, reads), "excl");
                break;
            case NotNullConstraint { Column: { } notNull }:
                if (BindColumnOf(notNull, table) is not null && Current(table) is { } current)
                    SetCatalog(_catalog.AlterColumn(current, notNull.Text, column => constraint.Name is { } name ? WithNotNull(column, name) : column.Required()));
                break;
        }
    }

    // One that has another name already is refused, whatever the new one is called.
    private static Column WithNotNull(Column column, Identifier name) =>
        column with { IsNullable = false, NotNullName = name.HasHole ? null : name.Text, IsNotNullUncertain = name.HasHole };

    private void ChangeColumn(Identifier? name, Table table, Func<Column, Column> change)
    {
        if (name is not null && Current(table) is { } current && current.Columns.Find(name.Text) is { } column)
            SetCatalog(_catalog.Replace(current, current with { Columns = current.Columns.Replace(change(column)) }));
    }

    // Servers before 15 let a function go that a generated column calls.
    private ImmutableArray<Dependency> CallsOfGenerated(int from) => _options is { PostgresVersion: >= 15, IsVersionCertain: true } ? CallsSince(from) : ImmutableArray<Dependency>.Empty;

    private ImmutableArray<int> BindKey(ImmutableArray<Identifier> columns, ImmutableArray<Identifier> included, Table table, Identifier? column)
    {
        if (column is not null)
            return table.Columns.Find(column.Text) is { } own ? ImmutableArray.Create(own.Number) : ImmutableArray<int>.Empty;

        JudgeRepeats(columns, "42701", "Column");
        var numbers = ImmutableArray.CreateBuilder<int>();
        foreach (var name in OrEmpty(columns).AddRange(OrEmpty(included)))
        {
            if (BindColumnOf(name, table) is { } key)
                numbers.Add(key.Number);
        }

        return numbers.ToImmutable();
    }

    private void BindForeignKey(ForeignKeyConstraint key, Table table, Identifier? column)
    {
        var columns = BindKey(key.Columns, ImmutableArray<Identifier>.Empty, table, column);
        var principal = BindTarget(key.Table);
        var referencedColumns = ImmutableArray.CreateBuilder<int>();
        foreach (var referenced in OrEmpty(key.ReferencedColumns))
            referencedColumns.Add(BindColumnOf(referenced, principal)?.Number ?? 0);
        foreach (var cleared in OrEmpty(key.OnDeleteColumns))
            BindColumnOf(cleared, table);
        AddConstraint(
            key, table, TableConstraintKind.ForeignKey, columns, "fkey", principal: principal?.Id ?? 0,
            principalColumns: referencedColumns.Count > 0 ? referencedColumns.ToImmutable() : principal?.FindPrimaryKey()?.Columns ?? default);
    }

    private void BindIndexOf(Identifier name, Table table)
    {
        if (name.HasHole || table.FindIndex(name.Text) is { IsMaybe: true })
        {
            Use(NameKind.Index, name, null, Opaque.Instance);
            return;
        }

        if (table.FindIndex(name.Text) is { } index)
        {
            Use(NameKind.Index, name, null, new Found(SqlName.Quote(table.Schema) + "." + SqlName.Quote(index.Name)));
            return;
        }

        var names = new List<string>();
        foreach (var other in table.Indexes)
        {
            if (!other.IsMaybe)
                names.Add(other.Name);
        }

        Use(NameKind.Index, name, null, MissingAmong(name, names, table.FullName, table.HasUnknownKeys, new(_catalog, null, ImmutableArray.Create(table))));
    }

    private static ImmutableArray<int> ColumnsOfIndex(Table table, Identifier index) => table.FindIndex(index.Text)?.Columns ?? ImmutableArray<int>.Empty;

    private void AddConstraint(
        Constraint constraint, Table table, TableConstraintKind kind, ImmutableArray<int> columns, string label, Identifier? index = null, int principal = 0,
        ImmutableArray<int> principalColumns = default, ImmutableArray<Dependency> calls = default)
    {
        if (constraint.Name is { HasHole: true } || _catalog.FindTable(table.Schema, table.Name) is not { } current)
            return;

        // USING INDEX: the index takes the constraint's name, or gives it its own.
        var name = constraint.Name?.Text ?? index?.Text ?? ChooseName(current, kind, columns, label);
        if (index is not null)
            current = WithoutIndexOf(current, index);
        if (kind == TableConstraintKind.PrimaryKey)
            current = WithRequired(current, columns);
        SetCatalog(_catalog.Replace(Current(table)!, current.WithoutConstraint(name).With(new KeyConstraint(name, kind, columns)
        {
            PrincipalTable = principal,
            PrincipalColumns = principalColumns,
            Calls = calls.IsDefault ? ImmutableArray<Dependency>.Empty : calls,
        })));
    }

    private static Table WithoutIndexOf(Table table, Identifier index) => table.WithoutIndex(index.Text);

    private static Table WithRequired(Table table, ImmutableArray<int> columns)
    {
        var list = table.Columns;
        foreach (var number in columns)
        {
            if (list.Find(number) is { IsNullable: true } column)
                list = list.Replace(column.Required());
        }

        return table with { Columns = list };
    }

    private string ChooseName(Table table, TableConstraintKind kind, ImmutableArray<int> columns, string label)
    {
        string? addition = null;
        if (kind == TableConstraintKind.Check && columns.Length != 1)
            columns = ImmutableArray<int>.Empty; // a check of several columns is named after the table alone
        if (kind != TableConstraintKind.PrimaryKey && columns.Length > 0)
        {
            var names = new List<string>(columns.Length);
            foreach (var number in columns)
            {
                if (table.Columns.Find(number) is { } column)
                    names.Add(column.Name);
            }

            addition = string.Join("_", names);
        }

        var schema = _catalog.FindSchema(table.Schema);
        return ImplicitName.Choose(table.Name, addition, label, name => table.FindConstraint(name) is not null || schema?.HasRelation(name) == true);
    }
}
