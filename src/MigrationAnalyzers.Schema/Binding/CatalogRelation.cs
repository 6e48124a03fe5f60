namespace MigrationAnalyzers.Schema.Binding;

/// <summary>What a name that a relation of the server's own holds is the name of.</summary>
[Flags]
internal enum HeldKinds
{
    None = 0,
    Table = 1,
    View = 2,
    MaterializedView = 4,
    ForeignTable = 8,
    CompositeType = 16,
    Index = 32,
    Sequence = 64,
    Schema = 128,
    Column = 256,
    Constraint = 512,
    Routine = 1024,
    Trigger = 2048,
    Policy = 4096,
    Rule = 8192,
    Type = 16384,

    /// <summary>What FROM can read and information_schema shows.</summary>
    Readable = Table | View | ForeignTable,

    /// <summary>Everything that shares the name space of relations.</summary>
    Relation = Readable | MaterializedView | CompositeType | Index | Sequence,
}

/// <summary>A relation of pg_catalog or information_schema, and which of its columns hold the names, or the ids, of what exists.</summary>
internal sealed record CatalogRelation
{
    private static readonly Dictionary<string, CatalogRelation> All = new(StringComparer.Ordinal)
    {
        // information_schema
        ["schemata"] = new() { Schema = "schema_name" },
        ["tables"] = new() { Schema = "table_schema", Table = "table_name" },
        ["columns"] = new() { Schema = "table_schema", Table = "table_name", Column = "column_name" },
        ["views"] = new() { Schema = "table_schema", Table = "table_name", TableKinds = HeldKinds.View },
        ["table_constraints"] = new() { Schema = "table_schema", Table = "table_name", Name = "constraint_name", NameKind = HeldKinds.Constraint },
        ["key_column_usage"] = new() { Schema = "table_schema", Table = "table_name", Column = "column_name", Name = "constraint_name", NameKind = HeldKinds.Constraint },
        ["constraint_column_usage"] = new() { Schema = "table_schema", Table = "table_name", Column = "column_name" },
        ["constraint_table_usage"] = new() { Schema = "table_schema", Table = "table_name" },
        ["referential_constraints"] = new() { Schema = "constraint_schema", Name = "constraint_name", NameKind = HeldKinds.Constraint },
        ["check_constraints"] = new() { Schema = "constraint_schema", Name = "constraint_name", NameKind = HeldKinds.Constraint },
        ["table_privileges"] = new() { Schema = "table_schema", Table = "table_name" },
        ["role_table_grants"] = new() { Schema = "table_schema", Table = "table_name" },
        ["column_privileges"] = new() { Schema = "table_schema", Table = "table_name", Column = "column_name" },
        ["triggers"] = new() { Schema = "event_object_schema", Table = "event_object_table", Name = "trigger_name", NameKind = HeldKinds.Trigger },
        ["domains"] = new() { Schema = "domain_schema", Name = "domain_name", NameKind = HeldKinds.Type },
        ["sequences"] = new() { Schema = "sequence_schema", Name = "sequence_name", NameKind = HeldKinds.Sequence },
        ["routines"] = new() { Schema = "routine_schema", Name = "routine_name", NameKind = HeldKinds.Routine },

        // views of pg_catalog
        ["pg_tables"] = new() { Schema = "schemaname", Table = "tablename", TableKinds = HeldKinds.Table },
        ["pg_views"] = new() { Schema = "schemaname", Table = "viewname", TableKinds = HeldKinds.View },
        ["pg_matviews"] = new() { Schema = "schemaname", Table = "matviewname", TableKinds = HeldKinds.MaterializedView },
        ["pg_indexes"] = new() { Schema = "schemaname", Table = "tablename", TableKinds = Stored, Name = "indexname", NameKind = HeldKinds.Index },
        ["pg_sequences"] = new() { Schema = "schemaname", Name = "sequencename", NameKind = HeldKinds.Sequence },
        ["pg_policies"] = new() { Schema = "schemaname", Table = "tablename", TableKinds = HeldKinds.Table, Name = "policyname", NameKind = HeldKinds.Policy },
        ["pg_rules"] = new() { Schema = "schemaname", Table = "tablename", TableKinds = HeldKinds.Table | HeldKinds.View, Name = "rulename", NameKind = HeldKinds.Rule },
        ["pg_stats"] = new() { Schema = "schemaname", Table = "tablename", TableKinds = Stored | HeldKinds.ForeignTable, Column = "attname" },
        ["pg_stat_user_tables"] = new() { Schema = "schemaname", Table = "relname", TableKinds = Stored },
        ["pg_stat_all_tables"] = new() { Schema = "schemaname", Table = "relname", TableKinds = Stored },
        ["pg_statio_user_tables"] = new() { Schema = "schemaname", Table = "relname", TableKinds = Stored },
        ["pg_statio_all_tables"] = new() { Schema = "schemaname", Table = "relname", TableKinds = Stored },
        ["pg_stat_user_indexes"] = new() { Schema = "schemaname", Table = "relname", TableKinds = Stored, Name = "indexrelname", NameKind = HeldKinds.Index },
        ["pg_stat_all_indexes"] = new() { Schema = "schemaname", Table = "relname", TableKinds = Stored, Name = "indexrelname", NameKind = HeldKinds.Index },

        // tables of pg_catalog
        ["pg_namespace"] = new() { Schema = "nspname", Id = "oid" },
        ["pg_class"] = new() { SchemaId = "relnamespace", Table = "relname", TableKinds = HeldKinds.Relation, Id = "oid" },
        ["pg_attribute"] = new() { TableId = "attrelid", Column = "attname" },
        ["pg_constraint"] = new() { SchemaId = "connamespace", TableId = "conrelid", Name = "conname", NameKind = HeldKinds.Constraint },
        ["pg_trigger"] = new() { TableId = "tgrelid", Name = "tgname", NameKind = HeldKinds.Trigger },
        ["pg_policy"] = new() { TableId = "polrelid", Name = "polname", NameKind = HeldKinds.Policy },
        ["pg_rewrite"] = new() { TableId = "ev_class", Name = "rulename", NameKind = HeldKinds.Rule },
        ["pg_type"] = new() { SchemaId = "typnamespace", Name = "typname", NameKind = HeldKinds.Type },
        ["pg_proc"] = new() { SchemaId = "pronamespace", Name = "proname", NameKind = HeldKinds.Routine },
    };

