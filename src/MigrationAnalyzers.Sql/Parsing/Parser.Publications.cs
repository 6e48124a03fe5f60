using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // {CREATE | ALTER} PUBLICATION name [FOR | ADD | SET | DROP] {ALL TABLES | TABLE table, ... | TABLES IN SCHEMA name, ...} [WITH (...)]
    private Statement ParsePublication(int start, bool isCreate)
    {
        Next();
        var reference = ParseObjectReference(ObjectKind.Publication);
        if (!isCreate && AtObjectChange(ObjectKind.Publication))
            return ParseObjectChange(start, reference, false);

        var tables = ImmutableArray.CreateBuilder<PublicationTable>();
        var schemas = ImmutableArray.CreateBuilder<Identifier>();
        if (!isCreate)
        {
            if (At(Keyword.Set) && Peek(1).Kind == TokenKind.OpenParen)
            {
                Next();
                ParseDefinition();
            }
            else
            {
                if (!Take(Keyword.Add) && !Take(Keyword.Drop))
                    Expect(Keyword.Set);
                ParsePublicationObjects(tables, schemas);
            }
        }
        else
        {
            if (Take(Keyword.For))
            {
                if (Take(Keyword.All))
                    Expect(Keyword.Tables);
                else
                    ParsePublicationObjects(tables, schemas);
            }

            if (Take(Keyword.With))
                ParseDefinition();
        }

        return new PublicationStatement(SpanFrom(start), reference.Name!.Name, isCreate, tables.ToImmutable(), schemas.ToImmutable());
    }

    private enum PublicationKind
    {
        None,
        Table,
        Schema,
    }

    // TABLE table [(column, ...)] [WHERE (e)] | TABLES IN SCHEMA name; what follows without its words is as what stands before it.
    private void ParsePublicationObjects(ImmutableArray<PublicationTable>.Builder tables, ImmutableArray<Identifier>.Builder schemas)
    {
        if (_version < 15)
        {
            Expect(Keyword.Table);
            tables.AddRange(ParseList(static parser =>
            {
                var start = parser._current.Start;
                var table = parser.ParseTableReference(null);
                return new PublicationTable(parser.SpanFrom(start), table, ImmutableArray<Identifier>.Empty, null);
            }));
            return;
        }

        // The server looks at the list once it is read to its end.
        var wrongAt = -1;
        var wrong = "";
        var kind = PublicationKind.None;
        do
        {
            var index = _index;
            var message = ParsePublicationObject(ref kind, tables, schemas);
            if (message is not null && wrongAt < 0)
                (wrongAt, wrong) = (index, message);
        }
        while (Take(TokenKind.Comma));
        if (wrongAt >= 0 && (AtStatementEnd || At(Keyword.With)))
            FailExactly(wrongAt, wrong);
    }

    // Answers what is wrong with it, or null.
    private string? ParsePublicationObject(ref PublicationKind kind, ImmutableArray<PublicationTable>.Builder tables, ImmutableArray<Identifier>.Builder schemas)
    {
        if (Take(Keyword.Tables, Keyword.In))
        {
            Expect(Keyword.Schema);
            kind = PublicationKind.Schema;
            schemas.Add(At(Keyword.CurrentSchema) ? TakeIdentifier() : ParseName());
            return null;
        }

        if (Take(Keyword.Table))
            kind = PublicationKind.Table;
        else if (kind == PublicationKind.None || kind == PublicationKind.Schema || At(Keyword.CurrentSchema))
            return ParseContinuation(kind, schemas);
        tables.Add(ParsePublicationTable());
        return null;
    }

    private string? ParseContinuation(PublicationKind kind, ImmutableArray<Identifier>.Builder schemas)
    {
        if (At(Keyword.CurrentSchema))
        {
            var current = TakeIdentifier();
            if (kind == PublicationKind.Schema)
                schemas.Add(current);
            return kind switch { PublicationKind.None => "invalid publication object list", PublicationKind.Table => "invalid table name", _ => null };
        }

        var table = ParsePublicationTable();
        if (kind == PublicationKind.None)
            return "invalid publication object list";
        if (table.Where is not null)
            return "WHERE clause not allowed for schema";
        if (!table.Columns.IsEmpty)
            return "column specification not allowed for schema";
        if (table.Table.Name.Parts.Length > 1 || table.Table.Span != table.Table.Name.Span)
            return "invalid schema name";
        schemas.Add(table.Table.Name.Name);
        return null;
    }

    private PublicationTable ParsePublicationTable()
    {
        var start = _current.Start;
        var table = ParseTableReference(null);
        var columns = ParseOptionalParenthesizedNames();
        Expression? where = null;
        if (Take(Keyword.Where))
        {
            Expect(TokenKind.OpenParen);
            where = ParseExpression();
            Expect(TokenKind.CloseParen);
        }

        return new PublicationTable(SpanFrom(start), table, columns, where);
    }
}
