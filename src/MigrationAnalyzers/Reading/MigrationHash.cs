using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>
/// What a migration's <c>Up</c> is, in 16 hexadecimal digits. It stands in files of users, so it never changes: the first 8 bytes of the SHA-256 of the UTF-8 of the body's
/// tokens, each followed by U+0000. A token counts as its text, a string or character literal as its value between quotation marks, with <c>\n</c> for every line break. So
/// blanks, comments, line endings and the way a literal is written do not count, nor do attributes and the method's name; braces around the body do.
/// </summary>
internal static class MigrationHash
{
    /// <summary>How many digits it has.</summary>
    public const int Length = 16;

    /// <summary>The hash of a method; that of no token where there is none.</summary>
    public static string Of(MethodDeclarationSyntax? method)
    {
        var text = new StringBuilder();
        foreach (var token in TokensOf(method))
        {
            text.Append(IsLiteral(token) ? "\"" + WithPlainLineBreaks(token.ValueText) + "\"" : WithPlainLineBreaks(token.Text));
            text.Append('\0');
        }

        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(text.ToString()));
        var digits = new StringBuilder(Length);
        for (var i = 0; i < Length / 2; i++)
            digits.Append(hash[i].ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
        return digits.ToString();
    }

    private static IEnumerable<SyntaxToken> TokensOf(MethodDeclarationSyntax? method) =>
        ((SyntaxNode?)method?.Body ?? method?.ExpressionBody)?.DescendantTokens() ?? [];

    private static bool IsLiteral(SyntaxToken token) => token.Kind()
        is SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken;

    // A checkout may write the line breaks of one commit differently on each machine.
    private static string WithPlainLineBreaks(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');
}
