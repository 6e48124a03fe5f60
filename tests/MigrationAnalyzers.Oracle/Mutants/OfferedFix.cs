using MigrationAnalyzers.Oracle.Engine;
using Npgsql;

namespace MigrationAnalyzers.Oracle.Mutants;

/// <summary>Whether a fix does what it promises: the server does not refuse afterwards what the fix was for.</summary>
internal static class OfferedFix
{
    // no such column, relation, schema, object, function; ambiguous
    private static readonly string[] NameStates = ["42703", "42P01", "42702", "3F000", "42704", "42883"];

    /// <summary>
    /// Whether <paramref name="after"/>, what the server says of the text with one edit of <paramref name="said"/> made, is about the very token that the edit
    /// wrote: it names that, or it is still what the server said of the mutant and that named what stood there before, in no other place.
    /// </summary>
    public static bool IsRefusedFor(Verdict verdict, Said said, string written, PostgresException after)
    {
        if (!NameStates.Contains(after.SqlState))
            return false;
        var name = LastName(written);
        var before = Source(verdict, said);
        if (name != LastName(before) && IsNamedIn(after.MessageText, name))
            return true;
        return IsSame(verdict.Refusal, after) && IsNamedIn(after.MessageText, LastName(before)) && verdict.Said.Count(other => Source(verdict, other) == before) == 1;
    }

    /// <summary>
    /// Whether <paramref name="after"/>, what the server says once everything that is said is mended, is a fault of the fixes: not of the rows that happen to be there,
    /// and not what the server said before and what nothing that we said was about.
    /// </summary>
    public static bool IsFault(Verdict verdict, PostgresException after)
    {
        if (after.SqlState.StartsWith("23", StringComparison.Ordinal) || after.SqlState == "42710" && verdict.Mutant.Kind is MutantKind.OtherConstant or MutantKind.ConstantQuoted)
            return false; // 1 for true is a row that is there already, or a condition that does not hold
        return !(IsSame(verdict.Refusal, after) && !verdict.Said.Any(said => IsNamedIn(after.MessageText, LastName(Source(verdict, said)))));
    }

    private static bool IsSame(PostgresException? before, PostgresException after) => before is not null && before.SqlState == after.SqlState && before.MessageText == after.MessageText;

    private static string Source(Verdict verdict, Said said) => verdict.Mutant.Text.Substring(said.Span.Start, said.Span.Length);

    // The name that an identifier, qualified or not, stands for.
    private static string LastName(string written)
    {
        var words = SqlWords.Of(written);
        return words.Count == 0 ? written : words[^1].NameIn(written);
    }

    private static bool IsNamedIn(string message, string name)
    {
        for (var at = message.IndexOf(name, StringComparison.Ordinal); at >= 0; at = message.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !IsPart(message[at - 1])) && (at + name.Length == message.Length || !IsPart(message[at + name.Length])))
                return true;
        }

        return false;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c == '_';
}
