using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // The words that say what kind of object follows; null (and nothing consumed) if there are none.
    private ObjectKind? TakeObjectKind() => _current.Keyword switch
    {
        Keyword.Table => TakeKind(ObjectKind.Table),
        Keyword.View => TakeKind(ObjectKind.View),
        Keyword.Materialized => TakeKind(ObjectKind.MaterializedView, Keyword.View),
        Keyword.Index => TakeKind(ObjectKind.Index),
        Keyword.Sequence => TakeKind(ObjectKind.Sequence),
        Keyword.Foreign when Peek(1).Keyword != Keyword.Data => TakeKind(ObjectKind.ForeignTable, Keyword.Table),
        Keyword.Foreign => TakeKind(ObjectKind.ForeignDataWrapper, Keyword.Data, Keyword.Wrapper),
        Keyword.Schema => TakeKind(ObjectKind.Schema),
        Keyword.Type => TakeKind(ObjectKind.Type),
        Keyword.Domain => TakeKind(ObjectKind.Domain),
        Keyword.Column => TakeKind(ObjectKind.Column),
        Keyword.Constraint => TakeKind(ObjectKind.Constraint),
        Keyword.Trigger => TakeKind(ObjectKind.Trigger),
        Keyword.Rule => TakeKind(ObjectKind.Rule),
        Keyword.Policy => TakeKind(ObjectKind.Policy),
        Keyword.Function => TakeKind(ObjectKind.Function),
        Keyword.Procedure => TakeKind(ObjectKind.Procedure),
        Keyword.Routine => TakeKind(ObjectKind.Routine),
        Keyword.Aggregate => TakeKind(ObjectKind.Aggregate),
        Keyword.Operator when Peek(1).Keyword == Keyword.Class => TakeKind(ObjectKind.OperatorClass, Keyword.Class),
        Keyword.Operator when Peek(1).Keyword == Keyword.Family => TakeKind(ObjectKind.OperatorFamily, Keyword.Family),
        Keyword.Operator => TakeKind(ObjectKind.Operator),
        Keyword.Cast => TakeKind(ObjectKind.Cast),
        Keyword.Transform => TakeKind(ObjectKind.Transform),
        Keyword.Collation => TakeKind(ObjectKind.Collation),
        Keyword.Conversion => TakeKind(ObjectKind.Conversion),
        Keyword.Statistics => TakeKind(ObjectKind.Statistics),
        Keyword.Text => TakeTextSearchKind(),
        Keyword.Extension => TakeKind(ObjectKind.Extension),
        Keyword.Language => TakeKind(ObjectKind.Language),
        Keyword.Procedural => TakeKind(ObjectKind.Language, Keyword.Language),
        Keyword.Access => TakeKind(ObjectKind.AccessMethod, Keyword.Method),
        Keyword.Event => TakeKind(ObjectKind.EventTrigger, Keyword.Trigger),
        Keyword.Server => TakeKind(ObjectKind.Server),
        Keyword.User when Peek(1).Keyword == Keyword.Mapping && Peek(2).Keyword is Keyword.For or Keyword.If => TakeKind(ObjectKind.UserMapping, Keyword.Mapping),
        Keyword.Publication => TakeKind(ObjectKind.Publication),
        Keyword.Subscription => TakeKind(ObjectKind.Subscription),
        Keyword.Database => TakeKind(ObjectKind.Database),
        Keyword.Tablespace => TakeKind(ObjectKind.Tablespace),
        Keyword.Role or Keyword.User or Keyword.Group => TakeKind(ObjectKind.Role),
        Keyword.Large => TakeKind(ObjectKind.LargeObject, Keyword.Object),
        _ => null,
    };

    private ObjectKind TakeKind(ObjectKind kind)
    {
        Next();
        return kind;
    }

    private ObjectKind TakeKind(ObjectKind kind, Keyword second)
    {
        Next();
        Expect(second);
        return kind;
    }

    private ObjectKind TakeKind(ObjectKind kind, Keyword second, Keyword third)
    {
        Next();
        Expect(second);
        Expect(third);
        return kind;
    }

    // TEXT SEARCH {CONFIGURATION | DICTIONARY | PARSER | TEMPLATE}
    private ObjectKind TakeTextSearchKind()
    {
        Next();
        Expect(Keyword.Search);
        if (Take(Keyword.Dictionary))
            return ObjectKind.TextSearchDictionary;
        if (Take(Keyword.Parser))
            return ObjectKind.TextSearchParser;
        if (Take(Keyword.Template))
            return ObjectKind.TextSearchTemplate;
        Expect(Keyword.Configuration);
        return ObjectKind.TextSearchConfiguration;
    }

    // What a statement names after saying what kind it is.
    private ObjectReference ParseObjectReference(ObjectKind kind)
    {
        var start = _current.Start;
        QualifiedName? name = null;
        QualifiedName? relation = null;
        Identifier? method = null;
        var arguments = default(ImmutableArray<RoutineParameter>);
        var types = ImmutableArray<TypeName>.Empty;
        switch (kind)
        {
            case ObjectKind.Type or ObjectKind.Domain:
                var type = ParseTypeName();
                name = type.Name;
                types = ImmutableArray.Create(type);
                break;
            case ObjectKind.Function or ObjectKind.Procedure or ObjectKind.Routine:
                name = ParseRoutineName();
                if (At(TokenKind.OpenParen))
                    arguments = ParseRoutineParameters(allowsDefaults: false);
                break;
            case ObjectKind.Aggregate:
                name = ParseRoutineName();
                arguments = ParseAggregateParameters();
                break;
            case ObjectKind.Operator:
                var operatorName = ParseOperatorName();
                name = NameOf(operatorName);
                types = ParseOperandTypes();
                break;
            case ObjectKind.OperatorClass or ObjectKind.OperatorFamily:
                name = ParseQualifiedName();
                Expect(Keyword.Using);
                method = ParseName();
                break;
            case ObjectKind.Cast:
                Expect(TokenKind.OpenParen);
                var source = ParseTypeName();
                Expect(Keyword.As);
                var target = ParseTypeName();
                Expect(TokenKind.CloseParen);
                types = ImmutableArray.Create(source, target);
                break;
            case ObjectKind.Transform:
                Expect(Keyword.For);
                types = ImmutableArray.Create(ParseTypeName());
                Expect(Keyword.Language);
                name = SingleName(ParseName());
                break;
            case ObjectKind.Constraint:
                name = SingleName(ParseName());
                Expect(Keyword.On);
                if (Take(Keyword.Domain))
                    kind = ObjectKind.DomainConstraint;
                relation = ParseQualifiedName();
                break;
            case ObjectKind.Trigger or ObjectKind.Rule or ObjectKind.Policy:
                name = SingleName(ParseName());
                Expect(Keyword.On);
                relation = ParseQualifiedName();
                break;
            case ObjectKind.LargeObject:
                ParseSignedNumber();
                break;
            case ObjectKind.UserMapping:
                Expect(Keyword.For);
                if (!Take(Keyword.User))
                    ParseRole();
                Expect(Keyword.Server);
                name = SingleName(ParseName());
                break;
            case ObjectKind.Role:
                name = SingleName(ParseRole().Name);
                break;
            case ObjectKind.Schema or ObjectKind.Extension or ObjectKind.Language or ObjectKind.AccessMethod or ObjectKind.EventTrigger or ObjectKind.Server
                or ObjectKind.ForeignDataWrapper or ObjectKind.Publication or ObjectKind.Subscription or ObjectKind.Database or ObjectKind.Tablespace:
                name = SingleName(ParseName());
                break;
            default:
                name = ParseQualifiedName();
                break;
        }

        return new ObjectReference(SpanFrom(start), kind, name, relation, arguments, types) { Method = method };
    }

    private static QualifiedName SingleName(NamePart name) => new(name.Span, name);

    // The name of a function where no call is made: also words that are names of columns only when followed by a list.
    private QualifiedName ParseRoutineName()
    {
        if (Peek(1).Kind == TokenKind.Dot)
            return ParseQualifiedName();
        return SingleName(IsFunctionName(_current) ? TakeIdentifier() : At(TokenKind.Identifier) && AtName && Peek(1).Kind != TokenKind.OpenParen ? TakeIdentifier() : MissingName());
    }

    // (type, type) | (NONE, type) | (type, NONE)
    private ImmutableArray<TypeName> ParseOperandTypes()
    {
        Expect(TokenKind.OpenParen);
        var isPrefix = At(Keyword.NoneWord);
        var left = isPrefix ? TakeBuiltInType("none") : ParseTypeName();
        if (!isPrefix && At(TokenKind.CloseParen))
            FailExactly(_index, "missing argument");
        Expect(TokenKind.Comma);
        var right = !isPrefix && At(Keyword.NoneWord) ? TakeBuiltInType("none") : ParseTypeName();
        Expect(TokenKind.CloseParen);
        return ImmutableArray.Create(left, right);
    }

    // () | (parameter, ...)
    private ImmutableArray<RoutineParameter> ParseRoutineParameters(bool allowsDefaults)
    {
        Expect(TokenKind.OpenParen);
        if (Take(TokenKind.CloseParen))
            return ImmutableArray<RoutineParameter>.Empty;
        var parameters = allowsDefaults ? ParseList(static parser => parser.ParseRoutineParameter(true)) : ParseList(static parser => parser.ParseRoutineParameter(false));
        Expect(TokenKind.CloseParen);
        return parameters;
    }

    // (*) | (parameter, ... [ORDER BY parameter, ...]) | (ORDER BY parameter, ...)
    private ImmutableArray<RoutineParameter> ParseAggregateParameters()
    {
        Expect(TokenKind.OpenParen);
        if (Take(TokenKind.Star))
        {
            Expect(TokenKind.CloseParen);
            return ImmutableArray<RoutineParameter>.Empty;
        }

        var parameters = At(Keyword.Order) ? ImmutableArray<RoutineParameter>.Empty : ParseList(static parser => parser.ParseAggregateParameter());
        if (Take(Keyword.Order))
        {
            Expect(Keyword.By);
            var sorted = _index;
            var direct = parameters;
            parameters = parameters.AddRange(ParseList(static parser => parser.ParseAggregateParameter()));
            CheckVariadicAggregate(sorted, direct, parameters);
        }

        Expect(TokenKind.CloseParen);
        return parameters;
    }

    // A VARIADIC direct argument is passed on to the aggregated one.
    private void CheckVariadicAggregate(int sortedIndex, ImmutableArray<RoutineParameter> direct, ImmutableArray<RoutineParameter> all)
    {
        if (_failed || direct.IsEmpty || direct[direct.Length - 1] is not { Mode: ParameterMode.Variadic } last)
            return;
        var sorted = all[direct.Length];
        if (all.Length == direct.Length + 1 && sorted.Mode == ParameterMode.Variadic && IsSameType(last.Type, sorted.Type))
            return;
        FailExactly(
            _version < 18 ? IndexAt(sorted.Type.Span.Start) : sortedIndex,
            "an ordered-set aggregate with a VARIADIC direct argument must have one VARIADIC aggregated argument of the same data type");
    }

    // As written: the server has not looked the types up yet.
    private static bool IsSameType(TypeName left, TypeName right) =>
        left.ArrayDimensions == right.ArrayDimensions && left.IsSetOf == right.IsSetOf && WrittenName(left).Equals(WrittenName(right), StringComparison.Ordinal);

    private static string WrittenName(TypeName type) => (type.IsBuiltIn ? "pg_catalog." : "") + string.Join(".", type.Name.Parts.Select(part => part.Text));

    private RoutineParameter ParseAggregateParameter()
    {
        var index = _index;
        var parameter = ParseRoutineParameter(allowsDefault: false);
        if (parameter.Mode is ParameterMode.Out or ParameterMode.InOut)
            FailExactly(index, "aggregates cannot have output arguments");
        return parameter;
    }

    // [mode] [name] [mode] type [{DEFAULT | =} e]
    private RoutineParameter ParseRoutineParameter(bool allowsDefault)
    {
        var start = _current.Start;
        var mode = TakeParameterMode();
        Identifier? name = null;
        if (IsFunctionName(_current) && IsTypeStart(Peek(1)) && !At(Keyword.Double, Keyword.Precision))
        {
            name = TakeIdentifier();
            mode ??= TakeParameterMode();
        }

        var type = ParseTypeName(allowReference: true);
        var value = allowsDefault && (Take(Keyword.Default) || Take(TokenKind.Equal)) ? ParseExpression() : null;
        return new RoutineParameter(SpanFrom(start), mode ?? ParameterMode.In, name, type, value);
    }

    private bool IsTypeStart(in Token token) => IsLabel(token) &&
        (IsName(token) || IsFunctionName(token) || token.Keyword is Keyword.In or Keyword.Variadic);

    // IN | OUT | INOUT | IN OUT | VARIADIC
    private ParameterMode? TakeParameterMode()
    {
        if (Take(Keyword.In))
            return Take(Keyword.Out) ? ParameterMode.InOut : ParameterMode.In;
        if (Take(Keyword.Out))
            return ParameterMode.Out;
        if (Take(Keyword.Inout))
            return ParameterMode.InOut;
        return Take(Keyword.Variadic) ? ParameterMode.Variadic : null;
    }

    // DROP kind [CONCURRENTLY] [IF EXISTS] object, ... [CASCADE | RESTRICT]
    private Statement ParseDrop(int start)
    {
        Expect(Keyword.Drop);
        if (Take(Keyword.Owned))
            return ParseDropOwned(start);
        var kind = _current.Keyword is Keyword.Column or Keyword.Constraint or Keyword.Large ? null : TakeObjectKind();
        if (kind is null)
        {
            Fail();
            return new OpaqueStatement(SpanFrom(start));
        }

        var isConcurrent = kind == ObjectKind.Index && Take(Keyword.Concurrently);
        if (kind is ObjectKind.Cast or ObjectKind.Transform or ObjectKind.UserMapping && At(Keyword.If) && Peek(1).Keyword != Keyword.Exists)
        {
            // Nothing named "if" can stand here.
            Next();
            Fail();
        }

        var ifExists = TakeIfExists();
        var objects = AllowsList(kind.Value) ? ParseObjectReferences(kind.Value) : ImmutableArray.Create(ParseObjectReference(kind.Value));
        var isCascade = false;
        if (kind == ObjectKind.Database)
            SkipDropDatabaseOptions();
        else if (kind is not (ObjectKind.Role or ObjectKind.UserMapping or ObjectKind.Tablespace))
            isCascade = TakeCascade();
        return new DropStatement(SpanFrom(start), kind.Value, objects, ifExists, isConcurrent, isCascade);
    }

    private static bool AllowsList(ObjectKind kind) => kind is not (ObjectKind.Trigger or ObjectKind.Rule or ObjectKind.Policy or ObjectKind.Cast or ObjectKind.Transform
        or ObjectKind.OperatorClass or ObjectKind.OperatorFamily or ObjectKind.UserMapping or ObjectKind.Subscription or ObjectKind.Tablespace or ObjectKind.Database);

    private ImmutableArray<ObjectReference> ParseObjectReferences(ObjectKind kind)
    {
        var objects = ImmutableArray.CreateBuilder<ObjectReference>(1);
        do
            objects.Add(ParseObjectReference(kind));
        while (Take(TokenKind.Comma));
        return objects.ToImmutable();
    }

    // [WITH] (FORCE)
    private void SkipDropDatabaseOptions()
    {
        if (_version < 13 || (!At(Keyword.With) && !At(TokenKind.OpenParen)))
            return;
        Take(Keyword.With);
        ParseParenthesizedList(static parser =>
        {
            parser.Expect(Keyword.Force);
            return true;
        });
    }
}
