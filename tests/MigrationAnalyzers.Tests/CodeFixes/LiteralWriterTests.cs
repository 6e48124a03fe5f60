using MigrationAnalyzers.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.Tests.CodeFixes;

/// <summary>Edits written into literals of every kind. The marks <c>«...»</c> stand around what is replaced.</summary>
public class LiteralWriterTests
{
    [Theory]
    [InlineData("\"UPDATE e SET «status» = 1\"", "\"UPDATE e SET \\\"Status\\\" = 1\"")]
    [InlineData("@\"UPDATE e SET «status» = 1\"", "@\"UPDATE e SET \"\"Status\"\" = 1\"")]
    [InlineData("$\"UPDATE {1} SET «status» = 1\"", "$\"UPDATE {1} SET \\\"Status\\\" = 1\"")]
    [InlineData("$@\"UPDATE {1} SET «status» = 1\"", "$@\"UPDATE {1} SET \"\"Status\"\" = 1\"")]
    [InlineData("@$\"UPDATE {1} SET «status» = 1\"", "@$\"UPDATE {1} SET \"\"Status\"\" = 1\"")]
    [InlineData("\"\"\"UPDATE e SET «status» = 1\"\"\"", "\"\"\"UPDATE e SET \"Status\" = 1\"\"\"")]
    [InlineData("$$\"\"\"UPDATE {{1}} SET «status» = 1\"\"\"", "$$\"\"\"UPDATE {{1}} SET \"Status\" = 1\"\"\"")]
    [InlineData("\"UPDATE e SET «status» = 1\"u8", "\"UPDATE e SET \\\"Status\\\" = 1\"u8")]
    [InlineData("\"a\" + \"SELECT «status»\"", "\"a\" + \"SELECT \\\"Status\\\"\"")]
    public void Writes_in_the_escaping_of_the_literal(string before, string after) => Check(before, "\"Status\"", after);

    [Fact]
    public void A_raw_literal_that_would_begin_or_end_with_a_quote_gets_lines_of_its_own()
    {
        Check("\"\"\"SELECT «status»\"\"\"", "\"Status\"", "\"\"\"\n    SELECT \"Status\"\n    \"\"\"");
        Check("\"\"\"«status» = 1\"\"\"", "\"Status\"", "\"\"\"\n    \"Status\" = 1\n    \"\"\"");
        Check("$\"\"\"SELECT {1}, «status»\"\"\"", "\"Status\"", "$\"\"\"\n    SELECT {1}, \"Status\"\n    \"\"\"");
    }

    [Fact]
    public void A_raw_literal_whose_delimiter_would_be_hit_gets_a_longer_one()
    {
        Check("\"\"\"SELECT «a», 1\"\"\"", "\"x\"\"\"\"y\"", "\"\"\"\"\"SELECT \"x\"\"\"\"y\", 1\"\"\"\"\"");
        Check("\"\"\"\n    SELECT «a»\n    \"\"\"", "\"\"\"\"", "\"\"\"\"\"\n    SELECT \"\"\"\"\n    \"\"\"\"\"");
        Check("\"\"\"SELECT \"\"«a»\"\", 1\"\"\"", "\"a\"", "\"\"\"\"SELECT \"\"\"a\"\"\", 1\"\"\"\"");
    }

    [Fact]
    public void Two_edits_of_one_raw_literal_share_its_delimiters()
    {
        Check("\"\"\"«status», «status»\"\"\"", "\"Status\"", "\"\"\"\n    \"Status\", \"Status\"\n    \"\"\"");
    }

    // As the literal escapes its other quotes.
    [Theory]
    [InlineData("\"SELECT \\u0022A\\u0022, «status»\"", "\"SELECT \\u0022A\\u0022, \\u0022Status\\u0022\"")]
    [InlineData("\"SELECT \\U00000022A\\U00000022, «status»\"", "\"SELECT \\U00000022A\\U00000022, \\U00000022Status\\U00000022\"")]
    [InlineData("\"SELECT \\x22S\\x22, «status» \"", "\"SELECT \\x22S\\x22, \\x22Status\\x22 \"")]
    [InlineData("\"SELECT \\x22S\\x22, «status»a\"", "\"SELECT \\x22S\\x22, \\x22Status\\x0022a\"")]
    [InlineData("\"SELECT \\u00e9, \\\"A\\\", «status»\"", "\"SELECT \\u00e9, \\\"A\\\", \\\"Status\\\"\"")]
    public void Escapes_quotes_as_the_literal_does(string before, string after) => Check(before, "\"Status\"", after);

