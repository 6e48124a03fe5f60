using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using MigrationAnalyzers.Schema.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Ef = Microsoft.EntityFrameworkCore.Migrations;

namespace MigrationAnalyzers.Tests.Reading;

/// <summary>EF Core is the judge: what we read from source is what its MigrationBuilder collects when the compiled migration runs.</summary>
public class AgreementTests
{
    [Fact]
    public void Reads_the_sample_histories_as_EF_Core_runs_them()
    {
        var compilation = Read.Compile(Directory.GetFiles(Samples(), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/") && !file.Contains("/bin/")).Select(File.ReadAllText).ToArray());
        compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            "global using System.IO; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;", (CSharpParseOptions)compilation.SyntaxTrees[0].Options));
        Assert.InRange(Read.Histories(compilation).Sum(h => h.Migrations.Length), 100, 1000);
        Assert.Empty(Differences(compilation));
    }

    // Each overload by position, by name, with what it needs alone; each operation as an object.
    [Fact]
    public void Reads_every_overload_of_the_builders_as_EF_Core_takes_it()
    {
        var statements = OverloadSources.BuilderCalls().Concat(OverloadSources.TableCalls()).Concat(OverloadSources.Objects()).ToList();
        Assert.InRange(statements.Count, 150, 1000);
        Assert.Equal("", string.Join('\n', Differences(Read.Compile(Read.Migration(string.Join('\n', statements))))));
    }

    // Whatever C# makes of a text, we make the same of it; every character that maps to a literal is what stands there.
    [Fact]
    public void Evaluates_random_expressions_as_C_sharp_does()
    {
        var random = new RandomExpressions(20251122);
        var body = string.Concat(Enumerable.Range(0, 300).Select(_ => $"migrationBuilder.Sql(\"x\" + {random.Next()});\n"));
        var compilation = Read.Compile(Read.Migration(body, RandomExpressions.Members));
        Assert.Empty(Differences(compilation));

        foreach (var operation in Read.Histories(compilation)[0].Migrations[0].Up)
        {
            var sql = Assert.IsType<SqlOperation>(operation).Sql;
            for (var i = 0; i < sql.Text!.Length; i++)
            {
                var found = Read.Locate(sql, i, 1);
                if (found.IsEditable)
                    Assert.Equal(sql.Text[i].ToString(), RandomExpressions.Decode(found));
            }
        }
    }

    /// <summary>Every operation that differs, as one line of ours beside one of EF Core's.</summary>
    private static List<string> Differences(CSharpCompilation compilation)
    {
        var read = Read.Histories(compilation).SelectMany(h => h.Migrations.Select(m => (Key: h.ContextName + " " + m.Id, m))).ToDictionary(p => p.Key, p => p.m);
        var differences = new List<string>();
        foreach (var (key, migration) in Run(compilation))
        {
            if (!read.Remove(key, out var ours))
            {
                differences.Add($"{key}: not found");
                continue;
            }

            Compare(key + " Up", ours.Up, () => migration.UpOperations, differences);
            Compare(key + " Down", ours.Down, () => migration.DownOperations, differences);
        }

        differences.AddRange(read.Keys.Select(key => $"{key}: EF Core does not run it"));
        return differences;
    }

    private static void Compare(string name, IEnumerable<MigrationOperation> ours, Func<IReadOnlyList<Ef.Operations.MigrationOperation>> run, List<string> differences)
    {
        var left = ours.Select(Sorted).Select(OperationText.Of).ToList();
        List<string> right;
        try
        {
            right = run().Select(EfOperationText.Of).Where(text => text is not null).ToList()!;
        }
        catch (NotSupportedException)
        {
            right = [];
        }

        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            var (a, b) = (i < left.Count ? left[i] : "-", i < right.Count ? right[i] : "-");
            if (a != b)
                differences.Add($"{name} {i}:\n  {a}\n  {b}");
        }
    }

    private static MigrationOperation Sorted(MigrationOperation operation) => operation is CreateTableOperation table
        ? table with { Constraints = [.. table.Constraints.OrderBy(c => c.Kind.ToString(), StringComparer.Ordinal)] }
        : operation;

    private static IEnumerable<(string Key, Ef.Migration Migration)> Run(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream, manifestResources: Directory.GetFiles(Samples(), "*.sql", SearchOption.AllDirectories)
            .Select(file => new ResourceDescription(Path.GetFileName(Path.GetDirectoryName(file)) + "." + Path.GetFileName(file), () => File.OpenRead(file), isPublic: true)));
        Assert.Empty(emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        stream.Position = 0;
        foreach (var type in new AssemblyLoadContext("histories").LoadFromStream(stream).GetTypes())
        {
            if (type.IsAbstract || !typeof(Ef.Migration).IsAssignableFrom(type) || type.GetCustomAttribute<Ef.MigrationAttribute>() is not { } id
                || type.GetCustomAttribute<DbContextAttribute>() is not { } context)
                continue;
            var migration = (Ef.Migration)Activator.CreateInstance(type)!;
            migration.ActiveProvider = "Npgsql.EntityFrameworkCore.PostgreSQL";
            yield return ($"{context.ContextType.FullName} {id.Id}", migration);
        }
    }

    private static string Samples([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../samples/histories"));
}
