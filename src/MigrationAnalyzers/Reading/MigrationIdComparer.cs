namespace MigrationAnalyzers.Reading;

/// <summary>
/// The order in which EF Core runs migrations: that of its default culture comparer, which passes by letter case at first (lower case before upper case where nothing
/// else differs) and puts punctuation before digits before letters. The same on every machine, so that a build does not depend on where it runs.
/// </summary>
internal sealed class MigrationIdComparer : IComparer<string>
{
    /// <summary>The one instance.</summary>
    public static MigrationIdComparer Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        x ??= "";
        y ??= "";
        var common = Math.Min(x.Length, y.Length);
        for (var i = 0; i < common; i++)
        {
            var order = x[i] == y[i] ? 0 : Weight(x[i]).CompareTo(Weight(y[i]));
            if (order != 0)
                return order;
        }

        if (x.Length != y.Length)
            return x.Length.CompareTo(y.Length);
        for (var i = 0; i < common; i++)
        {
            if (x[i] != y[i])
                return char.IsLower(x[i]) ? -1 : 1;
        }

        return 0;
    }

    private static int Weight(char c)
    {
        if (char.IsLetter(c))
            return (2 << 16) + char.ToLowerInvariant(c);
        return char.IsDigit(c) ? (1 << 16) + c : c;
    }
}
