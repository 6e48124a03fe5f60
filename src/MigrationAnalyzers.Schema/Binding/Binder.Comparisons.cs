using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Schema.Typing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.Binding;

// What compares values without an operator being written: DISTINCT, GROUP BY, ORDER BY, UNION, windows, indexes and keys. A type can be compared if a btree or hash operator class is for it.
internal sealed partial class Binder
{
    private const string Btree = "btree";

    // Rows of rows; no type holds itself, but what is half made may.
    private const int DeepestRow = 8;

    // A class of the user's own may be for anything.
    private bool HasOwnClasses => _catalog.HasOwnClasses || _options.Neighbours.Any(static neighbour => neighbour.HasOwnClasses);

    private void JudgeEquality(SqlType? type, TextSpan span)
    {
        if (type is not null && !HasEquality(type) && !HasOwnClasses)
            AddProblem(SqlProblemKind.TypeMismatch, span, "42883", $"Could not identify an equality operator for type {type}{HintFor(type)}");
    }

    private void JudgeOrdering(SqlType? type, TextSpan span)
    {
        if (type is not null && !HasOrder(type) && !HasOwnClasses)
            AddProblem(SqlProblemKind.TypeMismatch, span, "42883", $"Could not identify an ordering operator for type {type}{HintFor(type)}");
    }

    private static string HintFor(SqlType type) => type.Base.Key switch
    {
        "json" => "; jsonb has one",
        "_json" => "; jsonb[] has one",
        _ => "",
    };

    // get_sort_group_operators in PostgreSQL's parse_oper.c: where equality is all that is asked for, either method will do.
    private bool HasEquality(SqlType type, int depth = 0) =>
        type.IsUnknown || HoldsOnly(type, depth, HasEquality) && (OperatorClasses.MayHaveDefault(type, Btree) || OperatorClasses.MayHaveDefault(type, "hash"));

    private bool HasOrder(SqlType type, int depth = 0) => type.IsUnknown || HoldsOnly(type, depth, HasOrder) && OperatorClasses.MayHaveDefault(type, Btree);

    // Arrays are compared by their elements, rows by their fields; what is not known of them may be compared.
    private bool HoldsOnly(SqlType type, int depth, Func<SqlType, int, bool> isComparable)
    {
        var read = type.Base;
        if (depth > DeepestRow || read.Kind == BuiltInTypeKind.Pseudo)
            return true;
        if (read is { Element: { } element, IsVector: false })
            return isComparable(element, depth + 1);
        if (read.Kind != BuiltInTypeKind.Composite)
            return true;
        var (schema, name) = Split(read.Key);
        return Types.Find(schema, name).Row is not { } row || HoldsOnly(row, depth, isComparable);
    }

    private bool HoldsOnly(Table row, int depth, Func<SqlType, int, bool> isComparable)
    {
        foreach (var column in row.Columns.Items)
        {
            if (TypeOf(row, column) is { } field && !isComparable(field, depth + 1))
                return false;
        }

        return true;
    }

    // The row of a table as a whole has the table's type; that of a subquery has none whose fields are asked for.
    private void JudgeEquality(Expression expression, SqlType? type, QueryScope scope)
    {
        if (type is null && WholeRow(expression, scope) is { } row && !HoldsOnly(row, 0, HasEquality) && !HasOwnClasses)
            AddProblem(SqlProblemKind.TypeMismatch, expression.Span, "42883", $"Could not identify an equality operator for type {row.FullName}");
        JudgeEquality(type, expression.Span);
    }

    private void JudgeOrdering(Expression expression, SqlType? type, QueryScope scope)
    {
        if (type is null && WholeRow(expression, scope) is { } row && !HoldsOnly(row, 0, HasOrder) && !HasOwnClasses)
            AddProblem(SqlProblemKind.TypeMismatch, expression.Span, "42883", $"Could not identify an ordering operator for type {row.FullName}");
        JudgeOrdering(type, expression.Span);
    }

    private static Table? WholeRow(Expression expression, QueryScope scope) =>
        expression is ColumnReference { PartCount: 1, NamePart: { HasHole: false, Text: var name } } && !IsColumn(name, scope)
        && FindWholeRow(name, scope) is { Row: null, IsVariable: false, Table: { IsMaybe: false } table } ? table : null;

