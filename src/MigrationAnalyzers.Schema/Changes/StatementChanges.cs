using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Sql.Syntax;
using ColumnDefinition = MigrationAnalyzers.Sql.Syntax.ColumnDefinition;

namespace MigrationAnalyzers.Schema.Changes;

/// <summary>Reads what one statement of raw SQL does, with those inside a DO block; the bodies of routines do nothing when they are made.</summary>
internal sealed class StatementChanges(ChangeReader changes, BoundSqlText text, BoundStatement bound)
{
    public void Read(Statement statement)
    {
        if (statement.HasError)
            return;
        switch (statement)
        {
            case CreateTableStatement create:
                Create(create.Name);
                LockPrincipals(create);
                break;
            case CreateViewStatement { OrReplace: true } create when Find(create.Name) is { Known: not null, IsNew: false } view:
                changes.Add(new TableAltered(At(create.Name.Name), view));
                break;
            case CreateTableAsStatement create:
                Create(create.Name);
                break;
            case AlterTableStatement { Kind: ObjectKind.Table or ObjectKind.ForeignTable } alter:
                new AlterTableChanges(changes, this, text, bound).Read(alter);
                break;
            case AlterTableStatement { Kind: ObjectKind.View or ObjectKind.MaterializedView } alter:
                ReadAlterView(alter);
                break;
            case CreateIndexStatement { IfNotExists: true, Name: { } name } create when Find(create.Table) is { Known: { } known } table && bound.Before.FindIndex(known.Schema, name.Text) is not null:
                changes.Add(new TableAltered(At(name), table) { Taken = create.IsConcurrent ? TableLock.None : TableLock.Writers, IsIdle = true });
                break;
            case CreateIndexStatement create:
                changes.Add(new IndexBuilt(At(create.Name ?? create.Table.Name), Find(create.Table), create.Name?.Text, IsRebuilt: false, create.IsConcurrent));
                break;
            case RefreshMaterializedViewStatement refresh:
                changes.Add(new ViewRefreshed(At(refresh.Name.Name), Find(refresh.Name), refresh.IsConcurrent || !refresh.WithData));
                break;
            case CreateViewStatement create:
                changes.MadeView(bound.Before.FindTable(create.Name.Schema?.Text, create.Name.Name.Text), bound.After.FindTable(create.Name.Schema?.Text, create.Name.Name.Text));
                break;
            case CreateMaterializedViewStatement create:
                Create(create.Name);
                break;
            case CreateDomainStatement create when bound.After.FindType(create.Name.SchemaPart?.Text, create.Name.LastPart.Text) is { } domain:
                changes.MadeDomain(domain);
                changes.Add(new ObjectCreated(At(create.Name.Name), null));
                break;
            case AlterDomainStatement { Action: AddConstraintAction add } alter:
                ReadDomain(alter, add);
                break;
            case ReindexStatement reindex:
                ReadReindex(reindex);
                break;
            case DropStatement drop:
                foreach (var reference in drop.Objects)
                    Drop(drop, reference);
                break;
            case InsertStatement insert:
                ReadWith(insert.With);
                Rows(insert.Target, RowChange.Insert, isWhole: false, ImmutableArray<string>.Empty);
                break;
            case CopyStatement { IsFrom: true, Table: { } table }:
                changes.Add(new RowsChanged(At(table.Name), Find(table), RowChange.Insert, IsWhole: false, IsSeed: false, ImmutableArray<string>.Empty));
                break;
            case UpdateStatement update:
                ReadWith(update.With);
                Rows(update.Target, RowChange.Update, update.From.IsDefaultOrEmpty && IsAlways(update.Where), ColumnsOf(update.Assignments));
                break;
            case DeleteStatement delete:
                ReadWith(delete.With);
                Rows(delete.Target, RowChange.Delete, delete.Using.IsDefaultOrEmpty && IsAlways(delete.Where), ImmutableArray<string>.Empty);
                break;
            case MergeStatement merge:
                ReadWith(merge.With);
                Rows(merge.Target, RowChange.Merge, isWhole: false, ImmutableArray<string>.Empty);
                break;
            case SelectStatement select:
                ReadWith(select.Query.With);
                break;
            case TruncateStatement truncate:
                foreach (var table in truncate.Tables)
                    changes.Add(new TableTruncated(At(table.Name.Name), Find(table.Name), truncate.IsCascade));
                break;
            case LockStatement @lock:
                foreach (var table in @lock.Tables)
                    changes.Add(new TableAltered(At(table.Name.Name), Find(table.Name)) { Taken = LockOf(@lock.Mode) });
                break;
            case CreateTriggerStatement trigger:
                changes.Add(new TableAltered(At(trigger.Table.Name), Find(trigger.Table)) { Taken = TableLock.Writers });
                break;
            case CreatePolicyStatement policy:
                changes.Add(new TableAltered(At(policy.Table.Name), Find(policy.Table)));
                break;
            case SetStatement { Name: "lock_timeout", Values.IsDefaultOrEmpty: false } set:
                changes.Add(new LockTimeoutSet(text.Place.At(set.Span)));
                break;
            case CreateSchemaStatement create:
                changes.Add(new ObjectCreated(text.Place.At(create.Span), null));
                break;
            case DoStatement { Body: PlpgsqlBody body }:
                ReadCode(body.Block);
                break;
            default:
                ReadCode(statement);
                break;
        }
    }

