using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Tracker.Migrations
{
    [DbContext(typeof(TrackerContext))]
    [Migration("20210507000000_Audit")]
    public class Audit : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"
            CREATE TABLE audit_log (
                id bigserial PRIMARY KEY,
                table_name text NOT NULL,
                row_id integer,
                change jsonb NOT NULL,
                at timestamptz NOT NULL DEFAULT clock_timestamp(),
                by_user name NOT NULL DEFAULT current_user
            );

            CREATE FUNCTION write_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
            BEGIN
                IF (TG_OP = 'DELETE') THEN
                    INSERT INTO audit_log (table_name, row_id, change) SELECT TG_TABLE_NAME, o.""Id"", to_jsonb(o) FROM old_rows o;
                ELSE
                    INSERT INTO audit_log (table_name, row_id, change) SELECT TG_TABLE_NAME, n.""Id"", to_jsonb(n) FROM new_rows n;
                END IF;
                RETURN NULL;
            END;
            $$;");
            foreach (var table in new[] { "Issues", "Comments" })
            {
                migrationBuilder.Sql($@"CREATE TRIGGER ""TR_{table}_AuditInsert"" AFTER INSERT ON ""{table}"" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION write_audit();");
                migrationBuilder.Sql($@"CREATE TRIGGER ""TR_{table}_AuditDelete"" AFTER DELETE ON ""{table}"" REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION write_audit();");
            }
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in new[] { "Issues", "Comments" })
            {
                migrationBuilder.Sql($@"DROP TRIGGER ""TR_{table}_AuditInsert"" ON ""{table}""; DROP TRIGGER ""TR_{table}_AuditDelete"" ON ""{table}"";");
            }

            migrationBuilder.Sql("DROP FUNCTION write_audit(); DROP TABLE audit_log;");
        }
    }
}
