using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

// Extended statistics: CREATE STATISTICS, and those that LIKE makes.
internal sealed partial class Binder
{
    private void BindCreateStatistics(CreateStatisticsStatement create)
    {
        var scope = new QueryScope(null);
        BindFrom(create.From, scope);
        foreach (var element in OrEmpty(create.Elements))
            BindExpression(element.Expression, scope);
        var owner = OrEmpty(create.From) is [TableReference { Name: var table }, ..] && !HasHole(table) ? _catalog.FindTable(table.Schema?.Text, table.Name.Text) : null;
        if (owner is null)
        {
            if (create.Name is { } alone)
                CreateNamedObject(ObjectKind.Statistics, alone);
            return;
        }

        var columns = ImmutableArray.CreateBuilder<int>();
        var words = new List<string>();
        foreach (var element in OrEmpty(create.Elements))
        {
            var name = BareName(element.Expression);
            if (name is { } bare && owner.Columns.Find(bare.Text) is { } column)
                columns.Add(column.Number);

            // Only a column that stands there as such is called by its name, not one in parentheses.
            words.Add(name is { } written && written.Span.Start == element.Span.Start ? written.Text : ExpressionWord);
        }

        if (create.Name is { } given && HasHole(given))
            SetCatalog(_catalog.WithUnknownObjects());
        else
            AddStatistics(owner, create.Name is { } named ? BindNewSchema(named) : owner.Schema, create.Name?.Name.Text, words, columns.ToImmutable(), words.Count - columns.Count);
    }

    // LIKE source INCLUDING STATISTICS: under names of their own, their columns in the table's order.
    private void CopyStatistics(LikeClause like, Table table)
    {
        if (!Includes(like, "statistics") || HasHole(like.Source) || _catalog.FindTable(like.Source.Schema?.Text, like.Source.Name.Text) is not { } source)
            return;
        foreach (var statistics in _catalog.Objects.Values.OfType<TableStatistics>().Where(known => known.Table == source.Id).ToList())
        {
            var columns = source.Columns.Items.Where(column => statistics.Columns.Contains(column.Number)).Select(column => column.Name).ToList();
            var copied = columns.Select(name => Current(table)?.Columns.Find(name)?.Number ?? 0).ToImmutableArray();
            AddStatistics(table, table.Schema, name: null, [.. columns, .. Enumerable.Repeat(ExpressionWord, statistics.Expressions)], copied, statistics.Expressions);
        }
    }

    private const string ExpressionWord = "expr";

    private void AddStatistics(Table owner, string schema, string? name, List<string> words, ImmutableArray<int> columns, int expressions)
    {
        name ??= ImplicitName.Choose(owner.Name, string.Join("_", words), "stat", taken => _catalog.FindObject(ObjectKind.Statistics, schema, taken) is not null);
        SetCatalog(_catalog.With(new TableStatistics(schema, name, owner.Id, columns, expressions)));
    }

    // The last option that names it counts; ALL names everything.
    private static bool Includes(LikeClause like, string what)
    {
        var includes = false;
        foreach (var option in OrEmpty(like.Options))
        {
            if (option.What == what || option.What == "all")
                includes = option.IsIncluding;
        }

        return includes;
    }
}
