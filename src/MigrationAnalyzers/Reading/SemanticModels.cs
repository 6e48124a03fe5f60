using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>
/// The semantic models of a compilation, each made once. Hundreds of migrations stand under the same usings in the same namespace: what <c>Names.Events</c> or
/// <c>migrationBuilder.Grant(...)</c> means in one of them it means in all, so the compiler is asked once.
/// </summary>
internal sealed class SemanticModels(Compilation compilation, IReadOnlyDictionary<string, List<ClassPart>>? classes = null)
{
    private const string OnBuilder = "builder.";

    private readonly Dictionary<SyntaxTree, SemanticModel> _models = [];
    private readonly Dictionary<ClassDeclarationSyntax, ClassPart?> _parts = [];
    private readonly Dictionary<(NameScope Scope, string? Base, string Written), ISymbol> _meanings = [];

    /// <summary>The model of a file; null if the file is not of this compilation.</summary>
    public SemanticModel? Of(SyntaxTree tree)
    {
        if (_models.TryGetValue(tree, out var model))
            return model;
        if (!compilation.ContainsSyntaxTree(tree))
            return null;
        return _models[tree] = compilation.GetSemanticModel(tree);
    }

    /// <summary>What a name means; null if that is not known.</summary>
    public ISymbol? SymbolOf(ExpressionSyntax expression, CancellationToken cancellationToken)
    {
        var key = KeyOf(expression, expression);
        if (key is not null && _meanings.TryGetValue(key.Value, out var known))
            return known;
        var info = Of(expression.SyntaxTree)?.GetSymbolInfo(expression, cancellationToken);
        var symbol = info?.Symbol ?? (info?.CandidateSymbols.Length == 1 ? info.Value.CandidateSymbols[0] : null);
        if (key is not null && symbol is INamedTypeSymbol or INamespaceSymbol or IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true })
            _meanings[key!.Value] = symbol;
        return symbol;
    }

    /// <summary>The method that is called; null if that is not known.</summary>
    public IMethodSymbol? MethodOf(InvocationExpressionSyntax call, bool isOnBuilder, CancellationToken cancellationToken)
    {
        var key = call.Expression is MemberAccessExpressionSyntax access && isOnBuilder ? KeyOf(access.Name, call, OnBuilder) : KeyOf(call.Expression, call, "call ");
        if (key is not null && _meanings.TryGetValue(key.Value, out var known))
            return known as IMethodSymbol;
        if (Of(call.SyntaxTree) is not { } model)
            return null;
        var info = model.GetSymbolInfo(call, cancellationToken);
        var method = (info.Symbol ?? (info.CandidateSymbols.Length == 1 ? info.CandidateSymbols[0] : null)) as IMethodSymbol;

        // With overloads the arguments decide, and so they do over type arguments that are not written.
        var isInferred = method is { IsGenericMethod: true } && (call.Expression is MemberAccessExpressionSyntax { Name: var written } ? written : call.Expression) is not GenericNameSyntax;
        if (key is not null && method is not null && !isInferred && (method.IsStatic || method.ReducedFrom is not null) && model.GetMemberGroup(call.Expression, cancellationToken).Length == 1)
            _meanings[key.Value] = method;
        return method;
    }

    // Null: what it means may differ from one class to the next. A name in lower case may be a variable.
    private (NameScope Scope, string? Base, string Written)? KeyOf(ExpressionSyntax name, SyntaxNode at, string prefix = "")
    {
        if (classes is null)
            return null; // without the parts of a class, its members are not known
        var root = name;
        while (root is MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } access)
            root = access.Expression;
        if (root is not IdentifierNameSyntax { Identifier.ValueText: { Length: > 0 } first } || prefix != OnBuilder && !char.IsUpper(first[0])
            || at.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not ClassDeclarationSyntax { TypeParameterList: null } type
            || PartOf(type) is not { } part)
            return null;

        // A member of the class itself comes first; those of its base are the same for all that have the same base.
        foreach (var other in classes.TryGetValue(part.FullName, out var parts) ? parts : [])
        {
            if (other.Node.Members.Any(member => Declares(member, first)))
                return null;
        }

        return (part.Scope, part.Base?.ToString(), prefix + name);
    }

    private ClassPart? PartOf(ClassDeclarationSyntax type)
    {
        if (type.Parent is TypeDeclarationSyntax)
            return null;
        if (!_parts.TryGetValue(type, out var part))
            _parts[type] = part = TypeDeclarations.Of(type.SyntaxTree, CancellationToken.None).Classes.FirstOrDefault(c => c.Node == type);
        return part;
    }

    private static bool Declares(MemberDeclarationSyntax member, string name) => member switch
    {
        FieldDeclarationSyntax field => field.Declaration.Variables.Any(v => v.Identifier.ValueText == name),
        PropertyDeclarationSyntax property => property.Identifier.ValueText == name,
        MethodDeclarationSyntax method => method.Identifier.ValueText == name,
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText == name,
        DelegateDeclarationSyntax @delegate => @delegate.Identifier.ValueText == name,
        _ => false,
    };
}
