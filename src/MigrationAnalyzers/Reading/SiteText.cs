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
        var text = isFormattable ? reading.Constants.ReadFormattable(expression, Parameter) : ReadString(expression, reading);
        if (text is not null && (style & ParameterStyle.Format) != 0)
            text = FormatTemplate.Fill(text, _ => SqlText.Computed(Parameter, expression));
        if (text is not null && (style & (ParameterStyle.Named | ParameterStyle.Dapper)) != 0)
            text = WithoutNames(text, (style & ParameterStyle.Dapper) != 0, expression);
        return OperationArguments.SqlIn(text is null ? UnknownValue.Instance : new TextValue(text), expression) ?? new SqlFragment(null, new Place(SyntaxAnchor.Of(expression)));
    }

    private static SqlText? ReadString(ExpressionSyntax expression, CodeReading reading)
    {
        var frame = new CodeFrame(expression, expression.FirstAncestorOrSelf<TypeDeclarationSyntax>(), null, null, 0);
        return ConstantReader.AsText(reading.Constants.Read(expression, frame));
    }

    private static SqlText WithoutNames(SqlText template, bool isDapper, ExpressionSyntax place)
    {
        if (isDapper)
            template = WithoutLiterals(template, place);
        var text = template.Text;
        var parts = new List<SqlText>();
        var from = 0;
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

    // {=name}
    private static SqlText WithoutLiterals(SqlText template, ExpressionSyntax place)
    {
        var text = template.Text;
        var parts = new List<SqlText>();
        var from = 0;
        for (var at = text.IndexOf("{=", StringComparison.Ordinal); at >= 0; at = text.IndexOf("{=", from, StringComparison.Ordinal))
        {
            var close = text.IndexOf('}', at);
            if (close < 0)
                break;
            parts.Add(template.Slice(from, at - from));
            parts.Add(SqlText.Computed(Parameter, place));
            from = close + 1;
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
