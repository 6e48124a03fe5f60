using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

/// <summary>PL/pgSQL: the same tokens, statements of its own, and SQL wherever an expression or query may stand.</summary>
internal sealed partial class Parser
{
    private bool _isPlpgsql;

    // How many SQL expressions and statements are being read: each is cut out of the body before PostgreSQL reads it, so its end is an end of input.
    private int _cutDepth;

    // [#option ...] [<<label>>] [DECLARE ...] BEGIN ... END [label] [;]
    public PlpgsqlBody? ParsePlpgsqlBody(StringLiteral text, PlpgsqlRoutine routine)
    {
        _isPlpgsql = true;
        _routine = routine;
        _scope = routine.MakeScope();
        _tokens.Reserve("loop", Keyword.Loop);
        _current = _tokens[_index];
        var conflict = VariableConflict.Default;
        while (At(TokenKind.Operator) && TextAt(_index) == "#")
            conflict = ParseCompilerOption(conflict);
        var blockStart = _current.Start;
        var label = ParseOptionalLabel();
        var block = ParseBlock(blockStart, label);
        Take(TokenKind.Semicolon);
        if (!At(TokenKind.End))
            Fail();
        return _failed ? null : new PlpgsqlBody(text.Span, text, conflict, block);
    }

    // #variable_conflict {error | use_variable | use_column} | #option dump | #print_strict_params {on | off}
    private VariableConflict ParseCompilerOption(VariableConflict conflict)
    {
        Next();
        var isConflict = AtWord("variable_conflict");
        if (!isConflict && !AtWord("option") && !AtWord("print_strict_params"))
            Fail();
        Next();
        if (isConflict)
        {
            if (Word is not ("error" or "use_variable" or "use_column"))
                Fail();
            conflict = Word switch
            {
                "use_variable" => VariableConflict.UseVariable,
                "use_column" => VariableConflict.UseColumn,
                _ => VariableConflict.Error,
            };
        }

        Next();
        return conflict;
    }

    // The word that stands here in lower case; empty if none does. PL/pgSQL's keywords are not those of SQL.
    private string Word => _current.Kind == TokenKind.Identifier ? _names.NameOf(_tokens.Raw(_index)) : "";

    private bool AtWord(string word) => _current.Kind == TokenKind.Identifier && _current.Length == word.Length && Word == word;

    private string WordAt(int offset)
    {
        var index = Math.Min(_index + offset, _tokens.Count - 1);
        return _tokens[index].Kind == TokenKind.Identifier ? _names.NameOf(_tokens.Raw(index)) : "";
    }

    private bool TakeWord(string word)
    {
        if (!AtWord(word))
            return false;
        Next();
        return true;
    }

    private void ExpectWord(string word)
    {
        if (!TakeWord(word))
            Fail();
    }

    // Any word but those that PL/pgSQL reserves.
    private Identifier ParseVariableName()
    {
        if (IsLabel(_current) && !(_current.Kind == TokenKind.Identifier && IsReservedWord(Word)))
            return TakeIdentifier();
        return MissingName();
    }

    private static bool IsReservedWord(string word) => word is "all" or "begin" or "by" or "case" or "declare" or "else" or "end" or "execute" or "for" or "foreach"
        or "from" or "if" or "in" or "into" or "loop" or "not" or "null" or "or" or "strict" or "then" or "to" or "using" or "when" or "while";

    // <<label>>
    private Identifier? ParseOptionalLabel()
    {
        if (!At(TokenKind.Operator) || TextAt(_index) != "<<")
            return null;
        Next();
        var label = ParseVariableName();
        if (!At(TokenKind.Operator) || TextAt(_index) != ">>")
            Fail();
        Next();
        return label;
    }

