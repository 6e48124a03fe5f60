using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

// [Table] and [Column] of a base class that is no entity itself: EF Core takes them for every entity that derives from it.
internal static partial class ModelReader
{
    private sealed partial class Assembly
    {
        private readonly Dictionary<ContextParts, List<INamedTypeSymbol>> _entityTypes = [];

        private void AddInheritedAttributes(ContextParts context, AttributedDraft attributed, INamedTypeSymbol type)
        {
            if (type.IsSealed || type.IsStatic || type.TypeKind != TypeKind.Class)
                return;
            foreach (var entityType in EntityTypesOf(context))
            {
                if (DistanceTo(entityType, type, context) is not { } distance)
                    continue;
                var clrName = ClrNameOf(entityType);
                if (!context.Entities.TryGetValue(clrName, out var entity))
                {
                    entity = new EntityParts(clrName, entityType.Name, null, entityType);
                    context.Entities.Add(clrName, entity);
                }

                entity.Attributed.Add(new(attributed, distance));
            }
        }

        // Null: it does not derive from the class, or an entity lies between, which has the properties.
        private static int? DistanceTo(INamedTypeSymbol entity, INamedTypeSymbol @base, ContextParts context)
        {
            var distance = 1;
            for (var type = entity.BaseType; type is not null; type = type.BaseType)
            {
                if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, @base))
                    return distance;
                if (IsEntity(ClrNameOf(type), type.Name, context))
                    return null;
                distance++;
            }

            return null;
        }

        private static bool IsEntity(string clrName, string simpleName, ContextParts context) =>
            context.Entities.ContainsKey(clrName) || context.Recorded.ContainsKey(clrName) || context.Sets.Contains(simpleName);

        private List<INamedTypeSymbol> EntityTypesOf(ContextParts context)
        {
            if (_entityTypes.TryGetValue(context, out var known))
                return known;
            var found = new Dictionary<string, INamedTypeSymbol>(StringComparer.Ordinal);
            foreach (var entity in context.Entities.Values)
            {
                if (entity is { Path: null, Type: { } type })
                    found[ClrNameOf(type)] = type;
            }

            foreach (var recorded in context.Recorded.Values)
            {
                if (recorded.Owner is null && !found.ContainsKey(recorded.ClrName) && compilation.Assembly.GetTypeByMetadataName(recorded.ClrName) is { } type)
                    found[recorded.ClrName] = type;
            }

            // Of a set only the last name is known: it counts where one class has it.
            foreach (var set in context.Sets)
            {
                if (found.Values.Any(type => type.Name == set))
                    continue;
                var named = compilation.GetSymbolsWithName(set, SymbolFilter.Type, cancellationToken).OfType<INamedTypeSymbol>().Take(2).ToList();
                if (named is [{ } only])
                    found[ClrNameOf(only)] = only;
            }

            return _entityTypes[context] = [.. found.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value)];
        }

        // Those of a base class that the entity does not hide behind properties of its own. What overrides one inherits its attribute.
        private List<(PropertyDeclarationSyntax Property, AttributeSyntax Column)> ColumnsOf(AttributedBase attributed, INamedTypeSymbol? entity) =>
            attributed.Distance == 0 || entity is null ? attributed.Draft.Columns : attributed.Draft.Columns.Where(column => !IsHidden(column.Property, entity)).ToList();

        private bool IsHidden(PropertyDeclarationSyntax property, INamedTypeSymbol entity)
        {
            var declared = _models.Of(property.SyntaxTree)?.GetDeclaredSymbol(property, cancellationToken);
            for (var nearest = PropertyNamed(entity, property.Identifier.ValueText); nearest is not null; nearest = nearest.OverriddenProperty)
            {
                if (SymbolEqualityComparer.Default.Equals(nearest.OriginalDefinition, declared))
                    return false;
            }

            return true;
        }
    }
}
