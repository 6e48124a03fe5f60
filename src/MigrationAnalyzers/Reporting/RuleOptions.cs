using System.Collections.Immutable;
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

/// <summary>What <c>.editorconfig</c> and global configs say, as docs/configuration.md lists it. A value that is not understood counts as not given.</summary>
/// <param name="PostgresVersion">Major version of the server, 12 to 18.</param>
/// <param name="SearchPath">Where unqualified names are looked up.</param>
/// <param name="NamingConvention">The value of <c>naming_convention</c>, <c>auto</c> by default.</param>
public sealed record RuleOptions(int PostgresVersion, ImmutableArray<string> SearchPath, string NamingConvention)
{
    private const int MostRecent = 16;
    private static readonly List<RuleOptions> Recent = [];

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

    /// <inheritdoc/>
    public bool Equals(RuleOptions? other) =>
        other is not null && PostgresVersion == other.PostgresVersion && IsPostgresVersionGiven == other.IsPostgresVersionGiven
        && SearchPath.SequenceEqual(other.SearchPath, StringComparer.Ordinal) && NamingConvention == other.NamingConvention && Down == other.Down
        && ReportSince == other.ReportSince && ReportApplied == other.ReportApplied && Equals(EfCoreVersion, other.EfCoreVersion);

    /// <inheritdoc/>
    public override int GetHashCode() => (PostgresVersion, SearchPath.Length, NamingConvention, Down, ReportSince, ReportApplied).GetHashCode();

    /// <summary>All defaults.</summary>
    public static RuleOptions Default { get; } = new(ReplayOptions.Default.PostgresVersion, ReplayOptions.Default.SearchPath, "auto");

    internal static RuleOptions Read(Compilation compilation, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        var options = Default with
        {
            EfCoreVersion = compilation.ReferencedAssemblyNames.FirstOrDefault(assembly => assembly.Name == "Microsoft.EntityFrameworkCore.Relational")?.Version,
        };
        var sections = SectionsOf(compilation, provider, cancellationToken);
        foreach (var setting in Setting.All)
        {
            if (Find(setting.Key) is { } value)
                options = setting.Apply(options, value) ?? options;
        }

        return Shared(options);

        // A key in a [*.cs] section belongs to files, so the first file that has it speaks for the compilation.
        string? Find(string key)
        {
            if (provider.GlobalOptions.TryGetValue(key, out var global))
                return Setting.Given(global);
            foreach (var section in sections)
            {
                if (section.TryGetValue(key, out var value))
                    return Setting.Given(value);
            }

            return null;
        }
    }

    // What was said under some options is kept with them: options of the same content are one object.
    private static RuleOptions Shared(RuleOptions options)
    {
        lock (Recent)
        {
            if (Recent.Find(options.Equals) is { } known)
                return known;
            if (Recent.Count == MostRecent)
                Recent.RemoveAt(0);
            Recent.Add(options);
            return options;
        }
    }

    // Most files of a project share one set of options.
    private static List<AnalyzerConfigOptions> SectionsOf(Compilation compilation, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        var sections = new List<AnalyzerConfigOptions>();
        var seen = new HashSet<AnalyzerConfigOptions>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var section = provider.GetOptions(tree);
            if (sections.Count > 0 && ReferenceEquals(section, sections[sections.Count - 1]))
                continue;
            if (seen.Add(section))
                sections.Add(section);
        }

        return sections;
    }

    internal ReplayOptions ForReplay() => ReplayOptions.Default with { SearchPath = SearchPath, PostgresVersion = PostgresVersion, IsVersionCertain = IsPostgresVersionGiven };
}
