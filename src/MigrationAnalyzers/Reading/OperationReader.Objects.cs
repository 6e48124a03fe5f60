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
        if (method is "OfType" or "Cast" or "Where" or "ToList" or "ToArray" or "AsEnumerable")
            return BuilderOperationsValue.Instance; // whoever goes through them may change them
        if (method is "Count" or "Any" or "Contains" or "ThrowIfNull")
            return UnknownValue.Instance;
        var arguments = reading.Constants.ReadArguments(call, frame);
        var operations = reading.State.Operations;
        var isOutermost = ReferenceEquals(operations, reading.State.AllOperations);
        switch (method, arguments.Length)
        {
            case ("Add", 1):
                Add(arguments[0], operations.Count, call, frame);
                break;
            case ("AddRange", 1) when reading.Constants.AsList(arguments[0]) is { } list:
                foreach (var operation in list.Items)
                    Add(operation, operations.Count, call, frame);
                break;
            case ("Insert", 2) when isOutermost && arguments[0] is ScalarValue { Integer: { } index and >= 0 } && operations.AreCertain((int)Math.Min(index, int.MaxValue)):
                Add(arguments[1], (int)index, call, frame);
                break;
            case ("Clear", 0) when isOutermost:
                operations.Clear();
                break;
            default:
                return GiveUp(call, frame, certain: true);
        }

        return UnknownValue.Instance;
    }

    /// <summary>An operation that is created as an object; null: it is something else. What it will do is read when it is added.</summary>
    public Value? ReadObject(TypeSyntax? type, BaseObjectCreationExpressionSyntax creation, CodeFrame frame)
    {
        var typeName = type?.LastPart()?.Identifier ?? default;
        if (creation.ArgumentList is { Arguments.Count: > 0 } || typeName.ValueText is null || !typeName.ValueText.EndsWith(Suffix, StringComparison.Ordinal) || typeName.ValueText == "AlterDatabaseOperation")
            return null;
        var properties = ImmutableDictionary.CreateBuilder<string, OperationProperty>(StringComparer.Ordinal);
        foreach (var assignment in creation.Initializer?.Expressions ?? default)
        {
            if (assignment is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: { Length: > 0 } property }, Right: var written })
                return reading.State.Create(ObjectKind.Operation, UnknownValue.Instance);

            // Columns = { new AddColumnOperation { ... } }
            properties[ParameterFor(property)] = new(written, written is InitializerExpressionSyntax { Expressions: var elements }
                ? new ListValue(elements.Select(element => reading.Constants.Read(element, frame)).ToImmutableArray())
                : reading.Constants.Read(written, frame));
        }

        return reading.State.Create(ObjectKind.Operation, new OperationObject(typeName, creation, frame, properties.ToImmutable()));
    }

    /// <summary>Gives a property of an operation object another value.</summary>
    public void SetProperty(ObjectValue operation, SimpleNameSyntax property, Value value, CodeFrame frame)
    {
        if (reading.State.ContentOf(operation) is not OperationObject content || property.Parent is not MemberAccessExpressionSyntax target)
        {
            GiveUp(property, frame, certain: true); // it may have been added before
            return;
        }

        var written = target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target ? assignment.Right : target;
        var properties = content.Properties.SetItem(ParameterFor(property.Identifier.ValueText), new(written, value));
        reading.State.Objects = reading.State.Objects.SetItem(operation.Id, content with { Properties = properties });
    }

    private const string Suffix = "Operation";

    private static string ParameterFor(string property) => ParameterOf.TryGetValue(property, out var parameter) ? parameter : char.ToLowerInvariant(property[0]) + property.Substring(1);

    private void Add(Value operation, int index, InvocationExpressionSyntax call, CodeFrame frame)
    {
        if (operation is not ObjectValue { Kind: ObjectKind.Operation } created || reading.State.ContentOf(created) is not OperationObject content)
        {
            GiveUp(call, frame, certain: true);
            return;
        }

        reading.State.Objects = reading.State.Objects.Remove(created.Id); // from now on the builder holds it, too
        if (Complete(content, table: null) is { } complete)
            reading.State.Operations.Insert(index, complete);
    }

    // The operation that an object stands for; null where it changes nothing that is known here. A part of a table need not name the table.
    private MigrationOperation? Complete(OperationObject operation, OperationProperty? table)
    {
        if (table is not null)
            operation = operation with { Properties = operation.Properties.SetItem("table", table) };

        // DropTableOperation { Name, Schema } has the parameters of DropTable(name, schema), and so on.
        var name = operation.TypeName.ValueText.Substring(0, operation.TypeName.ValueText.Length - Suffix.Length);
        var arguments = new OperationArguments(reading, operation);
        var clrType = operation.Properties.TryGetValue("clrType", out var clr) ? (clr.Written as TypeOfExpressionSyntax)?.Type : null;
        return name == "CreateTable" ? CompleteTable(operation, arguments) : ReadOperation(name, clrType, arguments);
    }

    // Columns = { new AddColumnOperation { ... } }, PrimaryKey = new AddPrimaryKeyOperation { ... }
    private MigrationOperation CompleteTable(OperationObject operation, OperationArguments arguments)
    {
        if (arguments.Table("name") is not { } table)
            return arguments.Unread();
        var columns = ImmutableArray.CreateBuilder<ColumnDefinition>();
        var constraints = ImmutableArray.CreateBuilder<ConstraintDefinition>();
        var isComplete = true;
        foreach (var part in new[] { "columns", "primaryKey", "uniqueConstraints", "foreignKeys", "checkConstraints" })
        {
            if (!operation.Properties.TryGetValue(part, out var given))
                continue;
            foreach (var element in part == "primaryKey" ? ImmutableArray.Create(given.Value) : reading.Constants.AsList(given.Value)?.Items ?? ImmutableArray.Create<Value>(UnknownValue.Instance))
            {
                var content = element is ObjectValue { Kind: ObjectKind.Operation } created ? reading.State.ContentOf(created) as OperationObject : null;
                var completed = content is null ? null : Complete(content, operation.Properties["name"]);
                if (completed is AddColumnOperation { Column: var column })
                    columns.Add(column);
                else if (completed is AddConstraintOperation { Constraint: var constraint })
                    constraints.Add(constraint);
                else
                    isComplete &= content is not null && completed is null; // a system column is left out
            }
        }

        return new CreateTableOperation(arguments.Place, table, columns.ToImmutable(), constraints.ToImmutable(), isComplete);
    }
}
