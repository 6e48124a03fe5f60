using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // {TABLE | FOREIGN TABLE | INDEX | SEQUENCE | VIEW | MATERIALIZED VIEW} [IF EXISTS] [ONLY] name action, ...
    private Statement ParseAlterRelation(int start, ObjectKind kind)
    {
        if (kind is ObjectKind.Table or ObjectKind.Index or ObjectKind.MaterializedView && At(Keyword.All))
            return ParseMoveTablespace(start, kind);

        var ifExists = TakeIfExists();
        var table = kind is ObjectKind.Table or ObjectKind.ForeignTable
            ? ParseTableReference(null)
            : new TableReference(CurrentSpan, ParseRelationName(), false, null, null);
        var actions = ParseTableActions(kind);
        return new AlterTableStatement(SpanFrom(start), kind, table.Name, ifExists, table.IsOnly, actions);
    }

    // ALL IN TABLESPACE name [OWNED BY role, ...] SET TABLESPACE name [NOWAIT]
    private MoveTablespaceStatement ParseMoveTablespace(int start, ObjectKind kind)
    {
        Next();
        Expect(Keyword.In);
        Expect(Keyword.Tablespace);
        var source = ParseName();
        var owners = ImmutableArray<RoleName>.Empty;
        if (Take(Keyword.Owned))
        {
            Expect(Keyword.By);
            owners = ParseRoles();
        }

        Expect(Keyword.Set);
        Expect(Keyword.Tablespace);
        var target = ParseName();
        var noWait = Take(Keyword.Nowait);
        return new MoveTablespaceStatement(SpanFrom(start), kind, source, owners, target, noWait);
    }

    private ImmutableArray<TableAction> ParseTableActions(ObjectKind kind)
    {
        var start = _current.Start;
        switch (_current.Keyword)
        {
            case Keyword.Rename:
                return ImmutableArray.Create(ParseRename(start, kind));
            case Keyword.Set when Peek(1).Keyword == Keyword.Schema && kind != ObjectKind.Index:
                Next();
                Next();
                var schema = ParseName();
                return ImmutableArray.Create<TableAction>(new SetSchemaAction(SpanFrom(start), schema));
            case Keyword.Attach when kind is ObjectKind.Table or ObjectKind.Index:
                return ImmutableArray.Create<TableAction>(ParseAttachPartition(start, kind));
            case Keyword.Detach when kind == ObjectKind.Table:
                return ImmutableArray.Create<TableAction>(ParseDetachPartition(start));
            case Keyword.Depends or Keyword.No when kind is ObjectKind.Index or ObjectKind.MaterializedView && IsDependsOnExtension:
                SkipDependsOnExtension();
                return ImmutableArray.Create<TableAction>(new OtherTableAction(SpanFrom(start)));
        }

        if (kind == ObjectKind.Sequence && ParseSequenceOptions() is { IsEmpty: false } options)
            return ImmutableArray.Create<TableAction>(new SequenceOptionsAction(SpanFrom(start), options));
        return ParseList(static parser => parser.ParseTableAction());
    }

    // Before version 13 nothing could cease to depend on an extension.
    private bool IsDependsOnExtension => At(Keyword.Depends) || (_version >= 13 && At(Keyword.No, Keyword.Depends));

    // [NO] DEPENDS ON EXTENSION name
    private void SkipDependsOnExtension()
    {
        if (_version >= 13)
            Take(Keyword.No);
        Expect(Keyword.Depends);
        Expect(Keyword.On);
        Expect(Keyword.Extension);
        ParseName();
    }

    // RENAME TO name | RENAME [COLUMN] name TO name | RENAME CONSTRAINT name TO name
    private TableAction ParseRename(int start, ObjectKind kind)
    {
        Next();
        if (Take(Keyword.To))
        {
            var tableName = ParseName();
            return new RenameTableAction(SpanFrom(start), tableName);
        }

        if (kind is ObjectKind.Sequence or ObjectKind.Index || (kind == ObjectKind.View && _version < 13))
            Fail();

        var isConstraint = kind == ObjectKind.Table && Take(Keyword.Constraint);
        if (!isConstraint)
            Take(Keyword.Column);
        var name = ParseName();
        Expect(Keyword.To);
        var newName = ParseName();
        return isConstraint
            ? new RenameConstraintAction(SpanFrom(start), name, newName)
            : new RenameColumnAction(SpanFrom(start), name, newName);
    }

    // ATTACH PARTITION name [bound]
    private AttachPartitionAction ParseAttachPartition(int start, ObjectKind kind)
    {
        Next();
        Expect(Keyword.Partition);
        var partition = ParseRelationName();
        var bound = kind == ObjectKind.Index ? null : ParsePartitionBound();
        return new AttachPartitionAction(SpanFrom(start), partition, bound);
    }

    // DETACH PARTITION name [CONCURRENTLY | FINALIZE]
    private DetachPartitionAction ParseDetachPartition(int start)
    {
        Next();
        Expect(Keyword.Partition);
        var partition = ParseRelationName();
        var isConcurrent = _version >= 14 && Take(Keyword.Concurrently);
        var isFinalize = _version >= 14 && !isConcurrent && Take(Keyword.Finalize);
        return new DetachPartitionAction(SpanFrom(start), partition, isConcurrent, isFinalize);
    }

    // alter_table_cmd
    private TableAction ParseTableAction()
    {
        var start = _current.Start;
        switch (_current.Keyword)
        {
            case Keyword.Add:
                return ParseAddAction(start);
            case Keyword.Alter:
                Next();
                return ParseAlterAction(start);
            case Keyword.Drop:
                return ParseDropAction(start);
            case Keyword.Validate:
                Next();
                Expect(Keyword.Constraint);
                var validated = ParseName();
                return new AlterConstraintAction(SpanFrom(start), validated, true, ConstraintAttributes.None);
            case Keyword.Enable or Keyword.Disable:
                return ParseEnableAction(start);
            case Keyword.Force:
                Next();
                ExpectRowLevelSecurity();
                return new RowSecurityAction(SpanFrom(start), RowSecurity.Force);
            case Keyword.No when Peek(1).Keyword == Keyword.Force:
                Next();
                Next();
                ExpectRowLevelSecurity();
                return new RowSecurityAction(SpanFrom(start), RowSecurity.NoForce);
            case Keyword.No or Keyword.Inherit:
                var isRemoved = Take(Keyword.No);
                Expect(Keyword.Inherit);
                var parent = ParseRelationName();
                return new InheritAction(SpanFrom(start), parent, isRemoved);
            case Keyword.Of:
                Next();
                var type = ParseQualifiedName();
                return new OfTypeAction(SpanFrom(start), type);
            case Keyword.Not:
                Next();
                Expect(Keyword.Of);
                return new OfTypeAction(SpanFrom(start), null);
            case Keyword.Owner:
                Next();
                Expect(Keyword.To);
                var owner = ParseRole();
                return new OwnerAction(SpanFrom(start), owner);
            case Keyword.Cluster:
                Next();
                Expect(Keyword.On);
                var index = ParseName();
                return new UseIndexAction(SpanFrom(start), index, false);
            case Keyword.Replica:
                return ParseReplicaIdentity(start);
            case Keyword.Reset:
                Next();
                var reset = ParseStorageOptions();
                return new TableOptionsAction(SpanFrom(start), reset, true);
            case Keyword.Options:
                var foreign = ParseAlterForeignOptions();
                return new TableOptionsAction(SpanFrom(start), foreign, false);
            case Keyword.Set:
                Next();
                return ParseSetAction(start);
            default:
                Fail();
                return new OtherTableAction(SpanFrom(start));
        }
    }

    // ADD constraint | ADD [COLUMN] [IF NOT EXISTS] definition
    private TableAction ParseAddAction(int start)
    {
        Next();
        if (AtTableConstraint)
        {
            var constraint = ParseTableConstraint(out var notValid);
            return new AddConstraintAction(SpanFrom(start), constraint, notValid);
        }

        Take(Keyword.Column);
        var ifNotExists = TakeIfNotExists();
        var column = ParseColumnDefinition();
        return new AddColumnAction(SpanFrom(start), ifNotExists, column);
    }

    // DROP CONSTRAINT [IF EXISTS] name [CASCADE] | DROP [COLUMN] [IF EXISTS] name [CASCADE]
    private TableAction ParseDropAction(int start)
    {
        Next();
        var isConstraint = Take(Keyword.Constraint);
        if (!isConstraint)
            Take(Keyword.Column);
        var ifExists = TakeIfExists();
        var name = ParseName();
        var isCascade = TakeCascade();
        return isConstraint
            ? new DropConstraintAction(SpanFrom(start), ifExists, name, isCascade)
            : new DropColumnAction(SpanFrom(start), ifExists, name, isCascade);
    }

    // {ENABLE | DISABLE} {[ALWAYS | REPLICA] {TRIGGER | RULE} name | TRIGGER {ALL | USER} | ROW LEVEL SECURITY}
    private TableAction ParseEnableAction(int start)
    {
        var isEnabled = At(Keyword.Enable);
        Next();
        if (isEnabled && !Take(Keyword.Always))
            Take(Keyword.Replica);
        if (Take(Keyword.Trigger))
        {
            var trigger = Take(Keyword.All) || Take(Keyword.User) ? null : ParseName();
            return new TriggerAction(SpanFrom(start), trigger, isEnabled);
        }

        if (Take(Keyword.Rule))
        {
            var rule = ParseName();
            return new RuleAction(SpanFrom(start), rule, isEnabled);
        }

        ExpectRowLevelSecurity();
        return new RowSecurityAction(SpanFrom(start), isEnabled ? RowSecurity.Enable : RowSecurity.Disable);
    }

    private void ExpectRowLevelSecurity()
    {
        Expect(Keyword.Row);
        Expect(Keyword.Level);
        Expect(Keyword.Security);
    }

    // REPLICA IDENTITY {NOTHING | FULL | DEFAULT | USING INDEX name}
    private UseIndexAction ParseReplicaIdentity(int start)
    {
        Next();
        Expect(Keyword.Identity);
        Identifier? index = null;
        if (Take(Keyword.Using))
        {
            Expect(Keyword.Index);
            index = ParseName();
        }
        else if (!Take(Keyword.Nothing) && !Take(Keyword.Full))
            Expect(Keyword.Default);
        return new UseIndexAction(SpanFrom(start), index, true);
    }

    // SET {(options) | LOGGED | UNLOGGED | WITHOUT {CLUSTER | OIDS} | ACCESS METHOD name | TABLESPACE name}
    private TableAction ParseSetAction(int start)
    {
        if (At(TokenKind.OpenParen))
        {
            var options = ParseStorageOptions();
            return new TableOptionsAction(SpanFrom(start), options, false);
        }

        Identifier? name = null;
        var storage = TableStorage.Logged;
        if (Take(Keyword.Without))
        {
            if (Take(Keyword.Cluster))
                return new UseIndexAction(SpanFrom(start), null, false);
            Expect(Keyword.Oids);
            storage = TableStorage.WithoutOids;
        }
        else if (_version >= 15 && Take(Keyword.Access))
        {
            Expect(Keyword.Method);
            if (_version < 17 || !Take(Keyword.Default))
                name = ParseName();
            storage = TableStorage.AccessMethod;
        }
        else if (Take(Keyword.Tablespace))
        {
            name = ParseName();
            storage = TableStorage.Tablespace;
        }
        else if (!Take(Keyword.Logged))
        {
            Expect(Keyword.Unlogged);
            storage = TableStorage.Unlogged;
        }

        return new TableStorageAction(SpanFrom(start), storage, name);
    }
}
