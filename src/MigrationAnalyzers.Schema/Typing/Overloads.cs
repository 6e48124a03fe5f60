using MigrationAnalyzers.Schema.Catalogs.BuiltIn;

namespace MigrationAnalyzers.Schema.Typing;

/// <summary>How the choice among several operators or functions of one name ended.</summary>
internal enum Choice
{
    /// <summary>One was chosen.</summary>
    One,

    /// <summary>None takes such arguments: the server refuses the call.</summary>
    None,

    /// <summary>Several do, or it cannot be told.</summary>
    Several,
}

/// <summary>Chooses among operators and functions of one name as PostgreSQL does: manual, 10.2 and 10.3.</summary>
internal static class Overloads
{
    /// <summary>The one that a call with these arguments means. All types are certain.</summary>
    public static Choice Choose(IReadOnlyList<Signature> candidates, SqlType[] inputs, out Signature? chosen)
    {
        chosen = null;
        Signature? first = null;
        List<Signature>? matching = null;
        foreach (var candidate in candidates)
        {
            if (!candidate.Accepts(inputs.Length))
                continue;
            if (IsExact(candidate, inputs))
            {
                chosen = candidate;
                return Choice.One;
            }

            if (!CanTake(candidate, inputs))
                continue;
            if (first is null)
                first = candidate;
            else
                (matching ??= new() { first }).Add(candidate);
        }

        if (first is null)
            return Choice.None;
        chosen = matching is null ? first : Select(matching, inputs);
        return chosen is null ? Choice.Several : Choice.One;
    }

    private static bool IsExact(Signature candidate, SqlType[] inputs)
    {
        if (candidate.IsVariadic || candidate.Arguments.Length != inputs.Length)
            return false;
        for (var i = 0; i < inputs.Length; i++)
        {
            if (!candidate.Arguments[i].Equals(inputs[i]))
                return false;
        }

        return true;
    }

    private static bool CanTake(Signature candidate, SqlType[] inputs)
    {
        var isPolymorphic = false;
        for (var i = 0; i < inputs.Length; i++)
        {
            var argument = candidate.Argument(i);
            if (argument.IsPolymorphic)
                isPolymorphic = true;
            else if (!Coercion.IsPossible(inputs[i], argument, CastContext.Implicit))
                return false;
        }

        return !isPolymorphic || Polymorphism.IsConsistent(candidate, inputs);
    }

    // func_select_candidate: exact matches, preferred types, then the categories of literals.
    private static Signature? Select(List<Signature> candidates, SqlType[] inputs)
    {
        var bases = new SqlType[inputs.Length];
        var unknowns = 0;
        for (var i = 0; i < inputs.Length; i++)
        {
            bases[i] = inputs[i].Base;
            if (inputs[i].IsUnknown)
                unknowns++;
        }

        candidates = Best(candidates, bases, static (argument, input) => argument.Equals(input));
        if (candidates.Count == 1)
            return candidates[0];
        candidates = Best(candidates, bases, static (argument, input) => argument.Equals(input) || (argument.Category == input.Category && argument.IsPreferred));
        if (candidates.Count == 1)
            return candidates[0];
        if (unknowns == 0)
            return null;

        candidates = OfLiterals(candidates, bases);
        if (candidates.Count == 1)
            return candidates[0];
        return unknowns < inputs.Length ? AsTheOthers(candidates, bases) : null;
    }

    private static List<Signature> Best(List<Signature> candidates, SqlType[] bases, Func<SqlType, SqlType, bool> matches)
    {
        var best = new List<Signature>();
        var most = 0;
        foreach (var candidate in candidates)
        {
            var count = 0;
            for (var i = 0; i < bases.Length; i++)
            {
                if (!bases[i].IsUnknown && matches(candidate.Argument(i), bases[i]))
                    count++;
            }

            if (count > most || best.Count == 0)
            {
                most = count;
                best.Clear();
                best.Add(candidate);
            }
            else if (count == most)
            {
                best.Add(candidate);
            }
        }

        return best;
    }

    // Where a literal stands, the category that all candidates share, or else strings, is taken, and in it the preferred type.
    private static List<Signature> OfLiterals(List<Signature> candidates, SqlType[] bases)
    {
        var categories = new char[bases.Length];
        var hasPreferred = new bool[bases.Length];
        for (var i = 0; i < bases.Length; i++)
        {
            if (!bases[i].IsUnknown)
                continue;
            var conflicts = false;
            foreach (var candidate in candidates)
            {
                var argument = candidate.Argument(i);
                if (categories[i] == '\0' || (argument.Category != categories[i] && argument.Category == 'S'))
                {
                    categories[i] = argument.Category;
                    hasPreferred[i] = argument.IsPreferred;
                }
                else if (argument.Category == categories[i])
                {
                    hasPreferred[i] |= argument.IsPreferred;
                }
                else
                {
                    conflicts = true;
                }
            }

            if (conflicts && categories[i] != 'S')
                return candidates;
        }

        var kept = new List<Signature>();
        foreach (var candidate in candidates)
        {
            var isKept = true;
            for (var i = 0; i < bases.Length; i++)
            {
                if (bases[i].IsUnknown)
                    isKept &= candidate.Argument(i).Category == categories[i] && (!hasPreferred[i] || candidate.Argument(i).IsPreferred);
            }

            if (isKept)
                kept.Add(candidate);
        }

        return kept.Count > 0 ? kept : candidates;
    }

    private static Signature? AsTheOthers(List<Signature> candidates, SqlType[] bases)
    {
        SqlType? known = null;
        foreach (var input in bases)
        {
            if (input.IsUnknown)
                continue;
            if (known is not null && !known.Equals(input))
                return null;
            known = input;
        }

        var all = new SqlType[bases.Length];
        for (var i = 0; i < all.Length; i++)
            all[i] = known!;
        Signature? only = null;
        foreach (var candidate in candidates)
        {
            if (!CanTake(candidate, all))
                continue;
            if (only is not null)
                return null;
            only = candidate;
        }

        return only;
    }
}
