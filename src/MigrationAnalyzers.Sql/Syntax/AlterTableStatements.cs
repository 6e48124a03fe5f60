using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Syntax;

/// <summary>
/// <c>ALTER TABLE | INDEX | SEQUENCE | VIEW | MATERIALIZED VIEW | FOREIGN TABLE [IF EXISTS] [ONLY] name action, ...</c>
/// </summary>
public sealed record AlterTableStatement(
    TextSpan Span,
    ObjectKind Kind,
    QualifiedName Name,
    bool IfExists,
    bool IsOnly,
    ImmutableArray<TableAction> Actions) : Statement(Span);

/// <summary><c>ALTER TABLE | INDEX | MATERIALIZED VIEW ALL IN TABLESPACE source [OWNED BY owners] SET TABLESPACE target [NOWAIT]</c></summary>
public sealed record MoveTablespaceStatement(
    TextSpan Span,
    ObjectKind Kind,
    Identifier Source,
    ImmutableArray<RoleName> Owners,
    Identifier Target,
    bool NoWait) : Statement(Span);

/// <summary>One action of ALTER TABLE. A rename or SET SCHEMA is always alone.</summary>
public abstract record TableAction(TextSpan Span) : SqlNode(Span);

/// <summary><c>ADD [COLUMN] [IF NOT EXISTS] definition</c></summary>
public sealed record AddColumnAction(TextSpan Span, bool IfNotExists, ColumnDefinition Column) : TableAction(Span);

/// <summary><c>DROP [COLUMN] [IF EXISTS] column [CASCADE]</c></summary>
public sealed record DropColumnAction(TextSpan Span, bool IfExists, Identifier Column, bool IsCascade) : TableAction(Span);

/// <summary><c>RENAME [COLUMN] column TO name</c></summary>
public sealed record RenameColumnAction(TextSpan Span, Identifier Column, Identifier NewName) : TableAction(Span);

/// <summary><c>ALTER [COLUMN] column [SET DATA] TYPE type [COLLATE c] [USING e]</c></summary>
public sealed record AlterColumnTypeAction(TextSpan Span, Identifier Column, TypeName Type, QualifiedName? Collation, Expression? Using) : TableAction(Span);

/// <summary><c>ALTER [COLUMN] column SET DEFAULT e | DROP DEFAULT</c> (<paramref name="Value"/> is null).</summary>
public sealed record AlterColumnDefaultAction(TextSpan Span, Identifier Column, Expression? Value) : TableAction(Span);

/// <summary><c>ALTER [COLUMN] column SET | DROP NOT NULL</c></summary>
public sealed record AlterColumnNotNullAction(TextSpan Span, Identifier Column, bool IsNotNull) : TableAction(Span);

/// <summary><c>ALTER [COLUMN] column SET EXPRESSION AS (e) | DROP EXPRESSION [IF EXISTS]</c> (<paramref name="Value"/> is null).</summary>
public sealed record AlterColumnExpressionAction(TextSpan Span, Identifier Column, Expression? Value, bool IfExists) : TableAction(Span);

/// <summary><c>ALTER [COLUMN] column ADD GENERATED ... AS IDENTITY | SET GENERATED ... | RESTART ... | DROP IDENTITY [IF EXISTS]</c></summary>
public sealed record AlterColumnIdentityAction(TextSpan Span, Identifier Column, IdentityChange Change, bool IfExists) : TableAction(Span);

/// <summary>What happens to an identity column.</summary>
public enum IdentityChange
{
    /// <summary>ADD GENERATED</summary>
    Add,

    /// <summary>SET GENERATED, SET option, RESTART</summary>
    Set,

    /// <summary>DROP IDENTITY</summary>
    Drop,
}

/// <summary>
/// <c>ALTER [COLUMN] column SET STATISTICS | STORAGE | COMPRESSION | (options) | RESET (...)</c>: what no other statement can see.
/// <paramref name="Column"/> is null where an index column is given by number.
/// </summary>
public sealed record AlterColumnStorageAction(TextSpan Span, Identifier? Column, ColumnSetting Setting) : TableAction(Span);

/// <summary>What an <see cref="AlterColumnStorageAction"/> sets.</summary>
public enum ColumnSetting
{
    /// <summary>SET STATISTICS</summary>
    Statistics,

    /// <summary>SET STORAGE</summary>
    Storage,

    /// <summary>SET COMPRESSION</summary>
    Compression,

    /// <summary><c>SET (...)</c>, <c>RESET (...)</c></summary>
    Options,

    /// <summary>OPTIONS, of a foreign table</summary>
    ForeignOptions,
}

/// <summary><c>ADD constraint [NOT VALID]</c></summary>
public sealed record AddConstraintAction(TextSpan Span, Constraint Constraint, bool NotValid) : TableAction(Span);

