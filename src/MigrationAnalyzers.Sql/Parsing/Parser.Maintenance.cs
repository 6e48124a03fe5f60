using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // TRUNCATE [TABLE] table, ... [RESTART IDENTITY | CONTINUE IDENTITY] [CASCADE | RESTRICT]
    private TruncateStatement ParseTruncate(int start)
    {
        Next();
        Take(Keyword.Table);
        var tables = ParseList(static parser => parser.ParseTableReference(null));
        var restartsIdentity = Take(Keyword.Restart);
        if (restartsIdentity || Take(Keyword.Continue))
            Expect(Keyword.Identity);
        var isCascade = TakeCascade();
        return new TruncateStatement(SpanFrom(start), tables, restartsIdentity, isCascade);
    }

    // LOCK [TABLE] table, ... [IN mode MODE] [NOWAIT]
    private LockStatement ParseLock(int start)
    {
        Next();
        Take(Keyword.Table);
        var tables = ParseList(static parser => parser.ParseTableReference(null));
        var mode = Take(Keyword.In) ? ParseLockMode() : LockMode.AccessExclusive;
        var noWait = Take(Keyword.Nowait);
        return new LockStatement(SpanFrom(start), tables, mode, noWait);
    }

    // ACCESS SHARE | ROW SHARE | ROW EXCLUSIVE | SHARE UPDATE EXCLUSIVE | SHARE | SHARE ROW EXCLUSIVE | EXCLUSIVE | ACCESS EXCLUSIVE, and MODE
    private LockMode ParseLockMode()
    {
        var mode = LockMode.Exclusive;
        if (_current.Keyword is Keyword.Row or Keyword.Access)
        {
            var isRow = At(Keyword.Row);
            Next();
            var isShare = Take(Keyword.Share);
            if (!isShare)
                Expect(Keyword.Exclusive);
            mode = (isRow, isShare) switch
            {
                (true, true) => LockMode.RowShare,
                (true, false) => LockMode.RowExclusive,
                (false, true) => LockMode.AccessShare,
                _ => LockMode.AccessExclusive,
            };
        }
        else if (Take(Keyword.Share))
        {
            mode = LockMode.Share;
            if (_current.Keyword is Keyword.Row or Keyword.Update)
            {
                mode = At(Keyword.Row) ? LockMode.ShareRowExclusive : LockMode.ShareUpdateExclusive;
                Next();
                Expect(Keyword.Exclusive);
            }
        }
        else
            Expect(Keyword.Exclusive);

        Expect(Keyword.Mode);
        return mode;
    }

    // (name [value], ...)
    private ImmutableArray<UtilityOption> ParseUtilityOptions() => ParseParenthesizedList(static parser =>
    {
        var start = parser._current.Start;
        var name = parser._current.Keyword is Keyword.Analyze or Keyword.Analyse ? parser.TakeIdentifier() : parser.ParseNonReservedWord();
        var value = parser.At(TokenKind.Comma) || parser.At(TokenKind.CloseParen) ? null : parser.ParseSettingValue();
        return new UtilityOption(parser.SpanFrom(start), name, value);
    });

    // Whether an option is given and not switched off.
    private static bool IsOn(ImmutableArray<UtilityOption> options, string name)
    {
        foreach (var option in options)
        {
            if (option.Name.Text != name)
                continue;
            return option.Value switch
            {
                BooleanLiteral value => value.Value,
                NumberLiteral number => number.Text != "0",
                StringLiteral text => text.Value.ToLowerInvariant() is not ("off" or "false"),
                ColumnReference word => word.Name.Text is not ("off" or "false"),
                _ => true,
            };
        }

        return false;
    }

    // VACUUM | ANALYZE [(options)] [words] [table [(column, ...)], ...]
    private VacuumStatement ParseVacuum(int start)
    {
        var isAnalyze = _current.Keyword != Keyword.Vacuum;
        Next();
        var isFull = false;
        if (At(TokenKind.OpenParen))
            isFull = IsOn(ParseUtilityOptions(), "full");
        else
        {
            if (!isAnalyze)
            {
                isFull = Take(Keyword.Full);
                Take(Keyword.Freeze);
            }

            Take(Keyword.Verbose);
            if (!isAnalyze && !Take(Keyword.Analyze))
                Take(Keyword.Analyse);
        }

        var tables = AtStatementEnd ? ImmutableArray<VacuumTable>.Empty : ParseList(static parser => parser.ParseVacuumTable());
        return new VacuumStatement(SpanFrom(start), isAnalyze, isFull, tables);
    }

    private VacuumTable ParseVacuumTable()
    {
        var start = _current.Start;
        var name = _version >= 18 ? ParseTableReference(null).Name : ParseRelationName();
        var columns = ParseOptionalParenthesizedNames();
        return new VacuumTable(SpanFrom(start), name, columns);
    }

    // REINDEX [(options)] {INDEX | TABLE | SCHEMA | DATABASE | SYSTEM} [CONCURRENTLY] name
    private ReindexStatement ParseReindex(int start)
    {
        Next();
        var isConcurrent = false;
        if (At(TokenKind.OpenParen) && _version < 14)
        {
            ParseParenthesizedList(static parser =>
            {
                parser.Expect(Keyword.Verbose);
                return true;
            });
        }
        else if (At(TokenKind.OpenParen))
            isConcurrent = IsOn(ParseUtilityOptions(), "concurrently");
        var isSystem = Take(Keyword.System);
        var kind = isSystem ? ObjectKind.Database : _current.Keyword is Keyword.Index or Keyword.Table or Keyword.Schema or Keyword.Database ? TakeObjectKind() : null;
        if (kind is null)
        {
            Fail();
            return new ReindexStatement(SpanFrom(start), null, isConcurrent);
        }

        isConcurrent |= Take(Keyword.Concurrently);
        var reference = AtStatementEnd && kind == ObjectKind.Database && _version >= 16 ? null : ParseObjectReference(kind.Value);
        return new ReindexStatement(SpanFrom(start), reference, isConcurrent);
    }

    // CLUSTER [VERBOSE] [(options)] [table [USING index] | index ON table]
    private ClusterStatement ParseCluster(int start)
    {
        Next();
        var hasOptions = !Take(Keyword.Verbose) && _version >= 14 && At(TokenKind.OpenParen);
        if (hasOptions)
            ParseUtilityOptions();
        if (AtStatementEnd && (!hasOptions || _version >= 17))
            return new ClusterStatement(SpanFrom(start), null, null);
        var table = ParseRelationName();
        Identifier? index = null;
        if (Take(Keyword.Using))
            index = ParseName();
        else if (!hasOptions && table.Parts.Length == 1 && Take(Keyword.On))
        {
            index = table.Name;
            table = ParseRelationName();
        }

        return new ClusterStatement(SpanFrom(start), table, index);
    }

    // EXPLAIN [(options)] [ANALYZE] [VERBOSE] statement
    private ExplainStatement ParseExplain(int start)
    {
        Next();
        bool isAnalyze;
        if (At(TokenKind.OpenParen) && !AtQueryInParentheses())
            isAnalyze = IsOn(ParseUtilityOptions(), "analyze");
        else
        {
            isAnalyze = Take(Keyword.Analyze) || Take(Keyword.Analyse);
            Take(Keyword.Verbose);
        }

        var body = ParseExplained();
        return new ExplainStatement(SpanFrom(start), body, isAnalyze);
    }

    private Statement ParseExplained() => _current.Keyword switch
    {
        Keyword.Create => ParseExplainedCreate(),
        Keyword.Refresh => ParseRefresh(_current.Start),
        Keyword.Declare => ParseDeclareCursor(_current.Start),
        Keyword.Execute => ParseExecute(_current.Start),
        _ => ParseDataStatement(),
    };

    // CREATE TABLE ... AS | CREATE MATERIALIZED VIEW
    private Statement ParseExplainedCreate()
    {
        var start = _current.Start;
        Next();
        var persistence = TakePersistence();
        if (At(Keyword.Materialized))
            return ParseCreateMaterializedView(start);
        Expect(Keyword.Table);
        var ifNotExists = TakeIfNotExists();
        var name = ParseRelationName();
        return ParseCreateTableAs(start, name, persistence, ifNotExists);
    }
}
