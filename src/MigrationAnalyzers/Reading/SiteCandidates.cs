using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.Reading;

/// <summary>
/// The nodes of one file that may hand over raw SQL, by their names alone. A file in whose text no such name stands is not walked at all. Kept with the file.
/// </summary>
internal sealed class SiteCandidates
{
    // What must stand in a file for it to be walked.
    private static readonly string[] Marks = ["FromSql", "ExecuteSql", "SqlQuery", "NpgsqlCommand", "NpgsqlBatchCommand", "CreateCommand", "CommandText", "BeginBinary", "BeginText", "BeginRawBinaryCopy", ".Query", ".Execute", "lang=sql", "language=sql", "StringSyntax"];
    private static readonly FileFacts<SiteCandidates> Known = new(Read);

    private static readonly ConditionalWeakTable<SyntaxTree, CallsOfMethods> Calls = new();

    private static readonly SiteCandidates None = new(ImmutableArray<SyntaxNode>.Empty, ImmutableArray<ParameterSyntax>.Empty);

    private SiteCandidates(ImmutableArray<SyntaxNode> nodes, ImmutableArray<ParameterSyntax> markedParameters)
    {
        Nodes = nodes;
        MarkedParameters = markedParameters;
    }

    /// <summary>Calls, object creations, assignments to <c>CommandText</c>, and literals that a comment marks as SQL.</summary>
    public ImmutableArray<SyntaxNode> Nodes { get; }

    /// <summary>Parameters with <c>[StringSyntax("sql")]</c>.</summary>
    public ImmutableArray<ParameterSyntax> MarkedParameters { get; }

    /// <summary>The candidates of each of <paramref name="trees"/>.</summary>
    public static ImmutableArray<SiteCandidates> Of(ImmutableArray<SyntaxTree> trees, CancellationToken cancellationToken) => Known.Of(trees, cancellationToken);

    /// <summary>The calls of methods of these names in <paramref name="tree"/>. Kept with the file until other names are asked for.</summary>
    public static ImmutableArray<InvocationExpressionSyntax> CallsOf(SyntaxTree tree, ImmutableSortedSet<string> methods, CancellationToken cancellationToken)
    {
        if (Calls.TryGetValue(tree, out var known) && known.Methods.SetEquals(methods))
            return known.Found;
        var found = ImmutableArray.CreateBuilder<InvocationExpressionSyntax>();
        if (!TextSearch.IsGeneratedModel(tree) && TextSearch.Contains(tree.GetText(cancellationToken), methods, cancellationToken))
        {
            foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (node is InvocationExpressionSyntax call && NameOf(call) is { } name && methods.Contains(name))
                    found.Add(call);
            }
        }

        var calls = new CallsOfMethods(methods, found.ToImmutable());
        lock (Calls)
        {
            Calls.Remove(tree);
            Calls.Add(tree, calls);
        }

