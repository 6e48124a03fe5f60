using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.History;

/// <summary>One statement or typed operation of a migration that leaves another catalog behind than it found.</summary>
/// <param name="Step">The index of its step in the migration.</param>
/// <param name="Direction">Whether that belongs to Up or to Down.</param>
/// <param name="Statement">Where it stands in the text of the step; null for a typed operation.</param>
/// <param name="Before">What it found.</param>
/// <param name="After">What it left.</param>
internal readonly record struct CatalogChange(int Step, MigrationDirection Direction, TextSpan? Statement, Catalog Before, Catalog After)
{
    /// <summary>The changes of a migration, in order. What branches do together counts in each of them.</summary>
    public static ImmutableArray<CatalogChange> Of(ImmutableArray<BoundStep> steps)
    {
        var changes = ImmutableArray.CreateBuilder<CatalogChange>();
        for (var i = 0; i < steps.Length; i++)
        {
            var step = steps[i];
            if (step.Operation is Operations.BranchOperation)
                continue;
            if (step.Texts.IsEmpty && !ReferenceEquals(step.Before, step.After))
                changes.Add(new(i, step.Direction, null, step.Before, step.After));
            foreach (var text in step.Texts)
            {
                foreach (var (statement, before, after) in text.Statements)
                {
                    if (!ReferenceEquals(before, after))
                        changes.Add(new(i, step.Direction, statement.Span, before, after));
                }
            }
        }

        return changes.ToImmutable();
    }

    /// <summary>Whether both lists are the same.</summary>
    public static bool AreSame(ImmutableArray<CatalogChange> a, ImmutableArray<CatalogChange> b)
    {
        if (a == b)
            return true;
        if (a.Length != b.Length)
            return false;
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i].Step != b[i].Step || a[i].Direction != b[i].Direction || a[i].Statement != b[i].Statement
                || !ReferenceEquals(a[i].Before, b[i].Before) || !ReferenceEquals(a[i].After, b[i].After))
                return false;
        }

        return true;
    }
}
