using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Tests.Agreement;

namespace MigrationAnalyzers.Fuzz;

/// <summary>The parser beside a server, on texts that nobody wrote for it.</summary>
internal static class UnseenTexts
{
    /// <summary>Writes out where they differ. Answers 0 if the parser calls nothing wrong that the server accepts, and no tree is broken.</summary>
    public static int Compare(string folder, int version, bool isCompiled)
    {
        var tally = new Tally();
        var broken = 0;
        SmallStack.Run(() =>
        {
            foreach (var text in CorpusFile.Read(folder))
            {
                if (SyntaxInvariants.Check(text.Text, version) is { } wrong)
                {
                    broken++;
                    Console.WriteLine($"{text}\n    {wrong}");
                }

                tally.Add(text, Comparison.Of(text, version, isCompiled));
                foreach (var error in SqlParser.Parse(text.Text, new ParseOptions(version)).Errors.Where(error => error.IsInBody && !isCompiled))
                    Console.WriteLine($"in a body, which only running shows: {error.Message}\n{text}");
            }
        });

        foreach (var agreement in Tally.Differences.Insert(0, Agreement.FalseError))
            Console.WriteLine(tally.Of(agreement));
        Console.WriteLine(tally);
        Console.WriteLine($"{broken} broken trees");
        return broken + tally.Count(Agreement.FalseError) == 0 ? 0 : 1;
    }
}
