using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Schema.Typing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.Binding;

// Operators: what they give, and which there are not.
internal sealed partial class Binder
{
    // A cast of the user's own may make anything of anything.
    private bool HasOwnCasts => _catalog.HasOwnCasts || _options.Neighbours.Any(static neighbour => neighbour.HasOwnCasts);

    // An operator of the user's own may accept anything.
    private bool HasOwnOperators => HasOwnCasts || _catalog.HasOwnOperators || _options.Neighbours.Any(static neighbour => neighbour.HasOwnOperators);

    private SqlType? Operate(OperatorName name, Expression? left, Expression right, QueryScope scope)
    {
        if (name.Schema is { Name.Text: not "pg_catalog" } || name.Symbol == "OVERLAPS")
        {
            JudgeTypes(left, scope);
            JudgeTypes(right, scope);
            return name.Schema is null ? BuiltInTypes.Bool : null;
        }

        return Operate(name.Symbol, left, right, name.Span, scope);
    }

    /// <summary>What an operation gives. The right side may be a value whose type is known already.</summary>
    private SqlType? Operate(string symbol, Expression? left, Expression? right, TextSpan span, QueryScope scope, SqlType? rightType = null)
    {
        if (left is RowExpression leftRow && right is RowExpression rightRow)
            return CompareRows(symbol, leftRow, rightRow, span, scope);

        PutOthersFirst(symbol, left, right);
        var leftType = left is null ? null : TypeOf(left, scope);
        if (right is not null)
            rightType = TypeOf(right, scope);
        if (rightType is null || (left is not null && leftType is null) || left is RowExpression || right is RowExpression)
        {
            if (_hasAmbiguities)
                PutFirstBeside(symbol, left, leftType, right, rightType, scope);
            return null;
        }

        var result = Operators.ResultOf(symbol, leftType, rightType, _options.PostgresVersion, out var isRefused, out var chosen);
        if (isRefused && !HasOwnOperators)
        {
            var at = left is null ? span : LiteralOf(left) ?? (right is null ? null : LiteralOf(right)) ?? span;
            var corrections = CorrectOperation(symbol, left, leftType, right, rightType);
            var hint = corrections.IsEmpty ? "" : $"; did you mean {DescribeCorrection(corrections[0], left, right)}?";
            var operation = leftType is null ? $"{symbol} {rightType}" : $"{leftType} {symbol} {rightType}";
            AddProblem(SqlProblemKind.TypeMismatch, at, "42883", $"Operator does not exist: {operation}{hint}", corrections);
        }
        else if (chosen is not null)
        {
            if (leftType is { IsUnknown: true })
                JudgeLiteral(left, LiteralTarget(chosen.Arguments[0], rightType));
            if (rightType.IsUnknown)
                JudgeLiteral(right, LiteralTarget(chosen.Argument(1), leftType));
        }

        return result;
    }

    // Apart from the operation itself, which nearly always has types on both sides and makes nothing.
    private void PutFirstBeside(string symbol, Expression? left, SqlType? leftType, Expression? right, SqlType? rightType, QueryScope scope)
    {
        if (leftType is null && rightType is not null)
            PutFirst(left, scope, type => Accepts(symbol, type, rightType));
        else if (leftType is not null)
            PutFirst(right, scope, type => Accepts(symbol, leftType, type));
    }

    private static SqlType? LiteralTarget(SqlType declared, SqlType? other)
    {
        if (!declared.IsPolymorphic)
            return declared;
        return declared.Key is "anyarray" or "anyenum" or "anyrange" or "anyelement" && other is { IsUnknown: false } ? other.Base : null;
    }

