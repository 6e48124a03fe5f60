using MigrationAnalyzers.Schema.Binding;

namespace MigrationAnalyzers.Schema.Tests.Binding;

/// <summary>What is offered in the place of a name is what the server then accepts.</summary>
public class OfferedNameTests
{
    private const string Given =
        """
        CREATE TABLE shops (id int PRIMARY KEY, name text, city text);
        CREATE TABLE sales (id int PRIMARY KEY, shop_id int, day date, amount numeric);
        CREATE TABLE "Customer" (id int, "Name" text);
        CREATE TABLE customer (id int, name text);
        CREATE FUNCTION tally(n int, OUT total int) LANGUAGE sql AS $$ SELECT n $$;
        """;

    [Theory]
    [InlineData("SELECT id, shops.name, sum(amount) FROM shops JOIN sales ON shop_id = shops.id GROUP BY shops.id", "shops.id")]
    [InlineData("SELECT name, count(*) FROM shops JOIN (SELECT 1 AS name) n ON true GROUP BY shops.id", "shops.name")]
    [InlineData("SELECT sales.day, id + 1 FROM shops JOIN sales ON shop_id = shops.id GROUP BY sales.day, sales.id", "sales.id")]
    [InlineData("SELECT city, count(*) FROM shops JOIN sales ON shop_id = shops.id GROUP BY city HAVING max(city) > '' AND id > 1", "shops.id, sales.id")]
    [InlineData("SELECT city, max(id) FROM shops JOIN sales ON shop_id = shops.id GROUP BY city", "shops.id, sales.id")]
    [InlineData("SELECT city, count(*) FROM shops JOIN sales ON shop_id = shops.id WHERE id > 1 GROUP BY city", "shops.id, sales.id")]
    [InlineData("SELECT id, day FROM shops JOIN sales ON shop_id = shops.id", "shops.id, sales.id")]
    [InlineData("SELECT day AS d, (SELECT max(x.id) FROM sales x WHERE x.id = id) FROM shops JOIN sales ON shop_id = shops.id GROUP BY d", null)]
    [InlineData("SELECT id % 2, count(*) FROM shops JOIN sales ON shop_id = shops.id GROUP BY shops.id % 2", "shops.id")]
    public void Of_several_columns_those_that_GROUP_BY_allows(string sql, string? offered)
    {
        var ambiguous = BindingCheck.Findings(BindingCheck.Catalog(Given), sql).Select(use => use.Lookup).OfType<Ambiguous>().SingleOrDefault();

        Assert.Equal(offered, ambiguous is null ? null : string.Join(", ", ambiguous.Candidates.Except(ambiguous.Refused)));
    }

    [Theory]
    [InlineData("SELECT [|peple|].a FROM people", "unknown people? in FROM")] // nor is it known whether there is such a table
    [InlineData("INSERT INTO pople (a) VALUES (1) ON CONFLICT (a) DO UPDATE SET a = 2 WHERE [|people|].a > 0", "unknown pople? in FROM")]
    [InlineData("SELECT [|per|].a FROM people pers", "unknown pers in FROM")]
    public void Nothing_that_may_be_misspelt_itself(string sql, string answers) => BindingCheck.AnswersAfter(
        Given + "DO $$ BEGIN EXECUTE format('CREATE TABLE %I (a int)', current_setting('x')); END $$;", sql, answers);

    [Theory]
    [InlineData("SELECT [|rate_rang|](1, 2)", "unknown rate_range? in public")]
    [InlineData("SELECT [|\"RateRange\"|](1, 2)", "unknown rate_range in public")]
    public void Functions_that_make_ranges(string sql, string answers) => BindingCheck.AnswersAfter(Given + "CREATE TYPE rate_range AS RANGE (subtype = numeric);", sql, answers);

    [Theory]
    [InlineData("CREATE TABLE scratc (a int); INSERT INTO [|scratch|] VALUES (1); SELECT a FROM [|scratch|]", "unknown scratc? in public; unknown scratc? in public")]
    [InlineData("CREATE TABLE scratch (a int); INSERT INTO scratch VALUES (1); SELECT a FROM [|scratc|]", "unknown scratch in public")]
    [InlineData("CREATE TABLE scratch (a int); SELECT a FROM [|scratc|]", "unknown scratch in public")]
    [InlineData("SELECT 1 FROM [|shps|]; SELECT 2 FROM [|shps|]; SELECT 3 FROM shops", "unknown shops in public; unknown shops in public")]
    [InlineData("CREATE TABLE \"Scratch\" (a int); INSERT INTO [|Scratch|] VALUES (1); SELECT a FROM [|Scratch|]", "folded \"Scratch\" in public; folded \"Scratch\" in public")]
    [InlineData("ALTER TABLE shops RENAME TO \"Boutiqes\"; SELECT id FROM [|\"Boutiques\"|]; DROP TABLE [|\"Boutiques\"|]", "unknown \"Boutiqes\"? in public; unknown \"Boutiqes\"? in public")]
    public void Nothing_where_it_is_the_definition_that_is_misspelt(string sql, string answers) => BindingCheck.AnswersAfter(Given, sql, answers);

