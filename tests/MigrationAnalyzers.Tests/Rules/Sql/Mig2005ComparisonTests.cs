using MigrationAnalyzers.Rules.Sql;

namespace MigrationAnalyzers.Tests.Rules.Sql;

using Verify = RuleVerifier<Mig2005TypeMismatch>;

/// <summary>What compares values without an operator being written: DISTINCT, GROUP BY, ORDER BY, UNION, windows, joins, keys and indexes.</summary>
public class Mig2005ComparisonTests
{
    private const string Given = """
        CREATE TYPE mood AS ENUM ('sad', 'ok');
        CREATE TYPE address AS (street text, no int);
        CREATE TYPE scan AS (made date, raw json);
        CREATE DOMAIN label AS varchar(20);
        CREATE DOMAIN payload AS json;
        CREATE TABLE t (id int, j json, b jsonb, n text, p point, x xml, tx xid, js json[], ns text[], feeling mood, home address, last scan, l label, load payload, r int4range, ip cidr);
        CREATE TABLE plain (id int, n text);
        """;

    [Theory]
    [InlineData("SELECT DISTINCT [|j|] FROM t")]
    [InlineData("SELECT DISTINCT id, [|js|] FROM t")]
    [InlineData("SELECT DISTINCT [|last|] FROM t")]
    [InlineData("SELECT DISTINCT [|load|] FROM t")]
    [InlineData("SELECT DISTINCT [|q.*|] FROM (SELECT id, j FROM t) q")]
    [InlineData("SELECT DISTINCT [|json_build_object('a', id)|] FROM t")]
    [InlineData("SELECT DISTINCT [|j -> 'a'|] FROM t")]
    [InlineData("SELECT DISTINCT [|t|] FROM t")]
    [InlineData("SELECT DISTINCT ON ([|p|]) id FROM t")]
    [InlineData("SELECT x, count(*) FROM t GROUP BY [|x|]")]
    [InlineData("SELECT j -> 'a' AS a FROM t GROUP BY [|a|]")]
    [InlineData("SELECT j FROM t GROUP BY [|1|]")]
    [InlineData("SELECT id FROM t GROUP BY GROUPING SETS ((id, [|j|]), (id))")]
    [InlineData("SELECT id FROM t ORDER BY [|j|]")]
    [InlineData("SELECT id, j AS body FROM t ORDER BY id, [|body|] DESC")]
    [InlineData("SELECT id FROM t ORDER BY [|tx|]")] // has equality, by hash, but no order
    [InlineData("SELECT id, j FROM t UNION SELECT id, [|j|] FROM t")]
    [InlineData("SELECT p FROM t INTERSECT ALL SELECT [|p|] FROM t")]
    [InlineData("SELECT p FROM t EXCEPT SELECT [|p|] FROM t")]
    [InlineData("SELECT j FROM t UNION ALL SELECT j FROM t ORDER BY [|j|]")]
    [InlineData("SELECT count(DISTINCT [|j|]) FROM t")]
    [InlineData("SELECT count(DISTINCT [|tx|]) FROM t")]
    [InlineData("SELECT array_agg(id ORDER BY [|j|]) FROM t")]
    [InlineData("SELECT mode() WITHIN GROUP (ORDER BY [|p|]) FROM t")]
    [InlineData("SELECT row_number() OVER (PARTITION BY [|j|] ORDER BY id) FROM t")]
    [InlineData("SELECT row_number() OVER w FROM t WINDOW w AS (ORDER BY [|j|])")]
    [InlineData("SELECT a.id FROM t a JOIN t b USING ([|j|])")]
    [InlineData("CREATE VIEW v AS SELECT DISTINCT [|j|] FROM t")]
    [InlineData("DELETE FROM plain WHERE id IN (SELECT id FROM t GROUP BY id, [|j|])")]
    [InlineData("WITH RECURSIVE w AS (SELECT j FROM t UNION SELECT [|j|] FROM w) SELECT * FROM w")]
    public Task Reports(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("SELECT DISTINCT b, n, ns, feeling, home, l, r, ip, tx, id FROM t ORDER BY b, n, ns, feeling, home, l, r, ip")]
    [InlineData("SELECT j, p, x FROM t UNION ALL SELECT j, p, x FROM t")]
    [InlineData("SELECT DISTINCT j::jsonb, j::text, j ->> 'a' AS a FROM t ORDER BY 1, a, j ->> 'a'")]
    [InlineData("SELECT DISTINCT ON (id) id, j, p FROM t ORDER BY id")]
    [InlineData("SELECT n, json_agg(j), count(j), array_agg(p ORDER BY id), count(DISTINCT j::text) FROM t GROUP BY n")]
    [InlineData("SELECT tx FROM t GROUP BY tx UNION SELECT tx FROM t")] // by hash
    [InlineData("SELECT DISTINCT ROW(j, p) FROM t")] // only rows show what is in it
    [InlineData("SELECT id FROM t ORDER BY j USING <")]
    [InlineData("SELECT DISTINCT plain FROM plain ORDER BY plain")]
    [InlineData("SELECT DISTINCT NULL, 'x', ARRAY['a'] FROM t ORDER BY 1")]
    [InlineData("SELECT (SELECT s.n::text AS j FROM plain s GROUP BY j) FROM t")] // the output column, not the one of the query around it
    [InlineData("SELECT DISTINCT unknown_function(j) FROM t ORDER BY 1")]
    [InlineData("SELECT count(*) OVER (PARTITION BY n, b, home ORDER BY r, feeling) FROM t")]
    [InlineData("SELECT a.id FROM t a JOIN plain b USING (id, n) NATURAL JOIN plain c")]
    [InlineData("CREATE OPERATOR CLASS json_ops DEFAULT FOR TYPE json USING btree AS OPERATOR 1 <; SELECT DISTINCT j FROM t")]
    [InlineData("CREATE CAST (json AS text) WITHOUT FUNCTION AS IMPLICIT; SELECT DISTINCT j FROM t")]
    [InlineData("DO $$ BEGIN EXECUTE 'ALTER TABLE t ALTER j TYPE ' || current_setting('a.b'); END $$; SELECT DISTINCT j FROM t")]
    public Task Stays_silent(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("CREATE INDEX ix ON t ([|j|])")]
    [InlineData("CREATE INDEX ix ON t (id, ([|j -> 'a'|]))")]
    [InlineData("CREATE INDEX ix ON t USING gin ([|j|])")]
    [InlineData("CREATE INDEX ix ON t USING gist ([|b|])")]
    [InlineData("CREATE INDEX ix ON t USING hash ([|x|])")]
    [InlineData("CREATE INDEX ix ON t USING brin ([|b|])")]
    [InlineData("CREATE INDEX ix ON t USING spgist ([|id|])")]
    [InlineData("CREATE INDEX ix ON t (id [|text_ops|])")]
    [InlineData("CREATE INDEX ix ON t (n [|int4_ops|])")]
    [InlineData("CREATE INDEX ix ON t USING gin (j [|jsonb_path_ops|])")]
    [InlineData("CREATE TABLE u (id int, [|j|] json UNIQUE)")]
    [InlineData("CREATE TABLE u (id int, p point, PRIMARY KEY (id, [|p|]))")]
    [InlineData("CREATE TABLE u (id int, j json, EXCLUDE ([|j|] WITH [|=|]))")]
    [InlineData("CREATE TABLE u (p point, EXCLUDE USING gist (p WITH [|&&|]))")]
    [InlineData("CREATE TABLE u (id int, j json) PARTITION BY RANGE ([|j|])")]
    [InlineData("CREATE TABLE u (id int, m money) PARTITION BY HASH ([|m|])")]
    [InlineData("ALTER TABLE t ADD CONSTRAINT k UNIQUE (id, [|j|])")]
    [InlineData("ALTER TABLE t ADD PRIMARY KEY ([|load|])")]
    [InlineData("ALTER TABLE t ADD [|k|] json UNIQUE")]
    public Task Reports_what_no_index_can_be_on(string sql) => Verify.InSqlAfter(Given, sql);

