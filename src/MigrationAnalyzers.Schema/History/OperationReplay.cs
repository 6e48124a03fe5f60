using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Model;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Parsing;

namespace MigrationAnalyzers.Schema.History;

/// <summary>What each typed operation does to a catalog.</summary>
internal sealed class OperationReplay(ReplayOptions options, ParsedTexts texts)
{
    private readonly BindingOptions _binding = new(options.PostgresVersion, options.Neighbours) { IsVersionCertain = options.IsVersionCertain };
    private ImmutableArray<NameUse>.Builder _uses = ImmutableArray.CreateBuilder<NameUse>();

    /// <summary>What the server would refuse of the operation done last, beside names.</summary>
    public ImmutableArray<SqlProblem>.Builder Problems { get; private set; } = ImmutableArray.CreateBuilder<SqlProblem>();

    /// <summary>The pieces of SQL in the operation done last.</summary>
    public ImmutableArray<BoundSqlFragment>.Builder Fragments { get; private set; } = ImmutableArray.CreateBuilder<BoundSqlFragment>();

    /// <summary>
    /// The catalog after <paramref name="operation"/>; the names that its pieces of SQL use are added to <paramref name="uses"/>. Raw SQL and branches
    /// are done elsewhere.
    /// </summary>
    public Catalog Apply(Catalog before, MigrationOperation operation, ImmutableArray<NameUse>.Builder uses)
    {
        _uses = uses;
        if (Problems.Count > 0)
            Problems = ImmutableArray.CreateBuilder<SqlProblem>();
        if (Fragments.Count > 0)
            Fragments = ImmutableArray.CreateBuilder<BoundSqlFragment>();
        new OperationProblems(before, Problems).Judge(operation);
        return Apply(before, operation);
    }

    private Catalog Apply(Catalog before, MigrationOperation operation) => operation switch
    {
        EnsureSchemaOperation ensure => ensure.Name.Text is { } name ? before.CreateSchema(name) : before.Opened(),
        DropSchemaOperation drop => drop.Name.Text is { } name ? before.DropSchema(name) : before.OpenedEverywhere(),
        CreateTableOperation create => CreateTable(before, create),
        DropTableOperation drop => DropTable(before, drop),
        RenameTableOperation rename => RenameTable(before, rename),
        AddColumnOperation add => OnTable(before, add.Table, (catalog, table) => BindValues(AddColumn(catalog, table, add.Column), table, add.Column)),
        AlterColumnOperation alter => OnTable(before, alter.Table, (catalog, table) => AlterColumn(catalog, table, alter)),
        DropColumnOperation drop => OnTable(before, drop.Table, (catalog, table) => DropColumn(catalog, table, drop.Column)),
        RenameColumnOperation rename => OnTable(before, rename.Table, (catalog, table) => RenameColumn(catalog, table, rename)),
        CreateIndexOperation create => OnTable(before, create.Table, (catalog, table) => CreateIndex(catalog, table, create)),
        DropIndexOperation drop => DropIndex(before, drop),
        RenameIndexOperation rename => RenameIndex(before, rename),
        AddConstraintOperation add => OnTable(before, add.Table, (catalog, table) => AddConstraint(catalog, table, add.Constraint)),
        DropConstraintOperation drop => OnTable(before, drop.Table, (catalog, table) => DropConstraint(catalog, table, drop.Name)),
        AlterDatabaseOperation alter => DatabaseAnnotations.Apply(before, alter, options.DefaultSchema),
        CreateSequenceOperation create => create.Name.IsKnown && create.Schema is null or { IsKnown: true }
            ? before.CreateSequence(create.Schema?.Text ?? before.CreationSchema, create.Name.Text!)
            : before.Opened(),
        RenameSequenceOperation rename => RenameSequence(before, rename),
        DropSequenceOperation drop => DropSequence(before, drop),
        AlterSequenceOperation => before, // its numbers
        DataOperation data => OnTable(before, data.Table, (catalog, _) => catalog), // rows
        AlterTableOperation => before, // a comment or storage parameters
        UnreadOperation { Table: { } table } => OnTable(before, table, Open),
        _ => before.OpenedEverywhere(),
    };

