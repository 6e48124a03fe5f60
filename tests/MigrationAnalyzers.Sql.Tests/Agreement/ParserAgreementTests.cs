using Xunit.Abstractions;

namespace MigrationAnalyzers.Sql.Tests.Agreement;

/// <summary>The parser beside PostgreSQL's own, on every text of the corpus and for every server version.</summary>
public class ParserAgreementTests(ITestOutputHelper output)
{
    // Texts that the server refuses and the parser does not refuse in the same words at the same place, for the version with most of them: on
    // version 18 bytes that are no UTF-8, which a database of another encoding accepts, and nothing else. May fall, never rise.
    private const int Unseen = 6;

    [Theory]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(18)]
    public void Reads_every_text_as_the_server_does(int version)
    {
        var tally = new Tally();
        foreach (var text in CorpusFile.All)
            tally.Add(text, Comparison.Of(text, version));
        output.WriteLine(tally.ToString());
        foreach (var agreement in Tally.Differences)
            output.WriteLine(tally.Of(agreement));

        Assert.True(tally.Count(Agreement.FalseError) == 0, tally.Of(Agreement.FalseError));
        var unseen = Tally.Differences.Sum(tally.Count);
        Assert.True(unseen <= Unseen, $"{unseen} refused texts are not refused alike, {Unseen} were: run this test alone for the list");
    }
}
