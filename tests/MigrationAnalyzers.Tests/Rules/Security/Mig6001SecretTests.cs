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
    [InlineData("CREATE ROLE app LOGIN PASSWORD $$[|s3cret!|]$$;")]
    [InlineData("CREATE USER app PASSWORD E'[|s3\\'cret!|]' VALID UNTIL 'infinity';")]
    [InlineData("DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'app') THEN CREATE ROLE app LOGIN PASSWORD '[|s3cret!|]'; END IF; END $$;")]
    [InlineData("DO $$ BEGIN EXECUTE 'CREATE ROLE app LOGIN PASSWORD ''[|s3cret!|]'''; END $$;")]
    [InlineData("DO 'BEGIN ALTER ROLE app PASSWORD ''[|s3cret!|]''; END';")]
    [InlineData("DO $a$ BEGIN EXECUTE format($b$ALTER ROLE %I PASSWORD '[|s3cret!|]'$b$, current_user); END $a$;")]
    [InlineData("CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN EXECUTE E'ALTER ROLE app PASSWORD \\'[|s3cret!|]\\''; END $$;")]
    [InlineData("ALTER USER MAPPING FOR app SERVER s OPTIONS (SET password '[|s3cret!|]');")]
    [InlineData("ALTER SUBSCRIPTION s CONNECTION 'host=db password=[|s3cret!|] user=u';")]
    [InlineData("SELECT dblink_connect('c', 'hostaddr=10.0.0.1 port=5432 user=u password=[|s3cret!|]');")]
    [InlineData("SELECT * FROM dblink('host=db user=u password=''[|my s3cret|]'' dbname=x', 'SELECT 1') AS t(a int);")]
    [InlineData("INSERT INTO settings VALUES ('Host=db;Username=u;Password=\"\"[|s3;cret!|]\"\";Database=x');")]
    [InlineData("INSERT INTO settings VALUES ('Data Source=db;User Id=u;password = [|s3cret!|];');")]
    [InlineData("INSERT INTO settings VALUES ('redis://:[|s3cret|]@cache:6379/0');")]
    [InlineData("INSERT INTO settings VALUES ('amqps://u:[|s3cret|]@queue');")]
    [InlineData("INSERT INTO settings VALUES ('DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=[|KEY_+/KEY_==|];EndpointSuffix=core.windows.net');")]
    [InlineData("INSERT INTO settings VALUES ('Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=root;SharedAccessKey=[|KEY_+/=|]');")]
    [InlineData("INSERT INTO settings VALUES ('https://shop.blob.core.windows.net/x?sv=2022-11-02&sr=c&sig=[|KEY_%2BKEY_%3D|]');")]
    [InlineData("INSERT INTO settings VALUES ('aws_secret_access_key = [|KEY_/xyz|]');")]
    [InlineData("INSERT INTO settings VALUES ('https://hooks.slack.com/services/[|T01ABCDEF/B02GHIJKL/KEY_|]');")]
    [InlineData("INSERT INTO settings VALUES ('[|xoxb-KEY_|]'), ('[|github_pat_KEY_|]'), ('[|glpat-KEY_|]'), ('[|whsec_KEY_|]');")]
    [InlineData("INSERT INTO settings VALUES ('Bearer [|JWT|]');")]
    [InlineData("INSERT INTO settings VALUES ('[|-----BEGIN OPENSSH PRIVATE KEY-----|]\nb3Bl'), ('[|-----BEGIN PRIVATE KEY-----|]\nMIIE'), ('[|-----BEGIN PGP PRIVATE KEY BLOCK-----|]');")]
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
    [InlineData("CREATE ROLE app PASSWORD '__DbPassword__'; CREATE ROLE other PASSWORD '#{DbPassword}'; CREATE ROLE third PASSWORD '%DB_PASSWORD%'; CREATE ROLE fourth PASSWORD '$(DbPassword)'; CREATE ROLE fifth PASSWORD 'REPLACE_ME';")]
    [InlineData("DO $$ BEGIN EXECUTE format('CREATE ROLE app PASSWORD %L', current_setting('app.password')); EXECUTE 'ALTER ROLE app PASSWORD ' || quote_literal(current_setting('app.password')); EXECUTE 'ALTER ROLE app PASSWORD NULL'; END $$;")]
    [InlineData("SELECT dblink_connect('host=db user=u password=' || quote_literal(current_setting('app.password')) || ' dbname=x');")]
    [InlineData("SELECT dblink_connect('host=db user=u password=''' || current_setting('app.password') || '''');")]
    [InlineData("SELECT dblink_connect(format('host=db user=u password=%s', current_setting('app.password')));")]
    [InlineData("CREATE FUNCTION login(name text, password text) RETURNS bool LANGUAGE sql AS $$ SELECT password = crypt($2, 'x') FROM users WHERE host = 'a' $$;")]
    [InlineData("CREATE TABLE users (id uuid, host text DEFAULT 'localhost', password text DEFAULT 'none', password_hash bytea);")]
    [InlineData("INSERT INTO users (email, password) VALUES ('a@b.c', '5f4dcc3b5aa765d61d8327deb882cf99'), ('d@e.f', 'AQAAAAEAACcQAAAAEBLjouNqaeiVWbN0TbXUS3+ChW3d7aQIk/BQEkWBxlrdRRngp14b0BIH0Rp65qD6mA==');")]
    [InlineData("INSERT INTO users (id, stamp) VALUES ('7d9f0b52-6b0c-4a34-9d8e-0f1d7f2f9a11', 'BHJ4QK5GMVDWY5J2YQK6WDXTB2YQEXAM');")]
    [InlineData("INSERT INTO images VALUES ('data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/w38GIAXDIBKE0DHxgljNBAAO9TXL0Y4OHwAAAABJRU5ErkJggg==');")]
    [InlineData("INSERT INTO mails VALUES ('<p>Hi {{name}},</p><p>Your new password: <b>{{password}}</b>. Server = {{host}}; Password = {{password}}</p><a href=\"\"https://shop.example/?token={{token}}&sig={{sig}}\"\">go</a>');")]
    [InlineData("INSERT INTO mails VALUES ('Forgot your password? Password: at least 8 characters, e.g. password=\"\"...\"\"');")]
    [InlineData("UPDATE connections SET access_token = legacy_access_token_2019, api_key = encode(digest(email || 'salt1', 'sha256'), 'hex');")]
    [InlineData("UPDATE users SET api_key = gen_random_uuid(), secret_key = md5(random()::text), client_secret = NULL;")]
    [InlineData("COMMENT ON COLUMN users.password IS 'hash of the password, see https://example.org/password?x=1#password=2';")]
    [InlineData("INSERT INTO settings VALUES ('{\"\"cs\"\": \"\"Host=db;Username=u;Password=\"\", \"\"next\"\": \"\"x\"\"}');")]
    [InlineData("INSERT INTO settings VALUES ('Host=db;Username=u;Password=;Database=x'), ('Host=db;Integrated Security=true');")]
    [InlineData("INSERT INTO settings VALUES ('pk_live_KEY_'), ('AKIAIOSFODNN7EXAMPLE'), ('SG.short'), ('eyJhbGciOiJIUzI1NiJ9');")]
    [InlineData("ALTER TABLE users ADD api_key text; COMMENT ON COLUMN users.api_key IS 'api_key = sha256 of the key';")]
    public Task Stays_silent(string sql) => Verify.InMigration($"migrationBuilder.Sql(@\"{Fill(sql)}\");");

    [Fact]
    public Task Looks_at_seed_data() => Verify.InMigration(
        Fill("""migrationBuilder.InsertData("settings", new[] { "name", "value" }, new object[] { "payment", "[|sk_live_KEY_|]" });"""));

    [Theory]
    [InlineData("""const string connection = "Host=db;Username=u;Password=[|s3cret!|]"; migrationBuilder.Sql("SELECT 1;");""")]
    [InlineData("""const string connection = "host=db user=u password='[|my s3cret|]'"; migrationBuilder.Sql("SELECT 1;");""")]
    [InlineData("migrationBuilder.Sql(\"\"\"\n    ALTER ROLE app PASSWORD '[|s3cret!|]';\n    \"\"\");")]
    [InlineData("""migrationBuilder.Sql("ALTER ROLE app " + "PASSWORD '[|s3cret!|]';");""")]
    [InlineData("""migrationBuilder.Sql($"ALTER ROLE {Environment.MachineName} PASSWORD '[|s3cret!|]';");""")]
    [InlineData("""migrationBuilder.UpdateData("settings", "name", "payment", "value", "[|sk_live_KEY_|]");""")]
    public Task Looks_at_every_literal(string statements) => Verify.InMigration(Fill(statements));

    [Theory]
    [InlineData("""migrationBuilder.Sql($"ALTER ROLE app PASSWORD '{Environment.GetEnvironmentVariable("APP_PASSWORD")}';");""")]
    [InlineData("""migrationBuilder.InsertData("users", new[] { "name", "password" }, new object[] { "a", "AQAAAAEAACcQAAAAEBLjouNqaeiVWbN0TbXUS3" });""")]
    [InlineData("""migrationBuilder.InsertData("mails", "body", "Server = {host}; Password = {password}");""")]
    public Task Stays_silent_in_literals(string statements) => Verify.InMigration(statements);

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

    // It stands in the repository whether EF Core runs it or not.
    [Theory]
    [InlineData("")]
    [InlineData("[Migration(\"20240103000000_Dead\")]")]
    [InlineData("[DbContext(typeof(Shop))]")]
    [InlineData("[DbContext(typeof(string)), Migration(\"20240103000000_Dead\")]")]
    public Task Looks_at_migrations_that_EF_Core_never_runs(string attributes) => Verify.InFile(
        MigrationSource.After("", "") + Unrun(attributes, """migrationBuilder.Sql("ALTER ROLE app PASSWORD '[|s3cret!|]';");"""));

    [Fact]
    public Task Looks_at_them_where_no_migration_runs() => Verify.InFile(
        MigrationSource.File(Unrun("", Fill("""migrationBuilder.InsertData("settings", "value", "[|sk_live_KEY_|]");"""))));

    [Theory]
    [InlineData("""migrationBuilder.Sql("ALTER ROLE app PASSWORD '{password}';");""")]
    [InlineData("""migrationBuilder.Sql("DELETE FROM nowhere WHERE password = 's3cret!';");""")]
    public Task Stays_silent_in_such_migrations(string statements) => Verify.InFile(MigrationSource.After("", "") + Unrun("", statements));

    [Theory]
    [InlineData("20240102000000_Dead.cs", "s3cret!")]
    [InlineData("20240103000000_Dead.cs", "[|s3cret!|]")]
    [InlineData("Dead.cs", "[|s3cret!|]")] // nobody knows how old it is
    public Task Old_ones_are_silent(string file, string secret) => Verify.InFiles(
        [("A.cs", MigrationSource.After("", "")), (file, "using Microsoft.EntityFrameworkCore.Migrations;\n" + Unrun("", $"""migrationBuilder.Sql("ALTER ROLE app PASSWORD '{secret}';");"""))],
        "migration_analyzers.report_since = 20240103");

    [Fact]
    public Task One_of_a_migration_in_the_same_file_is_said_once() => Verify.InFile(
        MigrationSource.After("", """migrationBuilder.Sql("ALTER ROLE app PASSWORD '[|s3cret!|]';");""") + Unrun("", ""));

    private static string Unrun(string attributes, string up) =>
        $$"""
        {{attributes}}
        public class Dead : Migration
        {
            protected override void Up(MigrationBuilder migrationBuilder)
            {
                {{up}}
            }
        }

        """;

    private static string Fill(string text) => text.Replace("KEY_", Word, StringComparison.Ordinal).Replace("JWT", Jwt, StringComparison.Ordinal);
}
