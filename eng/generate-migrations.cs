// Writes a project with a long migration history, in the shape in which dotnet-ef writes one, for measuring builds:
//     dotnet run eng/generate-migrations.cs -- FOLDER [MIGRATIONS = 300] [ENTITIES = 40] [no-designers]
// Each migration has its Designer file with the whole model after it (or, as in histories written by hand, only the two attributes);
// every second one also runs raw SQL. All of it is SQL that PostgreSQL accepts at that point (the project is a program that migrates
// the database its argument leads to), but for the last migration, which misses the quotes of one name: a build that was analyzed
// says so, once. `-p:MigrationAnalyzers=FOLDER` analyzes it with the assemblies of that folder.
using System.Globalization;
using System.Text;

var folder = args[0];
var migrationCount = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 300;
var entityCount = Math.Min(args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 40, migrationCount - 1);

var hasDesigners = !args.Contains("no-designers");

var entities = new List<Entity>();
string lastId = "";
for (var number = 1; number < migrationCount; number++)
{
    var migration = new Migration(number, IdOf(number));
    if (number <= entityCount)
        Steps.Create(migration, entities, number);
    else
        Steps.Change(migration, entities[number * 7 % entityCount], number);
    if (number % 2 == 0)
        RawSql.Add(migration, entities, number);

    Write(migration);
}

var missing = new Migration(migrationCount, IdOf(migrationCount));
missing.Up.Add(RawSql.Verbatim($"CREATE INDEX ix_last ON \"{entities[0].Table}\" (\"Id\", Status);"));
missing.Down.Add(RawSql.Verbatim("DROP INDEX ix_last;"));
Write(missing);

WriteText("Migrations/ShopContextModelSnapshot.cs", Sources.Snapshot(entities));
WriteText("ShopContext.cs", Sources.Context(entities));
foreach (var entity in entities)
    WriteText($"Entities/{entity.Name}.cs", Sources.Class(entity));
WriteText("Program.cs", Sources.Program);
WriteText("Shop.csproj", Sources.Project);
Console.WriteLine($"{migrationCount} migrations over {entityCount} entities, the last one {lastId}, in {folder}");

static string IdOf(int number) =>
    new DateTime(2023, 1, 1, 8, 0, 0, DateTimeKind.Utc).AddDays(number).ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture) + $"_Step{number:000}";

void Write(Migration migration)
{
    WriteText($"Migrations/{migration.Id}.cs", Sources.Operations(migration, attributes: !hasDesigners));
    if (hasDesigners)
        WriteText($"Migrations/{migration.Id}.Designer.cs", Sources.Designer(migration, entities));
    lastId = migration.Id;
}

void WriteText(string path, string text)
{
    var full = Path.Combine(folder, path);
    Directory.CreateDirectory(Path.GetDirectoryName(full)!);
    File.WriteAllText(full, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)); // as dotnet-ef does
}

internal sealed record Column(string Name, string Type, string SqlType, bool IsRequired = false, int? MaxLength = null)
{
    public string ClrType => IsRequired || Type == "string" ? Type : Type + "?";

    // The named arguments that follow the type in table.Column, AddColumn and AlterColumn.
    public string Facets => $"type: \"{SqlType}\"" + (MaxLength is { } length ? $", maxLength: {length}" : "") + $", nullable: {(IsRequired ? "false" : "true")}";
}

internal sealed class Entity(string name, Entity? parent)
{
    public string Name { get; } = name;

    public string Table { get; } = name.EndsWith('s') ? name + "es" : name + "s";

    public Entity? Parent { get; } = parent;

    public List<Column> Columns { get; } = [];

    public List<string> Indexed { get; } = [];

    // What later steps may rename and drop again; raw SQL never names it.
    public List<string> Extra { get; } = [];
}

internal sealed record Migration(int Number, string Id)
{
    public string ClassName { get; } = Id[15..];

    public List<string> Up { get; } = [];

    public List<string> Down { get; } = [];
}

/// <summary>Operations, and what they make of the model.</summary>
internal static class Steps
{
    private static readonly string[] Names =
    [
        "Customer", "Order", "OrderLine", "Invoice", "InvoiceLine", "Payment", "Refund", "Product", "Price", "Supplier",
        "Warehouse", "Shipment", "Parcel", "Carrier", "Address", "Contact", "Employee", "Department", "Project", "Ticket",
    ];