    public ChangedTable Find(QualifiedName name) => changes.Find(name.Schema?.Text, name.Name.Text, bound.Before, bound.After);

    public Operations.Place At(SqlNode node) => text.Place.At(node.Span);

    private void Create(QualifiedName name)
    {
        changes.Made(bound.After.FindTable(name.Schema?.Text, name.Name.Text) is { } table && bound.Before.FindTable(table.Schema, table.Name)?.Id != table.Id ? table : null);
        changes.Add(new ObjectCreated(At(name.Name), Find(name)));
    }

    private static TableLock LockOf(LockMode mode) => mode switch
    {
        < LockMode.Share => TableLock.None,
        LockMode.AccessExclusive => TableLock.Everybody,
        _ => TableLock.Writers,
    };

    // A foreign key puts triggers on the table that it references, whose writers wait.
    private void LockPrincipals(CreateTableStatement create)
    {
        foreach (var element in create.Elements)
        {
            var constraints = element switch
            {
                ColumnDefinition column => column.Constraints,
                Sql.Syntax.TableConstraint table => ImmutableArray.Create(table.Constraint),
                _ => ImmutableArray<Constraint>.Empty,
            };
            foreach (var constraint in constraints)
            {
                if (constraint is ForeignKeyConstraint key && Find(key.Table) is { Known: not null } principal)
                    changes.Add(new TableAltered(At(key.Table.Name), principal) { Taken = TableLock.Writers });
            }
        }

        if (create.PartitionOf is { } parent)
            changes.Add(new TableAltered(At(parent.Name), Find(parent)));
    }

    private void ReadAlterView(AlterTableStatement alter)
    {
        if (alter.IfExists && Find(alter.Name) is { Known: null, IsNew: false } && !bound.Before.IsOpen)
            return;
        foreach (var action in alter.Actions)
        {
            switch (action)
            {
                case RenameTableAction rename:
                    changes.Add(new TableRenamed(At(alter.Name.Name), Find(alter.Name), SqlName.Quote(rename.NewName.Text)));
                    break;
                case SetSchemaAction set:
                    changes.Add(new TableRenamed(At(alter.Name.Name), Find(alter.Name), SqlName.Quote(set.Schema.Text) + "." + SqlName.Quote(alter.Name.Name.Text)));
                    break;
                case RenameColumnAction rename:
                    changes.Add(new ColumnRenamed(At(rename.Column), Find(alter.Name), rename.Column.Text, rename.NewName.Text));
                    break;
            }
        }
    }

    private void ReadDomain(AlterDomainStatement alter, AddConstraintAction add)
    {
        if (bound.Before.FindType(alter.Name.SchemaPart?.Text, alter.Name.LastPart.Text) is { } domain && changes.IsMade(domain))
            return;
        var written = string.Join(".", alter.Name.Parts.Select(part => SqlName.Quote(part.Text)));
        changes.Add(new DomainConstrained(At(add.Constraint.Name ?? (SqlNode)add.Constraint), written, add.Constraint.Name?.Text, !add.NotValid));
    }

    private void ReadReindex(ReindexStatement reindex)
    {
        if (reindex.Object is not { Name: { } name } target)
            return;
        var table = target.Kind switch
        {
            ObjectKind.Table => Find(name),
            ObjectKind.Index when bound.Before.FindIndex(name.Schema?.Text, name.Name.Text)?.Table is { } owner => changes.Find(owner.Schema, owner.Name, bound.Before, bound.After),
            _ => null,
        };
        changes.Add(new IndexBuilt(At(name.Name), table, name.Name.Text, IsRebuilt: true, reindex.IsConcurrent));
    }

