using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Changes;

/// <summary>
/// Which columns a check proves to hold no NULL. With such a check SET NOT NULL looks at no row (manual, ALTER TABLE, "SET NOT NULL").
/// </summary>
internal sealed class NotNullProofs
{
    private readonly ImmutableDictionary<(int Table, string Constraint), Proof> _checks;

    private NotNullProofs(ImmutableDictionary<(int Table, string Constraint), Proof> checks) => _checks = checks;

    /// <summary>No checks.</summary>
    public static NotNullProofs None { get; } = new(ImmutableDictionary<(int Table, string Constraint), Proof>.Empty);

    /// <summary>With a check that was added.</summary>
    public NotNullProofs With(Table table, string? name, Expression condition, bool isValidated)
    {
        var columns = ImmutableHashSet.CreateBuilder<int>();
        Collect(condition, table, columns);
        return columns.Count > 0 && name is not null ? new(_checks.SetItem((table.Id, name), new(columns.ToImmutable(), isValidated))) : this;
    }

    /// <summary>With a check validated.</summary>
    public NotNullProofs WithValidated(Table table, string name) =>
        _checks.TryGetValue((table.Id, name), out var check) ? new(_checks.SetItem((table.Id, name), check with { IsValidated = true })) : this;

    /// <summary>Whether the same is proven.</summary>
    public bool IsSameAs(NotNullProofs other) =>
        ReferenceEquals(_checks, other._checks)
        || _checks.Count == other._checks.Count
        && _checks.All(check => other._checks.TryGetValue(check.Key, out var same) && same.IsValidated == check.Value.IsValidated && same.Columns.SetEquals(check.Value.Columns));

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
    private static void Collect(Expression condition, Table table, ImmutableHashSet<int>.Builder columns)
    {
        switch (condition)
        {
            case LogicalExpression { IsAnd: true } all:
                foreach (var operand in all.Operands)
                    Collect(operand, table, columns);
                break;
            case IsExpression { Test: IsTest.Null, IsNegated: true, Operand: ColumnReference { PartCount: 1 } column }:
                if (table.Columns.Find(column.Name.Text) is { } found)
                    columns.Add(found.Number);
                break;
        }
    }

    private sealed record Proof(ImmutableHashSet<int> Columns, bool IsValidated);
}