    public static void Create(Migration migration, List<Entity> entities, int number)
    {
        var name = Names[(number - 1) % Names.Length] + (number > Names.Length ? $"Archive{(number - 1) / Names.Length}" : "");
        var entity = new Entity(name, entities.Count == 0 ? null : entities[number / 2 - 1 < 0 ? 0 : Math.Min(number / 2, entities.Count - 1)]);
        entity.Columns.AddRange(
        [
            new("Id", "int", "integer", IsRequired: true),
            new("Code", "string", "character varying(50)", IsRequired: true, 50),
            new("CreatedAt", "DateTime", "timestamp with time zone", IsRequired: true),
            new("IsActive", "bool", "boolean", IsRequired: true),
            new("Name", "string", "character varying(200)", MaxLength: 200),
            new("Quantity", "int", "integer", IsRequired: true),
            new("Status", "string", "character varying(20)", MaxLength: 20),
            new("Total", "decimal", "numeric(18,2)", IsRequired: true),
            new("UpdatedAt", "DateTime", "timestamp with time zone"),
        ]);
        if (entity.Parent is { } parent)
        {
            entity.Columns.Add(new(parent.Name + "Id", "int", "integer"));
            entity.Indexed.Add(parent.Name + "Id");
        }

        entities.Add(entity);
        migration.Up.Add(CreateTable(entity));
        migration.Down.Add($"""
            migrationBuilder.DropTable(
                name: "{entity.Table}");
            """);
        foreach (var column in entity.Indexed)
            migration.Up.Add(CreateIndex(entity, column));
    }

    public static void Change(Migration migration, Entity entity, int number)
    {
        switch (number % 5)
        {
            case 0 when entity.Extra.Count > 1:
                var dropped = entity.Columns.Single(column => column.Name == entity.Extra[0]);
                if (entity.Indexed.Remove(dropped.Name))
                    migration.Up.Add(DropIndex(entity, dropped.Name));
                entity.Columns.Remove(dropped);
                entity.Extra.RemoveAt(0);
                migration.Up.Add(DropColumn(entity, dropped));
                migration.Down.Add(AddColumn(entity, dropped));
                break;

            case 1 when entity.Extra.Count > 0 && !entity.Indexed.Contains(entity.Extra[^1]):
                entity.Indexed.Add(entity.Extra[^1]);
                migration.Up.Add(CreateIndex(entity, entity.Extra[^1]));
                migration.Down.Add(DropIndex(entity, entity.Extra[^1]));
                break;

            case 2 when entity.Extra.Count > 0 && !entity.Indexed.Contains(entity.Extra[0]):
                var (old, renamed) = (entity.Extra[0], $"Renamed{number:000}");
                var at = entity.Columns.FindIndex(column => column.Name == old);
                entity.Columns[at] = entity.Columns[at] with { Name = renamed };
                entity.Extra[0] = renamed;
                migration.Up.Add(RenameColumn(entity, old, renamed));
                migration.Down.Add(RenameColumn(entity, renamed, old));
                break;

            default:
                var added = new Column($"Extra{number:000}", "string", $"character varying({100 + number})", MaxLength: 100 + number);
                entity.Columns.Add(added);
                entity.Extra.Add(added.Name);
                migration.Up.Add(AddColumn(entity, added));
                migration.Down.Add(DropColumn(entity, added));
                break;
        }
    }

    private static string CreateTable(Entity entity)
    {
        var columns = entity.Columns.Select(column =>
            $"        {column.Name} = table.Column<{column.Type}>({column.Facets})"
            + (column.Name == "Id"
                ? "\n            .Annotation(\"Npgsql:ValueGenerationStrategy\", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn)"
                : ""));
        var foreignKey = entity.Parent is { } parent
            ? $"""


                    table.ForeignKey(
                        name: "FK_{entity.Table}_{parent.Table}_{parent.Name}Id",
                        column: x => x.{parent.Name}Id,
                        principalTable: "{parent.Table}",
                        principalColumn: "Id");
            """
            : "";
        return $$"""
            migrationBuilder.CreateTable(
                name: "{{entity.Table}}",
                columns: table => new
                {
            {{string.Join(",\n", columns)}}
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_{{entity.Table}}", x => x.Id);{{foreignKey}}
                });
            """;
    }

