using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Operations;
using static MigrationAnalyzers.Schema.Tests.History.HistoryCheck;
using static MigrationAnalyzers.Schema.Tests.Ops;

namespace MigrationAnalyzers.Schema.Tests.History;

/// <summary>Raw SQL between typed operations.</summary>
public class SqlStepTests
{
    [Fact]
    public void Sql_sees_what_stands_before_it_and_changes_what_comes_after() => Assert.Equal(
        "b z",
        Wrong(
            CreateTable("t", "a"),
            RawSql("UPDATE t SET b = 1"),
            AddColumn("t", "b"),
            RawSql("UPDATE t SET b = 1; ALTER TABLE t RENAME b TO c"),
            RawSql("UPDATE t SET c = 1, z = 2"),
            RenameColumn("t", "c", "z"),
            RawSql("UPDATE t SET z = 1")));

    [Fact]
    public void A_migration_whose_raw_SQL_makes_the_tables_does_not_start_on_an_existing_database() =>
        Assert.Equal("public.t (a)", After(RawSql("CREATE TABLE t (a int)")));

    [Fact]
    public void A_branch_is_judged_from_the_state_before_it() => Assert.Equal(
        "b",
        Wrong(CreateTable("t", "a"), Branch([AddColumn("t", "b"), RawSql("UPDATE t SET b = 1")], [RawSql("UPDATE t SET b = 1")]), RawSql("UPDATE t SET b = 1")));

    [Fact]
    public void Temporary_tables_may_be_gone_in_the_next_migration()
    {
        var result = Run([Migration([RawSql("CREATE TEMP TABLE x (a int); SELECT a FROM x")]), Migration([CreateTable("t", "a"), RawSql("SELECT zzz FROM x; SELECT zzz FROM t")])]);
        Assert.Equal(["zzz"], result.Steps.SelectMany(step => step.Uses).Where(use => use.Lookup is Missing).Select(use => use.Source));
        Assert.Equal("public.t.zzz", result.Steps.SelectMany(step => step.Uses).Where(use => use.Lookup is Missing).Select(use => ((Missing)use.Lookup).Owner + "." + use.Name.Text).Single());
    }

    [Fact]
    public void Another_context_answers_for_what_this_one_does_not_have()
    {
        var other = Run([Migration([CreateTable("theirs", "a")])]).End;
        var steps = Run([Migration([CreateTable("ours", "a"), RawSql("SELECT a, b FROM theirs; SELECT 1 FROM nobodys")])], neighbours: other).Steps;
        Assert.Equal(["b", "nobodys"], steps.SelectMany(step => step.Uses).Where(use => use.Lookup is Missing).Select(use => use.Source));
    }

    [Fact]
    public void The_history_table_can_be_named() => Assert.Equal(
        "__EFMigrationsHistory MigrationId",
        Wrong(CreateTable("t", "a"), RawSql("DELETE FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" = 'x'; DELETE FROM __EFMigrationsHistory WHERE MigrationId = 'x'")));

    [Fact]
    public void On_an_existing_database_only_letter_case_is_judged()
    {
        var steps = Run([Migration([]), Migration([CreateTable("Blogs", "Title"), RawSql("SELECT 1 FROM whatever; SELECT Title FROM blogs")])]).Steps;
        Assert.Equal(["blogs", "Title"], steps.SelectMany(step => step.Uses).Where(use => use.Lookup is Missing).Select(use => use.Source));
    }

    private static string Wrong(params MigrationOperation[] up) =>
        string.Join(" ", Run([Migration(up)]).Steps.SelectMany(step => step.Uses).Where(use => use.Lookup is Missing).Select(use => use.Source));
}
