using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Dialects;

namespace MigrationAnalyzers.Rules;

/// <summary>Functions and types of other databases that PostgreSQL does not have. MIG2002 says what to write instead, so MIG1007 need not say that they are missing.</summary>
internal static class ForeignNames
{
    /// <summary>Whether the name is missing because it is another database's.</summary>
    public static bool Explain(BoundText text, NameUse use)
    {
        if (!IsMissing(use) || use.Place.SqlSpan is not { } span)
            return false;
        foreach (var sql in text.Texts)
        {
            if (sql.Place.Anchor != use.Place.Anchor)
                continue;
            foreach (var bound in sql.Statements)
            {
                if (bound.Statement.Span.Contains(span) && Stands(ForeignSql.Find(bound.Statement, sql.Text), span.Start))
                    return true;
            }
        }

        foreach (var fragment in text.Fragments)
        {
            if (fragment.Place.Anchor == use.Place.Anchor && Stands(ForeignSql.FindInExpression(fragment.Text, isBroken: false), span.Start))
                return true;
        }

        return false;
    }

    /// <summary>Whether PostgreSQL looks for the foreign name, which stands at <paramref name="place"/>, and finds nothing.</summary>
    public static bool IsMissing(BoundText text, Place place)
    {
        foreach (var use in text.Uses)
        {
            if (IsMissing(use) && use.Place.Anchor == place.Anchor && use.Place.SqlSpan?.Start == place.SqlSpan?.Start)
                return true;
        }

        return false;
    }

    private static bool IsMissing(NameUse use) => use is { Kind: NameKind.Routine or NameKind.Type, Lookup: Missing { Miss: Miss.Unknown }, IsMiscounted: false };

    private static bool Stands(IReadOnlyList<ForeignUse> uses, int start)
    {
        foreach (var use in uses)
        {
            if (use.Kind is ForeignKind.Function or ForeignKind.Type && use.Span.Start == start)
                return true;
        }

        return false;
    }
}
