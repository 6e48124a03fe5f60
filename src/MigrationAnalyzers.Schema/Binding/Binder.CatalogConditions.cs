using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Schema.Model;
using MigrationAnalyzers.Schema.Typing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

// Conditions on the server's own relations: table_name = 'Events', attname IN ('Id', 'Status'). A name that nothing has is no error there, the condition
// is merely never true. So it is called missing only where all that exists is known and the text can hardly mean to ask whether it exists: something
// is called almost the same, and neither of the two is named anywhere else in the text.
internal sealed partial class Binder
{
    // The statement of the text, where this binder is inside of a body.
    private Statement? _whole;

    private void BindCatalogConditions(SelectBody select, QueryScope scope)
    {
        if (!_isSilent && CatalogConditions.Of(select, scope) is { } conditions)
            JudgeCatalogConditions(conditions);
    }

    private void JudgeCatalogConditions(CatalogConditions conditions)
    {
        foreach (var comparison in conditions.Comparisons)
        {
            var kinds = comparison.Relation.KindsOf(comparison.Column);
            if (kinds == HeldKinds.None)
                continue;
            var place = PlaceOf(comparison, kinds, conditions);
            if (place.IsUnknown)
                continue;
            foreach (var value in comparison.Values)
            {
                var written = value.Element ?? (value is { Form: ComparedForm.Name, Literal: { } literal } ? NameInString.Exact(literal.Content) : null);
                if (written is { HasHole: false } name)
                    JudgeHeldName(name, kinds, place);
            }
        }

        foreach (var alternative in conditions.Alternatives)
            JudgeCatalogConditions(alternative);
    }

    private HeldPlace PlaceOf(CatalogComparison comparison, HeldKinds kinds, CatalogConditions conditions)
    {
        if (kinds == HeldKinds.Schema)
            return new(null, null, IsUnknown: false);
        var schemas = SchemasOf(comparison.Item, comparison.Relation, conditions, depth: 0);
        if (schemas is not null && schemas.Count != schemas.Count(schema => _relations.HasSchema(schema) == true && _catalog.FindSchema(schema) is not null))
            return new(null, null, IsUnknown: true); // of the server's own, or wrong itself
        var isOfTable = kinds is HeldKinds.Column or HeldKinds.Constraint or HeldKinds.Trigger or HeldKinds.Policy or HeldKinds.Rule || comparison.Column != comparison.Relation.Table && kinds == HeldKinds.Index;
        var tables = isOfTable ? TablesOf(comparison.Item, comparison.Relation, conditions, depth: 0) : null;
        var isUnknown = tables is not null && tables.Contains(null);
        return new(schemas, isUnknown ? null : tables!, isUnknown) { OnlyKinds = OnlyKinds(comparison.Item, kinds, conditions) };
    }

    // relkind = 'r', table_type = 'VIEW', contype = 'f': what it is about besides.
    private static string? OnlyKinds(ScopeItem item, HeldKinds kinds, CatalogConditions conditions)
    {
        foreach (var column in kinds == HeldKinds.Constraint ? new[] { "contype", "constraint_type" } : new[] { "relkind", "table_type" })
        {
            if (conditions.ValuesOf(item, column) is { } values)
                return string.Concat(values.Select(value => "," + value.Literal?.Value)) + ",";
        }

        return null;
    }

