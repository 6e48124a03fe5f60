namespace MigrationAnalyzers.Tests.InTheWild;

/// <summary>Where a tool must stay silent, as seen in public projects; beside each the nearest thing that is wrong.</summary>
public class SilenceTests
{
    public static TheoryData<string> Statements =>
    [
        // names that are being defined
        """CREATE TABLE "NewTable" ("NewColumn" int, other_column text); SELECT "NewColumn", other_column FROM "NewTable";""",
        """ALTER TABLE orders ADD COLUMN "Brand" text; UPDATE orders SET "Brand" = 'x';""",
        """ALTER TABLE orders ADD COLUMN fresh int; UPDATE orders SET fresh = 1; ALTER TABLE orders ALTER COLUMN fresh SET NOT NULL;""",
        """UPDATE orders SET note = sub.renamed FROM (SELECT u."Id" AS key, u."Name" renamed FROM "Users" u) AS sub WHERE sub.key = orders.user_id;""",
        """WITH cte (a, b) AS (SELECT id, note FROM orders) UPDATE orders SET note = cte.b FROM cte WHERE cte.a = orders.id;""",
        """SELECT count(*) AS "HowMany" FROM orders GROUP BY user_id ORDER BY "HowMany";""",
        """CREATE FUNCTION f(p_id int, OUT p_total numeric) LANGUAGE plpgsql AS $$ DECLARE v_note text := 'x'; "V_Case" int; BEGIN "V_Case" := p_id; SELECT total INTO p_total FROM orders WHERE id = p_id AND note = v_note; END $$;""",
        """CREATE FUNCTION f(int, text) RETURNS bigint LANGUAGE sql AS $$ SELECT count(*) FROM orders WHERE id = $1 AND note = $2 $$;""",
        """CREATE FUNCTION f(the_id int) RETURNS TABLE (order_key int, "Remark" text) LANGUAGE sql AS $$ SELECT id, note FROM orders WHERE id = the_id $$; SELECT order_key, "Remark" FROM f(1);""",
        """CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO totals_log SELECT id FROM changed; RETURN NULL; END $$; CREATE TABLE totals_log (id int); CREATE TRIGGER t AFTER UPDATE ON orders REFERENCING NEW TABLE AS changed OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION f();""",
        """PREPARE insert_order (int, text) AS INSERT INTO orders (user_id, note) VALUES ($1, $2); EXECUTE insert_order(1, 'a'); DEALLOCATE insert_order;""",
        """DO $$ DECLARE c CURSOR FOR SELECT id FROM orders; BEGIN FOR r IN c LOOP UPDATE orders SET note = 'x' WHERE CURRENT OF c; END LOOP; END $$;""",
        """DECLARE cur CURSOR FOR SELECT id FROM orders; FETCH 1 FROM cur; CLOSE cur;""",
        """SAVEPOINT before_it; UPDATE orders SET note = 'x'; RELEASE SAVEPOINT before_it;""",
        """SET app.current_tenant = '1'; SET LOCAL my_module.flag TO on; RESET app.current_tenant; UPDATE orders SET note = current_setting('app.current_tenant', true);""",
        """LISTEN new_orders; NOTIFY new_orders, 'x'; UNLISTEN new_orders;""",
        // conditional
        """DROP TABLE IF EXISTS nowhere; DROP VIEW IF EXISTS no_view; DROP INDEX IF EXISTS no_index; DROP FUNCTION IF EXISTS no_function(int); DROP TYPE IF EXISTS no_type; DROP SEQUENCE IF EXISTS no_sequence; DROP SCHEMA IF EXISTS no_schema CASCADE;""",
        """DROP TRIGGER IF EXISTS no_trigger ON orders; DROP POLICY IF EXISTS no_policy ON orders; DROP RULE IF EXISTS no_rule ON orders; DROP EXTENSION IF EXISTS no_extension; DROP PUBLICATION IF EXISTS no_publication; DROP AGGREGATE IF EXISTS no_aggregate(int);""",
        """DROP TRIGGER IF EXISTS no_trigger ON nowhere; DROP TABLE IF EXISTS no_schema.nowhere; DROP FUNCTION IF EXISTS no_schema.f;""",
        """ALTER TABLE IF EXISTS nowhere DROP COLUMN gone; ALTER TABLE IF EXISTS nowhere RENAME TO elsewhere; ALTER INDEX IF EXISTS no_index RENAME TO other; ALTER VIEW IF EXISTS no_view RENAME TO other; ALTER SEQUENCE IF EXISTS no_sequence RESTART;""",
        """ALTER TABLE orders ADD COLUMN IF NOT EXISTS note text; ALTER TABLE orders ADD COLUMN IF NOT EXISTS fresh int; UPDATE orders SET fresh = 1;""",
        """ALTER TABLE orders DROP COLUMN IF EXISTS gone, DROP CONSTRAINT IF EXISTS no_constraint;""",
        """CREATE TABLE IF NOT EXISTS orders (id int); CREATE INDEX IF NOT EXISTS ix_orders_note ON orders (note); CREATE SCHEMA IF NOT EXISTS events; CREATE SEQUENCE IF NOT EXISTS order_numbers;""",
        """DO $$ BEGIN IF EXISTS (SELECT 1 FROM information_schema.columns WHERE table_name = 'orders' AND column_name = 'old_note') THEN ALTER TABLE orders RENAME COLUMN old_note TO remark; END IF; END $$;""",
        """DO $$ BEGIN IF EXISTS (SELECT FROM pg_tables WHERE schemaname = 'public' AND tablename = 'legacy') THEN INSERT INTO orders (user_id) SELECT user_id FROM legacy; DROP TABLE legacy; END IF; END $$;""",
        """DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_type WHERE typname = 'mood') THEN CREATE TYPE mood AS ENUM ('a'); END IF; END $$;""",
        """DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'fk_new') THEN ALTER TABLE orders ADD CONSTRAINT fk_new FOREIGN KEY (user_id) REFERENCES "Users" ("Id"); END IF; END $$;""",
        """DO $$ BEGIN IF to_regclass('public.legacy') IS NOT NULL THEN DELETE FROM legacy WHERE true; END IF; END $$;""",
        """DO $$ BEGIN CREATE TYPE mood AS ENUM ('a'); EXCEPTION WHEN duplicate_object THEN NULL; END $$;""",
        """DO $$ BEGIN ALTER TABLE orders ADD COLUMN note text; EXCEPTION WHEN duplicate_column THEN RAISE NOTICE 'there'; END $$;""",
        """DO $$ BEGIN DELETE FROM legacy WHERE true; EXCEPTION WHEN undefined_table THEN NULL; END $$;""",
        // temporary tables
        """CREATE TEMP TABLE doubles AS SELECT id, note FROM orders; DELETE FROM orders WHERE id IN (SELECT id FROM doubles); DROP TABLE doubles;""",
        """CREATE TEMPORARY TABLE doubles (key int) ON COMMIT DROP; INSERT INTO doubles SELECT id FROM orders; UPDATE orders SET note = 'x' FROM doubles WHERE key = id;""",
        """SELECT id INTO TEMP doubles FROM orders; DELETE FROM orders USING doubles WHERE orders.id = doubles.id;""",
        """CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN CREATE TEMP TABLE work (key int) ON COMMIT DROP; INSERT INTO work SELECT id FROM orders; UPDATE orders SET note = 'x' FROM work WHERE work.key = orders.id; END $$;""",
        """DO $$ BEGIN CREATE TEMP TABLE work ON COMMIT DROP AS SELECT id AS key FROM orders; PERFORM key FROM work; END $$;""",
        // operator classes, collations, methods, parameters, configurations
        """CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX ix_1 ON orders USING gin (note gin_trgm_ops); CREATE INDEX ix_2 ON orders USING gist (note gist_trgm_ops(siglen=32));""",
        """CREATE INDEX ix_1 ON orders (note text_pattern_ops); CREATE INDEX ix_2 ON orders (note varchar_pattern_ops DESC NULLS LAST); CREATE INDEX ix_3 ON orders USING gin (lines jsonb_path_ops) WITH (fastupdate = off);""",
        """CREATE INDEX ix_1 ON orders (note COLLATE "C"); CREATE INDEX ix_2 ON orders (lower(note) COLLATE "de-x-icu"); ALTER TABLE orders ALTER COLUMN remark TYPE text COLLATE "en-x-icu";""",
        """CREATE INDEX ix_1 ON orders USING brin (created_at) WITH (pages_per_range = 32); CREATE INDEX ix_2 ON orders USING hash (note); ALTER TABLE orders SET (autovacuum_vacuum_scale_factor = 0.05, fillfactor = 80); ALTER INDEX ix_orders_note SET (fillfactor = 70);""",
        """CREATE INDEX ix_1 ON orders USING gin (to_tsvector('english', note)); ALTER TABLE orders ADD COLUMN search tsvector GENERATED ALWAYS AS (to_tsvector('simple', coalesce(note, ''))) STORED;""",
        """CREATE COLLATION my_collation (provider = icu, locale = 'und-u-ks-level2', deterministic = false); ALTER TABLE orders ALTER COLUMN remark TYPE text COLLATE my_collation;""",
        """CREATE TEXT SEARCH CONFIGURATION my_config (COPY = german); UPDATE orders SET note = to_tsvector('my_config', note)::text;""",
        // extensions
        """CREATE EXTENSION IF NOT EXISTS "uuid-ossp"; ALTER TABLE orders ADD COLUMN key uuid NOT NULL DEFAULT uuid_generate_v4();""",
        """CREATE EXTENSION IF NOT EXISTS pgcrypto; UPDATE orders SET note = encode(digest(note, 'sha256'), 'hex') WHERE crypt('x', gen_salt('bf')) = note;""",
        """CREATE EXTENSION IF NOT EXISTS citext; ALTER TABLE orders ALTER COLUMN remark TYPE citext;""",
        """CREATE EXTENSION IF NOT EXISTS postgis; ALTER TABLE orders ADD COLUMN place geography(Point, 4326); UPDATE orders SET place = ST_SetSRID(ST_MakePoint(1, 2), 4326)::geography; CREATE INDEX ix_1 ON orders USING gist (place);""",
        """CREATE EXTENSION IF NOT EXISTS vector; ALTER TABLE orders ADD COLUMN embedding vector(1536); CREATE INDEX ix_1 ON orders USING hnsw (embedding vector_cosine_ops) WITH (m = 16, ef_construction = 64);""",
        """CREATE EXTENSION IF NOT EXISTS timescaledb; SELECT create_hypertable('orders', 'created_at', chunk_time_interval => INTERVAL '1 day'); SELECT add_retention_policy('orders', INTERVAL '30 days');""",
        """SELECT create_hypertable('orders', by_range('created_at'));""",
        """CREATE EXTENSION IF NOT EXISTS pg_cron; SELECT cron.schedule('nightly', '0 3 * * *', 'DELETE FROM orders');""",
        """CREATE EXTENSION IF NOT EXISTS unaccent; UPDATE orders SET note = unaccent(note);""",
        """CREATE EXTENSION IF NOT EXISTS ltree; ALTER TABLE orders ADD COLUMN path ltree; CREATE INDEX ix_1 ON orders USING gist (path);""",
        """CREATE EXTENSION IF NOT EXISTS hstore; UPDATE orders SET note = ('a=>1'::hstore -> 'a');""",
        // data, not names
        """UPDATE orders SET note = lines->0->>'Name', lines = lines #- '{0,Gone}' WHERE lines->0->'Inner' ? 'Key' AND lines @? '$[*].Price';""",
        """UPDATE orders SET lines = jsonb_build_array(jsonb_build_object('Id', id, 'No such', note));""",
        """UPDATE orders SET note = 'SELECT nothing FROM nowhere; DROP TABLE x'; -- DELETE FROM nowhere""",
        """/* UPDATE nowhere SET a = 1; */ UPDATE orders SET note = $text$ UPDATE nowhere SET a = 1; $text$;""",
        """UPDATE orders SET note = E'It\'s "Name"', total = 1 WHERE note = U&'\0061';""",
        """INSERT INTO orders (user_id, note) VALUES (1, '{{name}} {0} @p0 :x $1 ?');""",
        // both sides unquoted
        """CREATE TABLE Foo (Jti TEXT, IssuedAt timestamptz); CREATE INDEX IX_Foo ON Foo (Jti); UPDATE FOO SET jti = 'x', ISSUEDAT = now(); SELECT "jti" FROM "foo";""",
        """CREATE INDEX ix_1 ON "Users" ("Name"); CREATE UNIQUE INDEX "IX_2" ON public."Users" ("Id", "Status") WHERE "IsActive";""",
    ];

