using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Execution;

/// <summary>COPY whose rows go through the client. Npgsql refuses it as a command (<c>COPY isn't supported in regular command execution</c>), inside of a transaction and outside.</summary>
public static class ClientCopy
{
    /// <summary>Where the statement says STDIN or STDOUT; null: it does not, or it is no COPY.</summary>
    /// <param name="statement">A statement of <paramref name="text"/>, without an error.</param>
    /// <param name="text">The text.</param>
    public static TextSpan? Find(Statement statement, string text)
    {
        if (statement is not CopyStatement copy)
            return null;

        // Behind the table or query, where FROM or TO stands.
        var start = copy.Source?.Span.End ?? copy.Table?.Span.End ?? copy.Span.Start;
        var words = new StatementWords(text, TextSpan.FromBounds(start, copy.Span.End));
        for (var i = 0; ; i++)
        {
            if (words.IsAt(i, copy.IsFrom ? "from" : "to"))
                return words.IsAt(i + 1, "stdin") || words.IsAt(i + 1, "stdout") ? words.At(i + 1) : null;
            if (i > copy.Span.Length)
                return null;
        }
    }
}
