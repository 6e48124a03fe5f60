using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Schema.Typing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>What is known of a condition that asks the server what exists.</summary>
internal enum GuardAnswer
{
    /// <summary>Nothing: what it guards may be there or not.</summary>
    Unknown,

    /// <summary>It holds.</summary>
    Holds,

    /// <summary>It does not hold.</summary>
    Fails,

    /// <summary>It asks whether something exists that hangs on a table: where it holds, the table is there, too.</summary>
    Dependent,

    /// <summary>It asks for something that no table or column hangs on: whatever the answer, they are there or not.</summary>
    Unrelated,
}

/// <summary>Answers the conditions that guard DDL: <c>IF NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE ...)</c>.</summary>
internal sealed class Guard(Catalog catalog, ImmutableArray<Catalog> neighbours)
{
    private const int Deepest = 50;

    private static readonly HashSet<string> Roles = new(StringComparer.Ordinal) { "pg_roles", "pg_user", "pg_authid", "pg_group", "pg_shadow", "pg_database" };

    private static readonly HashSet<string> Dependents = new(StringComparer.Ordinal)
    {
        "pg_constraint", "pg_indexes", "pg_index", "pg_trigger", "pg_policies", "pg_policy", "pg_type", "pg_enum", "pg_extension", "pg_proc", "pg_rules", "pg_publication",
        "pg_publication_tables", "table_constraints", "constraint_column_usage", "key_column_usage", "triggers", "routines",
    };

    /// <summary>What is known of <paramref name="condition"/>.</summary>
    public GuardAnswer Answer(Expression condition) => Answer(condition, 0);

    private GuardAnswer Answer(Expression condition, int depth)
    {
        if (depth > Deepest)
            return GuardAnswer.Unknown;
        switch (condition)
        {
            case NotExpression not:
                return Not(Answer(not.Operand, depth + 1));
            case LogicalExpression logical:
                return Join(logical, depth);
            case ExistsExpression exists:
                return Exists(exists.Query);
            case RowExpression { HasKeyword: false, Elements: [var only] }:
                return Answer(only, depth + 1);
            case IsExpression { Test: IsTest.Null, Operand: FunctionCall { Name.Name.Text: "to_regclass", Arguments: [{ Value: var name }] } } test:
                var found = HasRegclass(name);
                return test.IsNegated ? found : Not(found);
            default:
                return GuardAnswer.Unknown;
        }
    }

    private static GuardAnswer Not(GuardAnswer answer) => answer switch
    {
        GuardAnswer.Holds => GuardAnswer.Fails,
        GuardAnswer.Fails => GuardAnswer.Holds,
        GuardAnswer.Dependent => GuardAnswer.Unrelated,
        _ => answer,
    };

    private GuardAnswer Join(LogicalExpression logical, int depth)
    {
        var decides = logical.IsAnd ? GuardAnswer.Fails : GuardAnswer.Holds;
        var all = logical.IsAnd ? GuardAnswer.Holds : GuardAnswer.Fails;
        foreach (var operand in logical.Operands)
        {
            var answer = Answer(operand, depth + 1);
            if (answer == decides)
                return decides;
            if (answer is GuardAnswer.Unknown or GuardAnswer.Dependent)
                all = GuardAnswer.Unknown;
            else if (answer == GuardAnswer.Unrelated && all != GuardAnswer.Unknown)
                all = GuardAnswer.Unrelated;
        }

        return all;
    }

