using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>The methods of <c>string</c>, <c>StringBuilder</c> and sequences.</summary>
internal sealed partial class ConstantReader
{
    private static readonly char[] WhiteSpace = Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(char.IsWhiteSpace).ToArray();

    /// <summary>Whether <c>string</c> has a method of that name that is read here.</summary>
    public static bool IsTextMethod(string name) => name is "ToString" or "AsSpan" or "Normalize" or "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant"
        or "Replace" or "ReplaceLineEndings" or "Trim" or "TrimStart" or "TrimEnd" or "Substring" or "Insert" or "Remove" or "PadLeft" or "PadRight"
        or "Contains" or "StartsWith" or "EndsWith" or "Equals" or "IndexOf" or "Split";

    /// <summary>A call of a <c>string</c> method on a text.</summary>
    public Value ReadTextCall(SqlText text, string method, InvocationExpressionSyntax call, CodeFrame frame)
    {
        var arguments = ReadArguments(call, frame);
        switch (method, arguments.Length)
        {
            case ("ToString", _):
            case ("AsSpan" or "Normalize", 0):
                return new TextValue(text);
            case ("ToLowerInvariant" or "ToLower", 0):
                return new TextValue(text.Transform(static t => t.ToLowerInvariant()));
            case ("ToUpperInvariant" or "ToUpper", 0):
                return new TextValue(text.Transform(static t => t.ToUpperInvariant()));
            case ("Replace" or "ReplaceLineEndings", _):
                return ReadReplace(text, method, arguments, call);
            case ("Trim" or "TrimStart" or "TrimEnd", _):
                return Trim(text, method, arguments);
            case ("Substring", 1 or 2):
                return Substring(text, arguments);
            case ("Insert" or "Remove" or "PadLeft" or "PadRight", _):
                return text.HasHoles ? UnknownValue.Instance : ReadRewrite(text, method, arguments, call);
        }

        if (text.HasHoles)
            return UnknownValue.Instance;
        var first = arguments.Length > 0 ? arguments[0] is TextValue t ? t.KnownText : (arguments[0] as ScalarValue)?.Content is char c ? c.ToString() : null : null;
        var comparison = arguments.Length > 1 && arguments[1] is ScalarValue { EnumMember: { } member } && member.EndsWith("IgnoreCase", StringComparison.Ordinal)
            ? StringComparison.OrdinalIgnoreCase
            : StringComparison.Ordinal;
        return (method, first) switch
        {
            ("Contains", not null) => Boolean(text.Text.IndexOf(first, comparison) >= 0),
            ("StartsWith", not null) => Boolean(text.Text.StartsWith(first, comparison)),
            ("EndsWith", not null) => Boolean(text.Text.EndsWith(first, comparison)),
            ("Equals", not null) => Boolean(text.Text.Equals(first, comparison)),
            ("IndexOf", not null) => Number(text.Text.IndexOf(first, comparison)),
            ("Split", _) => Split(text, arguments),
            _ => UnknownValue.Instance,
        };
    }

    /// <summary>A number in the format that <c>ToString</c> is given; what a culture would change is not known.</summary>
    public Value ReadFormatted(ScalarValue scalar, InvocationExpressionSyntax call, CodeFrame frame)
    {
        var format = ReadArguments(call, frame).Select(argument => argument.KnownText).FirstOrDefault(text => text is not null);
        return scalar.Content is int or long or short or byte && ToText(scalar, call, format) is { } text ? new TextValue(text) : UnknownValue.Instance;
    }

    /// <summary>A call of a static method of <c>string</c>.</summary>
    public Value ReadStaticTextCall(string method, InvocationExpressionSyntax call, CodeFrame frame)
    {
        var arguments = ReadArguments(call, frame);
        switch (method)
        {
            case "Concat":
                return Join(SqlText.Empty, arguments, call, 0);
            case "Create" when arguments is [_, TextValue interpolated]:
                return interpolated; // string.Create(culture, $"...")
            case "Join" when arguments.Length > 0 && (arguments[0] is ScalarValue { Content: char } ? ToText(arguments[0], call) : AsText(arguments[0])) is { } separator:
                return Join(separator, arguments, call, 1);
            case "Format":
                var at = arguments.Length > 1 && AsText(arguments[0]) is null ? 1 : 0; // a culture comes first
                return arguments.Length > at && arguments[at] is TextValue template ? Format(template.Text, arguments.RemoveRange(0, at + 1), call, at + 1) : UnknownValue.Instance;
            case "IsNullOrEmpty" or "IsNullOrWhiteSpace" when arguments.Length == 1:
                return arguments[0] switch
                {
                    ScalarValue { Content: null } => ScalarValue.True,
                    { KnownText: { } text } => Boolean(method == "IsNullOrEmpty" ? text.Length == 0 : string.IsNullOrWhiteSpace(text)),
                    _ => UnknownValue.Instance,
                };
            case "Equals" when arguments.Length == 2:
                return Boolean(AreEqual(arguments[0], arguments[1]));
            default:
                return UnknownValue.Instance;
        }
    }

