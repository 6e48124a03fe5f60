using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MigrationAnalyzers.Tests.Reading;

/// <summary>Which migrations are for PostgreSQL in a project that references another provider too.</summary>
public class ProviderTests
{
    private const string Plain = "migrationBuilder.Sql(\"x\");";
    private const string Identity = "migrationBuilder.AddColumn<int>(\"a\", \"t\").Annotation(\"SqlServer:Identity\", \"1, 1\");";

    [Theory]
    [InlineData(Identity, false, false)]
    [InlineData("migrationBuilder.AddColumn<string>(\"a\", \"t\", \"nvarchar(max)\");", true, false)]
    [InlineData("migrationBuilder.AddColumn<int>(\"a\", \"t\").Annotation(\"SqlServer:Identity\", \"1, 1\").Annotation(\"Npgsql:X\", 1);", true, true)]
    [InlineData("if (migrationBuilder.ActiveProvider == \"Npgsql.EntityFrameworkCore.PostgreSQL\") migrationBuilder.Sql(\"x\");", true, true)]
    [InlineData("migrationBuilder.AddColumn<Guid>(\"a\", \"t\", \"uuid\");", true, true)]
    [InlineData("migrationBuilder.AddColumn<Guid>(\"a\", \"t\", \"uuid\");", false, false)]
    [InlineData("migrationBuilder.Sql(\"DO $$ BEGIN END $$\");", true, true)]
    [InlineData(Plain, true, false)]
    [InlineData(Plain, false, false)]
    public void The_migration_tells(string body, bool referencesNpgsql, bool isRead) => Assert.Equal(isRead, IsRead(referencesNpgsql, Read.Migration(body)));

    // What a hand-written migration does not say, its context does.
    [Theory]
    [InlineData("partial class Db { protected override void OnConfiguring(DbContextOptionsBuilder o) => o.UseNpgsql(\"x\"); }", true)]
    [InlineData("partial class Db { protected override void OnConfiguring(DbContextOptionsBuilder o) => o.UseSqlServer(\"x\"); }", false)]
    [InlineData("partial class Db { protected override void OnConfiguring(DbContextOptionsBuilder o) { if (Test) o.UseSqlite(\"x\"); else o.UseNpgsql(\"x\"); } }", false)]
    [InlineData("class Startup { void Add(IServiceCollection s) => s.AddDbContext<Db>(o => o.UseNpgsql(\"x\")); }", true)]
    [InlineData("class Startup { void Add(IServiceCollection s) => s.AddDbContext<Db>(o => { o.EnableDetailedErrors().UseSqlite(\"x\"); }); }", false)]
    [InlineData("class Startup { void Add(IServiceCollection s) => s.AddDbContextPool<IDb, Data.Db>((p, o) => o.UseMySql(\"x\")); }", false)]
    [InlineData("class Startup { void Add(IServiceCollection s) { s.AddDbContext<Other>(o => o.UseSqlServer(\"x\")); s.AddDbContextFactory<Db>(o => o.UseNpgsql(\"x\")); } }", true)]
    [InlineData("class Startup { void Add(IServiceCollection s) { s.AddDbContext<Other>(o => o.UseNpgsql(\"x\")); s.AddDbContextFactory<Db>(o => o.UseSqlServer(\"x\")); } }", false)]
    [InlineData("class Startup { void Add(DbContextOptionsBuilder o) => o.UseNpgsql(\"x\"); }", true)]
    [InlineData("class Startup { void Add(DbContextOptionsBuilder o) => o.UseSqlite(\"x\"); }", false)]
    [InlineData("class Startup { void Add(DbContextOptionsBuilder o) { if (Test) o.UseSqlite(\"x\"); else o.UseNpgsql(\"x\"); } }", false)]
    [InlineData("class Startup { void Add(IServiceCollection s) => s.AddDbContext<Other>(o => o.UseNpgsql(\"x\")); }", false)]
    [InlineData("class Factory : IDesignTimeDbContextFactory<Db> { public Db CreateDbContext(string[] args) { var o = new DbContextOptionsBuilder(); o.UseNpgsql(\"x\"); return new(); } }", true)]
    [InlineData("class Factory { Db Create() { var o = new DbContextOptionsBuilder<Db>(); o.UseNpgsql(\"x\"); return new(o.Options); } Other Second() => new(new DbContextOptionsBuilder<Other>().UseSqlite(\"x\").Options); }", true)]
    [InlineData("class Factory { Db Create() => new(new DbContextOptionsBuilder<Db>().UseSqlite(\"x\").Options); Other Second() => new(new DbContextOptionsBuilder<Other>().UseNpgsql(\"x\").Options); }", false)]
    [InlineData("partial class Db { protected override void OnConfiguring(DbContextOptionsBuilder o) => o.UseNpgsql(\"x\"); } class Tests { void Add(DbContextOptionsBuilder<Db> o) => o.UseInMemoryDatabase(\"x\"); }", true)]
    [InlineData("partial class Db : Root { } class Root : DbContext { protected override void OnConfiguring(DbContextOptionsBuilder o) => o.UseNpgsql(\"x\"); }", true)]
    [InlineData("partial class Db : Root { } class Root : DbContext { protected override void OnConfiguring(DbContextOptionsBuilder o) => o.UseSqlServer(\"x\"); }", false)]
    public void The_configuration_tells(string configuration, bool isRead) => Assert.Equal(isRead, IsRead(true, Migration(Plain), configuration));

