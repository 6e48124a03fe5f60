using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Schema.Typing;

namespace MigrationAnalyzers.Schema.History;

/// <summary>Judges what typed operations drop, change and index: by what depends on it, and whether its values can be converted or compared.</summary>
internal sealed class OperationProblems(Catalog before, ImmutableArray<SqlProblem>.Builder problems)
{
    /// <summary>Adds what PostgreSQL refuses of an operation.</summary>
    public void Judge(MigrationOperation operation)
    {
        switch (operation)
        {
            case DropTableOperation drop when Find(drop.Table) is { } table:
                if (Dependents.OfRelation(before, table, Array.Empty<int>()) is { } user)
                    Add(drop.Table.Name.Place, "2BP01", $"Cannot drop {table.FullName}: {user} depends on it");
                break;
            case DropColumnOperation drop when Find(drop.Table) is { } table && Find(table, drop.Column) is { } column:
                if (Dependents.OfColumn(before, table, column) is { } reader)
                    Add(drop.Column.Place, "2BP01", $"Cannot drop column {SqlName.Quote(column.Name)} of {table.FullName}: {reader} depends on it");
                break;
            case DropIndexOperation { Name: { Text: { } name, Place: var place }, Schema: null or { IsKnown: true } } drop
                when before.FindIndex(drop.Schema?.Text, name) is ({ IsMaybe: false } table, { IsMaybe: false }) && table.FindConstraint(name) is { HasIndex: true, IsMaybe: false }:
                Add(place, "2BP01", $"Cannot drop index {SqlName.Quote(name)}: it belongs to the constraint of that name of {table.FullName}; drop the constraint");
                break;
            case DropIndexOperation { Name: { Text: { } name, Place: var place }, Schema: null or { IsKnown: true } } drop
                when before.FindIndex(drop.Schema?.Text, name) is ({ IsMaybe: false } table, var index) && Dependents.OfIndex(before, table, index) is { } reference:
                Add(place, "2BP01", $"Cannot drop index {SqlName.Quote(name)}: {reference} depends on it");
                break;
            case DropConstraintOperation { Name: { Text: { } name, Place: var place } } drop
                when Find(drop.Table) is { } table && table.FindConstraint(name) is { HasIndex: true, IsMaybe: false } key && Dependents.OfKey(before, table, key) is { } reference:
                Add(place, "2BP01", $"Cannot drop constraint {SqlName.Quote(name)} of {table.FullName}: {reference} depends on it");
                break;
            case DropSequenceOperation { Name: { Text: { } name, Place: var place }, Schema: null or { IsKnown: true } } drop
                when before.FindSequence(drop.Schema?.Text, name) is var (owner, sequence) && !sequence.IsMaybe && !owner.IsMaybe
                && (Dependents.OfSequence(owner, sequence)?.Description ?? Dependents.OfCalled(before, sequence.Id)) is { } filled:
                Add(place, "2BP01", $"Cannot drop sequence {SqlName.Quote(owner.Name)}.{SqlName.Quote(name)}: {filled} depends on it");
                break;
            case AlterColumnOperation alter when Find(alter.Table) is { } table && Find(table, alter.Column.Name) is { } column:
                JudgeTypeChange(alter.Column, table, column);
                break;
            case CreateIndexOperation { Method: { } method } create when Find(create.Table) is { IsOpen: false } table:
                foreach (var name in create.Columns)
                    JudgeIndexed(Find(table, name), name, method);
                break;
            case AddConstraintOperation add when Find(add.Table) is { IsOpen: false } table:
                JudgeKey(add.Constraint, name => Find(table, name));
                break;
            case CreateTableOperation create:
                foreach (var constraint in create.Constraints)
                    JudgeKey(constraint, name => Find(create, name));
                break;
            case DropSchemaOperation { Name: { Text: { } name, Place: var place } } when before.FindSchema(name) is { IsMaybe: false } schema:
                if (Dependents.OfSchema(before, schema) is { } content)
                    Add(place, "2BP01", $"Cannot drop schema {SqlName.Quote(name)}: {content} is in it");
                break;
        }
    }

    private Table? Find(TableReference reference)
    {
        if (reference.Name.Text is not { } name || reference.Schema is { IsKnown: false })
            return null;
        return before.FindTable(reference.Schema?.Text, name) is { IsMaybe: false } table ? table : null;
    }

    private static Column? Find(Table table, NameArgument name) => name.Text is { } text && table.Columns.Find(text) is { IsMaybe: false } column ? column : null;

    // EF Core writes TYPE where the type is another; what it was before it knows from the operation, which is what the catalog says.
    private void JudgeTypeChange(ColumnDefinition definition, Table table, Column column)
    {
        if (table.IsOpen || definition.StoreType is null || column.StoreType is null || string.Equals(definition.StoreType, column.StoreType, StringComparison.OrdinalIgnoreCase)
            || definition.ComputedColumnSql is not null || column.IsGenerated)
        {
            return;
        }

        var target = TypeNames.Of(new Column(column.Name) { StoreType = definition.StoreType }, before);
        if (TypeNames.Of(column, before) is not { } source || target is null || source.Equals(target))
            return;
        var name = SqlName.Quote(column.Name);
        if (Dependents.OfColumnType(before, table, column) is { } user)
            Add(definition.Name.Place, "0A000", $"Cannot change the type of column {name} of {table.FullName}: {user} uses it");
        else if (!Coercion.IsPossible(source, target, CastContext.Assignment) && !before.HasOwnCasts)
        {
            problems.Add(new(
                SqlProblemKind.TypeChange, definition.Name.Place, "42804",
                $"Column {name} of {table.FullName} cannot be cast automatically from {source} to {target}; say how with USING")
            {
                Statement = Coercion.IsPossible(source, target, CastContext.Explicit)
                    ? $"ALTER TABLE {table.FullName} ALTER COLUMN {name} TYPE {definition.StoreType} USING {name}::{definition.StoreType};"
                    : null,
            });
        }
    }

    private static Column? Find(CreateTableOperation create, NameArgument name)
    {
        foreach (var column in create.Columns)
        {
            if (column.Name.Text is { } text && text == name.Text)
                return new Column(text) { StoreType = column.StoreType };
        }

        return null;
    }

    private void JudgeKey(ConstraintDefinition constraint, Func<NameArgument, Column?> find)
    {
        if (constraint.Kind is not (ConstraintKind.PrimaryKey or ConstraintKind.Unique))
            return;
        foreach (var name in constraint.Columns)
            JudgeIndexed(find(name), name, "btree");
    }

    private void JudgeIndexed(Column? column, NameArgument name, string method)
    {
        if (column is not null && OperatorClasses.DescribeMissing(TypeNames.Of(column, before), method, before.HasUnknownObjects) is { } message && !before.HasOwnClasses)
            problems.Add(new(SqlProblemKind.TypeMismatch, name.Place, "42704", message));
    }

    private void Add(Place place, string sqlState, string message) => problems.Add(new(SqlProblemKind.DependentObject, place, sqlState, message));
}
