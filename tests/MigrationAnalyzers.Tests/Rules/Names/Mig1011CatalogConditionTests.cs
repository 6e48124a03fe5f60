using MigrationAnalyzers.Rules.Names;

namespace MigrationAnalyzers.Tests.Rules.Names;

using Verify = RuleVerifier<Mig1011NameInString>;

/// <summary>Comparisons with the names that information_schema and pg_catalog hold.</summary>
public class Mig1011CatalogConditionTests
{
    private const string Given =
        """
        CREATE SCHEMA app; CREATE SCHEMA "Sales";
        CREATE TABLE "Events" ("Id" int CONSTRAINT "PK_Events" PRIMARY KEY, "Status" text, title text, start_date date);
        CREATE TABLE orders (id int, note text); CREATE TABLE app.notes (id int, "Text" text); CREATE TABLE app."Orders" ("Text" int);
        CREATE VIEW "OpenEvents" AS SELECT "Id" FROM "Events"; CREATE SEQUENCE "Numbers";
        CREATE INDEX "IX_Events_Status" ON "Events" ("Status");
        """;

    [Theory]
    [InlineData("SELECT 1 FROM information_schema.tables WHERE table_name = '[|events|]'")]
    [InlineData("SELECT 1 FROM information_schema.tables WHERE '[|events|]' = table_name")]
    [InlineData("SELECT 1 FROM pg_tables WHERE tablename = ANY ('{orders, [|events|]}')")]
    [InlineData("SELECT 1 FROM pg_tables WHERE tablename = ANY ('{[|events|]}'::name[])")]
    [InlineData("CREATE TYPE mood AS ENUM ('a'); SELECT 1 FROM pg_type WHERE typname = '[|Mood|]'")]
    [InlineData("CREATE TYPE \"OrderState\" AS ENUM ('a'); SELECT 1 FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE n.nspname = 'public' AND t.typname = '[|order_state|]'")]
    [InlineData("CREATE DOMAIN \"Email\" AS text; SELECT 1 FROM information_schema.domains WHERE domain_name = '[|email|]'")]
    [InlineData("CREATE TRIGGER \"Touch\" BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger(); SELECT 1 FROM pg_trigger WHERE tgname = '[|touch|]'")]
    [InlineData("CREATE TRIGGER \"Touch\" BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger(); SELECT 1 FROM pg_trigger WHERE tgrelid = 'orders'::regclass AND tgname = '[|touch|]'")]
    [InlineData("CREATE TRIGGER \"Touch\" BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger(); SELECT 1 FROM information_schema.triggers WHERE event_object_table = 'orders' AND trigger_name = '[|touch|]'")]
    [InlineData("CREATE POLICY tenant ON orders; SELECT 1 FROM pg_policies WHERE policyname = '[|Tenant|]'")]
    [InlineData("CREATE POLICY tenant ON orders; SELECT 1 FROM pg_policy WHERE polname = '[|TENANT|]'")]
    [InlineData("CREATE RULE \"Keep\" AS ON DELETE TO orders DO INSTEAD NOTHING; SELECT 1 FROM pg_rules WHERE rulename = '[|keep|]'")]
    [InlineData("SELECT 1 FROM information_schema.tables t WHERE t.table_schema = 'public' AND t.table_name = '[|events|]'::text")]
    [InlineData("SELECT 1 FROM information_schema.tables WHERE table_name = '[|\"Events\"|]'")] // the quotes would be part of the name
    [InlineData("SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = '[|events|]'")]
    [InlineData("SELECT 1 FROM information_schema.tables WHERE table_schema = '[|sales|]' AND table_name = 'nothing'")]
    [InlineData("SELECT 1 FROM information_schema.tables WHERE table_schema = 'app' AND table_name = '[|orders|]'")] // public has one
    [InlineData("SELECT 1 FROM information_schema.columns WHERE table_name = '[|events|]' AND column_name = '[|status|]'")]
    [InlineData("SELECT 1 FROM information_schema.columns WHERE table_name = 'Events' AND column_name IN ('Id', '[|STATUS|]', '[|StartDate|]')")]
    [InlineData("SELECT 1 FROM information_schema.columns WHERE column_name = ANY(ARRAY['[|Start_Date|]', 'title'])")]
    [InlineData("SELECT 1 FROM information_schema.columns WHERE column_name = ANY(ARRAY['[|StartDate|]']::text[])")]
    [InlineData("SELECT 1 FROM information_schema.columns WHERE table_name = 'orders' OR table_name = '[|events|]'")]
    [InlineData("SELECT 1 FROM information_schema.columns WHERE (table_name = 'Events' AND column_name = '[|status|]') OR (table_name = 'orders' AND column_name = 'note')")]
    [InlineData("SELECT 1 FROM information_schema.table_constraints WHERE constraint_type = 'PRIMARY KEY' AND table_name = '[|events|]' AND constraint_name = '[|pk_events|]'")]
    [InlineData("SELECT 1 FROM information_schema.sequences WHERE sequence_name = '[|numbers|]'")]
    [InlineData("SELECT 1 FROM information_schema.views WHERE table_name = '[|openevents|]'")]
    [InlineData("SELECT 1 FROM pg_tables WHERE schemaname = 'public' AND tablename = '[|events|]'")]
    [InlineData("SELECT 1 FROM pg_indexes WHERE tablename = '[|events|]' AND indexname = '[|ix_events_status|]'")]
    [InlineData("SELECT 1 FROM pg_class WHERE relname = '[|events|]' AND relkind = 'r'")]
    [InlineData("SELECT 1 FROM pg_class WHERE relname = '[|ix_events_status|]'")]
    [InlineData("SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'app' AND c.relname = '[|orders|]'")]
    [InlineData("SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = '[|sales|]'")]
    [InlineData("SELECT 1 FROM pg_attribute WHERE attrelid = '\"Events\"'::regclass AND attname = '[|status|]'")]
    [InlineData("SELECT 1 FROM pg_attribute WHERE attrelid = (SELECT oid FROM pg_class WHERE relname = 'Events') AND attname = '[|status|]'")]
    [InlineData("SELECT 1 FROM pg_attribute a JOIN pg_class c ON a.attrelid = c.oid WHERE c.relname = '[|events|]' AND a.attname = '[|id|]'")]
    [InlineData("SELECT 1 FROM pg_constraint WHERE conname = '[|pk_events|]' AND conrelid = '\"Events\"'::regclass")]
    [InlineData("DO $$ BEGIN IF EXISTS (SELECT 1 FROM information_schema.columns WHERE table_name = '[|events|]' AND column_name = '[|status|]') THEN ALTER TABLE \"Events\" DROP COLUMN \"Status\"; END IF; END $$")]
    [InlineData("DO $$ DECLARE n int; BEGIN SELECT count(*) INTO n FROM pg_tables WHERE tablename = '[|events|]'; END $$")]
    public Task Reports(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("SELECT 1 FROM information_schema.tables WHERE table_name = 'Events' AND table_schema = 'public'")]
    [InlineData("SELECT 1 FROM information_schema.tables WHERE table_name IN ('orders', 'OpenEvents', 'notes')")]
    [InlineData("SELECT 1 FROM pg_tables WHERE tablename = ANY ('{orders,Events,\"events\"}') OR tablename = ANY ('{}') OR tablename = ANY ('{{events}}') OR tablename = ANY ('events')")]
    [InlineData("CREATE TYPE mood AS ENUM ('a'); SELECT 1 FROM pg_type WHERE typname IN ('mood', '_mood', 'Feeling', 'orders', 'int4', 'text')")]
    [InlineData("CREATE TYPE mood AS ENUM ('a'); DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_type WHERE typname = 'Mood') THEN CREATE TYPE \"Mood\" AS ENUM ('a'); END IF; END $$")]
    [InlineData("CREATE TYPE \"Text\" AS ENUM ('a'); SELECT 1 FROM pg_type WHERE typname = 'text'")] // the server's own
    [InlineData("CREATE TRIGGER \"Touch\" BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger(); SELECT 1 FROM pg_trigger WHERE tgname IN ('Touch', 'other')")]
    [InlineData("CREATE POLICY tenant ON orders; DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_policies WHERE tablename = 'orders' AND policyname = 'Tenant') THEN CREATE POLICY \"Tenant\" ON orders; END IF; END $$")]
    [InlineData("CREATE POLICY tenant ON orders; SELECT 1 FROM pg_policies WHERE policyname = 'Tenant' AND tablename = 'Events'")] // no policy of that table is like it
    [InlineData("SELECT 1 FROM information_schema.tables WHERE table_name = 'nothing'")] // a question
    [InlineData("SELECT 1 FROM information_schema.tables WHERE table_name LIKE 'events%' OR lower(table_name) = 'events'")]
    [InlineData("SELECT 1 FROM information_schema.tables WHERE table_name <> 'events' AND table_name NOT IN ('events')")]
    [InlineData("SELECT 1 FROM information_schema.tables WHERE table_name IN ('events', 'Events')")] // either spelling
    [InlineData("SELECT 1 FROM information_schema.tables WHERE table_name = 'events' AND table_type = 'VIEW'")]
    [InlineData("SELECT 1 FROM pg_class WHERE relname = 'events' AND relkind IN ('S', 'v')")]
    [InlineData("SELECT 1 FROM information_schema.tables WHERE table_schema = 'app' AND table_name = 'events'")] // nothing like it there
    [InlineData("SELECT 1 FROM information_schema.tables WHERE table_schema = 'pg_catalog' AND table_name IN ('pg_class', 'events')")]
    [InlineData("SELECT 1 FROM information_schema.views WHERE table_name = 'events'")] // it is no view
    [InlineData("SELECT 1 FROM information_schema.columns WHERE table_name = 'orders' AND column_name = 'status'")]
    [InlineData("SELECT 1 FROM information_schema.columns WHERE column_name = 'text' AND table_name = 'orders'")]
    [InlineData("SELECT 1 FROM information_schema.columns WHERE column_name IN ('oid', 'status')")] // the server's own tables have them
    [InlineData("SELECT 1 FROM information_schema.columns WHERE table_name = 'unknown' AND column_name = 'status'")]
    [InlineData("SELECT 1 FROM pg_attribute WHERE attrelid = 'orders'::regclass AND attname = 'status'")]
    [InlineData("SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'public' AND c.relname = 'orders'")]
    [InlineData("SELECT 1 FROM orders WHERE note = 'events'")]
    [InlineData("SELECT 1 FROM information_schema.tables t, orders o WHERE o.note = 'events' AND t.table_name = o.note")]
    [InlineData("DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_tables WHERE tablename = 'events') THEN CREATE TABLE events (id int); END IF; END $$")]
    [InlineData("DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_tables WHERE tablename = 'events') THEN EXECUTE 'CREATE TABLE events (id int)'; END IF; END $$")]
    [InlineData("DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_tables WHERE tablename = 'events') THEN EXECUTE format('CREATE TABLE %I (id int)', 'events'); END IF; END $$")]
    [InlineData("DO $$ BEGIN IF EXISTS (SELECT 1 FROM information_schema.columns WHERE table_name = 'Events' AND column_name = 'status') THEN ALTER TABLE \"Events\" RENAME COLUMN status TO \"Status\"; END IF; END $$")]
    [InlineData("DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_class WHERE relname = 'ix_events_status') THEN DROP INDEX ix_events_status; END IF; END $$")]
    [InlineData("DO $$ BEGIN EXECUTE current_setting('my.script'); END $$; SELECT 1 FROM pg_tables WHERE tablename = 'events'")] // anything may exist
    [InlineData("CREATE TABLE events (id int); SELECT 1 FROM pg_tables WHERE tablename IN ('events', 'Events')")]
    public Task Stays_silent(string sql) => Verify.InSqlAfter(Given, sql);

