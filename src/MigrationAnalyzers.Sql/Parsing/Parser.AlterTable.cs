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
            return ParseAlterAllInTablespace(start);

        var ifExists = TakeIfExists();
        var table = kind is ObjectKind.Table or ObjectKind.ForeignTable
            ? ParseTableReference(null)
            : new TableReference(CurrentSpan, ParseRelationName(), false, null, null);
        var actions = ParseTableActions(kind);
        return new AlterTableStatement(SpanFrom(start), kind, table.Name, ifExists, table.IsOnly, actions);
    }

    // ALL IN TABLESPACE name [OWNED BY role, ...] SET TABLESPACE name [NOWAIT]
    private OpaqueStatement ParseAlterAllInTablespace(int start)
    {
        Next();
        Expect(Keyword.In);
        Expect(Keyword.Tablespace);
        ParseName();
        if (Take(Keyword.Owned))
        {
            Expect(Keyword.By);
            ParseList(static parser => parser.ParseRole());
        }

        Expect(Keyword.Set);
        Expect(Keyword.Tablespace);
        ParseName();
        Take(Keyword.Nowait);
        return new OpaqueStatement(SpanFrom(start));
    }

    private ImmutableArray<TableAction> ParseTableActions(ObjectKind kind)
    {
        var start = _current.Start;
        switch (_current.Keyword)
        {
            case Keyword.Rename:
                return ImmutableArray.Create(ParseRename(start, kind));
            case Keyword.Set when Peek(1).Keyword == Keyword.Schema:
                Next();
                Next();
                var schema = ParseName();
                return ImmutableArray.Create<TableAction>(new SetSchemaAction(SpanFrom(start), schema));
            case Keyword.Attach:
                return ImmutableArray.Create<TableAction>(ParseAttachPartition(start));
            case Keyword.Detach:
                return ImmutableArray.Create<TableAction>(ParseDetachPartition(start));
            case Keyword.Depends or Keyword.No when _current.Keyword == Keyword.Depends || Peek(1).Keyword == Keyword.Depends:
                SkipDependsOnExtension();
                return ImmutableArray.Create<TableAction>(new OtherTableAction(SpanFrom(start)));
        }

        if (kind == ObjectKind.Sequence && ParseSequenceOptions() is { IsEmpty: false } options)
            return ImmutableArray.Create<TableAction>(new SequenceOptionsAction(SpanFrom(start), options));
        return ParseList(static parser => parser.ParseTableAction());
    }

    // [NO] DEPENDS ON EXTENSION name
    private void SkipDependsOnExtension()
    {
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

        if (kind is ObjectKind.Sequence or ObjectKind.Index)
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
    private AttachPartitionAction ParseAttachPartition(int start)
    {
        Next();
        Expect(Keyword.Partition);
        var partition = ParseRelationName();
        var bound = AtStatementEnd ? null : ParsePartitionBound();
        return new AttachPartitionAction(SpanFrom(start), partition, bound);
    }

    // DETACH PARTITION name [CONCURRENTLY | FINALIZE]
    private DetachPartitionAction ParseDetachPartition(int start)
    {
        Next();
        Expect(Keyword.Partition);
        var partition = ParseRelationName();
        if (!Take(Keyword.Concurrently))
            Take(Keyword.Finalize);
        return new DetachPartitionAction(SpanFrom(start), partition);
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
                return new AlterConstraintAction(SpanFrom(start), validated, true);
            case Keyword.Enable or Keyword.Disable:
                return ParseEnableAction(start);
            case Keyword.Force:
                Next();
                ExpectRowLevelSecurity();
                return new RowSecurityAction(SpanFrom(start));
            case Keyword.No when Peek(1).Keyword == Keyword.Force:
                Next();
                Next();
                ExpectRowLevelSecurity();
                return new RowSecurityAction(SpanFrom(start));
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
                return new UseIndexAction(SpanFrom(start), index);
            case Keyword.Replica:
                return ParseReplicaIdentity(start);
            case Keyword.Reset:
                Next();
                var reset = ParseStorageOptions();
                return new TableOptionsAction(SpanFrom(start), reset, true);
            case Keyword.Options:
                var foreign = ParseOptionalForeignOptions();
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

    // ALTER CONSTRAINT name ... | ALTER [COLUMN] name ...
    private TableAction ParseAlterAction(int start)
    {
        if (Take(Keyword.Constraint))
        {
            var constraint = ParseName();
            while (TakeConstraintAttribute() || Take(Keyword.No, Keyword.Inherit) || Take(Keyword.Inherit))
                continue;
            return new AlterConstraintAction(SpanFrom(start), constraint, false);
        }

        Take(Keyword.Column);
        if (Take(TokenKind.Integer))
        {
            Expect(Keyword.Set);
            Expect(Keyword.Statistics);
            ParseSignedNumber();
            return new AlterColumnStorageAction(SpanFrom(start), null);
        }

        var column = ParseName();
        switch (_current.Keyword)
        {
            case Keyword.Type:
                return ParseAlterType(start, column);
            case Keyword.Set:
                return ParseAlterColumnSet(start, column);
            case Keyword.Drop:
                return ParseAlterColumnDrop(start, column);
            case Keyword.Reset:
                Next();
                ParseStorageOptions();
                return new AlterColumnStorageAction(SpanFrom(start), column);
            case Keyword.Options:
                ParseOptionalForeignOptions();
                return new AlterColumnStorageAction(SpanFrom(start), column);
            case Keyword.Restart:
                return ParseAlterIdentity(start, column);
            default:
                Expect(Keyword.Add);
                Expect(Keyword.Generated);
                TakeGeneratedWhen();
                Expect(Keyword.As);
                Expect(Keyword.Identity);
                if (At(TokenKind.OpenParen))
                    ParseParenthesizedSequenceOptions();
                return new AlterColumnIdentityAction(SpanFrom(start), column, IdentityChange.Add, false);
        }
    }

    // TYPE type [COLLATE c] [USING e]
    private AlterColumnTypeAction ParseAlterType(int start, Identifier column)
    {
        Expect(Keyword.Type);
        var type = ParseTypeName();
        var collation = Take(Keyword.Collate) ? ParseQualifiedName() : null;
        var conversion = Take(Keyword.Using) ? ParseExpression() : null;
        if (At(Keyword.Options))
            ParseOptionalForeignOptions();
        return new AlterColumnTypeAction(SpanFrom(start), column, type, collation, conversion);
    }

    private TableAction ParseAlterColumnSet(int start, Identifier column)
    {
        switch (Peek(1).Keyword)
        {
            case Keyword.Data:
                Next();
                Next();
                return ParseAlterType(start, column);
            case Keyword.Default:
                Next();
                Next();
                var value = ParseExpression();
                return new AlterColumnDefaultAction(SpanFrom(start), column, value);
            case Keyword.Not:
                Next();
                Next();
                Expect(Keyword.Null);
                return new AlterColumnNotNullAction(SpanFrom(start), column, true);
            case Keyword.Expression when _version >= 17:
                Next();
                Next();
                Expect(Keyword.As);
                Expect(TokenKind.OpenParen);
                var expression = ParseExpression();
                Expect(TokenKind.CloseParen);
                return new AlterColumnExpressionAction(SpanFrom(start), column, expression, false);
            case Keyword.Statistics:
                Next();
                Next();
                if (_version < 17 || !Take(Keyword.Default))
                    ParseSignedNumber();
                return new AlterColumnStorageAction(SpanFrom(start), column);
            case Keyword.Storage or Keyword.Compression:
                Next();
                Next();
                SkipStorageName();
                return new AlterColumnStorageAction(SpanFrom(start), column);
            default:
                if (Peek(1).Kind != TokenKind.OpenParen)
                    return ParseAlterIdentity(start, column);
                Next();
                ParseStorageOptions();
                return new AlterColumnStorageAction(SpanFrom(start), column);
        }
    }

    // {SET GENERATED ... | SET option | RESTART [[WITH] n]} ...
    private AlterColumnIdentityAction ParseAlterIdentity(int start, Identifier column)
    {
        while (_current.Keyword is Keyword.Set or Keyword.Restart)
        {
            if (At(Keyword.Restart))
                ParseOptionalSequenceOption();
            else
            {
                Next();
                if (Take(Keyword.Generated))
                    TakeGeneratedWhen();
                else if (ParseOptionalSequenceOption() is null)
                    Fail();
            }
        }

        return new AlterColumnIdentityAction(SpanFrom(start), column, IdentityChange.Set, false);
    }

    // DROP {DEFAULT | NOT NULL | EXPRESSION [IF EXISTS] | IDENTITY [IF EXISTS]}
    private TableAction ParseAlterColumnDrop(int start, Identifier column)
    {
        Next();
        switch (_current.Keyword)
        {
            case Keyword.Default:
                Next();
                return new AlterColumnDefaultAction(SpanFrom(start), column, null);
            case Keyword.Not:
                Next();
                Expect(Keyword.Null);
                return new AlterColumnNotNullAction(SpanFrom(start), column, false);
            case Keyword.Expression:
                Next();
                var expressionIfExists = TakeIfExists();
                return new AlterColumnExpressionAction(SpanFrom(start), column, null, expressionIfExists);
            default:
                Expect(Keyword.Identity);
                var ifExists = TakeIfExists();
                return new AlterColumnIdentityAction(SpanFrom(start), column, IdentityChange.Drop, ifExists);
        }
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
        return new RowSecurityAction(SpanFrom(start));
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
        return new UseIndexAction(SpanFrom(start), index);
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
        if (Take(Keyword.Without))
        {
            if (Take(Keyword.Cluster))
                return new UseIndexAction(SpanFrom(start), null);
            Expect(Keyword.Oids);
        }
        else if (Take(Keyword.Access))
        {
            Expect(Keyword.Method);
            if (!Take(Keyword.Default))
                name = ParseName();
        }
        else if (Take(Keyword.Tablespace))
            name = ParseName();
        else if (!Take(Keyword.Logged))
            Expect(Keyword.Unlogged);
        return new TableStorageAction(SpanFrom(start), name);
    }
}
