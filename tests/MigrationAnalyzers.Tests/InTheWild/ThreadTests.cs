namespace MigrationAnalyzers.Tests.InTheWild;

/// <summary>What people asked for help with, each as it was asked and as it was answered. The thread stands beside it: an address on github.com.</summary>
public class ThreadTests
{
    private const string Given = """
        CREATE TABLE "AspNetRoles" ("Id" text PRIMARY KEY, "NormalizedName" varchar(256), "IsActive" boolean NOT NULL DEFAULT true, "Field3" int, "Version" int, "Cost" numeric);
        CREATE TABLE VERSION_INFO (ID int PRIMARY KEY, NOTE text);
        CREATE TABLE "Restaurants" ("Id" int PRIMARY KEY, "Title" text, "Price" numeric, "Gender" text);
        CREATE TABLE appusers (id int PRIMARY KEY, name text);
        CREATE TABLE viewaccount (id int);
        CREATE TABLE "XSMATRIXTABLE" (x int);
        CREATE SCHEMA vocab;
        CREATE TABLE vocab.drug_code (code text);
        CREATE SCHEMA "LAB";
        CREATE TABLE "LAB"."RESULT" ("CODE" text);
        CREATE SCHEMA app;
        CREATE TABLE app."Customers" ("Id" int PRIMARY KEY);
        CREATE TABLE "Piranha_MediaVersions" ("Id" int PRIMARY KEY, "FileExtension" text);
        CREATE TABLE "Setting" ("SettingId" int PRIMARY KEY, "SettingName" text);
        CREATE TABLE "Subscriptions" ("Id" int PRIMARY KEY, "P256Dh" text);
        CREATE TABLE "Configurations" ("Id" int PRIMARY KEY, CONSTRAINT "UQ_Configurations" UNIQUE ("Id"));
        CREATE COLLATION "NoCase" (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
        CREATE INDEX "IX_Restaurants_Title" ON "Restaurants" ("Title");
        CREATE INDEX IX_Accounts ON viewaccount (id);
        CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
        """;

    public static TheoryData<string> Statements =>
    [
        """UPDATE «MIG1001:Restaurants|"Restaurants"» SET "Title" = 'x';""", // npgsql/efcore.pg/issues/572
        """UPDATE «MIG1002:"VERSION_INFO"|version_info» SET «NOTE|note» = 'x';""", // npgsql/efcore.pg/issues/237
        """UPDATE «MIG1002:"AppUsers"|appusers» SET name = 'x';""", // npgsql/efcore.pg/issues/961
        """DELETE FROM «MIG1004:"viewaccount "|viewaccount» WHERE true;""", // npgsql/efcore.pg/issues/2184
        "DELETE FROM «MIG1004:\"viewaccount\n\"|viewaccount» WHERE true;", // npgsql/npgsql/issues/1535
        """UPDATE viewaccount j SET id = 1 WHERE j.«MIG1002:"Id"|id» = 1 OR j.ID = 1 OR j."id" = 1;""", // npgsql/efcore.pg/issues/794
        """UPDATE "Restaurants" SET «MIG1001:price|"Price"» = 1;""", // npgsql/npgsql/issues/647
        """DELETE FROM «MIG1002:"VOCAB"|vocab».drug_code WHERE true;""", // npgsql/npgsql/issues/533
        """DELETE FROM «MIG1001:LAB|"LAB"»."RESULT" WHERE true;""", // npgsql/npgsql/issues/533, the reverse
        """DELETE FROM «MIG1001:XSMATRIXTABLE|"XSMATRIXTABLE"» WHERE true;""", // npgsql/npgsql/issues/3862
        """DELETE FROM «public.|»«MIG1004:"Customers"|app."Customers"» WHERE true;""", // npgsql/efcore.pg/issues/2211
        """UPDATE "Piranha_MediaVersions" SET «MIG1001:FileExtension|"FileExtension"» = '.jpg' WHERE «MIG1001:FileExtension|"FileExtension"» IS NULL;""", // PiranhaCMS/piranha.core/issues/352
        """UPDATE «MIG1001:Piranha_MediaVersions|"Piranha_MediaVersions"» SET "FileExtension" = '.jpg';""", // PiranhaCMS/piranha.core/issues/352, the table
        """UPDATE "Setting" SET "SettingName" = 'x' WHERE «MIG1001:SettingName|"SettingName"» = 'y';""", // oqtane/oqtane.framework/issues/2032
        """UPDATE "Subscriptions" c SET "P256Dh" = '' WHERE c.«MIG1001:p256dh|"P256Dh"» IS NULL;""", // cloudscribe/pwakit/issues/37
        """UPDATE "__EFMigrationsHistory" SET «MIG1001:ProductVersion|"ProductVersion"» = '10.0.0';""", // dotnet/efcore/issues/34874
        """ALTER TABLE "Configurations" DROP CONSTRAINT «MIG1001:UQ_Configurations|"UQ_Configurations"»;""", // efcore/EFCore.NamingConventions/issues/1
        """DELETE FROM «MIG1001:configurations|"Configurations"» WHERE true;""", // Xabaril/AspNetCore.Diagnostics.HealthChecks/issues/2147
        """ALTER TABLE "Restaurants" ADD CONSTRAINT ck CHECK («MIG1002:"gender"|"Gender"» IN ('m', 'f'));""", // Nimblesite/DataProvider/issues/18
        """CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE «MIG1001:Restaurants|"Restaurants"» SET "Title" = 'x'; RETURN NEW; END $$;""", // win7user10/Laraue.EfCoreTriggers/issues/69
        """UPDATE appusers SET «MIG1003:appusers|name»«.name|» = 'x';""", // phnx47/dapper-repositories/issues/242
        """ALTER TABLE appusers ALTER COLUMN name TYPE text COLLATE «MIG1001:NoCase|"NoCase"»;""", // npgsql/efcore.pg/issues/1219
        """CREATE INDEX ix ON appusers (name COLLATE «MIG1002:"NOCASE"|"NoCase"»);""", // npgsql/efcore.pg/issues/3444
        """DROP INDEX «MIG1002:"IX_Accounts"|ix_accounts»;""", // n8n-io/n8n/pull/2958
        """DROP INDEX «MIG1001:IX_Restaurants_Title|"IX_Restaurants_Title"»;""", // db-migrate/node-db-migrate/issues/155
        """CREATE INDEX ix ON "Restaurants" ("Title") WHERE «MIG1001:Price|"Price"» > 0;""", // typeorm/typeorm/issues/4171
        """CREATE INDEX ix ON "Restaurants" («MIG1001:Title|"Title"», "Price");""", // drizzle-team/drizzle-orm/issues/2413
    ];

