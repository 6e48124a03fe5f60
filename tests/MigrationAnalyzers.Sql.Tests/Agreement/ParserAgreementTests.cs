using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Syntax;
using Xunit.Abstractions;

namespace MigrationAnalyzers.Sql.Tests.Agreement;

/// <summary>The parser beside PostgreSQL's own, on every text of the corpus and for every server version.</summary>
public class ParserAgreementTests(ITestOutputHelper output)
{
    // Texts that the server refuses and the parser does not refuse in the same words at the same place, for the version with most of them: most are
    // options that it skips. May fall, never rise.
    private const int Unseen = 555;

    private static readonly Agreement[] Differences =
        [Agreement.RefusedUnread, Agreement.MissedSyntaxError, Agreement.MissedRefusal, Agreement.OtherPlace, Agreement.OtherWords];

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
            tally.Add(text, Compare(text, version));
        output.WriteLine(tally.ToString());
        foreach (var agreement in Differences)
            output.WriteLine(tally.Of(agreement));

        Assert.True(tally.Count(Agreement.FalseError) == 0, tally.Of(Agreement.FalseError));
        var unseen = Differences.Sum(tally.Count);
        Assert.True(unseen <= Unseen, $"{unseen} refused texts are not refused alike, {Unseen} were: run this test alone for the list");
    }

    private static Comparison Compare(CorpusText text, int version)
    {
        var verdict = text.On(version);
        var result = SqlParser.Parse(text.Text, new ParseOptions(version));
        var isUnread = result.Statements.Any(statement => statement is OpaqueStatement);

        // The recorded verdicts are those of reading the text alone, which does not look into bodies.
        var errors = result.Errors.Where(error => !error.IsInBody).ToList();
        if (errors.Count == 0)
        {
            return verdict switch
            {
                { IsAccepted: true } => new(isUnread ? Agreement.AcceptedUnread : Agreement.Accepted),
                _ when isUnread => new(Agreement.RefusedUnread),
                { IsSyntaxError: true } => new(Agreement.MissedSyntaxError, verdict, null),
                _ => new(Agreement.MissedRefusal, verdict, null),
            };
        }

        var error = errors[0];
        var position = CharacterAt(text.Text, error.Span.Start);
        var said = new Verdict(version, version, "42601", position, error.Message);
        if (verdict.IsAccepted)
            return new(Agreement.FalseError, verdict, said);
        if (verdict.Position is { } expected && expected != position)
            return new(Agreement.OtherPlace, verdict, said);
        return verdict.Message == error.Message ? new(Agreement.Refused) : new(Agreement.OtherWords, verdict, said);
    }

    // The server counts code points from 1.
    private static int CharacterAt(string text, int offset)
    {
        var position = 1;
        for (var i = 0; i < offset; i++)
        {
            if (!char.IsLowSurrogate(text[i]) || i == 0 || !char.IsHighSurrogate(text[i - 1]))
                position++;
        }

        return position;
    }
}
