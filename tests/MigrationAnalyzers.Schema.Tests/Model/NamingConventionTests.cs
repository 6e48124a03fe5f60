using MigrationAnalyzers.Schema.Model;

namespace MigrationAnalyzers.Schema.Tests.Model;

public class NamingConventionTests
{
    [Theory]
    [InlineData("CreatedAtUTC", "created_at_utc")]
    [InlineData("HTMLBody", "html_body")]
    [InlineData("Id2", "id2")]
    [InlineData("A1B", "a1b")]
    [InlineData("XMLHttp2Request", "xml_http2request")]
    [InlineData("OAuth2Token", "o_auth2token")]
    [InlineData("UserID", "user_id")]
    [InlineData("IPhone", "i_phone")]
    [InlineData("iPhone", "i_phone")]
    [InlineData("ABc", "a_bc")]
    [InlineData("AB", "ab")]
    [InlineData("aB", "a_b")]
    [InlineData("V2API", "v2api")]
    [InlineData("Address1Line", "address1line")]
    [InlineData("SHA256Hash", "sha256hash")]
    [InlineData("MyDTO2", "my_dto2")]
    [InlineData("FooB1C", "foo_b1c")]
    [InlineData("Foo_Bar", "foo_bar")]
    [InlineData("Foo__Bar", "foo__bar")]
    [InlineData("Foo_bAR", "foo_b_ar")]
    [InlineData("_Foo", "_foo")]
    [InlineData("Foo-Bar", "foo_bar")]
    [InlineData("$Type", "type")]
    [InlineData("Ünïcode", "ünïcode")]
    [InlineData("PK_BlogPosts", "pk_blog_posts")]
    [InlineData("HomeAddress_PostCode", "home_address_post_code")]
    [InlineData("", "")]
    public void Rewrites_to_snake_case_as_the_plugin_does(string name, string expected) =>
        Assert.Equal(expected, NamingConvention.SnakeCase.Rewrite(name));

    [Theory]
    [InlineData("HTMLBody", "camelCase", "hTMLBody")]
    [InlineData("PK_Blog", "camelCase", "pK_Blog")]
    [InlineData("StartDate", "camelCase", "startDate")]
    [InlineData("StartDate", "PascalCase", "StartDate")]
    [InlineData("StartDate", "lowercase", "startdate")]
    [InlineData("StartDate", "UPPERCASE", "STARTDATE")]
    [InlineData("CreatedAtUTC", "UPPER_SNAKE_CASE", "CREATED_AT_UTC")]
    public void Rewrites_to_the_other_conventions_as_the_plugin_does(string name, string convention, string expected) =>
        Assert.Equal(expected, Named(convention).Rewrite(name));

    [Theory]
    [InlineData("snake_case", "title", "start_date", "sha256hash", "_id", "x1_y2", "名前", "")]
    [InlineData("camelCase", "title", "startDate", "hTMLBody", "home_PostCode", "x1", "名前")]
    [InlineData("PascalCase", "Title", "StartDate", "HTMLBody", "ID", "Home_PostCode", "Address1Line", "名前")]
    [InlineData("lowercase", "title", "startdate", "start_date")]
    [InlineData("UPPERCASE", "TITLE", "STARTDATE")]
    [InlineData("UPPER_SNAKE_CASE", "TITLE", "START_DATE")]
    public void Accepts_names_that_follow(string convention, params string[] names) =>
        Assert.All(names, name => Assert.True(Named(convention).Follows(name), name));

    [Theory]
    [InlineData("snake_case", "Title", "startDate", "StartDate", "Start_Date", "start-date", "START_DATE", "start date")]
    [InlineData("camelCase", "Title", "start_date", "StartDate", "START_DATE", "start-Date")]
    [InlineData("PascalCase", "title", "startDate", "start_date", "Start_date", "START_DATE", "_startDate")]
    [InlineData("lowercase", "Title", "startDate")]
    [InlineData("UPPERCASE", "Title", "startDate")]
    [InlineData("UPPER_SNAKE_CASE", "Title", "start_date")]
    public void Rejects_names_that_do_not_follow(string convention, params string[] names) =>
        Assert.All(names, name => Assert.False(Named(convention).Follows(name), name));

    [Theory]
    [InlineData("StartDate", "snake_case", "start_date")]
    [InlineData("start-date", "snake_case", "start_date")]
    [InlineData("START_DATE", "snake_case", "start_date")]
    [InlineData("start_date", "PascalCase", "StartDate")]
    [InlineData("START_DATE", "PascalCase", "StartDate")]
    [InlineData("start_date", "camelCase", "startDate")]
    [InlineData("StartDate", "camelCase", "startDate")]
    [InlineData("START_DATE", "camelCase", "startDate")]
    [InlineData("StartDate", "lowercase", "startdate")]
    [InlineData("start-date", "UPPER_SNAKE_CASE", "START_DATE")]
    public void Conforms_by_words(string name, string convention, string expected)
    {
        var conformed = Named(convention).Conform(name);
        Assert.Equal(expected, conformed);
        Assert.True(Named(convention).Follows(expected));
    }

    [Theory]
    [InlineData("名前Id")] // the plug-in drops letters without case
    [InlineData("$")]
    public void Knows_no_better_name(string name) => Assert.Null(NamingConvention.SnakeCase.Conform(name));

    private static NamingConvention Named(string name) =>
        NamingPolicy.Parse(name).ConventionOf([]) ?? throw new ArgumentException(name);
}
