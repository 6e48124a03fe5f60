using MigrationAnalyzers.Rules.Model;

namespace MigrationAnalyzers.Tests.Rules.Model;

using Verify = RuleVerifier<Mig4003SharedColumn>;

public class Mig4003SharedColumnTests
{
    [Theory]
    [InlineData("builder.Property(e => e.Title).HasColumnName(\"x\"); builder.Property(e => e.Capacity).HasColumnName(\"[|x|]\");")]
    [InlineData("builder.Property(e => e.Title).HasColumnName(\"x\"); builder.Property(e => e.Capacity).HasColumnName(\"[|X|]\");")]
    [InlineData("builder.Property(e => e.Title).HasColumnName(\"[|capacity|]\"); builder.Property(e => e.Capacity).IsRequired();")]
    [InlineData("builder.OwnsOne(e => e.Address, a => { a.Property(x => x.Street).HasColumnName(\"x\"); a.Property(x => x.ZipCode).HasColumnName(\"[|x|]\"); });")]
    public Task Reports(string statements) => Verify.InFile(ModelSource.Configure(statements));

    [Theory]
    [InlineData("builder.Property(e => e.Title).HasColumnName(\"x\"); builder.Property(e => e.Capacity).HasColumnName(\"y\");")]
    [InlineData("builder.Property(e => e.Title).HasColumnName(\"x\"); builder.Property(e => e.Title).HasColumnName(\"x\");")] // said twice
    [InlineData("builder.Property(e => e.Title).HasColumnName(\"x\"); if (DateTime.Now.Year > 1) builder.Property(e => e.Capacity).HasColumnName(\"x\");")]
    [InlineData("builder.Property(e => e.Title).HasColumnName(\"x\"); builder.OwnsOne(e => e.Address, a => a.Property(x => x.Street).HasColumnName(\"x\"));")] // parts of a row may share
    [InlineData("builder.Property(e => e.Title).HasColumnName(\"Capacity\"); builder.Property(e => e.Capacity).HasColumnName(\"Title\");")]
    public Task Stays_silent(string statements) => Verify.InFile(ModelSource.Configure(statements));

    [Fact]
    public Task Says_with_whom() => Verify.InFile(
        ModelSource.Configure(
            """
            builder.Property(e => e.Title).HasColumnName("x");
            builder.Property(e => e.Capacity).HasColumnName("{|#0:x|}");
            builder.Property(e => e.StartDate).HasColumnName("{|#1:X|}");
            """),
        Verify.Expect(0, "Column name \"x\" of Event.Capacity is already that of Event.Title"),
        Verify.Expect(1, "Column name \"X\" of Event.StartDate differs only in letter case from \"x\" of Event.Title"));
}