    [Theory]
    [InlineData("SqlServerModelBuilderExtensions.UseIdentityColumns(modelBuilder);", false)]
    [InlineData("modelBuilder.HasAnnotation(\"Sqlite:Autoincrement\", true);", false)]
    [InlineData("NpgsqlModelBuilderExtensions.UseIdentityByDefaultColumns(modelBuilder);", true)]
    public void The_snapshot_tells(string body, bool isRead) => Assert.Equal(isRead, IsRead(
        true, Migration(Plain), $"[DbContext(typeof(Db))] partial class DbModelSnapshot : ModelSnapshot {{ protected override void BuildModel(ModelBuilder modelBuilder) {{ {body} }} }}"));

    [Theory]
    [InlineData("migrationBuilder.AlterDatabase().Annotation(\"Npgsql:PostgresExtension:citext\", \",,\");", true)]
    [InlineData(Identity, false)]
    public void Another_migration_of_the_context_tells(string body, bool isRead) => Assert.Equal(isRead, IsRead(
        true, Migration(Plain), $"[DbContext(typeof(Db)), Migration(\"20250102000000_Second\")] class Second : Migration {{ protected override void Up(MigrationBuilder migrationBuilder) {{ {body} }} }}"));

    // The same history twice, for a class that chooses at run time.
    [Fact]
    public void A_folder_may_be_for_another_database()
    {
        var compilation = Compile(
            true,
            ("Db.cs", "public class Db : DbContext { }"),
            ("Migrations/Npgsql/First.cs", Step("Pg1", "1", "migrationBuilder.AlterDatabase().Annotation(\"Npgsql:PostgresExtension:citext\", \",,\");")),
            ("Migrations/Npgsql/Second.cs", Step("Pg2", "2", Plain)),
            ("Migrations/SqlServer/First.cs", Step("Ms1", "1", Identity)),
            ("Migrations/SqlServer/Second.cs", Step("Ms2", "2", Plain)),
            ("Migrations/Shared.cs", Step("Shared", "3", Plain)));

        Assert.Equal(["1_Pg1", "2_Pg2", "3_Shared"], Assert.Single(Read.Histories(compilation)).Migrations.Select(migration => migration.Id));
    }

    [Fact]
    public void Contexts_are_told_apart()
    {
        var compilation = Compile(
            true,
            ("Contexts.cs", "public class Db : DbContext { } public class LiteDb : DbContext { }"),
            ("Startup.cs", "class Startup { void Add(IServiceCollection s) { s.AddDbContext<Db>(o => o.UseNpgsql(\"x\")); s.AddDbContext<LiteDb>(o => o.UseSqlite(\"x\")); } }"),
            ("First.cs", Step("First", "1", Plain)),
            ("Second.cs", Step("Second", "2", Plain).Replace("typeof(Db)", "typeof(LiteDb)", StringComparison.Ordinal)));

        Assert.Equal(["Db"], Read.Histories(compilation).Select(history => history.ContextName));
    }

    private static string Step(string name, string id, string body) =>
        $"[DbContext(typeof(Db)), Migration(\"{id}_{name}\")] class {name} : Migration {{ protected override void Up(MigrationBuilder migrationBuilder) {{ {body} }} }}";

    private static string Migration(string body) => Read.Migration(body).Replace("class Db : DbContext", "partial class Db : DbContext", StringComparison.Ordinal);

    private static bool IsRead(bool referencesNpgsql, params string[] files) =>
        !Read.Histories(Compile(referencesNpgsql, [.. files.Select((file, i) => ($"Test{i}.cs", file))])).IsEmpty;

    // Only syntax is looked at: nothing of the other provider needs to be there but its name.
    private static CSharpCompilation Compile(bool referencesNpgsql, params (string Path, string Text)[] files)
    {
        var other = CSharpCompilation.Create("Microsoft.EntityFrameworkCore.SqlServer").ToMetadataReference();
        var usings = Read.Compile();
        return usings
            .AddSyntaxTrees(files.Select(file => CSharpSyntaxTree.ParseText(file.Text, (CSharpParseOptions)usings.SyntaxTrees[0].Options, file.Path)))
            .WithReferences([.. usings.References.Where(reference => referencesNpgsql || !reference.Display!.Contains("Npgsql", StringComparison.Ordinal)), other]);
    }
}
