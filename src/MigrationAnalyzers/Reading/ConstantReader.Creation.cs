using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>Arrays, collections, tuples and objects.</summary>
internal sealed partial class ConstantReader
{
    /// <summary>The value of an initializer of something declared as <paramref name="type"/>: <c>{ "a", "b" }</c> and <c>new()</c> need it.</summary>
    public Value ReadInitializer(ExpressionSyntax value, TypeSyntax type, CodeFrame frame) => value switch
    {
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression } array => ReadList(array.Expressions, frame),
        ImplicitObjectCreationExpressionSyntax creation => ReadObject(type, creation, frame),
        CollectionExpressionSyntax collection when KindOf(type) is { } kind => reading.State.Create(kind, ReadCollection(collection, frame)),
        _ => Read(value, frame),
    };

    private Value ReadCreation(ExpressionSyntax expression, CodeFrame frame)
    {
        switch (expression)
        {
            case ImplicitArrayCreationExpressionSyntax array:
                return ReadList(array.Initializer.Expressions, frame);
            case ArrayCreationExpressionSyntax { Initializer: { } initializer }:
                return ReadList(initializer.Expressions, frame);
            case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression } row:
                return ReadList(row.Expressions, frame);
            case CollectionExpressionSyntax collection:
                return ReadCollection(collection, frame);
            case TupleExpressionSyntax tuple:
                return new MembersValue(tuple.Arguments
                    .Select(a => new KeyValuePair<string, Value>(a.NameColon?.Name.Identifier.ValueText ?? InferredName(a.Expression) ?? "", Read(a.Expression, frame)))
                    .ToImmutableArray());
            case AnonymousObjectCreationExpressionSyntax anonymous:
                return new MembersValue(anonymous.Initializers
                    .Select(i => new KeyValuePair<string, Value>(i.NameEquals?.Name.Identifier.ValueText ?? InferredName(i.Expression) ?? "", Read(i.Expression, frame)))
                    .ToImmutableArray());
            case ObjectCreationExpressionSyntax creation:
                return ReadObject(creation.Type, creation, frame);
            case ImplicitObjectCreationExpressionSyntax creation:
                return ReadObject(null, creation, frame);
            case RangeExpressionSyntax or StackAllocArrayCreationExpressionSyntax or ArrayCreationExpressionSyntax:
                return UnknownValue.Instance;
            default:
                return reading.Operations.GiveUp(expression, frame);
        }
    }

    private Value ReadList(SeparatedSyntaxList<ExpressionSyntax> items, CodeFrame frame) => new ListValue(items.Select(item => Read(item, frame)).ToImmutableArray());

    private Value ReadCollection(CollectionExpressionSyntax collection, CodeFrame frame)
    {
        var items = ImmutableArray.CreateBuilder<Value>();
        foreach (var element in collection.Elements)
        {
            switch (element)
            {
                case ExpressionElementSyntax item:
                    items.Add(Read(item.Expression, frame));
                    break;
                case SpreadElementSyntax spread when AsList(Read(spread.Expression, frame)) is { } list:
                    items.AddRange(list.Items);
                    break;
                default:
                    return UnknownValue.Instance;
            }
        }

        return new ListValue(items.ToImmutable());
    }

    /// <summary>The elements of an array or collection; null if they are not all known.</summary>
    public ListValue? AsList(Value value) => value switch
    {
        ListValue list => list,
        ObjectValue { Kind: ObjectKind.List or ObjectKind.Dictionary } mutable => reading.State.ContentOf(mutable) as ListValue,
        _ => null,
    };

    private Value ReadObject(TypeSyntax? type, BaseObjectCreationExpressionSyntax creation, CodeFrame frame)
    {
        var arguments = creation.ArgumentList?.Arguments ?? default;
        if (type is not null && KindOf(type) is { } kind)
            return reading.State.Create(kind, ReadContent(kind, arguments, creation.Initializer, frame));

        if (reading.Operations.ReadObject(type, creation, frame) is { } operation)
            return operation;
        if (ReadStreamReader(type, arguments, frame) is { } stream)
            return stream;
        if (ReadResourceManager(type, creation, frame) is { } resources)
            return resources;
        if (type.LastName() == "Guid" && ReadGuid(arguments, frame) is { } guid)
            return guid;
        if (arguments.Count == 0 && creation.Initializer is { RawKind: (int)SyntaxKind.ObjectInitializerExpression } initializer)
            return new MembersValue(ReadMembers(initializer, frame).ToImmutableArray());

        // A record: its constructor's parameters are its members.
        if (arguments.Count > 0
            && reading.SymbolOf(creation) is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.IsRecord: true } constructor
            && reading.DeclarationOf<RecordDeclarationSyntax>(constructor) is not null)
        {
            var members = new List<KeyValuePair<string, Value>>();
            for (var i = 0; i < constructor.Parameters.Length; i++)
            {
                var parameter = constructor.Parameters[i];
                var argument = arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == parameter.Name)
                    ?? (i < arguments.Count && arguments[i].NameColon is null ? arguments[i] : null);
                members.Add(new(parameter.Name, argument is not null ? Read(argument.Expression, frame)
                    : parameter.HasExplicitDefaultValue ? Constant(parameter.ExplicitDefaultValue, creation) : UnknownValue.Instance));
            }

            if (creation.Initializer is { } more)
                members.AddRange(ReadMembers(more, frame));
            return new MembersValue(members.ToImmutableArray());
        }

        return ReadInstance(creation, frame) ?? reading.Operations.GiveUp(creation, frame);
    }

    // new Guid("..."), Guid.Parse("...")
    private ScalarValue? ReadGuid(SeparatedSyntaxList<ArgumentSyntax> arguments, CodeFrame frame) => arguments.Count switch
    {
        0 => new ScalarValue(Guid.Empty),
        1 when Guid.TryParse(Read(arguments[0].Expression, frame).KnownText, out var guid) => new ScalarValue(guid),
        _ => null,
    };

    /// <summary>What <c>Guid.Parse</c> gives.</summary>
    public Value ReadParsedGuid(InvocationExpressionSyntax call, CodeFrame frame) => (Value?)ReadGuid(call.ArgumentList.Arguments, frame) ?? UnknownValue.Instance;

    /// <summary>A GUID in the format that <c>ToString</c> is given.</summary>
    public Value ReadGuidText(ScalarValue guid, InvocationExpressionSyntax call, CodeFrame frame) =>
        ReadArguments(call, frame) is [{ KnownText: { } format }] && ToText(guid, call, format) is { } text ? new TextValue(text) : UnknownValue.Instance;

    private IEnumerable<KeyValuePair<string, Value>> ReadMembers(InitializerExpressionSyntax initializer, CodeFrame frame)
    {
        foreach (var expression in initializer.Expressions)
        {
            if (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Right: var value })
                yield return new(name.Identifier.ValueText, Read(value, frame));
        }
    }

    private Value ReadContent(ObjectKind kind, SeparatedSyntaxList<ArgumentSyntax> arguments, InitializerExpressionSyntax? initializer, CodeFrame frame)
    {
        var first = arguments.Count > 0 ? Read(arguments[0].Expression, frame) : null;
        if (kind == ObjectKind.StringBuilder)
            return first is TextValue ? first : first is null or ScalarValue { Content: not null } ? new TextValue(SqlText.Empty) : UnknownValue.Instance;

        Value content = first is null or ScalarValue ? new ListValue(ImmutableArray<Value>.Empty) : (Value?)AsList(first) ?? UnknownValue.Instance;
        foreach (var expression in initializer?.Expressions ?? default)
        {
            if (content is not ListValue list)
                return UnknownValue.Instance;
            content = expression switch
            {
                // ["a"] = "b"
                AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [var key] }, Right: var value } =>
                    WithElement(kind, list, Read(key.Expression, frame), Read(value, frame)),

                // { "a", "b" }
                InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: [var key, var value] } when kind == ObjectKind.Dictionary =>
                    WithElement(kind, list, Read(key, frame), Read(value, frame)),
                InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: var parts } =>
                    new ListValue(list.Items.Add(new MembersValue(parts.Select(part => new KeyValuePair<string, Value>("", Read(part, frame))).ToImmutableArray()))),
                AssignmentExpressionSyntax => list, // Capacity = 5
                _ => new ListValue(list.Items.Add(Read(expression, frame))),
            };
        }

        return content;
    }

    private Value ReadElement(ElementAccessExpressionSyntax element, CodeFrame frame)
    {
        var target = Read(element.Expression, frame);
        if (element.ArgumentList.Arguments is [{ Expression: RangeExpressionSyntax range }])
            return ReadRange(target, range, frame);
        if (element.ArgumentList.Arguments.Count != 1)
            return ReadCell(target, element.ArgumentList.Arguments, frame);
        var index = ReadIndex(element.ArgumentList.Arguments[0].Expression, target, frame);
        if (target is ObjectValue { Kind: ObjectKind.Dictionary } dictionary)
        {
            foreach (var item in (reading.State.ContentOf(dictionary) as ListValue)?.Items ?? ImmutableArray<Value>.Empty)
            {
                var same = item is MembersValue entry ? AreEqual(entry.Members[0].Value, index) : null;
                if (same == true)
                    return ((MembersValue)item).Members[1].Value;
                if (same is null)
                    return UnknownValue.Instance;
            }

            return UnknownValue.Instance;
        }

        if (index is not ScalarValue { Integer: { } at and >= 0 })
            return UnknownValue.Instance;
        if (AsList(target) is { } list)
            return at < list.Items.Length ? list.Items[(int)at] : UnknownValue.Instance;
        return target is TextValue { KnownText: { } text } && at < text.Length ? new ScalarValue(text[(int)at]) : UnknownValue.Instance;
    }

    // names[0, 1]: rows are lists of their own.
    private Value ReadCell(Value target, SeparatedSyntaxList<ArgumentSyntax> indexes, CodeFrame frame)
    {
        foreach (var index in indexes)
        {
            if (AsList(target) is not { } list || Read(index.Expression, frame) is not ScalarValue { Integer: { } at and >= 0 } || at >= list.Items.Length)
                return UnknownValue.Instance;
            target = list.Items[(int)at];
        }

        return target;
    }

    // text[..^1], names[1..]
    private Value ReadRange(Value target, RangeExpressionSyntax range, CodeFrame frame)
    {
        var from = range.LeftOperand is { } left ? (ReadIndex(left, target, frame) as ScalarValue)?.Integer : 0;
        var to = range.RightOperand is { } right ? (ReadIndex(right, target, frame) as ScalarValue)?.Integer : LengthOf(target);
        if (from is not { } start || to is not { } end || LengthOf(target) is not { } length || start < 0 || end < start || end > length)
            return UnknownValue.Instance;
        return target is TextValue { Text: var text }
            ? new TextValue(end > start ? text.Slice((int)start, (int)(end - start)) : SqlText.Empty)
            : new ListValue(AsList(target)!.Items.RemoveRange((int)end, (int)(length - end)).RemoveRange(0, (int)start));
    }

    private Value ReadIndex(ExpressionSyntax index, Value target, CodeFrame frame)
    {
        if (index is not PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.IndexExpression, Operand: var fromEnd })
            return Read(index, frame);
        return Read(fromEnd, frame) is ScalarValue { Integer: { } back } && LengthOf(target) is { } length ? Number(length - back) : UnknownValue.Instance;
    }

    private int? LengthOf(Value value) => value switch
    {
        TextValue { KnownText: { } text } => text.Length,
        _ => AsList(value)?.Items.Length,
    };

    private static ObjectKind? KindOf(TypeSyntax type) => type.LastPart() switch
    {
        IdentifierNameSyntax { Identifier.ValueText: "StringBuilder" } => ObjectKind.StringBuilder,
        GenericNameSyntax { Identifier.ValueText: "List" or "HashSet" or "Collection" } => ObjectKind.List,
        GenericNameSyntax { Identifier.ValueText: "Dictionary" } => ObjectKind.Dictionary,
        _ => null,
    };

    private static string? InferredName(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
