using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // [LOCAL | GLOBAL] {TEMPORARY | TEMP} | UNLOGGED
    private Persistence TakePersistence()
    {
        if (Take(Keyword.Unlogged))
            return Persistence.Unlogged;
        if (_current.Keyword is Keyword.Local or Keyword.Global)
        {
            Next();
            if (_current.Keyword is not (Keyword.Temporary or Keyword.Temp))
                Fail();
        }

        return Take(Keyword.Temporary) || Take(Keyword.Temp) ? Persistence.Temporary : Persistence.Permanent;
    }

    // TABLE [IF NOT EXISTS] name {(elements) | OF type | PARTITION OF parent | AS query} ...
    private Statement ParseCreateTable(int start, Persistence persistence)
    {
        Expect(Keyword.Table);
        var ifNotExists = TakeIfNotExists();
        var name = ParseRelationName();
        if (Take(Keyword.Partition))
            return ParsePartition(start, name, persistence, ifNotExists, isForeign: false);

        TypeName? ofType = null;
        var elements = ImmutableArray<TableElement>.Empty;
        if (Take(Keyword.Of))
        {
            var typeName = ParseQualifiedName();
            ofType = new TypeName(typeName.Span, typeName, false, ImmutableArray<Expression>.Empty, 0, false, TypeReference.None);
            elements = ParseOptionalParenthesizedList(static parser => parser.ParseTypedTableElement());
        }
        else if (!At(TokenKind.OpenParen) || AtColumnNames)
            return ParseCreateTableAs(start, name, persistence, ifNotExists);
        else
            elements = ParseTableElements();

        var inherits = ImmutableArray<QualifiedName>.Empty;
        if (ofType is null && Take(Keyword.Inherits))
            inherits = ParseParenthesizedList(static parser => parser.ParseRelationName());
        return FinishCreateTable(start, name, elements, ofType, null, null, inherits, persistence, ifNotExists);
    }

    // [PARTITION BY ...] [USING method] [WITH (...) | WITHOUT OIDS] [ON COMMIT ...] [TABLESPACE name]
    private CreateTableStatement FinishCreateTable(
        int start,
        QualifiedName name,
        ImmutableArray<TableElement> elements,
        TypeName? ofType,
        QualifiedName? parent,
        PartitionBound? bound,
        ImmutableArray<QualifiedName> inherits,
        Persistence persistence,
        bool ifNotExists)
    {
        var partitionBy = ParseOptionalPartitionBy();
        ParseStorage(out var method, out var options, out var tablespace);
        return new CreateTableStatement(
            SpanFrom(start), name, elements, ofType, parent, bound, inherits, partitionBy, method, options, tablespace, null, persistence, ifNotExists);
    }

    private void ParseStorage(out Identifier? method, out ImmutableArray<StorageOption> options, out Identifier? tablespace)
    {
        method = Take(Keyword.Using) ? ParseName() : null;
        options = ImmutableArray<StorageOption>.Empty;
        if (At(Keyword.With) && Peek(1).Keyword is not (Keyword.No or Keyword.Data or Keyword.Time or Keyword.Ordinality))
        {
            Next();
            options = ParseStorageOptions();
        }
        else if (Take(Keyword.Without))
            Expect(Keyword.Oids);
        SkipOnCommit();
        tablespace = Take(Keyword.Tablespace) ? ParseName() : null;
    }

    // ON COMMIT {DROP | DELETE ROWS | PRESERVE ROWS}
    private void SkipOnCommit()
    {
        if (!Take(Keyword.On))
            return;
        Expect(Keyword.Commit);
        if (Take(Keyword.Drop))
            return;
        if (!Take(Keyword.Delete))
            Expect(Keyword.Preserve);
        Expect(Keyword.Rows);
    }

    // (name, ... : only CREATE TABLE AS has names without types.
    private bool AtColumnNames => At(TokenKind.OpenParen) && IsName(Peek(1)) && Peek(2).Kind is TokenKind.Comma or TokenKind.CloseParen;

    // [(column, ...)] [USING method] [WITH (...)] [ON COMMIT ...] [TABLESPACE name] AS {query | EXECUTE name (...)} [WITH [NO] DATA]
    private CreateTableAsStatement ParseCreateTableAs(int start, QualifiedName name, Persistence persistence, bool ifNotExists)
    {
        var columns = ParseOptionalParenthesizedNames();
        ParseStorage(out var method, out var options, out var tablespace);
        Expect(Keyword.As);
        var sourceStart = _current.Start;
        Statement source;
        if (At(Keyword.Execute))
            source = ParseExecute(sourceStart);
        else
        {
            var query = ParseQuery();
            source = new SelectStatement(query.Span, query);
        }

        var withData = TakeWithData();
        return new CreateTableAsStatement(SpanFrom(start), name, columns, source, method, options, tablespace, persistence, ifNotExists, withData);
    }

    // WITH [NO] DATA
    private bool TakeWithData()
    {
        if (!Take(Keyword.With))
            return true;
        var isNo = Take(Keyword.No);
        Expect(Keyword.Data);
        return !isNo;
    }

    // PARTITION OF parent [(elements)] bound ...
    private CreateTableStatement ParsePartition(int start, QualifiedName name, Persistence persistence, bool ifNotExists, bool isForeign)
    {
        Expect(Keyword.Of);
        var parent = ParseRelationName();
        var elements = ParseOptionalParenthesizedList(static parser => parser.ParseTypedTableElement());
        var bound = ParsePartitionBound();
        if (!isForeign)
            return FinishCreateTable(start, name, elements, null, parent, bound, ImmutableArray<QualifiedName>.Empty, persistence, ifNotExists);
        return FinishForeignTable(start, name, elements, parent, bound, ImmutableArray<QualifiedName>.Empty, ifNotExists);
    }

    // FOREIGN TABLE [IF NOT EXISTS] name {(elements) [INHERITS (...)] | PARTITION OF ...} SERVER name [OPTIONS (...)]
    private CreateTableStatement ParseCreateForeignTable(int start)
    {
        Expect(Keyword.Foreign);
        Expect(Keyword.Table);
        var ifNotExists = TakeIfNotExists();
        var name = ParseRelationName();
        if (Take(Keyword.Partition))
            return ParsePartition(start, name, Persistence.Permanent, ifNotExists, isForeign: true);
        var elements = ParseTableElements();
        var inherits = Take(Keyword.Inherits) ? ParseParenthesizedList(static parser => parser.ParseRelationName()) : ImmutableArray<QualifiedName>.Empty;
        return FinishForeignTable(start, name, elements, null, null, inherits, ifNotExists);
    }

    private CreateTableStatement FinishForeignTable(
        int start,
        QualifiedName name,
        ImmutableArray<TableElement> elements,
        QualifiedName? parent,
        PartitionBound? bound,
        ImmutableArray<QualifiedName> inherits,
        bool ifNotExists)
    {
        Expect(Keyword.Server);
        var server = ParseName();
        var options = ParseOptionalForeignOptions();
        return new CreateTableStatement(
            SpanFrom(start), name, elements, null, parent, bound, inherits, null, null, options, null, server, Persistence.Permanent, ifNotExists);
    }

    // OPTIONS (name 'value', ...)
    private ImmutableArray<StorageOption> ParseOptionalForeignOptions()
    {
        if (!Take(Keyword.Options))
            return ImmutableArray<StorageOption>.Empty;
        return ParseParenthesizedList(static parser =>
        {
            var start = parser._current.Start;
            var name = parser.ParseLabel();
            var value = parser.ParseString();
            return new StorageOption(parser.SpanFrom(start), SingleName(name), value);
        });
    }

    // OPTIONS ([ADD | SET | DROP] name ['value'], ...)
    private ImmutableArray<StorageOption> ParseAlterForeignOptions()
    {
        Expect(Keyword.Options);
        return ParseParenthesizedList(static parser =>
        {
            var start = parser._current.Start;
            var isDrop = false;
            if (parser._current.Keyword is Keyword.Add or Keyword.Set or Keyword.Drop && IsLabel(parser.Peek(1)))
            {
                isDrop = parser.At(Keyword.Drop);
                parser.Next();
            }

            var name = parser.ParseLabel();
            var value = isDrop ? null : parser.ParseString();
            return new StorageOption(parser.SpanFrom(start), SingleName(name), value);
        });
    }

    // () | (element, ...)
    private ImmutableArray<TableElement> ParseTableElements()
    {
        if (!At(TokenKind.OpenParen) || Peek(1).Kind != TokenKind.CloseParen)
            return ParseParenthesizedList(static parser => parser.ParseTableElement());
        Next();
        Next();
        return ImmutableArray<TableElement>.Empty;
    }

    // column | constraint | LIKE source ...
    private TableElement ParseTableElement()
    {
        if (At(Keyword.Like))
            return ParseLike();
        if (!AtTableConstraint)
            return ParseColumnDefinition();
        var constraint = ParseTableConstraint(out _);
        return new TableConstraint(constraint.Span, constraint);
    }

    // column [WITH OPTIONS] [constraints] | constraint
    private TableElement ParseTypedTableElement()
    {
        var start = _current.Start;
        if (AtTableConstraint)
        {
            var constraint = ParseTableConstraint(out _);
            return new TableConstraint(constraint.Span, constraint);
        }

        var name = ParseName();
        if (Take(Keyword.With))
            Expect(Keyword.Options);
        var constraints = ParseColumnConstraints(out var collation);
        return new ColumnDefinition(SpanFrom(start), name, null, collation, constraints);
    }

    // LIKE source [{INCLUDING | EXCLUDING} what] ...
    private LikeClause ParseLike()
    {
        var start = _current.Start;
        Next();
        var source = ParseRelationName();
        var options = ImmutableArray.CreateBuilder<LikeOption>(1);
        while (_current.Keyword is Keyword.Including or Keyword.Excluding)
        {
            var optionStart = _current.Start;
            var isIncluding = At(Keyword.Including);
            Next();
            if (_current.Keyword is not (Keyword.All or Keyword.Comments or Keyword.Compression or Keyword.Constraints or Keyword.Defaults or Keyword.Generated
                or Keyword.Identity or Keyword.Indexes or Keyword.Statistics or Keyword.Storage))
            {
                Fail();
                break;
            }

            var what = KeywordTable.Text(_current.Keyword);
            Next();
            options.Add(new LikeOption(SpanFrom(optionStart), isIncluding, what));
        }

        return new LikeClause(SpanFrom(start), source, options.ToImmutable());
    }

    // name type [STORAGE s] [COMPRESSION c] [OPTIONS (...)] [constraints]
    private ColumnDefinition ParseColumnDefinition()
    {
        var start = _current.Start;
        var name = ParseName();
        var type = ParseTypeName();
        if (_version >= 16 && Take(Keyword.Storage))
            SkipStorageName();
        if (_version >= 14 && Take(Keyword.Compression))
            SkipStorageName();
        ParseOptionalForeignOptions();
        var constraints = ParseColumnConstraints(out var collation);
        return new ColumnDefinition(SpanFrom(start), name, type, collation, constraints);
    }

    // DEFAULT | name
    private void SkipStorageName()
    {
        if (!Take(Keyword.Default))
            ParseName();
    }

    // PARTITION BY strategy (element, ...)
    private PartitionSpecification? ParseOptionalPartitionBy()
    {
        if (!At(Keyword.Partition))
            return null;
        var start = _current.Start;
        Next();
        Expect(Keyword.By);
        var strategyIndex = _index;
        var strategy = ParseName();
        var elements = ParseParenthesizedList(static parser => parser.ParseIndexElement());
        if (_version >= 16 && strategy.Text.ToLowerInvariant() is not ("list" or "range" or "hash"))
            FailExactly(strategyIndex, $"unrecognized partitioning strategy \"{strategy.Text}\"");
        return new PartitionSpecification(SpanFrom(start), strategy, elements);
    }

    // DEFAULT | FOR VALUES {IN (e, ...) | FROM (e, ...) TO (e, ...) | WITH (MODULUS n, REMAINDER n)}
    private PartitionBound ParsePartitionBound()
    {
        var start = _current.Start;
        var none = ImmutableArray<Expression>.Empty;
        if (Take(Keyword.Default))
            return new PartitionBound(SpanFrom(start), true, none, none, none);

        Expect(Keyword.For);
        Expect(Keyword.Values);
        if (Take(Keyword.In))
        {
            var values = ParseParenthesizedList(static parser => parser.ParseExpression());
            return new PartitionBound(SpanFrom(start), false, values, none, none);
        }

        var withIndex = _index;
        if (Take(Keyword.With))
        {
            SkipHashBound(withIndex);
            return new PartitionBound(SpanFrom(start), false, none, none, none);
        }

        Expect(Keyword.From);
        var from = ParseParenthesizedList(static parser => parser.ParseExpression());
        Expect(Keyword.To);
        var to = ParseParenthesizedList(static parser => parser.ParseExpression());
        return new PartitionBound(SpanFrom(start), false, none, from, to);
    }

    // (MODULUS n, REMAINDER n)
    private void SkipHashBound(int withIndex)
    {
        var hasModulus = false;
        var hasRemainder = false;
        Expect(TokenKind.OpenParen);
        do
        {
            var index = _index;
            var word = ParseNonReservedWord().Text;
            Expect(TokenKind.Integer);
            ref var isKnown = ref hasRemainder;
            if (word == "modulus")
                isKnown = ref hasModulus;
            else if (word != "remainder")
                FailExactly(index, $"unrecognized hash partition bound specification \"{word}\"");
            if (isKnown)
                FailExactly(index, word + " for hash partition provided more than once");
            isKnown = true;
        }
        while (Take(TokenKind.Comma));
        if (At(TokenKind.CloseParen) && !(hasModulus && hasRemainder))
            FailExactly(withIndex, $"{(hasModulus ? "remainder" : "modulus")} for hash partition must be specified");
        Expect(TokenKind.CloseParen);
    }
}
