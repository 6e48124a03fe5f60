using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Schema.Typing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.Binding;

// Types of expressions. What is not certain has none, and nothing is said about it. Every expression is bound before it is typed.
internal sealed partial class Binder
{
    // Whether types are judged in this statement: a hole may stand for more than the expression it looks like.
    private bool _judgesTypes = true;

    // In a block with handlers: any of them may be there for what the server would refuse.
    private bool _areProblemsCaught;

    // The columns of queries that stand in expressions.
    private Dictionary<Query, RowType>? _queryRows;

    /// <summary>What the server would refuse although every name exists; null: nothing.</summary>
    public List<SqlProblem>? Problems { get; private set; }

    /// <summary>The constants that are values of enums which the history made; null: none.</summary>
    public List<EnumConstant>? EnumConstants { get; private set; }

    private bool IsJudged => !_isSilent && !_onlyRows && _judgesTypes && !_areProblemsCaught;

    private void AddProblem(SqlProblemKind kind, TextSpan span, string sqlState, string message, ImmutableArray<SqlCorrection> corrections = default)
    {
        if (!IsJudged)
            return;
        var problem = new SqlProblem(kind, _place.At(span), sqlState, message) { Corrections = corrections.IsDefault ? ImmutableArray<SqlCorrection>.Empty : corrections };
        Problems ??= new();
        foreach (var known in Problems)
        {
            // An operand that stands in two operations is judged twice: a BETWEEN, an IN.
            if (known.Kind == kind && known.Place == problem.Place)
                return;
        }

        Problems.Add(problem);
    }

    private RowType Remember(Query query, RowType row)
    {
        (_queryRows ??= new(ByReference.Instance))[query] = row;
        return row;
    }

    /// <summary>Judges the operators and calls in an expression whose own type does not matter.</summary>
    private void JudgeTypes(Expression? expression, QueryScope scope)
    {
        if (expression is not null and not ColumnReference && _judgesTypes)
            TypeOf(expression, scope);
    }

    private void JudgeTypes(ImmutableArray<Expression> expressions, QueryScope scope)
    {
        if (expressions.IsDefaultOrEmpty)
            return;
        foreach (var expression in expressions)
            JudgeTypes(expression, scope);
    }

    private void JudgeTypes(ImmutableArray<SortItem> items, QueryScope scope)
    {
        if (items.IsDefaultOrEmpty)
            return;
        foreach (var item in items)
            JudgeTypes(item.Expression, scope);
    }

    /// <summary>Judges a condition: it must be boolean.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="scope">What it sees.</param>
    /// <param name="clause">Where it stands, for the message: WHERE.</param>
    private void JudgeCondition(Expression? condition, QueryScope scope, string clause)
    {
        if (condition is null || !_judgesTypes)
            return;
        var type = TypeOf(condition, scope);
        if (type is null || type.Base.Key == "bool")
            return;
        if (type.IsUnknown)
            JudgeLiteral(condition, BuiltInTypes.Bool);
        else if (!Coercion.IsPossible(type, BuiltInTypes.Bool, CastContext.Assignment) && !HasOwnCasts)
            AddProblem(SqlProblemKind.TypeMismatch, condition.Span, "42804", $"The argument of {clause} must be of type boolean, not {type}", AsBool(condition));
    }

    private void JudgeSubscript(Expression? subscript, SqlType? container, QueryScope scope)
    {
        if (subscript is null || TypeOf(subscript, scope) is not { IsUnknown: false } type)
            return;
        if (container?.Element is not null && !Coercion.IsPossible(type, BuiltInTypes.Int4, CastContext.Assignment) && !HasOwnCasts)
            AddProblem(SqlProblemKind.TypeMismatch, subscript.Span, "42804", $"An array subscript must be of type integer, not {type}");
    }

    // What stands in a clause that takes one type.
    private void JudgeArgument(Expression? argument, QueryScope scope, string clause, string wanted)
    {
        if (argument is null || !_judgesTypes || TypeOf(argument, scope) is not { } type)
            return;
        var target = BuiltInTypes.Require(wanted);
        if (type.IsUnknown)
            JudgeLiteral(argument, target);
        else if (!Coercion.IsPossible(type, target, CastContext.Assignment) && !HasOwnCasts)
            AddProblem(SqlProblemKind.TypeMismatch, argument.Span, "42804", $"The argument of {clause} must be of type {target}, not {type}");
    }

