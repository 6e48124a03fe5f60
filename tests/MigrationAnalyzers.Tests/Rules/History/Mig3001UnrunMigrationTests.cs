using MigrationAnalyzers.Rules.History;

namespace MigrationAnalyzers.Tests.Rules.History;

using Verify = RuleVerifier<Mig3001UnrunMigration>;

public class Mig3001UnrunMigrationTests
{
    private static readonly string Run = MigrationSource.Migration("20240101000000_Run", "Run", "");

    [Theory]
    [InlineData("public class [|Lost|] : Migration { protected override void Up(MigrationBuilder b) { } }")]
    [InlineData("[Migration(\"20240102000000_Lost\")] public class [|Lost|] : Migration { protected override void Up(MigrationBuilder b) { } }")]
    [InlineData("[DbContext(typeof(Shop))] public class [|Lost|] : Migration { protected override void Up(MigrationBuilder b) { } }")]
    [InlineData("public abstract class Base : Migration { } public class [|Lost|] : Base { protected override void Up(MigrationBuilder b) { } }")]
    [InlineData("public partial class [|Lost|] : Migration { protected override void Up(MigrationBuilder b) { } } public partial class Lost { }")]
    [InlineData("public static class Outer { private class [|Lost|] : Migration { protected override void Up(MigrationBuilder b) { } } }")]
    [InlineData("public interface IOuter { internal sealed class [|Lost|] : Migration { protected override void Up(MigrationBuilder b) { } } }")]
    [InlineData("public abstract class Base<T> : Migration { } public class [|Lost|] : Base<int> { protected override void Up(MigrationBuilder b) { } }")]
    [InlineData("namespace Other { [Migration(\"20240102000000_Lost\")] public class [|Lost|] : Microsoft.EntityFrameworkCore.Migrations.Migration { protected override void Up(MigrationBuilder b) { } } [DbContext(typeof(Shop))] public class Lost2 { } }")]
    [InlineData("public class [|Lost|] : Migration { protected override void Up(MigrationBuilder b) { } } public class [|Lost2|] : Migration { protected override void Up(MigrationBuilder b) { } }")]
    [InlineData("public abstract class Root : DbContext { } [DbContext(typeof(Root)), Migration(\"20240102000000_Lost\")] public class [|Lost|] : Migration { protected override void Up(MigrationBuilder b) { } }")]
    [InlineData("public class NoContext { } [DbContext(typeof(NoContext)), Migration(\"20240102000000_Lost\")] public class [|Lost|] : Migration { protected override void Up(MigrationBuilder b) { } }")]
    public Task Reports(string members) => Verify.InFile(MigrationSource.File(Run + members));

    [Theory]
    [InlineData("public abstract class Base : Migration { }")]
    [InlineData("public partial class Found : Migration { protected override void Up(MigrationBuilder b) { } } [DbContext(typeof(Shop)), Migration(\"20240102000000_Found\")] partial class Found { }")]
    [InlineData("public class Other { } public class Another : Other { }")]
    [InlineData("public class Any<T> : Migration { protected override void Up(MigrationBuilder b) { } }")]
    [InlineData("public class Outer<T> { public class Any : Migration { protected override void Up(MigrationBuilder b) { } } }")]
    [InlineData("public partial class Outer { [Migration(\"20240102000000_Found\")] private partial class Found { } } public partial class Outer { [DbContextAttribute(typeof(Shop))] private partial class Found : Migration { protected override void Up(MigrationBuilder b) { } } }")]
    [InlineData("public abstract class Root : DbContext { } public class Stock : Root { } [DbContext(typeof(Stock)), Migration(\"20240102000000_Found\")] public class Found : Migration { protected override void Up(MigrationBuilder b) { } }")]
    [InlineData("[DbContext(typeof(Shop))] public abstract class Base : Migration { } [Migration(\"20240102000000_Found\")] public class Found : Base { protected override void Up(MigrationBuilder b) { } }")]
    public Task Stays_silent(string members) => Verify.InFile(MigrationSource.File(Run + members));

    [Fact]
    public Task Says_what_it_lacks() => Verify.InFile(
        MigrationSource.File(Run + "[DbContext(typeof(Shop))] public class {|#0:Lost|} : Migration { protected override void Up(MigrationBuilder b) { } }"),
        Verify.Expect(0, "EF Core never runs Lost: it has no [Migration(\"id\")] attribute"));

    [Fact]
    public Task Says_which_context_it_names() => Verify.InFile(
        MigrationSource.File(Run + "public abstract class Root : DbContext { } [DbContext(typeof(Root)), Migration(\"20240102000000_Lost\")] public class {|#0:Lost|} : Migration { protected override void Up(MigrationBuilder b) { } }"),
        Verify.Expect(0, "EF Core never runs Lost: its [DbContext] names Root, and no context is ever of that type itself; name the one that runs it"));

