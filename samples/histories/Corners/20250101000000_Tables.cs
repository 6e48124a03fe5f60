using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Histories.Corners;

[DbContext(typeof(CornersContext))]
[Migration("20250101000000_Tables")]
public class Tables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "Order",
            columns: table => new
            {
                Id = table.Column<int>(type: "integer", nullable: false)
                    .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                Select = table.Column<string>(type: "text", nullable: true),
                FullName = table.Column<string>(name: "Full Name", type: "text", nullable: true),
                Größe = table.Column<int>(type: "integer", nullable: false, defaultValue: 0),
                user = table.Column<string>(type: "text", nullable: true),
                Data = table.Column<string>(type: "jsonb", nullable: true),
                Tags = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "ARRAY[]::text[]")
            },
            constraints: table => table.PrimaryKey("PK_Order", x => x.Id));
        migrationBuilder.Sql("""
            CREATE TYPE address AS (street text, "City" text);
            CREATE TYPE mood AS ENUM ('sad', 'ok', 'Happy');
            CREATE DOMAIN positive AS int CHECK (VALUE > 0);
            CREATE TABLE customer (
                id int PRIMARY KEY,
                name text NOT NULL,
                home address,
                mood mood DEFAULT 'ok',
                level positive,
                "order" int,
                größe numeric,
                slots int[],
                valid tstzrange
            );
            CREATE TABLE "Customer" ("Id" int PRIMARY KEY, "Name" text, id text);
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP TABLE customer, \"Customer\"; DROP TYPE address; DROP TYPE mood; DROP DOMAIN positive;");
        migrationBuilder.DropTable("Order");
    }
}
