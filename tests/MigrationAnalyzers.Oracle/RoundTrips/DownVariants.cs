using MigrationAnalyzers.Oracle.Mutants;
using MigrationAnalyzers.Sql.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Oracle.RoundTrips;

/// <summary>Changes one thing in a <c>Down</c>.</summary>
internal static class DownVariants
{
    // Of each SQL text.
    private const int MostWords = 3;

    /// <summary>The class as it is, and every variant of it.</summary>
    /// <param name="id">The migration.</param>
    /// <param name="migration">Its class, the part with <c>Down</c>.</param>
    /// <param name="sqlOfDown">The SQL texts that its <c>Down</c> runs, in order.</param>
    public static IEnumerable<DownVariant> Of(string id, ClassDeclarationSyntax migration, IReadOnlyList<string> sqlOfDown)
    {
        yield return new(id, DownChange.None, "", migration);
        if (migration.Members.OfType<MethodDeclarationSyntax>().FirstOrDefault(method => method.Identifier.ValueText == "Down") is not { Body: { } body })
            yield break;
        foreach (var statement in body.Statements.Count > 1 ? body.Statements : []) // without a statement it is MIG3010's
            yield return new(id, DownChange.CallDropped, statement.ToString(), migration.ReplaceNode(body, body.WithStatements(body.Statements.Remove(statement))));
        foreach (var argument in body.DescendantNodes().OfType<ArgumentSyntax>())
        {
            if (Changed(argument) is { } changed)
                yield return new(id, changed.Change, argument.Parent!.Parent!.ToString(), migration.ReplaceNode(argument, changed.Argument));
            if (argument.NameColon?.Name.Identifier.ValueText is "defaultValue" or "defaultValueSql")
                yield return new(id, DownChange.DefaultDropped, argument.Parent!.Parent!.ToString(), migration.RemoveNode(argument, SyntaxRemoveOptions.KeepNoTrivia)!);
        }

        var texts = body.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Sql", Expression: IdentifierNameSyntax { Identifier.ValueText: "migrationBuilder" } })
            .Select(call => call.ArgumentList.Arguments[0]).ToList();
        if (texts.Count != sqlOfDown.Count)
            yield break; // some are in a loop, or in another method
        for (var i = 0; i < texts.Count; i++)
        {
            foreach (var (change, what, sql) in Changed(sqlOfDown[i]))
                yield return new(id, change, what, migration.ReplaceNode(texts[i], SyntaxFactory.Argument(Literal(sql))));
        }
    }

    private static (DownChange Change, ArgumentSyntax Argument)? Changed(ArgumentSyntax argument)
    {
        var name = argument.NameColon?.Name.Identifier.ValueText;
        var isColumn = argument.Parent?.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax } };
        return (name, argument.Expression) switch
        {
            ("type", LiteralExpressionSyntax { Token.Value: string type }) => (DownChange.TypeChanged, argument.WithExpression(Literal(type == "text" ? "character varying(77)" : type == "integer" ? "bigint" : "text"))),
            ("nullable", LiteralExpressionSyntax { RawKind: var kind }) when isColumn => (DownChange.NullabilityChanged, argument.WithExpression(SyntaxFactory.LiteralExpression(
                kind == (int)SyntaxKind.TrueLiteralExpression ? SyntaxKind.FalseLiteralExpression : SyntaxKind.TrueLiteralExpression))),
            ("name" or "newName", LiteralExpressionSyntax { Token.Value: string old }) when name == "newName" || IsMade(argument) => (DownChange.NameChanged, argument.WithExpression(Literal(old + "X"))),
            ("defaultValue", LiteralExpressionSyntax { Token.Value: string }) => (DownChange.DefaultChanged, argument.WithExpression(Literal("other"))),
            ("defaultValue", LiteralExpressionSyntax { Token.Value: int }) => (DownChange.DefaultChanged, argument.WithExpression(SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(77)))),
            _ => null,
        };
    }

    private static bool IsMade(ArgumentSyntax argument) =>
        argument.Parent?.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method } }
        && (method.StartsWith("Add", StringComparison.Ordinal) || method.StartsWith("Create", StringComparison.Ordinal));

    private static IEnumerable<(DownChange Change, string What, string Sql)> Changed(string sql)
    {
        var statements = SqlParser.Parse(sql, new MigrationAnalyzers.Sql.Parsing.ParseOptions(15), default).Statements;
        foreach (var statement in statements.Length > 1 ? statements : [])
            yield return (DownChange.StatementDropped, sql.Substring(statement.Span.Start, statement.Span.Length), sql.Remove(statement.Span.Start, statement.Span.Length));
        foreach (var mutant in MutantMaker.Of(sql, _ => true, seed: sql.Length, MostWords))
        {
            if (mutant.Kind is MutantKind.LetterDropped or MutantKind.WrongCase)
                yield return (DownChange.WordChanged, sql.Insert(mutant.Start, "⟦")[..Math.Min(sql.Length, mutant.Start + 40)], mutant.Text);
        }
    }

    private static LiteralExpressionSyntax Literal(string text) => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));
}
