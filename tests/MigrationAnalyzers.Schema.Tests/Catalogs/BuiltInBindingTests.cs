using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Schema.Tests.Binding;
using MigrationAnalyzers.Schema.Tests.History;
using MigrationAnalyzers.Testing;

namespace MigrationAnalyzers.Schema.Tests.Catalogs;

/// <summary>Names of the server's own objects, and of extensions, in SQL. The server at hand agrees that what is reported is wrong, and what is not is right.</summary>
public sealed class BuiltInBindingTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    public static TheoryData<string, string> Rows => new()
    {
        { "SELECT oid, [|relname|], ctid, tableoid FROM [|pg_class|]", "pg_catalog.pg_class.relname; pg_catalog.pg_class" },
        { "SELECT c.[|relnam|] FROM pg_class c", "unknown relname? in pg_catalog.pg_class" },
        { "SELECT [|nspid|] FROM pg_catalog.pg_namespace", "unknown in pg_catalog.pg_namespace" },
        { "SELECT [|ctid|] FROM pg_tables", "unknown in pg_catalog.pg_tables" }, // a view has no system columns
        { "SELECT * FROM information_schema.[|tabels|]", "unknown tables in information_schema" },
        { "SELECT * FROM [|informaton_schema|].tables", "unknown information_schema in the database" },
        { "SELECT table_name, [|column_nme|] FROM information_schema.columns", "unknown column_name in information_schema.columns" },
        { "SELECT 1 FROM information_schema.tables t JOIN information_schema.columns c USING (table_schema, table_name) WHERE t.[|TABLE_TYP|] = 'VIEW'", "unknown table_type in information_schema.tables" },
        { "SELECT [|leader_pid|] FROM pg_stat_activity", "opaque" }, // 13 and later
        { "SELECT j.key, j.[|val|] FROM jsonb_each('{}') j", "unknown in j" },
        { "SELECT a.grantee, a.[|granter|] FROM aclexplode(NULL) a", "unknown grantor? in a" },
        { "SELECT w, w.[|x|] FROM regexp_split_to_table('a b', ' ') w", "unknown in w" },
        { "SELECT r.a, r.[|c|] FROM json_to_record('{}') AS r(a int, b int)", "unknown in r" },
        { "SELECT x.lexeme FROM unnest(to_tsvector('a')) x", "" },
        { "SELECT p.word FROM pg_get_keywords() p", "" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Names_of_the_server_have_answers(string sql, string expected) => BindingCheck.Answers(sql, expected);

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task The_server_refuses_what_is_reported(string sql, string expected)
    {
        await using var database = await postgres.CreateDatabaseAsync();

        var refusal = await database.RefusalOfAsync(BindingCheck.Unmark(sql).Sql);

        Assert.Equal(expected.Contains("unknown", StringComparison.Ordinal), refusal is not null);
    }

    [Theory]
    [InlineData("SELECT * FROM pg_stat_io")] // 16 and later
    [InlineData("SELECT * FROM pg_stat_statements")] // an extension that a server may have without the history
    [InlineData("SELECT * FROM pg_catalog.pg_dist_node")] // Citus puts its tables there
    [InlineData("SELECT * FROM cron.job")]
    [InlineData("SELECT * FROM timescaledb_information.hypertables")]
    public void What_a_server_may_have_is_silent(string sql) => Assert.Empty(BindingCheck.Findings(BindingCheck.Start, sql));

    [Theory]
    [InlineData("postgis", ",,", "SELECT [|srid|] FROM [|spatial_ref_sys|]", "public.spatial_ref_sys.srid; public.spatial_ref_sys")]
    [InlineData("postgis", ",,", "SELECT 1 FROM [|nope|]", "unknown in public")]
    [InlineData("postgis", "app,,", "SELECT 1 FROM app.[|geometry_columns|]", "app.geometry_columns")]
    [InlineData("app.postgis", ",,", "SELECT 1 FROM app.[|geometry_columns|]", "app.geometry_columns")]
    [InlineData("postgis_topology", ",,", "SELECT 1 FROM topology.[|layer|]", "topology.layer")]
    [InlineData("postgis_topology", ",,", "SELECT 1 FROM topology.[|newer|]", "opaque")] // of another version
    [InlineData("pg_stat_statements", ",,", "SELECT [|calls|], [|total_time|] FROM pg_stat_statements", "public.pg_stat_statements.calls; opaque")] // 12
    [InlineData("hstore", ",,", "SELECT 1 FROM [|nope|]", "unknown in public")]
    [InlineData("no_such_extension", ",,", "SELECT 1 FROM [|nope|]", "opaque")]
    public void An_extension_of_the_model_brings_its_relations(string extension, string value, string sql, string expected) =>
        Assert.Equal(expected, BindingCheck.AnswersOf(With(extension, value), sql));

    [Fact]
    public void An_annotation_that_is_no_extension_brings_nothing() =>
        Assert.Equal("unknown in public", BindingCheck.AnswersOf(After("Npgsql:Enum:mood", "sad,ok"), "SELECT 1 FROM [|mood|]"));

    [Theory]
    [InlineData("SELECT to_char(now(), 'YYYY')", "unknown in public")]
    [InlineData("SELECT pg_catalog.setval('x', 1)", "unknown in public")]
    [InlineData("SELECT own_function(1)", "opaque")]
    public void A_function_of_the_server_makes_no_relation(string before, string expected) =>
        Assert.Equal(expected, BindingCheck.AnswersOf(BindingCheck.Catalog(BindingCheck.Given + before), "SELECT 1 FROM [|nope|]"));

    private static Catalog With(string extension, string value) => After("Npgsql:PostgresExtension:" + extension, value);

    private static Catalog After(string annotation, string value) => BindingCheck.Catalog(
        BindingCheck.Given, new AlterDatabaseOperation(Ops.Nowhere, [new(annotation, value, Ops.Nowhere)], OldAnnotations: []));
}