    // [DECLARE declaration ...] BEGIN statements [EXCEPTION handlers] END [label]
    private PlpgsqlBlock ParseBlock(int start, Identifier? label)
    {
        var declarations = ImmutableArray.CreateBuilder<PlpgsqlDeclaration>();
        EnterScope(label, isLoop: false);
        if (TakeWord("declare"))
        {
            while (!AtWord("begin") && !At(TokenKind.End))
            {
                if (!TakeWord("declare"))
                    declarations.Add(ParseDeclaration());
            }
        }

        ExpectWord("begin");
        var statements = ParsePlpgsqlStatements();
        var handlers = ImmutableArray<ExceptionHandler>.Empty;
        if (TakeWord("exception"))
        {
            _scope.Add("sqlstate", new PlpgsqlVariable(VariableKind.Scalar, IsConstant: true));
            _scope.Add("sqlerrm", new PlpgsqlVariable(VariableKind.Scalar, IsConstant: true));
            handlers = ParseHandlers();
        }

        ExpectWord("end");
        SkipEndLabel(label);
        LeaveScope();
        return new PlpgsqlBlock(SpanFrom(start), label, declarations.ToImmutable(), statements, handlers);
    }

    private void SkipEndLabel(Identifier? label)
    {
        var index = _index;
        if (IsLabel(_current) && !(_current.Kind == TokenKind.Identifier && IsReservedWord(Word)))
            TakeIdentifier();
        CheckEndLabel(index, label);
    }

    // name {[CONSTANT] type [COLLATE c] [NOT NULL] [{DEFAULT | := | =} e] | ALIAS FOR x | [[NO] SCROLL] CURSOR [(parameters)] {FOR | IS} query} ;
    private PlpgsqlDeclaration ParseDeclaration()
    {
        var start = _current.Start;
        var index = _index;
        var name = ParseVariableName();
        var variable = PlpgsqlVariable.Any;
        PlpgsqlDeclaration declaration;
        if (AtWord("alias") && WordAt(1) == "for")
        {
            Next();
            Next();
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
        else if (AtWord("cursor") || (AtWord("scroll") && WordAt(1) == "cursor") || (AtWord("no") && WordAt(1) == "scroll"))
        {
            var cursor = ParseCursorDeclaration(start, name);
            variable = new PlpgsqlVariable(VariableKind.Cursor, IsConstant: false, cursor);
            declaration = cursor;
        }
        else
        {
            var isConstant = TakeWord("constant");
            var type = ParseTypeName(allowReference: true);
            if (Take(Keyword.Collate))
                ParseQualifiedName();
            var notIndex = _index;
            var isRequired = Take(Keyword.Not);
            if (isRequired)
                Expect(Keyword.Null);
            var value = Take(Keyword.Default) || Take(TokenKind.Assign) || Take(TokenKind.Equal) ? ParseValue() : null;
            if (isRequired && value is null && At(TokenKind.Semicolon))
                FailExactly(notIndex, $"variable \"{name.Text}\" must have a default value, since it's declared NOT NULL");
            variable = PlpgsqlVariable.Of(type, isConstant);
            declaration = new VariableDeclaration(SpanFrom(start), name, type, isConstant, value);
        }

        Declare(index, name, variable);
        Expect(TokenKind.Semicolon);
        return declaration;
    }

    private CursorDeclaration ParseCursorDeclaration(int start, Identifier name)
    {
        TakeWord("no");
        TakeWord("scroll");
        ExpectWord("cursor");
        EnterScope(null, isLoop: false);
        var parameters = At(TokenKind.OpenParen)
            ? ParseParenthesizedList(static parser =>
            {
                var parameterStart = parser._current.Start;
                var parameterIndex = parser._index;
                var parameter = parser.ParseVariableName();
                var type = parser.ParseTypeName(allowReference: true);
                parser.Declare(parameterIndex, parameter, PlpgsqlVariable.Of(type));
                return new RoutineParameter(parser.SpanFrom(parameterStart), ParameterMode.In, parameter, type, null);
            })
            : ImmutableArray<RoutineParameter>.Empty;
        LeaveScope();
        if (!TakeWord("is"))
            ExpectWord("for");
        if (At(TokenKind.Semicolon))
            Fail("missing SQL statement");
        var query = ParseQuery();
        return new CursorDeclaration(SpanFrom(start), name, parameters, query);
    }

    // WHEN condition OR condition THEN statements ...
    private ImmutableArray<ExceptionHandler> ParseHandlers()
    {
        var handlers = ImmutableArray.CreateBuilder<ExceptionHandler>(1);
        do
        {
            var start = _current.Start;
            Expect(Keyword.When);
            var conditions = ImmutableArray.CreateBuilder<SqlNode>(1);
            do
            {
                if (AtWord("sqlstate"))
                {
                    Next();
                    conditions.Add(ParseSqlState());
                }
                else
                    conditions.Add(ParseVariableName());
            }
            while (Take(Keyword.Or));
            Expect(Keyword.Then);
            var statements = ParsePlpgsqlStatements();
            handlers.Add(new ExceptionHandler(SpanFrom(start), conditions.ToImmutable(), statements));
        }
        while (At(Keyword.When));
        return handlers.ToImmutable();
    }

    private ImmutableArray<Statement> ParsePlpgsqlStatements()
    {
        if (!Enter())
            return ImmutableArray<Statement>.Empty;
        var statements = ImmutableArray.CreateBuilder<Statement>(4);
        while (!AtBlockEnd)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            statements.Add(ParsePlpgsqlStatement());
            Expect(TokenKind.Semicolon);
            SkipFilledSemicolons();
        }

        Leave();
        return statements.ToImmutable();
    }

