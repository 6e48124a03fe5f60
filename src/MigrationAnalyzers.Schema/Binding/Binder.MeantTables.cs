using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

// FROM custome WHERE customer.id = 1: several tables may be near to the one that is missing, or another one nearer, but a qualifier tells which of them is meant.
internal sealed partial class Binder
{
    /// <summary>
    /// Whether <paramref name="qualifier"/>, which no item is called, names the table that an item in sight misspells. That item is called so from here on, and what is said of
    /// its name becomes certain.
    /// </summary>
    private bool IsMeantByMisspelling(NamePart qualifier, Identifier? schema, QueryScope scope)
    {
        for (var level = scope; level is not null; level = level.Outer)
        {
            foreach (var item in level.Items)
            {
                if (item.MissingName is not { } name || !level.CanSee(item) || NearnessOf(name.Name.Text, qualifier.Text) is not { } nearness || !IsRelation(qualifier.Text, name, schema, scope))
                    continue;
                item.MissingName = null;
                (item.WrittenName, item.Name, item.Row) = (name.Name.Text, qualifier.Text, RowType.Unknown);
                MakeCertain(name.Name, qualifier.Text, nearness);
                return true;
            }
        }

        return false;
    }

    // Two letters are too few to find what they are near to; here it is only asked whether they are near to this one.
    private static Nearness? NearnessOf(string written, string meant) =>
        NearestName.Find(written, new[] { meant })?.Nearness ?? NearestName.Find(meant, new[] { written })?.Nearness;

    private bool IsRelation(string name, QualifiedName missing, Identifier? schema, QueryScope scope) =>
        missing.Schema is null && schema is null && scope.FindCommonTable(name, out _, out _) is not null
        || _relations.Find(missing.Schema?.Text ?? schema?.Text, name, out _) is RelationAnswer.Table;

    // Whether a table that stands nowhere in FROM is called just so: it may be what is forgotten there.
    private bool IsTableElsewhere(Identifier? schema, string name) => _relations.Find(schema?.Text, name, out var table) is RelationAnswer.Table && table is not null;

    private void MakeCertain(Identifier name, string meant, Nearness nearness)
    {
        for (var i = _uses.Count - 1; i >= 0; i--)
        {
            if (_uses[i].Name.Span != name.Span)
                continue;
            if (_uses[i] is { Kind: NameKind.Relation, Lookup: Missing missing })
            {
                _uses[i] = _uses[i] with
                {
                    Lookup = missing with { Miss = MissOf(name, nearness), Nearest = SqlName.Quote(meant), IsCertain = true, Elsewhere = System.Collections.Immutable.ImmutableArray<string>.Empty },
                };
            }

            return;
        }
    }
}
