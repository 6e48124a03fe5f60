using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

/// <summary>
/// A hand-written recursive descent parser: one production for each rule of PostgreSQL's grammar that makes a node.
/// <c>At</c> looks, <c>Take</c> consumes if present, <c>Expect</c> consumes or fails, <c>ParseX</c> always returns a node, <c>ParseOptionalX</c> may return null.
/// </summary>
internal sealed partial class Parser
{
    private readonly string _text;
    private readonly SqlString? _origin;
    private readonly TokenList _tokens;
    private readonly NameTable _names;
    private readonly KeywordUse[] _uses;
    private readonly int _version;
    private readonly CancellationToken _cancellationToken;
    private readonly bool _hasHoles;

    private Token _current;
    private int _index;
    private int _previousEnd;

    public Parser(string text, ParseOptions options, CancellationToken cancellationToken)
        : this(text, text, null, Math.Min(Math.Max(options.ServerVersion, 12), 18), cancellationToken)
    {
    }

    // Reads the value of a string constant; every span is one of the whole text that holds the constant.
    private Parser(string wholeText, string text, SqlString? origin, int version, CancellationToken cancellationToken)
    {
        _version = version;
        _text = wholeText;
        _origin = origin;
        _tokens = new TokenList(text, version, origin);
        _names = new NameTable(text);
        _uses = KeywordTable.Uses(version);
        _cancellationToken = cancellationToken;
        _hasHoles = wholeText.IndexOf(SqlHole.Character) >= 0;
        _current = _tokens[0];
        _previousEnd = _current.Start;
    }

    /// <summary>Gives back what the next text can use; nothing can be parsed afterwards.</summary>
    public void Release()
    {
        _tokens.Release();
        _names.Release();
    }

    private bool AtStatementEnd => _current.Kind is TokenKind.Semicolon or TokenKind.End;

    private bool At(Keyword keyword) => _current.Keyword == keyword;

    private bool At(TokenKind kind) => _current.Kind == kind;

    private bool At(Keyword first, Keyword second) => _current.Keyword == first && Peek(1).Keyword == second;

    private ref readonly Token Peek(int count) => ref _tokens[Math.Min(_index + count, _tokens.Count - 1)];

    private void Next()
    {
        if (_current.Kind == TokenKind.End)
            return;
        _previousEnd = _current.End;
        _current = _tokens[++_index];
    }

    private bool Take(Keyword keyword)
    {
        if (_current.Keyword != keyword)
            return false;
        Next();
        return true;
    }

    private bool Take(TokenKind kind)
    {
        if (_current.Kind != kind)
            return false;
        Next();
        return true;
    }

    private bool Take(Keyword first, Keyword second)
    {
        if (!At(first, second))
            return false;
        Next();
        Next();
        return true;
    }

    private void Expect(Keyword keyword)
    {
        if (!Take(keyword))
            Fail();
    }

    private void Expect(TokenKind kind)
    {
        if (!Take(kind))
            Fail();
    }

    // IF NOT EXISTS
    private bool TakeIfNotExists()
    {
        if (!At(Keyword.If, Keyword.Not))
            return false;
        Next();
        Next();
        Expect(Keyword.Exists);
        return true;
    }

    // IF EXISTS
    private bool TakeIfExists() => Take(Keyword.If, Keyword.Exists);

    // IF EXISTS where no name can stand
    private bool TakeIfExistsAlone()
    {
        if (!Take(Keyword.If))
            return false;
        Expect(Keyword.Exists);
        return true;
    }

    // CASCADE | RESTRICT
    private bool TakeCascade()
    {
        if (Take(Keyword.Cascade))
            return true;
        Take(Keyword.Restrict);
        return false;
    }

    private TextSpan SpanFrom(int start) => new(start, Math.Max(0, _previousEnd - start));

    private TextSpan CurrentSpan => new(_current.Start, _current.Length);

    private string TextAt(int index)
    {
        ref readonly var token = ref _tokens.Raw(index);
        // The server reads N'a' as a word and a string.
        return _tokens.Text.Substring(token.Start, token.Kind == TokenKind.NationalString ? 1 : token.Length);
    }

    // element, element, ...
    private ImmutableArray<T> ParseList<T>(Func<Parser, T> parse)
    {
        var first = parse(this);
        return Take(TokenKind.Comma) ? ParseRest(first, parse) : ImmutableArray.Create(first);
    }

    // The elements after the first and its comma. They are gathered where the lists around this one are: only the array that is kept is made.
    private ImmutableArray<T> ParseRest<T>(T first, Func<Parser, T> parse)
    {
        var gathered = Gathered<T>.Items;
        var start = gathered.Count;
        try
        {
            gathered.Add(first);
            do
                gathered.Add(parse(this));
            while (Take(TokenKind.Comma));

            var list = ImmutableArray.CreateBuilder<T>(gathered.Count - start);
            for (var i = start; i < gathered.Count; i++)
                list.Add(gathered[i]);
            return list.MoveToImmutable();
        }
        finally
        {
            gathered.RemoveRange(start, gathered.Count - start);
        }
    }

    private static ImmutableArray<T> Finish<T>(ImmutableArray<T>.Builder builder) =>
        builder.Count == builder.Capacity ? builder.MoveToImmutable() : builder.ToImmutable();

    // The elements of the lists that this thread is in the midst of.
    private static class Gathered<T>
    {
        [ThreadStatic]
        private static List<T>? _items;

        public static List<T> Items => _items ??= new();
    }

    // (element, element, ...)
    private ImmutableArray<T> ParseParenthesizedList<T>(Func<Parser, T> parse)
    {
        Expect(TokenKind.OpenParen);
        var list = ParseList(parse);
        Expect(TokenKind.CloseParen);
        return list;
    }

    private ImmutableArray<T> ParseOptionalParenthesizedList<T>(Func<Parser, T> parse) =>
        At(TokenKind.OpenParen) ? ParseParenthesizedList(parse) : ImmutableArray<T>.Empty;
}
