using System.Text;

namespace MigrationAnalyzers.Oracle.RandomTexts;

// SELECT, what stands in FROM, and expressions
internal sealed partial class RandomSql
{
    private string Query(Scope scope, out List<string> columns)
    {
        _depth++;
        var text = new StringBuilder();
        if (_depth < 4 && Chance(20))
            text.Append(With(scope));

        text.Append(Select(scope, out columns));
        if (_depth < 4 && Chance(12))
            text.Append(Pick([" UNION ", " UNION ALL ", " EXCEPT "])).Append(Select(new(scope), out _, columns.Count));
        if (Chance(25))
            text.Append(" ORDER BY ").Append(Chance(60) ? Name(Pick(columns)) : "1");
        if (Chance(10))
            text.Append(" LIMIT 1");
        _depth--;
        return text.ToString();
    }

    private string With(Scope scope)
    {
        var name = Pick(["c", "\"C\"", "item", "t"]);
        if (Chance(20))
        {
            scope.With.Add(new(name, ["n"]));
            return $"WITH RECURSIVE {name}(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM {name} WHERE n < 3) ";
        }

        var query = Query(new(scope), out var columns);
        var renamed = Chance(20) && columns.Count > 0;
        if (renamed)
            columns = ["k", .. columns.Skip(1)];
        scope.With.Add(new(name, columns));
        return $"WITH {name}{(renamed ? "(k)" : "")} AS ({query}) ";
    }

    private string Select(Scope scope, out List<string> columns, int count = 0)
    {
        var from = Chance(95) ? " FROM " + From(scope) : "";
        columns = [];
        var outputs = new List<string>();
        var wanted = count > 0 ? count : _random.Next(1, 4);
        while (columns.Count < wanted)
        {
            if (count == 0 && from.Length > 0 && Chance(10) && scope.Items.Count > 0)
            {
                var item = Pick(scope.Items);
                outputs.Add(item.Name is null ? "*" : Name(item.Name) + ".*");
                columns.AddRange(item.Name is null ? scope.Items.SelectMany(other => other.Columns) : item.Columns);
                continue;
            }

            var expression = Expression(scope, out var column);
            var label = Chance(40) ? Pick(Labels) : null;
            outputs.Add(expression + (label is null ? "" : (Chance(80) ? " AS " : " ") + label));
            columns.Add(label ?? column ?? "\"?column?\"");
        }

        var text = $"SELECT {(Chance(5) ? "DISTINCT " : "")}{string.Join(", ", outputs)}{from}";
        if (from.Length > 0 && Chance(40))
            text += " WHERE " + Condition(scope);
        return text;
    }

    private string From(Scope scope)
    {
        var text = FromItem(scope);
        while (_random.Next(100) < 35)
        {
            var before = scope.Items.Count;
            switch (_random.Next(6))
            {
                case 0:
                    text += ", " + FromItem(scope);
                    break;
                case 1:
                    text += " CROSS JOIN " + FromItem(scope);
                    break;
                case 2:
                    text += $" NATURAL JOIN {FromItem(scope)}";
                    break;
                case 3:
                    text += $" JOIN {FromItem(scope)} USING ({Name(Pick(scope.Items[before - 1].Columns))})";
                    break;
                default:
                    text += $"{Pick([" JOIN ", " LEFT JOIN "])}{FromItem(scope)} ON {Condition(scope)}";
                    break;
            }
        }

        return text;
    }