    private static Catalog Open(Catalog catalog, Table table) => catalog.Replace(table, table with { IsOpen = true, HasUnknownKeys = true });

    private static string CreationSchema(Catalog catalog, TableReference table) => table.Schema?.Text ?? catalog.CreationSchema;

    private static bool IsKnown(TableReference table) => table.Name.IsKnown && table.Schema is null or { IsKnown: true };

    private Catalog OnTable(Catalog catalog, TableReference reference, Func<Catalog, Table, Catalog> change)
    {
        if (!IsKnown(reference))
        {
            // Some table changed, in a way that is known, but which one is not.
            return reference.Name.Text is { } name ? catalog.OpenTables(table => table.Name == name).Opened() : catalog.OpenedEverywhere();
        }

        var schema = reference.Schema?.Text;
        var tableName = reference.Name.Text!;
        if (catalog.FindTable(schema, tableName) is { } known)
            return change(catalog, known);

        // A table that no operation made was there before the history began, or another context made it. If a table of that name exists elsewhere,
        // the schema is more likely wrong, and nothing is learned about the rest of the database.
        var neighbour = FindNeighbour(schema, tableName);
        if (neighbour is null && FindMeant(catalog, schema, tableName) is { } meant)
            return change(catalog, meant);
        if (neighbour is null && !catalog.HasTableInAnySchema(tableName))
            catalog = catalog.Opened();
        var table = neighbour is not null
            ? neighbour with { IsOpen = true, HasUnknownKeys = true }
            : new Table(0, CreationSchema(catalog, reference), tableName, RelationKind.Table, ColumnList.Empty) { IsOpen = true, HasUnknownKeys = true };
        catalog = catalog.Create(table);
        return change(catalog, catalog.FindTable(table.Schema, table.Name)!);
    }

    // The table whose name is plainly misspelt.
    private Table? FindMeant(Catalog catalog, string? schema, string name)
    {
        var near = new RelationFinder(catalog, options.Neighbours).FindNearest(schema, name, Array.Empty<string>(), letterCaseOnly: catalog.IsOpen);
        return near is { IsCertain: true, Table: { } meant } && meant.Name != name ? catalog.FindTable(meant.Schema, meant.Name) : null;
    }

    private Table? FindNeighbour(string? schema, string name)
    {
        foreach (var neighbour in options.Neighbours)
        {
            if (neighbour.FindTable(schema, name) is { } table)
                return table;
        }

        return null;
    }

    private Catalog CreateTable(Catalog catalog, CreateTableOperation create)
    {
        if (create.Table.Name.Text is not { } name)
            return catalog.Opened();

        var schema = CreationSchema(catalog, create.Table);
        if (create.Table.Schema is { IsKnown: false })
            catalog = catalog.Opened();
        catalog = catalog.Create(new Table(0, schema, name, RelationKind.Table, ColumnList.Empty)
        {
            IsOpen = !create.IsComplete,
            HasUnknownKeys = !create.IsComplete,
            IsMaybe = create.Table.Schema is { IsKnown: false },
        });

        foreach (var column in create.Columns)
            catalog = AddColumn(catalog, catalog.FindTable(schema, name)!, column);
        foreach (var column in create.Columns)
            catalog = BindValues(catalog, catalog.FindTable(schema, name)!, column);
        foreach (var constraint in create.Constraints)
            catalog = AddConstraint(catalog, catalog.FindTable(schema, name)!, constraint);
        return catalog;
    }

    private static Catalog DropTable(Catalog catalog, DropTableOperation drop)
    {
        if (!IsKnown(drop.Table))
            return catalog.OpenedEverywhere();
        return catalog.FindTable(drop.Table.Schema?.Text, drop.Table.Name.Text!) is { } table ? catalog.Drop(table) : catalog;
    }

    private Catalog RenameTable(Catalog catalog, RenameTableOperation rename)
    {
        if (rename.NewName is { IsKnown: false } || rename.NewSchema is { IsKnown: false })
            return catalog.OpenedEverywhere();
        return OnTable(catalog, rename.Table, (known, table) =>
            known.Move(table, rename.NewSchema?.Text ?? table.Schema, rename.NewName?.Text ?? table.Name));
    }