    private GuardAnswer Exists(Query query)
    {
        if (query is not { With: null, Body: SelectBody { From: [TableReference { Name: var view }] } select } || view.Name.HasHole)
            return GuardAnswer.Unknown;
        if (Roles.Contains(view.Name.Text))
            return GuardAnswer.Unrelated;
        var isInformation = view.Schema?.Text == "information_schema";
        var conditions = new Dictionary<string, string>(StringComparer.Ordinal);
        var areKnown = select.Where is not null && select.GroupBy.IsDefaultOrEmpty && select.Having is null && AddEqualities(select.Where, conditions);
        if (Dependents.Contains(view.Name.Text))
            return areKnown ? HasDependent(view.Name.Text, conditions) : GuardAnswer.Dependent;
        if (!areKnown)
            return GuardAnswer.Unknown;
        return view.Name.Text switch
        {
            "columns" when isInformation && conditions.TryGetValue("table_name", out var table) && conditions.TryGetValue("column_name", out var column)
                && Knows(conditions, "table_schema", "data_type") => HasColumn(conditions.TryGetValue("table_schema", out var schema) ? schema : null, table, column, conditions.TryGetValue("data_type", out var type) ? type : null),
            "tables" when isInformation && conditions.TryGetValue("table_name", out var table) && Knows(conditions, "table_schema") =>
                HasTable(conditions.TryGetValue("table_schema", out var schema) ? schema : null, table),
            "pg_tables" when conditions.TryGetValue("tablename", out var table) && Knows(conditions, "schemaname") =>
                HasTable(conditions.TryGetValue("schemaname", out var schema) ? schema : null, table),
            _ => GuardAnswer.Unknown,
        };
    }

    // Of what is not known to be there, nothing is said: much of it is made without a name of its own.
    private GuardAnswer HasDependent(string view, Dictionary<string, string> conditions)
    {
        (string Schema, string Table, string Name) keys = view switch
        {
            "pg_indexes" => ("schemaname", "tablename", "indexname"),
            "table_constraints" => ("constraint_schema", "table_name", "constraint_name"),
            "pg_constraint" => ("", "conrelid", "conname"),
            "pg_type" => ("", "", "typname"),
            _ => ("", "", ""),
        };
        if (!conditions.TryGetValue(keys.Name, out var name) || conditions.Keys.Any(key => key != keys.Schema && key != keys.Table && key != keys.Name && !(view == "table_constraints" && key is "table_schema")))
            return GuardAnswer.Dependent;
        var schema = conditions.TryGetValue(keys.Schema, out var asked) || conditions.TryGetValue("table_schema", out asked) ? asked : null;
        if (view == "pg_type")
            return HasType(name);
        foreach (var table in AllTables(schema))
        {
            if (table.IsMaybe || conditions.TryGetValue(keys.Table, out var of) && table.Name != (keys.Table == "conrelid" ? SqlName.Unquote(of.Substring(of.LastIndexOf('.') + 1)) : of))
                continue;
            if (view == "pg_indexes" ? table.Indexes.Any(index => !index.IsMaybe && index.Name == name) : table.FindConstraint(name) is { IsMaybe: false })
                return GuardAnswer.Holds;
        }

        return GuardAnswer.Dependent;
    }

    private GuardAnswer HasType(string name)
    {
        if (catalog.Objects.Values.Any(found => found is UserType { IsMaybe: false } && found.Name == name))
            return GuardAnswer.Holds;
        return catalog.HasUnknownObjects || !IsClosed(null) || HasOther(name) || name.StartsWith("_", StringComparison.Ordinal) || catalog.Objects.Values.Any(found => found is UserType && found.Name == name)
            || BuiltInTypes.Find(name) is not null || ExtensionObjects.MayHaveType(name)
                ? GuardAnswer.Dependent
                : GuardAnswer.Fails;
    }

    // Names, and at most the schema; anything else asked for is not known.
    private static bool Knows(Dictionary<string, string> conditions, string schema, string? type = null)
    {
        foreach (var condition in conditions)
        {
            if (condition.Key != schema && condition.Key != type && condition.Key is not ("table_name" or "column_name" or "tablename" or "table_catalog"))
                return false;
        }

        return true;
    }

