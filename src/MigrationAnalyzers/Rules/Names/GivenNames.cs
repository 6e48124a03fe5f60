using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Syntax;
using SqlColumn = MigrationAnalyzers.Sql.Syntax.ColumnDefinition;
using SqlConstraint = MigrationAnalyzers.Sql.Syntax.TableConstraint;

namespace MigrationAnalyzers.Rules.Names;

/// <summary>The names that a statement or an operation gives to something new, or gives anew.</summary>
internal static class GivenNames
{
    /// <summary>Those of a SQL statement.</summary>
    public static IEnumerable<Identifier> Of(Statement statement)
    {
        switch (statement)
        {
            case CreateTableStatement create:
                return OfTable(create);
            case CreateTableAsStatement create:
                return OrEmpty(create.Columns).Add(create.Name.Name);
            case CreateViewStatement create:
                return OrEmpty(create.Columns).Add(create.Name.Name);
            case CreateMaterializedViewStatement create:
                return OrEmpty(create.Columns).Add(create.Name.Name);
            case CreateIndexStatement { Name: { } index }:
                return [index];
            case CreateSequenceStatement create:
                return [create.Name.Name];
            case CreateSchemaStatement { Name: { } schema }:
                return [schema];
            case CreateEnumStatement create:
                return [create.Name.Name];
            case CreateCompositeTypeStatement create:
                return OrEmpty(create.Attributes).Select(attribute => attribute.Name).Append(create.Name.Name);
            case CreateRangeTypeStatement create:
                return [create.Name.Name];
            case CreateDomainStatement create:
                return OrEmpty(create.Constraints).Select(constraint => constraint.Name).OfType<Identifier>().Append(create.Name.Name);
            case CreateRoutineStatement create:
                return OrEmpty(create.Parameters).Select(parameter => parameter.Name).OfType<Identifier>().Append(create.Name.Name);
            case CreateTriggerStatement create:
                return [create.Name];
            case CreatePolicyStatement create:
                return [create.Name];
            case CreateRuleStatement create:
                return [create.Name];
            case AlterObjectStatement { NewName: { } renamed }:
                return [renamed];
            case AlterTableStatement alter:
                return OrEmpty(alter.Actions).SelectMany(OfAction);
            default:
                return [];
        }
    }

    /// <summary>Those of an operation.</summary>
    public static IEnumerable<NameArgument> Of(MigrationOperation operation)
    {
        switch (operation)
        {
            case CreateTableOperation create:
                return create.Columns.Select(column => column.Name)
                    .Concat(create.Constraints.Select(constraint => constraint.Name).OfType<NameArgument>())
                    .Append(create.Table.Name);
            case AddColumnOperation add:
                return [add.Column.Name];
            case RenameColumnOperation rename:
                return [rename.NewName];
            case RenameTableOperation { NewName: { } name }:
                return [name];
            case CreateIndexOperation create:
                return [create.Name];
            case RenameIndexOperation rename:
                return [rename.NewName];
            case AddConstraintOperation { Constraint.Name: { } constraint }:
                return [constraint];
            case CreateSequenceOperation create:
                return [create.Name];
            case RenameSequenceOperation { NewName: { } name }:
                return [name];
            case EnsureSchemaOperation ensure:
                return [ensure.Name];
            default:
                return [];
        }
    }

    private static IEnumerable<Identifier> OfTable(CreateTableStatement create)
    {
        yield return create.Name.Name;
        foreach (var element in OrEmpty(create.Elements))
        {
            if (element is SqlColumn column)
            {
                foreach (var name in OfColumn(column))
                    yield return name;
            }
            else if (element is SqlConstraint { Constraint.Name: { } constraint })
            {
                yield return constraint;
            }
        }
    }

    private static IEnumerable<Identifier> OfColumn(SqlColumn column) =>
        OrEmpty(column.Constraints).Select(constraint => constraint.Name).OfType<Identifier>().Prepend(column.Name);

    private static IEnumerable<Identifier> OfAction(TableAction action) => action switch
    {
        AddColumnAction add => OfColumn(add.Column),
        RenameColumnAction rename => [rename.NewName],
        RenameTableAction rename => [rename.NewName],
        RenameConstraintAction rename => [rename.NewName],
        AddConstraintAction { Constraint.Name: { } name } => [name],
        _ => [],
    };

    private static ImmutableArray<T> OrEmpty<T>(ImmutableArray<T> items) => items.IsDefault ? ImmutableArray<T>.Empty : items;
}
