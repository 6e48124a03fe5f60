using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Catalogs;

// Routines, types, and the other objects that are no relations.
public sealed partial class Catalog
{
    private bool _hasUnknownObjects;

    /// <summary>The functions, procedures and aggregates that the history made, by name alone: those of all schemas, and all overloads.</summary>
    public ImmutableDictionary<string, ImmutableArray<Routine>> Routines { get; private init; } = null!;

    /// <summary>The types and other objects that are neither relations nor routines, by a key of kind, schema and name.</summary>
    public ImmutableDictionary<string, CatalogObject> Objects { get; private init; } = null!;

    /// <summary>Whether the history made casts or operator classes: then no type can be said to have no class.</summary>
    public bool HasOwnClasses => HasOwnCasts || Objects.Any(static pair => pair.Value.Kind == ObjectKind.OperatorClass);

    /// <summary>Whether routines, types and other objects that are no relations may exist that are not known.</summary>
    public bool HasUnknownObjects => IsOpenForAnything || _hasUnknownObjects;

    /// <summary>This catalog with routines, types and other objects possible that are not known; relations stay as they are.</summary>
    public Catalog WithUnknownObjects() => _hasUnknownObjects ? this : new(this) { _hasUnknownObjects = true };

    /// <summary>The routines of exactly this name; without a schema those of every schema of the search path.</summary>
    public IEnumerable<Routine> FindRoutines(string? schema, string name)
    {
        if (!Routines.TryGetValue(name, out var routines))
            yield break;
        foreach (var routine in routines)
        {
            if (schema is null ? SearchPath.Contains(routine.Schema) : routine.Schema == schema)
                yield return routine;
        }
    }

    /// <summary>The routine of this id.</summary>
    public Routine? FindRoutine(int id, string name) => Routines.TryGetValue(name, out var routines) ? routines.FirstOrDefault(routine => routine.Id == id) : null;

    /// <summary>This catalog with the routine, in place of one with the same input types.</summary>
    public Catalog With(Routine routine)
    {
        var routines = Routines.TryGetValue(routine.Name, out var known) ? known : ImmutableArray<Routine>.Empty;
        // CREATE OR REPLACE leaves it the one that others depend on.
        if (routine.Id == 0)
            routine = routine with { Id = routines.FirstOrDefault(routine.IsSameAs)?.Id ?? _nextId };
        return new(this) { Routines = Routines.SetItem(routine.Name, routines.RemoveAll(routine.IsSameAs).Add(routine)), _nextId = Math.Max(_nextId, routine.Id + 1) };
    }

    /// <summary>This catalog without the routine.</summary>
    public Catalog Without(Routine routine)
    {
        if (!Routines.TryGetValue(routine.Name, out var known))
            return this;
        var left = known.RemoveAll(other => ReferenceEquals(other, routine) || other.IsSameAs(routine));
        return new(this) { Routines = left.IsEmpty ? Routines.Remove(routine.Name) : Routines.SetItem(routine.Name, left) };
    }

    /// <summary>The object of exactly this name; without a schema the search path decides for kinds that live in schemas.</summary>
    public CatalogObject? FindObject(ObjectKind kind, string? schema, string name)
    {
        if (Objects.IsEmpty)
            return null;
        if (!CatalogObject.IsInSchema(kind))
            return Objects.TryGetValue(ObjectKey(kind, "", name), out var global) ? global : null;
        if (schema is not null)
            return Objects.TryGetValue(ObjectKey(kind, schema, name), out var named) ? named : null;
        foreach (var onPath in SearchPath)
        {
            if (Objects.TryGetValue(ObjectKey(kind, onPath, name), out var found))
                return found;
        }

        return null;
    }

    /// <summary>The enum, domain, range or base type of exactly this name; without a schema the search path decides.</summary>
    public UserType? FindType(string? schema, string name) => FindObject(ObjectKind.Type, schema, name) as UserType;

