using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MigrationAnalyzers.Schema.Model;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Reading;

// Puts the drafts of all files together: one model per context, one entity per CLR type, with what the compiler knows of types and constants.
internal static partial class ModelReader
{
    private sealed partial class Assembly(
        Compilation compilation,
        ImmutableDictionary<string, ModelSnapshot> snapshots,
        List<FileDraft> files,
        ImmutableHashSet<string> ofOthers,
        bool namesWholesale,
        CancellationToken cancellationToken)
    {
        // Configuration that belongs to no context we can see.
        private const string NoContext = "";

        // What PostgreSQL keeps of a name, in bytes.
        private const int LongestName = 63;

        private readonly SemanticModels _models = new(compilation);
        private readonly Dictionary<string, ContextParts> _contexts = new(StringComparer.Ordinal);
        private readonly HashSet<string> _namedForAnyType = new(StringComparer.Ordinal);
        private readonly Dictionary<ExpressionSyntax, NameValue?> _names = [];

        public ImmutableArray<ContextModel> Read()
        {
            foreach (var context in files.SelectMany(file => file.Contexts))
            {
                var parts = PartsOf(context.Name);
                parts.IsDeclared = true;
                parts.Sets.UnionWith(context.Sets);
                parts.IsOtherProvider |= ofOthers.Contains(context.Name);
            }

            foreach (var snapshot in snapshots)
                PartsOf(snapshot.Key).Record(snapshot.Value);

            foreach (var draft in files.SelectMany(file => file.Entities))
            {
                cancellationToken.ThrowIfCancellationRequested();
                AddEntity(draft);
            }

            foreach (var attributed in files.SelectMany(file => file.Attributed))
            {
                cancellationToken.ThrowIfCancellationRequested();
                AddAttributed(attributed);
            }

            var result = ImmutableArray.CreateBuilder<ContextModel>();
            foreach (var context in _contexts)
            {
                if (!context.Value.IsForOtherDatabase && context.Value.Entities.Count + context.Value.Queries.Count > 0)
                {
                    result.Add(new ContextModel(context.Key, context.Value.Entities.Values.Select(entity => Finish(entity, context.Value)).ToImmutableArray(), context.Value.Snapshot)
                    {
                        Queries = context.Value.Queries.Select(SiteOf).ToImmutableArray(),
                    });
                }
            }

            return result.ToImmutable();
        }

        private ContextParts PartsOf(string name)
        {
            if (_contexts.TryGetValue(name, out var known))
                return known;
            var parts = new ContextParts();
            _contexts.Add(name, parts);
            return parts;
        }

        private void AddEntity(EntityDraft draft)
        {
            if (draft.IsForeign)
            {
                AddQueries(draft);
                return;
            }

            var type = draft.Type is null ? null : SymbolOf(draft.Type) as INamedTypeSymbol;
            var clrName = draft.IsPart ? null : draft.ClrName ?? (type is null ? null : ClrNameOf(type));
            if (clrName is null)
            {
                // Configuration for any entity, or for one we cannot tell. Its names are judged, and no property it names counts as left out elsewhere.
                foreach (var property in draft.Properties.Where(property => property.Column is not null || property.IsOutOfSight))
                    _namedForAnyType.Add(property.Name);
            }

            var simpleName = draft.ClrName is { } text ? text.Substring(text.LastIndexOf('.') + 1) : draft.Type.LastName() ?? "";
            foreach (var context in ContextsOf(draft.Context, clrName, simpleName))
                AddTo(context, draft, clrName, simpleName, type, null);
        }

        // The entity of a query has no table whose names could be judged; its SQL is judged all the same.
        private void AddQueries(EntityDraft draft)
        {
            var queries = draft.Sql.Where(sql => sql.Kind == SqlSiteKind.EntityQuery).ToList();
            if (queries.Count == 0)
                return;
            var clrName = draft.ClrName ?? (draft.Type is not null && SymbolOf(draft.Type) is INamedTypeSymbol type ? ClrNameOf(type) : null);
            foreach (var context in ContextsOf(draft.Context, clrName, draft.Type.LastName() ?? ""))
                context.Queries.AddRange(queries);
        }

        private void AddTo(ContextParts context, EntityDraft draft, string? clrName, string displayName, INamedTypeSymbol? type, OwnedPath? path)
        {
            // What has no name of its own is kept apart: two such drafts are not one entity.
            var key = KeyOf(path, clrName) ?? "?" + context.Entities.Count;
            if (!context.Entities.TryGetValue(key, out var entity))
            {
                entity = new EntityParts(clrName ?? "", displayName, path, type);
                context.Entities.Add(key, entity);
            }

            entity.Drafts.Add(draft);
            foreach (var child in draft.Children)
            {
                var navigation = path is null ? child.Navigation! : path.Navigation + "." + child.Navigation;
                var owner = path?.OwnerClrName ?? clrName ?? key;
                var childType = type is null ? null : MemberTypeOf(type, child.Navigation!);
                AddTo(context, child, childType is null ? null : ClrNameOf(childType), displayName + "." + child.Navigation, childType, new OwnedPath(owner, navigation));
            }
        }

        private void AddAttributed(AttributedDraft attributed)
        {
            var simpleName = attributed.Type.Identifier.ValueText;
            if (_models.Of(attributed.Type.SyntaxTree)?.GetDeclaredSymbol(attributed.Type, cancellationToken) is not INamedTypeSymbol type)
                return;

            var clrName = ClrNameOf(type);
            foreach (var context in _contexts.Values)
            {
                // Other libraries have attributes of these names for classes of their own: only entities count.
                if (!IsEntity(clrName, simpleName, context))
                {
                    AddAttributedPart(context, attributed, clrName, type);
                    AddInheritedAttributes(context, attributed, type);
                    continue;
                }

                if (!context.Entities.TryGetValue(clrName, out var entity))
                {
                    entity = new EntityParts(clrName, simpleName, null, type);
                    context.Entities.Add(clrName, entity);
                }

                entity.Attributed.Add(new(attributed, 0));
            }
        }

        // The attributes of an owned or complex type are those of the one place where it is used. Used twice, it has them in several tables, or under several names.
        private static void AddAttributedPart(ContextParts context, AttributedDraft attributed, string clrName, INamedTypeSymbol type)
        {
            var uses = context.Recorded.Values.Where(recorded => recorded.Owner is not null && (recorded.ClrName == clrName || recorded.ClrName.EndsWith("#" + type.Name, StringComparison.Ordinal))).Take(2).ToList();
            if (uses is not [{ Owner: { } path, Table: not null }])
                return;
            var key = KeyOf(path, clrName)!;
            if (!context.Entities.TryGetValue(key, out var part))
            {
                var owner = path.OwnerClrName.Substring(path.OwnerClrName.LastIndexOfAny(['.', '+']) + 1);
                part = new EntityParts(clrName, owner + "." + path.Navigation, path, type);
                context.Entities.Add(key, part);
            }

            part.Attributed.Add(new(attributed, 0));
        }

        /// <summary>The contexts a piece of configuration belongs to: that of its class, else those whose snapshot or sets have the entity, else the only one there is.</summary>
        private List<ContextParts> ContextsOf(string? ownContext, string? clrName, string simpleName)
        {
            if (ownContext is not null && (snapshots.ContainsKey(ownContext) || snapshots.IsEmpty))
                return [PartsOf(ownContext)];

            var found = clrName is null
                ? []
                : _contexts.Values.Where(context => context.Recorded.ContainsKey(clrName)).ToList();
            if (found.Count == 0)
                found = _contexts.Values.Where(context => context.Sets.Contains(simpleName)).ToList();
            if (found.Count == 0 && ownContext is not null)
                found.Add(PartsOf(ownContext));
            if (found.Count == 0)
                found.Add(_contexts.Count == 1 ? _contexts.Values.First() : PartsOf(NoContext));
            return found;
        }

        private EntityModel Finish(EntityParts entity, ContextParts context)
        {
            var isJson = entity.Drafts.Any(draft => IsInJson(draft));
            var known = KeyOf(entity.Path, entity.ClrName.Length == 0 ? null : entity.ClrName) is { } key && context.Recorded.TryGetValue(key, out var recorded) ? recorded : null;
            var properties = ImmutableArray.CreateBuilder<PropertyModel>();
            if (!isJson)
                AddProperties(entity, context, known, properties);
            var documents = entity.Drafts.SelectMany(draft => draft.Children).Where(child => child.JsonColumn is not null).ToList();
            foreach (var document in documents)
                AddName(properties, document.Navigation!, document.JsonColumn!, Anchor(document.Place), isCertain: !document.JsonColumn!.IsConditional && documents.Count(other => other.Navigation == document.Navigation) == 1);

            var (table, schema) = TableOf(entity);
            var places = entity.Drafts.Select(draft => draft.Place).FirstOrDefault(place => place is not null);
            return new EntityModel(entity.ClrName, schema?.Text, table?.Text, properties.ToImmutable(), IsComplete: false)
            {
                Owner = entity.Path,
                Recorded = known,
                TablePlace = table?.Place,
                SchemaPlace = schema?.Place,
                IsTableCertain = table is { IsCertain: true } && schema is null or { IsCertain: true },
                DisplayName = entity.DisplayName,
                Place = places is null ? null : Anchor(places),
                Sql = SitesOf(entity, context, known, properties),
            };
        }

        private static string? KeyOf(OwnedPath? path, string? clrName) => path is null ? clrName : path.OwnerClrName + "#" + path.Navigation;

        private static bool IsInJson(EntityDraft draft)
        {
            for (var current = draft; current is not null; current = current.Owner)
            {
                if (current.IsJson)
                    return true;
            }

            return false;
        }

        private void AddProperties(EntityParts entity, ContextParts context, EntityModel? known, ImmutableArray<PropertyModel>.Builder properties)
        {
            var attributes = AttributeNames(entity);
            var mentioned = new HashSet<string>(StringComparer.Ordinal);
            var overruled = new HashSet<string>(StringComparer.Ordinal); // names of attributes that code may give otherwise
            var ignored = new HashSet<string>(entity.Drafts.SelectMany(draft => draft.Ignored), StringComparer.Ordinal);
            foreach (var group in entity.Drafts.SelectMany(draft => draft.Properties).GroupBy(property => property.Name))
            {
                mentioned.Add(group.Key);
                if (ignored.Contains(group.Key) || group.Any(property => property.Column is not null || property.IsOutOfSight))
                    overruled.Add(group.Key);
                var given = group.Where(property => property.Column is not null).ToList();
                foreach (var property in given)
                {
                    var isCertain = given.Count == 1 && !property.IsOfOneTable && !property.Column!.IsConditional && !ignored.Contains(group.Key) && !group.Any(property => property.IsOutOfSight);
                    AddName(properties, group.Key, property.Column!, Anchor(property.Place), isCertain);
                }

                var own = group.Where(property => !property.IsOfOneTable).ToList();
                if (given.Count > 0 || own.Count == 0 || attributes.ContainsKey(group.Key))
                    continue;
                var isLeftOut = !ignored.Contains(group.Key) && !group.Any(property => property.IsOutOfSight);
                properties.Add(new PropertyModel(group.Key, null, null, Anchor(own[0].Place)) { Column = isLeftOut ? DefaultColumn(group.Key, entity, context, known) : null });
            }

            foreach (var attribute in attributes)
                AddName(properties, attribute.Key, new NameDraft(attribute.Value.Name, IsConditional: false), Anchor(attribute.Value.Place), isCertain: !overruled.Contains(attribute.Key));
            AddUnmentioned(entity, context, known, properties, mentioned, attributes);
        }

        // Properties that configuration passes over. Only the snapshot tells that they are mapped, and only source can be given a name.
        private void AddUnmentioned(
            EntityParts entity, ContextParts context, EntityModel? known, ImmutableArray<PropertyModel>.Builder properties, HashSet<string> mentioned, Dictionary<string, (ExpressionSyntax, SyntaxNode)> attributes)
        {
            if (known is null || entity.Type is null || entity.Drafts.FirstOrDefault(draft => draft is { Place: not null, IsConditional: false }) is not { Place: { } place } draft)
                return;
            foreach (var property in known.Properties)
            {
                if (mentioned.Contains(property.Name) || attributes.ContainsKey(property.Name) || entity.Drafts.Any(other => other.Ignored.Contains(property.Name)) || !HasProperty(entity.Type, property.Name))
                    continue;
                properties.Add(new PropertyModel(property.Name, null, null, Anchor(place))
                {
                    Column = DefaultColumn(property.Name, entity, context, known),
                    IsMentioned = false,
                });
            }
        }

        /// <summary>The column EF Core gives a property that configuration leaves unnamed; null where a plug-in or a loop may name it, or we cannot tell.</summary>
        private string? DefaultColumn(string property, EntityParts entity, ContextParts context, EntityModel? known)
        {
            if (namesWholesale || _namedForAnyType.Contains(property) || entity.ClrName.Length == 0 && entity.Path is null)
                return null;
            if (known?.Properties.Any(candidate => candidate.Name == property) != true && MayGetAnotherDefault(property, entity, context))
                return null;
            if (known is not null)
            {
                // A plug-in writes every name into the snapshot. One that is left out there shows that none is at work.
                var recorded = known.Properties.FirstOrDefault(candidate => candidate.Name == property);
                if (recorded is not null)
                    return recorded.ColumnName is null ? recorded.Column : null;
                return entity.Path is null && known.Properties.Any(candidate => candidate.ColumnName is null && candidate.Column == candidate.Name) ? property : null;
            }

            // Before the first migration there is no snapshot, and the default is EF Core's if the context stands here, where a plug-in would be seen.
            return context is { Snapshot: null, IsDeclared: true } && entity.Path is null ? property : null;
        }

        // EF Core cuts long names, and where two types of a hierarchy have a property of one name, one of them gets another column in the table that they share.
        private static bool MayGetAnotherDefault(string property, EntityParts entity, ContextParts context)
        {
            if (System.Text.Encoding.UTF8.GetByteCount(property) > LongestName)
                return true;
            for (var type = entity.Type?.BaseType; type is not null; type = type.BaseType)
            {
                if (context.Entities.ContainsKey(ClrNameOf(type)) || context.Sets.Contains(type.Name))
                    return true;
            }

            return false;
        }
    }

