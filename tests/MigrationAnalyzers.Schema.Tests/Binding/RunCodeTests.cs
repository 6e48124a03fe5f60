namespace MigrationAnalyzers.Schema.Tests.Binding;

/// <summary>Code that runs inside a statement: what it leaves behind is known as far as it says.</summary>
public class RunCodeTests
{
    private const string Tidy = "CREATE FUNCTION tidy(days int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN DELETE FROM t WHERE a > days; CREATE TABLE IF NOT EXISTS kept (k int); RETURN 1; END $$; ";

    [Theory]
    [InlineData("SELECT tidy(90); SELECT k, [|j|] FROM kept; SELECT 1 FROM [|nope|]", "unknown in public.kept; unknown in public")]
    [InlineData("SELECT x FROM tidy(90) x; SELECT [|j|] FROM kept", "unknown in public.kept")]
    [InlineData("DO $$ BEGIN PERFORM tidy(1); END $$; SELECT [|bb|] FROM t", "unknown in public.t")]
    [InlineData("SELECT [|unheard_of|](1, 't'); SELECT zz FROM t; SELECT 1 FROM nope", "unknown in public")] // not known: it could have changed what it names
    public void A_call_does_what_the_routine_does(string sql, string answers) => BindingCheck.AnswersAfter(BindingCheck.Given + Tidy, sql, answers);

    // In the body that a call runs, the parameters hold the constants that it gives. What is wrong with a name in one of them is said there, if what it is put into surely runs.
    [Theory]
    [MemberData(nameof(BindingCallRows.Calls), MemberType = typeof(BindingCallRows))]
    public void A_call_gives_its_constants(string sql, string answers) => BindingCheck.AnswersAfter(BindingCheck.Given + BindingCallRows.Makers, sql, answers);

    // The server refuses some of it, but not for what is known.
    [Theory]
    [InlineData("SELECT provision(current_user); SELECT x FROM west.orders; SELECT x FROM nope", "")]
    [InlineData("SELECT put('west'); SELECT x FROM west; SELECT x FROM nope", "")] // something else is put into the parameter
    [InlineData("SELECT hide('west'); SELECT x FROM west; SELECT x FROM nope", "")] // a variable has its name
    [InlineData("DO $$ BEGIN IF random() > 0 THEN PERFORM of_name('tt'); END IF; END $$", "")]
    [InlineData("SELECT perhaps('tt')", "")]
    [InlineData("CALL put_in('EXPLAIN (GENERIC_PLAN) SELECT a FROM t WHERE a = $1')", "")] // from 16 on
    [InlineData("CALL put_in('SELECT a FROM t WHERE a = [|$1|]')", "unknown in the parameters")]
    [InlineData("SELECT by_default()", "")] // the constant stands with the routine
    [InlineData("SELECT of_columns('tt')", "")] // a column wins over a parameter
    public void What_a_call_does_that_is_not_certain(string sql, string answers) => BindingCheck.AnswersAfter(BindingCheck.Given + BindingCallRows.Makers, sql, answers);

    // What extensions do in schemas of their own leaves all that a migration names as it was.
    [Theory]
    [InlineData("SELECT create_hypertable('t', by_range('a')); SELECT [|zz|] FROM t; SELECT 1 FROM [|nope|]; DROP INDEX t_a_idx", "unknown in public.t; unknown in public")]
    [InlineData("SELECT create_hypertable('t', 'a'); DROP INDEX [|\"IX_T_B\"|]", "lettercase ix_t_b in public")]
    [InlineData("SELECT add_retention_policy('t', INTERVAL '1 day'), add_job('now', '1 h'); SELECT [|zz|] FROM t; SELECT 1 FROM [|nope|]; DROP INDEX [|t_a_idx|]", "unknown in public.t; unknown in public; unknown in public")]
    [InlineData("CALL refresh_continuous_aggregate('m', NULL, NULL); SELECT [|zz|] FROM t", "unknown in public.t")]
    [InlineData("SELECT cron.schedule('nightly', '0 3 * * *', 'DELETE FROM t'); SELECT [|zz|] FROM t; SELECT 1 FROM [|nope|]", "unknown in public.t; unknown in public")]
    [InlineData("SELECT partman.create_parent('public.t', 'a', 'native', 'daily'); SELECT zz FROM t; SELECT 1 FROM t_p2024", "")] // makes partitions
    public void Calls_of_extensions(string sql, string answers) => BindingCheck.AnswersAfter(BindingCheck.Given + "CREATE EXTENSION timescaledb; CREATE EXTENSION pg_cron;", sql, answers);

