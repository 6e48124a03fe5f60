using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary><c>migrationBuilder.Operations.Add(new SqlOperation { ... })</c>: operations written as objects, with properties where the builder's methods have parameters.</summary>
internal sealed partial class OperationReader
{
    // The parameter of the builder's method that each property stands for, where the name alone does not tell.
    private static readonly ImmutableDictionary<string, string> ParameterOf = ImmutableDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, string>
    {
        ["ColumnType"] = "type",
        ["IsNullable"] = "nullable",
        ["IsUnique"] = "unique",
        ["IsFixedLength"] = "fixedLength",
        ["IsRowVersion"] = "rowVersion",
    });

    /// <summary>Reads a call on <c>migrationBuilder.Operations</c>.</summary>
    public Value ReadOperationsCall(string method, InvocationExpressionSyntax call, CodeFrame frame)
    {
        if (method is "Count" or "Any" or "OfType" or "Where" or "ToList" or "ToArray")
            return UnknownValue.Instance;
        if (method == "Add" && call.ArgumentList.Arguments is [{ Expression: var added }] && ReadOperationObject(added, frame))
            return UnknownValue.Instance;
        return GiveUp(call, frame, certain: true);
    }

    private bool ReadOperationObject(ExpressionSyntax expression, CodeFrame frame)
    {
        if (expression is not ObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Type: var type, Initializer: { } initializer })
            return false;
        var typeName = type is QualifiedNameSyntax qualified ? qualified.Right.Identifier : (type as SimpleNameSyntax)?.Identifier ?? default;
        const string suffix = "Operation";
        if (!typeName.ValueText.EndsWith(suffix, StringComparison.Ordinal) || typeName.ValueText is "CreateTableOperation" or "AlterDatabaseOperation")
            return false;

        var byParameter = new Dictionary<string, ExpressionSyntax>(StringComparer.Ordinal);
        TypeSyntax? clrType = null;
        foreach (var assignment in initializer.Expressions)
        {
            if (assignment is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var property }, Right: var value })
                return false;
            if (property == "ClrType")
                clrType = (value as TypeOfExpressionSyntax)?.Type;
            else if (property.Length > 0 && property is not ("OldColumn" or "IsDestructiveChange"))
                byParameter[ParameterOf.TryGetValue(property, out var parameter) ? parameter : char.ToLowerInvariant(property[0]) + property.Substring(1)] = value;
        }

        // DropTableOperation { Name, Schema } has the parameters of DropTable(name, schema), and so on.
        var name = typeName.ValueText.Substring(0, typeName.ValueText.Length - suffix.Length);
        var arguments = new OperationArguments(reading, CallArguments.Of(byParameter), typeName, expression, frame);
        if (ReadOperation(name, clrType, arguments) is { } operation)
            reading.State.Operations.Add(operation);
        return true;
    }
}