    private bool AddEqualities(Expression condition, Dictionary<string, string> conditions)
    {
        switch (condition)
        {
            case LogicalExpression { IsAnd: true } logical:
                foreach (var operand in logical.Operands)
                {
                    if (operand is LogicalExpression || !AddEqualities(operand, conditions))
                        return false;
                }

                return true;
            case BinaryExpression { Operator: { Symbol: "=" }, Left: ColumnReference column, Right: var value } when ValueOf(value) is { } text:
                conditions[column.Name.Text] = text;
                return true;
            default:
                return false;
        }
    }

    private string? ValueOf(Expression value) => value switch
    {
        StringLiteral literal => literal.Value,
        CastExpression cast => ValueOf(cast.Operand),
        FunctionCall { Name.Name.Text: "current_schema" } => catalog.CreationSchema,
        SpecialCall { Function: "current_schema" } => catalog.CreationSchema,
        FunctionCall { Name.Name.Text: "current_database" } => "",
        _ => null,
    };

    private GuardAnswer HasRegclass(Expression value)
    {
        if (ValueOf(value) is not { } text)
            return GuardAnswer.Unknown;
        var parts = text.Split('.');
        if (parts.Length > 2)
            return GuardAnswer.Unknown;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length == 0 || (parts[i][0] != '"' && SqlName.Quote(parts[i]) != parts[i]))
                return GuardAnswer.Unknown; // folded, or of characters that need quotes
        }

        return HasTable(parts.Length == 2 ? SqlName.Unquote(parts[0]) : null, SqlName.Unquote(parts[parts.Length - 1]));
    }

    private GuardAnswer HasTable(string? schema, string name)
    {
        var isKnown = IsClosed(schema);
        foreach (var table in Tables(schema, name))
        {
            if (!table.IsMaybe)
                return GuardAnswer.Holds;
            isKnown = false;
        }

        return isKnown && (schema is null ? !HasOther(name) : catalog.FindSchema(schema)?.HasRelation(name) != true) ? GuardAnswer.Fails : GuardAnswer.Unknown;
    }

    private bool HasOther(string name)
    {
        foreach (var schema in catalog.Schemas)
        {
            if (schema.Value.HasRelation(name))
                return true;
        }

        return false;
    }

    private GuardAnswer HasColumn(string? schema, string name, string column, string? type)
    {
        var isKnown = IsClosed(schema);
        foreach (var table in Tables(schema, name))
        {
            if (!table.IsMaybe && table.Columns.Find(column) is { IsMaybe: false } found)
                return type is null ? GuardAnswer.Holds : IsOfType(found, type);
            isKnown &= !table.IsOpen && !table.IsMaybe && table.Columns.Find(column) is null;
        }

        return isKnown ? GuardAnswer.Fails : GuardAnswer.Unknown;
    }

    // information_schema.columns tells types of the server by their SQL names without modifiers, and calls all others so (information_schema.sql).
    private GuardAnswer IsOfType(Column column, string type) =>
        TypeNames.Of(column, catalog) is not { IsOwn: false, Kind: BuiltInTypeKind.Scalar } known || type is "ARRAY" or "USER-DEFINED" ? GuardAnswer.Unknown
        : known.Element is null && known.Display == type ? GuardAnswer.Holds
        : GuardAnswer.Fails;

    private bool IsClosed(string? schema)
    {
        if (catalog.IsOpen || !neighbours.IsEmpty)
            return false;
        foreach (var pair in catalog.Schemas)
        {
            if ((schema is null || pair.Key == schema) && (pair.Value.IsOpen || pair.Value.IsMaybe))
                return false;
        }

        return true;
    }

    private IEnumerable<Table> Tables(string? schema, string name)
    {
        foreach (var pair in catalog.Schemas)
        {
            if ((schema is null || pair.Key == schema) && pair.Value.FindTable(name) is { } table)
                yield return table;
        }
    }

    private IEnumerable<Table> AllTables(string? schema) => catalog.Schemas.Values.Where(found => schema is null || found.Name == schema).SelectMany(found => found.Tables.Values);
}