        return calls.Found;
    }

    /// <summary>The name of the called method.</summary>
    public static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    private static SiteCandidates Read(SyntaxTree tree, CancellationToken cancellationToken) =>
        TextSearch.IsGeneratedModel(tree) || !TextSearch.Contains(tree.GetText(cancellationToken), Marks, cancellationToken) ? None : Walk(tree.GetRoot(cancellationToken), cancellationToken);

    private static SiteCandidates Walk(SyntaxNode root, CancellationToken cancellationToken)
    {
        var nodes = ImmutableArray.CreateBuilder<SyntaxNode>();
        var parameters = ImmutableArray.CreateBuilder<ParameterSyntax>();
        foreach (var node in root.DescendantNodes())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var isCandidate = node switch
            {
                InvocationExpressionSyntax call => NameOf(call) is { } name && IsMethod(name),
                ObjectCreationExpressionSyntax { Type: var type } creation => type.LastName() is "NpgsqlCommand" or "NpgsqlBatchCommand" or "CommandDefinition" && creation.ArgumentList is { Arguments.Count: > 0 },
                ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0, Parent: EqualsValueClauseSyntax { Parent: var declared } } => DeclaresCommand(declared),
                AssignmentExpressionSyntax { Left: var left } => left is IdentifierNameSyntax { Identifier.ValueText: "CommandText" } or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CommandText" },
                LiteralExpressionSyntax or InterpolatedStringExpressionSyntax => IsMarked((ExpressionSyntax)node),
                _ => false,
            };
            if (isCandidate)
                nodes.Add(node);
            else if (node is ParameterSyntax { AttributeLists.Count: > 0 } parameter && parameter.AttributeLists.SelectMany(list => list.Attributes).Any(IsSqlSyntax))
                parameters.Add(parameter);
        }

        return nodes.Count == 0 && parameters.Count == 0 ? None : new SiteCandidates(nodes.ToImmutable(), parameters.ToImmutable());
    }

    // NpgsqlCommand command = new("...");
    private static bool DeclaresCommand(SyntaxNode? declared) => declared switch
    {
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: var type } } => type.LastName() is "NpgsqlCommand" or "NpgsqlBatchCommand" or "CommandDefinition",
        PropertyDeclarationSyntax { Type: var type } => type.LastName() is "NpgsqlCommand" or "NpgsqlBatchCommand" or "CommandDefinition",
        _ => false,
    };

    private static bool IsMethod(string name) =>
        name.StartsWith("FromSql", StringComparison.Ordinal) || name.StartsWith("ExecuteSql", StringComparison.Ordinal) || name.StartsWith("SqlQuery", StringComparison.Ordinal)
        || name is "CreateCommand" or "BeginBinaryImport" or "BeginBinaryImportAsync" or "BeginBinaryExport" or "BeginBinaryExportAsync" or "BeginTextImport" or "BeginTextImportAsync"
            or "BeginTextExport" or "BeginTextExportAsync" or "BeginRawBinaryCopy" or "BeginRawBinaryCopyAsync" || name.StartsWith("Query", StringComparison.Ordinal) || name.StartsWith("Execute", StringComparison.Ordinal);

    private static bool IsSqlSyntax(AttributeSyntax attribute) =>
        attribute.Name.LastName() is "StringSyntax" or "StringSyntaxAttribute"
        && attribute.ArgumentList?.Arguments is [{ Expression: LiteralExpressionSyntax { Token.ValueText: var language } }, ..]
        && (language.Equals("sql", StringComparison.OrdinalIgnoreCase) || language.StartsWith("postgres", StringComparison.OrdinalIgnoreCase));

    // /*lang=sql*/ "..." and /* language=sql */ "...", as editors know them; in the line before too.
    private static bool IsMarked(ExpressionSyntax literal)
    {
        var first = literal.GetFirstToken();
        if (literal is LiteralExpressionSyntax { Token.RawKind: not ((int)SyntaxKind.StringLiteralToken or (int)SyntaxKind.SingleLineRawStringLiteralToken or (int)SyntaxKind.MultiLineRawStringLiteralToken) })
            return false;
        return IsMark(first.LeadingTrivia) || IsMark(first.GetPreviousToken().TrailingTrivia);
    }

    private static bool IsMark(SyntaxTriviaList trivia)
    {
        foreach (var comment in trivia)
        {
            if (comment.Kind() is not (SyntaxKind.MultiLineCommentTrivia or SyntaxKind.SingleLineCommentTrivia))
                continue;
            var text = comment.ToString().Trim('/', '*', ' ', '\t');
            foreach (var prefix in new[] { "lang=", "language=" })
            {
                if (!text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                    continue;
                var language = text.Substring(prefix.Length).Split(',', ' ')[0];
                if (language.Equals("sql", StringComparison.OrdinalIgnoreCase) || language.StartsWith("postgres", StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    private sealed record CallsOfMethods(ImmutableSortedSet<string> Methods, ImmutableArray<InvocationExpressionSyntax> Found);
}
