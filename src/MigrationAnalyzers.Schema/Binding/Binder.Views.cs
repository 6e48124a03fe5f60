using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

// Relations made from queries: views, materialized views, CREATE TABLE AS, SELECT INTO.
internal sealed partial class Binder
{
    private void BindCreateView(CreateViewStatement create)
    {
        var from = _reads.Count;
        var scope = new QueryScope(null);
        if (create.IsRecursive && !HasHole(create.Name))
        {
            // It sees itself, as a WITH query of its name.
            scope.CommonTables = new()
            {
                new(new CommonTableExpression(create.Span, create.Name.Name, create.Columns, Materialization.Default, new SelectStatement(create.Query.Span, create.Query), null, null))
                {
                    Row = new RowType(ImmutableArray<RowColumn>.Empty).Renamed(create.Columns),
                },
            };
        }

        var row = BindQuery(create.Query, scope).Renamed(create.Columns);
        JudgeRepeatedColumns(row, create.Columns, create.Query, create.Name.LastPart.Span);
        JudgeReplacedView(create, row);
        var replaced = HasHole(create.Name) ? null : FindNew(create.Name);
        CreateFromQuery(create.Name, row, RelationKind.View, create.Persistence, from);
        if (create.Persistence != Persistence.Temporary && !HasHole(create.Name))
            ApplyDefinition(replaced, create.Name, create.Query);
    }

    private void BindCreateMaterializedView(CreateMaterializedViewStatement create)
    {
        if (create.IfNotExists && !HasHole(create.Name) && FindNew(create.Name) is { IsMaybe: false })
            return;
        var from = _reads.Count;
        var row = BindQuery(create.Query, null).Renamed(create.Columns);
        JudgeRepeatedColumns(row, create.Columns, create.Query, create.Name.LastPart.Span);
        CreateFromQuery(create.Name, row, RelationKind.MaterializedView, Persistence.Permanent, from);
        if (!HasHole(create.Name))
            ApplyDefinition(replaced: null, create.Name, create.Query);
    }

    private void BindCreateTableAs(CreateTableAsStatement create)
    {
        if (create.IfNotExists && !HasHole(create.Name) && FindNew(create.Name) is { IsMaybe: false })
            return;
        var row = create.Source is SelectStatement select ? BindQuery(select.Query, _variables) : RowType.Unknown;
        row = row.Renamed(create.Columns);
        if (create.Source is SelectStatement source)
            JudgeRepeatedColumns(row, create.Columns, source.Query, create.Name.LastPart.Span);
        CreateFromQuery(create.Name, row, RelationKind.Table, create.Persistence);
    }

    // What a new relation's name finds now, if anything.
    private Table? FindNew(QualifiedName name) => _catalog.FindSchema(name.Schema?.Text ?? _catalog.CreationSchema)?.FindTable(name.Name.Text);

    private void CreateFromQuery(QualifiedName name, RowType row, RelationKind kind, Persistence persistence, int from = 0)
    {
        if (BindNewName(name, persistence) is not { } schema)
            return;

        var columns = new List<Column>(row.Columns.Length);
        foreach (var column in row.Columns)
        {
            if (column.Name is { } columnName)
                columns.Add(new Column(columnName) { IsMaybe = column.IsMaybe, StoreType = TypeOf(column) is { Kind: not BuiltInTypeKind.Pseudo } type ? type.Display : null });
        }

        var isOpen = row.IsOpaque || row.IsOpen || columns.Count < row.Columns.Length;
        var reads = kind is RelationKind.View or RelationKind.MaterializedView ? _reads.Skip(from).ToImmutableArray() : ImmutableArray<Dependency>.Empty;
        SetCatalog(_catalog.Create(new Table(0, schema, name.Name.Text, kind, ColumnList.From(columns)) { IsOpen = isOpen, Reads = reads }));
    }

    /// <summary>Binds the schema of a name that is being created and gives the schema it goes to; null: a part of the name is not known.</summary>
    private string? BindNewName(QualifiedName name, Persistence persistence)
    {
        if (HasHole(name))
        {
            SetCatalog(persistence != Persistence.Temporary && KnownPartOf(name) is { } part ? _catalog.OpenedFor(part) : _catalog.Opened());
            return null;
        }

        if (persistence == Persistence.Temporary)
            return Catalog.TemporarySchema;
        if (name.Schema is { } schema)
            return BindSchema(schema) ?? schema.Text;
        if (!_catalog.SearchPathIsKnown)
            SetCatalog(_catalog.Opened());
        return _catalog.CreationSchema;
    }

    // What is known of a name with a hole; null: nothing.
    private PartlyKnownName? KnownPartOf(QualifiedName name)
    {
        var text = name.LastPart.Text;
        var (first, last) = (text.IndexOf(Sql.Text.SqlHole.Character), text.LastIndexOf(Sql.Text.SqlHole.Character));
        var schemaName = name.SchemaPart is { HasHole: false } schema ? schema.Text : null;
        if (first < 0 || text.Length == last - first + 1 && schemaName is null)
            return null;
        return new(schemaName, text.Substring(0, first), text.Substring(last + 1), schemaName is null && first > 0 && _catalog.SearchPathIsKnown ? _catalog.CreationSchema : null);
    }
}
