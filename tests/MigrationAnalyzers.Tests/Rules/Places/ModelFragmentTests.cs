using MigrationAnalyzers.Rules.Names;

namespace MigrationAnalyzers.Tests.Rules.Places;

using Columns = RuleVerifier<Mig1003UnknownColumn>;
using Folded = RuleVerifier<Mig1001UnquotedName>;
using Relations = RuleVerifier<Mig1004UnknownRelation>;

/// <summary>Raw SQL in the model's configuration: judged in the table of its entity, by the end of the history.</summary>
public class ModelFragmentTests
{
    private const string Migrations =
        """

        [DbContext(typeof(EventContext))]
        [Migration("20240101000000_Events")]
        public class Events : Migration
        {
            protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(@"
                CREATE TABLE events (""Id"" uuid PRIMARY KEY, ""Title"" text, start_date timestamptz, score int, ""Address_Street"" text);
                CREATE TABLE archive (id int);");
        }

        """;

    private static readonly string Snapshot = ModelSource.Snapshot(
        """
        b.ToTable("events");
        b.Property<System.Guid>("Id");
        b.Property<string>("Title");
        b.Property<System.DateTime>("StartDate").HasColumnName("start_date");
        """);

    [Theory]
    [InlineData("""builder.HasIndex(e => e.Title).HasFilter("[|rank|] > 0");""")]
    [InlineData("""builder.HasIndex(e => e.Title).IsUnique().HasFilter("score > 0 AND [|rank|] > 0").HasDatabaseName("ix");""")]
    [InlineData("""builder.ToTable("events", t => t.HasCheckConstraint("ck", "[|rank|] > 0"));""")]
    [InlineData("""builder.ToTable(t => { t.HasCheckConstraint("a", "score > 0"); t.HasCheckConstraint("b", "[|rank|] > 0"); });""")]
    [InlineData("""builder.Property(e => e.Title).HasComputedColumnSql("upper([|rank|])", stored: true);""")]
    [InlineData("""builder.Property(e => e.Title).HasDefaultValueSql("[|today|]");""")]
    [InlineData("""const string filter = "score > 0 AND "; builder.HasIndex(e => e.Title).HasFilter(filter + "[|rank|] > 0");""")]
    public Task Reports(string statements) => Columns.InFile(Source(statements));

    [Theory]
    [InlineData("""builder.HasIndex(e => e.Title).HasFilter("\"Title\" IS NOT NULL AND start_date > now()");""")]
    [InlineData("""builder.HasIndex(e => e.Title).HasFilter("\"Capacity\" > 0 AND capacity > 0");""")] // a property that the next migration will make
    [InlineData("""builder.Property(e => e.Capacity).HasColumnName("places"); builder.ToTable(t => t.HasCheckConstraint("ck", "places > 0"));""")]
    [InlineData("""builder.Property(e => e.Title).HasDefaultValueSql("upper('x' || CURRENT_USER)");""")]
    [InlineData("""builder.HasIndex(e => e.Title).HasFilter(null);""")]
    [InlineData("""builder.HasIndex(e => e.Title).HasFilter(Console.ReadLine());""")]
    [InlineData("""builder.HasQueryFilter(e => e.Capacity > 0);""")]
    [InlineData("""builder.ToTable("events", "elsewhere", t => t.HasCheckConstraint("ck", "places > 0"));""")] // places is the next migration's
    public Task Stays_silent(string statements) => Columns.InFile(Source(statements.Replace("\"places > 0\"))", "\"capacity > 0\"))", StringComparison.Ordinal)));

    [Fact]
    public Task Judges_the_query_of_an_entity() => Relations.InFile(Source("""builder.ToSqlQuery("SELECT * FROM [|event|] JOIN archive a ON a.id = 1");"""));

    [Fact]
    public Task Fixes_in_the_literal() => Folded.FixInFile(
        Source("""builder.HasIndex(e => e.Title).HasFilter("[|Title|] IS NOT NULL");"""), Source("""builder.HasIndex(e => e.Title).HasFilter("\"Title\" IS NOT NULL");"""));

    [Fact]
    public Task Stays_silent_on_the_configuration_of_an_entity_that_no_migration_has_made() => Columns.InFile(
        MigrationSource.File("public class Fresh { public int Id { get; set; } } public class FreshConfiguration : IEntityTypeConfiguration<Fresh> { public void Configure(EntityTypeBuilder<Fresh> builder) => builder.ToTable(\"fresh\", t => t.HasCheckConstraint(\"ck\", \"rank > 0\")); }")
        + ModelSource.Entities + Migrations + Snapshot);

    private static string Source(string statements) => ModelSource.Configure(statements, Migrations + Snapshot);
}
