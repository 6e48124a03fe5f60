using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using MigrationAnalyzers.Rules.Sql;

namespace MigrationAnalyzers.Tests.Rules.Sql;

using Verify = RuleVerifier<Mig2007UncommittedEnumValue>;

public class Mig2007UncommittedEnumValueTests
{
    private const string Given = "CREATE TYPE mood AS ENUM ('a'); CREATE TABLE t (id int, m mood, n text);";

    [Theory]
    [InlineData("UPDATE t SET m = [|'b'|];")]
    [InlineData("UPDATE t SET m = 'a' WHERE m = [|'b'|];")]
    [InlineData("SELECT * FROM t WHERE m IN ('a', [|'b'|]);")]
    [InlineData("INSERT INTO t (m) VALUES ('a'), ([|'b'|]);")]
    [InlineData("INSERT INTO t VALUES (1, [|'b'|]);")]
    [InlineData("ALTER TABLE t ALTER COLUMN m SET DEFAULT [|'b'|];")]
    [InlineData("ALTER TABLE t ADD CHECK (m <> [|'b'|]);")]
    [InlineData("CREATE INDEX ON t (id) WHERE m = [|'b'|];")]
    [InlineData("UPDATE t SET n = 'x' WHERE m::text = n OR m = [|'b'|]::mood;")]
    [InlineData("SELECT CAST([|'b'|] AS mood), mood [|'b'|];")]
    [InlineData("CREATE FUNCTION f() RETURNS mood LANGUAGE sql AS $$ SELECT [|'b'|]::mood $$;")]
    [InlineData("DO $$ BEGIN UPDATE t SET id = 1 WHERE m = [|'b'|]; END $$;")]
    [InlineData("UPDATE t SET m = CASE WHEN id = 1 THEN [|'b'|] ELSE m END;")]
    [InlineData("UPDATE t SET m = coalesce(m, [|'b'|]);")]
    [InlineData("SELECT * FROM t WHERE [|'b'|] = m;")]
    [InlineData("SELECT * FROM t WHERE m BETWEEN 'a' AND [|'b'|];")]
    [InlineData("CREATE VIEW v AS SELECT nullif(m, [|'b'|]) AS m FROM t;")]
    [InlineData("INSERT INTO t (m) SELECT [|'b'|];")]
    [InlineData("SELECT m FROM t UNION SELECT [|'b'|];")]
    [InlineData("SELECT ARRAY['a', [|'b'|]]::mood[];")]
    [InlineData("SELECT [|'{a,\"b\"}'|]::mood[];")]
    [InlineData("SELECT * FROM t WHERE m = ANY ([|'{a, b}'|]);")]
    [InlineData("ALTER TABLE t ADD COLUMN other mood DEFAULT [|'b'|];")]
    [InlineData("ALTER TABLE t ADD COLUMN others mood[] DEFAULT [|'{b}'|];")]
    [InlineData("CREATE TABLE u (m mood DEFAULT [|'b'|]);")]
    [InlineData("CREATE FUNCTION g(x mood) RETURNS int LANGUAGE sql AS 'SELECT 1'; SELECT g([|'b'|]);")]
    [InlineData("DO $$ BEGIN UPDATE t SET m = CASE WHEN id = 1 THEN [|'b'|] ELSE m END; END $$;")]
    public Task Reports(string sql) => Verify.InSqlAfter(Given, "ALTER TYPE mood ADD VALUE 'b'; " + sql);

    [Theory]
    [InlineData("UPDATE t SET n = 'b';")]
    [InlineData("UPDATE t SET m = 'a' WHERE m::text = 'b';")]
    [InlineData("UPDATE t SET n = CASE WHEN m = 'a' THEN 'b' ELSE n END;")]
    [InlineData("SELECT coalesce(n, 'b') FROM t UNION ALL SELECT 'b';")]
    [InlineData("COMMENT ON TYPE mood IS 'b';")]
    [InlineData("SELECT n FROM t UNION SELECT 'b';")]
    [InlineData("SELECT '{a}'::mood[], '{b}'::text[], ARRAY['b'];")]
    [InlineData("SELECT * FROM t WHERE n = ANY ('{b}') AND m = ANY ('{a}');")]
    [InlineData("ALTER TYPE mood ADD VALUE 'c' BEFORE 'b';")]
    [InlineData("CREATE FUNCTION f() RETURNS mood LANGUAGE plpgsql AS $$ BEGIN RETURN 'b'::mood; END $$;")] // read when it is called
    public Task Stays_silent(string sql) => Verify.InSqlAfter(Given, "ALTER TYPE mood ADD VALUE 'b'; " + sql);

