using MigrationAnalyzers.Rules.Model;

namespace MigrationAnalyzers.Tests.Rules.Model;

using Verify = RuleVerifier<Mig4002UnmigratedName>;

public class Mig4002UnmigratedNameTests
{
    private const string Recorded =
        """
        b.Property<Guid>("Id");
        b.Property<string>("Title").HasColumnName("title");
        b.Property<DateTime>("StartDate");
        b.HasKey("Id");
        b.ToTable("events", "sales");
        b.OwnsOne("Address", "Address", b1 =>
        {
            b1.Property<Guid>("EventId");
            b1.Property<string>("Street");
            b1.Property<string>("ZipCode").HasColumnName("zip_code");
            b1.HasKey("EventId");
            b1.ToTable("events", "sales");
        });
        """;

    [Theory]
    [InlineData("builder.Property(e => e.Title).HasColumnName(\"[|Title|]\");")]
    [InlineData("builder.Property(e => e.StartDate).HasColumnName(\"[|start_date|]\");")] // the database has the default name
    [InlineData("const string start = \"start_date\"; builder.Property(e => e.StartDate).HasColumnName([|start|]);")]
    [InlineData("builder.OwnsOne(e => e.Address, a => { a.Property(x => x.Street).HasColumnName(\"[|street|]\"); a.Property(x => x.ZipCode).HasColumnName(\"[|zip|]\"); });")]
    [InlineData("builder.ToTable(\"[|Events|]\", \"sales\");")]
    [InlineData("builder.ToTable(\"events\", \"[|events|]\");")]
    public Task Reports(string statements) => Verify.InFile(ModelSource.Configure(statements, ModelSource.Snapshot(Recorded)));

    [Theory]
    [InlineData("builder.Property(e => e.Title).HasColumnName(\"title\"); builder.ToTable(\"events\", \"sales\");")]
    [InlineData("builder.Property(e => e.StartDate).HasColumnName(\"StartDate\");")]
    [InlineData("builder.OwnsOne(e => e.Address, a => { a.Property(x => x.Street).HasColumnName(\"Address_Street\"); a.Property(x => x.ZipCode).HasColumnName(\"zip_code\"); });")]
    [InlineData("builder.Property(e => e.Capacity).HasColumnName(\"capacity\");")] // new: no column yet
    [InlineData("builder.Property(e => e.Title).HasColumnName(DateTime.Now.ToString());")]
    [InlineData("if (DateTime.Now.Year > 2000) builder.Property(e => e.Title).HasColumnName(\"Title\");")] // not always
    [InlineData("builder.Property(e => e.Title).HasColumnName(\"Title\"); builder.Property(e => e.Title).HasColumnName(\"title\");")] // the last one counts
    [InlineData("builder.ToTable(\"events\", t => t.Property(e => e.Title).HasColumnName(\"t\"));")] // for one of its tables
    [InlineData("builder.Property(e => e.Title).HasColumnName(\"t\"); builder.Ignore(e => e.Title);")]
    [InlineData("builder.ToTable(\"events\");")] // the schema may be the default one
    public Task Stays_silent(string statements) => Verify.InFile(ModelSource.Configure(statements, ModelSource.Snapshot(Recorded)));

    [Fact]
    public Task Stays_silent_without_a_snapshot() => Verify.InFile(ModelSource.Configure("builder.Property(e => e.Title).HasColumnName(\"Title\");"));

    [Fact]
    public Task Stays_silent_beside_another_databases_snapshot() => Verify.InFile(ModelSource.Configure(
        "builder.Property(e => e.Title).HasColumnName(\"Title\");",
        ModelSource.Snapshot(Recorded).Replace(
            "modelBuilder.Entity",
            "SqlServerModelBuilderExtensions.UseIdentityColumns(modelBuilder); modelBuilder.Entity",
            StringComparison.Ordinal)
        + "static class SqlServerModelBuilderExtensions { public static void UseIdentityColumns(ModelBuilder builder) { } }"));

    [Fact]
    public Task Lets_fluent_configuration_overrule_attributes() => Verify.InFile(MigrationSource.File(
        """
        public class Event
        {
            public Guid Id { get; set; }
            [System.ComponentModel.DataAnnotations.Schema.Column("[|Heading|]")] public string Title { get; set; }
            [System.ComponentModel.DataAnnotations.Schema.Column("Start")] public DateTime StartDate { get; set; }
        }

        public class EventContext : DbContext
        {
            public DbSet<Event> Events { get; set; }

            protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Event>().Property(e => e.StartDate).HasColumnName("StartDate");
        }
        """ + ModelSource.Snapshot(Recorded)));

    [Fact]
    public Task Says_what_the_database_has() => Verify.InFile(
        ModelSource.Configure(
            """
            builder.ToTable("{|#0:event_list|}", "{|#1:shop|}");
            builder.Property(e => e.StartDate).HasColumnName("{|#2:start_date|}");
            """,
            ModelSource.Snapshot(Recorded)),
        Verify.Expect(0, "Table name \"event_list\" of Event is in no migration, so the database still has \"events\"; did you mean \"events\"?"),
        Verify.Expect(1, "Schema name \"shop\" of Event is in no migration, so the database still has \"sales\"; did you mean \"sales\"?"),
        Verify.Expect(2, "Column name \"start_date\" of Event.StartDate is in no migration, so the database still has \"StartDate\"; did you mean \"StartDate\"?"));

    [Fact]
    public Task Offers_to_rename_back() => Verify.FixInFile(
        ModelSource.Configure("builder.Property(e => e.Title).HasColumnName(@\"[|Title|]\").IsRequired();", ModelSource.Snapshot(Recorded)),
        ModelSource.Configure("builder.Property(e => e.Title).HasColumnName(@\"title\").IsRequired();", ModelSource.Snapshot(Recorded)));
}