    private string FromItem(Scope scope)
    {
        var kind = _random.Next(20);
        if (_depth < 3 && kind < 3)
        {
            var lateral = Chance(30);
            var inner = new Scope(lateral ? scope : scope.Outer);
            inner.With.AddRange(scope.With);
            var query = Query(inner, out var columns);
            return (lateral ? "LATERAL " : "") + $"({query}) " + Alias(scope, columns);
        }

        if (kind == 3)
            return "(VALUES (1, 2)) " + Alias(scope, ["column1", "column2"]);
        if (kind == 4)
        {
            var name = Pick(Aliases);
            var call = Chance(30) && scope.Items.Count > 0 ? $"generate_series(1, {Column(scope, out _)})" : "generate_series(1, 2)";
            if (Chance(50))
            {
                scope.Items.Add(new(name, [name]));
                return $"{call} {name}";
            }

            scope.Items.Add(new(name, ["g", "ordinality"]));
            return $"{call} WITH ORDINALITY AS {name}(g)";
        }

        if (kind == 5 && _depth < 3)
        {
            var inner = new Scope(null);
            inner.With.AddRange(scope.With);
            var join = From(inner);
            if (join.Contains("JOIN", StringComparison.Ordinal) && !join.Contains(',', StringComparison.Ordinal))
            {
                if (Chance(40))
                    return $"({join}) AS " + AliasOnly(scope, [.. inner.Items.SelectMany(item => item.Columns)]);
                scope.Items.AddRange(inner.Items);
                return $"({join})";
            }
        }

        if (scope.With.Count > 0 && Chance(50))
        {
            var with = Pick(scope.With);
            return Chance(50) ? Seen(scope, with.Name!, with.Columns) : $"{Name(with.Name!)} {Alias(scope, with.Columns)}";
        }

        var (table, tableColumns) = Pick(Tables);
        return Chance(40) ? Seen(scope, table, tableColumns) : $"{Name(table)} {Alias(scope, tableColumns)}";
    }

    private string Seen(Scope scope, string table, IReadOnlyList<string> columns)
    {
        scope.Items.Add(new(table[(table.IndexOf('.', StringComparison.Ordinal) + 1)..], columns));
        return Name(table);
    }

    private string Alias(Scope scope, IReadOnlyList<string> columns) => (Chance(50) ? "AS " : "") + AliasOnly(scope, columns);

    private string AliasOnly(Scope scope, IReadOnlyList<string> columns)
    {
        var alias = Pick(Aliases);
        if (!Chance(20) || columns.Count == 0)
        {
            scope.Items.Add(new(alias, columns));
            return alias;
        }

        scope.Items.Add(new(alias, ["p", .. columns.Skip(1)]));
        return alias + "(p)";
    }

    private string Expression(Scope scope, out string? column)
    {
        column = null;
        switch (_random.Next(14))
        {
            case 0 when _depth < 3:
                return $"({ScalarQuery(scope)})";
            case 1:
                column = "coalesce";
                return $"coalesce({Column(scope, out _)}, {Column(scope, out _)})";
            case 2:
                return $"{Column(scope, out _)} + {Column(scope, out _)}";
            case 3:
                column = "case";
                return $"CASE WHEN {Condition(scope)} THEN 1 ELSE {Column(scope, out _)} END";
            case 4:
                return $"{Column(scope, out column)}::int";
            case 5:
                column = "row_number";
                return $"row_number() OVER (ORDER BY {Column(scope, out _)})::int";
            default:
                return Column(scope, out column);
        }
    }

    private string ScalarQuery(Scope scope)
    {
        _depth++;
        var inner = new Scope(scope);
        var from = From(inner);
        var text = $"SELECT {Column(inner, out _)} FROM {from}" + (Chance(50) ? " WHERE " + Condition(inner) : "") + " LIMIT 1";
        _depth--;
        return text;
    }

    private string Condition(Scope scope)
    {
        switch (_random.Next(10))
        {
            case 0 when _depth < 3:
                return $"EXISTS ({ScalarQuery(scope)})";
            case 1 when _depth < 3:
                return $"{Column(scope, out _)} IN ({ScalarQuery(scope)})";
            case 2:
                return $"({Column(scope, out _)}, 1) < ({Column(scope, out _)}, 2)";
            case 3:
                return $"{Column(scope, out _)} IS NOT NULL";
            default:
                return $"{Column(scope, out _)} = {(Chance(60) ? Column(scope, out _) : "1")}";
        }
    }

    // A column in sight, sometimes of an enclosing query, sometimes of nobody.
    private string Column(Scope scope, out string? column)
    {
        var at = scope;
        while (at.Outer is { Items.Count: > 0 } && Chance(30))
            at = at.Outer;
        if (at.Items.Count == 0 || Chance(4))
        {
            column = Pick(Tables.SelectMany(table => table.Columns).ToList());
            return Name(column);
        }

        var item = Pick(at.Items);
        column = item.Columns.Count == 0 ? "id" : Pick(item.Columns);
        if (item.Name is not null && Chance(60))
            return Name(item.Name) + "." + Name(column);
        return Name(column);
    }
}
