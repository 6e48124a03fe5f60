using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

// What BuildModel says of tables, and its literals, lambdas and statements.
internal static partial class SnapshotReader
{
    /// <summary><c>ToTable</c>, <c>ToView</c> or <c>SplitToTable</c>: the name, and the columns that differ in just this table.</summary>
    private sealed class TableBlock
    {
        /// <summary>Null: mapped to no table.</summary>
        public string? Name { get; private set; }

        public string? Schema { get; private set; }

        public bool IsExcluded { get; private set; }

        public bool IsUncertain { get; private set; }

        /// <summary>The properties named in the table's lambda, each with its column in this table, if one is given.</summary>
        public Dictionary<string, string?> Columns { get; } = new(StringComparer.Ordinal);

        public static TableBlock Read(FluentCall call)
        {
            var table = new TableBlock();
            var position = 0;
            foreach (var argument in call.Arguments)
            {
                if (argument.Expression is AnonymousFunctionExpressionSyntax lambda)
                {
                    table.ReadLambda(lambda);
                    continue;
                }

                var text = LiteralOf(argument.Expression);
                table.IsUncertain |= !text.IsKnown;
                if (position++ == 0)
                    table.Name = text.Value;
                else
                    table.Schema = text.Value;
            }

            return table;
        }

        private void ReadLambda(AnonymousFunctionExpressionSyntax lambda)
        {
            var builder = ParameterOf(lambda);
            foreach (var statement in StatementsOf(lambda.Block, lambda.ExpressionBody))
            {
                if (statement is null)
                {
                    IsUncertain = true;
                    continue;
                }

                var chain = FluentChain.Of(statement);
                if (chain.RootName != builder || chain.Calls.Count == 0)
                    continue;
                if (chain.Calls[0].Name == "ExcludeFromMigrations")
                {
                    IsExcluded = chain.Calls[0].Arguments.Count == 0 || !chain.Calls[0].Arguments[0].Expression.IsKind(SyntaxKind.FalseLiteralExpression);
                }
                else if (chain.Calls[0].Name == "Property" && TextOf(chain.Calls[0], 0).Value is { } property)
                {
                    var renamed = chain.Calls.FirstOrDefault(call => call.Name == "HasColumnName");
                    Columns[property] = renamed.Method is null ? null : TextOf(renamed, 0).Value;
                }
            }
        }
    }

    /// <summary>A text argument: known or not, and null where <c>(string)null</c> is written.</summary>
    private readonly record struct Text(bool IsKnown, string? Value);

    private static Text TextOf(FluentCall call, int position) =>
        position < call.Arguments.Count ? LiteralOf(call.Arguments[position].Expression) : default;

    private static IEnumerable<string> TextsOf(FluentCall call, int from) =>
        call.Arguments.Skip(from).Select(argument => LiteralOf(argument.Expression).Value).Where(text => text is not null)!;

    private static Text LiteralOf(ExpressionSyntax expression)
    {
        if (expression is CastExpressionSyntax cast)
            expression = cast.Expression;
        return expression switch
        {
            LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => new(true, literal.Token.ValueText),
            LiteralExpressionSyntax literal when literal.Kind() is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression => new(true, null),
            _ => default,
        };
    }

    private static string? ParameterOf(AnonymousFunctionExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.ValueText,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 1 } parameters } => parameters[0].Identifier.ValueText,
        AnonymousMethodExpressionSyntax { ParameterList.Parameters: { Count: 1 } parameters } => parameters[0].Identifier.ValueText,
        _ => null,
    };

    /// <summary>The expressions a body runs, in order; null for a statement of any other kind.</summary>
    private static IEnumerable<ExpressionSyntax?> StatementsOf(BlockSyntax? block, ExpressionSyntax? expression)
    {
        if (expression is not null)
            yield return expression;
        if (block is null)
            yield break;
        foreach (var statement in block.Statements)
        {
            if (statement is not EmptyStatementSyntax)
                yield return (statement as ExpressionStatementSyntax)?.Expression;
        }
    }
}
