using System.Diagnostics;
using MigrationAnalyzers.Sql.Parsing;

namespace MigrationAnalyzers.Sql.Tests.Agreement;

/// <summary>Tests that compare times within one run: nothing else of the assembly runs beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public class Alone;

/// <summary>Reading takes time that grows with the text, whatever stands in it.</summary>
[Collection(nameof(Alone))]
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
    };

    // Eight times the text may cost eight times as much, or a little more, but not sixty-four times: compared within one run, the best of several.
    [Theory]
    [MemberData(nameof(Repeated))]
    public void Time_grows_with_the_text(string before, string piece, string after) => SmallStack.Run(() =>
    {
        const int Tolerated = 40;
        const int Small = 8_000;
        var texts = new[] { Small, Small * 8 }.Select(length => before + string.Concat(Enumerable.Repeat(piece, length / piece.Length)) + after).ToArray();
        Assert.Null(SyntaxInvariants.Check(texts[1]));

        var best = new[] { long.MaxValue, long.MaxValue };
        for (var round = 0; round < 10; round++)
        {
            for (var i = 0; i < texts.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                SqlParser.Parse(texts[i], ParseOptions.Default);
                best[i] = Math.Min(best[i], Stopwatch.GetTimestamp() - start);
            }

            if (round >= 2 && best[1] <= best[0] * Tolerated)
                return;
        }

        Assert.True(best[1] <= best[0] * Tolerated, $"eight times the text took {(double)best[1] / best[0]:F0} times as long");
    });
}
