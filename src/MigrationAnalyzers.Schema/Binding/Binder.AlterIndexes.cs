using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

// ALTER INDEX and ALTER SEQUENCE, which share their syntax with ALTER TABLE.
internal sealed partial class Binder
{
    private void BindAlterIndex(AlterTableStatement alter)
    {
        // ALTER INDEX renames tables too.
        if (OrEmpty(alter.Actions) is [RenameTableAction] && !HasHole(alter.Name) && alter.Kind == ObjectKind.Index && _catalog.FindIndex(alter.Name.SchemaPart?.Text, alter.Name.LastPart.Text) is null
            && _catalog.FindTable(alter.Name.SchemaPart?.Text, alter.Name.LastPart.Text) is not null)
        {
            BindAlterTable(alter with { Kind = ObjectKind.Table });
            return;
        }

        if (BindIndexName(alter.Name, alter.IfExists) is not var (table, index))
            return;
        foreach (var action in OrEmpty(alter.Actions))
        {
            if (action is RenameTableAction { NewName: { HasHole: false } newName })
                SetCatalog(_catalog.RenameIndex(table, index, newName.Text));
            else if (action is AttachPartitionAction attach)
                BindIndexName(attach.Partition, ifExists: false);
        }
    }

    private void BindAlterSequence(AlterTableStatement alter)
    {
        foreach (var action in OrEmpty(alter.Actions))
        {
            if (action is SequenceOptionsAction options)
                BindSequenceOptions(options.Options);
        }

        if (BindSequenceName(alter.Name, alter.IfExists) is not var (schema, sequence))
            return;
        foreach (var action in OrEmpty(alter.Actions))
        {
            if (action is SequenceOptionsAction options)
                ApplyOwner(options.Options, schema.Name, sequence.Name);
            else if (action is RenameTableAction { NewName: { HasHole: false } newName })
                SetCatalog(_catalog.RenameSequence(schema.Name, sequence.Name, schema.Name, newName.Text));
            else if (action is SetSchemaAction { Schema.HasHole: false } set && BindSchema(set.Schema) is { } newSchema)
                SetCatalog(_catalog.RenameSequence(schema.Name, sequence.Name, newSchema, sequence.Name));
        }
    }
}
