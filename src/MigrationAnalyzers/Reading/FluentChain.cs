using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>One call of a fluent chain: <c>.HasColumnName("title")</c>.</summary>
internal readonly record struct FluentCall(SimpleNameSyntax Method, ArgumentListSyntax ArgumentList)
{
    /// <summary>The method's name without type arguments.</summary>
    public string Name => Method.Identifier.ValueText;

    /// <summary>The arguments as written.</summary>
    public SeparatedSyntaxList<ArgumentSyntax> Arguments => ArgumentList.Arguments;

    /// <summary>The type arguments as written; empty if there are none.</summary>
    public SeparatedSyntaxList<TypeSyntax> TypeArguments => Method is GenericNameSyntax generic ? generic.TypeArgumentList.Arguments : default;

    /// <summary>The first argument that is a lambda, if there is one.</summary>
    public AnonymousFunctionExpressionSyntax? Lambda
    {
        get
        {
            foreach (var argument in Arguments)
            {
                if (argument.Expression is AnonymousFunctionExpressionSyntax lambda)
                    return lambda;
            }

            return null;
        }
    }

    /// <summary>The expression of the argument named <paramref name="name"/>, else of the unnamed one at <paramref name="position"/>; null if neither is there.</summary>
    public ExpressionSyntax? Argument(int position, string name)
    {
        foreach (var argument in Arguments)
        {
            if (argument.NameColon?.Name.Identifier.ValueText == name)
                return argument.Expression;
        }

        return position < Arguments.Count && Arguments[position].NameColon is null ? Arguments[position].Expression : null;
    }
}

/// <summary>A chain of calls and what it starts from: <c>b.Property&lt;int&gt;("Id").HasColumnName("id")</c> is <c>b</c>, <c>Property</c>, <c>HasColumnName</c>.</summary>
internal readonly struct FluentChain
{
    private FluentChain(ExpressionSyntax root, List<FluentCall> calls)
    {
        Root = root;
        Calls = calls;
    }

    /// <summary>What the first call is made on.</summary>
    public ExpressionSyntax Root { get; }

    /// <summary>The calls in the order they run.</summary>
    public IReadOnlyList<FluentCall> Calls { get; }

    /// <summary>The root's name if it is a plain variable.</summary>
    public string? RootName => (Root as IdentifierNameSyntax)?.Identifier.ValueText;

    /// <summary>Takes <paramref name="expression"/> apart. An expression without calls is a chain of none.</summary>
    public static FluentChain Of(ExpressionSyntax expression)
    {
        var calls = new List<FluentCall>();
        var current = Bare(expression);
        while (current is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } invocation)
        {
            calls.Add(new FluentCall(member.Name, invocation.ArgumentList));
            current = Bare(member.Expression);
        }

        calls.Reverse();
        return new FluentChain(current, calls);
    }

    private static ExpressionSyntax Bare(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    break;
                case PostfixUnaryExpressionSyntax postfix when postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                    expression = postfix.Operand;
                    break;
                default:
                    return expression;
            }
        }
    }
}
