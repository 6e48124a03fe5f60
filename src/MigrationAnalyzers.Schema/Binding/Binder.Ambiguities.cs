using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Typing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

// What an ambiguous column most probably means: the candidates that would do where it stands come first.
internal sealed partial class Binder
{
    private bool _hasAmbiguities;

    // Beside an operator: those of a type that the operator takes.
    private void PutFirst(Expression? expression, QueryScope scope, Func<SqlType, bool> suits)
    {
        if (expression is not ColumnReference { PartCount: 1, NamePart: var name } || FindAmbiguous(name) is not var (index, ambiguous))
            return;
        var sawOpen = false;
        for (var level = scope; level is not null; level = level.Outer)
        {
            if (FindAtLevel(level, name.Text, out var first, out var others, ref sawOpen, out _) < 2 || others is null)
                continue;
            others.Insert(0, first);
            var unfit = new HashSet<string>(StringComparer.Ordinal);
            foreach (var hit in others)
            {
                if (hit.Item.Name is { } item && TypeOf(hit.Item, name.Text) is { } type && !suits(type))
                    unfit.Add(SqlName.Quote(item) + "." + SqlName.Quote(name.Text));
            }

            PutLast(index, ambiguous, unfit.Contains);
            return;
        }
    }

    // k.id > id, lower(c.email) = lower(email): a column is hardly ever compared with itself, nor joined with its own table.
    private void PutOthersFirst(string symbol, Expression? left, Expression? right)
    {
        if (!_hasAmbiguities || left is null || right is null)
            return;
        PutOthersFirst(left, right, symbol == "=");
        PutOthersFirst(right, left, symbol == "=");
    }

    private void PutOthersFirst(Expression ambiguous, Expression beside, bool isEquality)
    {
        var names = ColumnsIn(ambiguous, withCalls: true, new()).FindAll(static column => column.Parts.Length == 1);
        if (names.Count == 0)
            return;
        var others = ColumnsIn(beside, withCalls: true, new()).FindAll(static column => column.Parts.Length == 2);
        if (others.Count == 0)
            return;
        foreach (var column in names)
        {
            if (FindAmbiguous(column.Name) is not var (index, lookup))
                continue;
            var name = SqlName.Quote(column.Name.Text);
            var last = new HashSet<string>(StringComparer.Ordinal);
            foreach (var other in others)
            {
                if (isEquality || other.Name.Text == column.Name.Text)
                    last.Add(SqlName.Quote(other.Parts[0].Text) + "." + name);
            }

            PutLast(index, lookup, last.Contains);
        }
    }

    // SET name = name: what is set is hardly ever a column of the same row.
    private void PutTargetLast(Expression? value, ScopeItem target)
    {
        if (!_hasAmbiguities || target.Name is not { } item || value is not ColumnReference { Parts: [var name] } || FindAmbiguous(name) is not var (index, ambiguous))
            return;
        var same = SqlName.Quote(item) + "." + SqlName.Quote(name.Text);
        PutLast(index, ambiguous, candidate => candidate == same);
    }

    // In GROUP BY: those that do not stand there already. Where the select list has a column of one candidate's item that is not grouped, only that one will do.
    private void PutUngroupedFirst(SelectBody select)
    {
        if (!_hasAmbiguities || select.GroupBy.IsDefaultOrEmpty)
            return;
        var grouped = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in select.GroupBy)
        {
            if (element is GroupingExpression { Expression: ColumnReference { Parts: { Length: 2 } parts } })
                grouped.Add(Written(parts, 2));
        }

        var (listed, owners) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var item in OrEmpty(select.Items))
        {
            foreach (var column in ColumnsIn(item.Expression, withCalls: false, new()))
            {
                if (column.Parts is { Length: 2 } parts && !grouped.Contains(Written(parts, 2)))
                {
                    listed.Add(Written(parts, 2));
                    owners.Add(Written(parts, 1) + ".");
                }
            }
        }

        foreach (var element in select.GroupBy)
        {
            if (element is not GroupingExpression { Expression: ColumnReference { Parts: [var name] } } || FindAmbiguous(name) is not var (index, ambiguous))
                continue;
            var needed = ambiguous.Candidates.Where(listed.Contains).ToImmutableArray();
            if (needed.IsEmpty)
                needed = ambiguous.Candidates.Where(candidate => owners.Any(owner => candidate.StartsWith(owner, StringComparison.Ordinal))).ToImmutableArray();
            if (needed.IsEmpty)
                PutLast(index, ambiguous, grouped.Contains);
            else
                Refuse(index, ambiguous, candidate => !needed.Contains(candidate));
        }
    }

    // In the ORDER BY of a query with GROUP BY: of what is grouped, if one of the candidates is.
    private void PutGroupedFirst(SelectBody select, ImmutableArray<SortItem> order)
    {
        if (!_hasAmbiguities || select.GroupBy.IsDefaultOrEmpty || order.IsDefaultOrEmpty)
            return;
        var (grouped, owners) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var element in select.GroupBy)
        {
            if (element is not GroupingExpression { Expression: ColumnReference { Parts: { Length: 2 } parts } })
                return; // the rest may be anything
            grouped.Add(Written(parts, 2));
            owners.Add(Written(parts, 1) + ".");
        }

        foreach (var item in order)
        {
            if (item.Expression is not ColumnReference { Parts: [var name] } || FindAmbiguous(name) is not var (index, ambiguous) || !ambiguous.Candidates.Any(grouped.Contains))
                continue;
            Refuse(index, ambiguous, candidate => !grouped.Contains(candidate) && !owners.Any(owner => candidate.StartsWith(owner, StringComparison.Ordinal)));
        }
    }

    // The columns that an expression names; what stands in a query of its own is not looked into.
    private static List<ColumnReference> ColumnsIn(Expression expression, bool withCalls, List<ColumnReference> found)
    {
        switch (expression)
        {
            case ColumnReference column:
                found.Add(column);
                break;
            case BinaryExpression binary:
                ColumnsIn(binary.Left, withCalls, found);
                ColumnsIn(binary.Right, withCalls, found);
                break;
            case UnaryExpression unary:
                ColumnsIn(unary.Operand, withCalls, found);
                break;
            case CastExpression cast:
                ColumnsIn(cast.Operand, withCalls, found);
                break;
            case FunctionCall call when withCalls:
                foreach (var argument in OrEmpty(call.Arguments))
                    ColumnsIn(argument.Value, withCalls, found);
                break;
        }

        return found;
    }

    private void PutLast(int index, Ambiguous ambiguous, Func<string, bool> isLast) => _uses[index] = _uses[index] with
    {
        Lookup = ambiguous with { Candidates = ambiguous.Candidates.OrderBy(isLast).ToImmutableArray() },
    };

    private void Refuse(int index, Ambiguous ambiguous, Func<string, bool> isRefused) => _uses[index] = _uses[index] with
    {
        Lookup = ambiguous with { Candidates = ambiguous.Candidates.OrderBy(isRefused).ToImmutableArray(), Refused = ambiguous.Candidates.Where(isRefused).ToImmutableArray() },
    };

    private (int Index, Ambiguous Lookup)? FindAmbiguous(in NamePart name)
    {
        for (var i = _uses.Count - 1; i >= 0; i--)
        {
            if (_uses[i].Part.Span == name.Span)
                return _uses[i].Lookup is Ambiguous ambiguous ? (i, ambiguous) : null;
        }

        return null;
    }
}
