using MigrationAnalyzers.Reading;
using MigrationAnalyzers.Schema.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace MigrationAnalyzers.Tests.Reading;

public class SnapshotReaderTests
{
    // Snapshots of one model in three settings (plain, with a default schema, with the snake_case plug-in), and by older versions of EF Core as far as they go
    // (for SQLite, which has no schemas), beside the script that EF Core makes of it.
    // The model has hierarchies of all three kinds, owned, complex, JSON and split types, shared tables, join tables, views, attributes.
    [Theory]
    [InlineData("PlainContext")]
    [InlineData("SchemaContext")]
    [InlineData("SnakeContext")]
    [InlineData("Ef6Context", false)]
    [InlineData("Ef8Context", false)]
    public void Finds_the_columns_that_the_script_creates(string context, bool hasSchemas = true)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Reading", "Snapshots");
        var script = File.ReadAllText(Path.Combine(folder, context + "ModelSnapshot.sql"));
        var snapshot = Read(File.ReadAllText(Path.Combine(folder, context + "ModelSnapshot.cs.txt")))[context];

        var tables = snapshot.Tables.Where(table => table is { IsView: false, IsExcludedFromMigrations: false }).ToList();
        Assert.NotEmpty(tables);
        Assert.Equal(TablesOf(script), tables.Select(table => hasSchemas ? Describe(table) : Describe(table with { Schema = null }).Replace(" jsonb", " TEXT", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.All(tables, table => Assert.True(table.IsComplete, table.Name));
    }

    [Theory]
    [InlineData("b.Property<int>(\"Id\"); b.ToTable(\"t\");", "t(Id)")]
    [InlineData("b.Property<int>(\"Id\").HasColumnName(\"id\"); b.ToTable(\"t\", \"s\");", "s.t(id)")]
    [InlineData("b.Property<int>(\"Id\").HasColumnType(\"integer\").HasAnnotation(\"Relational:ColumnName\", \"id\"); b.ToTable(\"t\", (string)null);", "t(id)")]
    [InlineData("b.Property<int>(\"Id\"); b.ToTable(\"t\", null, t => { t.Property(\"Id\").HasColumnName(\"x\"); });", "t(x)")]
    [InlineData("b.Property<int>(\"Id\"); b.ToTable((string)null);", "")]
    [InlineData("b.Property<int>(\"Id\"); b.ToTable(\"t\", t => t.ExcludeFromMigrations());", "t(Id) excluded")]
    [InlineData("b.Property<int>(\"Id\"); b.ToTable((string)null); b.ToView(\"v\", \"s\");", "view s.v(Id)...")]
    [InlineData("b.Property<int>(\"Id\"); b.ToView(\"v\");", "view v(Id)...")] // 6.0 leaves ToTable out
    [InlineData("b.Property<int>(\"Id\"); if (true) b.Property<int>(\"No\"); b.ToTable(\"t\");", "t(Id)...")] // not what EF Core writes
    [InlineData("b.Property<int>(\"Id\"); b.Property<int>(Name); b.ToTable(\"t\");", "t(Id)...")]
    [InlineData("b.Property<int>(\"Id\"); b.Property<int>(\"A\").HasColumnName(Name); b.ToTable(\"t\");", "t(Id)...")]
    [InlineData("b.Property<int>(\"Id\"); b.ToTable(Name);", "")]
    [InlineData("b.Property<int>(\"Id\"); b.ToTable((string)null); b.ToSqlQuery(\"SELECT 1\");", "")]
    [InlineData("b.Property<int>(\"Id\"); b.ToTable((string)null); b.ToFunction(\"f\");", "")]
    [InlineData("b.Property<int>(\"Id\"); b.ToFunction(\"f\");", "")] // 6.0 leaves ToTable out
    [InlineData("b.Property<int>(\"N\").HasColumnType(\"integer\").HasColumnOrder(2); b.ToTable(\"t\");", "t(N)")] // without a key
    [InlineData("b.Property<int>(\"Id\"); b.PrimitiveCollection<string[]>(\"Tags\").HasColumnName(\"tags\"); b.ToTable(\"t\");", "t(Id,tags)")]
    [InlineData("b.Property<int>(\"Id\"); b.ComplexCollection(typeof(List<Dictionary<string, object>>), \"Parts\", \"E.Parts#Part\", b1 => { b1.Property<string>(\"A\"); b1.ToJson(\"parts\"); }); b.ToTable(\"t\");", "t(Id,parts)")]
    [InlineData("b.Property<int>(\"Id\"); b.ComplexProperty<Dictionary<string, object>>(\"Size\", \"E.Size#Size\", b1 => { b1.Property<int>(\"Width\"); b1.Property<int>(\"Height\").HasColumnName(\"h\"); }); b.ToTable(\"t\");", "t(Id,Size_Width,h)")]
    [InlineData("b.Property<int>(\"Id\"); b.HasDiscriminator<int>(\"Kind\").HasValue(1); b.ToTable(\"t\");", "t(Id,Kind)")]
    [InlineData("b.Property<int>(\"Id\"); b.Property<string>(\"Kind\").HasColumnName(\"kind\"); b.HasDiscriminator<string>(\"Kind\").IsComplete(false).HasValue(\"E\"); b.UseTphMappingStrategy(); b.ToTable(\"t\");", "t(Id,kind)")]
    [InlineData("b.Property<int>(\"Id\"); NpgsqlPropertyBuilderExtensions.UseHiLo(b.Property<int>(\"Id\"), \"q\"); NpgsqlPropertyBuilderExtensions.HasIdentityOptions(b.Property<int>(\"Id\"), 1L); b.ToTable(\"t\");", "t(Id)")]
    [InlineData("b.Property<int>(\"Id\"); b.Property<int>(\"A\"); b.HasAlternateKey(\"A\").HasName(\"ak\"); b.HasIndex(\"A\").IsUnique().IsDescending().HasFilter(\"x\"); b.HasIndex(new[] { \"A\" }, \"ix\"); NpgsqlIndexBuilderExtensions.IncludeProperties(b.HasIndex(\"A\"), new[] { \"Id\" }); NpgsqlIndexBuilderExtensions.HasMethod(b.HasIndex(\"A\"), \"gin\"); b.ToTable(\"t\");", "t(Id,A)")]
    [InlineData("b.Property<int>(\"Id\"); b.ToTable(\"t\", t => { t.HasComment(\"x\"); t.HasCheckConstraint(\"ck\", \"Id > 0\"); t.HasTrigger(\"tr\"); });", "t(Id)")]
    [InlineData("b.Property<int>(\"Id\"); b.HasCheckConstraint(\"ck\", \"Id > 0\", c => c.HasName(\"db\")); b.HasComment(\"x\"); b.HasData(new { Id = 1 }); b.ToTable(\"t\");", "t(Id)")]
    [InlineData("b.Property<int>(\"Id\"); b.Property<string>(\"A\"); b.ToTable(\"t\"); b.ToView(\"v\", t => t.Property(\"A\").HasColumnName(\"a\")); b.SplitToView(\"w\", t => t.Property(\"A\"));", "t(Id,A)")]
    [InlineData("b.Property<int>(\"Id\"); b.OwnsOne(\"A\", \"Ship\", b1 => { b1.Property<int>(\"OwnerId\"); b1.Property<string>(\"City\"); b1.HasKey(\"OwnerId\"); b1.ToTable(\"t\"); b1.WithOwner().HasForeignKey(\"OwnerId\"); }); b.HasKey(\"Id\"); b.ToTable(\"t\");", "t(Id,Ship_City)")]
    public void Reads_a_table(string block, string expected) =>
        Assert.Equal(expected, string.Join(" ", ReadBlocks($"modelBuilder.Entity(\"E\", b => {{ {block} }});").Tables.Select(Show)));

    [Fact]
    public void Takes_the_default_schema_where_a_table_names_none() =>
        Assert.Equal(
            "app.t(Id)",
            Show(Assert.Single(ReadBlocks("modelBuilder.HasDefaultSchema(\"app\").HasAnnotation(\"ProductVersion\", \"5.0.7\"); modelBuilder.Entity(\"E\", b => { b.Property<int>(\"Id\"); b.ToTable(\"t\"); });").Tables)));

    // Statements beside the entities add no tables and take no certainty away.
    [Theory]
    [InlineData("modelBuilder.HasSequence<int>(\"q\", \"s\").StartsAt(5L).IncrementsBy(2);")]
    [InlineData("NpgsqlModelBuilderExtensions.HasPostgresEnum(modelBuilder, \"s\", \"mood\", new[] { \"a\", \"b\" });")]
    [InlineData("NpgsqlModelBuilderExtensions.HasPostgresExtension(modelBuilder, \"citext\");")]
    [InlineData("NpgsqlModelBuilderExtensions.HasPostgresRange(modelBuilder, \"s\", \"r\", \"float8\");")]
    [InlineData("NpgsqlModelBuilderExtensions.HasCollation(modelBuilder, \"c\", \"und\", \"icu\", false);")]
    [InlineData("modelBuilder.HasPostgresEnum(null, \"mood\", new[] { \"a\" }).HasPostgresExtension(\"hstore\").HasAnnotation(\"Npgsql:Enum:x\", \"a,b\").UseCollation(\"C\").UseIdentityByDefaultColumns();")]
    [InlineData("NpgsqlModelBuilderExtensions.UseHiLo(modelBuilder, \"q\"); NpgsqlModelBuilderExtensions.UseSerialColumns(modelBuilder);")]
    public void Passes_by_what_is_no_entity(string statement) =>
        Assert.Equal("t(Id)", Show(Assert.Single(ReadBlocks($"{statement} modelBuilder.Entity(\"E\", b => {{ b.Property<int>(\"Id\"); b.ToTable(\"t\"); }});").Tables)));

    [Fact]
    public void Gives_a_dependent_of_the_same_row_its_principals_key() =>
        Assert.Equal(
            "t(Id,Note)",
            Show(Assert.Single(ReadBlocks(
                """
                modelBuilder.Entity("Order", b => { b.Property<int>("Id"); b.HasKey("Id"); b.ToTable("t"); });
                modelBuilder.Entity("Detail", b => { b.Property<int>("OrderId"); b.Property<string>("Note"); b.HasKey("OrderId"); b.ToTable("t"); });
                modelBuilder.Entity("Detail", b => { b.HasOne("Order", null).WithOne("Detail").HasForeignKey("Detail", "OrderId").IsRequired(); });
                """).Tables)));

    [Fact]
    public void Knows_the_column_of_each_property()
    {
        var snapshot = ReadBlocks(
            """
            modelBuilder.Entity("Shop.Order", b =>
            {
                b.Property<int>("Id");
                b.Property<string>("Title").HasColumnName("title");
                b.HasKey("Id");
                b.ToTable("orders");
                b.OwnsOne("Shop.Address", "Ship", b1 =>
                {
                    b1.Property<int>("OrderId");
                    b1.Property<string>("City");
                    b1.HasKey("OrderId");
                    b1.ToTable("orders");
                    b1.OwnsOne("Shop.Geo", "Geo", b2 => { b2.Property<int>("AddressOrderId"); b2.Property<double>("Lat"); b2.HasKey("AddressOrderId"); b2.ToTable("orders"); });
                });
                b.OwnsOne("Shop.Data", "Data", b1 => { b1.Property<int>("OrderId"); b1.Property<string>("A"); b1.ToTable("orders"); b1.ToJson("data"); });
            });
            """);

        Assert.Equal(
            [
                "Shop.Order: Id=Id Title=title Data=data",
                "Shop.Address at Shop.Order.Ship: OrderId=Id City=Ship_City",
                "Shop.Geo at Shop.Order.Ship.Geo: AddressOrderId=Id Lat=Ship_Geo_Lat",
                "Shop.Data at Shop.Order.Data: OrderId= A=",
            ],
            snapshot.Entities.Select(entity =>
                entity.ClrName
                + (entity.Owner is { } owner ? $" at {owner.OwnerClrName}.{owner.Navigation}" : "")
                + ": "
                + string.Join(" ", entity.Properties.Select(property => $"{property.Name}={property.Column}"))));
        Assert.Equal("orders(Id,title,Ship_City,Ship_Geo_Lat,data)", Show(Assert.Single(snapshot.Tables)));
    }

    [Fact]
    public void Tells_nullability_and_defaults_where_it_can()
    {
        var table = Assert.Single(ReadBlocks(
            """
            modelBuilder.Entity("E", b =>
            {
                b.Property<int>("Id").ValueGeneratedOnAdd().HasColumnType("integer");
                NpgsqlPropertyBuilderExtensions.UseIdentityByDefaultColumn(b.Property<int>("Id"));
                b.Property<string>("Name").IsRequired().HasColumnType("text");
                b.Property<string>("Note").HasColumnType("text");
                b.Property<int?>("Count").HasColumnType("integer");
                b.Property<System.Net.IPAddress>("Address").HasColumnType("inet");
                b.Property<DateTime>("At").HasDefaultValueSql("now()").HasColumnType("timestamp with time zone");
                b.ToTable("t");
            });
            """).Tables);

        Assert.Equal(
            ["Id integer not null default", "Name text not null", "Note text null", "Count integer null", "Address inet ?", "At timestamp with time zone not null default"],
            table.Columns.Select(column =>
                $"{column.Name} {column.StoreType} {column.IsNullable switch { true => "null", false => "not null", null => "?" }}{(column.HasDefault ? " default" : "")}"));
    }

    [Theory]
    [InlineData("class S : ModelSnapshot { protected override void BuildModel(ModelBuilder b) { } }")] // no context
    [InlineData("[DbContext(typeof(C))] class S { protected override void BuildModel(ModelBuilder b) { } }")]
    [InlineData("[DbContext(typeof(C))] class M : Migration { protected override void BuildTargetModel(ModelBuilder b) { b.Entity(\"E\", e => { }); } }")]
    [InlineData("[DbContext(typeof(C))] class S : ModelSnapshot { }")]
    [InlineData("[DbContext(typeof(C")]
    public void Reads_nothing_else(string source) => Assert.Empty(Read(source));

    [Theory]
    [InlineData("[DbContext(typeof(global::Shop.Data.C))]")]
    [InlineData("[Microsoft.EntityFrameworkCore.Infrastructure.DbContextAttribute(typeof(C))]")]
    [InlineData("[Obsolete, DbContext(typeof(Shop.C))]")]
    public void Names_the_context_by_its_last_identifier(string attribute) =>
        Assert.Equal("C", Assert.Single(Read($"namespace N {{ {attribute} partial class S : Microsoft.EntityFrameworkCore.Infrastructure.ModelSnapshot {{ protected override void BuildModel(ModelBuilder b) {{ }} }} }}").Keys));

    [Fact]
    public void Survives_every_prefix_of_a_snapshot()
    {
        var source = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Reading", "Snapshots", "PlainContextModelSnapshot.cs.txt"));
        for (var length = 0; length < source.Length; length += 211)
            Assert.InRange(Read(source[..length]).Count, 0, 1);
    }

    private static ModelSnapshot ReadBlocks(string statements) =>
        Read($"[DbContext(typeof(C))] partial class CModelSnapshot : ModelSnapshot {{ protected override void BuildModel(ModelBuilder modelBuilder) {{ {statements} }} }}")["C"];

    private static System.Collections.Immutable.ImmutableDictionary<string, ModelSnapshot> Read(string source) =>
        SnapshotReader.Read(CSharpCompilation.Create("snapshot", [CSharpSyntaxTree.ParseText(source)]), CancellationToken.None);

    private static string Show(TableModel table) =>
        (table.IsView ? "view " : "") + (table.Schema is null ? "" : table.Schema + ".") + table.Name
        + "(" + string.Join(",", table.Columns.Select(column => column.Name)) + ")"
        + (table.IsExcludedFromMigrations ? " excluded" : "") + (table.IsComplete ? "" : "...");

    private static string Describe(TableModel table) =>
        (table.Schema is null ? "" : table.Schema + ".") + table.Name + ": "
        + string.Join(", ", table.Columns.Where(column => column.Name != "xmin").Select(column => $"{column.Name} {column.StoreType}{Nullability(column.IsNullable)}").Order(StringComparer.Ordinal));

    private static string Nullability(bool? isNullable) => isNullable switch { true => " null", false => "", null => " ?" };

    // The script's CREATE TABLE statements, one column a line: "Name" type GENERATED | NOT NULL | DEFAULT | ,
    private static IEnumerable<string> TablesOf(string script)
    {
        var tables = new List<string>();
        List<string>? columns = null;
        var name = "";
        foreach (var line in script.Split('\n').Select(line => line.TrimEnd()))
        {
            if (line.StartsWith("CREATE TABLE ", StringComparison.Ordinal) && !line.Contains("__EFMigrationsHistory", StringComparison.Ordinal))
            {
                name = line["CREATE TABLE ".Length..^" (".Length].Replace("\"", "", StringComparison.Ordinal);
                columns = [];
            }
            else if (line == ");" && columns is not null)
            {
                tables.Add($"{name}: {string.Join(", ", columns.Order(StringComparer.Ordinal))}");
                columns = null;
            }
            else if (columns is not null && !line.TrimStart().StartsWith("CONSTRAINT ", StringComparison.Ordinal))
            {
                var text = line.Trim().TrimEnd(',');
                var isNullable = !text.Contains(" NOT NULL", StringComparison.Ordinal) && !text.Contains(" GENERATED ", StringComparison.Ordinal);
                foreach (var end in new[] { " GENERATED ", " NOT NULL", " DEFAULT ", " NULL" })
                {
                    var at = text.IndexOf(end, StringComparison.Ordinal);
                    if (at >= 0)
                        text = text[..at];
                }

                columns.Add(text.Replace("\"", "", StringComparison.Ordinal) + Nullability(isNullable));
            }
        }

        return tables.Order(StringComparer.Ordinal);
    }
}
