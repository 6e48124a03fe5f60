using System.Globalization;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Dialects;

/// <summary>Goes over the tokens of one statement, or of one body, once.</summary>
internal sealed partial class ForeignScanner
{
    // What stands before a name, never before a subscript.
    private static readonly HashSet<string> BeforeNames = new(StringComparer.Ordinal)
    {
        "select", "from", "join", "update", "into", "table", "where", "and", "or", "not", "on", "set", "by", "as", "in", "add", "column", "index", "view", "exists", "key", "references",
        "constraint", "to", "distinct", "then", "else", "when", "like", "between", "using", "drop", "alter", "union", "all", "procedure", "function", "type", "schema", "trigger", "having",
        "values", "case", "returning", "is", "delete", "insert", "truncate", "use", "database", "exec", "unique",
    };

    // What stands before a name that is being made, or written into: it is followed by a list, not called.
    private static readonly HashSet<string> BeforeLists = new(StringComparer.Ordinal)
    {
        "function", "procedure", "routine", "aggregate", "table", "view", "into", "exists", "index", "type", "references", "copy", "analyze", "vacuum", "with", "recursive", "as", "trigger", "update",
    };

    private readonly string _text;
    private readonly int _start;
    private readonly TokenList _tokens;
    private readonly SqlString? _origin;
    private readonly List<ForeignUse> _found;

    public ForeignScanner(string text, int start, SqlString? origin, List<ForeignUse> found)
    {
        _text = text;
        _start = start;
        _origin = origin;
        _found = found;
        _tokens = new TokenList(text, version: 18, origin: null);
    }

    /// <summary>Adds what is foreign; of a statement that PostgreSQL reads only functions, types and operators can be. Once.</summary>
    public void Scan(bool isBroken)
    {
        var depth = 0;
        for (var i = 0; i < _tokens.Count - 1; i++)
        {
            var before = _found.Count;
            if (isBroken)
                i = ScanSyntax(i, ref depth);
            if (_found.Count > before || _tokens[i].Kind != TokenKind.Identifier)
            {
                ScanPlus(i);
                continue;
            }

            if (!ScanType(i))
                ScanFunction(i);
        }

        _tokens.Release();
    }

    private string Word(int i) => i >= 0 && i < _tokens.Count && _tokens[i].Kind == TokenKind.Identifier ? Raw(i).ToLowerInvariant() : "";

