using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // [SETOF] type [ [] ... | ARRAY[n] ]
    private TypeName ParseTypeName() => ParseTypeName(allowReference: false);

    // In function parameters and PL/pgSQL also name%TYPE.
    private TypeName ParseTypeName(bool allowReference)
    {
        var start = _current.Start;
        var isSetOf = Take(Keyword.Setof);
        var type = ParseOptionalBuiltInType() ?? ParseGenericType();
        var reference = TypeReference.None;
        if (allowReference && At(TokenKind.Percent) && IsLabel(Peek(1)))
        {
            Next();
            reference = At(Keyword.Type) ? TypeReference.Type : TypeReference.RowType;
            if (reference == TypeReference.RowType && !_names.NameOf(_tokens.Raw(_index)).Equals("rowtype", StringComparison.Ordinal))
                Fail();
            Next();
        }

        // v%TYPE ARRAY[3][3]: PL/pgSQL reads these bounds itself.
        if (reference != TypeReference.None && At(Keyword.Array) && Peek(1).Kind == TokenKind.OpenBracket)
            Next();
        var dimensions = ParseArrayBounds();
        return dimensions == 0 && !isSetOf && reference == TypeReference.None
            ? type
            : type with { Span = SpanFrom(start), IsSetOf = isSetOf, ArrayDimensions = dimensions, Reference = reference };
    }

    // [] [3] ... | ARRAY | ARRAY[3]
    private int ParseArrayBounds()
    {
        var dimensions = 0;
        if (Take(Keyword.Array))
        {
            if (Take(TokenKind.OpenBracket))
            {
                Expect(TokenKind.Integer);
                Expect(TokenKind.CloseBracket);
            }

            return 1;
        }

        while (Take(TokenKind.OpenBracket))
        {
            Take(TokenKind.Integer);
            Expect(TokenKind.CloseBracket);
            dimensions++;
        }

        return dimensions;
    }

    // type_function_name[.label]... [(modifiers)]
    private TypeName ParseGenericType()
    {
        var start = _current.Start;
        var name = Peek(1).Kind == TokenKind.Dot && IsFunctionName(_current) ? ParseQualifiedRest(TakeNamePart()) : SingleName(ParseFunctionName());
        var modifiers = ParseTypeModifiers();
        return new TypeName(SpanFrom(start), name, false, modifiers, 0, false, TypeReference.None);
    }

    private ImmutableArray<Expression> ParseTypeModifiers() => ParseOptionalParenthesizedList(static parser => parser.ParseExpression());

    private static TypeName BuiltInType(TextSpan span, string name) => new(
        span,
        new QualifiedName(span, ImmutableArray.Create(new Identifier(span, name, false))),
        true,
        ImmutableArray<Expression>.Empty,
        0,
        false,
        TypeReference.None);

    // Types whose spelling is grammar.
    private TypeName? ParseOptionalBuiltInType()
    {
        var start = _current.Start;
        switch (_current.Keyword)
        {
            case Keyword.None:
                return null;
            case Keyword.Int or Keyword.Integer:
                return TakeBuiltInType("int4");
            case Keyword.Smallint:
                return TakeBuiltInType("int2");
            case Keyword.Bigint:
                return TakeBuiltInType("int8");
            case Keyword.Real:
                return TakeBuiltInType("float4");
            case Keyword.Boolean:
                return TakeBuiltInType("bool");
            case Keyword.Json when _version >= 17:
                return TakeBuiltInType("json");
            case Keyword.Float:
                Next();
                return ParseFloat(start);
            case Keyword.Double when Peek(1).Keyword == Keyword.Precision:
                Next();
                return TakeBuiltInType("float8") with { Span = SpanFrom(start) };
            case Keyword.Decimal or Keyword.Dec or Keyword.Numeric:
                Next();
                return FinishBuiltInType(start, "numeric", ParseTypeModifiers());
            case Keyword.Bit:
                Next();
                var bitName = Take(Keyword.Varying) ? "varbit" : "bit";
                return FinishBuiltInType(start, bitName, ParseTypeModifiers());
            case Keyword.Varchar:
                Next();
                return FinishBuiltInType(start, "varchar", ParseOptionalLength());
            case Keyword.National:
                Next();
                if (_current.Keyword is not (Keyword.Character or Keyword.Char))
                    Fail();
                return ParseCharacterType(start);
            case Keyword.Character or Keyword.Char or Keyword.Nchar:
                return ParseCharacterType(start);
            case Keyword.Time or Keyword.Timestamp:
                return ParseTimeType();
            case Keyword.Interval:
                Next();
                var modifiers = ParseOptionalLength();
                if (modifiers.IsEmpty)
                    SkipIntervalFields();
                return FinishBuiltInType(start, "interval", modifiers);
            default:
                return null;
        }
    }

    private TypeName TakeBuiltInType(string name)
    {
        var span = CurrentSpan;
        Next();
        return BuiltInType(span, name);
    }

    private TypeName FinishBuiltInType(int start, string name, ImmutableArray<Expression> modifiers) =>
        BuiltInType(SpanFrom(start), name) with { Modifiers = modifiers };

    // CHARACTER [VARYING] [(n)]
    private TypeName ParseCharacterType(int start)
    {
        Next();
        var name = Take(Keyword.Varying) ? "varchar" : "bpchar";
        return FinishBuiltInType(start, name, ParseOptionalLength());
    }

    // (n)
    private ImmutableArray<Expression> ParseOptionalLength()
    {
        if (!Take(TokenKind.OpenParen))
            return ImmutableArray<Expression>.Empty;
        var length = At(TokenKind.Integer) ? ParsePrimary() : Missing();
        Expect(TokenKind.CloseParen);
        return ImmutableArray.Create(length);
    }

    // FLOAT [(bits)]
    private TypeName ParseFloat(int start)
    {
        var index = _index + 1;
        var isSingle = false;
        if (ParseOptionalLength() is [NumberLiteral length])
        {
            if (!int.TryParse(length.Text.Replace("_", ""), out var bits))
                bits = 1; // hexadecimal: PostgreSQL knows, and nobody writes it
            if (bits < 1)
                FailExactly(index, "precision for type float must be at least 1 bit");
            else if (bits > 53)
                FailExactly(index, "precision for type float must be less than 54 bits");
            isSingle = bits <= 24;
        }

        return FinishBuiltInType(start, isSingle ? "float4" : "float8", ImmutableArray<Expression>.Empty);
    }

    // TIME | TIMESTAMP [(p)] [WITH | WITHOUT TIME ZONE]
    private TypeName ParseTimeType()
    {
        var start = _current.Start;
        var name = At(Keyword.Time) ? "time" : "timestamp";
        Next();
        var modifiers = ParseOptionalLength();
        if (_current.Keyword is Keyword.With or Keyword.Without && Peek(1).Keyword == Keyword.Time)
        {
            if (At(Keyword.With))
                name += "tz";
            Next();
            Next();
            Expect(Keyword.Zone);
        }

        return FinishBuiltInType(start, name, modifiers);
    }

    // YEAR [TO MONTH] | MONTH | DAY [TO {HOUR | MINUTE | SECOND}] | HOUR [TO {MINUTE | SECOND}] | MINUTE [TO SECOND] | SECOND [(p)]
    private void SkipIntervalFields()
    {
        if (!AtIntervalField)
            return;
        var first = _current.Keyword;
        SkipIntervalField();
        if (first is Keyword.Month or Keyword.Second || !Take(Keyword.To))
            return;
        var isFiner = first == Keyword.Year
            ? At(Keyword.Month)
            : AtIntervalField && _current.Keyword is not (Keyword.Year or Keyword.Month or Keyword.Day) && RankOf(_current.Keyword) > RankOf(first);
        if (!isFiner)
            Fail();
        SkipIntervalField();
    }

    private static int RankOf(Keyword field) => field switch
    {
        Keyword.Day => 1,
        Keyword.Hour => 2,
        Keyword.Minute => 3,
        _ => 4,
    };

    private bool AtIntervalField => _current.Keyword is Keyword.Year or Keyword.Month or Keyword.Day or Keyword.Hour or Keyword.Minute or Keyword.Second;

    private void SkipIntervalField()
    {
        var isSecond = At(Keyword.Second);
        Next();
        if (!isSecond || !Take(TokenKind.OpenParen))
            return;
        Expect(TokenKind.Integer);
        Expect(TokenKind.CloseParen);
    }

    // int '1', numeric(3) '1', interval '1' day: a type as grammar spells it before a string. The words are column names otherwise.
    private CastExpression? ParseOptionalTypedLiteral()
    {
        var next = Peek(1);
        var isType = _current.Keyword switch
        {
            Keyword.Int or Keyword.Integer or Keyword.Smallint or Keyword.Bigint or Keyword.Real or Keyword.Boolean => IsString(next),
            Keyword.Json => _version >= 17 && IsString(next),
            Keyword.Float or Keyword.Decimal or Keyword.Dec or Keyword.Numeric or Keyword.Varchar or Keyword.Interval => IsString(next) || next.Kind == TokenKind.OpenParen,
            Keyword.Double => next.Keyword == Keyword.Precision,
            Keyword.National => next.Keyword is Keyword.Character or Keyword.Char,
            Keyword.Bit or Keyword.Character or Keyword.Char or Keyword.Nchar => IsString(next) || next.Kind == TokenKind.OpenParen || next.Keyword == Keyword.Varying,
            Keyword.Time or Keyword.Timestamp => IsString(next) || next.Kind == TokenKind.OpenParen ||
                (next.Keyword is Keyword.With or Keyword.Without && Peek(2).Keyword == Keyword.Time),
            _ => false,
        };
        if (!isType)
            return null;

        var start = _current.Start;
        var isInterval = At(Keyword.Interval);
        var type = isInterval ? ParseIntervalPrecision() : ParseOptionalBuiltInType()!;
        var value = ParseString();
        if (isInterval && type.Modifiers.IsEmpty)
            SkipIntervalFields();
        return new CastExpression(SpanFrom(start), value, type, CastForm.TypedLiteral);
    }

    private TypeName ParseIntervalPrecision()
    {
        var start = _current.Start;
        Next();
        return FinishBuiltInType(start, "interval", ParseOptionalLength());
    }

    private static bool IsString(in Token token) =>
        token.Kind is TokenKind.String or TokenKind.EscapeString or TokenKind.UnicodeString or TokenKind.DollarString;
}
