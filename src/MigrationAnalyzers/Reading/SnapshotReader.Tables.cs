using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MigrationAnalyzers.Schema.Model;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Reading;

// Which table and column each property ends up in: hierarchies, shared tables, prefixes of owned and complex types, JSON documents, split entities.
internal static partial class SnapshotReader
{
    // Npgsql's limit in UTF-16 characters; EF Core cuts longer defaults to one less and a tilde.
    private const int LongestName = 63;

    private readonly record struct TableName(string? Schema, string Name, bool IsView);

    private sealed class TableUnderWork(TableName name)
    {
        private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);

        public ImmutableArray<ColumnModel>.Builder Columns { get; } = ImmutableArray.CreateBuilder<ColumnModel>();

        public bool IsExcluded { get; set; }

        public bool IsComplete { get; set; } = !name.IsView;

        public void Add(ColumnModel column)
        {
            if (_byName.TryGetValue(column.Name, out var index))
            {
                // Two entities that share a column: what the one does not tell, the other may.
                var known = Columns[index];
                Columns[index] = known with
                {
                    StoreType = known.StoreType ?? column.StoreType,
                    IsNullable = known.IsNullable == false ? false : column.IsNullable ?? known.IsNullable,
                    HasDefault = known.HasDefault || column.HasDefault,
                };
                return;
            }

            _byName.Add(column.Name, Columns.Count);
            Columns.Add(column);
        }