    [Theory]
    [MemberData(nameof(Statements))]
    public Task Reports_in_SQL(string row) => AllRules.InSql(Given, Rows.Wrong(row));

    [Theory]
    [MemberData(nameof(Statements))]
    public Task Stays_silent_in_SQL(string row) => AllRules.InSql(Given, Rows.Right(row));

    public static TheoryData<string> Operations =>
    [
        """migrationBuilder.CreateIndex(name: "RoleNameIndex", table: "AspNetRoles", column: "NormalizedName", unique: true, filter: "«MIG1001:NormalizedName|\"NormalizedName\"» IS NOT NULL");""", // npgsql/efcore.pg/issues/1738
        """migrationBuilder.CreateIndex("RoleNameIndex", "AspNetRoles", "NormalizedName", filter: @"«MIG1001:NormalizedName|""NormalizedName""» IS NOT NULL");""", // npgsql/npgsql/issues/3572
        """migrationBuilder.CreateIndex("RoleNameIndex", "AspNetRoles", "NormalizedName", filter: "«MIG2002:[NormalizedName]|\"NormalizedName\"» IS NOT NULL");""", // npgsql/efcore.pg/issues/404
        """migrationBuilder.CreateIndex("ix", "AspNetRoles", "Field3", filter: @"«MIG1002:""FIELD3""|""Field3""» = 0");""", // npgsql/efcore.pg/issues/286
        """migrationBuilder.CreateIndex("ix", "AspNetRoles", "Field3", filter: "«MIG1003:\"Field4\"|\"Field3\"» = 0");""", // npgsql/efcore.pg/issues/345
        """migrationBuilder.CreateIndex("ix", "AspNetRoles", "Field3", filter: "\"IsActive\"=«MIG2005:1|true»");""", // npgsql/efcore.pg/issues/393
        """migrationBuilder.AddCheckConstraint("ck", "AspNetRoles", "«MIG1001:Version|\"Version\"» > 0");""", // npgsql/efcore.pg/issues/1727
        """migrationBuilder.AddCheckConstraint("ck", "AspNetRoles", @"«MIG1001:Cost|""Cost""» > 0");""", // npgsql/efcore.pg/issues/2597
        """migrationBuilder.Sql("UPDATE «MIG1001:Restaurants|\"Restaurants\"» SET \"Title\" = 'x';");""", // npgsql/efcore.pg/issues/363
        """migrationBuilder.AddColumn<string>("Slug", "Restaurants", "text", nullable: true, computedColumnSql: "lower(«MIG1001:Title|\"Title\"»)", stored: true);""", // npgsql/efcore.pg/issues/1621
        """migrationBuilder.AddColumn<DateTime>("At", "Restaurants", "timestamptz", nullable: false, defaultValueSql: "CURRENT_TIMESTAMP«(|»«MIG2001:)|»");""", // npgsql/efcore.pg/issues/3445
        """migrationBuilder.AddColumn<int>("Age", "«MIG3002:AppUsers|appusers»", nullable: true);""", // npgsql/efcore.pg/issues/961, typed
        """migrationBuilder.CreateTable("T", table => new { Kind = table.Column<string>("text") }, constraints: table => table.CheckConstraint("ck", "«MIG1001:Kind|\"Kind\"» <> ''"));""", // hasura/graphql-engine/issues/7735
    ];

