using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Dialects;

// What PostgreSQL cannot read.
internal sealed partial class ForeignScanner
{
    // Returns the last token that was taken.
    private int ScanSyntax(int i, ref int depth)
    {
        switch (KindAt(i))
        {
            case TokenKind.OpenBracket:
                if (depth == 0 && BracketName(i) is { } close)
                {
                    var content = _text.Substring(_tokens[i].End, _tokens[close].Start - _tokens[i].End);
                    Add(i, close, ForeignWords.SqlServer, Quote(content), Quote(content));
                    return close;
                }

                depth++;
                return i;
            case TokenKind.CloseBracket:
                depth = Math.Max(0, depth - 1);
                return i;
            case TokenKind.Operator:
                return ScanOperator(i);
            case TokenKind.Identifier:
                return ScanWord(i);
            default:
                return i;
        }
    }

    private static string Quote(string name) => "\"" + name.Replace("\"", "\"\"") + "\"";

    // [Name]: the closing bracket, if a name can stand here and is between them.
    private int? BracketName(int i)
    {
        var isPlace = KindAt(i - 1) switch
        {
            TokenKind.End or TokenKind.Dot or TokenKind.Comma or TokenKind.OpenParen or TokenKind.Semicolon or TokenKind.Equal or TokenKind.Less or TokenKind.Greater or TokenKind.LessOrEqual
                or TokenKind.GreaterOrEqual or TokenKind.NotEqual or TokenKind.Plus or TokenKind.Minus or TokenKind.Star or TokenKind.Slash or TokenKind.Percent => true,
            TokenKind.Identifier => BeforeNames.Contains(Word(i - 1)),
            _ => false,
        };
        if (!isPlace)
            return null;
        for (var end = i + 1; end < _tokens.Count; end++)
        {
            switch (KindAt(end))
            {
                case TokenKind.CloseBracket:
                    var content = _text.Substring(_tokens[i].End, _tokens[end].Start - _tokens[i].End);
                    return content.Length > 0 && (char.IsLetter(content[0]) || content[0] == '_') && content.IndexOfAny(['\n', '\r', SqlHole.Character]) < 0 ? end : null;
                case TokenKind.OpenBracket or TokenKind.String or TokenKind.Semicolon or TokenKind.End or TokenKind.Error or TokenKind.OpenParen or TokenKind.Comma:
                    return null;
            }
        }

        return null;
    }

    private int ScanOperator(int i)
    {
        var token = _tokens[i];
        var tick = _text.IndexOf('`', token.Start, token.Length);
        if (tick >= 0)
        {
            var end = _text.IndexOf('`', tick + 1);
            if (end <= tick + 1 || _text.IndexOf('\n', tick, end - tick) >= 0)
                return i;
            var name = _text.Substring(tick + 1, end - tick - 1);
            AddAt(ForeignKind.Syntax, At(tick, end + 1), _text.Substring(tick, end + 1 - tick), ForeignWords.MySql, Quote(name), Quote(name), At(tick, end + 1));
            while (i + 1 < _tokens.Count && _tokens[i + 1].Start <= end && KindAt(i + 1) != TokenKind.End)
                i++;
            return i;
        }

        var isTouching = KindAt(i + 1) == TokenKind.Identifier && _tokens[i + 1].Start == token.End;
        if (isTouching && Raw(i) == "@@")
        {
            Add(i, i + 1, ForeignWords.SqlServer, null);
            return i + 1;
        }

        if (isTouching && Raw(i) == "@" && (Word(i - 1) is "declare" || (Word(i - 1) is "set" or "select" && KindAt(i + 2) == TokenKind.Equal)))
        {
            Add(i, i + 1, ForeignWords.SqlServer, "a variable of a DO block");
            return i + 1;
        }

        if (isTouching && Raw(i) == "#" && Word(i - 1) is "table" or "into" or "from" or "join" or "update" && isTouching && Raw(i) == "#")
        {
            Add(i, i + 1, ForeignWords.SqlServer, "CREATE TEMP TABLE");
            return i + 1;
        }

        return i;
    }

