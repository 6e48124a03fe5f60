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
            else if (TakeColumnAttribute())
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
                var check = ParseCheck(start, name);
                return Take(Keyword.No, Keyword.Inherit) ? check with { Span = SpanFrom(start), Attributes = ConstraintAttributes.NoInherit } : check;
            case Keyword.Unique:
                Next();
                var nullsNotDistinct = TakeNullsNotDistinct();
                SkipIndexParameters();
                return new UniqueConstraint(SpanFrom(start), name, ImmutableArray<Identifier>.Empty, ImmutableArray<Identifier>.Empty, null, nullsNotDistinct, WithoutOverlaps: false);
            case Keyword.Primary:
                Next();
                Expect(Keyword.Key);
                SkipIndexParameters();
                return new PrimaryKeyConstraint(SpanFrom(start), name, ImmutableArray<Identifier>.Empty, ImmutableArray<Identifier>.Empty, null, WithoutOverlaps: false);
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

    // CHECK (e)
    private CheckConstraint ParseCheck(int start, Identifier? name)
    {
        Next();
        Expect(TokenKind.OpenParen);
        var condition = ParseExpression();
        Expect(TokenKind.CloseParen);
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
        var whenIndex = _index;
        var isAlways = TakeGeneratedWhen();
        Expect(Keyword.As);
        if (At(TokenKind.OpenParen))
        {
            Next();
            var value = ParseExpression();
            Expect(TokenKind.CloseParen);
            var isStored = Take(Keyword.Stored);
            if (!isStored && _version < 18)
                Fail();
            if (!isStored)
                Take(Keyword.Virtual);
            if (!isAlways)
                FailExactly(whenIndex, "for a generated column, GENERATED ALWAYS must be specified");
            return new GeneratedConstraint(SpanFrom(start), name, value, !isStored);
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

    private bool AtTableConstraint => _current.Keyword switch
    {
        Keyword.Constraint or Keyword.Check or Keyword.Unique or Keyword.Primary or Keyword.Foreign => true,
        Keyword.Exclude => Peek(1).Kind == TokenKind.OpenParen || Peek(1).Keyword == Keyword.Using,
        Keyword.Not => _version >= 18,
        _ => false,
    };

    // [CONSTRAINT name] {CHECK (e) | UNIQUE ... | PRIMARY KEY ... | EXCLUDE ... | FOREIGN KEY ... | NOT NULL column} [attributes]
    private Constraint ParseTableConstraint(out bool notValid)
    {
        var start = _current.Start;
        var name = Take(Keyword.Constraint) ? ParseName() : null;
        var constraint = ParseTableConstraintCore(start, name);
        var (kind, allowed) = constraint switch
        {
            CheckConstraint => ("CHECK", ConstraintAttributes.NotValid | ConstraintAttributes.NoInherit | ConstraintAttributes.Enforced | ConstraintAttributes.NotEnforced),
            NotNullConstraint => ("NOT NULL", ConstraintAttributes.NotValid | ConstraintAttributes.NoInherit),
            PrimaryKeyConstraint => ("PRIMARY KEY", DeferralAttributes),
            UniqueConstraint => ("UNIQUE", DeferralAttributes),
            ExclusionConstraint => ("EXCLUDE", DeferralAttributes),
            _ => ("FOREIGN KEY", DeferralAttributes | ConstraintAttributes.NotValid | ConstraintAttributes.Enforced | ConstraintAttributes.NotEnforced),
        };
        var attributes = ParseConstraintAttributes(kind, allowed);
        notValid = (attributes & ConstraintAttributes.NotValid) != 0;
        return constraint with { Span = SpanFrom(start), Attributes = attributes };
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
                ParseKeyColumns(out var uniqueColumns, out var uniqueIncluded, out var uniqueIndex, out var uniqueWithoutOverlaps);
                return new UniqueConstraint(SpanFrom(start), name, uniqueColumns, uniqueIncluded, uniqueIndex, nullsNotDistinct, uniqueWithoutOverlaps);
            case Keyword.Primary:
                Next();
                Expect(Keyword.Key);
                ParseKeyColumns(out var keyColumns, out var keyIncluded, out var keyIndex, out var keyWithoutOverlaps);
                return new PrimaryKeyConstraint(SpanFrom(start), name, keyColumns, keyIncluded, keyIndex, keyWithoutOverlaps);
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
    private void ParseKeyColumns(out ImmutableArray<Identifier> columns, out ImmutableArray<Identifier> included, out Identifier? usingIndex, out bool withoutOverlaps)
    {
        columns = ImmutableArray<Identifier>.Empty;
        included = ImmutableArray<Identifier>.Empty;
        usingIndex = null;
        withoutOverlaps = false;
        if (Take(Keyword.Using))
        {
            Expect(Keyword.Index);
            usingIndex = ParseName();
            return;
        }

        Expect(TokenKind.OpenParen);
        columns = ParseNameList();
        withoutOverlaps = _version >= 18 && Take(Keyword.Without, Keyword.Overlaps);
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
        var matchIndex = _index;
        if (Take(Keyword.Match) && !Take(Keyword.Full))
        {
            if (Take(Keyword.Partial))
                FailExactly(matchIndex, "MATCH PARTIAL not yet implemented");
            Expect(Keyword.Simple);
        }

        var hasDelete = false;
        var hasUpdate = false;
        while (At(Keyword.On) && !(hasDelete && hasUpdate))
        {
            var onIndex = _index;
            Next();
            var isDelete = !hasDelete && Take(Keyword.Delete);
            if (!isDelete)
            {
                if (hasUpdate)
                    Fail();
                Expect(Keyword.Update);
            }

            hasDelete |= isDelete;
            hasUpdate |= !isDelete;
            var actionColumns = ParseReferentialAction(onIndex, isDelete);
            if (isDelete)
                onDelete = actionColumns;
        }

        return new ForeignKeyConstraint(SpanFrom(start), name, columns, table, referenced, onDelete);
    }

    // NO ACTION | RESTRICT | CASCADE | SET {NULL | DEFAULT} [(column, ...)]
    private ImmutableArray<Identifier> ParseReferentialAction(int onIndex, bool isDelete)
    {
        if (Take(Keyword.No))
            Expect(Keyword.Action);
        else if (Take(Keyword.Set))
        {
            var isNull = Take(Keyword.Null);
            if (!isNull)
                Expect(Keyword.Default);
            if (_version < 15)
                return ImmutableArray<Identifier>.Empty;
            var columns = ParseOptionalParenthesizedNames();
            if (!isDelete && !columns.IsEmpty)
                FailExactly(onIndex, $"a column list with SET {(isNull ? "NULL" : "DEFAULT")} is only supported for ON DELETE actions");
            return columns;
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
        var name = At(Keyword.Operator) && Peek(1).Kind == TokenKind.OpenParen ? ParseQualifiedOperator() : ParseOperatorName();
        return new ExclusionElement(SpanFrom(start), element, name);
    }
}
