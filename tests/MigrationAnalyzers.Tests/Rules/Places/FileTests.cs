using MigrationAnalyzers.Rules.Names;

namespace MigrationAnalyzers.Tests.Rules.Places;

using Columns = RuleVerifier<Mig1003UnknownColumn>;
using Relations = RuleVerifier<Mig1004UnknownRelation>;

/// <summary>SQL that migrations and commands load, judged in the file itself; and dumps of what existed before.</summary>
public class FileTests
{
    private const string Given = "CREATE TABLE blogs (id int);";
    private const string Script = "-- raises ranks\nUPDATE blogs\r\n  SET [|rank|] = 1;\n";

    private const string Loader =
        """

        public static class Scripts
        {
            public static string Read(string name)
            {
                using var stream = typeof(Scripts).Assembly.GetManifestResourceStream($"{typeof(Scripts).Namespace}.Scripts.{name}")
                    ?? throw new InvalidOperationException(name);
                using var reader = new System.IO.StreamReader(stream);
                return reader.ReadToEnd();
            }

            public static string Find(string end)
            {
                var assembly = System.Reflection.Assembly.GetExecutingAssembly();
                var names = assembly.GetManifestResourceNames();
                var name = names.Single(one => one.EndsWith(end, StringComparison.Ordinal));
                using var stream = assembly.GetManifestResourceStream(name)!;
                using var reader = new System.IO.StreamReader(stream);
                return reader.ReadToEnd();
            }
        }
        """;

    [Theory]
    [InlineData("""migrationBuilder.Sql(System.IO.File.ReadAllText("Scripts/up.sql"));""")]
    [InlineData("""migrationBuilder.Sql(System.IO.File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "Scripts", "up.sql")));""")]
    [InlineData("""migrationBuilder.Sql(System.IO.File.ReadAllText(@"..\Scripts\up.sql", Encoding.UTF8));""")]
    [InlineData("""migrationBuilder.Sql(System.IO.File.ReadAllTextAsync("Scripts/up.sql").Result);""")]
    [InlineData("""migrationBuilder.Sql(new System.IO.StreamReader(System.Reflection.Assembly.GetExecutingAssembly().GetManifestResourceStream("Shop.Scripts.up.sql")!).ReadToEnd());""")]
    [InlineData("""migrationBuilder.Sql(Scripts.Read("up.sql"));""")]
    [InlineData("""migrationBuilder.Sql(Scripts.Find("up.sql"));""")]
    public Task Reports_in_the_file(string statements) => Columns.WithFiles(MigrationSource.After(Given, statements) + Loader, ("/0/Scripts/up.sql", Script));

    [Theory]
    [InlineData("")]
    [InlineData("""migrationBuilder.Sql(System.IO.File.ReadAllText("Scripts/other.sql"));""")]
    [InlineData("""migrationBuilder.Sql(System.IO.File.ReadAllText(Console.ReadLine()!));""")]
    [InlineData("""migrationBuilder.Sql(new System.IO.StreamReader(typeof(Shop).Assembly.GetManifestResourceStream(typeof(Shop).Assembly.GetManifestResourceNames().First(name => name.EndsWith("other.sql")))!).ReadToEnd());""")]
    [InlineData("""migrationBuilder.Sql(new System.IO.StreamReader(typeof(Shop).Assembly.GetManifestResourceStream(typeof(Shop).Assembly.GetManifestResourceNames().First(name => name.Contains("up")))!).ReadToEnd());""")]
    [InlineData("""migrationBuilder.Sql(System.IO.File.ReadAllText(Console.ReadLine() + "up.sql"));""")] // perhaps group.sql
    public Task Stays_silent_on_files_that_are_not_loaded(string statements) =>
        Columns.WithFiles(MigrationSource.After(Given, statements), ("/0/Scripts/up.sql", Script.Replace("[|rank|]", "rank", StringComparison.Ordinal)));

    [Fact]
    public Task Stays_silent_where_two_files_have_the_name() => Columns.WithFiles(
        MigrationSource.After(Given, """migrationBuilder.Sql(System.IO.File.ReadAllText("up.sql"));"""),
        ("/0/a/up.sql", "UPDATE blogs SET rank = 1;"),
        ("/0/b/up.sql", "UPDATE blogs SET rank = 1;"));

    [Fact]
    public Task What_a_file_makes_exists_afterwards() => Columns.WithFiles(
        MigrationSource.After(Given, """migrationBuilder.Sql(System.IO.File.ReadAllText("up.sql")); migrationBuilder.Sql("UPDATE made SET a = 1, [|b|] = 2;");"""),
        ("/0/up.sql", "CREATE TABLE made (a int);"));

    private const string Dump =
        """
        --
        -- PostgreSQL database dump
        --
        \restrict abc
        SET statement_timeout = 0;
        SELECT pg_catalog.set_config('search_path', '', false);
        CREATE SCHEMA old;
        CREATE TABLE old.blogs (id integer NOT NULL, title text);
        ALTER TABLE old.blogs OWNER TO postgres;
        COPY old.blogs (id, title) FROM stdin;
        1	it's a title; SELECT
        \.
        CREATE FUNCTION old.f() RETURNS integer LANGUAGE sql AS $_$
        \not a command
        $_$;
        ALTER TABLE ONLY old.blogs ADD CONSTRAINT blogs_pkey PRIMARY KEY (id);
        CREATE INDEX ix_title ON old.blogs USING btree (title);
        CREATE TABLE public.posts (id integer);
        \unrestrict abc

        """;

    [Fact]
    public Task A_dump_is_what_existed_before() => Columns.WithFiles(
        MigrationSource.After("", """migrationBuilder.Sql("UPDATE old.blogs SET title = 'a', [|rank|] = 1; UPDATE posts SET id = 1;");"""), ("/0/before.schema.sql", Dump));

    [Fact]
    public Task Beside_a_dump_nothing_else_existed() => Relations.WithFiles(
        MigrationSource.After("", """migrationBuilder.Sql("DELETE FROM old.blogs; DELETE FROM [|comments|];");"""), ("/0/before.schema.sql", Dump));

    [Fact]
    public Task A_dump_may_hold_what_the_migrations_make() => RuleVerifier<MigrationAnalyzers.Rules.History.Mig3003RepeatedOperation>.WithFiles(
        MigrationSource.After("", """migrationBuilder.CreateTable("posts", table => new { id = table.Column<int>() });"""), ("/0/before.schema.sql", Dump));
}
