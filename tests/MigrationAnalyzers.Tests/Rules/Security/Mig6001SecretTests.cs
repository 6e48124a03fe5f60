using MigrationAnalyzers.Rules.Security;

namespace MigrationAnalyzers.Tests.Rules.Security;

using Verify = RuleVerifier<Mig6001Secret>;

public class Mig6001SecretTests
{
    // Put together here: a scanner that finds keys in repositories must not find these.
    private const string Word = "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8";
    private const string Jwt = "eyJhbGciOiJIUzI1NiJ9" + "." + "eyJzdWIiOiIxMjM0NTY3ODkwIn0" + "." + "dozjgNryP4J3jVmNHl0w5N";

    [Theory]
    [InlineData("CREATE ROLE app LOGIN PASSWORD '[|s3cret!|]';")]
    [InlineData("ALTER USER app WITH ENCRYPTED PASSWORD E'[|s3cret!|]';")]
    [InlineData("CREATE USER MAPPING FOR app SERVER s OPTIONS (user 'u', password '[|s3cret!|]');")]
    [InlineData("CREATE SUBSCRIPTION s CONNECTION 'host=db user=u password=[|s3cret!|]' PUBLICATION p;")]
    [InlineData("INSERT INTO settings VALUES ('Host=db;Username=u;Password=[|s3cret!|]');")]
    [InlineData("INSERT INTO settings VALUES ('Server = db; Pwd = [|s3cret!|]; Database = x');")]
    [InlineData("INSERT INTO settings VALUES ('postgres://app:[|s3cret|]@db/shop');")]
    [InlineData("INSERT INTO settings VALUES ('[|ghp_KEY_|]');")]
    [InlineData("INSERT INTO settings VALUES ('[|sk_live_KEY_|]');")]
    [InlineData("INSERT INTO settings VALUES ('[|AKIAIOSF1DNN7ABCDEFG|]');")]
    [InlineData("INSERT INTO settings VALUES ('[|JWT|]');")]
    [InlineData("INSERT INTO settings VALUES ('[|-----BEGIN RSA PRIVATE KEY-----|]\nMIIB');")]
    [InlineData("INSERT INTO settings VALUES ('{\"\"apiKey\"\": \"\"[|KEY_|]\"\"}');")]
    public Task Reports(string sql) => Verify.InMigration($"migrationBuilder.Sql(@\"{Fill(sql)}\");");

    [Theory]
    [InlineData("CREATE ROLE app PASSWORD NULL;")]
    [InlineData("CREATE ROLE app PASSWORD '{0}';")]
    [InlineData("CREATE ROLE app PASSWORD '<password>';")]
    [InlineData("CREATE ROLE app PASSWORD '********';")]
    [InlineData("CREATE ROLE app PASSWORD 'changeme';")]
    [InlineData("CREATE ROLE app PASSWORD 'SCRAM-SHA-256$4096:abc$def:ghi';")]
    [InlineData("CREATE ROLE app PASSWORD 'md50123456789abcdef0123456789abcdef';")]
    [InlineData("UPDATE users SET password = email, host = 'x' WHERE pwd = 'y';")]
    [InlineData("UPDATE users SET host=old.host, password=old.password FROM old;")]
    [InlineData("SELECT 1 FROM users WHERE host=$1 AND password=$2;")]
    [InlineData("INSERT INTO settings VALUES ('Host=db;Username=u;Password={password}');")]
    [InlineData("INSERT INTO mails VALUES ('Your password: {{password}}. Reset it at https://shop.example/reset?token={{token}}');")]
    [InlineData("INSERT INTO mails VALUES ('mailto:a@b.c, https://shop.example:8080/x@y');")]
    [InlineData("INSERT INTO users (password_hash) VALUES ('$2a$11$abcdefghijklmnopqrstuv');")]
    [InlineData("INSERT INTO settings VALUES ('api_key: your-api-key-goes-here-1');")]
    [InlineData("INSERT INTO settings VALUES ('sk_live_xxxxxxxxxxxxxxxxxxxxxxxx');")]
    [InlineData("INSERT INTO settings VALUES ('-----BEGIN PUBLIC KEY-----');")]
    [InlineData("ALTER TABLE users ADD api_key text; COMMENT ON COLUMN users.api_key IS 'api_key = sha256 of the key';")]
    public Task Stays_silent(string sql) => Verify.InMigration($"migrationBuilder.Sql(@\"{Fill(sql)}\");");

    [Fact]
    public Task Looks_at_seed_data() => Verify.InMigration(
        Fill("""migrationBuilder.InsertData("settings", new[] { "name", "value" }, new object[] { "payment", "[|sk_live_KEY_|]" });"""));

    [Fact]
    public Task Looks_at_files() => Verify.WithFiles(
        MigrationSource.After("", """migrationBuilder.Sql(System.IO.File.ReadAllText("up.sql"));"""), ("/0/up.sql", "CREATE ROLE app PASSWORD '[|s3cret!|]';"));

    [Fact]
    public Task Never_repeats_the_secret() => Verify.InMigration(
        """migrationBuilder.Sql("CREATE ROLE app PASSWORD '{|#0:s3cret!|}';");""",
        expected: Verify.Expect(0, "The password of a role stands in a migration: whoever can read the repository has it; revoke it, and set it outside of migrations"));

    [Fact]
    public Task Stays_silent_in_files_without_migrations() => Verify.InFiles(
        [("A.cs", MigrationSource.After("", "")), ("Keys.cs", Fill("""public static class Keys { public const string Live = "sk_live_KEY_"; }"""))]);

    private static string Fill(string text) => text.Replace("KEY_", Word, StringComparison.Ordinal).Replace("JWT", Jwt, StringComparison.Ordinal);
}
