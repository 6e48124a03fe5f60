using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Model;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Schema.History;

/// <summary>
/// Judges the names that one typed operation is given: what it changes must exist, and what it makes must not. The names are the database's own, to the letter, since EF Core quotes
/// them where they need it.
/// </summary>
internal sealed class OperationCheck(Catalog before, BindingOptions binding)
{
    private readonly RelationFinder _relations = new(before, binding.Neighbours);
    private ImmutableArray<RefusedName>.Builder? _refused;

    /// <summary>The names of <paramref name="operation"/> that PostgreSQL refuses, what is wrong only because another name is left out.</summary>
    public ImmutableArray<RefusedName> Check(MigrationOperation operation)
    {
        switch (operation)
        {
            case DropSchemaOperation drop:
                CheckSchema(drop.Name);
                break;
            case CreateTableOperation create:
                CheckCreateTable(create);
                break;
            case DropTableOperation drop:
                Find(drop.Table);
                break;
            case RenameTableOperation rename:
                CheckRenameTable(rename);
                break;
            case AddColumnOperation add when Find(add.Table) is { } table:
                CheckFreeColumn(table, add.Column.Name);
                break;
            case AlterColumnOperation alter when Find(alter.Table) is { } table:
                CheckColumn(table, alter.Column.Name);
                break;
            case DropColumnOperation drop when Find(drop.Table) is { } table:
                CheckColumn(table, drop.Column);
                break;
            case RenameColumnOperation rename when Find(rename.Table) is { } table:
                CheckRenameColumn(table, rename);
                break;
            case CreateIndexOperation create when Find(create.Table) is { } table:
                CheckColumns(table, create.Columns);
                CheckColumns(table, create.Included);
                CheckFreeRelation(table.Schema, create.Name, NameKind.Index);
                break;
            case DropIndexOperation drop:
                CheckIndex(drop.Schema, drop.Name);
                break;
            case RenameIndexOperation rename:
                CheckRenameIndex(rename);
                break;
            case AddConstraintOperation add when Find(add.Table) is { } table:
                CheckColumns(table, add.Constraint.Columns);
                CheckNewConstraint(table, add.Constraint, add.Place);
                CheckPrincipal(add.Constraint);
                break;
            case DropConstraintOperation drop when Find(drop.Table) is { } table:
                CheckConstraint(table, drop.Name);
                break;
            case DataOperation data when Find(data.Table) is { } table:
                CheckColumns(table, data.Columns);
                break;
            default:
                CheckSequence(operation);
                break;
        }

        return _refused?.ToImmutable() ?? ImmutableArray<RefusedName>.Empty;
    }

    private void CheckCreateTable(CreateTableOperation create)
    {
        if (create.Table.Schema is { } given && !CheckSchema(given))
            return;
        if (SchemaOf(create.Table.Schema) is { } schema)
            CheckFreeRelation(schema, create.Table.Name, NameKind.Relation);
        var columns = new HashSet<string>(StringComparer.Ordinal);
        foreach (var column in create.Columns)
        {
            if (column.Name.Text is { } name && !columns.Add(name))
                Refuse(NameRefusal.Taken, column.Name.Place, NameKind.Column, SqlName.Quote(name), Written(create.Table));
        }

        foreach (var constraint in create.Constraints)
        {
            // A foreign key to the table itself, which is only being made.
            if (constraint.PrincipalTable is { } principal && principal.Name.Text == create.Table.Name.Text && principal.Schema?.Text == create.Table.Schema?.Text)
                continue;
            CheckPrincipal(constraint);
        }
    }