    private SqlType? CompareRows(string symbol, RowExpression left, RowExpression right, TextSpan span, QueryScope scope)
    {
        if (left.Elements.Length == right.Elements.Length && symbol is "=" or "<>" or "<" or ">" or "<=" or ">=")
        {
            for (var i = 0; i < left.Elements.Length; i++)
                Operate(symbol, left.Elements[i], right.Elements[i], span, scope);
            return BuiltInTypes.Bool;
        }

        JudgeTypes(left.Elements, scope);
        JudgeTypes(right.Elements, scope);
        return null;
    }

    private SqlType? TypeOf(LikeExpression like, QueryScope scope)
    {
        var (symbol, negated) = like.Kind switch
        {
            LikeKind.Like => ("~~", "!~~"),
            LikeKind.ILike => ("~~*", "!~~*"),
            _ => ("~", "!~"),
        };
        JudgeTypes(like.Escape, scope);

        // What ESCAPE and SIMILAR TO make of the pattern is text.
        if (like.Kind == LikeKind.SimilarTo || like.Escape is not null)
        {
            JudgeTypes(like.Pattern, scope);
            Operate(like.IsNegated ? negated : symbol, like.Operand, null, like.Operand.Span, scope, TypeOf(like.Pattern, scope) is { Key: "bytea" } bytes ? bytes : BuiltInTypes.Text);
        }
        else
        {
            Operate(like.IsNegated ? negated : symbol, like.Operand, like.Pattern, like.Operand.Span, scope);
        }

        return BuiltInTypes.Bool;
    }

    // a = ANY (array): the elements are compared.
    private SqlType? TypeOf(QuantifiedExpression quantified, QueryScope scope)
    {
        if (quantified.Operator.Schema is not null || quantified.Left is RowExpression)
        {
            JudgeTypes(quantified.Left, scope);
            return BuiltInTypes.Bool;
        }

        if (quantified.Query is { } query)
        {
            if (ColumnOf(query) is { } column)
                Operate(quantified.Operator.Symbol, quantified.Left, null, quantified.Operator.Span, scope, column);
            return BuiltInTypes.Bool;
        }

        var array = TypeOf(quantified.Array!, scope);
        if (array is { IsUnknown: true })
            NoteEnumConstants(quantified.Array, TypeOf(quantified.Left, scope)?.Array); // the literal becomes an array of what stands on the left
        else if (array?.Base.Element is { } element)
            Operate(quantified.Operator.Symbol, quantified.Left, null, quantified.Operator.Span, scope, element);
        else if (array is { Kind: BuiltInTypeKind.Scalar } && array.Key is not ("int2vector" or "oidvector"))
            AddProblem(SqlProblemKind.TypeMismatch, quantified.Array!.Span, "42809", $"ANY and ALL take an array, not {array}");
        return BuiltInTypes.Bool;
    }

    // Where a literal stands alone, it is what is wrong.
    private static TextSpan? LiteralOf(Expression expression) => expression is NumberLiteral or BooleanLiteral or UnaryExpression { Operand: NumberLiteral } ? expression.Span : null;

    // What a constant would have to be, to be compared with the other side.
    private ImmutableArray<SqlCorrection> CorrectOperation(string symbol, Expression? left, SqlType? leftType, Expression? right, SqlType rightType)
    {
        if (left is null || leftType is null)
            return ImmutableArray<SqlCorrection>.Empty;
        if (right is not null && LiteralOf(right) is not null)
            return CorrectLiteral(right, leftType, literal => Accepts(symbol, leftType, literal));
        if (LiteralOf(left) is not null)
            return CorrectLiteral(left, rightType, literal => Accepts(symbol, literal, rightType));

        // Patterns match text, and everything has a text form.
        if (symbol is "~~" or "!~~" or "~~*" or "!~~*" or "~" or "!~" or "~*" or "!~*" && left is ColumnReference && (rightType.IsUnknown || rightType.Category == 'S'))
            return One(new TextSpan(left.Span.End, 0), "::text");
        return ImmutableArray<SqlCorrection>.Empty;
    }

