using System.Text;

namespace MigrationAnalyzers.Sql.Text;

/// <summary>How a string constant is written, which decides what its characters mean.</summary>
public enum StringForm
{
    /// <summary><c>'...'</c> and <c>N'...'</c></summary>
    Plain,

    /// <summary><c>E'...'</c></summary>
    Escape,

    /// <summary><c>U&amp;'...'</c></summary>
    Unicode,

    /// <summary><c>B'...'</c></summary>
    Bits,

    /// <summary><c>X'...'</c></summary>
    Hex,

    /// <summary><c>$tag$...$tag$</c></summary>
    Dollar,
}

/// <summary>What a string constant says, and where each character of it comes from. Decoded when first asked.</summary>
public sealed class SqlString
{
    // Shorter values are read again when they are asked for again, and not kept.
    private const int LongestRead = 80;

    private readonly string _text;
    private readonly int _start;
    private readonly int _end;
    private readonly StringForm _form;

    // Nothing; the value that was read; or, where there is more to know than the text says, a Detail.
    private object? _rest;

    // The stretch is one of the text, which may itself be the value of a parent; the span is where the constant stands in the outermost text.
    internal SqlString(string text, TextSpan stretch, StringForm form, TextSpan span, SqlString? parent)
    {
        _text = text;
        _start = stretch.Start;
        _end = stretch.End;
        _form = form;
        var detail = parent is null && span == stretch ? null : new Detail(span, parent);
        if (form == StringForm.Unicode && stretch.Length > 12 && FindUescape() is var end && end > 0)
        {
            detail ??= new(span, null);
            detail.Escape = text[_end - 2];
            _end = end;
        }

        _rest = detail;
    }

    /// <summary>The constant with its prefix and quotes, its UESCAPE, and all its pieces if it continues on further lines.</summary>
    public TextSpan Span => _rest is Detail detail ? detail.Span : TextSpan.FromBounds(_start, _end);

    /// <summary>How it is written.</summary>
    public StringForm Form => _form;

    /// <summary>The value PostgreSQL reads. An escape that is not valid stands for itself.</summary>
    public string Value => _rest as string ?? (_rest as Detail)?.Value ?? Decode();

    /// <summary>The value of a short constant without anything to decode; null: it is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The constant, its quotes included.</param>
    internal static string? ReadPlain(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End - 1);
        if (span.Length is < 2 or > LongestRead || text[start] != '\'' || text[end] != '\'')
            return null;
        for (var i = start + 1; i < end; i++)
        {
            if (text[i] == '\'')
                return null;
        }

