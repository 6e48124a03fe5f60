using System.Globalization;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Lexing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>Who writes what in the place of parameters before the server sees the text.</summary>
[Flags]
internal enum ParameterStyle
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>EF Core's <c>{0}</c>; doubled braces stand for one.</summary>
    Format = 1,

    /// <summary>Npgsql's <c>@name</c> and <c>:name</c>.</summary>
    Named = 2,

    /// <summary>Dapper's lists, <c>IN @ids</c>, and literals, <c>{=name}</c>.</summary>
    Dapper = 4,
}

/// <summary>The text of raw SQL outside of migrations, as the server will see it: parameters are <c>$1</c>.</summary>
internal static class SiteText
{
    private const string Parameter = "$1";

    /// <summary>Evaluates <paramref name="expression"/> where it stands. A fragment without text is not known at all.</summary>
    /// <param name="expression">The argument.</param>
    /// <param name="isFormattable">Whether it is a <c>FormattableString</c>, whose holes are all parameters.</param>
    /// <param name="style">The placeholders that are parameters.</param>
    /// <param name="reading">Reads the expression.</param>
    public static SqlFragment Read(ExpressionSyntax expression, bool isFormattable, ParameterStyle style, CodeReading reading)
    {
        var text = isFormattable ? ReadFormattable(expression, reading) : ReadString(expression, reading);
        if (text is not null && (style & ParameterStyle.Format) != 0)
            text = WithoutFormatItems(text, expression);
        if (text is not null && (style & (ParameterStyle.Named | ParameterStyle.Dapper)) != 0)
            text = WithoutNames(text, (style & ParameterStyle.Dapper) != 0, expression);
        return OperationArguments.SqlIn(text is null ? UnknownValue.Instance : new TextValue(text), expression) ?? new SqlFragment(null, new Place(SyntaxAnchor.Of(expression)));
    }

    private static SqlText? ReadString(ExpressionSyntax expression, CodeReading reading)
    {
        var frame = new CodeFrame(expression, expression.FirstAncestorOrSelf<TypeDeclarationSyntax>(), null, null, 0);
        return ConstantReader.AsText(reading.Constants.Read(expression, frame));
    }

    // $"... {id} ...": the value travels beside the text, even that of a constant.
    private static SqlText? ReadFormattable(ExpressionSyntax expression, CodeReading reading)
    {
        for (var depth = 0; depth < 4; depth++)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    continue;
                case CastExpressionSyntax cast:
                    expression = cast.Expression;
                    continue;
                case InterpolatedStringExpressionSyntax interpolated:
                    var parts = new List<SqlText>(interpolated.Contents.Count);
                    foreach (var content in interpolated.Contents)
                        parts.Add(content is InterpolatedStringTextSyntax text ? SqlText.Of(text, interpolated) : SqlText.Computed(Parameter, ((InterpolationSyntax)content).Expression));
                    return parts.Count == 0 ? SqlText.Empty : SqlText.Concat(parts);
                case InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax literal }, ..] } call when SiteCandidates.NameOf(call) == "Create":
                    return WithoutFormatItems(SqlText.Of(literal.Token), call); // FormattableStringFactory.Create("... {0}", id)
                case IdentifierNameSyntax name when reading.SymbolOf(name) is ILocalSymbol local && reading.DeclarationOf<VariableDeclaratorSyntax>(local) is { Initializer.Value: { } value } variable && !IsWritten(variable):
                    expression = value;
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }

    private static bool IsWritten(VariableDeclaratorSyntax variable) =>
        variable.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member
        || member.DescendantNodes().Any(node => node is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } && left.Identifier.ValueText == variable.Identifier.ValueText);

    // {0}, {1,-5}, {2:N0}; {{ and }} are braces. Null: string.Format would throw.
    private static SqlText? WithoutFormatItems(SqlText template, ExpressionSyntax place)
    {
        var text = template.Text;
        if (text.IndexOf('{') < 0 && text.IndexOf('}') < 0)
            return template;
        var parts = new List<SqlText>();
        var from = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('{' or '}'))
                continue;
            if (at + 1 < text.Length && text[at + 1] == text[at])
            {
                parts.Add(template.Slice(from, at + 1 - from));
                from = ++at + 1;
                continue;
            }

            var end = text[at] == '{' ? text.IndexOf('}', at) : -1;
            if (end < 0 || !int.TryParse(text.Substring(at + 1, end - at - 1).Split(',', ':')[0], NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out _))
                return null;
            parts.Add(template.Slice(from, at - from));
            parts.Add(SqlText.Computed(Parameter, place));
            from = end + 1;
            at = end;
        }

        parts.Add(template.Slice(from, text.Length - from));
        return SqlText.Concat(parts);
    }

    private static SqlText WithoutNames(SqlText template, bool isDapper, ExpressionSyntax place)
    {
        var text = template.Text;
        var parts = new List<SqlText>();
        var from = 0;
        if (isDapper && text.IndexOf("{=", StringComparison.Ordinal) is var literal and >= 0 && text.IndexOf('}', literal) is var close && close > 0)
        {
            var before = template.Slice(0, literal);
            return SqlText.Concat([WithoutNames(before, isDapper, place), SqlText.Computed(Parameter, place), WithoutNames(template.Slice(close + 1, text.Length - close - 1), isDapper, place)]);
        }

        foreach (var span in Placeholders.Find(text, NewestServer))
        {
            parts.Add(template.Slice(from, span.Start - from));
            parts.Add(SqlText.Computed(isDapper && IsAfterIn(text, span.Start) ? "(" + Parameter + ")" : Parameter, place));
            from = span.End;
        }

        if (from == 0)
            return template;
        parts.Add(template.Slice(from, text.Length - from));
        return SqlText.Concat(parts);
    }

    private const int NewestServer = 18;

    private static bool IsAfterIn(string text, int offset)
    {
        var end = offset;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end >= 3 && end < offset && char.ToLowerInvariant(text[end - 1]) == 'n' && char.ToLowerInvariant(text[end - 2]) == 'i' && char.IsWhiteSpace(text[end - 3]);
    }
}