    /// <summary>This catalog with the object, in place of one of the same kind and name.</summary>
    public Catalog With(CatalogObject added) => new(this) { Objects = Objects.SetItem(ObjectKey(added.Kind, added.Schema, added.Name), added) };

    /// <summary>This catalog without the object.</summary>
    public Catalog Without(CatalogObject dropped) => new(this) { Objects = Objects.Remove(ObjectKey(dropped.Kind, dropped.Schema, dropped.Name)) };

    // Wherever they live: what goes with the table, or with one of its columns.
    private Catalog WithoutStatisticsOf(Table table, int column = 0)
    {
        var catalog = this;
        foreach (var pair in Objects)
        {
            if (pair.Value is TableStatistics statistics && statistics.Table == table.Id && (column == 0 || statistics.Columns.Contains(column)))
                catalog = catalog.Without(statistics);
        }

        return catalog;
    }

    /// <summary>This catalog with the object under another name, or in another schema.</summary>
    public Catalog Rename(CatalogObject renamed, string schema, string name)
    {
        var moved = renamed with { Schema = schema, Name = name };
        if (moved is UserType { IsMultirange: true } other && schema != renamed.Schema)
            moved = other with { RangeName = null };
        var catalog = Without(renamed).With(moved);
        if (renamed is UserType { TypeKind: UserTypeKind.Range, IsMultirange: false })
        {
            foreach (var known in Objects.Values)
            {
                if (known is UserType { RangeName: { } range } multirange && multirange.Schema == renamed.Schema && range == renamed.Name)
                    catalog = catalog.With(multirange with { RangeName = schema == renamed.Schema ? name : null });
            }
        }

        return renamed.Kind == ObjectKind.Type ? catalog.RenameInSignatures(renamed.Schema, renamed.Name, schema, name).RenameInColumns(renamed.Schema, renamed.Name, schema, name) : catalog;
    }

    /// <summary>The names of the certain objects of a kind: of one schema, or without one of those on the search path.</summary>
    public IEnumerable<string> ObjectNames(ObjectKind kind, string? schema)
    {
        foreach (var pair in Objects)
        {
            var found = pair.Value;
            if (found.Kind == kind && !found.IsMaybe && (!CatalogObject.IsInSchema(kind) || (schema is null ? SearchPath.Contains(found.Schema) : found.Schema == schema)))
                yield return found.Name;
        }
    }

    /// <summary>This catalog with <paramref name="table"/> having the trigger, policy or rule, in place of one of that name.</summary>
    public Catalog WithObject(Table table, TableObject added) =>
        Replace(table, table with { Objects = table.WithoutObject(added.Kind, added.Name).Objects.Add(added) });

    private static string ObjectKey(ObjectKind kind, string schema, string name) => ((char)('a' + (int)kind)).ToString() + schema + "\0" + name;

    // Objects of a schema that was dropped (newName is null) or renamed.
    private Catalog MoveObjectsOf(string schema, string? newName)
    {
        var objects = Objects;
        foreach (var pair in Objects)
        {
            if (pair.Value.Home == schema && newName is not null)
                objects = objects.SetItem(pair.Key, pair.Value with { Home = newName });
            if (pair.Value.Schema != schema || !CatalogObject.IsInSchema(pair.Value.Kind))
                continue;
            objects = objects.Remove(pair.Key);
            if (newName is not null)
                objects = objects.SetItem(ObjectKey(pair.Value.Kind, newName, pair.Value.Name), pair.Value with { Schema = newName });
        }

        var routines = Routines;
        foreach (var pair in Routines)
        {
            if (!pair.Value.Any(routine => routine.Schema == schema))
                continue;
            var moved = newName is null
                ? pair.Value.RemoveAll(routine => routine.Schema == schema)
                : pair.Value.Select(routine => routine.Schema == schema ? routine with { Schema = newName } : routine).ToImmutableArray();
            routines = moved.IsEmpty ? routines.Remove(pair.Key) : routines.SetItem(pair.Key, moved);
        }

        var catalog = ReferenceEquals(objects, Objects) && ReferenceEquals(routines, Routines) ? this : new Catalog(this) { Objects = objects, Routines = routines };
        return newName is null ? catalog : catalog.MapSignatureTypes(type => type.StartsWith(schema + ".", StringComparison.Ordinal) ? newName + type.Substring(schema.Length) : type);
    }

