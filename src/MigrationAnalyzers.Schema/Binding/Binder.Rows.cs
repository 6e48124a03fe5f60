using System.Collections.Immutable;
using System.Globalization;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Schema.Typing;
using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

// Composite values: which fields they have.
internal sealed partial class Binder
{
    /// <summary>
    /// The item that the fields of a composite value belong to: a whole row, a column or variable of a composite type, what a function gives. Null: not known,
    /// or the value has no fields.
    /// </summary>
    private ScopeItem? RowOfValue(Expression value, QueryScope scope)
    {
        switch (value)
        {
            case ColumnReference { PartCount: 1, NamePart: { HasHole: false, Text: var whole } } when !IsColumn(whole, scope):
                return FindWholeRow(whole, scope);
            case Parameter { Number: var number } when _variables is not null:
                return FindWholeRow(ParameterName(number), scope);
            case ColumnReference { Parts: var parts } when !parts.Any(static part => part.HasHole):
                if (parts.Length == 2 && FindItem(parts[0].Text, parts[1].Text, scope, out _) is { IsVariable: true, Table: not null } record)
                    return record; // a record after the label of its block or the name of its function
                return FindColumn(parts, scope) is { StoreType: { } type } ? RowOfStoreType(type) : null;
            case FieldSelection field when !field.Field.HasHole:
                return RowOfValue(field.Operand, scope)?.Table?.Columns.Find(field.Field.Text) is { StoreType: { } inner } ? RowOfStoreType(inner) : null;
            case SubscriptExpression { IsSlice: false, Operand: ColumnReference { Parts: var parts } } when !parts.Any(static part => part.HasHole):
                return FindColumn(parts, scope) is { StoreType: { } array } && array.EndsWith("[]", StringComparison.Ordinal)
                    ? RowOfStoreType(array.Substring(0, array.Length - 2))
                    : null;
            case CastExpression { Type: { ArrayDimensions: 0, Reference: TypeReference.None } target } when !HasHole(target.Name):
                return Types.Find(target).Row is { IsMaybe: false } row ? new ScopeItem { Name = row.Name, Table = row } : null;
            case FunctionCall call when RowOfCall(call, itemName: null) is { IsOpaque: false } given:
                return new ScopeItem { Name = call.Name.LastPart.Text, Row = given };
            default:
                return null;
        }
    }

    /// <summary>What a parameter is called that is written by its number.</summary>
    internal static string ParameterName(int number) => "$" + number.ToString(CultureInfo.InvariantCulture);

    // Whether a value whose row is not known may have fields all the same.
    private bool MayBeComposite(Expression value, QueryScope scope) => value switch
    {
        ColumnReference or FieldSelection or SubscriptExpression or CaseExpression or SpecialCall when _judgesTypes && IsScalar(TypeOf(value, scope)) => false,
        ColumnReference { Parts: var parts } when !parts.Any(static part => part.HasHole) => !IsScalarVariable(parts, scope) && (FindColumn(parts, scope) is not { StoreType: { } type } || MayHaveFields(type)),
        FunctionCall call => !GivesScalar(call),
        CastExpression { Type: var type } => !type.IsBuiltIn && type.ArrayDimensions == 0 && (HasHole(type.Name) || !Types.Find(type).IsScalar),
        SubqueryExpression or CaseExpression or SpecialCall or RowExpression or FieldSelection or SubscriptExpression or Parameter => true,
        _ => false,
    };

    private static bool IsScalar(SqlType? type) => type is { Base.Kind: not (BuiltInTypeKind.Composite or BuiltInTypeKind.Pseudo) };

    private static bool IsScalarVariable(ImmutableArray<Identifier> parts, QueryScope scope) =>
        FindHit(parts, scope) is { Item: { IsVariable: true, Row: { } row } } hit && row.Find(hit.Name, out var variable) == 1 && variable!.IsScalar;

