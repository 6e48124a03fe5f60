namespace MigrationAnalyzers.Schema.Catalogs;

/// <summary>The names PostgreSQL gives to indexes, constraints and sequences that are made without one.</summary>
public static class ImplicitName
{
    /// <summary>So many characters of the table's name stand at the beginning of every such name, at least.</summary>
    public const int LeastOfTable = 7;

    private const int MaxBytes = 63;

    /// <summary>
    /// <c>table_addition_label</c>, as in <c>t_a_b_key</c> and <c>t_pkey</c>: table and addition are cut, the longer one first, to fit 63 bytes, and
    /// the label is numbered until <paramref name="isTaken"/> says no.
    /// </summary>
    public static string Choose(string table, string? addition, string label, Func<string, bool> isTaken)
    {
        var numbered = label;
        for (var attempt = 0; ; attempt++)
        {
            if (attempt > 0)
                numbered = label + attempt.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var name = Make(table, addition, numbered);
            if (!isTaken(name))
                return name;
        }
    }

    private static string Make(string table, string? addition, string label)
    {
        var overhead = SqlName.ByteCount(label) + 1 + (addition is null ? 0 : 1);
        var available = MaxBytes - overhead;
        var tableBytes = SqlName.ByteCount(table);
        var additionBytes = addition is null ? 0 : SqlName.ByteCount(addition);
        while (tableBytes + additionBytes > available)
        {
            if (tableBytes > additionBytes)
                tableBytes--;
            else
                additionBytes--;
        }

        var name = SqlName.Cut(table, tableBytes);
        if (addition is not null)
            name += "_" + SqlName.Cut(addition, additionBytes);
        return name + "_" + label;
    }
}
