using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Typing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

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
                if (loop.Targets is [ColumnReference { PartCount: 1, NamePart: var element }] && ItemsOf(loop.Array) is { } items && !PlpgsqlStatements.MayLeave(loop.Statements) && !PlpgsqlStatements.AssignedIn(loop.Statements).ContainsKey(element.Text))
                    RunTurns(loop.Statements, element.Text, items);
                else
                    Repeat(loop.Statements, _variables!);
                return true;
            default:
                return false;
        }
    }

    private static readonly ImmutableDictionary<string, Expression> NoConstants = ImmutableDictionary<string, Expression>.Empty;
    private static readonly ImmutableDictionary<string, ImmutableArray<StringLiteral>> NoArrays = ImmutableDictionary<string, ImmutableArray<StringLiteral>>.Empty;

    // The values of parameters, and of loop variables in this turn, and the variables that hold arrays of constants.
    private ImmutableDictionary<string, Expression> _constants = NoConstants;
    private ImmutableDictionary<string, ImmutableArray<StringLiteral>> _arrays = NoArrays;

    private ImmutableArray<StringLiteral>? ItemsOf(Expression array) =>
        (array is ColumnReference { PartCount: 1, NamePart: var name } ? name.Text : array is Parameter parameter ? ParameterName(parameter.Number) : null) is { } variable
            ? _arrays.TryGetValue(variable, out var held) ? held : null
            : ConstantsIn(array);

    // ARRAY['a', 'b']::text[]
    private static ImmutableArray<StringLiteral>? ConstantsIn(Expression? array)
    {
        const int most = 64;
        while (array is CastExpression cast)
            array = cast.Operand;
        return array is ArrayExpression { Elements: { Length: > 0 and <= most } elements } && elements.All(element => element is StringLiteral) ? elements.Cast<StringLiteral>().ToImmutableArray() : null;
    }

    // FOREACH over constants: each turn runs, with the next of them. What stands in the loop itself is said in the first turn.
    private void RunTurns(ImmutableArray<Statement> statements, string variable, ImmutableArray<StringLiteral> items)
    {
        var (constants, wasSilent, mayNotRun) = (_constants, _isSilent, _mayNotRun);
        _mayNotRun = true;
        _isSilent |= _isGuarded;
        for (var turn = 0; turn < items.Length && !OrEmpty(statements).IsEmpty; turn++)
        {
            var said = _uses.Count;
            var problems = Problems?.Count ?? 0;
            _constants = constants.SetItem(variable, items[turn]);
            BindSequence(statements);
            if (turn == 0)
                continue;
            var body = TextSpan.FromBounds(statements[0].Span.Start, statements[statements.Length - 1].Span.End);
            for (var i = _uses.Count - 1; i >= said; i--)
            {
                if (_uses[i].Place.SqlSpan is { } span && span.Start >= body.Start && span.End <= body.End)
                    _uses.RemoveAt(i);
            }

            Problems?.RemoveRange(problems, Problems.Count - problems);
        }

        (_constants, _isSilent, _mayNotRun) = (constants, wasSilent, mayNotRun);
    }

    // FOR r IN query: in the loop the record has the columns of the query, unless something else is put into it.
    private QueryScope ScopeOfLoop(ForQueryStatement loop, RowType row)
    {
        if (loop.Targets is not [ColumnReference { PartCount: 1, NamePart: var name }] || FindItem(null, name.Text, _variables!, out _) is not { IsVariable: true, Table: null, Row.IsOpaque: true } record
            || PlpgsqlStatements.AssignedIn(loop.Statements).ContainsKey(name.Text))
            return _variables!;
        return LoopScope(new ScopeItem { Name = name.Text, Label = record.Label, Row = row, AreColumnsVisible = false, IsVariable = true });
    }

    private RowType RowOfCursor(ForCursorStatement loop)
    {
        for (var level = _variables; level is not null; level = level.Outer)
        {
            if (level.Cursors is { } cursors && cursors.TryGetValue(loop.Cursor.Text, out var row))
                return PlpgsqlStatements.AssignedIn(loop.Statements).ContainsKey(loop.Variable.Text) ? RowType.Unknown : row;
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
