using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.Binding;

// Calls with constants: in the body that runs, the parameters hold them, and what it executes is known as far as they go.
internal sealed partial class Binder
{
    // What the call gives the routine whose body runs; null: the body is only looked into.
    private Arguments? _given;

    // What is wrong with names in constants that the call gives: it is said where the call stands.
    private List<NameInArgument>? _inArguments;

    // Whether the statement that is being bound surely runs when the text does.
    private bool SurelyRuns => !_mayNotRun && !_isSilent && !_hasEnded && _returns is null && _exits is null;

    private Arguments ArgumentsOf(CreateRoutineStatement routine, FunctionCall call, bool isRun, bool seesColumns)
    {
        var values = ImmutableDictionary.CreateBuilder<string, Expression>(StringComparer.Ordinal);
        var arrays = ImmutableDictionary.CreateBuilder<string, ImmutableArray<StringLiteral>>(StringComparer.Ordinal);
        var written = new HashSet<SqlString>();
        var arguments = OrEmpty(call.Arguments);
        var (number, position) = (0, 0);
        foreach (var parameter in OrEmpty(routine.Parameters))
        {
            number++;
            if (parameter.Mode == ParameterMode.Table || parameter.Mode == ParameterMode.Out && routine.Kind != ObjectKind.Procedure)
                continue;
            var at = position++;
            var passed = at < arguments.Length && arguments[at].Name is null
                ? arguments[at].Value
                : arguments.FirstOrDefault(argument => argument.Name is { } name && name.Text == parameter.Name?.Text).Value;
            var value = passed ?? parameter.Default;
            var names = parameter.Name is { HasHole: false } own ? new[] { ParameterName(number), own.Text } : new[] { ParameterName(number) };
            if (parameter.Mode == ParameterMode.Variadic)
            {
                if (RestOf(arguments, at, seesColumns) is { } rest)
                    AddArray(names, rest);
            }
            else if (value is not null && parameter.Type.ArrayDimensions > 0)
            {
                if ((seesColumns ? ConstantsIn(value) : ItemsOf(value)) is { } items)
                    AddArray(names, items);
            }
            else if (value is not null && ConstantOf(value, seesColumns) is { } constant && Keeps(parameter.Type, constant))
            {
                foreach (var name in names)
                    values[name] = constant;
                if (passed is not null && constant is StringLiteral literal)
                    written.Add(literal.Content);
            }
        }

        return new(values.ToImmutable(), arrays.ToImmutable(), written, isRun && !arguments.Any(argument => argument.Value is NullLiteral));

        void AddArray(string[] names, ImmutableArray<StringLiteral> items)
        {
            foreach (var name in names)
                arrays[name] = items;
        }
    }

    // What a VARIADIC parameter gets, if it is nothing but constants.
    private ImmutableArray<StringLiteral>? RestOf(ImmutableArray<FunctionArgument> arguments, int from, bool seesColumns)
    {
        if (arguments.Length == from + 1 && arguments[from].IsVariadic)
            return seesColumns ? ConstantsIn(arguments[from].Value) : ItemsOf(arguments[from].Value);
        var items = ImmutableArray.CreateBuilder<StringLiteral>();
        foreach (var argument in arguments.Skip(from))
        {
            if (argument.IsVariadic || argument.Name is not null || ConstantOf(argument.Value, seesColumns) is not StringLiteral literal)
                return null;
            items.Add(literal);
        }

        return items.ToImmutable();
    }

    // The constant that is written there, or that the variable there holds.
    private Expression? ConstantOf(Expression value, bool seesColumns)
    {
        while (value is CastExpression cast && Keeps(cast.Type, cast.Operand))
            value = cast.Operand;
        return value switch
        {
            StringLiteral or NumberLiteral => value,
            ColumnReference { PartCount: 1, NamePart.Text: var name } when !seesColumns => Held(name),
            Parameter { Number: var number } => Held(ParameterName(number)),
            _ => null,
        };

        Expression? Held(string variable) => ValueOf(variable) is StringLiteral or NumberLiteral ? ValueOf(variable) : null;
    }

    // Whether a constant of the type, made a text again, is what was written.
    private bool Keeps(TypeName type, Expression constant) => TypeOfWritten(type)?.Key switch
    {
        "text" or "varchar" => constant is StringLiteral,
        "name" => constant is StringLiteral { Value.Length: < 64 },
        "regclass" or "regtype" or "regnamespace" => constant is StringLiteral { Value: var value } && value.All(static letter => letter is '_' or (>= 'a' and <= 'z') or (>= '0' and <= '9')),
        "int2" or "int4" or "int8" => constant is NumberLiteral { IsInteger: true },
        _ => false,
    };

    // A name in a text that is put together, which is written in a constant there.
    private void UseWritten(SqlString constant, NameKind kind, in NamePart name, in Qualifier qualifier, Lookup lookup, string? suffix)
    {
        if (_given is null || !_given.Written.Contains(constant))
            Use(kind, name, qualifier, lookup, suffix);
        else if (lookup is Missing && _given.IsRun && SurelyRuns)
            (_inArguments ??= new()).Add(new(constant, kind, name, qualifier, lookup, suffix));
    }

    /// <summary>What a call gives a routine.</summary>
    /// <param name="Values">The constants, by the names and numbers of the parameters.</param>
    /// <param name="Arrays">The arrays of constants, likewise.</param>
    /// <param name="Written">Those constants that stand in the text of the call. Defaults stand with the routine.</param>
    /// <param name="IsRun">Whether the call surely runs the body.</param>
    private sealed record Arguments(
        ImmutableDictionary<string, Expression> Values, ImmutableDictionary<string, ImmutableArray<StringLiteral>> Arrays, HashSet<SqlString> Written, bool IsRun)
    {
        /// <summary>Those that the parameters hold all through the body: nothing is put into them, and no variable of the body has such a name.</summary>
        public Arguments KeptIn(ImmutableArray<Statement> statements, Dictionary<string, int> assigned)
        {
            var declared = PlpgsqlStatements.DeclaredIn(statements);
            return declared is null
                ? this with { Values = Values.Clear(), Arrays = Arrays.Clear() }
                : this with { Values = Values.RemoveRange(Values.Keys.Where(IsChanged)), Arrays = Arrays.RemoveRange(Arrays.Keys.Where(IsChanged)) };

            bool IsChanged(string name) => assigned.ContainsKey(name) || declared!.Contains(name);
        }
    }

    private readonly record struct NameInArgument(SqlString Constant, NameKind Kind, NamePart Name, Qualifier Qualifier, Lookup Lookup, string? Suffix);
}
