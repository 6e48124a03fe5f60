using MigrationAnalyzers.Rules.Model;

namespace MigrationAnalyzers.Tests.Rules.Model;

using Verify = RuleVerifier<Mig4001OffConventionName>;

public class Mig4001OffConventionNameTests
{
    [Theory]
    [InlineData("builder.Property(e => e.StartDate).HasColumnName(\"[|StartDate|]\");")]
    [InlineData("builder.Property(e => e.StartDate).IsRequired().HasColumnName(@\"[|StartDate|]\").HasMaxLength(3);")]
    [InlineData("builder.Property(\"StartDate\").HasColumnName(\"\"\"[|StartDate|]\"\"\");")]
    [InlineData("builder.Property<System.DateTime>(nameof(Event.StartDate)).HasColumnName(\"[|startDate|]\");")]
    [InlineData("builder.Property(e => e.StartDate).HasColumnName([|nameof(Event.StartDate)|]);")]
    [InlineData("const string name = \"StartDate\"; builder.Property(e => e.StartDate).HasColumnName([|name|]);")]
    [InlineData("var start = builder.Property(e => e.StartDate); start.HasColumnName(\"[|StartDate|]\");")]
    [InlineData("PropertyBuilder<string> title; title = builder.Property(e => e.Title); title.HasColumnName(\"[|Title|]\");")]
    [InlineData("if (DateTime.Now.Year > 2000) { builder.Property(e => e.Title).HasColumnName(\"[|Title|]\"); }")]
    [InlineData("Name(builder); static void Name(EntityTypeBuilder<Event> b) => b.Property(e => e.Title).HasColumnName(\"[|Title|]\");")]
    [InlineData("builder.OwnsOne(e => e.Address, a => { a.Property(x => x.Street).HasColumnName(\"[|Street|]\"); a.Property(x => x.ZipCode).HasColumnName(\"zip_code\"); });")]
    [InlineData("builder.OwnsOne(e => e.Address).Property(x => x.Street).HasColumnName(\"[|Address_Street|]\");")]
    [InlineData("builder.ComplexProperty(e => e.Address, a => a.Property(x => x.Street).HasColumnName(\"[|Street|]\"));")]
    [InlineData("builder.ToTable(\"[|Events|]\");")]
    [InlineData("builder.ToTable(\"[|Events|]\", \"Sales\", t => t.HasComment(\"x\"));")]
    [InlineData("builder.ToTable(\"events\", t => t.Property(e => e.Title).HasColumnName(\"[|Title|]\"));")]
    [InlineData("builder.OwnsOne(e => e.Address, a => a.ToJson(\"[|Address|]\"));")]
    public Task Reports(string statements) => Verify.InFiles([("Test0.cs", ModelSource.Configure(statements))], ModelSource.SnakeCase);

    [Theory]
    [InlineData("builder.Property(e => e.StartDate).HasColumnName(\"start_date\");")]
    [InlineData("builder.Property(e => e.StartDate).HasColumnName(\"startdate\");")]
    [InlineData("builder.Property(e => e.Version).HasColumnName(\"xmin\").IsRowVersion();")]
    [InlineData("builder.Property(e => e.StartDate);")]
    [InlineData("builder.Property(e => e.StartDate).HasColumnName(DateTime.Now.ToString());")] // not known
    [InlineData("builder.Property(e => e.StartDate).HasColumnName(\"\");")]
    [InlineData("builder.ToTable(\"events\", \"Sales\");")] // schemas are left to their makers
    [InlineData("builder.ToView(\"EventTotals\"); builder.Property(e => e.Title).HasColumnName(\"Title\");")] // the view decides
    [InlineData("builder.ToTable(\"Events\", t => t.ExcludeFromMigrations());")] // another context's table
    [InlineData("builder.OwnsOne(e => e.Address, a => { a.ToJson(\"address\"); a.Property(x => x.Street).HasColumnName(\"Street\"); });")] // no column in a document
    [InlineData("builder.HasIndex(e => e.Title).HasDatabaseName(\"IX_Events\");")]
    public Task Stays_silent(string statements) => Verify.InFiles([("Test0.cs", ModelSource.Configure(statements))], ModelSource.SnakeCase);

