using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace MigrationAnalyzers.Schema.Catalogs.BuiltIn;

/// <summary>
/// The server's own objects as binding asks for them: those of the configured major version, or, where none is configured, those that any of the known
/// versions has. Immutable to the reader, and safe for several threads.
/// </summary>
public sealed class ServerObjects
{
    private const string PgCatalog = "pg_catalog";

    private static readonly ConcurrentDictionary<int, ServerObjects> Known = new();

    private readonly ImmutableArray<BuiltInCatalog> _catalogs;
    private readonly ConcurrentDictionary<string, StrongBox<ImmutableArray<BuiltInFunction>>> _functions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, BuiltInType> _types = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _operators = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(BuiltInNameKind Kind, string Name), string> _names = new();

    private ServerObjects(ImmutableArray<BuiltInCatalog> catalogs) => _catalogs = catalogs;

    /// <summary>The objects of one major version; null: of any that is known.</summary>
    public static ServerObjects For(int? majorVersion) => Known.GetOrAdd(majorVersion is { } major ? BuiltInCatalog.Known(major) : 0, key => new(key == 0
        ? Enumerable.Range(BuiltInCatalog.OldestVersion, BuiltInCatalog.NewestVersion - BuiltInCatalog.OldestVersion + 1).Select(BuiltInCatalog.For).ToImmutableArray()
        : ImmutableArray.Create(BuiltInCatalog.For(key))));

    /// <summary>Whether these are the objects of one version.</summary>
    public bool IsCertain => _catalogs.Length == 1;

    /// <summary>The newest version among these.</summary>
    public BuiltInCatalog Newest => _catalogs[_catalogs.Length - 1];

    /// <summary>The relation with columns of exactly this name in pg_catalog or information_schema.</summary>
    public Table? FindTable(string schema, string name) => IsCertain ? Newest.FindTable(schema, name) : BuiltInVersions.FindTable(schema, name);

    /// <summary>Whether a relation of any kind has this name in pg_catalog or information_schema.</summary>
    public bool HasRelation(string schema, string name) => _catalogs.Any(catalog => catalog.HasRelation(schema, name));

    /// <summary>The names of the relations with columns in pg_catalog or information_schema.</summary>
    public IEnumerable<string> TableNames(string schema) => IsCertain ? Newest.TableNames(schema) : BuiltInVersions.TableNames(schema);

    /// <summary>The functions, procedures and aggregates of exactly this name in pg_catalog or information_schema: of all versions, some several times.</summary>
    public ImmutableArray<BuiltInFunction> FindFunctions(string schema, string name)
    {
        if (IsCertain)
            return Newest.FindFunctions(schema, name);

        var key = BuiltInObjects.KeyOf(schema, name);
        if (_functions.TryGetValue(key, out var known))
            return known.Value;
        var found = ImmutableArray.CreateBuilder<BuiltInFunction>();
        foreach (var catalog in _catalogs)
            found.AddRange(catalog.FindFunctions(schema, name));
        return found.Count == 0 ? ImmutableArray<BuiltInFunction>.Empty : _functions.GetOrAdd(key, new StrongBox<ImmutableArray<BuiltInFunction>>(found.ToImmutable())).Value;
    }

    /// <summary>The type of exactly this name, as pg_type has it, in pg_catalog or information_schema.</summary>
    public BuiltInType? FindType(string schema, string name)
    {
        var key = BuiltInObjects.KeyOf(schema, name);
        if (_types.TryGetValue(key, out var known))
            return known;
        foreach (var catalog in _catalogs)
        {
            if (catalog.FindType(schema, name) is { } found)
                return _types.GetOrAdd(key, found);
        }

        return null;
    }

    /// <summary>Whether an operator has this name.</summary>
    public bool HasOperator(string symbol)
    {
        if (_operators.ContainsKey(symbol))
            return true;
        foreach (var catalog in _catalogs)
        {
            if (catalog.FindOperators(symbol).IsEmpty)
                continue;
            _operators.TryAdd(symbol, symbol);
            return true;
        }

        return false;
    }

    /// <summary>Whether an operator class has this name for the index method.</summary>
    public bool HasOperatorClass(string name, string method) =>
        _catalogs.Any(catalog => catalog.FindOperatorClasses(name).Any(found => found.Method == method));

    /// <summary>Whether an object of this kind has exactly this name.</summary>
    public bool HasName(BuiltInNameKind kind, string name)
    {
        if (_names.ContainsKey((kind, name)))
            return true;
        foreach (var catalog in _catalogs)
        {
            if (!catalog.HasName(kind, name))
                continue;
            _names.TryAdd((kind, name), name);
            return true;
        }

        return false;
    }

    /// <summary>The names of the objects of a kind.</summary>
    public IEnumerable<string> NamesOf(BuiltInNameKind kind) => Newest.NamesOf(kind);

    /// <summary>The columns of a row that a function gives in FROM, where all versions agree; null: they depend on the call.</summary>
    public ImmutableArray<BuiltInColumn>? RowOf(BuiltInFunction function) => Newest.RowOf(function);

    /// <summary>
    /// Whether <c>x.name</c> can mean a call of a function of pg_catalog on the row <c>x</c>: one of this name takes any row as its only argument.
    /// </summary>
    public bool TakesAnyRow(string name) => FindFunctions(PgCatalog, name).Any(TakesAnyRow);

    /// <summary>Whether the function takes a row of whatever type as its only argument.</summary>
    public static bool TakesAnyRow(BuiltInFunction function)
    {
        if (!function.Accepts(1) && !(function.Kind == BuiltInFunctionKind.OrderedSetAggregate || function.Kind == BuiltInFunctionKind.HypotheticalSetAggregate))
            return false;
        foreach (var parameter in function.Parameters)
        {
            if (parameter.IsInput)
                return parameter.Type is "any" or "anyelement" or "anycompatible" or "anynonarray" or "anycompatiblenonarray" or "record" or "";
        }

        return false;
    }

    /// <summary>Whether any version, not only these, has a function of this name.</summary>
    public static bool HasFunctionInAnyVersion(string name) => BuiltInVersions.HasFunction(name);
}
