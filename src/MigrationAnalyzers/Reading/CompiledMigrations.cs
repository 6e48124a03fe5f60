using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace MigrationAnalyzers.Reading;

/// <summary>Migrations in referenced assemblies: their names can be told, what they do cannot. Where there are some, tables may exist that no source here makes.</summary>
internal static class CompiledMigrations
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, StrongBox<bool>> Known = new();

    /// <summary>Whether an assembly that <paramref name="compilation"/> references has migrations.</summary>
    public static bool AreReferenced(Compilation compilation, INamedTypeSymbol migrationClass, CancellationToken cancellationToken)
    {
        var relational = migrationClass.ContainingAssembly.Identity.Name;
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (IsLibrary(assembly.Identity.Name) || !assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == relational)))
                continue;
            if (!Known.TryGetValue(assembly, out var known))
                known = Known.GetValue(assembly, _ => new StrongBox<bool>(Has(assembly.GlobalNamespace, cancellationToken)));
            if (known.Value)
                return true;
        }

        return false;
    }

    // EF Core and what extends it have no migrations of their own.
    private static bool IsLibrary(string assembly) =>
        assembly.StartsWith("Microsoft.", StringComparison.Ordinal) || assembly.StartsWith("Npgsql", StringComparison.Ordinal) || assembly.StartsWith("EFCore.", StringComparison.Ordinal)
        || assembly.StartsWith("System.", StringComparison.Ordinal);

    private static bool Has(INamespaceSymbol space, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return space.GetTypeMembers().Any(IsMigration) || space.GetNamespaceMembers().Any(inner => Has(inner, cancellationToken));
    }

    private static bool IsMigration(INamedTypeSymbol type) =>
        !type.IsAbstract && type is { TypeKind: TypeKind.Class, BaseType: { SpecialType: SpecialType.None } } && DerivesFromMigration(type)
        && type.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "MigrationAttribute" });

    private static bool DerivesFromMigration(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.Name == "Migration" && current.ContainingNamespace.ToDisplayString() == "Microsoft.EntityFrameworkCore.Migrations")
                return true;
        }

        return false;
    }
}
