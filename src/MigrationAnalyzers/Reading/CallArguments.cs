using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>The arguments of a call by the name of their parameter.</summary>
internal sealed class CallArguments
{
    private const int Worse = 1;
    private const int Refused = 50;
    private const int Missing = 1000;

    private readonly Dictionary<string, ExpressionSyntax> _byName;

    private CallArguments(Dictionary<string, ExpressionSyntax> byName) => _byName = byName;

    /// <summary>The argument for a parameter; null if it is left to its default.</summary>
    public ExpressionSyntax? this[string parameter] => _byName.TryGetValue(parameter, out var argument) ? argument : null;

    /// <summary>Whether a parameter that must be given is not: half-typed, or a call of another method of that name.</summary>
    public bool IsIncomplete { get; private init; }

    /// <summary>Arguments that are known by name already.</summary>
    public static CallArguments Of(Dictionary<string, ExpressionSyntax> byName) => new(byName);

    /// <summary>Finds the overload that takes <paramref name="arguments"/>. Null: none does.</summary>
    public static CallArguments? Bind(ImmutableArray<ImmutableArray<ParameterShape>> overloads, ArgumentListSyntax arguments)
    {
        CallArguments? best = null;
        var bestMisfit = int.MaxValue;
        foreach (var overload in overloads)
        {
            var (bound, misfit) = TryBind(overload, arguments);
            if (bound is null || misfit >= bestMisfit)
                continue;
            best = bound;
            bestMisfit = misfit;
        }

        return best;
    }

    private static (CallArguments? Bound, int Misfit) TryBind(ImmutableArray<ParameterShape> parameters, ArgumentListSyntax arguments)
    {
        var byName = new Dictionary<string, ExpressionSyntax>(StringComparer.Ordinal);
        var misfit = 0;
        for (var i = 0; i < arguments.Arguments.Count; i++)
        {
            var argument = arguments.Arguments[i];
            var parameter = argument.NameColon is { Name.Identifier.ValueText: var name }
                ? parameters.FirstOrDefault(p => p.Name == name)
                : i < parameters.Length ? parameters[i] : null;
            if (parameter is null)
                return (null, 0);
            if (argument.Expression.IsMissing)
                continue; // half-typed: `Sql(`
            if (byName.ContainsKey(parameter.Name))
                return (null, 0);
            byName.Add(parameter.Name, argument.Expression);
            misfit += Misfit(parameter, argument.Expression);
        }

        // An overload that lacks required arguments is half-typed; any other one fits better.
        var missing = parameters.Count(p => !p.IsOptional && !byName.ContainsKey(p.Name));
        return (new CallArguments(byName) { IsIncomplete = missing > 0 }, misfit + (Missing * missing));
    }

    // What C# would refuse weighs more than what it would only like less: a text where any object may stand.
    private static int Misfit(ParameterShape parameter, ExpressionSyntax argument) => argument switch
    {
        ArrayCreationExpressionSyntax array => RankMisfit(parameter, array.Type.RankSpecifiers.FirstOrDefault()?.Rank ?? 1) + TextMisfit(parameter, array.Type.ElementType is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword }),
        ImplicitArrayCreationExpressionSyntax array => RankMisfit(parameter, array.Commas.Count + 1) + TextMisfit(parameter, IsText(array.Initializer.Expressions.FirstOrDefault())),
        CollectionExpressionSyntax collection => RankMisfit(parameter, 1) + TextMisfit(parameter, IsText((collection.Elements.FirstOrDefault() as ExpressionElementSyntax)?.Expression)),
        LiteralExpressionSyntax literal when !literal.IsKind(SyntaxKind.NullLiteralExpression) && !literal.IsKind(SyntaxKind.DefaultLiteralExpression) => RankMisfit(parameter, 0) + TextMisfit(parameter, IsText(literal)),
        InterpolatedStringExpressionSyntax => RankMisfit(parameter, 0) + TextMisfit(parameter, true),
        _ => 0,
    };

    private static int RankMisfit(ParameterShape parameter, int rank) => parameter.ArrayRank == rank ? 0 : parameter.ArrayRank == 0 && !parameter.IsText ? Worse : Refused;

    private static int TextMisfit(ParameterShape parameter, bool? isText) => isText is null || isText == parameter.IsText ? 0 : isText == true ? Worse : Refused;

    // Null: only the compiler knows.
    private static bool? IsText(ExpressionSyntax? expression) => expression switch
    {
        InterpolatedStringExpressionSyntax => true,
        LiteralExpressionSyntax literal => literal.Kind() switch
        {
            SyntaxKind.StringLiteralExpression => true,
            SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression => null,
            _ => false,
        },
        _ => null,
    };
}
