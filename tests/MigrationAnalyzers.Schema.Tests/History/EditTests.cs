using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Operations;
using static MigrationAnalyzers.Schema.Tests.History.HistoryCheck;

namespace MigrationAnalyzers.Schema.Tests.History;

/// <summary>A migration is edited: what is not touched by it is not replayed, and what is said elsewhere stays as it was.</summary>
public class EditTests
{
    private readonly Migration _first = Step(1, "CREATE TABLE invoices (id int, total int)");
    private readonly Migration _last = Step(3, "UPDATE invoices SET totl = 0");

    [Theory]
    [InlineData("UPDATE invoices SET total = 1", "UPDATE invoices SET total = 2")]
    [InlineData("ALTER TABLE invoices ADD note text", "ALTER TABLE invoices ADD note text; UPDATE invoices SET total = 2")]
    [InlineData("CREATE VIEW paid AS SELECT id FROM invoices", "CREATE  VIEW paid AS SELECT id FROM invoices")]
    public void What_comes_after_is_not_replayed_while_the_same_is_left_behind(string before, string after)
    {
        var old = Run([_first, Step(2, before), _last]);
        var edited = Run([_first, Step(2, after), _last]);

        Assert.Same(old.Steps[0], edited.Steps[0]);
        Assert.NotSame(old.Steps[1], edited.Steps[1]);
        Assert.Same(old.Steps[2], edited.Steps[2]);
        Assert.Same(old.End, edited.End);
    }

    [Theory]
    [InlineData("ALTER TABLE invoices ADD note text", "ALTER TABLE invoices ADD totl text", "")]
    [InlineData("ALTER TABLE invoices ADD totl text", "ALTER TABLE invoices ADD note text", "totl")]
    [InlineData("UPDATE invoices SET total = 0", "ALTER TABLE invoices ADD totl text", "")]
    [InlineData("UPDATE invoices SET total = 0", "CREATE SCHEMA billing; ALTER TABLE invoices SET SCHEMA billing", "invoices totl")]
    public void What_comes_after_is_replayed_where_something_else_is_left_behind(string before, string after, string wrong)
    {
        Run([_first, Step(2, before), _last]);

        Assert.Equal(wrong, WrongIn(Run([_first, Step(2, after), _last])));
    }

    [Fact]
    public void What_comes_after_the_difference_is_gone_is_not_replayed()
    {
        var (use, drop, other) = (Step(3, "UPDATE invoices SET total = 0"), Step(4, "DROP TABLE invoices"), Step(5, "CREATE TABLE notes (id int)"));
        var old = Run([_first, Step(2, "ALTER TABLE invoices ADD note text"), use, drop, other]);
        var edited = Run([_first, Step(2, "ALTER TABLE invoices ADD memo text"), use, drop, other]);

        Assert.NotSame(old.Steps[2], edited.Steps[2]);
        Assert.NotSame(old.Steps[3], edited.Steps[3]);
        Assert.Same(old.Steps[4], edited.Steps[4]);
    }

    [Fact]
    public void The_end_is_edited()
    {
        var old = Run([_first, _last]);
        var edited = Run([_first, Step(3, "UPDATE invoices SET ttal = 0")]);

        Assert.Same(old.Steps[0], edited.Steps[0]);
        Assert.Equal("ttal", WrongIn(edited));
    }

    [Fact]
    public void Another_start_replays_all()
    {
        Run([_first, _last]);

        Assert.Equal("", WrongIn(Run([Step(0, "CREATE TABLE invoices (totl int)"), Step(1, "UPDATE invoices SET totl = 1"), _last])));
    }

    [Theory]
    [InlineData("UPDATE invoices SET total = 1", "UPDATE invoices SET tot")]
    [InlineData("UPDATE invoices SET total = 1", "UPDATE invoices SET total = ")]
    [InlineData("UPDATE invoices SET total = 1", "UPD")]
    [InlineData("CREATE TABLE notes (id int)", "CREATE TABLE notes (id int")]
    [InlineData("ALTER TABLE invoices ADD note text", "ALTER TABLE inv")]
    public void Findings_elsewhere_stay_while_SQL_is_half_typed(string whole, string halfTyped)
    {
        Run([_first, Step(2, whole), _last]);

        Assert.Contains("totl", WrongIn(Run([_first, Step(2, halfTyped), _last])), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_elsewhere_stay_while_CSharp_is_half_typed()
    {
        Run([_first, Step(2, "UPDATE invoices SET total = 1"), _last]);

        var broken = Step(2, null) with { IsBroken = true };
        Assert.Equal("totl", WrongIn(Run([_first, broken, _last])));
    }

    [Fact]
    public void What_is_half_typed_still_makes_what_it_made()
    {
        var last = Step(3, "UPDATE notes SET id = 1");
        Run([_first, Step(2, "CREATE TABLE notes (id int)"), last]);

        Assert.Equal("", WrongIn(Run([_first, Step(2, "CREATE TABLE notes (id"), last])));
        Assert.Equal("", WrongIn(Run([_first, Step(2, "CREATE TABLE notes (id int)"), last])));
    }

    [Theory]
    [InlineData("CREATE TABLE notes (id")]
    [InlineData(null)]
    public void What_was_never_whole_could_be_anything(string? sql) =>
        Assert.Equal("", WrongIn(Run([_first, Step(2, sql) with { IsBroken = true }, Step(3, "UPDATE notes SET id = 1")])));

    private static Migration Step(int number, string? sql)
    {
        var place = new Place(new Anchor());
        return new($"2024010{number}000000_M", place, [new SqlOperation(place, new SqlFragment(sql, place), SuppressTransaction: false)], ImmutableArray<MigrationOperation>.Empty);
    }

    private static string WrongIn(ReplayResult result) =>
        string.Join(" ", result.Steps.SelectMany(step => step.Uses).Where(use => use.Lookup is Missing).Select(use => use.Source));

    private sealed class Anchor : SourceAnchor;
}
