using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Schema.Typing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.Binding;

// Calls, casts and choices: what they give, and what they do not take.
internal sealed partial class Binder
{
    private SqlType? TypeOf(FunctionCall call, QueryScope scope)
    {
        JudgeCondition(call.Filter, scope, "FILTER");
        var expressions = ArgumentsOf(call);
        var inputs = new SqlType?[expressions.Length];
        for (var i = 0; i < inputs.Length; i++)
            inputs[i] = TypeOf(expressions[i], scope);
        JudgeSorting(call, inputs, scope);

        var name = call.Name.LastPart;
        if (name.HasHole)
            return null;
        if (call.Name.SchemaPart is { Text: not PgCatalog } || (call.Name.SchemaPart is null && HasOwnRoutine(name.Text)))
            return TypeOfOwnCall(call);
        if (call.HasStar)
            return name.Text == "count" ? BuiltInTypes.Int8 : null;
        if (OrEmpty(call.Arguments).Any(static argument => argument.Name is { HasHole: true }))
            return null;

        var notation = NotationOf(call);
        var result = Functions.ResultOf(name.Text, inputs, _options.PostgresVersion, out var isRefused, out var chosen, notation);
        if (isRefused && !HasOwnCasts && !_catalog.HasUnknownObjects)
            AddProblem(
                SqlProblemKind.TypeMismatch, LiteralArgument(call) ?? call.Name.Span, "42883",
                $"Function {name.Text}({DescribeArguments(inputs!, notation)}) does not exist", notation is null && !call.Arguments.IsDefaultOrEmpty ? CorrectArguments(call, inputs!) : default);
        if (chosen is null)
            return result;
        for (var i = 0; i < inputs.Length; i++)
        {
            if (inputs[i]!.IsUnknown && !chosen.Argument(i).IsPolymorphic)
                JudgeLiteral(expressions[i], chosen.Argument(i));
        }

        return chosen.ReturnsSet && result is { Kind: BuiltInTypeKind.Composite or BuiltInTypeKind.Pseudo } ? null : result;
    }

    // What a function is chosen by: what stands in the parentheses, and in the ORDER BY of WITHIN GROUP.
    private static Expression[] ArgumentsOf(FunctionCall call)
    {
        var (direct, sorted) = (OrEmpty(call.Arguments).Length, OrEmpty(call.WithinGroup).Length);
        if (direct + sorted == 0)
            return Array.Empty<Expression>();
        var expressions = new Expression[direct + sorted];
        for (var i = 0; i < expressions.Length; i++)
            expressions[i] = i < direct ? call.Arguments[i].Value : call.WithinGroup[i - direct].Expression;
        return expressions;
    }

    // Null: one argument after the other.
    private static CallNotation? NotationOf(FunctionCall call)
    {
        var names = ImmutableArray<string>.Empty;
        var isVariadic = false;
        foreach (var argument in OrEmpty(call.Arguments))
        {
            if (argument.Name is { } name)
                names = names.Add(name.Text);
            isVariadic |= argument.IsVariadic;
        }

        return names.IsEmpty && !isVariadic ? null : new(names, isVariadic);
    }

    private static string DescribeArguments(SqlType[] inputs, CallNotation? notation = null)
    {
        var first = inputs.Length - (notation?.Names.Length ?? 0);
        return string.Join(", ", inputs.Select((input, index) => index < first ? input.Display : $"{SqlName.Quote(notation!.Names[index - first])} => {input.Display}"));
    }

    // What an unknown operation or another context made may have any name.
    private bool HasOwnRoutine(string name)
    {
        if (_catalog.Routines.ContainsKey(name))
            return true;
        foreach (var neighbour in _options.Neighbours)
        {
            if (neighbour.Routines.ContainsKey(name))
                return true;
        }

        return false;
    }

