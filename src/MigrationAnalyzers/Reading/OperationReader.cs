using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MigrationAnalyzers.Schema.Model;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Reading;

/// <summary>Reads what is called on a <c>MigrationBuilder</c>. A call that cannot be read makes an <see cref="UnreadOperation"/> of what it may have touched.</summary>
internal sealed partial class OperationReader(CodeReading reading)
{
    /// <summary>Reads <c>Up</c> or <c>Down</c>.</summary>
    /// <param name="method">The method; it may be inherited.</param>
    /// <param name="runtimeType">The migration's class, where the method is inherited; null: the class it stands in.</param>
    public ImmutableArray<MigrationOperation> Read(MethodDeclarationSyntax method, INamedTypeSymbol? runtimeType)
    {
        reading.Statements.ReadMethod(method, ImmutableArray.Create<Value>(BuilderValue.Instance), runtimeType);
        return reading.State.Operations.ToImmutable();
    }

    /// <summary>Reads a call of <c>migrationBuilder.Method(...)</c>.</summary>
    public Value ReadBuilderCall(SimpleNameSyntax method, InvocationExpressionSyntax call, CodeFrame frame)
    {
        var name = method.Identifier.ValueText;
        switch (name)
        {
            case "IsNpgsql":
                return ScalarValue.True;
            case "IsSqlServer" or "IsSqlite" or "IsMySql" or "IsMySQL" or "IsOracle" or "IsInMemory" or "IsCosmos" or "IsFirebird":
                return ScalarValue.False;
            case "EnsurePostgresExtension" or "CreatePostgresExtension" or "DropPostgresExtension" when reading.MethodOf(call, isOnBuilder: true) is not { DeclaringSyntaxReferences.IsEmpty: false }:
                return ReadOldExtension(method, call, frame);
            case "Equals" or "GetType" or "GetHashCode" or "ToString":
                return UnknownValue.Instance;
        }

        var overloads = reading.EfTypes?.BuilderMethod(name) ?? ImmutableArray<ImmutableArray<ParameterShape>>.Empty;
        if (overloads.IsEmpty)
            return reading.Statements.ReadExtensionCall(BuilderValue.Instance, call, frame);
        if (CallArguments.Bind(overloads, call.ArgumentList) is not { IsIncomplete: false } bound)
        {
            // No overload takes these: an extension method of that name, or half-typed.
            return reading.Statements.ReadExtensionCall(BuilderValue.Instance, call, frame);
        }

        var arguments = new OperationArguments(reading, bound, method.Identifier, call, frame);
        var operation = ReadOperation(name, TypeArgumentOf(method), arguments);
        if (operation is null)
            return IgnoredValue.Instance;
        if (operation is UnreadOperation or SqlOperation { Sql.Text: null } && reading.IsRefused(call))
            operation = arguments.Unread() with { IsHalfTyped = true };
        return new OperationValue(reading.State.Operations.Add(operation));
    }

    // The first providers had calls where annotations of AlterDatabase stand today.
    private Value ReadOldExtension(SimpleNameSyntax method, InvocationExpressionSyntax call, CodeFrame frame)
    {
        if (method.Identifier.ValueText == "DropPostgresExtension" || call.ArgumentList.Arguments is not [var name, ..] || reading.Constants.Read(name.Expression, frame).KnownText is not { } extension)
            return IgnoredValue.Instance; // what it makes or drops is not known to be missed
        var annotation = new DatabaseAnnotation("Npgsql:PostgresExtension:" + extension, ",,", new Place(SyntaxAnchor.Of(name.Expression)));
        reading.State.Operations.Add(new AlterDatabaseOperation(new Place(SyntaxAnchor.Of(method)), ImmutableArray.Create(annotation), ImmutableArray<DatabaseAnnotation>.Empty));
        return IgnoredValue.Instance;
    }

    /// <summary>
    /// Code that is not read. If it has the builder in its hands (an argument, a captured variable), it may have done anything; mutable objects and variables
    /// that it may write are not known any more.
    /// </summary>
    /// <param name="code">The call, object creation or statement.</param>
    /// <param name="frame">Its variables.</param>
    /// <param name="certain">Whether the builder is known to be lost in it.</param>
    public Value GiveUp(SyntaxNode code, CodeFrame frame, bool certain = false)
    {
        var touchesBuilder = certain;
        foreach (var node in code.DescendantNodesAndSelf())
        {
            switch (node)
            {
                case ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } argument:
                    reading.Constants.Assign(argument.Expression, UnknownValue.Instance, frame);
                    break;
                case AssignmentExpressionSyntax assignment when !ReferenceEquals(node, code):
                    reading.Constants.Assign(assignment.Left, UnknownValue.Instance, frame);
                    break;
                case IdentifierNameSyntax identifier:
                    touchesBuilder |= LoseSight(identifier, frame);
                    break;
                case ThisExpressionSyntax { Parent: not MemberAccessExpressionSyntax } when frame.This is null && reading.HasKeptBuilder:
                    touchesBuilder = true;
                    break;
                case ThisExpressionSyntax { Parent: not MemberAccessExpressionSyntax } when frame.This is { } instance:
                    touchesBuilder |= LoseSight(instance);
                    break;
                case YieldStatementSyntax when frame.Yielded is { } yielded:
                    reading.State.Objects = reading.State.Objects.Remove(yielded.Id);
                    break;
            }
        }

