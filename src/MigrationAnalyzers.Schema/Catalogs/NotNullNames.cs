namespace MigrationAnalyzers.Schema.Catalogs;

/// <summary>
/// The names of NOT NULL constraints, which those of tables have from version 18 on (and those of domains from 17 on). A name that nobody gave is made of those of table and column at the time, and stays when these
/// are renamed; it is only written down (<see cref="Column.NotNullName"/>) when it differs from what they give now.
/// </summary>
public static class NotNullNames
{
    /// <summary>The first version in which constraints of tables have such names.</summary>
    public const int SinceVersion = 18;

    /// <summary>The first version in which constraints of domains have such names.</summary>
    public const int OfDomainsSinceVersion = 17;

    private const string Label = "not_null";

    /// <summary>Each column of the table that has a NOT NULL constraint, and what that is called.</summary>
    public static IEnumerable<(Column Column, string Name)> Of(Table table)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var constraint in table.Constraints)
            taken.Add(constraint.Name);
        foreach (var column in table.Columns.Items)
        {
            if (column is { IsNullable: false, NotNullName: { } given })
                taken.Add(given);
        }

        foreach (var column in table.Columns.Items)
        {
            if (column.IsNullable)
                continue;
            var name = column.NotNullName ?? ImplicitName.Choose(table.Name, column.Name, Label, taken.Contains);
            taken.Add(name);
            yield return (column, name);
        }
    }

    /// <summary>The column whose NOT NULL constraint has this name.</summary>
    public static Column? Find(Table table, string name)
    {
        foreach (var known in Of(table))
        {
            if (known.Name == name)
                return known.Column;
        }

        return null;
    }

    /// <summary>
    /// Whether a constraint of this name that <see cref="Find"/> does not know may be there nonetheless: PostgreSQL numbers a name that a constraint of any other table of the schema has.
    /// </summary>
    public static bool MayHave(Table table, string name)
    {
        foreach (var column in table.Columns.Items)
        {
            if (column.IsNotNullUncertain)
                return true;
        }

        var unnumbered = name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return unnumbered.Length < name.Length && unnumbered.EndsWith(Label, StringComparison.Ordinal);
    }

    /// <summary>The table with these names written down: who inherits a column, or is made like the table, gets the constraint under the same name.</summary>
    internal static Table WriteDown(Table table)
    {
        var columns = table.Columns;
        foreach (var (column, name) in Of(table))
        {
            if (column.NotNullName is null)
                columns = columns.Replace(column with { NotNullName = name });
        }

        return ReferenceEquals(columns, table.Columns) ? table : table with { Columns = columns };
    }

    /// <summary>The table <paramref name="renamed"/>, which itself or a column of which was called otherwise in <paramref name="before"/>, with the names that the constraints had there.</summary>
    internal static Table Keep(Table before, Table renamed)
    {
        var columns = renamed.Columns;
        foreach (var (column, name) in Of(before))
        {
            var made = renamed.Columns.Find(column.Number) is { } now ? ImplicitName.Choose(renamed.Name, now.Name, Label, _ => false) : null;
            if (made is not null && column.NotNullName != (made == name ? null : name))
                columns = columns.Replace(renamed.Columns.Find(column.Number)! with { NotNullName = made == name ? null : name });
        }

        return ReferenceEquals(columns, renamed.Columns) ? renamed : renamed with { Columns = columns };
    }
}
