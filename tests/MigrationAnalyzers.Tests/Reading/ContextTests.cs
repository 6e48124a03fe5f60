using MigrationAnalyzers.Reading;
using MigrationAnalyzers.Rules.Names;
using MigrationAnalyzers.Schema.History;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MigrationAnalyzers.Tests.Reading;

/// <summary>Several contexts in one project, and migrations in another one.</summary>
public class ContextTests
{
    [Fact]
    public void Two_contexts_of_one_simple_name_have_a_snapshot_each()
    {
        var histories = Read.Histories(Space("Sales"), Space("Stock"));

        Assert.Equal(["Sales.Db sales", "Stock.Db stock"], histories.Select(history => $"{history.ContextName} {history.Snapshot!.Tables[0].Name}"));

        static string Space(string name) => $$"""
            namespace {{name}}
            {
                public class Db : DbContext { }

                [DbContext(typeof(Db))]
                [Migration("20250101000000_First")]
                public class First : Migration { protected override void Up(MigrationBuilder migrationBuilder) { } }

                [DbContext(typeof(Db))]
                class DbModelSnapshot : ModelSnapshot
                {
                    protected override void BuildModel(ModelBuilder modelBuilder) => modelBuilder.Entity("{{name}}.Item", b => { b.Property<int>("Id"); b.HasKey("Id"); b.ToTable("{{name.ToLowerInvariant()}}"); });
                }
            }
            """;
    }

    [Theory]
    [InlineData("public class Helper { }", false)]
    [InlineData("[Migration(\"1\")] public class M : Migration { protected override void Up(MigrationBuilder b) { } }", true)]
    public void Migrations_of_a_referenced_assembly_may_have_made_anything(string library, bool isPartial)
    {
        var compiled = Read.Compile("public class Db : DbContext { } " + library).WithAssemblyName("Library");
        using var image = new MemoryStream();
        Assert.True(compiled.Emit(image).Success);
        image.Position = 0;
        var compilation = Read.Compile("[DbContext(typeof(Db))] [Migration(\"2\")] public class Own : Migration { protected override void Up(MigrationBuilder b) { } }")
            .AddReferences(MetadataReference.CreateFromStream(image));

        Assert.Equal(isPartial, Assert.Single(Read.Histories(compilation)).IsPartial);
    }
}
