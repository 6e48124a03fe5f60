using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // How deeply productions may nest, so that a small stack suffices, and how high a tree may grow, so that consumers may recurse.
    private const int MaxDepth = 64;
    private const int MaxHeight = 400;

    private bool _failed;
    private bool _isTooDeep;
    private int _failedAt;
    private int _statementStart;
    private SyntaxError? _error;
    private int _depth;
    private int _height;

    public ParseResult ParseText()
    {
        var statements = ImmutableArray.CreateBuilder<Statement>(4);
        var errors = ImmutableArray.CreateBuilder<SyntaxError>(0);
        while (!At(TokenKind.End))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (!Take(TokenKind.Semicolon))
                statements.Add(ParseToEnd(errors));
        }

        return new ParseResult(_text, statements.ToImmutable(), errors.ToImmutable());
    }

    public ExpressionResult ParseFragment()
    {
        var expression = ParseExpression();
        if (!At(TokenKind.End))
            Fail();
        var errors = _error is null || _isTooDeep || _hasHoles ? ImmutableArray<SyntaxError>.Empty : ImmutableArray.Create(_error);
        return new ExpressionResult(_text, expression, _failed, errors);
    }

    // One statement, up to but without its semicolon, whatever is wrong with it.
    private Statement ParseToEnd(ImmutableArray<SyntaxError>.Builder errors)
    {
        var startIndex = _index;
        var start = _current.Start;
        _statementStart = start;
        var statement = ParseStatement();
        if (!AtStatementEnd)
            Fail();
        if (!_failed)
            return _hasHoles && HasHole(statement.Span) ? statement with { HasHole = true } : statement;

        // Everything after the fault up to the next semicolon belongs to the broken statement.
        MoveTo(_failedAt);
        while (!AtStatementEnd)
            Next();
        var span = TextSpan.FromBounds(start, Math.Max(start, _index == startIndex ? _current.Start : _previousEnd));
        var hasHole = _hasHoles && HasHole(span);
        if (_error is not null && !_isTooDeep && !hasHole)
            errors.Add(_error);
        statement = _isTooDeep
            ? new OpaqueStatement(span) { HasHole = hasHole }
            : statement with { Span = span, HasError = true, HasHole = hasHole };
        _failed = false;
        _isTooDeep = false;
        _error = null;
        _depth = 0;
        _height = 0;
        return statement;
    }

    private bool HasHole(TextSpan span) => _text.IndexOf(SqlHole.Character, span.Start, span.Length) >= 0;

    private void MoveTo(int index)
    {
        _index = index;
        _current = _tokens[index];
        _previousEnd = index > 0 ? _tokens[index - 1].End : _current.Start;
    }

    // Records a syntax error at the current token and then stands at the end of the text, so that every production unwinds.
    // The first error of a statement is the one PostgreSQL reports.
    private void Fail() => FailAt(_index, null);

    // An error of PostgreSQL's own wording at the current token: "syntax error" is what it says elsewhere.
    private void Fail(string message) => FailAt(_index, message);

    private void FailAt(int index, string? message)
    {
        if (_failed)
            return;
        _failed = true;
        _failedAt = index;
        ref readonly var token = ref _tokens[index];
        var isEnd = token.Kind == TokenKind.End;
        _error = _tokens.ErrorAt(index) ?? new SyntaxError(
            new TextSpan(token.Start, token.Length),
            isEnd ? (message ?? "syntax error") + " at end of input" : $"{message ?? "syntax error"} at or near \"{TextAt(index)}\"");
        _index = _tokens.Count - 1;

        // What is still made of nothing stands where the reading stopped, inside the statement.
        _previousEnd = Math.Max(_previousEnd, _statementStart);
        _current = new Token(TokenKind.End, Keyword.None, _previousEnd, 0);
    }

    // The token that starts at or before an offset that was passed already.
    private int IndexAt(int start)
    {
        var index = Math.Min(_failed ? _failedAt : _index, _tokens.Count - 1);
        while (index > 0 && _tokens[index].Start > start)
            index--;
        return index;
    }

    // An error that PostgreSQL words without "at or near".
    private void FailExactly(int index, string message)
    {
        if (_failed)
            return;
        FailAt(index, null);
        ref readonly var token = ref _tokens[index];
        _error = new SyntaxError(new TextSpan(token.Start, token.Length), message);
    }

    // The fault that the text of a string constant has.
    private void FailWith(SyntaxError error)
    {
        if (_failed)
            return;
        FailAt(_index, null);
        _error = error with { IsInBody = true };
    }

    // Each nested query, expression or join passes here. False past the limit: the statement becomes opaque.
    private bool Enter()
    {
        if (++_depth <= MaxDepth)
            return true;
        FailTooDeep();
        return false;
    }

    private void Leave() => _depth--;

    private void FailTooDeep()
    {
        if (_failed)
            return;
        Fail();
        _isTooDeep = true;
    }
}
