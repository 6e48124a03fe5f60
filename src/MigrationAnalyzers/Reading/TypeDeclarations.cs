using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>The namespace, the enclosing types and the using directives that code stands under: where the same simple name means the same type.</summary>
internal sealed class NameScope(string text) : IEquatable<NameScope>
{
    private readonly int _hash = text.GetHashCode();
    private readonly string _text = text;

    /// <inheritdoc/>
    public bool Equals(NameScope? other) => other is not null && _hash == other._hash && _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NameScope);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;
}

/// <summary>One part of a class that may be a migration, or the base of one.</summary>
/// <param name="Node">The declaration.</param>
/// <param name="FullName">Namespace, enclosing types and name, as metadata writes them: the same for all parts of a class.</param>
/// <param name="Base">The first type after the colon; null: this part names none.</param>
/// <param name="MigrationAttribute"><c>[Migration(...)]</c>, if this part has it.</param>
/// <param name="ContextAttribute"><c>[DbContext(...)]</c>, if this part has it.</param>
/// <param name="Scope">What it stands under.</param>
internal sealed record ClassPart(
    ClassDeclarationSyntax Node,
    string FullName,
    TypeSyntax? Base,
    AttributeSyntax? MigrationAttribute,
    AttributeSyntax? ContextAttribute,
    NameScope Scope)
{
    /// <summary>Whether the class can have no instance by itself.</summary>
    public bool IsAbstract => Node.Modifiers.Any(SyntaxKind.AbstractKeyword) || Node.Modifiers.Any(SyntaxKind.StaticKeyword);

    /// <summary>The last name of <see cref="Base"/>.</summary>
    public string? BaseName => Base.LastName();

    /// <summary>The first method of one of these names that <c>Migration</c> could have: one parameter, and a body.</summary>
    public MethodDeclarationSyntax? MethodOf(params string[] names)
    {
        foreach (var member in Node.Members)
        {
            if (member is MethodDeclarationSyntax method && Array.IndexOf(names, method.Identifier.ValueText) >= 0 && method.ParameterList.Parameters.Count == 1
                && (method.Body is not null || method.ExpressionBody is not null))
                return method;
        }

        return null;
    }
}

/// <summary>The classes of one file that may matter, found in syntax alone. Bodies are not looked into. Kept with the file.</summary>
internal sealed class TypeDeclarations
{
    private static readonly FileFacts<TypeDeclarations> Known = new(static (tree, cancellationToken) => new Collector().Read(tree.GetRoot(cancellationToken)));

    private TypeDeclarations(ImmutableArray<ClassPart> classes) => Classes = classes;

    /// <summary>Classes with a base, or one of the two attributes, or further parts.</summary>
    public ImmutableArray<ClassPart> Classes { get; }

    /// <summary>The classes of <paramref name="tree"/>.</summary>
    public static TypeDeclarations Of(SyntaxTree tree, CancellationToken cancellationToken) => Known.Of(tree, cancellationToken);

    /// <summary>Those of each of <paramref name="trees"/>.</summary>
    public static ImmutableArray<TypeDeclarations> Of(ImmutableArray<SyntaxTree> trees, CancellationToken cancellationToken) => Known.Of(trees, cancellationToken);

    private sealed class Collector
    {
        private readonly ImmutableArray<ClassPart>.Builder _classes = ImmutableArray.CreateBuilder<ClassPart>();

        public TypeDeclarations Read(SyntaxNode root)
        {
            if (root is CompilationUnitSyntax unit)
                ReadMembers(unit.Members, "", Usings("", unit.Usings));
            return new TypeDeclarations(_classes.ToImmutable());
        }

        private void ReadMembers(SyntaxList<MemberDeclarationSyntax> members, string prefix, string scope)
        {
            foreach (var member in members)
            {
                switch (member)
                {
                    case BaseNamespaceDeclarationSyntax ns:
                        var name = prefix + ns.Name + ".";
                        ReadMembers(ns.Members, name, Usings(scope + "|" + name, ns.Usings));
                        break;
                    case ClassDeclarationSyntax type:
                        ReadClass(type, prefix, scope);
                        break;
                    case TypeDeclarationSyntax other:
                        var outer = prefix + NameOf(other) + "+";
                        ReadMembers(other.Members, outer, scope + "|" + outer);
                        break;
                }
            }
        }

        private void ReadClass(ClassDeclarationSyntax type, string prefix, string scope)
        {
            AttributeSyntax? migration = null;
            AttributeSyntax? context = null;
            foreach (var list in type.AttributeLists)
            {
                foreach (var attribute in list.Attributes)
                {
                    switch (attribute.Name.LastName())
                    {
                        case "Migration" or "MigrationAttribute":
                            migration = attribute;
                            break;
                        case "DbContext" or "DbContextAttribute":
                            context = attribute;
                            break;
                    }
                }
            }

            var fullName = prefix + NameOf(type);
            var @base = type.BaseList?.Types.FirstOrDefault()?.Type;
            if (@base is not null || migration is not null || context is not null || type.Modifiers.Any(SyntaxKind.PartialKeyword))
                _classes.Add(new ClassPart(type, fullName, @base, migration, context, new NameScope(scope)));

            // Classes in classes; the many other members are passed by.
            foreach (var member in type.Members)
            {
                if (member is TypeDeclarationSyntax)
                {
                    var inner = fullName + "+";
                    ReadMembers(type.Members, inner, scope + "|" + inner);
                    break;
                }
            }
        }

        private static string NameOf(TypeDeclarationSyntax type) =>
            type.TypeParameterList is { Parameters.Count: var arity and > 0 } ? type.Identifier.ValueText + "`" + arity : type.Identifier.ValueText;

        private static string Usings(string scope, SyntaxList<UsingDirectiveSyntax> usings)
        {
            if (usings.Count == 0)
                return scope;
            var text = new StringBuilder(scope);
            foreach (var directive in usings)
                text.Append('|').Append(directive.Alias).Append(directive.StaticKeyword.ValueText).Append(directive.NamespaceOrType);
            return text.ToString();
        }
    }
}
