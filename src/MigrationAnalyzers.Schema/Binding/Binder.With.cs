using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

// WITH: its queries, and when each is bound.
internal sealed partial class Binder
{
    // WITH RECURSIVE queries are bound when first named; a chain of them nests this deep at most.
    private const int DeepestCommonTable = 100;

    private int _commonTableDepth;

    private void BindWith(WithClause? with, QueryScope scope)
    {
        if (with is null)
            return;

        JudgeRepeatedTables(with);
        scope.CommonTables = new();
        if (with.IsRecursive)
        {
            foreach (var definition in with.Tables)
                AddCommonTable(definition, scope);
            foreach (var table in scope.CommonTables.ToArray())
                RowOf(table, scope);
            return;
        }

        foreach (var definition in with.Tables)
        {
            var table = new CommonTable(definition);
            RowOf(table, scope); // it does not see itself
            if (definition.Name.HasHole)
                scope.IsOpaque = true;
            scope.CommonTables.Add(table);
        }
    }

    private static void AddCommonTable(CommonTableExpression definition, QueryScope scope)
    {
        if (definition.Name.HasHole)
            scope.IsOpaque = true;
        scope.CommonTables!.Add(new(definition));
    }

    /// <summary>The columns of a WITH query, which is bound when they are first asked for.</summary>
    private RowType RowOf(CommonTable table, QueryScope owner)
    {
        if (table.Row is { } known)
            return known;
        if (table.IsBinding || _commonTableDepth >= DeepestCommonTable)
            return RowType.Unknown; // a recursion that PostgreSQL refuses, for another reason

        table.IsBinding = true;
        _commonTableDepth++;
        var definition = table.Definition;
        var row = definition.Statement is SelectStatement select
            ? BindQuery(select.Query, owner, first => table.Row = Shape(definition, first))
            : BindDataStatement(definition.Statement, owner);
        _commonTableDepth--;
        return table.Row = Shape(definition, row);
    }

    private RowType Shape(CommonTableExpression definition, RowType row)
    {
        row = row.Renamed(definition.Columns);
        if (definition.Search is { } search)
            row = row.With(new(search.SequenceColumn.Text));
        if (definition.Cycle is { } cycle)
            row = row.With(new(cycle.MarkColumn.Text)).With(new(cycle.PathColumn.Text));
        return row;
    }
}
