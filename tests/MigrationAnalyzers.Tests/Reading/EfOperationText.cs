using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace MigrationAnalyzers.Tests.Reading;

/// <summary>EF Core's own operations as the same text as <see cref="OperationText"/> writes ours.</summary>
internal static class EfOperationText
{
    private static readonly string[] SystemColumns = ["tableoid", "xmin", "cmin", "xmax", "cmax", "ctid"];

    /// <summary>Null: an operation that we leave out.</summary>
    public static string? Of(MigrationOperation operation) => operation switch
    {
        EnsureSchemaOperation o => $"EnsureSchema {o.Name}",
        DropSchemaOperation o => $"DropSchema {o.Name}",
        CreateTableOperation o => $"CreateTable {Table(o.Schema, o.Name)}({string.Join(", ", o.Columns.Where(c => !SystemColumns.Contains(c.Name)).Select(Of))})"
            + string.Concat(Constraints(o).Select(c => " " + c)),
        DropTableOperation o => $"DropTable {Table(o.Schema, o.Name)}",
        RenameTableOperation o => $"RenameTable {Table(o.Schema, o.Name)} to {o.NewSchema ?? "-"}.{o.NewName ?? "-"}",
        AlterTableOperation o => $"AlterTable {Table(o.Schema, o.Name)}",
        AddColumnOperation o => SystemColumns.Contains(o.Name) ? null : $"AddColumn {Table(o.Schema, o.Table)} {Of(o)}",
        AlterColumnOperation o => SystemColumns.Contains(o.Name) ? null : $"AlterColumn {Table(o.Schema, o.Table)} {Of(o)}",
        DropColumnOperation o => SystemColumns.Contains(o.Name) ? null : $"DropColumn {Table(o.Schema, o.Table)}.{o.Name}",
        RenameColumnOperation o => $"RenameColumn {Table(o.Schema, o.Table)}.{o.Name} to {o.NewName}",
        CreateIndexOperation o => $"CreateIndex {(o.IsUnique ? "unique " : "")}{o.Name} on {Table(o.Schema, o.Table)}({string.Join(", ", o.Columns)}){(o.Filter is null ? "" : " where " + o.Filter)}",
        DropIndexOperation o => $"DropIndex {o.Schema ?? "-"}.{o.Name} on {o.Table ?? "-"}",
        RenameIndexOperation o => $"RenameIndex {o.Schema ?? "-"}.{o.Name} to {o.NewName} on {o.Table ?? "-"}",
        AddPrimaryKeyOperation o => $"Add {Table(o.Schema, o.Table)} {Key("PrimaryKey", o.Name, o.Columns)}",
        AddUniqueConstraintOperation o => $"Add {Table(o.Schema, o.Table)} {Key("Unique", o.Name, o.Columns)}",
        AddForeignKeyOperation o => $"Add {Table(o.Schema, o.Table)} {ForeignKey(o)}",
        AddCheckConstraintOperation o => $"Add {Table(o.Schema, o.Table)} Check {o.Name}() check {o.Sql}",
        DropPrimaryKeyOperation o => $"Drop PrimaryKey {Table(o.Schema, o.Table)}.{o.Name}",
        DropUniqueConstraintOperation o => $"Drop Unique {Table(o.Schema, o.Table)}.{o.Name}",
        DropForeignKeyOperation o => $"Drop ForeignKey {Table(o.Schema, o.Table)}.{o.Name}",
        DropCheckConstraintOperation o => $"Drop Check {Table(o.Schema, o.Table)}.{o.Name}",
        CreateSequenceOperation o => $"CreateSequence {o.Schema ?? "-"}.{o.Name}",
        AlterSequenceOperation o => $"AlterSequence {o.Schema ?? "-"}.{o.Name}",
        RestartSequenceOperation o => $"AlterSequence {o.Schema ?? "-"}.{o.Name}",
        RenameSequenceOperation o => $"RenameSequence {o.Schema ?? "-"}.{o.Name} to {o.NewSchema ?? "-"}.{o.NewName ?? "-"}",
        DropSequenceOperation o => $"DropSequence {o.Schema ?? "-"}.{o.Name}",
        InsertDataOperation o => $"Insert {Table(o.Schema, o.Table)}({string.Join(", ", o.Columns)})",
        UpdateDataOperation o => $"Update {Table(o.Schema, o.Table)}({string.Join(", ", [.. o.Columns, .. o.KeyColumns])})",
        DeleteDataOperation o => $"Delete {Table(o.Schema, o.Table)}({string.Join(", ", o.KeyColumns)})",
        AlterDatabaseOperation o => $"AlterDatabase{string.Concat(o.GetAnnotations().Select(a => $" {a.Name}={a.Value}"))}{string.Concat(o.OldDatabase.GetAnnotations().Select(a => $" -{a.Name}={a.Value}"))}",
        SqlOperation o => $"Sql{(o.SuppressTransaction ? " without transaction" : "")} {o.Sql}",
        _ => operation.GetType().Name,
    };

    private static string Table(string? schema, string name) => schema is null ? name : $"{schema}.{name}";

    private static string Of(ColumnOperation column)
    {
        var strategy = column.FindAnnotation("Npgsql:ValueGenerationStrategy")?.Value as NpgsqlValueGenerationStrategy?;
        var isSerial = strategy == NpgsqlValueGenerationStrategy.SerialColumn;
        return $"{column.Name}{(column.IsNullable ? "?" : "")} {column.ColumnType ?? EfTypeMappings.Of(column)}{(column.DefaultValue is not null || isSerial ? " default" : "")}"
            + $"{(column.DefaultValueSql is { } value ? " default " + value : "")}{(column.ComputedColumnSql is { } computed ? " as " + computed : "")}"
            + $"{(strategy is NpgsqlValueGenerationStrategy.IdentityByDefaultColumn or NpgsqlValueGenerationStrategy.IdentityAlwaysColumn ? " identity" : "")}{(isSerial ? " serial" : "")}"
            + $"{(column.FindAnnotation("Npgsql:TsVectorConfig") is null ? "" : " generated")}";
    }

    // Kinds in our order: EF Core keeps a list of each, the code may mix them.
    private static IEnumerable<string> Constraints(CreateTableOperation table) =>
    [
        .. table.CheckConstraints.Select(c => $"Check {c.Name}() check {c.Sql}"),
        .. table.ForeignKeys.Select(ForeignKey),
        .. table.PrimaryKey is { } key ? [Key("PrimaryKey", key.Name, key.Columns)] : Array.Empty<string>(),
        .. table.UniqueConstraints.Select(c => Key("Unique", c.Name, c.Columns)),
    ];

    private static string Key(string kind, string? name, string[] columns) => $"{kind} {name}({string.Join(", ", columns)})";

    private static string ForeignKey(AddForeignKeyOperation key) =>
        $"{Key("ForeignKey", key.Name, key.Columns)} to {Table(key.PrincipalSchema, key.PrincipalTable)}({string.Join(", ", key.PrincipalColumns ?? [])})";
}