    /// <summary>A call on a <c>StringBuilder</c>. Everything but reading it changes what it holds.</summary>
    public Value ReadStringBuilderCall(ObjectValue builder, string method, InvocationExpressionSyntax call, CodeFrame frame)
    {
        var content = reading.State.ContentOf(builder);
        if (method == "ToString" && call.ArgumentList.Arguments.Count == 0)
            return content;
        var arguments = ReadArguments(call, frame);
        var before = AsText(content);
        var after = before is null ? null : method switch
        {
            "Append" when arguments.Length == 1 => SqlText.Concat([before, TextOf(0)]),
            "Append" when arguments is [ScalarValue { Content: char repeated }, ScalarValue { Integer: { } count and >= 0 and < 1000 }] =>
                SqlText.Concat([before, SqlText.Computed(new string(repeated, (int)count), call)]),
            "AppendLine" when arguments.Length == 0 => SqlText.Concat([before, SqlText.Computed("\n", call)]),
            "AppendLine" when arguments.Length == 1 => SqlText.Concat([before, TextOf(0), SqlText.Computed("\n", call)]),
            "AppendFormat" when arguments.Length > 1 && arguments[0] is TextValue template && AsText(Format(template.Text, arguments.RemoveAt(0), call, 1)) is { } formatted =>
                SqlText.Concat([before, formatted]),
            "AppendJoin" when arguments.Length > 1 && AsText(arguments[0]) is { } separator && AsText(Join(separator, arguments, call, 1)) is { } joined => SqlText.Concat([before, joined]),
            "Replace" => AsText(ReadReplace(before, method, arguments, call)),
            "Insert" when arguments is [ScalarValue { Integer: 0 }, var inserted] => SqlText.Concat([ToText(inserted, call) ?? SqlText.Hole(call), before]),
            "Insert" when !before.HasHoles => AsText(ReadRewrite(before, method, arguments, call)),
            "Remove" when arguments is [ScalarValue { Integer: { } start and >= 0 }, ScalarValue { Integer: { } count and >= 0 }] && !before.HasHoles && start + count <= before.Text.Length =>
                SqlText.Concat([before.Slice(0, (int)start), before.Slice((int)(start + count), before.Text.Length - (int)(start + count))]),

            // text.Remove(text.Length - 2, 2)
            "Remove" when call.ArgumentList.Arguments is [{ Expression: BinaryExpressionSyntax { RawKind: (int)SyntaxKind.SubtractExpression, Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" } length, Right: var less } }, _]
                && AssignedObject(length, frame) == builder && arguments[1] is ScalarValue { Integer: { } end } && Read(less, frame) is ScalarValue { Integer: { } start } && start == end => WithoutEnd(before, end),
            "Clear" => SqlText.Empty,
            _ => null,
        };
        reading.State.Objects = reading.State.Objects.SetItem(builder.Id, after is null ? UnknownValue.Instance : new TextValue(after));
        return builder;

        SqlText TextOf(int argument) => ToText(arguments[argument], call.ArgumentList.Arguments[argument].Expression) ?? SqlText.Hole(call.ArgumentList.Arguments[argument].Expression);
    }

    /// <summary>The values of a call's arguments in the order they are written.</summary>
    public ImmutableArray<Value> ReadArguments(InvocationExpressionSyntax call, CodeFrame frame) =>
        call.ArgumentList.Arguments.Select(argument => Read(argument.Expression, frame)).ToImmutableArray();

    private static Value ReadReplace(SqlText text, string method, ImmutableArray<Value> arguments, InvocationExpressionSyntax call)
    {
        if (method == "ReplaceLineEndings")
        {
            var ending = arguments.Length == 0 ? "\n" : arguments[0].KnownText;
            return ending == "\n" ? new TextValue(text.Replace("\r\n", SqlText.Computed(ending, call))) : UnknownValue.Instance;
        }

        if (arguments.Length < 2 || Written(arguments[0]) is not { Text: { Length: > 0 } old, HasHoles: false })
            return UnknownValue.Instance;
        if (Written(arguments[1]) is { } replacement)
            return new TextValue(text.Replace(old, replacement));
        return text.Text.IndexOf(old, StringComparison.Ordinal) < 0 && !text.HasHoles ? new TextValue(text) : UnknownValue.Instance;

        SqlText? Written(Value value) => value is TextValue or ScalarValue { Content: null or char } ? ToText(value, call) : null;
    }

    private static Value Trim(SqlText text, string method, ImmutableArray<Value> arguments)
    {
        var characters = WhiteSpace;
        if (arguments.Length > 0)
        {
            var given = new List<char>();
            foreach (var argument in arguments.Length == 1 && arguments[0] is ListValue list ? list.Items : arguments)
            {
                if (argument is not ScalarValue { Content: char c })
                    return UnknownValue.Instance;
                given.Add(c);
            }

            characters = given.ToArray();
        }

        var start = method == "TrimEnd" ? 0 : text.Text.Length - text.Text.TrimStart(characters).Length;
        var end = method == "TrimStart" ? text.Text.Length : text.Text.TrimEnd(characters).Length;
        return new TextValue(end > start ? text.Slice(start, end - start) : SqlText.Empty);
    }

    private static Value Substring(SqlText text, ImmutableArray<Value> arguments)
    {
        if (text.HasHoles || (arguments[0] as ScalarValue)?.Integer is not { } start || start < 0 || start > text.Text.Length)
            return UnknownValue.Instance;
        var length = arguments.Length == 2 ? (arguments[1] as ScalarValue)?.Integer : text.Text.Length - start;
        return length is >= 0 && start + length <= text.Text.Length ? new TextValue(text.Slice((int)start, (int)length)) : UnknownValue.Instance;
    }

    private static Value ReadRewrite(SqlText text, string method, ImmutableArray<Value> arguments, ExpressionSyntax call)
    {
        if (arguments.IsEmpty || (arguments[0] as ScalarValue)?.Integer is not { } number || number < 0)
            return UnknownValue.Instance;
        switch (method)
        {
            case "Insert" when arguments.Length == 2 && AsText(arguments[1]) is { } inserted && number <= text.Text.Length:
                return new TextValue(SqlText.Concat([text.Slice(0, (int)number), inserted, text.Slice((int)number, text.Text.Length - (int)number)]));
            case "Remove" when arguments.Length == 1 && number <= text.Text.Length:
                return new TextValue(text.Slice(0, (int)number));
            case "PadLeft" or "PadRight" when arguments.Length == 1:
                return new TextValue(Align(text, method == "PadLeft" ? number : -number, call));
            default:
                return UnknownValue.Instance;
        }
    }

    // Between separators of any kind; empty parts left out and trimmed, where the last argument says so.
    private static Value Split(SqlText text, ImmutableArray<Value> arguments)
    {
        const int removeEmpty = 1, trim = 2; // StringSplitOptions
        long options = 0;
        if (arguments.Length > 1 && arguments[arguments.Length - 1] is ScalarValue { Content: not char, Integer: { } given })
        {
            options = given;
            arguments = arguments.RemoveAt(arguments.Length - 1);
        }

        var separators = new List<string>();
        foreach (var argument in arguments.Length == 1 && arguments[0] is ListValue list ? list.Items : arguments)
        {
            if ((argument.KnownText ?? ((argument as ScalarValue)?.Content as char?)?.ToString()) is not { Length: > 0 } separator)
                return UnknownValue.Instance;
            separators.Add(separator);
        }

        if (separators.Count == 0)
            return UnknownValue.Instance;
        var items = ImmutableArray.CreateBuilder<Value>();
        for (var from = 0; from <= text.Text.Length;)
        {
            var (at, length) = (text.Text.Length, 1);
            foreach (var separator in separators)
            {
                var found = text.Text.IndexOf(separator, from, StringComparison.Ordinal);
                if (found >= 0 && found < at)
                    (at, length) = (found, separator.Length);
            }

            var part = at > from ? text.Slice(from, at - from) : SqlText.Empty;
            if ((options & trim) != 0)
                part = AsText(Trim(part, "Trim", ImmutableArray<Value>.Empty))!;
            if (part.Text.Length > 0 || (options & removeEmpty) == 0)
                items.Add(new TextValue(part));
            from = at + length;
        }

        return new ListValue(items.ToImmutable());
    }

    private Value Join(SqlText separator, ImmutableArray<Value> arguments, InvocationExpressionSyntax call, int first)
    {
        var values = arguments.Length == first + 1 && AsList(arguments[first]) is { } list ? list.Items : arguments.RemoveRange(0, first);
        if (arguments.Length == first + 1 && values.Length == 1 && values[0] is UnknownValue)
            return new TextValue(SqlText.Hole(call)); // a list that is not known
        var parts = new List<SqlText>();
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0)
                parts.Add(separator);
            var written = values.Length == arguments.Length - first ? call.ArgumentList.Arguments[first + i].Expression : call;
            parts.Add(ToText(values[i], written) ?? SqlText.Hole(written));
        }

        return new TextValue(SqlText.Concat(parts));
    }

    private Value Format(SqlText template, ImmutableArray<Value> values, InvocationExpressionSyntax call, int firstArgument)
    {
        if (values.Length == 1 && AsList(values[0]) is { } list)
            values = list.Items;
        return FormatTemplate.Fill(template, Write) is { } filled ? new TextValue(filled) : UnknownValue.Instance;

        SqlText? Write(FormatItem item)
        {
            if (item.Number >= values.Length)
                return null;
            var written = item.Number + firstArgument < call.ArgumentList.Arguments.Count ? call.ArgumentList.Arguments[item.Number + firstArgument].Expression : call;
            var text = ToText(values[item.Number], written, item.Format) ?? SqlText.Hole(written);
            return item.Width is { } width && !text.HasHoles ? Align(text, width, written) : text;
        }
    }
}
