using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace MigrationAnalyzers.Reading;

/// <summary>A parameter of an EF Core method: what is needed to tell which argument is which.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
/// <param name="ArrayRank">Of how many dimensions the array is that it takes; 0: none.</param>
/// <param name="IsText">Whether it, or each element, is a text.</param>
internal sealed record ParameterShape(string Name, bool IsOptional, int ArrayRank, bool IsText);

/// <summary>The overloads of EF Core's builder methods, as the version that the project references has them. Holds names only, no symbols.</summary>
internal sealed class EfTypes
{
    private const string Migrations = "Microsoft.EntityFrameworkCore.Migrations.";

    private static readonly ConditionalWeakTable<IAssemblySymbol, EfTypes> Known = new();

    private readonly Dictionary<string, ImmutableArray<ImmutableArray<ParameterShape>>> _builder;
    private readonly Dictionary<string, ImmutableArray<ImmutableArray<ParameterShape>>> _columns;
    private readonly Dictionary<string, ImmutableArray<ImmutableArray<ParameterShape>>> _table;

    private EfTypes(IAssemblySymbol relational)
    {
        _builder = MethodsOf(relational.GetTypeByMetadataName(Migrations + "MigrationBuilder"));
        _columns = MethodsOf(relational.GetTypeByMetadataName(Migrations + "Operations.Builders.ColumnsBuilder"));
        _table = MethodsOf(relational.GetTypeByMetadataName(Migrations + "Operations.Builders.CreateTableBuilder`1"));
    }

    /// <summary>EF Core's <c>Migration</c> class. Null in a compilation without its relational package.</summary>
    public static INamedTypeSymbol? MigrationClass(Compilation compilation)
    {
        // Asked of the assembly itself: the compilation would put together the namespaces of all its files first.
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Name == "Microsoft.EntityFrameworkCore.Relational" && assembly.GetTypeByMetadataName(Migrations + "Migration") is { } migration)
                return migration;
        }

        return compilation.GetTypeByMetadataName(Migrations + "Migration");
    }

    /// <summary>The methods of the assembly that <paramref name="migrationClass"/> comes from.</summary>
    public static EfTypes Of(INamedTypeSymbol migrationClass) => Known.GetValue(migrationClass.ContainingAssembly, static assembly => new EfTypes(assembly));

    /// <summary>The overloads of a <c>MigrationBuilder</c> method; empty if it has none of that name.</summary>
    public ImmutableArray<ImmutableArray<ParameterShape>> BuilderMethod(string name) => Find(_builder, name);

    /// <summary>The overloads of a method of the argument of <c>CreateTable</c>'s lambdas: <c>Column</c>, <c>PrimaryKey</c>...</summary>
    public ImmutableArray<ImmutableArray<ParameterShape>> TableMethod(string name) => Find(name == "Column" ? _columns : _table, name);

    private static ImmutableArray<ImmutableArray<ParameterShape>> Find(Dictionary<string, ImmutableArray<ImmutableArray<ParameterShape>>> methods, string name) =>
        methods.TryGetValue(name, out var overloads) ? overloads : ImmutableArray<ImmutableArray<ParameterShape>>.Empty;

    private static Dictionary<string, ImmutableArray<ImmutableArray<ParameterShape>>> MethodsOf(INamedTypeSymbol? type) =>
        (type?.GetMembers().OfType<IMethodSymbol>() ?? [])
            .Where(method => method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, IsStatic: false })
            .GroupBy(method => method.Name)
            .ToDictionary(group => group.Key, group => group.Select(method => method.Parameters.Select(ShapeOf).ToImmutableArray()).ToImmutableArray());

    private static ParameterShape ShapeOf(IParameterSymbol parameter) =>
        parameter.Type is IArrayTypeSymbol array
            ? new(parameter.Name, parameter.IsOptional, array.Rank, array.ElementType.SpecialType == SpecialType.System_String)
            : new(parameter.Name, parameter.IsOptional, 0, parameter.Type.SpecialType == SpecialType.System_String);
}
