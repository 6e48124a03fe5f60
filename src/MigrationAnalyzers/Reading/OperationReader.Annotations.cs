using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Operations;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary><c>.Annotation(name, value)</c> and <c>.OldAnnotation(name, value)</c> on what a builder call returned.</summary>
internal sealed partial class OperationReader
{
    /// <summary>Reads a call on what a builder call returned, and gives it back for the next call.</summary>
    public Value ReadAnnotation(Value target, string method, InvocationExpressionSyntax call, CodeFrame frame)
    {
        if (method is not ("Annotation" or "OldAnnotation") || call.ArgumentList.Arguments is not [var first, var second, ..])
        {
            // An extension method on the builder of an operation can do no more than annotate it.
            return AnnotateUnknown(target);
        }

        if (reading.Constants.Read(first.Expression, frame).KnownText is not { } name)
            return AnnotateUnknown(target);
        switch (target)
        {
            case ColumnValue { Column: var column } when method == "Annotation":
                column.Definition = Annotate(column.Definition, name, second.Expression);
                break;
            case OperationValue { Entry: var entry }:
                entry.Operation = Annotate(entry.Operation, name, first.Expression, second.Expression, method == "OldAnnotation", frame);
                break;
        }

        return target;
    }

    private static Value AnnotateUnknown(Value target)
    {
        if (target is OperationValue { Entry: var entry })
            entry.Operation = WithUnknownAnnotation(entry.Operation);
        return target;
    }

    private static MigrationOperation WithUnknownAnnotation(MigrationOperation operation) => operation is CreateIndexOperation index ? index with { Method = null } : operation;

    private MigrationOperation Annotate(MigrationOperation operation, string name, ExpressionSyntax nameArgument, ExpressionSyntax value, bool isOld, CodeFrame frame)
    {
        switch (operation)
        {
            case AddColumnOperation add when !isOld:
                return add with { Column = Annotate(add.Column, name, value) };
            case AlterColumnOperation alter when !isOld:
                return alter with { Column = Annotate(alter.Column, name, value) };
            case CreateIndexOperation index when !isOld && name == "Npgsql:IndexInclude":
                return index with { Included = OperationArguments.NamesIn(reading, value, frame) };
            case CreateIndexOperation index when !isOld && name == "Npgsql:CreatedConcurrently":
                return index with { IsConcurrent = value.RawKind == (int)SyntaxKind.TrueLiteralExpression };
            case CreateIndexOperation index when !isOld && name == "Npgsql:IndexMethod":
                return index with { Method = index.Method is null ? null : reading.Constants.Read(value, frame).KnownText?.ToLowerInvariant() };
            case CreateIndexOperation index when !isOld && !IsOfSorting(name):
                return index with { Method = null }; // Npgsql:IndexOperators, Npgsql:TsVectorConfig, and what newer versions know
            case AlterDatabaseOperation database:
                var annotation = new DatabaseAnnotation(name, reading.Constants.Read(value, frame).KnownText, new Place(SyntaxAnchor.Of(nameArgument)));
                return isOld
                    ? database with { OldAnnotations = database.OldAnnotations.Add(annotation) }
                    : database with { Annotations = database.Annotations.Add(annotation) };
            default:
                return operation;
        }
    }

    private static bool IsOfSorting(string name) =>
        name is "Npgsql:IndexSortOrder" or "Npgsql:IndexNullSortOrder" or "Npgsql:IndexCollation" or "Relational:Collation" or "Npgsql:NullsDistinct"
        || name.StartsWith("Npgsql:StorageParameter:", StringComparison.Ordinal);

    // The value's last name says it: the enum has lived in several namespaces, and no compilation is needed to read it.
    private static ColumnDefinition Annotate(ColumnDefinition column, string name, ExpressionSyntax value)
    {
        switch (name)
        {
            case "Npgsql:ValueGenerationStrategy":
                return (value as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText switch
                {
                    "IdentityByDefaultColumn" or "IdentityAlwaysColumn" => column with { IsIdentity = true },
                    "SerialColumn" => column with { HasDefaultValue = true, IsSerial = true },
                    _ => column,
                };
            case "Npgsql:ValueGeneratedOnAdd":
                return column with { HasDefaultValue = true, IsSerial = true };
            case "Npgsql:TsVectorConfig":
                return column with { IsGenerated = true };
            default:
                return column;
        }
    }
}