    private static string AddColumn(Entity entity, Column column) => $"""
        migrationBuilder.AddColumn<{column.Type}>(
            name: "{column.Name}",
            table: "{entity.Table}",
            {column.Facets.Replace(", ", ",\n    ", StringComparison.Ordinal)});
        """;

    private static string DropColumn(Entity entity, Column column) => $"""
        migrationBuilder.DropColumn(
            name: "{column.Name}",
            table: "{entity.Table}");
        """;

    private static string RenameColumn(Entity entity, string name, string newName) => $"""
        migrationBuilder.RenameColumn(
            name: "{name}",
            table: "{entity.Table}",
            newName: "{newName}");
        """;

    private static string CreateIndex(Entity entity, string column) => $"""
        migrationBuilder.CreateIndex(
            name: "IX_{entity.Table}_{column}",
            table: "{entity.Table}",
            column: "{column}");
        """;

    private static string DropIndex(Entity entity, string column) => $"""
        migrationBuilder.DropIndex(
            name: "IX_{entity.Table}_{column}",
            table: "{entity.Table}");
        """;
}

/// <summary>The raw SQL of every second migration: the kinds of statements and of C# literals that real histories hold.</summary>
internal static class RawSql
{
    public static void Add(Migration migration, List<Entity> entities, int number)
    {
        var entity = entities[number * 3 % entities.Count];
        var table = entity.Table;
        var parent = entity.Parent ?? entities[0];
        var key = entity.Parent is null ? "Id" : parent.Name + "Id";
        switch (number / 2 % 7)
        {
            case 0:
                migration.Up.Add(Verbatim($"""
                    UPDATE "{table}"
                    SET "Status" = 'Open', "UpdatedAt" = now()
                    WHERE "Status" IS NULL AND "CreatedAt" < now() - interval '30 days';
                    """));
                break;
            case 1:
                migration.Up.Add(Raw($"""CREATE INDEX ix_{number}_name ON "{table}" (lower("Name"), "CreatedAt" DESC) WHERE "IsActive";"""));
                migration.Down.Add(Verbatim($"DROP INDEX ix_{number}_name;"));
                break;
            case 2:
                migration.Up.Add(Raw($"""
                    WITH open_ones AS (
                        SELECT t."Id", t."Code", row_number() OVER (PARTITION BY t."Code" ORDER BY t."CreatedAt" DESC) AS position
                        FROM "{table}" AS t
                        WHERE t."Status" = 'Open'
                    )
                    UPDATE "{table}" AS target
                    SET "IsActive" = false
                    FROM open_ones
                    WHERE open_ones."Id" = target."Id" AND open_ones.position > 1;
                    """));
                break;
            case 3:
                migration.Up.Add(Verbatim($"""
                    CREATE VIEW v_{number} AS
                    SELECT t."Id", t."Name", p."Name" AS parent_name, sum(t."Total") OVER (PARTITION BY p."Id") AS parent_total
                    FROM "{table}" t
                    LEFT JOIN "{parent.Table}" p ON p."Id" = t."{key}"
                    WHERE EXISTS (SELECT 1 FROM "{parent.Table}" inner_one WHERE inner_one."Id" = t."{key}" AND inner_one."IsActive");
                    """));
                migration.Down.Add(Verbatim($"DROP VIEW v_{number};"));
                break;
            case 4:
                migration.Up.Add($"migrationBuilder.Sql(\"ALTER TABLE \\\"{table}\\\" ADD COLUMN note_{number} text; \" +\n    \"UPDATE \\\"{table}\\\" SET note_{number} = \\\"Code\\\" || ' ' || coalesce(\\\"Name\\\", '');\");");
                migration.Down.Add($"migrationBuilder.Sql(\"ALTER TABLE \\\"{table}\\\" DROP COLUMN note_{number};\");");
                break;
            case 5:
                migration.Up.Add(Raw($"""
                    INSERT INTO "{table}" ("Code", "CreatedAt", "IsActive", "Name", "Quantity", "Total")
                    SELECT 'copy of ' || "Code", "CreatedAt", false, "Name", 0, 0
                    FROM "{table}"
                    WHERE "Quantity" > 1000000
                    ON CONFLICT DO NOTHING;
                    """));
                break;
            default:
                migration.Up.Add(Verbatim($"""
                    DELETE FROM "{table}"
                    WHERE "Id" IN (
                        SELECT max("Id") FROM "{table}" GROUP BY "Code", "Name" HAVING count(*) > 1 AND bool_and("IsActive" IS NOT TRUE)
                    );
                    """));
                break;
        }
    }