    // Constants among the arguments of the only routine that can be meant.
    private void NoteEnumArguments(FunctionCall call, string? schema)
    {
        if (!OrEmpty(call.Arguments).Any(argument => argument.Value is StringLiteral) || ShapeOf(call, isProcedureCall: false) is not { } shape
            || Routines.Find(schema, call.Name.LastPart.Text).FindAll(candidate => candidate.Accepts(shape)) is not [{ Signature: { } signature, IsVague: false }])
        {
            return;
        }

        var parameters = signature.Parameters.Where(parameter => parameter.IsInput).ToList();
        for (var i = 0; i < call.Arguments.Length && i < parameters.Count; i++)
        {
            if (call.Arguments[i] is { Name: null, IsVariadic: false } argument)
                NoteEnumConstants(argument.Value, TypeNames.OfCanonical(parameters[i].Type, _catalog));
        }
    }

    // What a routine of the history gives, if all that could be meant give the same.
    private SqlType? TypeOfOwnCall(FunctionCall call)
    {
        var schema = call.Name.SchemaPart?.Text;
        NoteEnumArguments(call, schema);
        if (HasHole(call.Name) || Types.MayExist(schema) || ShapeOf(call, isProcedureCall: false) is not { } shape)
            return null;
        string? result = null;
        foreach (var candidate in Routines.Find(schema, call.Name.LastPart.Text))
        {
            if (!candidate.Accepts(shape))
                continue;
            if (candidate is not { IsVague: false, Signature: { } signature } || ResultOf(signature) is not { } given || (result is not null && result != given))
                return null;
            result = given;
        }

        return result is not null && TypeNames.OfCanonical(result, _catalog) is { Kind: not BuiltInTypeKind.Pseudo } type ? type : null;
    }

    private static string? ResultOf(BuiltInFunction signature)
    {
        string? only = null;
        foreach (var parameter in signature.Parameters)
        {
            if (!parameter.IsOutput)
                continue;
            if (only is not null)
                return null;
            only = parameter.Type;
        }

        return only ?? signature.ResultType;
    }

    private static TextSpan? LiteralArgument(FunctionCall call)
    {
        return call is { Arguments: [{ Value: var only }], WithinGroup.IsDefaultOrEmpty: true } ? LiteralOf(only) : null;
    }

    // Numbers that would do as strings.
    private ImmutableArray<SqlCorrection> CorrectArguments(FunctionCall call, SqlType[] inputs)
    {
        var literals = (SqlType[])inputs.Clone();
        var edits = ImmutableArray.CreateBuilder<SqlCorrection>();
        for (var i = 0; i < inputs.Length; i++)
        {
            if (i >= call.Arguments.Length || call.Arguments[i].Value is not NumberLiteral number)
                continue;
            literals[i] = BuiltInTypes.Unknown;
            edits.Add(new(_place.At(number.Span), "'" + number.Text + "'"));
        }

        if (edits.Count != 1)
            return ImmutableArray<SqlCorrection>.Empty;
        Functions.ResultOf(call.Name.LastPart.Text, literals, _options.PostgresVersion, out _, out var chosen);
        return chosen is null ? ImmutableArray<SqlCorrection>.Empty : edits.ToImmutable();
    }

    private SqlType? TypeOf(SpecialCall call, QueryScope scope)
    {
        JudgeCondition(call.Filter, scope, "FILTER");
        JudgeOrder(call.OrderBy, scope);
        switch (call.Function)
        {
            case "coalesce" or "greatest" or "least":
                return CommonTypeOf(call.Arguments, scope);
            case "nullif" when call.Arguments.Length == 2:
                Operate("=", call.Arguments[0], call.Arguments[1], call.Arguments[0].Span, scope);
                return TypeOf(call.Arguments[0], scope) is var first && first is { IsUnknown: true } ? BuiltInTypes.Text : first;
        }

        JudgeTypes(call.Arguments, scope);
        JudgeWindow(call.Over, scope);
        return call.Function switch
        {
            "current_date" => BuiltInTypes.Find("date"),
            "current_timestamp" => BuiltInTypes.Find("timestamptz"),
            "localtimestamp" => BuiltInTypes.Find("timestamp"),
            "current_time" => BuiltInTypes.Find("timetz"),
            "localtime" => BuiltInTypes.Find("time"),
            "current_user" or "session_user" or "user" or "current_role" or "current_catalog" or "current_schema" => BuiltInTypes.Find("name"),
            "grouping" => BuiltInTypes.Int4,
            "position" or "btrim" or "ltrim" or "rtrim" or "substring" or "overlay" or "extract" or "date_part" or "normalize" or "pg_collation_for" => TypeOfSpelledCall(call, scope),
            _ => null,
        };
    }

