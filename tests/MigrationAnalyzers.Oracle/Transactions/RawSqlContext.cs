using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace MigrationAnalyzers.Oracle.Transactions;

/// <summary>A context whose two migrations run the texts of a case: EF Core applies the second one and writes the scripts of it.</summary>
internal sealed class RawSqlContext(string connection) : DbContext
{
    private const string GivenId = "20240101000000_Given";

    // EF Core makes instances of migrations itself: what they run is handed over beside them.
    private static readonly AsyncLocal<TransactionCase?> Current = new();

    /// <summary>Makes these the texts that the migrations run, for contexts that are used further on.</summary>
    public static void Use(TransactionCase tested) => Current.Value = tested;

    /// <summary>Brings any database to where the case's first migration is applied and nothing else is there.</summary>
    public string Opening()
    {
        var history = this.GetService<IHistoryRepository>();
        // Subscriptions belong to no schema.
        return $"""
            DELETE FROM pg_subscription;
            DROP SCHEMA public CASCADE;
            CREATE SCHEMA public;
            {string.Join(";\n", Current.Value!.Given)};
            {history.GetCreateScript()}
            {history.GetInsertScript(new HistoryRow(GivenId, "9.0.0"))}
            """;
    }

    /// <summary>The script of the second migration.</summary>
    public string Script(MigrationsSqlGenerationOptions options) => this.GetService<IMigrator>().GenerateScript(GivenId, null, options);

    /// <inheritdoc/>
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql(connection)
        .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning, RelationalEventId.NonTransactionalMigrationOperationWarning));

    [DbContext(typeof(RawSqlContext))]
    [Migration(GivenId)]
    private sealed class Given : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var text in Current.Value!.Given)
                migrationBuilder.Sql(text);
        }
    }

    [DbContext(typeof(RawSqlContext))]
    [Migration("20240102000000_Tested")]
    private sealed class Tested : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var (sql, suppressTransaction) in Current.Value!.Up)
                migrationBuilder.Sql(sql, suppressTransaction);
        }
    }
}
