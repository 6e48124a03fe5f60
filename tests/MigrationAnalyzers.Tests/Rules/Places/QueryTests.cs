using MigrationAnalyzers.Rules.Names;

namespace MigrationAnalyzers.Tests.Rules.Places;

using Columns = RuleVerifier<Mig1003UnknownColumn>;
using Folded = RuleVerifier<Mig1001UnquotedName>;
using Relations = RuleVerifier<Mig1004UnknownRelation>;

/// <summary>Raw SQL in queries and commands: judged by the end of the history.</summary>
public class QueryTests
{
    private const string Given =
        """
        CREATE TABLE blogs ("Id" int PRIMARY KEY, "Title" text, score int); CREATE TABLE draft (id int); DROP TABLE draft;
        """;

    [Theory]
    [InlineData("""db.Blogs.FromSqlRaw("SELECT * FROM blogs WHERE [|rank|] > {0}", 1);""")]
    [InlineData("""db.Blogs.FromSqlRaw("SELECT * FROM blogs WHERE \"Title\" = {0} AND [|rank|] > @p", "a", 1);""")]
    [InlineData("""db.Set<Blog>().FromSqlInterpolated($"SELECT * FROM blogs WHERE [|rank|] > {1}");""")]
    [InlineData("""db.Blogs.FromSql($"SELECT * FROM blogs WHERE score > {1} AND [|rank|] > {2}").Where(b => b.Id > 0);""")]
    [InlineData("""db.Database.ExecuteSqlRaw("UPDATE blogs SET [|rank|] = 1");""")]
    [InlineData("""db.Database.ExecuteSqlRawAsync(sql: @"UPDATE blogs SET ""Title"" = {0}, [|rank|] = 1", parameters: new object[] { "a" });""")]
    [InlineData("""db.Database.ExecuteSqlInterpolated($"DELETE FROM blogs WHERE [|rank|] = {1}");""")]
    [InlineData("""db.Database.ExecuteSql($"DELETE FROM blogs WHERE [|rank|] = {1}");""")]
    [InlineData("""db.Database.ExecuteSqlAsync($"DELETE FROM blogs WHERE [|rank|] = {1}");""")]
    [InlineData("""db.Database.SqlQueryRaw<int>("SELECT [|rank|] AS \"Value\" FROM blogs");""")]
    [InlineData("""db.Database.SqlQuery<int>($"SELECT [|rank|] AS \"Value\" FROM blogs WHERE score = {3}");""")]
    [InlineData("""RelationalDatabaseFacadeExtensions.ExecuteSqlRaw(db.Database, "UPDATE blogs SET [|rank|] = 1");""")]
    [InlineData("""const string sql = "UPDATE blogs SET [|rank|] = 1"; db.Database.ExecuteSqlRaw(sql);""")]
    [InlineData("""FormattableString sql = $"UPDATE blogs SET [|rank|] = {1}"; db.Database.ExecuteSql(sql);""")]
    [InlineData("""new Npgsql.NpgsqlCommand("SELECT [|rank|] FROM blogs WHERE score=@score AND \"Id\" = :id");""")]
    [InlineData("""using var command = new Npgsql.NpgsqlCommand { CommandText = "SELECT [|rank|] FROM blogs WHERE score = $1" };""")]
    [InlineData("""using var command = new Npgsql.NpgsqlCommand(); command.CommandText = "SELECT [|rank|] FROM blogs";""")]
    [InlineData("""Npgsql.NpgsqlCommand command = new("SELECT [|rank|] FROM blogs");""")]
    [InlineData("""new Npgsql.NpgsqlConnection().BeginBinaryImport("COPY blogs (\"Id\", [|rank|]) FROM STDIN (FORMAT BINARY)");""")]
    [InlineData("""new Npgsql.NpgsqlBatchCommand("SELECT [|rank|] FROM blogs");""")]
    [InlineData("""Npgsql.NpgsqlDataSource.Create("").CreateCommand("SELECT [|rank|] FROM blogs");""")]
    [InlineData("""System.Data.Common.DbCommand command = db.Database.GetDbConnection().CreateCommand(); command.CommandText = "SELECT [|rank|] FROM blogs";""")]
    [InlineData("""var sql = /*lang=sql*/ "SELECT [|rank|] FROM blogs";""")]
    [InlineData("""var sql = /* language=postgresql */ @"SELECT [|rank|] FROM blogs";""")]
    [InlineData("""Run("SELECT [|rank|] FROM blogs");""")]
    public Task Reports(string statements) => Columns.InFile(Source(statements));

