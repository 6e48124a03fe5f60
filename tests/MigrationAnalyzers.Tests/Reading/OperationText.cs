using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Tests.Reading;

/// <summary>Operations as one line each, for tests to compare. What is not known is <c>?</c>.</summary>
internal static class OperationText
{
    public static string Of(MigrationOperation operation) => operation switch
    {
        EnsureSchemaOperation o => $"EnsureSchema {Of(o.Name)}",
        DropSchemaOperation o => $"DropSchema {Of(o.Name)}",
        CreateTableOperation o => $"CreateTable {Of(o.Table)}({string.Join(", ", o.Columns.Select(Of))}{(o.IsComplete ? "" : ", ...")}){string.Concat(o.Constraints.Select(c => " " + Of(c)))}",
        DropTableOperation o => $"DropTable {Of(o.Table)}",
        RenameTableOperation o => $"RenameTable {Of(o.Table)} to {Of(o.NewSchema)}.{Of(o.NewName)}",
        AlterTableOperation o => $"AlterTable {Of(o.Table)}",
        AddColumnOperation o => $"AddColumn {Of(o.Table)} {Of(o.Column)}",
        AlterColumnOperation o => $"AlterColumn {Of(o.Table)} {Of(o.Column)}",
        DropColumnOperation o => $"DropColumn {Of(o.Table)}.{Of(o.Column)}",
        RenameColumnOperation o => $"RenameColumn {Of(o.Table)}.{Of(o.Column)} to {Of(o.NewName)}",
        CreateIndexOperation o => $"CreateIndex {(o.IsUnique ? "unique " : "")}{Of(o.Name)} on {Of(o.Table)}({Of(o.Columns)}{(o.IsComplete ? "" : ", ...")}){Of(" where ", o.Filter)}",
        DropIndexOperation o => $"DropIndex {Of(o.Schema)}.{Of(o.Name)} on {Of(o.Table)}",
        RenameIndexOperation o => $"RenameIndex {Of(o.Schema)}.{Of(o.Name)} to {Of(o.NewName)} on {Of(o.Table)}",
        AddConstraintOperation o => $"Add {Of(o.Table)} {Of(o.Constraint)}",
        DropConstraintOperation o => $"Drop {o.Kind} {Of(o.Table)}.{Of(o.Name)}",
        CreateSequenceOperation o => $"CreateSequence {Of(o.Schema)}.{Of(o.Name)}",
        AlterSequenceOperation o => $"AlterSequence {Of(o.Schema)}.{Of(o.Name)}",
        RenameSequenceOperation o => $"RenameSequence {Of(o.Schema)}.{Of(o.Name)} to {Of(o.NewSchema)}.{Of(o.NewName)}",
        DropSequenceOperation o => $"DropSequence {Of(o.Schema)}.{Of(o.Name)}",
        DataOperation o => $"{o.Change} {Of(o.Table)}({Of(o.Columns)})",
        AlterDatabaseOperation o => $"AlterDatabase{string.Concat(o.Annotations.Select(a => $" {a.Name}={a.Value}"))}{string.Concat(o.OldAnnotations.Select(a => $" -{a.Name}={a.Value}"))}",
        SqlOperation o => $"Sql{(o.SuppressTransaction ? " without transaction" : "")} {o.Sql.Text?.Replace(SqlHole.Character, '?') ?? "?"}",
        UnreadOperation o => $"Unread {(o.Table is null ? "?" : Of(o.Table))}",
        BranchOperation o => $"Branch {string.Join(" | ", o.Branches.Select(b => $"[{string.Join("; ", b.Select(Of))}]"))}",
        _ => operation.GetType().Name,
    };

    private static string Of(NameArgument? name) => name is null ? "-" : name.Text ?? "?";

    private static string Of(TableReference? table) => table is null ? "-" : table.Schema is null ? Of(table.Name) : $"{Of(table.Schema)}.{Of(table.Name)}";

    private static string Of(ImmutableArray<NameArgument> names) => string.Join(", ", names.Select(Of));

    private static string Of(string prefix, SqlFragment? sql) => sql is null ? "" : prefix + (sql.Text?.Replace(SqlHole.Character, '?') ?? "?");

    private static string Of(ColumnDefinition column) =>
        $"{Of(column.Name)}{(column.IsNullable ? "?" : "")} {column.StoreType ?? "?"}{(column.HasDefaultValue ? " default" : "")}{Of(" default ", column.DefaultValueSql)}"
        + $"{Of(" as ", column.ComputedColumnSql)}{(column.IsIdentity ? " identity" : "")}{(column.IsSerial ? " serial" : "")}{(column.IsGenerated ? " generated" : "")}";

    private static string Of(ConstraintDefinition constraint) =>
        $"{constraint.Kind} {Of(constraint.Name)}({Of(constraint.Columns)})"
        + $"{(constraint.PrincipalTable is null ? "" : $" to {Of(constraint.PrincipalTable)}({(constraint.PrincipalColumns is { } columns ? Of(columns) : "")})")}{Of(" check ", constraint.CheckSql)}";
}
