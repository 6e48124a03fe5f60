using MigrationAnalyzers.Schema.Catalogs.BuiltIn;

namespace MigrationAnalyzers.Schema.Typing;

/// <summary>Whether a value of one type can become one of another: chapter 10 of the manual, "Type Conversion", and what pg_cast says.</summary>
internal static class Coercion
{
    // By source and target.
    private static readonly Lazy<Dictionary<string, Dictionary<string, CastContext>>> Casts = new(ReadCasts);

    /// <summary>Whether a value of <paramref name="source"/> becomes one of <paramref name="target"/> where a cast stands as <paramref name="context"/> says.</summary>
    public static bool IsPossible(SqlType source, SqlType target, CastContext context)
    {
        if (source.Equals(target) || source.IsUnknown || target.Key == "any")
            return true;
        if (HasPath(source, target, context))
            return true;

        // Rows: their fields decide.
        return (source.Key is "record" && target.Kind == BuiltInTypeKind.Composite) || (source.Kind == BuiltInTypeKind.Composite && target.Key is "record")
            || (source.Key is "_record" && target.Element is { Kind: BuiltInTypeKind.Composite }) || (target.Key is "_record" && source.Element is { Kind: BuiltInTypeKind.Composite });
    }

    private static bool HasPath(SqlType source, SqlType target, CastContext context)
    {
        source = source.Base;
        target = target.Base;
        if (source.Equals(target))
            return true;
        if (Casts.Value.TryGetValue(source.Key, out var ofSource) && ofSource.TryGetValue(target.Key, out var needed))
            return Allows(context, needed);
        if (source.Element is { } from && target is { Element: { } to, IsVector: false })
            return HasPath(from, to, context);

        // Through the text form: into a string type where something is stored, out of one only where a cast is written.
        return (context != CastContext.Implicit && target.Category == 'S') || (context == CastContext.Explicit && source.Category == 'S');
    }

    // A written cast may do anything, an implicit one only what is implicit.
    private static bool Allows(CastContext context, CastContext needed) => (int)context <= (int)needed;

    // All versions together, each cast as freely as any of them applies it.
    private static Dictionary<string, Dictionary<string, CastContext>> ReadCasts()
    {
        var casts = new Dictionary<string, Dictionary<string, CastContext>>(StringComparer.Ordinal);
        for (var major = BuiltInCatalog.OldestVersion; major <= BuiltInCatalog.NewestVersion; major++)
        {
            foreach (var cast in BuiltInCatalog.For(major).Casts())
            {
                if (!casts.TryGetValue(cast.Source, out var ofSource))
                    casts.Add(cast.Source, ofSource = new(StringComparer.Ordinal));
                if (!ofSource.TryGetValue(cast.Target, out var known) || cast.Context > known)
                    ofSource[cast.Target] = cast.Context;
            }
        }

        return casts;
    }
}
