using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Sql.Tests.Lexing;

public class LexerTests
{
    [Theory]
    [InlineData("select 1--2", "Identifier Integer")]
    [InlineData("2*-3", "Integer Star Minus Integer")]
    [InlineData("1<-2", "Integer Less Minus Integer")]
    [InlineData("j->-1", "Identifier Operator Minus Integer")]
    [InlineData("2^-1", "Integer Operator Integer")]
    [InlineData("'a'||-1", "String Operator Integer")]
    [InlineData("a<>b!=c<=d>=e=>f::g:=h..i", "Identifier NotEqual Identifier NotEqual Identifier LessOrEqual Identifier GreaterOrEqual Identifier Arrow Identifier DoubleColon Identifier Assign Identifier DotDot Identifier")]
    [InlineData("1..10", "Integer DotDot Integer")]
    [InlineData("4. .5 1.e3 5e-1 99999999999", "Number Number Number Number Number")]
    [InlineData("a$$b$$", "Identifier")]
    [InlineData("$$a$$ $t$ $$ $T$ $t$ $1", "DollarString DollarString Parameter")]
    [InlineData("'a'\n'b' 'c' 'd'", "String String String")]
    [InlineData("'a' -- it's\n 'b'", "String")]
    [InlineData("'a' /* x */\n 'b'", "String String")]
    [InlineData("'a\\' E'a\\'' e'' b'1' x'F' n'a' u&'a'", "String EscapeString EscapeString BitString HexString NationalString UnicodeString")]
    [InlineData("E 'x'", "Identifier String")]
    [InlineData("U&\"a\" UESCAPE '!' \"b\"\"c\"", "UnicodeIdentifier QuotedIdentifier")]
    [InlineData("/* a /* b */ c */ x", "Identifier")]
    [InlineData("a{b}\\", "Identifier Unknown Identifier Unknown Unknown")]
    [InlineData("select\u00A01", "Identifier")]
    public void Cuts_tokens_as_the_server_does(string text, string kinds)
    {
        var tokens = new TokenList(text, 15, null);

        Assert.Equal(kinds, string.Join(' ', Enumerable.Range(0, tokens.Count - 1).Select(index => tokens[index].Kind)));
    }

    [Theory]
    [InlineData("Status", "status")]
    [InlineData("ÄBÇ", "ÄbÇ")]
    [InlineData("\"Status\"", "Status")]
    [InlineData("\"a\"\"b\"", "a\"b")]
    [InlineData("U&\"d\\0061t\\+000061\"", "data")]
    [InlineData("U&\"d!0061ta\" UESCAPE '!'", "data")]
    [InlineData("SELECT", "select")]
    public void Spells_names_as_the_server_stores_them(string text, string name)
    {
        var tokens = new TokenList(text, 15, null);

        Assert.Equal(name, new NameTable(text).NameOf(tokens[0]));
    }

    [Theory]
    [InlineData("ä", 40, 31)]
    [InlineData("x", 70, 63)]
    [InlineData("€", 30, 21)]
    [InlineData("😀", 20, 15)]
    public void Cuts_names_to_63_bytes_between_characters(string character, int written, int kept)
    {
        var text = string.Concat(Enumerable.Repeat(character, written));
        var quoted = "\"" + text + "\"";
        var expected = string.Concat(Enumerable.Repeat(character, kept));

        Assert.Equal(expected, new NameTable(text).NameOf(new TokenList(text, 15, null)[0]));
        Assert.Equal(expected, new NameTable(quoted).NameOf(new TokenList(quoted, 15, null)[0]));
    }

    [Fact]
    public void Tokens_and_the_gaps_between_them_give_the_text_back()
    {
        const string text = "SELECT a, 'x' -- c\n  FROM \"T\" /* d */ WHERE b <> $1 AND c::int[] = ANY ($$z$$) ; \\ {";
        var tokens = new TokenList(text, 15, null);
        var end = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var gap = text[end..tokens[i].Start];
            Assert.True(string.IsNullOrWhiteSpace(gap) || gap.Contains("--", StringComparison.Ordinal) || gap.Contains("/*", StringComparison.Ordinal), gap);
            end = tokens[i].End;
        }

        Assert.Equal(text.Length, end);
    }

    [Theory]
    [InlineData("merge", 14, false)]
    [InlineData("merge", 15, true)]
    [InlineData("json_table", 16, false)]
    [InlineData("json_table", 17, true)]
    [InlineData("loop", 18, false)]
    [InlineData("CURRENT_timestamp", 12, true)]
    public void A_word_is_a_keyword_from_its_version_on(string word, int version, bool isKeyword) =>
        Assert.Equal(isKeyword, new TokenList(word, version, null)[0].Keyword != Keyword.None);

    [Theory]
    [InlineData("'it''s'", "it's")]
    [InlineData("'a'\n  -- b's\n 'c'", "ac")]
    [InlineData("E'a\\n\\x41\\101\\u0042\\'\\q'", "a\nAAB'q")]
    [InlineData("U&'d\\0061t\\\\'", "dat\\")]
    [InlineData("U&'d!0061t' UESCAPE '!'", "dat")]
    [InlineData("$x$a'$$b$x$", "a'$$b")]
    [InlineData("E'a'\n'b\\n'", "ab\n")]
    public void A_string_says_what_the_server_reads_and_where_it_stands(string text, string value)
    {
        var literal = (StringLiteral)SqlParser.ParseExpression(text, new ParseOptions(15)).Expression;

        Assert.Equal(value, literal.Value);
        for (var i = 0; i < value.Length; i++)
        {
            var source = text[literal.Content.ToSource(i)];
            Assert.True(source == value[i] || source is '\\' or '\'' or '!', $"{value[i]} is not from {source}");
        }
    }
}
