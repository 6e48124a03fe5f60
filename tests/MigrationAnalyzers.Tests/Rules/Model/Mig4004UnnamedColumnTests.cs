using MigrationAnalyzers.Rules.Model;

namespace MigrationAnalyzers.Tests.Rules.Model;

using Verify = RuleVerifier<Mig4004UnnamedColumn>;

public class Mig4004UnnamedColumnTests
{
    private const string Named = "builder.Property(e => e.Title).HasColumnName(\"title\");";

    private const string Recorded =
        """
        b.Property<Guid>("Id").HasColumnName("id");
        b.Property<string>("Title").HasColumnName("title");
        b.Property<DateTime>("StartDate");
        b.Property<uint>("Version").HasColumnName("xmin");
        b.HasKey("Id");
        b.ToTable("events");
        """;

    private const string TwoUnnamed =
        "b.Property<Guid>(\"Id\"); b.Property<string>(\"Title\").HasColumnName(\"title\"); b.Property<DateTime>(\"StartDate\"); b.HasKey(\"Id\"); b.ToTable(\"events\");";

    // No snapshot: the first migration is still to come.
    [Theory]
    [InlineData("builder.Property(e => e.[|StartDate|]).IsRequired();")]
    [InlineData("builder.Property<int>(\"[|Capacity|]\");")]
    [InlineData("builder.Property(nameof(Event.[|StartDate|]));")]
    [InlineData("var start = builder.Property(e => e.[|StartDate|]); start.IsRequired();")]
    public Task Reports(string statements) => Verify.InFiles([("Test0.cs", ModelSource.Configure(Named + statements))], ModelSource.SnakeCase);

    [Theory]
    [InlineData("builder.Property(e => e.StartDate).HasColumnName(\"start_date\");")]
    [InlineData("builder.Property(e => e.StartDate).HasColumnName(DateTime.Now.ToString());")] // named, who knows how
    [InlineData("builder.Property(e => e.StartDate).Metadata.SetColumnName(\"x\");")]
    [InlineData("builder.Property(e => e.StartDate).Named();")] // our own extension may name it
    [InlineData("builder.Ignore(e => e.StartDate); builder.Property(e => e.StartDate);")]
    [InlineData("builder.OwnsOne(e => e.Address, a => { a.ToJson(); a.Property(x => x.Street); a.Property(x => x.ZipCode).HasColumnName(\"zip\"); });")]
    public Task Stays_silent(string statements) => Verify.InFiles([("Test0.cs", ModelSource.Configure(Named + statements, Extension))], ModelSource.SnakeCase);

    [Fact]
    public Task Stays_silent_where_nothing_is_named() =>
        Verify.InFiles([("Test0.cs", ModelSource.Configure("builder.Property(e => e.StartDate).IsRequired();"))], ModelSource.SnakeCase);

    [Fact]
    public Task Stays_silent_where_the_default_follows() =>
        Verify.InFiles([("Test0.cs", ModelSource.Configure("builder.Property(e => e.Title).HasColumnName(\"Heading\"); builder.Property(e => e.StartDate);"))], "migration_analyzers.naming_convention = PascalCase");

    [Fact]
    public Task Stays_silent_where_a_loop_names_the_whole_model() => Verify.InFiles(
        [("Test0.cs", ModelSource.OnModelCreating(
            """
            modelBuilder.Entity<Event>().Property(e => e.Title).HasColumnName("title");
            modelBuilder.Entity<Event>().Property(e => e.StartDate).IsRequired();
            foreach (var entity in modelBuilder.Model.GetEntityTypes())
            {
                foreach (var property in entity.GetProperties())
                    property.SetColumnName(property.Name.ToLowerInvariant());
            }
            """))],
        ModelSource.SnakeCase);

    [Fact]
    public Task Believes_the_snapshot_about_plug_ins() => Verify.InFiles(
        [("Test0.cs", ModelSource.Configure(
            Named + "builder.Property(e => e.StartDate).IsRequired();",
            ModelSource.Snapshot("b.Property<DateTime>(\"StartDate\").HasColumnName(\"start_date\"); b.Property<string>(\"Title\").HasColumnName(\"title\"); b.ToTable(\"events\");")))],
        ModelSource.SnakeCase);

    [Fact]
    public Task Reports_what_the_snapshot_has_and_the_configuration_passes_over() => Verify.InFiles(
        [("Test0.cs", ModelSource.Configure(Named, ModelSource.Snapshot(Recorded)).Replace("EntityTypeBuilder<Event>", "EntityTypeBuilder<{|#0:Event|}>", StringComparison.Ordinal))],
        ModelSource.SnakeCase,
        Verify.Expect(0, "Event.StartDate is left with the default column name \"StartDate\", which breaks the snake_case convention; did you mean \"start_date\"?"));

