using System.Text;
using MigrationAnalyzers.Schema.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Tests.Reading;

public class LiteralMapTests
{
    private const string Quotes = "\"\"\"";

    [Theory]
    [InlineData("""
        "UPDATE t SET status = 1"
        """, "status", "status")]
    [InlineData("""
        "\tUPDATE \"t\" SET status = 1"
        """, "status", "status")]
    [InlineData("""
        "UPDATE \"t\" SET x = 1"
        """, "\"t\"", "\\\"t\\\"")]
    [InlineData("""
        "UPDATE \u0022t\x22 SET x = 1"
        """, "\"t\"", "\\u0022t\\x22")]
    [InlineData("""
        "SELECT '\U0001F600', a"
        """, "\U0001F600", "\\U0001F600")]
    [InlineData("""
        @"UPDATE ""t"" SET status = 1"
        """, "\"t\"", "\"\"t\"\"")]
    [InlineData("""
        $"SELECT '{{x}}', status"
        """, "{x}", "{{x}}")]
    [InlineData("""
        $@"SELECT '{{""x""}}', status"
        """, "status", "status")]
    [InlineData("""
        @$"SELECT '{{""x""}}', status"
        """, "\"x\"", "\"\"x\"\"")]
    [InlineData("""
        $"SELECT {nameof(String)}.status"
        """, "status", "status")]
    [InlineData(""""
        "UPDATE t " + "SET status" + @" = ""a"""
        """", "\"a\"", "\"\"a\"\"")]
    [InlineData("""
        ("UPDATE `t` SET [status] = 1").Replace("`", "\"").Replace('[', '"').Replace(']', '"')
        """, "\"status\"", "[status]")]
    [InlineData("""
        string.Format("UPDATE {0} SET '{{' = {1}, status = 1", "t", 2)
        """, "status", "status")]
    [InlineData("""
        string.Format("UPDATE {0} SET x = 1", "events")
        """, "events", "events")]
    [InlineData("""
        "  UPDATE t SET status = 1  ".Trim().TrimEnd(';')
        """, "status", "status")]
    [InlineData("""
        "UPDATE T SET Status = 1".ToLowerInvariant()
        """, "status", "Status")]
    public void Maps(string expression, string sql, string source)
    {
        var fragment = Fragment(expression);
        Assert.Equal(source, Read.Source(fragment, fragment.Text!.IndexOf(sql, StringComparison.Ordinal), sql.Length));
    }

    [Theory]
    [InlineData("""
        "UPDATE ev" + "ents SET x = 1"
        """, "events")]
    [InlineData("""
        $"UPDATE {nameof(Up)}_t SET x = 1"
        """, "Up_t")]
    [InlineData("""
        $"UPDATE {nameof(Up)} SET x = 1"
        """, "Up")]
    [InlineData("""
        "UPDATE oldname SET x = 1".Replace("old", "new")
        """, "newname")]
    public void Says_that_it_cannot(string expression, string sql)
    {
        var fragment = Fragment(expression);
        var start = fragment.Text!.IndexOf(sql, StringComparison.Ordinal);
        Assert.Null(Read.Source(fragment, start, sql.Length));
        Assert.Equal(expression, Read.Source(fragment.Place.At(new Sql.Text.TextSpan(start, sql.Length))));
    }

    [Theory]
    [InlineData("\"UPDATE t SET status = 1\"", true)]
    [InlineData("\"UPDATE t SET status = 1 \".Trim()", true)]
    [InlineData("\"UPDATE `t` SET status = 1\".Replace('`', '\"')", false)]
    [InlineData("\"UPDATE T SET Status = 1\".ToLowerInvariant()", false)]
    public void Knows_what_may_be_edited(string expression, bool isEditable)
    {
        var fragment = Fragment(expression);
        var found = Read.Locate(fragment, fragment.Text!.IndexOf("status", StringComparison.Ordinal), 6);
        Assert.True(found.IsExact);
        Assert.Equal(isEditable, found.IsEditable);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Maps_raw_lines_without_their_indentation(string newLine)
    {
        var lines = new[] { Quotes, "        UPDATE \"t\"", "", "          SET status = 1", "          ", "        WHERE x", "        " + Quotes };
        var fragment = Fragment(string.Join(newLine, lines));
        Assert.Equal($"UPDATE \"t\"{newLine}{newLine}  SET status = 1{newLine}  {newLine}WHERE x", fragment.Text);
        Assert.Equal("status", Read.Source(fragment, fragment.Text!.IndexOf("status", StringComparison.Ordinal), 6));
        Assert.Equal("\"t\"", Read.Source(fragment, fragment.Text.IndexOf('"'), 3));
        Assert.Equal("x", Read.Source(fragment, fragment.Text.Length - 1, 1));
        Assert.Equal("", Read.Source(fragment, fragment.Text.Length, 0));
    }

    [Fact]
    public void Maps_raw_interpolated_lines()
    {
        var fragment = Fragment($$$""""
            $$"""
                UPDATE {{nameof(Up)}}
                  SET status = '{}', {{nameof(Down)}} =
                {{1}}
                """
            """");
        Assert.Equal("UPDATE Up\n  SET status = '{}', Down =\n1", fragment.Text);
        Assert.Equal("status", Read.Source(fragment, fragment.Text!.IndexOf("status", StringComparison.Ordinal), 6));
        Assert.Equal("UPDATE", Read.Source(fragment, 0, 6));
    }

    [Fact]
    public void Maps_into_the_file_of_the_constant()
    {
        var compilation = Read.Compile(
            Read.Migration("migrationBuilder.Sql(Names.Update + Names.Where);"),
            "static class Names { public const string Update = \"UPDATE t SET status = 1\"; public static readonly string Where = @\" WHERE \"\"x\"\"\"; }");
        var sql = Assert.IsType<SqlOperation>(Assert.Single(Read.Histories(compilation)).Migrations[0].Up[0]).Sql;
        Assert.Equal("UPDATE t SET status = 1 WHERE \"x\"", sql.Text);
        Assert.Equal("status", Read.Source(sql, 13, 6));
        Assert.Equal("\"\"x\"\"", Read.Source(sql, sql.Text!.Length - 3, 3));
        Assert.Equal("File1.cs", Read.Locate(sql, 13, 6).Tree!.FilePath);
    }

    // Whatever a literal looks like: each character of its value is what the source it maps to says, alone as a literal of the same kind.
    [Fact]
    public void Every_character_of_every_literal_maps_to_source_that_says_it()
    {
        var random = new Random(20251122);
        var literals = Enumerable.Range(0, 600).Select(i => RandomLiteral(random, i)).ToList();
        var source = Read.Migration(string.Join("\n", literals.Select(l => $"migrationBuilder.Sql({l.Source});")));
        var compilation = Read.Compile(source);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees[0]);
        var arguments = compilation.SyntaxTrees[0].GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(i => i.Expression.ToString() == "migrationBuilder.Sql").Select(i => i.ArgumentList.Arguments[0].Expression).ToList();
        var operations = Assert.Single(Read.Histories(compilation)).Migrations[0].Up;
        Assert.Equal(literals.Count, operations.Length);

        for (var i = 0; i < literals.Count; i++)
        {
            var sql = ((SqlOperation)operations[i]).Sql;
            Assert.Equal(model.GetConstantValue(arguments[i]).Value, sql.Text); // the compiler is the judge
            for (var at = 0; at < sql.Text!.Length; at++)
            {
                var length = char.IsHighSurrogate(sql.Text[at]) && at + 1 < sql.Text.Length && char.IsLowSurrogate(sql.Text[at + 1]) ? 2 : 1;
                var written = Read.Source(sql, at, length);
                Assert.NotNull(written);
                Assert.Equal(sql.Text.Substring(at, length), Decode(literals[i].Prefix, written));
                at += length - 1;
            }
        }
    }

    private static string Decode(string prefix, string source) => prefix switch
    {
        "raw" => source,
        _ => (string)((LiteralExpressionSyntax)SyntaxFactory.ParseExpression(
            $"{(prefix.Contains('@') ? "@" : "")}\"{(prefix.Contains('$') ? source.Replace("{{", "{").Replace("}}", "}") : source)}\"")).Token.Value!,
    };

    private static (string Source, string Prefix) RandomLiteral(Random random, int index)
    {
        var kind = index % 8;
        var content = new StringBuilder();
        var length = random.Next(0, 40);
        string[] plain = ["a", "status", " ", "'", ";", "ä", "日", "\U0001F600", ".", "(", "-"];
        string[] regular = [.. plain, "\\\"", "\\\\", "\\n", "\\r\\n", "\\t", "\\0", "\\u0041", "\\x41 ", "\\U0001F600", "\\U00000042", "\\'"];
        string[] verbatim = [.. plain, "\"\"", "\\", "\n", "\r\n", "\t"];
        string[] raw = [.. plain, "\"x", "\\n", "x\"\"x"];
        string[] braces = ["{{", "}}"];
        var tokens = kind switch
        {
            0 => regular,
            1 => [.. regular, .. braces],
            2 => verbatim,
            3 or 4 => [.. verbatim, .. braces],
            _ => raw,
        };
        if (kind < 6)
        {
            for (var i = 0; i < length; i++)
                content.Append(tokens[random.Next(tokens.Length)]);
        }

        switch (kind)
        {
            case 0:
                return ($"\"{content}\"", "");
            case 1:
                return ($"$\"{content}\"", "$");
            case 2:
                return ($"@\"{content}\"", "@");
            case 3:
                return ($"$@\"{content}\"", "$@");
            case 4:
                return ($"@$\"{content}\"", "@$");
            case 5:
                return ($"{Quotes}{content.ToString().Trim('"')}x{Quotes}", "raw");
        }

        // Raw, on several lines, with indentation; 7: interpolated.
        var newLine = random.Next(2) == 0 ? "\n" : "\r\n";
        var indentation = new string(' ', random.Next(0, 6)) + (random.Next(4) == 0 ? "\t" : "");
        content.Append(kind == 7 ? "$$" : "").Append(Quotes).Append(random.Next(2) == 0 ? "  " : "").Append(newLine);
        for (var line = random.Next(1, 6); line > 0; line--)
        {
            if (random.Next(5) == 0)
            {
                content.Append(indentation[..random.Next(indentation.Length + 1)]).Append(newLine);
                continue;
            }

            content.Append(indentation).Append(new string(' ', random.Next(3)));
            for (var i = random.Next(0, 8); i > 0; i--)
                content.Append(raw[random.Next(raw.Length)]);
            if (kind == 7)
                content.Append(" {x} ");
            content.Append(newLine);
        }

        return (content.Append(indentation).Append(Quotes).ToString(), "raw");
    }

    private static SqlFragment Fragment(string expression) => Assert.IsType<SqlOperation>(Assert.Single(Read.Up($"migrationBuilder.Sql({expression});"))).Sql;
}