    private void CheckRenameTable(RenameTableOperation rename)
    {
        if (rename.NewName?.Text is not { } newName)
            newName = rename.Table.Name.Text;
        if (newName is null || newName == rename.Table.Name.Text && rename.NewSchema is null)
            return; // EF Core writes no SQL for it
        if (rename.NewSchema is { } newSchema && !CheckSchema(newSchema))
            return;
        var answer = Answer(rename.Table, out var table);
        var target = rename.NewSchema?.Text ?? table?.Schema ?? SchemaOf(rename.Table.Schema);
        if (answer is RelationAnswer.Missing && target is not null && before.FindTable(target, newName) is { IsMaybe: false } && rename.Table.Name.Text is { } oldName)
            Refuse(NameRefusal.RenamedAlready, rename.Table.Name.Place, NameKind.Relation, SqlName.Quote(oldName), null, SqlName.Quote(newName));
        else if (Find(rename.Table) is not null && target is not null)
            CheckFreeRelation(target, rename.NewName ?? rename.Table.Name, NameKind.Relation);
    }

    private void CheckRenameColumn(Table table, RenameColumnOperation rename)
    {
        if (rename.Column.Text is not { } name || rename.NewName.Text is not { } newName)
            return;
        if (table.Columns.Find(name) is null && !table.IsOpen && table.Columns.Find(newName) is { IsMaybe: false })
            Refuse(NameRefusal.RenamedAlready, rename.Column.Place, NameKind.Column, SqlName.Quote(name), table.FullName, SqlName.Quote(newName));
        else if (CheckColumn(table, rename.Column) && newName != name)
            CheckFreeColumn(table, rename.NewName);
    }

    private void CheckRenameIndex(RenameIndexOperation rename)
    {
        if (rename.Name.Text is not { } name || rename.NewName.Text is not { } newName || rename.Schema is { IsKnown: false })
            return;
        var found = before.FindIndex(rename.Schema?.Text, name);
        if (found is null && before.FindIndex(rename.Schema?.Text, newName) is { Index.IsMaybe: false } && IsClosed(rename.Schema?.Text))
            Refuse(NameRefusal.RenamedAlready, rename.Name.Place, NameKind.Index, SqlName.Quote(name), null, SqlName.Quote(newName));
        else if (CheckIndex(rename.Schema, rename.Name) && found is var (table, _) && newName != name)
            CheckFreeRelation(table.Schema, rename.NewName, NameKind.Index);
    }

    private void CheckSequence(MigrationOperation operation)
    {
        switch (operation)
        {
            case CreateSequenceOperation create when (create.Schema is not { } schema || CheckSchema(schema)) && SchemaOf(create.Schema) is { } target:
                CheckFreeRelation(target, create.Name, NameKind.Sequence);
                break;
            case AlterSequenceOperation alter:
                CheckSequence(alter.Schema, alter.Name);
                break;
            case DropSequenceOperation drop:
                CheckSequence(drop.Schema, drop.Name);
                break;
            case RenameSequenceOperation rename:
                CheckRenameSequence(rename);
                break;
        }
    }

    private void CheckRenameSequence(RenameSequenceOperation rename)
    {
        if (rename.NewSchema is { } newSchema && !CheckSchema(newSchema))
            return;
        if (rename.Name.Text is not { } name || before.FindSequence(rename.Schema?.Text, name) is not ({ } schema, { IsMaybe: false }))
        {
            CheckSequence(rename.Schema, rename.Name);
            return;
        }

        var (target, newName) = (rename.NewSchema?.Text ?? schema.Name, rename.NewName?.Text ?? name);
        if (target != schema.Name || newName != name)
            CheckFreeRelation(target, rename.NewName ?? rename.Name, NameKind.Sequence);
    }

    // The table, as this history knows it; null: nothing can be said of what is in it.
    private Table? Find(TableReference reference)
    {
        var answer = Answer(reference, out var table);
        if (answer is RelationAnswer.Table)
            return table is { IsMaybe: false } && before.FindTable(table.Schema, table.Name)?.Id == table.Id ? table : null;
        if (answer is RelationAnswer.MissingSchema)
        {
            CheckSchema(reference.Schema!);
            return null;
        }

        if (answer is not (RelationAnswer.Missing or RelationAnswer.Opaque) || reference.Name.Text is not { } name || reference.Schema is { IsKnown: false })
            return null;
        var near = _relations.FindNearest(reference.Schema?.Text, name, Array.Empty<string>(), letterCaseOnly: answer is RelationAnswer.Opaque);
        if (answer is RelationAnswer.Opaque && near is null)
            return null;

        // A table of another schema is worth a word, but no name to write in the place of this one.
        var replacement = near is { IsCertain: true, Table: { } other } && other.Name != name ? other.Name : null;
        Refuse(NameRefusal.Missing, reference.Name.Place, NameKind.Relation, Written(reference), null, near?.Text, replacement);
        return null;
    }