/// <summary><c>DROP CONSTRAINT [IF EXISTS] name [CASCADE]</c></summary>
public sealed record DropConstraintAction(TextSpan Span, bool IfExists, Identifier Name, bool IsCascade) : TableAction(Span);

/// <summary><c>RENAME CONSTRAINT name TO name</c></summary>
public sealed record RenameConstraintAction(TextSpan Span, Identifier Name, Identifier NewName) : TableAction(Span);

/// <summary><c>VALIDATE CONSTRAINT name</c>, <c>ALTER CONSTRAINT name attributes</c></summary>
public sealed record AlterConstraintAction(TextSpan Span, Identifier Name, bool IsValidate, ConstraintAttributes Attributes) : TableAction(Span);

/// <summary><c>RENAME TO name</c></summary>
public sealed record RenameTableAction(TextSpan Span, Identifier NewName) : TableAction(Span);

/// <summary><c>SET SCHEMA name</c></summary>
public sealed record SetSchemaAction(TextSpan Span, Identifier Schema) : TableAction(Span);

/// <summary><c>OWNER TO role</c></summary>
public sealed record OwnerAction(TextSpan Span, RoleName Owner) : TableAction(Span);

/// <summary><c>[NO] INHERIT parent</c></summary>
public sealed record InheritAction(TextSpan Span, QualifiedName Parent, bool IsRemoved) : TableAction(Span);

/// <summary><c>OF type</c>, <c>NOT OF</c> (null)</summary>
public sealed record OfTypeAction(TextSpan Span, QualifiedName? Type) : TableAction(Span);

/// <summary><c>ATTACH PARTITION name bound</c>; for an index without a bound.</summary>
public sealed record AttachPartitionAction(TextSpan Span, QualifiedName Partition, PartitionBound? Bound) : TableAction(Span);

/// <summary><c>DETACH PARTITION name [CONCURRENTLY | FINALIZE]</c></summary>
public sealed record DetachPartitionAction(TextSpan Span, QualifiedName Partition, bool IsConcurrent, bool IsFinalize) : TableAction(Span);

/// <summary>
/// <c>SPLIT PARTITION</c>, <c>MERGE PARTITIONS</c> and whatever a later server may add: the table's partitions are not known afterwards.
/// </summary>
public sealed record OtherTableAction(TextSpan Span) : TableAction(Span);

/// <summary><c>ENABLE | DISABLE [ALWAYS | REPLICA] TRIGGER name | ALL | USER</c> (null for ALL and USER)</summary>
public sealed record TriggerAction(TextSpan Span, Identifier? Trigger, bool IsEnabled) : TableAction(Span);

/// <summary><c>ENABLE | DISABLE [ALWAYS | REPLICA] RULE name</c></summary>
public sealed record RuleAction(TextSpan Span, Identifier Rule, bool IsEnabled) : TableAction(Span);

/// <summary><c>ENABLE | DISABLE | FORCE | NO FORCE ROW LEVEL SECURITY</c></summary>
public sealed record RowSecurityAction(TextSpan Span, RowSecurity Change) : TableAction(Span);

/// <summary>What a <see cref="RowSecurityAction"/> does.</summary>
public enum RowSecurity
{
    /// <summary>ENABLE</summary>
    Enable,

    /// <summary>DISABLE</summary>
    Disable,

    /// <summary>FORCE</summary>
    Force,

    /// <summary>NO FORCE</summary>
    NoForce,
}

/// <summary><c>CLUSTER ON index</c>, <c>REPLICA IDENTITY USING INDEX index</c>; null for SET WITHOUT CLUSTER, REPLICA IDENTITY FULL and the like.</summary>
public sealed record UseIndexAction(TextSpan Span, Identifier? Index, bool IsReplicaIdentity) : TableAction(Span);

/// <summary><c>SET (...) | RESET (...) | OPTIONS (...)</c></summary>
public sealed record TableOptionsAction(TextSpan Span, ImmutableArray<StorageOption> Options, bool IsReset) : TableAction(Span);

/// <summary><c>SET LOGGED | UNLOGGED | WITHOUT OIDS | ACCESS METHOD m | TABLESPACE t</c>; <paramref name="Name"/> is the method or tablespace.</summary>
public sealed record TableStorageAction(TextSpan Span, TableStorage Storage, Identifier? Name) : TableAction(Span);

/// <summary>What a <see cref="TableStorageAction"/> sets.</summary>
public enum TableStorage
{
    /// <summary>SET LOGGED</summary>
    Logged,

    /// <summary>SET UNLOGGED</summary>
    Unlogged,

    /// <summary>SET WITHOUT OIDS</summary>
    WithoutOids,

    /// <summary>SET ACCESS METHOD; without a name the default one.</summary>
    AccessMethod,

    /// <summary>SET TABLESPACE</summary>
    Tablespace,
}

/// <summary>The options of ALTER SEQUENCE.</summary>
public sealed record SequenceOptionsAction(TextSpan Span, ImmutableArray<SequenceOption> Options) : TableAction(Span);
