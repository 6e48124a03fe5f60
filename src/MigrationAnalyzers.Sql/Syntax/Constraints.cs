using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Syntax;

/// <summary>A constraint of a column or of a table or domain, with the name that CONSTRAINT gives it.</summary>
public abstract record Constraint(TextSpan Span, Identifier? Name) : SqlNode(Span)
{
    /// <summary>What stands after a constraint of a table or domain. At a column these words are not read into its constraints.</summary>
    public ConstraintAttributes Attributes { get; init; }
}

/// <summary>The words after a constraint.</summary>
[Flags]
public enum ConstraintAttributes
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>DEFERRABLE</summary>
    Deferrable = 1,

    /// <summary>NOT DEFERRABLE</summary>
    NotDeferrable = 2,

    /// <summary>INITIALLY DEFERRED</summary>
    InitiallyDeferred = 4,

    /// <summary>INITIALLY IMMEDIATE</summary>
    InitiallyImmediate = 8,

    /// <summary>NOT VALID</summary>
    NotValid = 16,

    /// <summary>NO INHERIT</summary>
    NoInherit = 32,

    /// <summary>ENFORCED</summary>
    Enforced = 64,

    /// <summary>NOT ENFORCED</summary>
    NotEnforced = 128,

    /// <summary>INHERIT, of ALTER CONSTRAINT only</summary>
    Inherit = 256,
}

/// <summary>NOT NULL; <paramref name="Column"/> is set in the table form <c>NOT NULL column</c> only.</summary>
public sealed record NotNullConstraint(TextSpan Span, Identifier? Name, Identifier? Column) : Constraint(Span, Name);

/// <summary>NULL</summary>
public sealed record NullConstraint(TextSpan Span, Identifier? Name) : Constraint(Span, Name);

/// <summary><c>DEFAULT expression</c></summary>
public sealed record DefaultConstraint(TextSpan Span, Identifier? Name, Expression Value) : Constraint(Span, Name);

/// <summary><c>CHECK (condition)</c></summary>
public sealed record CheckConstraint(TextSpan Span, Identifier? Name, Expression Condition) : Constraint(Span, Name);

/// <summary><c>GENERATED ALWAYS AS (expression) STORED | VIRTUAL</c></summary>
public sealed record GeneratedConstraint(TextSpan Span, Identifier? Name, Expression Value, bool IsVirtual) : Constraint(Span, Name);

/// <summary><c>GENERATED ALWAYS | BY DEFAULT AS IDENTITY (sequence options)</c></summary>
public sealed record IdentityConstraint(TextSpan Span, Identifier? Name, bool IsAlways, ImmutableArray<SequenceOption> Options) : Constraint(Span, Name);

/// <summary>
/// <c>PRIMARY KEY (columns [WITHOUT OVERLAPS]) INCLUDE (columns)</c>; no columns at a column, nor with <c>USING INDEX index</c>.
/// </summary>
public sealed record PrimaryKeyConstraint(
    TextSpan Span,
    Identifier? Name,
    ImmutableArray<Identifier> Columns,
    ImmutableArray<Identifier> Included,
    Identifier? UsingIndex,
    bool WithoutOverlaps) : Constraint(Span, Name);

/// <summary>
/// <c>UNIQUE [NULLS NOT DISTINCT] (columns [WITHOUT OVERLAPS]) INCLUDE (columns)</c>; no columns at a column, nor with <c>USING INDEX index</c>.
/// </summary>
public sealed record UniqueConstraint(
    TextSpan Span,
    Identifier? Name,
    ImmutableArray<Identifier> Columns,
    ImmutableArray<Identifier> Included,
    Identifier? UsingIndex,
    bool NullsNotDistinct,
    bool WithoutOverlaps) : Constraint(Span, Name);

/// <summary><c>EXCLUDE USING method (element WITH operator, ...) WHERE (predicate)</c></summary>
public sealed record ExclusionConstraint(
    TextSpan Span,
    Identifier? Name,
    Identifier? Method,
    ImmutableArray<ExclusionElement> Elements,
    ImmutableArray<Identifier> Included,
    Expression? Predicate) : Constraint(Span, Name);

/// <summary><c>element WITH operator</c></summary>
public sealed record ExclusionElement(TextSpan Span, IndexElement Element, OperatorName Operator) : SqlNode(Span);

/// <summary>
/// <c>FOREIGN KEY (columns) REFERENCES table (columns) ON DELETE SET NULL (columns)</c>; no <paramref name="Columns"/> at a column.
/// </summary>
/// <param name="Span">The whole constraint.</param>
/// <param name="Name">Its name.</param>
/// <param name="Columns">The referencing columns.</param>
/// <param name="Table">The referenced table.</param>
/// <param name="ReferencedColumns">Its columns; empty means its primary key.</param>
/// <param name="OnDeleteColumns">The columns that ON DELETE SET NULL or SET DEFAULT names.</param>
public sealed record ForeignKeyConstraint(
    TextSpan Span,
    Identifier? Name,
    ImmutableArray<Identifier> Columns,
    QualifiedName Table,
    ImmutableArray<Identifier> ReferencedColumns,
    ImmutableArray<Identifier> OnDeleteColumns) : Constraint(Span, Name);

/// <summary>An option of a sequence or identity column. <paramref name="Kind"/> in lower case: increment, start, cache, "owned by", restart, as, ...</summary>
/// <param name="Span">The whole option.</param>
/// <param name="Kind">Which.</param>
/// <param name="Value">Its number, as written.</param>
/// <param name="Type">Of AS.</param>
/// <param name="Name">Of OWNED BY (<c>table.column</c>; null for NONE) and SEQUENCE NAME.</param>
public sealed record SequenceOption(TextSpan Span, string Kind, Expression? Value, TypeName? Type, QualifiedName? Name) : SqlNode(Span);
