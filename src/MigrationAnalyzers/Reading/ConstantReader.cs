using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>Evaluates C# expressions as far as their values are known at compile time. What is not known is <see cref="UnknownValue"/>, in a text a hole; nothing is guessed.</summary>
internal sealed partial class ConstantReader(CodeReading reading)
{
    // Deeper nesting than any text needs; the compiler itself gives up later.
    private const int DeepestNesting = 200;

    private int _depth;

    /// <summary>The value of <paramref name="expression"/> with the variables of <paramref name="frame"/>.</summary>
    public Value Read(ExpressionSyntax? expression, CodeFrame frame)
    {
        if (expression is null || expression.IsMissing || _depth >= DeepestNesting || !reading.TakeStep())
            return UnknownValue.Instance;
        _depth++;
        try
        {
            return ReadExpression(expression, frame);
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>The text of an argument: null literal and unknown values give null; what is partly known has holes.</summary>
    public SqlText? ReadText(ExpressionSyntax expression, CodeFrame frame) => AsText(Read(expression, frame));

    /// <summary>The text that a value is; null if it is none, or wholly unknown.</summary>
    public static SqlText? AsText(Value value) => value is TextValue text ? text.Text : null;

    private Value ReadExpression(ExpressionSyntax expression, CodeFrame frame)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax or InterpolatedStringExpressionSyntax when IsHalfTyped(expression):
                return UnknownValue.Instance;
            case LiteralExpressionSyntax literal:
                return ReadLiteral(literal);
            case InterpolatedStringExpressionSyntax interpolated:
                return ReadInterpolated(interpolated, frame);
            case IdentifierNameSyntax identifier:
                return ReadIdentifier(identifier, frame);
            case MemberAccessExpressionSyntax access:
                return ReadMemberAccess(access, frame);
            case InvocationExpressionSyntax invocation:
                return reading.Statements.ReadInvocation(invocation, frame);
            case BinaryExpressionSyntax binary:
                return ReadBinary(binary, frame);
            case ParenthesizedExpressionSyntax parenthesized:
                return Read(parenthesized.Expression, frame);
            case PostfixUnaryExpressionSyntax postfix:
                return ReadPostfix(postfix, frame);
            case PrefixUnaryExpressionSyntax prefix:
                return ReadPrefix(prefix, frame);
            case CastExpressionSyntax cast:
                return ReadCast(cast, frame);
            case CheckedExpressionSyntax check:
                return Read(check.Expression, frame);
            case AwaitExpressionSyntax await:
                return Read(await.Expression, frame);
            case ConditionalExpressionSyntax conditional:
                return ReadConditional(conditional, frame);
            case ConditionalAccessExpressionSyntax access:
                return ReadConditionalAccess(access, frame);
            case AssignmentExpressionSyntax assignment:
                return ReadAssignment(assignment, frame);
            case SwitchExpressionSyntax @switch:
                return ReadSwitch(@switch, frame);
            case IsPatternExpressionSyntax isPattern:
                return Boolean(Matches(isPattern.Pattern, Read(isPattern.Expression, frame), frame));
            case ElementAccessExpressionSyntax element:
                return ReadElement(element, frame);
            case TypeOfExpressionSyntax typeOf:
                return frame.Resolve(reading.SymbolOf(typeOf.Type)) is { } type ? new TypeValue(type) : UnknownValue.Instance;
            case PredefinedTypeSyntax or GenericNameSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax:
                return reading.SymbolOf(expression) is INamedTypeSymbol named ? new TypeValue(named) : UnknownValue.Instance;
            case ThisExpressionSyntax:
                return (Value?)frame.This ?? ThisValue.Instance;
            case DefaultExpressionSyntax @default:
                return ReadCompilerConstant(@default);
            case LambdaExpressionSyntax or AnonymousMethodExpressionSyntax:
                return new LambdaValue(expression, frame);
            default:
                return ReadCreation(expression, frame);
        }
    }