    // ORDER BY of a call or a window: a name is a column, and a number a constant.
    private void JudgeOrder(ImmutableArray<SortItem> items, QueryScope scope)
    {
        if (items.IsDefaultOrEmpty || !_judgesTypes)
            return;
        foreach (var item in items)
        {
            var type = TypeOf(item.Expression, scope);
            if (item.Using is null)
                JudgeOrdering(item.Expression, type, scope);
        }
    }

    private void JudgeWindow(WindowDefinition? window, QueryScope scope)
    {
        if (window is null || !_judgesTypes)
            return;
        foreach (var expression in OrEmpty(window.PartitionBy))
            JudgeEquality(expression, TypeOf(expression, scope), scope);
        JudgeOrder(window.OrderBy, scope);
    }

    // The order of an aggregate's input, its window, and DISTINCT, which sorts.
    private void JudgeSorting(FunctionCall call, SqlType?[] inputs, QueryScope scope)
    {
        JudgeOrder(call.OrderBy, scope);
        JudgeOrder(call.WithinGroup, scope);
        JudgeWindow(call.Over, scope);
        if (!call.IsDistinct)
            return;
        for (var i = 0; i < OrEmpty(call.Arguments).Length; i++)
        {
            JudgeEquality(call.Arguments[i].Value, inputs[i], scope);
            JudgeOrdering(call.Arguments[i].Value, inputs[i], scope);
        }
    }

    // ORDER BY, GROUP BY, DISTINCT ON: a number is the position of an output column.
    private SqlType? TypeOfSorted(Expression expression, RowType row, QueryScope scope)
    {
        if (expression is not NumberLiteral { IsInteger: true } literal)
            return TypeOf(expression, scope);
        if (row.IsOpaque || row.IsOpen || !int.TryParse(literal.Text, out var number) || number < 1 || number > row.Columns.Length)
            return null;
        foreach (var column in row.Columns)
        {
            if (column.IsMaybe)
                return null;
        }

        return TypeOf(row.Columns[number - 1]);
    }

    /// <summary>Judges whether an index of the method can be on an element.</summary>
    private void JudgeIndexed(SqlType? type, TextSpan span, string method, QualifiedName? operatorClass)
    {
        if (method == "rtree")
            method = "gist"; // PostgreSQL takes it in its place
        if (operatorClass is null)
        {
            if (OperatorClasses.DescribeMissing(type, method, _catalog.HasUnknownObjects) is { } message && !HasOwnClasses)
                AddProblem(SqlProblemKind.TypeMismatch, span, "42704", message);
        }
        else if (!HasHole(operatorClass) && operatorClass.Schema is null or { Text: PgCatalog } && type is { IsUnknown: false, Kind: not BuiltInTypeKind.Pseudo }
            && !OperatorClasses.MayAccept(operatorClass.Name.Text, type, method) && !HasOwnClasses)
        {
            AddProblem(SqlProblemKind.TypeMismatch, operatorClass.Name.Span, "42804", $"Operator class {SqlName.Quote(operatorClass.Name.Text)} does not accept data type {type}");
        }
    }

    // What EXCLUDE compares are two values of one type.
    private void JudgeExcluded(Expression excluded, OperatorName comparison, QueryScope scope)
    {
        if (!_judgesTypes || TypeOf(excluded, scope) is not { IsUnknown: false } type)
            return;
        Operators.ResultOf(comparison.Symbol, type, type, _options.PostgresVersion, out var isRefused, out _);
        if (isRefused && !HasOwnOperators)
            AddProblem(SqlProblemKind.TypeMismatch, comparison.Span, "42883", $"Operator does not exist: {type} {comparison.Symbol} {type}");
    }

    /// <summary>Judges whether the columns of a key can be indexed.</summary>
    private void JudgeKey(ImmutableArray<Identifier> columns, bool withoutOverlaps, Identifier? column, Table table)
    {
        // WITHOUT OVERLAPS makes a gist index, for which extensions have classes.
        if (!_judgesTypes || withoutOverlaps)
            return;
        foreach (var name in column is null ? OrEmpty(columns) : ImmutableArray.Create(column))
        {
            if (!name.HasHole && table.Columns.Find(name.Text) is { } key)
                JudgeIndexed(TypeOf(table, key), name.Span, Btree, operatorClass: null);
        }
    }
}
