using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Reading;

/// <summary>A column while its calls are read: annotations may still change it.</summary>
internal sealed class ColumnDraft
{
    /// <summary>Its name, where <c>name:</c> gives one; else the member of <c>CreateTable</c>'s columns is the name.</summary>
    public NameArgument? Name { get; set; }

    /// <summary>The rest.</summary>
    public required ColumnDefinition Definition { get; set; }

    /// <summary>The definition under the name it has at last.</summary>
    public ColumnDefinition ToDefinition(NameArgument member) => Definition with { Name = Name ?? member };
}

/// <summary>A table while the lambdas of <c>CreateTable</c> are read.</summary>
internal sealed class TableDraft
{
    /// <summary>The columns by the member that names them in C#, in order.</summary>
    public List<(string Member, ColumnDefinition Column)> Columns { get; } = [];

    /// <summary>The constraints.</summary>
    public List<ConstraintDefinition> Constraints { get; } = [];

    /// <summary>Whether every column was read.</summary>
    public bool IsComplete { get; set; } = true;

    /// <summary>The column that a member names; null if there is none.</summary>
    public ColumnDefinition? Find(string member)
    {
        foreach (var (name, column) in Columns)
        {
            if (name == member)
                return column;
        }

        return null;
    }

    /// <summary>The columns.</summary>
    public ImmutableArray<ColumnDefinition> ToColumns() => Columns.Select(c => c.Column).ToImmutableArray();
}
