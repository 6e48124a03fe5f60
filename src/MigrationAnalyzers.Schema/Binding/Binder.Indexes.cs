using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

// CREATE INDEX, and the elements that ON CONFLICT, EXCLUDE and PARTITION BY share with it.
internal sealed partial class Binder
{
    private void BindCreateIndex(CreateIndexStatement create)
    {
        var table = BindTarget(create.Table);
        var relation = table is null ? new ScopeItem { Row = RowType.Unknown } : new ScopeItem { Name = table.Name, Table = table, IsUnaliased = true };
        var scope = new QueryScope(null);
        scope.Items.Add(relation);

        BindAccessMethod(create.Method);
        var reads = _reads.Count;
        foreach (var element in OrEmpty(create.Elements))
            BindIndexElement(element, scope, relation, create.Method?.Text ?? Btree);
        foreach (var element in OrEmpty(create.Included))
            BindIndexElement(element, scope, relation);
        BindOptional(create.Predicate, scope);
        JudgeCondition(create.Predicate, scope, "WHERE");
        if (table is null || create.Name is { HasHole: true })
            return;

        var current = _catalog.FindTable(table.Schema, table.Name);
        if (current is null)
            return; // another context's table
        var schema = _catalog.FindSchema(table.Schema);
        var name = create.Name?.Text ?? ImplicitName.Choose(table.Name, AdditionOf(create.Elements.AddRange(OrEmpty(create.Included))), "idx", taken => schema?.HasRelation(taken) == true);
        if (create.IfNotExists && schema?.HasRelation(name) == true)
            return;

        CountFault(create.Name is not null && schema?.HasRelation(name) == true);
        SetCatalog(_catalog.Replace(current, current.WithoutIndex(name).With(new TableIndex(name, ReadsOf(table, reads), create.IsUnique) { Calls = CallsSince(reads) })));
    }

    // Without a method: where the element only finds an index, or is stored beside one.
    private void BindIndexElement(IndexElement element, QueryScope scope, ScopeItem relation, string? method = null)
    {
        BindCollation(element.Collation);
        BindOperatorClass(element.OperatorClass, method);
        // A bare name is a column of the relation; in parentheses it may be the whole row.
        if (BareName(element.Expression) is { } column && column.Span.Start == element.Span.Start)
            BindColumnOf(column, relation.IsOpaque ? null : relation.Table);
        else
            BindExpression(element.Expression, scope);
        if (!_judgesTypes)
            return;
        var type = TypeOf(element.Expression, scope);
        if (method is not null)
            JudgeIndexed(type, element.Expression.Span, method, element.OperatorClass);
    }

    // What stands for the elements in an index name: their columns, function names, and expr for anything else, numbered when they repeat.
    private static string AdditionOf(ImmutableArray<IndexElement> elements)
    {
        var names = new List<string>();
        foreach (var element in elements)
        {
            var suggested = OutputName.Of(new SelectItem(element.Span, element.Expression, null)) ?? "expr";
            if (suggested == "?column?")
                suggested = "expr";
            var name = suggested;
            for (var number = 1; names.Contains(name); number++)
                name = SqlName.Cut(suggested, 63 - 4) + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            names.Add(name);
        }

        return string.Join("_", names);
    }

    private void BindConstraintOf(Identifier name, Table? table, bool ifExists = false)
    {
        if (name.HasHole || table is null || ifExists)
        {
            Use(NameKind.Constraint, name, null, Opaque.Instance);
            return;
        }

        if (table.FindConstraint(name.Text) is { } constraint)
        {
            Use(NameKind.Constraint, name, null, constraint.IsMaybe ? Opaque.Instance : new Found(SqlName.Quote(constraint.Name)));
            return;
        }

        if (FindNotNull(name, table) is not null)
        {
            Use(NameKind.Constraint, name, null, _options.PostgresVersion >= NotNullNames.SinceVersion ? new Found(SqlName.Quote(name.Text)) : Opaque.Instance);
            return;
        }

        var names = new List<string>();
        foreach (var other in table.Constraints)
        {
            if (!other.IsMaybe)
                names.Add(other.Name);
        }

        if (_options.PostgresVersion >= NotNullNames.SinceVersion)
            names.AddRange(NotNullNames.Of(table).Where(known => !known.Column.IsMaybe).Select(known => known.Name));
        var isOpen = table.HasUnknownKeys || (_options.MayBe(NotNullNames.SinceVersion) && NotNullNames.MayHave(table, name.Text));
        Use(NameKind.Constraint, name, null, MissingAmong(name, names, table.FullName, isOpen, new(_catalog, null, ImmutableArray.Create(table))));
    }

    // The column whose NOT NULL constraint has the name, on servers that name these.
    private Column? FindNotNull(Identifier name, Table table) =>
        !name.HasHole && _options.MayBe(NotNullNames.SinceVersion) && table.FindConstraint(name.Text) is null ? NotNullNames.Find(table, name.Text) : null;

    private Lookup MissingObject(in NamePart name, List<string> names, string? schema, string owner, bool isOpen, Func<ImmutableArray<string>>? findElsewhere = null) =>
        MissingAmong(name, names, owner, isOpen, new(_catalog, schema, ImmutableArray<Table>.Empty), findElsewhere);

    // Where more than the given names may exist, only a difference in letter case is certain.
    private static Lookup MissingAmong(in NamePart name, List<string> names, string owner, bool isOpen, MissingSite site, Func<ImmutableArray<string>>? findElsewhere = null)
    {
        var near = NearestName.FindLetterCase(name.Text, names);
        if (isOpen && near is null)
            return Opaque.Instance;
        if (near is null && findElsewhere?.Invoke() is { IsEmpty: false } elsewhere)
            return new Missing(Miss.OffSearchPath, owner, elsewhere[0], elsewhere.Length == 1) { Elsewhere = elsewhere, Site = site };
        near ??= NearestName.Find(name.Text, names);
        return new Missing(MissOf(name, near?.Nearness), owner, near is { } match ? SqlName.Quote(names[match.Index]) : null, near is { IsCertain: true }) { Site = site };
    }
}