    [Theory]
    [MemberData(nameof(Statements))]
    public Task Stays_silent(string sql) => AllRules.InMigration(StatementTests.Given, MigrationSource.Sql(sql));

    /// <summary>The same constructs, with a name beside them that is wrong.</summary>
    [Theory]
    [InlineData("""CREATE TABLE "NewTable" ("NewColumn" int); UPDATE "NewTable" SET {|MIG1001:NewColumn|} = 1;""")]
    [InlineData("""ALTER TABLE orders ADD COLUMN "Brand" text; UPDATE orders SET {|MIG1001:Brand|} = 'x';""")]
    [InlineData("""WITH cte (a, b) AS (SELECT id, note FROM orders) UPDATE orders SET note = cte.{|MIG1003:note|} FROM cte WHERE cte.a = orders.id;""")]
    [InlineData("""CREATE FUNCTION f(p_id int) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN (SELECT note FROM orders WHERE id = {|MIG1003:p_ids|}); END $$;""")]
    [InlineData("""DROP TRIGGER IF EXISTS no_trigger ON orders; DROP TRIGGER {|MIG1007:no_trigger|} ON orders;""")]
    [InlineData("""ALTER TABLE IF EXISTS orders DROP COLUMN {|MIG1003:gone|};""")]
    [InlineData("""ALTER TABLE orders ADD COLUMN IF NOT EXISTS fresh int; UPDATE orders SET {|MIG1003:freshly|} = 1;""")]
    [InlineData("""DO $$ BEGIN IF EXISTS (SELECT 1 FROM information_schema.columns WHERE table_name = 'orders' AND column_name = 'note') THEN NULL; END IF; UPDATE orders SET {|MIG1003:notes|} = 'x'; END $$;""")]
    [InlineData("""CREATE TEMP TABLE doubles AS SELECT id FROM orders; DELETE FROM orders WHERE id IN (SELECT {|MIG1003:no_column|} FROM doubles);""")]
    [InlineData("""CREATE TEMP TABLE doubles AS SELECT id FROM orders; DROP TABLE doubles; DELETE FROM {|MIG1004:doubles|} WHERE true;""")]
    [InlineData("""CREATE INDEX ix_1 ON orders USING gin ({|MIG1003:line|} jsonb_path_ops);""")]
    [InlineData("""CREATE INDEX ix_1 ON orders ({|MIG1003:notes|} COLLATE "C");""")]
    [InlineData("""UPDATE orders SET note = {|MIG1003:line|}->0->>'Name';""")]
    [InlineData("""CREATE TABLE Foo (Jti TEXT); UPDATE {|MIG1002:"Foo"|} SET jti = 'x';""")]
    [InlineData("""CREATE TABLE Foo (Jti TEXT); UPDATE foo SET {|MIG1002:"Jti"|} = 'x';""")]
    public Task Reports_beside_it(string sql) => AllRules.InMigration(StatementTests.Given, MigrationSource.Sql(sql));