    [Theory]
    [InlineData("$\"SELECT «a» {1}\"", "{x}", "$\"SELECT {{x}} {1}\"")]
    [InlineData("$$\"\"\"SELECT «a» {{1}}\"\"\"", "{x}", "$$\"\"\"SELECT {x} {{1}}\"\"\"")]
    [InlineData("\"SELECT «a»\"", "a\\b\nc", "\"SELECT a\\\\b\\nc\"")]
    [InlineData("@\"SELECT «a»\"", "a\\b", "@\"SELECT a\\b\"")]
    public void Braces_and_backslashes_stay_themselves(string before, string text, string after) => Check(before, text, after);

    [Theory]
    [InlineData("$$\"\"\"SELECT «a» {{1}}\"\"\"", "{{x}}")] // no escape for braces in raw literals
    [InlineData("$\"\"\"SELECT «a» {1}\"\"\"", "{x}")]
    [InlineData("\"\"\"SELECT «a» , 1\"\"\"", "a\nb")]
    [InlineData("12«3»4", "\"x\"")] // not a string
    [InlineData("$\"SELECT {«1»}\"", "\"x\"")] // inside an interpolation
    public void What_a_literal_cannot_hold_is_not_written(string before, string text) => Check(before, text, before.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal));

    private static void Check(string before, string text, string after)
    {
        const string Prefix = "class C\n{\n    object o =\n    ";
        var marked = Prefix + before + ";\n}\n";
        var spans = new List<TextSpan>();
        while (marked.IndexOf('«', StringComparison.Ordinal) is var start and >= 0)
        {
            var end = marked.IndexOf('»', StringComparison.Ordinal) - 1;
            marked = marked.Remove(start, 1).Remove(end, 1);
            spans.Add(TextSpan.FromBounds(start, end));
        }

        var tree = CSharpSyntaxTree.ParseText(marked);
        var changed = tree.GetText().WithChanges(LiteralWriter.Write(tree.GetRoot(), spans.Select(span => (span, text)))).ToString();
        Assert.Equal(Prefix + after + ";\n}\n", changed);
        Assert.Equal(
            Value(tree, spans, text),
            Values(CSharpSyntaxTree.ParseText(changed)));
    }

    // What the edited C# means: every literal's value, with the replaced parts in place.
    private static string Value(SyntaxTree before, List<TextSpan> spans, string text)
    {
        // A probe text without special characters is written first; its place in the value is where the text must be.
        const string Probe = "zzprobezz";
        var probed = before.GetText().WithChanges(LiteralWriter.Write(before.GetRoot(), spans.Select(span => (span, Probe)))).ToString();
        var values = Values(CSharpSyntaxTree.ParseText(probed));
        var canWrite = LiteralWriter.Write(before.GetRoot(), spans.Select(span => (span, text))).Count > 0;
        return canWrite ? values.Replace(Probe, text, StringComparison.Ordinal) : Values(before);
    }

    // Roslyn 4.8 leaves doubled braces in the value of an interpolated text.
    private static bool IsEscapedInterpolation(SyntaxToken token) =>
        token.Parent is InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax whole }
        && whole.StringStartToken.Kind() is SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken;

    private static string Values(SyntaxTree tree)
    {
        Assert.DoesNotContain(tree.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return string.Join("|", tree.GetRoot().DescendantTokens()
            .Where(token => token.Parent is LiteralExpressionSyntax or InterpolatedStringTextSyntax)
            .Select(token => IsEscapedInterpolation(token)
                ? token.ValueText.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal)
                : token.ValueText));
    }
}
