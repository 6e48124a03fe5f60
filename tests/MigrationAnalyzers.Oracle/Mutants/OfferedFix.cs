using MigrationAnalyzers.Oracle.Engine;
using MigrationAnalyzers.Sql.Text;
using Npgsql;

namespace MigrationAnalyzers.Oracle.Mutants;

/// <summary>Whether a fix does what it promises: the server does not refuse afterwards what the fix was for.</summary>
internal static class OfferedFix
{
    // no such column, relation, schema, object, function; ambiguous
    private static readonly string[] NameStates = ["42703", "42P01", "42702", "3F000", "42704", "42883"];

    // no such operator, types that do not match, no cast, a constant that is none of its type, the count of an INSERT
    private static readonly string[] TypeStates = ["42883", "42804", "42846", "22P02", "22007", "42601"];

    /// <summary>The first fixes of everything that is said but <paramref name="said"/>, as far as they leave the place of <paramref name="edit"/> alone.</summary>
    public static IEnumerable<(TextSpan Span, string Text)> OthersThan(Verdict verdict, Said said, (TextSpan Span, string Text) edit) => verdict.Said
        .Where(other => other.Span != said.Span && !other.Edits.IsEmpty)
        .Select(other => other.Edits[0])
        .Where(other => other.Span.End <= edit.Span.Start || edit.Span.End <= other.Span.Start);

    /// <summary>
    /// Whether <paramref name="after"/>, what the server says once <paramref name="edits"/> are made, is none of their business: it is about rows that happen to be there, or about
    /// something else that we object to and offer no fix for, or what was said before and is about no name and no type.
    /// </summary>
    public static bool IsAboutSomethingElse(Verdict verdict, IReadOnlyList<(TextSpan Span, string Text)> edits, PostgresException after)
    {
        if (IsOfData(verdict, after))
            return true;
        if (IsSame(verdict.Refusal, after) && !NameStates.Contains(after.SqlState) && !TypeStates.Contains(after.SqlState))
            return true;
        if (TypeStates.Contains(after.SqlState) && verdict.Said.Any(said => said.Edits.IsEmpty && said.Rule == "MIG2005"))
            return true;
        if (edits.Any(edit => IsNamedIn(after.MessageText, LastName(edit.Text))))
            return false;
        return verdict.Said.Any(said => said.Edits.IsEmpty && IsNamedIn(after.MessageText, LastName(Source(verdict, said))))
            || IsSame(verdict.Refusal, after) && !verdict.Said.Any(said => IsNamedIn(after.MessageText, LastName(Source(verdict, said))));
    }

    /// <summary>
    /// Whether <paramref name="after"/>, what the server says once everything that is said is mended, is a fault of the fixes: not of the rows that happen to be there,
    /// and not what the server said before and what nothing that we said was about.
    /// </summary>
    public static bool IsFault(Verdict verdict, PostgresException after)
    {
        return !IsOfData(verdict, after) && !(IsSame(verdict.Refusal, after) && !verdict.Said.Any(said => IsNamedIn(after.MessageText, LastName(Source(verdict, said)))));
    }

    // The text is read, its names and types are found, and it runs: over rows that are there already, or past a condition that the other constant does not meet, to make
    // again what is there. Roles are there or not as the rest of the run has left them: they belong to the server, not to a database.
    private static bool IsOfData(Verdict verdict, PostgresException after) =>
        after.SqlState.StartsWith("23", StringComparison.Ordinal) || after.SqlState == "42710" && verdict.Mutant.Kind is MutantKind.OtherConstant or MutantKind.ConstantQuoted;

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
