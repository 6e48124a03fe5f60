using MigrationAnalyzers.Sql.Comments;

namespace MigrationAnalyzers.Sql.Tests.Comments;

public class SilencingCommentsTests
{
    private const string C = "-- migration-analyzers: disable X1";

    [Theory]
    [InlineData(C + "\na; b", "X1 " + C + "\na;")]
    [InlineData("a; " + C + "\nb", "X1 a;")]
    [InlineData("a;\n" + C + "\nb", "X1 \n" + C + "\nb")]
    [InlineData("a; /* migration-analyzers: disable X1 */ b; c", "X1  /* migration-analyzers: disable X1 */ b;")]
    [InlineData("a; b /* migration-analyzers: disable X1 */", "X1  b /* migration-analyzers: disable X1 */")]
    [InlineData("/* /* */ migration-analyzers: disable X1 */ a", "")] // begins with another comment
    [InlineData("/*migration-analyzers: disable X1 because /* of */ that*/a;b", "X1 /*migration-analyzers: disable X1 because /* of */ that*/a;")]
    [InlineData("--migration-analyzers: disable x1,Y22 Z3 because W4\na;", "X1 --migration-analyzers: disable x1,Y22 Z3 because W4\na;|Y22 --migration-analyzers: disable x1,Y22 Z3 because W4\na;|Z3 --migration-analyzers: disable x1,Y22 Z3 because W4\na;")]
    [InlineData(C + "\na; b;\n-- migration-analyzers: enable X1\nc", "X1 " + C + "\na; b;\n")]
    [InlineData("do $$ a;\n" + C + "\nb; c $$; d", "X1 \n" + C + "\nb;")]
    [InlineData("do $x$" + C + "\nb$x$; d", "X1 " + C + "\nb$")] // what is wrong at the end of a body stands behind its last character
    [InlineData("'" + C + "'", "")]
    [InlineData("-- see migration-analyzers: disable X1", "")]
    [InlineData("/* migration-analyzers: disable X1", "")] // unterminated: the server reads no further
    public void Finds_what_is_silenced_where(string text, string expected)
    {
        var found = SilencingComments.Read(text).Rules.Select(rule => $"{rule.Id} {text[rule.Scope.Start..Math.Min(rule.Scope.End, text.Length)]}");

        Assert.Equal(expected, string.Join('|', found));
    }

    [Theory]
    [InlineData("-- migration-analyzers:\na", "migration-analyzers:: say disable or enable")]
    [InlineData("-- migration-analyzers: off X1\na", "migration-analyzers: off X1: say disable or enable")]
    [InlineData("-- migration-analyzers: disable because X1 \na", "migration-analyzers: disable because X1: it names no rule")]
    [InlineData("-- migration-analyzers: disable X1 not X2\na", "not: not is not the id of a rule; a reason begins with because")]
    [InlineData("-- migration-analyzers: enable X1\na", "X1: X1 is not disabled here")]
    [InlineData(C + "\na", "")]
    public void Says_what_it_cannot_read(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', SilencingComments.Read(text).Faults.Select(fault => $"{text[fault.Span.Start..fault.Span.End]}: {fault.Message}")));

    [Theory]
    [InlineData("a; b", "0>0 3>3")]
    [InlineData(" /* x */ a b;; c", "9>9 15>15")]
    [InlineData("do $$ a; b $$ d; e", "0>0 6>6 9>9 11>0 17>17")]
    [InlineData("create function f() as $x$a$x$ language sql", "0>0 26>26 27>0")]
    [InlineData("select $$ a; b $$; c", "0>0 19>19")] // data
    [InlineData("", "")]
    public void Finds_where_statements_begin(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', SilencingComments.StatementStarts(text).Select(start => $"{start.From}>{start.Start}")));

    [Fact]
    public void Reads_any_text()
    {
        var whole = $"do $$ {C}, Y2 because\na; /* migration-analyzers: enable X1 */ $$; 'x' {C}\n\"q\" $1 E'\\'";
        for (var end = 0; end <= whole.Length; end++)
        {
            var text = whole[..end];
            Assert.All(SilencingComments.Read(text).Rules, rule => Assert.InRange(rule.Scope.End, rule.Scope.Start, text.Length + 1));
            Assert.All(SilencingComments.StatementStarts(text), start => Assert.InRange(start.Start, 0, text.Length));
        }
    }
}
