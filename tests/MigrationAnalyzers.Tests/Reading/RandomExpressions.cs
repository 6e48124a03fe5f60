using MigrationAnalyzers.Reading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Tests.Reading;

/// <summary>C# expressions of type string, of every kind that is evaluated.</summary>
internal sealed class RandomExpressions(int seed)
{
    /// <summary>What the expressions use.</summary>
    public const string Members = """"
        private const string Table = "ev" + "ents";
        private static readonly string Quoted = @"""Ev""";
        private static readonly string[] Names = { "a", "Bc", "dd" };
        private static string Wrap(string text, string left = "<", string right = ">") => left + text + right;
        private static string Twice(string text) { var twice = text; twice += text; return twice; }
        private static string Each(params string[] texts) { var all = new StringBuilder(); foreach (var t in texts) { if (t.Length > 3) continue; all.Append(t).Append(','); } return all.ToString(); }
        private static string Pick(int n) => n switch { 0 => "zero", 1 or 2 => "few", _ => $"{n:000}" };
        private string View => $"{Table}_v";
        """";

    private readonly Random _random = new(seed);

    /// <summary>The next one.</summary>
    public string Next(int depth = 4)
    {
        if (depth == 0)
            return Leaf();
        string E() => Next(depth - 1);
        switch (_random.Next(22))
        {
            case 0 or 1 or 2:
                return $"({E()} + {E()})";
            case 3:
                return $"({_random.Next(9)} + {_random.Next(9)} + {E()} + {_random.Next(9)} + 'c')";
            case 4:
                return $"$\"a{{{E()}}}{{{{b}}}} {{{_random.Next(99)},{_random.Next(-5, 6)}:00}}\"";
            case 5:
                return $"$@\"x\"\"{{{E()}}}\"";
            case 6:
                return $"{E()}.Replace(\"a\", {E()})";
            case 7:
                return $"{E()}.Replace('e', '\"')";
            case 8:
                return $"{E()}.Trim().TrimEnd('x', 'a')";
            case 9:
                return $"{E()}.ToUpperInvariant()";
            case 10:
                return $"string.Format(\"{{{{0}}}} {{1}} {{0}} {{2:N0}}\", {E()}, {E()}, {_random.Next(999)})";
            case 11:
                return $"string.Join({E()}, Names.Select(n => n + {_random.Next(9)}))";
            case 12:
                return $"string.Join(\", \", {E()}, {E()})";
            case 13:
                return $"string.Concat({E()}, 1, {E()})";
            case 14:
                return $"Wrap({E()}, right: {E()})";
            case 15:
                return $"Twice({E()})";
            case 16:
                return $"Each({E()}, {E()}, \"z\")";
            case 17:
                return $"({E()}.Contains(\"a\") ? {E()} : {E()})";
            case 18:
                return $"new StringBuilder({E()}).Append({E()}).Append(\"-\").Replace(\"b\", \"\").ToString()";
            case 19:
                return $"(\"x\" + {E()}).Substring(1)";
            case 20:
                return $"\"ab\".Insert(1, {E()}).PadLeft({_random.Next(12)})";
            default:
                return $"(({E()}) == {E()} ? \"eq\" : Pick({_random.Next(4)}))";
        }
    }

    /// <summary>What a stretch of a literal says.</summary>
    public static string? Decode(SourceLocation found)
    {
        var token = found.Tree!.GetRoot().FindToken(found.Span.Start);
        var source = found.Tree!.GetText().ToString(found.Span);
        var start = token.Parent?.Parent is InterpolatedStringExpressionSyntax interpolated ? interpolated.StringStartToken.Text : token.Text[..2];
        if (token.Text.StartsWith("\"\"\"", StringComparison.Ordinal))
            return source;
        var text = start.Contains('@') ? $"@\"{source}\"" : $"\"{source}\"";
        return start.Contains('$')
            ? SyntaxFactory.ParseToken(text).ValueText.Replace("{{", "{").Replace("}}", "}")
            : SyntaxFactory.ParseToken(text).ValueText;
    }

    private string Leaf() => _random.Next(12) switch
    {
        0 => "\"a\"",
        1 => "\"e\\\"b\\u0041\\n\"",
        2 => "@\"v\"\"e\\\"",
        3 => "\"\"\"raw \"a\" e\"\"\"",
        4 => "Table",
        5 => "Quoted",
        6 => "Names[1]",
        7 => "nameof(Names)",
        8 => "View",
        9 => "\"\"",
        10 => "string.Empty",
        _ => "\" ax \"",
    };
}