    private sealed class ContextParts
    {
        public HashSet<string> Sets { get; } = new(StringComparer.Ordinal);

        public bool IsOtherProvider { get; set; }

        /// <summary>Whether the context's class is in this compilation.</summary>
        public bool IsDeclared { get; set; }

        public ModelSnapshot? Snapshot { get; private set; }

        /// <summary>The snapshot's entities by CLR name, its owned and complex types by their owner and path.</summary>
        public Dictionary<string, EntityModel> Recorded { get; } = new(StringComparer.Ordinal);

        public List<SqlDraft> Queries { get; } = [];

        public Dictionary<string, EntityParts> Entities { get; } = new(StringComparer.Ordinal);

        public bool IsForOtherDatabase => IsOtherProvider || Snapshot is { IsForOtherProvider: true };

        public void Record(ModelSnapshot snapshot)
        {
            Snapshot = snapshot;
            foreach (var entity in snapshot.Entities)
                Recorded[entity.Owner is { } path ? path.OwnerClrName + "#" + path.Navigation : entity.ClrName] = entity;
        }
    }

    private sealed record EntityParts(string ClrName, string DisplayName, OwnedPath? Path, INamedTypeSymbol? Type)
    {
        public List<EntityDraft> Drafts { get; } = [];

        /// <summary>What attributes say, of the class itself and of base classes that are no entities.</summary>
        public List<AttributedBase> Attributed { get; } = [];
    }

    /// <summary>A class with attributes, and how many steps it is above the entity.</summary>
    private readonly record struct AttributedBase(AttributedDraft Draft, int Distance);
}
