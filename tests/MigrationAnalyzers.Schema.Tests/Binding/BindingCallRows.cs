namespace MigrationAnalyzers.Schema.Tests.Binding;

/// <summary>Rows of calls that run the bodies of routines with the constants that they give; the server is asked about every one of them as well.</summary>
public static class BindingCallRows
{
    /// <summary>The routines.</summary>
    public const string Makers = """
        CREATE FUNCTION provision(p_name name, p_table text DEFAULT 'orders') RETURNS int LANGUAGE plpgsql AS $$ BEGIN
            EXECUTE format('CREATE SCHEMA %I', p_name); EXECUTE format('CREATE TABLE %I.%I (id int, "Total" int)', p_name, p_table); RETURN 1; END $$;
        CREATE FUNCTION by_number(text, int) RETURNS void LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'CREATE TABLE ' || quote_ident($1 || '_' || $2) || ' (id int)'; END $$;
        CREATE FUNCTION put(n text) RETURNS void LANGUAGE plpgsql AS $$ BEGIN n := n || random(); EXECUTE format('CREATE TABLE %I (id int)', n); END $$;
        CREATE FUNCTION hide(n text) RETURNS void LANGUAGE plpgsql AS $$ DECLARE n text := random(); BEGIN EXECUTE format('CREATE TABLE %I (id int)', n); END $$;
        CREATE FUNCTION stamp(VARIADIC names text[]) RETURNS void LANGUAGE plpgsql AS $$ DECLARE n text; BEGIN FOREACH n IN ARRAY names LOOP EXECUTE format('ALTER TABLE %I ADD made date', n); END LOOP; END $$;
        CREATE FUNCTION stamp_all(text[]) RETURNS void LANGUAGE plpgsql AS $$ DECLARE n text; BEGIN FOREACH n IN ARRAY $1 LOOP EXECUTE format('ALTER TABLE %I ADD made date', n); END LOOP; END $$;
        CREATE FUNCTION of_class(c regclass) RETURNS void LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'ALTER TABLE ' || c || ' ADD made date'; END $$;
        CREATE FUNCTION of_name(n text) RETURNS void LANGUAGE plpgsql AS $$ BEGIN EXECUTE format('ALTER TABLE %I ADD made date', n); END $$;
        CREATE PROCEDURE put_in(n text) LANGUAGE plpgsql AS $$ BEGIN EXECUTE n; END $$;
        CREATE FUNCTION twice(n text) RETURNS void LANGUAGE plpgsql AS $$ BEGIN PERFORM of_name(n); END $$;
        CREATE FUNCTION perhaps(n text) RETURNS void LANGUAGE plpgsql AS $$ BEGIN IF n LIKE 't%' THEN EXECUTE format('ALTER TABLE %I ADD made date', n); END IF; END $$;
        CREATE FUNCTION try(n text) RETURNS void LANGUAGE plpgsql AS $$ BEGIN EXECUTE format('ALTER TABLE %I ADD made date', n); EXCEPTION WHEN OTHERS THEN NULL; END $$;
        CREATE FUNCTION by_default(n text DEFAULT 'tt', m text DEFAULT 't') RETURNS void LANGUAGE plpgsql AS $$ BEGIN EXECUTE format('ALTER TABLE %I ADD made date', n); END $$;
        CREATE FUNCTION wrapped(n text) RETURNS int LANGUAGE sql AS $$ SELECT provision($1); SELECT provision('more_' || n); SELECT 1 $$;
        CREATE FUNCTION of_columns(d text) RETURNS void LANGUAGE sql AS $$ SELECT of_name(e) FROM u; SELECT of_name(e) FROM (SELECT 'u' AS e) x $$;
        """;

    public static TheoryData<string, string> Calls => new()
    {
        { "SELECT provision('west'); SELECT id, [|Total|] FROM west.orders; SELECT 1 FROM [|wst|].orders, [|nope|]", "folded \"Total\" in west.orders; unknown west in the database; unknown in public" },
        { "SELECT provision(p_name => 'west'); SELECT [|x|] FROM west.orders", "unknown in west.orders" },
        { "SELECT * FROM provision('west'::text, 'bills'); SELECT [|x|] FROM west.bills; SELECT 1 FROM west.[|orders|]", "unknown in west.bills; unknown in west" },
        { "DO $$ DECLARE n text := 'west'; BEGIN PERFORM provision(n); END $$; SELECT [|x|] FROM west.orders", "unknown in west.orders" },
        { "DO $$ DECLARE n text; BEGIN FOREACH n IN ARRAY ARRAY['west', 'east'] LOOP PERFORM provision(n); END LOOP; END $$; SELECT [|x|] FROM east.orders", "unknown in east.orders" },
        { "SELECT by_number('west', 2024); SELECT [|x|] FROM west_2024; SELECT 1 FROM [|west_2025|]", "unknown in public.west_2024; unknown west_2024 in public" },
        { "SELECT stamp('t', 'u'); SELECT made, [|mad|] FROM t; SELECT made FROM u; SELECT [|made|] FROM \"Blogs\"", "unknown made in public.t; unknown in public.\"Blogs\"" },
        { "SELECT stamp_all(ARRAY['t', 'u']); SELECT made, [|mad|] FROM t", "unknown made in public.t" },
        { "SELECT of_class('t'::regclass); SELECT made, [|mad|] FROM t", "unknown made in public.t" },
        { "SELECT of_name('[|tt|]')", "instring in public" },
        { "SELECT of_name('[|blogs|]')", "instring Blogs in public" },
        { "SELECT of_name('t')", "" },
        { "DO $$ BEGIN PERFORM of_name('[|tt|]'); END $$", "instring in public" },
        { "CALL put_in('UPDATE [|tt|] SET a = 1')", "unknown in public" },
        { "SELECT twice('[|tt|]')", "instring in public" },
        { "SELECT of_name('tt') WHERE false", "" },
        { "SELECT of_name('tt') FROM t", "" },
        { "SELECT try('tt')", "" },
        { "SELECT wrapped('west'); SELECT [|x|] FROM west.orders", "unknown in west.orders" },
        { "SELECT by_default('t'); SELECT made, [|mad|] FROM t", "unknown made in public.t" },
        { "SELECT by_default(n => '[|tt|]')", "instring in public" },
        { "SELECT of_name(e) FROM u", "" },
        { "DO $$ DECLARE e text := 'tt'; BEGIN PERFORM of_name(x.e) FROM u AS x; END $$", "" },
    };
}