    private Catalog RenameInSignatures(string schema, string name, string newSchema, string newName)
    {
        if (schema == newSchema && name == newName)
            return this;
        var (type, array) = (schema + "." + name, schema + "._" + name);
        return MapSignatureTypes(used => used == type ? newSchema + "." + newName : used == array ? newSchema + "._" + newName : used);
    }

    // Columns are of the type, whatever it is called: what the source wrote is written anew where it is plain, and else not known any more.
    private Catalog RenameInColumns(string schema, string name, string newSchema, string newName)
    {
        var catalog = this;
        var (quoted, newType) = (SqlName.Quote(name), SqlName.Quote(newSchema) + "." + SqlName.Quote(newName));
        foreach (var table in Schemas.SelectMany(pair => pair.Value.Tables).Select(pair => pair.Value))
        {
            var columns = table.Columns;
            foreach (var column in table.Columns.Items)
            {
                if (column.StoreType is not { } type || type.IndexOf(name, StringComparison.OrdinalIgnoreCase) < 0)
                    continue;
                var element = type.TrimEnd('[', ']');
                var isPlain = element == quoted || element == "\"" + name + "\"" || element == SqlName.Quote(schema) + "." + quoted || element == "\"" + schema + "\".\"" + name + "\"" || element == schema + ".\"" + name + "\"";
                columns = columns.Replace(column with { StoreType = isPlain ? newType + type.Substring(element.Length) : null });
            }

            if (!ReferenceEquals(columns, table.Columns))
                catalog = catalog.Replace(table, table with { Columns = columns });
        }

        return catalog;
    }

    // What signatures say of types follows when a type, table or schema is renamed.
    private Catalog MapSignatureTypes(Func<string, string> map)
    {
        var routines = Routines;
        foreach (var pair in Routines)
        {
            var changed = pair.Value;
            for (var i = 0; i < changed.Length; i++)
            {
                if (changed[i].Signature is { } signature && Map(signature, map) is var mapped && !ReferenceEquals(mapped, signature))
                    changed = changed.SetItem(i, changed[i] with { Signature = mapped });
            }

            if (changed != pair.Value)
                routines = routines.SetItem(pair.Key, changed);
        }

        var objects = Objects;
        foreach (var pair in Objects)
        {
            if (pair.Value is UserOperator { Operands: { IsDefaultOrEmpty: false } operands } symbol && MapOperands(operands, map) is var mapped && mapped != operands)
                objects = objects.SetItem(pair.Key, symbol with { Operands = mapped });
        }

        return ReferenceEquals(routines, Routines) && ReferenceEquals(objects, Objects) ? this : new(this) { Routines = routines, Objects = objects };
    }

    private static ImmutableArray<(string? Left, string? Right)> MapOperands(ImmutableArray<(string? Left, string? Right)> operands, Func<string, string> map)
    {
        for (var i = 0; i < operands.Length; i++)
        {
            var (left, right) = operands[i];
            var mapped = (left is null ? null : map(left), right is null ? null : map(right));
            if (mapped != operands[i])
                operands = operands.SetItem(i, mapped);
        }

        return operands;
    }

    private static BuiltInFunction Map(BuiltInFunction signature, Func<string, string> map)
    {
        var parameters = signature.Parameters;
        for (var i = 0; i < parameters.Length; i++)
        {
            if (map(parameters[i].Type) is var type && type != parameters[i].Type)
                parameters = parameters.SetItem(i, parameters[i] with { Type = type });
        }

        var result = map(signature.ResultType);
        return parameters == signature.Parameters && result == signature.ResultType ? signature : signature with { Parameters = parameters, ResultType = result };
    }