        if (touchesBuilder)
            reading.State.Operations.Add(new UnreadOperation(new Place(SyntaxAnchor.Of(NameOf(code))), null) { IsHalfTyped = code is InvocationExpressionSyntax call && reading.IsRefused(call) });
        return UnknownValue.Instance;
    }

    private bool LoseSight(IdentifierNameSyntax identifier, CodeFrame frame)
    {
        // x.migrationBuilder is no variable; migrationBuilder.ActiveProvider and migrationBuilder.Operations.Count give nothing away.
        if (identifier.Parent is MemberAccessExpressionSyntax { Name: var member } access
            && (member == identifier || access.Expression == identifier && (member.Identifier.ValueText == "ActiveProvider"
                || member.Identifier.ValueText == "Operations" && access.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Count" })))
            return false;
        if (reading.LeadsToBuilder(identifier))
            return true;
        switch (frame.Find(identifier.Identifier.ValueText) ?? (frame.This is { } self && reading.State.ContentOf(self) is MembersValue own ? own.Find(identifier.Identifier.ValueText) : null))
        {
            case OperationValue { Entry: var entry }:
                entry.Operation = WithUnknownAnnotation(entry.Operation);
                return true;
            case BuilderValue or BuilderOperationsValue:
                return true;
            case TableBuilderValue { Table: var table }:
                table.IsComplete = false;
                return false;
            case ObjectValue value:
                return LoseSight(value);
            case ListValue when identifier.Parent is ArgumentSyntax:
                frame.Assign(identifier.Identifier.ValueText, UnknownValue.Instance); // an array that it may write into
                return false;
            case LambdaValue { Function: var function, Frame: var outer } when !function.Span.Contains(identifier.Span):
                return function.DescendantNodes().OfType<IdentifierNameSyntax>().Any(i => outer.Find(i.Identifier.ValueText) is BuilderValue or BuilderOperationsValue or OperationValue);
            default:
                return false;
        }
    }

    // Whatever code gets hold of a mutable object may change it; one that holds the builder may use that.
    private bool LoseSight(ObjectValue value)
    {
        var holdsBuilder = value.Kind == ObjectKind.Instance && reading.Constants.HoldsBuilder(value);
        reading.State.Objects = reading.State.Objects.Remove(value.Id);
        return holdsBuilder;
    }

    // What to point at: the called name rather than the call with all its arguments.
    private static SyntaxNode NameOf(SyntaxNode code) => code switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name,
        InvocationExpressionSyntax invocation => invocation.Expression,
        BaseObjectCreationExpressionSyntax => code,
        _ => code,
    };

    private MigrationOperation? ReadOperation(string name, TypeSyntax? type, OperationArguments arguments)
    {
        var place = arguments.Place;
        switch (name)
        {
            case "Sql":
                return new SqlOperation(place, arguments.Sql("sql") ?? new SqlFragment(null, place), arguments.Boolean("suppressTransaction") ?? false)
                {
                    MaySuppressTransaction = arguments.Value("suppressTransaction") is not null && arguments.Boolean("suppressTransaction") is null,
                };
            case "EnsureSchema" when arguments.KnownName("name") is { } schema:
                return new EnsureSchemaOperation(place, schema);
            case "DropSchema" when arguments.KnownName("name") is { } schema:
                return new DropSchemaOperation(place, schema);
            case "CreateTable":
                return ReadCreateTable(arguments);
            case "DropTable" when arguments.Table("name") is { } table:
                return new DropTableOperation(place, table);
            case "RenameTable" when arguments.Table("name") is { } table && arguments.IsKnownOrAbsent("newName") && arguments.IsKnownOrAbsent("newSchema"):
                return new RenameTableOperation(place, table, arguments.Name("newName"), arguments.Name("newSchema"));
            case "AlterTable":
                return arguments.Table("name") is { } altered ? new AlterTableOperation(place, altered) : null;
            case "AlterDatabase":
                return new AlterDatabaseOperation(place, ImmutableArray<DatabaseAnnotation>.Empty, ImmutableArray<DatabaseAnnotation>.Empty);
            case "AddColumn" or "AlterColumn" or "DropColumn" or "RenameColumn":
                return ReadColumnOperation(name, type, arguments);
            case "CreateIndex" or "DropIndex" or "RenameIndex":
                return ReadIndexOperation(name, arguments);
            case "AddPrimaryKey" or "AddUniqueConstraint" or "AddForeignKey" or "AddCheckConstraint" or "CreateCheckConstraint":
                return arguments.Table("table") is { } constrained ? new AddConstraintOperation(place, constrained, ReadConstraint(name, arguments)) : arguments.Unread();
            case "DropPrimaryKey" or "DropUniqueConstraint" or "DropForeignKey" or "DropCheckConstraint":
                return arguments.Table("table") is not { } from ? arguments.Unread()
                    : arguments.KnownName("name") is { } constraint ? new DropConstraintOperation(place, from, KindOf(name), constraint)
                    : arguments.Unread(from);
            case "CreateSequence" or "AlterSequence" or "RestartSequence" or "RenameSequence" or "DropSequence":
                return ReadSequenceOperation(name, arguments);
            case "InsertData" or "UpdateData" or "DeleteData":
                return ReadDataOperation(name, arguments);
            default:
                return arguments.Unread();
        }
    }

    private static MigrationOperation ReadIndexOperation(string name, OperationArguments arguments)
    {
        var place = arguments.Place;
        var index = arguments.KnownName("name");
        switch (name)
        {
            case "CreateIndex":
                if (arguments.Table("table") is not { } table)
                    return arguments.Unread();
                var columns = arguments.Names("columns") ?? arguments.Names("column");
                return new CreateIndexOperation(
                    place,
                    index ?? arguments.Name("name") ?? new NameArgument(null, place),
                    table,
                    columns ?? ImmutableArray<NameArgument>.Empty,
                    arguments.Boolean("unique") ?? false,
                    arguments.Sql("filter"),
                    IsComplete: columns is { } known && known.All(c => c.IsKnown))
                {
                    Method = arguments.Call is InvocationExpressionSyntax ? "btree" : null, // an operation object may have any annotation
                };
            case "DropIndex" when index is not null && arguments.IsKnownOrAbsent("schema"):
                return new DropIndexOperation(place, index, arguments.Name("schema"), arguments.Name("table"));
            case "RenameIndex" when index is not null && arguments.KnownName("newName") is { } newName && arguments.IsKnownOrAbsent("schema"):
                return new RenameIndexOperation(place, index, newName, arguments.Name("schema"), arguments.Name("table"));
            default:
                return arguments.Unread();
        }
    }

    private static ConstraintDefinition ReadConstraint(string name, OperationArguments arguments)
    {
        var principal = arguments.Name("principalTable") is { } table ? new TableReference(arguments.Name("principalSchema"), table) : null;
        return new ConstraintDefinition(
            KindOf(name),
            arguments.Name("name"),
            arguments.Names("columns") ?? arguments.Names("column") ?? ImmutableArray<NameArgument>.Empty,
            principal,
            arguments.Names("principalColumns") ?? arguments.Names("principalColumn"),
            arguments.Sql("sql"));
    }

    private static ConstraintKind KindOf(string operation) => operation switch
    {
        "AddPrimaryKey" or "DropPrimaryKey" or "PrimaryKey" => ConstraintKind.PrimaryKey,
        "AddUniqueConstraint" or "DropUniqueConstraint" or "UniqueConstraint" => ConstraintKind.Unique,
        "AddForeignKey" or "DropForeignKey" or "ForeignKey" => ConstraintKind.ForeignKey,
        _ => ConstraintKind.Check,
    };

    private static MigrationOperation? ReadSequenceOperation(string name, OperationArguments arguments)
    {
        if (arguments.Name("name") is not { IsKnown: true } sequence || !arguments.IsKnownOrAbsent("schema"))
            return arguments.Unread();
        var schema = arguments.Name("schema");
        return name switch
        {
            "CreateSequence" => new CreateSequenceOperation(arguments.Place, schema, sequence),
            "DropSequence" => new DropSequenceOperation(arguments.Place, schema, sequence),
            "RenameSequence" when arguments.IsKnownOrAbsent("newName") && arguments.IsKnownOrAbsent("newSchema") =>
                new RenameSequenceOperation(arguments.Place, schema, sequence, arguments.Name("newName"), arguments.Name("newSchema")),
            "RenameSequence" => arguments.Unread(),
            _ => new AlterSequenceOperation(arguments.Place, schema, sequence),
        };
    }

    // Rows change, names do not: a table that is not known is no reason to doubt the others.
    private static MigrationOperation? ReadDataOperation(string name, OperationArguments arguments)
    {
        if (arguments.Table("table") is not { } table)
            return null;
        var columns = (arguments.Names("columns") ?? arguments.Names("column") ?? ImmutableArray<NameArgument>.Empty)
            .AddRange(arguments.Names("keyColumns") ?? arguments.Names("keyColumn") ?? ImmutableArray<NameArgument>.Empty);
        var change = name switch { "InsertData" => DataChange.Insert, "UpdateData" => DataChange.Update, _ => DataChange.Delete };
        return new DataOperation(arguments.Place, change, table, columns);
    }
}
