namespace MigrationAnalyzers.Sql.Text;

/// <summary>What scripts for psql have beside SQL: commands that begin with a backslash, and the rows after <c>COPY ... FROM stdin;</c>.</summary>
public static class PsqlScript
{
    /// <summary>The script with all of that blanked out: the same length, and everything else at its place.</summary>
    public static string WithoutCommands(string script)
    {
        var text = script.ToCharArray();
        var isCopying = false;
        var dollar = (string?)null;
        for (var start = 0; start < script.Length;)
        {
            var end = script.IndexOf('\n', start);
            end = end < 0 ? script.Length : end;
            if (isCopying)
            {
                isCopying = !(end - start >= 2 && script[start] == '\\' && script[start + 1] == '.');
                Blank(text, start, end);
            }
            else if (dollar is null && script[start] == '\\')
            {
                Blank(text, start, end);
            }
            else
            {
                isCopying = dollar is null && IsCopyFromStdin(script, start, end);
                if (isCopying)
                    Blank(text, start, end); // rows, no names that a catalog needs
                else
                    dollar = DollarQuoteAt(script, start, end, dollar);
            }

            start = end + 1;
        }

        return new string(text);
    }

    // The dollar quote that is open at the end of a line: a line of a function's body may begin with a backslash.
    private static string? DollarQuoteAt(string script, int start, int end, string? open)
    {
        var at = start;
        while (at < end)
        {
            if (open is not null)
            {
                var close = script.IndexOf(open, at, end - at, StringComparison.Ordinal);
                if (close < 0)
                    return open;
                at = close + open.Length;
                open = null;
                continue;
            }

            if (script[at] == '-' && at + 1 < end && script[at + 1] == '-')
                return null;
            if (script[at] != '$')
            {
                at++;
                continue;
            }

            var tag = at + 1;
            while (tag < end && (char.IsLetterOrDigit(script[tag]) || script[tag] == '_'))
                tag++;
            if (tag < end && script[tag] == '$' && !(tag > at + 1 && char.IsDigit(script[at + 1])))
            {
                open = script.Substring(at, tag + 1 - at);
                at = tag + 1;
            }
            else
            {
                at++;
            }
        }

        return open;
    }

    private static bool IsCopyFromStdin(string script, int start, int end)
    {
        var line = script.Substring(start, end - start).TrimEnd();
        return line.StartsWith("COPY ", StringComparison.OrdinalIgnoreCase) && line.EndsWith(";", StringComparison.Ordinal) && line.IndexOf(" FROM stdin", StringComparison.OrdinalIgnoreCase) > 0;
    }

    private static void Blank(char[] text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] != '\r')
                text[i] = ' ';
        }
    }
}
