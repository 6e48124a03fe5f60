using System.Text.Json;
using MigrationAnalyzers.Oracle.Engine;

namespace MigrationAnalyzers.Oracle.Transactions;

/// <summary>A migration of raw SQL texts, as <c>cases.jsonl</c> has it.</summary>
/// <param name="Given">What an earlier migration runs.</param>
/// <param name="Up">The texts, each with whether it suppresses EF Core's transaction.</param>
/// <param name="Check">A query whose answer must be the same however the migration was applied; null: there is none.</param>
/// <param name="Because">Why the analyzer is meant to say something else than the server; null: it is not.</param>
internal sealed record TransactionCase(IReadOnlyList<string> Given, IReadOnlyList<(string Sql, bool SuppressTransaction)> Up, string? Check, string? Because)
{
    private static readonly string[] UsualTables = ["CREATE TABLE t (id int, name text); CREATE TABLE u (found bool, id int);"];

    /// <summary>All of them.</summary>
    public static IEnumerable<TransactionCase> All() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Transactions", "cases.jsonl")).Where(line => line.Length > 0).Select(Parse);

    /// <summary>A file with the two migrations in a namespace of their own, as the analyzer reads it.</summary>
    public string Source(string space) => TwoMigrations.Source(space, Given, Up);

    /// <inheritdoc/>
    public override string ToString() => string.Join(" | ", Up.Select(text => text.Sql + (text.SuppressTransaction ? " [suppressed]" : "")));

    private static TransactionCase Parse(string line)
    {
        var root = JsonDocument.Parse(line).RootElement;
        return new(
            root.TryGetProperty("given", out var given) ? [.. given.EnumerateArray().Select(text => text.GetString()!)] : UsualTables,
            [.. root.GetProperty("up").EnumerateArray().Select(text => text.ValueKind == JsonValueKind.String ? (text.GetString()!, false) : (text[0].GetString()!, text[1].GetBoolean()))],
            root.TryGetProperty("check", out var check) ? check.GetString() : null,
            root.TryGetProperty("because", out var because) ? because.GetString() : null);
    }
}