    private static Catalog RenameSequence(Catalog catalog, RenameSequenceOperation rename)
    {
        if (rename.Name.Text is not { } name || rename.Schema is { IsKnown: false } || rename.NewName is { IsKnown: false } || rename.NewSchema is { IsKnown: false })
            return catalog.Opened();
        if (catalog.FindSequence(rename.Schema?.Text, name) is not var (schema, _))
            return catalog.CreateSequence(rename.NewSchema?.Text ?? rename.Schema?.Text ?? catalog.CreationSchema, rename.NewName?.Text ?? name);
        return catalog.RenameSequence(schema.Name, name, rename.NewSchema?.Text ?? schema.Name, rename.NewName?.Text ?? name);
    }

    private static Catalog DropSequence(Catalog catalog, DropSequenceOperation drop)
    {
        if (drop.Name.Text is not { } name || drop.Schema is { IsKnown: false })
            return catalog.Opened();
        return catalog.FindSequence(drop.Schema?.Text, name) is var (schema, _) ? catalog.DropSequence(schema.Name, name) : catalog;
    }

    private static Catalog AddColumn(Catalog catalog, Table table, ColumnDefinition definition)
    {
        if (definition.Name.Text is not { } name)
            return Open(catalog, table);
        if (SystemColumns.Contains(name))
            return catalog;
        return catalog.AddColumn(table, Describe(catalog, table, definition, name));
    }

    private Catalog BindValues(Catalog catalog, Table table, ColumnDefinition definition, bool hasItsType = true)
    {
        if (definition.ComputedColumnSql is { } computed && catalog.FindTable(table.Schema, table.Name) is { } current)
        {
            BindFragment(catalog, current, computed, FragmentKind.Computed, out var reads, column: hasItsType ? definition.Name.Text : null);
            // Servers before 15 let a function go that a generated column calls.
            var calls = _binding is { PostgresVersion: >= 15, IsVersionCertain: true } ? reads.Calls : ImmutableArray<Dependency>.Empty;
            if (definition.Name.Text is { } name && current.Columns.Find(name) is { } column)
                catalog = catalog.Replace(current, current with { Columns = current.Columns.Replace(column with { GeneratedFrom = reads.Columns, Calls = calls }) });
        }

        if (definition.DefaultValueSql is { Text: { } text, Place: var place } && catalog.FindTable(table.Schema, table.Name) is { } owner)
        {
            _uses.AddRange(SqlBinding.BindDefault(ParseFragment(catalog, FragmentKind.Default, text, place), place, owner, catalog, _binding, out var reads));
            if (definition.Name.Text is { } name && owner.Columns.Find(name) is { } column)
                catalog = catalog.Replace(owner, owner with { Columns = owner.Columns.Replace(column with { Calls = reads.Calls }) });
        }

        return catalog;
    }

    // A piece of SQL in which the columns of one table can be named. False: what it mentions is not known.
    private bool BindFragment(Catalog catalog, Table table, SqlFragment fragment, FragmentKind kind, out ExpressionReads reads, string? column = null)
    {
        reads = ExpressionReads.None;
        if (fragment.Text is not { } text)
            return false;
        var parsed = ParseFragment(catalog, kind, text, fragment.Place);
        var condition = kind switch
        {
            FragmentKind.Filter => "WHERE",
            FragmentKind.Check => "CHECK",
            _ => null,
        };
        _uses.AddRange(SqlBinding.BindExpression(parsed, fragment.Place, table, catalog, _binding, out reads, Problems, condition, column));
        return !parsed.HasError;
    }

    private ExpressionResult ParseFragment(Catalog catalog, FragmentKind kind, string text, Place place)
    {
        var parsed = texts.ParseExpression(text, kind);
        Fragments.Add(new BoundSqlFragment(kind, place, text, parsed.Errors, catalog));
        return parsed;
    }

