using MigrationAnalyzers.Rules.Names;
using Microsoft.CodeAnalysis;

namespace MigrationAnalyzers.Tests.Rules.Places;

using Columns = RuleVerifier<Mig1003UnknownColumn>;
using Folded = RuleVerifier<Mig1001UnquotedName>;
using Relations = RuleVerifier<Mig1004UnknownRelation>;

/// <summary>Raw SQL in a project without migrations: judged by a dump, else by what the configuration surely names.</summary>
public class UnmigratedTests
{
    private const string Dump =
        """
        CREATE SCHEMA app;
        CREATE TABLE public.events ("Id" uuid NOT NULL, "Title" text, start_date timestamp with time zone);
        CREATE TABLE app.orders (id bigint NOT NULL);
        """;

    private static readonly (string, string) DumpFile = ("/0/database.schema.sql", Dump);

    [Theory]
    [InlineData("""db.Events.FromSqlRaw("SELECT * FROM events WHERE [|rank|] > 0");""")]
    [InlineData("""new Npgsql.NpgsqlCommand("SELECT [|rank|] FROM events");""")]
    [InlineData("""db.Database.ExecuteSql($"UPDATE app.orders SET id = 2, [|rank|] = {1}");""")]
    [InlineData("""var sql = /*lang=sql*/ "SELECT [|rank|] FROM app.orders";""")]
    public Task Reports_what_a_dump_does_not_have(string statements) => Columns.WithFiles(Code(statements), DumpFile);

    [Theory]
    [InlineData("""db.Events.FromSqlRaw("SELECT \"Id\" FROM events WHERE start_date > now()");""")]
    [InlineData("""new Npgsql.NpgsqlCommand("SELECT id FROM app.orders");""")]
    public Task Stays_silent_on_what_a_dump_has(string statements) => Columns.WithFiles(Code(statements), DumpFile);

    [Fact]
    public Task Reports_a_relation_that_a_dump_does_not_have() => Relations.WithFiles(Code("""new Npgsql.NpgsqlCommand("DELETE FROM [|comments|]");"""), DumpFile);

    [Theory]
    [InlineData("""builder.ToTable("events").HasIndex(e => e.Title).HasFilter("[|rank|] IS NOT NULL AND \"Title\" IS NULL");""")]
    [InlineData("""builder.ToTable("events", t => t.HasCheckConstraint("ck", "start_date < now() AND length([|rank|]) > 0"));""")]
    public Task Judges_configuration_by_a_dump(string statements) => Columns.WithFiles(ModelSource.Configure(statements), DumpFile);

    [Fact]
    public Task Reports_the_letter_case_of_configured_names() => Folded.InFile(Configured("""db.Events.FromSqlRaw("SELECT * FROM [|Events|] WHERE [|HeadLine|] IS NULL AND start > now()");"""));

    [Theory]
    [InlineData("""db.Events.FromSqlRaw("SELECT * FROM \"Events\" WHERE rank > 1 AND comment IS NULL");""")] // a trigger or a script may have made them
    [InlineData("""db.Events.FromSqlRaw("SELECT * FROM comments");""")]
    public async Task Stays_silent_on_what_configuration_does_not_name(string statements)
    {
        await Columns.InFile(Configured(statements));
        await Relations.InFile(Configured(statements));
    }

    [Fact]
    public Task Stays_silent_where_neither_a_dump_nor_configuration_names_anything() => Relations.InFile(Code("""new Npgsql.NpgsqlCommand("SELECT * FROM comments");"""));

    [Fact]
    public async Task Judges_a_project_without_ef_core_by_a_dump()
    {
        const string source = """public static class Reports { public static object Run() => new Npgsql.NpgsqlCommand("SELECT rank FROM events"); }""";

        var said = await RuleRunner.RunWithoutEfCoreAsync(source, [DumpFile]);
        Assert.Equal(["MIG1003"], said.Select(diagnostic => diagnostic.Id));
        Assert.Empty(await RuleRunner.RunWithoutEfCoreAsync(source, []));
    }

    private static string Code(string statements, string configuration = "") => MigrationSource.File(
        ModelSource.Entities + $$"""

        public static class Code
        {
            public static void Run(EventContext db)
            {
                {{statements}}
            }
        }

        """ + configuration);

    private static string Configured(string statements) => Code(
        statements,
        """
        public class EventConfiguration : IEntityTypeConfiguration<Event>
        {
            public void Configure(EntityTypeBuilder<Event> builder)
            {
                builder.ToTable("Events");
                builder.Property(e => e.Title).HasColumnName("HeadLine");
            }
        }
        """);
}
