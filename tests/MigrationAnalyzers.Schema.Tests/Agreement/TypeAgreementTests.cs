using System.Globalization;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Tests.History;
using MigrationAnalyzers.Testing;
using Xunit.Abstractions;

namespace MigrationAnalyzers.Schema.Tests.Agreement;

/// <summary>The types of expressions beside PostgreSQL on every statement of the corpus: a problem only if the server refuses the statement, for that reason.</summary>
public sealed class TypeAgreementTests(PostgresFixture postgres, ITestOutputHelper output) : IClassFixture<PostgresFixture>
{
    // Of the statements that the server refuses with a state, the share that has a problem. May rise, never fall.
    private static readonly Dictionary<string, double> LeastRecall = new(StringComparer.Ordinal)
    {
        ["42883"] = 0.99,
        ["42804"] = 0.97,
        ["42601"] = 0.91,
        ["42846"] = 0.79,
        ["42704"] = 0.54, // the others are classes for gin and gist that btree_gin, btree_gist and intarray bring
    };

    [Fact]
    public void Finds_what_the_server_refuses()
    {
        var catalog = HistoryCheck.Run([HistoryCheck.Migration([Ops.RawSql(BindingCorpus.TypeSchema)])]).End;
        var falseAlarms = new List<string>();
        var otherStates = new List<string>();
        var missed = new List<string>();
        var refused = new SortedDictionary<string, (int Said, int All)>(StringComparer.Ordinal);
        foreach (var text in BindingCorpus.TypeTexts)
        {
            var parsed = Sql.Parsing.SqlParser.Parse(text.Text, new(15));
            var problems = SqlBinding.Bind(parsed, Ops.Nowhere, catalog, BindingOptions.Default, CancellationToken.None).Problems;
            var row = $"{text}\n    ours: {string.Join("; ", problems.Select(problem => $"{problem.SqlState} {problem.Message}"))}";
            if (text.SqlState is not { } state)
            {
                if (!problems.IsEmpty)
                    falseAlarms.Add(row);
                continue;
            }

            var (said, all) = refused.GetValueOrDefault(state);
            refused[state] = (said + (problems.IsEmpty ? 0 : 1), all + 1);
            if (problems.IsEmpty)
                missed.Add(row);
            else if (!problems.Any(problem => problem.SqlState == state))
                otherStates.Add(row);
        }

        foreach (var (state, (said, all)) in refused)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{state}: {said} of {all} said"));
        foreach (var row in otherStates.Concat(missed))
            output.WriteLine(row);

        Assert.True(falseAlarms.Count == 0, $"{falseAlarms.Count} false alarms\n" + string.Join('\n', falseAlarms));
        Assert.All(LeastRecall, least => Assert.True((double)refused[least.Key].Said / refused[least.Key].All >= least.Value, $"{least.Key}: {refused[least.Key]}"));
    }

    [Fact]
    public async Task The_server_still_says_what_was_recorded()
    {
        await using var server = await RecordedVerdicts.AskAsync(postgres, BindingCorpus.TypeSchema);
        var different = new List<string>();
        foreach (var text in BindingCorpus.TypeTexts)
        {
            var said = await server.OfAsync(text);
            if (said is null != text.SqlState is null)
                different.Add($"{text}\n    now: {said ?? "accepts it"}");
        }

        Assert.True(different.Count == 0, string.Join('\n', different));
    }
}
