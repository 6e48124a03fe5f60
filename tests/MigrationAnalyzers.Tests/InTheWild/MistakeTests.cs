namespace MigrationAnalyzers.Tests.InTheWild;

/// <summary>The mistakes that servers refused in public projects, each as it was before its fix and after it.</summary>
public class MistakeTests
{
    private const string Given = StatementTests.Given + """

        CREATE TABLE settings ("Id" int PRIMARY KEY, created_by text, display_name text);
        CREATE TABLE events.events (id int PRIMARY KEY, title text);
        CREATE TABLE "Roles" ("Id" int PRIMARY KEY, "AdministratorRole" boolean NOT NULL, "UpdatedAt" timestamptz, "Note" text NOT NULL);
        CREATE VIEW names AS SELECT "Id", "Name" FROM "Users";
        """;

    public static TheoryData<string> Statements =>
    [
        // quotes missing
        """UPDATE "Users" SET "Name" = 'x' WHERE «MIG1001:status|"Status"» = 'a';""",
        """INSERT INTO settings («MIG1001:id|"Id"», created_by) VALUES (1, 'me');""",
        // quoted lower case for PascalCase
        """UPDATE "Users" SET "Name" = 'x' WHERE «MIG1002:"id"|"Id"» = 1;""",
        // quoted PascalCase for a table in lower case
        """UPDATE events.«MIG1002:"Events"|events» SET title = 'x';""",
        // snake_case guessed for PascalCase, and back
        """UPDATE "Users" SET «MIG1003:updated_at|"UpdatedAt"» = now();""",
        """UPDATE orders SET «MIG1003:"CreatedAt"|created_at» = now();""",
        """UPDATE orders SET «MIG1003:CreatedAt|created_at» = now();""",
        // schema missing
        """UPDATE «MIG1005:registrations|events.registrations» SET event_id = 1;""",
        """DO $$ BEGIN IF (SELECT count(*) FROM orders) > 0 THEN UPDATE «MIG1005:registrations|events.registrations» SET event_id = 1; END IF; END $$;""",
        // correctly quoted, misspelt
        """UPDATE "Roles" SET «MIG1003:"AdministratorRules"|"AdministratorRole"» = false;""",
        // dropped earlier in the same Up
        """ALTER TABLE orders DROP COLUMN «remark|tags»; UPDATE orders SET «MIG1010:remark|remark» = 'x';""",
        // NOT NULL columns left out
        """INSERT INTO «MIG2004:"Roles"|orders» («"Id", "Note"|id, user_id») VALUES (1, «'x'|2»);""",
        // varchar compared with integer
        """UPDATE "Users" SET "Name" = 'x' WHERE "Status" = «MIG2005:1|'1'»;""",
        // DO $ for DO $$
        """DO «MIG2001:$|$$» BEGIN NULL; END «MIG2001:$|$$»;""",
        // a lost comma
        """INSERT INTO orders (id, user_id) VALUES (1, 1)«|,» «MIG2001:(|(»2, 2);""",
        """CREATE TABLE t (a int«|,» «MIG2001:b|b» int);""",
        // brackets
        """UPDATE «MIG2002:[orders]|orders» SET note = 'x';""",
        // created twice after a merge
        """CREATE TABLE «MIG3003:orders|orders2» (id int);""",
        """ALTER TABLE orders ADD COLUMN «MIG3003:note|note2» text;""",
        // renamed twice
        """ALTER TABLE orders RENAME COLUMN note TO words; ALTER TABLE orders RENAME COLUMN «MIG1010:note|words» TO «words|note»;""",
        """ALTER TABLE orders RENAME TO purchases; ALTER TABLE «MIG1010:orders|purchases» RENAME TO orders2;""",
        // a view depends on it
        """ALTER TABLE "Users" DROP COLUMN «MIG2011:"Name"|"UpdatedAt"»;""",
        """CREATE OR REPLACE VIEW «MIG2011:names|names» AS SELECT «"Name", "Id"|"Id", "Name"» FROM "Users";""",
        // six mistakes of one method
        """
        UPDATE «MIG1001:Users|"Users"» SET "Name" = 'x';
        UPDATE "Users" SET «MIG1001:name|"Name"» = 'x';
        UPDATE orders SET «MIG1003:userid|user_id» = 1;
        UPDATE «MIG1005:registrations|events.registrations» SET event_id = 1;
        DELETE FROM «MIG1004:ordres|orders» WHERE false;
        UPDATE "Users" SET "Name" = 'x' WHERE "Status" = «MIG2005:1|'1'»;
        """,
    ];

    [Theory]
    [MemberData(nameof(Statements))]
    public Task Reports(string row) => AllRules.InSql(Given, Rows.Wrong(row));

