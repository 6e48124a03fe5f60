using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Typing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

// Loops of PL/pgSQL: what their bodies see, and what is left behind when they may run any number of times.
internal sealed partial class Binder
{
    private bool BindLoop(Statement statement)
    {
        switch (statement)
        {
            case LoopStatement loop:
                BindOptional(loop.While, _variables!);
                Repeat(loop.Statements, _variables!, isEndless: loop.While is null);
                return true;
            case ForIntegerStatement loop:
                BindExpression(loop.From, _variables!);
                BindExpression(loop.To, _variables!);
                BindOptional(loop.By, _variables!);
                Repeat(loop.Statements, LoopScope(new ScopeItem { Name = loop.Label?.Text, IsNameVisible = loop.Label is not null, Row = RowType.Of(new[] { new RowColumn(loop.Variable.Text) { Type = BuiltInTypes.Int4 } }), IsVariable = true }));
                return true;
            case ForQueryStatement loop:
                var before = _catalog;
                var row = BindDataStatement(loop.Query, _variables);
                SetCatalog(before);
                Repeat(loop.Statements, ScopeOfLoop(loop, row));
                return true;
            case ForCursorStatement loop:
                foreach (var argument in OrEmpty(loop.Arguments))
                    BindExpression(argument.Value, _variables!);
                Repeat(loop.Statements, LoopScope(new ScopeItem { Name = loop.Variable.Text, Row = RowOfCursor(loop), AreColumnsVisible = false, IsVariable = true }));
                return true;
            case ForExecuteStatement loop:
                BindDynamic(loop.Sql);
                Repeat(loop.Statements, _variables!);
                return true;
            case ForeachStatement loop:
                BindExpression(loop.Array, _variables!);
                Repeat(loop.Statements, _variables!);
                return true;
            default:
                return false;
        }
    }

    // FOR r IN query: in the loop the record has the columns of the query, unless something else is put into it.
    private QueryScope ScopeOfLoop(ForQueryStatement loop, RowType row)
    {
        if (loop.Targets is not [ColumnReference { PartCount: 1, NamePart: var name }] || FindItem(null, name.Text, _variables!, out _) is not { IsVariable: true, Table: null, Row.IsOpaque: true } record
            || AssignedVariables.In(loop.Statements).ContainsKey(name.Text))
            return _variables!;
        return LoopScope(new ScopeItem { Name = name.Text, Label = record.Label, Row = row, AreColumnsVisible = false, IsVariable = true });
    }

    private RowType RowOfCursor(ForCursorStatement loop)
    {
        for (var level = _variables; level is not null; level = level.Outer)
        {
            if (level.Cursors is { } cursors && cursors.TryGetValue(loop.Cursor.Text, out var row))
                return AssignedVariables.In(loop.Statements).ContainsKey(loop.Variable.Text) ? RowType.Unknown : row;
        }

        return RowType.Unknown;
    }

    private QueryScope LoopScope(ScopeItem item)
    {
        var scope = new QueryScope(_variables);
        scope.Items.Add(item);
        return scope;
    }

    private void Repeat(ImmutableArray<Statement> statements, QueryScope scope, bool isEndless = false)
    {
        var (start, exits, outer, wasSilent, mayNotRun) = (_catalog, _exits, _variables, _isSilent, _mayNotRun);
        _exits = null;
        _mayNotRun = true;
        _variables = scope;
        _isSilent |= _isGuarded;
        BindSequence(statements);
        var (after, ended) = isEndless ? (_catalog, _hasEnded) : Join(_catalog, _hasEnded, start, false);
        foreach (var exit in _exits ?? NoCatalogs)
            (after, ended) = Join(after, ended, exit, false);
        SetCatalog(after);
        (_hasEnded, _exits, _variables, _isSilent, _mayNotRun) = (ended, exits, outer, wasSilent, mayNotRun);
    }
}
