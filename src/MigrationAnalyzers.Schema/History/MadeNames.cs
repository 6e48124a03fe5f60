using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Syntax;
using TableReference = MigrationAnalyzers.Schema.Operations.TableReference;

namespace MigrationAnalyzers.Schema.History;

/// <summary>The names of relations and columns that some migration's Up makes, wherever in the history: what is not among them existed before, or never will.</summary>
internal sealed class MadeNames
{
    private readonly HashSet<(string Table, string Column)> _columns = new();

    private MadeNames()
    {
    }

    /// <summary>Names of relations that are created or renamed to, in whatever schema.</summary>
    public HashSet<string> Relations { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether any table is created.</summary>
    public bool HasCreatedTable { get; private set; }

    /// <summary>Whether a column of that name is added to, or renamed in, a table of that name.</summary>
    public bool HasColumn(string table, string column) => _columns.Contains((table, column));

    /// <summary>Collects them from every Up of the history.</summary>
    public static MadeNames Of(MigrationHistory history, ParsedTexts texts, CancellationToken cancellationToken)
    {
        var names = new MadeNames();
        foreach (var migration in history.Migrations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            names.Collect(migration.Up, texts);
        }

        return names;
    }

    private void Collect(ImmutableArray<MigrationOperation> operations, ParsedTexts texts)
    {
        foreach (var operation in operations)
        {
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
                case BranchOperation branch:
                    foreach (var alternative in branch.Branches)
                        Collect(alternative, texts);
                    break;
                case SqlOperation { Sql.Text: { } text }:
                    foreach (var statement in texts.Parse(text).Statements)
                        Collect(statement);
                    break;
            }
        }
    }

    private void Collect(Statement statement)
    {
        HasCreatedTable |= statement is CreateTableStatement;
        MadeRelations.AddTo(Relations, statement);
        if (statement is not AlterTableStatement { Actions: { IsDefault: false } actions } alter)
            return;
        foreach (var action in actions)
        {
            if (action is AddColumnAction add)
                _columns.Add((alter.Name.Name.Text, add.Column.Name.Text));
            else if (action is RenameColumnAction rename)
                _columns.Add((alter.Name.Name.Text, rename.NewName.Text));
        }
    }

    private void AddRelation(NameArgument name)
    {
        if (name.Text is { } text)
            Relations.Add(text);
    }

    private void AddColumn(TableReference table, NameArgument column)
    {
        if (table.Name.Text is { } tableName && column.Text is { } columnName)
            _columns.Add((tableName, columnName));
    }
}
