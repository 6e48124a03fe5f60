using MigrationAnalyzers.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.Tests.CodeFixes;

/// <summary>Findings and fixes in the texts of <c>.resx</c> files, at the character that is meant and in XML's own escaping.</summary>
public class ResourceFixTests
{
    private const string Given = "CREATE TABLE t (\"Name\" text, \"A<&b\" int, id int);";

    [Theory]
    [InlineData("<value>UPDATE t SET [|Name|] = '1';</value>", "<value>UPDATE t SET \"Name\" = '1';</value>")]
    [InlineData("<value xml:space=\"preserve\">\r\n\tUPDATE t\r\n\tSET\t[|Name|] = 'größe 😀';\r\n</value>", "<value xml:space=\"preserve\">\r\n\tUPDATE t\r\n\tSET\t\"Name\" = 'größe 😀';\r\n</value>")]
    [InlineData("<value>UPDATE t SET &quot;Name&quot; = [|Name|] WHERE id &lt; 1;</value>", "<value>UPDATE t SET &quot;Name&quot; = &quot;Name&quot; WHERE id &lt; 1;</value>")]
    [InlineData("<value>UPDATE t SET &quot;Name\" = [|Name|];</value>", "<value>UPDATE t SET &quot;Name\" = \"Name\";</value>")]
    [InlineData("<value>DELETE FROM t WHERE id &lt;= 2 AND &#x27;a&apos; &#60;&gt; [|&#x4E;am&#101;|];</value>", "<value>DELETE FROM t WHERE id &lt;= 2 AND &#x27;a&apos; &#60;&gt; \"Name\";</value>")]
    [InlineData("<value><![CDATA[DELETE FROM t WHERE id < 2 AND '&amp;' <> [|Name|];]]></value>", "<value><![CDATA[DELETE FROM t WHERE id < 2 AND '&amp;' <> \"Name\";]]></value>")]
    [InlineData("<value>DELETE FROM t <!-- & < \" -->WHERE<![CDATA[ id < 2 ]]>AND [|Name|] = '';</value>", "<value>DELETE FROM t <!-- & < \" -->WHERE<![CDATA[ id < 2 ]]>AND \"Name\" = '';</value>")]
    [InlineData("<comment>DELETE FROM t WHERE Name = ''</comment><value>DELETE FROM t WHERE [|Name|] = '';</value>", "<comment>DELETE FROM t WHERE Name = ''</comment><value>DELETE FROM t WHERE \"Name\" = '';</value>")]
    [InlineData("<value>DELETE FROM t WHERE '\u0085\u2028' = [|Name|];</value>", "<value>DELETE FROM t WHERE '\u0085\u2028' = \"Name\";</value>")]
    public Task Mends_the_text(string data, string fixedData) => MendsAsync("MIG1001", data, fixedData);

    // What the SQL needs is escaped as XML, and is not where nothing is.
    [Theory]
    [InlineData("<value>DELETE FROM t WHERE [|&quot;a&lt;&amp;b&quot;|] = 1;</value>", "<value>DELETE FROM t WHERE &quot;A&lt;&amp;b&quot; = 1;</value>")]
    [InlineData("<value><![CDATA[DELETE FROM t WHERE [|\"a<&b\"|] = 1;]]></value>", "<value><![CDATA[DELETE FROM t WHERE \"A<&b\" = 1;]]></value>")]
    public Task Writes_in_the_escaping_of_the_place(string data, string fixedData) => MendsAsync("MIG1002", data, fixedData);

    // A name that goes over from a text into a section is written in two ways: the finding stands where the code takes the text.
    [Fact]
    public async Task Points_at_the_code_where_the_name_is_in_two_pieces()
    {
        var finding = Assert.Single(await TestSolution.FindAsync(Project("<value>DELETE FROM t WHERE Na<![CDATA[me]]> = '';</value>"), ["MIG1001"]));

        Assert.True(finding.Location.IsInSource);
        Assert.Empty(SqlEditOffer.Of(finding));
    }

    private static async Task MendsAsync(string id, string data, string fixedData)
    {
        TestFileMarkupParser.GetSpan(File(data), out var text, out var marked);
        var project = Project(text, isWhole: true);
        var finding = Assert.Single(await TestSolution.FindAsync(project, [id]));
        Assert.Equal((LocationKind.ExternalFile, marked), (finding.Location.Kind, finding.Location.SourceSpan));

        var offered = new List<CodeAction>();
        await new SqlEditFix().RegisterCodeFixesAsync(new CodeFixContext(project.AdditionalDocuments.Single(), finding, (action, _) => offered.Add(action), CancellationToken.None));
        var changed = await TestSolution.ApplyAsync(offered[0]);

        Assert.Equal(File(fixedData), (await changed.Projects.Single().AdditionalDocuments.Single().GetTextAsync()).ToString());
        Assert.Empty(await TestSolution.FindAsync(changed.Projects.Single(), [id]));
    }

    private static string File(string data) =>
        $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<!-- <data> -->\r\n<root>\r\n  <data name=\"Other\"><value>&#169;</value></data>\r\n  <data name=\"Script\">{data}</data>\r\n</root>\r\n";

    private static Project Project(string data, bool isWhole = false)
    {
        var source = MigrationSource.After(Given, "migrationBuilder.Sql(new System.Resources.ResourceManager(\"Test.Scripts\", typeof(Tested).Assembly).GetString(\"Script\"));");
        return TestSolution.Of(1, [("Migrations.cs", source)]).Project.AddAdditionalDocument("Scripts.resx", SourceText.From(isWhole ? data : File(data)), filePath: "/0/Scripts.resx").Project;
    }
}
