using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Changes;

/// <summary>
/// Which columns a check proves to hold no NULL. With such a check SET NOT NULL looks at no row (manual, ALTER TABLE, "SET NOT NULL").
/// </summary>
internal sealed class NotNullProofs
{
    private readonly Dictionary<(int Table, string Constraint), (HashSet<int> Columns, bool IsValidated)> _checks = new();

    /// <summary>A check was added.</summary>
    public void Add(Table table, string? name, Expression condition, bool isValidated)
    {
        var columns = new HashSet<int>();
        Collect(condition, table, columns);
        if (columns.Count > 0 && name is not null)
            _checks[(table.Id, name)] = (columns, isValidated);
    }

    /// <summary>A check was validated.</summary>
    public void Validate(Table table, string name)
    {
        if (_checks.TryGetValue((table.Id, name), out var check))
            _checks[(table.Id, name)] = check with { IsValidated = true };
    }

    /// <summary>Whether a check that all rows obey says that the column holds no NULL.</summary>
    public bool Holds(Table table, string column)
    {
        if (table.Columns.Find(column) is not { } known)
            return false;
        foreach (var constraint in table.Constraints)
        {
            if (_checks.TryGetValue((table.Id, constraint.Name), out var check) && check.IsValidated && check.Columns.Contains(known.Number))
                return true;
        }

        return false;
    }

    // Each part of a conjunction must hold by itself.
    private static void Collect(Expression condition, Table table, HashSet<int> columns)
    {
        switch (condition)
        {
            case LogicalExpression { IsAnd: true } all:
                foreach (var operand in all.Operands)
                    Collect(operand, table, columns);
                break;
            case IsExpression { Test: IsTest.Null, IsNegated: true, Operand: ColumnReference { Parts.Length: 1 } column }:
                if (table.Columns.Find(column.Name.Text) is { } found)
                    columns.Add(found.Number);
                break;
        }
    }
}