    [Fact]
    public void Any_overload_may_be_meant() => BindingCheck.AnswersAfter(
        "CREATE FUNCTION make(a int) RETURNS void LANGUAGE sql AS 'CREATE TABLE one (x int)'; CREATE FUNCTION make(a text) RETURNS void LANGUAGE sql AS 'CREATE TABLE two (x int)'",
        "SELECT make(1); SELECT 1 FROM one, two",
        "");

    [Fact]
    public void A_routine_that_calls_itself() => BindingCheck.AnswersAfter(
        "CREATE FUNCTION again(n int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM again(n - 1); RETURN 1; END $$", "SELECT again(3)", "");

    [Theory]
    [InlineData("EXECUTE 'DROP TABLE ' || quote_ident(x)", "SELECT [|z|] FROM t", "unknown in public.t")] // what is gone is not said to be
    [InlineData("EXECUTE format('ALTER TABLE %I ADD COLUMN %I integer', 't', 'Votes')", "SELECT \"Votes\", [|Votes|] FROM t", "folded \"Votes\" in public.t")]
    [InlineData("EXECUTE format('ALTER TABLE %2$s ADD %1$I int', 'N N', 't')", "SELECT \"N N\", [|z|] FROM t", "unknown in public.t")]
    [InlineData("EXECUTE concat('ALTER TABLE t', ' DROP COLUMN b')", "SELECT [|b|] FROM t", "unknown in public.t")]
    [InlineData("EXECUTE 'ALTER TABLE ' || x || ' ENABLE ROW LEVEL SECURITY'", "SELECT [|z|] FROM t", "unknown in public.t")]
    [InlineData("EXECUTE 'ALTER TABLE ' || x || ' ADD COLUMN z int'", "SELECT z FROM t", "")]
    [InlineData("EXECUTE 'CREATE TABLE ' || x || ' (a int)'", "SELECT a FROM nope; SELECT [|z|] FROM t", "unknown in public.t")]
    [InlineData("EXECUTE x", "SELECT z FROM t; SELECT 1 FROM nope", "")]
    public void An_executed_text_does_what_it_says(string execute, string sql, string answers) =>
        BindingCheck.Answers($"DO $$ DECLARE x text := current_user; BEGIN {execute}; END $$; {sql}", answers);

