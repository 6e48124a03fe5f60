using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

// Column references: which of the items in scope a name belongs to.
internal sealed partial class Binder
{
    private void BindColumnReference(ColumnReference reference, QueryScope scope)
    {
        if (reference.HasHole())
            UseAllOpaque(reference.Parts);
        else if (reference.TablePart is { } qualifier)
            BindQualified(reference, qualifier, reference.Schema, scope);
        else
            BindUnqualified(reference.NamePart, scope);
    }

    private void BindUnqualified(in NamePart name, QueryScope scope)
    {
        var sawOpen = false;
        for (var level = scope; level is not null; level = level.Outer)
        {
            var count = FindAtLevel(level, name.Text, out var first, out var others, ref sawOpen, out var isOpaque);
            if (count > 1)
            {
                Use(NameKind.Column, name, null, AmbiguityOf(first, others));
                return;
            }

            if (count == 1)
            {
                if (!first.Item.IsVariable && FindVariable(name.Text) is { } variable)
                    Use(NameKind.Column, name, null, ConflictOf(first, variable));
                else
                    UseFound(name, default, first);
                return;
            }

            if (isOpaque)
            {
                Use(NameKind.Column, name, null, Opaque.Instance);
                return;
            }
        }

        if (FindWholeRow(name.Text, scope) is { } row)
        {
            if (row.Name == name.Text)
                Use(NameKind.Column, name, null, row.Found);
            else
                UseItem(name, null, row);
            return;
        }

        Use(NameKind.Column, name, null, MissingColumn(name, scope, sawOpen));
    }

    // PL/pgSQL refuses a name that is both a column and a variable, unless told which wins. SQL functions take the column.
    private ScopeItem? FindVariable(string name)
    {
        if (!_conflictsAreErrors)
            return null;
        for (var level = _variables; level is not null; level = level.Outer)
        {
            foreach (var item in level.Items)
            {
                if (item is { IsVariable: true, AreColumnsVisible: true } && item.Find(name, out _) > 0)
                    return item;
            }
        }

        return null;
    }

    private static Lookup ConflictOf(ColumnHit column, ScopeItem variable)
    {
        if (column.IsMaybe || column.Item.Name is not { } item)
            return Opaque.Instance;
        var name = SqlName.Quote(column.Name);
        var candidates = ImmutableArray.Create(SqlName.Quote(item) + "." + name);
        return new Ambiguous(variable.Name is { } block ? candidates.Add(SqlName.Quote(block) + "." + name) : candidates);
    }

    private static Lookup AmbiguityOf(ColumnHit first, List<ColumnHit>? others)
    {
        if (first.IsMaybe)
            return Opaque.Instance;
        if (others is null)
            return RepeatedIn(first.Item, first.Name);
        var candidates = ImmutableArray.CreateBuilder<string>();
        others.Insert(0, first);
        foreach (var hit in others)
        {
            if (hit.IsMaybe)
                return Opaque.Instance;
            if (hit.Item.QualifierOf(hit.Name) is { } qualifier)
                candidates.Add(SqlName.Quote(qualifier) + "." + SqlName.Quote(hit.Name));
        }

        return new Ambiguous(candidates.ToImmutable()) { Reason = "several tables here have it" };
    }

    // One item has the name twice: there is nothing better to write.
    private static Lookup RepeatedIn(ScopeItem item, string name)
    {
        foreach (var column in item.Row!.Columns)
        {
            if (column.Name == name && column.IsMaybe)
                return Opaque.Instance;
        }

        return new Ambiguous(ImmutableArray<string>.Empty) { Reason = (item.Name is { } itemName ? SqlName.Quote(itemName) : "the query") + " has it more than once" };
    }

    private static int FindAtLevel(
        QueryScope level, string name, out ColumnHit first, out List<ColumnHit>? others, ref bool sawOpen, out bool isOpaque)
    {
        first = default;
        others = null;
        isOpaque = level.IsOpaque;
        var count = 0;
        foreach (var item in level.Items)
        {
            if (!item.AreColumnsVisible || !level.CanSee(item) || item.Merged?.Contains(name) == true)
                continue;

            var found = item.Find(name, out var hit);
            if (found > 0 && count > 0)
                (others ??= new()).Add(hit);
            else if (found > 0)
                first = hit;
            count += found;
            isOpaque |= item.IsOpaque;
            sawOpen |= item.IsOpen;
        }

        return count;
    }

    private void BindQualified(ColumnReference reference, in NamePart qualifier, Identifier? schema, QueryScope scope)
    {
        var column = reference.NamePart;
        var written = schema is null ? Qualifier.Of(qualifier) : Qualifier.Written(Written(reference.Parts, reference.PartCount - 1));
        var item = FindItem(schema?.Text, qualifier.Text, scope, out var isOpaque);
        if (item is null)
        {
            item = BindMissingItem(schema, qualifier, scope, isOpaque);
            if (item is null)
            {
                Use(NameKind.Column, column, written, Opaque.Instance);
                return;
            }
        }
        else
        {
            if (schema is not null)
                Use(NameKind.Schema, schema, null, new Found(SqlName.Quote(schema.Text)));
            UseItem(qualifier, schema, item);
        }

        var count = item.Find(column.Text, out var hit);
        if (count == 1)
            UseFound(column, written, hit);
        else if (count > 1 && !hit.IsMaybe)
            Use(NameKind.Column, column, written, RepeatedIn(item, column.Text));
        else if (count > 1 || item.IsOpaque || MayBeCallOn(item, column.Text) || (!item.IsVariable && HasVariable(qualifier.Text)))
            Use(NameKind.Column, column, written, Opaque.Instance);
        else
            Use(NameKind.Column, column, written, MissingColumn(column, ScopeOf(item), item.IsOpen));
    }

