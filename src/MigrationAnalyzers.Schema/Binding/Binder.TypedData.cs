using System.Collections.Immutable;
using System.Globalization;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Schema.Typing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.Binding;

// What INSERT and SET store: as many values as columns, of types that fit, and none left out that must be there.
internal sealed partial class Binder
{
    // The query whose rows an INSERT stores: the types of its values are those of the columns.
    private Query? _insertSource;

    // The table that they go to.
    private Table? _insertTarget;

    private void JudgeInsert(InsertStatement insert, ScopeItem target, RowType? row, QueryScope scope)
    {
        if (!_judgesTypes || target.IsOpaque || target.Table is not { IsMaybe: false } table || table.Kind == RelationKind.CompositeType)
            return;

        var columns = TargetsOf(insert, table);
        if (insert.Source is { } source && !columns.IsDefault)
        {
            if (source is { Body: ValuesBody values, With: null, Limit: null, Offset: null } && source.OrderBy.IsDefaultOrEmpty)
                JudgeRows(insert, values, columns, scope, table);
            else if (row is { IsOpaque: false, IsOpen: false })
                JudgeSelected(insert, source, row, columns, table);
        }

        JudgeLeftOut(insert, table);
    }

    /// <summary>The columns of VALUES with the types that all its rows share.</summary>
    private RowType TypeValues(ValuesBody values, RowType row, QueryScope scope)
    {
        if (!_judgesTypes || row.IsOpaque || values.Rows.Any(other => other.Elements.Length != row.Columns.Length))
            return row;
        var columns = ImmutableArray.CreateBuilder<RowColumn>(row.Columns.Length);
        for (var i = 0; i < row.Columns.Length; i++)
        {
            var elements = ImmutableArray.CreateBuilder<Expression>(values.Rows.Length);
            foreach (var other in values.Rows)
                elements.Add(other.Elements[i]);
            columns.Add(row.Columns[i] with { Type = CommonTypeOf(elements.MoveToImmutable(), scope, clause: "VALUES") });
        }

        return new(columns.MoveToImmutable());
    }

    /// <summary>The columns of a set operation: of both sides, with the types they share.</summary>
    private RowType Unite(RowType left, RowType right, SetOperand operand)
    {
        if (!_judgesTypes || left.IsOpaque || left.IsOpen || right.IsOpaque || right.IsOpen || left.Columns.Length != right.Columns.Length)
            return left;
        var columns = ImmutableArray.CreateBuilder<RowColumn>(left.Columns.Length);
        for (var i = 0; i < left.Columns.Length; i++)
        {
            var (a, b) = (RawTypeOf(left.Columns[i]), RawTypeOf(right.Columns[i]));
            var common = a is null || b is null ? null : Polymorphism.CommonType(new[] { a, b });
            var items = (operand.Body as SelectBody)?.Items ?? default;
            var span = !items.IsDefault && items.Length == right.Columns.Length ? items[i].Expression.Span : operand.Span;
            if (a is not null && b is not null && common is null && !HasOwnCasts)
                AddProblem(SqlProblemKind.TypeMismatch, span, "42804", $"{operand.Operator.ToString().ToUpperInvariant()} types {a} and {b} cannot be matched");
            if (operand is not { Operator: SetOperator.Union, IsAll: true })
                JudgeEquality(common, span);

            columns.Add(new(left.Columns[i].Name, left.Columns[i].Source, left.Columns[i].IsMaybe) { Type = common });
        }

        return new(columns.MoveToImmutable());
    }

    // A constant of one arm becomes a value of the type that the arms have in common.
    private void NoteEnumConstants(SetOperationBody operation, RowType row)
    {
        foreach (var body in operation.Rest.Select(operand => operand.Body).Prepend(operation.First))
        {
            if (body is not SelectBody { Items: { IsDefault: false } items } || items.Length != row.Columns.Length)
                continue;
            for (var i = 0; i < items.Length; i++)
                NoteEnumConstants(items[i].Expression, row.Columns[i].Type);
        }
    }

    private SqlType? RawTypeOf(RowColumn column) => column.Type is { IsUnknown: true } unknown ? unknown : TypeOf(column);

