using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    private bool IsName(in Token token) => token.Kind switch
    {
        TokenKind.Identifier => (_uses[(int)token.Keyword] & KeywordUse.Column) != 0,
        TokenKind.QuotedIdentifier or TokenKind.UnicodeIdentifier => true,
        _ => false,
    };

    private bool IsFunctionName(in Token token) => token.Kind switch
    {
        TokenKind.Identifier => (_uses[(int)token.Keyword] & KeywordUse.Function) != 0,
        TokenKind.QuotedIdentifier or TokenKind.UnicodeIdentifier => true,
        _ => false,
    };

    private static bool IsLabel(in Token token) =>
        token.Kind is TokenKind.Identifier or TokenKind.QuotedIdentifier or TokenKind.UnicodeIdentifier;

    private bool IsBareLabel(in Token token) => token.Kind switch
    {
        TokenKind.Identifier => (_uses[(int)token.Keyword] & KeywordUse.BareLabel) != 0,
        TokenKind.QuotedIdentifier or TokenKind.UnicodeIdentifier => true,
        _ => false,
    };

    // A word that may name a function, and nothing else.
    private bool AtFunctionOnlyName => IsFunctionName(_current) && !IsName(_current);

    // The server sees only at the next token that it is no function.
    private Identifier FailAfterFunctionName()
    {
        Next();
        return MissingName();
    }

    private bool AtName => IsName(_current);

    // ColId: the name of nearly everything.
    private Identifier ParseName() => ParseNamePart().ToIdentifier();

    private NamePart ParseNamePart() => IsName(_current) ? TakeNamePart() : MissingNamePart();

    // ColLabel: after a dot or AS any word will do.
    private Identifier ParseLabel() => ParseLabelPart().ToIdentifier();

    private NamePart ParseLabelPart() => IsLabel(_current) ? TakeNamePart() : MissingNamePart();

    // type_function_name, without a schema
    private NamePart ParseFunctionName() => IsFunctionName(_current) ? TakeNamePart() : MissingNamePart();

    // NonReservedWord: languages, roles
    private Identifier ParseNonReservedWord() => IsName(_current) || IsFunctionName(_current) ? TakeIdentifier() : MissingName();

    private Identifier? ParseOptionalName() => IsName(_current) ? TakeIdentifier() : null;

    private Identifier TakeIdentifier() => TakeNamePart().ToIdentifier();

    private NamePart TakeNamePart()
    {
        var token = _current;
        var name = _names.NameOf(_tokens.Raw(_index));
        Next();
        return new NamePart(new TextSpan(token.Start, token.Length), name, token.Kind != TokenKind.Identifier, _hasHoles && name.IndexOf(SqlHole.Character) >= 0);
    }

    private Identifier MissingName() => MissingNamePart().ToIdentifier();

    private NamePart MissingNamePart()
    {
        Fail();
        return new NamePart(new TextSpan(_previousEnd, 0), "", false, false);
    }

    // name[.label]...
    private QualifiedName ParseQualifiedName()
    {
        var first = ParseNamePart();
        return At(TokenKind.Dot) ? ParseQualifiedRest(first) : new QualifiedName(first.Span, first);
    }

    // The name of a function or type: unqualified it is of another class of words than qualified.
    private QualifiedName ParseQualifiedFunctionName()
    {
        if (Peek(1).Kind == TokenKind.Dot)
            return ParseQualifiedName();

        // A word that only columns may have for a name could still have been a schema.
        if (IsName(_current) && !IsFunctionName(_current))
            Next();
        var name = ParseFunctionName();
        return new QualifiedName(name.Span, name);
    }

    private QualifiedName ParseQualifiedRest(NamePart first)
    {
        Expect(TokenKind.Dot);
        var second = ParseLabelPart();
        if (!At(TokenKind.Dot))
            return new QualifiedName(SpanFrom(first.Start), first, second);

        var parts = ImmutableArray.CreateBuilder<Identifier>(3);
        parts.Add(first.ToIdentifier());
        parts.Add(second.ToIdentifier());
        while (Take(TokenKind.Dot))
            parts.Add(ParseLabel());
        return new QualifiedName(SpanFrom(first.Start), parts.ToImmutable());
    }

    // A relation: database.schema.name at most.
    private QualifiedName ParseRelationName()
    {
        var startIndex = _index;
        var name = ParseQualifiedName();
        if (name.Parts.Length > 3)
            FailExactly(startIndex, "improper qualified name (too many dotted names): " + string.Join(".", name.Parts.Select(part => part.Text)));
        return name;
    }

    private ImmutableArray<Identifier> ParseNameList() => ParseList(static parser => parser.ParseName());

    // (name, name, ...)
    private ImmutableArray<Identifier> ParseParenthesizedNames() => ParseParenthesizedList(static parser => parser.ParseName());

    private ImmutableArray<Identifier> ParseOptionalParenthesizedNames() => ParseOptionalParenthesizedList(static parser => parser.ParseName());

    private bool AtString => _current.Kind is TokenKind.String or TokenKind.EscapeString or TokenKind.UnicodeString or TokenKind.DollarString;

    // Sconst
    private StringLiteral ParseString()
    {
        if (AtString)
            return TakeString();
        Fail();
        return new StringLiteral(new TextSpan(_previousEnd, 0), new SqlString("''", new TextSpan(0, 2), StringForm.Plain, new TextSpan(_previousEnd, 0), null));
    }

    private StringLiteral TakeString()
    {
        var token = _tokens.Raw(_index);
        var span = CurrentSpan;
        Next();
        var form = token.Kind switch
        {
            TokenKind.EscapeString => StringForm.Escape,
            TokenKind.UnicodeString => StringForm.Unicode,
            TokenKind.DollarString => StringForm.Dollar,
            TokenKind.BitString => StringForm.Bits,
            TokenKind.HexString => StringForm.Hex,
            _ => StringForm.Plain,
        };
        return _origin is null
            ? new StringLiteral(span, _tokens.Text, form)
            : new StringLiteral(span, new SqlString(_tokens.Text, new TextSpan(token.Start, token.Length), form, span, _origin));
    }
}
