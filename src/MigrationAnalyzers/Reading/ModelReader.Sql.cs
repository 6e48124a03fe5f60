using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MigrationAnalyzers.Schema.Model;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Reading;

// Raw SQL in configuration: filters, checks, computed columns, defaults, queries; and the table whose columns it can name.
internal static partial class ModelReader
{
    private sealed partial class Assembly
    {
        private static readonly NamingConvention[] Conventions =
            [NamingConvention.SnakeCase, NamingConvention.CamelCase, NamingConvention.LowerCase, NamingConvention.UpperCase, NamingConvention.UpperSnakeCase];

        private ImmutableArray<SqlSite> SitesOf(EntityParts entity, ContextParts context, EntityModel? known, ImmutableArray<PropertyModel>.Builder properties)
        {
            if (entity.Drafts.TrueForAll(draft => draft.Sql.Count == 0))
                return ImmutableArray<SqlSite>.Empty;
            var table = TableFor(entity, context, known);
            var pending = PendingColumns(entity, known, properties);
            var sites = ImmutableArray.CreateBuilder<SqlSite>();
            foreach (var sql in entity.Drafts.SelectMany(draft => draft.Sql))
            {
                if (!sql.Sql.IsKind(SyntaxKind.NullLiteralExpression))
                    sites.Add(SiteOf(sql) with { Table = table, PendingColumns = pending });
            }

            return sites.ToImmutable();
        }

        private SqlSite SiteOf(SqlDraft sql)
        {
            var value = TextOf(sql.Sql, 0) is { } text ? new TextValue(text) : (Value)UnknownValue.Instance;
            return new SqlSite(sql.Kind, new Place(SyntaxAnchor.Of(sql.Place)), OperationArguments.SqlIn(value, sql.Sql)!, Context: null);
        }

        // The table that migrations have made for the entity. A name that configuration has changed since is in no database yet.
        private TableReference? TableFor(EntityParts entity, ContextParts context, EntityModel? known)
        {
            if (entity.Drafts.Any(draft => IsInJson(draft)))
                return null;
            var place = new Place(SyntaxAnchor.Of(entity.Drafts[0].Place ?? entity.Drafts[0].Sql[0].Place));
            if (known is { Table: { } recorded })
            {
                var schema = known.Schema ?? context.Snapshot?.DefaultSchema;
                return new TableReference(schema is null ? null : new NameArgument(schema, place), new NameArgument(recorded, place));
            }

            var (table, configuredSchema) = TableOf(entity);
            return known is null && table is { IsCertain: true } && configuredSchema is null or { IsCertain: true }
                ? new TableReference(configuredSchema is null ? null : new NameArgument(configuredSchema.Text, place), new NameArgument(table!.Text, place))
                : null;
        }

        // What the next migration may make: columns named by hand, and those of properties that the snapshot does not have, under whatever convention.
        private static ImmutableArray<ImmutableArray<string>> PendingColumns(EntityParts entity, EntityModel? known, ImmutableArray<PropertyModel>.Builder properties)
        {
            var recorded = new HashSet<string>(known?.Properties.Select(property => property.Name) ?? [], StringComparer.Ordinal);
            var named = new HashSet<string>(StringComparer.Ordinal);
            var columns = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
            foreach (var property in properties)
            {
                if (property.ColumnName is { } column)
                {
                    columns.Add(ImmutableArray.Create(column));
                    if (property.IsCertain)
                        named.Add(property.Name);
                }
            }

            foreach (var property in properties)
                Add(property.Name);
            for (var type = entity.Type; type is { SpecialType: SpecialType.None }; type = type.BaseType)
            {
                foreach (var member in type.GetMembers())
                {
                    if (member is not IPropertySymbol { IsStatic: false, IsIndexer: false } property || recorded.Contains(property.Name))
                        continue;
                    Add(property.Name);
                    if (property.Type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } inner || !SymbolEqualityComparer.Default.Equals(inner.ContainingAssembly, type.ContainingAssembly))
                        continue;
                    foreach (var part in inner.GetMembers().OfType<IPropertySymbol>())
                        Add(property.Name + "_" + part.Name); // owned, complex, or the key of a navigation
                    Add(property.Name + "Id");
                }
            }

            return columns.ToImmutable();

            void Add(string property)
            {
                if (recorded.Contains(property) || !named.Add(property))
                    return;
                var spellings = ImmutableArray.CreateBuilder<string>(Conventions.Length + 1);
                spellings.Add(property);
                foreach (var convention in Conventions)
                    spellings.Add(convention.Rewrite(property));
                columns.Add(spellings.MoveToImmutable());
            }
        }

        // Each character of a literal keeps its place; what is not constant is a hole.
        private SqlText? TextOf(ExpressionSyntax expression, int depth)
        {
            if (depth > DeepestNesting)
                return null;
            switch (expression)
            {
                case LiteralExpressionSyntax literal:
                    return literal.Token.Value is string && !literal.ContainsDiagnostics ? SqlText.Of(literal.Token) : null;
                case ParenthesizedExpressionSyntax parenthesized:
                    return TextOf(parenthesized.Expression, depth + 1);
                case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression):
                    return TextOf(sum.Left, depth + 1) is { } left && TextOf(sum.Right, depth + 1) is { } right ? SqlText.Concat([left, right]) : null;
                case InterpolatedStringExpressionSyntax { ContainsDiagnostics: false } interpolated:
                    var parts = interpolated.Contents.Select(content => content switch
                    {
                        InterpolatedStringTextSyntax text => SqlText.Of(text, interpolated),
                        InterpolationSyntax { FormatClause: null, AlignmentClause: null } hole => TextOf(hole.Expression, depth + 1) ?? SqlText.Hole(hole.Expression),
                        InterpolationSyntax other => SqlText.Hole(other.Expression),
                        _ => SqlText.Empty,
                    }).ToList();
                    return parts.Count == 0 ? SqlText.Empty : SqlText.Concat(parts);
                default:
                    return ConstantOf(expression, depth) is { } constant ? SqlText.Computed(constant, expression) : null;
            }
        }
    }
}
