using System.Collections.Immutable;
using MigrationAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.CodeFixes;

/// <summary>The descriptors of all rules, which say what fixes they offer.</summary>
internal static class KnownRules
{
    /// <summary>By id.</summary>
    public static ImmutableSortedDictionary<string, DiagnosticDescriptor> ById { get; } = typeof(MigrationRule).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(MigrationRule)))
        .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
        .Distinct()
        .ToImmutableSortedDictionary(descriptor => descriptor.Id, descriptor => descriptor, StringComparer.Ordinal);
}