    private const HeldKinds Stored = HeldKinds.Table | HeldKinds.MaterializedView;

    /// <summary>The column that holds the name of a schema.</summary>
    public string? Schema { get; private init; }

    /// <summary>The column that holds the id of a schema.</summary>
    public string? SchemaId { get; private init; }

    /// <summary>The column that holds the name of a relation in that schema.</summary>
    public string? Table { get; private init; }

    /// <summary>What these relations are.</summary>
    public HeldKinds TableKinds { get; private init; } = HeldKinds.Readable;

    /// <summary>The column that holds the id of a relation.</summary>
    public string? TableId { get; private init; }

    /// <summary>The column that holds the name of a column of that relation.</summary>
    public string? Column { get; private init; }

    /// <summary>The column that holds the name of something else in the schema, or of that relation.</summary>
    public string? Name { get; private init; }

    /// <summary>What that is.</summary>
    public HeldKinds NameKind { get; private init; }

    /// <summary>The column by which others refer to a row: of what the row is about.</summary>
    public string? Id { get; private init; }

    /// <summary>The relation an item of FROM is; null: none that holds names.</summary>
    public static CatalogRelation? Of(ScopeItem item) =>
        item is { Row: null, Table: { Schema: "information_schema" or "pg_catalog", Name: var name } } && All.TryGetValue(name, out var relation) ? relation : null;

    /// <summary>What the names in a column are the names of.</summary>
    public HeldKinds KindsOf(string column) =>
        column == Schema ? HeldKinds.Schema
        : column == Table ? TableKinds
        : column == Column ? HeldKinds.Column
        : column == Name ? NameKind
        : HeldKinds.None;
}
