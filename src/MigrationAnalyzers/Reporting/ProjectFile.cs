using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.Reporting;

/// <summary>
/// The project file: what no file of the compiler's is to blame for is said at its beginning. A result without a place would be no good in a report: code scanning on GitHub refuses the whole file for it.
/// </summary>
internal static class ProjectFile
{
    private const string PathOption = "build_property.MSBuildProjectFullPath"; // made visible by the package's .targets

    /// <summary>Its beginning; without a place where the host does not tell which file it is.</summary>
    public static Location Find(AnalyzerConfigOptions options) =>
        options.TryGetValue(PathOption, out var path) && path.Length > 0 ? Location.Create(path, default, default) : Location.None;
}
