using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // TYPE name [AS ENUM (...) | AS RANGE (...) | AS (...) | (options)]
    private Statement ParseCreateType(int start)
    {
        Next();
        var name = ParseQualifiedName();
        if (Take(Keyword.As))
        {
            if (Take(Keyword.Enum))
            {
                Expect(TokenKind.OpenParen);
                var labels = At(TokenKind.CloseParen) ? ImmutableArray<StringLiteral>.Empty : ParseList(static parser => parser.ParseString());
                Expect(TokenKind.CloseParen);
                return new CreateEnumStatement(SpanFrom(start), name, labels);
            }

            if (Take(Keyword.Range))
            {
                var options = ParseDefinition();
                return new CreateRangeTypeStatement(SpanFrom(start), name, options);
            }

            Expect(TokenKind.OpenParen);
            var attributes = At(TokenKind.CloseParen) ? ImmutableArray<ColumnDefinition>.Empty : ParseList(static parser => parser.ParseAliasDefinition());
            Expect(TokenKind.CloseParen);
            return new CreateCompositeTypeStatement(SpanFrom(start), name, attributes);
        }

        var definition = At(TokenKind.OpenParen) ? ParseDefinition() : ImmutableArray<StorageOption>.Empty;
        return new DefineStatement(SpanFrom(start), ObjectKind.Type, name, default, definition, null, false, false);
    }

    // DOMAIN name [AS] type [constraints]
    private CreateDomainStatement ParseCreateDomain(int start)
    {
        Next();
        var name = ParseQualifiedName();
        Take(Keyword.As);
        var type = ParseTypeName();
        var constraints = ParseColumnConstraints(out var collation);
        return new CreateDomainStatement(SpanFrom(start), name, type, collation, constraints);
    }

    // {AGGREGATE | OPERATOR | TEXT SEARCH ... | COLLATION} name [(parameters)] (options)
    private Statement ParseDefine(int start, ObjectKind kind, bool orReplace)
    {
        var ifNotExists = kind == ObjectKind.Collation && TakeIfNotExists();
        var parameters = default(ImmutableArray<RoutineParameter>);
        QualifiedName name;
        if (kind == ObjectKind.Operator)
        {
            var operatorName = ParseOperatorName();
            name = NameOf(operatorName);
        }
        else
            name = kind == ObjectKind.Aggregate ? ParseQualifiedFunctionName() : ParseQualifiedName();

        if (kind == ObjectKind.Collation && Take(Keyword.From))
        {
            var from = ParseQualifiedName();
            return new DefineStatement(SpanFrom(start), kind, name, parameters, ImmutableArray<StorageOption>.Empty, from, false, ifNotExists);
        }

        // Before version 8.2 an aggregate had no parameters but a BASETYPE among its options.
        if (kind == ObjectKind.Aggregate && !(At(TokenKind.OpenParen) && Peek(2).Kind == TokenKind.Equal))
            parameters = ParseAggregateParameters();
        var options = ParseDefinition();
        return new DefineStatement(SpanFrom(start), kind, name, parameters, options, null, orReplace, ifNotExists);
    }

    private static QualifiedName NameOf(OperatorName name)
    {
        var symbol = new TextSpan(name.Span.End - name.Symbol.Length, name.Symbol.Length);
        var schema = name.Schema?.Parts ?? ImmutableArray<Identifier>.Empty;
        return new QualifiedName(name.Span, schema.Add(new Identifier(symbol, name.Symbol, false)));
    }

    // OPERATOR {CLASS name [DEFAULT] FOR TYPE type USING method [FAMILY name] AS items | FAMILY name USING method}
    private CreateObjectStatement ParseCreateOperatorClass(int start, ObjectKind kind)
    {
        var nameStart = _current.Start;
        var name = ParseQualifiedName();
        var types = ImmutableArray<TypeName>.Empty;
        var parts = ImmutableArray.CreateBuilder<ObjectReference>();
        Identifier method;
        if (kind == ObjectKind.OperatorFamily)
        {
            Expect(Keyword.Using);
            method = ParseName();
        }
        else
        {
            Take(Keyword.Default);
            Expect(Keyword.For);
            Expect(Keyword.Type);
            types = ImmutableArray.Create(ParseTypeName());
            Expect(Keyword.Using);
            method = ParseName();
            if (Take(Keyword.Family))
                parts.Add(ReferenceTo(ObjectKind.OperatorFamily, ParseQualifiedName()));
            Expect(Keyword.As);
            ParseOperatorClassItems(parts, isDrop: false);
        }

        var made = new ObjectReference(SpanFrom(nameStart), kind, name, null, default, types) { Method = method };
        return new CreateObjectStatement(SpanFrom(start), made, parts.ToImmutable(), false);
    }

    // item, ...
    private void ParseOperatorClassItems(ImmutableArray<ObjectReference>.Builder parts, bool isDrop)
    {
        do
        {
            if (isDrop)
                ParseDroppedClassItem(parts);
            else
                ParseClassItem(parts);
        }
        while (Take(TokenKind.Comma));
    }

    // {OPERATOR | FUNCTION} n (types)
    private void ParseDroppedClassItem(ImmutableArray<ObjectReference>.Builder parts)
    {
        if (!Take(Keyword.Operator))
            Expect(Keyword.Function);
        Expect(TokenKind.Integer);
        ParseItemTypes(parts);
    }

    // OPERATOR n operator [(types)] [FOR SEARCH | FOR ORDER BY family] | FUNCTION n [(types)] function (types) | STORAGE type
    private void ParseClassItem(ImmutableArray<ObjectReference>.Builder parts)
    {
        if (Take(Keyword.Storage))
        {
            parts.Add(ParseObjectReference(ObjectKind.Type));
        }
        else if (Take(Keyword.Operator))
        {
            Expect(TokenKind.Integer);
            var start = _current.Start;
            var name = NameOf(ParseOperatorName());
            var types = At(TokenKind.OpenParen) ? ParseOperandTypes() : ImmutableArray<TypeName>.Empty;
            parts.Add(new ObjectReference(SpanFrom(start), ObjectKind.Operator, name, null, default, types));
            if (Take(Keyword.For) && !Take(Keyword.Search))
            {
                Expect(Keyword.Order);
                Expect(Keyword.By);
                parts.Add(ReferenceTo(ObjectKind.OperatorFamily, ParseQualifiedName()));
            }

            Take(Keyword.Recheck);
        }
        else
        {
            Expect(Keyword.Function);
            Expect(TokenKind.Integer);
            if (At(TokenKind.OpenParen))
                ParseItemTypes(parts);
            parts.Add(ParseObjectReference(ObjectKind.Function));
        }
    }

    // (type, ...)
    private void ParseItemTypes(ImmutableArray<ObjectReference>.Builder parts) =>
        parts.AddRange(ParseParenthesizedList(static parser => parser.ParseObjectReference(ObjectKind.Type)));

    // ALTER TYPE name {ADD VALUE ... | RENAME VALUE ... | attribute actions | RENAME TO | OWNER TO | SET SCHEMA | SET (options)}
    private Statement ParseAlterType(int start)
    {
        Next();
        var nameStart = _current.Start;
        var name = ParseQualifiedName();
        if (At(Keyword.Add, Keyword.Value))
        {
            Next();
            Next();
            var ifNotExists = TakeIfNotExists();
            var label = ParseString();
            var neighbor = Take(Keyword.Before) || Take(Keyword.After) ? ParseString() : null;
            return new AlterEnumStatement(SpanFrom(start), name, null, label, neighbor, ifNotExists);
        }

        if (At(Keyword.Rename, Keyword.Value) || (At(Keyword.Drop, Keyword.Value) && _version >= 17))
        {
            var isRename = At(Keyword.Rename);
            var verbIndex = _index;
            Next();
            Next();
            var oldLabel = ParseString();
            if (isRename)
                Expect(Keyword.To);
            var newLabel = isRename ? ParseString() : null;
            if (!isRename)
                FailExactly(verbIndex, "dropping an enum value is not implemented");
            return new AlterEnumStatement(SpanFrom(start), name, oldLabel, newLabel, null, false);
        }

        if (At(Keyword.Rename, Keyword.Attribute))
        {
            var actionStart = _current.Start;
            Next();
            Next();
            var attribute = ParseName();
            Expect(Keyword.To);
            var newName = ParseName();
            TableAction rename = new RenameColumnAction(SpanFrom(actionStart), attribute, newName);
            TakeCascade();
            return new AlterCompositeTypeStatement(SpanFrom(start), name, ImmutableArray.Create(rename));
        }

        if (_current.Keyword is Keyword.Add or Keyword.Drop or Keyword.Alter)
        {
            var actions = ParseList(static parser => parser.ParseAttributeAction());
            return new AlterCompositeTypeStatement(SpanFrom(start), name, actions);
        }

        if (At(Keyword.Set) && Peek(1).Kind == TokenKind.OpenParen && _version >= 13)
        {
            Next();
            var options = ParseOperatorDefinition();
            return new DefineStatement(SpanFrom(start), ObjectKind.Type, name, default, options, null, true, false);
        }

        var type = new TypeName(name.Span, name, false, ImmutableArray<Expression>.Empty, 0, false, TypeReference.None);
        var reference = new ObjectReference(SpanFrom(nameStart), ObjectKind.Type, name, null, default, ImmutableArray.Create(type));
        return ParseObjectChange(start, reference, false);
    }

    // ADD ATTRIBUTE definition | DROP ATTRIBUTE [IF EXISTS] name | ALTER ATTRIBUTE name [SET DATA] TYPE type, each with [CASCADE | RESTRICT]
    private TableAction ParseAttributeAction()
    {
        var start = _current.Start;
        TableAction action;
        if (Take(Keyword.Add))
        {
            Expect(Keyword.Attribute);
            var column = ParseAliasDefinition();
            TakeCascade();
            action = new AddColumnAction(SpanFrom(start), false, column);
        }
        else if (Take(Keyword.Drop))
        {
            Expect(Keyword.Attribute);
            var ifExists = TakeIfExists();
            var name = ParseName();
            var isCascade = TakeCascade();
            action = new DropColumnAction(SpanFrom(start), ifExists, name, isCascade);
        }
        else
        {
            Expect(Keyword.Alter);
            Expect(Keyword.Attribute);
            var name = ParseName();
            if (Take(Keyword.Set))
                Expect(Keyword.Data);
            Expect(Keyword.Type);
            var type = ParseTypeName();
            var collation = Take(Keyword.Collate) ? ParseQualifiedName() : null;
            TakeCascade();
            action = new AlterColumnTypeAction(SpanFrom(start), name, type, collation, null);
        }

        return action;
    }

    // ALTER DOMAIN name {SET DEFAULT e | DROP DEFAULT | {SET | DROP} NOT NULL | ADD constraint | DROP CONSTRAINT ... | VALIDATE CONSTRAINT ... | RENAME ... | ...}
    private Statement ParseAlterDomain(int start)
    {
        Next();
        var nameStart = _current.Start;
        var name = ParseQualifiedName();
        var actionStart = _current.Start;
        TableAction? action = null;
        Expression? value = null;
        bool? setsNotNull = null;
        switch (_current.Keyword)
        {
            case Keyword.Set when Peek(1).Keyword is Keyword.Default or Keyword.Not:
            case Keyword.Drop when Peek(1).Keyword != Keyword.Constraint:
                var isSet = At(Keyword.Set);
                Next();
                if (Take(Keyword.Not))
                {
                    Expect(Keyword.Null);
                    setsNotNull = isSet;
                }
                else
                {
                    Expect(Keyword.Default);
                    value = isSet ? ParseExpression() : null;
                }

                break;
            case Keyword.Add:
                Next();
                if (!At(Keyword.Constraint) && !At(Keyword.Check) && !At(Keyword.Not))
                    Fail();
                var constraint = ParseDomainConstraint(out var notValid);
                action = new AddConstraintAction(SpanFrom(actionStart), constraint, notValid);
                break;
            case Keyword.Drop:
                action = ParseDropAction(actionStart);
                break;
            case Keyword.Validate:
                Next();
                Expect(Keyword.Constraint);
                var validated = ParseName();
                action = new AlterConstraintAction(SpanFrom(actionStart), validated, true, ConstraintAttributes.None);
                break;
            case Keyword.Rename when Peek(1).Keyword == Keyword.Constraint:
                action = ParseRename(actionStart, ObjectKind.Table);
                break;
            default:
                var type = new TypeName(name.Span, name, false, ImmutableArray<Expression>.Empty, 0, false, TypeReference.None);
                var reference = new ObjectReference(SpanFrom(nameStart), ObjectKind.Domain, name, null, default, ImmutableArray.Create(type));
                return ParseObjectChange(start, reference, false);
        }

        return new AlterDomainStatement(SpanFrom(start), name, action, value) { SetsNotNull = setsNotNull };
    }

    // [CONSTRAINT name] {CHECK (e) | NOT NULL} [NOT VALID]
    private Constraint ParseDomainConstraint(out bool notValid)
    {
        var start = _current.Start;
        var name = Take(Keyword.Constraint) ? ParseName() : null;
        Constraint constraint;
        if (_version >= 17 && Take(Keyword.Not))
        {
            Expect(Keyword.Null);
            constraint = new NotNullConstraint(SpanFrom(start), name, null);
        }
        else
        {
            if (!At(Keyword.Check))
                Fail();
            constraint = ParseCheck(start, name);
        }

        var allowed = ConstraintAttributes.NotValid | ConstraintAttributes.NoInherit;
        var attributes = constraint is CheckConstraint
            ? ParseConstraintAttributes("CHECK", allowed)
            : ParseConstraintAttributes("NOT NULL", _version < 18 ? allowed : ConstraintAttributes.None);
        notValid = (attributes & ConstraintAttributes.NotValid) != 0;
        return constraint with { Span = SpanFrom(start), Attributes = attributes };
    }
}
