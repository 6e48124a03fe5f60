using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Syntax;
using ColumnDefinition = MigrationAnalyzers.Schema.Operations.ColumnDefinition;
using TableConstraint = MigrationAnalyzers.Schema.Catalogs.TableConstraint;
using TableReference = MigrationAnalyzers.Schema.Operations.TableReference;

namespace MigrationAnalyzers.Schema.Changes;

/// <summary>Reads the steps of one migration's <c>Up</c>, typed operations here, raw SQL in <see cref="StatementChanges"/>.</summary>
/// <param name="proofs">What checks prove before it.</param>
/// <param name="start">What exists before it.</param>
internal sealed class ChangeReader(NotNullProofs proofs, Catalog start)
{
    // The ids of the tables that this migration has made, and the domains.
    private readonly HashSet<int> _made = new();
    private readonly HashSet<string> _madeDomains = new(StringComparer.Ordinal);

    public ImmutableArray<SchemaChange>.Builder Changes { get; } = ImmutableArray.CreateBuilder<SchemaChange>();

    /// <summary>What checks prove by now.</summary>
    public NotNullProofs Proofs { get; set; } = proofs;

    public void Read(BoundStep step)
    {
        foreach (var text in step.Texts)
        {
            foreach (var statement in text.Statements)
                new StatementChanges(this, text, statement).Read(statement.Statement);
        }

        if (step.Texts.IsEmpty)
            Read(step.Operation, step.Before, step.After);
    }

    public void Add(SchemaChange change) => Changes.Add(change);

    /// <summary>A table was made by the migration: what it does with it afterwards disturbs nobody.</summary>
    public void Made(Table? table)
    {
        if (table is not null)
            _made.Add(table.Id);
    }

    /// <summary>A view was made by the migration, unless it takes the place of an older one.</summary>
    public void MadeView(Table? replaced, Table? view)
    {
        if (replaced is null || _made.Contains(replaced.Id))
            Made(view);
    }

    /// <summary>Whether the migration itself added the column to a table that was there.</summary>
    public bool IsAdded(ChangedTable table, string column) =>
        table is { Known: { } known } && known.Columns.Find(column) is { } found && start.FindTable(known.Id) is { } before && !before.Columns.Items.Any(old => old.Number == found.Number);

    /// <summary>Whether nothing of that kind and name was there before the migration, so that what it drops is its own.</summary>
    public bool IsOwn(ObjectKind kind, QualifiedName name) => IsMissing(kind, name, start);

    /// <summary>Whether a catalog certainly has no schema or type of that name.</summary>
    public static bool IsMissing(ObjectKind kind, QualifiedName name, Catalog catalog) => !name.HasHole() && kind switch
    {
        ObjectKind.Schema => !catalog.IsOpen && catalog.FindSchema(name.Name.Text) is null,
        ObjectKind.Type or ObjectKind.Domain => !catalog.HasUnknownObjects && catalog.FindType(name.Schema?.Text, name.Name.Text) is null && catalog.FindTable(name.Schema?.Text, name.Name.Text) is null,
        _ => false,
    };

    /// <summary>A domain was made by the migration: no column that people are using has it.</summary>
    public void MadeDomain(UserType domain) => _madeDomains.Add(domain.Schema + "." + domain.Name);

    /// <summary>Whether the migration itself made the domain.</summary>
    public bool IsMade(UserType domain) => _madeDomains.Contains(domain.Schema + "." + domain.Name);

    /// <summary>The table that a change is about, by the name that the source gives it.</summary>
    public ChangedTable Find(string? schema, string name, Catalog before, Catalog after)
    {
        var known = before.FindTable(schema, name);
        var made = known ?? after.FindTable(schema, name);
        var written = schema is null ? SqlName.Quote(name) : SqlName.Quote(schema) + "." + SqlName.Quote(name);
        return new(known?.FullName ?? written, known, made is not null && (_made.Contains(made.Id) || made.Schema == Catalog.TemporarySchema));
    }

    private ChangedTable? Find(TableReference reference, Catalog before, Catalog after) =>
        reference.Name.Text is { } name && reference.Schema is null or { IsKnown: true } ? Find(reference.Schema?.Text, reference.Name.Text!, before, after) : null;

