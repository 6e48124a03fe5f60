using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>Operators and assignments.</summary>
internal sealed partial class ConstantReader
{
    private Value ReadBinary(BinaryExpressionSyntax binary, CodeFrame frame)
    {
        switch (binary.Kind())
        {
            case SyntaxKind.AddExpression:
                return ReadSum(binary, frame);
            case SyntaxKind.LogicalAndExpression:
            case SyntaxKind.LogicalOrExpression:
                return Boolean(ReadLogical(binary, frame));
            case SyntaxKind.CoalesceExpression:
                return Read(binary.Left, frame) switch
                {
                    ScalarValue { Content: null } => Read(binary.Right, frame),
                    UnknownValue => UnknownValue.Instance,
                    var value => value,
                };
            case SyntaxKind.AsExpression:
                return Read(binary.Left, frame);
            case SyntaxKind.EqualsExpression:
                return Boolean(AreEqual(Read(binary.Left, frame), Read(binary.Right, frame)));
            case SyntaxKind.NotEqualsExpression:
                return Boolean(!AreEqual(Read(binary.Left, frame), Read(binary.Right, frame)));
        }

        if (Read(binary.Left, frame) is ScalarValue { Integer: { } left } && Read(binary.Right, frame) is ScalarValue { Integer: { } right })
        {
            switch (binary.Kind())
            {
                case SyntaxKind.LessThanExpression:
                    return Boolean(left < right);
                case SyntaxKind.LessThanOrEqualExpression:
                    return Boolean(left <= right);
                case SyntaxKind.GreaterThanExpression:
                    return Boolean(left > right);
                case SyntaxKind.GreaterThanOrEqualExpression:
                    return Boolean(left >= right);
                case SyntaxKind.SubtractExpression:
                    return Number(left - right);
                case SyntaxKind.BitwiseOrExpression:
                    return Number(left | right);
                case SyntaxKind.MultiplyExpression when Math.Abs(left) < int.MaxValue && Math.Abs(right) < int.MaxValue:
                    return Number(left * right);
                case SyntaxKind.DivideExpression when right != 0:
                    return Number(left / right);
                case SyntaxKind.ModuloExpression when right != 0:
                    return Number(left % right);
            }
        }

        return UnknownValue.Instance;
    }

    // Sums nest to the left, hundreds deep in generated texts: read them in a loop.
    private Value ReadSum(BinaryExpressionSyntax sum, CodeFrame frame)
    {
        var operands = new List<ExpressionSyntax>();
        ExpressionSyntax leftmost = sum;
        while (leftmost is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } add)
        {
            operands.Add(add.Right);
            leftmost = add.Left;
        }

        var value = Read(leftmost, frame);
        var left = leftmost;
        List<SqlText>? parts = null; // from the first string on
        for (var i = operands.Count - 1; i >= 0; i--)
        {
            var operand = operands[i];
            var right = Read(operand, frame);
            if (parts is not null)
                parts.Add(ToText(right, operand) ?? SqlText.Hole(operand));
            else if (value is TextValue || right is TextValue)
                parts = [ToText(value, left) ?? SqlText.Hole(left), ToText(right, operand) ?? SqlText.Hole(operand)];
            else
                value = value is ScalarValue { Integer: { } a } && right is ScalarValue { Integer: { } b } ? Number(a + b) : UnknownValue.Instance;
        }