    [Theory]
    [InlineData("CREATE INDEX ix ON t (id, n, b, feeling, home, last, js, l, r, ip)")] // what is in rows and arrays is compared only when there is some
    [InlineData("CREATE INDEX ix ON t USING gin (b jsonb_path_ops, ns)")]
    [InlineData("CREATE INDEX ix ON t USING gist (p, r, ip inet_ops)")]
    [InlineData("CREATE INDEX ix ON t USING gist (n)")] // btree_gist has a class for it, and somebody else may have created that
    [InlineData("CREATE INDEX ix ON t USING gin (n, id)")] // btree_gin
    [InlineData("CREATE INDEX ix ON t USING gin (n gin_trgm_ops)")]
    [InlineData("CREATE INDEX ix ON t USING hash (tx); CREATE INDEX iy ON t USING brin (id, r); CREATE INDEX iz ON t USING spgist (ip inet_ops)")]
    [InlineData("CREATE INDEX ix ON t (n text_pattern_ops, l varchar_ops, n bpchar_ops, n varchar_pattern_ops) INCLUDE (j, p)")]
    [InlineData("CREATE INDEX ix ON t ((j ->> 'a'), (j::text), lower(n))")]
    [InlineData("CREATE INDEX ix ON t USING hnsw (j)")]
    [InlineData("CREATE INDEX ix ON t (j own_ops)")]
    [InlineData("CREATE OPERATOR CLASS own_ops DEFAULT FOR TYPE json USING btree AS OPERATOR 1 <; CREATE INDEX ix ON t (j); CREATE INDEX iy ON t (id text_ops)")]
    [InlineData("CREATE TABLE u (id int PRIMARY KEY, b jsonb, j json) PARTITION BY LIST (id")]
    [InlineData("CREATE TABLE u (id int4range, v daterange, PRIMARY KEY (id, v WITHOUT OVERLAPS))")]
    [InlineData("CREATE TABLE u (r int4range, p point, EXCLUDE USING gist (r WITH &&, p WITH ~=))")]
    public Task Stays_silent_on_indexes(string sql) => Verify.InSqlAfter(Given, sql);

