using System.Reflection;
using MigrationAnalyzers.Testing;
using MigrationAnalyzers.Tests;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace MigrationAnalyzers.Oracle.Queries;

/// <summary>
/// Which calls make EF Core put a raw query into a subquery, and which texts cannot stand there, is EF Core's and the server's word: each row is compiled, run on a
/// database, and reported as MIG2010 if and only if it fails.
/// </summary>
public sealed class ComposedQueryTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    private const string Table = "CREATE TABLE things (id int PRIMARY KEY, name text); CREATE TABLE parts (id int PRIMARY KEY, thing_id int); INSERT INTO things VALUES (1, 'a');";

    private const string Rows =
        """"
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").ToList()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").ToArray()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").ToHashSet()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").ToListAsync()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").AsEnumerable().First()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").AsQueryable().ToList()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").TagWith("x").ToList()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").First()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").FirstOrDefault()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Single()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").SingleOrDefault()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").FirstAsync()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").SingleAsync()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").FirstOrDefaultAsync()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").SingleOrDefaultAsync()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").ElementAt(0)
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").ElementAtOrDefault(0)
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Count()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").LongCount()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Any()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").CountAsync()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").AnyAsync()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Count(x => x > 0)
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Any(x => x > 0)
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").All(x => x > 0)
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Max()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Min()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").MaxAsync()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Contains(1)
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").ContainsAsync(1)
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Distinct().ToList()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Distinct().Count()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Where(x => x > 0).ToList()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Where(x => true).ToList()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Count(x => true)
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Select(x => x + 1).ToList()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Select(x => x).ToList()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Select(x => 1).ToList()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Select(x => 1).First()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Select(x => x.ToString() + Environment.NewLine).ToList()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Select(x => new { x }).ToList()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").OrderBy(x => x).ToList()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Order().ToList()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Take(1).ToList()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Take(1).Count()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Skip(1).ToList()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Concat(db.Things.Select(t => t.Id)).ToList()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Except(db.Things.Select(t => t.Id)).ToList()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Intersect(db.Things.Select(t => t.Id)).ToList()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").GroupBy(x => x).Select(g => g.Key).ToList()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Join(db.Things, a => a, b => b.Id, (a, b) => b.Name).ToList()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Join(db.Things, a => a, b => b.Id, (a, b) => 1).Count()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").SelectMany(x => db.Things).ToList()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").DefaultIfEmpty().ToList()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").ToDictionary(x => x)
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").ToLookup(x => x)
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").ToQueryString()
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").ForEachAsync(x => { })
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").ToDictionaryAsync(x => x)
        db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").ToHashSetAsync()
        (from x in db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things") select x).ToList()
        (from x in db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things") where x > 0 select x).ToList()
        (from x in db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things") orderby x select x).ToList()
        (from x in db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things") from t in db.Things select t).ToList()
        (from t in db.Things join x in db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things") on t.Id equals x select t).ToList()
        db.Things.Where(t => db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Contains(t.Id)).ToList()
        db.Things.Where(t => db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things").Any()).ToList()
        db.Things.Select(t => t.Id).Union(db.Database.SqlQueryRaw<int>("SELECT id AS n FROM things")).ToList()
        db.Things.FromSqlRaw("INSERT INTO things (id, name) VALUES (9, 'z') RETURNING *").ToList()
        db.Things.FromSqlRaw("INSERT INTO things (id, name) VALUES (9, 'z') RETURNING *").AsNoTracking().ToList()
        db.Things.FromSqlRaw("INSERT INTO things (id, name) VALUES (9, 'z') RETURNING *").First()
        db.Things.FromSqlRaw("INSERT INTO things (id, name) VALUES (9, 'z') RETURNING *").AsEnumerable().First()
        db.Things.FromSqlRaw("INSERT INTO things (id, name) VALUES (9, 'z') RETURNING *").Where(t => t.Id > 0).ToList()
        db.Things.FromSqlRaw("INSERT INTO things (id, name) VALUES (9, 'z') RETURNING *").Count()
        db.Things.FromSqlRaw("INSERT INTO things (id, name) VALUES (9, 'z') RETURNING *").Any()
        db.Things.FromSqlRaw("INSERT INTO things (id, name) VALUES (9, 'z') RETURNING *").Select(t => t.Name).ToList()
        db.Things.FromSqlRaw("INSERT INTO things (id, name) VALUES (9, 'z') RETURNING *").Select(t => t).ToList()
        db.Things.FromSqlRaw("INSERT INTO things (id, name) VALUES (9, 'z') RETURNING *").AsTracking().ToList()
        db.Things.FromSqlRaw("INSERT INTO things (id, name) VALUES (9, 'z') RETURNING *").AsNoTrackingWithIdentityResolution().ToList()
        db.Things.FromSqlRaw("INSERT INTO things (id, name) VALUES (9, 'z') RETURNING *").AsSplitQuery().ToList()
        db.Things.FromSqlRaw("INSERT INTO things (id, name) VALUES (9, 'z') RETURNING *").IgnoreAutoIncludes().ToList()
        db.Things.FromSqlRaw("INSERT INTO things (id, name) VALUES (9, 'z') RETURNING *").Select(t => new { t.Id, t.Name }).ToList()
        db.Things.FromSqlRaw("INSERT INTO things (id, name) VALUES (9, 'z') RETURNING *").TagWith("a").ToList()
        db.Things.FromSqlRaw("INSERT INTO things (id, name) VALUES (9, 'z') RETURNING *").Include(t => t.Parts).ToList()
        db.Things.FromSqlRaw("WITH x AS (SELECT * FROM things) SELECT * FROM x").ToList()
        db.Things.FromSqlRaw("WITH x AS (SELECT * FROM things) SELECT * FROM x").AsNoTracking().ToList()
        db.Things.FromSqlRaw("WITH x AS (SELECT * FROM things) SELECT * FROM x").First()
        db.Things.FromSqlRaw("WITH x AS (SELECT * FROM things) SELECT * FROM x").AsEnumerable().First()
        db.Things.FromSqlRaw("WITH x AS (SELECT * FROM things) SELECT * FROM x").Where(t => t.Id > 0).ToList()
        db.Things.FromSqlRaw("WITH x AS (SELECT * FROM things) SELECT * FROM x").Count()
        db.Things.FromSqlRaw("WITH x AS (SELECT * FROM things) SELECT * FROM x").Any()
        db.Things.FromSqlRaw("WITH x AS (SELECT * FROM things) SELECT * FROM x").Select(t => t.Name).ToList()
        db.Things.FromSqlRaw("WITH x AS (SELECT * FROM things) SELECT * FROM x").Select(t => t).ToList()
        db.Things.FromSqlRaw("WITH x AS (SELECT * FROM things) SELECT * FROM x").AsTracking().ToList()
        db.Things.FromSqlRaw("WITH x AS (SELECT * FROM things) SELECT * FROM x").AsNoTrackingWithIdentityResolution().ToList()
        db.Things.FromSqlRaw("WITH x AS (SELECT * FROM things) SELECT * FROM x").AsSplitQuery().ToList()
        db.Things.FromSqlRaw("WITH x AS (SELECT * FROM things) SELECT * FROM x").IgnoreAutoIncludes().ToList()
        db.Things.FromSqlRaw("WITH x AS (SELECT * FROM things) SELECT * FROM x").Select(t => new { t.Id, t.Name }).ToList()
        db.Things.FromSqlRaw("WITH x AS (SELECT * FROM things) SELECT * FROM x").TagWith("a").ToList()
        db.Things.FromSqlRaw("WITH x AS (SELECT * FROM things) SELECT * FROM x").Include(t => t.Parts).ToList()
        db.Things.FromSqlRaw("SELECT * FROM things;").ToList()
        db.Things.FromSqlRaw("SELECT * FROM things;").AsNoTracking().ToList()
        db.Things.FromSqlRaw("SELECT * FROM things;").First()
        db.Things.FromSqlRaw("SELECT * FROM things;").AsEnumerable().First()
        db.Things.FromSqlRaw("SELECT * FROM things;").Where(t => t.Id > 0).ToList()
        db.Things.FromSqlRaw("SELECT * FROM things;").Count()
        db.Things.FromSqlRaw("SELECT * FROM things;").Any()
        db.Things.FromSqlRaw("SELECT * FROM things;").Select(t => t.Name).ToList()
        db.Things.FromSqlRaw("SELECT * FROM things;").Select(t => t).ToList()
        db.Things.FromSqlRaw("SELECT * FROM things;").AsTracking().ToList()
        db.Things.FromSqlRaw("SELECT * FROM things;").AsNoTrackingWithIdentityResolution().ToList()
        db.Things.FromSqlRaw("SELECT * FROM things;").AsSplitQuery().ToList()
        db.Things.FromSqlRaw("SELECT * FROM things;").IgnoreAutoIncludes().ToList()
        db.Things.FromSqlRaw("SELECT * FROM things;").Select(t => new { t.Id, t.Name }).ToList()
        db.Things.FromSqlRaw("SELECT * FROM things;").TagWith("a").ToList()
        db.Things.FromSqlRaw("SELECT * FROM things;").Include(t => t.Parts).ToList()
        db.Database.SqlQueryRaw<Row>("SELECT * FROM things;").ToList()
        db.Database.SqlQueryRaw<Row>("SELECT * FROM things;").First()
        db.Things.FromSqlRaw("(SELECT * FROM things)").Take(1).ToList()
        db.Things.FromSqlRaw("TABLE things").Take(1).ToList()
        db.Things.FromSqlRaw("/* c */ SELECT * FROM things").Take(1).ToList()
        db.Things.FromSqlRaw("-- c\nSELECT * FROM things").Take(1).ToList()
        db.Things.FromSqlRaw("SELECT * FROM things -- c").Take(1).ToList()
        db.Things.FromSqlRaw("SELECT * FROM things FOR UPDATE").Take(1).ToList()
        db.Things.FromSqlRaw("select*from things").Take(1).ToList()
        db.Things.FromSqlRaw("WITH x AS (DELETE FROM things RETURNING *) SELECT * FROM x").Take(1).ToList()
        db.Things.FromSqlRaw("SELECT * FROM things; SELECT 1").Take(1).ToList()
        db.Things.FromSqlRaw("  \n SELECT * FROM things").Take(1).ToList()
        db.Things.FromSqlRaw("SELECT * FROM things UNION SELECT * FROM things").Take(1).ToList()
        db.Things.FromSqlRaw("SELECT/**/* FROM things").Take(1).ToList()
        db.Things.FromSqlRaw("SELECT * FROM things ; -- x").Take(1).ToList()
        db.Things.FromSqlRaw("with\nx AS (SELECT * FROM things) SELECT * FROM x").Take(1).ToList()
        db.Things.FromSqlRaw("SELECT * INTO TEMP zz FROM things").Take(1).ToList()
        db.Things.FromSqlRaw("SELECT *, 1 AS one FROM things").Take(1).ToList()
        db.Database.SqlQueryRaw<int>("SELECT id AS \"Value\" FROM things").First()
        db.Database.SqlQueryRaw<int>("SELECT id AS \"Value\" FROM things").ToList()
        db.Database.SqlQueryRaw<int>("SELECT id AS \"Value\" FROM things").Count()
        db.Database.SqlQueryRaw<int>("SELECT id AS Value FROM things").First()
        db.Database.SqlQueryRaw<int>("SELECT id AS Value FROM things").ToList()
        db.Database.SqlQueryRaw<int>("SELECT id AS Value FROM things").Count()
        db.Database.SqlQueryRaw<int>("SELECT \"Value\" FROM (SELECT 1 AS \"Value\") x").First()
        db.Database.SqlQueryRaw<int>("SELECT \"Value\" FROM (SELECT 1 AS \"Value\") x").ToList()
        db.Database.SqlQueryRaw<int>("SELECT \"Value\" FROM (SELECT 1 AS \"Value\") x").Count()
        db.Database.SqlQueryRaw<int>("SELECT 1 AS \"Value\", 2 AS b").First()
        db.Database.SqlQueryRaw<int>("SELECT 1 AS \"Value\", 2 AS b").ToList()
        db.Database.SqlQueryRaw<int>("SELECT 1 AS \"Value\", 2 AS b").Count()
        db.Database.SqlQueryRaw<int>("SELECT * FROM (SELECT 1 AS \"Value\") x").First()
        db.Database.SqlQueryRaw<int>("SELECT * FROM (SELECT 1 AS \"Value\") x").ToList()
        db.Database.SqlQueryRaw<int>("SELECT * FROM (SELECT 1 AS \"Value\") x").Count()
        db.Database.SqlQueryRaw<int>("SELECT id AS \"VALUE\" FROM things").First()
        db.Database.SqlQueryRaw<int>("SELECT id AS \"VALUE\" FROM things").ToList()
        db.Database.SqlQueryRaw<int>("SELECT id AS \"VALUE\" FROM things").Count()
        db.Database.SqlQueryRaw<int>("SELECT 1 AS a, 2 AS \"Value\"").First()
        db.Database.SqlQueryRaw<int>("SELECT 1 AS a, 2 AS \"Value\"").ToList()
        db.Database.SqlQueryRaw<int>("SELECT 1 AS a, 2 AS \"Value\"").Count()
        db.Database.SqlQueryRaw<int>("SELECT 1").First()
        db.Database.SqlQueryRaw<int>("SELECT 1").ToList()
        db.Database.SqlQueryRaw<int>("SELECT 1").Count()
        """";

    private const string Surroundings =
        """"
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.EntityFrameworkCore.Infrastructure;
        using Microsoft.EntityFrameworkCore.Migrations;

        public class Thing { public int Id { get; set; } public string Name { get; set; } = ""; public List<Part> Parts { get; set; } = []; }
        public class Part { public int Id { get; set; } public int ThingId { get; set; } }
        public class Row { public int Id { get; set; } public string Name { get; set; } = ""; }

        public class Context(string connection) : DbContext
        {
            public DbSet<Thing> Things => Set<Thing>();

            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql(connection);

            protected override void OnModelCreating(ModelBuilder model)
            {
                model.Entity<Thing>(thing => { thing.ToTable("things"); thing.Property(t => t.Id).HasColumnName("id"); thing.Property(t => t.Name).HasColumnName("name"); });
                model.Entity<Part>(part => { part.ToTable("parts"); part.Property(p => p.Id).HasColumnName("id"); part.Property(p => p.ThingId).HasColumnName("thing_id"); });
            }
        }

        [DbContext(typeof(Context))]
        [Migration("20240101000000_Things")]
        public class MakeThings : Migration
        {
            protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("$table");
        }

        public static class Queries
        {
        $queries
        }
        """";

    [Fact]
    public async Task A_query_is_reported_if_and_only_if_it_fails()
    {
        var rows = Rows.Split('\n');
        var queries = rows.Select((row, i) => $"public static object Query{i}(Context db) => {row};");
        var source = Surroundings.Replace("$table", Table, StringComparison.Ordinal).Replace("$queries", string.Join('\n', queries), StringComparison.Ordinal);
        var reported = (await RuleRunner.RunAsync([("Queries.cs", source)])).Where(diagnostic => diagnostic.Id == "MIG2010")
            .Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line).ToHashSet();
        var firstLine = source.Split('\n').ToList().FindIndex(line => line.Contains("Query0(", StringComparison.Ordinal));
        var assembly = Load(source);

        await using var database = await postgres.CreateDatabaseAsync();
        await database.ExecuteAsync(Table);
        var wrong = new List<string>();
        for (var i = 0; i < rows.Length; i++)
        {
            var refusal = await RunAsync(assembly, i, database.ConnectionString);
            if (refusal is not null != reported.Contains(firstLine + i))
                wrong.Add($"{(refusal is null ? "runs, and is reported" : "fails unreported with " + refusal)}: {rows[i]}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static Assembly Load(string source)
    {
        using var stream = new MemoryStream();
        var emitted = RuleRunner.Compile([("Queries.cs", source)]).Emit(stream);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return Assembly.Load(stream.ToArray());
    }

    // What the query fails with; null: it runs.
    private static async Task<string?> RunAsync(Assembly assembly, int row, string connectionString)
    {
        await using var context = (DbContext)Activator.CreateInstance(assembly.GetType("Context", throwOnError: true)!, connectionString)!;
        await using var transaction = await context.Database.BeginTransactionAsync();
        try
        {
            var result = assembly.GetType("Queries", throwOnError: true)!.GetMethod("Query" + row)!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [context], null);
            if (result is Task running)
                await running;
            return null;
        }
        catch (PostgresException refusal) when (refusal.SqlState is "42703" or "42601" or "0A000")
        {
            return refusal.MessageText;
        }
        catch (InvalidOperationException refusal) when (refusal.Message.Contains("non-composable SQL", StringComparison.Ordinal))
        {
            return refusal.Message;
        }
    }
}