    /// <summary>The type of an expression; null: not known. Says what the server refuses in it.</summary>
    private SqlType? TypeOf(Expression expression, QueryScope scope)
    {
        switch (expression)
        {
            case ColumnReference reference:
                return TypeOf(reference, scope);
            case Parameter { Number: var number } when number > 0 && number <= _parameters?.Length:
                return _parameters[number - 1];
            case NumberLiteral number:
                return Literals.TypeOf(number);
            case StringLiteral text:
                return text.HasBits() ? BuiltInTypes.Find("bit") : BuiltInTypes.Unknown;
            case NullLiteral:
                return BuiltInTypes.Unknown;
            case BooleanLiteral:
                return BuiltInTypes.Bool;
            case UnaryExpression { Operator.Symbol: "-", Operand: NumberLiteral number }:
                return Literals.TypeOf(number, isNegative: true);
            case UnaryExpression unary:
                return Operate(unary.Operator, null, unary.Operand, scope);
            case BinaryExpression binary:
                return binary.BareSymbol is { } symbol and not "OVERLAPS"
                    ? Operate(symbol, binary.Left, binary.Right, binary.OperatorSpan, scope)
                    : Operate(binary.Operator, binary.Left, binary.Right, scope);
            case NotExpression not:
                JudgeCondition(not.Operand, scope, "NOT");
                return BuiltInTypes.Bool;
            case LogicalExpression logical:
                foreach (var operand in logical.Operands)
                    JudgeCondition(operand, scope, logical.IsAnd ? "AND" : "OR");
                return BuiltInTypes.Bool;
            case CastExpression cast:
                return TypeOf(cast, scope);
            case CollateExpression collate:
                return TypeOf(collate.Operand, scope) is var collated && collated is { IsUnknown: true } ? BuiltInTypes.Text : collated;
            case AtTimeZoneExpression { Zone: { } zone } at:
                return TypeOfAtTimeZone(at, zone, scope);
            case CaseExpression choice:
                return TypeOf(choice, scope);
            case InListExpression list:
                foreach (var item in list.Items)
                    Operate("=", list.Operand, item, list.Operand.Span, scope);
                return BuiltInTypes.Bool;
            case BetweenExpression between:
                Operate(">=", between.Operand, between.Low, between.Operand.Span, scope);
                Operate("<=", between.Operand, between.High, between.Operand.Span, scope);
                return BuiltInTypes.Bool;
            case LikeExpression like:
                return TypeOf(like, scope);
            case IsExpression { Test: IsTest.True or IsTest.False or IsTest.Unknown } test:
                JudgeCondition(test.Operand, scope, test.Test switch { IsTest.True => "IS TRUE", IsTest.False => "IS FALSE", _ => "IS UNKNOWN" });
                return BuiltInTypes.Bool;
            case IsExpression test:
                JudgeTypes(test.Operand, scope);
                return BuiltInTypes.Bool;
            case IsDistinctExpression distinct:
                Operate("=", distinct.Left, distinct.Right, distinct.Left.Span, scope);
                return BuiltInTypes.Bool;
            case FunctionCall call:
                return TypeOf(call, scope);
            case SpecialCall call:
                return TypeOf(call, scope);
            default:
                return TypeOfComposed(expression, scope);
        }
    }

    private SqlType? TypeOfComposed(Expression expression, QueryScope scope)
    {
        switch (expression)
        {
            case InQueryExpression query:
                if (query.Operand is not RowExpression && ColumnOf(query.Query) is { } compared)
                    Operate("=", query.Operand, null, query.Operand.Span, scope, compared);
                else
                    JudgeTypes(query.Operand, scope);
                return BuiltInTypes.Bool;
            case QuantifiedExpression quantified:
                return TypeOf(quantified, scope);
            case SubqueryExpression query:
                return ColumnOf(query.Query);
            case ExistsExpression:
                return BuiltInTypes.Bool;
            case ArrayQueryExpression query:
                return ColumnOf(query.Query)?.Array;
            case ArrayExpression array:
                return CommonTypeOf(array.Elements, scope)?.Array;
            case RowExpression row:
                JudgeTypes(row.Elements, scope);
                return null;
            case SubscriptExpression subscript:
                var container = TypeOf(subscript.Operand, scope)?.Base;
                JudgeSubscript(subscript.Lower, container, scope);
                JudgeSubscript(subscript.Upper, container, scope);
                return container?.Element is not { } element ? null : subscript.IsSlice ? container : element;
            case FieldSelection field:
                JudgeTypes(field.Operand, scope);
                return !field.Field.HasHole && RowOfValue(field.Operand, scope) is { } composite ? TypeOf(composite, field.Field.Text) : null;
            default:
                return null;
        }
    }

