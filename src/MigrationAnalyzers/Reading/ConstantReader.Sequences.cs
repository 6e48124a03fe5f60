using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>Lists, dictionaries and the LINQ methods that keep their elements known.</summary>
internal sealed partial class ConstantReader
{
    /// <summary>A call on an array or collection; null if it is none of the methods read here.</summary>
    public Value? ReadSequenceCall(Value receiver, string method, InvocationExpressionSyntax call, CodeFrame frame)
    {
        var target = receiver as ObjectValue;
        if (AsList(receiver) is not { } list)
            return target is not null && IsChange(method) ? UnknownValue.Instance : null;
        var arguments = call.ArgumentList.Arguments.Count <= 3 ? ReadArguments(call, frame) : ImmutableArray<Value>.Empty;
        if (target is not null && IsChange(method))
        {
            var changed = Change(target.Kind, list, method, arguments);
            reading.State.Objects = reading.State.Objects.SetItem(target.Id, changed);
            return UnknownValue.Instance;
        }

        switch (method, arguments.Length)
        {
            case ("ToArray" or "AsEnumerable" or "ToImmutableArray" or "ToImmutableList" or "AsReadOnly" or "Cast", 0):
                return list;
            case ("ToList" or "ToHashSet", 0):
                return reading.State.Create(ObjectKind.List, list);
            case ("Reverse", 0) when target is null:
                return new ListValue(list.Items.Reverse().ToImmutableArray());
            case ("Count", 0):
                return Number(list.Items.Length);
            case ("Any", 0):
                return Boolean(list.Items.Length > 0);
            case ("First" or "FirstOrDefault" or "Single", 0) when list.Items.Length > 0:
                return list.Items[0];
            case ("Last" or "LastOrDefault", 0) when list.Items.Length > 0:
                return list.Items[list.Items.Length - 1];
            case ("GetLength", 1) when arguments[0] is ScalarValue { Integer: 0 }:
                return Number(list.Items.Length);
            case ("GetLength", 1) when arguments[0] is ScalarValue { Integer: 1 } && list.Items.Length > 0 && AsList(list.Items[0]) is { } row:
                return Number(row.Items.Length);
            case ("Skip" or "Take" or "ElementAt", 1) when arguments[0] is ScalarValue { Integer: { } number and >= 0 }:
                var count = (int)Math.Min(number, list.Items.Length);
                return method switch
                {
                    "Skip" => new ListValue(list.Items.RemoveRange(0, count)),
                    "Take" => new ListValue(list.Items.RemoveRange(count, list.Items.Length - count)),
                    _ => count < list.Items.Length ? list.Items[count] : UnknownValue.Instance,
                };
            case ("Prepend", 1):
                return new ListValue(list.Items.Insert(0, arguments[0]));
            case ("Zip", 1 or 2) when AsList(arguments[0]) is { } second:
                var pairs = list.Items.Take(second.Items.Length).Select((item, i) => (First: item, Second: second.Items[i]));
                if (arguments.Length == 1)
                    return new ListValue(pairs.Select(pair => (Value)new MembersValue(ImmutableArray.Create(new KeyValuePair<string, Value>("First", pair.First), new KeyValuePair<string, Value>("Second", pair.Second)))).ToImmutableArray());
                return arguments[1] is LambdaValue combine
                    ? new ListValue(pairs.Select(pair => reading.Statements.Invoke(combine, ImmutableArray.Create(pair.First, pair.Second), call, frame)).ToImmutableArray())
                    : UnknownValue.Instance;
            case ("Aggregate", 1 or 2 or 3):
                return Aggregate(list, arguments, call, frame);
            case ("Any" or "All" or "Count" or "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Last" or "LastOrDefault", 1) when arguments[0] is LambdaValue which:
                return Choose(method, list, Call(which, list, call, frame).Select(verdict => verdict.KnownBoolean).ToList());
            case ("ToDictionary", 1 or 2) when arguments[0] is LambdaValue key:
                var keys = Call(key, list, call, frame).ToList();
                var values = arguments.Length == 1 ? list.Items : arguments[1] is LambdaValue element ? Call(element, list, call, frame).ToImmutableArray() : default;
                return values.IsDefault ? UnknownValue.Instance : reading.State.Create(ObjectKind.Dictionary, new ListValue(keys.Select((one, i) => (Value)Entry(one, values[i])).ToImmutableArray()));
            case ("Distinct", 0) when list.Items.All(item => item is ScalarValue || item.KnownText is not null):
                return new ListValue(list.Items.Distinct().ToImmutableArray());
            case ("Append", 1):
                return new ListValue(list.Items.Add(arguments[0]));
            case ("Concat", 1) when AsList(arguments[0]) is { } other:
                return new ListValue(list.Items.AddRange(other.Items));
            case ("Contains" or "ContainsKey", 1):
                return Boolean(Contains(list, arguments[0], isKey: target is { Kind: ObjectKind.Dictionary }));
            case ("Select", 1) when arguments[0] is LambdaValue selector:
                return new ListValue(Call(selector, list, call, frame).ToImmutableArray());
            case ("SelectMany", 1) when arguments[0] is LambdaValue selector:
                var lists = Call(selector, list, call, frame).Select(AsList).ToList();
                return lists.Contains(null) ? UnknownValue.Instance : new ListValue(lists.SelectMany(l => l!.Items).ToImmutableArray());
            case ("Where", 1) when arguments[0] is LambdaValue condition:
                var verdicts = Call(condition, list, call, frame).ToList();
                return verdicts.Any(v => v.KnownBoolean is null)
                    ? UnknownValue.Instance
                    : new ListValue(list.Items.Where((_, i) => verdicts[i].KnownBoolean == true).ToImmutableArray());
            case ("ForEach", 1) when arguments[0] is LambdaValue action:
                foreach (var unused in Call(action, list, call, frame))
                    _ = unused;
                return UnknownValue.Instance;
            default:
                return null;
        }
    }