    // The schemas that the row can be about, those that were meant included; null: any.
    private List<string>? SchemasOf(ScopeItem item, CatalogRelation relation, CatalogConditions conditions, int depth)
    {
        foreach (var column in new[] { relation.Schema, relation.SchemaId })
        {
            if (column is null)
                continue;
            if (conditions.ValuesOf(item, column) is { } values)
            {
                var schemas = new List<string>();
                foreach (var value in values)
                {
                    if (SchemaOf(value) is not { } schema)
                        return null;
                    schemas.Add(schema);
                }

                return schemas;
            }

            foreach (var (other, otherColumn) in conditions.EqualTo(item, column))
            {
                if (depth < 2 && CatalogRelation.Of(other) is { } otherRelation && (otherColumn == otherRelation.Schema || (otherColumn == otherRelation.Id && otherRelation.Schema is not null))
                    && SchemasOf(other, otherRelation, conditions, depth + 1) is { } schemas)
                {
                    return schemas;
                }
            }
        }

        if (relation.TableId is { } id)
        {
            foreach (var (other, otherColumn) in conditions.EqualTo(item, id))
            {
                if (depth < 2 && CatalogRelation.Of(other) is { } otherRelation && otherColumn == otherRelation.Id && SchemasOf(other, otherRelation, conditions, depth + 1) is { } schemas)
                    return schemas;
            }
        }

        return null;
    }

    private string? SchemaOf(ComparedValue value)
    {
        if (value.Form == ComparedForm.CurrentSchema)
            return _catalog.SearchPathIsKnown ? _catalog.CreationSchema : null;
        if (value.Literal is not { } literal)
            return null;
        var name = value.Form == ComparedForm.Schema ? NameInString.Parse(literal.Content)?.Name : value.Form is ComparedForm.Name or ComparedForm.Id ? NameInString.Exact(literal.Content) : null;
        if (name is not { HasHole: false })
            return null;
        if (_relations.HasSchema(name.Text) != false)
            return name.Text;
        return _relations.FindNearestSchema(name.Text) is { Match: { IsCertain: true, Nearness: Nearness.LetterCase } } meant ? meant.Name : name.Text;
    }

    // The tables that the row can be about, those that were meant included; null: any. A null in it: one that cannot be told.
    private List<Table?>? TablesOf(ScopeItem item, CatalogRelation relation, CatalogConditions conditions, int depth)
    {
        foreach (var column in new[] { relation.Table, relation.TableId })
        {
            if (column is null)
                continue;
            if (conditions.ValuesOf(item, column) is { } values)
            {
                var schemas = SchemasOf(item, relation, conditions, depth: 0);
                var tables = new List<Table?>();
                foreach (var value in values)
                    AddTables(value, schemas, tables);
                return tables;
            }

            foreach (var (other, otherColumn) in conditions.EqualTo(item, column))
            {
                if (depth < 2 && CatalogRelation.Of(other) is { Table: not null } otherRelation && (otherColumn == otherRelation.Table || otherColumn == otherRelation.Id)
                    && TablesOf(other, otherRelation, conditions, depth + 1) is { } tables)
                {
                    return tables;
                }
            }
        }

        return null;
    }

    private void AddTables(ComparedValue value, List<string>? schemas, List<Table?> tables)
    {
        if (value is { Form: ComparedForm.Relation, Literal: { } literal })
        {
            if (NameInString.Parse(literal.Content) is { Parts.Length: 1 or 2 } qualified && !HasHole(qualified)
                && Lookup(qualified.Schema?.Text, SqlName.Cut(qualified.Name.Text, SqlName.MaxBytes), out var read) == RelationAnswer.Table)
            {
                tables.Add(read);
            }
            else
            {
                tables.Add(null);
            }

            return;
        }

        var name = value is { Form: ComparedForm.Name or ComparedForm.Id, Literal: { } exact } ? NameInString.Exact(exact.Content) : null;
        if (name is not { HasHole: false })
        {
            tables.Add(null);
            return;
        }

        var held = new HeldNames(AllCatalogs(), HeldKinds.Relation, new(schemas, null, IsUnknown: false));
        var text = SqlName.Cut(name.Text, SqlName.MaxBytes);
        var meant = held.Contains(text) ? text : held.IsOpen ? null : held.FindNear(text) is { IsCertain: true } near ? near.Name : null;
        var count = tables.Count;
        if (meant is not null)
            tables.AddRange(held.Tables.Where(table => table.Name == meant));
        if (tables.Count == count)
            tables.Add(null);
    }