    // What a variable holds that gets one value is known as far as the value is.
    [Theory]
    [InlineData("DECLARE s text; BEGIN s := 'UPDATE t SET [|z|] = 1'; EXECUTE s; END", "unknown in public.t")]
    [InlineData("DECLARE s text := 'UPDATE t SET [|z|] = ' || random(); BEGIN EXECUTE s; END", "unknown in public.t")]
    [InlineData("DECLARE n text := '[|nope|]'; s text; BEGIN s := format('DELETE FROM %I', n); EXECUTE s; END", "instring in public")]
    [InlineData("DECLARE n text; BEGIN FOR i IN 1..3 LOOP n := 't_' || i; EXECUTE format('SELECT t.[|z|] FROM t, %I', n); END LOOP; END", "unknown in public.t")]
    [InlineData("DECLARE s text := 'SELECT z FROM t'; BEGIN s := s || ' LIMIT 1'; EXECUTE s; END", "")] // two values
    [InlineData("DECLARE s text; BEGIN IF random() > 0 THEN s := 'SELECT z FROM t'; ELSE s := 'SELECT y FROM t'; END IF; EXECUTE s; END", "")]
    [InlineData("DECLARE s text := 'a'; BEGIN DECLARE s text := 'SELECT z FROM t'; BEGIN EXECUTE s; END; END", "")] // which one is not told apart
    [InlineData("DECLARE s text := 'SELECT z FROM t'; o ALIAS FOR s; BEGIN o := 'SELECT 1'; EXECUTE s; END", "")]
    [InlineData("DECLARE s text := 'SELECT z FROM t'; BEGIN SELECT 'SELECT 1' INTO s; EXECUTE s; END", "")]
    [InlineData("DECLARE s text; BEGIN s := s; EXECUTE s; END", "")]
    public void The_value_of_a_variable(string block, string answers) => BindingCheck.Answers($"DO $$ {block} $$", answers);

    [Fact]
    public void The_value_of_a_parameter_is_not_that_of_an_inner_variable() => BindingCheck.Answers(
        "CREATE FUNCTION f(s text) RETURNS void LANGUAGE plpgsql AS $$ BEGIN EXECUTE s; DECLARE s text := 'SELECT z FROM t'; BEGIN NULL; END; END $$", "");

    // Of what is made under a name that is known in part, all other names are known not to be it.
    [Theory]
    [InlineData("DECLARE n text := 't_y' || extract(year FROM now()); BEGIN EXECUTE format('CREATE TABLE IF NOT EXISTS %I (a int)', n); END", "unknown in public")]
    [InlineData("BEGIN EXECUTE 'CREATE TABLE t_y' || extract(year FROM now()) || ' (a int)'; END", "unknown in public")]
    [InlineData("BEGIN EXECUTE format('CREATE TABLE %I (a int)', 't_y' || now()); EXECUTE format('CREATE TABLE %I (a int)', now() || '_nap'); END", "unknown in public")]
    [InlineData("BEGIN EXECUTE format('CREATE TABLE %I (a int)', 'no' || now()); END", "")]
    [InlineData("BEGIN EXECUTE format('CREATE TABLE %I (a int)', now() || 'pe'); END", "")]
    [InlineData("BEGIN EXECUTE format('CREATE TABLE %I (a int)', now()); END", "")]
    [InlineData("BEGIN IF random() > 0 THEN EXECUTE format('CREATE TABLE %I (a int)', 'NO' || now()); ELSE EXECUTE format('CREATE TABLE %I (a int)', 't_y' || now()); END IF; END", "")]
    public void Names_that_are_known_in_part(string block, string answers)
    {
        var nope = answers.Length > 0 ? "[|nope|]" : "nope";
        BindingCheck.Answers($"DO $$ {block} $$; {(block.Contains("t_y", StringComparison.Ordinal) ? "SELECT 1 FROM t_y2024; " : "")}SELECT 1 FROM {nope}", answers);
    }

