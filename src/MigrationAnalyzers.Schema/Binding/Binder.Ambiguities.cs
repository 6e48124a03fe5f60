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
        if (expression is not ColumnReference { Parts: [var name] } || FindAmbiguous(name) is not var (index, ambiguous))
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

            PutLast(index, ambiguous, unfit);
            return;
        }
    }

    // In GROUP BY: those that do not stand there already.
    private void PutUngroupedFirst(ImmutableArray<GroupingElement> elements)
    {
        if (!_hasAmbiguities || elements.IsDefaultOrEmpty)
            return;
        var grouped = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in elements)
        {
            if (element is GroupingExpression { Expression: ColumnReference { Parts: { Length: 2 } parts } })
                grouped.Add(Written(parts, 2));
        }

        foreach (var element in elements)
        {
            if (element is GroupingExpression { Expression: ColumnReference { Parts: [var name] } } && FindAmbiguous(name) is var (index, ambiguous))
                PutLast(index, ambiguous, grouped);
        }
    }

    private void PutLast(int index, Ambiguous ambiguous, HashSet<string> candidates) => _uses[index] = _uses[index] with
    {
        Lookup = new Ambiguous(ambiguous.Candidates.OrderBy(candidates.Contains).ToImmutableArray()),
    };

    private (int Index, Ambiguous Lookup)? FindAmbiguous(Identifier name)
    {
        for (var i = _uses.Count - 1; i >= 0; i--)
        {
            if (_uses[i].Name.Span == name.Span)
                return _uses[i].Lookup is Ambiguous ambiguous ? (i, ambiguous) : null;
        }

        return null;
    }
}
