using System.Collections.Immutable;
using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.History;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.History;

/// <summary>MIG3009: a migration stands in another folder or namespace than most of its context.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig3009ScatteredMigrations() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG3009",
        title: "One context's migrations live in more than one folder or namespace",
        messageFormat: "{0} stands in {1} {2}, the other migrations of {3} in {4}",
        category: RuleCategory.History,
        defaultSeverity: DiagnosticSeverity.Info);

    /// <inheritdoc/>
    protected override void Check(ImmutableArray<MigrationHistory> histories, RuleOptions options, FindingSink findings)
    {
        foreach (var history in histories)
        {
            var declarations = history.Declarations;
            if (declarations.All(declaration => declaration.Namespace == declarations[0].Namespace && IsInFolderOf(declaration.File, declarations[0].File)))
                continue;
            Report(history, declarations, "namespace", declaration => declaration.Namespace.Length == 0 ? "(none)" : declaration.Namespace, findings);
            if (declarations.Select(declaration => declaration.Namespace).Distinct(StringComparer.Ordinal).Count() == 1)
                Report(history, declarations, "folder", declaration => FolderOf(declaration.File), findings);
        }
    }

    private static void Report(
        MigrationHistory history, ImmutableArray<MigrationDeclaration> declarations, string what, Func<MigrationDeclaration, string> where, FindingSink findings)
    {
        var places = declarations.GroupBy(where, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        foreach (var others in places.Skip(1))
        {
            foreach (var declaration in others)
                findings.Add(declaration.Class, declaration.ClassName, what, others.Key, history.ContextName, places[0].Key);
        }
    }

    private static bool IsInFolderOf(string file, string other)
    {
        var end = file.LastIndexOfAny(['/', '\\']);
        return end == other.LastIndexOfAny(['/', '\\']) && string.CompareOrdinal(file, 0, other, 0, end + 1) == 0;
    }

    private static string FolderOf(string file)
    {
        var end = file.LastIndexOfAny(['/', '\\']);
        return end < 0 ? "." : file.Substring(file.LastIndexOfAny(['/', '\\'], Math.Max(end - 1, 0)) + 1, end - file.LastIndexOfAny(['/', '\\'], Math.Max(end - 1, 0)) - 1);
    }
}
