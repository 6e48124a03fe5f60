using MigrationAnalyzers.Rules.History;

namespace MigrationAnalyzers.Tests.Rules.History;

using Verify = RuleVerifier<Mig3006GoneMigration>;

public class Mig3006GoneMigrationTests
{
    private const string Path = "/0/applied-migrations.txt";

    private static readonly string Source = MigrationSource.After("", "");

    [Theory]
    [InlineData("20240101000000_Given\n[|20240101000001_Gone|] 0123456789abcdef\n")]
    [InlineData("[|20240101000000_given|]\n")] // the key in the history table is exact
    [InlineData("[|20240101000001_Gone|] ? staging\n[|20240101000001_Gone|] ? production\n")]
    [InlineData("\uFEFF[|20240101000001_Gone|]\r\n\r\n# later\r\n\t[|20240101000002_Gone|]\t?\tstaging # by hand\r\n")]
    [InlineData("<<<<<<< HEAD\n[|20240101000001_Gone|]\n=======\n20240102000000_Tested\n>>>>>>> other\n")]
    [InlineData("[|20240101000001_Gone|] nothing")] // the hash is no hash, the id is one
    public Task Reports(string text) => Verify.WithFiles(Source, (Path, text));

    [Theory]
    [InlineData("20240101000000_Given\n20240102000000_Tested\n")]
    [InlineData("# 20240101000001_Gone\n")]
    [InlineData("what was applied, in words")]
    public Task Stays_silent(string text) => Verify.WithFiles(Source, (Path, text));

    [Fact]
    public Task Stays_silent_without_migrations() => Verify.WithFiles("public class Nothing;", (Path, "20240101000001_Gone\n"));

    [Fact]
    public Task Says_where_it_was_applied() => Verify.WithFile(
        Source, Path, "{|#0:20240101000001_Gone|} 0123456789abcdef production", "",
        Verify.Expect(0, "Migration 20240101000001_Gone was applied to production but is gone from the code, and the database still has its changes; bring it back, or undo its changes there and remove this line"));
}
