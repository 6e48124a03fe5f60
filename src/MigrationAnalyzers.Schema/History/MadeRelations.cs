using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.History;

/// <summary>The relations that a statement makes, by name alone.</summary>
internal static class MadeRelations
{
    /// <summary>Adds the names of tables and views that the statement creates, and those it gives to others. False: it is of another kind.</summary>
    public static bool AddTo(ICollection<string> names, Statement statement)
    {
        switch (statement)
        {
            case CreateTableStatement create:
                names.Add(create.Name.LastPart.Text);
                return true;
            case CreateTableAsStatement create:
                names.Add(create.Name.LastPart.Text);
                return true;
            case CreateViewStatement create:
                names.Add(create.Name.LastPart.Text);
                return true;
            case CreateMaterializedViewStatement create:
                names.Add(create.Name.LastPart.Text);
                return true;
            case AlterTableStatement { Actions: { IsDefault: false } actions }:
                foreach (var action in actions)
                {
                    if (action is RenameTableAction rename)
                        names.Add(rename.NewName.Text);
                }

                return true;
            default:
                return false;
        }
    }
}
