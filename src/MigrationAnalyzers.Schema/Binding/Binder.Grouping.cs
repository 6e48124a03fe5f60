using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.Binding;

// Columns that stand outside of aggregates in a query with GROUP BY although they are not grouped (42803). Asked only where alternatives are weighed against each other.
internal sealed partial class Binder
{
    // The columns of the query that is being bound, where they are collected.
    private Grouping? _grouping;
    private int _aggregateDepth;

    /// <summary>Whether a statement is only tried: then what the server would refuse besides names and types, which nothing is said of, is counted.</summary>
    public bool IsTrial { get; init; }

    /// <summary>How much there is: columns that are not grouped (42803), what is made under a name that is taken (42701, 42710, 42P07), a relation of another kind than is asked for (42809).</summary>
    public int TrialFaults { get; private set; }

    private void CountFault(bool isRefused)
    {
        if (IsTrial && isRefused)
            TrialFaults++;
    }

    // A query within the select list has groups of its own.
    private (Grouping? Grouping, int Depth) BeginGroups(SelectBody select)
    {
        var outer = (_grouping, _aggregateDepth);
        _grouping = IsTrial && !select.GroupBy.IsDefaultOrEmpty ? new() : null;
        _aggregateDepth = 0;
        return outer;
    }

    private void CollectGrouped(bool isCollecting)
    {
        if (_grouping is not null)
            _grouping.IsCollecting = isCollecting;
    }

    private void EndGroups(SelectBody select, QueryScope scope, (Grouping? Grouping, int Depth) outer)
    {
        if (_grouping is { } grouping)
            CountUngrouped(select, scope, grouping);
        (_grouping, _aggregateDepth) = outer;
    }

    private void CountUngrouped(SelectBody select, QueryScope scope, Grouping grouping)
    {
        var columns = new List<ColumnHit>();
        var expressions = new List<string>();
        foreach (var element in select.GroupBy)
        {
            if (element is not GroupingExpression { Expression: var expression })
                return; // grouping sets: nothing is counted
            if (expression is NumberLiteral { IsInteger: true } literal && int.TryParse(literal.Text, out var number) && number > 0 && number <= OrEmpty(select.Items).Length)
                expression = select.Items[number - 1].Expression;
            else if (BareName(expression) is { } output && !IsColumn(output.Text, scope) && OrEmpty(select.Items).FirstOrDefault(item => OutputName.Of(item) == output.Text) is { Expression: { } named })
                expression = named;
            if (expression is ColumnReference { Parts: var parts } && FindHit(parts, scope) is { } hit)
                columns.Add(hit);
            else
                expressions.Add(TextAt(expression.Span));
        }

        foreach (var (hit, span) in grouping.Listed)
        {
            if (scope.Items.Contains(hit.Item) && !columns.Exists(column => ReferenceEquals(column.Item, hit.Item) && column.Name == hit.Name) && !HasGroupedKey(hit.Item, columns) && !IsWithin(span, expressions))
                TrialFaults++;
        }
    }

    // What a grouped primary key determines need not be grouped.
    private static bool HasGroupedKey(ScopeItem item, List<ColumnHit> columns) =>
        item.Table?.Constraints.FirstOrDefault(constraint => constraint.Kind == TableConstraintKind.PrimaryKey) is { Columns: { IsDefaultOrEmpty: false } key }
        && key.All(number => columns.Exists(column => ReferenceEquals(column.Item, item) && column.Number == number));

    // An expression that is grouped as a whole stands there once more.
    private bool IsWithin(TextSpan column, List<string> expressions)
    {
        foreach (var expression in expressions)
        {
            for (var start = Math.Max(0, column.End - expression.Length); start <= column.Start; start++)
            {
                if (string.CompareOrdinal(_text, start, expression, 0, expression.Length) == 0)
                    return true;
            }
        }

        return false;
    }

    private string TextAt(TextSpan span) => _text.Substring(span.Start, span.Length);

    private bool IsAggregate(FunctionCall call)
    {
        if (_grouping is null || call.Over is not null)
            return false;
        foreach (var candidate in Routines.Find(call.Name.SchemaPart?.Text, call.Name.LastPart.Text))
        {
            if (candidate.Signature is { Kind: BuiltInFunctionKind.Aggregate or BuiltInFunctionKind.OrderedSetAggregate or BuiltInFunctionKind.HypotheticalSetAggregate })
                return true;
        }

        return false;
    }

    /// <summary>The columns of one query that stand outside of aggregates where only grouped ones may.</summary>
    private sealed class Grouping
    {
        public List<(ColumnHit Hit, TextSpan Span)> Listed { get; } = new();

        /// <summary>Whether what is bound now stands where only grouped columns may.</summary>
        public bool IsCollecting { get; set; }
    }
}
