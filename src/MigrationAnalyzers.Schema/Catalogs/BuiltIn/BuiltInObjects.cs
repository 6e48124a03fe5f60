using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace MigrationAnalyzers.Schema.Catalogs.BuiltIn;

/// <summary>
/// What the server or an extension brings along: asked by exact name, decoded when first asked for. Immutable to the reader, and safe for several threads.
/// </summary>
public abstract partial class BuiltInObjects
{
    // Keys and values are references: dictionaries of those are compiled already when a process starts, and its first question is answered sooner.
    private readonly ConcurrentDictionary<string, Table> _tables = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, StrongBox<ImmutableArray<BuiltInFunction>>> _functions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string[]> _tableNames = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string[]> _functionNames = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string[]> _typeNames = new(StringComparer.Ordinal);

    private protected BuiltInObjects(int majorVersion, string homeSchema)
    {
        MajorVersion = majorVersion;
        HomeSchema = homeSchema;
    }

    /// <summary>The major version of PostgreSQL these are of: 12 to 18.</summary>
    public int MajorVersion { get; }

    /// <summary>The schema that most of them are in: pg_catalog, or the one an extension is installed in.</summary>
    public string HomeSchema { get; }

    /// <summary>The relation with columns of exactly this name: a table, view or composite type. Its columns have <see cref="BuiltInType.Name"/>s as types.</summary>
    public Table? FindTable(string schema, string name)
    {
        var key = KeyOf(schema, name);
        if (_tables.TryGetValue(key, out var known))
            return known;
        if (RelationLine(schema, name) is not { } line || KindOf(line) is not { } kind)
            return null;
        return _tables.GetOrAdd(key, new Table(Id: 0, schema, name, kind, ColumnsOf(line[4])) { HasUnknownKeys = kind is not (RelationKind.CompositeType or RelationKind.View) });
    }

    /// <summary>Whether a relation of any kind has this name: one of <see cref="FindTable"/>, an index or a sequence.</summary>
    public bool HasRelation(string schema, string name) => RelationLine(schema, name) is not null;

    /// <summary>The names of the relations with columns in a schema.</summary>
    public IEnumerable<string> TableNames(string schema) => _tableNames.GetOrAdd(
        schema,
        key => Lines("rel").Where(line => SchemaOf(line[2]) == key && KindOf(line) is not null).Select(line => line[1]).ToArray());

    /// <summary>The schemas that relations, functions and types of these are in.</summary>
    public abstract IEnumerable<string> Schemas { get; }

    /// <summary>The functions, procedures and aggregates of exactly this name: empty if there is none.</summary>
    public ImmutableArray<BuiltInFunction> FindFunctions(string schema, string name)
    {
        var key = KeyOf(schema, name);
        if (_functions.TryGetValue(key, out var known))
            return known.Value;

        var found = ImmutableArray.CreateBuilder<BuiltInFunction>();
        foreach (var line in Text(Section.Functions).Find(MajorVersion, "fun", name, Written(schema)))
            found.Add(BuiltInFunctionReader.Read(line, schema));
        return found.Count == 0 ? ImmutableArray<BuiltInFunction>.Empty : _functions.GetOrAdd(key, new StrongBox<ImmutableArray<BuiltInFunction>>(found.ToImmutable())).Value;
    }

    /// <summary>The names of the functions, procedures and aggregates in a schema, each once.</summary>
    public IEnumerable<string> FunctionNames(string schema) => _functionNames.GetOrAdd(
        schema,
        key => Lines("fun").Where(line => SchemaOf(line[2]) == key).Select(line => line[1]).Distinct(StringComparer.Ordinal).ToArray());

    /// <summary>
    /// The columns that <paramref name="function"/> gives in FROM; null: they depend on the call (it gives <c>record</c>, or what its argument is of).
    /// </summary>
    public ImmutableArray<BuiltInColumn>? RowOf(BuiltInFunction function)
    {
        var outputs = function.Parameters.Where(parameter => parameter.IsOutput).ToList();
        if (outputs.Count == 0)
            return RowOf(function.ResultType);

        // One OUT parameter is a plain value that brings its name along; what has none is numbered.
        var columns = ImmutableArray.CreateBuilder<BuiltInColumn>(outputs.Count);
        foreach (var output in outputs)
            columns.Add(new(output.Name ?? (outputs.Count == 1 ? null : "column" + (columns.Count + 1)), output.Type));
        return columns.MoveToImmutable();
    }

