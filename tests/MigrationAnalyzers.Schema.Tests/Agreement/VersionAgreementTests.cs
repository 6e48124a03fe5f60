using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Schema.Tests.History;
using MigrationAnalyzers.Sql.Tests.Agreement;

namespace MigrationAnalyzers.Schema.Tests.Agreement;

/// <summary>The binder beside PostgreSQL 12 to 18 on scripts that stand for themselves: a finding if and only if the server of that version refuses the script.</summary>
public sealed class VersionAgreementTests
{
    // Scripts that a server refuses and nothing is said of; docs/testing.md says which. May fall, never rise.
    private const int Missed = 22;

    private static readonly List<CorpusText> Texts = [.. CorpusFile.Read(Path.Combine(AppContext.BaseDirectory, "Agreement", "Corpus", "Versions"))];

    public static TheoryData<int> Versions => [12, 13, 14, 15, 16, 17, 18];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Says_what_the_server_of_a_version_refuses(int version)
    {
        var falseAlarms = new List<string>();
        var missed = new List<string>();
        foreach (var text in Texts)
        {
            var verdict = text.On(version);
            var said = Said(text.Text, version, isCertain: true);
            if (verdict.IsAccepted && said.Count > 0)
                falseAlarms.Add($"{text}\n    ours: {string.Join("; ", said)}");
            else if (!verdict.IsAccepted && said.Count == 0)
                missed.Add($"{text}\n    server: {verdict.SqlState} {verdict.Message}");
        }

        Assert.True(falseAlarms.Count == 0, $"{falseAlarms.Count} false alarms\n" + string.Join('\n', falseAlarms));
        Assert.True(missed.Count <= Missed, $"{missed.Count} missed\n" + string.Join('\n', missed));
    }

    [Fact]
    public void Says_nothing_of_what_any_version_accepts_where_the_version_is_not_known()
    {
        var falseAlarms = Texts
            .Where(text => text.Verdicts.Any(verdict => verdict.IsAccepted))
            .Select(text => (Text: text, Said: Said(text.Text, BindingOptions.Default.PostgresVersion, isCertain: false)))
            .Where(one => one.Said.Count > 0)
            .Select(one => $"{one.Text}\n    ours: {string.Join("; ", one.Said)}")
            .ToList();
        Assert.True(falseAlarms.Count == 0, string.Join('\n', falseAlarms));
    }

    // As the migration of a new database: names, what else is refused, and what is there already. Where the version is not certain, what is new to a later grammar is not judged.
    private static List<string> Said(string sql, int version, bool isCertain)
    {
        var parsed = Sql.Parsing.SqlParser.Parse(sql, new(isCertain ? version : 18));
        var bound = SqlBinding.Bind(parsed, Ops.Nowhere, Fresh(version, isCertain), BindingOptions.Default with { PostgresVersion = version, IsVersionCertain = isCertain }, CancellationToken.None);
        return
        [
            .. parsed.Errors.Select(error => error.Message),
            .. bound.Uses.Where(use => use.Lookup is Missing { IsAccepted: false } or Ambiguous).Select(use => $"{use.Kind} {use.Written}"),
            .. bound.Problems.Select(problem => problem.Message),
        ];
    }

    private static Catalog Fresh(int version, bool isCertain) => Replay.Run(
        new MigrationHistory("", [], null),
        ReplayOptions.Default with { PostgresVersion = version, IsVersionCertain = isCertain, Baselines = ["CREATE TABLE placeholder (a int);"] },
        CancellationToken.None).End;
}
