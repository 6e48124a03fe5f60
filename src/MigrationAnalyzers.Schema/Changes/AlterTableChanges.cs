using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Sql.Syntax;
using ColumnDefinition = MigrationAnalyzers.Sql.Syntax.ColumnDefinition;

namespace MigrationAnalyzers.Schema.Changes;

/// <summary>Reads the actions of one ALTER TABLE.</summary>
internal sealed class AlterTableChanges(ChangeReader changes, StatementChanges statement, BoundSqlText text, BoundStatement bound)
{
    public void Read(AlterTableStatement alter)
    {
        var table = statement.Find(alter.Name);
        if (alter.IfExists && table.Known is null && !bound.Before.IsOpen && !table.IsNew)
            return;
        foreach (var action in alter.Actions)
            Read(action, table, alter.Name);
    }

    private void Read(TableAction action, ChangedTable table, QualifiedName name)
    {
        switch (action)
        {
            case AddColumnAction add:
                AddColumn(add, table);
                break;
            case DropColumnAction drop:
                if (drop.IfExists && table.Known is { IsOpen: false } known && known.Columns.Find(drop.Column.Text) is null)
                {
                    Lock(drop.Column, table);
                    break;
                }

                changes.Add(new ColumnDropped(statement.At(drop.Column), table, drop.Column.Text, table.Known?.Columns.Find(drop.Column.Text), drop.IsCascade)
                {
                    IsAdded = changes.IsAdded(table, drop.Column.Text),
                });
                break;
            case RenameColumnAction rename:
                changes.Add(new ColumnRenamed(statement.At(rename.Column), table, rename.Column.Text, rename.NewName.Text) { IsAdded = changes.IsAdded(table, rename.Column.Text) });
                break;
            case RenameTableAction rename:
                changes.Add(new TableRenamed(statement.At(name.Name), table, SqlName.Quote(rename.NewName.Text)));
                break;
            case SetSchemaAction set:
                changes.Add(new TableRenamed(statement.At(name.Name), table, SqlName.Quote(set.Schema.Text) + "." + SqlName.Quote(name.Name.Text)));
                break;
            case AlterColumnTypeAction alter:
                AlterType(alter, table);
                break;
            case AlterColumnNotNullAction { IsNotNull: true } alter:
                if (table.Known?.Columns.Find(alter.Column.Text) is null or { IsNullable: true })
                    changes.Add(new NotNullSet(statement.At(alter.Column), table, alter.Column.Text, table.Known is { } current && changes.Proofs.Holds(current, alter.Column.Text)));
                else
                    Lock(alter.Column, table);
                break;
            case AlterColumnNotNullAction { IsNotNull: false } alter when table.Known?.Columns.Find(alter.Column.Text) is { IsNullable: false, IsMaybe: false }:
                changes.Add(new NotNullDropped(statement.At(alter.Column), table, alter.Column.Text) { IsAdded = changes.IsAdded(table, alter.Column.Text) });
                break;
            case AddConstraintAction add:
                AddConstraint(add.Constraint, table, columns: ImmutableArray<Identifier>.Empty, isValidated: !add.NotValid);
                break;
            case DropConstraintAction drop:
                changes.Add(new ConstraintDropped(statement.At(drop.Name), table, SqlName.Quote(drop.Name.Text), drop.IsCascade));
                break;
            case AlterConstraintAction { IsValidate: true } validate:
                if (table.Known is { } validated)
                    changes.Proofs = changes.Proofs.WithValidated(validated, validate.Name.Text);
                changes.Add(new ConstraintValidated(statement.At(validate.Name), table, SqlName.Quote(validate.Name.Text)));
                break;
            case DetachPartitionAction { IsFinalize: false } detach:
                changes.Add(new PartitionDetached(statement.At(detach.Partition.Name), table, SqlName.Quote(detach.Partition.Name.Text), detach.IsConcurrent));
                break;
            case AlterColumnStorageAction { Setting: not (ColumnSetting.Storage or ColumnSetting.Compression) } or TableOptionsAction or UseIndexAction { IsReplicaIdentity: false }:
                break; // SHARE UPDATE EXCLUSIVE for nearly all of them
            case TriggerAction:
                changes.Add(new TableAltered(statement.At(name.Name), table) { Taken = TableLock.Writers });
                break;
            default:
                changes.Add(new TableAltered(statement.At(name.Name), table));
                break;
        }
    }

    private void AddColumn(AddColumnAction add, ChangedTable table)
    {
        var definition = add.Column;
        var name = definition.Name.Text;
        if (add.IfNotExists && table.Known?.Columns.Find(name) is not null)
        {
            Lock(definition.Name, table);
            return;
        }

        var column = bound.After.FindTable(table.Known?.Schema, table.Known?.Name ?? "")?.Columns.Find(name) ?? Describe(definition);
        var domain = DomainColumns.Find(bound.After, definition.Type is { } type ? text.Text.Substring(type.Span.Start, type.Span.Length) : null);
        var rewrite = RewriteOf(definition) ?? (domain is null ? null : DomainColumns.RewriteOf(domain, column.HasDefault));
        changes.Add(new ColumnAdded(statement.At(definition.Name), table, column, rewrite) { Domain = domain });
        foreach (var constraint in definition.Constraints)
        {
            if (constraint is PrimaryKeyConstraint or UniqueConstraint or ForeignKeyConstraint or CheckConstraint)
                AddConstraint(constraint, table, ImmutableArray.Create(definition.Name), isValidated: !IsEmpty(definition) || constraint is not ForeignKeyConstraint);
        }
    }

