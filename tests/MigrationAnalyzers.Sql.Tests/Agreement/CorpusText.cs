using System.Collections.Immutable;

namespace MigrationAnalyzers.Sql.Tests.Agreement;

/// <summary>One text of the corpus, where it stands, and what the servers say of it.</summary>
internal sealed record CorpusText(string File, int Line, string Text, ImmutableArray<Verdict> Verdicts)
{
    /// <summary>What the server of a major version says.</summary>
    public Verdict On(int version) => Verdicts.First(verdict => verdict.First <= version && version <= verdict.Last);

    /// <summary>The words it starts with: <c>ALTER TABLE</c>.</summary>
    public string Kind
    {
        get
        {
            var words = Text.Split([' ', '\n', '\r', '\t', '(', ';', ','], StringSplitOptions.RemoveEmptyEntries);
            return words switch
            {
                [var verb and ("CREATE" or "ALTER" or "DROP" or "COMMENT"), var what, ..] => $"{verb} {what}",
                [var verb, ..] when verb.All(char.IsAsciiLetterUpper) => verb,
                _ => "(other)",
            };
        }
    }

    public override string ToString() => $"{File}({Line}): {Text}";
}