    [Fact]
    public Task Knows_the_prefix_of_an_owned_type() => Verify.InFiles(
        [("Test0.cs", ModelSource.Configure(
            "builder.OwnsOne(e => e.Address, a => { a.Property(x => x.Street).HasColumnName(\"street\"); a.Property(x => x.{|#0:ZipCode|}).IsRequired(); });",
            ModelSource.Snapshot("b.Property<Guid>(\"Id\"); b.HasKey(\"Id\"); b.ToTable(\"events\"); b.OwnsOne(\"Address\", \"Address\", b1 => { b1.Property<Guid>(\"EventId\"); b1.Property<string>(\"Street\").HasColumnName(\"street\"); b1.Property<string>(\"ZipCode\"); b1.HasKey(\"EventId\"); b1.ToTable(\"events\"); });")))],
        ModelSource.SnakeCase,
        Verify.Expect(0, "Event.Address.ZipCode is left with the default column name \"Address_ZipCode\", which breaks the snake_case convention; did you mean \"address_zip_code\"?"));

    [Fact]
    public Task Stays_silent_where_a_shared_configuration_names_it() => Verify.InFiles(
        [("Test0.cs", ModelSource.Configure(Named, ModelSource.Snapshot(Recorded) +
            "public class Dated<T> : IEntityTypeConfiguration<T> where T : Event { public void Configure(EntityTypeBuilder<T> builder) => builder.Property(e => e.StartDate).HasColumnName(\"start_date\"); }"))],
        ModelSource.SnakeCase);

    [Fact]
    public Task Offers_the_call_on_the_same_line() => Verify.FixInFile(
        ModelSource.Configure(Named + "builder.Property(e => e.[|StartDate|]).IsRequired();"),
        ModelSource.Configure(Named + "builder.Property(e => e.StartDate).HasColumnName(\"start_date\").IsRequired();"),
        ModelSource.SnakeCase);

    [Fact]
    public Task Offers_the_call_on_a_line_of_its_own() => Verify.FixInFile(
        ModelSource.Configure(
            """
            builder.Property(e => e.Title)
                        .HasColumnName("title");
                    builder.Property(e => e.[|StartDate|])
                        .IsRequired();
                    builder.Property(e => e.[|Capacity|]);
            """),
        ModelSource.Configure(
            """
            builder.Property(e => e.Title)
                        .HasColumnName("title");
                    builder.Property(e => e.StartDate)
                        .HasColumnName("start_date")
                        .IsRequired();
                    builder.Property(e => e.Capacity).HasColumnName("capacity");
            """),
        ModelSource.SnakeCase);

    [Fact]
    public Task Offers_a_statement_where_the_configuration_passes_over() => Verify.FixInFile(
        ModelSource.Configure(Named, ModelSource.Snapshot(Recorded)).Replace("EntityTypeBuilder<Event>", "EntityTypeBuilder<[|Event|]>", StringComparison.Ordinal),
        ModelSource.Configure(Named + "\n        builder.Property(e => e.StartDate).HasColumnName(\"start_date\");", ModelSource.Snapshot(Recorded)),
        ModelSource.SnakeCase);

    [Fact]
    public Task Offers_a_statement_for_each_in_their_order() => Verify.FixInFile(
        ModelSource.Configure(Named, ModelSource.Snapshot(TwoUnnamed)).Replace("EntityTypeBuilder<Event>", "EntityTypeBuilder<[|[|Event|]|]>", StringComparison.Ordinal),
        ModelSource.Configure(
            Named + "\n        builder.Property(e => e.Id).HasColumnName(\"id\");\n        builder.Property(e => e.StartDate).HasColumnName(\"start_date\");",
            ModelSource.Snapshot(TwoUnnamed)),
        ModelSource.SnakeCase);

    [Fact]
    public Task Offers_a_statement_in_the_lambda() => Verify.FixInFile(
        ModelSource.OnModelCreating("modelBuilder.Entity<[|Event|]>(e => { e.Property(x => x.Title).HasColumnName(\"title\"); });", ModelSource.Snapshot(Recorded)),
        ModelSource.OnModelCreating("modelBuilder.Entity<Event>(e => { e.Property(x => x.Title).HasColumnName(\"title\"); e.Property(x => x.StartDate).HasColumnName(\"start_date\"); });", ModelSource.Snapshot(Recorded)),
        ModelSource.SnakeCase);

    private const string Extension =
        "static class Extension { public static PropertyBuilder<T> Named<T>(this PropertyBuilder<T> builder) => builder.HasColumnName(\"x\"); }";
}
