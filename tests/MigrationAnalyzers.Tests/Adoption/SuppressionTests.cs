using Microsoft.CodeAnalysis;

namespace MigrationAnalyzers.Tests.Adoption;

/// <summary>What the compiler itself offers to silence a finding works for rules of every category.</summary>
public class SuppressionTests
{
    private const string Attribute = "System.Diagnostics.CodeAnalysis.SuppressMessage";

    public static TheoryData<string, string, string> Findings => new()
    {
        { "MIG0002", "Engine", """migrationBuilder.Sql("-- migration-analyzers: disable MIG1003\nSELECT a FROM t;");""" },
        { "MIG1003", "Names", """migrationBuilder.Sql("SELECT nowhere FROM t;");""" },
        { "MIG2001", "Sql", """migrationBuilder.Sql("SELECT FROM WHERE;");""" },
        { "MIG3002", "History", """migrationBuilder.DropTable("nowhere");""" },
        { "MIG5001", "Deployment", """migrationBuilder.DropTable("t");""" },
        { "MIG6001", "Security", """migrationBuilder.Sql("CREATE ROLE r PASSWORD 'kR7#pq2Lx9!';");""" },
    };

    [Theory]
    [MemberData(nameof(Findings))]
    public async Task In_a_migration(string id, string category, string statement)
    {
        var suppression = $"{Attribute}(\"{category}\", \"{id}\", Justification = \"known\"";
        var source = Source(statement);

        Assert.True(await IsReportedAsync(id, source));
        Assert.True(await IsReportedAsync(id, AtMethod(source, $"[{Attribute}(\"{category}\", \"MIG9999\")] ")));
        Assert.False(await IsReportedAsync(id, Source($"\n#pragma warning disable {id}\n{statement}\n#pragma warning restore {id}\n")));
        Assert.False(await IsReportedAsync(id, AtMethod(source, $"[{suppression})] ")));
        Assert.False(await IsReportedAsync(id, AtClass(source, $"[{suppression})]\n")));
        Assert.False(await IsReportedAsync(id, AtAssembly(source, $"[assembly: {suppression})]\n")));
        Assert.False(await IsReportedAsync(id, AtAssembly(source, $"[assembly: {suppression}, Scope = \"type\", Target = \"~T:Tested\")]\n")));
        Assert.False(await IsReportedAsync(id, AtAssembly(source, $"[assembly: {suppression}, Scope = \"member\", Target = \"~M:Tested.Up(Microsoft.EntityFrameworkCore.Migrations.MigrationBuilder)\")]\n")));
        Assert.True(await IsReportedAsync(id, AtAssembly(source, $"[assembly: {suppression}, Scope = \"type\", Target = \"~T:Given\")]\n")));
    }

    [Fact]
    public async Task In_the_model()
    {
        var source = ModelSource.Configure("builder.Property(e => e.Title).HasColumnName(\"Title\");");

        Assert.True(await IsReportedAsync("MIG4001", source));
        Assert.False(await IsReportedAsync("MIG4001", source.Replace("public void Configure", $"[{Attribute}(\"Model\", \"MIG4001\")] public void Configure", StringComparison.Ordinal)));
        Assert.False(await IsReportedAsync("MIG4001", AtAssembly(source, $"[assembly: {Attribute}(\"Model\", \"MIG4001\", Scope = \"type\", Target = \"~T:EventConfiguration\")]\n")));
    }

    [Fact]
    public async Task At_the_head_of_a_class()
    {
        var source = Source("").Replace("20240102000000_Tested", "Tested", StringComparison.Ordinal);

        Assert.True(await IsReportedAsync("MIG3005", source)); // stands in the attribute
        Assert.False(await IsReportedAsync("MIG3005", AtClass(source, $"[{Attribute}(\"History\", \"MIG3005\")]\n")));
    }

    private static string Source(string statement) => MigrationSource.After("CREATE TABLE t (a int);", statement);

    private static string AtMethod(string source, string attribute) => source.Insert(source.LastIndexOf("protected override void Up", StringComparison.Ordinal), attribute);

    private static string AtClass(string source, string attribute) => source.Insert(source.LastIndexOf("[DbContext", StringComparison.Ordinal), attribute);

    private static string AtAssembly(string source, string attribute) => source.Insert(source.IndexOf("public class", StringComparison.Ordinal), attribute);

    private static async Task<bool> IsReportedAsync(string id, string source) =>
        (await RuleRunner.RunAsync([("A.cs", source)], ModelSource.SnakeCase)).Any(diagnostic => diagnostic.Id == id && !diagnostic.IsSuppressed);
}
