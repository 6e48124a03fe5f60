using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Schema.Typing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.Binding;

// What is dropped or changed although something depends on it.
internal sealed partial class Binder
{
    private void JudgeDrop(DropStatement drop, List<(Table Table, TextSpan Span)> tables)
    {
        if (drop.IsCascade)
            return;
        var dropped = new HashSet<int>(tables.Select(table => table.Table.Id));
        foreach (var (table, span) in tables)
        {
            if (!table.IsMaybe && Current(table) is { } current && Dependents.OfRelation(_catalog, current, dropped) is { } dependent)
                AddProblem(SqlProblemKind.DependentObject, span, "2BP01", $"Cannot drop {table.FullName}: {dependent} depends on it");
        }
    }

    private void JudgeDropColumn(DropColumnAction drop, Table table)
    {
        if (!drop.IsCascade && !table.IsMaybe && table.Columns.Find(drop.Column.Text) is { IsMaybe: false } column && Dependents.OfColumn(_catalog, table, column) is { } dependent)
            AddProblem(SqlProblemKind.DependentObject, drop.Column.Span, "2BP01", $"Cannot drop column {SqlName.Quote(column.Name)} of {table.FullName}: {dependent} depends on it");
    }

    private void JudgeDropConstraint(DropConstraintAction drop, Table table)
    {
        if (!drop.IsCascade && !table.IsMaybe && table.FindConstraint(drop.Name.Text) is { HasIndex: true, IsMaybe: false } key && Dependents.OfKey(_catalog, table, key) is { } dependent)
            AddProblem(SqlProblemKind.DependentObject, drop.Name.Span, "2BP01", $"Cannot drop constraint {SqlName.Quote(key.Name)} of {table.FullName}: {dependent} depends on it");
    }

    private void JudgeDropIndex(Identifier name, Table table, TableIndex index, DropStatement drop)
    {
        if (!drop.IsCascade && !table.IsMaybe && table.FindConstraint(index.Name) is null && Dependents.OfIndex(_catalog, table, index) is { } reference)
            AddProblem(SqlProblemKind.DependentObject, name.Span, "2BP01", $"Cannot drop index {SqlName.Quote(index.Name)}: {reference} depends on it");
        if (!table.IsMaybe && !index.IsMaybe && table.FindConstraint(index.Name) is { HasIndex: true, IsMaybe: false })
            AddProblem(SqlProblemKind.DependentObject, name.Span, "2BP01", $"Cannot drop index {SqlName.Quote(index.Name)}: it belongs to the constraint of that name of {table.FullName}; drop the constraint");
    }

    // The sequence of an identity column is a part of it: not even CASCADE drops it alone.
    private void JudgeDropSequence(Identifier name, CatalogSchema schema, Sequence sequence, DropStatement drop)
    {
        if (sequence.IsMaybe || schema.IsMaybe)
            return;
        var owner = Dependents.OfSequence(schema, sequence);
        if (owner is { IsIdentity: true } || !drop.IsCascade)
            AddDependent(name, "sequence", schema.Name, owner?.Description ?? Dependents.OfCalled(_catalog, sequence.Id));
    }

    private void JudgeDropType(Identifier name, string schema, DropStatement drop)
    {
        if (drop.IsCascade)
            return;
        var dropped = new HashSet<string>(StringComparer.Ordinal);
        foreach (var other in drop.Objects)
        {
            if (other.Name is { } one)
                dropped.Add((one.Schema?.Text ?? schema) + "." + one.Name.Text);
        }

        AddDependent(name, "type", schema, Dependents.OfType(_catalog, schema, name.Text, column => IsOf(column.StoreType, (schema, name.Text)) == true, dropped));
    }

    private void AddDependent(Identifier name, string kind, string schema, string? dependent)
    {
        if (dependent is not null)
            AddProblem(SqlProblemKind.DependentObject, name.Span, "2BP01", $"Cannot drop {kind} {SqlName.Quote(schema)}.{SqlName.Quote(name.Text)}: {dependent} depends on it");
    }

