using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // [RECURSIVE] VIEW name [(column, ...)] [WITH (...)] AS query [WITH [CASCADED | LOCAL] CHECK OPTION]
    private CreateViewStatement ParseCreateView(int start, bool orReplace, Persistence persistence)
    {
        var isRecursive = Take(Keyword.Recursive);
        Expect(Keyword.View);
        var name = ParseRelationName();
        var columns = isRecursive ? ParseParenthesizedNames() : ParseOptionalParenthesizedNames();
        var options = Take(Keyword.With) ? ParseStorageOptions() : ImmutableArray<StorageOption>.Empty;
        Expect(Keyword.As);
        var query = ParseQuery();
        var checkIndex = _index;
        if (Take(Keyword.With))
        {
            if (!Take(Keyword.Cascaded))
                Take(Keyword.Local);
            Expect(Keyword.Check);
            Expect(Keyword.Option);
            if (isRecursive)
                FailExactly(checkIndex, "WITH CHECK OPTION not supported on recursive views");
        }

        return new CreateViewStatement(SpanFrom(start), name, columns, query, options, persistence, orReplace, isRecursive);
    }

    // MATERIALIZED VIEW [IF NOT EXISTS] name [(column, ...)] [USING method] [WITH (...)] [TABLESPACE name] AS query [WITH [NO] DATA]
    private CreateMaterializedViewStatement ParseCreateMaterializedView(int start)
    {
        Expect(Keyword.Materialized);
        Expect(Keyword.View);
        var ifNotExists = TakeIfNotExists();
        var name = ParseRelationName();
        var columns = ParseOptionalParenthesizedNames();
        if (Take(Keyword.Using))
            ParseName();
        var options = Take(Keyword.With) ? ParseStorageOptions() : ImmutableArray<StorageOption>.Empty;
        var tablespace = Take(Keyword.Tablespace) ? ParseName() : null;
        Expect(Keyword.As);
        var query = ParseQuery();
        var withData = TakeWithData();
        return new CreateMaterializedViewStatement(SpanFrom(start), name, columns, query, options, tablespace, ifNotExists, withData);
    }

    // REFRESH MATERIALIZED VIEW [CONCURRENTLY] name [WITH [NO] DATA]
    private RefreshMaterializedViewStatement ParseRefresh(int start)
    {
        Next();
        Expect(Keyword.Materialized);
        Expect(Keyword.View);
        var isConcurrent = Take(Keyword.Concurrently);
        var name = ParseRelationName();
        var withData = TakeWithData();
        return new RefreshMaterializedViewStatement(SpanFrom(start), name, isConcurrent, withData);
    }
}
