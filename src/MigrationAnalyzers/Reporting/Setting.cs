using System.Collections.Immutable;
using System.Globalization;

namespace MigrationAnalyzers.Reporting;

/// <summary>A key of <c>.editorconfig</c>: which values it may have, and what they change. docs/configuration.md lists them all.</summary>
internal sealed class Setting
{
    /// <summary>What every key begins with.</summary>
    public const string Prefix = "migration_analyzers.";

    private const int OldestServer = 12;
    private const int NewestServer = 18;

    private readonly Func<RuleOptions, string, RuleOptions?> _apply;

    private Setting(string name, string expected, ImmutableArray<string> words, Func<RuleOptions, string, RuleOptions?> apply)
    {
        Key = Prefix + name;
        Expected = expected;
        Words = words;
        _apply = apply;
    }

    /// <summary>All that there are.</summary>
    public static ImmutableArray<Setting> All { get; } = ImmutableArray.Create(
        new Setting("postgres_version", $"{OldestServer} to {NewestServer}", Versions(), (options, value) =>
            int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version is >= OldestServer and <= NewestServer
                ? options with { PostgresVersion = version, IsPostgresVersionGiven = true }
                : null),
        new Setting("search_path", "names of schemas with commas between them, such as app, public", ImmutableArray<string>.Empty, (options, value) =>
            SchemasIn(value) is { IsEmpty: false } schemas ? options with { SearchPath = schemas } : null),
        OneOf(
            "naming_convention",
            ImmutableArray.Create("snake_case", "camelCase", "PascalCase", "lowercase", "UPPERCASE", "UPPER_SNAKE_CASE", "none", "auto"),
            (options, word) => options with { NamingConvention = word }),
        OneOf("down", ImmutableArray.Create("mirror", "throw", "forward_only"), (options, word) => options with
        {
            Down = word switch
            {
                "throw" => DownPolicy.Throw,
                "forward_only" => DownPolicy.ForwardOnly,
                _ => DownPolicy.Mirror,
            },
        }),
        new Setting("report_since", "the id of a migration, or a date such as 20250601", ImmutableArray<string>.Empty, (options, value) => options with { ReportSince = value }),
        OneOf("report_applied", ImmutableArray.Create("all", "history_only", "none"), (options, word) => options with
        {
            ReportApplied = word switch
            {
                "history_only" => AppliedPolicy.HistoryOnly,
                "none" => AppliedPolicy.None,
                _ => AppliedPolicy.All,
            },
        }));

    /// <summary>The key, with what every key begins with.</summary>
    public string Key { get; }

    /// <summary>Which values it may have, in words.</summary>
    public string Expected { get; }

    /// <summary>The values where they can be counted.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>The value that a configuration file gives; null: none. <c>unset</c> takes back what another file says.</summary>
    public static string? Given(string value) => value.Trim() is { Length: > 0 } text && !text.Equals("unset", StringComparison.OrdinalIgnoreCase) ? text : null;

    /// <summary>The options with this value; null: it is not understood.</summary>
    public RuleOptions? Apply(RuleOptions options, string value) => _apply(options, value);

    private static Setting OneOf(string name, ImmutableArray<string> words, Func<RuleOptions, string, RuleOptions> apply) => new(
        name,
        $"{string.Join(", ", words.Take(words.Length - 1))} or {words[words.Length - 1]}",
        words,
        (options, value) => words.FirstOrDefault(word => Plain(word) == Plain(value)) is { } found ? apply(options, found) : null);

    // snake_case is the same as snakecase, SnakeCase and snake-case.
    private static string Plain(string word) => word.Replace("_", "").Replace("-", "").ToLowerInvariant();

    private static ImmutableArray<string> Versions() =>
        Enumerable.Range(OldestServer, NewestServer - OldestServer + 1).Select(version => version.ToString(CultureInfo.InvariantCulture)).ToImmutableArray();

    // The names as they are, or in quotes as SHOW search_path gives them.
    private static ImmutableArray<string> SchemasIn(string value) => value.Split(',').Select(part => Unquoted(part.Trim())).Where(schema => schema.Length > 0).ToImmutableArray();

    private static string Unquoted(string schema) =>
        schema.Length >= 2 && schema[0] == '"' && schema[schema.Length - 1] == '"' ? schema.Substring(1, schema.Length - 2).Replace("\"\"", "\"") : schema;
}
