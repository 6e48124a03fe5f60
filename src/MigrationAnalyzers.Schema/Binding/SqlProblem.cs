using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>What kind of mistake a <see cref="SqlProblem"/> is.</summary>
public enum SqlProblemKind
{
    /// <summary>INSERT has more or fewer expressions than target columns (42601).</summary>
    ExpressionCount,

    /// <summary>INSERT leaves out a column that must have a value (23502).</summary>
    MissingValue,

    /// <summary>An operator, assignment or call between types that PostgreSQL has nothing for (42883, 42804).</summary>
    TypeMismatch,

    /// <summary>A change of a column's type that PostgreSQL refuses without USING (42804).</summary>
    TypeChange,

    /// <summary>Something is dropped or changed although another object depends on it (2BP01, 0A000, 42P16).</summary>
    DependentObject,

    /// <summary>One name stands twice where it may stand once (42701, 42712, 42601).</summary>
    RepeatedName,
}

/// <summary>Something that PostgreSQL refuses although every name in it exists.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">The token it is about, to the character.</param>
/// <param name="SqlState">What the server answers with (Appendix A of the manual): <c>42883</c>.</param>
/// <param name="Message">The whole sentence for the reader, names written as PostgreSQL would write them, without a full stop.</param>
public sealed record SqlProblem(SqlProblemKind Kind, Place Place, string SqlState, string Message)
{
    /// <summary>What would mend it, best first; empty where that is not clear.</summary>
    public ImmutableArray<SqlCorrection> Corrections { get; init; } = ImmutableArray<SqlCorrection>.Empty;

    /// <summary>A statement that mends it if it runs before the operation; null: none, or the problem is one of a SQL text.</summary>
    public string? Statement { get; init; }
}

/// <summary>A replacement within a SQL text.</summary>
/// <param name="Place">What is replaced; an empty span: where something is put in.</param>
/// <param name="Text">What stands there afterwards, as SQL.</param>
public readonly record struct SqlCorrection(Place Place, string Text);