    [Theory]
    [InlineData("CREATE TYPE state AS ENUM ('b'); CREATE TABLE u (s state DEFAULT 'b'); UPDATE u SET s = 'b';")]
    [InlineData("ALTER TYPE mood ADD VALUE IF NOT EXISTS 'a'; UPDATE t SET m = 'a';")]
    [InlineData("ALTER TYPE mood RENAME VALUE 'a' TO 'b'; UPDATE t SET m = 'b';")]
    public Task Stays_silent_on_values_that_are_safe(string sql) => Verify.InSqlAfter(Given, sql);

    [Fact]
    public Task A_call_outside_of_the_transaction_commits() => Verify.InMigration(
        """
        migrationBuilder.Sql("ALTER TYPE mood ADD VALUE 'b';", suppressTransaction: true);
        migrationBuilder.Sql("UPDATE t SET m = 'b';");
        """,
        Given);

    [Fact]
    public Task Knows_what_a_typed_operation_adds() => Verify.InMigration(
        """
        migrationBuilder.AlterDatabase().Annotation("Npgsql:Enum:mood", "a,b").OldAnnotation("Npgsql:Enum:mood", "a");
        migrationBuilder.Sql("UPDATE t SET m = {|#0:'b'|};");
        """,
        Given,
        Verify.Expect(0, "The value 'b' of mood is not committed yet: it was added by this migration, which runs in one transaction"));

    [Fact]
    public Task The_next_migration_runs_in_a_transaction_of_its_own() => Verify.InFile(MigrationSource.File(
        MigrationSource.Migration("20240101000000_A", "A", MigrationSource.Sql(Given))
        + MigrationSource.Migration("20240102000000_B", "B", MigrationSource.Sql("ALTER TYPE mood ADD VALUE 'b';"))
        + MigrationSource.Migration("20240103000000_C", "C", MigrationSource.Sql("UPDATE t SET m = 'b';"))));

    // A library of that name and version is enough: what else it has does not matter here.
    [Theory]
    [InlineData(8, false)]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public async Task Knows_the_transactions_of_each_EF_Core(int version, bool isOneTransaction)
    {
        var library = CSharpCompilation.Create(
            "Microsoft.EntityFrameworkCore.Relational",
            [CSharpSyntaxTree.ParseText($$"""
                [assembly: System.Reflection.AssemblyVersion("{{version}}.0.0.0")]
                namespace Microsoft.EntityFrameworkCore
                {
                    public class DbContext;
                    namespace Infrastructure { public class DbContextAttribute(System.Type type) : System.Attribute { public System.Type Type => type; } }
                    namespace Migrations
                    {
                        public class MigrationAttribute(string id) : System.Attribute { public string Id => id; }
                        public class MigrationBuilder { public void Sql(string sql, bool suppressTransaction = false) { } }
                        public abstract class Migration { protected abstract void Up(MigrationBuilder migrationBuilder); protected virtual void Down(MigrationBuilder migrationBuilder) { } }
                    }
                }
                """)],
            TestReferences.WithoutEfCore,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Assert.True(library.Emit(image).Success);
        var project = RuleRunner.Compile([("Test0.cs", MigrationSource.File(
            MigrationSource.Migration("20240101000000_A", "A", MigrationSource.Sql(Given))
            + MigrationSource.Migration("20240102000000_B", "B", MigrationSource.Sql("ALTER TYPE mood ADD VALUE 'b';"))
            + MigrationSource.Migration("20240103000000_C", "C", MigrationSource.Sql("UPDATE t SET m = 'b';"))))])
            .WithReferences([.. TestReferences.WithoutEfCore, MetadataReference.CreateFromImage(image.ToArray())]);

        var said = (await RuleRunner.RunAsync(project)).Where(diagnostic => diagnostic.Id == "MIG2007").Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(
            isOneTransaction ? ["The value 'b' of mood is not committed yet: it was added by 20240102000000_B, and EF Core 9 runs all pending migrations in one transaction"] : [],
            said);
    }
}
