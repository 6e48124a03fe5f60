using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MigrationAnalyzers.Schema.Model;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Reading;

/// <summary>
/// Reads the <c>ModelSnapshot</c> classes that dotnet-ef writes: what EF Core believes the database to be after the last migration.
/// From syntax alone: a snapshot is generated, names in it are literals, and binding one would cost more than reading all migrations.
/// </summary>
internal static partial class SnapshotReader
{
    private static readonly FileFacts<Entry[]> Entries = new(ReadTree);
    private static readonly ConditionalWeakTable<MethodDeclarationSyntax, ModelSnapshot> Bodies = new();

    /// <summary>The snapshots of a compilation by the name of their context, as <c>[DbContext(typeof(Shop.ShopContext))]</c> gives it: <c>ShopContext</c>.</summary>
    public static ImmutableDictionary<string, ModelSnapshot> Read(Compilation compilation, CancellationToken cancellationToken)
    {
        var result = ImmutableDictionary.CreateBuilder<string, ModelSnapshot>(StringComparer.Ordinal);
        HashSet<string>? ambiguous = null;
        foreach (var snapshot in ReadAll(compilation, cancellationToken))
        {
            var name = snapshot.Context.LastName()!;
            if (result.ContainsKey(name))
                (ambiguous ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
            result[name] = snapshot.Model;
        }

        result.RemoveRange(ambiguous ?? []); // contexts of one simple name in two namespaces
        return result.ToImmutable();
    }

    /// <summary>The snapshots of a compilation, each with the type in its <c>[DbContext(typeof(...))]</c>.</summary>
    public static ImmutableArray<(TypeSyntax Context, ModelSnapshot Model)> ReadAll(Compilation compilation, CancellationToken cancellationToken)
    {
        var result = ImmutableArray.CreateBuilder<(TypeSyntax, ModelSnapshot)>();
        foreach (var entries in Entries.Of(CompilationShape.Of(compilation).Trees, cancellationToken))
        {
            foreach (var entry in entries)
                result.Add((entry.Context, entry.Snapshot));
        }

        return result.ToImmutable();
    }

    /// <summary>The model that <c>BuildModel</c> of a snapshot or <c>BuildTargetModel</c> of a Designer file builds. Read once.</summary>
    public static ModelSnapshot ReadBody(MethodDeclarationSyntax body, CancellationToken cancellationToken)
    {
        if (Bodies.TryGetValue(body, out var known))
            return known;
        var model = new ModelBlock();
        model.Read(body, cancellationToken);
        var read = new Resolution(model, new SnapshotAnchor()).Resolve(cancellationToken);
        return Bodies.GetValue(body, _ => read);
    }

    private static Entry[] ReadTree(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (tree.GetRoot(cancellationToken) is not CompilationUnitSyntax unit)
            return [];

        List<Entry>? entries = null;
        foreach (var type in SnapshotClasses(unit.Members))
        {
            if (ContextOf(type) is not { } context)
                continue;

            var body = type.Members.OfType<MethodDeclarationSyntax>().FirstOrDefault(method => method.Identifier.ValueText == "BuildModel");
            if (body is null)
                continue;

            (entries ??= []).Add(new Entry(context, ReadBody(body, cancellationToken)));
        }

        return entries?.ToArray() ?? [];
    }

    private static IEnumerable<ClassDeclarationSyntax> SnapshotClasses(SyntaxList<MemberDeclarationSyntax> members)
    {
        foreach (var member in members)
        {
            if (member is BaseNamespaceDeclarationSyntax space)
            {
                foreach (var type in SnapshotClasses(space.Members))
                    yield return type;
            }
            else if (member is ClassDeclarationSyntax { BaseList: { } bases } type && bases.Types.Any(t => t.Type.LastName() == "ModelSnapshot"))
            {
                yield return type;
            }
        }
    }

    private static TypeSyntax? ContextOf(ClassDeclarationSyntax type)
    {
        foreach (var list in type.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (attribute.Name.LastName() is "DbContext" or "DbContextAttribute"
                    && attribute.ArgumentList is { Arguments.Count: 1 } arguments
                    && arguments.Arguments[0].Expression is TypeOfExpressionSyntax typeOf)
                {
                    return typeOf.Type.LastName() is null ? null : typeOf.Type;
                }
            }
        }

        return null;
    }

    /// <summary>Somewhere in a snapshot. Nothing is ever reported there: a snapshot is generated.</summary>
    private sealed class SnapshotAnchor : SourceAnchor;

    private sealed record Entry(TypeSyntax Context, ModelSnapshot Snapshot);
}