    [Theory]
    [MemberData(nameof(Operations))]
    public Task Reports_in_operations(string row) => AllRules.InMigration(Given, Rows.Wrong(row));

    [Theory]
    [MemberData(nameof(Operations))]
    public Task Stays_silent_in_operations(string row) => AllRules.InMigration(Given, Rows.Right(row));

    public static TheoryData<string> Configurations =>
    [
        """builder.HasIndex(r => r.Field3).HasFilter("«MIG1001:IsActive|\"IsActive\"»");""", // npgsql/efcore.pg/issues/393
        """builder.HasIndex(r => r.Field3).HasFilter(@"«MIG1001:Field3|""Field3""» = 0");""", // npgsql/efcore.pg/issues/1486
        """builder.ToTable(t => t.HasCheckConstraint("ck", "«MIG1001:Version|\"Version\"» > 0"));""", // npgsql/efcore.pg/issues/1727
        """builder.ToTable("AspNetRoles", t => t.HasCheckConstraint("ck", @"«MIG1001:Cost|""Cost""» > 0"));""", // npgsql/efcore.pg/issues/2597
        """builder.Property(r => r.NormalizedName).HasComputedColumnSql("upper(«MIG1001:Id|\"Id\"»)", stored: true);""", // npgsql/npgsql/issues/4219
        """builder.Property(r => r.Version).HasDefaultValueSql("CURRENT_TIMESTAMP«(|»«MIG2001:)|»");""", // npgsql/efcore.pg/issues/3445
        """builder.HasIndex(r => r.NormalizedName).HasFilter("«MIG2002:[NormalizedName]|\"NormalizedName\"» IS NOT NULL");""", // npgsql/efcore.pg/issues/404
    ];

    [Theory]
    [MemberData(nameof(Configurations))]
    public Task Reports_in_the_configuration(string row) => AllRules.InMigration(Given, "", Configured(Rows.Wrong(row)));

    [Theory]
    [MemberData(nameof(Configurations))]
    public Task Stays_silent_in_the_configuration(string row) => AllRules.InMigration(Given, "", Configured(Rows.Right(row)));

    public static TheoryData<string> Queries =>
    [
        """db.Database.SqlQueryRaw<DateTimeOffset>("SELECT now() AS «MIG2010:Value|\"Value\"»").Single();""", // npgsql/efcore.pg/issues/2739
        """new Npgsql.NpgsqlCommand("SELECT * FROM «MIG1001:XSMATRIXTABLE|\"XSMATRIXTABLE\"»").ExecuteNonQuery();""", // npgsql/npgsql/issues/3862
        """db.Database.ExecuteSqlRaw("UPDATE \"Setting\" SET «MIG1001:SettingName|\"SettingName\"» = {0}", 1);""", // oqtane/oqtane.framework/issues/2043
        """db.Database.ExecuteSql($"DELETE FROM «MIG1004:\"viewaccount \"|viewaccount» WHERE id = {1}");""", // npgsql/efcore.pg/issues/2184
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public Task Reports_in_queries(string row) => AllRules.InMigration(Given, "", Queried(Rows.Wrong(row)));

    [Theory]
    [MemberData(nameof(Queries))]
    public Task Stays_silent_in_queries(string row) => AllRules.InMigration(Given, "", Queried(Rows.Right(row)));

    /// <summary>Names that a helper quotes are not known when the project is compiled; those around them are.</summary>
    [Theory]
    [InlineData("""migrationBuilder.Sql($"UPDATE {Names.Delimit("Setting")} SET {Names.Delimit("SettingName")} = 'x';");""")]
    [InlineData("""migrationBuilder.Sql($"UPDATE {Names.Delimit("Setting")} SET x = 'x'; UPDATE \"Setting\" SET {|MIG1001:SettingName|} = 'x';");""")]
    public Task Helpers_that_nobody_can_read(string statements) => AllRules.InMigration(
        Given, statements, "\npublic static class Names { public static string Delimit(string name) => Environment.GetEnvironmentVariable(\"QUOTE\") + name + Environment.GetEnvironmentVariable(\"QUOTE\"); }");

    private static string Configured(string statements) =>
        $$"""

        public class Role
        {
            public string Id { get; set; }
            public string NormalizedName { get; set; }
            public bool IsActive { get; set; }
            public int Field3 { get; set; }
            public int Version { get; set; }
            public decimal Cost { get; set; }
        }

        public class RoleConfiguration : IEntityTypeConfiguration<Role>
        {
            public void Configure(EntityTypeBuilder<Role> builder)
            {
                builder.ToTable("AspNetRoles");
                {{statements}}
            }
        }
        """;

    private static string Queried(string statement) =>
        $$"""

        public static class Queries
        {
            public static void Run(Shop db) => {{statement}}
        }
        """;
}
