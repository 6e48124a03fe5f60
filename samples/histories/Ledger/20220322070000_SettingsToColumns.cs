using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Ledger;

[DbContext(typeof(LedgerContext))]
[Migration("20220322070000_SettingsToColumns")]
public class SettingsToColumns : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("notify_email", "accounts", "text", nullable: true);
        migrationBuilder.AddColumn<int>("retention_days", "accounts", "integer", nullable: false, defaultValue: 365);
        migrationBuilder.Sql("""
            UPDATE accounts
            SET notify_email = settings ->> 'NotifyEmail',
                retention_days = COALESCE((settings -> 'Retention' ->> 'Days')::int, retention_days),
                settings = settings - 'NotifyEmail' #- '{Retention,Days}'
            WHERE settings ? 'NotifyEmail' OR settings @> '{"Retention": {}}';
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            UPDATE accounts
            SET settings = jsonb_set(settings, '{NotifyEmail}', to_jsonb(notify_email))
                           || jsonb_build_object('Retention', jsonb_build_object('Days', retention_days))
            WHERE notify_email IS NOT NULL;
            """);
        migrationBuilder.DropColumn("retention_days", "accounts");
        migrationBuilder.DropColumn("notify_email", "accounts");
    }
}
