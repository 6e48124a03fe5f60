using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Syntax;
using TableReference = MigrationAnalyzers.Schema.Operations.TableReference;

namespace MigrationAnalyzers.Schema.History;

/// <summary>The names of relations and columns that some migration's Up makes, wherever in the history: what is not among them existed before, or never will.</summary>
internal sealed class MadeNames
{
    private readonly ImmutableArray<NamesOfMigration> _migrations;
    private HashSet<string>? _relations;
    private HashSet<(string Table, string Column)>? _columns;

    private MadeNames(ImmutableArray<NamesOfMigration> migrations) => _migrations = migrations;

    /// <summary>Names of relations that are created or renamed to, in whatever schema.</summary>
    public HashSet<string> Relations => _relations ??= new(_migrations.SelectMany(migration => migration.Relations), StringComparer.Ordinal);

    /// <summary>What each migration makes and names, in their order.</summary>
    public ImmutableArray<NamesOfMigration> Migrations => _migrations;

    /// <summary>Whether any table is created.</summary>
    public bool HasCreatedTable => _migrations.Any(migration => migration.HasCreatedTable);

    /// <summary>Whether a column of that name is added to, or renamed in, a table of that name.</summary>
    public bool HasColumn(string table, string column) =>
        (_columns ??= new(_migrations.SelectMany(migration => migration.Columns))).Contains((table, column));

    /// <summary>Whether every migration makes the same names as in <paramref name="other"/>.</summary>
    public bool IsSameAs(MadeNames other)
    {
        if (_migrations.Length != other._migrations.Length)
            return false;
        for (var i = 0; i < _migrations.Length; i++)
        {
            if (!ReferenceEquals(_migrations[i], other._migrations[i]) && !_migrations[i].IsSameAs(other._migrations[i]))
                return false;
        }

        return true;
    }

    /// <summary>Collects them from every Up of the history. What is half typed makes what it made when it was whole.</summary>
    public static MadeNames Of(MigrationHistory history, ReplayMemory memory, ParsedTexts texts, CancellationToken cancellationToken)
    {
        var migrations = ImmutableArray.CreateBuilder<NamesOfMigration>(history.Migrations.Length);
        for (var i = 0; i < history.Migrations.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var names = NamesOfMigration.Of(history.Migrations[i], texts);
            if (names.IsHalfTyped && memory.FindEdited(history.Migrations[i], i) is { IsHalfTyped: false } whole)
                names = NamesOfMigration.Of(whole.Migration, texts);
            migrations.Add(names);
        }

        return new(migrations.MoveToImmutable());
    }

    /// <summary>The same of a history that was replayed.</summary>
    public static MadeNames Of(ReplayResult replay, ParsedTexts texts) =>
        new(replay.Migrations.Select(migration => NamesOfMigration.Of(migration.Whole, texts)).ToImmutableArray());
}

/// <summary>What one migration adds to <see cref="MadeNames"/>. Kept with it.</summary>
internal sealed class NamesOfMigration
{
    private static readonly ConditionalWeakTable<Migration, NamesOfMigration> Known = new();

    private readonly int _postgresVersion;
    private readonly HashSet<string> _relations = new(StringComparer.Ordinal);
    private readonly List<(string Table, string Column)> _columns = [];
    private readonly HashSet<(string? Schema, string Name)> _named = new();

    private NamesOfMigration(int postgresVersion) => _postgresVersion = postgresVersion;

    /// <summary>Names of relations that are created or renamed to.</summary>
    public IReadOnlyCollection<string> Relations => _relations;

    /// <summary>Columns that are added or renamed to.</summary>
    public IReadOnlyList<(string Table, string Column)> Columns => _columns;

    /// <summary>Tables that typed operations change or refer to, with the schema they give: EF Core writes these from a model that has them.</summary>
    public IReadOnlyCollection<(string? Schema, string Name)> Named => _named;

    /// <summary>Whether a table is created.</summary>
    public bool HasCreatedTable { get; private set; }

    /// <summary>Whether it takes away or replaces what a model before it gave the database: an extension, an enum.</summary>
    public bool ChangesEarlierDatabase { get; private set; }

    /// <summary>Whether the migration is being typed.</summary>
    public bool IsHalfTyped { get; private set; }

    /// <summary>The names that <paramref name="migration"/> makes.</summary>
    public static NamesOfMigration Of(Migration migration, ParsedTexts texts)
    {
        if (Known.TryGetValue(migration, out var known) && known._postgresVersion == texts.PostgresVersion)
            return known;
        var names = new NamesOfMigration(texts.PostgresVersion) { IsHalfTyped = migration.IsBroken };
        names.Collect(migration.Up, texts);
        lock (Known)
        {
            Known.Remove(migration); // under other options the same migration may be read at the same time
            Known.Add(migration, names);
        }

        return names;
    }