    // A function of pg_catalog behind a syntax of its own.
    private SqlType? TypeOfSpelledCall(SpecialCall call, QueryScope scope)
    {
        if (call.Arguments.IsDefaultOrEmpty || HasOwnRoutine(call.Function))
            return null;
        var inputs = new List<SqlType?>(call.Arguments.Length + 1);
        if (call.Function is "extract" or "date_part" && call.Field is not null)
            inputs.Add(BuiltInTypes.Unknown);
        foreach (var argument in call.Arguments)
            inputs.Add(TypeOf(argument, scope));

        // What stands last is what the others are taken from: TRIM(a FROM b) is btrim(b, a), POSITION(a IN b) is position(b, a). These take two of a kind.
        if (call.Function == "substring" && inputs.Count == 2 && IsCounted(call))
        {
            // SUBSTRING(a FOR b) is substring(a, 1, b::integer)
            if (inputs[1] is { } length && !Coercion.IsPossible(length, BuiltInTypes.Int4, CastContext.Explicit) && !HasOwnCasts)
                AddProblem(SqlProblemKind.TypeMismatch, call.Arguments[1].Span, "42846", $"There is no cast from {length} to integer");
            inputs[1] = BuiltInTypes.Int4;
            inputs.Add(BuiltInTypes.Int4);
        }

        var known = inputs.ToArray();
        var result = Functions.ResultOf(call.Function, known, _options.PostgresVersion, out var isRefused, out _);
        if (isRefused && !HasOwnCasts && !_catalog.HasUnknownObjects)
            AddProblem(SqlProblemKind.TypeMismatch, call.Span, "42883", $"Function {call.Function}({DescribeArguments(known!)}) does not exist");
        return result;
    }