    // The server locks the table before it sees that there is nothing to do.
    private void Lock(Identifier column, ChangedTable table) => changes.Add(new TableAltered(statement.At(column), table) { IsIdle = true });

    // A new column without a default holds NULL everywhere: there is nothing that a foreign key could miss. A check is computed for each row nevertheless.
    private static bool IsEmpty(ColumnDefinition definition) => !definition.Constraints.Any(constraint => constraint is DefaultConstraint or GeneratedConstraint or IdentityConstraint);

    private static Column Describe(ColumnDefinition definition) => new(definition.Name.Text)
    {
        IsNullable = !definition.Constraints.Any(constraint => constraint is NotNullConstraint or PrimaryKeyConstraint),
        HasDefault = definition.Constraints.Any(constraint => constraint is DefaultConstraint) || IsSerial(definition),
        IsIdentity = definition.Constraints.Any(constraint => constraint is IdentityConstraint),
        IsGenerated = definition.Constraints.Any(constraint => constraint is GeneratedConstraint),
    };

    private static bool IsSerial(ColumnDefinition definition) => StoreTypeName.IsSerial(definition.Type?.Name.LastPart.Text);

    private static string? RewriteOf(ColumnDefinition definition)
    {
        if (IsSerial(definition))
            return "each row takes the next value of a sequence";
        foreach (var constraint in definition.Constraints)
        {
            switch (constraint)
            {
                case IdentityConstraint:
                    return "each row takes the next value of a sequence";
                case GeneratedConstraint { IsVirtual: false }:
                    return "a stored generated column is computed for each row";
                case DefaultConstraint { Value: var value } when ChangeReader.RewriteOf(value) is { } reason:
                    return reason;
            }
        }

        return null;
    }

    private void AlterType(AlterColumnTypeAction alter, ChangedTable table)
    {
        var from = table.Known?.Columns.Find(alter.Column.Text)?.StoreType;
        var to = text.Text.Substring(alter.Type.Span.Start, alter.Type.Span.Length);
        if (from is not null && TypeRewrite.AreSame(from, to) && alter.Using is null)
        {
            Lock(alter.Column, table);
            return;
        }

        var isRewrite = DomainColumns.Find(bound.After, to) is { } domain && DomainColumns.IsConstrained(domain) || alter.Using is not null and not ColumnReference and not CastExpression { Operand: ColumnReference } || (from is not null && TypeRewrite.IsNeeded(from, to));
        changes.Add(new TypeChanged(statement.At(alter.Column), table, alter.Column.Text, from, to, isRewrite));
    }

    private void AddConstraint(Constraint constraint, ChangedTable table, ImmutableArray<Identifier> columns, bool isValidated)
    {
        var place = statement.At(constraint.Name ?? (SqlNode)constraint);
        var name = constraint.Name?.Text;
        switch (constraint)
        {
            case CheckConstraint check:
                if (table.Known is { } known)
                    changes.Proofs = changes.Proofs.With(known, name, check.Condition, isValidated);
                Add(TableConstraintKind.Check, ImmutableArray<Identifier>.Empty, hasIndex: false);
                break;
            case ForeignKeyConstraint key:
                Add(TableConstraintKind.ForeignKey, key.Columns.IsDefaultOrEmpty ? columns : key.Columns, hasIndex: false, statement.Find(key.Table));
                changes.LockReferenced(place, table, statement.Find(key.Table));
                break;
            case PrimaryKeyConstraint key:
                Add(TableConstraintKind.PrimaryKey, key.Columns.IsDefaultOrEmpty ? columns : key.Columns, key.UsingIndex is not null);
                break;
            case UniqueConstraint key:
                Add(TableConstraintKind.Unique, key.Columns.IsDefaultOrEmpty ? columns : key.Columns, key.UsingIndex is not null);
                break;
            case ExclusionConstraint:
                Add(TableConstraintKind.Exclusion, ImmutableArray<Identifier>.Empty, hasIndex: false);
                break;
            case NotNullConstraint { Column: { } column }:
                changes.Add(new NotNullSet(statement.At(column), table, column.Text, IsProven: !isValidated));
                break;
            default:
                changes.Add(new TableAltered(place, table));
                break;
        }

        void Add(TableConstraintKind kind, ImmutableArray<Identifier> on, bool hasIndex, ChangedTable? principal = null) =>
            changes.Add(new ConstraintAdded(place, table, kind, name, on.Select(column => column.Text).ToImmutableArray(), isValidated, hasIndex, principal));
    }
}
