using MigrationAnalyzers.Rules.History;

namespace MigrationAnalyzers.Tests.Rules.History;

using Verify = RuleVerifier<Mig3004SnapshotDrift>;

public class Mig3004SnapshotDriftTests
{
    private const string Snapshot =
        """
        [DbContext(typeof(Shop))]
        partial class {0} : ModelSnapshot
        {
            protected override void BuildModel(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity("App.User", b =>
                {
                    b.Property<int>("Id").HasColumnType("integer");
                    b.Property<string>("Email").HasColumnType("text");
                    b.HasKey("Id");
                    b.ToTable("Users"{1});
                });
            }
        }
        """;

    private const string CreateUsers =
        "migrationBuilder.CreateTable(name: \"Users\", columns: table => new { Id = table.Column<int>(type: \"integer\", nullable: false), Email = table.Column<string>(type: \"text\", nullable: true) });";

    private const string CreateOthers = "migrationBuilder.CreateTable(name: \"Others\", columns: table => new { Id = table.Column<int>(type: \"integer\", nullable: false) });";

    private static string Source(string up, string name = "ShopModelSnapshot", string table = "") => MigrationSource.File(
        "public class Unused { }\n" + MigrationSource.Migration("20240101000000_Init", "Init", up)
        + Snapshot.Replace("{0}", name, StringComparison.Ordinal).Replace("{1}", table, StringComparison.Ordinal));

    [Theory]
    [InlineData(CreateUsers + " migrationBuilder.DropColumn(name: \"Email\", table: \"Users\");", "Column public.\"Users\".\"Email\" is in the snapshot, but after all migrations it does not exist")]
    [InlineData(CreateUsers + " migrationBuilder.DropTable(name: \"Users\");", "Table public.\"Users\" is in the snapshot, but after all migrations it does not exist")]
    [InlineData(CreateUsers + " migrationBuilder.AddColumn<int>(name: \"Size\", table: \"Users\", nullable: true);", "Column public.\"Users\".\"Size\" is made by the migrations, but the snapshot does not have it")]
    [InlineData(CreateUsers + CreateOthers, "Table public.\"Others\" is made by the migrations, but the snapshot does not have it")]
    public Task Reports(string up, string message) => Verify.InFile(Source(up, "{|#0:ShopModelSnapshot|}"), Verify.Expect(0, message));

    [Theory]
    [InlineData(CreateUsers)]
    [InlineData(CreateUsers + " migrationBuilder.Sql(\"CREATE VIEW v AS SELECT 1 AS one; CREATE TABLE raw (a int); ALTER TABLE \\\"Users\\\" ADD COLUMN extra int;\");")]
    [InlineData(CreateUsers + " migrationBuilder.Sql(\"ALTER TABLE \\\"Users\\\" ADD COLUMN size int GENERATED ALWAYS AS (length(\\\"Email\\\")) STORED; CREATE INDEX ix ON \\\"Users\\\" (size); CREATE MATERIALIZED VIEW m AS SELECT 1 AS one;\");")]
    [InlineData("migrationBuilder.Sql(\"CREATE TABLE \\\"Users\\\" (\\\"Id\\\" int, \\\"Email\\\" text);\");")]
    [InlineData("")]
    public Task Stays_silent(string up) => Verify.InFile(Source(up));

    [Fact]
    public Task A_view_of_the_model_need_not_be_made() => Verify.InFile(Source(CreateUsers).Replace(
        "modelBuilder.Entity(\"App.User\"",
        "modelBuilder.Entity(\"App.Tally\", b => { b.Property<int>(\"Count\").HasColumnType(\"integer\"); b.ToTable((string)null); b.ToView(\"tallies\", (string)null); });\n            modelBuilder.Entity(\"App.User\"",
        StringComparison.Ordinal));

    [Fact]
    public Task A_table_that_is_made_elsewhere_is_none_of_the_migrations() => Verify.InFile(Source(CreateOthers, "{|#0:ShopModelSnapshot|}", ", t => t.ExcludeFromMigrations()"),
        Verify.Expect(0, "Table public.\"Others\" is made by the migrations, but the snapshot does not have it"));
}
