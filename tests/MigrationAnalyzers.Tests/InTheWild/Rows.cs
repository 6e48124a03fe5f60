using System.Text.RegularExpressions;

namespace MigrationAnalyzers.Tests.InTheWild;

/// <summary>Texts that hold a name twice, wrong and right: <c>«MIG1004:ordrs|orders»</c>.</summary>
internal static partial class Rows
{
    /// <summary>With the wrong names, each marked.</summary>
    public static string Wrong(string row) => Name().Replace(row, name => name.Groups["id"].Length > 0 ? $"{{|{name.Groups["id"]}:{name.Groups["wrong"]}|}}" : name.Groups["wrong"].Value);

    /// <summary>With the right names.</summary>
    public static string Right(string row) => Name().Replace(row, "${right}");

    // Without an id what is wrong is said elsewhere in the text.
    [GeneratedRegex("«(?:(?<id>MIG[0-9]+):)?(?<wrong>[^|»]*)\\|(?<right>[^»]*)»", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
