using Microsoft.CodeAnalysis;

namespace MigrationAnalyzers.Reading;

/// <summary>Which libraries that talk to databases a compilation references.</summary>
internal sealed class DatabaseClients
{
    private readonly bool _hasDapper;
    private readonly bool _hasOtherClient;
    private readonly bool _hasOtherProvider;

    /// <summary>Looks at the references of <paramref name="compilation"/>.</summary>
    public DatabaseClients(Compilation compilation)
    {
        foreach (var assembly in compilation.ReferencedAssemblyNames)
        {
            HasNpgsql |= assembly.Name == "Npgsql";
            _hasDapper |= assembly.Name is "Dapper" or "Dapper.StrongName";
            _hasOtherClient |= assembly.Name is "Microsoft.Data.SqlClient" or "System.Data.SqlClient" or "Microsoft.Data.Sqlite" or "System.Data.SQLite" or "MySqlConnector" or "MySql.Data"
                or "Oracle.ManagedDataAccess" or "FirebirdSql.Data.FirebirdClient" or "Snowflake.Data" or "ClickHouse.Client" or "DuckDB.NET.Data";
            _hasOtherProvider |= DatabaseProvider.IsAnother(assembly.Name);
        }
    }

    /// <summary>Whether Npgsql is referenced.</summary>
    public bool HasNpgsql { get; }

    /// <summary>Whether every connection is one to PostgreSQL.</summary>
    public bool IsOnlyNpgsql => HasNpgsql && !_hasOtherClient && !_hasOtherProvider;

    /// <summary>Whether every context is one on PostgreSQL.</summary>
    public bool IsOnlyNpgsqlProvider => !_hasOtherProvider;

    /// <summary>Whether a method of that name can hand over SQL: Dapper's have everyday names.</summary>
    public bool HasCallsNamed(string name) =>
        name.Contains("Sql") || HasNpgsql && (_hasDapper || name == "CreateCommand" || name.StartsWith("Begin", StringComparison.Ordinal));
}
