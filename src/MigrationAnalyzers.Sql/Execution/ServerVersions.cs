using MigrationAnalyzers.Sql.Parsing;

namespace MigrationAnalyzers.Sql.Execution;

/// <summary>What can be said of a text where the server's version is not certain.</summary>
public static class ServerVersions
{
    private const int Oldest = 12;
    private const int Newest = 18;

    /// <summary>Whether some known server version reads the text without an error.</summary>
    public static bool IsReadByAny(string text)
    {
        for (var version = Newest; version >= Oldest; version--)
        {
            if (SqlParser.Parse(text, new ParseOptions(version)).Errors.IsEmpty)
                return true;
        }

        return false;
    }
}
