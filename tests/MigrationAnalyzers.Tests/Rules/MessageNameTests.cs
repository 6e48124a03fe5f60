using Microsoft.CodeAnalysis;

namespace MigrationAnalyzers.Tests.Rules;

/// <summary>Messages write names as PostgreSQL would: in quotes where they need them, and with their schema.</summary>
public class MessageNameTests
{
    private const string Given =
        """
        CREATE SCHEMA "App"; CREATE TABLE "App"."Users" ("Id" int PRIMARY KEY, "Email" text NOT NULL, "Level" int);
        CREATE TABLE "App"."Teams" ("Id" int PRIMARY KEY, "Level" int); CREATE INDEX "Ix_Email" ON "App"."Users" ("Email");
        CREATE VIEW "App"."Mails" AS SELECT "Email" FROM "App"."Users"; CREATE TYPE "App"."Mood" AS ENUM ('ok');
        """;

    private static readonly string[] Names = ["App", "Users", "Email", "Level", "Teams", "Ix_Email", "Mails", "Mood"];

    private static readonly string Severities = string.Join('\n', RuleRunner.Descriptors.Keys.Select(id => $"dotnet_diagnostic.{id}.severity = warning"));

    [Theory]
    [InlineData("MIG1001", "UPDATE \"App\".\"Users\" SET Email = '' WHERE \"Id\" = 1;")]
    [InlineData("MIG1002", "UPDATE \"App\".\"Users\" SET \"email\" = '' WHERE \"Id\" = 1;")]
    [InlineData("MIG1003", "UPDATE \"App\".\"Users\" SET \"Emial\" = '' WHERE \"Id\" = 1;")]
    [InlineData("MIG1004", "DELETE FROM \"App\".\"Userz\" WHERE true;")]
    [InlineData("MIG1005", "DELETE FROM \"Users\" WHERE \"Id\" = 1;")]
    [InlineData("MIG1006", "DELETE FROM \"Apps\".\"Users\" WHERE \"Id\" = 1;")]
    [InlineData("MIG1007", "DROP INDEX \"App\".\"Ix_Mail\";")]
    [InlineData("MIG1008", "DO $$ BEGIN PERFORM \"Level\" FROM \"App\".\"Users\", \"App\".\"Teams\"; END $$;")]
    [InlineData("MIG1011", "DO $$ BEGIN PERFORM 'App.Users'::regclass; END $$;")]
    [InlineData("MIG2003", "INSERT INTO \"App\".\"Users\" VALUES (1, 'a', 2, 3);")]
    [InlineData("MIG2004", "INSERT INTO \"App\".\"Users\" (\"Id\") VALUES (1);")]
    [InlineData("MIG2005", "UPDATE \"App\".\"Users\" SET \"Level\" = 'x' WHERE \"Id\" = 1;")]
    [InlineData("MIG2009", "ALTER TABLE \"App\".\"Teams\" ALTER COLUMN \"Level\" TYPE boolean;")]
    [InlineData("MIG2011", "ALTER TABLE \"App\".\"Users\" DROP COLUMN \"Email\";")]
    [InlineData("MIG2013", "UPDATE \"App\".\"Users\" SET \"Level\" = 1, \"Level\" = 2 WHERE \"Id\" = 1;")]
    [InlineData("MIG5001", "DROP TABLE \"App\".\"Teams\";")]
    [InlineData("MIG5002", "DELETE FROM \"App\".\"Teams\";")]
    [InlineData("MIG5003", "ALTER TABLE \"App\".\"Teams\" ADD COLUMN \"Size\" int NOT NULL;")]
    [InlineData("MIG5004", "CREATE INDEX \"Ix_Level\" ON \"App\".\"Teams\" (\"Level\");")]
    [InlineData("MIG5005", "ALTER TABLE \"App\".\"Teams\" ADD CONSTRAINT \"Ck_Level\" CHECK (\"Level\" > 0);")]
    [InlineData("MIG5006", "ALTER TABLE \"App\".\"Teams\" ALTER COLUMN \"Level\" SET NOT NULL;")]
    [InlineData("MIG5007", "ALTER TABLE \"App\".\"Teams\" ALTER COLUMN \"Level\" TYPE bigint;")]
    [InlineData("MIG5008", "ALTER TABLE \"App\".\"Teams\" RENAME COLUMN \"Level\" TO \"Rank\";")]
    [InlineData("MIG5009", "ALTER TABLE \"App\".\"Teams\" ADD COLUMN \"Key\" uuid DEFAULT gen_random_uuid();")]
    [InlineData("MIG5010", "ALTER TABLE \"App\".\"Teams\" ADD CONSTRAINT \"Uq_Level\" UNIQUE (\"Level\");")]
    [InlineData("MIG5011", "ALTER TABLE \"App\".\"Teams\" ADD COLUMN \"Size\" int;")]
    [InlineData("MIG5012", "ALTER TABLE \"App\".\"Teams\" DROP COLUMN \"Level\"; ALTER TABLE \"App\".\"Teams\" ADD COLUMN \"Rank\" int;")]
    [InlineData("MIG5013", "ALTER TABLE \"App\".\"Teams\" ADD CONSTRAINT \"Fk_Level\" FOREIGN KEY (\"Level\") REFERENCES \"App\".\"Users\" (\"Id\");")]
    [InlineData("MIG5014", "DROP TABLE \"App\".\"Users\" CASCADE;")]
    [InlineData("MIG5015", "ALTER TABLE \"App\".\"Teams\" ADD COLUMN \"Size\" int; UPDATE \"App\".\"Teams\" SET \"Level\" = 1 WHERE \"Id\" = 1;")]
    public Task In_raw_SQL(string id, string sql) => CheckAsync(id, MigrationSource.Sql(sql));

