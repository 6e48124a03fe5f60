using System.Globalization;
using MigrationAnalyzers.Schema.History;

namespace MigrationAnalyzers.Reporting;

/// <summary>The ids of migrations as dotnet-ef writes them: <c>yyyyMMddHHmmss_Name</c>.</summary>
internal static class MigrationId
{
    private const string TimeFormat = "yyyyMMddHHmmss";

    /// <summary>Whether it begins with a point in time and goes on with <c>_</c> and a name.</summary>
    public static bool HasUsualForm(string id) =>
        id.Length > TimeFormat.Length + 1 && id[TimeFormat.Length] == '_' && TimeOf(id) is not null;

    /// <summary>The name in it; null: it is not of that form.</summary>
    public static string? NameIn(string id) => HasUsualForm(id) ? id.Substring(TimeFormat.Length + 1) : null;

    /// <summary>The id that a migration without one should have: that of its file, else one just after the latest.</summary>
    public static string For(UnrunMigration migration)
    {
        var file = migration.File.Substring(migration.File.LastIndexOfAny(['/', '\\']) + 1);
        var name = file.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) ? file.Substring(0, file.Length - 3) : file;
        if (HasUsualForm(name))
            return name;

        // A file that is named otherwise does not say when it was written; it has to run after what is there.
        var last = migration.LastId is { } id ? TimeOf(id) : null;
        var time = last?.AddSeconds(1) ?? new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        return time.ToString(TimeFormat, CultureInfo.InvariantCulture) + "_" + migration.ClassName;
    }

    private static DateTime? TimeOf(string id) =>
        id.Length >= TimeFormat.Length
        && DateTime.TryParseExact(id.Substring(0, TimeFormat.Length), TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : null;
}
