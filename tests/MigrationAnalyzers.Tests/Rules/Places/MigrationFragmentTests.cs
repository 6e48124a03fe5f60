using MigrationAnalyzers.Rules.Names;

namespace MigrationAnalyzers.Tests.Rules.Places;

using Columns = RuleVerifier<Mig1003UnknownColumn>;
using Folded = RuleVerifier<Mig1001UnquotedName>;

/// <summary>The pieces of SQL that typed operations are given.</summary>
public class MigrationFragmentTests
{
    private const string Given = """CREATE TABLE blogs ("Id" int, "Title" text, score int);""";

    [Theory]
    [InlineData("""migrationBuilder.CreateIndex("ix", "blogs", "Id", filter: "[|rank|] > 0");""")]
    [InlineData("""migrationBuilder.AddCheckConstraint("ck", "blogs", "score > 0 AND [|rank|] > 0");""")]
    [InlineData("""migrationBuilder.AddColumn<int>("twice", "blogs", computedColumnSql: "[|rank|] * 2", stored: true);""")]
    [InlineData("""migrationBuilder.AddColumn<int>("rank", "blogs", defaultValueSql: "[|today|]");""")]
    [InlineData("""migrationBuilder.AlterColumn<int>("score", "blogs", defaultValueSql: "[|zero|] + 1", oldDefaultValueSql: "0");""")]
    [InlineData("""migrationBuilder.CreateTable("t", table => new { a = table.Column<int>(defaultValueSql: "[|zero|]") }, constraints: t => t.CheckConstraint("ck", "a > 0 AND [|rank|] > 0"));""")]
    [InlineData("""migrationBuilder.CreateTable("t", table => new { a = table.Column<int>(), b = table.Column<int>(computedColumnSql: "a + [|rank|]", stored: true) });""")]
    [InlineData("""migrationBuilder.Operations.Add(new Microsoft.EntityFrameworkCore.Migrations.Operations.CreateIndexOperation { Name = "ix", Table = "blogs", Columns = new[] { "Id" }, Filter = "[|rank|] > 0" });""")]
    public Task Reports(string statements) => Columns.InMigration(statements, Given);

    [Theory]
    [InlineData("""migrationBuilder.CreateIndex("ix", "blogs", "Id", filter: "\"Title\" IS NOT NULL AND score > 0");""")]
    [InlineData("""migrationBuilder.AddColumn<DateTime>("at", "blogs", defaultValueSql: "now() at time zone 'utc'");""")]
    [InlineData("""migrationBuilder.AlterColumn<int>("score", "blogs", computedColumnSql: "rank * 2", stored: true, oldComputedColumnSql: "rank * 2");""")] // not written again
    [InlineData("""migrationBuilder.AlterColumn<int>("score", "blogs", defaultValueSql: "1", oldDefaultValueSql: "rank");""")] // the old one never runs
    [InlineData("""migrationBuilder.CreateIndex("ix", "blogs", "Id", filter: Console.ReadLine());""")]
    public Task Stays_silent(string statements) => Columns.InMigration(statements, Given);

    [Theory]
    [InlineData("""migrationBuilder.CreateIndex("ix", "blogs", "Id", filter: "[|Title|] IS NOT NULL");""", """migrationBuilder.CreateIndex("ix", "blogs", "Id", filter: "\"Title\" IS NOT NULL");""")]
    [InlineData("""migrationBuilder.AddCheckConstraint("ck", "blogs", @"[|Id|] > 0");""", """"migrationBuilder.AddCheckConstraint("ck", "blogs", @"""Id"" > 0");"""")]
    public Task Fixes_in_the_literal(string statements, string fixedStatements) => Folded.FixInMigration(Given, statements, fixedStatements);
}