    [Theory]
    [MemberData(nameof(Statements))]
    public Task Stays_silent(string row) => AllRules.InSql(Given, Rows.Right(row));

    /// <summary>A misspelt table in a WITH query of a view whose text is a constant.</summary>
    private const string View = """
        migrationBuilder.Sql(Views.Totals);
        """;

    private const string Views = """"

        public static class Views
        {
            public const string Totals = """
                CREATE VIEW v AS
                WITH per_user AS (
                    SELECT user_id, sum(total) AS total FROM «MIG1004:ordres|orders» GROUP BY user_id
                )
                SELECT * FROM per_user;
                """;
        }
        """";

    public static TheoryData<string, string> Migrations => new()
    {
        { View, Views },
        // VACUUM in a text with several statements
        { """migrationBuilder.Sql(@"UPDATE orders SET note = 'x'; «MIG2006:VACUUM|ANALYZE» orders;", suppressTransaction: true);""", "" },
        // a column that an operation of the same Up drops
        { """migrationBuilder.DropColumn("remark", "orders"); migrationBuilder.Sql("UPDATE orders SET «MIG1010:remark|note» = 'x';");""", "" },
        { """migrationBuilder.RenameColumn(name: "note", table: "orders", newName: "text"); migrationBuilder.Sql("UPDATE orders SET «MIG1010:note|text» = 'x';");""", "" },
        // operations done twice
        { """migrationBuilder.RenameColumn("note", "orders", "text"); migrationBuilder.RenameColumn("«MIG3003:note|text»", "orders", "«text|note»");""", "" },
        { """migrationBuilder.CreateTable("«MIG3003:orders|orders2»", table => new { id = table.Column<int>() });""", "" },
    };

    [Theory]
    [MemberData(nameof(Migrations))]
    public Task Reports_in_a_migration(string statements, string beside) => AllRules.InMigration(Given, Rows.Wrong(statements), Rows.Wrong(beside));

    [Theory]
    [MemberData(nameof(Migrations))]
    public Task Stays_silent_in_a_migration(string statements, string beside) => AllRules.InMigration(Given, Rows.Right(statements), Rows.Right(beside));

    [Theory]
    [InlineData("")]
    [InlineData("[DbContext(typeof(Shop))]")]
    [InlineData("[Migration(\"20240103000000_ByHand\")]")]
    public Task Reports_a_class_that_never_runs(string attributes) => AllRules.InMigration(Given, "", ByHand(attributes, "{|MIG3001:ByHand|}"));

    [Fact]
    public Task Stays_silent_on_a_class_that_runs() =>
        AllRules.InMigration(Given, "", ByHand("[DbContext(typeof(Shop)), Migration(\"20240103000000_ByHand\")]", "ByHand"));

    private static string ByHand(string attributes, string name) =>
        $$"""

        {{attributes}}
        public class {{name}} : Migration
        {
            protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("UPDATE orders SET note = 'x';");

            protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("UPDATE orders SET note = null;");
        }
        """;

    [Theory]
    [InlineData("""UPDATE orders SET «MIG1003:notes|note» = 'x';""")]
    [InlineData("""UPDATE orders SET extra = 1; ALTER TABLE orders DROP COLUMN «MIG1002:"Extra"|extra»;""")]
    [InlineData("""ALTER TABLE orders DROP COLUMN extra; UPDATE orders SET «MIG1010:extra|note» = null;""")]
    public async Task Errors_in_Down_alone(string row)
    {
        await InDown(Rows.Wrong(row));
        await InDown(Rows.Right(row));
    }

    private static Task InDown(string sql) => AllRules.InFile(
        MigrationSource.After(Given, "")
        + MigrationSource.Migration("20240103000000_Extra", "Extra", MigrationSource.Sql("ALTER TABLE orders ADD COLUMN extra int;"), MigrationSource.Sql(sql)));

    [Theory]
    [InlineData("{|MIG3004:ShopModelSnapshot|}", "Remark")]
    [InlineData("ShopModelSnapshot", "note")]
    public Task Snapshot_columns_that_no_migration_makes(string name, string column) => AllRules.InMigration(
        "CREATE TABLE orders (id int PRIMARY KEY, note text);",
        "",
        $$"""

        [DbContext(typeof(Shop))]
        public class {{name}} : ModelSnapshot
        {
            protected override void BuildModel(ModelBuilder modelBuilder) => modelBuilder.Entity("Order", b =>
            {
                b.Property<int>("id").HasColumnType("integer");
                b.Property<string>("{{column}}").HasColumnType("text");
                b.HasKey("id");
                b.ToTable("orders");
            });
        }
        """);
}