    private bool Accepts(string symbol, SqlType left, SqlType right)
    {
        Operators.ResultOf(symbol, left, right, _options.PostgresVersion, out var isRefused, out var chosen);
        return !isRefused && chosen is not null;
    }

    // true for 1, 1 for true, '1' for 1.
    private ImmutableArray<SqlCorrection> CorrectLiteral(Expression literal, SqlType wanted, Func<SqlType, bool> accepts)
    {
        var source = _text.Substring(literal.Span.Start, literal.Span.Length);
        if (wanted.Base.Key == "bool" && source is "0" or "1" && accepts(BuiltInTypes.Bool))
            return One(literal.Span, source == "1" ? "true" : "false");
        if (literal is BooleanLiteral boolean)
        {
            if (wanted.Base.Key is "int2" or "int4" or "int8" or "numeric" && accepts(BuiltInTypes.Int4))
                return One(literal.Span, boolean.Value ? "1" : "0");
            return wanted.Category == 'S' && accepts(BuiltInTypes.Unknown) ? One(literal.Span, boolean.Value ? "'true'" : "'false'") : ImmutableArray<SqlCorrection>.Empty;
        }

        return wanted.Base.Key != "bool" && accepts(BuiltInTypes.Unknown) && !Literals.IsRefused(source, wanted) && (wanted.Category == 'S' || wanted.Key == "money")
            ? One(literal.Span, "'" + source + "'")
            : ImmutableArray<SqlCorrection>.Empty;
    }

    private ImmutableArray<SqlCorrection> AsBool(Expression expression) =>
        LiteralOf(expression) is { } span ? CorrectLiteral(expression, BuiltInTypes.Bool, static type => type.Key == "bool") : ImmutableArray<SqlCorrection>.Empty;

    private ImmutableArray<SqlCorrection> One(TextSpan span, string text) => ImmutableArray.Create(new SqlCorrection(_place.At(span), text));

    // The correction as what would stand there: an insertion shows what it is put behind.
    private string DescribeCorrection(SqlCorrection correction, params Expression?[] around)
    {
        if (correction.Place.SqlSpan is { Length: 0 } at)
        {
            foreach (var expression in around)
            {
                if (expression is not null && expression.Span.End == at.Start)
                    return _text.Substring(expression.Span.Start, expression.Span.Length) + correction.Text;
            }
        }

        return correction.Text;
    }

    // 'happy' as a mood, '{sad,happy}' as an array of them.
    private void NoteEnumConstants(Expression? expression, SqlType? type)
    {
        if (expression is not StringLiteral value || value.HasBits() || !IsJudged)
            return;
        if (type?.Base is { Kind: Catalogs.BuiltIn.BuiltInTypeKind.Enum, IsOwn: true } one)
            (EnumConstants ??= new()).Add(new(_place.At(value.Span), one.Key, value.Value));
        if (type?.Base.Element?.Base is not { Kind: Catalogs.BuiltIn.BuiltInTypeKind.Enum, IsOwn: true } element)
            return;
        foreach (var item in value.Value.Split(',', '{', '}'))
        {
            if (item.Trim() is { Length: > 0 } label)
                (EnumConstants ??= new()).Add(new(_place.At(value.Span), element.Key, label.Trim('"')));
        }
    }

    /// <summary>Judges a string constant that becomes a value of <paramref name="type"/>: the server reads it before it runs anything.</summary>
    private void JudgeLiteral(Expression? expression, SqlType? type)
    {
        NoteEnumConstants(expression, type);
        if (type is null || expression is not StringLiteral literal || literal.HasBits() || !Literals.MayRefuse(type) || Literals.IsPlainlyRead(literal, type) || !Literals.IsRefused(literal.Value, type))
            return;
        var state = type.Base.Key is "date" or "timestamp" or "timestamptz" ? "22007" : "22P02";
        AddProblem(SqlProblemKind.TypeMismatch, literal.Span, state, $"'{literal.Value}' is no value of type {type}");
    }
}
