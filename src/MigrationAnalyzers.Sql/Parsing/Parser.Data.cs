using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // [WITH ...] SELECT | INSERT | UPDATE | DELETE | MERGE: what WITH, PREPARE, EXPLAIN, COPY and rules may contain
    private Statement ParseDataStatement()
    {
        var start = _current.Start;
        var with = ParseOptionalWith();
        switch (_current.Keyword)
        {
            case Keyword.Insert:
                return ParseInsert(start, with);
            case Keyword.Update:
                return ParseUpdate(start, with);
            case Keyword.Delete:
                return ParseDelete(start, with);
            case Keyword.Merge:
                return ParseMerge(start, with);
            default:
                var query = ParseQueryRest(start, with, null);
                return new SelectStatement(query.Span, query);
        }
    }

    // INSERT INTO name [AS alias] [(column, ...)] [OVERRIDING ...] {DEFAULT VALUES | query} [ON CONFLICT ...] [RETURNING ...]
    private InsertStatement ParseInsert(int start, WithClause? with)
    {
        Expect(Keyword.Insert);
        Expect(Keyword.Into);
        var targetStart = _current.Start;
        var name = ParseRelationName();
        var aliasStart = _current.Start;
        var alias = Take(Keyword.As) ? NameOnlyAlias(aliasStart, ParseName()) : null;
        var target = new TableReference(SpanFrom(targetStart), name, false, alias, null);

        var columns = ImmutableArray<AssignmentTarget>.Empty;
        Query? source = null;
        if (At(TokenKind.OpenParen) && Peek(1).Kind != TokenKind.OpenParen && !AtQueryInParentheses())
            columns = ParseParenthesizedList(static parser => parser.ParseAssignmentTarget());
        SkipOverriding();
        if (columns.IsEmpty && Take(Keyword.Default))
            Expect(Keyword.Values);
        else
            source = ParseQuery();

        var onConflict = ParseOptionalOnConflict();
        var returning = ParseOptionalReturning();
        return new InsertStatement(SpanFrom(start), with, target, columns, source, onConflict, returning);
    }

    private Alias NameOnlyAlias(int start, Identifier name) =>
        new(SpanFrom(start), name, ImmutableArray<Identifier>.Empty, ImmutableArray<ColumnDefinition>.Empty);

    // OVERRIDING {USER | SYSTEM} VALUE
    private void SkipOverriding()
    {
        if (!Take(Keyword.Overriding))
            return;
        if (!Take(Keyword.User))
            Expect(Keyword.System);
        Expect(Keyword.Value);
    }

    // column[.field | [subscript]]...
    private AssignmentTarget ParseAssignmentTarget()
    {
        var start = _current.Start;
        var column = ParseNamePart();
        if (!At(TokenKind.Dot) && !At(TokenKind.OpenBracket))
            return new AssignmentTarget(column.Span, column, ImmutableArray<Indirection>.Empty);

        var indirections = ImmutableArray.CreateBuilder<Indirection>(1);
        while (At(TokenKind.Dot) || At(TokenKind.OpenBracket))
        {
            var partStart = _current.Start;
            if (Take(TokenKind.Dot))
            {
                var field = ParseLabel();
                indirections.Add(new Indirection(SpanFrom(partStart), field, null, null));
            }
            else
            {
                ParseSubscript(out var lower, out var upper, out _);
                indirections.Add(new Indirection(SpanFrom(partStart), null, lower, upper));
            }
        }

        return new AssignmentTarget(SpanFrom(start), column, indirections.ToImmutable());
    }

    // ON CONFLICT [(element, ...) [WHERE e] | ON CONSTRAINT name] DO {NOTHING | UPDATE SET ... [WHERE e]}
    private OnConflictClause? ParseOptionalOnConflict()
    {
        if (!At(Keyword.On))
            return null;
        var start = _current.Start;
        Next();
        Expect(Keyword.Conflict);
        var elements = ImmutableArray<IndexElement>.Empty;
        Expression? predicate = null;
        Identifier? constraint = null;
        if (At(TokenKind.OpenParen))
        {
            elements = ParseParenthesizedList(static parser => parser.ParseIndexElement());
            predicate = ParseOptionalWhere();
        }
        else if (Take(Keyword.On))
        {
            Expect(Keyword.Constraint);
            constraint = ParseName();
        }

        Expect(Keyword.Do);
        var assignments = ImmutableArray<Assignment>.Empty;
        Expression? where = null;
        var isUpdate = Take(Keyword.Update);
        if (isUpdate)
        {
            assignments = ParseSetClause();
            where = ParseOptionalWhere();
        }
        else
            Expect(Keyword.Nothing);
        return new OnConflictClause(SpanFrom(start), elements, predicate, constraint, isUpdate, assignments, where);
    }

    // SET assignment, ...
    private ImmutableArray<Assignment> ParseSetClause()
    {
        Expect(Keyword.Set);
        return ParseList(static parser => parser.ParseAssignment());
    }

    // target = e | (target, ...) = e
    private Assignment ParseAssignment()
    {
        var start = _current.Start;
        var isRow = At(TokenKind.OpenParen);
        var targets = isRow
            ? ParseParenthesizedList(static parser => parser.ParseAssignmentTarget())
            : ImmutableArray.Create(ParseAssignmentTarget());
        Expect(TokenKind.Equal);
        var value = ParseExpression();
        return new Assignment(SpanFrom(start), targets, isRow, value);
    }

    // RETURNING [WITH (OLD AS name, NEW AS name)] item, ...
    private ReturningClause? ParseOptionalReturning()
    {
        if (!At(Keyword.Returning))
            return null;
        var start = _current.Start;
        Next();
        Identifier? oldAlias = null;
        Identifier? newAlias = null;
        if (_version >= 18 && Take(Keyword.With))
        {
            Expect(TokenKind.OpenParen);
            do
            {
                var isOld = Take(Keyword.Old);
                if (!isOld)
                    Expect(Keyword.New);
                Expect(Keyword.As);
                var alias = ParseName();
                if (isOld)
                    oldAlias = alias;
                else
                    newAlias = alias;
            }
            while (Take(TokenKind.Comma));
            Expect(TokenKind.CloseParen);
        }

        var items = ParseSelectItems();
        return new ReturningClause(SpanFrom(start), oldAlias, newAlias, items);
    }

    // UPDATE [ONLY] name [*] [[AS] alias] SET ... [FROM ...] [WHERE e | CURRENT OF cursor] [RETURNING ...]
    private UpdateStatement ParseUpdate(int start, WithClause? with)
    {
        Expect(Keyword.Update);
        var target = ParseTarget();
        var assignments = ParseSetClause();
        var from = Take(Keyword.From) ? ParseFromItems() : ImmutableArray<FromItem>.Empty;
        var where = ParseOptionalWhereOrCurrent();
        var returning = ParseOptionalReturning();
        return new UpdateStatement(SpanFrom(start), with, target, assignments, from, where, returning);
    }

    // The relation that UPDATE, DELETE and MERGE change. SET is not its alias.
    private TableReference ParseTarget()
    {
        var start = _current.Start;
        var table = ParseTableReference(null);
        var aliasStart = _current.Start;
        Identifier? alias = null;
        if (Take(Keyword.As))
            alias = ParseName();
        else if (AtName && !At(Keyword.Set))
            alias = TakeIdentifier();
        return alias is null ? table : table with { Span = SpanFrom(start), Alias = NameOnlyAlias(aliasStart, alias) };
    }

    // WHERE e | WHERE CURRENT OF cursor
    private Expression? ParseOptionalWhereOrCurrent()
    {
        if (!At(Keyword.Where) || Peek(1).Keyword != Keyword.Current || Peek(2).Keyword != Keyword.Of)
            return ParseOptionalWhere();
        Next();
        var start = _current.Start;
        Next();
        Next();
        if (At(TokenKind.Parameter))
            return ParsePrimary();
        var cursor = ParseName();
        return new CurrentOfExpression(SpanFrom(start), cursor);
    }

    // DELETE FROM [ONLY] name [*] [[AS] alias] [USING ...] [WHERE e | CURRENT OF cursor] [RETURNING ...]
    private DeleteStatement ParseDelete(int start, WithClause? with)
    {
        Expect(Keyword.Delete);
        Expect(Keyword.From);
        var target = ParseTarget();
        var items = Take(Keyword.Using) ? ParseFromItems() : ImmutableArray<FromItem>.Empty;
        var where = ParseOptionalWhereOrCurrent();
        var returning = ParseOptionalReturning();
        return new DeleteStatement(SpanFrom(start), with, target, items, where, returning);
    }

    // MERGE INTO [ONLY] name [[AS] alias] USING item ON e WHEN ... [RETURNING ...]
    private MergeStatement ParseMerge(int start, WithClause? with)
    {
        Expect(Keyword.Merge);
        Expect(Keyword.Into);
        var target = ParseTarget();
        Expect(Keyword.Using);
        var source = ParseFromItem();
        Expect(Keyword.On);
        var on = ParseExpression();
        var branches = ImmutableArray.CreateBuilder<MergeBranch>(2);
        do
            branches.Add(ParseMergeBranch());
        while (At(Keyword.When));
        var returning = _version >= 17 ? ParseOptionalReturning() : null;
        return new MergeStatement(SpanFrom(start), with, target, source, on, branches.ToImmutable(), returning);
    }

    // WHEN [NOT] MATCHED [BY {SOURCE | TARGET}] [AND e] THEN action
    private MergeBranch ParseMergeBranch()
    {
        var start = _current.Start;
        Expect(Keyword.When);
        var match = MergeMatch.Matched;
        if (Take(Keyword.Not))
            match = MergeMatch.NotMatchedByTarget;
        Expect(Keyword.Matched);
        if (match != MergeMatch.Matched && _version >= 17 && Take(Keyword.By))
        {
            if (Take(Keyword.Source))
                match = MergeMatch.NotMatchedBySource;
            else
                Expect(Keyword.Target);
        }

        var condition = Take(Keyword.And) ? ParseExpression() : null;
        Expect(Keyword.Then);
        var action = MergeAction.Nothing;
        var assignments = ImmutableArray<Assignment>.Empty;
        var columns = ImmutableArray<AssignmentTarget>.Empty;
        var values = ImmutableArray<Expression>.Empty;
        if (match != MergeMatch.NotMatchedByTarget && Take(Keyword.Update))
        {
            action = MergeAction.Update;
            assignments = ParseSetClause();
        }
        else if (match != MergeMatch.NotMatchedByTarget && Take(Keyword.Delete))
            action = MergeAction.Delete;
        else if (match == MergeMatch.NotMatchedByTarget && Take(Keyword.Insert))
        {
            action = MergeAction.Insert;
            columns = ParseOptionalParenthesizedList(static parser => parser.ParseAssignmentTarget());
            SkipOverriding();
            if (columns.IsEmpty && Take(Keyword.Default))
                Expect(Keyword.Values);
            else
            {
                Expect(Keyword.Values);
                values = ParseParenthesizedList(static parser => parser.ParseExpression());
            }
        }
        else
        {
            Expect(Keyword.Do);
            Expect(Keyword.Nothing);
        }

        return new MergeBranch(SpanFrom(start), match, condition, action, assignments, columns, values);
    }
}