    // "SELECT status FR: what is being typed now is not what will run.
    private static bool IsHalfTyped(ExpressionSyntax literal) =>
        literal.ContainsDiagnostics && literal.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static Value ReadLiteral(LiteralExpressionSyntax literal) => literal.Kind() switch
    {
        SyntaxKind.StringLiteralExpression or SyntaxKind.Utf8StringLiteralExpression => new TextValue(SqlText.Of(literal.Token)),
        SyntaxKind.TrueLiteralExpression => ScalarValue.True,
        SyntaxKind.FalseLiteralExpression => ScalarValue.False,
        SyntaxKind.NullLiteralExpression => ScalarValue.Null,
        SyntaxKind.NumericLiteralExpression or SyntaxKind.CharacterLiteralExpression => new ScalarValue(literal.Token.Value),
        _ => UnknownValue.Instance, // default: of a type that is not looked up
    };

    private Value ReadInterpolated(InterpolatedStringExpressionSyntax interpolated, CodeFrame frame) => new TextValue(Concat(interpolated, hole => ReadHole(hole, frame)));

    private SqlText ReadHole(InterpolationSyntax hole, CodeFrame frame)
    {
        var value = Read(hole.Expression, frame);
        var format = hole.FormatClause?.FormatStringToken.ValueText;
        var text = ToText(value, hole.Expression, format) ?? SqlText.Hole(hole.Expression);
        if (hole.AlignmentClause is not { } alignment || text.HasHoles)
            return text;
        return (Read(alignment.Value, frame) as ScalarValue)?.Integer is { } width ? Align(text, width, hole.Expression) : SqlText.Hole(hole.Expression);
    }

    /// <summary>The text that string interpolation, concatenation and <c>ToString</c> write for a value; null if it is not known.</summary>
    private static SqlText? ToText(Value value, ExpressionSyntax expression, string? format = null)
    {
        switch (value)
        {
            case TextValue text:
                return text.Text;
            case ScalarValue { Content: null }:
                return SqlText.Empty;
            case ScalarValue { Content: IFormattable formattable, EnumMember: null } when format is { Length: > 0 }:
                try
                {
                    return SqlText.Computed(formattable.ToString(format, CultureInfo.InvariantCulture), expression);
                }
                catch (FormatException)
                {
                    return null; // the migration itself would throw here
                }

            case ScalarValue scalar when format is null or { Length: 0 }:
                return SqlText.Computed(scalar.Written, expression);
            default:
                return null;
        }
    }

    private static SqlText Align(SqlText text, long width, ExpressionSyntax expression)
    {
        if (Math.Abs(width) > 1000 || text.Text.Length >= Math.Abs(width))
            return text;
        var padding = SqlText.Computed(new string(' ', (int)Math.Abs(width) - text.Text.Length), expression);
        return SqlText.Concat(width < 0 ? [text, padding] : [padding, text]);
    }

    private Value ReadConditional(ConditionalExpressionSyntax conditional, CodeFrame frame)
    {
        if (Read(conditional.Condition, frame).KnownBoolean is { } condition)
            return Read(condition ? conditional.WhenTrue : conditional.WhenFalse, frame);
        var value = Read(conditional.WhenTrue, frame);
        return value.Equals(Read(conditional.WhenFalse, frame)) ? value : UnknownValue.Instance;
    }

    private Value ReadSwitch(SwitchExpressionSyntax @switch, CodeFrame frame)
    {
        var value = Read(@switch.GoverningExpression, frame);
        foreach (var arm in @switch.Arms)
        {
            var matches = Matches(arm.Pattern, value, frame);
            if (matches == true && arm.WhenClause is { } when)
                matches = Read(when.Condition, frame).KnownBoolean;
            if (matches == true)
                return Read(arm.Expression, frame);
            if (matches is null)
                return UnknownValue.Instance;
        }

        return UnknownValue.Instance;
    }

