using System.Text;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Lexing;

/// <summary>
/// Makes the names that tokens spell, as PostgreSQL stores them. The texts of one program use the same names again and again: a thread keeps some
/// hundreds of them, and each is one string.
/// </summary>
internal sealed class NameTable(string text)
{
    private const int MaxBytes = 63;

    // Room for as many names as are kept; when it is full, the next text begins with none.
    private const int LargestKept = 4096;

    [ThreadStatic]
    private static string?[]? _spare;

    [ThreadStatic]
    private static int _spareCount;

    private int _count = _spare is null ? 0 : _spareCount;
    private string?[] _names = TakeSpare();

    /// <summary>The name that a token of one of the identifier kinds spells.</summary>
    public string NameOf(in Token token) => token.Kind switch
    {
        TokenKind.QuotedIdentifier => Quoted(token.Start + 1, token.Length - 2),
        TokenKind.UnicodeIdentifier => Unicode(token.Start, token.Length),
        _ when token.Keyword != Keyword.None => KeywordTable.Text(token.Keyword),
        _ => Plain(token.Start, token.Length),
    };

    /// <summary>The text of an operator or number, in lower case.</summary>
    public string SymbolOf(in Token token) => token.Length <= 20 ? Plain(token.Start, token.Length) : text.Substring(token.Start, token.Length);

    /// <summary>Leaves the names to the thread's next text, when nothing asks for more of this one.</summary>
    public void Release()
    {
        if (_names.Length <= LargestKept)
            (_spare, _spareCount) = (_names, _count);
        _names = Array.Empty<string?>();
    }

    private static string?[] TakeSpare()
    {
        var names = _spare ?? new string?[64];
        _spare = null;
        return names;
    }

    private string Plain(int start, int length)
    {
        var hash = 17u;
        for (var i = start; i < start + length; i++)
            hash = (hash * 31) + Fold(text[i]);

        var mask = _names.Length - 1;
        var slot = (int)hash & mask;
        while (_names[slot] is { } known)
        {
            if (IsFolded(known, start, length))
                return known;
            slot = (slot + 1) & mask;
        }

        var name = Truncate(FoldAll(start, length));
        if (name.Length == length)
            Remember(slot, name);
        return name;
    }

    private void Remember(int slot, string name)
    {
        _names[slot] = name;
        if (++_count < _names.Length / 2)
            return;

        var old = _names;
        _names = new string?[old.Length * 4];
        foreach (var known in old)
        {
            if (known is null)
                continue;
            var hash = 17u;
            foreach (var c in known)
                hash = (hash * 31) + c;
            var free = (int)hash & (_names.Length - 1);
            while (_names[free] is not null)
                free = (free + 1) & (_names.Length - 1);
            _names[free] = known;
        }
    }

    private bool IsFolded(string known, int start, int length)
    {
        if (known.Length != length)
            return false;
        for (var i = 0; i < length; i++)
        {
            if (known[i] != Fold(text[start + i]))
                return false;
        }

        return true;
    }

    private string FoldAll(int start, int length)
    {
        for (var i = start; i < start + length; i++)
        {
            if (text[i] is < 'A' or > 'Z')
                continue;
            var folded = text.ToCharArray(start, length);
            for (var j = 0; j < length; j++)
                folded[j] = Fold(folded[j]);
            return new string(folded);
        }

        return text.Substring(start, length);
    }

    private static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;

    private string Quoted(int start, int length)
    {
        var hash = 17u;
        for (var i = start; i < start + length; i++)
        {
            if (text[i] == '"')
                return Truncate(text.Substring(start, length).Replace("\"\"", "\""));
            hash = (hash * 31) + text[i];
        }

        var slot = (int)hash & (_names.Length - 1);
        while (_names[slot] is { } known)
        {
            if (known.Length == length && string.CompareOrdinal(known, 0, text, start, length) == 0)
                return known;
            slot = (slot + 1) & (_names.Length - 1);
        }

        var name = Truncate(text.Substring(start, length));
        if (name.Length == length)
            Remember(slot, name);
        return name;
    }

    private string Unicode(int start, int length)
    {
        var end = start + length;
        var escape = '\\';
        if (text[end - 1] == '\'')
        {
            escape = text[end - 2];
            end = text.LastIndexOf('"', end - 1) + 1;
        }

        var name = new StringBuilder(length);
        for (var i = start + 3; i < end - 1;)
        {
            var c = text[i];
            if (c == '"')
            {
                name.Append('"');
                i += 2;
            }
            else if (c != escape)
            {
                name.Append(c);
                i++;
            }
            else if (text[i + 1] == escape)
            {
                name.Append(escape);
                i += 2;
            }
            else
            {
                var digits = text[i + 1] == '+' ? 6 : 4;
                var first = text[i + 1] == '+' ? i + 2 : i + 1;
                if (first + digits > end - 1 ||
                    !int.TryParse(text.Substring(first, digits), System.Globalization.NumberStyles.AllowHexSpecifier, null, out var code) ||
                    code is <= 0 or > 0x10FFFF)
                {
                    name.Append(c);
                    i++;
                    continue;
                }

                if (code > 0xFFFF)
                    name.Append(char.ConvertFromUtf32(code));
                else
                    name.Append((char)code);
                i = first + digits;
            }
        }

        return Truncate(name.ToString());
    }

    // At most 63 bytes of UTF-8, cut between characters. A hole has no known length.
    private static string Truncate(string name)
    {
        if (name.Length * 3 <= MaxBytes || name.IndexOf(SqlHole.Character) >= 0)
            return name;

        var bytes = 0;
        for (var i = 0; i < name.Length; i++)
        {
            var isPair = char.IsHighSurrogate(name[i]) && i + 1 < name.Length && char.IsLowSurrogate(name[i + 1]);
            bytes += isPair ? 4 : name[i] < 0x80 ? 1 : name[i] < 0x800 ? 2 : 3;
            if (bytes > MaxBytes)
                return name.Substring(0, i);
            if (isPair)
                i++;
        }

        return name;
    }
}