    /// <summary>A call of a static method of <c>Enumerable</c> or <c>Array</c>; null if it is none of the methods read here.</summary>
    public Value? ReadSequenceFactory(string method, InvocationExpressionSyntax call, CodeFrame frame)
    {
        var arguments = ReadArguments(call, frame);
        switch (method, arguments.Length)
        {
            case ("Empty", 0):
                return new ListValue(ImmutableArray<Value>.Empty);
            case ("Range", 2) when arguments[0] is ScalarValue { Integer: { } start } && arguments[1] is ScalarValue { Integer: { } count and >= 0 and <= 1000 }:
                return new ListValue(Enumerable.Range(0, (int)count).Select(i => (Value)Number(start + i)).ToImmutableArray());
            case ("ConvertAll", 2) when arguments[1] is LambdaValue converter && AsList(arguments[0]) is { } converted:
                return new ListValue(Call(converter, converted, call, frame).ToImmutableArray());
            case ("Repeat", 2) when arguments[1] is ScalarValue { Integer: { } times and >= 0 and <= 1000 }:
                return new ListValue(Enumerable.Repeat(arguments[0], (int)times).ToImmutableArray());
            case ("ForEach", 2) when arguments[1] is LambdaValue action && AsList(arguments[0]) is { } list:
                foreach (var unused in Call(action, list, call, frame))
                    _ = unused;
                return UnknownValue.Instance;
            default:
                return null;
        }
    }

    private IEnumerable<Value> Call(LambdaValue function, ListValue list, SyntaxNode call, CodeFrame frame)
    {
        for (var i = 0; i < list.Items.Length; i++)
            yield return reading.Statements.Invoke(function, ImmutableArray.Create(list.Items[i], Number(i)), call, frame);
    }

