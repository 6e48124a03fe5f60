using Xunit.Abstractions;

namespace MigrationAnalyzers.Sql.Tests.Agreement;

/// <summary>Bodies in PL/pgSQL beside the compiler of each server version.</summary>
public class PlpgsqlAgreementTests(ITestOutputHelper output)
{
    // Refused bodies that we do not refuse in the same words at the same place, for the version with most of them. May fall, never rise.
    private const int Unseen = 0;

    [Theory]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(18)]
    public void Reads_every_body_as_the_server_does(int version)
    {
        var tally = new Tally();
        foreach (var text in CorpusFile.Compiled)
            tally.Add(text, Comparison.Of(text, version, isCompiled: true));
        output.WriteLine(tally.ToString());
        foreach (var agreement in Tally.Differences)
            output.WriteLine(tally.Of(agreement));

        Assert.True(tally.Count(Agreement.FalseError) == 0, tally.Of(Agreement.FalseError));
        var unseen = Tally.Differences.Sum(tally.Count);
        Assert.True(unseen <= Unseen, $"{unseen} refused bodies are not refused alike, {Unseen} were: run this test alone for the list");
    }
}
