using MigrationAnalyzers.Rules.Names;

namespace MigrationAnalyzers.Tests.Rules.Names;

using Verify = RuleVerifier<Mig1011NameInString>;

public class Mig1011NameInStringTests
{
    private const string Given =
        """
        CREATE SCHEMA app;
        CREATE TABLE "Events" ("Id" serial CONSTRAINT "PK_Events" PRIMARY KEY, "Status" text, title text);
        CREATE TABLE app.notes (id int, "Text" text); CREATE SEQUENCE "Numbers"; CREATE SEQUENCE app.invoice_no;
        CREATE TABLE orders (id int);
        """;

    [Theory]
    [InlineData("SELECT '[|Events|]'::regclass")] // folded
    [InlineData("SELECT '[|\"events\"|]'::regclass::oid")]
    [InlineData("SELECT CAST('[|Events|]' AS regclass), regclass '[|Events|]'")]
    [InlineData("SELECT 'public.[|Events|]'::regclass")]
    [InlineData("SELECT 'app.[|note|]'::regclass")]
    [InlineData("SELECT '[|App2|].notes'::regclass")]
    [InlineData("SELECT '[|nowhere|]'::regclass")]
    [InlineData("SELECT '[|notes|]'::regclass")] // off the search path
    [InlineData("SELECT '[|events|]'::regtype, '[|uper|]'::regproc, '[|englsh|]'::regconfig, to_tsvector('[|englsh|]', 'x')")]
    [InlineData("SELECT '[|uper|](text)'::regprocedure, has_function_privilege('[|upper|](text, text)', 'execute')")]
    [InlineData("SELECT nextval('[|Numbers|]')")]
    [InlineData("SELECT nextval('app.[|invoice_num|]')")]
    [InlineData("SELECT setval('[|Events_Id_seq|]', 10), currval('[|events_id_seq|]')")]
    [InlineData("SELECT pg_get_serial_sequence('[|Events|]', 'Id')")]
    [InlineData("SELECT pg_get_serial_sequence('\"Events\"', '[|id|]')")] // the column is not folded
    [InlineData("SELECT pg_get_serial_sequence('\"Events\"', '[|\"Id\"|]')")] // and must not be quoted
    [InlineData("SELECT has_table_privilege('[|Events|]', 'select'), has_table_privilege('me', '[|Events|]', 'select'), has_column_privilege('\"Events\"', '[|status|]', 'select')")]
    [InlineData("SELECT has_schema_privilege('[|App|]', 'usage')")]
    [InlineData("SELECT pg_total_relation_size('[|Events|]')")]
    [InlineData("SELECT E'[|Events|]'::regclass, $$[|Events|]$$::regclass")]
    [InlineData("DO $$ BEGIN PERFORM nextval('[|Numbers|]'); END $$")]
    [InlineData("SELECT to_regclass('[|Events|]')")] // accepted, and always null
    [InlineData("CREATE TABLE x (id int DEFAULT nextval('[|Numbers|]')); ALTER TABLE orders ALTER COLUMN id SET DEFAULT nextval('[|Numbers|]')")]
    [InlineData("DO $$ BEGIN EXECUTE format('DELETE FROM %I', '[|events|]'); END $$")]
    [InlineData("DO $$ BEGIN EXECUTE format('ALTER TABLE %I.%I DROP COLUMN %I', 'public', 'Events', '[|status|]'); END $$")]
    [InlineData("DO $$ BEGIN EXECUTE format('INSERT INTO %1$I SELECT * FROM %1$I', '[|events|]'); END $$")]
    [InlineData("DO $$ BEGIN EXECUTE 'DELETE FROM ' || quote_ident('[|EVENTS|]') || ' WHERE true'; END $$")]
    [InlineData("DO $$ BEGIN EXECUTE format('DELETE FROM %I.notes', '[|App|]'); END $$")]
    [InlineData("CREATE FUNCTION app.watch(target regclass, log text DEFAULT 'x') RETURNS void LANGUAGE sql AS 'SELECT 1'; SELECT app.watch('[|Events|]'), app.watch(log => 'Events', target => '[|Events|]')")]
    [InlineData("CREATE PROCEDURE app.watch(target regclass) LANGUAGE sql AS 'SELECT 1'; CALL app.watch('[|Events|]')")]
    public Task Reports(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("SELECT '\"Events\"'::regclass, 'public.\"Events\"'::regclass, 'ORDERS'::regclass, ' app . notes '::regclass, '\"PK_Events\"'::regclass, 'pg_class'::regclass")]
    [InlineData("SELECT nextval('\"Numbers\"'), nextval('app.INVOICE_NO'), setval('\"Events_Id_seq\"', 1), currval('public.\"Numbers\"')")]
    [InlineData("SELECT pg_get_serial_sequence('\"Events\"', 'Id'), pg_get_serial_sequence('app.notes', 'Text')")]
    [InlineData("SELECT '1259'::regclass, '-'::regclass, 'public'::regnamespace, has_schema_privilege('app', 'usage')")]
    [InlineData("SELECT 'Events'::text, upper('Events'), 'Events'::name")]
    [InlineData("CREATE TEMP TABLE t (a int); SELECT 't'::regclass")]
    [InlineData("SELECT to_regclass('nothing')")] // asks whether it is there
    [InlineData("DO $$ BEGIN IF to_regclass('public.events') IS NULL THEN CREATE TABLE events (id int); END IF; END $$")]
    [InlineData("DO $$ BEGIN IF to_regclass('public.\"Orders\"') IS NOT NULL THEN ALTER TABLE \"Orders\" RENAME TO orders; END IF; END $$")]
    [InlineData("DO $$ BEGIN EXECUTE 'CREATE SEQUENCE ' || current_user; END $$; SELECT nextval('whatever')")]
    [InlineData("SELECT nextval(x) FROM (VALUES ('Numbers')) v(x)")]
    [InlineData("DO $$ BEGIN EXECUTE format('DELETE FROM %I WHERE %I = %L', 'Events', 'Id', 'events'); EXECUTE format('DELETE FROM %I', current_user); END $$")]
    [InlineData("DO $$ BEGIN EXECUTE format('CREATE TABLE %I (id int)', 'events'); EXECUTE format('SELECT id FROM %I', 'events'); END $$")]
    [InlineData("DO $$ BEGIN EXECUTE format('DROP TABLE IF EXISTS %I', 'events'); EXECUTE format('DELETE FROM %I.%I', current_user, 'events'); END $$")]
    [InlineData("SELECT format('%I', 'events'), quote_ident('events'), 'text'::regtype, 'now'::regproc, 'upper(text)'::regprocedure, 'english'::regconfig, to_regproc('events'), 'me'::regrole WHERE false")]
    [InlineData("CREATE FUNCTION app.watch(target regclass) RETURNS void LANGUAGE sql AS 'SELECT 1'; SELECT app.watch('\"Events\"'), app.watch('public.orders')")]
    [InlineData("CREATE FUNCTION app.watch(target text) RETURNS void LANGUAGE sql AS 'SELECT 1'; SELECT app.watch('Events')")]
    [InlineData("CREATE FUNCTION app.watch(target text) RETURNS void LANGUAGE sql AS 'SELECT 1'; CREATE FUNCTION app.watch(target regclass) RETURNS void LANGUAGE sql AS 'SELECT 1'; SELECT app.watch('Events')")] // a text is preferred
    [InlineData("SELECT ts_headline('hello', 'x'::tsquery, 'StartSel=*')")] // no configuration, but the document
    public Task Stays_silent(string sql) => Verify.InSqlAfter(Given, sql);