    private bool Is(int i, string word) => i >= 0 && i < _tokens.Count && _tokens[i] is { Kind: TokenKind.Identifier } token && token.Length == word.Length
        && string.Compare(_text, token.Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private TokenKind KindAt(int i) => i >= 0 && i < _tokens.Count ? _tokens[i].Kind : TokenKind.End;

    private string Raw(int i) => _text.Substring(_tokens[i].Start, _tokens[i].Length);

    private TextSpan Span(int first, int last) => At(_tokens[first].Start, _tokens[last].End);

    private TextSpan At(int start, int end) => _origin?.ToSource(TextSpan.FromBounds(start, end)) ?? TextSpan.FromBounds(_start + start, _start + end);

    private void Add(int first, int last, string dialect, string? instead, string? replacement = null) =>
        AddAt(ForeignKind.Syntax, Span(first, last), _text.Substring(_tokens[first].Start, _tokens[last].End - _tokens[first].Start), dialect, instead, replacement, Span(first, last));

    private void AddAt(ForeignKind kind, TextSpan span, string name, string dialect, string? instead, string? replacement, TextSpan replaced) =>
        _found.Add(new ForeignUse(kind, span, name, dialect, instead) { Replacement = replacement, Replaced = replaced });

    // NAME VARCHAR2(20), CAST(a AS NVARCHAR(20)), a::NVARCHAR
    private bool ScanType(int i)
    {
        var previous = KindAt(i - 1);
        if (Word(i) is not { Length: > 3 } word)
            return false;
        var isMaximum = KindAt(i + 1) == TokenKind.OpenParen && Is(i + 2, "max") && KindAt(i + 3) == TokenKind.CloseParen;
        if (isMaximum && word is "varchar" or "nvarchar" or "varbinary" && isMaximum)
        {
            var all = word == "varbinary" ? "bytea" : "text";
            AddAt(ForeignKind.Type, Span(i, i + 3), Raw(i) + "(MAX)", ForeignWords.SqlServer, all, all, Span(i, i + 3));
            return true;
        }

        if (!ForeignWords.Types.TryGetValue(word, out var type))
            return false;
        var isAfterName = (Is(0, "create") || Is(0, "alter")) && (Is(1, "table") || Is(2, "table"))
            && (previous is TokenKind.QuotedIdentifier or TokenKind.CloseBracket || (previous == TokenKind.Operator && Raw(i - 1).EndsWith("`", StringComparison.Ordinal))
                || (previous == TokenKind.Identifier && Word(i - 1) is var name && (name == "type" || !BeforeNames.Contains(name)) && Word(i - 1) != "rename"));
        var isCast = previous == TokenKind.DoubleColon || (Is(i - 1, "as") && KindAt(i + 1) == TokenKind.OpenParen && KindAt(i + 2) == TokenKind.Integer);
        if (!isAfterName && !isCast)
            return false;

        var hasLength = KindAt(i + 1) == TokenKind.OpenParen && KindAt(i + 2) == TokenKind.Integer && KindAt(i + 3) == TokenKind.CloseParen;
        AddAt(ForeignKind.Type, Span(i, i), word, type.Dialect, type.Instead, type.Instead, Span(i, hasLength && !type.KeepsLength ? i + 3 : i));
        return true;
    }

    private void ScanFunction(int i)
    {
        if (KindAt(i + 1) != TokenKind.OpenParen || !ForeignWords.Functions.TryGetValue(Word(i), out var function))
            return;
        var previous = KindAt(i - 1);
        if (previous is TokenKind.Dot or TokenKind.QuotedIdentifier or TokenKind.CloseParen or TokenKind.CloseBracket
            || (previous == TokenKind.Identifier && (BeforeLists.Contains(Word(i - 1)) || !IsBeforeExpression(i - 1))))
            return;
        var arguments = ArgumentsAt(i + 1, out var close);
        if (close < 0 || (Is(close + 1, "as") && KindAt(close + 2) == TokenKind.OpenParen))
            return; // a WITH query with a column list
        var replacement = function.Form is { } form && arguments.Count == function.Arguments ? string.Format(CultureInfo.InvariantCulture, form, arguments.ToArray<object>()) : null;
        AddAt(ForeignKind.Function, Span(i, i), Word(i), function.Dialect, function.Instead, replacement, Span(i, close));
    }

    // The word before a call is a keyword of the grammar: after a name an alias would stand here.
    private bool IsBeforeExpression(int i) => BeforeNames.Contains(Word(i)) || Word(i) is "default" or "check" or "if" or "elsif" or "while" or "return" or "perform" or "limit" or "offset" or "call" or "lateral" or "while" or "end" or "always";

    private List<string> ArgumentsAt(int open, out int close)
    {
        var arguments = new List<string>();
        var depth = 0;
        var start = _tokens[open].End;
        for (var i = open; i < _tokens.Count; i++)
        {
            switch (KindAt(i))
            {
                case TokenKind.OpenParen or TokenKind.OpenBracket:
                    depth++;
                    break;
                case TokenKind.CloseParen or TokenKind.CloseBracket when --depth == 0:
                    close = i;
                    if (i > open + 1)
                        arguments.Add(_text.Substring(start, _tokens[i].Start - start).Trim());
                    return arguments;
                case TokenKind.Comma when depth == 1:
                    arguments.Add(_text.Substring(start, _tokens[i].Start - start).Trim());
                    start = _tokens[i].End;
                    break;
            }
        }

        close = -1;
        return arguments;
    }

    // 'Mr ' + name: there is no + for text, and what is no number, date or range cannot become one.
    private void ScanPlus(int i)
    {
        if (KindAt(i) != TokenKind.Plus)
            return;
        var isLeft = IsPlainText(i - 1) && !(KindAt(i - 2) is TokenKind.Star or TokenKind.Slash or TokenKind.Percent or TokenKind.Caret or TokenKind.Minus or TokenKind.Operator or TokenKind.QuotedIdentifier or TokenKind.CloseBracket
            || (KindAt(i - 2) == TokenKind.Identifier && !IsBeforeExpression(i - 2)));
        var isRight = IsPlainText(i + 1) && !(KindAt(i + 2) is TokenKind.Star or TokenKind.Slash or TokenKind.Percent or TokenKind.Caret or TokenKind.DoubleColon or TokenKind.OpenBracket || Is(i + 2, "at"));
        if (isLeft || isRight)
            AddAt(ForeignKind.Operator, Span(i, i), "+", ForeignWords.SqlServer, "||", "||", Span(i, i));
    }

    private bool IsPlainText(int i)
    {
        if (KindAt(i) != TokenKind.String)
            return false;
        var value = Raw(i).Trim('\'').Trim();
        foreach (var c in value)
        {
            if (char.IsDigit(c) || c is '[' or ']' or '(' or ')' or '{' or '}')
                return false;
        }

        // What numbers, dates and ranges are also written as.
        return value.ToLowerInvariant() is not ("infinity" or "-infinity" or "inf" or "nan" or "epoch" or "now" or "today" or "tomorrow" or "yesterday" or "allballs" or "empty" or "p" or "pt" or "@");
    }
}
