using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    private ImmutableArray<SequenceOption> ParseParenthesizedSequenceOptions()
    {
        Expect(TokenKind.OpenParen);
        var options = ParseSequenceOptions();
        if (options.IsEmpty)
            Fail();
        Expect(TokenKind.CloseParen);
        return options;
    }

    private ImmutableArray<SequenceOption> ParseSequenceOptions()
    {
        var options = ImmutableArray.CreateBuilder<SequenceOption>(2);
        while (ParseOptionalSequenceOption() is { } option)
            options.Add(option);
        return options.ToImmutable();
    }

    // AS type | CACHE n | [NO] CYCLE | INCREMENT [BY] n | MAXVALUE n | MINVALUE n | NO MAXVALUE | NO MINVALUE | OWNED BY name | SEQUENCE NAME name
    // | START [WITH] n | RESTART [[WITH] n] | LOGGED | UNLOGGED
    private SequenceOption? ParseOptionalSequenceOption()
    {
        var start = _current.Start;
        var kind = _current.Keyword == Keyword.None ? "" : KeywordTable.Text(_current.Keyword);
        Expression? value = null;
        TypeName? type = null;
        QualifiedName? name = null;
        switch (_current.Keyword)
        {
            case Keyword.As:
                Next();
                type = ParseTypeName();
                break;
            case Keyword.Cache or Keyword.Maxvalue or Keyword.Minvalue:
                Next();
                value = ParseSignedNumber();
                break;
            case Keyword.Cycle:
                Next();
                break;
            case Keyword.Logged or Keyword.Unlogged when _version >= 15:
                Next();
                break;
            case Keyword.Increment:
                Next();
                Take(Keyword.By);
                value = ParseSignedNumber();
                break;
            case Keyword.No:
                Next();
                if (_current.Keyword is not (Keyword.Maxvalue or Keyword.Minvalue or Keyword.Cycle))
                {
                    Fail();
                    break;
                }

                kind = "no " + KeywordTable.Text(_current.Keyword);
                Next();
                break;
            case Keyword.Owned:
                Next();
                Expect(Keyword.By);
                kind = "owned by";
                if (At(Keyword.NoneWord) && Peek(1).Kind != TokenKind.Dot)
                    Next();
                else
                    name = ParseQualifiedName();
                break;
            case Keyword.Sequence:
                Next();
                Expect(Keyword.Name);
                kind = "sequence name";
                name = ParseQualifiedName();
                break;
            case Keyword.Start:
                Next();
                Take(Keyword.With);
                value = ParseSignedNumber();
                break;
            case Keyword.Restart:
                Next();
                if (Take(Keyword.With) || _current.Kind is TokenKind.Plus or TokenKind.Minus or TokenKind.Integer or TokenKind.Number)
                    value = ParseSignedNumber();
                break;
            default:
                return null;
        }

        return new SequenceOption(SpanFrom(start), kind, value, type, name);
    }
}
