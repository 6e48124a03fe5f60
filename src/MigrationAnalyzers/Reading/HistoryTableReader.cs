using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MigrationAnalyzers.Schema.History;

namespace MigrationAnalyzers.Reading;

/// <summary>Finds the calls of <c>MigrationsHistoryTable("name", "schema")</c>: SQL may name these tables although no migration makes them.</summary>
internal static class HistoryTableReader
{
    private const string Call = "MigrationsHistoryTable";

    // The arguments of the calls in a file. The generated models, nearly all of the text of a long history, have none and are not looked into.
    private static readonly FileFacts<Calls> Known = new(static (tree, cancellationToken) =>
        !TextSearch.IsGeneratedModel(tree) && TextSearch.Contains(tree.GetText(cancellationToken), [Call], cancellationToken) ? Calls.In(tree, cancellationToken) : Calls.None);

    /// <summary>The tables, each once, whatever context they are configured for. A name that is not constant is null.</summary>
    public static ImmutableArray<HistoryTable> Of(ImmutableArray<SyntaxTree> trees, SemanticModels models, CancellationToken cancellationToken)
    {
        var tables = ImmutableArray<HistoryTable>.Empty;
        foreach (var calls in Known.Of(trees, cancellationToken))
        {
            foreach (var arguments in calls.Arguments)
            {
                var table = new HistoryTable(TextOf(arguments, 0, "tableName", models, cancellationToken), TextOf(arguments, 1, "schema", models, cancellationToken));
                if (!tables.Contains(table))
                    tables = tables.Add(table);
            }
        }

        return tables;
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

    private sealed record Calls(ImmutableArray<SeparatedSyntaxList<ArgumentSyntax>> Arguments)
    {
        public static Calls None { get; } = new(ImmutableArray<SeparatedSyntaxList<ArgumentSyntax>>.Empty);

        public static Calls In(SyntaxTree tree, CancellationToken cancellationToken) => new(tree.GetRoot(cancellationToken).DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: Call })
            .Select(call => call.ArgumentList.Arguments)
            .ToImmutableArray());
    }
}