    private Lookup MissingColumn(in NamePart name, QueryScope scope, bool isOpen)
    {
        var names = new List<string>();
        var owners = new List<ScopeItem>();
        var inner = new HashSet<string>(StringComparer.Ordinal);
        for (var level = scope; level is not null; level = level.Outer)
        {
            var start = names.Count;
            foreach (var item in level.Items)
            {
                if (item.AreColumnsVisible && level.CanSee(item))
                    item.AddNames(names, owners, inner); // a column of an inner level hides those of outer ones
            }

            for (var i = start; i < names.Count; i++)
                inner.Add(names[i]);
        }

        var near = isOpen ? NearestName.FindLetterCase(name.Text, names) : NearestName.Find(name.Text, names);
        if (isOpen && near is null)
            return Opaque.Instance;

        var owner = near is { } match ? owners[match.Index].Owner : OwnersOf(scope);
        return new Missing(MissOf(name, near?.Nearness), owner, near is { } found ? SqlName.Quote(names[found.Index]) : null, near is { IsCertain: true })
        {
            Site = new(_catalog, null, TablesOf(scope)),
        };
    }

    private static ImmutableArray<Table> TablesOf(QueryScope scope)
    {
        var tables = ImmutableArray.CreateBuilder<Table>();
        for (var level = scope; level is not null; level = level.Outer)
        {
            foreach (var item in level.Items)
            {
                if (item is { AreColumnsVisible: true, Table: { } table } && level.CanSee(item) && !tables.Contains(table))
                    tables.Add(table);
            }
        }

        return tables.ToImmutable();
    }

    // The items of the innermost level that has any.
    private static string OwnersOf(QueryScope scope)
    {
        var owners = new List<string>();
        for (var level = scope; level is not null && owners.Count == 0; level = level.Outer)
        {
            foreach (var item in level.Items)
            {
                if (item.AreColumnsVisible && level.CanSee(item) && !owners.Contains(item.Owner))
                    owners.Add(item.Owner);
            }
        }

        return owners.Count == 0 ? "this statement" : string.Join(", ", owners);
    }

    private static QueryScope ScopeOf(ScopeItem item)
    {
        var scope = new QueryScope(null) { IsLateralActive = true };
        scope.Items.Add(item.AreColumnsVisible ? item : new ScopeItem { Name = item.Name, Table = item.Table, Row = item.Row });
        return scope;
    }

    private void UseFound(in NamePart name, in Qualifier qualifier, in ColumnHit hit)
    {
        if (hit.Item.Table is { } table && hit.Number > 0 && !hit.Item.IsNeighbours)
            _reads.Add(new(table.Id, hit.Number));
        if (_grouping is { IsCollecting: true } grouping && _aggregateDepth == 0)
            grouping.Listed.Add((hit, name.Span));
        Use(NameKind.Column, name, qualifier, hit.IsMaybe ? Opaque.Instance : hit.Item.FoundColumn(hit));
    }

    private void ReadWhole(ScopeItem item)
    {
        if (item.Table is not { } table || item.IsNeighbours)
            return;
        foreach (var column in table.Columns.Items)
            _reads.Add(new(table.Id, column.Number));
    }

    private void UseAllOpaque(ImmutableArray<Identifier> parts)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            var kind = i == parts.Length - 1 ? NameKind.Column : i == parts.Length - 2 ? NameKind.Relation : NameKind.Schema;
            Use(kind, parts[i], null, Opaque.Instance);
        }
    }

    /// <summary>Binds a column of one relation by name alone: the target of INSERT and SET, a key, a column list.</summary>
    private Column? BindColumnOf(in NamePart name, Table? table, in Qualifier qualifier = default, bool takesSystemColumns = true)
    {
        if (name.HasHole || table is null)
        {
            Use(NameKind.Column, name, qualifier, Opaque.Instance);
            return null;
        }

        if (table.Columns.Find(name.Text) is { } column)
        {
            _reads.Add(new(table.Id, column.Number));
            Use(NameKind.Column, name, qualifier, column.IsMaybe ? Opaque.Instance : Found.Of(table, column));
            return column;
        }

        var item = new ScopeItem { Name = table.Name, Table = table };
        var isSystemColumn = takesSystemColumns && item.Find(name.Text, out _) > 0;
        Use(NameKind.Column, name, qualifier, isSystemColumn ? Opaque.Instance : MissingColumn(name, ScopeOf(item), table.IsOpen));
        return null;
    }
}
