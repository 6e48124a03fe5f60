using MigrationAnalyzers.Schema.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>
/// Follows the calls after a raw query, as EF Core does: some run it as it stands, some put it into a subquery. What is not surely translated that way gives no answer.
/// </summary>
internal sealed class QueryCompositionReader(SemanticModel model, CancellationToken cancellationToken)
{
    private const int LongestChain = 64;

    private string? _method;
    private bool _readsValues;

    /// <summary>What the calls after <paramref name="query"/> do to it; null: nothing, or that is not known.</summary>
    public static QueryComposition? Of(ExpressionSyntax query, SemanticModel model, CancellationToken cancellationToken)
    {
        var reader = new QueryCompositionReader(model, cancellationToken);
        return reader.Follow(query, followsVariables: true) && reader._method is { } method ? new(method, reader._readsValues) : null;
    }

    // False: something in the chain is not known.
    private bool Follow(ExpressionSyntax query, bool followsVariables)
    {
        for (var i = 0; i < LongestChain; i++)
        {
            switch (query.Parent)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    query = parenthesized;
                    continue;
                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == query:
                    if (!IsOfQuery(call))
                        return EndRead(); // AsEnumerable and what follows it, GetEnumerator
                    if (Apply(access.Name.Identifier.ValueText, call.ArgumentList) is not { } goesOn)
                        return false;
                    if (!goesOn)
                        return true;
                    query = call;
                    continue;
                case ForEachStatementSyntax loop when loop.Expression == query:
                    return EndRead();
                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Union" or "Concat" or "Except" or "Intersect" } other } call } when IsOfQuery(call):
                    return Compose(other.Name.Identifier.ValueText, readsValues: true);
                case FromClauseSyntax { Parent: QueryExpressionSyntax expression } from when from == expression.FromClause && from.Expression == query:
                    return FollowQueryExpression(expression, from.Identifier.ValueText);
                case JoinClauseSyntax join when join.InExpression == query:
                    return Compose("join", readsValues: true);
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } when followsVariables:
                    return FollowVariable(variable);
                default:
                    return true;
            }
        }

        return false;
    }

    private bool Compose(string method, bool readsValues)
    {
        _method ??= method;
        _readsValues |= readsValues;
        return true;
    }

    // Whoever reads the rows of a subquery reads its values.
    private bool EndRead()
    {
        _readsValues |= _method is not null;
        return true;
    }

    // Null: not known; false: the query has run.
    private bool? Apply(string name, ArgumentListSyntax arguments)
    {
        var lambda = arguments.Arguments.Count > 0 ? arguments.Arguments[0].Expression as LambdaExpressionSyntax : null;
        switch (name)
        {
            case "AsQueryable" or "AsNoTracking" or "AsNoTrackingWithIdentityResolution" or "AsTracking" or "AsSplitQuery" or "AsSingleQuery" or "TagWith" or "TagWithCallSite" or "IgnoreAutoIncludes":
                return true;
            case "ToList" or "ToListAsync" or "ToArray" or "ToArrayAsync" or "ToHashSet" or "ToHashSetAsync" or "ToDictionary" or "ToDictionaryAsync" or "ForEachAsync" or "Load" or "LoadAsync" or "AsAsyncEnumerable" or "AsEnumerable":
                EndRead();
                return false;
            case "Select":
                if (lambda is null || ParameterOf(lambda) is not { } parameter)
                    return null;
                if (lambda.Body is IdentifierNameSyntax { Identifier.ValueText: var body } && body == parameter)
                    return true;
                return Uses(lambda) ? Compose(name, readsValues: true) : null;
            case "Where" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "GroupBy" or "Join" or "GroupJoin":
                var key = name is "Join" or "GroupJoin" && arguments.Arguments.Count > 1 ? arguments.Arguments[1].Expression as LambdaExpressionSyntax : lambda;
                return key is not null && Uses(key) ? Compose(name, readsValues: true) : null;
            case "Include":
                return Compose(name, readsValues: true);
            case "ThenInclude":
                return true;
            case "Order" or "OrderDescending" or "Distinct" or "Union" or "Concat" or "Except" or "Intersect" or "DefaultIfEmpty":
                return Compose(name, readsValues: true);
            case "Take" or "Skip":
                return Compose(name, readsValues: false);
            case "First" or "FirstAsync" or "FirstOrDefault" or "FirstOrDefaultAsync" or "Single" or "SingleAsync" or "SingleOrDefault" or "SingleOrDefaultAsync" or "ElementAt" or "ElementAtAsync"
                or "ElementAtOrDefault" or "ElementAtOrDefaultAsync" or "Max" or "MaxAsync" or "Min" or "MinAsync" or "Contains" or "ContainsAsync":
                Compose(name, readsValues: true);
                return false;
            case "Count" or "CountAsync" or "LongCount" or "LongCountAsync" or "Any" or "AnyAsync" or "All" or "AllAsync":
                Compose(name, readsValues: lambda is not null && Uses(lambda));
                return false;
            default:
                return null;
        }
    }

    private bool FollowQueryExpression(QueryExpressionSyntax query, string variable)
    {
        foreach (var clause in query.Body.Clauses)
        {
            if (clause is not (WhereClauseSyntax or OrderByClauseSyntax) || !Mentions(clause, variable))
                return false;
            Compose(clause is WhereClauseSyntax ? "where" : "orderby", readsValues: true);
        }

        if (query.Body is not { Continuation: null, SelectOrGroup: SelectClauseSyntax select })
            return false;
        if (select.Expression is not IdentifierNameSyntax { Identifier.ValueText: var selected } || selected != variable)
        {
            if (!Mentions(select.Expression, variable))
                return false;
            Compose("select", readsValues: true);
        }

        return Follow(query, followsVariables: true);
    }

    // var ids = db.Database.SqlQuery<int>(...); return ids.First();
    private bool FollowVariable(VariableDeclaratorSyntax variable)
    {
        if (model.GetDeclaredSymbol(variable, cancellationToken) is not ILocalSymbol { Type: INamedTypeSymbol { Name: "IQueryable" or "IOrderedQueryable" } } local
            || variable.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member)
            return true;
        foreach (var node in member.DescendantNodes())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (node is not IdentifierNameSyntax { Identifier.ValueText: var name } reference || name != local.Name
                || !SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(reference, cancellationToken).Symbol, local))
                continue;
            var (method, readsValues) = (_method, _readsValues);
            if (!Follow(reference, followsVariables: false))
                (_method, _readsValues) = (method, readsValues); // this use of it is not known, others are
        }

        return true;
    }

    private bool IsOfQuery(InvocationExpressionSyntax call) =>
        model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method
        && (method.ReducedFrom ?? method).ContainingType is { } owner
        && (owner is { Name: "Queryable", ContainingNamespace.Name: "Linq" } || owner.Name.EndsWith("QueryableExtensions", StringComparison.Ordinal) && owner.ContainingNamespace.ToDisplayString() == "Microsoft.EntityFrameworkCore");

    private static string? ParameterOf(LambdaExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.ValueText,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: [var single] } => single.Identifier.ValueText,
        _ => null,
    };

    private static bool Uses(LambdaExpressionSyntax lambda) => ParameterOf(lambda) is { } parameter && Mentions(lambda.Body, parameter);

    private static bool Mentions(SyntaxNode node, string name) => node.DescendantNodesAndSelf().Any(inner => inner is IdentifierNameSyntax { Identifier.ValueText: var text } && text == name);
}
