using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Corners;

[DbContext(typeof(CornersContext))]
[Migration("20250113000000_RulesAndPolicies")]
public class RulesAndPolicies : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("CREATE TABLE log (at timestamptz DEFAULT now(), \"Old\" text, new text);");
        migrationBuilder.Sql("CREATE RULE log_rename AS ON UPDATE TO customer WHERE old.name <> new.name DO ALSO INSERT INTO log (\"Old\", new) VALUES (old.name, new.name);");
        migrationBuilder.Sql("CREATE FUNCTION audit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO log (\"Old\", new) VALUES (OLD.name, NEW.name || TG_ARGV[0]); RETURN NEW; END $$; CREATE TRIGGER audit AFTER UPDATE OF name, mood ON customer FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION audit('x');");
        migrationBuilder.Sql("UPDATE customer SET name = name || '.'; DO $$ BEGIN PERFORM \"Old\", log.new, at FROM log; END $$;");
        migrationBuilder.Sql("ALTER TABLE customer ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY; CREATE POLICY mine ON customer FOR UPDATE TO PUBLIC USING (name = current_user AND EXISTS (SELECT 1 FROM \"Customer\" d WHERE d.\"Id\" = customer.id)) WITH CHECK (level > 0); ALTER POLICY mine ON customer USING (mood <> 'sad'); DROP POLICY mine ON customer; ALTER TABLE customer DISABLE ROW LEVEL SECURITY;");
        migrationBuilder.Sql("GRANT SELECT (id, name), UPDATE (mood) ON customer TO PUBLIC; GRANT SELECT ON TABLE \"Customer\" TO CURRENT_USER WITH GRANT OPTION; REVOKE ALL PRIVILEGES (name) ON customer FROM PUBLIC;");
        migrationBuilder.Sql("CREATE STATISTICS s_customer ON name, mood FROM customer; COMMENT ON STATISTICS s_customer IS 'x'; DROP STATISTICS s_customer; CLUSTER customer USING customer_pkey; ANALYZE customer (name, id); COMMENT ON CONSTRAINT customer_pkey ON customer IS 'y'; COMMENT ON TRIGGER audit ON customer IS 'z';");
        migrationBuilder.Sql("ALTER TABLE customer ALTER name SET STATISTICS 100, ALTER COLUMN name SET STORAGE EXTERNAL, SET (fillfactor = 70), REPLICA IDENTITY FULL, CLUSTER ON customer_pkey, OWNER TO CURRENT_USER;");
        migrationBuilder.Sql("CREATE SEQUENCE numbers OWNED BY customer.level; ALTER TABLE customer ALTER level SET DEFAULT nextval('numbers'); DO $$ BEGIN PERFORM nextval('public.numbers'), currval('numbers'), setval('numbers'::regclass, 10), last_value FROM numbers; END $$; ALTER SEQUENCE numbers RENAME TO \"Numbers\"; DO $$ BEGIN PERFORM nextval('\"Numbers\"'); END $$; ALTER TABLE customer ALTER level DROP DEFAULT; DROP SEQUENCE \"Numbers\";");
        migrationBuilder.Sql("DO $$ BEGIN PERFORM pg_get_serial_sequence('\"Order\"', 'Id'), '\"Order\"'::regclass, 'customer'::regclass::oid, 'shout(customer)'::regprocedure, nextval('\"Order_Id_seq\"'), has_column_privilege('\"Order\"', 'Full Name', 'select'); END $$;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP TRIGGER audit ON customer; DROP FUNCTION audit(); DROP RULE log_rename ON customer; DROP TABLE log;");
    }
}
