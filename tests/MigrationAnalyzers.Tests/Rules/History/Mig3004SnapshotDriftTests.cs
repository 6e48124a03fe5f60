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
    [InlineData(CreateUsers + CreateOthers + " migrationBuilder.RenameTable(name: \"Others\", newName: \"Rest\");", "Table public.\"Rest\" is made by the migrations, but the snapshot does not have it")]
    [InlineData(CreateUsers + " migrationBuilder.AddColumn<int>(name: \"Size\", table: \"Users\", nullable: true); migrationBuilder.RenameColumn(name: \"Size\", table: \"Users\", newName: \"Width\");", "Column public.\"Users\".\"Width\" is made by the migrations, but the snapshot does not have it")]
    [InlineData(CreateUsers + " migrationBuilder.Sql(\"ALTER TABLE \\\"Users\\\" DROP COLUMN \\\"Email\\\";\");", "Column public.\"Users\".\"Email\" is in the snapshot, but after all migrations it does not exist")]
    [InlineData(CreateUsers + " migrationBuilder.Sql(\"DROP TABLE \\\"Users\\\";\");", "Table public.\"Users\" is in the snapshot, but after all migrations it does not exist")]
    public Task Reports(string up, string message) => Verify.InFile(Source(up, "{|#0:ShopModelSnapshot|}"), Verify.Expect(0, message));

    [Theory]
    [InlineData(CreateUsers)]
    [InlineData(CreateUsers + " migrationBuilder.Sql(\"CREATE VIEW v AS SELECT 1 AS one; CREATE TABLE raw (a int); ALTER TABLE \\\"Users\\\" ADD COLUMN extra int;\");")]
    [InlineData(CreateUsers + " migrationBuilder.Sql(\"ALTER TABLE \\\"Users\\\" ADD COLUMN size int GENERATED ALWAYS AS (length(\\\"Email\\\")) STORED; CREATE INDEX ix ON \\\"Users\\\" (size); CREATE MATERIALIZED VIEW m AS SELECT 1 AS one;\");")]
    [InlineData("migrationBuilder.Sql(\"CREATE TABLE \\\"Users\\\" (\\\"Id\\\" int, \\\"Email\\\" text);\");")]
    [InlineData("migrationBuilder.Sql(\"CREATE TABLE users (\\\"Id\\\" int, mail text); ALTER TABLE users RENAME TO \\\"Users\\\"; ALTER TABLE \\\"Users\\\" RENAME mail TO \\\"Email\\\";\");")]
    [InlineData("migrationBuilder.Sql(\"DO $$ BEGIN IF to_regclass('public.\\\"Users\\\"') IS NULL THEN CREATE TABLE \\\"Users\\\" (\\\"Id\\\" int, \\\"Email\\\" text); END IF; END $$;\");")]
    [InlineData(CreateOthers + "migrationBuilder.Sql(\"DO $$ BEGIN IF to_regclass('public.\\\"Users\\\"') IS NULL THEN CREATE TABLE \\\"Users\\\" AS SELECT 1 AS \\\"Id\\\", 'x'::text AS \\\"Email\\\"; END IF; END $$; DROP TABLE \\\"Others\\\";\");")]
    [InlineData(CreateUsers + CreateOthers + " migrationBuilder.Sql(\"DROP TABLE \\\"Others\\\";\");")]
    [InlineData(CreateUsers + CreateOthers + " migrationBuilder.Sql(\"DO $$ BEGIN EXECUTE 'DROP TABLE ' || quote_ident('Others'); END $$;\");")]
    [InlineData(CreateUsers + " migrationBuilder.AddColumn<int>(name: \"Size\", table: \"Users\", nullable: true); migrationBuilder.Sql(\"ALTER TABLE \\\"Users\\\" DROP COLUMN IF EXISTS \\\"Size\\\";\");")]
    [InlineData(CreateUsers + " migrationBuilder.CreateIndex(name: \"IX_more\", table: \"Users\", column: \"Email\"); migrationBuilder.AddCheckConstraint(name: \"CK_more\", table: \"Users\", sql: \"true\"); migrationBuilder.CreateSequence(name: \"more\");")]
    [InlineData(CreateUsers + " migrationBuilder.Sql(\"CREATE SCHEMA audit; CREATE TABLE audit.users_history (LIKE \\\"Users\\\"); CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TYPE mood AS ENUM ('a');\");")]
    [InlineData(CreateUsers + " migrationBuilder.Sql(\"CREATE TABLE IF NOT EXISTS \\\"__EFMigrationsHistory\\\" (\\\"MigrationId\\\" varchar(150) PRIMARY KEY, \\\"ProductVersion\\\" varchar(32));\");")]
    [InlineData(CreateUsers + " migrationBuilder.Sql(Environment.GetEnvironmentVariable(\"SQL\"));")]
    [InlineData("if (DateTime.Now.Year > 2000) { " + CreateUsers + " } else { " + CreateOthers + " }")]
    [InlineData("")]
    public Task Stays_silent(string up) => Verify.InFile(Source(up));

    [Fact]
    public Task A_table_that_a_dump_has_need_not_be_made() => Verify.WithFiles(
        Source(CreateOthers + "migrationBuilder.DropTable(name: \"Others\");"), ("/0/before.schema.sql", "CREATE TABLE public.\"Users\" (\"Id\" integer NOT NULL, \"Email\" text);"));

    [Fact]
    public Task A_column_that_neither_a_dump_nor_a_migration_has_is_said() => Verify.WithFiles(
        Source("migrationBuilder.AddColumn<int>(name: \"Id\", table: \"Users\", nullable: false);", "[|ShopModelSnapshot|]"), ("/0/before.schema.sql", "CREATE TABLE public.\"Users\" (\"Name\" text);"));

    [Fact]
    public Task A_view_of_the_model_need_not_be_made() => Verify.InFile(Source(CreateUsers).Replace(
        "modelBuilder.Entity(\"App.User\"",
        "modelBuilder.Entity(\"App.Tally\", b => { b.Property<int>(\"Count\").HasColumnType(\"integer\"); b.ToTable((string)null); b.ToView(\"tallies\", (string)null); });\n            modelBuilder.Entity(\"App.User\"",
        StringComparison.Ordinal));

    [Fact]
    public Task Each_context_has_its_own_tables() => Verify.InFile(Source(CreateUsers)
        + "public class Stock : DbContext { }"
        + MigrationSource.Migration("20240101000001_Stock", "Stocks", CreateOthers).Replace("typeof(Shop)", "typeof(Stock)", StringComparison.Ordinal)
        + Snapshot.Replace("{0}", "StockModelSnapshot", StringComparison.Ordinal).Replace("{1}", "", StringComparison.Ordinal)
            .Replace("typeof(Shop)", "typeof(Stock)", StringComparison.Ordinal).Replace("Users", "Others", StringComparison.Ordinal).Replace("b.Property<string>(\"Email\").HasColumnType(\"text\");", "", StringComparison.Ordinal));

    [Fact]
    public Task What_another_context_makes_is_not_made_by_this_one() => Verify.InFile(Source(CreateOthers.Replace("Others", "Rest", StringComparison.Ordinal), "{|#0:ShopModelSnapshot|}")
        + "public class Stock : DbContext { }"
        + MigrationSource.Migration("20240101000001_Stock", "Stocks", CreateUsers).Replace("typeof(Shop)", "typeof(Stock)", StringComparison.Ordinal),
        Verify.Expect(0, "Table public.\"Users\" is in the snapshot, but after all migrations it does not exist"),
        Verify.Expect(0, "Table public.\"Rest\" is made by the migrations, but the snapshot does not have it"));

    [Fact]
    public Task A_table_that_raw_SQL_moved_is_elsewhere() => Verify.InFile(
        Source(CreateUsers + " migrationBuilder.Sql(\"CREATE SCHEMA app; ALTER TABLE \\\"Users\\\" SET SCHEMA app;\");", "{|#0:ShopModelSnapshot|}"),
        Verify.Expect(0, "Table public.\"Users\" is in the snapshot, but after all migrations it does not exist"),
        Verify.Expect(0, "Table app.\"Users\" is made by the migrations, but the snapshot does not have it"));

    [Fact]
    public Task The_servers_own_columns_need_not_be_made() => Verify.InFile(Source(CreateUsers).Replace(
        "b.HasKey(\"Id\");", "b.Property<uint>(\"Version\").IsConcurrencyToken().ValueGeneratedOnAddOrUpdate().HasColumnType(\"xid\").HasColumnName(\"xmin\"); b.HasKey(\"Id\");", StringComparison.Ordinal));

    [Fact]
    public Task A_schema_counts() => Verify.InFile(
        Source("migrationBuilder.EnsureSchema(\"app\"); " + CreateUsers, "{|#0:ShopModelSnapshot|}", ", \"app\""),
        Verify.Expect(0, "Table app.\"Users\" is in the snapshot, but after all migrations it does not exist"),
        Verify.Expect(0, "Table public.\"Users\" is made by the migrations, but the snapshot does not have it"));

    [Fact]
    public Task A_table_that_is_made_elsewhere_is_none_of_the_migrations() => Verify.InFile(Source(CreateOthers, "{|#0:ShopModelSnapshot|}", ", t => t.ExcludeFromMigrations()"),
        Verify.Expect(0, "Table public.\"Others\" is made by the migrations, but the snapshot does not have it"));
}
