using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Tests.Reading;

public class SqlArgumentTests
{
    [Theory]
    [InlineData("void M() => Run(\"SELECT 1\");", "SELECT 1")]
    [InlineData("const string T = \"t\"; void M(int id) { var sql = \"SELECT * FROM \" + T; Run($\"{sql} WHERE id = {id}\"); }", "SELECT * FROM t WHERE id = ?")]
    [InlineData("void M(bool b) { var where = \"a\"; if (b) where = \"b\"; Run(\"SELECT \" + where); }", "SELECT ?")]
    [InlineData("void M(bool b) { var where = \"a\"; where += \"b\"; Run(\"SELECT \" + where); }", "SELECT ?")]
    [InlineData("void M() { var b = new StringBuilder(\"a\"); b.Append(\"b\"); Run(b.ToString()); }", null)]
    [InlineData("string P { get { var x = \"a\"; Run(x + \"b\"); return x; } }", "ab")]
    [InlineData("void M(string sql) => Run(sql);", null)]
    [InlineData("void M(string[] ids) => Run(\"DELETE FROM t WHERE id IN (\" + string.Join(\",\", ids) + \")\");", "DELETE FROM t WHERE id IN (?)")]
    [InlineData("void M() { var a = b1 + \"x\"; string b1 = a; Run(a); }", "?x", false)]
    public void Reads(string members, string? expected, bool mustCompile = true) => Assert.Equal(expected, Read.Argument(members, mustCompile).Text?.Replace(SqlHole.Character, '?'));

    [Fact]
    public void Maps_into_the_variable()
    {
        var sql = Read.Argument("void M() { var table = \"events\"; Run($\"SELECT a FROM {table}\"); }");
        Assert.Equal("events", Read.Source(sql, sql.Text!.Length - 6, 6));
    }
}