    [Theory]
    [InlineData("20240229235959_Lost.cs", "20240229235959_Lost")]
    [InlineData("20240201000000_Other.cs", "20240201000000_Other")]
    [InlineData("20240101000000_Run.cs", "20240101000001_Lost")] // another migration has that id
    [InlineData("20240230000000_Lost.cs", "20240101000001_Lost")] // there is no such day
    [InlineData("20240201000000.cs", "20240101000001_Lost")]
    [InlineData("Lost.cs", "20240101000001_Lost")]
    public Task Takes_the_id_from_the_name_of_the_file(string name, string id) => Verify.FixInFile(
        MigrationSource.File(Run + "public class [|Lost|] : Migration\n{\n    protected override void Up(MigrationBuilder b) { }\n}\n"),
        MigrationSource.File(Run + $"[DbContext(typeof(Shop))]\n[Migration(\"{id}\")]\npublic class Lost : Migration\n{{\n    protected override void Up(MigrationBuilder b) {{ }}\n}}\n"),
        name: name);

    [Theory]
    [InlineData("20240201000000_Second.cs", "20240201000001_First", "20240201000000_Second")]
    [InlineData("20240201000000_Both.cs", "20240201000000_Both", "20240201000001_Second")]
    [InlineData("Both.cs", "20240101000001_First", "20240101000002_Second")]
    public Task Gives_each_class_of_a_file_an_id_of_its_own(string name, string first, string second) => Verify.FixInFile(
        MigrationSource.File(Run + "public class [|First|] : Migration\n{\n    protected override void Up(MigrationBuilder b) { }\n}\n\npublic class [|Second|] : Migration\n{\n    protected override void Up(MigrationBuilder b) { }\n}\n"),
        MigrationSource.File(Run + $"[DbContext(typeof(Shop))]\n[Migration(\"{first}\")]\npublic class First : Migration\n{{\n    protected override void Up(MigrationBuilder b) {{ }}\n}}\n\n[DbContext(typeof(Shop))]\n[Migration(\"{second}\")]\npublic class Second : Migration\n{{\n    protected override void Up(MigrationBuilder b) {{ }}\n}}\n"),
        name: name);

    [Fact]
    public Task Writes_what_is_missing_alone() => Verify.FixInFile(
        MigrationSource.File(Run + "[Migration(\"20240102000000_Lost\")]\npublic class [|Lost|] : Migration\n{\n    protected override void Up(MigrationBuilder b) { }\n}\n"),
        MigrationSource.File(Run + "[DbContext(typeof(Shop))]\n[Migration(\"20240102000000_Lost\")]\npublic class Lost : Migration\n{\n    protected override void Up(MigrationBuilder b) { }\n}\n"));

    [Fact]
    public Task Imports_what_the_attributes_need() => Verify.FixInFile(
        """
        using Microsoft.EntityFrameworkCore.Migrations;

        namespace App.Data
        {
            public class Shop : Microsoft.EntityFrameworkCore.DbContext { }
        }

        namespace App.Migrations
        {
            [Microsoft.EntityFrameworkCore.Infrastructure.DbContext(typeof(App.Data.Shop)), Migration("20240101000000_Run")]
            public class Run : Migration { protected override void Up(MigrationBuilder b) { } }

            public class [|Lost|] : Migration
            {
                protected override void Up(MigrationBuilder b) { }
            }

            public static class Outer
            {
                private class [|Inner|] : Migration
                {
                    protected override void Up(MigrationBuilder b) { }
                }
            }
        }
        """,
        """
        using Microsoft.EntityFrameworkCore.Migrations;
        using Microsoft.EntityFrameworkCore.Infrastructure;

        namespace App.Data
        {
            public class Shop : Microsoft.EntityFrameworkCore.DbContext { }
        }

        namespace App.Migrations
        {
            [Microsoft.EntityFrameworkCore.Infrastructure.DbContext(typeof(App.Data.Shop)), Migration("20240101000000_Run")]
            public class Run : Migration { protected override void Up(MigrationBuilder b) { } }

            [DbContext(typeof(Data.Shop))]
            [Migration("20240101000001_Lost")]
            public class Lost : Migration
            {
                protected override void Up(MigrationBuilder b) { }
            }

            public static class Outer
            {
                [DbContext(typeof(Data.Shop))]
                [Migration("20240101000002_Inner")]
                private class Inner : Migration
                {
                    protected override void Up(MigrationBuilder b) { }
                }
            }
        }
        """);

    [Fact]
    public Task Writes_the_attributes_with_an_id_after_the_latest() => Verify.FixInFile(
        MigrationSource.File(Run + """
            // moves the addresses
            public class [|Lost|] : Migration
            {
                protected override void Up(MigrationBuilder b) { }
            }
            """),
        MigrationSource.File(Run + """
            // moves the addresses
            [DbContext(typeof(Shop))]
            [Migration("20240101000001_Lost")]
            public class Lost : Migration
            {
                protected override void Up(MigrationBuilder b) { }
            }
            """));
}