    private void Read(MigrationOperation operation, Catalog before, Catalog after)
    {
        switch (operation)
        {
            case CreateTableOperation { Table: { Name.Text: { } name } reference } create:
                Made(after.FindTable(reference.Schema?.Text, name));
                Add(new ObjectCreated(create.Place, Find(reference, before, after)));
                foreach (var key in create.Constraints)
                {
                    // A foreign key puts triggers on the table that it references, whose writers wait.
                    if (key.PrincipalTable is { } referenced && Find(referenced, before, after) is { Known: not null } principal)
                        Add(new TableAltered(key.Name?.Place ?? create.Place, principal) { Taken = TableLock.Writers });
                }

                break;
            case EnsureSchemaOperation or CreateSequenceOperation:
                Add(new ObjectCreated(operation.Place, null));
                break;
            case DropSchemaOperation { Name.Text: { } name } drop:
                Add(new ObjectDropped(drop.Name.Place, null, ObjectKind.Schema, SqlName.Quote(name), IsCascade: false));
                break;
            case DropSequenceOperation { Name.Text: { } name } drop:
                Add(new ObjectDropped(drop.Name.Place, null, ObjectKind.Sequence, SqlName.Quote(name), IsCascade: false));
                break;
            case DropTableOperation drop when Find(drop.Table, before, after) is { } table:
                Add(new ObjectDropped(drop.Table.Name.Place, table, ObjectKind.Table, table.Name, IsCascade: false));
                break;
            case RenameTableOperation rename when Find(rename.Table, before, after) is { } table:
                Add(new TableRenamed(
                    rename.Table.Name.Place, table, (rename.NewSchema?.Text is { } schema ? SqlName.Quote(schema) + "." : "") + SqlName.Quote(rename.NewName?.Text ?? rename.Table.Name.Text!)));
                break;
            case AddColumnOperation { Column.Name.Text: { } name } add when Find(add.Table, before, after) is { } table:
                AddColumn(add, name, table, after);
                break;
            case DropColumnOperation { Column.Text: { } name } drop when Find(drop.Table, before, after) is { } table:
                Add(new ColumnDropped(drop.Column.Place, table, name, table.Known?.Columns.Find(name), IsCascade: false) { IsAdded = IsAdded(table, name) });
                break;
            case RenameColumnOperation { Column.Text: { } name, NewName.Text: { } newName } rename when Find(rename.Table, before, after) is { } table:
                Add(new ColumnRenamed(rename.Column.Place, table, name, newName) { IsAdded = IsAdded(table, name) });
                break;
            case AlterColumnOperation { Column.Name.Text: { } name } alter when Find(alter.Table, before, after) is { } table:
                AlterColumn(alter, name, table, before);
                break;
            case CreateIndexOperation create when Find(create.Table, before, after) is { } table:
                Add(new IndexBuilt(create.Name.Place, table, create.Name.Text, IsRebuilt: false, create.IsConcurrent));
                break;
            case DropIndexOperation { Name.Text: { } name } drop:
                var owner = drop.Schema is null or { IsKnown: true } ? before.FindIndex(drop.Schema?.Text, name)?.Table : null;
                Add(new ObjectDropped(drop.Name.Place, owner is null ? null : Find(owner.Schema, owner.Name, before, after), ObjectKind.Index, SqlName.Quote(name), IsCascade: false));
                break;
            case AddConstraintOperation add when Find(add.Table, before, after) is { } table:
                AddConstraint(add, table, before, after);
                break;
            case DropConstraintOperation { Name.Text: { } name } drop when Find(drop.Table, before, after) is { } table:
                Add(new ConstraintDropped(drop.Name.Place, table, SqlName.Quote(name), IsCascade: false));
                break;
            case DataOperation data when Find(data.Table, before, after) is { } table:
                var change = data.Change switch { DataChange.Insert => RowChange.Insert, DataChange.Update => RowChange.Update, _ => RowChange.Delete };
                Add(new RowsChanged(data.Table.Name.Place, table, change, IsWhole: false, IsSeed: true, ImmutableArray<string>.Empty));
                break;
            case AlterTableOperation alter when Find(alter.Table, before, after) is { } table:
                Add(new TableAltered(alter.Table.Name.Place, table));
                break;
        }
    }

