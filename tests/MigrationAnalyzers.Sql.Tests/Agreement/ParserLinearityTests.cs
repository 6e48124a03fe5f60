using MigrationAnalyzers.Sql.Parsing;

namespace MigrationAnalyzers.Sql.Tests.Agreement;

/// <summary>Reading takes memory that grows with the text, whatever stands in it: what reads something again makes its nodes again.</summary>
public class ParserLinearityTests
{
    public static TheoryData<string, string, string> Repeated => new()
    {
        { "", "SELECT a, b FROM t WHERE c = 'x' AND d IN (1, 2, 3);\n", "" },
        { "SELECT 1", " + 1", "" },
        { "SELECT ", "-", "1" },
        { "SELECT ", "NOT ", "a" },
        { "SELECT ", "(", "1" },
        { "SELECT ", "((1)+", "1" },
        { "SELECT ", "f(", "" },
        { "SELECT ", "a[", "" },
        { "SELECT ", "ARRAY[", "" },
        { "SELECT ", "CASE WHEN a THEN ", "" },
        { "SELECT ", "CASE ", "" },
        { "SELECT a", ".b", "" },
        { "SELECT a", "[1]", "" },
        { "SELECT a", "::int", "" },
        { "SELECT a", " COLLATE \"C\"", "" },
        { "SELECT a", " AND b", "" },
        { "SELECT a", " IS NULL", "" },
        { "SELECT a", " BETWEEN b AND c", "" },
        { "SELECT a", ", a", "" },
        { "SELECT 'a'", "\n'b'", "" },
        { "SELECT * FROM a", " JOIN b ON true", "" },
        { "SELECT * FROM a", " JOIN b", "" },
        { "SELECT * FROM ", "(", "" },
        { "SELECT * FROM ", "(SELECT * FROM ", "" },
        { "", "(SELECT 1 UNION ", "" },
        { "", "(", "" },
        { "SELECT 1", " UNION SELECT 1", "" },
        { "WITH a AS (SELECT 1)", ", a AS (SELECT 1)", " SELECT 1" },
        { "", "WITH a AS (", "" },
        { "INSERT INTO t VALUES (1)", ", (1)", "" },
        { "CREATE TABLE t (a int", ", a int", ")" },
        { "CREATE TABLE t (a int", " DEFAULT 1", ")" },
        { "SELECT ", "'", "" },
        { "SELECT ", "\"", "" },
        { "SELECT ", "$a$ $b$", "" },
        { "SELECT ", "$", "" },
        { "", "/*", "" },
        { "", "/* */", "" },
        { "", "--\n", "" },
        { "", ";", "" },
        { "", "x;", "" },
        { "", "'", ";" },
        { "", "E'\\", "" },
        { "", "U&'\\0061' ", "" },
        { "", "1", "" },
        { "SELECT ", "1.", "" },
        { "SELECT ", "@", " 1" },
        { "SELECT ", "+-", " 1" },
        { "SELECT ", "é", "" },
        { "SELECT ", "\ufdd0", "" },
        { "SELECT ", "1 a;", "" },
        { "GRANT SELECT ON t TO bob", ", bob", "" },
        { "ALTER TABLE t ADD a int", ", ADD a int", "" },
        { "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC ", "SELECT 1;", " END" },
        { "", "DO $$ BEGIN ", "" },
        { "DO $$ ", "BEGIN ", " $$" },
        { "DO $$ BEGIN ", "NULL;", " END $$" },
        { "DO $$ BEGIN ", "SELECT 1;", " END $$" },
        { "DO $$ BEGIN ", "SELECT (1;", " END $$" },
        { "DO $$ BEGIN ", "IF a THEN ", " END $$" },
        { "DO $$ BEGIN IF true THEN NULL;", " ELSIF true THEN NULL;", " END IF; END $$" },
        { "DO $$ BEGIN ", "LOOP ", " END $$" },
        { "DO $$ BEGIN ", "FOR i IN 1..2 LOOP ", " END $$" },
        { "DO $$ BEGIN ", "CASE 1 WHEN 1 THEN ", " END $$" },
        { "DO $$ DECLARE a int; BEGIN ", "a := 1;", " END $$" },
        { "DO $$ DECLARE a int; BEGIN a := ", "(", " END $$" },
        { "DO $$ DECLARE a int; BEGIN SELECT 1 INTO a", ", a", "; END $$" },
        { "DO $$ DECLARE a int; BEGIN ", "SELECT 1 INTO a;", " END $$" },
        { "DO $$ DECLARE ", "a int;", " BEGIN END $$" },
        { "DO $$ DECLARE a ", "numeric(", "; BEGIN END $$" },
        { "DO $$ BEGIN NULL; EXCEPTION ", "WHEN OTHERS THEN NULL;", " END $$" },
        { "DO $$ BEGIN ", "EXECUTE 'SELECT 1';", " END $$" },
        { "DO $$ BEGIN RAISE '%'", ", 1", "; END $$" },
        { "DO $$ BEGIN ", "<<a>> ", " END $$" },
        { "DO $$ BEGIN ", "x", " END $$" },
    };

    // Eight times the text may take eight times the memory; lists that double their room take up to twice that.
    [Theory]
    [MemberData(nameof(Repeated))]
    public void Memory_grows_with_the_text(string before, string piece, string after) => SmallStack.Run(() =>
    {
        const int Tolerated = 20;
        const int AtLeast = 200_000;
        const int Small = 8_000;
        var texts = new[] { Small, Small * 8 }.Select(length => before + string.Concat(Enumerable.Repeat(piece, length / piece.Length)) + after).ToArray();
        Assert.Null(SyntaxInvariants.Check(texts[1]));

        var taken = texts.Select(text =>
        {
            var start = GC.GetAllocatedBytesForCurrentThread();
            SqlParser.Parse(text, ParseOptions.Default);
            return GC.GetAllocatedBytesForCurrentThread() - start;
        }).ToArray();
        Assert.True(taken[1] <= (taken[0] * Tolerated) + AtLeast, $"eight times the text took {taken[1]} bytes after {taken[0]}");
    });
}