    [Theory]
    [InlineData("'CREATE TABLE app.%I (a int)', now()", "SELECT 1 FROM app.anything, [|anything|], [|ap|].events", "unknown in public; unknown in the database")]
    [InlineData("'CREATE TABLE app.%I (a int)', 'y' || now()", "SELECT 1 FROM app.y2024, app.[|anything|], [|y2024|]; SELECT NULL::app.y2024, NULL::[|y2024|], [|sumup|](1)", "unknown in app; unknown in public; unknown in public; unknown in public")]
    [InlineData("'CREATE TABLE %I (a int)', 'y' || now()", "SELECT 1 FROM y2024, public.y2024; SELECT NULL::y2024, NULL::[|z2024|]", "unknown in public")]
    [InlineData("'CREATE TABLE %I (a int)', 'y' || now()", "ALTER TABLE y2024 RENAME TO old; SELECT a FROM old, [|olde|]", "unknown old? in public")]
    [InlineData("'CREATE TABLE %I (a int)', 'y' || now()", "ALTER TABLE y2024 SET SCHEMA app; SELECT a FROM app.y2024", "")]
    [InlineData("'CREATE TABLE %I (a int)', 'y' || now()", "SELECT a FROM app.[|y2024|], public.y2024", "unknown in app")]
    [InlineData("'CREATE TABLE %I (a int)', 'y' || now()", "ALTER INDEX y2024_a_idx RENAME TO ix_old; DROP INDEX ix_old", "")]
    [InlineData("'CREATE TABLE %I (a serial)', 'y' || now()", "ALTER SEQUENCE y2024_a_seq RENAME TO numbers; SELECT nextval('numbers')", "")]
    [InlineData("'CREATE VIEW %I AS SELECT 1 AS a', 'y' || now()", "ALTER VIEW y2024 RENAME TO old; SELECT a FROM old", "")]
    public void Relations_of_a_schema_that_are_known_in_part(string format, string sql, string answers) =>
        BindingCheck.Answers($"DO $$ BEGIN EXECUTE format({format}); END $$; {sql}", answers);

    [Theory]
    [InlineData("EXECUTE format('UPDATE t SET [|z|] = %L', 1)", "unknown in public.t")]
    [InlineData("EXECUTE format('SELECT %s, ''%%'', [|z|] FROM t WHERE b = %2$L', '[|y|]', 'x')", "unknown in public.t; unknown in public.t")]
    [InlineData("EXECUTE 'SELECT ''x'', [|z|] FROM t WHERE a = ' || x", "unknown in public.t")]
    [InlineData("EXECUTE E'SELECT \\'x\\', [|z|] FROM ' || 't'", "unknown in public.t")]
    [InlineData("EXECUTE concat('SELECT a', ' FROM [|nope|]')", "unknown in public")]
    [InlineData("EXECUTE 'SELECT ' || quote_ident('[|z|]') || ', [|y|] FROM t'", "instring in public.t; unknown in public.t")]
    [InlineData("EXECUTE 'SELECT a FROM t WHERE a = [|$2|]' USING 1", "unknown in the parameters")]
    [InlineData("EXECUTE format('SELECT z FROM %I', x)", "")] // of an unknown table
    [InlineData("EXECUTE format('SELECT z FROM %s WHERE a = 1', x)", "")]
    [InlineData("EXECUTE 'SELECT z FROM t_' || x", "")]
    [InlineData("EXECUTE format('CREATE TABLE %I PARTITION OF [|nope|] DEFAULT', x)", "unknown in public")]
    [InlineData("EXECUTE 'SELECT a FROM t WHERE a = $1 AND b = $2' USING 1, 'x'", "")]
    [InlineData("EXECUTE format('CREATE FUNCTION later() RETURNS void LANGUAGE plpgsql AS %s', '$f$ BEGIN PERFORM 1 FROM made_later; END $f$')", "")]
    public void The_names_of_an_executed_text_are_found_where_they_are_written(string execute, string answers) =>
        BindingCheck.Answers($"DO $$ DECLARE x text := current_user; BEGIN {execute}; END $$", answers);

