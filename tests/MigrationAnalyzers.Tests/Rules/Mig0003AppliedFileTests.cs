using MigrationAnalyzers.Rules;

namespace MigrationAnalyzers.Tests.Rules;

using Verify = RuleVerifier<Mig0003AppliedFile>;

public class Mig0003AppliedFileTests
{
    private const string Path = "/0/applied-migrations.txt";

    private static readonly string Source = MigrationSource.After("", "");

    [Theory]
    [InlineData("20240101000000_Given [|abc|]")]
    [InlineData("20240101000000_Given [|0123456789abcdeg|] production")]
    [InlineData("[|20240101000000_Given 0123456789abcdef production yesterday|]")]
    [InlineData("20240101000000_Given\r\n  [|20240101000000_Given ?|]\r\n")]
    [InlineData("[|<<<<<<< HEAD|]\n20240101000000_Given\n[|=======|]\n20240102000000_Tested\n[|>>>>>>> branch|]\n")]
    [InlineData("[|<<<<<<< HEAD|]\r\n20240101000000_Given\r\n[||||||||| 1234567|]\r\n[|=======|]\r\n20240102000000_Tested\r\n[|>>>>>>> branch|]\r\n")]
    [InlineData("20240101000000_Given ? staging\n20240101000000_Given ? production\n[|20240101000000_Given 0123456789abcdef staging|]\n")]
    [InlineData("\uFEFF20240101000000_Given [|0123456789abcde|]\n")]
    [InlineData("\n\n  20240101000000_Given\t[|0123456789abcdef0|]\t# seventeen\n")]
    [InlineData("20240101000000_Given [|??|]")]
    [InlineData("20240101000000_Given [|production|]")]
    public Task Reports(string text) => Verify.WithFiles(Source, (Path, text));

    [Theory]
    [InlineData("")]
    [InlineData("# applied\n\n20240101000000_Given # first\n20240102000000_Tested 0123456789ABCDEF production # by hand\n")]
    [InlineData("20240101000000_Given ? staging\r\n20240101000000_Given ? production\r\n")]
    [InlineData("\uFEFF# applied\r\n\r\n\t20240101000000_Given\r20240102000000_Tested")]
    [InlineData("20240101000000_Given\n20240101000000_Given 0123456789abcdef production\n")] // somewhere, and there
    public Task Stays_silent(string text) => Verify.WithFiles(Source, (Path, text));

    [Fact]
    public Task Stays_silent_in_other_files() => Verify.WithFiles(Source, ("/0/not-applied-migrations.txt", "a b c d e"));

    [Fact]
    public Task Says_what_is_wrong() => Verify.WithFile(
        Source, Path, "20240101000000_Given {|#0:abc|}", "",
        Verify.Expect(0, "This line of applied-migrations.txt is not read as it may be meant: 'abc' is not a hash; write 16 hexadecimal digits, or ? and let the fix of MIG3007 fill it in"));
}
