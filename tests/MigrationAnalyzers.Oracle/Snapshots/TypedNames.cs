using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace MigrationAnalyzers.Oracle.Snapshots;

/// <summary>What EF Core's own operations make: of what raw SQL makes a snapshot need not know.</summary>
internal sealed class TypedNames
{
    private readonly HashSet<string> _tables = new(StringComparer.Ordinal);
    private readonly HashSet<(string Table, string Column)> _columns = [];

    /// <summary>Takes one operation after the other.</summary>
    public void Add(MigrationOperation operation)
    {
        switch (operation)
        {
            case CreateTableOperation create:
                _tables.Add(create.Name);
                foreach (var column in create.Columns)
                    _columns.Add((create.Name, column.Name));
                break;
            case AddColumnOperation add:
                _columns.Add((add.Table, add.Name));
                break;
            case RenameColumnOperation rename:
                _columns.Add((rename.Table, rename.NewName));
                break;
            case RenameTableOperation { NewName: { } name } rename:
                _tables.Add(name);
                foreach (var (_, column) in _columns.Where(known => known.Table == rename.Name).ToList())
                    _columns.Add((name, column));
                break;
        }
    }

    /// <summary>Whether one of them makes it.</summary>
    public bool Has(SnapshotTable table) => _tables.Contains(table.Name);

    /// <summary>Whether one of them makes it.</summary>
    public bool Has(SnapshotTable table, string column) => _columns.Contains((table.Name, column));
}