    private RelationAnswer Answer(TableReference reference, out Table? table)
    {
        table = null;
        if (reference.Name.Text is not { } name || reference.Schema is { IsKnown: false })
            return RelationAnswer.Sequence; // whatever it is
        return _relations.Find(reference.Schema?.Text, name, out table);
    }

    private bool CheckSchema(NameArgument schema)
    {
        if (schema.Text is not { } name || _relations.HasSchema(name) != false)
            return true;
        var near = _relations.FindNearestSchema(name);
        Refuse(NameRefusal.Missing, schema.Place, NameKind.Schema, SqlName.Quote(name), null, near is null ? null : SqlName.Quote(near.Value.Name), near is { Match.IsCertain: true } ? near.Value.Name : null);
        return false;
    }

    private void CheckColumns(Table table, ImmutableArray<NameArgument> columns)
    {
        foreach (var column in columns)
            CheckColumn(table, column);
    }

    private bool CheckColumn(Table table, NameArgument column)
    {
        if (column.Text is not { } name || table.Columns.Find(name) is not null || SystemColumns.Contains(name))
            return true;
        return CheckAmong(column, NameKind.Column, table.Columns.Items.Where(known => !known.IsMaybe).Select(known => known.Name).ToList(), table.FullName, table.IsOpen);
    }

    private void CheckFreeColumn(Table table, NameArgument column)
    {
        if (column.Text is { } name && table.Columns.Find(name) is { IsMaybe: false })
            Refuse(NameRefusal.Taken, column.Place, NameKind.Column, SqlName.Quote(name), table.FullName);
    }

    private void CheckConstraint(Table table, NameArgument constraint)
    {
        if (constraint.Text is not { } name || table.FindConstraint(name) is not null)
            return;
        var namesNotNull = binding.MayBe(NotNullNames.SinceVersion);
        if (namesNotNull && NotNullNames.Find(table, name) is not null)
            return;
        var names = table.Constraints.Where(known => !known.IsMaybe).Select(known => known.Name).ToList();
        CheckAmong(constraint, NameKind.Constraint, names, table.FullName, table.HasUnknownKeys || (namesNotNull && NotNullNames.MayHave(table, name)));
    }

    private void CheckNewConstraint(Table table, ConstraintDefinition definition, Place place)
    {
        if (definition.Name is { Text: { } name } given)
        {
            if (table.FindConstraint(name) is { IsMaybe: false })
                Refuse(NameRefusal.Taken, given.Place, NameKind.Constraint, SqlName.Quote(name), table.FullName);
            else if (definition.Kind is ConstraintKind.PrimaryKey or ConstraintKind.Unique or ConstraintKind.Exclusion)
                CheckFreeRelation(table.Schema, given, NameKind.Constraint);
        }

        if (definition.Kind is ConstraintKind.PrimaryKey && table.Constraints.FirstOrDefault(known => known is { Kind: TableConstraintKind.PrimaryKey, IsMaybe: false }) is { } key && key.Name != definition.Name?.Text)
            Refuse(NameRefusal.Taken, definition.Name?.Place ?? place, NameKind.Constraint, SqlName.Quote(key.Name), table.FullName);
    }

    private void CheckPrincipal(ConstraintDefinition definition)
    {
        if (definition.PrincipalTable is { } principal && Find(principal) is { } table)
            CheckColumns(table, definition.PrincipalColumns ?? ImmutableArray<NameArgument>.Empty);
    }

