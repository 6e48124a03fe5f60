using System.Collections.Immutable;
using System.Runtime.CompilerServices;
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
        var shape = CompilationShape.Of(compilation);
        foreach (var file in Files.Of(shape.Trees, cancellationToken))
        {
            if (!file.IsEmpty)
                files.Add(file);
        }

        if (files.Count == 0)
            return ImmutableArray<ContextModel>.Empty;

        var namesWholesale = files.Any(file => file.NamesWholesale) || references.Contains("EFCore.NamingConventions");
        var snapshots = SnapshotReader.Read(compilation, cancellationToken);
        var ofOthers = ProviderCalls.Of(shape.Trees, cancellationToken).ContextsOfOthers();
        if (KnownModels.Find(files) is { } known && known.IsValid(files, snapshots, ofOthers, namesWholesale, shape, cancellationToken))
            return known.Models;
        var models = new Assembly(compilation, snapshots, files, ofOthers, namesWholesale, cancellationToken).Read();
        KnownModels.Keep(new(files, snapshots, ofOthers, namesWholesale, shape, models));
        return models;
    }

    /// <summary>
    /// What was read of all configuration, and from what. Kept with the first and the last file that has any, one of which may change. The bodies of other methods
    /// say nothing about it, so that an edit of a migration asks the compiler nothing.
    /// </summary>
    private sealed class KnownModels(
        List<FileDraft> files,
        ImmutableDictionary<string, ModelSnapshot> snapshots,
        ImmutableHashSet<string> ofOthers,
        bool namesWholesale,
        CompilationShape shape,
        ImmutableArray<ContextModel> models)
    {
        private static readonly ConditionalWeakTable<FileDraft, KnownModels> Known = new();
        private CompilationShape _shape = shape;

        public ImmutableArray<ContextModel> Models => models;

        private List<FileDraft> Files => files;

        public static KnownModels? Find(List<FileDraft> files) =>
            Known.TryGetValue(files[0], out var known) || Known.TryGetValue(files[files.Count - 1], out known) ? known : null;

        public static void Keep(KnownModels read)
        {
            lock (Known)
            {
                foreach (var file in new[] { read.Files[0], read.Files[read.Files.Count - 1] })
                {
                    Known.Remove(file);
                    Known.Add(file, read);
                }
            }
        }

        public bool IsValid(
            List<FileDraft> othersFiles,
            ImmutableDictionary<string, ModelSnapshot> othersSnapshots,
            ImmutableHashSet<string> othersOfOthers,
            bool othersNamesWholesale,
            CompilationShape othersShape,
            CancellationToken cancellationToken)
        {
            if (!ofOthers.SetEquals(othersOfOthers) || !files.SequenceEqual(othersFiles) || namesWholesale != othersNamesWholesale || snapshots.Count != othersSnapshots.Count
                || !snapshots.All(one => othersSnapshots.TryGetValue(one.Key, out var model) && ReferenceEquals(model, one.Value))
                || !othersShape.IsSameAs(_shape, cancellationToken) || !othersShape.HasSameConstantsAs(_shape, cancellationToken))
                return false;
            _shape = othersShape; // so that the files of an older one can go
            return true;
        }
    }
}