    private Catalog UnsettledObjects()
    {
        var objects = Objects;
        foreach (var pair in Objects)
        {
            if (!pair.Value.IsMaybe)
                objects = objects.SetItem(pair.Key, pair.Value with { IsMaybe = true });
        }

        var routines = Routines;
        foreach (var pair in Routines)
            routines = routines.SetItem(pair.Key, pair.Value.Select(routine => routine with { IsMaybe = true }).ToImmutableArray());
        return new(this) { Objects = objects, Routines = routines, _hasUnknownObjects = true };
    }

    private static ImmutableDictionary<string, CatalogObject> JoinObjects(Catalog a, Catalog b)
    {
        var joined = a.Objects;
        if (ReferenceEquals(joined, b.Objects))
            return joined;
        foreach (var pair in a.Objects)
        {
            if (!(b.Objects.TryGetValue(pair.Key, out var other) && !other.IsMaybe) && !pair.Value.IsMaybe)
                joined = joined.SetItem(pair.Key, pair.Value with { IsMaybe = true });
            else if (pair.Value is UserType ours && other is UserType theirs && ours != theirs)
                joined = joined.SetItem(pair.Key, Join(ours, theirs));
            else if (pair.Value is UserOperator symbol && symbol != other)
                joined = joined.SetItem(pair.Key, symbol with { Operands = default });
        }

        foreach (var pair in b.Objects)
        {
            if (!a.Objects.ContainsKey(pair.Key))
                joined = joined.SetItem(pair.Key, pair.Value with { IsMaybe = true });
        }

        return joined;
    }

    private static UserType Join(UserType a, UserType b) => a with
    {
        Labels = !a.Labels.IsDefault && !b.Labels.IsDefault && a.Labels.SequenceEqual(b.Labels, StringComparer.Ordinal) ? a.Labels : default,
        BaseType = a.BaseType == b.BaseType ? a.BaseType : null,
        RangeName = a.RangeName == b.RangeName ? a.RangeName : null,
        Calls = a.Calls == b.Calls ? a.Calls : ImmutableArray<Dependency>.Empty,
        Constraints = !a.Constraints.IsDefault && !b.Constraints.IsDefault && a.Constraints.SequenceEqual(b.Constraints, StringComparer.Ordinal) ? a.Constraints : default,
        IsNotNull = a.IsNotNull == b.IsNotNull ? a.IsNotNull : null,
        NotNullName = a.NotNullName == b.NotNullName ? a.NotNullName : null,
        HasDefault = a.HasDefault == b.HasDefault ? a.HasDefault : null,
        Default = ReferenceEquals(a.Default, b.Default) ? a.Default : null,
        IsMaybe = a.IsMaybe || b.IsMaybe,
    };

    private static ImmutableDictionary<string, ImmutableArray<Routine>> JoinRoutines(Catalog a, Catalog b)
    {
        var joined = a.Routines;
        if (ReferenceEquals(joined, b.Routines))
            return joined;
        foreach (var name in a.Routines.Keys.Concat(b.Routines.Keys).Distinct(StringComparer.Ordinal))
        {
            var ours = a.Routines.TryGetValue(name, out var inA) ? inA : ImmutableArray<Routine>.Empty;
            var theirs = b.Routines.TryGetValue(name, out var inB) ? inB : ImmutableArray<Routine>.Empty;
            if (ours == theirs)
                continue;
            var both = ImmutableArray.CreateBuilder<Routine>();
            foreach (var routine in ours)
            {
                var twin = theirs.FirstOrDefault(routine.IsSameAs);
                both.Add(twin is not { IsMaybe: false } ? routine with { IsMaybe = true } : twin.Reads == routine.Reads ? routine : routine with { Reads = ImmutableArray<Dependency>.Empty });
            }

            foreach (var routine in theirs)
            {
                if (!ours.Any(routine.IsSameAs))
                    both.Add(routine with { IsMaybe = true });
            }

            joined = joined.SetItem(name, both.ToImmutable());
        }

        return joined;
    }
}