    private void Drop(DropStatement drop, ObjectReference reference)
    {
        var name = reference.Name ?? (reference.Types.IsDefaultOrEmpty ? null : reference.Types[0].Name);
        if (name is null)
            return;
        var written = string.Join(".", name.Parts.Select(part => SqlName.Quote(part.Text)));
        var table = drop.Kind switch
        {
            ObjectKind.Table or ObjectKind.View or ObjectKind.MaterializedView or ObjectKind.ForeignTable => Find(name),
            ObjectKind.Index when !drop.IsConcurrent && bound.Before.FindIndex(name.Schema?.Text, name.Name.Text)?.Table is { } owner =>
                changes.Find(owner.Schema, owner.Name, bound.Before, bound.After),
            ObjectKind.Trigger or ObjectKind.Policy or ObjectKind.Rule when reference.Relation is { } relation => Find(relation),
            _ => null,
        };

        // IF EXISTS of what is known not to exist does nothing, and what did not exist before the migration is its own.
        var isRelation = drop.Kind is ObjectKind.Table or ObjectKind.View or ObjectKind.MaterializedView or ObjectKind.ForeignTable;
        if (drop.IfExists && (isRelation ? table is { Known: null } && !bound.Before.IsOpen : ChangeReader.IsMissing(drop.Kind, name, bound.Before)))
            return;
        if (!isRelation && changes.IsOwn(drop.Kind, name))
            return;
        changes.Add(new ObjectDropped(At(name.Name), table, drop.Kind, table?.Known is not null && drop.Kind != ObjectKind.Index && reference.Relation is null ? table.Name : written, drop.IsCascade));
    }

    private void Rows(TableReference target, RowChange change, bool isWhole, ImmutableArray<string> columns) =>
        changes.Add(new RowsChanged(At(target.Name.Name), Find(target.Name), change, isWhole, IsSeed: false, columns));

    private void ReadWith(WithClause? with)
    {
        if (with is null)
            return;
        foreach (var table in with.Tables)
            Read(table.Statement);
    }

    // No condition, or one that says nothing: WHERE true, WHERE 1 = 1.
    private static bool IsAlways(Expression? condition) => condition switch
    {
        null or BooleanLiteral { Value: true } => true,
        BinaryExpression { Operator.Symbol: "=", Left: NumberLiteral left, Right: NumberLiteral right } => left.Text == right.Text,
        _ => false,
    };

    private static ImmutableArray<string> ColumnsOf(ImmutableArray<Assignment> assignments)
    {
        var columns = ImmutableArray.CreateBuilder<string>();
        foreach (var assignment in assignments)
        {
            foreach (var target in assignment.Targets)
                columns.Add(target.Column.Text);
        }

        return columns.ToImmutable();
    }

    private void ReadAll(ImmutableArray<Statement> statements)
    {
        if (statements.IsDefaultOrEmpty)
            return;
        foreach (var statement in statements)
            Read(statement);
    }

    private void ReadCode(Statement statement)
    {
        switch (statement)
        {
            case PlpgsqlBlock block:
                ReadAll(block.Statements);
                foreach (var handler in block.Handlers)
                    ReadAll(handler.Statements);
                break;
            case IfStatement @if:
                foreach (var branch in @if.Branches)
                    ReadAll(branch.Statements);
                ReadAll(@if.Else);
                break;
            case CaseStatement @case:
                foreach (var branch in @case.Branches)
                    ReadAll(branch.Statements);
                ReadAll(@case.Else);
                break;
            case LoopStatement loop:
                ReadAll(loop.Statements);
                break;
            case ForIntegerStatement loop:
                ReadAll(loop.Statements);
                break;
            case ForQueryStatement loop:
                ReadAll(loop.Statements);
                break;
            case ForCursorStatement loop:
                ReadAll(loop.Statements);
                break;
            case ForExecuteStatement loop:
                ReadAll(loop.Statements);
                break;
            case ForeachStatement loop:
                ReadAll(loop.Statements);
                break;
            case ExecuteDynamicStatement execute:
                ReadAll(execute.Sql.Statements);
                break;
            case SelectIntoStatement into:
                Read(into.Body);
                break;
        }
    }
}
