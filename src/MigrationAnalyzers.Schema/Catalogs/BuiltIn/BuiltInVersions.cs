using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace MigrationAnalyzers.Schema.Catalogs.BuiltIn;

/// <summary>
/// What can be said of the server's own objects where its major version is not certain: what only some of the known versions have is only possible.
/// </summary>
public static class BuiltInVersions
{
    private static readonly ConcurrentDictionary<string, Table> Tables = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, StrongBox<ImmutableArray<BuiltInColumn>>> Rows = new(StringComparer.Ordinal);

    /// <summary>The relation with columns of exactly this name in pg_catalog or information_schema.</summary>
    public static Table? FindTable(string schema, string name)
    {
        var key = BuiltInObjects.KeyOf(schema, name);
        if (Tables.TryGetValue(key, out var known))
            return known;
        return Join(Catalogs(), schema, name) is { } table ? Tables.GetOrAdd(key, table) : null;
    }

    /// <summary>Whether a relation of any kind has this name in pg_catalog or information_schema.</summary>
    public static bool HasRelation(string schema, string name) => Catalogs().Any(catalog => catalog.HasRelation(schema, name));

    /// <summary>The names of the relations with columns in pg_catalog or information_schema.</summary>
    public static IEnumerable<string> TableNames(string schema) => Catalogs().SelectMany(catalog => catalog.TableNames(schema)).Distinct(StringComparer.Ordinal);

    /// <summary>Whether pg_catalog has a function, procedure or aggregate of this name.</summary>
    public static bool HasFunction(string name) => Catalogs().Any(catalog => !catalog.FindFunctions(catalog.HomeSchema, name).IsEmpty);

    /// <summary>
    /// The columns that a call of a function of pg_catalog with this many arguments gives in FROM; null: they depend on the call or the version, or the
    /// function does not give rows (a function of the user's could then well have the same name).
    /// </summary>
    public static ImmutableArray<BuiltInColumn>? RowOf(string name, int arguments)
    {
        var key = BuiltInObjects.KeyOf(name, arguments.ToString(CultureInfo.InvariantCulture));
        if (Rows.TryGetValue(key, out var known))
            return known.Value;

        ImmutableArray<BuiltInColumn>? row = null;
        foreach (var catalog in Catalogs())
        {
            var functions = catalog.FindFunctions(catalog.HomeSchema, name);
            if (functions.IsEmpty)
                continue;
            if (!functions.All(function => function.ReturnsSet)
                || catalog.RowOf(catalog.HomeSchema, name, arguments) is not { } columns
                || row is { } others && !others.SequenceEqual(columns))
            {
                return null;
            }

            row = columns;
        }

        return row is { } found ? Rows.GetOrAdd(key, new StrongBox<ImmutableArray<BuiltInColumn>>(found)).Value : null;
    }

    /// <summary>The relations with columns that an extension brings; null: it is not known.</summary>
    /// <param name="extension">Its name.</param>
    /// <param name="schema">The schema it is installed in, unless it has a fixed one.</param>
    public static ImmutableArray<Table>? TablesOf(string extension, string schema)
    {
        var versions = Extensions(extension, schema);
        if (versions.Count == 0)
            return null;

        var tables = ImmutableArray.CreateBuilder<Table>();
        foreach (var home in versions.SelectMany(version => version.Schemas).Distinct(StringComparer.Ordinal))
        {
            foreach (var name in versions.SelectMany(version => version.TableNames(home)).Distinct(StringComparer.Ordinal))
            {
                // What does not come with the server may be of another version, with other columns.
                if (Join(versions, home, name) is { } table)
                    tables.Add(versions[0].IsOfServer ? table : table with { IsOpen = true });
            }
        }

        return tables.ToImmutable();
    }

    /// <summary>An extension as each major version that knows it has it: empty if it is not known.</summary>
    internal static List<BuiltInExtension> Extensions(string name, string schema)
    {
        var found = new List<BuiltInExtension>();
        for (var major = BuiltInCatalog.OldestVersion; major <= BuiltInCatalog.NewestVersion; major++)
        {
            if (BuiltInExtension.Find(name, major, schema) is { } extension)
                found.Add(extension);
        }

        return found;
    }

    private static IEnumerable<BuiltInCatalog> Catalogs()
    {
        for (var major = BuiltInCatalog.OldestVersion; major <= BuiltInCatalog.NewestVersion; major++)
            yield return BuiltInCatalog.For(major);
    }

    private static Table? Join(IEnumerable<BuiltInObjects> versions, string schema, string name)
    {
        Table? joined = null;
        var isEverywhere = true;
        foreach (var version in versions)
        {
            if (version.FindTable(schema, name) is not { } table)
                isEverywhere = false;
            else
                joined = joined is null ? table : Table.Join(joined, table);
        }

        return isEverywhere ? joined : joined is null ? null : joined with { IsMaybe = true, IsOpen = true };
    }
}
