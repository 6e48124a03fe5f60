using System.Globalization;
using System.Text;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Tests.History;
using MigrationAnalyzers.Testing;
using Npgsql;
using Xunit.Abstractions;

namespace MigrationAnalyzers.Schema.Tests.Agreement;

/// <summary>The binder beside PostgreSQL on every statement of the corpus: a finding if and only if the server refuses the statement for a name.</summary>
public sealed class BindingAgreementTests(PostgresFixture postgres, ITestOutputHelper output) : IClassFixture<PostgresFixture>
{
    // Statements refused for a name where no finding has that name.
    // May fall, never rise.
    private const int Missed = 48;

    [Fact]
    public void Finds_the_names_the_server_refuses()
    {
        var catalog = HistoryCheck.Run([HistoryCheck.Migration([Ops.RawSql(BindingCorpus.Schema)])]).End;
        var falseAlarms = new List<string>();
        var missed = new List<string>();
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in BindingCorpus.Texts)
        {
            var parsed = Sql.Parsing.SqlParser.Parse(text.Text, new(15));
            var uses = SqlBinding.Bind(parsed, Ops.Nowhere, catalog, BindingOptions.Default with { IsVersionCertain = true }, CancellationToken.None).Uses;
            var findings = uses.Where(use => use.Lookup is Missing or Ambiguous).ToList();
            var outcome = $"{text.SqlState ?? "accepted"}, {(findings.Count > 0 ? "finding" : "silent")}";
            if (text.SqlState is null && findings.Count > 0)
                falseAlarms.Add(Row(text, findings));
            else if (text.IsRefusedForName && !findings.Exists(use => Names(text.Message, use.Name.Text)))
            {
                missed.Add(Row(text, findings));
                outcome += ", not the server's name";
            }

            counts[outcome] = counts.GetValueOrDefault(outcome) + 1;
        }

        foreach (var (outcome, count) in counts)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,6} {outcome}"));
        foreach (var row in missed)
            output.WriteLine(row);

        Assert.True(falseAlarms.Count == 0, $"{falseAlarms.Count} false alarms\n" + string.Join('\n', falseAlarms));
        Assert.True(missed.Count <= Missed, $"{missed.Count} missed, {Missed} were\n" + string.Join('\n', missed));
    }

    [Fact]
    public async Task The_server_still_says_what_was_recorded()
    {
        await using var database = await postgres.CreateDatabaseAsync();
        await database.ExecuteAsync(BindingCorpus.Schema);
        await using var connection = await database.OpenAsync();
        var different = new List<string>();
        foreach (var text in BindingCorpus.Texts)
        {
            await using var transaction = await connection.BeginTransactionAsync();
            var said = await SqlStateOfAsync(connection, text.Text);
            await transaction.RollbackAsync();
            // Other majors refuse some statements with another state, but never accept them, and never refuse them for a name where 15 does not.
            if (said is null != text.SqlState is null || BindingText.IsNameState(said) != text.IsRefusedForName)
                different.Add($"{text}\n    now: {said ?? "accepts it"}");
        }

        Assert.True(different.Count == 0, string.Join('\n', different));
    }

    private static async Task<string?> SqlStateOfAsync(NpgsqlConnection connection, string sql)
    {
        try
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
            return null;
        }
        catch (PostgresException refusal)
        {
            return refusal.SqlState;
        }
    }

    private static string Row(BindingText text, List<NameUse> findings)
    {
        var row = new StringBuilder().AppendLine(text.ToString()).Append("    ours:");
        foreach (var use in findings)
            row.Append(CultureInfo.InvariantCulture, $" {use.Kind} {use.Written} ({use.Lookup.GetType().Name});");
        return row.ToString();
    }

    // "x", "t.x", "x.y", q.x
    private static bool Names(string message, string name) =>
        message.Contains($"\"{name}\"", StringComparison.Ordinal)
        || message.Contains($".{name}\"", StringComparison.Ordinal)
        || message.Contains($"\"{name}.", StringComparison.Ordinal)
        || message.Contains($".{name} ", StringComparison.Ordinal)
        || message.Contains($"{name}[]\"", StringComparison.Ordinal)
        || message.Contains($" {name}(", StringComparison.Ordinal)
        || message.Contains($".{name}(", StringComparison.Ordinal)
        || message.Contains($" {name} ", StringComparison.Ordinal); // operators
}
