using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>
/// What decides which declaration a name means: the declarations of all files and the references, without what stands in bodies and initializers. Holds files, never a
/// compilation. While a method body is edited the shape stays the same.
/// </summary>
internal sealed class CompilationShape
{
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<ulong>> Shapes = new();
    private static readonly ConditionalWeakTable<Compilation, CompilationShape> Known = new();

    private readonly ImmutableArray<SyntaxTree> _trees;
    private readonly ImmutableArray<int> _references;
    private volatile Comparison? _last;

    private CompilationShape(Compilation compilation)
    {
        _trees = compilation.SyntaxTrees.ToImmutableArray();
        _references = compilation.References.Select(RuntimeHelpers.GetHashCode).ToImmutableArray();
    }

    /// <summary>The files.</summary>
    public ImmutableArray<SyntaxTree> Trees => _trees;

    /// <summary>The shape of <paramref name="compilation"/>.</summary>
    public static CompilationShape Of(Compilation compilation) => Known.GetValue(compilation, static one => new CompilationShape(one));

    /// <summary>Whether every name means here what it meant in <paramref name="other"/>, as far as declarations go.</summary>
    public bool IsSameAs(CompilationShape other, CancellationToken cancellationToken)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (_last is { } last && last.Other.TryGetTarget(out var compared) && ReferenceEquals(compared, other))
            return last.IsSame;
        var isSame = Compare(other, cancellationToken);
        _last = new(new(other), isSame);
        return isSame;
    }

    /// <summary>Whether all constants and enum members are declared with the same values as in <paramref name="other"/>.</summary>
    public bool HasSameConstantsAs(CompilationShape other, CancellationToken cancellationToken)
    {
        if (_trees.Length != other._trees.Length)
            return false;
        for (var i = 0; i < _trees.Length; i++)
        {
            if (!ReferenceEquals(_trees[i], other._trees[i]) && !ConstantsOf(_trees[i], cancellationToken).SequenceEqual(ConstantsOf(other._trees[i], cancellationToken), StringComparer.Ordinal))
                return false;
        }

        return true;
    }

    private static IEnumerable<string> ConstantsOf(SyntaxTree tree, CancellationToken cancellationToken)
    {
        foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or BaseTypeDeclarationSyntax))
        {
            if (node is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword) || node is EnumMemberDeclarationSyntax)
                yield return node.ToString();
        }
    }

    private bool Compare(CompilationShape other, CancellationToken cancellationToken)
    {
        if (_trees.Length != other._trees.Length || !_references.SequenceEqual(other._references))
            return false;
        for (var i = 0; i < _trees.Length; i++)
        {
            if (!ReferenceEquals(_trees[i], other._trees[i]) && ShapeOf(_trees[i], cancellationToken) != ShapeOf(other._trees[i], cancellationToken))
                return false;
        }

        return true;
    }

    private static ulong ShapeOf(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (Shapes.TryGetValue(tree, out var known))
            return known.Value;
        var hash = 14695981039346656037UL;
        foreach (var token in tree.GetRoot(cancellationToken).DescendantTokens(static node => !IsBody(node)))
        {
            if (IsBody(token.Parent!))
                continue;
            foreach (var c in token.Text)
                hash = (hash ^ c) * 1099511628211UL;
            hash = (hash ^ 0xFFFF) * 1099511628211UL;
        }

        return Shapes.GetValue(tree, _ => new StrongBox<ulong>(hash)).Value;
    }

    // Weak: each shape would hold the one before it, and so all files that ever were.
    private sealed record Comparison(WeakReference<CompilationShape> Other, bool IsSame);

    private static bool IsBody(SyntaxNode node) => node is BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or ConstructorInitializerSyntax;
}
