using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

// Qualifiers: which of the items in scope a name before a column means, and whole rows, which are named alike.
internal sealed partial class Binder
{
    // By the name that was clearly meant for it, or by the wrong one that is written where it is brought in.
    private void UseItem(in NamePart qualifier, Identifier? schema, ScopeItem item)
    {
        if (item.Name is null || item.Name == qualifier.Text)
            Use(NameKind.Relation, qualifier, schema, item.Found);
        else
            Use(NameKind.Relation, qualifier, schema, new Missing(MissOf(qualifier, NearestName.Find(qualifier.Text, new[] { item.Name })?.Nearness), "FROM", SqlName.Quote(item.Name), IsCertain: true));
    }

    // A record of that name may have the field that the table has not.
    private bool HasVariable(string name) => _variables is not null && FindItem(null, name, _variables, out var isOpaque) is not null | isOpaque;

    // A qualifier that no item has: PostgreSQL's "missing FROM-clause entry". The item that was clearly meant, if it differs in letter case alone.
    private ScopeItem? BindMissingItem(Identifier? schema, in NamePart qualifier, QueryScope scope, bool isOpaque)
    {
        if (schema is not null && !isOpaque && FindItem(null, qualifier.Text, scope, out _) is { Table: { } table, IsUnaliased: true })
        {
            // The table is there, its schema is written wrong.
            Use(NameKind.Schema, schema, null, new Missing(MissOf(schema, NearestName.Find(schema.Text, new[] { table.Schema })?.Nearness), "FROM", SqlName.Quote(table.Schema), IsCertain: true));
            Use(NameKind.Relation, qualifier, schema, Opaque.Instance);
            return null;
        }

        if (schema is not null)
            Use(NameKind.Schema, schema, null, Opaque.Instance);
        if (isOpaque)
        {
            Use(NameKind.Relation, qualifier, schema, schema is null ? AmbiguityOfItems(qualifier.Text, scope) : Opaque.Instance);
            return null;
        }

        if (IsMeantByMisspelling(qualifier, schema, scope))
        {
            Use(NameKind.Relation, qualifier, schema, Opaque.Instance);
            return null;
        }

        var names = new List<string>();
        var items = new List<ScopeItem>();
        for (var level = scope; level is not null; level = level.Outer)
        {
            foreach (var item in level.Items)
            {
                if (item.Name is { } name && name[0] != '$' && item.IsNameVisible && level.CanSee(item) && !names.Contains(name))
                {
                    names.Add(name);
                    items.Add(item);
                }
            }
        }

        var near = NearestName.Find(qualifier.Text, names);
        if (near is { } guess && items[guess.Index].MissingRoutine is not null)
        {
            Use(NameKind.Relation, qualifier, schema, Opaque.Instance);
            return null;
        }

        var isLetterCase = near is { Nearness: Nearness.LetterCase };
        Use(NameKind.Relation, qualifier, schema, new Missing(
            MissOf(qualifier, near?.Nearness),
            "FROM",
            near is { } match ? SqlName.Quote(names[match.Index]) : null,
            near is { IsCertain: true } guessed && (schema is null || isLetterCase) && !IsTableElsewhere(schema, qualifier.Text)
                && items[guessed.Index] is not { IsUnaliased: true, Table: null, IsOpaque: true })); // a relation that is not known may itself be misspelt
        return near is { IsCertain: true } && isLetterCase ? items[near.Value.Index] : null;
    }

    // Two tables of one name, without aliases, from two schemas: PostgreSQL takes them in FROM, but their name alone means neither.
    private static Lookup AmbiguityOfItems(string name, QueryScope scope)
    {
        for (var level = scope; level is not null; level = level.Outer)
        {
            if (level.IsOpaque)
                break;
            var found = level.Items.FindAll(item => item.AnswersTo(name) && level.CanSee(item));
            if (found.Count == 0)
                continue;
            var names = found.Where(item => item is { IsUnaliased: true, Table: not null }).Select(item => item.Table!.FullName).Distinct(StringComparer.Ordinal).ToImmutableArray();
            if (names.Length > 1 && names.Length == found.Count)
                return new Ambiguous(names);
            if (found.Count == 2 && name == Excluded && found.TrueForAll(item => item.Table is not null))
                return new Ambiguous(ImmutableArray<string>.Empty) { Reason = "the target and the row that is not inserted are both called so" };
            break; // that one name stands twice was said
        }

        return Opaque.Instance;
    }

    private static string Written(ImmutableArray<Identifier> parts, int count)
    {
        var written = SqlName.Quote(parts[0].Text);
        for (var i = 1; i < count; i++)
            written += "." + SqlName.Quote(parts[i].Text);
        return written;
    }

    /// <summary>The item that a qualifier names: of the innermost level that has one. Null and opaque: it may be there.</summary>
    private static ScopeItem? FindItem(string? schema, string name, QueryScope scope, out bool isOpaque)
    {
        isOpaque = false;
        for (var level = scope; level is not null; level = level.Outer)
        {
            ScopeItem? found = null;
            foreach (var item in level.Items)
            {
                if (!item.AnswersTo(name))
                    continue;
                if (schema is not null && !IsTableOf(item, schema))
                    continue;
                if (item.IsLateralOnly && (!level.IsLateralActive || !item.IsLateralAllowed))
                {
                    // PostgreSQL passes over siblings of a subquery that is not LATERAL, and refuses, for another reason, what LATERAL may not reach.
                    isOpaque |= level.IsLateralActive;
                    continue;
                }

                if (found is not null)
                {
                    isOpaque = true; // two tables of one name, from two schemas
                    return null;
                }

                found = item;
            }

            if (found is not null)
                return found;
            isOpaque |= level.IsOpaque;
        }

        return null;
    }

    private static bool IsTableOf(ScopeItem item, string schema) =>
        (item.Label is not null && item.Label == schema) || item.IsUnaliased && (item.Table is null ? item.IsOpaque : item.Table.Schema == schema);

    private static ScopeItem? FindWholeRow(string name, QueryScope scope)
    {
        for (var level = scope; level is not null; level = level.Outer)
        {
            foreach (var item in level.Items)
            {
                if (item.AnswersTo(name) && level.CanSee(item))
                    return item;
            }
        }

        return null;
    }
}
