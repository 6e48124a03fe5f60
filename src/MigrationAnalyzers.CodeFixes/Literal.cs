using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.CodeFixes;

/// <summary>A string literal of any kind: where it begins, where its contents stand, and how a value is written in it.</summary>
/// <param name="Kind">Which escaping rules hold.</param>
/// <param name="Start">The opening quotes with what stands before them (<c>@</c>, <c>$</c>).</param>
/// <param name="End">The closing quotes (and a <c>u8</c> suffix).</param>
/// <param name="Contents">What stands between them.</param>
/// <param name="Texts">The parts of the contents that are text, in order: all of it, or what stands between interpolations.</param>
/// <param name="BraceLimit">How many equal braces in a row end the text of an interpolated literal; 0: braces are plain.</param>
internal sealed record Literal(LiteralKind Kind, TextSpan Start, TextSpan End, TextSpan Contents, IReadOnlyList<TextSpan> Texts, int BraceLimit)
{
    public TextSpan Span => TextSpan.FromBounds(Start.Start, End.End);

    /// <summary>The characters of the whole literal.</summary>
    public string Source { get; init; } = "";

    public bool IsRaw => Kind is LiteralKind.SingleLineRaw or LiteralKind.MultiLineRaw;

    /// <summary>The literal that holds all of <paramref name="span"/> as text, or null.</summary>
    public static Literal? At(SyntaxNode root, TextSpan span)
    {
        if (span.End > root.FullSpan.End)
            return null;
        var token = root.FindToken(span.Start);
        if (!token.Span.Contains(span))
            return null;
        var literal = token.Parent switch
        {
            InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax whole } => Interpolated(whole),
            LiteralExpressionSyntax => Plain(token),
            _ => null,
        };
        return literal is not null && literal.Texts.Any(text => text.Contains(span)) ? literal : null;
    }

    /// <summary><paramref name="value"/> as it is written in this literal, where <paramref name="end"/> is the offset in the file of what stands behind it; null if it cannot be.</summary>
    public string? Escape(string value, int end)
    {
        var written = new StringBuilder(value.Length + 4);
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is '{' or '}' && BraceLimit > 0)
            {
                if (IsRaw)
                {
                    // Raw literals have no brace escape: as many braces as there are $ signs would open an interpolation.
                    if (BraceLimit == 1 || RunLength(value, i) >= BraceLimit)
                        return null;
                    written.Append(c);
                }
                else
                {
                    written.Append(c).Append(c);
                }
            }
            else if (Kind == LiteralKind.Regular)
            {
                if (c == '"')
                    written.Append(QuoteBefore(i + 1 < value.Length ? value[i + 1] : Source[end - Start.Start]));
                else
                    AppendRegular(written, c);
            }
            else if (IsRaw && c is '\r' or '\n')
            {
                return null;
            }
            else if (Kind == LiteralKind.Verbatim && c == '"')
            {
                written.Append("\"\"");
            }
            else
            {
                written.Append(c);
            }
        }

        return written.ToString();
    }

    // As the first quote of a regular literal is written: \", \u0022, \U00000022 or \x22, which takes in hexadecimal digits behind it unless it has four of its own.
    private string QuoteBefore(char next)
    {
        for (var at = Source.IndexOf('\\'); at >= 0 && at + 1 < Source.Length; at = Source.IndexOf('\\', at + 2))
        {
            var (form, most) = Source[at + 1] switch { 'u' => ("0022", 4), 'U' => ("00000022", 8), 'x' => ("0022", 4), _ => ("", 0) };
            var length = 0;
            while (length < most && at + 2 + length < Source.Length && IsHexDigit(Source[at + 2 + length]))
                length++;
            if (Source[at + 1] == '"')
                break;
            if (length == 0 || Source.Substring(at + 2, length).TrimStart('0') != "22")
                continue;
            return Source.Substring(at, 2) + (Source[at + 1] == 'x' && !IsHexDigit(next) ? Source.Substring(at + 2, length) : form);
        }

        return "\\\"";
    }

    private static bool IsHexDigit(char c) => c is >= '0' and <= '9' or >= 'a' and <= 'f' or >= 'A' and <= 'F';

    private static void AppendRegular(StringBuilder written, char c)
    {
        switch (c)
        {
            case '\\':
                written.Append("\\\\");
                break;
            case '\n':
                written.Append("\\n");
                break;
            case '\r':
                written.Append("\\r");
                break;
            case '\t':
                written.Append("\\t");
                break;
            default:
                if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\u0085')
                    written.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                else
                    written.Append(c);
                break;
        }
    }

    private static int RunLength(string value, int index)
    {
        var start = index;
        while (start > 0 && value[start - 1] == value[index])
            start--;
        var end = index;
        while (end < value.Length && value[end] == value[index])
            end++;
        return end - start;
    }

    private static Literal? Plain(SyntaxToken token)
    {
        var text = token.Text;
        var suffix = text.EndsWith("u8", StringComparison.OrdinalIgnoreCase) ? 2 : 0;
        var start = text.StartsWith("@", StringComparison.Ordinal) ? 1 : 0;
        var quotes = 0;
        while (start + quotes < text.Length && text[start + quotes] == '"')
            quotes++;

        var kind = token.Kind() switch
        {
            SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken => start == 1 ? LiteralKind.Verbatim : LiteralKind.Regular,
            SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken => LiteralKind.SingleLineRaw,
            SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken => LiteralKind.MultiLineRaw,
            _ => (LiteralKind?)null,
        };
        if (kind is not { } known)
            return null;

        // In a regular or verbatim literal the quotes after the first are contents: an empty literal, or an escaped quote.
        var delimiter = known is LiteralKind.Regular or LiteralKind.Verbatim ? 1 : quotes;
        var opening = new TextSpan(token.SpanStart, start + delimiter);
        var closing = TextSpan.FromBounds(token.Span.End - suffix - delimiter, token.Span.End);
        if (closing.Start < opening.End)
            return null; // unterminated, half-typed
        var contents = TextSpan.FromBounds(opening.End, closing.Start);
        return new(known, opening, closing, contents, [contents], BraceLimit: 0) { Source = text };
    }

    private static Literal? Interpolated(InterpolatedStringExpressionSyntax whole)
    {
        var opening = whole.StringStartToken;
        var kind = opening.Kind() switch
        {
            SyntaxKind.InterpolatedStringStartToken => LiteralKind.Regular,
            SyntaxKind.InterpolatedVerbatimStringStartToken => LiteralKind.Verbatim,
            SyntaxKind.InterpolatedSingleLineRawStringStartToken => LiteralKind.SingleLineRaw,
            SyntaxKind.InterpolatedMultiLineRawStringStartToken => LiteralKind.MultiLineRaw,
            _ => (LiteralKind?)null,
        };
        if (kind is not { } known || whole.StringEndToken.IsMissing)
            return null;

        var dollars = opening.Text.Count(c => c == '$');
        var texts = whole.Contents.OfType<InterpolatedStringTextSyntax>().Select(text => text.TextToken.Span).ToList();
        var contents = TextSpan.FromBounds(opening.Span.End, whole.StringEndToken.SpanStart);
        return new(known, opening.Span, whole.StringEndToken.Span, contents, texts, dollars) { Source = known == LiteralKind.Regular ? whole.ToString() : "" };
    }
}

/// <summary>The kinds of string literals, as far as escaping goes.</summary>
internal enum LiteralKind
{
    /// <summary><c>"..."</c>: backslash escapes.</summary>
    Regular,

    /// <summary><c>@"..."</c>: doubled quotes.</summary>
    Verbatim,

    /// <summary><c>"""..."""</c> on one line: no escapes, neither begins nor ends with a quote.</summary>
    SingleLineRaw,

    /// <summary><c>"""</c>, lines, <c>"""</c>: no escapes.</summary>
    MultiLineRaw,
}