    // The columns that the values go to; default: not known. Null stands for one that is not there, and where only a field or element of it is written.
    private static ImmutableArray<Column?> TargetsOf(InsertStatement insert, Table table)
    {
        var targets = ImmutableArray.CreateBuilder<Column?>();
        if (!insert.Columns.IsDefaultOrEmpty)
        {
            foreach (var column in insert.Columns)
                targets.Add(column.Indirections.IsDefaultOrEmpty ? table.Columns.Find(column.Column.Text) : null);
            return targets.ToImmutable();
        }

        if (table.IsOpen)
            return default;
        foreach (var column in table.Columns.Items)
        {
            if (column.IsMaybe)
                return default;
            targets.Add(column);
        }

        return targets.ToImmutable();
    }

    private void JudgeRows(InsertStatement insert, ValuesBody values, ImmutableArray<Column?> columns, QueryScope scope, Table table)
    {
        var first = values.Rows[0].Elements.Length;
        foreach (var row in values.Rows)
        {
            foreach (var element in row.Elements)
            {
                if (element is MissingExpression or StarReference or FieldStar)
                    return;
            }

            if (row.Elements.Length != first)
            {
                AddProblem(SqlProblemKind.ExpressionCount, row.Span, "42601", "VALUES lists must all have the same number of expressions");
                return;
            }
        }

        if (!JudgeCount(insert, first, columns, values.Rows[0].Elements, table))
            return;
        var targets = new SqlType?[first];
        for (var i = 0; i < first; i++)
            targets[i] = columns[i] is { } column ? TypeOf(table, column) : null;
        foreach (var row in values.Rows)
        {
            for (var i = 0; i < row.Elements.Length; i++)
            {
                if (columns[i] is null && !insert.Columns.IsDefaultOrEmpty)
                    JudgePart(insert.Columns[i], row.Elements[i], table, scope);
                else
                    JudgeAssigned(columns[i], targets[i], row.Elements[i], scope);
            }
        }
    }

    private void JudgeSelected(InsertStatement insert, Query source, RowType row, ImmutableArray<Column?> columns, Table table)
    {
        foreach (var column in row.Columns)
        {
            if (column.IsMaybe)
                return;
        }

        // Where each column of the query is one item, the item can be pointed at.
        var items = source.Body is SelectBody select && select.Items.Length == row.Columns.Length
            ? select.Items.Select(item => item.Expression).ToImmutableArray()
            : ImmutableArray<Expression>.Empty;
        if (!JudgeCount(insert, row.Columns.Length, columns, items, table))
            return;
        for (var i = 0; i < row.Columns.Length; i++)
        {
            if (columns[i] is not { } column || TypeOf(table, column) is not { } target)
                continue;
            var type = row.Columns[i].Type is { IsUnknown: true } && source.Body is SelectBody ? BuiltInTypes.Unknown : TypeOf(row.Columns[i]);
            JudgeStored(column, target, type, items.IsEmpty ? null : items[i], items.IsEmpty ? source.Span : items[i].Span);
        }
    }

    // False: the values cannot be told to which columns they go.
    private bool JudgeCount(InsertStatement insert, int count, ImmutableArray<Column?> columns, ImmutableArray<Expression> expressions, Table table)
    {
        if (count > columns.Length)
        {
            var span = expressions.Length > columns.Length ? expressions[columns.Length].Span : insert.Source!.Span;
            AddProblem(
                SqlProblemKind.ExpressionCount, span, "42601",
                $"INSERT has more expressions than target columns: {Number(count)} for {Number(columns.Length)}" + (insert.Columns.IsDefaultOrEmpty ? $" of {table.FullName}" : ""));
            return false;
        }

        if (count < columns.Length && !insert.Columns.IsDefaultOrEmpty)
        {
            AddProblem(
                SqlProblemKind.ExpressionCount, insert.Columns[count].Column.Span, "42601",
                $"INSERT has more target columns than expressions: {Number(columns.Length)} for {Number(count)}");
            return false;
        }

        return true;
    }