    [Theory]
    [InlineData("IF NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_name = 't' AND column_name = 'z') THEN ALTER TABLE [|tt|] ADD COLUMN z int; END IF", "unknown in public")]
    [InlineData("IF NOT EXISTS (SELECT FROM information_schema.tables WHERE table_schema = 'public' AND table_name = 'later') THEN CREATE TABLE later (a int); END IF; PERFORM [|z|] FROM later", "unknown in public.later")]
    [InlineData("IF EXISTS (SELECT FROM pg_tables WHERE tablename = 't') THEN PERFORM [|z|] FROM t; ELSE PERFORM y FROM t; END IF", "unknown in public.t")]
    [InlineData("IF to_regclass('public.t') IS NOT NULL THEN PERFORM [|z|] FROM t; END IF", "unknown in public.t")]
    [InlineData("IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'r') THEN PERFORM [|z|] FROM t; END IF", "unknown in public.t")]
    [InlineData("IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'c') THEN PERFORM [|z|] FROM t; END IF", "unknown in public.t")]
    [InlineData("IF EXISTS (SELECT FROM pg_constraint WHERE conname = 'c') THEN PERFORM z FROM nope; END IF", "")]
    [InlineData("IF EXISTS (SELECT FROM pg_constraint WHERE conname = 'ck_a' AND conrelid = 'public.t'::regclass) THEN ALTER TABLE t DROP CONSTRAINT [|ck_b|]; END IF", "unknown in public.t")]
    [InlineData("IF EXISTS (SELECT FROM pg_constraint WHERE conname = 'ck_a' AND conrelid = 'u'::regclass) THEN ALTER TABLE t DROP CONSTRAINT ck_b; END IF", "")]
    [InlineData("IF EXISTS (SELECT FROM information_schema.table_constraints WHERE table_name = 't' AND constraint_name = 'ck_a') THEN ALTER TABLE t DROP CONSTRAINT ck_a; END IF; ALTER TABLE t DROP CONSTRAINT [|ck_a|]", "unknown in public.t")]
    [InlineData("IF EXISTS (SELECT FROM pg_indexes WHERE schemaname = 'public' AND indexname = 'ix_t_b') THEN ALTER INDEX ix_t_b RENAME TO ix_b; END IF; DROP INDEX [|ix_t_b|]", "unknown ix_b? in public")]
    [InlineData("IF EXISTS (SELECT FROM pg_indexes WHERE indexname = 'ix_other') THEN DROP INDEX ix_otter; END IF", "")]
    [InlineData("IF NOT EXISTS (SELECT FROM pg_indexes WHERE indexname = 'ix_t_b') THEN CREATE INDEX ix_t_b ON nope (z); END IF", "")]
    [InlineData("IF NOT EXISTS (SELECT 1 FROM pg_type WHERE typname = 'mood') THEN CREATE TYPE mood AS (x int); END IF; PERFORM ('(1)'::mood).[|y|]", "unknown in public.mood")]
    [InlineData("CREATE TYPE mood AS ENUM ('sad'); IF EXISTS (SELECT 1 FROM pg_type WHERE typname = 'mood') THEN DROP TYPE mood; END IF; PERFORM NULL::[|mood|]", "unknown in public")]
    [InlineData("IF NOT EXISTS (SELECT 1 FROM pg_type WHERE typname = 'citext') THEN CREATE TYPE citext AS (x int); END IF; PERFORM ('(1)'::citext).y", "")]
    [InlineData("IF EXISTS (SELECT FROM information_schema.columns WHERE table_name = 't' AND column_name = 'old') THEN UPDATE t SET b = old; END IF", "")]
    [InlineData("IF to_regclass('nope') IS NOT NULL THEN PERFORM z FROM nope; END IF", "")]
    [InlineData("IF EXISTS (SELECT FROM information_schema.columns WHERE table_name = 't' AND column_name = 'b' AND data_type = 'text') THEN PERFORM [|z|] FROM t; END IF", "unknown in public.t")]
    [InlineData("IF EXISTS (SELECT FROM information_schema.columns WHERE table_name = 'Blogs' AND column_name = 'Status' AND data_type = 'character varying') THEN PERFORM [|z|] FROM t; END IF", "unknown in public.t")]
    [InlineData("IF EXISTS (SELECT FROM information_schema.columns WHERE table_name = 'Blogs' AND column_name = 'CreatedAt' AND data_type = 'timestamp with time zone') THEN PERFORM [|z|] FROM t; END IF", "unknown in public.t")]
    [InlineData("IF EXISTS (SELECT FROM information_schema.columns WHERE table_name = 't' AND column_name = 'a' AND data_type = 'text') THEN PERFORM z FROM t; END IF", "")]
    [InlineData("IF EXISTS (SELECT FROM information_schema.columns WHERE table_name = 't' AND column_name = 'tags' AND data_type = 'ARRAY') THEN PERFORM z FROM t; END IF", "")]
    [InlineData("IF EXISTS (SELECT FROM information_schema.columns WHERE table_name = 't' AND column_name = 'b' AND udt_name = 'text') THEN PERFORM z FROM t; END IF", "")]
    [InlineData("IF current_setting('server_version_num')::int > 1 THEN PERFORM z FROM t; END IF", "")]
    public void A_guard_is_answered(string body, string answers) => BindingCheck.Answers($"DO $$ BEGIN {body}; END $$", answers);