    // CASCADE: the foreign keys that need a key go with it.
    private void DropReferencesTo(Table table, string key, ImmutableArray<int> columns)
    {
        foreach (var (owner, constraint) in Dependents.ReferencesTo(_catalog, table, key, columns, isMaybe: false))
        {
            if (Current(owner) is { } current)
                SetCatalog(_catalog.Replace(current, current.WithoutConstraint(constraint.Name)));
        }
    }

    private void JudgeDropSchema(Identifier name, CatalogSchema schema, DropStatement drop)
    {
        if (!drop.IsCascade && !schema.IsMaybe && Dependents.OfSchema(_catalog, schema) is { } content)
            AddProblem(SqlProblemKind.DependentObject, name.Span, "2BP01", $"Cannot drop schema {SqlName.Quote(name.Text)}: {content} is in it");
    }

    /// <summary>Judges a change of a column's type: by what depends on the column, and whether values are converted without USING.</summary>
    private void JudgeTypeChange(AlterColumnTypeAction alter, Table before)
    {
        if (!_judgesTypes || before.IsMaybe || before.Columns.Find(alter.Column.Text) is not { IsMaybe: false } column)
            return;
        if (Dependents.OfColumnType(_catalog, before, column) is { } dependent)
        {
            AddProblem(SqlProblemKind.DependentObject, alter.Column.Span, "0A000", $"Cannot change the type of column {SqlName.Quote(column.Name)} of {before.FullName}: {dependent} uses it");
            return;
        }

        // No values of a foreign table are stored here, and none are converted.
        if (alter.Using is not null || before.Kind == RelationKind.ForeignTable || TypeOf(before, column) is not { } source || TypeNames.Find(alter.Type, _catalog) is not { } target
            || Coercion.IsPossible(source, target, CastContext.Assignment) || HasOwnCasts)
        {
            return;
        }

        var name = SqlName.Quote(column.Name);
        var type = _text.Substring(alter.Type.Span.Start, alter.Type.Span.Length);
        var end = alter.Collation?.Span.End ?? alter.Type.Span.End;
        AddProblem(
            SqlProblemKind.TypeChange, alter.Type.Span, "42804",
            $"Column {name} of {before.FullName} cannot be cast automatically from {source} to {target}; say how with USING",
            Coercion.IsPossible(source, target, CastContext.Explicit) ? One(new TextSpan(end, 0), $" USING {name}::{type}") : default);
    }

    /// <summary>Judges CREATE OR REPLACE VIEW: the columns that the view has must stay what they are; new ones may follow.</summary>
    private void JudgeReplacedView(CreateViewStatement create, RowType row)
    {
        if (!create.OrReplace || HasHole(create.Name) || create.Persistence == Persistence.Temporary || row.IsOpaque || row.IsOpen
            || FindNew(create.Name) is not { Kind: RelationKind.View, IsMaybe: false, IsOpen: false } existing)
        {
            return;
        }

        var old = existing.Columns.Items;
        for (var i = 0; i < old.Length; i++)
        {
            if (old[i].IsMaybe || (i < row.Columns.Length && (row.Columns[i].IsMaybe || row.Columns[i].Name is null)))
                return;
            var name = SqlName.Quote(old[i].Name);
            if (i >= row.Columns.Length)
            {
                AddProblem(SqlProblemKind.DependentObject, create.Name.LastPart.Span, "42P16", $"CREATE OR REPLACE cannot drop columns of a view: column {name} of {existing.FullName} is missing; drop the view first");
                return;
            }

            if (row.Columns[i].Name is { } newName && newName != old[i].Name)
            {
                AddProblem(
                    SqlProblemKind.DependentObject, create.Name.LastPart.Span, "42P16",
                    $"CREATE OR REPLACE cannot rename columns of a view: column {name} of {existing.FullName} would become {SqlName.Quote(newName)}; drop the view first, or add new columns at the end");
                return;
            }

            if (TypeOf(existing, old[i]) is { } oldType && TypeOf(row.Columns[i]) is { } newType && !oldType.Equals(newType))
            {
                AddProblem(
                    SqlProblemKind.DependentObject, create.Name.LastPart.Span, "42P16",
                    $"CREATE OR REPLACE cannot change types of a view: column {name} of {existing.FullName} is of type {oldType}, not {newType}; drop the view first");
                return;
            }
        }
    }
}