    /// <summary>Whether these are the same names.</summary>
    public bool IsSameAs(NamesOfMigration other) =>
        HasCreatedTable == other.HasCreatedTable && ChangesEarlierDatabase == other.ChangesEarlierDatabase
        && _relations.SetEquals(other._relations) && _columns.SequenceEqual(other._columns) && _named.SetEquals(other._named);

    private void Collect(ImmutableArray<MigrationOperation> operations, ParsedTexts texts)
    {
        foreach (var operation in operations)
        {
            CollectNamed(operation);
            switch (operation)
            {
                case CreateTableOperation create:
                    HasCreatedTable = true;
                    AddRelation(create.Table.Name);
                    break;
                case RenameTableOperation { NewName: { } newName }:
                    AddRelation(newName);
                    break;
                case AddColumnOperation add:
                    AddColumn(add.Table, add.Column.Name);
                    break;
                case RenameColumnOperation rename:
                    AddColumn(rename.Table, rename.NewName);
                    break;
                case AlterDatabaseOperation { OldAnnotations.IsEmpty: false }:
                    ChangesEarlierDatabase = true;
                    break;
                case BranchOperation branch:
                    foreach (var alternative in branch.Branches)
                        Collect(alternative, texts);
                    break;
                case SqlOperation { Sql.Text: { } text }:
                    var parsed = texts.Parse(text);
                    IsHalfTyped |= !parsed.Errors.IsEmpty;
                    foreach (var statement in parsed.Statements)
                        Collect(statement);
                    break;
                case UnreadOperation { IsHalfTyped: true }:
                    IsHalfTyped = true;
                    break;
            }
        }
    }

    private void CollectNamed(MigrationOperation operation)
    {
        switch (operation)
        {
            case CreateTableOperation create:
                foreach (var constraint in create.Constraints)
                {
                    if (constraint.PrincipalTable is { } principal && principal.Name.Text != create.Table.Name.Text)
                        AddNamed(principal);
                }

                break;
            case AddConstraintOperation { Constraint.PrincipalTable: { } principal } add:
                AddNamed(add.Table);
                AddNamed(principal);
                break;
            case DropIndexOperation { Table: { } table } drop:
                AddNamed(new(drop.Schema, table));
                break;
            case RenameIndexOperation { Table: { } table } rename:
                AddNamed(new(rename.Schema, table));
                break;
            default:
                AddNamed(TableOf(operation));
                break;
        }
    }

    private static TableReference? TableOf(MigrationOperation operation) => operation switch
    {
        DropTableOperation drop => drop.Table,
        RenameTableOperation rename => rename.Table,
        AlterTableOperation alter => alter.Table,
        AddColumnOperation add => add.Table,
        AlterColumnOperation alter => alter.Table,
        DropColumnOperation drop => drop.Table,
        RenameColumnOperation rename => rename.Table,
        CreateIndexOperation create => create.Table,
        AddConstraintOperation add => add.Table,
        DropConstraintOperation drop => drop.Table,
        DataOperation data => data.Table,
        _ => null,
    };

    private void AddNamed(TableReference? table)
    {
        if (table is { Name.Text: { } name } && table.Schema is null or { IsKnown: true })
            _named.Add((table.Schema?.Text, name));
    }

    private void Collect(Statement statement)
    {
        if (statement is DoStatement { Body: PlpgsqlBody body })
        {
            foreach (var inner in PlpgsqlStatements.WithInner(ImmutableArray.Create<Statement>(body.Block)))
                CollectNames(inner);
            return;
        }

        HasCreatedTable |= statement is CreateTableStatement;
        CollectNames(statement);
    }

    private void CollectNames(Statement statement)
    {
        MadeRelations.AddTo(_relations, statement);
        if (statement is not AlterTableStatement { Actions: { IsDefault: false } actions } alter)
            return;
        foreach (var action in actions)
        {
            if (action is AddColumnAction add)
                _columns.Add((alter.Name.LastPart.Text, add.Column.Name.Text));
            else if (action is RenameColumnAction rename)
                _columns.Add((alter.Name.LastPart.Text, rename.NewName.Text));
        }
    }

    private void AddRelation(NameArgument name)
    {
        if (name.Text is { } text)
            _relations.Add(text);
    }

    private void AddColumn(TableReference table, NameArgument column)
    {
        if (table.Name.Text is { } tableName && column.Text is { } columnName)
            _columns.Add((tableName, columnName));
    }
}