    // A guess at the spelling that leads to another refusal is no fix.
    [Theory]
    [InlineData("COMMENT ON COLUMN [|shop|].owner IS 'x'", "unknown shops? in public")]
    [InlineData("COMMENT ON COLUMN [|shop|].city IS 'x'", "unknown shops in public")]
    [InlineData("SELECT id, cty FROM [|shps|]", "unknown shops in public")]
    [InlineData("SELECT id, day FROM [|shps|]", "unknown shops? in public")]
    [InlineData("DROP VIEW [|shps|]", "unknown shops? in public")]
    [InlineData("DROP TABLE [|shps|]", "unknown shops in public")]
    [InlineData("SELECT nextval('[|shop|]'::regclass), '[|shop|]'::regclass", "instring shops? in public; instring shops in public")]
    [InlineData("UPDATE shops SET name = 'x', [|nme|] = 'y'", "unknown name? in public.shops")]
    [InlineData("UPDATE shops SET name = 'x' WHERE [|ids|] = current_date", "unknown id? in public.shops")]
    [InlineData("SELECT 1 FROM [|pg_catlog|].pg_class, [|pg_emp|].x", "unknown pg_catalog in the database; unknown pg_temp in the database")]
    [InlineData("SELECT 1 FROM pg_toast.x, pg_temp_3.y, pg_mine.z", "")]
    public void No_guess_that_is_refused_for_something_else(string sql, string answers) => BindingCheck.AnswersAfter(Given, sql, answers);

    [Theory]
    [InlineData("ALTER TABLE here ADD COLUMN extra int", "b.here")]
    [InlineData("CREATE INDEX ix_here ON here (id)", "b.here")]
    [InlineData("ALTER TABLE here ADD CONSTRAINT ck_here CHECK (id > 0)", "b.here")]
    [InlineData("ALTER TABLE here RENAME TO there", "b.here")]
    [InlineData("ALTER TABLE here RENAME id TO extra", "b.here")]
    [InlineData("ALTER TABLE here ADD COLUMN more int; ALTER TABLE a.here ADD COLUMN more int", "b.here")]
    [InlineData("ALTER TABLE here ADD COLUMN more int", "a.here, b.here")]
    [InlineData("ALTER TABLE here ADD COLUMN IF NOT EXISTS extra int", "a.here, b.here")]
    public void Of_several_tables_those_in_which_nothing_has_the_new_name(string sql, string offered)
    {
        var catalog = BindingCheck.Catalog(
            "CREATE SCHEMA a; CREATE SCHEMA b; CREATE TABLE a.here (id int, extra int, CONSTRAINT ck_here CHECK (id > 1)); CREATE TABLE b.here (id int); CREATE INDEX ix_here ON a.here (id); CREATE TABLE a.there (id int);");
        var missing = Assert.IsType<Missing>(BindingCheck.Findings(catalog, sql)[0].Lookup);

        Assert.Equal(offered, string.Join(", ", missing.Elsewhere.Except(missing.Refused)));
    }

    [Theory]
    [InlineData("CREATE SCHEMA one; CREATE TABLE one.thing (id int); ALTER SCHEMA [|\"One\"|] RENAME TO two; SELECT id FROM two.thing", "lettercase one in the database")]
    [InlineData("CREATE SCHEMA one; CREATE TABLE one.thing (id int); ALTER SCHEMA one RENAME TO two; SELECT id FROM two.thing; SELECT id FROM [|one|].thing", "unknown in the database")]
    [InlineData("SELECT tally.total FROM tally(2)", "")]
    [InlineData("SELECT tally.total FROM [|tall|](2)", "unknown tally? in public")]
    [InlineData("SELECT public.customer.name, public.\"Customer\".\"Name\" FROM customer, [|\"Customr\"|]", "unknown \"Customer\" in public")]
    public void What_was_clearly_meant_is_what_the_rest_is_about(string sql, string answers) => BindingCheck.AnswersAfter(Given, sql, answers);

    [Theory]
    [InlineData("CREATE TABLE part (k int, v text) PARTITION BY LIST (k); CREATE TABLE p (v text, k int); ALTER TABLE part ATTACH PARTITION p FOR VALUES IN (1)", null)]
    [InlineData("CREATE TABLE part (k int, v text) PARTITION BY LIST (k); CREATE TABLE p (v text, \"K\" int); ALTER TABLE part ATTACH PARTITION p FOR VALUES IN (1)", "public.p lacks column k of public.part")]
    [InlineData("CREATE TABLE part (k int) PARTITION BY LIST (k); CREATE TABLE p (v text, k int); ALTER TABLE part ATTACH PARTITION p FOR VALUES IN (1)", "public.p has column v, which the partitioned table public.part does not have")]
    [InlineData("CREATE TABLE a (x int); CREATE TABLE b (x int, y int); ALTER TABLE b INHERIT a", null)]
    [InlineData("CREATE TABLE a (x int, z int); CREATE TABLE b (x int, y int); ALTER TABLE b INHERIT a", "public.b lacks column z of public.a")]
    [InlineData("CREATE TABLE a (x int); CREATE TABLE b () INHERITS (a); ALTER TABLE a ADD z int; ALTER TABLE b NO INHERIT a; ALTER TABLE a ADD w int", null)]
    public void A_child_has_the_columns_of_its_parent(string sql, string? problem)
    {
        var bound = SqlBinding.Bind(Sql.Parsing.SqlParser.Parse(sql, new(15)), BindingCheck.Catalog(""), BindingOptions.Default);

        Assert.Equal(problem, bound.Problems.SingleOrDefault()?.Message);
    }

    [Fact]
    public void A_call_of_a_misspelt_function_does_what_the_function_does() => BindingCheck.AnswersAfter(
        Given,
        "CREATE FUNCTION rebuild_stock() RETURNS void LANGUAGE plpgsql AS $$ BEGIN CREATE TABLE made (k int); END $$; SELECT [|rebuild_stok|](); SELECT k FROM made; SELECT 1 FROM [|nothing_of_that|]",
        "unknown rebuild_stock in public; unknown in public");
}