    [Fact]
    public Task Says_what_is_meant() => Verify.InSqlAfter(
        Given, "SELECT nextval('{|#0:Numbers|}')", Verify.Expect(0, "'Numbers' names no sequence of public; did you mean '\"Numbers\"'?"));

    [Fact]
    public Task Says_what_is_meant_of_a_column() => Verify.InSqlAfter(
        Given, "SELECT pg_get_serial_sequence('\"Events\"', '{|#0:id|}')", Verify.Expect(0, "'id' names no column of public.\"Events\"; did you mean 'Id'?"));

    [Fact]
    public Task Says_that_nothing_is_found() => Verify.InSqlAfter(
        Given, "SELECT to_regclass('{|#0:Events|}')", Verify.Expect(0, "'Events' names no relation of public, so nothing is found; did you mean '\"Events\"'?"));

    [Fact]
    public Task Judges_the_defaults_of_operations() => Verify.InMigration(
        """
        migrationBuilder.AddColumn<int>(name: "a", table: "orders", type: "integer", defaultValueSql: "nextval('[|Numbers|]')");
        migrationBuilder.AddColumn<int>(name: "b", table: "orders", type: "integer", defaultValueSql: "nextval('\"Numbers\"')");
        """,
        Given);

    [Fact]
    public Task Writes_an_identifier_of_format_as_it_is() => Verify.Fix(
        Given, "DO $$ BEGIN EXECUTE format('DELETE FROM %I', '[|events|]'); END $$", fixedSql: "DO $$ BEGIN EXECUTE format('DELETE FROM %I', 'Events'); END $$");

    [Fact]
    public Task Quotes_inside_the_string() => Verify.Fix(Given, "SELECT '[|Events|]'::regclass", fixedSql: "SELECT '\"Events\"'::regclass");

    [Fact]
    public Task Quotes_inside_a_string_of_a_body() => Verify.Fix(
        Given, "DO 'BEGIN PERFORM nextval(''[|Numbers|]''); END'", fixedSql: "DO 'BEGIN PERFORM nextval(''\"Numbers\"''); END'");

    [Fact]
    public Task Writes_a_column_without_quotes() => Verify.Fix(
        Given, "SELECT pg_get_serial_sequence('\"Events\"', '[|id|]')", fixedSql: "SELECT pg_get_serial_sequence('\"Events\"', 'Id')");

    [Fact]
    public Task Qualifies_inside_the_string() => Verify.Fix(Given, "SELECT '[|notes|]'::regclass", fixedSql: "SELECT 'app.notes'::regclass");

    [Fact]
    public Task Writes_in_the_escaping_of_a_regular_literal() => Verify.FixInMigration(
        Given,
        """migrationBuilder.Sql("SELECT nextval('[|Numbers|]')");""",
        """migrationBuilder.Sql("SELECT nextval('\"Numbers\"')");""");
}
