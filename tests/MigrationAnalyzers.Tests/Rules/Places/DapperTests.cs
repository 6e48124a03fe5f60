using MigrationAnalyzers.Rules.Names;

namespace MigrationAnalyzers.Tests.Rules.Places;

using Columns = RuleVerifier<Mig1003UnknownColumn>;

/// <summary>Dapper's calls.</summary>
public class DapperTests
{
    [Theory]
    [InlineData("""connection.Query<int>("SELECT [|rank|] FROM blogs WHERE id IN @ids AND title = :title", new { ids = new[] { 1 }, title = "a" });""")]
    [InlineData("""connection.ExecuteAsync("UPDATE blogs SET [|rank|] = {=rank} WHERE id = @id", new { id = 1, rank = 2 });""")]
    [InlineData("""any.QueryFirstOrDefault<int>("SELECT [|rank|] FROM blogs");""")]
    [InlineData("""SqlMapper.Execute(connection, "UPDATE blogs SET [|rank|] = 1");""")]
    [InlineData("""connection.Execute(new CommandDefinition("UPDATE blogs SET [|rank|] = 1"));""")]
    public Task Reports(string statements) => Columns.InFile(Source(statements));

    [Theory]
    [InlineData("""connection.Query<int>("SELECT id FROM blogs WHERE id IN @ids AND title LIKE '@rank%'", new { ids = new[] { 1 } });""")]
    [InlineData("""connection.Execute("rank", commandType: System.Data.CommandType.StoredProcedure);""")]
    public Task Stays_silent(string statements) => Columns.InFile(Source(statements));

    private static string Source(string statements) => "using Dapper;\n" + MigrationSource.After("CREATE TABLE blogs (id int, title text);", "") + $$"""

        public class Queries(Npgsql.NpgsqlConnection connection, System.Data.IDbConnection any)
        {
            public void All()
            {
                {{statements}}
            }
        }
        """;
}
