using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace MigrationAnalyzers.Reading;

/// <summary>Where a stretch of a text comes from.</summary>
internal abstract class TextOrigin(SyntaxTree? tree, SourceSpan span)
{
    /// <summary>The C# file; null for a text that stands in another one.</summary>
    public SyntaxTree? Tree { get; } = tree;

    /// <summary>The <c>.sql</c> or <c>.resx</c> file; null for a text that stands in C#.</summary>
    public virtual SqlFile? File => null;

    /// <summary>How <paramref name="text"/> is written in <see cref="File"/>; null: it cannot be.</summary>
    public virtual string? Written(string text) => text;

    /// <summary>The token or expression.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>The source of <paramref name="length"/> characters from <paramref name="start"/> of the value; null where that is not known to the character.</summary>
    public abstract SourceSpan? Map(int start, int length);
}

/// <summary>A text whose characters do not stand in the source: computed, or not known at all.</summary>
internal sealed class ComputedOrigin(ExpressionSyntax expression) : TextOrigin(expression.SyntaxTree, expression.Span)
{
    /// <inheritdoc/>
    public override SourceSpan? Map(int start, int length) => null;
}

/// <summary>A file: its text is its SQL.</summary>
internal sealed class FileOrigin(SqlFile file) : TextOrigin(null, new SourceSpan(0, file.Text.Length))
{
    /// <inheritdoc/>
    public override SqlFile File { get; } = file;

    /// <inheritdoc/>
    public override SourceSpan? Map(int start, int length) => new SourceSpan(start, length);
}

/// <summary>A literal token, or one text part of an interpolated literal. Its map is made when it is first asked for.</summary>
internal sealed class LiteralOrigin : TextOrigin
{
    private readonly SyntaxToken _token;
    private readonly LiteralFormat _format;
    private readonly bool _doubledBraces;
    private readonly string? _indentation;
    private readonly bool _atLineStart;
    private ImmutableArray<LiteralRun> _runs;

    private LiteralOrigin(SyntaxToken token, LiteralFormat format, bool doubledBraces, string? indentation, bool atLineStart)
        : base(token.SyntaxTree!, token.Span)
    {
        _token = token;
        _format = format;
        _doubledBraces = doubledBraces;
        _indentation = indentation;
        _atLineStart = atLineStart;
    }

    /// <summary>The origin of a string or character literal.</summary>
    public static LiteralOrigin Of(SyntaxToken literal) => literal.Kind() switch
    {
        SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken => new(literal, LiteralFormat.Raw, false, null, false),
        SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken => new(literal, LiteralFormat.Raw, false, Indentation(literal.Text), true),
        _ => new(literal, literal.Text.StartsWith("@", StringComparison.Ordinal) ? LiteralFormat.Verbatim : LiteralFormat.Regular, false, null, false),
    };

    /// <summary>The origin of a text part of <paramref name="literal"/>, and the part's value.</summary>
    public static (LiteralOrigin Origin, string Value) Of(InterpolatedStringTextSyntax part, InterpolatedStringExpressionSyntax literal)
    {
        var token = part.TextToken;
        switch (literal.StringStartToken.Kind())
        {
            case SyntaxKind.InterpolatedSingleLineRawStringStartToken:
                return (new(token, LiteralFormat.Raw, false, null, false), token.ValueText);
            case SyntaxKind.InterpolatedMultiLineRawStringStartToken:
                return (new(token, LiteralFormat.Raw, false, Indentation(literal.StringEndToken.Text), literal.Contents[0] == part), token.ValueText);
            case SyntaxKind.InterpolatedVerbatimStringStartToken:
                return (new(token, LiteralFormat.Verbatim, true, null, false), WithSingleBraces(token.ValueText));
            default:
                return (new(token, LiteralFormat.Regular, true, null, false), WithSingleBraces(token.ValueText));
        }
    }

    /// <inheritdoc/>
    public override SourceSpan? Map(int start, int length)
    {
        if (_runs.IsDefault)
            _runs = ReadRuns();
        return LiteralRun.Find(_runs, start, length);
    }

    // The compiler's own value is the judge: where ours differs (half-typed literals), nothing is mapped.
    private ImmutableArray<LiteralRun> ReadRuns()
    {
        var source = _token.Text;
        var (start, end) = _token.IsKind(SyntaxKind.InterpolatedStringTextToken) ? (0, source.Length) : Content(source);
        var (value, runs) = LiteralDecoder.Decode(source, start, end, _token.SpanStart, _format, _doubledBraces, _indentation, _atLineStart);
        return value == (_doubledBraces ? WithSingleBraces(_token.ValueText) : _token.ValueText) ? runs : ImmutableArray<LiteralRun>.Empty;
    }

    private (int Start, int End) Content(string source)
    {
        var start = 0;
        while (start < source.Length && source[start] is '@' or '$')
            start++;
        var quote = start < source.Length ? source[start] : '"';
        var end = source.Length;
        while (end > start && source[end - 1] != quote)
            end--; // u8
        if (_format != LiteralFormat.Raw)
            return (Math.Min(start + 1, source.Length), Math.Max(end - 1, Math.Min(start + 1, source.Length)));

        var quotes = 0;
        while (start + quotes < source.Length && source[start + quotes] == '"')
            quotes++;
        start += quotes;
        end = Math.Max(start, end - quotes);
        if (_indentation is null)
            return (start, end);

        // The content begins after the line of the opening quotes and ends before the line of the closing ones.
        start = AfterNewLine(source, start, end);
        end = Math.Max(start, end - _indentation.Length);
        if (end > start && source[end - 1] == '\n')
            end--;
        else if (end > start && IsNewLine(source[end - 1]))
            return (start, end - 1);
        if (end > start && source[end - 1] == '\r')
            end--;
        return (start, end);
    }

    private static int AfterNewLine(string source, int start, int end)
    {
        while (start < end && !IsNewLine(source[start]))
            start++;
        if (start < end)
            start += source[start] == '\r' && start + 1 < end && source[start + 1] == '\n' ? 2 : 1;
        return start;
    }

    // What stands between the last line break and the closing quotes.
    private static string Indentation(string closing)
    {
        var end = closing.LastIndexOf("\"\"\"", StringComparison.Ordinal);
        while (end > 0 && closing[end - 1] == '"')
            end--;
        var start = Math.Max(end, 0);
        while (start > 0 && !IsNewLine(closing[start - 1]))
            start--;
        return end > start ? closing.Substring(start, end - start) : "";
    }

    private static bool IsNewLine(char c) => c is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';

    private static string WithSingleBraces(string value) =>
        value.IndexOf('{') < 0 && value.IndexOf('}') < 0 ? value : value.Replace("{{", "{").Replace("}}", "}");
}
