using MigrationAnalyzers.Schema.Model;

namespace MigrationAnalyzers.Schema.Tests.Model;

public class NamingPolicyTests
{
    [Theory]
    [InlineData("snake_case")]
    [InlineData("camelCase")]
    [InlineData("PascalCase")]
    [InlineData("lowercase")]
    [InlineData("UPPERCASE")]
    [InlineData("UPPER_SNAKE_CASE")]
    public void Parses_a_convention_by_its_name_in_any_letter_case(string name)
    {
        Assert.Equal(name, NamingPolicy.Parse(name).ConventionOf([])?.Name);
        Assert.Equal(name, NamingPolicy.Parse(" " + name.ToUpperInvariant() + " ").ConventionOf([])?.Name);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("auto")]
    [InlineData("whatever")]
    public void Takes_the_majority_where_none_is_configured(string? value) => Assert.Same(NamingPolicy.Auto, NamingPolicy.Parse(value));

    [Fact]
    public void Judges_nothing_where_none_is_asked() => Assert.Null(NamingPolicy.Parse("none").ConventionOf(["a_b", "a_c", "a_d", "a_e", "a_f"]));

    [Theory]
    [InlineData("snake_case", "start_date", "end_date", "created_at", "updated_at", "Id", "owner_id")]
    [InlineData("snake_case", "title", "start_date", "end_date", "created_at", "updated_at", "owner_id")]
    [InlineData("PascalCase", "Id", "StartDate", "EndDate", "Title", "owner_id")]
    [InlineData("camelCase", "id", "title", "startDate", "endDate", "createdAt", "updatedAt", "ownerId")]
    [InlineData("UPPER_SNAKE_CASE", "ID", "START_DATE", "END_DATE", "CREATED_AT", "UPDATED_AT", "OWNER_ID")]
    public void Finds_a_clear_majority(string expected, params string[] names) => Assert.Equal(expected, NamingPolicy.Majority(names)?.Name);

    [Theory]
    [InlineData("start_date", "end_date", "created_at", "updated_at")] // four are not enough
    [InlineData("title", "id", "name", "email", "status", "Kind")] // those say nothing of how words are joined
    [InlineData("start_date", "end_date", "created_at", "updated_at", "Id", "Title")] // two thirds are no clear majority
    [InlineData("Id", "StartDate", "EndDate", "Title", "Owner", "name", "email")] // the plain lower-case names speak against PascalCase
    [InlineData]
    public void Finds_none(params string[] names) => Assert.Null(NamingPolicy.Majority(names));
}