    [Theory]
    [InlineData("modelBuilder.Entity<Event>().Property(e => e.StartDate).HasColumnName(\"[|StartDate|]\");")]
    [InlineData("modelBuilder.Entity<Event>(b => { b.Property(e => e.StartDate).HasColumnName(\"[|StartDate|]\"); b.ToTable(\"[|Events|]\"); });")]
    [InlineData("modelBuilder.Entity(typeof(Event), b => b.Property(\"StartDate\").HasColumnName(\"[|StartDate|]\"));")]
    [InlineData("modelBuilder.Entity(\"Event\", b => b.Property(\"StartDate\").HasColumnName(\"[|StartDate|]\"));")]
    [InlineData("var entity = modelBuilder.Entity<Event>(); entity.ToTable(\"[|Events|]\").Property(e => e.Title).HasColumnName(\"title\");")]
    [InlineData("if (!Database.IsSqlite()) modelBuilder.Entity<Event>().ToTable(\"[|Events|]\");")]
    public Task Reports_in_OnModelCreating(string statements) => Verify.InFiles([("Test0.cs", ModelSource.OnModelCreating(statements, NpgsqlCheck))], ModelSource.SnakeCase);

    [Theory]
    [InlineData("if (Database.IsSqlite()) modelBuilder.Entity<Event>().ToTable(\"Events\");")]
    [InlineData("if (Database.ProviderName != \"Npgsql.EntityFrameworkCore.PostgreSQL\") { modelBuilder.Entity<Event>().ToTable(\"Events\"); }")]
    public Task Stays_silent_on_code_for_other_databases(string statements) => Verify.InFiles([("Test0.cs", ModelSource.OnModelCreating(statements, NpgsqlCheck))], ModelSource.SnakeCase);

    [Fact]
    public Task Reads_attributes_of_entities() => Verify.InFiles(
        [("Test0.cs", MigrationSource.File(
            """
            [System.ComponentModel.DataAnnotations.Schema.Table("[|Orders|]", Schema = "Sales")]
            public class Order
            {
                [System.ComponentModel.DataAnnotations.Schema.Column("[|OrderId|]")] public int Id { get; set; }
                [System.ComponentModel.DataAnnotations.Schema.Column("total", TypeName = "Money")] public decimal Total { get; set; }
                [System.ComponentModel.DataAnnotations.Schema.Column(Order = 3)] public int No { get; set; }
            }

            [System.ComponentModel.DataAnnotations.Schema.Table("Rows")]
            public class NoEntity { [System.ComponentModel.DataAnnotations.Schema.Column("RowId")] public int Id { get; set; } }

            public class OrderContext : DbContext { public DbSet<Order> Orders { get; set; } }
            """))],
        ModelSource.SnakeCase);

    [Theory]
    [InlineData("camelCase", "[|start_date|]", "startDate")]
    [InlineData("PascalCase", "[|start_date|]", "StartDate")]
    [InlineData("lowercase", "[|StartDate|]", "startdate")]
    [InlineData("snake_case", "[|STARTDATE|]", "start_date")] // the property tells where its words begin
    [InlineData("snake_case", "[|Starts-On|]", "starts_on")]
    public Task Offers_the_name_in_the_convention(string convention, string name, string fixedName) => Verify.FixInFile(
        ModelSource.Configure($"builder.Property(e => e.StartDate).HasColumnName(\"{name}\");"),
        ModelSource.Configure($"builder.Property(e => e.StartDate).HasColumnName(\"{fixedName}\");"),
        "migration_analyzers.naming_convention = " + convention);