    [Theory]
    [InlineData("""db.Blogs.FromSqlRaw("SELECT * FROM blogs WHERE score > {0} AND \"Id\" = {1}", 1, 2);""")]
    [InlineData("""db.Blogs.FromSql($"SELECT * FROM blogs WHERE score > {1}");""")]
    [InlineData("""db.Database.ExecuteSqlRaw("UPDATE blogs SET \"Title\" = '{{}}' WHERE score = @p0", 1);""")]
    [InlineData("""db.Database.ExecuteSqlRaw("UPDATE blogs SET rank = 1 {");""")] // EF Core itself throws
    [InlineData("""db.Database.ExecuteSqlRaw(Console.ReadLine()!);""")]
    [InlineData("""var column = Console.ReadLine(); db.Database.ExecuteSqlRaw($"UPDATE blogs SET {column} = 1");""")]
    [InlineData("""const string rank = "rank"; db.Database.ExecuteSql($"UPDATE blogs SET score = {rank}");""")] // a parameter, not text
    [InlineData("""new Npgsql.NpgsqlCommand("rank") { CommandType = System.Data.CommandType.StoredProcedure };""")]
    [InlineData("""new Npgsql.NpgsqlCommand("SELECT score::text, '@rank', ARRAY[1, 2, 3][1:2], \"Id\" <@ ARRAY[@a], '{}'::jsonb @> @b FROM blogs -- :rank");""")]
    [InlineData("""Query("SELECT rank FROM blogs");""")] // a method of that name, but of nobody we know
    [InlineData("""var sql = /*lang=regex*/ "SELECT rank FROM blogs";""")]
    [InlineData("""var other = new Other(); other.Database.ExecuteSqlRaw("UPDATE blogs SET rank = 1");""")] // another context, of which nothing is known
    public Task Stays_silent(string statements) => Columns.InFile(Source(statements));

    // Projects for several databases ask which one it is.
    [Theory]
    [InlineData("""if (db.Database.IsNpgsql()) db.Database.ExecuteSqlRaw("UPDATE blogs SET [|rank|] = 1");""")]
    [InlineData("""if (!db.Database.IsNpgsql()) return; db.Database.ExecuteSqlRaw("UPDATE blogs SET [|rank|] = 1");""")]
    [InlineData("""if (db.Database.ProviderName is not "Npgsql.EntityFrameworkCore.PostgreSQL") { throw new NotSupportedException(); } db.Database.ExecuteSqlRaw("UPDATE blogs SET [|rank|] = 1");""")]
    [InlineData("""var sql = db.Database.IsNpgsql() ? "UPDATE blogs SET [|rank|] = 1" : "UPDATE [blogs] SET rank = 1"; db.Database.ExecuteSqlRaw(sql);""")]
    [InlineData("""switch (db.Database.ProviderName) { case "Microsoft.EntityFrameworkCore.Sqlite": break; default: db.Database.ExecuteSqlRaw("UPDATE blogs SET [|rank|] = 1"); break; }""")]
    [InlineData("""if (Console.ReadLine() == "x") return; if (Console.ReadLine() == "y") db.Database.ExecuteSqlRaw("UPDATE blogs SET [|rank|] = 1");""")]
    [InlineData("""Later(); if (!db.Database.IsNpgsql()) { return; } void Later() => db.Database.ExecuteSqlRaw("UPDATE blogs SET [|rank|] = 1");""")]
    public Task Reports_what_runs_on_PostgreSQL(string statements) => Columns.InFile(Source(statements));

    [Theory]
    [InlineData("""if (db.Database.ProviderName == "Microsoft.EntityFrameworkCore.SqlServer") { using (null) db.Database.ExecuteSqlRaw("UPDATE blogs SET rank = 1"); }""")]
    [InlineData("""if (db.Database.IsNpgsql()) return; else db.Database.ExecuteSqlRaw("UPDATE blogs SET rank = 1");""")]
    [InlineData("""if (!db.Database.ProviderName!.Contains("SqlServer")) { return; } Action run = () => db.Database.ExecuteSqlRaw("UPDATE blogs SET rank = 1");""")]
    [InlineData("""var isPostgres = db.Database.IsNpgsql(); if (!isPostgres) db.Database.ExecuteSqlRaw("UPDATE blogs SET rank = 1");""")]
    [InlineData("""if (IsSqlServer(db)) db.Database.ExecuteSqlRaw("UPDATE blogs SET rank = 1");""")]
    [InlineData("""switch (db.Database.ProviderName) { case "Microsoft.EntityFrameworkCore.Sqlite": db.Database.ExecuteSqlRaw("UPDATE blogs SET rank = 1"); break; default: break; }""")]
    [InlineData("""switch (db.Database.ProviderName) { case "Npgsql.EntityFrameworkCore.PostgreSQL": break; default: db.Database.ExecuteSqlRaw("UPDATE blogs SET rank = 1"); break; }""")]
    [InlineData("""_ = db.Database.IsNpgsql() ? 0 : db.Database.ExecuteSqlRaw("UPDATE blogs SET rank = 1");""")]
    [InlineData("""_ = !db.Database.IsNpgsql() && db.Database.ExecuteSqlRaw("UPDATE blogs SET rank = 1") > 0; _ = db.Database.IsNpgsql() || db.Database.ExecuteSqlRaw("UPDATE blogs SET rank = 1") > 0;""")]
    public Task Stays_silent_on_what_runs_on_other_databases(string statements) => Columns.InFile(Source(statements));

