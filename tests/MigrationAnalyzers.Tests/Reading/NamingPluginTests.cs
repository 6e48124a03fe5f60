using System.Globalization;
using EFCore.NamingConventions.Internal;
using NamingConvention = MigrationAnalyzers.Schema.Model.NamingConvention;

namespace MigrationAnalyzers.Tests.Reading;

/// <summary>Our naming conventions rewrite as those of the real EFCore.NamingConventions do.</summary>
public class NamingPluginTests
{
    private const string Letters = "aAbBzZ09_-. $`éÉßǅ";

    public static TheoryData<string> Conventions => ["snake_case", "camelCase", "lowercase", "UPPERCASE", "UPPER_SNAKE_CASE"];

    [Theory]
    [MemberData(nameof(Conventions))]
    public void Rewrites_as_the_plugin_does(string name)
    {
        var (ours, theirs) = Pair(name);
        var random = new Random(4711);
        for (var i = 0; i < 20_000; i++)
        {
            var word = new string([.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => Letters[random.Next(Letters.Length)])]);
            Assert.Equal(theirs.RewriteName(word), ours.Rewrite(word));
        }
    }

    private static (NamingConvention Ours, INameRewriter Theirs) Pair(string name) => name switch
    {
        "snake_case" => (NamingConvention.SnakeCase, new SnakeCaseNameRewriter(CultureInfo.InvariantCulture)),
        "camelCase" => (NamingConvention.CamelCase, new CamelCaseNameRewriter(CultureInfo.InvariantCulture)),
        "lowercase" => (NamingConvention.LowerCase, new LowerCaseNameRewriter(CultureInfo.InvariantCulture)),
        "UPPERCASE" => (NamingConvention.UpperCase, new UpperCaseNameRewriter(CultureInfo.InvariantCulture)),
        _ => (NamingConvention.UpperSnakeCase, new UpperSnakeCaseNameRewriter(CultureInfo.InvariantCulture)),
    };
}
