using MigrationAnalyzers.Schema.Operations;
using static MigrationAnalyzers.Schema.Tests.History.HistoryCheck;
using static MigrationAnalyzers.Schema.Tests.Ops;

namespace MigrationAnalyzers.Schema.Tests.History;

/// <summary>What each typed operation does to the catalog: the state rules of PostgreSQL.</summary>
public class TypedOperationTests
{
    [Fact]
    public void Create_table_keeps_names_as_they_are() =>
        Assert.Equal("public.Events (Id, Title)", After(CreateTable("Events", "Id", "Title")));

    [Fact]
    public void No_schema_means_the_search_path_and_a_schema_is_taken_as_given() =>
        Assert.Equal("app.t (a); public.t (b)", After(EnsureSchema("app"), CreateTable("app.t", "a"), CreateTable("t", "b")));

    [Fact]
    public void System_columns_leave_no_trace() =>
        Assert.Equal("public.t (a)", After(CreateTable("t", "a", "xmin"), AddColumn("t", "ctid"), DropColumn("t", "xmin")));

    [Fact]
    public void Unnamed_constraints_get_the_names_of_PostgreSQL() => Assert.Equal(
        "public.t (a, b) ix: [t_pkey, t_a_b_key] con: [t_pkey, t_a_b_key, t_a_fkey, t_check]",
        After(CreateTable("t", "a", "b").With(PrimaryKey(null, "a"), Unique(null, "a", "b"), ForeignKey(null, "a", "t"), Check(null, "a > b"))));

    [Fact]
    public void Names_too_long_are_cut_and_numbered() => Assert.Equal(
        $"public.{new string('t', 63)} (a) ix: [{new string('t', 58)}_pkey] con: [{new string('t', 58)}_pkey]",
        After(CreateTable(new string('t', 63), "a").With(PrimaryKey(null, "a"))));

    [Fact]
    public void Identity_makes_a_sequence_that_keeps_its_name() => Assert.Equal(
        "app.u (a, c); sequence app.t_b_seq",
        After(
            EnsureSchema("app"),
            CreateTable("t", "a"),
            AddColumn("t", "b", identity: true),
            RenameTable("t", "u", "app"),
            RenameColumn("app.u", "b", "c")));

    [Fact]
    public void Dropping_the_identity_or_the_column_drops_the_sequence() => Assert.Equal(
        "public.t (a, b)",
        After(
            CreateTable("t", "a"),
            AddColumn("t", "b", identity: true),
            AddColumn("t", "c", identity: true),
            AlterColumn("t", "b"),
            DropColumn("t", "c")));

    [Fact]
    public void Dropping_a_column_takes_its_indexes_and_constraints_along() => Assert.Equal(
        "public.t (a) ix: [ix_a] con: [fk]",
        After(
            CreateTable("t", "a", "b").With(PrimaryKey("pk", "a", "b"), Unique("uq", "b"), ForeignKey("fk", "a", "t"), ForeignKey("fk_b", "b", "t")),
            CreateIndex("ix_a", "t", ["a"]),
            CreateIndex("ix_ab", "t", ["a", "b"]),
            DropColumn("t", "b")));

    [Fact]
    public void An_index_lives_in_the_schema_of_its_table_and_is_found_by_schema_alone() => Assert.Equal(
        "app.t (a) ix: [j]; public.u (a) ix: [i]",
        After(
            EnsureSchema("app"),
            CreateTable("app.t", "a"),
            CreateTable("u", "a"),
            CreateIndex("i", "u", ["a"]),
            CreateIndex("i", "app.t", ["a"]),
            CreateIndex("k", "app.t", ["a"]),
            DropIndex("k"), // PostgreSQL looks in the search path, finds nothing, refuses
            DropIndex("k", "app"),
            RenameIndex("i", "j", "app")));

    [Fact]
    public void Renaming_keeps_indexes_and_constraints_with_their_names() => Assert.Equal(
        "public.u (b) ix: [pk, ix] con: [pk]",
        After(
            CreateTable("t", "a").With(PrimaryKey("pk", "a")),
            CreateIndex("ix", "t", ["a"]),
            RenameTable("t", "u"),
            RenameColumn("u", "a", "b")));

    [Fact]
    public void A_renamed_column_still_takes_its_index_along_when_dropped() => Assert.Equal(
        "public.t (b)",
        After(CreateTable("t", "a", "b"), CreateIndex("ix", "t", ["a"]), RenameColumn("t", "a", "c"), DropColumn("t", "c")));

    [Fact]
    public void Renaming_a_table_to_no_schema_moves_nothing() =>
        Assert.Equal("app.u (a)", After(EnsureSchema("app"), CreateTable("app.t", "a"), RenameTable("app.t", "u")));

    [Fact]
    public void Dropped_things_are_gone() => Assert.Equal(
        "public.u (a)",
        After(
            EnsureSchema("app"),
            CreateTable("t", "a"),
            CreateTable("u", "a"),
            AddConstraint("u", Check("ck", "a > 0")),
            DropTable("t"),
            DropConstraint("u", "ck"),
            DropSchema("app")));

    [Fact]
    public void Adding_a_column_twice_leaves_one() => Assert.Equal("public.t (a)", After(CreateTable("t", "a"), AddColumn("t", "a")));

    [Fact]
    public void A_name_that_is_not_known_opens_what_it_could_be() => Assert.Equal(
        "public.t (a, ...); public.u (a); ...",
        After(CreateTable("t", "a"), CreateTable("u", "a"), AddColumn("t", "?"), CreateTable("?", "a")));

    [Fact]
    public void A_table_whose_columns_could_not_all_be_read_is_open() =>
        Assert.Equal("public.t (a, ...)", After(CreateTable("t", "a") with { IsComplete = false }));

    [Fact]
    public void Sequences_come_and_go() => Assert.Equal(
        "public.t (a); sequence public.c",
        After(CreateTable("t", "a"), CreateSequence("a"), CreateSequence("b"), RenameSequence("a", "c"), DropSequence("b")));

    [Fact]
    public void Seed_rows_change_no_name() => Assert.Equal("public.t (a)", After(CreateTable("t", "a"), InsertData("t", "a")));
}
