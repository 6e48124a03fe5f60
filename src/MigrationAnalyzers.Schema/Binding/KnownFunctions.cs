using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>The columns that functions of pg_catalog give in FROM.</summary>
internal static class KnownFunctions
{
    // Those that give one value; no user's function bears their names.
    private static readonly HashSet<string> Scalar = new(StringComparer.Ordinal) { "current_date", "current_timestamp", "now", "current_setting" };

    private static bool IsScalarArray(Expression value) => value switch
    {
        ArrayExpression { Elements: { IsEmpty: false } elements } => elements.All(element => element is StringLiteral or NumberLiteral or BooleanLiteral || IsScalarArray(element)),
        CastExpression { Type: { IsBuiltIn: true, ArrayDimensions: > 0 } } => true,
        _ => false,
    };

    /// <summary>The columns of <paramref name="call"/> where <paramref name="itemName"/> is the name it is known by.</summary>
    public static RowType RowOf(Expression call, string? itemName)
    {
        var (schema, function, arguments) = call switch
        {
            FunctionCall { Name: var name } known => (name.Schema?.Text, name.Name.Text, known.Arguments.IsDefault ? 0 : known.Arguments.Length),
            SpecialCall special => (null, special.Function, 0),
            _ => (null, "", 0),
        };
        if (schema is not (null or "pg_catalog"))
            return RowType.Unknown;
        if (itemName is not null && Scalar.Contains(function))
            return RowType.Of(itemName);
        if (call is FunctionCall && BuiltInVersions.RowOf(function, arguments) is { } row)
        {
            var names = row.Select(column => column.Name ?? itemName).ToArray();
            return names.Contains(null) ? RowType.Unknown : RowType.Of(names!);
        }

        // Of one array it gives one column, but if the elements are rows it gives theirs.
        if (function == "unnest" && call is FunctionCall { Arguments: { IsDefaultOrEmpty: false } arrays } && arrays.All(array => IsScalarArray(array.Value)))
        {
            if (arrays.Length > 1)
                return RowType.Of(Enumerable.Repeat(function, arrays.Length).ToArray());
            if (itemName is not null)
                return RowType.Of(itemName);
        }

        return itemName is not null && function == "unnest" ? RowType.Of(itemName).WithUnknown() : RowType.Unknown;
    }
}
