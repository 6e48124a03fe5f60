using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

// DECLARE
internal sealed partial class Parser
{
    // name {[CONSTANT] type [COLLATE c] [NOT NULL] [{DEFAULT | := | =} e] | ALIAS FOR x | [[NO] SCROLL] CURSOR [(parameters)] {FOR | IS} query} ;
    private PlpgsqlDeclaration ParseDeclaration()
    {
        var start = _current.Start;
        var index = _index;
        if (ParseOptionalLabel() is not null)
            FailExactly(index, "block label must be placed before DECLARE, not after");
        var name = ParseDeclaredName();
        var variable = PlpgsqlVariable.Any;
        PlpgsqlDeclaration declaration;
        if (TakeWord("alias"))
        {
            Expect(Keyword.For);
            if (At(TokenKind.Parameter) || IsLabel(_current))
            {
                var (words, _, aliased) = LookUp(_index);
                if (aliased is null)
                    FailExactly(_index, $"variable \"{words}\" does not exist");
                variable = aliased ?? variable;
            }

            var target = At(TokenKind.Parameter) ? ParsePrimary() : ParseVariable();
            declaration = new AliasDeclaration(SpanFrom(start), name, target);
        }
        else if (AtWord("cursor") || AtWord("scroll") || AtWord("no"))
        {
            var cursor = ParseCursorDeclaration(start, name);
            variable = new PlpgsqlVariable(VariableKind.Cursor, IsConstant: false, cursor);
            declaration = cursor;
        }
        else
        {
            var isConstant = TakeWord("constant");
            var type = ParseDeclaredType();
            if (Take(Keyword.Collate))
                ParseQualifiedName();
            var notIndex = _index;
            var isRequired = Take(Keyword.Not);
            if (isRequired)
                Expect(Keyword.Null);
            var value = Take(Keyword.Default) || Take(TokenKind.Assign) || Take(TokenKind.Equal) ? ParseValue(SqlEnd.Semicolon, ";") : null;
            if (isRequired && value is null && At(TokenKind.Semicolon))
                FailExactly(notIndex, $"variable \"{name.Text}\" must have a default value, since it's declared NOT NULL");
            variable = PlpgsqlVariable.Of(type, isConstant);
            declaration = new VariableDeclaration(SpanFrom(start), name, type, isConstant, value);
        }

        _scope.Add(name.Text, variable);
        Expect(TokenKind.Semicolon);
        return declaration;
    }

    // A name that the block does not have yet.
    private Identifier ParseDeclaredName()
    {
        var index = _index;
        var name = ParseSingleWord();
        if (!_failed && _scope.Has(name.Text))
            FailAt(index, "duplicate declaration");
        return name;
    }

    private CursorDeclaration ParseCursorDeclaration(int start, Identifier name)
    {
        if (TakeWord("no"))
            ExpectWord("scroll");
        else
            TakeWord("scroll");
        ExpectWord("cursor");
        EnterScope(null, isLoop: false);
        var parameters = At(TokenKind.OpenParen)
            ? ParseParenthesizedList(static parser =>
            {
                var parameterStart = parser._current.Start;
                var parameter = parser.ParseDeclaredName();
                var type = parser.ParseDeclaredType();
                parser._scope.Add(parameter.Text, PlpgsqlVariable.Of(type));
                return new RoutineParameter(parser.SpanFrom(parameterStart), ParameterMode.In, parameter, type, null);
            })
            : ImmutableArray<RoutineParameter>.Empty;
        LeaveScope();
        if (!TakeWord("is"))
            ExpectWord("for");
        var query = ParseSqlText();
        return new CursorDeclaration(SpanFrom(start), name, parameters, query);
    }

