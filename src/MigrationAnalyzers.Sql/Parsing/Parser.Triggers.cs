using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // [CONSTRAINT] TRIGGER name {BEFORE | AFTER | INSTEAD OF} event [OR event ...] ON table [FROM table] [attributes] [REFERENCING ...]
    //     [FOR [EACH] {ROW | STATEMENT}] [WHEN (e)] EXECUTE {FUNCTION | PROCEDURE} name (arguments)
    private CreateTriggerStatement ParseCreateTrigger(int start, bool orReplace)
    {
        var isConstraint = Take(Keyword.Constraint);
        Expect(Keyword.Trigger);
        var name = ParseName();
        if (isConstraint)
            Expect(Keyword.After);
        else if (Take(Keyword.Instead))
            Expect(Keyword.Of);
        else if (!Take(Keyword.Before))
            Expect(Keyword.After);

        var events = TriggerEvents.None;
        var columns = ImmutableArray<Identifier>.Empty;
        do
        {
            var single = TriggerEvents.Update;
            if (Take(Keyword.Insert))
                single = TriggerEvents.Insert;
            else if (Take(Keyword.Delete))
                single = TriggerEvents.Delete;
            else if (Take(Keyword.Truncate))
                single = TriggerEvents.Truncate;
            else
            {
                Expect(Keyword.Update);
                if (Take(Keyword.Of))
                    columns = columns.AddRange(ParseNameList());
            }

            // After UPDATE the server has looked one word ahead.
            if ((events & single) != 0)
                FailAt(single == TriggerEvents.Update ? _index : _index - 1, "duplicate trigger events specified");
            events |= single;
        }
        while (Take(Keyword.Or));

        Expect(Keyword.On);
        var table = ParseRelationName();
        QualifiedName? fromTable = null;
        var transitions = ImmutableArray<TransitionTable>.Empty;
        if (isConstraint)
        {
            fromTable = Take(Keyword.From) ? ParseRelationName() : null;
            ParseConstraintAttributes("TRIGGER", DeferralAttributes);
        }
        else if (Take(Keyword.Referencing))
            transitions = ParseTransitionTables();

        var isRow = ParseTriggerLevel(isConstraint);
        Expression? when = null;
        if (Take(Keyword.When))
        {
            Expect(TokenKind.OpenParen);
            when = ParseExpression();
            Expect(TokenKind.CloseParen);
        }

        Expect(Keyword.Execute);
        if (!Take(Keyword.Function))
            Expect(Keyword.Procedure);
        var function = ParseQualifiedFunctionName();
        Expect(TokenKind.OpenParen);
        var arguments = At(TokenKind.CloseParen) ? ImmutableArray<Expression>.Empty : ParseList(static parser => parser.ParseTriggerArgument());
        Expect(TokenKind.CloseParen);
        return new CreateTriggerStatement(
            SpanFrom(start), name, events, columns, table, fromTable, transitions, isRow, when, function, arguments, orReplace, isConstraint);
    }

    // {NEW | OLD} {TABLE | ROW} [AS] name ...
    private ImmutableArray<TransitionTable> ParseTransitionTables()
    {
        var tables = ImmutableArray.CreateBuilder<TransitionTable>(2);
        do
        {
            var start = _current.Start;
            var isNew = Take(Keyword.New);
            if (!isNew)
                Expect(Keyword.Old);
            if (!Take(Keyword.Table))
                Expect(Keyword.Row);
            Take(Keyword.As);
            var name = ParseName();
            tables.Add(new TransitionTable(SpanFrom(start), isNew, name));
        }
        while (_current.Keyword is Keyword.New or Keyword.Old);
        return tables.ToImmutable();
    }

    // FOR [EACH] {ROW | STATEMENT}
    private bool ParseTriggerLevel(bool isConstraint)
    {
        if (isConstraint)
        {
            Expect(Keyword.For);
            Expect(Keyword.Each);
            Expect(Keyword.Row);
            return true;
        }

        if (!Take(Keyword.For))
            return false;
        Take(Keyword.Each);
        if (Take(Keyword.Row))
            return true;
        Expect(Keyword.Statement);
        return false;
    }

    // A number, a string or a word: all become strings.
    private Expression ParseTriggerArgument()
    {
        if (_current.Kind is TokenKind.Integer or TokenKind.Number || AtString)
            return ParsePrimary();
        var word = ParseLabel();
        return new ColumnReference(word.Span, word);
    }

    // EVENT TRIGGER name ON event [WHEN name IN ('x', ...) AND ...] EXECUTE {FUNCTION | PROCEDURE} name ()
    private CreateEventTriggerStatement ParseCreateEventTrigger(int start)
    {
        Next();
        Expect(Keyword.Trigger);
        var name = ParseName();
        Expect(Keyword.On);
        var on = ParseLabel();
        if (Take(Keyword.When))
        {
            do
            {
                ParseName();
                Expect(Keyword.In);
                ParseParenthesizedList(static parser => parser.ParseString());
            }
            while (Take(Keyword.And));
        }

        Expect(Keyword.Execute);
        if (!Take(Keyword.Function))
            Expect(Keyword.Procedure);
        var function = ParseQualifiedFunctionName();
        Expect(TokenKind.OpenParen);
        Expect(TokenKind.CloseParen);
        return new CreateEventTriggerStatement(SpanFrom(start), name, on, function);
    }

    // RULE name AS ON event TO table [WHERE e] DO [ALSO | INSTEAD] {NOTHING | statement | (statement; ...)}
    private CreateRuleStatement ParseCreateRule(int start, bool orReplace)
    {
        Next();
        var name = ParseName();
        Expect(Keyword.As);
        Expect(Keyword.On);
        var trigger = TriggerEvents.Select;
        if (Take(Keyword.Insert))
            trigger = TriggerEvents.Insert;
        else if (Take(Keyword.Update))
            trigger = TriggerEvents.Update;
        else if (Take(Keyword.Delete))
            trigger = TriggerEvents.Delete;
        else
            Expect(Keyword.Select);
        Expect(Keyword.To);
        var table = ParseRelationName();
        var where = ParseOptionalWhere();
        Expect(Keyword.Do);
        var isInstead = Take(Keyword.Instead);
        if (!isInstead)
            Take(Keyword.Also);

        var actions = ImmutableArray<Statement>.Empty;
        if (At(TokenKind.OpenParen))
            actions = ParseRuleActions();
        else if (!Take(Keyword.Nothing))
            actions = ImmutableArray.Create(ParseRuleAction());
        return new CreateRuleStatement(SpanFrom(start), name, trigger, table, where, actions, isInstead, orReplace);
    }

    private ImmutableArray<Statement> ParseRuleActions()
    {
        Expect(TokenKind.OpenParen);
        var actions = ImmutableArray.CreateBuilder<Statement>(1);
        while (!At(TokenKind.CloseParen) && !At(TokenKind.End))
        {
            if (!Take(TokenKind.Semicolon))
            {
                actions.Add(ParseRuleAction());
                if (!At(TokenKind.Semicolon) && !At(TokenKind.CloseParen))
                    Fail();
            }
        }

        Expect(TokenKind.CloseParen);
        return actions.ToImmutable();
    }

    private Statement ParseRuleAction() => At(Keyword.Notify) ? ParseSession(_current.Start) : ParseDataStatement();

    // POLICY name ON table [AS kind] [FOR command] [TO role, ...] [USING (e)] [WITH CHECK (e)]
    private CreatePolicyStatement ParseCreatePolicy(int start)
    {
        Next();
        var name = ParseName();
        Expect(Keyword.On);
        var table = ParseRelationName();
        if (Take(Keyword.As))
        {
            if (_current.Keyword != Keyword.None)
                Fail();
            var optionIndex = _index;
            var option = ParseName().Text;
            if (option is not ("permissive" or "restrictive"))
                FailExactly(optionIndex, $"unrecognized row security option \"{option}\"");
        }

        if (Take(Keyword.For) && !Take(Keyword.All) && !Take(Keyword.Select) && !Take(Keyword.Insert) && !Take(Keyword.Update))
            Expect(Keyword.Delete);
        ParsePolicyRest(out var roles, out var condition, out var check);
        return new CreatePolicyStatement(SpanFrom(start), name, table, roles, condition, check);
    }

    private void ParsePolicyRest(out ImmutableArray<RoleName> roles, out Expression? condition, out Expression? check)
    {
        roles = Take(Keyword.To) ? ParseRoles() : ImmutableArray<RoleName>.Empty;
        condition = null;
        check = null;
        if (Take(Keyword.Using))
        {
            Expect(TokenKind.OpenParen);
            condition = ParseExpression();
            Expect(TokenKind.CloseParen);
        }

        if (Take(Keyword.With))
        {
            Expect(Keyword.Check);
            Expect(TokenKind.OpenParen);
            check = ParseExpression();
            Expect(TokenKind.CloseParen);
        }
    }

    // ALTER POLICY [IF EXISTS] name ON table {RENAME TO name | [TO role, ...] [USING (e)] [WITH CHECK (e)]}
    private Statement ParseAlterPolicy(int start)
    {
        Next();
        var ifExists = TakeIfExists();
        var reference = ParseObjectReference(ObjectKind.Policy);
        if (At(Keyword.Rename))
            return ParseObjectChange(start, reference, ifExists);
        ParsePolicyRest(out var roles, out var condition, out var check);
        return new AlterPolicyStatement(SpanFrom(start), reference.Name!.Name, reference.Relation!, roles, condition, check);
    }
}
