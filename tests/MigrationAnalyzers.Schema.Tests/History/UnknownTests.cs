using MigrationAnalyzers.Schema.Operations;
using static MigrationAnalyzers.Schema.Tests.History.HistoryCheck;
using static MigrationAnalyzers.Schema.Tests.Ops;

namespace MigrationAnalyzers.Schema.Tests.History;

/// <summary>What the replay knows that it does not know.</summary>
public class UnknownTests
{
    [Fact]
    public void An_unread_operation_opens_its_table_only() =>
        Assert.Equal("public.t (a, ...); public.u (a)", After(CreateTable("t", "a"), CreateTable("u", "a"), Unread("t")));

    [Fact]
    public void An_unread_operation_without_a_table_opens_everything() =>
        Assert.Equal("public.t (a, ...); public.u (a, ...); ...", After(CreateTable("t", "a"), CreateTable("u", "a"), Unread()));

    [Fact]
    public void Sql_that_is_not_known_opens_everything() =>
        Assert.Equal("public.t (a, ...); ...", After(CreateTable("t", "a"), UnknownSql()));

    [Fact]
    public void What_only_one_branch_makes_is_possible() => Assert.Equal(
        "public.t (a, b?, c) ix: [ix?]; public.u? (a, ...)",
        After(
            CreateTable("t", "a"),
            Branch(
                [AddColumn("t", "b"), AddColumn("t", "c"), CreateIndex("ix", "t", ["a"])],
                [AddColumn("t", "c"), CreateTable("u", "a")])));

    [Fact]
    public void What_only_one_branch_drops_is_possible() => Assert.Equal(
        "public.t? (a, ...); public.u (b, a?) ix: [uq?] con: [uq?]",
        After(
            CreateTable("t", "a"),
            CreateTable("u", "a", "b").With(Unique("uq", "b")),
            Branch([DropTable("t"), DropColumn("u", "a"), DropConstraint("u", "uq")], [])));

    [Fact]
    public void What_every_branch_does_is_certain() =>
        Assert.Equal("public.t (a)", After(Branch([CreateTable("t", "a")], [CreateTable("t", "a")])));

    [Fact]
    public void An_operation_on_an_unknown_table_means_the_database_existed_before() => Assert.Equal(
        "public.old (a, ...); public.t (a); ...",
        After(CreateTable("t", "a"), AddColumn("old", "a")));

    [Fact]
    public void A_table_of_that_name_in_another_schema_makes_a_slip_likelier_than_an_older_database() => Assert.Equal(
        "app.t (a); public.t (b, ...)",
        After(EnsureSchema("app"), CreateTable("app.t", "a"), AddColumn("t", "b")));

    [Fact]
    public void A_first_migration_that_is_empty_marks_an_existing_database() =>
        Assert.Equal("public.t (a); ...", AfterAll([], [CreateTable("t", "a")]));

    [Fact]
    public void A_later_migration_that_is_empty_marks_nothing() =>
        Assert.Equal("public.t (a)", AfterAll([CreateTable("t", "a")], []));

    [Fact]
    public void A_history_without_any_new_table_starts_on_an_existing_database() =>
        Assert.Equal("schema app; ...", AfterAll([EnsureSchema("app")]));

    [Fact]
    public void A_table_of_the_snapshot_that_nothing_makes_was_there_before() => Assert.Equal(
        "public.old (a, ...); public.t (b)",
        AfterWithSnapshot([("old", ["a"]), ("t", ["b", "c"])], CreateTable("t", "b")));

    [Fact]
    public void A_table_of_the_snapshot_that_was_renamed_is_no_older_one() => Assert.Equal(
        "public.u (a)",
        AfterWithSnapshot([("u", ["a"])], CreateTable("t", "a"), RenameTable("t", "u")));

    [Fact]
    public void Columns_that_the_history_adds_to_an_older_table_come_when_they_come() => Assert.Equal(
        "public.old (b, x?, Title, ...); public.t (b)",
        AfterWithSnapshot(
            [("old", ["a", "Title", "x"])],
            CreateTable("t", "b"),
            Branch([AddColumn("old", "x")], []),
            RenameColumn("old", "a", "b"),
            RenameColumn("old", "title", "Title")));

    [Fact]
    public void Down_starts_from_the_state_after_its_own_Up()
    {
        var result = Run(
        [
            Migration([CreateTable("t", "a")], [DropTable("t")]),
            Migration([AddColumn("t", "b")], [DropColumn("t", "b")]),
        ]);

        Assert.Equal(
            ["public.t (a)", "", "public.t (a, b)", "public.t (a)"],
            result.Steps.Select(step => CatalogText.Of(step.After)));
        Assert.Equal("public.t (a, b)", CatalogText.Of(result.End));
    }

    [Fact]
    public void The_history_table_is_always_there() =>
        Assert.NotNull(Run([]).End.FindTable(null, "__EFMigrationsHistory"));

    [Fact]
    public void Cancellation_is_honoured()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        Assert.Throws<OperationCanceledException>(() => Run([Migration([CreateTable("t", "a")])], cancellationToken: cancellation.Token));
    }
}
