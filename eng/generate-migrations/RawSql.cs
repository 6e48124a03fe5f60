namespace GenerateMigrations;

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
