using System.Reflection;
using System.Runtime.Loader;
using EFCore.NamingConventions.Internal;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;
using Npgsql.EntityFrameworkCore.PostgreSQL.Design.Internal;

namespace MigrationAnalyzers.Tests.Rules.Model;

/// <summary>A model as EF Core itself builds it from a source: the names that it gives to tables and columns, and the snapshot that it would write.</summary>
/// <param name="Tables">By entity, or by owner and path of an owned type (<c>Event#Address</c>): schema and table.</param>
/// <param name="Columns">By entity or path and property (<c>Event#Address.Street</c>): its column, or its columns in several tables, joined by bars.</param>
/// <param name="Snapshot">The source of the model snapshot.</param>
internal sealed record BuiltModel(Dictionary<string, (string? Schema, string? Name)> Tables, Dictionary<string, string> Columns, string Snapshot)
{
    private IRelationalModel? _relational;

    /// <summary>The sources of the migration that <c>dotnet ef migrations add</c> would write: from the model before this one, or from nothing; the second one is its Designer file.</summary>
    public string[] Migration { get; private set; } = [];

    private const string Usings =
        """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.ComponentModel.DataAnnotations.Schema;
        using System.Linq;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.EntityFrameworkCore.Infrastructure;
        using Microsoft.EntityFrameworkCore.Metadata;
        using Microsoft.EntityFrameworkCore.Metadata.Builders;
        using Microsoft.EntityFrameworkCore.Metadata.Conventions;

        """;

    private static readonly Lazy<bool> OlderCompiler = new(() =>
    {
        // EF Core's generators name a newer compiler than ours, of which writing a snapshot needs nothing.
        AssemblyLoadContext.Default.Resolving += (_, name) => AssemblyLoadContext.Default.Assemblies.FirstOrDefault(loaded => loaded.GetName().Name == name.Name);
        return true;
    });

    /// <summary>The file of a model: <paramref name="members"/>, and a context <c>Db</c> whose <c>OnModelCreating</c> is <paramref name="statements"/>.</summary>
    public static string Source(string members, string statements, string options = "") => Usings +
        $$"""

        #nullable enable
        public class Db : DbContext
        {
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=nowhere"){{options}};

            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statements}}
            }
        }

        {{members}}
        """;

    /// <summary>The sources, compiled with the naming plug-in beside them if they use it.</summary>
    public static CSharpCompilation Compile(params string[] sources)
    {
        var compilation = RuleRunner.Compile(sources.Select((source, i) => ($"File{i}.cs", source)));
        return sources.Any(source => source.Contains("NamingConvention()", StringComparison.Ordinal))
            ? compilation.AddReferences(MetadataReference.CreateFromFile(typeof(SnakeCaseNameRewriter).Assembly.Location))
            : compilation;
    }

    /// <summary>Compiles <paramref name="source"/> and lets EF Core build the model of its context <c>Db</c>, after <paramref name="before"/>. Null: EF Core refuses it.</summary>
    public static BuiltModel? Of(string source, BuiltModel? before = null)
    {
        _ = OlderCompiler.Value;
        using var image = new MemoryStream();
        var compiled = Compile(source).Emit(image);
        Assert.True(compiled.Success, string.Join("\n", compiled.Diagnostics));
        image.Position = 0;
        var loader = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            using var db = (DbContext)Activator.CreateInstance(loader.LoadFromStream(image).GetType("Db")!)!;
            return Of(db, before);
        }
        catch (Exception exception) when (exception is InvalidOperationException or TargetInvocationException { InnerException: InvalidOperationException })
        {
            return null;
        }
        finally
        {
            loader.Unload();
        }
    }

    private static BuiltModel Of(DbContext db, BuiltModel? before)
    {
        var model = db.GetService<IDesignTimeModel>().Model;
        var services = new ServiceCollection();
        services.AddEntityFrameworkDesignTimeServices();
        services.AddDbContextDesignTimeServices(db);
#pragma warning disable EF1001 // the tools look it up by an attribute of the provider; there is no other way
        new NpgsqlDesignTimeServices().ConfigureDesignTimeServices(services);
#pragma warning restore EF1001
        using var provider = services.BuildServiceProvider();
        var generator = provider.GetRequiredService<IMigrationsCodeGenerator>();
        var snapshot = generator.GenerateSnapshot("Snapshots", db.GetType(), "DbModelSnapshot", model);

        var built = new BuiltModel([], [], snapshot) { _relational = model.GetRelationalModel() };
        var differ = db.GetService<IMigrationsModelDiffer>();
        var (name, id) = before is null ? ("Init", "20240101000000_Init") : ("Next", "20240102000000_Next");
        built.Migration =
        [
            generator.GenerateMigration("Migrations", name, differ.GetDifferences(before?._relational, built._relational), differ.GetDifferences(built._relational, before?._relational)),
            generator.GenerateMetadata("Migrations", db.GetType(), name, id, model),
        ];
        foreach (var entity in model.GetEntityTypes())
        {
            built.Tables[KeyOf(entity)] = (entity.GetSchema(), entity.GetTableName());
            built.Add(KeyOf(entity), entity);
        }

        return built;
    }

    private void Add(string key, ITypeBase type)
    {
        foreach (var property in type.GetProperties())
        {
            var columns = property.GetTableColumnMappings().Select(mapping => mapping.Column.Name).Distinct().Order(StringComparer.Ordinal).ToList();
            if (columns.Count > 0)
                Columns[key + "." + property.Name] = string.Join('|', columns);
        }

        foreach (var complex in type.GetComplexProperties())
        {
            if (!complex.ComplexType.IsMappedToJson())
                Add(key.Contains('#', StringComparison.Ordinal) ? key + "." + complex.Name : key + "#" + complex.Name, complex.ComplexType);
            else if (complex.ComplexType.GetContainerColumnName() is { } container)
                Columns[key + "." + complex.Name] = container;
        }

        if (type is IEntityType owner && !owner.IsMappedToJson())
        {
            foreach (var navigation in owner.GetDeclaredNavigations().Where(navigation => navigation.ForeignKey.IsOwnership && !navigation.IsOnDependent))
            {
                if (navigation.TargetEntityType.GetContainerColumnName() is { } container)
                    Columns[key + "." + navigation.Name] = container;
            }
        }
    }

    private static string KeyOf(IEntityType entity)
    {
        var path = "";
        var current = entity;
        while (current.FindOwnership() is { PrincipalToDependent: { } navigation } ownership)
        {
            path = path.Length == 0 ? navigation.Name : navigation.Name + "." + path;
            current = ownership.PrincipalEntityType;
        }

        return path.Length == 0 ? current.Name : current.Name + "#" + path;
    }
}