    // name%TYPE, name%ROWTYPE; or whatever stands before what may follow a type
    private TypeName ParseDeclaredType()
    {
        if (ParseOptionalReferencedType() is { } reference)
            return reference;
        var cut = BeginType();
        var index = _index;
        var type = ParseTypeName();
        if (_version < 14 && At(TokenKind.Percent) && Peek(1).Kind == TokenKind.End)
        {
            Next();
            Fail();
        }

        if (!_failed && (type.IsSetOf ? At(TokenKind.End) : _version < 14 && AtMoreThanType))
            FailExactly(index, $"invalid type name \"{_tokens.Text.Substring(_tokens.Raw(index).Start, RawStartOf(cut) - _tokens.Raw(index).Start)}\"");
        EndSql(cut);

        // Before version 14 a fault was placed at the start of the type.
        if (_version < 14 && cut.Index >= 0 && _error is not null)
            _error = _error with { Span = new TextSpan(_tokens[index].Start, _tokens[index].Length) };
        return type;
    }

    // Before version 14 a type was read as SELECT NULL::type, and then looked at.
    private bool AtMoreThanType => (IsLabel(_current) && _current.Keyword == Keyword.None && Peek(1).Kind == TokenKind.End) || (At(TokenKind.Percent) && IsLabel(Peek(1)) && Peek(2).Kind == TokenKind.End);

    // The words may be of any kind: the table may well be called "order".
    private TypeName? ParseOptionalReferencedType()
    {
        if (!IsLabel(_current) || IsReservedWord(Word))
            return null;
        var (words, count, variable) = LookUp(_index);
        if (Peek(count).Kind != TokenKind.Percent || WordAt(count + 1) is not ("type" or "rowtype"))
            return null;
        if (count == 1 && WordAt(2) == "type")
        {
            // Before version 17 a word alone could be a type as well, but no record.
            if (_version < 17 && variable?.Kind == VariableKind.Record)
                return null;
            if (_version >= 17 && variable is null)
                FailExactly(_index, $"variable \"{words}\" does not exist");
        }

        var start = _current.Start;
        var first = TakeIdentifier();
        var name = At(TokenKind.Dot) ? ParseQualifiedRest(first) : new QualifiedName(first.Span, ImmutableArray.Create(first));
        Next();
        var reference = AtWord("type") ? TypeReference.Type : TypeReference.RowType;
        Next();
        var dimensions = 0;
        if (_version >= 17)
        {
            if (TakeWord("array"))
                dimensions = 1;
            for (var isFirst = true; Take(TokenKind.OpenBracket); isFirst = false)
            {
                Take(TokenKind.Integer);
                if (!At(TokenKind.CloseBracket))
                    Fail("syntax error, expected \"]\"");
                Next();
                dimensions = isFirst ? 1 : dimensions + 1;
            }
        }

        return new TypeName(SpanFrom(start), name, false, ImmutableArray<Expression>.Empty, dimensions, false, reference);
    }

    private TokenCut BeginType()
    {
        var depth = 0;
        for (var i = _index; ; i++)
        {
            ref readonly var token = ref _tokens[i];
            switch (token.Kind)
            {
                case TokenKind.Error:
                    FailAt(i, null);
                    return NoCut;
                case TokenKind.End:
                    FailAt(i, depth != 0 ? "mismatched parentheses" : "incomplete data type declaration");
                    return NoCut;
                case TokenKind.OpenParen:
                    depth++;
                    continue;
                case TokenKind.CloseParen when depth != 0:
                    depth--;
                    continue;
                case TokenKind.Comma when depth != 0:
                    continue;
                case TokenKind.Semicolon or TokenKind.Equal or TokenKind.Assign or TokenKind.Comma or TokenKind.CloseParen:
                    break;
                case TokenKind.Identifier when token.Keyword is Keyword.Collate or Keyword.Not or Keyword.Default && (i == _index || _tokens[i - 1].Kind != TokenKind.Dot):
                    break;
                default:
                    continue;
            }

            if (i != _index)
                return _tokens.EndAt(i, token.Start);
            Fail("missing data type declaration");
            return NoCut;
        }
    }
}