    private static Column Describe(Catalog catalog, Table table, ColumnDefinition definition, string name)
    {
        var isSerial = IsSerial(definition);
        return new Column(name)
        {
            StoreType = definition.StoreType,
            IsNullable = definition.IsNullable && !definition.IsIdentity && !isSerial,
            HasDefault = definition.HasDefaultValue || definition.DefaultValueSql is not null || isSerial,
            IsIdentity = definition.IsIdentity,
            IsGenerated = definition.ComputedColumnSql is not null || definition.IsGenerated,
            IsSerial = isSerial,
            OwnedSequence = definition.IsIdentity || isSerial
                ? ImplicitName.Choose(table.Name, name, "seq", taken => catalog.FindSchema(table.Schema)?.HasRelation(taken) == true)
                : null,
        };
    }

    private static bool IsSerial(ColumnDefinition definition) => definition.IsSerial || definition.StoreType is "serial" or "bigserial" or "smallserial" or "serial2" or "serial4" or "serial8";

    private Catalog AlterColumn(Catalog catalog, Table table, AlterColumnOperation alter)
    {
        var definition = alter.Column;
        if (definition.Name.Text is not { } name)
            return Open(catalog, table);
        if (table.Columns.Find(name) is not { } column)
            return table.IsOpen ? catalog.AddColumn(table, new Column(name)) : catalog;

        var described = Describe(catalog, table, definition, name);
        var ownsSequence = described.OwnedSequence is not null;

        // What is as it was is not written again: it may name what has another name by now.
        catalog = BindValues(catalog, table, definition with
        {
            DefaultValueSql = definition.DefaultValueSql?.Text == alter.OldDefaultValueSql?.Text ? null : definition.DefaultValueSql,
            ComputedColumnSql = definition.ComputedColumnSql?.Text == alter.OldComputedColumnSql?.Text ? null : definition.ComputedColumnSql,
        }, hasItsType: false);
        var keepsCalls = definition.DefaultValueSql is not null || definition.ComputedColumnSql is not null;
        catalog = catalog.AlterColumn(catalog.FindTable(table.Schema, table.Name) ?? table, name, old => described with
        {
            Number = old.Number,
            IsOwn = old.IsOwn,
            GeneratedFrom = described.IsGenerated ? old.GeneratedFrom : ImmutableArray<int>.Empty,
            Calls = keepsCalls ? old.Calls : ImmutableArray<Dependency>.Empty,
            NotNullName = old.IsNullable || described.IsNullable ? null : old.NotNullName,
            OwnedSequence = ownsSequence ? old.OwnedSequence ?? described.OwnedSequence : null,
        });
        if (ownsSequence && column.OwnedSequence is null)
            catalog = catalog.CreateSequence(table.Schema, described.OwnedSequence!);
        else if (!ownsSequence && column.OwnedSequence is { } owned)
            catalog = catalog.DropSequence(table.Schema, owned);
        return catalog;
    }

    private static Catalog DropColumn(Catalog catalog, Table table, NameArgument column)
    {
        if (column.Text is not { } name)
            return Open(catalog, table);
        return SystemColumns.Contains(name) ? catalog : catalog.DropColumn(table, name);
    }

    private static Catalog RenameColumn(Catalog catalog, Table table, RenameColumnOperation rename)
    {
        if (rename.Column.Text is not { } name || rename.NewName.Text is not { } newName)
            return Open(catalog, table);
        return catalog.RenameColumn(table, name, newName);
    }

    private Catalog CreateIndex(Catalog catalog, Table table, CreateIndexOperation create)
    {
        if (create.Name.Text is not { } name)
            return catalog;
        var columns = Numbers(table, create.Columns, out var allKnown);
        var calls = ImmutableArray<Dependency>.Empty;
        if (create.Filter is { } filter)
        {
            allKnown &= BindFragment(catalog, table, filter, FragmentKind.Filter, out var filtered);
            columns = columns.AddRange(filtered.Columns);
            calls = filtered.Calls;
        }

        return catalog.Replace(table, table.WithoutIndex(name).With(new TableIndex(name, columns, create.IsUnique)
        {
            MentionsUnknown = !allKnown || !create.IsComplete,
            Calls = calls,
        }));
    }

    private static Catalog DropIndex(Catalog catalog, DropIndexOperation drop)
    {
        if (drop.Name.Text is not { } name || drop.Schema is { IsKnown: false })
            return catalog;
        return catalog.FindIndex(drop.Schema?.Text, name) is var (table, _) ? catalog.Replace(table, table.WithoutIndex(name)) : catalog;
    }

