using System.Diagnostics;
using System.Text.RegularExpressions;

namespace MigrationAnalyzers.Testing;

/// <summary>One line of a build's output that reports a diagnostic; line and column count from one, as the compiler prints them.</summary>
public sealed record BuildDiagnostic(string File, int Line, int Column, string Severity, string Id, string Message);

/// <summary>Runs of the <c>dotnet</c> command that the tests themselves run on, as a user would type them.</summary>
public static partial class DotnetCommand
{
    /// <summary>Runs <c>dotnet</c> in a folder.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message holds its output.</exception>
    public static Task<CommandResult> RunAsync(string folder, params string[] arguments) => Command(folder, arguments).RunAsync();

    /// <summary>Runs <c>dotnet</c> in a folder, whatever comes of it.</summary>
    public static Task<CommandResult> TryRunAsync(string folder, params string[] arguments) => Command(folder, arguments).TryRunAsync();

    /// <summary>The warnings and errors of a build, each once: MSBuild prints them as they come, and again in the summary.</summary>
    public static IReadOnlyList<BuildDiagnostic> Diagnostics(this CommandResult build) =>
        [.. DiagnosticLine().Matches(build.Output)
            .Select(line => new BuildDiagnostic(
                Path.GetFileName(line.Groups["file"].Value.Trim()),
                Number(line.Groups["line"]),
                Number(line.Groups["column"]),
                line.Groups["severity"].Value,
                line.Groups["id"].Value,
                line.Groups["message"].Value))
            .Distinct()];

    // "/folder/File.cs(12,34): warning MIG1001: Message [/folder/Project.csproj]", or without a place: "CSC : error CS8032: ..."
    [GeneratedRegex(
        @"^\s*(?<file>[^\r\n(:]*(?::[\\/][^\r\n(:]*)?)(?:\((?<line>\d+),(?<column>\d+)\))?\s*: (?<severity>warning|error) (?<id>\w+): (?<message>[^\r\n]*?)(?: \[[^\]\r\n]*\])?\r?$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex DiagnosticLine();

    private static int Number(Group group) => group.Success ? int.Parse(group.ValueSpan, provider: null) : 0;

    private static ProcessStartInfo Command(string folder, string[] arguments)
    {
        var command = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder };

        // `dotnet test` has MSBuild's own settings in its environment, which would steer the build of another project.
        foreach (var variable in command.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            command.Environment.Remove(variable);

        // A build node that stays behind would keep the pipes of its output open, and the run would never end.
        command.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        command.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        command.Environment["DOTNET_NOLOGO"] = "1";
        command.Environment["MSBUILDTERMINALLOGGER"] = "off"; // a line per diagnostic, whatever the terminal
        return command;
    }
}
