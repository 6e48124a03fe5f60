using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Testing;

namespace MigrationAnalyzers.Schema.Tests.Binding;

/// <summary>The example of docs/architecture.md is the code of this test, and does what is said of it.</summary>
public class ApiExampleTests
{
    [Fact]
    public void Text_to_statements_errors_and_names()
    {
        var report = new List<string>();

        // example
        var server = BindingOptions.Default with { PostgresVersion = 17, IsVersionCertain = true };
        var reading = new ParseOptions(17);
        var definition = SqlParser.Parse("""CREATE TABLE invoices (id int, "Total" numeric); CREATE VIEW paid AS SELECT id FROM invoices;""", reading);
        var catalog = SqlBinding.Bind(definition, Catalog.Empty, server).After;

        var query = SqlParser.Parse("SELECT total FROM invoices; SELECT id FROM payd; SELECT id FORM invoices;", reading);
        foreach (var error in query.Errors)
            report.Add($"{error.Span.Start}: {error.Message}");
        foreach (var use in SqlBinding.Bind(query, catalog, server).Uses)
        {
            if (use.Lookup is Missing missing)
                report.Add($"{use.Place.SqlSpan?.Start}: {use.Written} is not in {missing.Owner}{missing.Hint}");
        }

        // end
        Assert.Equal(
            [
                "64: syntax error at or near \"invoices\"",
                "7: total is not in public.invoices; did you mean \"Total\"?",
                "43: payd is not in public; did you mean paid?",
            ],
            report);
    }

    [Fact]
    public void The_page_shows_this_code()
    {
        var page = File.ReadAllText(RepositoryFolder.PathOf("docs/architecture.md")).ReplaceLineEndings("\n");
        var source = File.ReadAllText(RepositoryFolder.PathOf("tests/MigrationAnalyzers.Schema.Tests/Binding/ApiExampleTests.cs")).ReplaceLineEndings("\n");
        var from = source.IndexOf("// example\n", StringComparison.Ordinal) + "// example\n".Length;
        var lines = source[from..source.IndexOf("\n\n        // end\n", StringComparison.Ordinal)].Split('\n');
        var code = string.Join('\n', lines.Select(line => line.Length == 0 ? "" : line[8..]));

        Assert.Contains($"```csharp\n{code}\n```", page, StringComparison.Ordinal);
    }
}