        public TableModel Done() => new(name.Schema, name.Name, Columns.ToImmutable(), name.IsView, IsExcluded, IsComplete);
    }

    /// <summary>From blocks to entities and tables.</summary>
    private sealed class Resolution(ModelBlock model, SnapshotAnchor anchor)
    {
        private readonly Dictionary<TableName, TableUnderWork> _tables = [];
        private readonly List<TableUnderWork> _tablesInOrder = [];
        private readonly ImmutableArray<EntityModel>.Builder _entities = ImmutableArray.CreateBuilder<EntityModel>();

        public ModelSnapshot Resolve(CancellationToken cancellationToken)
        {
            foreach (var entity in model.Entities)
            {
                cancellationToken.ThrowIfCancellationRequested();
                ResolveEntity(entity);
            }

            if (model.IsUncertain)
                _tablesInOrder.ForEach(table => table.IsComplete = false);
            return new ModelSnapshot(_entities.ToImmutable())
            {
                Tables = _tablesInOrder.Select(table => table.Done()).ToImmutableArray(),
                IsForOtherProvider = model.IsForOtherProvider,
                DefaultSchema = model.DefaultSchema,
            };
        }

        private void ResolveEntity(EntityBlock entity)
        {
            var line = LineOf(entity, out var isWhole);
            var root = line[line.Count - 1];
            var name = StoreOf(line);
            var table = name is { } known ? TableNamed(known) : null;
            if (table is not null)
            {
                table.IsExcluded |= entity.Table?.IsExcluded == true;
                if (!isWhole || line.Any(type => type.IsUncertain))
                    table.IsComplete = false;
            }

            // TPC repeats the columns of all bases; TPT only their key. In TPH the base writes its own into the same table.
            if (line.Count > 1 && table is not null && StoreOf(line.GetRange(1, line.Count - 1)) != name)
            {
                foreach (var inherited in line.Skip(1))
                {
                    foreach (var property in inherited.Properties)
                    {
                        if (root.UsesTpc || root.Key.Contains(property.Name))
                            table.Add(ColumnOf(property, ColumnNameOf(property, "", entity.Table, inherited.Table), isOptional: false));
                    }

                    if (root.UsesTpc)
                        AddInheritedMembers(inherited, table);
                }
            }

            var isTphDerived = line.Count > 1 && table is not null && StoreOf(line.GetRange(1, line.Count - 1)) == name;
            var scope = new Scope(entity.Name, "", "", name, table, root.Key.ToDictionary(key => key, key => KeyColumn(root, key)), isTphDerived);
            var sharedKey = KeyOfSharedRow(entity, name, out var isRequired);
            foreach (var pair in sharedKey)
                scope.Key[pair.Key] = pair.Value;
            if (sharedKey.Count > 0 && !isRequired)
                scope = scope with { IsOptional = true }; // there may be a row without this part of it
            AddFragments(entity, root, scope);
            AddEntity(entity, scope, property => sharedKey.TryGetValue(property, out var column) ? column : null, isComplete: isWhole && !line.Any(type => type.IsUncertain) && !model.IsUncertain && table is not null);
        }

        // Table splitting: an entity that depends one to one on another of the same table has no key columns of its own.
        private Dictionary<string, string> KeyOfSharedRow(EntityBlock entity, TableName? name, out bool isRequired)
        {
            isRequired = false;
            var result = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (principalName, foreignKey, back) in entity.OneToOnes)
            {
                if (name is null || principalName == entity.Name || !foreignKey.SequenceEqual(entity.Key) || !model.ByName.TryGetValue(principalName, out var principal))
                    continue;
                var line = LineOf(principal, out _);
                var root = line[line.Count - 1];
                if (StoreOf(line) != name || root.Key.Count != foreignKey.Count)
                    continue;
                isRequired |= back is not null && principal.RequiredNavigations.Contains(back);
                for (var i = 0; i < foreignKey.Count; i++)
                    result[foreignKey[i]] = KeyColumn(root, root.Key[i]);
            }

            return result;
        }

        /// <summary>Where an entity or member stands while its columns are written.</summary>
        /// <param name="Root">The entity at the top.</param>
        /// <param name="Navigation">The properties that lead from there, joined by dots.</param>
        /// <param name="Prefix">What default column names begin with: the navigations since the last type with a table of its own.</param>
        /// <param name="Name">The table or view.</param>
        /// <param name="Table">The same, to write columns into; null: no table, or inside a JSON document.</param>
        /// <param name="Key">The columns of the key, for types that share the row.</param>
        /// <param name="IsOptional">Whether the database accepts NULL in every column, whatever the property demands.</param>
        private sealed record Scope(string Root, string Navigation, string Prefix, TableName? Name, TableUnderWork? Table, Dictionary<string, string> Key, bool IsOptional);

        private void AddEntity(EntityBlock entity, Scope scope, Func<string, string?>? sharedKey, bool isComplete)
        {
            var properties = ImmutableArray.CreateBuilder<PropertyModel>(entity.Properties.Count);
            var split = SplitProperties(entity);
            foreach (var property in entity.Properties)
            {
                var shared = sharedKey?.Invoke(property.Name);
                var column = shared ?? ColumnNameOf(property, scope.Prefix, entity.Table);
                if (property.ColumnIsUnknown && scope.Table is not null)
                    scope.Table.IsComplete = false;
                else if (shared is null && !split.Contains(property.Name))
                    scope.Table?.Add(ColumnOf(property, column, scope.IsOptional && !entity.Key.Contains(property.Name)));

                var isInJson = scope.Name is null && scope.Navigation.Length > 0;
                properties.Add(new PropertyModel(property.Name, property.Column, null, new Place(anchor))
                {
                    Column = property.ColumnIsUnknown || isInJson || split.Contains(property.Name) ? null : column,
                });
            }

            foreach (var document in entity.Members.Where(member => member.Type.IsJson && scope.Name is not null))
            {
                var column = document.Type.JsonColumn ?? document.Navigation;
                properties.Add(new PropertyModel(document.Navigation, column, null, new Place(anchor)) { Column = column });
            }

            var isView = scope.Name is { IsView: true };
            _entities.Add(new EntityModel(entity.Name, isView ? null : scope.Name?.Schema, isView ? null : scope.Name?.Name, properties.ToImmutable(), isComplete && entity.Members.Count == 0)
            {
                Owner = scope.Navigation.Length == 0 ? null : new OwnedPath(scope.Root, scope.Navigation),
            });

            foreach (var member in entity.Members)
                AddMember(entity, member, scope);
        }

        private void AddMember(EntityBlock owner, MemberBlock member, Scope scope)
        {
            var type = member.Type;
            if (type.IsUncertain && scope.Table is not null)
                scope.Table.IsComplete = false;

            var navigation = scope.Navigation.Length == 0 ? member.Navigation : scope.Navigation + "." + member.Navigation;
            if (type.IsJson)
            {
                var isRequired = !member.IsMany && (member.IsOwned ? owner.RequiredNavigations.Contains(member.Navigation) : type.IsRequired);
                var document = new ColumnModel(type.JsonColumn ?? member.Navigation, type.JsonType ?? "jsonb", !isRequired || scope.IsOptional, HasDefault: false);
                scope.Table?.Add(document);
                foreach (var fragment in owner.Fragments)
                    TableOf(fragment)?.Add(document); // EF Core writes the document of a complex property into every part of a split entity
            }

            if (type.IsJson || (scope.Name is null && scope.Navigation.Length > 0))
            {
                AddEntity(type, new Scope(scope.Root, navigation, "", null, null, [], IsOptional: true), null, isComplete: false);
                return;
            }

            var own = type.Table is null ? (member.IsMany ? null : scope.Name) : StoreOf(type.Table, type.View);
            if (own == scope.Name)
            {
                // One row with the owner: the key is the owner's, everything else carries the navigation's name in front.
                var key = type.Key.Count > 0 ? type.Key : type.OwnerKey;
                var ownersKey = scope.Key.Values.ToList();
                var isRequired = member.IsOwned ? owner.RequiredNavigations.Contains(member.Navigation) : type.IsRequired;
                if (member.IsOwned && key.Count == 0 && scope.Table is not null)
                    scope.Table.IsComplete = false;

                var inner = scope with { Navigation = navigation, Prefix = scope.Prefix + member.Navigation + "_", IsOptional = scope.IsOptional || !isRequired, Key = [] };
                for (var i = 0; i < key.Count && i < ownersKey.Count; i++)
                    inner.Key[key[i]] = ownersKey[i];
                if (!member.IsOwned)
                    inner = inner with { Key = scope.Key };

                AddEntity(type, inner, member.IsOwned ? name => inner.Key.TryGetValue(name, out var column) ? column : null : null, isComplete: false);
                return;
            }

            var table = own is { } ownName ? TableNamed(ownName) : null;
            if (table is not null)
            {
                table.IsExcluded |= type.Table?.IsExcluded == true;
                if (type.IsUncertain)
                    table.IsComplete = false;
            }

            var ownScope = new Scope(scope.Root, navigation, "", own, table, type.Key.ToDictionary(key => key, key => KeyColumn(type, key)), IsOptional: false);
            AddEntity(type, ownScope, null, isComplete: !type.IsUncertain && !model.IsUncertain && table is not null);
        }

        // A base without a table of its own (TPC) has members too; each table of the hierarchy repeats them.
        private void AddInheritedMembers(EntityBlock inherited, TableUnderWork table)
        {
            foreach (var member in inherited.Members)
            {
                if (member.Type.IsJson)
                    table.Add(new ColumnModel(member.Type.JsonColumn ?? member.Navigation, member.Type.JsonType ?? "jsonb", null, HasDefault: false));
                else if (!member.IsOwned)
                    AddInheritedComplex(member.Type, member.Navigation + "_", table);
                else if (!member.IsMany)
                    table.IsComplete = false;
            }
        }

        private static void AddInheritedComplex(EntityBlock type, string prefix, TableUnderWork table)
        {
            foreach (var property in type.Properties)
                table.Add(ColumnOf(property, ColumnNameOf(property, prefix, null), isOptional: false) with { IsNullable = null });
            foreach (var member in type.Members)
                AddInheritedComplex(member.Type, prefix + member.Navigation + "_", table);
        }

        private void AddFragments(EntityBlock entity, EntityBlock root, Scope scope)
        {
            foreach (var fragment in entity.Fragments)
            {
                if (TableOf(fragment) is not { } table)
                    continue;
                if (entity.IsUncertain)
                    table.IsComplete = false;
                foreach (var key in root.Properties.Where(property => root.Key.Contains(property.Name)))
                    table.Add(ColumnOf(key, ColumnNameOf(key, scope.Prefix, fragment, root.Table), isOptional: false) with { HasDefault = false });
                foreach (var property in entity.Properties.Where(property => fragment.Columns.ContainsKey(property.Name)))
                    table.Add(ColumnOf(property, ColumnNameOf(property, scope.Prefix, fragment), isOptional: false));
            }
        }

        private static HashSet<string> SplitProperties(EntityBlock entity)
        {
            var result = new HashSet<string>(StringComparer.Ordinal);
            foreach (var fragment in entity.Fragments)
                result.UnionWith(fragment.Columns.Keys);
            result.ExceptWith(entity.Key);
            return result;
        }

        private TableUnderWork? TableOf(TableBlock block) => StoreOf(block, null) is { } name ? TableNamed(name) : null;

        private TableUnderWork TableNamed(TableName name)
        {
            if (_tables.TryGetValue(name, out var known))
                return known;
            var table = new TableUnderWork(name);
            _tables.Add(name, table);
            _tablesInOrder.Add(table);
            return table;
        }

        /// <summary>The entity and its bases, the root last. Not whole: a base is not in the snapshot.</summary>
        private List<EntityBlock> LineOf(EntityBlock entity, out bool isWhole)
        {
            var line = new List<EntityBlock> { entity };
            while (line[line.Count - 1].BaseName is { } baseName)
            {
                if (!model.ByName.TryGetValue(baseName, out var next) || line.Contains(next))
                {
                    isWhole = false;
                    return line;
                }

                line.Add(next);
            }

            isWhole = true;
            return line;
        }

        // A derived type that names no table lives in its base's: TPH.
        private TableName? StoreOf(List<EntityBlock> line)
        {
            foreach (var type in line)
            {
                if (type.Table is not null || type.View is not null)
                    return StoreOf(type.Table, type.View);
            }

            return null;
        }

        private TableName? StoreOf(TableBlock? table, TableBlock? view)
        {
            if (table is { Name: { } name, IsUncertain: false })
                return new TableName(table.Schema ?? model.DefaultSchema, name, IsView: false);
            return view is { Name: { } viewName, IsUncertain: false } ? new TableName(view.Schema ?? model.DefaultSchema, viewName, IsView: true) : null;
        }

        private static string KeyColumn(EntityBlock root, string key) =>
            root.Properties.FirstOrDefault(property => property.Name == key) is { } property ? ColumnNameOf(property, "", root.Table) : key;

        private static string ColumnNameOf(PropertyBlock property, string prefix, TableBlock? table, TableBlock? baseTable = null)
        {
            if (table is not null && table.Columns.TryGetValue(property.Name, out var overridden) && overridden is not null)
                return overridden;
            if (baseTable is not null && baseTable.Columns.TryGetValue(property.Name, out var inherited) && inherited is not null)
                return inherited;
            if (property.Column is { } configured)
                return configured;
            var name = prefix + property.Name;
            return name.Length <= LongestName ? name : name.Substring(0, LongestName - 1) + "~";
        }

        private static ColumnModel ColumnOf(PropertyBlock property, string name, bool isOptional) =>
            new(name, property.StoreType, isOptional ? true : IsNullable(property), property.HasDefault);

        private static bool? IsNullable(PropertyBlock property)
        {
            if (property.IsRequired)
                return false;
            return property.ClrType switch
            {
                NullableTypeSyntax or ArrayTypeSyntax => true,
                PredefinedTypeSyntax predefined => predefined.Keyword.Kind() is SyntaxKind.StringKeyword or SyntaxKind.ObjectKeyword,
                IdentifierNameSyntax { Identifier.ValueText: "Guid" or "DateTime" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan" } => false,
                _ => null,
            };
        }
    }
}