        return text.Substring(start + 1, end - start - 1);
    }

    /// <summary>Where an offset of <see cref="Value"/> (0 to its length) stands in the outermost text that holds the constant.</summary>
    public int ToSource(int offset)
    {
        _ = Value;
        var detail = _rest as Detail;
        var inner = detail?.Origins is not { } origins ? ContentStart + offset : offset < origins.Length ? origins[offset] : origins[origins.Length - 1];
        return detail?.Parent?.ToSource(inner) ?? inner;
    }

    /// <summary>The stretch of the source that a stretch of <see cref="Value"/> comes from.</summary>
    public TextSpan ToSource(TextSpan span) => TextSpan.FromBounds(ToSource(span.Start), ToSource(span.End));

    // Where the constant ends before its UESCAPE 'c', or -1.
    private int FindUescape()
    {
        if (_text[_end - 3] != '\'')
            return -1;
        var i = _end - 4;
        while (i > _start && char.IsWhiteSpace(_text[i]))
            i--;
        if (i - 6 <= _start || string.Compare(_text, i - 6, "uescape", 0, 7, StringComparison.OrdinalIgnoreCase) != 0)
            return -1;
        i = _text.LastIndexOf('\'', i, i - _start);
        return i + 1;
    }

    private int ContentStart
    {
        get
        {
            if (Form != StringForm.Dollar)
                return _text.IndexOf('\'', _start, _end - _start) + 1;
            return _text.IndexOf('$', _start + 1, _end - _start - 1) + 1;
        }
    }

    private string Decode()
    {
        var start = ContentStart;
        if (Form == StringForm.Dollar)
        {
            var tag = start - _start;
            return Keep(_text.Substring(start, Math.Max(0, _end - tag - start)));
        }

        // An unterminated constant reaches to the end of its text and has no closing quote.
        var end = _end;
        var detail = _rest as Detail;
        var escape = detail?.Escape ?? '\\';
        var isPlain = true;
        for (var i = start; i < end - 1 && isPlain; i++)
            isPlain = _text[i] != '\'' && !(_text[i] == escape && Form is StringForm.Escape or StringForm.Unicode);
        if (isPlain && end > start && _text[end - 1] == '\'')
        {
            var value = _text.Substring(start, end - 1 - start);
            return value.Length > LongestRead ? Keep(value) : value;
        }

        new Decoder(_text, start, end, Form, escape).Run(out var decoded, out var origins);
        detail ??= new(Span, null);
        detail.Origins = origins;
        detail.Value = decoded;
        _rest = detail;
        return decoded;
    }

    private string Keep(string value)
    {
        if (_rest is Detail detail)
            detail.Value = value;
        else
            _rest = value;
        return value;
    }

    private sealed class Detail(TextSpan span, SqlString? parent)
    {
        public TextSpan Span { get; } = span;

        public SqlString? Parent { get; } = parent;

        public char Escape { get; set; } = '\\';

        public string? Value { get; set; }

        // Where each character of the value stands; null: one after the other.
        public int[]? Origins { get; set; }
    }

    private sealed class Decoder(string text, int start, int end, StringForm form, char escape)
    {
        private readonly StringBuilder _value = new(end - start);
        private readonly List<int> _origins = new(end - start + 1);
        private int _at = start;

        public void Run(out string value, out int[] origins)
        {
            var close = end;
            while (_at < end)
            {
                var c = text[_at];
                if (c == '\'')
                {
                    if (_at + 1 < end && text[_at + 1] == '\'')
                    {
                        Add('\'', 2);
                        continue;
                    }

                    close = _at;
                    if (!SkipToNextPiece())
                        break;
                }
                else if (c == escape && form == StringForm.Escape)
                    ReadBackslash();
                else if (c == escape && form == StringForm.Unicode)
                    ReadUnicodeEscape();
                else
                    Add(c, 1);
            }

            _origins.Add(close);
            value = _value.ToString();
            origins = _origins.ToArray();
        }

        // 'a' -- comment
        // 'b'
        private bool SkipToNextPiece()
        {
            var next = text.IndexOf('\'', _at + 1, end - _at - 1);
            while (next >= 0)
            {
                // A quote inside a comment between the pieces does not open one.
                var comment = text.IndexOf("--", _at + 1, next - _at - 1, StringComparison.Ordinal);
                if (comment < 0)
                    break;
                var line = text.IndexOfAny(['\n', '\r'], comment, end - comment);
                if (line < 0)
                    return false;
                _at = line;
                next = text.IndexOf('\'', _at + 1, end - _at - 1);
            }

            if (next < 0)
                return false;
            _at = next + 1;
            return true;
        }

        private void Add(char c, int length)
        {
            _value.Append(c);
            _origins.Add(_at);
            _at += length;
        }

        private void AddCode(int code, int length)
        {
            if (code is <= 0 or > 0x10FFFF)
                Add(text[_at], 1);
            else if (code <= 0xFFFF)
                Add((char)code, length);
            else
            {
                code -= 0x10000;
                _value.Append((char)(0xD800 + (code >> 10)));
                _origins.Add(_at);
                Add((char)(0xDC00 + (code & 0x3FF)), length);
            }
        }

        // \b \f \n \r \t, \o \oo \ooo, \xh \xhh, \uXXXX, \UXXXXXXXX; before anything else the backslash is dropped.
        private void ReadBackslash()
        {
            if (_at + 1 >= end)
            {
                Add('\\', 1);
                return;
            }

            var c = text[_at + 1];
            switch (c)
            {
                case 'b': Add('\b', 2); break;
                case 'f': Add('\f', 2); break;
                case 'n': Add('\n', 2); break;
                case 'r': Add('\r', 2); break;
                case 't': Add('\t', 2); break;
                case 'v': Add('\v', 2); break;
                case >= '0' and <= '7': ReadDigits(1, 3, 8); break;
                case 'x' when IsHex(_at + 2): ReadDigits(2, 2, 16); break;
                case 'u' when AreHex(_at + 2, 4): ReadDigits(2, 4, 16); break;
                case 'U' when AreHex(_at + 2, 8): ReadDigits(2, 8, 16); break;
                default: Add(c, 2); break;
            }
        }

        // \XXXX, \+XXXXXX, \\ with the escape character of UESCAPE
        private void ReadUnicodeEscape()
        {
            if (_at + 1 < end && text[_at + 1] == escape)
                Add(escape, 2);
            else if (_at + 1 < end && text[_at + 1] == '+' && AreHex(_at + 2, 6))
                ReadDigits(2, 6, 16);
            else if (AreHex(_at + 1, 4))
                ReadDigits(1, 4, 16);
            else
                Add(escape, 1);
        }

        private void ReadDigits(int prefix, int most, int radix)
        {
            long code = 0;
            var count = 0;
            while (count < most && _at + prefix + count < end && Digit(text[_at + prefix + count]) is var digit && digit < radix)
            {
                code = (code * radix) + digit;
                count++;
            }

            AddCode(code > int.MaxValue ? 0 : (int)code, prefix + count);
        }

        private bool IsHex(int index) => index < end && Digit(text[index]) < 16;

        private bool AreHex(int index, int count)
        {
            for (var i = 0; i < count; i++)
            {
                if (!IsHex(index + i))
                    return false;
            }

            return true;
        }

        private static int Digit(char c) => c switch
        {
            >= '0' and <= '9' => c - '0',
            >= 'a' and <= 'f' => c - 'a' + 10,
            >= 'A' and <= 'F' => c - 'A' + 10,
            _ => 99,
        };
    }
}
