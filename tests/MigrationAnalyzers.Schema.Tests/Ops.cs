using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Schema.Tests;

/// <summary>Migration operations in short. Names may be qualified, <c>app.t</c>; a question mark alone is a name that is not known.</summary>
internal static class Ops
{
    private sealed class Anchor : SourceAnchor;

    public static readonly Place Nowhere = new(new Anchor());

    public static MigrationOperation EnsureSchema(string name) => new EnsureSchemaOperation(Nowhere, Name(name));

    public static MigrationOperation DropSchema(string name) => new DropSchemaOperation(Nowhere, Name(name));

    public static CreateTableOperation CreateTable(string table, params string[] columns) =>
        new(Nowhere, Table(table), [.. columns.Select(column => Column(column))], [], IsComplete: true);

    public static CreateTableOperation With(this CreateTableOperation create, params ConstraintDefinition[] constraints) =>
        create with { Constraints = create.Constraints.AddRange(constraints) };

    public static MigrationOperation DropTable(string table) => new DropTableOperation(Nowhere, Table(table));

    public static MigrationOperation RenameTable(string table, string? newName = null, string? newSchema = null) =>
        new RenameTableOperation(Nowhere, Table(table), newName is null ? null : Name(newName), newSchema is null ? null : Name(newSchema));

    public static MigrationOperation AddColumn(string table, string column, bool identity = false) => new AddColumnOperation(Nowhere, Table(table), Column(column, identity));

    public static MigrationOperation AlterColumn(string table, string column, bool identity = false) => new AlterColumnOperation(Nowhere, Table(table), Column(column, identity));

    public static MigrationOperation DropColumn(string table, string column) => new DropColumnOperation(Nowhere, Table(table), Name(column));

    public static MigrationOperation RenameColumn(string table, string column, string newName) =>
        new RenameColumnOperation(Nowhere, Table(table), Name(column), Name(newName));

    public static MigrationOperation CreateIndex(string name, string table, string[] columns, string? filter = null) =>
        new CreateIndexOperation(Nowhere, Name(name), Table(table), [.. columns.Select(Name)], IsUnique: false, filter is null ? null : new(filter, Nowhere), IsComplete: true);

    public static MigrationOperation DropIndex(string name, string? schema = null) => new DropIndexOperation(Nowhere, Name(name), schema is null ? null : Name(schema), null);

    public static MigrationOperation RenameIndex(string name, string newName, string? schema = null) =>
        new RenameIndexOperation(Nowhere, Name(name), Name(newName), schema is null ? null : Name(schema), null);

    public static MigrationOperation AddConstraint(string table, ConstraintDefinition constraint) => new AddConstraintOperation(Nowhere, Table(table), constraint);

    public static MigrationOperation DropConstraint(string table, string name) => new DropConstraintOperation(Nowhere, Table(table), ConstraintKind.Check, Name(name));

    public static ConstraintDefinition PrimaryKey(string? name, params string[] columns) => new(ConstraintKind.PrimaryKey, OptionalName(name), [.. columns.Select(Name)]);

    public static ConstraintDefinition Unique(string? name, params string[] columns) => new(ConstraintKind.Unique, OptionalName(name), [.. columns.Select(Name)]);

    public static ConstraintDefinition ForeignKey(string? name, string column, string principal) =>
        new(ConstraintKind.ForeignKey, OptionalName(name), [Name(column)], Table(principal));

    public static ConstraintDefinition Check(string? name, string sql) => new(ConstraintKind.Check, OptionalName(name), [], CheckSql: new(sql, Nowhere));

    public static MigrationOperation RawSql(string sql) => new SqlOperation(Nowhere, new(sql, Nowhere), SuppressTransaction: false);

    public static MigrationOperation UnknownSql() => new SqlOperation(Nowhere, new(null, Nowhere), SuppressTransaction: false);

    public static MigrationOperation CreateSequence(string name) => new CreateSequenceOperation(Nowhere, null, Name(name));

    public static MigrationOperation RenameSequence(string name, string newName) => new RenameSequenceOperation(Nowhere, null, Name(name), Name(newName), null);

    public static MigrationOperation DropSequence(string name) => new DropSequenceOperation(Nowhere, null, Name(name));

    public static MigrationOperation InsertData(string table, params string[] columns) => new DataOperation(Nowhere, DataChange.Insert, Table(table), [.. columns.Select(Name)]);

    public static MigrationOperation Unread(string? table = null) => new UnreadOperation(Nowhere, table is null ? null : Table(table));

    public static MigrationOperation Branch(params MigrationOperation[][] branches) =>
        new BranchOperation(Nowhere, [.. branches.Select(branch => branch.ToImmutableArray())]);

    public static TableReference Table(string name)
    {
        var dot = name.IndexOf('.');
        return dot < 0 ? new(null, Name(name)) : new(Name(name[..dot]), Name(name[(dot + 1)..]));
    }

    public static ColumnDefinition Column(string name, bool identity = false) =>
        new(Name(name), "text", IsNullable: true, HasDefaultValue: false, DefaultValueSql: null, ComputedColumnSql: null, identity);

    private static NameArgument Name(string name) => new(name == "?" ? null : name, Nowhere);

    private static NameArgument? OptionalName(string? name) => name is null ? null : Name(name);
}