    // names.Aggregate("", (text, name) => text + name)
    private Value Aggregate(ListValue list, ImmutableArray<Value> arguments, SyntaxNode call, CodeFrame frame)
    {
        if (arguments[arguments.Length == 1 ? 0 : 1] is not LambdaValue add || arguments.Length == 1 && list.Items.IsEmpty)
            return UnknownValue.Instance;
        var result = arguments.Length == 1 ? list.Items[0] : arguments[0];
        foreach (var item in arguments.Length == 1 ? list.Items.RemoveAt(0) : list.Items)
            result = reading.Statements.Invoke(add, ImmutableArray.Create(result, item), call, frame);
        return arguments.Length < 3 ? result : arguments[2] is LambdaValue finish ? reading.Statements.Invoke(finish, ImmutableArray.Create(result), call, frame) : UnknownValue.Instance;
    }

    private static Value Choose(string method, ListValue list, List<bool?> verdicts)
    {
        if (verdicts.Contains(null))
            return UnknownValue.Instance;
        var index = method.StartsWith("Last", StringComparison.Ordinal) ? verdicts.LastIndexOf(true) : verdicts.IndexOf(true);
        return method switch
        {
            "Any" => Boolean(index >= 0),
            "All" => Boolean(!verdicts.Contains(false)),
            "Count" => Number(verdicts.Count(verdict => verdict == true)),
            _ => index >= 0 ? list.Items[index] : UnknownValue.Instance,
        };
    }

    /// <summary><c>Enum.GetNames&lt;T&gt;()</c>, <c>Enum.GetValues(typeof(T))</c>: the members in the order of their values.</summary>
    public Value ReadEnumMembers(SimpleNameSyntax method, InvocationExpressionSyntax call, CodeFrame frame)
    {
        var type = method is GenericNameSyntax { TypeArgumentList.Arguments: [var argument] } ? reading.SymbolOf(argument)
            : ReadArguments(call, frame) is [TypeValue { Type: var named }] ? named
            : null;
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum)
            return UnknownValue.Instance;
        foreach (var reference in @enum.DeclaringSyntaxReferences)
            reading.UsedTrees.Add(reference.SyntaxTree);
        var members = @enum.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue).OrderBy(member => member.ConstantValue).ToList();
        return new ListValue(members
            .Select(member => method.Identifier.ValueText == "GetNames" ? (Value)new TextValue(SqlText.Computed(member.Name, call)) : new ScalarValue(member.ConstantValue, member.Name))
            .ToImmutableArray());
    }

    private static bool? Contains(ListValue list, Value sought, bool isKey)
    {
        bool? found = false;
        foreach (var item in list.Items)
        {
            switch (AreEqual(isKey && item is MembersValue entry ? entry.Members[0].Value : item, sought))
            {
                case true:
                    return true;
                case null:
                    found = null;
                    break;
            }
        }

        return found;
    }

    private static bool IsChange(string method) => method is "Add" or "AddRange" or "Insert" or "InsertRange" or "Remove" or "RemoveAt" or "RemoveAll" or "RemoveRange"
        or "Clear" or "Sort" or "Reverse" or "TryAdd" or "UnionWith" or "ExceptWith" or "IntersectWith";

    private Value Change(ObjectKind kind, ListValue list, string method, ImmutableArray<Value> arguments) => (method, arguments.Length) switch
    {
        ("Add", 1) => new ListValue(list.Items.Add(arguments[0])),
        ("Add" or "TryAdd", 2) when kind == ObjectKind.Dictionary => WithElement(kind, list, arguments[0], arguments[1]),
        ("AddRange", 1) when AsList(arguments[0]) is { } more => new ListValue(list.Items.AddRange(more.Items)),
        ("Clear", 0) => new ListValue(ImmutableArray<Value>.Empty),
        ("Insert", 2) when arguments[0] is ScalarValue { Integer: { } at and >= 0 } && at <= list.Items.Length => new ListValue(list.Items.Insert((int)at, arguments[1])),
        _ => UnknownValue.Instance,
    };
}
