namespace MigrationAnalyzers.Tests.InTheWild;

/// <summary>Partitions for months and years to come: their names are known in part, and all that is named otherwise is judged as before.</summary>
public class PartlyKnownNameTests
{
    private const string Given = "CREATE TABLE visits (id uuid, at timestamptz NOT NULL) PARTITION BY RANGE (at); CREATE SCHEMA iam; CREATE TABLE iam.\"Rights\" (\"Code\" text);";

    private const string Loop =
        """
        var first = new DateTime(DateTime.UtcNow.Year, 1, 1);
        for (var i = 0; i < 3; i++)
        {
            var from = first.AddMonths(i);
            migrationBuilder.Sql($@"CREATE TABLE IF NOT EXISTS ""visits_{from:yyyyMM}"" PARTITION OF visits FOR VALUES FROM ('{from:yyyy-MM-dd}') TO ('{from.AddMonths(1):yyyy-MM-dd}');");
        }
        """;

    private const string Block =
        """
        migrationBuilder.Sql(@"
            DO $$
            DECLARE
                start date := date_trunc('month', now())::date;
                day date;
                part text;
            BEGIN
                FOR i IN 0..5 LOOP
                    day := (start + (i || ' months')::interval)::date;
                    part := 'visits_y' || to_char(day, 'YYYY') || 'm' || to_char(day, 'MM');
                    EXECUTE format('CREATE TABLE %I PARTITION OF visits FOR VALUES FROM (%L) TO (%L)', part, day, day + interval '1 month');
                END LOOP;
            END $$;");
        """;

    [Theory]
    [InlineData(Loop)]
    [InlineData(Block)]
    public Task Reports(string partitions) => AllRules.InMigration(
        Given,
        partitions + "migrationBuilder.Sql(@\"INSERT INTO iam.{|MIG1004:\"\"Right\"\"|} (\"\"Code\"\") VALUES ('x'); DELETE FROM {|MIG1004:visit|};\");");

    [Theory]
    [InlineData(Loop, "visits_202601")]
    [InlineData(Block, "visits_y2026m01")]
    public Task Stays_silent(string partitions, string partition) => AllRules.InMigration(
        Given, partitions + $"migrationBuilder.Sql(@\"INSERT INTO iam.\"\"Rights\"\" (\"\"Code\"\") VALUES ('x'); DELETE FROM {partition} WHERE id IS NULL;\");");

    // Its sequence, or the index of its key.
    [Fact]
    public Task What_a_table_brings_along_is_named_after_it() => AllRules.InMigration(
        Given,
        """
        foreach (var tenant in Environment.GetCommandLineArgs())
            migrationBuilder.Sql($@"CREATE TABLE {tenant}_orders (id serial PRIMARY KEY);");
        migrationBuilder.Sql("SELECT setval('acme_orders_id_seq', 7); DELETE FROM acme_orders WHERE id = 1; DELETE FROM {|MIG1004:ordr|};");
        """);

    [Fact]
    public Task Reports_the_table_that_a_partition_is_of() => AllRules.InMigration(Given, Loop.Replace("PARTITION OF visits", "PARTITION OF {|MIG1004:visit|}", StringComparison.Ordinal));

    // The text of a variable that gets one value is read as if it stood behind EXECUTE.
    [Theory]
    [InlineData("DO $$ DECLARE q text; BEGIN q := 'UPDATE visits SET {|MIG1003:ta|} = now()'; EXECUTE q; END $$;")]
    [InlineData("DO $$ DECLARE n text := '{|MIG1011:visit|}'; BEGIN EXECUTE format('DELETE FROM %I', n); END $$;")]
    [InlineData("DO $$ DECLARE q text; BEGIN q := 'UPDATE visits SET at = now()'; EXECUTE q; END $$; DELETE FROM {|MIG1004:visit|};")]
    [InlineData("DO $$ DECLARE q text := 'UPDATE visits'; BEGIN q := q || ' SET ta = now()'; EXECUTE q; END $$; DELETE FROM visit;")] // two values: nothing is known
    public Task Executed_variables(string sql) => AllRules.InSql(Given, sql);
}
