using System.Collections.Immutable;

namespace MigrationAnalyzers.Schema.Catalogs.BuiltIn;

/// <summary>What kind of function it is: how it can be called.</summary>
public enum BuiltInFunctionKind
{
    /// <summary>A function.</summary>
    Function,

    /// <summary>A procedure: only CALL can run it.</summary>
    Procedure,

    /// <summary>An aggregate called as a function: <c>sum(x)</c>.</summary>
    Aggregate,

    /// <summary>An aggregate that needs WITHIN GROUP: <c>percentile_cont(0.5) WITHIN GROUP (ORDER BY x)</c>.</summary>
    OrderedSetAggregate,

    /// <summary>An aggregate that needs WITHIN GROUP with as many expressions as it has arguments: <c>rank(x) WITHIN GROUP (ORDER BY y)</c>.</summary>
    HypotheticalSetAggregate,

    /// <summary>A window function: it needs OVER.</summary>
    Window,
}

/// <summary>What a function promises about its result: only an immutable one can stand in an index.</summary>
public enum FunctionVolatility
{
    /// <summary>The same arguments give the same result for ever.</summary>
    Immutable,

    /// <summary>The same arguments give the same result within a statement.</summary>
    Stable,

    /// <summary>Each call may give another result, or have an effect.</summary>
    Volatile,
}

/// <summary>How a parameter takes or gives a value.</summary>
public enum ParameterMode
{
    /// <summary>IN: the caller gives it.</summary>
    In,

    /// <summary>OUT: a column of the result.</summary>
    Out,

    /// <summary>INOUT: both.</summary>
    InOut,

    /// <summary>VARIADIC: the caller gives any number, at least one; the type is that of the array (or <c>any</c>).</summary>
    Variadic,

    /// <summary>A column of RETURNS TABLE.</summary>
    Table,
}

/// <summary>A parameter of a function.</summary>
/// <param name="Name">Its name, for <c>name => value</c>; null: it has none.</param>
/// <param name="Type">Its type, as <see cref="BuiltInType.Name"/>.</param>
/// <param name="Mode">How it takes or gives a value.</param>
/// <param name="HasDefault">Whether a call may leave it out.</param>
public sealed record BuiltInParameter(string? Name, string Type, ParameterMode Mode, bool HasDefault)
{
    /// <summary>Whether a call gives it a value.</summary>
    public bool IsInput => Mode is ParameterMode.In or ParameterMode.InOut or ParameterMode.Variadic;

    /// <summary>Whether it is a column of the result.</summary>
    public bool IsOutput => Mode is ParameterMode.Out or ParameterMode.InOut or ParameterMode.Table;
}

/// <summary>A column of what a function gives in FROM.</summary>
/// <param name="Name">Its name; null: that of the item, its alias or else the function's name.</param>
/// <param name="Type">Its type, as <see cref="BuiltInType.Name"/>; it may be polymorphic.</param>
public sealed record BuiltInColumn(string? Name, string Type);

/// <summary>A function, procedure, aggregate or window function.</summary>
/// <param name="Schema">The schema it is in.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">How it can be called.</param>
/// <param name="Parameters">All its parameters, in order; of an aggregate with WITHIN GROUP the direct ones first.</param>
/// <param name="ResultType">What it gives, as <see cref="BuiltInType.Name"/>; <c>record</c> where it has several output parameters.</param>
/// <param name="ReturnsSet">Whether it gives rows.</param>
/// <param name="Volatility">What it promises about its result.</param>
public sealed record BuiltInFunction(
    string Schema,
    string Name,
    BuiltInFunctionKind Kind,
    ImmutableArray<BuiltInParameter> Parameters,
    string ResultType,
    bool ReturnsSet,
    FunctionVolatility Volatility)
{
    /// <summary>How many arguments stand in the parentheses of an aggregate with WITHIN GROUP; the others stand in its ORDER BY.</summary>
    public int DirectArguments { get; init; }

    /// <summary>Whether the last argument may stand any number of times.</summary>
    public bool IsVariadic => Parameters.Any(parameter => parameter.Mode == ParameterMode.Variadic);

    /// <summary>The least number of arguments of a call; ORDER BY of WITHIN GROUP included.</summary>
    public int MinArguments => Parameters.Count(parameter => parameter.IsInput && !parameter.HasDefault);

    /// <summary>The greatest number of arguments of a call; <see cref="int.MaxValue"/> if it is variadic.</summary>
    public int MaxArguments => IsVariadic ? int.MaxValue : Parameters.Count(parameter => parameter.IsInput);

    /// <summary>The type that an argument becomes, as <see cref="BuiltInType.Name"/>; null: there is no such parameter.</summary>
    /// <param name="position">The argument's index among those of the call.</param>
    /// <param name="name">The name that it is given by; null: by its position.</param>
    public string? InputAt(int position, string? name)
    {
        var index = 0;
        foreach (var parameter in Parameters)
        {
            if (!parameter.IsInput)
                continue;
            var isVariadic = parameter.Mode == ParameterMode.Variadic;
            if (name is not null ? parameter.Name == name : index == position || (isVariadic && index < position))
                return isVariadic ? ElementOf(parameter.Type) : parameter.Type;
            index++;
        }

        return null;
    }

    // The type of an array has the name of its element's after an underscore.
    private static string ElementOf(string type)
    {
        var start = type.LastIndexOf('.') + 1;
        return start < type.Length && type[start] == '_' ? type.Remove(start, 1) : type;
    }

    /// <summary>Whether a call with this many arguments can mean it.</summary>
    public bool Accepts(int arguments) => MinArguments <= arguments && arguments <= MaxArguments;
}
