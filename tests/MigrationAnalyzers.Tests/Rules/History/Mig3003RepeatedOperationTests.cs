using MigrationAnalyzers.Rules.History;

namespace MigrationAnalyzers.Tests.Rules.History;

using Verify = RuleVerifier<Mig3003RepeatedOperation>;

public class Mig3003RepeatedOperationTests
{
    private const string Given =
        """
        CREATE SCHEMA app; CREATE TABLE blogs ("Id" int CONSTRAINT "PK_blogs" PRIMARY KEY, "Title" text, CONSTRAINT "CK_title" CHECK ("Title" <> ''));
        CREATE INDEX "IX_blogs_Title" ON blogs ("Title"); CREATE TABLE app.posts (id int, blog int); CREATE SEQUENCE numbers;
        """;

    [Theory]
    [InlineData("migrationBuilder.CreateTable(\"[|blogs|]\", table => new { id = table.Column<int>() });")]
    [InlineData("migrationBuilder.CreateTable(\"[|numbers|]\", table => new { id = table.Column<int>() });")] // one name space for all relations
    [InlineData("migrationBuilder.CreateTable(\"t\", table => new { a = table.Column<int>(), b = table.Column<int>(name: \"[|a|]\") });")]
    [InlineData("migrationBuilder.AddColumn<string>(\"[|Title|]\", \"blogs\", nullable: true);")]
    [InlineData("migrationBuilder.RenameColumn(\"Id\", \"blogs\", \"[|Title|]\");")]
    [InlineData("migrationBuilder.RenameColumn(\"[|Name|]\", \"blogs\", \"Title\");")] // done before
    [InlineData("migrationBuilder.RenameTable(\"[|old|]\", newName: \"blogs\");")]
    [InlineData("migrationBuilder.RenameTable(\"posts\", \"app\", newSchema: \"public\"); migrationBuilder.RenameTable(\"blogs\", newName: \"[|posts|]\");")]
    [InlineData("migrationBuilder.CreateIndex(\"[|IX_blogs_Title|]\", \"blogs\", \"Id\");")]
    [InlineData("migrationBuilder.RenameIndex(\"[|ix|]\", \"IX_blogs_Title\");")]
    [InlineData("migrationBuilder.AddCheckConstraint(\"[|CK_title|]\", \"blogs\", \"true\");")]
    [InlineData("migrationBuilder.AddPrimaryKey(\"[|PK_2|]\", \"blogs\", \"Title\");")]
    [InlineData("migrationBuilder.CreateSequence(\"[|numbers|]\");")]
    [InlineData("migrationBuilder.CreateSequence(\"n\"); migrationBuilder.RenameSequence(\"n\", newName: \"[|numbers|]\");")]
    [InlineData("migrationBuilder.RenameSequence(\"numbers\", newName: \"[|posts|]\", newSchema: \"app\");")]
    [InlineData("migrationBuilder.RenameIndex(\"IX_blogs_Title\", \"[|PK_blogs|]\");")]
    [InlineData("migrationBuilder.AddUniqueConstraint(\"[|PK_blogs|]\", \"blogs\", \"Title\");")]
    [InlineData("migrationBuilder.RenameTable(\"posts\", \"app\", \"[|blogs|]\", \"public\");")]
    public Task Reports(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("migrationBuilder.CreateTable(\"blogs\", table => new { id = table.Column<int>() }, schema: \"app\");")]
    [InlineData("migrationBuilder.DropTable(\"blogs\"); migrationBuilder.CreateTable(\"blogs\", table => new { id = table.Column<int>() });")]
    [InlineData("migrationBuilder.Sql(\"CREATE TABLE IF NOT EXISTS blogs (id int)\"); migrationBuilder.EnsureSchema(\"app\");")]
    [InlineData("migrationBuilder.AddColumn<string>(\"title\", \"blogs\", nullable: true);")]
    [InlineData("migrationBuilder.RenameSequence(\"numbers\", newName: \"blogs\", newSchema: \"app\");")]
    [InlineData("migrationBuilder.RenameSequence(\"numbers\", newName: \"numbers\");")]
    [InlineData("migrationBuilder.DropColumn(\"Title\", \"blogs\"); migrationBuilder.AddColumn<string>(\"Title\", \"blogs\", nullable: true); migrationBuilder.CreateIndex(\"IX_blogs_Title\", \"blogs\", \"Title\");")]
    [InlineData("migrationBuilder.AddCheckConstraint(\"CK_title\", \"posts\", \"true\", \"app\");")] // names of checks belong to their table
    [InlineData("migrationBuilder.DropPrimaryKey(\"PK_blogs\", \"blogs\"); migrationBuilder.AddPrimaryKey(\"PK_blogs\", \"blogs\", \"Id\");")]
    [InlineData("if (DateTime.Now.Year > 2000) migrationBuilder.DropTable(\"blogs\"); migrationBuilder.CreateTable(\"blogs\", table => new { id = table.Column<int>() });")]
    public Task Stays_silent(string statements) => Verify.InMigration(statements, Given);

