using MigrationAnalyzers.Rules.Names;
using MigrationAnalyzers.Rules.Sql;

namespace MigrationAnalyzers.Tests.Rules.Places;

using Columns = RuleVerifier<Mig1003UnknownColumn>;
using Folded = RuleVerifier<Mig1001UnquotedName>;
using Foreign = RuleVerifier<Mig2002ForeignSql>;
using Relations = RuleVerifier<Mig1004UnknownRelation>;
using Syntax = RuleVerifier<Mig2001SyntaxError>;

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
    [InlineData("""builder.ToTable("events", "elsewhere", t => t.HasCheckConstraint("ck", "capacity > 0"));""")] // the next migration's
    public Task Stays_silent(string statements) => Columns.InFile(Source(statements));

    [Theory] // a history without a snapshot: properties whose columns the table has get no other ones
    [InlineData("""builder.ToTable("orders", t => t.HasCheckConstraint("ck", "[|total|] >= 0"));""")]
    [InlineData("""builder.ToTable("orders"); builder.HasIndex(e => e.Id).HasFilter("[|status|] IS NOT NULL");""")]
    [InlineData("""builder.ToTable("orders"); builder.HasIndex(e => e.Id).HasFilter("[|ID|] > 0 AND [|Id|] > 0");""")]
    public Task Reports_without_a_snapshot(string statements) => Folded.InFile(Orders(statements));

    [Theory]
    [InlineData("""builder.ToTable("orders", t => t.HasCheckConstraint("ck", "\"Total\" >= 0 AND amount > 0 AND \"Amount\" > 0"));""")]
    [InlineData("""builder.ToTable("orders"); builder.HasIndex(e => e.Id).HasFilter("place_zip IS NOT NULL");""")]
    [InlineData("""builder.ToTable("orders"); builder.Property(e => e.Status).HasColumnName("state"); builder.HasIndex(e => e.Id).HasFilter("state IS NOT NULL");""")]
    public async Task Stays_silent_without_a_snapshot(string statements)
    {
        await Folded.InFile(Orders(statements));
        await Columns.InFile(Orders(statements));
    }

    [Theory]
    [InlineData("""builder.HasIndex(e => e.Title).HasFilter("[|[Title]|] IS NOT NULL");""", """builder.HasIndex(e => e.Title).HasFilter("\"Title\" IS NOT NULL");""")]
    [InlineData("""builder.Property(e => e.StartDate).HasDefaultValueSql("[|GETUTCDATE|]()");""", """builder.Property(e => e.StartDate).HasDefaultValueSql("(now() AT TIME ZONE 'utc')");""")]
    public Task Turns_SQL_of_other_databases_into_PostgreSQLs(string statements, string fixedStatements) => Foreign.FixInFile(Source(statements), Source(fixedStatements));

    [Fact]
    public Task Reports_syntax_errors() => Syntax.InFile(Source("""builder.Property(e => e.StartDate).HasDefaultValueSql("CURRENT_TIMESTAMP([|)|]");"""));

    [Fact]
    public Task Judges_the_query_of_an_entity() => Relations.InFile(Source("""builder.ToSqlQuery("SELECT * FROM [|event|] JOIN archive a ON a.id = 1");"""));

    [Fact]
    public Task Fixes_in_the_literal() => Folded.FixInFile(
        Source("""builder.HasIndex(e => e.Title).HasFilter("[|Title|] IS NOT NULL");"""), Source("""builder.HasIndex(e => e.Title).HasFilter("\"Title\" IS NOT NULL");"""));

    [Fact]
    public Task Stays_silent_on_the_configuration_of_an_entity_that_no_migration_has_made() => Columns.InFile(
        MigrationSource.File("public class Fresh { public int Id { get; set; } } public class FreshConfiguration : IEntityTypeConfiguration<Fresh> { public void Configure(EntityTypeBuilder<Fresh> builder) => builder.ToTable(\"fresh\", t => t.HasCheckConstraint(\"ck\", \"rank > 0\")); }")
        + ModelSource.Entities + Migrations + Snapshot);

    private static string Orders(string statements) => MigrationSource.File(
        $$"""
        public class Place { public string Zip { get; set; } = ""; }
        public class Order { public int Id { get; set; } public string Status { get; set; } = ""; public decimal Total { get; set; } public decimal Amount { get; set; } public Place Place { get; set; } = new(); }
        public class OrderContext : DbContext { public DbSet<Order> Orders { get; set; } = null!; }
        public class OrderConfiguration : IEntityTypeConfiguration<Order>
        {
            public void Configure(EntityTypeBuilder<Order> builder) { {{statements}} }
        }

        [DbContext(typeof(OrderContext))]
        [Migration("20240101000000_Orders")]
        public class MakeOrders : Migration
        {
            protected override void Up(MigrationBuilder migrationBuilder) =>
                migrationBuilder.Sql(@"CREATE TABLE orders (""Id"" int PRIMARY KEY, ""Status"" text, ""Total"" numeric);");
        }
        """);

    private static string Source(string statements) => ModelSource.Configure(statements, Migrations + Snapshot);
}
