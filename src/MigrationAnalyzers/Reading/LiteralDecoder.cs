using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace MigrationAnalyzers.Reading;

/// <summary>How the content of a literal is to be read.</summary>
internal enum LiteralFormat
{
    /// <summary><c>"..."</c>: backslash escapes.</summary>
    Regular,

    /// <summary><c>@"..."</c>: a doubled quote is one.</summary>
    Verbatim,

    /// <summary><c>"""..."""</c>: no escapes; several lines lose their common indentation.</summary>
    Raw,
}

/// <summary>
/// Reads the content of a literal, or of one text part of an interpolated one, as the C# compiler does, and remembers which source each character of the value comes from.
/// </summary>
internal sealed class LiteralDecoder
{
    private readonly string _source;
    private readonly int _offset;
    private readonly StringBuilder _value = new();
    private readonly ImmutableArray<LiteralRun>.Builder _runs = ImmutableArray.CreateBuilder<LiteralRun>();

    private LiteralDecoder(string source, int offset)
    {
        _source = source;
        _offset = offset;
    }

    /// <summary>Decodes <paramref name="source"/> from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    /// <param name="source">The text of the token.</param>
    /// <param name="start">Where its content begins.</param>
    /// <param name="end">Where its content ends.</param>
    /// <param name="offset">Where the token stands in its file.</param>
    /// <param name="format">How to read it.</param>
    /// <param name="doubledBraces">Whether it is a text part of <c>$"..."</c> or <c>$@"..."</c>, where a doubled brace is one.</param>
    /// <param name="indentation">What every line of a raw literal on several lines begins with; null: it stands on one line.</param>
    /// <param name="atLineStart">Whether the content begins at the start of a line.</param>
    public static (string Value, ImmutableArray<LiteralRun> Runs) Decode(
        string source, int start, int end, int offset, LiteralFormat format, bool doubledBraces, string? indentation, bool atLineStart)
    {
        var decoder = new LiteralDecoder(source, offset);
        if (format == LiteralFormat.Raw && indentation is not null)
            decoder.ReadLines(start, end, indentation, atLineStart);
        else
            decoder.ReadContent(start, end, format, doubledBraces);
        return (decoder._value.ToString(), decoder._runs.ToImmutable());
    }

    private void ReadContent(int start, int end, LiteralFormat format, bool doubledBraces)
    {
        var copyFrom = start;
        var at = start;
        while (at < end)
        {
            var length = format switch
            {
                LiteralFormat.Regular when _source[at] == '\\' => EscapeLength(at, end),
                LiteralFormat.Verbatim when _source[at] == '"' && at + 1 < end && _source[at + 1] == '"' => 2,
                _ when doubledBraces && _source[at] is '{' or '}' && at + 1 < end && _source[at + 1] == _source[at] => 2,
                _ => 1,
            };
            if (length == 1)
            {
                at++;
                continue;
            }

            Copy(copyFrom, at);
            Write(format == LiteralFormat.Regular && _source[at] == '\\' ? EscapeValue(at, length) : _source[at].ToString(), at, length);
            at += length;
            copyFrom = at;
        }

        Copy(copyFrom, end);
    }

    // The indentation is that of the line with the closing quotes; a line of nothing but blanks may have less of it.
    private void ReadLines(int start, int end, string indentation, bool atLineStart)
    {
        var at = start;
        while (at < end)
        {
            var lineEnd = at;
            while (lineEnd < end && !IsNewLine(_source[lineEnd]))
                lineEnd++;
            if (atLineStart)
            {
                var skipped = 0;
                while (skipped < indentation.Length && at + skipped < lineEnd && _source[at + skipped] == indentation[skipped])
                    skipped++;
                Write("", at, skipped);
                at += skipped;
            }

            if (lineEnd < end)
                lineEnd += _source[lineEnd] == '\r' && lineEnd + 1 < end && _source[lineEnd + 1] == '\n' ? 2 : 1;
            Copy(at, lineEnd);
            at = lineEnd;
            atLineStart = true;
        }
    }

    private void Copy(int from, int to)
    {
        if (to <= from)
            return;
        _runs.Add(new LiteralRun(_value.Length, to - from, _offset + from, to - from));
        _value.Append(_source, from, to - from);
    }

    private void Write(string value, int from, int length)
    {
        if (length == 0)
            return;
        _runs.Add(new LiteralRun(_value.Length, value.Length, _offset + from, length));
        _value.Append(value);
    }

    private int EscapeLength(int at, int end)
    {
        if (at + 1 >= end)
            return 1;
        var maximum = _source[at + 1] switch { 'u' => 4, 'x' => 4, 'U' => 8, _ => 0 };
        var length = 2;
        while (length < maximum + 2 && at + length < end && IsHexDigit(_source[at + length]))
            length++;
        return length;
    }

    private string EscapeValue(int at, int length) => _source[at + 1] switch
    {
        '0' => "\0",
        'a' => "\a",
        'b' => "\b",
        'e' => "\u001B",
        'f' => "\f",
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        'v' => "\v",
        'u' or 'x' or 'U' when length > 2 => FromCodePoint(_source.Substring(at + 2, length - 2)),
        var other => other.ToString(),
    };

    private static string FromCodePoint(string digits)
    {
        var code = uint.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        if (code <= 0xFFFF)
            return ((char)code).ToString();
        return code <= 0x10FFFF ? char.ConvertFromUtf32((int)code) : "";
    }

    private static bool IsHexDigit(char c) => c is >= '0' and <= '9' or >= 'a' and <= 'f' or >= 'A' and <= 'F';

    private static bool IsNewLine(char c) => c is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';
}
