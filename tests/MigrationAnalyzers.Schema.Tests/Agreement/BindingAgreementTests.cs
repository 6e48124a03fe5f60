using System.Globalization;
using System.Text;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Tests.History;
using MigrationAnalyzers.Testing;
using Xunit.Abstractions;

namespace MigrationAnalyzers.Schema.Tests.Agreement;

/// <summary>The binder beside PostgreSQL on every statement of the corpus: a finding if and only if the server refuses the statement for a name.</summary>
public sealed class BindingAgreementTests(PostgresFixture postgres, ITestOutputHelper output) : IClassFixture<PostgresFixture>
{
    // Statements refused for a name where no finding is at that name; docs/testing.md says which.
    // May fall, never rise.
    private const int Missed = 34;

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
            var options = BindingOptions.Default with { IsVersionCertain = true };
            var bound = SqlBinding.Bind(parsed, Ops.Nowhere, catalog, options, CancellationToken.None);
            var findings = SqlBinding.Reconsider(bound.Uses, text.Text, bound.Deferred, Ops.Nowhere, bound.After, options, answersOpaque: true).Where(use => use.Lookup is Missing { IsAccepted: false } or Ambiguous).ToList();
            var problems = bound.Problems.Where(problem => BindingText.IsNameState(problem.SqlState)).ToList();
            var outcome = $"{(text.IsOfCheck ? "check " : "")}{text.SqlState ?? "accepted"}, {(findings.Count + problems.Count + parsed.Errors.Length > 0 ? "finding" : "silent")}";
            if (text.SqlState is null && findings.Count + problems.Count + parsed.Errors.Length > 0)
            {
                falseAlarms.Add(Row(text, findings, problems));
            }
            else if (text.IsRefusedForName && !findings.Exists(use => IsAbout(text, use)) && !problems.Exists(problem => problem.SqlState == text.SqlState) && !parsed.Errors.Any(error => error.Message == text.Message))
            {
                missed.Add(Row(text, findings, problems));
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
        await using var server = await RecordedVerdicts.AskAsync(postgres, BindingCorpus.Schema);
        var different = new List<string>();
        foreach (var text in BindingCorpus.Texts)
        {
            // Other majors refuse some statements with another state, but never accept them, and never refuse them for a name where 15 does not.
            var said = await server.OfAsync(text);
            if (said is null != text.SqlState is null || BindingText.IsNameState(said) != text.IsRefusedForName)
                different.Add($"{text}\n    now: {said ?? "accepts it"}");
        }

        Assert.True(different.Count == 0, string.Join('\n', different));
    }

    private static string Row(BindingText text, List<NameUse> findings, List<SqlProblem> problems)
    {
        var row = new StringBuilder().AppendLine(text.ToString()).Append("    ours:");
        foreach (var use in findings)
            row.Append(CultureInfo.InvariantCulture, $" {use.Kind} {use.Written} ({use.Lookup.GetType().Name});");
        foreach (var problem in problems)
            row.Append(CultureInfo.InvariantCulture, $" {problem.SqlState} {problem.Message};");
        return row.ToString();
    }

    // At the name, or where the reference begins that it stands in.
    private static bool IsAbout(BindingText text, NameUse use) =>
        text.Position == use.Place.SqlSpan?.Start + 1
        || Names(text.Message, use.Name.Text)
        || text.SqlState == "42P01" && use.Written.Contains('.') && Names(text.Message, use.Written[..use.Written.IndexOf('.')]);

    // "x", "t.x", "x.y", q.x
    private static bool Names(string message, string name) =>
        message.Contains($"\"{name}\"", StringComparison.Ordinal)
        || message.Contains($".{name}\"", StringComparison.Ordinal)
        || message.Contains($"\"{name}.", StringComparison.Ordinal)
        || message.Contains($"\"{name}(", StringComparison.Ordinal)
        || message.Contains($".{name} ", StringComparison.Ordinal)
        || message.Contains($"{name}[]\"", StringComparison.Ordinal)
        || message.Contains($" {name}(", StringComparison.Ordinal)
        || message.Contains($".{name}(", StringComparison.Ordinal)
        || message.Contains($" {name} ", StringComparison.Ordinal); // operators
}