    private void AddColumn(AddColumnOperation add, string name, ChangedTable table, Catalog after)
    {
        var column = after.FindTable(add.Table.Schema?.Text, add.Table.Name.Text!)?.Columns.Find(name) ?? new Column(name)
        {
            StoreType = add.Column.StoreType,
            IsNullable = add.Column.IsNullable,
            HasDefault = add.Column.HasDefaultValue || add.Column.DefaultValueSql is not null,
            IsIdentity = add.Column.IsIdentity,
            IsGenerated = add.Column.ComputedColumnSql is not null,
        };
        var domain = DomainColumns.Find(after, add.Column.StoreType);
        var rewrite = RewriteOf(add.Column) ?? (domain is null ? null : DomainColumns.RewriteOf(domain, column.HasDefault));
        Add(new ColumnAdded(add.Column.Name.Place, table, column, rewrite) { Domain = domain });
    }

    private static string? RewriteOf(ColumnDefinition column)
    {
        if (column.IsIdentity || column.IsSerial || StoreTypeName.IsSerial(column.StoreType))
            return "each row takes the next value of a sequence";
        if (column.ComputedColumnSql is not null)
            return column.IsVirtual ? null : "a stored generated column is computed for each row";
        return column.DefaultValueSql is { Text: { } text } && SqlParser.ParseExpression(text, new ParseOptions(BuiltInCatalog.NewestVersion)) is { HasError: false, Expression: var value }
            ? RewriteOf(value)
            : null;
    }

    /// <summary>Why a default gives every row a value of its own; null: it does not.</summary>
    public static string? RewriteOf(Expression value) =>
        Volatility.FindVolatileFunction(value) is { } function ? $"its default calls {SqlName.Quote(function)}(), which is volatile" : null;

    private void AlterColumn(AlterColumnOperation alter, string name, ChangedTable table, Catalog before)
    {
        var place = alter.Column.Name.Place;
        if (table.Known?.Columns.Find(name) is not { } column)
        {
            Add(new TableAltered(place, table));
            return;
        }

        var changed = false;
        if (column.StoreType is { } from && alter.Column.StoreType is { } to && !TypeRewrite.AreSame(from, to))
        {
            Add(new TypeChanged(place, table, name, from, to, TypeRewrite.IsNeeded(from, to)));
            changed = true;
        }

        if (column.IsNullable && !alter.Column.IsNullable)
        {
            Add(new NotNullSet(place, table, name, Proofs.Holds(table.Known!, name)));
            changed = true;
        }

        if (!column.IsNullable && !column.IsMaybe && alter.Column.IsNullable)
        {
            Add(new NotNullDropped(place, table, name) { IsAdded = IsAdded(table, name) });
            changed = true;
        }

        if (!changed)
            Add(new TableAltered(place, table));
    }

    /// <summary>A foreign key of a new table puts triggers on the table that it references, whose writers wait.</summary>
    public void LockReferenced(Place place, ChangedTable table, ChangedTable? referenced)
    {
        if (table.IsNew && referenced is { Known: not null })
            Add(new TableAltered(place, referenced) { Taken = TableLock.Writers });
    }

    private void AddConstraint(AddConstraintOperation add, ChangedTable table, Catalog before, Catalog after)
    {
        var definition = add.Constraint;
        var columns = ImmutableArray.CreateBuilder<string>();
        foreach (var column in definition.Columns)
        {
            if (column.Text is { } text)
                columns.Add(text);
        }

        var kind = definition.Kind switch
        {
            ConstraintKind.PrimaryKey => TableConstraintKind.PrimaryKey,
            ConstraintKind.Unique => TableConstraintKind.Unique,
            ConstraintKind.ForeignKey => TableConstraintKind.ForeignKey,
            ConstraintKind.Exclusion => TableConstraintKind.Exclusion,
            _ => TableConstraintKind.Check,
        };
        var name = definition.Name?.Text;
        var place = definition.Name?.Place ?? add.Place;
        var referenced = definition.PrincipalTable is { } principal ? Find(principal, before, after) : null;
        Add(new ConstraintAdded(place, table, kind, name, columns.ToImmutable(), IsValidated: true, HasIndex: false, referenced));
        LockReferenced(place, table, referenced);

        if (definition.CheckSql is { Text: { } check } && table.Known is { } known && SqlParser.ParseExpression(check, new ParseOptions(BuiltInCatalog.NewestVersion)) is { HasError: false, Expression: var condition })
            Proofs = Proofs.With(known, name, condition, isValidated: true);
    }
}