        return parts is null ? value : new TextValue(SqlText.Concat(parts));
    }

    private bool? ReadLogical(BinaryExpressionSyntax binary, CodeFrame frame)
    {
        var isOr = binary.IsKind(SyntaxKind.LogicalOrExpression);
        var left = Read(binary.Left, frame).KnownBoolean;
        if (left == isOr)
            return left;
        var right = Read(binary.Right, frame).KnownBoolean;
        return right == isOr ? right : left is null ? null : right;
    }

    private Value ReadPrefix(PrefixUnaryExpressionSyntax prefix, CodeFrame frame)
    {
        var value = Read(prefix.Operand, frame);
        switch (prefix.Kind())
        {
            case SyntaxKind.LogicalNotExpression:
                return Boolean(!value.KnownBoolean);
            case SyntaxKind.UnaryMinusExpression:
                return value is ScalarValue { Integer: { } number } ? Number(-number) : ReadCompilerConstant(prefix);
            case SyntaxKind.UnaryPlusExpression:
                return value;
            case SyntaxKind.PreIncrementExpression:
            case SyntaxKind.PreDecrementExpression:
                return Step(prefix.Operand, value, prefix.IsKind(SyntaxKind.PreIncrementExpression) ? 1 : -1, frame);
            default:
                return UnknownValue.Instance;
        }
    }

    private Value ReadPostfix(PostfixUnaryExpressionSyntax postfix, CodeFrame frame)
    {
        var value = Read(postfix.Operand, frame);
        if (postfix.IsKind(SyntaxKind.PostIncrementExpression) || postfix.IsKind(SyntaxKind.PostDecrementExpression))
            Step(postfix.Operand, value, postfix.IsKind(SyntaxKind.PostIncrementExpression) ? 1 : -1, frame);
        return value; // x!
    }

    private Value Step(ExpressionSyntax variable, Value value, int by, CodeFrame frame)
    {
        if (by < 0 && Shorten(variable, -by, frame))
            return UnknownValue.Instance;
        Value next = value is ScalarValue { Integer: { } number } ? Number(number + by) : UnknownValue.Instance;
        Assign(variable, next, frame);
        return next;
    }

    private Value ReadAssignment(AssignmentExpressionSyntax assignment, CodeFrame frame)
    {
        var value = Read(assignment.Right, frame);
        if (assignment.IsKind(SyntaxKind.SubtractAssignmentExpression) && value is ScalarValue { Integer: { } by } && Shorten(assignment.Left, by, frame))
            return UnknownValue.Instance;
        switch (assignment.Kind())
        {
            case SyntaxKind.SimpleAssignmentExpression:
                break;
            case SyntaxKind.AddAssignmentExpression:
                var before = Read(assignment.Left, frame);
                if (before is TextValue || value is TextValue)
                {
                    value = new TextValue(SqlText.Concat(
                        [ToText(before, assignment.Left) ?? SqlText.Hole(assignment.Left), ToText(value, assignment.Right) ?? SqlText.Hole(assignment.Right)]));
                }
                else
                {
                    value = before is ScalarValue { Integer: { } a } && value is ScalarValue { Integer: { } b } ? Number(a + b) : UnknownValue.Instance;
                }

                break;
            case SyntaxKind.SubtractAssignmentExpression:
                value = Read(assignment.Left, frame) is ScalarValue { Integer: { } from } && value is ScalarValue { Integer: { } less } ? Number(from - less) : UnknownValue.Instance;
                break;
            case SyntaxKind.CoalesceAssignmentExpression:
                var current = Read(assignment.Left, frame);
                if (current is not (UnknownValue or ScalarValue { Content: null }))
                    return current;
                value = current is UnknownValue ? UnknownValue.Instance : value;
                break;
            default:
                value = UnknownValue.Instance;
                break;
        }

        Assign(assignment.Left, value, frame);
        return value;
    }

    /// <summary>Gives <paramref name="value"/> to a variable, or to the parts of a tuple of them.</summary>
    public void Assign(ExpressionSyntax target, Value value, CodeFrame frame)
    {
        switch (target)
        {
            case IdentifierNameSyntax { Identifier.ValueText: "_" }:
                break;
            case IdentifierNameSyntax identifier when frame.Assign(identifier.Identifier.ValueText, value):
                break;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax when AssignOwn(target, value, frame):
                break;
            case DeclarationExpressionSyntax declaration:
                Declare(declaration.Designation, value, frame);
                break;
            case TupleExpressionSyntax tuple:
                for (var i = 0; i < tuple.Arguments.Count; i++)
                    Assign(tuple.Arguments[i].Expression, PartOf(value, i), frame);
                break;
            case ElementAccessExpressionSyntax element:
                AssignElement(element, value, frame);
                break;
            case MemberAccessExpressionSyntax { Name: var member } access when AssignedObject(access, frame) is { } changed:
                AssignMember(changed, member, value, frame);
                break;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax } when value is BuilderValue && reading.KeepBuilder(target):
                break;
            default:
                // A field: what is assigned there is read from its declaration, which knows that it is assigned. A builder is out of sight from here on.
                if (value is BuilderValue or OperationValue)
                    reading.Operations.GiveUp(target, frame, certain: true);
                break;
        }
    }

    // text.Length -= 2; text.Length--; the end is known, whatever stands before it.
    private bool Shorten(ExpressionSyntax length, long by, CodeFrame frame)
    {
        if (length is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" } access || AssignedObject(access, frame) is not { Kind: ObjectKind.StringBuilder } builder)
            return false;
        reading.State.Objects = reading.State.Objects.SetItem(builder.Id, reading.State.ContentOf(builder) is TextValue { Text: var text } && WithoutEnd(text, by) is { } rest ? new TextValue(rest) : UnknownValue.Instance);
        return true;
    }

    // Null: it does not end in so many known characters.
    private static SqlText? WithoutEnd(SqlText text, long length)
    {
        if (length < 0 || length > text.Text.Length)
            return null;
        var rest = text.Text.Length - (int)length;
        return text.Text.IndexOf(SqlHole.Character, rest) >= 0 ? null : rest == 0 ? SqlText.Empty : text.Slice(0, rest);
    }

    private ObjectValue? AssignedObject(MemberAccessExpressionSyntax access, CodeFrame frame) =>
        access.Expression is IdentifierNameSyntax name ? frame.Find(name.Identifier.ValueText) as ObjectValue : null;

    // op.Schema = "x"; text.Length -= 2;
    private void AssignMember(ObjectValue target, SimpleNameSyntax member, Value value, CodeFrame frame)
    {
        if (target.Kind == ObjectKind.Instance)
        {
            SetMember(target, member.Identifier.ValueText, value);
            return;
        }

        if (target.Kind == ObjectKind.Operation)
        {
            reading.Operations.SetProperty(target, member, value, frame);
            return;
        }

        if (target.Kind != ObjectKind.StringBuilder || member.Identifier.ValueText != "Length")
            return;
        var content = reading.State.ContentOf(target) is TextValue { Text: var text } && value is ScalarValue { Integer: { } length and >= 0 } && length <= text.Text.Length
            ? new TextValue(length == 0 ? SqlText.Empty : text.Slice(0, (int)length))
            : (Value)UnknownValue.Instance;
        reading.State.Objects = reading.State.Objects.SetItem(target.Id, content);
    }

    /// <summary>Declares the variables of <c>var x</c> or <c>var (x, y)</c>.</summary>
    public void Declare(VariableDesignationSyntax designation, Value value, CodeFrame frame)
    {
        switch (designation)
        {
            case SingleVariableDesignationSyntax single:
                frame.Declare(single.Identifier.ValueText, value);
                break;
            case ParenthesizedVariableDesignationSyntax several:
                for (var i = 0; i < several.Variables.Count; i++)
                    Declare(several.Variables[i], PartOf(value, i), frame);
                break;
        }
    }

    private static Value PartOf(Value value, int index) =>
        value is MembersValue members && index < members.Members.Length ? members.Members[index].Value : UnknownValue.Instance;

    private void AssignElement(ElementAccessExpressionSyntax element, Value value, CodeFrame frame)
    {
        var index = element.ArgumentList.Arguments.Count == 1 ? Read(element.ArgumentList.Arguments[0].Expression, frame) : UnknownValue.Instance;
        switch (Read(element.Expression, frame))
        {
            case ObjectValue target:
                var content = reading.State.ContentOf(target);
                reading.State.Objects = reading.State.Objects.SetItem(target.Id, WithElement(target.Kind, content, index, value));
                break;
            case ListValue list when element.Expression is IdentifierNameSyntax array:
                frame.Assign(array.Identifier.ValueText, WithElement(ObjectKind.List, list, index, value));
                break;
        }
    }

    private static Value WithElement(ObjectKind kind, Value content, Value index, Value value)
    {
        if (content is not ListValue list)
            return UnknownValue.Instance;
        if (kind == ObjectKind.Dictionary)
        {
            for (var i = 0; i < list.Items.Length; i++)
            {
                var same = list.Items[i] is MembersValue entry ? AreEqual(entry.Members[0].Value, index) : null;
                if (same is null)
                    return UnknownValue.Instance;
                if (same == true)
                    return new ListValue(list.Items.SetItem(i, Entry(index, value)));
            }

            return new ListValue(list.Items.Add(Entry(index, value)));
        }

        return index is ScalarValue { Integer: { } at } && at >= 0 && at < list.Items.Length
            ? new ListValue(list.Items.SetItem((int)at, value))
            : UnknownValue.Instance;
    }

    private static MembersValue Entry(Value key, Value value) =>
        new(ImmutableArray.Create(new KeyValuePair<string, Value>("Key", key), new KeyValuePair<string, Value>("Value", value)));

    private static ScalarValue Number(long value) => value is >= int.MinValue and <= int.MaxValue ? new((int)value) : new(value);
}
