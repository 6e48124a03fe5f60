using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Reading;

// What each call of a chain does to the builder it is made on, and what its arguments name.
internal static partial class ModelReader
{
    // Calls on a property that leave its column's name alone. What is not here may name it.
    private static readonly ImmutableHashSet<string> PropertyCalls = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "IsRequired", "HasMaxLength", "HasPrecision", "HasConversion", "HasColumnType", "HasColumnOrder", "HasDefaultValue",
        "HasComment", "IsUnicode", "IsFixedLength", "IsRowVersion", "IsConcurrencyToken", "ValueGeneratedNever", "ValueGeneratedOnAdd", "ValueGeneratedOnUpdate",
        "ValueGeneratedOnAddOrUpdate", "ValueGeneratedOnUpdateSometimes", "HasValueGenerator", "HasValueGeneratorFactory", "HasField", "UsePropertyAccessMode", "HasAnnotation",
        "HasSentinel", "UseCollation", "UseIdentityColumn", "UseIdentityAlwaysColumn", "UseIdentityByDefaultColumn", "UseSerialColumn", "UseHiLo", "UseSequence", "HasIdentityOptions",
        "HasGeneratedTsVectorColumn", "HasJsonPropertyName", "ElementType", "HasDefaultConstraintName");

    private sealed partial class ConfigurationWalker
    {
        private Builder? Apply(Builder builder, FluentCall call) => builder switch
        {
            ModelTarget => ApplyToModel(call),
            EntityTarget target => ApplyToEntity(target, call),
            PropertyTarget target => ApplyToProperty(target, call),
            TableTarget target => ApplyToTable(target.Entity, call),
            RelationTarget target => ApplyToRelation(target, call),
            _ => null,
        };

        private Builder? ApplyToModel(FluentCall call)
        {
            if (call.Name is not ("Entity" or "SharedTypeEntity"))
                return call.Name is "HasDefaultSchema" or "HasAnnotation" or "ApplyConfiguration" or "ApplyConfigurationsFromAssembly" or "Ignore" or "HasSequence" ? ModelTarget.Instance : null;

            EntityDraft entity;
            if (call.Name == "Entity" && call.TypeArguments.Count == 1)
                entity = NewEntity(call.TypeArguments[0], null, call.Method);
            else if (call.Arguments.Count > 0 && call.Arguments[0].Expression is TypeOfExpressionSyntax typeOf)
                entity = NewEntity(typeOf.Type, null, call.Method);
            else
                entity = NewEntity(null, call.Arguments.Count > 0 ? LiteralText(call.Arguments[0].Expression) : null, call.Method);

            var target = new EntityTarget(entity);
            if (call.Lambda is not { } lambda)
                return target;
            ReadLambda(lambda, target);
            return ModelTarget.Instance;
        }

        private Builder? ApplyToEntity(EntityTarget target, FluentCall call)
        {
            var entity = target.Entity;
            switch (call.Name)
            {
                case "Property" or "PrimitiveCollection" or "IndexerProperty":
                    return PropertyOf(entity, call, isOfOneTable: false);
                case "OwnsOne" or "OwnsMany" or "ComplexProperty" or "ComplexCollection":
                    return MemberOf(target, call);
                case "ToTable":
                    ReadTableName(entity, call);
                    ReadLambda(call.Lambda, new TableTarget(entity));
                    return target;
                case "SplitToTable" or "SplitToView":
                    ReadLambda(call.Lambda, new TableTarget(entity));
                    return target;
                case "ToView" or "ToSqlQuery" or "ToFunction":
                    entity.IsForeign = true;
                    if (call.Name == "ToSqlQuery")
                        AddSql(entity, SqlSiteKind.EntityQuery, call, call.Argument(0, "query"));
                    return target;
                case "HasCheckConstraint":
                    AddSql(entity, SqlSiteKind.Check, call, call.Argument(1, "sql"));
                    return target;
                case "ToJson":
                    entity.IsJson = true;
                    if (call.Arguments.Count > 0)
                        entity.JsonColumn = new NameDraft(call.Arguments[0].Expression, IsConditional);
                    return target;
                case "Ignore":
                    if (call.Arguments.Count > 0 && MemberNameOf(call.Arguments[0].Expression) is { } ignored)
                        entity.Ignored.Add(ignored.Name);
                    return target;
                case "HasOne" or "HasMany" or "WithOwner" or "Navigation" or "HasKey" or "HasAlternateKey" or "HasIndex" or "HasDiscriminator" or "HasData":
                    return new RelationTarget(entity) { IsIndex = call.Name == "HasIndex" };
                default:
                    return target;
            }
        }

        // HasMany(...).WithMany(...).UsingEntity<PostTag>(j => j.ToTable("post_tags"))
        private Builder ApplyToRelation(RelationTarget target, FluentCall call)
        {
            if (call.Name == "HasFilter" && target.IsIndex)
                AddSql(target.Entity, SqlSiteKind.Filter, call, call.Argument(0, "sql"));
            if (call.Name != "UsingEntity")
                return target;
            // A join entity that is a dictionary is known by its name alone.
            var name = call.Arguments.Count > 0 ? LiteralText(call.Arguments[0].Expression) : null;
            var type = call.TypeArguments.Count == 1 && call.TypeArguments[0].LastName() != "Dictionary" ? call.TypeArguments[0] : null;
            var join = new EntityTarget(NewEntity(type, name, call.Method));
            if (call.Arguments.Count > 0 && call.Arguments[call.Arguments.Count - 1].Expression is AnonymousFunctionExpressionSyntax lambda)
                ReadLambda(lambda, join);
            return target;
        }

        private Builder? ApplyToTable(EntityDraft entity, FluentCall call)
        {
            switch (call.Name)
            {
                case "Property":
                    return PropertyOf(entity, call, isOfOneTable: true);
                case "ExcludeFromMigrations":
                    entity.IsForeign |= call.Arguments.Count == 0 || !call.Arguments[0].Expression.IsKind(SyntaxKind.FalseLiteralExpression);
                    return null;
                case "HasCheckConstraint":
                    AddSql(entity, SqlSiteKind.Check, call, call.Argument(1, "sql"));
                    return new TableTarget(entity);
                default:
                    return null;
            }
        }

        private void AddSql(EntityDraft entity, SqlSiteKind kind, FluentCall call, ExpressionSyntax? sql)
        {
            if (sql is not null && !sql.IsMissing)
                entity.Sql.Add(new SqlDraft(kind, sql, call.Method));
        }

        private Builder? PropertyOf(EntityDraft entity, FluentCall call, bool isOfOneTable)
        {
            ExpressionSyntax? selector = null;
            foreach (var argument in call.Arguments)
            {
                if (argument.Expression is not TypeOfExpressionSyntax && (argument.NameColon is null || argument.NameColon.Name.Identifier.ValueText.StartsWith("property", StringComparison.Ordinal)))
                    selector = argument.Expression; // the name, or the lambda, comes last: Property(typeof(int), "Count")
            }

            if (selector is null || MemberNameOf(selector) is not { } member)
                return null;
            var property = new PropertyDraft(member.Name, member.Place, IsConditional, isOfOneTable);
            entity.Properties.Add(property);
            return new PropertyTarget(property, entity);
        }

        private Builder? MemberOf(EntityTarget owner, FluentCall call)
        {
            (string Name, SyntaxNode Place)? member = null;
            AnonymousFunctionExpressionSyntax? action = null;
            foreach (var argument in call.Arguments)
            {
                // OwnsOne(e => e.Address, a => ...), OwnsOne<Address>("Address", a => ...), OwnsOne(typeof(Address), "Address", a => ...)
                if (argument.Expression is AnonymousFunctionExpressionSyntax lambda && member is not null)
                    action = lambda;
                else if (MemberNameOf(argument.Expression) is { } named)
                    member = named;
            }

            if (member is not { } found)
                return null;
            var child = new EntityTarget(owner.Entity.Child(found.Name, found.Place, IsConditional));
            if (action is null)
                return child;
            ReadLambda(action, child);
            return owner;
        }

        private void ReadTableName(EntityDraft entity, FluentCall call)
        {
            var position = 0;
            var isUncertain = IsConditional || entity.Table is not null;
            foreach (var argument in call.Arguments)
            {
                if (argument.Expression is AnonymousFunctionExpressionSyntax)
                    continue;
                // ToTable("t") and later ToTable("t", t => ...): the same table.
                var isRepeated = !IsConditional && position == 0 && argument.NameColon is null && call.Arguments.Count <= 2
                    && entity.Table is { IsConditional: false } earlier && SyntaxFactory.AreEquivalent(earlier.Expression, argument.Expression);
                var name = new NameDraft(argument.Expression, isUncertain && !isRepeated);
                var isSchema = argument.NameColon is { } colon ? colon.Name.Identifier.ValueText == "schema" : position > 0;
                if (isSchema)
                    entity.Schema = name;
                else
                    entity.Table = name;
                position++;
            }
        }

        private Builder ApplyToProperty(PropertyTarget target, FluentCall call)
        {
            if (call.Name == "HasColumnName")
            {
                if (call.Arguments.Count > 0)
                    target.Property.Column = new NameDraft(call.Arguments[0].Expression, IsConditional || target.Property.IsConditional);
            }
            else if (call.Name is "HasComputedColumnSql" or "HasDefaultValueSql")
            {
                AddSql(target.Entity, call.Name == "HasDefaultValueSql" ? SqlSiteKind.Default : SqlSiteKind.Computed, call, call.Argument(0, "sql"));
            }
            else if (!PropertyCalls.Contains(call.Name))
            {
                target.Property.IsOutOfSight = true;
            }

            return target;
        }
    }

    /// <summary>The member that <c>e => e.Title</c>, <c>"Title"</c> or <c>nameof(Event.Title)</c> names, and where the name stands.</summary>
    private static (string Name, SyntaxNode Place)? MemberNameOf(ExpressionSyntax expression)
    {
        if (expression is LambdaExpressionSyntax { ExpressionBody: { } body } lambda)
        {
            while (body is PostfixUnaryExpressionSyntax or ParenthesizedExpressionSyntax)
                body = body is PostfixUnaryExpressionSyntax postfix ? postfix.Operand : ((ParenthesizedExpressionSyntax)body).Expression;
            return body is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax root } member && root.Identifier.ValueText == ParameterOf(lambda)
                ? (member.Name.Identifier.ValueText, member.Name)
                : null;
        }

        if (LiteralText(expression) is { } text)
            return (text, expression);
        return NameOfArgument(expression) is { } named ? (named.Identifier.ValueText, named) : null;
    }

    /// <summary>What <c>nameof(Event.Title)</c> names.</summary>
    private static SimpleNameSyntax? NameOfArgument(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: { Count: 1 } arguments }
            ? arguments[0].Expression switch
            {
                MemberAccessExpressionSyntax member => member.Name,
                SimpleNameSyntax name => name,
                _ => null,
            }
            : null;

    private static string? ParameterOf(LambdaExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.ValueText,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 1 } parameters } => parameters[0].Identifier.ValueText,
        _ => null,
    };

    private static string? LiteralText(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression) ? literal.Token.ValueText : null;

    private static TypeSyntax? TypeArgument(SimpleNameSyntax? type, int index) =>
        type is GenericNameSyntax generic && index < generic.TypeArgumentList.Arguments.Count ? generic.TypeArgumentList.Arguments[index] : null;

    /// <summary>Whether a condition holds on PostgreSQL: <c>Database.IsNpgsql()</c>, <c>!Database.IsSqlite()</c>. Null: it asks something else.</summary>
    private static bool? TestsForNpgsql(ExpressionSyntax condition)
    {
        switch (condition)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return TestsForNpgsql(parenthesized.Expression);
            case PrefixUnaryExpressionSyntax negation when negation.IsKind(SyntaxKind.LogicalNotExpression):
                return !TestsForNpgsql(negation.Operand);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member }:
                return member.Name.Identifier.ValueText switch
                {
                    "IsNpgsql" => true,
                    "IsSqlServer" or "IsSqlite" or "IsInMemory" or "IsMySql" or "IsMySQL" or "IsOracle" or "IsCosmos" or "IsFirebird" => false,
                    _ => null,
                };
            case BinaryExpressionSyntax binary when binary.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression:
                var provider = LiteralText(binary.Right) ?? LiteralText(binary.Left);
                if (provider is null || !provider.Contains("EntityFrameworkCore"))
                    return null;
                return provider.Contains("Npgsql") == binary.IsKind(SyntaxKind.EqualsExpression);
            default:
                return null;
        }
    }
}
