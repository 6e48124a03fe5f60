using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

/// <summary>PL/pgSQL: the same tokens, statements of its own, and SQL wherever an expression or query may stand.</summary>
internal sealed partial class Parser
{
    private bool _isPlpgsql;

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
        var isOption = AtWord("option");
        if (!isConflict && !isOption && !AtWord("print_strict_params"))
            Fail();
        Next();
        if (isOption && !AtWord("dump"))
            Fail();
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

    // A word that no others follow behind a dot: PL/pgSQL reads them as one.
    private Identifier ParseSingleWord()
    {
        if (Peek(1).Kind == TokenKind.Dot && IsLabel(Peek(2)) && IsLabel(_current) && !IsReservedWord(Word))
        {
            ref readonly var last = ref _tokens.Raw(_index + (Peek(3).Kind == TokenKind.Dot && IsLabel(Peek(4)) ? 4 : 2));
            var start = _tokens.Raw(_index).Start;
            FailExactly(_index, $"syntax error at or near \"{_tokens.Text.Substring(start, last.End - start)}\"");
        }

        return ParseVariableName();
    }

    private static bool IsReservedWord(string word) => word is "all" or "begin" or "by" or "case" or "declare" or "else" or "end" or "execute" or "for" or "foreach"
        or "from" or "if" or "in" or "into" or "loop" or "not" or "null" or "or" or "strict" or "then" or "to" or "using" or "when" or "while";

    // <<label>>
    private Identifier? ParseOptionalLabel()
    {
        if (!At(TokenKind.Operator) || TextAt(_index) != "<<")
            return null;
        Next();
        var label = ParseSingleWord();
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
                    conditions.Add(ParseSingleWord());
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
}
