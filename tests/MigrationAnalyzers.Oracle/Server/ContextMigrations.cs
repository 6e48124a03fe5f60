using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace MigrationAnalyzers.Oracle.Server;

/// <summary>The migrations of one context as EF Core itself sees them, on one database.</summary>
internal sealed class ContextMigrations : IDisposable
{
    private readonly DbContext _context;
    private readonly IMigrationsAssembly _assembly;
    private readonly IMigrationsSqlGenerator _generator;
    private readonly IModelRuntimeInitializer _modelInitializer;
    private readonly string _provider;

    private ContextMigrations(DbContext context)
    {
        _context = context;
        _assembly = context.GetService<IMigrationsAssembly>();
        _generator = context.GetService<IMigrationsSqlGenerator>();
        _modelInitializer = context.GetService<IModelRuntimeInitializer>();
        _provider = context.Database.ProviderName!;
    }

    /// <summary>Those of <paramref name="contextType"/> on the database that <paramref name="connectionString"/> leads to.</summary>
    public static ContextMigrations Of(Type contextType, string connectionString) =>
        (ContextMigrations)typeof(ContextMigrations).GetMethod(nameof(Make), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(contextType).Invoke(null, [connectionString])!;

    /// <summary>The ids, in EF Core's order.</summary>
    public IEnumerable<string> Ids => _assembly.Migrations.Keys;

    /// <summary>Migrates up to the end, or to <paramref name="target"/>: an id, or <c>0</c>.</summary>
    public Task MigrateAsync(string? target = null) => _context.GetService<IMigrator>().MigrateAsync(target);

    /// <summary>The earliest state that <c>Down</c> leads back to: <c>0</c>, or the last migration that has none.</summary>
    public string Bottom()
    {
        var irreversible = _assembly.Migrations.LastOrDefault(migration => !HasDown(migration.Value));
        return irreversible.Key ?? Migration.InitialDatabase;
    }

    /// <summary>A new instance of a migration; its operations are made when first asked for.</summary>
    public Migration Create(string id) => _assembly.CreateMigration(_assembly.Migrations[id], _provider);

    /// <summary>Whether a migration can be taken back.</summary>
    public bool IsReversible(string id) => HasDown(_assembly.Migrations[id]);

    /// <summary>The commands of one operation, each with whether it must stand outside a transaction.</summary>
    public IReadOnlyList<(string Text, bool OutsideTransaction)> Commands(Migration migration, MigrationOperation operation)
    {
        var model = _modelInitializer.Initialize(migration.TargetModel, designTime: true);
        return [.. _generator.Generate([operation], model).Select(command => (command.CommandText, command.TransactionSuppressed))];
    }

    public void Dispose() => _context.Dispose();

    private static bool HasDown(TypeInfo migration) =>
        migration.GetMethod("Down", BindingFlags.Instance | BindingFlags.NonPublic)!.DeclaringType != typeof(Migration);

    private static ContextMigrations Make<TContext>(string connectionString)
        where TContext : DbContext
    {
        var options = new DbContextOptionsBuilder<TContext>()
            .UseNpgsql(connectionString)
            // Hand-written histories have no snapshot to compare the model with.
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning, RelationalEventId.NonTransactionalMigrationOperationWarning))
            .Options;
        return new((DbContext)Activator.CreateInstance(typeof(TContext), options)!);
    }
}