    private static Catalog RenameIndex(Catalog catalog, RenameIndexOperation rename)
    {
        if (rename.Name.Text is not { } name || rename.NewName.Text is not { } newName || rename.Schema is { IsKnown: false })
            return catalog;
        return catalog.FindIndex(rename.Schema?.Text, name) is var (table, index) ? catalog.RenameIndex(table, index, newName) : catalog;
    }

    private Catalog AddConstraint(Catalog catalog, Table table, ConstraintDefinition definition)
    {
        var columns = Numbers(table, definition.Columns, out var allKnown);
        var calls = ImmutableArray<Dependency>.Empty;
        if (definition.CheckSql is { } check)
        {
            allKnown &= BindFragment(catalog, table, check, FragmentKind.Check, out var mentioned);
            columns = columns.AddRange(mentioned.Columns);
            calls = mentioned.Calls;
        }

        var name = definition.Name is null ? ChooseName(catalog, table, definition) : definition.Name.Text;
        if (name is null)
            return catalog;

        var principal = definition.PrincipalTable is { } reference && IsKnown(reference)
            ? catalog.FindTable(reference.Schema?.Text, reference.Name.Text!)
            : null;
        return catalog.Replace(table, table.WithoutConstraint(name).With(new TableConstraint(name, KindOf(definition.Kind), columns)
        {
            MentionsUnknown = !allKnown,
            Calls = calls,
            PrincipalTable = principal?.Id ?? 0,
            PrincipalColumns = principal is null ? default : PrincipalColumns(principal, definition.PrincipalColumns),
        }));
    }

    // Without columns the primary key is meant; default: not known.
    private static ImmutableArray<int> PrincipalColumns(Table principal, ImmutableArray<NameArgument>? written)
    {
        if (written is not { IsDefaultOrEmpty: false } columns)
            return principal.FindPrimaryKey()?.Columns ?? default;
        var numbers = Numbers(principal, columns, out var allKnown);
        return allKnown ? numbers : default;
    }

    private Catalog DropConstraint(Catalog catalog, Table table, NameArgument name)
    {
        if (name.Text is not { } known)
            return catalog;
        return table.FindConstraint(known) is null && _binding.MayBe(NotNullNames.SinceVersion) && NotNullNames.Find(table, known) is { } required
            ? catalog.AlterColumn(table, required.Name, column => column.Optional())
            : catalog.Replace(table, table.WithoutConstraint(known));
    }

    private static string? ChooseName(Catalog catalog, Table table, ConstraintDefinition definition)
    {
        var columns = new List<string>();
        foreach (var column in definition.Columns)
        {
            if (column.Text is not { } text)
                return null;
            columns.Add(text);
        }

        var label = definition.Kind switch
        {
            ConstraintKind.PrimaryKey => "pkey",
            ConstraintKind.Unique => "key",
            ConstraintKind.ForeignKey => "fkey",
            ConstraintKind.Exclusion => "excl",
            _ => "check",
        };
        var addition = definition.Kind is ConstraintKind.PrimaryKey || columns.Count == 0 ? null : string.Join("_", columns);
        return ImplicitName.Choose(table.Name, addition, label, taken =>
            table.FindConstraint(taken) is not null || catalog.FindSchema(table.Schema)?.HasRelation(taken) == true);
    }

    private static TableConstraintKind KindOf(ConstraintKind kind) => kind switch
    {
        ConstraintKind.PrimaryKey => TableConstraintKind.PrimaryKey,
        ConstraintKind.Unique => TableConstraintKind.Unique,
        ConstraintKind.ForeignKey => TableConstraintKind.ForeignKey,
        ConstraintKind.Exclusion => TableConstraintKind.Exclusion,
        _ => TableConstraintKind.Check,
    };

    private static ImmutableArray<int> Numbers(Table table, ImmutableArray<NameArgument> columns, out bool allKnown)
    {
        allKnown = true;
        var numbers = ImmutableArray.CreateBuilder<int>(columns.Length);
        foreach (var column in columns)
        {
            if (column.Text is { } name && table.Columns.Find(name) is { } found)
                numbers.Add(found.Number);
            else
                allKnown = false;
        }

        return numbers.ToImmutable();
    }
}
