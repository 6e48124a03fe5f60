using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MigrationAnalyzers.Schema.History;

namespace MigrationAnalyzers.Reading;

/// <summary>Finds the calls of <c>MigrationsHistoryTable("name", "schema")</c>: SQL may name these tables although no migration makes them.</summary>
internal static class HistoryTableReader
{
    private const string Call = "MigrationsHistoryTable";

    // Whether a file has such a call. The generated models, nearly all of the text of a long history, never do and are not looked into.
    private static readonly FileFacts<StrongBox<bool>> Calls = new(static (tree, cancellationToken) => new(Mentions(tree, cancellationToken)));

    /// <summary>The tables, each once, whatever context they are configured for. A name that is not constant is null.</summary>
    public static ImmutableArray<HistoryTable> Of(ImmutableArray<SyntaxTree> trees, SemanticModels models, CancellationToken cancellationToken)
    {
        var tables = ImmutableArray<HistoryTable>.Empty;
        var calls = Calls.Of(trees, cancellationToken);
        for (var i = 0; i < trees.Length; i++)
        {
            if (!calls[i].Value)
                continue;
            foreach (var call in trees[i].GetRoot(cancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: Call })
                    continue;
                var arguments = call.ArgumentList.Arguments;
                var table = new HistoryTable(TextOf(arguments, 0, "tableName", models, cancellationToken), TextOf(arguments, 1, "schema", models, cancellationToken));
                if (!tables.Contains(table))
                    tables = tables.Add(table);
            }
        }

        return tables;
    }

    private static bool Mentions(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (tree.FilePath.EndsWith(".Designer.cs", StringComparison.OrdinalIgnoreCase) || tree.FilePath.EndsWith("ModelSnapshot.cs", StringComparison.OrdinalIgnoreCase))
            return false;
        foreach (var line in tree.GetText(cancellationToken).Lines)
        {
            // Line by line: a long file is not copied into one string.
            if (line.Span.Length > Call.Length && line.ToString().IndexOf(Call, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }

    private static string? TextOf(SeparatedSyntaxList<ArgumentSyntax> arguments, int position, string name, SemanticModels models, CancellationToken cancellationToken)
    {
        var argument = arguments.FirstOrDefault(given => given.NameColon?.Name.Identifier.ValueText == name)
            ?? (arguments.Count > position && arguments[position].NameColon is null ? arguments[position] : null);
        if (argument is null)
            return null;
        return argument.Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal
            ? literal.Token.ValueText
            : models.Of(argument.SyntaxTree)?.GetConstantValue(argument.Expression, cancellationToken).Value as string;
    }
}