    // Whether every function that the call can mean gives a value without fields.
    private bool GivesScalar(FunctionCall call)
    {
        if (HasHole(call.Name) || ShapeOf(call, isProcedureCall: false) is not { } shape || Types.MayExist(call.Name.SchemaPart?.Text))
            return false;
        var candidates = Routines.Find(call.Name.SchemaPart?.Text, call.Name.LastPart.Text).FindAll(candidate => candidate.Accepts(shape));
        return candidates.Count > 0 && candidates.TrueForAll(candidate => candidate is { IsVague: false, Signature: { ResultType: not ("" or "record") } signature } && IsKnownScalar(signature.ResultType));
    }

    private bool MayHaveFields(string storeType) => TypeOf(storeType) is not { } type || type.ArrayDimensions == 0 && !type.IsBuiltIn && !Types.Find(type).IsScalar;

    private static Column? FindColumn(ImmutableArray<Identifier> parts, QueryScope scope) =>
        FindHit(parts, scope) is { } hit
            ? hit.Item is { Row: null, Table: { } table } ? table.Columns.Find(hit.Name) : hit.Item.Row is { } row && row.Find(hit.Name, out var column) == 1 ? column!.Definition : null
            : null;

    // The column of a reference without holes; null: none, several, or not known.
    private static ColumnHit? FindHit(ImmutableArray<Identifier> parts, QueryScope scope)
    {
        var name = parts[parts.Length - 1].Text;
        if (parts.Length > 1)
        {
            return FindItem(parts.Length > 2 ? parts[parts.Length - 3].Text : null, parts[parts.Length - 2].Text, scope, out _) is { } item && item.Find(name, out var found) == 1
                ? found
                : null;
        }

        var sawOpen = false;
        for (var level = scope; level is not null; level = level.Outer)
        {
            var count = FindAtLevel(level, name, out var hit, out _, ref sawOpen, out var isOpaque);
            if (count > 0 || isOpaque)
                return count == 1 ? hit : null;
        }

        return null;
    }

    // A domain has the fields of what it is over.
    private ScopeItem? RowOfStoreType(string storeType, int depth = 0)
    {
        if (TypeOf(storeType) is not { IsBuiltIn: false, ArrayDimensions: 0 } type)
            return null;
        var answer = Types.Find(type);
        if (answer.Row is { } row)
            return row.IsMaybe ? null : new ScopeItem { Name = row.Name, Table = row };
        var (schema, name) = Split(answer.Canonical);
        return depth < DeepestDomain && schema is not null && _catalog.FindType(schema, name) is { TypeKind: UserTypeKind.Domain, IsMaybe: false, BaseType: { Length: > 0 } over } ? RowOfStoreType(over, depth + 1) : null;
    }

    private const int DeepestDomain = 4;

    // A store type as a source writes it, read.
    private TypeName? TypeOf(string storeType)
    {
        var parsed = SqlParser.ParseExpression("NULL::" + storeType, new ParseOptions(_options.PostgresVersion));
        return !parsed.HasError && parsed.Expression is CastExpression { Type: { Reference: TypeReference.None } type } && !HasHole(type.Name) ? type : null;
    }

    /// <summary>
    /// Whether <c>x.name</c>, where the row has no such column, can mean a call of a function on the row: one that takes any row, or this one.
    /// </summary>
    private bool MayBeCallOn(ScopeItem item, string name)
    {
        if (item.IsVariable)
            return false;
        foreach (var candidate in Routines.Find(null, name))
        {
            // What needs WITHIN GROUP or OVER is no call.
            if (candidate.Signature is { Kind: BuiltInFunctionKind.OrderedSetAggregate or BuiltInFunctionKind.HypotheticalSetAggregate or BuiltInFunctionKind.Window })
                continue;
            if (candidate.Signature is not { } signature || ServerObjects.TakesAnyRow(signature))
                return true;
            if (!signature.Accepts(1) || signature.Parameters.FirstOrDefault(parameter => parameter.IsInput) is not { } first)
                continue;

            // An extension's function takes a row only where it takes any; one of the history may take this one, or one this one inherits from.
            var (schema, typeName) = Split(first.Type);
            if (candidate.Routine is null || Types.Find(schema, typeName) is not { Row: { } row })
                continue;
            if (item.Table is { } table && (row.Schema == table.Schema && row.Name == table.Name || table.Parents.Length > 0))
                return true;
        }

        return false;
    }
}
