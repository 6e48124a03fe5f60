namespace MigrationAnalyzers.Schema.Typing;

/// <summary>What an operator or function takes and gives.</summary>
/// <param name="arguments">The types of its arguments; the last of a variadic one is that of the elements.</param>
/// <param name="result">What it gives; it may be polymorphic.</param>
internal sealed class Signature(SqlType[] arguments, SqlType result)
{
    public SqlType[] Arguments { get; } = arguments;

    public SqlType Result { get; } = result;

    /// <summary>How many arguments a call may leave out.</summary>
    public int Defaults { get; init; }

    /// <summary>Whether the last argument may stand any number of times.</summary>
    public bool IsVariadic { get; init; }

    /// <summary>Whether it gives rows.</summary>
    public bool ReturnsSet { get; init; }

    /// <summary>Whether <see cref="Result"/> is not what a call gives: rows of several columns, or a type that is not known.</summary>
    public bool IsResultUnknown { get; init; }

    /// <summary>The type of an argument of a call.</summary>
    public SqlType Argument(int index) => Arguments[Math.Min(index, Arguments.Length - 1)];

    /// <summary>Whether a call with this many arguments can mean it.</summary>
    public bool Accepts(int count) =>
        count >= Arguments.Length - Defaults && (IsVariadic ? Arguments.Length > 0 && count >= Arguments.Length - Defaults : count <= Arguments.Length);
}
