using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Schema.Typing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.Binding;

// Assignments: what SET, MERGE, a default or USING gives must fit the column, the element or the field that it goes to.
internal sealed partial class Binder
{
    private void JudgeAssignment(Assignment assignment, ScopeItem target, QueryScope scope)
    {
        if (!_judgesTypes)
            return;
        if (assignment.IsRow || assignment.Targets.Length != 1 || target.IsOpaque || target.Table is not { } table)
        {
            JudgeRowAssignment(assignment, target, scope);
            return;
        }

        if (assignment.Targets[0] is { Indirections.IsDefaultOrEmpty: false } part)
            JudgePart(part, assignment.Value, table, scope);
        else
            JudgeAssigned(table.Columns.Find(assignment.Targets[0].Column.Text), assignment.Value, table, scope);
    }

    // SET a[1] = value, SET a.f = value: an element, a stretch or a field is stored.
    private void JudgePart(AssignmentTarget part, Expression value, Table table, QueryScope scope)
    {
        if (value is DefaultValue)
            return;
        var type = TypeOf(value, scope);
        if (table.Columns.Find(part.Column.Text) is not { } column || TypeOf(table, column) is not { } target)
            return;
        foreach (var indirection in OrEmpty(part.Indirections))
        {
            JudgeSubscript(indirection.Lower, target.Base, scope);
            JudgeSubscript(indirection.Upper, target.Base, scope);
            if (indirection.Field is { } field)
            {
                var (schema, name) = Split(target.Base.Key);
                if (field.HasHole || Types.Find(schema, name).Row is not { } row || row.Columns.Find(field.Text) is not { } inner || TypeOf(row, inner) is not { } innerType)
                    return;
                (column, target) = (inner, innerType);
            }
            else if (target.Base.Element is not { } element)
            {
                return; // jsonb, or no array at all
            }
            else
            {
                target = IsSlice(indirection) ? target.Base : element;
            }
        }

        JudgeStored(column, target, type, value, value.Span);
    }

    // a[1:2], a[1:], a[:]
    private bool IsSlice(Indirection indirection) =>
        indirection.Lower is not { } lower || indirection.Upper is not null || _text.Substring(lower.Span.End, indirection.Span.End - lower.Span.End).Trim().StartsWith(":", StringComparison.Ordinal);

    private void JudgeMerged(MergeBranch branch, ScopeItem target, QueryScope scope)
    {
        if (!_judgesTypes || OrEmpty(branch.Values).IsEmpty || target.IsOpaque || target.Table is not { IsMaybe: false } table)
            return;
        if (branch.Columns.IsDefaultOrEmpty)
        {
            JudgeTypes(branch.Values, scope);
            return;
        }

        if (branch.Columns.Length != branch.Values.Length)
        {
            var (span, more) = branch.Values.Length > branch.Columns.Length
                ? (branch.Values[branch.Columns.Length].Span, "expressions than target columns")
                : (branch.Columns[branch.Values.Length].Span, "target columns than expressions");
            AddProblem(SqlProblemKind.ExpressionCount, span, "42601", "INSERT has more " + more);
            return;
        }

        for (var i = 0; i < branch.Values.Length; i++)
        {
            if (branch.Columns[i].Indirections.IsDefaultOrEmpty)
                JudgeAssigned(table.Columns.Find(branch.Columns[i].Column.Text), branch.Values[i], table, scope);
            else
                JudgePart(branch.Columns[i], branch.Values[i], table, scope);
        }
    }

    private void JudgeRowAssignment(Assignment assignment, ScopeItem target, QueryScope scope)
    {
        if (assignment is { IsRow: true, Value: SubqueryExpression { Query: var query } } && !target.IsOpaque && target.Table is { } updated)
        {
            JudgeQueryAssignment(assignment, query, updated);
            return;
        }

        if (assignment is not { IsRow: true, Value: RowExpression { Elements: var values } } || target.IsOpaque || target.Table is not { } table)
        {
            JudgeTypes(assignment.Value, scope);
            return;
        }

        if (values.Length != assignment.Targets.Length)
        {
            JudgeTypes(values, scope);
            if (!values.Any(value => value is StarReference or MissingExpression))
                AddProblem(SqlProblemKind.ExpressionCount, assignment.Value.Span, "42601", $"The number of columns does not match the number of values: {Number(assignment.Targets.Length)} for {Number(values.Length)}");
            return;
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (assignment.Targets[i].Indirections.IsDefaultOrEmpty)
                JudgeAssigned(table.Columns.Find(assignment.Targets[i].Column.Text), values[i], table, scope);
        }
    }

    // SET (a, b) = (SELECT ...)
    private void JudgeQueryAssignment(Assignment assignment, Query query, Table table)
    {
        if (_queryRows is null || !_queryRows.TryGetValue(query, out var row) || row.IsOpaque || row.IsOpen || row.Columns.Any(column => column.IsMaybe))
            return;
        if (row.Columns.Length != assignment.Targets.Length)
        {
            AddProblem(
                SqlProblemKind.ExpressionCount, assignment.Value.Span, "42601",
                $"The number of columns does not match the number of values: {Number(assignment.Targets.Length)} for {Number(row.Columns.Length)}");
            return;
        }

        var items = query.Body is SelectBody select && select.Items.Length == row.Columns.Length ? select.Items : ImmutableArray<SelectItem>.Empty;
        for (var i = 0; i < row.Columns.Length; i++)
        {
            if (!assignment.Targets[i].Indirections.IsDefaultOrEmpty || table.Columns.Find(assignment.Targets[i].Column.Text) is not { } column || TypeOf(table, column) is not { } target)
                continue;
            JudgeStored(column, target, TypeOf(row.Columns[i]), items.IsEmpty ? null : items[i].Expression, items.IsEmpty ? query.Span : items[i].Expression.Span);
        }
    }

    private void JudgeAssigned(Column? column, Expression value, Table table, QueryScope scope) =>
        JudgeAssigned(column, column is null ? null : TypeOf(table, column), value, scope);

    private void JudgeAssigned(Column? column, SqlType? target, Expression value, QueryScope scope)
    {
        if (value is DefaultValue)
            return;
        var type = TypeOf(value, scope);
        if (column is not null && target is not null)
            JudgeStored(column, target, type, value, value.Span);
    }

    private void JudgeStored(Column column, SqlType target, SqlType? type, Expression? value, TextSpan span, string what = "the expression")
    {
        if (type is null)
            return;
        if (type.IsUnknown)
        {
            JudgeLiteral(value, target);
            return;
        }

        if (Coercion.IsPossible(type, target, CastContext.Assignment) || HasOwnCasts)
            return;
        var corrections = value is null || LiteralOf(value) is null ? ImmutableArray<SqlCorrection>.Empty : CorrectLiteral(value, target, static _ => true);
        var hint = corrections.IsEmpty ? "" : $"; did you mean {corrections[0].Text}?";
        AddProblem(SqlProblemKind.TypeMismatch, span, "42804", $"Column {SqlName.Quote(column.Name)} is of type {target}, but {what} is of type {type}{hint}", corrections);
    }

    // What a DEFAULT, GENERATED or USING gives must fit the column.
    private void JudgeColumnValue(Identifier? name, Expression? value, Table? table, QueryScope scope, string what)
    {
        if (value is null || !_judgesTypes)
            return;
        var type = TypeOf(value, scope);
        if (name is not null && table?.Columns.Find(name.Text) is { } column && TypeOf(table, column) is { } target)
            JudgeStored(column, target, type, value, value.Span, what);
    }
}