    /// <summary>What the history cannot know.</summary>
    [Theory]
    [InlineData("""migrationBuilder.Sql(System.Environment.GetEnvironmentVariable("SCRIPT")!); migrationBuilder.Sql("UPDATE made_by_it SET a = 1; SELECT no_function(1);");""")]
    [InlineData("""Outbox.Install(migrationBuilder); migrationBuilder.Sql("DELETE FROM outbox_messages WHERE true;");""")]
    [InlineData("""foreach (var table in System.IO.File.ReadAllLines("tables.txt")) migrationBuilder.Sql($"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;");""")]
    [InlineData("""foreach (var table in new[] { "orders", "Users" }) migrationBuilder.Sql($@"ALTER TABLE public.""{table}"" ENABLE ROW LEVEL SECURITY; CREATE POLICY tenant ON public.""{table}"" USING (true);");""")]
    [InlineData("""var sb = new StringBuilder(); foreach (var i in Enumerable.Range(0, 3)) sb.AppendLine($"INSERT INTO orders (user_id, note) VALUES ({i}, 'x');"); migrationBuilder.Sql(sb.ToString());""")]
    [InlineData("""// migrationBuilder.Sql("DELETE FROM nowhere;");""")]
    [InlineData("""
        #if NEVER
        migrationBuilder.Sql("DELETE FROM nowhere;");
        #endif
        """)]
    [InlineData("""if (false) migrationBuilder.Sql("DELETE FROM nowhere;");""")]
    [InlineData("""return; migrationBuilder.Sql("DELETE FROM nowhere;");""")]
    public Task Stays_silent_on_what_nobody_knows(string statements) => AllRules.InMigration(
        StatementTests.Given, statements, "\npublic static partial class Outbox { public static void Install(MigrationBuilder builder) => typeof(Outbox).GetMethod(\"Run\")?.Invoke(null, new object[] { builder }); }");

