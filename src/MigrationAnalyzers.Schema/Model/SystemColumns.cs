namespace MigrationAnalyzers.Schema.Model;

/// <summary>
/// The columns that PostgreSQL gives every table (manual, 5.6 System Columns). A property mapped to one, such as a row version on <c>xmin</c>, cannot choose its name, and Npgsql
/// leaves them out of every column list, whatever a migration says about them.
/// </summary>
public static class SystemColumns
{
    /// <summary>Whether <paramref name="name"/> is one of them.</summary>
    public static bool Contains(string name) => name is "tableoid" or "xmin" or "cmin" or "xmax" or "cmax" or "ctid";
}
