using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;
using Expression = System.Linq.Expressions.Expression;

namespace MigrationAnalyzers.Sql.Tests.Agreement;

/// <summary>What is true of the tokens and the tree of any text, however broken. Each check answers null or what is wrong.</summary>
internal static class SyntaxInvariants
{
    private static readonly ConcurrentDictionary<Type, ImmutableArray<(string Name, Func<object, object?> Get)>> Children = new();

    /// <summary>Reads a text and checks all of it.</summary>
    public static string? Check(string text, int version = 18)
    {
        if (CheckTokens(text, version) is { } wrongTokens)
            return wrongTokens;
        return CheckTree(SqlParser.Parse(text, new ParseOptions(version)));
    }

    /// <summary>Tokens stand in order, do not overlap, end with the text, and nothing but white space and comments stands between them.</summary>
    public static string? CheckTokens(string text, int version = 18)
    {
        var tokens = new TokenList(text, version, null);
        var end = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var isLast = i == tokens.Count - 1;
            if (token.Start < end || token.End > text.Length)
                return $"token {i} ({token.Kind}) at [{token.Start}..{token.End}) does not follow the one that ends at {end}";
            if (isLast != (token.Kind == TokenKind.End))
                return $"token {i} of {tokens.Count} is {token.Kind}";
            if (token.Length == 0 && !isLast)
                return $"token {i} ({token.Kind}) at {token.Start} is empty";
            // N'x: the server points to the quote, and so does the token; the prefix belongs to no other.
            var start = token.Kind == TokenKind.Error && token.Start > end && text[token.Start - 1] is 'N' or 'n' ? token.Start - 1 : token.Start;
            if (!IsBlank(text.AsSpan(end, start - end)))
                return $"the text between {end} and {token.Start} belongs to no token";
            end = token.End;
        }

        return end == text.Length ? null : $"the last token ends at {end} of {text.Length}";
    }

    /// <summary>Statements and errors stand in order and inside the text, every node inside its parent.</summary>
    public static string? CheckTree(ParseResult result)
    {
        var end = 0;
        foreach (var statement in result.Statements)
        {
            if (statement.Span.Start < end || statement.Span.End > result.Text.Length || statement.Span.Length < 0)
                return $"{statement.GetType().Name} at {statement.Span} does not follow the one that ends at {end}";
            end = statement.Span.End;
            if (CheckNode(statement, result.Text.Length) is { } wrong)
                return wrong;
        }

        var last = -1;
        foreach (var error in result.Errors)
        {
            if (error.Span.Start < last || error.Span.Start > result.Text.Length || error.Span.End > result.Text.Length || error.Span.Length < 0)
                return $"error '{error.Message}' at {error.Span} does not follow the one at {last}";
            if (error.Message.Length == 0)
                return $"error at {error.Span} says nothing";
            last = error.Span.Start;
        }

        return result.Errors.Length <= result.Statements.Length ? null : $"{result.Errors.Length} errors in {result.Statements.Length} statements";
    }

    // A broken statement is cut where it breaks: what was still to come stands there, empty, wherever its parent ends. It may stand in a string of another
    // that is not broken: EXECUTE 'SELECT )'.
    private static string? CheckNode(Statement root, int length)
    {
        var whole = new TextSpan(0, length);
        var pending = new Stack<(ISyntax Node, bool IsBroken)>();
        pending.Push((root, false));
        while (pending.Count > 0)
        {
            var (node, isBroken) = pending.Pop();
            isBroken |= node is Statement { HasError: true };
            foreach (var (name, get) in Children.GetOrAdd(node.GetType(), PropertiesOf))
            {
                var value = get(node);
                foreach (var child in value as IReadOnlyList<ISyntax> ?? (value is ISyntax single ? [single] : value is IEnumerable parts ? parts.Cast<ISyntax>() : []))
                {
                    if (!(isBroken ? whole : node.Span).Contains(child.Span) || child.Span.Length < 0)
                        return $"{node.GetType().Name} at {node.Span} has {name} {child.GetType().Name} at {child.Span}";
                    pending.Push((child, isBroken));
                }
            }
        }

        return null;
    }

    private static ImmutableArray<(string Name, Func<object, object?> Get)> PropertiesOf(Type type)
    {
        var getters = ImmutableArray.CreateBuilder<(string, Func<object, object?>)>();
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var node = Expression.Parameter(typeof(object));
            Expression value = Expression.Property(Expression.Convert(node, type), property);
            if (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            {
                if (!typeof(ISyntax).IsAssignableFrom(property.PropertyType.GenericTypeArguments[0]))
                    continue;
                value = Expression.Condition(
                    Expression.Property(value, nameof(ImmutableArray<SqlNode>.IsDefaultOrEmpty)),
                    Expression.Constant(null, typeof(object)),
                    Expression.Convert(value, typeof(object)));
            }
            else if (!typeof(ISyntax).IsAssignableFrom(property.PropertyType) && property.PropertyType != typeof(NamePart?))
                continue;

            getters.Add((property.Name, Expression.Lambda<Func<object, object?>>(Expression.Convert(value, typeof(object)), node).Compile()));
        }

        return getters.ToImmutable();
    }

    // White space and comments; a gap never holds the start of anything else.
    private static bool IsBlank(ReadOnlySpan<char> gap)
    {
        var depth = 0;
        for (var i = 0; i < gap.Length; i++)
        {
            var pair = i + 1 < gap.Length ? gap.Slice(i, 2) : default;
            if (pair is "/*")
            {
                depth++;
                i++;
            }
            else if (pair is "*/")
            {
                depth--;
                i++;
            }
            else if (depth == 0 && pair is "--")
            {
                var length = gap[i..].IndexOfAny('\n', '\r');
                i = length < 0 ? gap.Length : i + length;
            }
            else if (depth == 0 && gap[i] is not (' ' or '\t' or '\n' or '\r' or '\f' or '\v'))
                return false;
        }

        return depth == 0;
    }
}
