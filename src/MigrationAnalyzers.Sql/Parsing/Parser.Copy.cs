using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // COPY [BINARY] table [(column, ...)] {FROM | TO} [PROGRAM] target [[USING] DELIMITERS 'c'] [WITH] options [WHERE e]
    //     | COPY (statement) TO [PROGRAM] target [WITH] options
    private CopyStatement ParseCopy(int start)
    {
        Next();
        QualifiedName? table = null;
        Statement? source = null;
        var columns = ImmutableArray<Identifier>.Empty;
        var isFrom = false;
        if (Take(TokenKind.OpenParen))
        {
            source = ParseDataStatement();
            Expect(TokenKind.CloseParen);
            Expect(Keyword.To);
        }
        else
        {
            Take(Keyword.Binary);
            table = ParseRelationName();
            columns = ParseOptionalParenthesizedNames();
            isFrom = Take(Keyword.From);
            if (!isFrom)
                Expect(Keyword.To);
        }

        var isProgram = Take(Keyword.Program);
        var targetIndex = _index;
        var isStandard = Take(Keyword.Stdin) || Take(Keyword.Stdout);
        if (!isStandard)
            ParseString();
        if (source is null && (At(Keyword.Using) || At(Keyword.Delimiters)))
        {
            Take(Keyword.Using);
            Expect(Keyword.Delimiters);
            ParseString();
        }

        Take(Keyword.With);
        if (Take(TokenKind.OpenParen))
        {
            ParseList(static parser => parser.SkipCopyOption());
            Expect(TokenKind.CloseParen);
        }
        else
        {
            while (TakeOldCopyOption())
                continue;
        }

        var whereIndex = _index;
        var where = source is null ? ParseOptionalWhere() : null;
        if (!_failed && AtStatementEnd)
        {
            if (isProgram && isStandard)
                FailExactly(targetIndex, "STDIN/STDOUT not allowed with PROGRAM");
            else if (where is not null && !isFrom)
                FailExactly(whereIndex, "WHERE clause not allowed with COPY TO");
        }

        return new CopyStatement(SpanFrom(start), table, columns, source, isFrom, where);
    }

    // name [word | number | 'text' | * | DEFAULT | (word, ...)]
    private bool SkipCopyOption()
    {
        ParseLabel();
        if (At(TokenKind.Comma) || At(TokenKind.CloseParen) || Take(TokenKind.Star) || (_version >= 17 && Take(Keyword.Default)))
            return true;
        if (At(TokenKind.OpenParen))
        {
            ParseParenthesizedList(static parser =>
            {
                if (parser._current.Keyword is Keyword.True or Keyword.False)
                    parser.Next();
                else
                    parser.ParseSettingWord();
                return true;
            });
        }
        else
            ParseSettingValue();
        return true;
    }

    // The options of COPY before they stood in parentheses.
    private bool TakeOldCopyOption()
    {
        switch (_current.Keyword)
        {
            case Keyword.Binary or Keyword.Freeze or Keyword.Csv or Keyword.Header:
                Next();
                return true;
            case Keyword.Delimiter or Keyword.Null or Keyword.Quote or Keyword.Escape:
                Next();
                Take(Keyword.As);
                ParseString();
                return true;
            case Keyword.Encoding:
                Next();
                ParseString();
                return true;
            case Keyword.Force:
                Next();
                var isQuote = Take(Keyword.Quote);
                if (!isQuote)
                {
                    Take(Keyword.Not);
                    Expect(Keyword.Null);
                }

                if ((!isQuote && _version < 17) || !Take(TokenKind.Star))
                    ParseNameList();
                return true;
            default:
                return false;
        }
    }
}
