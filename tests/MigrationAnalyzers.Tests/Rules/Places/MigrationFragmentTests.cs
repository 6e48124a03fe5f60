using MigrationAnalyzers.Rules.Names;
using MigrationAnalyzers.Rules.Sql;

namespace MigrationAnalyzers.Tests.Rules.Places;

using Columns = RuleVerifier<Mig1003UnknownColumn>;
using Folded = RuleVerifier<Mig1001UnquotedName>;
using Foreign = RuleVerifier<Mig2002ForeignSql>;
using Syntax = RuleVerifier<Mig2001SyntaxError>;

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

    [Theory] // what the server says of the statement around it
    [InlineData("""migrationBuilder.CreateIndex("ix", "blogs", "Id", filter: "score > [|AND|] score < 9");""")]
    [InlineData("""migrationBuilder.AddCheckConstraint("ck", "blogs", "[|score > 0)|]");""")]
    [InlineData("""migrationBuilder.AddCheckConstraint("ck", "blogs", "score > 0[|;|]");""")]
    [InlineData("""migrationBuilder.AddColumn<DateTime>("at", "blogs", defaultValueSql: "CURRENT_TIMESTAMP([|)|]");""")]
    [InlineData("""migrationBuilder.AddColumn<int>("twice", "blogs", computedColumnSql: "score [|score|]", stored: true);""")]
    public Task Reports_syntax_errors(string statements) => Syntax.InMigration(statements, Given);

    [Theory]
    [InlineData("""migrationBuilder.CreateIndex("ix", "blogs", "Id", filter: "score > 0;");""")] // a filter ends its statement
    [InlineData("""migrationBuilder.CreateIndex("ix", "blogs", "Id", filter: "score > 0; -- all");""")]
    [InlineData("""migrationBuilder.CreateIndex("ix", "blogs", "Id", filter: "[Title] IS NOT NULL");""")] // MIG2002's
    [InlineData("""migrationBuilder.AddCheckConstraint("ck", "blogs", $"score > {Console.ReadLine()} )");""")]
    [InlineData("""migrationBuilder.AddCheckConstraint("ck", "blogs", "score > 0), ADD CHECK (score < 9");""")]
    [InlineData("""migrationBuilder.AddColumn<DateTime>("at", "blogs", defaultValueSql: "CURRENT_TIMESTAMP");""")]
    public Task Stays_silent_on_what_the_server_reads(string statements) => Syntax.InMigration(statements, Given);

    [Theory]
    [InlineData("""migrationBuilder.CreateIndex("ix", "blogs", "Id", filter: "[|[Title]|] IS NOT NULL");""", """migrationBuilder.CreateIndex("ix", "blogs", "Id", filter: "\"Title\" IS NOT NULL");""")]
    [InlineData("""migrationBuilder.AddColumn<DateTime>("at", "blogs", defaultValueSql: "[|GETDATE|]()");""", """migrationBuilder.AddColumn<DateTime>("at", "blogs", defaultValueSql: "now()");""")]
    [InlineData("""migrationBuilder.AddCheckConstraint("ck", "blogs", "[|LEN|](\"Title\") > 0");""", """migrationBuilder.AddCheckConstraint("ck", "blogs", "length(\"Title\") > 0");""")]
    public Task Turns_SQL_of_other_databases_into_PostgreSQLs(string statements, string fixedStatements) => Foreign.FixInMigration(Given, statements, fixedStatements);

    [Theory]
    [InlineData("""migrationBuilder.CreateIndex("ix", "blogs", "Id", filter: "[|Title|] IS NOT NULL");""", """migrationBuilder.CreateIndex("ix", "blogs", "Id", filter: "\"Title\" IS NOT NULL");""")]
    [InlineData("""migrationBuilder.AddCheckConstraint("ck", "blogs", @"[|Id|] > 0");""", """"migrationBuilder.AddCheckConstraint("ck", "blogs", @"""Id"" > 0");"""")]
    public Task Fixes_in_the_literal(string statements, string fixedStatements) => Folded.FixInMigration(Given, statements, fixedStatements);
}
