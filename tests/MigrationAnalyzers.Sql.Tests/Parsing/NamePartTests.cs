using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Tests.Parsing;

/// <summary>Names and operators are kept without nodes of their own: what is said of them is what the nodes say that are made of them.</summary>
public class NamePartTests
{
    [Theory]
    [InlineData("SELECT a", 1)]
    [InlineData("SELECT \"T\".\"a\"\"b\"", 2)]
    [InlineData("SELECT s.t.§", 3)]
    [InlineData("SELECT d.s.t.c", 4)]
    public void Parts_say_what_their_identifiers_say(string text, int count)
    {
        var reference = Assert.IsType<ColumnReference>(ExpressionOf(text));

        Assert.Equal(count, reference.PartCount);
        Assert.Equal(count, reference.Parts.Length);
        Assert.Equal(reference.Parts[^1], reference.NamePart.ToIdentifier());
        Assert.Equal(reference.Parts[^1].HasHole, reference.NamePart.HasHole);
        Assert.Equal(reference.Name, reference.Parts[^1]);
        Assert.Equal(count > 1 ? reference.Parts[^2] : null, reference.TablePart?.ToIdentifier());
        Assert.Equal(count > 2 ? reference.Parts[^3] : null, reference.Schema);
    }

    [Fact]
    public void A_part_made_of_an_identifier_is_the_same_name()
    {
        var name = new Identifier(new TextSpan(3, 4), "A" + SqlHole.Character, IsQuoted: true);

        NamePart part = name;

        Assert.Equal(name, part.ToIdentifier());
        Assert.True(part.HasHole);
    }

    [Fact]
    public void A_bare_operator_has_its_symbol_and_its_place()
    {
        var operation = Assert.IsType<BinaryExpression>(ExpressionOf("SELECT 1 != 2"));

        Assert.Equal("<>", operation.BareSymbol);
        Assert.Equal(new TextSpan(9, 2), operation.OperatorSpan);
        Assert.Equal(new OperatorName(new TextSpan(9, 2), "<>", null), operation.Operator);
    }

    [Fact]
    public void An_operator_with_a_schema_has_no_bare_symbol()
    {
        var operation = Assert.IsType<BinaryExpression>(ExpressionOf("SELECT 1 OPERATOR(pg_catalog.+) 2"));

        Assert.Null(operation.BareSymbol);
        Assert.Equal("pg_catalog", operation.Operator.Schema?.Name.Text);
    }

    private static Expression ExpressionOf(string text)
    {
        var statement = Assert.Single(SqlParser.Parse(text.Replace('§', SqlHole.Character), ParseOptions.Default).Statements);
        return Assert.Single(Assert.IsType<SelectBody>(Assert.IsType<SelectStatement>(statement).Query.Body).Items).Expression;
    }
}
