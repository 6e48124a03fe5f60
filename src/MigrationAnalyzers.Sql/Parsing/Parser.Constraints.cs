using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // The constraints after a column's type, with the COLLATE that may stand among them.
    private ImmutableArray<Constraint> ParseColumnConstraints(out QualifiedName? collation)
    {
        collation = null;
        ImmutableArray<Constraint>.Builder? constraints = null;
        while (_current.Kind == TokenKind.Identifier)
        {
            if (Take(Keyword.Collate))
                collation = ParseQualifiedName();
            else if (TakeConstraintAttribute())
                continue;
            else if (ParseOptionalColumnConstraint() is { } constraint)
                (constraints ??= ImmutableArray.CreateBuilder<Constraint>(2)).Add(constraint);
            else
                break;
        }

        return constraints?.ToImmutable() ?? ImmutableArray<Constraint>.Empty;
    }

    // [CONSTRAINT name] {NOT NULL | NULL | DEFAULT e | CHECK (e) | UNIQUE | PRIMARY KEY | REFERENCES ... | GENERATED ...}
    private Constraint? ParseOptionalColumnConstraint()
    {
        var start = _current.Start;
        var name = Take(Keyword.Constraint) ? ParseName() : null;
        switch (_current.Keyword)
        {
            case Keyword.Not:
                Next();
                Expect(Keyword.Null);
                if (_version >= 18)
                    Take(Keyword.No, Keyword.Inherit);
                return new NotNullConstraint(SpanFrom(start), name, null);
            case Keyword.Null:
                Next();
                return new NullConstraint(SpanFrom(start), name);
            case Keyword.Default:
                Next();
                var value = ParseRestrictedExpression();
                return new DefaultConstraint(SpanFrom(start), name, value);
            case Keyword.Check:
                return ParseCheck(start, name);
            case Keyword.Unique:
                Next();
                var nullsNotDistinct = TakeNullsNotDistinct();
                SkipIndexParameters();
                return new UniqueConstraint(SpanFrom(start), name, ImmutableArray<Identifier>.Empty, ImmutableArray<Identifier>.Empty, null, nullsNotDistinct);
            case Keyword.Primary:
                Next();
                Expect(Keyword.Key);
                SkipIndexParameters();
                return new PrimaryKeyConstraint(SpanFrom(start), name, ImmutableArray<Identifier>.Empty, ImmutableArray<Identifier>.Empty, null);
            case Keyword.References:
                return ParseReferences(start, name, ImmutableArray<Identifier>.Empty);
            case Keyword.Generated:
                return ParseGenerated(start, name);
            default:
                if (name is not null)
                    Fail();
                return null;
        }
    }

    // CHECK (e) [NO INHERIT]
    private CheckConstraint ParseCheck(int start, Identifier? name)
    {
        Next();
        Expect(TokenKind.OpenParen);
        var condition = ParseExpression();
        Expect(TokenKind.CloseParen);
        Take(Keyword.No, Keyword.Inherit);
        return new CheckConstraint(SpanFrom(start), name, condition);
    }

    // [WITH (...)] [USING INDEX TABLESPACE name]
    private void SkipIndexParameters()
    {
        if (At(Keyword.With) && Peek(1).Kind == TokenKind.OpenParen)
        {
            Next();
            ParseStorageOptions();
        }

        if (!At(Keyword.Using))
            return;
        Next();
        Expect(Keyword.Index);
        Expect(Keyword.Tablespace);
        ParseName();
    }

    // GENERATED {ALWAYS | BY DEFAULT} AS IDENTITY [(options)] | GENERATED ALWAYS AS (e) [STORED | VIRTUAL]
    private Constraint ParseGenerated(int start, Identifier? name)
    {
        Next();
        var isAlways = TakeGeneratedWhen();
        Expect(Keyword.As);
        if (At(TokenKind.OpenParen))
        {
            Next();
            var value = ParseExpression();
            Expect(TokenKind.CloseParen);
            var isStored = Take(Keyword.Stored);
            if (!isStored && _version < 18)
                Expect(Keyword.Stored);
            Take(Keyword.Virtual);
            return new GeneratedConstraint(SpanFrom(start), name, value) { IsVirtual = !isStored };
        }

        Expect(Keyword.Identity);
        var options = At(TokenKind.OpenParen) ? ParseParenthesizedSequenceOptions() : ImmutableArray<SequenceOption>.Empty;
        return new IdentityConstraint(SpanFrom(start), name, isAlways, options);
    }

    // ALWAYS | BY DEFAULT
    private bool TakeGeneratedWhen()
    {
        if (Take(Keyword.Always))
            return true;
        Expect(Keyword.By);
        Expect(Keyword.Default);
        return false;
    }

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

    private bool AtTableConstraint => _current.Keyword switch
    {
        Keyword.Constraint or Keyword.Check or Keyword.Unique or Keyword.Primary or Keyword.Foreign => true,
        Keyword.Exclude => Peek(1).Kind == TokenKind.OpenParen || Peek(1).Keyword == Keyword.Using,
        Keyword.Not => _version >= 18 && Peek(1).Keyword == Keyword.Null,
        _ => false,
    };

    // [CONSTRAINT name] {CHECK (e) | UNIQUE ... | PRIMARY KEY ... | EXCLUDE ... | FOREIGN KEY ... | NOT NULL column} [attributes]
    private Constraint ParseTableConstraint(out bool notValid)
    {
        var start = _current.Start;
        var name = Take(Keyword.Constraint) ? ParseName() : null;
        var constraint = ParseTableConstraintCore(start, name);
        notValid = false;
        while (true)
        {
            if (At(Keyword.Not, Keyword.Valid))
            {
                Next();
                Next();
                notValid = true;
            }
            else if (!Take(Keyword.No, Keyword.Inherit) && !TakeConstraintAttribute())
                break;
        }

        return constraint with { Span = SpanFrom(start) };
    }

    private Constraint ParseTableConstraintCore(int start, Identifier? name)
    {
        switch (_current.Keyword)
        {
            case Keyword.Check:
                return ParseCheck(start, name);
            case Keyword.Not when _version >= 18:
                Next();
                Expect(Keyword.Null);
                var column = ParseName();
                return new NotNullConstraint(SpanFrom(start), name, column);
            case Keyword.Unique:
                Next();
                var nullsNotDistinct = TakeNullsNotDistinct();
                ParseKeyColumns(out var uniqueColumns, out var uniqueIncluded, out var uniqueIndex);
                return new UniqueConstraint(SpanFrom(start), name, uniqueColumns, uniqueIncluded, uniqueIndex, nullsNotDistinct);
            case Keyword.Primary:
                Next();
                Expect(Keyword.Key);
                ParseKeyColumns(out var keyColumns, out var keyIncluded, out var keyIndex);
                return new PrimaryKeyConstraint(SpanFrom(start), name, keyColumns, keyIncluded, keyIndex);
            case Keyword.Exclude:
                return ParseExclusion(start, name);
            case Keyword.Foreign:
                Next();
                Expect(Keyword.Key);
                var columns = ParseForeignKeyColumns();
                return ParseReferences(start, name, columns);
            default:
                Fail();
                return new NullConstraint(SpanFrom(start), name);
        }
    }

    // USING INDEX name | (column, ... [WITHOUT OVERLAPS]) [INCLUDE (column, ...)] [WITH (...)] [USING INDEX TABLESPACE name]
    private void ParseKeyColumns(out ImmutableArray<Identifier> columns, out ImmutableArray<Identifier> included, out Identifier? usingIndex)
    {
        columns = ImmutableArray<Identifier>.Empty;
        included = ImmutableArray<Identifier>.Empty;
        usingIndex = null;
        if (Take(Keyword.Using))
        {
            Expect(Keyword.Index);
            usingIndex = ParseName();
            return;
        }

        Expect(TokenKind.OpenParen);
        columns = ParseNameList();
        if (_version >= 18)
            Take(Keyword.Without, Keyword.Overlaps);
        Expect(TokenKind.CloseParen);
        if (Take(Keyword.Include))
            included = ParseParenthesizedNames();
        SkipIndexParameters();
    }

    // (column, ... [, PERIOD column])
    private ImmutableArray<Identifier> ParseForeignKeyColumns() => ParseParenthesizedList(static parser =>
    {
        if (parser.At(Keyword.Period) && parser.IsName(parser.Peek(1)))
            parser.Next();
        return parser.ParseName();
    });

    // REFERENCES table [(column, ...)] [MATCH kind] [ON DELETE action] [ON UPDATE action]
    private ForeignKeyConstraint ParseReferences(int start, Identifier? name, ImmutableArray<Identifier> columns)
    {
        Expect(Keyword.References);
        var table = ParseRelationName();
        var referenced = At(TokenKind.OpenParen) ? ParseForeignKeyColumns() : ImmutableArray<Identifier>.Empty;
        var onDelete = ImmutableArray<Identifier>.Empty;
        if (Take(Keyword.Match) && !Take(Keyword.Full) && !Take(Keyword.Partial))
            Expect(Keyword.Simple);
        while (Take(Keyword.On))
        {
            var isDelete = Take(Keyword.Delete);
            if (!isDelete)
                Expect(Keyword.Update);
            var actionColumns = ParseReferentialAction();
            if (isDelete)
                onDelete = actionColumns;
        }

        return new ForeignKeyConstraint(SpanFrom(start), name, columns, table, referenced, onDelete);
    }

    // NO ACTION | RESTRICT | CASCADE | SET {NULL | DEFAULT} [(column, ...)]
    private ImmutableArray<Identifier> ParseReferentialAction()
    {
        if (Take(Keyword.No))
            Expect(Keyword.Action);
        else if (Take(Keyword.Set))
        {
            if (!Take(Keyword.Null))
                Expect(Keyword.Default);
            if (_version >= 15)
                return ParseOptionalParenthesizedNames();
        }
        else if (!Take(Keyword.Restrict))
            Expect(Keyword.Cascade);
        return ImmutableArray<Identifier>.Empty;
    }

    // EXCLUDE [USING method] (element WITH operator, ...) [INCLUDE (column, ...)] [WITH (...)] [USING INDEX TABLESPACE name] [WHERE (e)]
    private ExclusionConstraint ParseExclusion(int start, Identifier? name)
    {
        Next();
        var method = Take(Keyword.Using) ? ParseName() : null;
        var elements = ParseParenthesizedList(static parser => parser.ParseExclusionElement());
        var included = Take(Keyword.Include) ? ParseParenthesizedNames() : ImmutableArray<Identifier>.Empty;
        SkipIndexParameters();
        Expression? predicate = null;
        if (Take(Keyword.Where))
        {
            Expect(TokenKind.OpenParen);
            predicate = ParseExpression();
            Expect(TokenKind.CloseParen);
        }

        return new ExclusionConstraint(SpanFrom(start), name, method, elements, included, predicate);
    }

    private ExclusionElement ParseExclusionElement()
    {
        var start = _current.Start;
        var element = ParseIndexElement();
        Expect(Keyword.With);
        var name = AtOperator || At(Keyword.Operator) ? TakeOperator() : MissingOperator();
        return new ExclusionElement(SpanFrom(start), element, name);
    }

    // [NOT] DEFERRABLE | INITIALLY {DEFERRED | IMMEDIATE} | [NOT] ENFORCED
    private bool TakeConstraintAttribute()
    {
        if (Take(Keyword.Deferrable) || Take(Keyword.Not, Keyword.Deferrable) || Take(Keyword.Enforced) || Take(Keyword.Not, Keyword.Enforced))
            return true;
        if (!At(Keyword.Initially))
            return false;
        Next();
        if (!Take(Keyword.Deferred))
            Expect(Keyword.Immediate);
        return true;
    }
}
