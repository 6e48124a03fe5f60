using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Reporting;

/// <summary>Something in <c>.editorconfig</c> or a global config that is meant for MigrationAnalyzers and changes nothing.</summary>
/// <param name="Message">What is wrong, and what would be right.</param>
public sealed record SettingFault(string Message)
{
    /// <summary>In the project, and no more is known: the compiler hands over what a configuration file says, and not the file.</summary>
    public Place Place { get; } = new(new ConfigurationAnchor());
}

/// <summary>A configuration file. Which one is not known.</summary>
internal sealed class ConfigurationAnchor : SourceAnchor;

/// <summary>Finds what nobody understands in the configuration of a project.</summary>
/// <param name="ids">The ids of all migrations.</param>
/// <param name="isPartial">Whether there may be more of them.</param>
internal sealed class SettingFaults(IReadOnlyCollection<string> ids, bool isPartial)
{
    private const int LongestSlip = 3; // migration_analyzer, migrations_analyzers, migration_analysers

    private readonly ImmutableArray<SettingFault>.Builder _faults = ImmutableArray.CreateBuilder<SettingFault>();

    /// <summary>All faults, each once, in the order of the keys.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public ImmutableArray<SettingFault> Find(Compilation compilation, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        var seen = new HashSet<(string Key, string Value)>();
        Collect(provider.GlobalOptions, seen);
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            // A section is for the files of a folder, as a rule: one of them speaks for the others.
            if (folders.Add(tree.FilePath.Substring(0, tree.FilePath.LastIndexOfAny(['/', '\\']) + 1)))
                Collect(provider.GetOptions(tree), seen);
        }

        foreach (var (key, value) in seen.OrderBy(one => one.Key, StringComparer.Ordinal).ThenBy(one => one.Value, StringComparer.Ordinal))
            Check(key, value);
        return _faults.ToImmutable();
    }

    /// <summary>Whether <c>report_since</c> draws a line: it is a date, or an id, or begins like one.</summary>
    public static bool IsLine(string since, IEnumerable<string> ids) =>
        since.Length <= MigrationId.TimeLength && since.All(char.IsDigit) || MigrationId.HasUsualForm(since) || Contains(ids, since);

    private static bool Contains(IEnumerable<string> ids, string since) => ids.Contains(since, StringComparer.OrdinalIgnoreCase); // EF Core's order passes by letter case

    private static void Collect(AnalyzerConfigOptions options, HashSet<(string Key, string Value)> seen)
    {
        foreach (var key in KeysOf(options))
        {
            if (key.IndexOf('.') is > 0 and var point && IsPrefix(key, point) && options.TryGetValue(key, out var value))
                seen.Add((key.ToLowerInvariant(), value));
        }
    }

    // A host that does not say which keys there are still gives the values of those that we know.
    private static IEnumerable<string> KeysOf(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            return Setting.All.Select(setting => setting.Key);
        }
    }

    private static bool IsPrefix(string key, int point) =>
        key.StartsWith(Setting.Prefix, StringComparison.OrdinalIgnoreCase)
        || Math.Abs(point + 1 - Setting.Prefix.Length) <= LongestSlip && key[0] is 'm' or 'M' && NearestName.Among([Setting.Prefix.TrimEnd('.')], key.Substring(0, point)) is not null;

    private void Check(string key, string value)
    {
        var setting = Setting.All.FirstOrDefault(one => one.Key == key);
        if (setting is null)
            Add($"{key} is no setting of MigrationAnalyzers", NearestKey(key), $"there are {string.Join(", ", Setting.All.Select(one => one.Key.Substring(Setting.Prefix.Length)))}");
        else if (Setting.Given(value) is not { } given)
            return;
        else if (setting.Apply(RuleOptions.Default, given) is not { } options)
            Add($"{key} = {given} is not understood and counts as not given", NearestWord(setting, given), $"it can be {setting.Expected}");
        else if (options.ReportSince is { } since && !isPartial && ids.Count > 0 && !Contains(ids, since))
            CheckLine(key, since, setting.Expected);
    }

    private void CheckLine(string key, string since, string expected)
    {
        var near = MigrationId.HasUsualForm(since) || !IsLine(since, ids) ? NearestId(since) : null;
        if (!IsLine(since, ids))
            Add($"{key} = {since} is no id of a migration and counts as not given", near, $"it can be {expected}");
        else if (near is not null)
            Add($"{key} = {since}: no migration has that id", near, expected); // what is near to none may be one of another project, with which it shares the file
    }

    private void Add(string what, string? near, string expected) => _faults.Add(new($"{what}; {(near is null ? expected : $"did you mean {near}?")}"));

    private static string? NearestKey(string key)
    {
        var name = key.Substring(key.IndexOf('.') + 1);
        return Setting.All.FirstOrDefault(one => one.Key.Substring(Setting.Prefix.Length) == name)?.Key
            ?? (NearestName.Among(Setting.All.Select(one => one.Key.Substring(Setting.Prefix.Length)).ToList(), name) is { } near ? Setting.Prefix + near : null);
    }

    private static string? NearestWord(Setting setting, string value)
    {
        // 16.3 of postgres_version
        var point = value.IndexOf('.');
        return point > 0 && setting.Words.Contains(value.Substring(0, point)) ? value.Substring(0, point) : NearestName.Among(setting.Words, value);
    }

    // The one of that time, or of that name.
    private string? NearestId(string since)
    {
        var time = since.Substring(0, Math.Min(since.Length, MigrationId.TimeLength));
        var name = MigrationId.NameIn(since) ?? since;
        return Only(ids.Where(id => MigrationId.HasUsualForm(id) && MigrationId.HasUsualForm(since) && id.StartsWith(time, StringComparison.Ordinal)))
            ?? Only(ids.Where(id => string.Equals(MigrationId.NameIn(id) ?? id, name, StringComparison.OrdinalIgnoreCase)))
            ?? NearestName.Among(ids.ToList(), since);
    }

    private static string? Only(IEnumerable<string> found) => found.Take(2).ToList() is [var one] ? one : null;
}
