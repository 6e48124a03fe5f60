using System.Text.Json;
using MigrationAnalyzers.Oracle.Engine;

namespace MigrationAnalyzers.Oracle.Deployment;

/// <summary>A migration of raw SQL on a database with rows, as <c>cases.jsonl</c> has it.</summary>
/// <param name="Given">What an earlier migration runs.</param>
/// <param name="Up">The texts.</param>
/// <param name="Because">Why the analyzer is meant to say something else than the server shows; null: it is not.</param>
internal sealed record DeploymentCase(string Given, IReadOnlyList<string> Up, string? Because)
{
    private const string Usual = """
        CREATE TABLE p (id int PRIMARY KEY, name text NOT NULL);
        INSERT INTO p VALUES (1, 'a'), (2, 'b'), (3, 'c');
        CREATE TABLE t (id int PRIMARY KEY, p_id int, name varchar(20), n int, amount numeric(10, 2), at timestamp, note text, code char(3), flag bool, data json);
        INSERT INTO t VALUES (1, 1, 'a', 1, 1, now(), 'a', 'abc', true, '{}'), (2, 2, 'b', 2, 2, now(), 'b', 'abc', true, '{}'), (3, 3, 'c', 3, 3, now(), 'c', 'abc', true, '{}');
        CREATE INDEX ix_t_name ON t (name);
        CREATE UNIQUE INDEX ux_t_n ON t (n);
        CREATE TABLE child (id int PRIMARY KEY, t_id int REFERENCES t);
        INSERT INTO child VALUES (1, 1), (2, 2), (3, 3);
        CREATE VIEW v AS SELECT id, note FROM t;
        CREATE MATERIALIZED VIEW m AS SELECT id FROM p;
        CREATE UNIQUE INDEX ux_m ON m (id);
        """;

    /// <summary>All of them.</summary>
    public static IEnumerable<DeploymentCase> All() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Deployment", "cases.jsonl")).Where(line => line.Length > 0).Select(Parse);

    /// <summary>A file with the two migrations in a namespace of their own, as the analyzer reads it.</summary>
    public string Source(string space) => TwoMigrations.Source(space, [Given], Up.Select(text => (text, false)));

    /// <inheritdoc/>
    public override string ToString() => string.Join(" | ", Up);

    private static DeploymentCase Parse(string line)
    {
        var root = JsonDocument.Parse(line).RootElement;
        return new(
            Usual + (root.TryGetProperty("given", out var given) ? given.GetString() : ""),
            [.. root.GetProperty("up").EnumerateArray().Select(text => text.GetString()!)],
            root.TryGetProperty("because", out var because) ? because.GetString() : null);
    }
}
