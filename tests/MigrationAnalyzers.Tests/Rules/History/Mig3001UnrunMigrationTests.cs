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
    public Task Reports(string members) => Verify.InFile(MigrationSource.File(Run + members));

    [Theory]
    [InlineData("public abstract class Base : Migration { }")]
    [InlineData("public partial class Found : Migration { protected override void Up(MigrationBuilder b) { } } [DbContext(typeof(Shop)), Migration(\"20240102000000_Found\")] partial class Found { }")]
    [InlineData("public class Other { } public class Another : Other { }")]
    [InlineData("[DbContext(typeof(Shop))] public abstract class Base : Migration { } [Migration(\"20240102000000_Found\")] public class Found : Base { protected override void Up(MigrationBuilder b) { } }")]
    public Task Stays_silent(string members) => Verify.InFile(MigrationSource.File(Run + members));

    [Fact]
    public Task Says_what_it_lacks() => Verify.InFile(
        MigrationSource.File(Run + "[DbContext(typeof(Shop))] public class {|#0:Lost|} : Migration { protected override void Up(MigrationBuilder b) { } }"),
        Verify.Expect(0, "EF Core never runs Lost: it has no [Migration(\"id\")] attribute"));

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
