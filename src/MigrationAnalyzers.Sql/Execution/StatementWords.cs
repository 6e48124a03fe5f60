using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Execution;

/// <summary>The words of a statement, for what its tree does not keep: options, and where a keyword stands. Read only where the kind of statement makes it worth it.</summary>
internal readonly struct StatementWords
{
    private readonly string _text;
    private readonly TextSpan _span;
    private readonly TokenList _tokens;

    public StatementWords(string text, TextSpan span)
    {
        _text = text.Substring(span.Start, span.Length);
        _span = span;
        _tokens = new TokenList(_text, version: 18, origin: null);
    }

    /// <summary>Where the first unquoted token that spells <paramref name="word"/> stands in the whole text; null: nowhere.</summary>
    public TextSpan? Find(string word)
    {
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (IsAt(i, word))
                return SpanOf(i, i);
        }

        return null;
    }

    /// <summary>Whether the word stands in it.</summary>
    public bool Has(string word) => Find(word) is not null;

    /// <summary>Whether the token at <paramref name="index"/> is that word, unquoted.</summary>
    public bool IsAt(int index, string word)
    {
        if (index < 0 || index >= _tokens.Count)
            return false;
        ref readonly var token = ref _tokens[index];
        return token.Kind == TokenKind.Identifier && token.Length == word.Length
            && string.Compare(_text, token.Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    /// <summary>Whether the option <paramref name="word"/> of a parenthesized list is switched on: <c>(CONCURRENTLY)</c>, <c>(CONCURRENTLY true)</c>.</summary>
    public bool HasOption(string word)
    {
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (IsAt(i, word))
                return !(IsAt(i + 1, "false") || IsAt(i + 1, "off") || _tokens[Math.Min(i + 1, _tokens.Count - 1)] is { Kind: TokenKind.Integer, Length: 1 } zero && _text[zero.Start] == '0');
        }

        return false;
    }

    /// <summary>Where the token at <paramref name="index"/> stands in the whole text.</summary>
    public TextSpan At(int index) => SpanOf(index, index);

    /// <summary>The first <paramref name="count"/> tokens.</summary>
    public TextSpan First(int count) => SpanOf(0, Math.Max(0, Math.Min(count, _tokens.Count - 1) - 1));

    private TextSpan SpanOf(int first, int last) => TextSpan.FromBounds(_span.Start + _tokens[first].Start, _span.Start + _tokens[last].End);
}