    [Fact]
    public Task Says_that_nothing_is_found() => Verify.InSqlAfter(
        Given,
        "SELECT 1 FROM information_schema.columns WHERE table_schema = 'public' AND table_name = '{|#0:events|}' AND column_name = '{|#1:status|}'",
        Verify.Expect(0, "'events' names no relation of public, so nothing is found; did you mean 'Events'?"),
        Verify.Expect(1, "'status' names no column of public.\"Events\", so nothing is found; did you mean 'Status'?"));

    [Fact]
    public Task Says_it_of_whatever_has_the_name() => Verify.InSqlAfter(
        Given,
        "SELECT 1 FROM pg_indexes WHERE indexname = '{|#0:ix_events_status|}'; SELECT 1 FROM pg_namespace WHERE nspname = '{|#1:sales|}'; SELECT 1 FROM pg_constraint WHERE conname = '{|#2:pk_events|}'",
        Verify.Expect(0, "'ix_events_status' names no index, so nothing is found; did you mean 'IX_Events_Status'?"),
        Verify.Expect(1, "'sales' names no schema, so nothing is found; did you mean 'Sales'?"),
        Verify.Expect(2, "'pk_events' names no constraint, so nothing is found; did you mean 'PK_Events'?"));

    [Fact]
    public Task Writes_the_name_as_it_is() => Verify.Fix(
        Given, "SELECT 1 FROM pg_tables WHERE tablename = '[|events|]'", fixedSql: "SELECT 1 FROM pg_tables WHERE tablename = 'Events'");

    [Fact]
    public Task Judges_bodies_by_what_exists_later() => Verify.InSqlAfter(
        Given,
        "CREATE FUNCTION f() RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RETURN EXISTS (SELECT 1 FROM pg_tables WHERE tablename = 'events'); END $$; CREATE TABLE events (id int);");
}