    public static string Verbatim(string sql) => $"migrationBuilder.Sql(@\"{Indented("\n" + sql, 4).Replace("\"", "\"\"", StringComparison.Ordinal)}\");";

    private static string Raw(string sql) => $"migrationBuilder.Sql(\n    \"\"\"\n{Indented(sql, 4)}\n    \"\"\");";

    private static string Indented(string text, int by) =>
        string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : new string(' ', by) + line));
}

/// <summary>The files, as dotnet-ef writes them.</summary>
internal static class Sources
{
    public const string Project =
        """
        <Project Sdk="Microsoft.NET.Sdk">

          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <RootNamespace>Shop</RootNamespace>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <NoWarn>$(NoWarn);NU1603</NoWarn>
          </PropertyGroup>

          <ItemGroup>
            <PackageReference Include="Npgsql.EntityFrameworkCore.PostgreSQL" Version="10.0.*" />
            <Analyzer Include="$(MigrationAnalyzers)/MigrationAnalyzers*.dll" Condition="'$(MigrationAnalyzers)' != ''" />
          </ItemGroup>

        </Project>
        """;

    public const string Program =
        """
        using Microsoft.EntityFrameworkCore;
        using Shop;

        await using var context = new ShopContext(new DbContextOptionsBuilder<ShopContext>().UseNpgsql(args[0]).Options);
        await context.Database.MigrateAsync();
        """;

    public static string Operations(Migration migration, bool attributes) => $$"""
        using System;
        using Microsoft.EntityFrameworkCore.Infrastructure;
        using Microsoft.EntityFrameworkCore.Migrations;
        using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

        #nullable disable

        namespace Shop.Migrations
        {
            /// <inheritdoc />{{(attributes ? $"\n    [DbContext(typeof(ShopContext))]\n    [Migration(\"{migration.Id}\")]" : "")}}
            public partial class {{migration.ClassName}} : Migration
            {
                /// <inheritdoc />
                protected override void Up(MigrationBuilder migrationBuilder)
                {
        {{Body(migration.Up)}}
                }

                /// <inheritdoc />
                protected override void Down(MigrationBuilder migrationBuilder)
                {
        {{Body(Enumerable.Reverse(migration.Down))}}
                }
            }
        }

        """;

    public static string Designer(Migration migration, List<Entity> entities) => $$"""
        // <auto-generated />
        using System;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.EntityFrameworkCore.Infrastructure;
        using Microsoft.EntityFrameworkCore.Migrations;
        using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
        using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
        using Shop;

        #nullable disable

        namespace Shop.Migrations
        {
            [DbContext(typeof(ShopContext))]
            [Migration("{{migration.Id}}")]
            partial class {{migration.ClassName}}
            {
                /// <inheritdoc />
                protected override void BuildTargetModel(ModelBuilder modelBuilder)
                {
        {{Model(entities)}}
                }
            }
        }

        """;

    public static string Snapshot(List<Entity> entities) => $$"""
        // <auto-generated />
        using System;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.EntityFrameworkCore.Infrastructure;
        using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
        using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
        using Shop;

        #nullable disable

        namespace Shop.Migrations
        {
            [DbContext(typeof(ShopContext))]
            partial class ShopContextModelSnapshot : ModelSnapshot
            {
                protected override void BuildModel(ModelBuilder modelBuilder)
                {
        {{Model(entities)}}
                }
            }
        }

        """;

    public static string Class(Entity entity) => $$"""
        namespace Shop;

        public class {{entity.Name}}
        {
        {{string.Join("\n\n", entity.Columns.Select(Property))}}
        }

        """;

    public static string Context(List<Entity> entities) => $$"""
        using Microsoft.EntityFrameworkCore;

        namespace Shop;

        public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
        {
        {{string.Join("\n\n", entities.Select(entity => $"    public DbSet<{entity.Name}> {entity.Table} => Set<{entity.Name}>();"))}}

            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
        {{string.Join("\n", entities.Select(Configuration))}}
            }
        }

        """;