    [Theory]
    [InlineData("ALTER TABLE [|tt|] ADD COLUMN z int", "duplicate_column", "unknown in public")]
    [InlineData("ALTER TABLE tt ADD COLUMN z int", "undefined_table", "")]
    [InlineData("ALTER TABLE tt ADD COLUMN z int", "others", "")]
    [InlineData("ALTER TABLE tt ADD COLUMN z int", "SQLSTATE '42P01'", "")]
    public void A_handler_excuses_what_it_catches(string statement, string condition, string answers) =>
        BindingCheck.Answers($"DO $$ BEGIN {statement}; EXCEPTION WHEN {condition} THEN NULL; END $$", answers);

    [Theory]
    [InlineData("CREATE FUNCTION f(p int) RETURNS int LANGUAGE sql AS 'SELECT a FROM t WHERE a = [|$2|]'", "unknown in the parameters")]
    [InlineData("CREATE FUNCTION f(OUT a int, b int) LANGUAGE plpgsql AS 'BEGIN a := $2 + [|$3|]; END'", "unknown in the parameters")]
    [InlineData("CREATE FUNCTION f(OUT a int, b int) LANGUAGE sql AS 'SELECT $1 + [|$2|]'", "unknown in the parameters")] // what is given back has no number
    [InlineData("PREPARE q AS SELECT a FROM t WHERE a = $1", "")]
    [InlineData("DO $$ DECLARE c CURSOR FOR SELECT a FROM t; BEGIN FOR r IN c LOOP PERFORM r.a, r.[|b|]; END LOOP; END $$", "unknown in r")]
    [InlineData("DO $$ DECLARE c CURSOR FOR SELECT a FROM t; BEGIN FOR r IN c LOOP SELECT b INTO r FROM t; PERFORM r.b; END LOOP; END $$", "")]
    public void Parameters_and_cursors_are_known(string sql, string answers) => BindingCheck.Answers(sql, answers);

    [Theory]
    [InlineData("FOR r IN SELECT a, b AS \"B\" FROM t LOOP PERFORM r.a, r.[|B|], r.[|n|]; END LOOP", "folded \"B\" in r; unknown in r")]
    [InlineData("FOR r IN DELETE FROM t RETURNING a LOOP PERFORM r.a, r.[|b|]; END LOOP", "unknown in r")]
    [InlineData("FOR r IN SELECT a FROM t LOOP SELECT * INTO r FROM u; PERFORM r.d; END LOOP", "")] // something else is put into it
    [InlineData("FOR r IN EXECUTE 'SELECT 1 AS one' LOOP PERFORM r.one; END LOOP", "")]
    [InlineData("FOR r IN SELECT a FROM t LOOP NULL; END LOOP; SELECT * INTO r FROM u; PERFORM r.d", "")]
    public void A_record_has_the_columns_of_its_query(string body, string answers) => BindingCheck.Answers($"DO $$ DECLARE r record; BEGIN {body}; END $$", answers);
}