    // What cutting INTO out of the statement left behind.
    private void SkipFilledSemicolons()
    {
        while (At(TokenKind.Semicolon) && _current.End == _previousEnd)
            Next();
    }

    private bool AtBlockEnd => _current.Kind == TokenKind.End || (_current.Kind == TokenKind.Identifier &&
        (_current.Keyword is Keyword.End or Keyword.Else or Keyword.When || (Word is "exception" or "elsif" or "elseif" && !IsAssignmentMark(Peek(1)))));

    private static bool IsAssignmentMark(in Token token) => token.Kind is TokenKind.Assign or TokenKind.Equal or TokenKind.Dot or TokenKind.OpenBracket;

    private Statement ParsePlpgsqlStatement()
    {
        var start = _current.Start;
        if (At(TokenKind.Semicolon))
            Fail();
        if (At(TokenKind.Operator))
            return ParseLabeled(start);
        var isAssignment = IsLabel(_current) && Peek(1).Kind is TokenKind.Assign or TokenKind.Equal or TokenKind.Dot or TokenKind.OpenBracket;
        if (isAssignment || At(TokenKind.Parameter))
            return ParseAssignmentStatement(start);

        switch (Word)
        {
            case "begin" or "declare":
                return ParseBlock(start, null);
            case "if":
                return ParseIf(start);
            case "case":
                return ParseCaseStatement(start);
            case "loop" or "while" or "for" or "foreach":
                return ParseLoop(start, null);
            case "exit" or "continue":
                return ParseExit(start);
            case "return":
                return ParseReturn(start);
            case "raise":
                return ParseRaise(start);
            case "assert":
                Next();
                var condition = ParseValue();
                var message = Take(TokenKind.Comma) ? ParseValue() : null;
                return new AssertStatement(SpanFrom(start), condition, message);
            case "execute":
                return ParseExecuteDynamic(start);
            case "perform":
                Next();
                _cutDepth++;
                var query = ParseQueryRest(start, null, ParseSelectRest(start));
                _cutDepth--;
                return new PerformStatement(SpanFrom(start), query);
            case "get":
                return ParseGetDiagnostics(start);
            case "open":
                return ParseOpen(start);
            case "fetch" or "move":
                return ParseFetchInto(start);
            case "close":
                Next();
                var (cursor, _) = ParseCursorVariable();
                return new CloseCursorStatement(SpanFrom(start), cursor);
            case "null":
                Next();
                return new NullStatement(SpanFrom(start));
            default:
                return ParseSqlStatement(start);
        }
    }

    // name[.field]... [subscript] ...
    private Expression ParseVariable(bool allowsSubscripts = true)
    {
        if (At(TokenKind.Parameter))
            return ParsePrimary();
        var start = _current.Start;
        var parts = ImmutableArray.CreateBuilder<Identifier>(1);
        parts.Add(ParseVariableName());
        while (Take(TokenKind.Dot))
            parts.Add(ParseLabel());
        var variable = new ColumnReference(SpanFrom(start), parts.ToImmutable());
        return allowsSubscripts && At(TokenKind.OpenBracket) ? ParseIndirections(variable) : variable;
    }

    private ImmutableArray<Expression> ParseVariables() => ParseList(static parser => parser.ParseVariable());