    [Theory]
    [InlineData("CREATE TABLE [|blogs|] (id int);")]
    [InlineData("CREATE TABLE public.[|Blogs|] (id int);")] // folded
    [InlineData("CREATE TABLE [|numbers|] (id int);")]
    [InlineData("CREATE UNLOGGED TABLE app.[|posts|] (id int);")]
    [InlineData("CREATE TABLE [|blogs|] AS SELECT 1 AS id;")]
    [InlineData("CREATE VIEW [|blogs|] AS SELECT 1 AS id;")]
    [InlineData("CREATE VIEW v AS SELECT 1 AS id; CREATE VIEW [|v|] AS SELECT 1 AS id;")]
    [InlineData("CREATE MATERIALIZED VIEW [|blogs|] AS SELECT 1 AS id;")]
    [InlineData("CREATE SEQUENCE [|numbers|];")]
    [InlineData("CREATE INDEX [|\"IX_blogs_Title\"|] ON blogs (\"Id\");")]
    [InlineData("CREATE INDEX [|\"PK_blogs\"|] ON blogs (\"Id\");")]
    [InlineData("ALTER TABLE blogs ADD COLUMN [|\"Title\"|] text;")]
    [InlineData("ALTER TABLE blogs ADD rank int, ADD [|\"Title\"|] text;")]
    [InlineData("ALTER TABLE blogs RENAME COLUMN \"Id\" TO [|\"Title\"|];")]
    [InlineData("ALTER TABLE blogs RENAME TO [|numbers|];")]
    [InlineData("ALTER TABLE app.posts RENAME TO blogs; ALTER TABLE app.blogs SET SCHEMA app; CREATE TABLE app.[|blogs|] (id int);")]
    [InlineData("ALTER TABLE blogs ADD CONSTRAINT [|\"CK_title\"|] CHECK (true);")]
    [InlineData("CREATE TYPE mood AS ENUM ('a'); CREATE TYPE [|mood|] AS ENUM ('b');")]
    [InlineData("CREATE DOMAIN app.d AS int; CREATE TYPE app.[|d|] AS (a int);")]
    [InlineData("CREATE POLICY p ON blogs; CREATE POLICY [|p|] ON blogs;")]
    [InlineData("CREATE TRIGGER t BEFORE UPDATE ON blogs FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger(); CREATE TRIGGER [|t|] BEFORE INSERT ON blogs FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();")]
    [InlineData("CREATE RULE r AS ON DELETE TO blogs DO INSTEAD NOTHING; CREATE RULE [|r|] AS ON DELETE TO blogs DO INSTEAD NOTHING;")]
    [InlineData("SET search_path TO app; CREATE TABLE [|posts|] (id int);")]
    [InlineData("DO $$ BEGIN CREATE TABLE [|blogs|] (id int); END $$;")]
    [InlineData("DO $$ BEGIN IF random() < 1 THEN CREATE TABLE x (a int); END IF; ALTER TABLE blogs ADD COLUMN [|\"Title\"|] text; END $$;")]
    [InlineData("DO $$ BEGIN EXECUTE 'ALTER TABLE blogs RENAME COLUMN \"Id\" TO [|\"Title\"|]'; END $$;")]
    [InlineData("DO $$ BEGIN CREATE TABLE x (a int); BEGIN EXECUTE $q$ALTER TABLE x RENAME TO [|numbers|]$q$; END; END $$;")]
    public Task Reports_in_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("CREATE TYPE mood AS ENUM ('a'); CREATE TYPE moods AS RANGE (subtype = mood); DROP TYPE mood CASCADE; CREATE TYPE moods AS ENUM ('b');")]
    [InlineData("CREATE TYPE pair AS (a int); CREATE TABLE pairs OF pair; DROP TYPE pair CASCADE; CREATE TABLE pairs (a int);")]
    [InlineData("CREATE TYPE mood AS ENUM ('a'); CREATE TABLE l (m mood) PARTITION BY LIST (m); DROP TYPE mood CASCADE; CREATE TABLE l (a int);")]
    [InlineData("CREATE TYPE r AS RANGE (subtype = int); DROP TYPE r; CREATE TYPE r_multirange AS ENUM ('a');")]
    [InlineData("CREATE TABLE IF NOT EXISTS blogs (id int); CREATE SEQUENCE IF NOT EXISTS numbers; CREATE INDEX IF NOT EXISTS \"IX_blogs_Title\" ON blogs (\"Id\"); CREATE SCHEMA IF NOT EXISTS app;")]
    [InlineData("ALTER TABLE blogs ADD COLUMN IF NOT EXISTS \"Title\" text;")]
    [InlineData("CREATE TABLE app.blogs (id int); CREATE TABLE posts (id int);")] // another schema
    [InlineData("CREATE TABLE \"Blogs\" (id int); ALTER TABLE blogs ADD COLUMN title text;")] // another letter case
    [InlineData("CREATE TEMP TABLE blogs (id int); CREATE TEMPORARY VIEW numbers AS SELECT 1 AS a;")] // in the session's own schema
    [InlineData("CREATE TABLE pg_temp.blogs (id int);")]
    [InlineData("CREATE OR REPLACE VIEW v AS SELECT 1 AS id; CREATE OR REPLACE VIEW v AS SELECT 2 AS id;")]
    [InlineData("DROP TABLE blogs; CREATE TABLE blogs (id int);")]
    [InlineData("DROP TABLE IF EXISTS blogs CASCADE; CREATE TABLE blogs (id int); CREATE INDEX \"IX_blogs_Title\" ON blogs (id);")]
    [InlineData("ALTER TABLE blogs RENAME TO old; CREATE TABLE blogs (id int); CREATE INDEX \"IX_blogs_Id\" ON blogs (id);")]
    [InlineData("ALTER TABLE blogs ADD COLUMN \"Title\" int, DROP COLUMN \"Title\";")] // dropped first, whatever the order
    [InlineData("ALTER TABLE blogs ADD CONSTRAINT \"CK_title\" CHECK (true), DROP CONSTRAINT \"CK_title\";")]
    [InlineData("ALTER TABLE app.posts ADD CONSTRAINT \"CK_title\" CHECK (true);")] // names of checks belong to their table
    [InlineData("CREATE UNIQUE INDEX uq ON blogs (\"Id\"); ALTER TABLE blogs ADD CONSTRAINT uq UNIQUE USING INDEX uq;")]
    [InlineData("DROP SCHEMA app CASCADE; CREATE SCHEMA app; CREATE TABLE app.posts (id int);")]
    [InlineData("CREATE POLICY p ON blogs; CREATE POLICY p ON app.posts; DROP POLICY p ON blogs; CREATE POLICY p ON blogs;")]
    [InlineData("CREATE TYPE mood AS ENUM ('a'); DROP TYPE mood; CREATE TYPE mood AS ENUM ('b'); CREATE TYPE app.mood AS ENUM ('c');")]
    [InlineData("CREATE TYPE mood AS ENUM ('a'); ALTER TYPE mood RENAME TO mood_old; CREATE TYPE mood AS ENUM ('b');")]
    [InlineData("ALTER INDEX \"IX_blogs_Title\" RENAME TO \"IX_old\"; CREATE INDEX \"IX_blogs_Title\" ON blogs (\"Id\");")]
    [InlineData("BEGIN; CREATE TABLE t (a int); ROLLBACK; CREATE TABLE t (a int);")]
    [InlineData("SAVEPOINT s; CREATE TABLE t (a int); ROLLBACK TO s; CREATE TABLE t (a int);")]
    [InlineData("DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_tables WHERE tablename = 'blogs') THEN CREATE TABLE blogs (id int); END IF; END $$;")]
    [InlineData("DO $$ BEGIN CREATE TABLE blogs (id int); EXCEPTION WHEN duplicate_table THEN NULL; END $$;")]
    [InlineData("DO $$ DECLARE r record; BEGIN FOR r IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP EXECUTE 'DROP TABLE ' || quote_ident(r.tablename) || ' CASCADE'; END LOOP; END $$; CREATE TABLE blogs (id int);")]
    [InlineData("DO $$ BEGIN IF (SELECT count(*) FROM blogs) = 0 THEN DROP TABLE blogs; END IF; END $$; CREATE TABLE blogs (id int);")]
    [InlineData("DO $$ BEGIN DROP TABLE blogs; END $$; CREATE TABLE blogs (id int);")]
    [InlineData("CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN DROP TABLE blogs; END $$; SELECT f(); CREATE TABLE blogs (id int);")]
    [InlineData("CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN CREATE TABLE blogs (id int); END $$;")]
    [InlineData("CREATE TABLE parts (a int) PARTITION BY LIST (a); CREATE TABLE parts_1 PARTITION OF parts DEFAULT; ALTER TABLE parts DETACH PARTITION parts_1; ALTER TABLE parts_1 RENAME TO parts_0; CREATE TABLE parts_1 PARTITION OF parts DEFAULT;")]
    [InlineData("CREATE TABLE a (x int); CREATE TABLE b (x int, y int) INHERITS (a); ALTER TABLE a ADD COLUMN y int;")] // merged
    [InlineData("CREATE INDEX ON blogs (\"Id\"); CREATE INDEX ON blogs (\"Id\");")]
    [InlineData("DO $$ BEGIN IF random() < 1 THEN RETURN; END IF; CREATE TABLE blogs (id int); END $$;")]
    [InlineData("DO $$ BEGIN LOOP EXIT WHEN true; CREATE TABLE blogs (id int); END LOOP; WHILE random() > 1 LOOP CREATE TABLE blogs (id int); END LOOP; END $$;")]
    [InlineData("DO $$ BEGIN DROP TABLE blogs; CREATE TABLE blogs (id int); EXECUTE 'ALTER TABLE blogs RENAME TO b'; EXECUTE 'CREATE TABLE blogs (a int)'; END $$;")]
    [InlineData("DO $$ BEGIN BEGIN DROP TABLE blogs; EXCEPTION WHEN OTHERS THEN NULL; END; CREATE TABLE blogs (id int); END $$;")]
    [InlineData("DO $$ BEGIN EXECUTE format('ALTER TABLE %I RENAME TO x', 'blogs'); CREATE TABLE blogs (id int); END $$;")]
    [InlineData("DO $$ DECLARE n text := (SELECT 'blogs'); BEGIN EXECUTE 'DROP TABLE ' || n; CREATE TABLE blogs (id int); END $$;")]
    [InlineData("DO $$ BEGIN CASE (SELECT count(*) FROM blogs) WHEN 0 THEN DROP TABLE blogs; ELSE RETURN; END CASE; CREATE TABLE blogs (id int); END $$;")]
    public Task Stays_silent_in_raw_SQL(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("""migrationBuilder.Sql(Environment.GetEnvironmentVariable("SQL")); migrationBuilder.Sql("CREATE TABLE blogs (id int);");""")]
    [InlineData("""if (DateTime.Now.Year > 2000) migrationBuilder.Sql("DROP TABLE blogs;"); migrationBuilder.Sql("CREATE TABLE blogs (id int);");""")]
    [InlineData("""var name = Environment.GetEnvironmentVariable("NAME"); migrationBuilder.Sql($"CREATE TABLE {name} (id int); CREATE TABLE {name}blogs (id int); ALTER TABLE blogs ADD COLUMN {name} int;");""")]
    public Task Stays_silent_on_what_is_not_known(string statements) => Verify.InMigration(statements, Given);

    [Fact]
    public Task Says_what_is_there_in_raw_SQL() => Verify.InSqlAfter(
        Given,
        "CREATE TABLE {|#0:blogs|} (id int); ALTER TABLE app.posts ADD COLUMN {|#1:blog|} int;",
        Verify.Expect(0, "Table public.blogs exists already"),
        Verify.Expect(1, "Column blog exists already in app.posts"));

    [Fact]
    public Task Says_what_is_there() => Verify.InMigration(
        """migrationBuilder.AddColumn<string>("{|#0:Title|}", "blogs", nullable: true); migrationBuilder.RenameColumn("{|#1:Name|}", "blogs", "Title");""",
        Given,
        Verify.Expect(0, "Column \"Title\" exists already in public.blogs"),
        Verify.Expect(1, "Column \"Name\" is \"Title\" by now in public.blogs"));
}
