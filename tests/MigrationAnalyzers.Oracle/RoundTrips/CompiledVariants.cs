using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using MigrationAnalyzers.Oracle.Engine;
using MigrationAnalyzers.Oracle.Samples;
using MigrationAnalyzers.Oracle.Server;
using MigrationAnalyzers.Reading;
using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Rules;
using MigrationAnalyzers.Rules.History;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using EfMigration = Microsoft.EntityFrameworkCore.Migrations.Migration;

namespace MigrationAnalyzers.Oracle.RoundTrips;

/// <summary>A variant as EF Core runs it.</summary>
/// <param name="Variant">The variant.</param>
/// <param name="Down">What its <c>Down</c> does.</param>
/// <param name="Said">What MIG3008 says of it at its place in the history; null: nothing.</param>
/// <param name="IsCertain">Whether all that the history and the migration do is known.</param>
internal sealed record CompiledVariant(DownVariant Variant, IReadOnlyList<MigrationOperation> Down, string? Said, bool IsCertain);

/// <summary>The variants of a sample, compiled beside its own sources: each a class of its own name in a context of its own.</summary>
internal static class CompiledVariants
{
    private static readonly Action<JudgedMigration, MigrationDeclaration, RuleOptions, FindingSink> Check =
        typeof(MigrationRule).GetMethod("Check", BindingFlags.Instance | BindingFlags.NonPublic, [typeof(JudgedMigration), typeof(MigrationDeclaration), typeof(RuleOptions), typeof(FindingSink)])!
            .CreateDelegate<Action<JudgedMigration, MigrationDeclaration, RuleOptions, FindingSink>>(new Mig3008UnmirroredDown());

    /// <summary>The variants by the id of their migration.</summary>
    public static ILookup<string, CompiledVariant> Of(SampleHistory sample)
    {
        var sources = sample.Sources();
        var variants = VariantsOf(sample, sources);
        var contexts = string.Concat(variants.Select((_, number) => $"public class C{number} : Microsoft.EntityFrameworkCore.DbContext {{ }}\n"));
        var compilation = RuleRunner.Compile([.. sources, .. variants.Select((variant, number) => ($"Variant{number}.cs", SourceOf(variant, number))), ("Contexts.cs", "namespace Variants;\n" + contexts)]);
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(5)));
        image.Position = 0;
        var assembly = new AssemblyLoadContext(sample.Name, isCollectible: true).LoadFromStream(image);

        var read = MigrationReader.Read(compilation, default).Where(history => history.ContextName.StartsWith("Variants.", StringComparison.Ordinal))
            .ToDictionary(history => int.Parse(history.ContextName.AsSpan("Variants.C".Length), CultureInfo.InvariantCulture));
        var types = assembly.GetTypes().Where(type => typeof(EfMigration).IsAssignableFrom(type)).ToLookup(type => type.Name);
        var engine = EngineHistory.Of(sample);
        return variants.Select((variant, number) =>
        {
            var migration = (EfMigration)Activator.CreateInstance(types[NameOf(variant, number)].Single())!;
            migration.ActiveProvider = "Npgsql.EntityFrameworkCore.PostgreSQL";
            var (said, isCertain) = SaidOf(sample, engine, variant.Id, read[number]);
            return new CompiledVariant(variant, migration.DownOperations, said, isCertain);
        }).ToLookup(variant => variant.Variant.Id, StringComparer.Ordinal);
    }

    private static List<DownVariant> VariantsOf(SampleHistory sample, IReadOnlyList<(string Path, string Text)> sources)
    {
        var sql = new Dictionary<string, (string Id, List<string> Texts)>(StringComparer.Ordinal);
        foreach (var context in sample.Contexts)
        {
            using var migrations = ContextMigrations.Of(context, "Host=none");
            foreach (var id in migrations.Ids.Where(migrations.IsReversible))
            {
                var migration = migrations.Create(id);
                sql.Add(migration.GetType().FullName!, (id, [.. migration.DownOperations.OfType<SqlOperation>().Select(operation => operation.Sql)]));
            }
        }

        var variants = new List<DownVariant>();
        foreach (var (path, text) in sources.Where(source => !source.Path.EndsWith(".Designer.cs", StringComparison.Ordinal)))
        {
            foreach (var type in CSharpSyntaxTree.ParseText(text, path: path).GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>())
            {
                var space = type.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString();
                if (sql.TryGetValue(space + "." + type.Identifier.ValueText, out var known))
                    variants.AddRange(DownVariants.Of(known.Id, type, known.Texts).Select(variant => variant with { File = type.SyntaxTree.GetCompilationUnitRoot() }));
            }
        }

        return variants;
    }

    private static string NameOf(DownVariant variant, int number) => variant.Class.Identifier.ValueText + "_" + number.ToString(CultureInfo.InvariantCulture);

    // The usings and the namespace of its file, and nothing else of it.
    private static string SourceOf(DownVariant variant, int number)
    {
        var attributes = $"[Microsoft.EntityFrameworkCore.Infrastructure.DbContext(typeof(global::Variants.C{number}))]\n[Microsoft.EntityFrameworkCore.Migrations.Migration(\"{variant.Id}\")]\n";
        var migration = variant.Class.WithAttributeLists([]).WithIdentifier(SyntaxFactory.Identifier(NameOf(variant, number))).ToFullString();
        var space = variant.File.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().First();
        return $"{variant.File.Usings.ToFullString()}\nnamespace {space.Name}\n{{\n{space.Usings.ToFullString()}\n{attributes}{migration}\n}}\n";
    }

    // As the replay does it, from where the migration stands in its history.
    private static (string? Said, bool IsCertain) SaidOf(SampleHistory sample, EngineHistory engine, string id, MigrationHistory read)
    {
        var context = sample.Contexts.Single(context => engine.Histories.Single(history => history.ContextName == context.FullName).Migrations.Any(migration => migration.Id == id));
        var (replay, options, migration) = (engine.Replayed(context), engine.Options(context), read.Migrations.Single());
        var before = replay.Migrations.Single(known => known.Migration.Id == id).Before;
        var run = new ReplayRun(options, new ParsedTexts(options.PostgresVersion, default), edited: null, default);
        var up = run.RunAll(before, migration, MigrationDirection.Up, migration.Up);
        run.EndDirection(up);
        var after = up.WithoutSession();
        var undone = run.RunAll(after, migration, MigrationDirection.Down, migration.Down);
        run.EndDirection(undone);
        var judged = Assert.Single(HistoryJudgement.Of(ImmutableArray.Create(run.Done(migration, before, after)), replay.End, options, ReplayMemory.None, default)).Judged;
        Assert.Empty(judged.Faults);

        var sink = new FindingSink();
        Check(judged, read.Declarations.Single(), RuleOptions.Default, sink);
        return (sink.Findings.Count == 0 ? null : string.Join(" ", Assert.Single(sink.Findings).MessageArguments), new[] { before, after, undone }.All(catalog => catalog is { IsOpen: false, HasUnknownObjects: false }));
    }
}
