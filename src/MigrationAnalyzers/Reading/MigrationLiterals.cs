using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MigrationAnalyzers.Schema.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>The string literals of migrations, whatever they are for: SQL, the values of seed data, constants.</summary>
internal static class MigrationLiterals
{
    private const int ShortestOfInterest = 8;

    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<ImmutableArray<SqlFragment>>> Known = new();

    /// <summary>Those of the files in which the parts of a class stand, but for the model in a Designer file: seed data stands in it once more.</summary>
    public static ImmutableArray<SqlFragment> Of(IEnumerable<SyntaxTree> files, CancellationToken cancellationToken) =>
        files.Distinct().SelectMany(file => Of(file, cancellationToken)).ToImmutableArray();

    private static ImmutableArray<SqlFragment> Of(SyntaxTree file, CancellationToken cancellationToken)
    {
        if (!Known.TryGetValue(file, out var known))
        {
            var found = Find(file, cancellationToken);
            known = Known.GetValue(file, _ => new StrongBox<ImmutableArray<SqlFragment>>(found));
        }

        return known.Value;
    }

    private static ImmutableArray<SqlFragment> Find(SyntaxTree file, CancellationToken cancellationToken)
    {
        var literals = ImmutableArray.CreateBuilder<SqlFragment>();
        foreach (var token in file.GetRoot(cancellationToken).DescendantTokens(node => node is not (MethodDeclarationSyntax { Identifier.ValueText: "BuildTargetModel" } or AttributeListSyntax)))
        {
            if (token.ValueText.Length < ShortestOfInterest)
                continue;
            var text = token.Kind() switch
            {
                SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken => SqlText.Of(token),
                SyntaxKind.InterpolatedStringTextToken when token.Parent is InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax literal } part => SqlText.Of(part, literal),
                _ => null,
            };
            if (text is not null)
                literals.Add(new(text.Text, new Place(new SqlTextAnchor(file, token.Span, text.Map))));
        }

        return literals.ToImmutable();
    }
}
