using System.Collections.Immutable;
using System.Globalization;

namespace MigrationAnalyzers.Schema.Catalogs.BuiltIn;

/// <summary>Decodes the lines of functions in the generated data.</summary>
internal static class BuiltInFunctionReader
{
    /// <summary>The function of a line: <c>fun name schema flags arguments result</c>.</summary>
    public static BuiltInFunction Read(string[] line, string schema)
    {
        var flags = line[3];
        var kind = flags[0] switch
        {
            'p' => BuiltInFunctionKind.Procedure,
            'w' => BuiltInFunctionKind.Window,
            'a' when flags[2] == 'o' => BuiltInFunctionKind.OrderedSetAggregate,
            'a' when flags[2] == 'h' => BuiltInFunctionKind.HypotheticalSetAggregate,
            'a' => BuiltInFunctionKind.Aggregate,
            _ => BuiltInFunctionKind.Function,
        };
        var volatility = flags[1] switch
        {
            'i' => FunctionVolatility.Immutable,
            's' => FunctionVolatility.Stable,
            _ => FunctionVolatility.Volatile,
        };
        var needsGroup = kind is BuiltInFunctionKind.OrderedSetAggregate or BuiltInFunctionKind.HypotheticalSetAggregate;
        return new(schema, line[1], kind, Parameters(line[4]), line[5], ReturnsSet: flags.Length > 2 && flags[2] == 's', volatility)
        {
            DirectArguments = needsGroup ? int.Parse(flags.Substring(3), CultureInfo.InvariantCulture) : 0,
        };
    }

    private static ImmutableArray<BuiltInParameter> Parameters(string text)
    {
        if (text.Length == 0)
            return ImmutableArray<BuiltInParameter>.Empty;

        var parameters = ImmutableArray.CreateBuilder<BuiltInParameter>();
        foreach (var item in text.Split(','))
        {
            var mode = item[0] switch
            {
                '>' => ParameterMode.Out,
                '&' => ParameterMode.InOut,
                '*' => ParameterMode.Variadic,
                '+' => ParameterMode.Table,
                _ => ParameterMode.In,
            };
            var start = mode == ParameterMode.In ? 0 : 1;
            var hasDefault = item[item.Length - 1] == '=';
            var end = item.Length - (hasDefault ? 1 : 0);
            var space = item.IndexOf(' ');
            var name = space < 0 ? null : item.Substring(start, space - start);
            var type = space < 0 ? start : space + 1;
            parameters.Add(new(name, item.Substring(type, end - type), mode, hasDefault));
        }

        return parameters.ToImmutable();
    }
}
