using System.Collections.Immutable;
using MigrationAnalyzers.Schema.History;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>A class that EF Core runs as a migration.</summary>
/// <param name="name">Its full name.</param>
/// <param name="id">Its id.</param>
/// <param name="parts">Its parts.</param>
internal sealed class FoundMigration(string name, string id, List<ClassPart> parts)
{
    /// <summary>Its full name, as metadata writes it.</summary>
    public string Name => name;

    /// <summary>Its id.</summary>
    public string Id => id;

    /// <summary>Its parts. Never changed.</summary>
    public List<ClassPart> Parts => parts;

    /// <summary>The body that builds the model after it; null: there is none.</summary>
    public MethodDeclarationSyntax? ModelBody => parts.Select(static part => part.MethodOf("BuildTargetModel")).FirstOrDefault(static method => method is not null);

    /// <summary>What was read of it last; null: nothing yet.</summary>
    public ReadMigration? Read { get; set; }

    /// <summary>How it is declared, where that depends on its parts alone; null: it does not, or nobody has asked yet.</summary>
    public MigrationDeclaration? Declaration { get; set; }
}

/// <summary>The migrations of one context.</summary>
/// <param name="Name">The context's full name.</param>
/// <param name="Migrations">Its migrations, in EF Core's order.</param>
internal sealed record FoundContext(string Name, ImmutableArray<FoundMigration> Migrations)
{
    private const int Unasked = -2;

    private int _earliestWithModel = Unasked;

    /// <summary>The index of the first migration with <c>BuildTargetModel</c>, which stands in its Designer file; -1: none has it.</summary>
    public int EarliestWithModel =>
        _earliestWithModel is not Unasked and var known ? known : _earliestWithModel = Migrations.ToList().FindIndex(static migration => migration.ModelBody is not null);
}

/// <summary>
/// Which classes of a compilation are migrations, and of which context. Declarations decide that: while bodies of methods are edited it stays the same, and nothing is asked
/// of the compiler. Holds files, never a compilation.
/// </summary>
/// <param name="Shape">The declarations of all files.</param>
/// <param name="Classes">The classes by their full names. Never changed.</param>
/// <param name="Contexts">The contexts that have migrations.</param>
internal sealed record FoundMigrations(CompilationShape Shape, Dictionary<string, List<ClassPart>> Classes, ImmutableArray<FoundContext> Contexts)
{
    /// <summary>Migrations that EF Core passes by, and what <c>[DbContext]</c> names where that is the reason.</summary>
    public ImmutableArray<(List<ClassPart> Parts, MissingAttribute Missing, string? NamedContext)> Unrun { get; init; } = ImmutableArray<(List<ClassPart>, MissingAttribute, string?)>.Empty;

    /// <summary>The model snapshots by the full name of their context.</summary>
    public ImmutableArray<(string Context, List<ClassPart> Parts, int Index)> Snapshots { get; init; } = ImmutableArray<(string, List<ClassPart>, int)>.Empty;

    /// <summary>The ids of all migrations.</summary>
    public ImmutableHashSet<string> Ids { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>Whether two contexts have migrations of one id.</summary>
    public bool HasRepeatedId { get; init; }

    /// <summary>Whether a referenced assembly has migrations.</summary>
    public bool HasCompiled { get; init; }

    /// <summary>The class of a context's snapshot.</summary>
    public ClassPart? SnapshotOf(string context)
    {
        foreach (var (name, parts, index) in Snapshots)
        {
            if (name == context)
                return parts[index];
        }

        return null;
    }

    /// <summary>The same in a compilation that declares the same, with the classes of its files; null: it declares something else.</summary>
    public FoundMigrations? Beside(CompilationShape shape, CancellationToken cancellationToken)
    {
        if (!shape.IsSameAs(Shape, cancellationToken) || !shape.HasSameConstantsAs(Shape, cancellationToken))
            return null;
        var changed = new Dictionary<List<ClassPart>, List<ClassPart>>();
        for (var i = 0; i < shape.Trees.Length; i++)
        {
            if (!ReferenceEquals(shape.Trees[i], Shape.Trees[i]) && !Replace(shape.Trees[i], Shape.Trees[i], changed, cancellationToken))
                return null;
        }

        if (changed.Count == 0)
            return this with { Shape = shape };
        var classes = new Dictionary<string, List<ClassPart>>(Classes, StringComparer.Ordinal);
        foreach (var parts in changed.Values)
            classes[parts[0].FullName] = parts;
        return this with
        {
            Shape = shape,
            Classes = classes,
            Contexts = Contexts.Select(context => context with { Migrations = Now(context.Migrations) }).ToImmutableArray(),
            Unrun = Unrun.Select(unrun => unrun with { Parts = PartsNow(unrun.Parts) }).ToImmutableArray(),
            Snapshots = Snapshots.Select(snapshot => snapshot with { Parts = PartsNow(snapshot.Parts) }).ToImmutableArray(),
        };

        List<ClassPart> PartsNow(List<ClassPart> parts) => changed.TryGetValue(parts, out var now) ? now : parts;

        ImmutableArray<FoundMigration> Now(ImmutableArray<FoundMigration> migrations)
        {
            var found = migrations.ToBuilder();
            for (var i = 0; i < found.Count; i++)
            {
                if (changed.TryGetValue(found[i].Parts, out var parts))
                    found[i] = new FoundMigration(found[i].Name, found[i].Id, parts);
            }

            return found.MoveToImmutable();
        }
    }

    // The classes of a file, each in the place of the one that it was.
    private bool Replace(SyntaxTree tree, SyntaxTree old, Dictionary<List<ClassPart>, List<ClassPart>> changed, CancellationToken cancellationToken)
    {
        var (now, then) = (TypeDeclarations.Of(tree, cancellationToken).Classes, TypeDeclarations.Of(old, cancellationToken).Classes);
        if (now.Length != then.Length)
            return false;
        for (var i = 0; i < now.Length; i++)
        {
            if (now[i].FullName != then[i].FullName || !Classes.TryGetValue(then[i].FullName, out var parts))
                return false;
            if (!changed.TryGetValue(parts, out var replaced))
                changed.Add(parts, replaced = [.. parts]);
            var index = replaced.FindIndex(part => ReferenceEquals(part, then[i]));
            if (index < 0)
                return false;
            replaced[index] = now[i];
        }

        return true;
    }
}
