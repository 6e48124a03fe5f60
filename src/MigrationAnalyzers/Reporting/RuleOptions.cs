using System.Collections.Immutable;
using System.Globalization;
using MigrationAnalyzers.Schema.History;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Reporting;

/// <summary>What a project expects of <c>Down</c>.</summary>
public enum DownPolicy
{
    /// <summary>That it undoes <c>Up</c>.</summary>
    Mirror,

    /// <summary>That it throws, or undoes <c>Up</c>: nothing is rolled back by accident.</summary>
    Throw,

    /// <summary>Nothing: nobody rolls back.</summary>
    ForwardOnly,
}

/// <summary>What is reported in migrations that have been applied.</summary>
public enum AppliedPolicy
{
    /// <summary>Everything.</summary>
    All,

    /// <summary>What the rules about the history say.</summary>
    HistoryOnly,

    /// <summary>Nothing, but that they are gone or edited.</summary>
    None,
}

/// <summary>What <c>.editorconfig</c> and global configs say, as docs/configuration.md lists it. A value that makes no sense counts as not given.</summary>
/// <param name="PostgresVersion">Major version of the server, 12 to 18.</param>
/// <param name="SearchPath">Where unqualified names are looked up.</param>
/// <param name="NamingConvention">The value of <c>naming_convention</c>, <c>auto</c> by default.</param>
public sealed record RuleOptions(int PostgresVersion, ImmutableArray<string> SearchPath, string NamingConvention)
{
    private const string Prefix = "migration_analyzers.";
    private const int OldestServer = 12;
    private const int NewestServer = 18;

    /// <summary>Whether the project says which major version its server has; if not, <see cref="PostgresVersion"/> is a guess.</summary>
    public bool IsPostgresVersionGiven { get; init; }

    /// <summary>The value of <c>down</c>.</summary>
    public DownPolicy Down { get; init; }

    /// <summary>The value of <c>report_since</c>: the id of the first migration that all rules look at; null: the first of all.</summary>
    public string? ReportSince { get; init; }

    /// <summary>The value of <c>report_applied</c>.</summary>
    public AppliedPolicy ReportApplied { get; init; }

    /// <summary>The version of EF Core that the project references; null: not known.</summary>
    public Version? EfCoreVersion { get; init; }

    /// <summary>All defaults.</summary>
    public static RuleOptions Default { get; } = new(ReplayOptions.Default.PostgresVersion, ReplayOptions.Default.SearchPath, "auto");

    internal static RuleOptions Read(Compilation compilation, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        var options = Default with
        {
            EfCoreVersion = compilation.ReferencedAssemblyNames.FirstOrDefault(assembly => assembly.Name == "Microsoft.EntityFrameworkCore.Relational")?.Version,
        };
        if (Find("postgres_version") is { } version
            && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            && major is >= OldestServer and <= NewestServer)
        {
            options = options with { PostgresVersion = major, IsPostgresVersionGiven = true };
        }

        if (Find("search_path") is { } path)
        {
            var schemas = path.Split(',').Select(schema => schema.Trim()).Where(schema => schema.Length > 0).ToImmutableArray();
            if (schemas.Length > 0)
                options = options with { SearchPath = schemas };
        }

        if (Find("naming_convention") is { } convention)
            options = options with { NamingConvention = convention };

        options = options with
        {
            Down = Find("down") switch
            {
                "throw" => DownPolicy.Throw,
                "forward_only" => DownPolicy.ForwardOnly,
                _ => DownPolicy.Mirror,
            },
            ReportSince = Find("report_since"),
            ReportApplied = Find("report_applied") switch
            {
                "history_only" => AppliedPolicy.HistoryOnly,
                "none" => AppliedPolicy.None,
                _ => AppliedPolicy.All,
            },
        };

        return options;

        // A key in a [*.cs] section belongs to files, so the first file that has it speaks for the compilation.
        string? Find(string key)
        {
            if (provider.GlobalOptions.TryGetValue(Prefix + key, out var global))
                return Trimmed(global);
            foreach (var tree in compilation.SyntaxTrees)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (provider.GetOptions(tree).TryGetValue(Prefix + key, out var value))
                    return Trimmed(value);
            }

            return null;
        }

        static string? Trimmed(string value) => value.Trim() is { Length: > 0 } text ? text : null;
    }

    internal ReplayOptions ForReplay() => ReplayOptions.Default with { SearchPath = SearchPath, PostgresVersion = PostgresVersion, IsVersionCertain = IsPostgresVersionGiven };
}
