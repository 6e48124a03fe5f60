using MigrationAnalyzers.Rules.Sql;

namespace MigrationAnalyzers.Tests.Rules.Sql;

using Verify = RuleVerifier<Mig2010UncomposableQuery>;

/// <summary>Which calls EF Core translates into a subquery is held against EF Core itself by the oracle's ComposedQueryTests.</summary>
public class Mig2010UncomposableQueryTests
{
    [Theory]
    [InlineData("""db.Database.SqlQuery<int>($"SELECT id AS [|n|] FROM orders").First();""")]
    [InlineData("""db.Database.SqlQueryRaw<int>("SELECT [|id|] FROM orders").Where(x => x > 0);""")]
    [InlineData("""db.Database.SqlQueryRaw<int>("SELECT id AS [|Value|] FROM orders").Take(1).ToList();""")]
    [InlineData("""var ids = db.Database.SqlQueryRaw<int>("SELECT [|max(id)|] FROM orders"); return ids.Single();""")]
    [InlineData("""db.Orders.FromSqlRaw("SELECT * FROM orders[|;|]").Where(o => o.Id > 0).ToList();""")]
    [InlineData("""db.Orders.FromSqlRaw("SELECT * FROM orders[|;|] SELECT 1").Count();""")]
    [InlineData("""db.Orders.FromSqlRaw("[|CALL|] sweep()").FirstOrDefault();""")]
    [InlineData("""db.Orders.FromSqlRaw("[|(|]SELECT * FROM orders)").Take(1).ToList();""")]
    [InlineData("""db.Orders.FromSqlRaw("[|INSERT|] INTO orders (id) VALUES (1) RETURNING *").Single();""")]
    [InlineData("""db.Orders.FromSqlRaw("WITH [|gone|] AS (DELETE FROM orders RETURNING *) SELECT * FROM gone").OrderBy(o => o.Id).ToList();""")]
    [InlineData("""db.Orders.FromSqlRaw("SELECT * [|INTO TEMP t|] FROM orders").Any();""")]
    [InlineData("""db.Database.SqlQueryRaw<int>($"SELECT [|count(*)|] FROM {Console.ReadLine()}").Single();""")]
    public Task Reports(string statements) => Verify.InFile(Source(statements));

    [Theory]
    [InlineData("""db.Database.SqlQuery<int>($"SELECT id AS n FROM orders").ToList();""")]
    [InlineData("""db.Database.SqlQuery<int>($"SELECT id AS \"Value\" FROM orders").First();""")]
    [InlineData("""db.Database.SqlQuery<int>($"SELECT id AS n FROM orders").Count();""")]
    [InlineData("""db.Database.SqlQuery<int>($"SELECT id AS n FROM orders").AsEnumerable().First();""")]
    [InlineData("""db.Database.SqlQuery<int>($"SELECT * FROM orders").First();""")] // "Value" may be among them
    [InlineData("""foreach (var id in db.Database.SqlQuery<int>($"SELECT id FROM orders")) { }""")]
    [InlineData("""System.Collections.Generic.IEnumerable<int> ids = db.Database.SqlQuery<int>($"SELECT id FROM orders"); ids.First();""")]
    [InlineData("""Run(db.Database.SqlQuery<int>($"SELECT id FROM orders"));""")]
    [InlineData("""db.Database.SqlQueryRaw<int>($"SELECT {Console.ReadLine()} FROM orders").First();""")]
    [InlineData("""db.Database.SqlQueryRaw<Row>("SELECT id AS n FROM orders").First();""")] // of several columns
    [InlineData("""db.Orders.FromSqlRaw("SELECT * FROM orders;").ToList();""")]
    [InlineData("""db.Orders.FromSqlRaw("-- all\n SELECT * FROM orders -- done").Where(o => o.Id > 0).ToList();""")]
    [InlineData("""db.Orders.FromSqlRaw("WITH x AS (SELECT * FROM orders) SELECT * FROM x").First();""")]
    [InlineData("""db.Orders.FromSqlRaw("INSERT INTO orders (id) VALUES (1) RETURNING *").AsNoTracking().ToList();""")]
    [InlineData("""db.Database.ExecuteSqlRaw("DELETE FROM orders;");""")]
    public Task Stays_silent(string statements) => Verify.InFile(Source(statements));

    [Fact]
    public Task Says_what_is_missing() => Verify.InFile(
        Source("""db.Database.SqlQuery<int>($"SELECT id AS {|#0:Value|} FROM orders").First();"""),
        Verify.Expect(0, "EF Core puts this query into a subquery because of First: it must have a column \"Value\", and has value"));

    [Theory]
    [InlineData("""db.Database.SqlQueryRaw<int>("SELECT id AS [|Value|] FROM orders").First();""", """db.Database.SqlQueryRaw<int>("SELECT id AS \"Value\" FROM orders").First();""")]
    [InlineData("""db.Database.SqlQueryRaw<int>(@"SELECT [|count(*)|] FROM orders").Single();""", """"db.Database.SqlQueryRaw<int>(@"SELECT count(*) AS ""Value"" FROM orders").Single();"""")]
    [InlineData("""db.Orders.FromSqlRaw("SELECT * FROM orders[|;|]").First();""", """db.Orders.FromSqlRaw("SELECT * FROM orders").First();""")]
    public Task Fixes_the_text(string statements, string fixedStatements) => Verify.FixInFile(Source(statements), Source(fixedStatements));

    private static string Source(string statements) =>
        MigrationSource.After("CREATE TABLE orders (id int);", "").Replace("public class Shop : DbContext { }", "public class Shop : DbContext { public DbSet<Order> Orders => Set<Order>(); }", StringComparison.Ordinal)
        + $$"""

        public class Order { public int Id { get; set; } }

        public class Row { public int n { get; set; } }

        public class Queries(Shop db)
        {
            private static void Run(IQueryable<int> ids) => ids.ToList();

            public object? All()
            {
                {{statements}}
                return null;
            }
        }
        """;
}