    [Theory]
    [InlineData("MIG3002", "migrationBuilder.DropColumn(name: \"Mail\", table: \"Users\", schema: \"App\");")]
    [InlineData("MIG3002", "migrationBuilder.DropTable(name: \"Userz\", schema: \"App\");")]
    [InlineData("MIG3002", "migrationBuilder.DropIndex(name: \"Ix_Mail\", schema: \"App\", table: \"Users\");")]
    [InlineData("MIG3003", "migrationBuilder.AddColumn<string>(name: \"Email\", table: \"Users\", schema: \"App\", nullable: true);")]
    [InlineData("MIG3003", "migrationBuilder.CreateIndex(name: \"Ix_Email\", schema: \"App\", table: \"Users\", column: \"Email\");")]
    [InlineData("MIG5008", "migrationBuilder.RenameTable(name: \"Teams\", schema: \"App\", newName: \"Users\", newSchema: \"App\");")]
    public Task In_operations(string id, string statement) => CheckAsync(id, statement);

    private static async Task CheckAsync(string id, string statement)
    {
        var said = await RuleRunner.RunAsync([("Test.cs", MigrationSource.After(Given, statement))], Severities);

        Assert.Contains(said, diagnostic => diagnostic.Id == id);
        foreach (var diagnostic in said.Where(diagnostic => diagnostic.Id.StartsWith("MIG", StringComparison.Ordinal)))
        {
            var message = diagnostic.GetMessage();
            Assert.True(Names.All(name => IsQuotedIn(message, name)), $"{diagnostic.Id}: {message}");
        }
    }

    // In double quotes as PostgreSQL writes it, or in single ones as the source does.
    private static bool IsQuotedIn(string message, string name)
    {
        for (var at = message.IndexOf(name, StringComparison.Ordinal); at >= 0; at = message.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var isWord = (at == 0 || !char.IsLetterOrDigit(message[at - 1])) && (at + name.Length == message.Length || !char.IsLetterOrDigit(message[at + name.Length]));
            if (isWord && !(at > 0 && message[at - 1] is '"' or '\'' or '_' or '.' && message.IndexOfAny(['"', '\'', '_', '.'], at + name.Length) == at + name.Length))
                return false;
        }

        return true;
    }
}
