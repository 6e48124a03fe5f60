using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Changes;

/// <summary>
/// Whether a default gives every row a value of its own: then adding a column with it writes the whole table anew, otherwise the value is
/// stored once for all rows that are there (manual, ALTER TABLE, "Notes").
/// </summary>
internal static class Volatility
{
    /// <summary>The name of the first function in <paramref name="expression"/> that is known to be volatile; null: none is.</summary>
    public static string? FindVolatileFunction(Expression expression)
    {
        switch (expression)
        {
            case FunctionCall call:
                if (IsVolatile(call.Name.LastPart.Text))
                    return call.Name.LastPart.Text;
                foreach (var argument in call.Arguments)
                {
                    if (FindVolatileFunction(argument.Value) is { } inArgument)
                        return inArgument;
                }

                return null;
            case CastExpression cast:
                return FindVolatileFunction(cast.Operand);
            case CollateExpression collate:
                return FindVolatileFunction(collate.Operand);
            case AtTimeZoneExpression zone:
                return FindVolatileFunction(zone.Operand);
            case UnaryExpression unary:
                return FindVolatileFunction(unary.Operand);
            case BinaryExpression binary:
                return FindVolatileFunction(binary.Left) ?? FindVolatileFunction(binary.Right);
            case CaseExpression @case:
                foreach (var branch in @case.Branches)
                {
                    if (FindVolatileFunction(branch.Result) is { } inBranch)
                        return inBranch;
                }

                return @case.Else is null ? null : FindVolatileFunction(@case.Else);
            default:
                return null;
        }
    }

    // A function of the database's own is volatile unless it says otherwise, but may say so: only what is certain counts.
    private static bool IsVolatile(string name)
    {
        var catalog = BuiltInCatalog.For(BuiltInCatalog.NewestVersion);
        var functions = catalog.FindFunctions(catalog.HomeSchema, name);
        return functions.IsEmpty
            ? name is "uuid_generate_v1" or "uuid_generate_v1mc" or "uuid_generate_v4" or "gen_random_bytes"
            : functions.All(function => function.Volatility == FunctionVolatility.Volatile);
    }
}
