using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MigrationAnalyzers.Schema.Model;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Reading;

/// <summary><c>CreateTable</c> with its lambdas, and the operations on columns.</summary>
internal sealed partial class OperationReader
{
    private MigrationOperation ReadCreateTable(OperationArguments arguments)
    {
        if (arguments.Table("name") is not { } table)
            return arguments.Unread();
        var draft = new TableDraft();
        ReadColumns(arguments, draft);
        if (arguments.Expression("constraints") is { } constraints)
        {
            if (reading.Constants.Read(constraints, arguments.Frame) is LambdaValue lambda)
                reading.Statements.Invoke(lambda, ImmutableArray.Create<Value>(new TableBuilderValue(draft)), constraints, arguments.Frame);
            else
                GiveUp(constraints, arguments.Frame);
        }

        return new CreateTableOperation(arguments.Place, table, draft.ToColumns(), draft.Constraints.ToImmutableArray(), draft.IsComplete);
    }

    private void ReadColumns(OperationArguments arguments, TableDraft draft)
    {
        if (arguments.Value("columns") is not LambdaValue lambda
            || reading.Statements.Invoke(lambda, ImmutableArray.Create<Value>(new TableBuilderValue(draft)), arguments.Call, arguments.Frame) is not MembersValue members)
        {
            draft.IsComplete = false;
            return;
        }

        var initializers = (lambda.Function as LambdaExpressionSyntax)?.ExpressionBody as AnonymousObjectCreationExpressionSyntax;
        for (var i = 0; i < members.Members.Length; i++)
        {
            var (member, value) = (members.Members[i].Key, members.Members[i].Value);
            var name = initializers is not null && initializers.Initializers.Count == members.Members.Length ? initializers.Initializers[i].NameEquals?.Name : null;
            var place = name is null ? arguments.Place : new Place(SyntaxAnchor.Of(name));
            if (value is not ColumnValue { Column: var column } || column.ToDefinition(new NameArgument(member, place)) is not { Name.Text: { } text } definition)
                draft.IsComplete = false;
            else if (!SystemColumns.Contains(text))
                draft.Columns.Add((member, definition));
        }
    }

    /// <summary>Reads a call on the argument of one of <c>CreateTable</c>'s lambdas.</summary>
    public Value ReadTableCall(TableDraft table, SimpleNameSyntax method, InvocationExpressionSyntax call, CodeFrame frame)
    {
        var name = method.Identifier.ValueText;
        var overloads = reading.EfTypes?.TableMethod(name) ?? ImmutableArray<ImmutableArray<ParameterShape>>.Empty;
        if (overloads.IsEmpty || CallArguments.Bind(overloads, call.ArgumentList) is not { } bound)
            return overloads.IsEmpty ? reading.Statements.ReadExtensionCall(new TableBuilderValue(table), call, frame) : GiveUp(call, frame);

        var arguments = new OperationArguments(reading, bound, method.Identifier, call, frame);
        if (name == "Column")
            return new ColumnValue(ReadColumn(TypeArgumentOf(method), arguments));

        table.Constraints.Add(new ConstraintDefinition(
            KindOf(name),
            arguments.Name("name"),
            ReadMembers(table, arguments.Expression("columns") ?? arguments.Expression("column")),
            arguments.Name("principalTable") is { } principal ? new TableReference(arguments.Name("principalSchema"), principal) : null,
            arguments.Names("principalColumns") ?? arguments.Names("principalColumn"),
            arguments.Sql("sql")));
        return IgnoredValue.Instance;
    }

    // x => x.Id, x => new { x.A, x.B }: members of the columns' object, not columns.
    private static ImmutableArray<NameArgument> ReadMembers(TableDraft table, ExpressionSyntax? selector)
    {
        if (selector is null)
            return ImmutableArray<NameArgument>.Empty;
        var members = (selector as LambdaExpressionSyntax)?.ExpressionBody switch
        {
            AnonymousObjectCreationExpressionSyntax several => several.Initializers.Select(i => i.Expression),
            { } one => [one],
            null => [selector],
        };
        return members
            .Select(member => new NameArgument(
                member is MemberAccessExpressionSyntax access ? table.Find(access.Name.Identifier.ValueText)?.Name.Text : null,
                new Place(SyntaxAnchor.Of(member is MemberAccessExpressionSyntax { Name: var name } ? name : member))))
            .ToImmutableArray();
    }

    private static MigrationOperation? ReadColumnOperation(string operation, TypeSyntax? type, OperationArguments arguments)
    {
        if (arguments.Table("table") is not { } table)
            return arguments.Unread();
        if (arguments.KnownName("name") is not { Text: { } text } column)
            return arguments.Unread(table);
        if (operation != "RenameColumn" && SystemColumns.Contains(text))
            return null;
        switch (operation)
        {
            case "AddColumn":
                return new AddColumnOperation(arguments.Place, table, ReadColumn(type, arguments).ToDefinition(column));
            case "AlterColumn":
                return new AlterColumnOperation(arguments.Place, table, ReadColumn(type, arguments).ToDefinition(column))
                {
                    OldDefaultValueSql = arguments.Sql("oldDefaultValueSql"),
                    OldComputedColumnSql = arguments.Sql("oldComputedColumnSql"),
                };
            case "DropColumn":
                return new DropColumnOperation(arguments.Place, table, column);
            default:
                return arguments.KnownName("newName") is { } newName
                    ? new RenameColumnOperation(arguments.Place, table, column, newName)
                    : arguments.Unread(table);
        }
    }

    private static ColumnDraft ReadColumn(TypeSyntax? type, OperationArguments arguments)
    {
        var storeType = arguments.Value("type") switch
        {
            null or ScalarValue { Content: null } => type is null
                ? null
                : StoreTypes.Default(
                    type,
                    arguments.Number("maxLength"),
                    arguments.Boolean("fixedLength") ?? false,
                    arguments.Boolean("rowVersion") ?? false,
                    arguments.Number("precision"),
                    arguments.Number("scale")),
            var given => given.KnownText,
        };
        var name = arguments.Name("name");
        return new ColumnDraft
        {
            Name = name,
            Definition = new ColumnDefinition(
                name ?? new NameArgument(null, arguments.Place),
                storeType,
                arguments.Boolean("nullable") ?? false,
                HasDefaultValue: arguments.Expression("defaultValue") is { } value && !IsNull(value),
                arguments.Sql("defaultValueSql"),
                arguments.Sql("computedColumnSql"),
                IsIdentity: false)
            {
                IsVirtual = arguments.Boolean("stored") == false,
            },
        };
    }

    private static bool IsNull(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax { Token.RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.NullKeyword };

    private static TypeSyntax? TypeArgumentOf(SimpleNameSyntax method) =>
        method is GenericNameSyntax { TypeArgumentList.Arguments: [var type, ..] } && !type.IsMissing ? type : null;
}