    private int ScanWord(int i)
    {
        var word = Word(i);
        if (word == "go" && IsAloneOnItsLine(i))
            return Take(i, i, ForeignWords.SqlServer, ";", i == 0 || KindAt(i - 1) == TokenKind.Semicolon ? "" : ";");
        if (i == 0 && word != "go" && ForeignWords.FirstWords.TryGetValue(word, out var first))
            return Take(i, i, first.Dialect, first.Instead);
        if (word.StartsWith("sp_", StringComparison.Ordinal) && (i == 0 || Word(i - 1) is "exec" or "execute" or "begin"))
            return Take(i, i, ForeignWords.SqlServer, word == "sp_rename" ? "ALTER ... RENAME" : null);
        switch (word)
        {
            case "top" when Word(i - 1) is "select" or "distinct" && KindAt(i + 1) is TokenKind.Integer or TokenKind.OpenParen && Word(i - 1) is "select" or "distinct":
                return Take(i, KindAt(i + 1) == TokenKind.Integer ? i + 1 : i, ForeignWords.SqlServer, "LIMIT at the end");
            case "identity" when Word(i - 1) != "as" && KindAt(i + 1) == TokenKind.OpenParen && KindAt(i + 2) == TokenKind.Integer && KindAt(i + 3) == TokenKind.Comma && KindAt(i + 4) == TokenKind.Integer
                && KindAt(i + 5) == TokenKind.CloseParen:
                const string Identity = "GENERATED BY DEFAULT AS IDENTITY";
                return Take(i, i + 5, ForeignWords.SqlServer, Identity, Raw(i + 2) == "1" && Raw(i + 4) == "1" ? Identity : $"{Identity} (START WITH {Raw(i + 2)} INCREMENT BY {Raw(i + 4)})");
            case "auto_increment":
                return Take(i, i, ForeignWords.MySql, "GENERATED BY DEFAULT AS IDENTITY", "GENERATED BY DEFAULT AS IDENTITY");
            case "autoincrement":
                return Take(i, i, ForeignWords.Sqlite, "GENERATED BY DEFAULT AS IDENTITY", "GENERATED BY DEFAULT AS IDENTITY");
            case "engine" when KindAt(i + 1) == TokenKind.Equal && Is(0, "create"):
                return Take(i, i + 1, ForeignWords.MySql, null);
            case "unsigned" when Is(0, "create") || Is(0, "alter"):
                return Take(i, i, ForeignWords.MySql, null);
            case "duplicate" when Is(i - 1, "on") && Is(i + 1, "key"):
                return Take(i - 1, i + 1, ForeignWords.MySql, "ON CONFLICT");
            case "ignore" when Is(i - 1, "insert") && Is(i + 1, "into"):
                return Take(i, i, ForeignWords.MySql, "ON CONFLICT DO NOTHING");
            case "or" when Is(i - 1, "insert") && Word(i + 1) is "replace" or "ignore" && Is(i - 1, "insert"):
                return Take(i, i + 1, ForeignWords.Sqlite, "ON CONFLICT");
            case "replace" when i == 0 && Is(1, "into"):
                return Take(0, 1, ForeignWords.MySql, "INSERT ... ON CONFLICT");
            case "limit" when KindAt(i + 1) == TokenKind.Integer && KindAt(i + 2) == TokenKind.Comma && KindAt(i + 3) == TokenKind.Integer:
                return Take(i, i + 3, ForeignWords.MySql, "LIMIT ... OFFSET ...", $"LIMIT {Raw(i + 3)} OFFSET {Raw(i + 1)}");
            case "set" when ForeignWords.Settings.Contains(Word(i + 1)):
                return Take(i, i + 1, ForeignWords.SqlServer, null);
            case "begin" or "commit" or "rollback" when Word(i + 1) is "tran" or "try":
                return Take(i, i + 1, ForeignWords.SqlServer, null);
            case "apply" when Word(i - 1) is "cross" or "outer":
                return Take(i - 1, i, ForeignWords.SqlServer, "JOIN LATERAL");
            case "nolock" when KindAt(i - 1) == TokenKind.OpenParen:
                return Take(i, i, ForeignWords.SqlServer, null);
            case "clustered" or "nonclustered" when Is(0, "create") || Is(0, "alter"):
                return Take(i, i, ForeignWords.SqlServer, null);
            case "output" when Word(i + 1) is "inserted" or "deleted" && KindAt(i + 2) == TokenKind.Dot:
                return Take(i, i + 1, ForeignWords.SqlServer, "RETURNING");
            case "alter" when Is(i - 1, "or") && Is(0, "create"):
                return Take(i, i, ForeignWords.SqlServer, "CREATE OR REPLACE", "REPLACE");
            case "modify" when Is(0, "alter"):
                return Take(i, i, ForeignWords.MySql, "ALTER COLUMN");
            case "minus" when Is(i + 1, "select"):
                return Take(i, i, ForeignWords.Oracle, "EXCEPT", "EXCEPT");
            case "convert" when KindAt(i + 1) == TokenKind.OpenParen
                && (Word(i + 2) is "int" or "varchar" or "char" or "date" or "decimal" or "bit" or "float" or "bigint" or "time" || ForeignWords.Types.ContainsKey(Word(i + 2))):
                return Take(i, i, ForeignWords.SqlServer, "CAST(a AS type)");
            default:
                return i;
        }
    }

    private int Take(int first, int last, string dialect, string? instead, string? replacement = null)
    {
        Add(first, last, dialect, instead, replacement);
        return last;
    }

    private bool IsAloneOnItsLine(int i)
    {
        var token = _tokens[i];
        return (i == 0 || _text.IndexOf('\n', _tokens[i - 1].End, token.Start - _tokens[i - 1].End) >= 0)
            && (KindAt(i + 1) == TokenKind.End || _text.IndexOf('\n', token.End, _tokens[i + 1].Start - token.End) >= 0);
    }
}