    // SUBSTRING(a FOR b), not FROM, SIMILAR or a comma. A comment may say anything.
    private bool IsCounted(SpecialCall call)
    {
        var between = _text.Substring(call.Arguments[0].Span.End, Math.Max(0, call.Arguments[1].Span.Start - call.Arguments[0].Span.End));
        return between.IndexOf("for", StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private SqlType? TypeOfAtTimeZone(AtTimeZoneExpression at, Expression zone, QueryScope scope)
    {
        var inputs = new[] { TypeOf(zone, scope), TypeOf(at.Operand, scope) };
        var result = Functions.ResultOf("timezone", inputs, _options.PostgresVersion, out var isRefused, out _);
        if (isRefused && !HasOwnCasts)
            AddProblem(SqlProblemKind.TypeMismatch, at.Operand.Span, "42883", $"AT TIME ZONE does not take {inputs[1]}");
        return result;
    }

    private SqlType? TypeOf(CastExpression cast, QueryScope scope)
    {
        var target = TypeNames.Find(cast.Type, _catalog);
        if (cast.Operand is ArrayExpression array)
        {
            // The cast is one of each element.
            foreach (var element in OrEmpty(array.Elements))
            {
                if (TypeOf(element, scope) is { IsUnknown: true } && target is { Element: { } wanted, IsVector: false })
                    JudgeLiteral(element, wanted);
            }

            return target;
        }

        var source = TypeOf(cast.Operand, scope);
        if (cast.Operand is RowExpression && target is { Base.Kind: not (BuiltInTypeKind.Composite or BuiltInTypeKind.Pseudo), Category: not 'S' } && !HasOwnCasts)
            AddProblem(SqlProblemKind.TypeMismatch, cast.Type.Span, "42846", $"There is no cast from record to {target}");
        if (source is null || target is null || target.Kind == BuiltInTypeKind.Pseudo)
            return target is { Kind: BuiltInTypeKind.Pseudo } ? null : target;
        if (source.IsUnknown)
            JudgeLiteral(cast.Operand, target);
        else if (!Coercion.IsPossible(source, target, CastContext.Explicit) && !HasOwnCasts)
            AddProblem(SqlProblemKind.TypeMismatch, cast.Type.Span, "42846", $"There is no cast from {source} to {target}");
        return target;
    }

    private SqlType? TypeOf(CaseExpression choice, QueryScope scope)
    {
        var operand = choice.Operand is null ? null : TypeOf(choice.Operand, scope);
        if (operand is { IsUnknown: true })
            operand = BuiltInTypes.Text;
        foreach (var branch in choice.Branches)
        {
            if (choice.Operand is null)
                JudgeCondition(branch.Condition, scope, "CASE WHEN");
            else if (operand is not null)
                Operate("=", choice.Operand, branch.Condition, branch.Condition.Span, scope);
            else
                JudgeTypes(branch.Condition, scope);
        }

        var results = ImmutableArray.CreateBuilder<Expression>(choice.Branches.Length + 1);
        if (choice.Else is { } otherwise)
            results.Add(otherwise); // the server begins with it
        foreach (var branch in choice.Branches)
            results.Add(branch.Result);
        return CommonTypeOf(results.ToImmutable(), scope, choice.Else is null, "CASE");
    }

    private SqlType? CommonTypeOf(ImmutableArray<Expression> expressions, QueryScope scope, bool orNull = false, string? clause = null)
    {
        if (expressions.IsDefaultOrEmpty)
            return null;
        var types = new List<SqlType>(expressions.Length + 1);
        var isKnown = true;
        if (orNull)
            types.Add(BuiltInTypes.Unknown);
        foreach (var expression in expressions)
        {
            if (TypeOf(expression, scope) is { } type)
                types.Add(type);
            else
                isKnown = false;
        }

        // Values of which one is not known may still disagree, but what they become is not known.
        if (!isKnown || types.Count == 0)
            return null;
        var common = Polymorphism.CommonType(types);
        if (common is null)
        {
            if (!HasOwnCasts)
                ReportNoCommonType(expressions, types, orNull ? 1 : 0, clause);
            return null;
        }

        for (var i = 0; i < expressions.Length; i++)
        {
            if (types[i + (orNull ? 1 : 0)].IsUnknown)
                JudgeLiteral(expressions[i], common);
        }

        return common;
    }

    private void ReportNoCommonType(ImmutableArray<Expression> expressions, List<SqlType> types, int first, string? clause)
    {
        var common = -1;
        for (var i = first; i < types.Count; i++)
        {
            if (types[i].IsUnknown)
                continue;
            if (common < 0)
            {
                common = i;
                continue;
            }

            if (types[common].Base.Category == types[i].Base.Category)
                continue;

            // One value that is unlike all others is what is wrong.
            var others = types.Skip(first).Where(type => !type.IsUnknown).ToList();
            bool IsOdd(int index) => LiteralOf(expressions[index - first]) is not null && others.Count(type => type.Base.Category == types[index].Base.Category) == 1;
            var odd = others.Select(type => type.Base.Category).Distinct().Count() > 2 ? -1 : IsOdd(i) ? i : IsOdd(common) ? common : -1;
            var corrections = odd < 0 ? default : CorrectLiteral(expressions[odd - first], types[odd == common ? i : common], static _ => true);
            AddProblem(
                SqlProblemKind.TypeMismatch, expressions[i - first].Span, "42804", $"{clause ?? "These"} values of type {types[common]} and {types[i]} cannot be matched", corrections);
            return;
        }
    }
}