    /// <summary>
    /// The columns that a call with this many arguments gives in FROM, where all functions that it can mean agree on their names; null: they depend on the
    /// call, or no function accepts it.
    /// </summary>
    public ImmutableArray<BuiltInColumn>? RowOf(string schema, string name, int arguments)
    {
        ImmutableArray<BuiltInColumn>? row = null;
        foreach (var function in FindFunctions(schema, name))
        {
            if (!function.Accepts(arguments))
                continue;
            if (RowOf(function) is not { } columns || row is { } others && !others.Select(column => column.Name).SequenceEqual(columns.Select(column => column.Name)))
                return null;
            row ??= columns;
        }

        return row;
    }

    /// <summary>Whether an object of this kind has exactly this name; of settings in any letter case.</summary>
    public bool HasName(BuiltInNameKind kind, string name) => kind == BuiltInNameKind.Setting
        ? Settings().Contains(name)
        : Text(Section.Names).Find(MajorVersion, "nam", WordOf(kind), name).Any();

    /// <summary>The names of the objects of a kind.</summary>
    public IEnumerable<string> NamesOf(BuiltInNameKind kind) => Text(Section.Names).Find(MajorVersion, "nam", WordOf(kind)).Select(line => line[2]);

    // No name holds a NUL.
    internal static string KeyOf(string schema, string name) => schema + "\0" + name;

    /// <summary>The text that holds a section.</summary>
    private protected abstract BuiltInText Text(Section section);

    /// <summary>The row of a type that a function gives; null: it depends on the call.</summary>
    private ImmutableArray<BuiltInColumn>? RowOf(string type)
    {
        // A polymorphic type may turn out to be a row; an array or range of one may not.
        if (type is "record" or "anyelement" or "anycompatible" or "anynonarray" or "anycompatiblenonarray")
            return null;
        if (FindRow(type) is not { } row)
            return ImmutableArray.Create(new BuiltInColumn(null, type));

        var columns = ImmutableArray.CreateBuilder<BuiltInColumn>(row.Columns.Count);
        foreach (var column in row.Columns.Items)
            columns.Add(new(column.Name, column.StoreType!));
        return columns.MoveToImmutable();
    }

    private Table? FindRow(string type)
    {
        var point = type.IndexOf('.');
        return point < 0 ? FindTable(HomeSchema, type) : FindTable(type.Substring(0, point), type.Substring(point + 1));
    }

    // rel name schema kind columns
    private string[]? RelationLine(string schema, string name) =>
        Text(Section.Relations).Find(MajorVersion, "rel", name, Written(schema)).FirstOrDefault();

    private static RelationKind? KindOf(string[] relation) => relation[3] switch
    {
        "r" or "p" => RelationKind.Table,
        "v" => RelationKind.View,
        "m" => RelationKind.MaterializedView,
        "f" => RelationKind.ForeignTable,
        "c" => RelationKind.CompositeType,
        _ => null, // an index or sequence
    };

    // name type majors,name type majors,...
    private ColumnList ColumnsOf(string text)
    {
        var columns = new List<Column>();
        foreach (var item in text.Split(new[] { ',' }, StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = item.Split(' ');
            if (parts.Length < 3 || BuiltInMajors.Include(MajorVersion, parts[2], 0, parts[2].Length))
                columns.Add(new(parts[0]) { StoreType = parts[1] });
        }

        return ColumnList.From(columns);
    }

    private IEnumerable<string[]> Lines(string kind) => Text(SectionOf(kind)).Find(MajorVersion, kind);

    private static Section SectionOf(string kind) => kind switch
    {
        "rel" => Section.Relations,
        "fun" => Section.Functions,
        "opr" or "opc" => Section.Operators,
        "nam" => Section.Names,
        _ => Section.Types,
    };

    // The home schema is not written.
    private string Written(string schema) => schema == HomeSchema ? "" : schema;

    private string SchemaOf(string written) => written.Length == 0 ? HomeSchema : written;

    private HashSet<string> Settings() => LazyInitializer.EnsureInitialized(
        ref _settings, () => new HashSet<string>(NamesOf(BuiltInNameKind.Setting), StringComparer.OrdinalIgnoreCase))!;

    private HashSet<string>? _settings;

    private static string WordOf(BuiltInNameKind kind) => kind switch
    {
        BuiltInNameKind.AccessMethod => "method",
        BuiltInNameKind.Collation => "collation",
        BuiltInNameKind.Condition => "condition",
        BuiltInNameKind.ForeignDataWrapper => "wrapper",
        BuiltInNameKind.Language => "language",
        BuiltInNameKind.Role => "role",
        BuiltInNameKind.Schema => "schema",
        BuiltInNameKind.Setting => "setting",
        BuiltInNameKind.TextSearchConfiguration => "textsearch",
        _ => "dictionary",
    };

    /// <summary>What is unpacked together.</summary>
    private protected enum Section
    {
        Relations,
        Functions,
        Types,
        Operators,
        Names,
    }
}