    [Fact]
    public Task Says_what_is_wrong_and_what_is_right() => Verify.InFiles(
        [("Test0.cs", ModelSource.Configure(
            """
            builder.ToTable("{|#0:Events|}");
            builder.Property(e => e.StartDate).HasColumnName("{|#1:StartDate|}");
            builder.OwnsOne(e => e.Address, a => a.Property(x => x.Street).HasColumnName("{|#2:Street|}"));
            """))],
        ModelSource.SnakeCase,
        Verify.Expect(0, "Table name \"Events\" of Event breaks the snake_case convention; did you mean \"events\"?"),
        Verify.Expect(1, "Column name \"StartDate\" of Event.StartDate breaks the snake_case convention; did you mean \"start_date\"?"),
        Verify.Expect(2, "Column name \"Street\" of Event.Address.Street breaks the snake_case convention; did you mean \"street\"?"));

    [Fact]
    public Task Follows_the_clear_majority_where_nothing_is_configured() => Verify.InFile(ModelSource.Configure(
        """
        builder.Property("A").HasColumnName("created_at");
        builder.Property("B").HasColumnName("updated_at");
        builder.Property("C").HasColumnName("deleted_at");
        builder.Property("D").HasColumnName("owner_id");
        builder.Property("E").HasColumnName("[|StartDate|]");
        builder.Property("F").HasColumnName("end_date");
        builder.ToTable("Events");
        """));

    [Fact]
    public Task Stays_silent_without_a_clear_majority() => Verify.InFile(ModelSource.Configure(
        """
        builder.Property("A").HasColumnName("created_at");
        builder.Property("B").HasColumnName("UpdatedAt");
        builder.Property("C").HasColumnName("deleted_at");
        builder.Property("D").HasColumnName("OwnerId");
        builder.Property("E").HasColumnName("start_date");
        """));

    [Fact]
    public Task Stays_silent_where_no_convention_is_wanted() => Verify.InFiles(
        [("Test0.cs", ModelSource.Configure("builder.Property(e => e.StartDate).HasColumnName(\"StartDate\");"))],
        "migration_analyzers.naming_convention = none");

    [Fact]
    public Task Stays_silent_in_a_context_for_another_database() => Verify.InFiles(
        [("Test0.cs", ModelSource.OnModelCreating("modelBuilder.Entity<Event>().ToTable(\"Events\");").Replace(
            "class EventContext : DbContext\n{",
            "class EventContext : DbContext\n{\n    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer(\"x\");",
            StringComparison.Ordinal)
            + "static class SqlServer { public static void UseSqlServer(this DbContextOptionsBuilder options, string connection) { } }")],
        ModelSource.SnakeCase);

    [Fact]
    public Task Stays_silent_in_a_context_that_is_registered_for_another_database() => Verify.InFiles([("Test0.cs", Registered("UseSqlServer", "Events"))], ModelSource.SnakeCase);

    [Fact]
    public Task Reports_in_a_context_that_is_registered_for_Npgsql() => Verify.InFiles([("Test0.cs", Registered("UseNpgsql", "[|Events|]"))], ModelSource.SnakeCase);

    private static string Registered(string provider, string table) => ModelSource.OnModelCreating(
        $"modelBuilder.Entity<Event>().ToTable(\"{table}\");",
        $$"""
        static class Startup
        {
            static void Add(Services services) { services.AddDbContext<EventContext>(options => options.{{provider}}("x")); services.AddDbContext<Other>(options => options.UseSqlite("x")); }
        }
        class Other : DbContext { }
        class Services { public void AddDbContext<T>(System.Action<DbContextOptionsBuilder> options) { } }
        static class Providers { public static void UseSqlServer(this DbContextOptionsBuilder options, string connection) { } public static void UseSqlite(this DbContextOptionsBuilder options, string connection) { } }
        """);

    private const string NpgsqlCheck =
        "static class Sqlite { public static bool IsSqlite(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade database) => false; }";
}
