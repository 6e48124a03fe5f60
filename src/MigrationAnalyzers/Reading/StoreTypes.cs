using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>The PostgreSQL type that Npgsql's provider gives a column whose operation names none, from the C# type and the facets beside it.</summary>
internal static class StoreTypes
{
    /// <summary>The type of a column of <paramref name="type"/>; null where it is not known (an enum, a converted type).</summary>
    /// <param name="type">The type argument of <c>Column&lt;T&gt;</c> or <c>AddColumn&lt;T&gt;</c>.</param>
    /// <param name="maxLength"><c>maxLength:</c>.</param>
    /// <param name="isFixedLength"><c>fixedLength:</c>.</param>
    /// <param name="isRowVersion"><c>rowVersion:</c>.</param>
    /// <param name="precision"><c>precision:</c>.</param>
    /// <param name="scale"><c>scale:</c>.</param>
    public static string? Default(TypeSyntax type, long? maxLength, bool isFixedLength, bool isRowVersion, long? precision, long? scale)
    {
        switch (type)
        {
            case NullableTypeSyntax nullable:
                return Default(nullable.ElementType, maxLength, isFixedLength, isRowVersion, precision, scale);
            case ArrayTypeSyntax { ElementType: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.ByteKeyword }, RankSpecifiers.Count: 1 }:
                return "bytea";
            case ArrayTypeSyntax { RankSpecifiers.Count: 1 } array:
                return ArrayOf(array.ElementType);
        }

        return SimpleName(type) switch
        {
            "int" or "Int32" or "ushort" or "UInt16" => "integer",
            "long" or "Int64" => "bigint",
            "uint" or "UInt32" => isRowVersion ? "xid" : "bigint",
            "ulong" or "UInt64" => "numeric(20,0)",
            "short" or "Int16" or "byte" or "Byte" or "sbyte" or "SByte" => "smallint",
            "string" or "String" => maxLength is { } length ? (isFixedLength ? $"character({length})" : $"character varying({length})") : "text",
            "char" or "Char" => "character(1)",
            "bool" or "Boolean" => "boolean",
            "decimal" or "Decimal" => precision is null ? "numeric" : scale is null ? $"numeric({precision})" : $"numeric({precision},{scale})",
            "BigInteger" => "numeric",
            "double" or "Double" => "double precision",
            "float" or "Single" => "real",
            "DateTime" or "DateTimeOffset" or "Instant" => "timestamp with time zone",
            "DateOnly" or "LocalDate" => "date",
            "TimeOnly" or "LocalTime" => "time without time zone",
            "TimeSpan" or "Period" or "Duration" => "interval",
            "LocalDateTime" => "timestamp without time zone",
            "Guid" => "uuid",
            "JsonDocument" or "JsonElement" => "jsonb",
            "IPAddress" => "inet",
            "PhysicalAddress" => "macaddr",
            "BitArray" => "bit varying",
            "NpgsqlTsVector" => "tsvector",
            "NpgsqlTsQuery" => "tsquery",
            "NpgsqlPoint" => "point",
            "NpgsqlBox" => "box",
            "NpgsqlCircle" => "circle",
            "NpgsqlPolygon" => "polygon",
            "NpgsqlPath" => "path",
            "NpgsqlLine" => "line",
            "NpgsqlLSeg" => "lseg",
            "List" when TypeArguments(type) is [var element] => ArrayOf(element),
            "Dictionary" when TypeArguments(type) is [var key, var value] && SimpleName(key) is "string" or "String" && SimpleName(value) is "string" or "String" => "hstore",
            "NpgsqlRange" when TypeArguments(type) is [var bound] => SimpleName(bound) switch
            {
                "int" or "Int32" => "int4range",
                "long" or "Int64" => "int8range",
                "decimal" or "Decimal" => "numrange",
                "DateOnly" => "daterange",
                "DateTime" => "tstzrange",
                _ => null,
            },
            _ => null,
        };
    }

    private static string? ArrayOf(TypeSyntax element) => Default(element, null, false, false, null, null) is { } type ? type + "[]" : null;

    private static SeparatedList TypeArguments(TypeSyntax type) => new(type.LastPart() as GenericNameSyntax);

    private static string? SimpleName(TypeSyntax type) => type switch
    {
        PredefinedTypeSyntax predefined => predefined.Keyword.ValueText,
        NullableTypeSyntax nullable => SimpleName(nullable.ElementType),
        _ => type.LastName(),
    };

    // So that list patterns can ask for the type arguments of a name that may have none.
    private readonly struct SeparatedList(GenericNameSyntax? name)
    {
        public int Length => name?.TypeArgumentList.Arguments.Count ?? 0;

        public TypeSyntax this[int index] => name!.TypeArgumentList.Arguments[index];
    }
}
