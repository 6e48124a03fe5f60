using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.Binding;

// What a table must have to become a child or a partition of another.
internal sealed partial class Binder
{
    // A child has all columns of its parent, a partition has no others besides (42804).
    private void JudgeInherited(Table child, Table parent, TextSpan span, bool isPartition)
    {
        if (child.IsOpen || child.IsMaybe || parent.IsOpen || parent.IsMaybe || Current(parent) is null)
            return;
        foreach (var column in parent.Columns.Items)
        {
            if (!column.IsMaybe && child.Columns.Find(column.Name) is null)
            {
                AddProblem(SqlProblemKind.TypeMismatch, span, "42804", $"{child.FullName} lacks column {SqlName.Quote(column.Name)} of {parent.FullName}");
                return;
            }
        }

        foreach (var column in child.Columns.Items)
        {
            if (isPartition && !column.IsMaybe && parent.Columns.Find(column.Name) is null)
            {
                AddProblem(SqlProblemKind.TypeMismatch, span, "42804", $"{child.FullName} has column {SqlName.Quote(column.Name)}, which the partitioned table {parent.FullName} does not have");
                return;
            }
        }
    }
}
