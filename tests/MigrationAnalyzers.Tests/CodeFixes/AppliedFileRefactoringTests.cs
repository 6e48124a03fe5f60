using MigrationAnalyzers.CodeFixes;
using MigrationAnalyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.Tests.CodeFixes;

public class AppliedFileRefactoringTests
{
    private const string Hash = "bbaa971bc41901db"; // of an Up without statements

    private static readonly string Source = MigrationSource.File(
        MigrationSource.Migration("20240101000000_A", "A", "")
        + MigrationSource.Migration("20240102000000_B", "B", "")
        + MigrationSource.Migration("20240103000000_C", "C", "")
        + "public class Other { public void Up() { } }");

    [Fact]
    public async Task Lists_one() => Assert.Equal(
        $"# applied\n20240102000000_B {Hash}\n", await ApplyAsync("class B", "# applied\n", "Mark as applied"));

    [Fact]
    public async Task Lists_it_with_all_earlier_ones() => Assert.Equal(
        $"20240101000000_A\n20240102000000_B {Hash}\n20240103000000_C {Hash}\n", await ApplyAsync("class C", "20240101000000_A", "Mark this and all earlier as applied"));

    [Theory]
    [InlineData("class Other")]
    [InlineData("void Up(")] // within the class, not at its head
    [InlineData("class Shop")]
    public async Task Is_offered_at_the_head_of_a_migration_alone(string at) => Assert.Empty(await OfferedAsync(at, "# applied\n"));

    [Fact]
    public async Task Is_not_offered_for_what_is_listed() => Assert.Empty(await OfferedAsync("class A", "20240101000000_A ? production\n"));

    [Fact]
    public async Task Is_not_offered_without_a_file() => Assert.Empty(await OfferedAsync("class A", null));

    [Theory]
    [InlineData("", "2_B", "2_B h\n")]
    [InlineData("1_A\n3_C\n", "2_B", "1_A\n2_B h\n3_C\n")]
    [InlineData("1_A\r\n3_C", "4_D", "1_A\r\n3_C\r\n4_D h\r\n")]
    [InlineData("# all\n3_C x prod\n", "2_B 1_A", "# all\n1_A h\n2_B h\n3_C x prod\n")]
    [InlineData("1_A\n\n# later\n3_C\n", "1_A 2_B 4_D", "1_A\n2_B h\n\n# later\n3_C\n4_D h\n")]
    public void Lines_keep_the_order_of_the_ids(string text, string ids, string expected)
    {
        var source = SourceText.From(text);

        Assert.Equal(expected, source.WithChanges(AppliedFile.LinesToAdd(source, ids.Split(' ').Select(id => (id, "h")))).ToString());
    }

    private static async Task<string> ApplyAsync(string at, string applied, string title)
    {
        var action = (await OfferedAsync(at, applied)).Single(action => action.Title == title);
        var solution = await TestSolution.ApplyAsync(action);
        return (await solution.Projects.Single().AdditionalDocuments.Single().GetTextAsync()).ToString();
    }

    private static Task<List<Microsoft.CodeAnalysis.CodeActions.CodeAction>> OfferedAsync(string at, string? applied)
    {
        var document = TestSolution.Of(1, [("A.cs", Source)], applied: applied).Project.Documents.Single();
        return TestSolution.RefactoringsAsync(new AppliedFileRefactoring(), document, Source.IndexOf(at, StringComparison.Ordinal) + "class ".Length);
    }
}
