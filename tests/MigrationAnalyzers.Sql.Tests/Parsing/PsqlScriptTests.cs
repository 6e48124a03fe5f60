using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Tests.Parsing;

/// <summary>What psql reads beside SQL is blanked out, and nothing moves.</summary>
public class PsqlScriptTests
{
    [Theory]
    [InlineData("\\connect shop\nSELECT 1;", "             \nSELECT 1;")]
    [InlineData("COPY t (a) FROM stdin;\nit's\n\\.\nSELECT 1;", "                      \n    \n  \nSELECT 1;")]
    [InlineData("\\restrict x\r\nSELECT 1;\r\n", "           \r\nSELECT 1;\r\n")]
    public void Blanks(string script, string expected) => Assert.Equal(expected, PsqlScript.WithoutCommands(script));

    [Theory]
    [InlineData("")]
    [InlineData("SELECT '\\a';\n  \\not at the beginning")]
    [InlineData("CREATE FUNCTION f() AS $_$\n\\body\n$_$;\n")]
    [InlineData("COPY t TO stdout;\nSELECT 1;")]
    public void Leaves(string script) => Assert.Equal(script, PsqlScript.WithoutCommands(script));
}