    // A trigger or rule may give values to what an INSERT leaves out, also when rows come by way of a parent.
    private void MarkFilled(Table? table)
    {
        if (table is null || Current(table) is not { MayFillColumns: false } current)
            return;
        SetCatalog(_catalog.Replace(current, current with { MayFillColumns = true }));
        foreach (var parent in table.Parents)
            MarkFilled(_catalog.FindTable(parent));
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private void JudgeLeftOut(InsertStatement insert, Table table)
    {
        if (insert.Columns.IsDefaultOrEmpty && insert.Source is not null)
            return; // every column has a value, or those at the end; what is left out there is rare
        if (table.Kind != RelationKind.Table || table.IsOpen || table.Schema is "pg_catalog" or "information_schema" || table.MayFillColumns || HasMaybe(table))
            return;

        // A query may give no row, and then nothing is refused; a conflict that is caught is caught later.
        if (insert.Source is { } source && source.Body is not ValuesBody)
            return;

        // A name that does not exist is refused first, and what it stands for may be the very column that seems to be left out: id for "Id".
        foreach (var target in OrEmpty(insert.Columns))
        {
            if (table.Columns.Find(target.Column.Text) is null)
                return;
        }

        List<Column>? missing = null;
        foreach (var column in table.Columns.Items)
        {
            if (column.IsNullable || column.HasDefault || column.IsIdentity || column.IsGenerated || column.IsMaybe || IsNamed(column, insert))
                continue;
            if (TypeOf(table, column) is not { IsDomain: false })
                continue; // a domain may have a default
            (missing ??= new()).Add(column);
        }

        if (missing is null)
            return;
        var names = string.Join(", ", missing.Select(column => SqlName.Quote(column.Name)));
        AddProblem(
            SqlProblemKind.MissingValue, insert.Target.Name.LastPart.Span, "23502",
            missing.Count == 1
                ? $"INSERT leaves out column {names} of {table.FullName}, which is NOT NULL and has no default"
                : $"INSERT leaves out columns {names} of {table.FullName}, which are NOT NULL and have no default",
            AddColumns(insert, missing, table));
    }

    // The columns with the plainest value of their type: it runs, and shows what is to be filled in. One stretch from the column list to the last value.
    private ImmutableArray<SqlCorrection> AddColumns(InsertStatement insert, List<Column> missing, Table table)
    {
        if (insert.Columns.IsDefaultOrEmpty || insert.Source?.Body is not ValuesBody values)
            return ImmutableArray<SqlCorrection>.Empty;
        var names = "";
        var defaults = "";
        foreach (var column in missing)
        {
            if (PlainValue(TypeOf(table, column)!) is not { } plain)
                return ImmutableArray<SqlCorrection>.Empty;
            names += ", " + SqlName.Quote(column.Name);
            defaults += ", " + plain;
        }

        var start = insert.Columns[insert.Columns.Length - 1].Span.End;
        var at = start;
        var text = names;
        foreach (var row in values.Rows)
        {
            var end = row.Elements[row.Elements.Length - 1].Span.End;
            var close = row.Span.End - 1; // an expression in parentheses ends before them
            if (row.Elements.Length != insert.Columns.Length || close < end || _text[close] != ')')
                return ImmutableArray<SqlCorrection>.Empty;
            text += _text.Substring(at, close - at) + defaults;
            at = close;
        }

        return One(TextSpan.FromBounds(start, at), text);
    }

    private static string? PlainValue(SqlType type) => type.Key switch
    {
        "int2" or "int4" or "int8" or "numeric" or "float4" or "float8" or "money" => "0",
        "text" or "varchar" or "bpchar" => "''",
        "bool" => "false",
        "uuid" => "gen_random_uuid()",
        "timestamptz" or "timestamp" => "now()",
        "date" => "current_date",
        "interval" => "'0'",
        "json" or "jsonb" => "'{}'",
        _ => type is { Element: null } or { IsVector: true } ? null : "'{}'",
    };

    private static bool HasMaybe(Table table)
    {
        foreach (var column in table.Columns.Items)
        {
            if (column.IsMaybe)
                return true;
        }

        return false;
    }

    private static bool IsNamed(Column column, InsertStatement insert)
    {
        foreach (var target in OrEmpty(insert.Columns))
        {
            if (target.Column.Text == column.Name || target.Column.HasHole)
                return true;
        }

        return false;
    }
}
