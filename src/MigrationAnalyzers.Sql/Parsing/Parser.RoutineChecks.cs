using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

// What the server refuses when it makes a routine, before it looks into the body.
internal sealed partial class Parser
{
    private static SyntaxError? RefusalOf(ImmutableArray<RoutineParameter> parameters, TypeName? returns, Identifier? language) =>
        RepeatedName(parameters, language) ?? OtherResult(parameters, returns) ?? UnknownResult(parameters, returns) ?? TriggerWithParameters(parameters, returns, language);

    // What goes in may have the name of what comes out, but for PL/pgSQL, where both are variables.
    private static SyntaxError? RepeatedName(ImmutableArray<RoutineParameter> parameters, Identifier? language)
    {
        if (parameters.Length < 2)
            return null;
        var inputs = new HashSet<string>(StringComparer.Ordinal);
        var outputs = language?.Text == "plpgsql" ? inputs : new HashSet<string>(StringComparer.Ordinal);
        foreach (var parameter in parameters)
        {
            if (parameter.Name is not { HasHole: false } name)
                continue;
            var isNew = parameter.Mode is ParameterMode.Out or ParameterMode.Table || inputs.Add(name.Text);
            isNew &= parameter.Mode is not (ParameterMode.Out or ParameterMode.InOut or ParameterMode.Table) || outputs.Add(name.Text) || (inputs == outputs && parameter.Mode == ParameterMode.InOut);
            if (!isNew)
                return new SyntaxError(parameter.Span, $"parameter name \"{name.Text}\" used more than once");
        }

        return null;
    }

    // RETURNS beside OUT may only say the same again: the type of the one, or record for several.
    private static SyntaxError? OtherResult(ImmutableArray<RoutineParameter> parameters, TypeName? returns)
    {
        if (returns is null || ServerNameOf(returns) is not { } result)
            return null;
        string? required = null;
        foreach (var parameter in parameters)
        {
            if (parameter.Mode is not (ParameterMode.Out or ParameterMode.InOut))
                continue;
            if (required is null && ServerNameOf(parameter.Type) is not { } type)
                return null;
            required = required is null ? ServerNameOf(parameter.Type) : "record";
        }

        return required is null || required == result ? null : new SyntaxError(returns.Span, $"function result type must be {required} because of OUT parameters");
    }

    // What stands for any type comes out only where such a type goes in; which range, only from a range.
    private static SyntaxError? UnknownResult(ImmutableArray<RoutineParameter> parameters, TypeName? returns)
    {
        if (returns is not null && !IsDetermined(returns))
            return new SyntaxError(returns.Span, "cannot determine result data type");
        foreach (var parameter in parameters)
        {
            if (parameter.Mode is ParameterMode.Out or ParameterMode.Table && !IsDetermined(parameter.Type))
                return new SyntaxError(parameter.Span, "cannot determine result data type");
        }

        return null;

        bool IsDetermined(TypeName result) => StandInOf(result) is not { } wanted || parameters.Any(parameter =>
            parameter.Mode is not (ParameterMode.Out or ParameterMode.Table) && StandInOf(parameter.Type) is { } given
            && given.IsCompatible == wanted.IsCompatible && (given.IsRange || !wanted.IsRange));
    }

    private static (bool IsCompatible, bool IsRange)? StandInOf(TypeName type) => type is { ArrayDimensions: 0, Reference: TypeReference.None, Name.Schema: null }
        ? type.Name.Name.Text switch
        {
            "anyelement" or "anyarray" or "anynonarray" or "anyenum" => (false, false),
            "anyrange" or "anymultirange" => (false, true),
            "anycompatible" or "anycompatiblearray" or "anycompatiblenonarray" => (true, false),
            "anycompatiblerange" or "anycompatiblemultirange" => (true, true),
            _ => null,
        }
        : null;

    // As the server writes a type; null where it could be written otherwise, or be one of the user's.
    private static string? ServerNameOf(TypeName type) => type is { ArrayDimensions: 0, Reference: TypeReference.None } && type.Name.Schema is null
        ? (type.IsBuiltIn, type.Name.Name.Text) switch
        {
            (true, "int2") => "smallint",
            (true, "int4") => "integer",
            (true, "int8") => "bigint",
            (true, "float4") => "real",
            (true, "float8") => "double precision",
            (true, "bool") => "boolean",
            (true, "numeric") => "numeric",
            (true, "varchar") => "character varying",
            (false, "text" or "uuid" or "jsonb" or "date" or "bytea" or "record" or "void" or "trigger") => type.Name.Name.Text,
            _ => null,
        }
        : null;

    private static SyntaxError? TriggerWithParameters(ImmutableArray<RoutineParameter> parameters, TypeName? returns, Identifier? language)
    {
        if (language?.Text != "plpgsql" || returns is not { IsSetOf: false, Name: { Schema: null, Name.Text: "trigger" or "event_trigger" } })
            return null;
        var first = parameters.FirstOrDefault(static parameter => parameter.Mode is not (ParameterMode.Out or ParameterMode.Table));
        var kind = returns.Name.Name.Text == "trigger" ? "trigger" : "event trigger";
        return first is null ? null : new SyntaxError(first.Span, $"{kind} functions cannot have declared arguments");
    }
}