    private bool CheckIndex(NameArgument? schema, NameArgument index)
    {
        if (index.Text is not { } name || schema is { IsKnown: false } || schema is not null && !CheckSchema(schema) || before.FindIndex(schema?.Text, name) is not null)
            return true;
        foreach (var neighbour in binding.Neighbours)
        {
            if (neighbour.IsOpen || neighbour.FindIndex(schema?.Text, name) is not null)
                return true;
        }

        var names = SchemasOf(schema?.Text).SelectMany(found => found.Tables.Values).SelectMany(table => table.Indexes).Where(known => !known.IsMaybe).Select(known => known.Name).ToList();
        return CheckAmong(index, NameKind.Index, names, SqlName.Quote(schema?.Text ?? before.CreationSchema), !IsClosed(schema?.Text));
    }

    private void CheckSequence(NameArgument? schema, NameArgument sequence)
    {
        if (sequence.Text is not { } name || schema is { IsKnown: false } || schema is not null && !CheckSchema(schema) || before.FindSequence(schema?.Text, name) is not null)
            return;
        foreach (var neighbour in binding.Neighbours)
        {
            if (neighbour.IsOpen || neighbour.FindSequence(schema?.Text, name) is not null)
                return;
        }

        var schemas = SchemasOf(schema?.Text);
        if (schemas.Any(found => found.HasRelation(name)))
            return; // refused for its kind
        var names = schemas.SelectMany(found => found.Sequences.Values).Where(known => !known.IsMaybe).Select(known => known.Name).ToList();
        CheckAmong(sequence, NameKind.Sequence, names, SqlName.Quote(schema?.Text ?? before.CreationSchema), !IsClosed(schema?.Text));
    }

    // Tables, indexes, sequences share one name space in a schema.
    private void CheckFreeRelation(string schema, NameArgument given, NameKind kind)
    {
        if (given.Text is not { } name || before.FindSchema(schema) is not { } found)
            return;
        var isTaken = found.FindTable(name) is { IsMaybe: false } || found.FindIndex(name) is { Index.IsMaybe: false, Table.IsMaybe: false } || found.FindSequence(name) is { IsMaybe: false };
        if (isTaken)
            Refuse(NameRefusal.Taken, given.Place, kind, SqlName.Quote(schema) + "." + SqlName.Quote(name), null);
    }

    // Where more than the given names may exist, only a difference in letter case is certain.
    private bool CheckAmong(NameArgument given, NameKind kind, List<string> names, string owner, bool isOpen)
    {
        var near = isOpen ? NearestName.FindLetterCase(given.Text!, names) : NearestName.Find(given.Text!, names);
        if (isOpen && near is null)
            return true;
        var meant = near is { } match ? names[match.Index] : null;
        Refuse(NameRefusal.Missing, given.Place, kind, SqlName.Quote(given.Text!), owner, meant is null ? null : SqlName.Quote(meant), near is { IsCertain: true } ? meant : null);
        return false;
    }

    private string? SchemaOf(NameArgument? schema) => schema is null ? before.SearchPathIsKnown ? before.CreationSchema : null : schema.Text;

    private List<CatalogSchema> SchemasOf(string? schema)
    {
        var found = new List<CatalogSchema>();
        foreach (var name in schema is null ? before.SearchPath : ImmutableArray.Create(schema))
        {
            if (before.FindSchema(name) is { } known)
                found.Add(known);
        }

        return found;
    }

    // Whether every index and sequence of these schemas is known.
    private bool IsClosed(string? schema)
    {
        if (before.IsOpen || schema is null && !before.SearchPathIsKnown)
            return false;
        foreach (var found in SchemasOf(schema))
        {
            if (found.IsOpen || found.IsMaybe || found.Tables.Values.Any(table => table.HasUnknownKeys))
                return false;
        }

        return true;
    }

    private static string Written(TableReference table) =>
        table.Schema?.Text is { } schema ? SqlName.Quote(schema) + "." + SqlName.Quote(table.Name.Text!) : SqlName.Quote(table.Name.Text!);

    private void Refuse(NameRefusal refusal, Place place, NameKind kind, string name, string? owner, string? other = null, string? replacement = null) =>
        (_refused ??= ImmutableArray.CreateBuilder<RefusedName>()).Add(new(refusal, place, kind, name, owner, other, replacement));
}
