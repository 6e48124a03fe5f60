using MigrationAnalyzers.Sql.Lexing;

namespace MigrationAnalyzers.Sql.Tests.Lexing;

/// <summary>The named parameters that Npgsql replaces before the server sees a text.</summary>
public class PlaceholdersTests
{
    [Theory]
    [InlineData("SELECT @a, :b", "@a :b")]
    [InlineData("WHERE x=@p0 AND y<@@p1 AND z>=:p_2", "@p0 :p_2")]
    [InlineData("a <@@ @list", "@list")]
    [InlineData("ARRAY[:a, @b][1]", ":a @b")]
    [InlineData("@größe::int", "@größe")]
    public void Finds(string sql, string expected) => Assert.Equal(expected, Found(sql));

    [Theory]
    [InlineData("SELECT '@a', \"@b\", $$:c$$ -- @d")]
    [InlineData("/* :a */ x::int, a := 1, @ 5, a @> b, a <@ b, @@version")]
    [InlineData("a[1:n], a[lower:upper], '10:30'")]
    [InlineData("$1")]
    public void Leaves(string sql) => Assert.Equal("", Found(sql));

    private static string Found(string sql) => string.Join(' ', Placeholders.Find(sql, 18).Select(span => sql.Substring(span.Start, span.Length)));
}
