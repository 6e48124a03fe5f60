using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // SET [SESSION | LOCAL] ... | SET CONSTRAINTS ...
    private Statement ParseSet(int start)
    {
        Next();
        if (!IsSettingEnd(Peek(1)) && Peek(1).Keyword != Keyword.From && Take(Keyword.Constraints))
        {
            var names = Take(Keyword.All) ? ImmutableArray<QualifiedName>.Empty : ParseList(static parser => parser.ParseRelationName());
            if (!Take(Keyword.Deferred))
                Expect(Keyword.Immediate);
            return new SetConstraintsStatement(SpanFrom(start), names);
        }

        var isLocal = false;
        if (At(Keyword.Local) && !IsSettingEnd(Peek(1)))
        {
            Next();
            isLocal = true;
        }
        else if (At(Keyword.Session) && !IsSettingEnd(Peek(1)) && Peek(1).Keyword is not (Keyword.Authorization or Keyword.Characteristics))
            Next();

        if (At(Keyword.Session, Keyword.Characteristics))
        {
            Next();
            Next();
            Expect(Keyword.As);
            Expect(Keyword.Transaction);
            SkipTransactionModes(isRequired: true);
            return new SetStatement(SpanFrom(start), isLocal, "transaction", ImmutableArray<Expression>.Empty);
        }

        return ParseSetRest(start, isLocal);
    }

    private static bool IsSettingEnd(in Token token) => token.Kind is TokenKind.Equal or TokenKind.Dot || token.Keyword is Keyword.To;

    // name {TO | =} {value, ... | DEFAULT} | name FROM CURRENT | TIME ZONE zone | SCHEMA 's' | ROLE r | SESSION AUTHORIZATION r | TRANSACTION modes | ...
    private SetStatement ParseSetRest(int start, bool isLocal)
    {
        var none = ImmutableArray<Expression>.Empty;
        if (!IsSettingEnd(Peek(1)) && Peek(1).Keyword != Keyword.From)
        {
            switch (_current.Keyword)
            {
                case Keyword.Time:
                    Next();
                    Expect(Keyword.Zone);
                    var zone = ParseZone();
                    return new SetStatement(SpanFrom(start), isLocal, "timezone", zone);
                case Keyword.Schema:
                    Next();
                    Expression schema = ParseString();
                    return new SetStatement(SpanFrom(start), isLocal, "search_path", ImmutableArray.Create(schema));
                case Keyword.Catalog:
                    Next();
                    var databaseIndex = _index;
                    ParseString();
                    FailExactly(databaseIndex, "current database cannot be changed");
                    return new SetStatement(SpanFrom(start), isLocal, "catalog", none);
                case Keyword.Names:
                    Next();
                    if (!Take(Keyword.Default) && AtString)
                        TakeString();
                    return new SetStatement(SpanFrom(start), isLocal, "client_encoding", none);
                case Keyword.Role:
                    Next();
                    var role = ParseSettingWord();
                    return new SetStatement(SpanFrom(start), isLocal, "role", ImmutableArray.Create(role));
                case Keyword.Session:
                    Next();
                    Expect(Keyword.Authorization);
                    var authorization = Take(Keyword.Default) ? none : ImmutableArray.Create(ParseSettingWord());
                    return new SetStatement(SpanFrom(start), isLocal, "session_authorization", authorization);
                case Keyword.Xml:
                    Next();
                    Expect(Keyword.Option);
                    ExpectDocumentOrContent();
                    return new SetStatement(SpanFrom(start), isLocal, "xmloption", none);
                case Keyword.Transaction:
                    Next();
                    if (Take(Keyword.Snapshot))
                        ParseString();
                    else
                        SkipTransactionModes(isRequired: true);
                    return new SetStatement(SpanFrom(start), isLocal, "transaction", none);
            }
        }

        var name = ParseSettingName();
        if (Take(Keyword.From))
        {
            Expect(Keyword.Current);
            return new SetStatement(SpanFrom(start), isLocal, name, none);
        }

        if (!Take(TokenKind.Equal))
            Expect(Keyword.To);
        var values = Take(Keyword.Default) ? none : ParseList(static parser => parser.ParseSettingValue());
        return new SetStatement(SpanFrom(start), isLocal, name, values);
    }

    // name[.name]...
    private string ParseSettingName()
    {
        var name = ParseName().Text;
        while (Take(TokenKind.Dot))
            name += "." + ParseName().Text;
        return name.ToLowerInvariant();
    }

    // TRUE | FALSE | ON | word | 'text' | number
    private Expression ParseSettingValue()
    {
        if (_current.Keyword is Keyword.True or Keyword.False)
            return ParsePrimary();
        if (_current.Kind is TokenKind.Plus or TokenKind.Minus or TokenKind.Integer or TokenKind.Number)
            return ParseSignedNumber();
        return ParseSettingWord();
    }

    private Expression ParseSettingWord()
    {
        if (AtString)
            return TakeString();
        var word = At(Keyword.On) ? TakeIdentifier() : ParseNonReservedWord();
        return new ColumnReference(word.Span, word);
    }

    // 'text' | word | number | DEFAULT | LOCAL | INTERVAL 'x' fields
    private ImmutableArray<Expression> ParseZone()
    {
        if (Take(Keyword.Default) || Take(Keyword.Local))
            return ImmutableArray<Expression>.Empty;
        if (At(Keyword.Interval))
            return ImmutableArray.Create(ParseZoneInterval());
        if (_current.Kind == TokenKind.Identifier && _current.Keyword != Keyword.None)
            Fail();
        return ImmutableArray.Create(ParseSettingValue());
    }

    // INTERVAL 'text' [HOUR | HOUR TO MINUTE] | INTERVAL (p) 'text'
    private Expression ParseZoneInterval()
    {
        var start = _current.Start;
        var type = ParseIntervalPrecision();
        var value = ParseString();
        var fields = _index;
        var isHour = At(Keyword.Hour);
        if (type.Modifiers.IsEmpty)
            SkipIntervalFields();
        if (_index > fields && !_failed && !(isHour && (_index == fields + 1 || _tokens[_index - 1].Keyword == Keyword.Minute)))
            FailExactly(fields, "time zone interval must be HOUR or HOUR TO MINUTE");
        return new CastExpression(SpanFrom(start), value, type, CastForm.TypedLiteral);
    }

    // ISOLATION LEVEL ... | READ {ONLY | WRITE} | [NOT] DEFERRABLE, with or without commas
    private void SkipTransactionModes(bool isRequired)
    {
        var isFirst = true;
        while (true)
        {
            if (Take(Keyword.Isolation))
            {
                Expect(Keyword.Level);
                if (Take(Keyword.Read))
                {
                    if (!Take(Keyword.Uncommitted))
                        Expect(Keyword.Committed);
                }
                else if (Take(Keyword.Repeatable))
                    Expect(Keyword.Read);
                else
                    Expect(Keyword.Serializable);
            }
            else if (Take(Keyword.Read))
            {
                if (!Take(Keyword.Only))
                    Expect(Keyword.Write);
            }
            else if (Take(Keyword.Not))
                Expect(Keyword.Deferrable);
            else if (!Take(Keyword.Deferrable))
            {
                if (isFirst && isRequired)
                    Fail();
                return;
            }

            isFirst = false;
            isRequired = Take(TokenKind.Comma);
            if (isRequired)
                isFirst = true;
        }
    }

    // RESET {name | ALL | TIME ZONE | TRANSACTION ISOLATION LEVEL | SESSION AUTHORIZATION}
    private ResetStatement ParseReset(int start)
    {
        Next();
        var name = ParseSettingReference();
        return new ResetStatement(SpanFrom(start), name);
    }

    private ShowStatement ParseShow(int start)
    {
        Next();
        var name = ParseSettingReference();
        return new ShowStatement(SpanFrom(start), name);
    }

    private string? ParseSettingReference()
    {
        if (Take(Keyword.All))
            return null;
        if (Take(Keyword.Time, Keyword.Zone))
            return "timezone";
        if (Take(Keyword.Session, Keyword.Authorization))
            return "session_authorization";
        if (At(Keyword.Transaction, Keyword.Isolation))
        {
            Next();
            Next();
            Expect(Keyword.Level);
            return "transaction_isolation";
        }

        return ParseSettingName();
    }
}
