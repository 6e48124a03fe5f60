using System.Collections.Immutable;

namespace MigrationAnalyzers.Schema.Model;

/// <summary>What the user asked of names: one convention, none, or whichever the model itself clearly follows (<c>migration_analyzers.naming_convention</c>).</summary>
public sealed class NamingPolicy
{
    // Below this many telling names a majority is chance.
    private const int LeastNames = 5;

    private readonly NamingConvention? _convention;
    private readonly bool _isAuto;

    private NamingPolicy(NamingConvention? convention, bool isAuto)
    {
        _convention = convention;
        _isAuto = isAuto;
    }

    /// <summary>The convention that most names of the model follow, if that is clear.</summary>
    public static NamingPolicy Auto { get; } = new(null, isAuto: true);

    /// <summary>No convention: names are not judged.</summary>
    public static NamingPolicy None { get; } = new(null, isAuto: false);

    /// <summary>Always <paramref name="convention"/>.</summary>
    public static NamingPolicy Always(NamingConvention convention) => new(convention, isAuto: false);

    /// <summary>Reads a configuration value, in any letter case. What is missing or not known is <see cref="Auto"/>.</summary>
    public static NamingPolicy Parse(string? value) => value?.Trim().ToLowerInvariant() switch
    {
        "none" => None,
        "snake_case" or "snakecase" => Always(NamingConvention.SnakeCase),
        "camelcase" => Always(NamingConvention.CamelCase),
        "pascalcase" => Always(NamingConvention.PascalCase),
        "lowercase" => Always(NamingConvention.LowerCase),
        "uppercase" => Always(NamingConvention.UpperCase),
        "upper_snake_case" or "uppersnakecase" => Always(NamingConvention.UpperSnakeCase),
        _ => Auto,
    };

    /// <summary>The convention to hold names to, where <paramref name="names"/> are all the names of that kind that the model gives by hand; null: names are not judged.</summary>
    public NamingConvention? ConventionOf(IEnumerable<string> names) => _isAuto ? Majority(names) : _convention;

    /// <summary>
    /// The convention of at least four fifths of <paramref name="names"/>, counted among those that tell conventions apart (<c>start_date</c> does,
    /// <c>title</c> could be any of three), of which there must be five. Null: there is no clear majority.
    /// </summary>
    public static NamingConvention? Majority(IEnumerable<string> names)
    {
        var all = names.ToImmutableArray();
        var telling = all.Select(OnlyConventionOf).Where(convention => convention is not null).ToImmutableArray();
        if (telling.Length < LeastNames)
            return null;

        foreach (var group in telling.GroupBy(convention => convention))
        {
            // The names that tell nothing may not speak against it either: five PascalCase names beside twenty like title are no majority.
            if (IsMajority(group.Count(), telling.Length) && IsMajority(all.Count(group.Key!.Follows), all.Length))
                return group.Key;
        }

        return null;
    }

    private static bool IsMajority(int part, int whole) => part * 5L >= whole * 4L;

    private static NamingConvention? OnlyConventionOf(string name)
    {
        var hasLower = name.Any(char.IsLower);
        var hasUpper = name.Any(char.IsUpper);
        var joins = JoinsWords(name);
        if (hasLower && !hasUpper)
            return joins && NamingConvention.SnakeCase.Follows(name) ? NamingConvention.SnakeCase : null;
        if (hasUpper && !hasLower)
            return joins && NamingConvention.UpperSnakeCase.Follows(name) ? NamingConvention.UpperSnakeCase : null;
        if (!hasUpper)
            return null;
        return NamingConvention.PascalCase.Follows(name) ? NamingConvention.PascalCase
            : NamingConvention.CamelCase.Follows(name) ? NamingConvention.CamelCase
            : null;
    }

    private static bool JoinsWords(string name)
    {
        for (var i = 1; i + 1 < name.Length; i++)
        {
            if (name[i] == '_' && char.IsLetterOrDigit(name[i - 1]) && char.IsLetterOrDigit(name[i + 1]))
                return true;
        }

        return false;
    }
}