    private static string Property(Column column) =>
        column is { Type: "string", IsRequired: true }
            ? $"    public required string {column.Name} {{ get; set; }}"
            : $"    public {column.Type}{(column.IsRequired ? "" : "?")} {column.Name} {{ get; set; }}";

    private static string Configuration(Entity entity)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"        modelBuilder.Entity<{entity.Name}>(b =>\n        {{\n");
        foreach (var column in entity.Columns)
        {
            if (column.MaxLength is { } length)
                text.Append(CultureInfo.InvariantCulture, $"            b.Property(x => x.{column.Name}).HasMaxLength({length});\n");
            else if (column.Type == "decimal")
                text.Append(CultureInfo.InvariantCulture, $"            b.Property(x => x.{column.Name}).HasPrecision(18, 2);\n");
        }

        foreach (var column in entity.Indexed)
            text.Append(CultureInfo.InvariantCulture, $"            b.HasIndex(x => x.{column});\n");
        if (entity.Parent is { } parent)
            text.Append(CultureInfo.InvariantCulture, $"            b.HasOne<{parent.Name}>().WithMany().HasForeignKey(x => x.{parent.Name}Id);\n");
        return text.Append("        });").ToString();
    }

    private static string Body(IEnumerable<string> operations) =>
        string.Join("\n\n", operations.Select(operation => Indented(operation, 12)));

    // A verbatim literal keeps its line breaks; that more blanks come to stand before its lines is of no matter to SQL.
    private static string Indented(string text, int by) =>
        string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : new string(' ', by) + line));

    private static string Model(List<Entity> entities)
    {
        var text = new StringBuilder();
        text.Append(
            """
            #pragma warning disable 612, 618
                        modelBuilder
                            .HasAnnotation("ProductVersion", "10.0.15")
                            .HasAnnotation("Relational:MaxIdentifierLength", 63);

                        NpgsqlModelBuilderExtensions.UseIdentityByDefaultColumns(modelBuilder);

            """);
        foreach (var entity in entities.OrderBy(entity => entity.Name, StringComparer.Ordinal))
            text.Append('\n').Append(Block(entity));
        foreach (var entity in entities.Where(entity => entity.Parent is not null).OrderBy(entity => entity.Name, StringComparer.Ordinal))
            text.Append('\n').Append(Relationship(entity));
        return text.Append("#pragma warning restore 612, 618").ToString();
    }

    private static string Block(Entity entity)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"            modelBuilder.Entity(\"Shop.{entity.Name}\", b =>\n                {{\n");
        // The key first, then by name.
        foreach (var column in entity.Columns.OrderBy(column => column.Name != "Id").ThenBy(column => column.Name, StringComparer.Ordinal))
        {
            List<string> calls = [];
            if (column.Name == "Id")
                calls.Add("ValueGeneratedOnAdd()");
            if (column is { Type: "string", IsRequired: true })
                calls.Add("IsRequired()");
            if (column.MaxLength is { } length)
                calls.Add($"HasMaxLength({length})");
            if (column.Type == "decimal")
                calls.Add("HasPrecision(18, 2)");
            calls.Add($"HasColumnType(\"{column.SqlType}\")");

            text.Append(CultureInfo.InvariantCulture, $"                    b.Property<{column.ClrType}>(\"{column.Name}\")");
            foreach (var call in calls)
                text.Append(CultureInfo.InvariantCulture, $"\n                        .{call}");
            text.Append(";\n\n");
            if (column.Name == "Id")
                text.Append("                    NpgsqlPropertyBuilderExtensions.UseIdentityByDefaultColumn(b.Property<int>(\"Id\"));\n\n");
        }

        text.Append("                    b.HasKey(\"Id\");\n\n");
        foreach (var column in entity.Indexed)
            text.Append(CultureInfo.InvariantCulture, $"                    b.HasIndex(\"{column}\");\n\n");
        return text.Append(CultureInfo.InvariantCulture, $"                    b.ToTable(\"{entity.Table}\");\n                }});\n").ToString();
    }

    private static string Relationship(Entity entity) => $$"""
                    modelBuilder.Entity("Shop.{{entity.Name}}", b =>
                        {
                            b.HasOne("Shop.{{entity.Parent!.Name}}", null)
                                .WithMany()
                                .HasForeignKey("{{entity.Parent.Name}}Id");
                        });

        """;
}
