using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Reporting;

/// <summary>Finds every piece of raw SQL that an operation holds.</summary>
internal static class SqlFragments
{
    /// <summary>The pieces, each with what it is in the words of the code: <c>Sql</c>, <c>CreateIndex filter</c>. A piece may be missing.</summary>
    public static IEnumerable<(string What, SqlFragment? Sql)> Of(MigrationOperation operation) => operation switch
    {
        SqlOperation sql => [("Sql", sql.Sql)],
        CreateTableOperation create => create.Columns.SelectMany(column => Of("CreateTable", column))
            .Concat(create.Constraints.Select(constraint => ("CreateTable check", constraint.CheckSql))),
        AddColumnOperation add => Of("AddColumn", add.Column),
        AlterColumnOperation alter => Of("AlterColumn", alter.Column),
        CreateIndexOperation index => [("CreateIndex filter", index.Filter)],
        AddConstraintOperation add => [("AddCheckConstraint", add.Constraint.CheckSql)],
        _ => [],
    };

    private static IEnumerable<(string What, SqlFragment? Sql)> Of(string operation, ColumnDefinition column) =>
        [(operation + " computed", column.ComputedColumnSql), (operation + " default", column.DefaultValueSql)];
}
