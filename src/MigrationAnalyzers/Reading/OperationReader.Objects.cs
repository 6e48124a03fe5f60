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
        ["IsStored"] = "stored",
    });

    /// <summary>Reads a call on <c>migrationBuilder.Operations</c>.</summary>
    public Value ReadOperationsCall(string method, InvocationExpressionSyntax call, CodeFrame frame)
    {
        if (method is "Count" or "Any" or "OfType" or "Where" or "ToList" or "ToArray")
            return UnknownValue.Instance;
        var added = call.ArgumentList.Arguments is not [{ Expression: var argument }] ? null : method switch
        {
            "Add" => [argument],
            "AddRange" => ElementsOf(argument),
            _ => null,
        };
        if (added is null)
            return GiveUp(call, frame, certain: true);
        foreach (var operation in added)
        {
            if (!TryReadObject(operation, table: null, frame, out var read))
                GiveUp(call, frame, certain: true);
            else if (read is not null)
                reading.State.Operations.Add(read);
        }

        return UnknownValue.Instance;
    }

    private static IEnumerable<ExpressionSyntax>? ElementsOf(ExpressionSyntax list) => list switch
    {
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        CollectionExpressionSyntax collection when collection.Elements.All(element => element is ExpressionElementSyntax) => collection.Elements.Select(element => ((ExpressionElementSyntax)element).Expression),
        ObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: { RawKind: (int)SyntaxKind.CollectionInitializerExpression } initializer } => initializer.Expressions,
        InitializerExpressionSyntax initializer => initializer.Expressions,
        _ => null,
    };

    // The operation is null where it changes nothing that is known here. A part of a table need not name the table.
    private bool TryReadObject(ExpressionSyntax expression, ExpressionSyntax? table, CodeFrame frame, out MigrationOperation? operation)
    {
        operation = null;
        if (expression is not ObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Type: var type, Initializer: { } initializer })
            return false;
        var typeName = type.LastPart()?.Identifier ?? default;
        const string suffix = "Operation";
        if (!typeName.ValueText.EndsWith(suffix, StringComparison.Ordinal) || typeName.ValueText == "AlterDatabaseOperation")
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

        if (table is not null)
            byParameter["table"] = table;

        // DropTableOperation { Name, Schema } has the parameters of DropTable(name, schema), and so on.
        var name = typeName.ValueText.Substring(0, typeName.ValueText.Length - suffix.Length);
        var arguments = new OperationArguments(reading, CallArguments.Of(byParameter), typeName, expression, frame);
        operation = name == "CreateTable" ? ReadTableObject(byParameter, arguments) : ReadOperation(name, clrType, arguments);
        return true;
    }

    // Columns = { new AddColumnOperation { ... } }, PrimaryKey = new AddPrimaryKeyOperation { ... }
    private MigrationOperation ReadTableObject(Dictionary<string, ExpressionSyntax> properties, OperationArguments arguments)
    {
        if (arguments.Table("name") is not { } table)
            return arguments.Unread();
        var columns = ImmutableArray.CreateBuilder<ColumnDefinition>();
        var constraints = ImmutableArray.CreateBuilder<ConstraintDefinition>();
        var isComplete = true;
        foreach (var part in new[] { "columns", "primaryKey", "uniqueConstraints", "foreignKeys", "checkConstraints" })
        {
            if (!properties.TryGetValue(part, out var written))
                continue;
            foreach (var element in part == "primaryKey" ? [written] : ElementsOf(written) ?? [written])
            {
                var isRead = TryReadObject(element, properties["name"], arguments.Frame, out var operation);
                if (operation is AddColumnOperation { Column: var column })
                    columns.Add(column);
                else if (operation is AddConstraintOperation { Constraint: var constraint })
                    constraints.Add(constraint);
                else
                    isComplete &= isRead && operation is null; // a system column is left out
            }
        }

        return new CreateTableOperation(arguments.Place, table, columns.ToImmutable(), constraints.ToImmutable(), isComplete);
    }
}
