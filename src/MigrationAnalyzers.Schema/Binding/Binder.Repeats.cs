using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.Binding;

// One name twice where it may stand once.
internal sealed partial class Binder
{
    private void JudgeRepeats(ImmutableArray<Identifier> names, string sqlState, string what)
    {
        if (names.IsDefault)
            return;
        for (var i = 1; i < names.Length; i++)
        {
            if (!names[i].HasHole && IsBefore(names, i))
                AddProblem(SqlProblemKind.RepeatedName, names[i].Span, sqlState, $"{what} {SqlName.Quote(names[i].Text)} is specified more than once");
        }
    }

    // Lists are short: comparing beats hashing, and allocates nothing.
    private static bool IsBefore(ImmutableArray<Identifier> names, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (names[i].Text == names[index].Text)
                return true;
        }

        return false;
    }

    private void JudgeRepeatedTargets(ImmutableArray<AssignmentTarget> targets)
    {
        if (targets.IsDefault)
            return;
        for (var i = 1; i < targets.Length; i++)
        {
            if (IsTargetBefore(targets, i))
                AddProblem(SqlProblemKind.RepeatedName, targets[i].Column.Span, "42701", $"Column {SqlName.Quote(targets[i].Column.Text)} is specified more than once");
        }
    }

    // Fields and elements of one column may be assigned one by one.
    private static bool IsTargetBefore(ImmutableArray<AssignmentTarget> targets, int index)
    {
        if (targets[index].Column.HasHole || !targets[index].Indirections.IsDefaultOrEmpty)
            return false;
        for (var i = 0; i < index; i++)
        {
            if (targets[i].Column.Text == targets[index].Column.Text && targets[i].Indirections.IsDefaultOrEmpty)
                return true;
        }

        return false;
    }

    private void JudgeRepeatedAssignments(ImmutableArray<Assignment> assignments)
    {
        if (assignments.IsDefault || assignments.Length == 0 || (assignments.Length == 1 && !assignments[0].IsRow))
            return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var assignment in assignments)
        {
            foreach (var target in OrEmpty(assignment.Targets))
            {
                if (!target.Column.HasHole && target.Indirections.IsDefaultOrEmpty && !seen.Add(target.Column.Text))
                    AddProblem(SqlProblemKind.RepeatedName, target.Column.Span, "42601", $"Column {SqlName.Quote(target.Column.Text)} is assigned more than once");
            }
        }
    }

    private void JudgeRepeatedTables(WithClause with)
    {
        for (var i = 1; i < with.Tables.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (!with.Tables[i].Name.HasHole && with.Tables[i].Name.Text == with.Tables[j].Name.Text)
                {
                    AddProblem(SqlProblemKind.RepeatedName, with.Tables[i].Name.Span, "42712", $"WITH query {SqlName.Quote(with.Tables[i].Name.Text)} is specified more than once");
                    break;
                }
            }
        }
    }

    // Two items of one level must have different names, unless they are two tables without aliases, of different schemas.
    private void JudgeRepeatedItems(QueryScope scope, int from)
    {
        for (var i = Math.Max(from, 1); i < scope.Items.Count; i++)
        {
            var item = scope.Items[i];
            if (item.Name is not { } name || !item.IsNameVisible || item.IsVariable)
                continue;
            for (var j = 0; j < i; j++)
            {
                var other = scope.Items[j];
                if (other.Name != name || !other.IsNameVisible || other.IsVariable)
                    continue;
                var areTwoTables = item.IsUnaliased && other.IsUnaliased && (item.Table is null || other.Table is null || item.Table.Id != other.Table.Id);
                if (!areTwoTables && item.Span is { } span)
                    AddProblem(SqlProblemKind.RepeatedName, span, "42712", $"Table name {SqlName.Quote(name)} is specified more than once");
                break;
            }
        }
    }

    // Of CREATE TABLE; what ADD COLUMN adds twice is judged as what exists already.
    private void JudgeRepeatedColumn(ColumnDefinition definition, Table table)
    {
        if (definition.Type is not null && table.Parents.IsEmpty && table.Columns.Find(definition.Name.Text) is not null)
            AddProblem(SqlProblemKind.RepeatedName, definition.Name.Span, "42701", $"Column {SqlName.Quote(definition.Name.Text)} is specified more than once");
    }

    // The columns that a view or table gets from a query.
    private void JudgeRepeatedColumns(RowType row, ImmutableArray<Identifier> names, Query query, TextSpan relation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < row.Columns.Length; i++)
        {
            var column = row.Columns[i];
            if (column.IsMaybe || column.Name is not { } name || seen.Add(name))
                continue;
            var span = !names.IsDefault && i < names.Length ? names[i].Span
                : query.Body is SelectBody select && select.Items.Length == row.Columns.Length ? select.Items[i].Alias?.Span ?? select.Items[i].Expression.Span
                : relation;
            AddProblem(SqlProblemKind.RepeatedName, span, "42701", $"Column {SqlName.Quote(name)} is specified more than once");
        }
    }
}