    // x?.Length: the part after the question mark is read with x in the place of the binding.
    private Value ReadConditionalAccess(ConditionalAccessExpressionSyntax access, CodeFrame frame)
    {
        var receiver = Read(access.Expression, frame);
        return receiver switch
        {
            ScalarValue { Content: null } => ScalarValue.Null,
            _ => access.WhenNotNull switch
            {
                MemberBindingExpressionSyntax member => ReadMember(receiver, member.Name, access, frame),
                InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax member } invocation => reading.Statements.ReadCall(receiver, member.Name, invocation, frame),
                _ => reading.Operations.GiveUp(access, frame),
            },
        };
    }

    private Value ReadCast(CastExpressionSyntax cast, CodeFrame frame)
    {
        var value = Read(cast.Expression, frame);
        if (value is not ScalarValue scalar)
            return value;
        if (scalar is { Content: null })
            return value;
        var type = cast.Type is PredefinedTypeSyntax predefined ? predefined.Keyword.Kind() : SyntaxKind.None;
        if (type == SyntaxKind.ObjectKeyword)
            return value;
        if (type is SyntaxKind.IntKeyword or SyntaxKind.LongKeyword or SyntaxKind.ShortKeyword or SyntaxKind.ByteKeyword && scalar.Integer is { } integer)
        {
            return type switch
            {
                SyntaxKind.IntKeyword when integer is >= int.MinValue and <= int.MaxValue => new ScalarValue((int)integer),
                SyntaxKind.ShortKeyword when integer is >= short.MinValue and <= short.MaxValue => new ScalarValue((short)integer),
                SyntaxKind.ByteKeyword when integer is >= byte.MinValue and <= byte.MaxValue => new ScalarValue((byte)integer),
                SyntaxKind.LongKeyword => new ScalarValue(integer),
                _ => UnknownValue.Instance,
            };
        }

        return ReadCompilerConstant(cast);
    }

    /// <summary>What the compiler itself knows: constants of metadata, arithmetic of rare kinds.</summary>
    private Value ReadCompilerConstant(ExpressionSyntax expression)
    {
        var constant = reading.CompilerConstant(expression);
        return constant.HasValue ? Constant(constant.Value, expression) : UnknownValue.Instance;
    }

    private static Value Constant(object? value, ExpressionSyntax expression) => value is string text ? new TextValue(SqlText.Computed(text, expression)) : new ScalarValue(value);

    private static Value Boolean(bool? value) => value switch
    {
        true => ScalarValue.True,
        false => ScalarValue.False,
        null => UnknownValue.Instance,
    };

    /// <summary>Whether two values are equal; null if that is not known.</summary>
    private static bool? AreEqual(Value left, Value right)
    {
        if (left is ScalarValue { Content: null } || right is ScalarValue { Content: null })
        {
            // Only null equals null, and what is known to be something is not null.
            if (left is ScalarValue a && right is ScalarValue b)
                return a.Content is null && b.Content is null;
            return left is UnknownValue || right is UnknownValue ? null : false;
        }

        if (left.KnownText is { } leftText && right.KnownText is { } rightText)
            return string.Equals(leftText, rightText, StringComparison.Ordinal);
        if (left is ScalarValue leftScalar && right is ScalarValue rightScalar)
            return leftScalar.Integer is { } x && rightScalar.Integer is { } y ? x == y : Equals(leftScalar.Content, rightScalar.Content);
        return null;
    }

    /// <summary>Whether a value is one that a <c>case</c> stands for; null if that is not known.</summary>
    public bool? Matches(SwitchLabelSyntax label, Value value, CodeFrame frame)
    {
        switch (label)
        {
            case CaseSwitchLabelSyntax constant:
                return AreEqual(value, Read(constant.Value, frame));
            case CasePatternSwitchLabelSyntax pattern:
                var matches = Matches(pattern.Pattern, value, frame);
                return matches == false || pattern.WhenClause is null ? matches : Read(pattern.WhenClause.Condition, frame).KnownBoolean switch
                {
                    true => matches,
                    false => false,
                    null => null,
                };
            default:
                return null;
        }
    }

    private bool? Matches(PatternSyntax pattern, Value value, CodeFrame frame)
    {
        switch (pattern)
        {
            case ConstantPatternSyntax constant:
                return AreEqual(value, Read(constant.Expression, frame));
            case DiscardPatternSyntax:
                return true;
            case VarPatternSyntax { Designation: SingleVariableDesignationSyntax variable }:
                frame.Declare(variable.Identifier.ValueText, value);
                return true;
            case ParenthesizedPatternSyntax parenthesized:
                return Matches(parenthesized.Pattern, value, frame);
            case UnaryPatternSyntax { OperatorToken.RawKind: (int)SyntaxKind.NotKeyword } not:
                return !Matches(not.Pattern, value, frame);
            case BinaryPatternSyntax binary:
                var left = Matches(binary.Left, value, frame);
                var isOr = binary.IsKind(SyntaxKind.OrPattern);
                if (left == isOr)
                    return left;
                var right = Matches(binary.Right, value, frame);
                return right == isOr ? right : left is null ? null : right;
            default:
                return null;
        }
    }
}
