using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;

namespace MigrationAnalyzers.Schema.Typing;

/// <summary>How a call writes its arguments: some by name, or the last as an array.</summary>
/// <param name="Names">The names of the last arguments; empty: all are given by their position.</param>
/// <param name="IsVariadic">Whether the last is an array after VARIADIC.</param>
internal sealed record CallNotation(ImmutableArray<string> Names, bool IsVariadic)
{
    /// <summary>The parameters that the arguments of such a call go to, in its order; null: it cannot mean this function.</summary>
    public List<BuiltInParameter>? ArgumentsOf(BuiltInFunction function, int count)
    {
        if (function.IsVariadic != IsVariadic)
            return null;
        var inputs = function.Parameters.Where(parameter => parameter.IsInput).ToList();
        if (count > inputs.Count)
            return null;
        var positional = count - Names.Length;
        var arguments = inputs.GetRange(0, positional);
        foreach (var name in Names)
        {
            var index = inputs.FindIndex(parameter => parameter.Name == name);
            if (index < positional || arguments.Contains(inputs[index]))
                return null;
            arguments.Add(inputs[index]);
        }

        return inputs.TrueForAll(parameter => parameter.HasDefault || arguments.Contains(parameter)) ? arguments : null;
    }
}