    [Fact]
    public Task Reports_keys_and_indexes_of_typed_operations() => Verify.InMigration(
        """
        migrationBuilder.CreateTable(
            name: "a",
            columns: table => new { Id = table.Column<int>(), Body = table.Column<string>(type: "json"), Data = table.Column<string>(type: "jsonb"), Spot = table.Column<string>(type: "point") },
            constraints: table => { table.PrimaryKey("PK_a", x => x.Id); table.UniqueConstraint("AK_a", x => new { x.Id, x.[|Body|] }); });
        migrationBuilder.CreateIndex(name: "ix", table: "a", columns: new[] { "Id", "[|Body|]" }, unique: true);
        migrationBuilder.CreateIndex(name: "iy", table: "a", column: "[|Data|]").Annotation("Npgsql:IndexMethod", "gist");
        migrationBuilder.CreateIndex(name: "iz", table: "a", column: "[|Body|]").Annotation("Npgsql:IndexMethod", "GIN");
        migrationBuilder.AddUniqueConstraint(name: "u", table: "a", columns: new[] { "Id", "[|Spot|]" });
        """,
        given: "CREATE TABLE other (id int);");

    [Fact]
    public Task Stays_silent_on_typed_operations() => Verify.InMigration(
        """
        migrationBuilder.CreateTable(
            name: "a",
            columns: table => new { Id = table.Column<int>(), Title = table.Column<string>(type: "text"), Body = table.Column<string>(type: "json"), Data = table.Column<string>(type: "jsonb"), Spot = table.Column<string>(type: "point"), Own = table.Column<string>(type: "whatever") },
            constraints: table => { table.PrimaryKey("PK_a", x => x.Id); table.UniqueConstraint("AK_a", x => new { x.Id, x.Data, x.Own }); });
        migrationBuilder.CreateIndex(name: "ix", table: "a", columns: new[] { "Id", "Data", "Title" }, unique: true).Annotation("Npgsql:IndexInclude", new[] { "Body" });
        migrationBuilder.CreateIndex(name: "i1", table: "a", column: "Data").Annotation("Npgsql:IndexMethod", "gin");
        migrationBuilder.CreateIndex(name: "i2", table: "a", column: "Spot").Annotation("Npgsql:IndexMethod", "gist").Annotation("Npgsql:IndexSortOrder", new[] { 1 });
        migrationBuilder.CreateIndex(name: "i3", table: "a", column: "Title").Annotation("Npgsql:IndexMethod", "gin");
        migrationBuilder.CreateIndex(name: "i4", table: "a", column: "Body").Annotation("Npgsql:IndexMethod", "gin").Annotation("Npgsql:TsVectorConfig", "english");
        migrationBuilder.CreateIndex(name: "i5", table: "a", column: "Body").Annotation("Npgsql:IndexMethod", "gin").Annotation("Npgsql:IndexOperators", new[] { "own_ops" });
        migrationBuilder.CreateIndex(name: "i6", table: "a", column: "Body").Annotation("Npgsql:IndexMethod", Environment.GetEnvironmentVariable("METHOD"));
        migrationBuilder.CreateIndex(name: "i7", table: "a", column: "Spot").Annotation(Environment.GetEnvironmentVariable("NAME")!, "gist");
        """,
        given: "CREATE TABLE other (id int);");

    [Fact]
    public Task Says_what_there_is_not() => Verify.InSqlAfter(
        Given,
        "SELECT DISTINCT {|#0:j|} FROM t; SELECT id FROM t ORDER BY {|#1:p|}; CREATE INDEX ix ON t USING gist ({|#2:b|}); CREATE INDEX iy ON t (id {|#3:text_ops|})",
        Verify.Expect(0, "Could not identify an equality operator for type json; jsonb has one"),
        Verify.Expect(1, "Could not identify an ordering operator for type point"),
        Verify.Expect(2, "Data type jsonb has no default operator class for access method gist"),
        Verify.Expect(3, "Operator class text_ops does not accept data type integer"));
}
