using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using MigrationAnalyzers.Schema.Model;

namespace MigrationAnalyzers.Reading;

/// <summary>
/// Reads hand-written configuration: <c>OnModelCreating</c>, <c>IEntityTypeConfiguration&lt;T&gt;</c>, every other method that takes one of EF Core's model builders,
/// and the attributes <c>[Table]</c> and <c>[Column]</c>. Syntax is read once per file; the compiler is asked what a type argument or a constant is.
/// </summary>
internal static partial class ModelReader
{
    /// <summary>
    /// The configuration of every context of a compilation on Npgsql, each beside its snapshot. What belongs to no context that can be told stands under the
    /// empty name. Nothing without a reference to Npgsql's provider.
    /// </summary>
    public static ImmutableArray<ContextModel> Read(Compilation compilation, CancellationToken cancellationToken)
    {
        var references = compilation.ReferencedAssemblyNames.Select(assembly => assembly.Name).ToImmutableHashSet(StringComparer.Ordinal);
        if (!references.Contains("Npgsql.EntityFrameworkCore.PostgreSQL"))
            return ImmutableArray<ContextModel>.Empty;

        var files = new List<FileDraft>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (DraftOf(tree, cancellationToken) is { IsEmpty: false } file)
                files.Add(file);
        }

        if (files.Count == 0)
            return ImmutableArray<ContextModel>.Empty;

        var namesWholesale = files.Any(file => file.NamesWholesale) || references.Contains("EFCore.NamingConventions");
        var snapshots = SnapshotReader.Read(compilation, cancellationToken);
        return new Assembly(compilation, snapshots, files, namesWholesale, cancellationToken).Read();
    }
}
