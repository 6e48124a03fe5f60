using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Changes;

/// <summary>What a domain of the history brings along for a column of that type.</summary>
internal static class DomainColumns
{
    /// <summary>The domain that a column's type is; null: another type, or one that is not known.</summary>
    public static UserType? Find(Catalog catalog, string? storeType)
    {
        if (storeType is null || !catalog.Objects.Values.Any(type => type is UserType { TypeKind: UserTypeKind.Domain, IsMaybe: false }))
            return null;
        return SqlParser.ParseExpression("NULL::" + storeType, new ParseOptions(BuiltInCatalog.NewestVersion)) is { HasError: false, Expression: CastExpression { Type: { ArrayDimensions: 0 } type } }
            && catalog.FindType(type.Name.SchemaPart?.Text, type.Name.LastPart.Text) is { TypeKind: UserTypeKind.Domain, IsMaybe: false } domain
            ? domain
            : null;
    }

    /// <summary>Why every row is written anew when a column of the domain is added; null: none is. A default of the column goes before that of the domain.</summary>
    public static string? RewriteOf(UserType domain, bool hasOwnDefault)
    {
        if (!hasOwnDefault && domain.Default is { } value && ChangeReader.RewriteOf(value) is { } reason)
            return reason;
        return IsConstrained(domain)
            ? $"its type {SqlName.Quote(domain.Schema)}.{SqlName.Quote(domain.Name)} is a domain with constraints"
            : null;
    }

    /// <summary>Whether values of the domain must obey more than its type: then they are looked at, each in a new row.</summary>
    public static bool IsConstrained(UserType domain) => domain.IsNotNull == true || domain.Constraints is { IsDefaultOrEmpty: false };
}