    // An expression is what may follow SELECT: it may even have a FROM.
    private Expression ParseValue()
    {
        var start = _current.Start;
        if (At(TokenKind.Semicolon) || At(Keyword.Loop) || At(Keyword.Then) || At(TokenKind.DotDot))
            Fail("missing expression");
        _cutDepth++;
        var value = ParseExpression();
        _cutDepth--;
        if (_current.Keyword is not (Keyword.From or Keyword.Where or Keyword.Group or Keyword.Having or Keyword.Window or Keyword.Union or Keyword.Intersect
            or Keyword.Except or Keyword.Order or Keyword.Limit or Keyword.Offset))
            return value;
        var item = new SelectItem(value.Span, value, null);
        var body = ParseSelectTail(start, false, ImmutableArray<Expression>.Empty, ImmutableArray.Create(item));
        var query = ParseQueryRest(start, null, body);
        return new SubqueryExpression(SpanFrom(start), query);
    }

    // target {:= | =} e
    private AssignmentStatement ParseAssignmentStatement(int start)
    {
        if (At(TokenKind.Parameter) || (IsLabel(_current) && !(_current.Kind == TokenKind.Identifier && IsReservedWord(Word))))
        {
            var (name, count, variable) = LookUp(_index);
            if (variable is null && Peek(count).Kind is TokenKind.Assign or TokenKind.Equal or TokenKind.OpenBracket)
                FailExactly(_index, $"\"{name}\" is not a known variable");
            CheckAssignable(variable);
        }

        var target = ParseVariable();
        if (!Take(TokenKind.Assign))
            Expect(TokenKind.Equal);
        // Nothing at all is refused only when it runs.
        var value = At(TokenKind.Semicolon) ? new MissingExpression(new TextSpan(_previousEnd, 0)) : ParseAssignedValue();
        return new AssignmentStatement(SpanFrom(start), target, value);
    }

    // Whatever may follow SELECT: x := * FROM t, x := a, b FROM t. How many columns it has is seen when it runs.
    private Expression ParseAssignedValue()
    {
        var start = _current.Start;
        var index = _index;
        if (!At(TokenKind.Star) && !AtSelectListEnd && !At(Keyword.Distinct))
        {
            var value = ParseValue();
            if (_failed || At(TokenKind.Semicolon))
                return value;
            MoveTo(index);
        }

        _cutDepth++;
        var query = ParseQueryRest(start, null, ParseSelectRest(start));
        _cutDepth--;
        return new SubqueryExpression(SpanFrom(start), query);
    }

    // Everything else is SQL. INTO [STRICT] targets may stand nearly anywhere in it.
    private Statement ParseSqlStatement(int start)
    {
        // TABLE is a word of PL/pgSQL too, and a parenthesis starts none of its statements.
        if (At(Keyword.Table) || At(TokenKind.OpenParen))
            Fail();
        if (_current.Keyword is not (Keyword.Select or Keyword.Insert or Keyword.Update or Keyword.Delete or Keyword.Merge or Keyword.With or Keyword.Values or Keyword.Table))
            return ParseCutStatement();

        var first = _index;
        var last = _index;
        var into = -1;
        var second = -1;
        while (_tokens[last].Kind is not (TokenKind.Semicolon or TokenKind.End))
        {
            if (_tokens[last].Keyword == Keyword.Into && (last == first || _tokens[last - 1].Keyword is not (Keyword.Insert or Keyword.Merge)))
            {
                if (into < 0)
                    into = last;
                else if (second < 0)
                    second = last;
            }

            last++;
        }

        if (into < 0)
            return ParseCutStatement();

        MoveTo(into + 1);
        TakeWord("strict");
        var targets = ParseTargets();
        if (second >= 0)
            FailAt(second, "INTO specified more than once");
        if (_failed)
            return new OpaqueStatement(SpanFrom(start));
        var targetsEnd = _previousEnd;
        _tokens.Cut(into, _index, last);
        MoveTo(first);
        var body = ParseCutStatement();
        return new SelectIntoStatement(TextSpan.FromBounds(start, Math.Max(targetsEnd, _previousEnd)), body, targets);
    }

    private Statement ParseCutStatement()
    {
        _cutDepth++;
        var statement = ParseStatement();
        if (!AtStatementEnd)
            Fail();
        _cutDepth--;
        return statement;
    }
}