    // The type of the one column that a query in an expression gives.
    private SqlType? ColumnOf(Query query)
    {
        if (_queryRows is null || !_queryRows.TryGetValue(query, out var row) || row.IsOpaque || row.IsOpen || row.Columns.Length != 1)
            return null;
        return TypeOf(row.Columns[0]);
    }

    // Of a parameter, variable or column definition; what stands for several types has none.
    private SqlType? TypeOfWritten(TypeName? type) => type is null || HasHole(type.Name) || TypeNames.Find(type, _catalog) is not { Kind: not BuiltInTypeKind.Pseudo } known ? null : known;

    // A literal that is a column of a query is text.
    private SqlType? TypeOf(RowColumn column)
    {
        if (column.IsMaybe)
            return null;
        var type = column.Type ?? (column.Definition is { } definition ? TypeNames.Of(definition, _catalog) : null);
        return type is { IsUnknown: true } ? BuiltInTypes.Text : type;
    }

    private SqlType? TypeOf(ColumnReference reference, QueryScope scope)
    {
        if (reference.HasHole())
            return null;
        var name = reference.NamePart.Text;
        if (reference.TablePart is { } qualifier)
        {
            var item = FindItem(reference.Schema?.Text, qualifier.Text, scope, out _);
            return item is null ? null : TypeOf(item, name);
        }

        var isVariable = _variables is not null && IsVariable(name);
        var sawOpen = false;
        for (var level = scope; level is not null; level = level.Outer)
        {
            var count = FindAtLevel(level, name, out var hit, out _, ref sawOpen, out var isOpaque);
            if (count > 1 || isOpaque)
                return null;
            if (count == 1)
                return isVariable && !hit.Item.IsVariable ? null : TypeOf(hit.Item, name); // which of the two wins depends on settings
        }

        return null;
    }

    // What is not known of a routine's variables may have any name.
    private bool IsVariable(string name)
    {
        for (var level = _variables; level is not null; level = level.Outer)
        {
            if (level.IsOpaque)
                return true;
            foreach (var item in level.Items)
            {
                if (item.AreColumnsVisible && (item.IsOpaque || item.Find(name, out _) > 0))
                    return true;
            }
        }

        return false;
    }

    private SqlType? TypeOf(ScopeItem item, string name)
    {
        if (item.Row is { } row)
            return row.Find(name, out var column) == 1 ? TypeOf(column!) : null;
        if (item.Table is not { } table)
            return null;
        return table.Columns.Find(name) is { } found ? TypeOf(table, found) : item.Find(name, out _) == 1 ? TypeOfSystemColumn(name) : null;
    }

    private static SqlType? TypeOfSystemColumn(string name) => name switch
    {
        "ctid" => BuiltInTypes.Find("tid"),
        "tableoid" => BuiltInTypes.Find("oid"),
        "xmin" or "xmax" => BuiltInTypes.Find("xid"),
        "cmin" or "cmax" => BuiltInTypes.Find("cid"),
        _ => null,
    };

    private SqlType? TypeOf(Table table, Column column)
    {
        if (table.IsOpen || table.IsMaybe)
            return null;
        return table.Schema is "pg_catalog" or "information_schema" ? TypeNames.OfServer(column) : TypeNames.Of(column, _catalog);
    }

    /// <summary>Queries are told apart by where they stand, not by what they say.</summary>
    private sealed class ByReference : IEqualityComparer<Query>
    {
        public static ByReference Instance { get; } = new();

        public bool Equals(Query? x, Query? y) => ReferenceEquals(x, y);

        public int GetHashCode(Query obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
