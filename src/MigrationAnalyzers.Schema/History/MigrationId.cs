using System.Globalization;

namespace MigrationAnalyzers.Schema.History;

/// <summary>The ids of migrations as dotnet-ef writes them: <c>yyyyMMddHHmmss_Name</c>.</summary>
public static class MigrationId
{
    /// <summary>How many digits the time has.</summary>
    public const int TimeLength = 14;

    private const string TimeFormat = "yyyyMMddHHmmss";
    private static readonly DateTime Oldest = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Whether it begins with a point in time and goes on with <c>_</c> and a name.</summary>
    public static bool HasUsualForm(string id) =>
        id.Length > TimeFormat.Length + 1 && id[TimeFormat.Length] == '_' && TimeOf(id) is not null;

    /// <summary>The name in it; null: it is not of that form.</summary>
    public static string? NameIn(string id) => HasUsualForm(id) ? id.Substring(TimeFormat.Length + 1) : null;

    /// <summary>The id that the name of a file is, without its folder and <c>.cs</c>; null: it is not of that form.</summary>
    public static string? OfFile(string path)
    {
        var file = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        var name = file.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) ? file.Substring(0, file.Length - 3) : file;
        return HasUsualForm(name) ? name : null;
    }

    /// <summary>An id for a class, some seconds after <paramref name="last"/>; null: there is no other migration.</summary>
    public static string After(string? last, int seconds, string className)
    {
        var time = last is null ? null : TimeOf(last);
        return (time?.AddSeconds(seconds) ?? Oldest.AddSeconds(seconds - 1)).ToString(TimeFormat, CultureInfo.InvariantCulture) + "_" + className;
    }

    private static DateTime? TimeOf(string id) =>
        id.Length >= TimeFormat.Length
        && DateTime.TryParseExact(id.Substring(0, TimeFormat.Length), TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : null;
}
