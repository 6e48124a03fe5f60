namespace MigrationAnalyzers.Sql.Tests.Agreement;

/// <summary>Any text gives a tree, on a small stack.</summary>
public class ParserRobustnessTests
{
    private const int MutationsPerText = 20;
    private const int Seed = 20240229;

    private static IEnumerable<CorpusText> Written => CorpusFile.Written.Concat(CorpusFile.Compiled);

    [Fact]
    public void Every_text_of_the_corpus_gives_a_whole_tree() => SmallStack.Run(() =>
    {
        foreach (var text in CorpusFile.All.Concat(CorpusFile.Compiled))
            Assert.True(SyntaxInvariants.Check(text.Text) is null, $"{text}\n{SyntaxInvariants.Check(text.Text)}");
    });

    [Fact]
    public void Every_prefix_gives_a_whole_tree() => SmallStack.Run(() =>
    {
        foreach (var text in Written)
        {
            for (var length = 0; length < text.Text.Length; length++)
            {
                var prefix = text.Text[..length];
                Assert.True(SyntaxInvariants.Check(prefix) is null, $"{text}\n{prefix}\n{SyntaxInvariants.Check(prefix)}");
            }
        }
    });

    [Fact]
    public void Damaged_texts_give_a_whole_tree() => SmallStack.Run(() =>
    {
        var chance = new Random(Seed);
        var texts = Written.ToList();
        foreach (var text in texts)
        {
            for (var i = 0; i < MutationsPerText; i++)
            {
                var damaged = Mutation.Of(text.Text, texts[chance.Next(texts.Count)].Text, chance);
                Assert.True(SyntaxInvariants.Check(damaged) is null, $"{text}\n{damaged}\n{SyntaxInvariants.Check(damaged)}");
            }
        }
    });
}