    /// <summary>Histories that start on a database which was there before: the first migration is empty or has a part only.</summary>
    [Theory]
    [InlineData("", "UPDATE customers SET name = 'x'; DELETE FROM \"Orders\" WHERE true; ALTER TABLE invoices ADD COLUMN paid boolean;")]
    [InlineData("", "UPDATE \"Orders\" SET \"Status\" = 'x' WHERE \"Id\" IN (SELECT order_id FROM lines);")]
    public Task Stays_silent_on_an_existing_database(string given, string sql) => AllRules.InFile(
        MigrationSource.After(given, MigrationSource.Sql(sql)) + Snapshot);

    /// <summary>The first migrations were deleted long ago: what else they made, and what was dropped since, nobody knows.</summary>
    [Theory]
    [InlineData("""INSERT INTO fresh SELECT id FROM legacy; UPDATE "Orders" SET "Status" = 'x', "Remark" = ''; DROP TABLE legacy;""")]
    [InlineData("""UPDATE {|MIG1001:Orders|} SET "Status" = 'x'; UPDATE "Orders" SET {|MIG1001:Status|} = 'x';""")]
    public Task Stays_silent_where_the_beginning_is_gone(string sql) => AllRules.InFile(
        MigrationSource.After("CREATE TABLE fresh (id int);", MigrationSource.Sql(sql) + """ migrationBuilder.DropTable("Older"); migrationBuilder.DropColumn("gone", "customers");""") + Snapshot);

    private const string Snapshot = """

        [DbContext(typeof(Shop))]
        public class ShopModelSnapshot : ModelSnapshot
        {
            protected override void BuildModel(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity("Order", b =>
                {
                    b.Property<int>("Id").HasColumnType("integer");
                    b.Property<string>("Status").HasColumnType("text");
                    b.HasKey("Id");
                    b.ToTable("Orders");
                });
                modelBuilder.Entity("Customer", b =>
                {
                    b.Property<int>("id").HasColumnType("integer");
                    b.Property<string>("name").HasColumnType("text");
                    b.HasKey("id");
                    b.ToTable("customers");
                });
                modelBuilder.Entity("Invoice", b =>
                {
                    b.Property<int>("id").HasColumnType("integer");
                    b.Property<bool>("paid").HasColumnType("boolean");
                    b.HasKey("id");
                    b.ToTable("invoices");
                });
                modelBuilder.Entity("Line", b =>
                {
                    b.Property<int>("id").HasColumnType("integer");
                    b.Property<int>("order_id").HasColumnType("integer");
                    b.HasKey("id");
                    b.ToTable("lines");
                });
            }
        }
        """;
}
