using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Members;

internal static class MigrationBuilderExtensions
{
    public const string HistoryColumns = "\"ValidFrom\" timestamptz NOT NULL DEFAULT now(), \"ValidTo\" timestamptz";

    public static void AddTimestamps(this MigrationBuilder migrationBuilder, string table)
    {
        migrationBuilder.Sql($"ALTER TABLE \"{table}\" ADD COLUMN \"CreatedAt\" timestamptz NOT NULL DEFAULT now();");
        migrationBuilder.Sql($"ALTER TABLE \"{table}\" ADD COLUMN \"UpdatedAt\" timestamptz;");
    }

    public static void DropTimestamps(this MigrationBuilder migrationBuilder, string table)
    {
        migrationBuilder.DropColumn("UpdatedAt", table);
        migrationBuilder.DropColumn("CreatedAt", table);
    }

    public static MigrationBuilder Comment(this MigrationBuilder migrationBuilder, string table, string column, string text)
    {
        migrationBuilder.Sql("COMMENT ON COLUMN \"" + table + "\".\"" + column + "\" IS '" + text.Replace("'", "''") + "';");
        return migrationBuilder;
    }
}
