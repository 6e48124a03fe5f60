using System;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Members;

[DbContext(typeof(MembersContext))]
[Migration("20230711080000_SqliteLeftovers")]
public class SqliteLeftovers : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        if (migrationBuilder.ActiveProvider == "Microsoft.EntityFrameworkCore.Sqlite")
        {
            migrationBuilder.Sql("UPDATE [Members] SET [FullName] = [Name] WHERE [FullName] IS NULL");
        }
        else if (migrationBuilder.IsNpgsql())
        {
            migrationBuilder.Sql("UPDATE \"Members\" SET \"FullName\" = \"Email\" WHERE \"FullName\" = '' AND \"Email\" IS NOT NULL;");
        }
        else
        {
            throw new NotSupportedException(migrationBuilder.ActiveProvider);
        }

        switch (migrationBuilder.ActiveProvider)
        {
            case "Microsoft.EntityFrameworkCore.SqlServer":
                migrationBuilder.Sql("ALTER TABLE Members ADD Age AS DATEDIFF(year, JoinedOn, GETDATE())");
                break;
            case "Npgsql.EntityFrameworkCore.PostgreSQL":
                migrationBuilder.Sql("ALTER TABLE \"Members\" ADD \"JoinedYear\" int GENERATED ALWAYS AS (date_part('year', \"JoinedOn\")::int) STORED;");
                break;
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropColumn("JoinedYear", "Members");
    }
}