    private void JudgeHeldName(Identifier name, HeldKinds kinds, HeldPlace place)
    {
        var text = SqlName.Cut(name.Text, SqlName.MaxBytes);
        var held = new HeldNames(AllCatalogs(), kinds, place);
        var kind = NameKindOf(kinds);
        if (held.Contains(text))
        {
            Use(kind, name, null, held.IsMaybe(text) ? Opaque.Instance : new Found(SqlName.Quote(text)));
            return;
        }

        // Asked in this order, since only few names get to the last.
        var near = held.IsOpen ? null : held.FindNear(text);
        if (near is null || IsOfServer(text, kinds, place) || IsNamedElsewhere(name) || IsComparedElsewhere(name, near.Value.Name))
        {
            Use(kind, name, null, Opaque.Instance);
            return;
        }

        var owner = place.Tables is [{ } table] ? table.FullName : kinds != HeldKinds.Schema && place is { Tables: null, Schemas: [var schema] } ? SqlName.Quote(schema) : kinds == HeldKinds.Schema ? "the database" : "";
        UseMissingInString(kind, name, null, owner, near.Value.Name, near.Value.IsCertain, isAccepted: true);
    }

    private static NameKind NameKindOf(HeldKinds kinds) => kinds switch
    {
        HeldKinds.Schema => NameKind.Schema,
        HeldKinds.Column => NameKind.Column,
        HeldKinds.Constraint => NameKind.Constraint,
        HeldKinds.Routine => NameKind.Routine,
        HeldKinds.Index => NameKind.Index,
        HeldKinds.Sequence => NameKind.Sequence,
        HeldKinds.Trigger => NameKind.Trigger,
        HeldKinds.Policy => NameKind.Policy,
        HeldKinds.Rule => NameKind.Rule,
        HeldKinds.Type => NameKind.Type,
        _ => NameKind.Relation,
    };

    // Without a schema or a table, the server's own are meant as well.
    private static bool IsOfServer(string name, HeldKinds kinds, HeldPlace place)
    {
        switch (kinds)
        {
            case HeldKinds.Schema:
                return name is "pg_catalog" or "information_schema" or "pg_toast" or "pg_temp";
            case HeldKinds.Routine:
                return BuiltInVersions.HasFunction(name);
            case HeldKinds.Trigger or HeldKinds.Policy or HeldKinds.Rule:
                return false;
            case HeldKinds.Type:
                return place.Schemas is null && BuiltInTypes.Find(name) is not null;
            case HeldKinds.Column when place.Tables is not null:
                return SystemColumns.Contains(name);
            case HeldKinds.Column:
                return place.Schemas is null && ServerSchemas.Any(schema => BuiltInVersions.TableNames(schema).Any(table => BuiltInVersions.FindTable(schema, table)?.Columns.Find(name) is not null));
            default:
                return place.Schemas is null && ServerSchemas.Any(schema => BuiltInVersions.HasRelation(schema, name));
        }
    }

    private static readonly string[] ServerSchemas = { "pg_catalog", "information_schema" };

    // A statement that asks for either spelling, or makes the one it asks for by its name as a string, knows what it does.
    private bool IsComparedElsewhere(Identifier name, string near)
    {
        var span = _whole?.Span ?? name.Span;
        var statement = _text.Substring(span.Start, span.Length);
        if (statement.IndexOf("'" + near + "'", StringComparison.Ordinal) >= 0)
            return true;
        if (statement.IndexOf("%I", StringComparison.Ordinal) < 0 && statement.IndexOf("quote_ident", StringComparison.OrdinalIgnoreCase) < 0)
            return false;
        var quoted = "'" + name.Text + "'";
        var first = statement.IndexOf(quoted, StringComparison.Ordinal);
        return first >= 0 && statement.IndexOf(quoted, first + 1, StringComparison.Ordinal) >= 0;
    }

    private IEnumerable<Catalog> AllCatalogs() => _options.Neighbours.Prepend(_catalog);
}
