namespace GenerateMigrations;

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