    [Theory]
    [InlineData("""db.Database.ExecuteSqlRaw("DELETE FROM [|drafts|]");""")]
    [InlineData("""db.Database.ExecuteSqlRaw("DELETE FROM [|nowhere|]");""")]
    [InlineData("""new Npgsql.NpgsqlCommand("SELECT * FROM [|nowhere|]");""")]
    public Task Reports_relations(string statements) => Relations.InFile(Source(statements));

    [Theory]
    [InlineData("""db.Database.ExecuteSqlRaw("CREATE TEMP TABLE staged (id int)"); db.Database.ExecuteSqlRaw("DELETE FROM staged");""")]
    [InlineData("""db.Database.ExecuteSqlRaw("SET search_path = other"); db.Database.ExecuteSqlRaw("DELETE FROM nowhere");""")]
    [InlineData("""db.Database.ExecuteSqlRaw(Console.ReadLine()!); db.Database.ExecuteSqlRaw("DELETE FROM nowhere");""")] // it may have made it
    public Task Stays_silent_on_what_other_commands_may_have_made(string statements) => Relations.InFile(Source(statements));

    [Theory]
    [InlineData("""db.Blogs.FromSqlRaw("SELECT * FROM blogs WHERE [|Title|] = {0}", "a");""", """db.Blogs.FromSqlRaw("SELECT * FROM blogs WHERE \"Title\" = {0}", "a");""")]
    [InlineData("""db.Database.ExecuteSql($"UPDATE blogs SET score = {1} WHERE [|Id|] = {2}");""", """db.Database.ExecuteSql($"UPDATE blogs SET score = {1} WHERE \"Id\" = {2}");""")]
    [InlineData("""new Npgsql.NpgsqlCommand(@"SELECT @a FROM blogs WHERE [|Id|] = @id");""", """"new Npgsql.NpgsqlCommand(@"SELECT @a FROM blogs WHERE ""Id"" = @id");"""")]
    public Task Fixes_in_the_literal(string statements, string fixedStatements) => Folded.FixInFile(Source(statements), Source(fixedStatements));

    [Fact]
    public Task Stays_silent_on_a_marked_text_that_a_migration_runs() => Columns.InFile(
        MigrationSource.After("CREATE TABLE blogs (rank int);", """migrationBuilder.Sql(/*lang=sql*/ "UPDATE blogs SET rank = 1;"); migrationBuilder.DropColumn("rank", "blogs");"""));

    [Fact]
    public Task Reads_queries_inside_the_context() => Columns.InFile(
        MigrationSource.After(Given, "").Replace(
            "public class Shop : DbContext { }",
            """
            public class Blog { public int Id { get; set; } }

            public class Shop : DbContext
            {
                public DbSet<Blog> Blogs => Set<Blog>();

                public object Run() => Blogs.FromSqlRaw("SELECT * FROM blogs WHERE [|rank|] = 1");

                public int Clear() => Database.ExecuteSqlRaw("UPDATE blogs SET [|rank|] = NULL");
            }
            """,
            StringComparison.Ordinal));

    private static string Source(string statements) =>
        MigrationSource.After(Given, "").Replace("public class Shop : DbContext { }", "public class Shop : DbContext { public DbSet<Blog> Blogs => Set<Blog>(); }", StringComparison.Ordinal)
        + $$"""

        public class Blog { public int Id { get; set; } }

        public class Other : DbContext { }

        public class Queries(Shop db)
        {
            private static void Run([System.Diagnostics.CodeAnalysis.StringSyntax("sql")] string sql) { }

            private static void Query(string sql) { }

            private static bool IsSqlServer(DbContext context) => context.Database.ProviderName!.EndsWith("SqlServer");

            public void All()
            {
                {{statements}}
            }
        }
        """;
}
