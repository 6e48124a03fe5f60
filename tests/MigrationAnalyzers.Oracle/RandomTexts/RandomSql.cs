using System.Globalization;
using System.Text;

namespace MigrationAnalyzers.Oracle.RandomTexts;

/// <summary>
/// Writes random statements over the tables of <see cref="Schema"/>: most of their names are right, some are not, and which is which the writer does not know. Every column is
/// an integer, so that nearly all that can be wrong is a name.
/// </summary>
internal sealed class RandomSql(int seed)
{
    /// <summary>What the statements are about.</summary>
    public const string Schema =
        """
        CREATE SCHEMA app;
        CREATE TABLE "Order" ("Id" int PRIMARY KEY, "Total" int, note int);
        CREATE TABLE item (id int PRIMARY KEY, "OrderId" int, "Qty" int, note int);
        CREATE TABLE app.item (id int PRIMARY KEY, "Note" int, "Order" int);
        CREATE TABLE "Item" ("Id" int PRIMARY KEY, id int, "NOTE" int);
        CREATE TABLE t (a int PRIMARY KEY, b int, id int);
        CREATE VIEW v AS SELECT id, "Qty" AS "Label", note FROM item;
        """;

    private static readonly (string Name, string[] Columns)[] Tables =
    [
        ("\"Order\"", ["\"Id\"", "\"Total\"", "note"]),
        ("item", ["id", "\"OrderId\"", "\"Qty\"", "note"]),
        ("app.item", ["id", "\"Note\"", "\"Order\""]),
        ("\"Item\"", ["\"Id\"", "id", "\"NOTE\""]),
        ("public.t", ["a", "b", "id"]),
        ("t", ["a", "b", "id"]),
        ("v", ["id", "\"Label\"", "note"]),
    ];

    private static readonly string[] Aliases = ["x", "y", "\"X\"", "item", "t", "Z", "\"Order\"", "a", "id"];
    private static readonly string[] Labels = ["n", "\"N\"", "id", "\"Id\"", "note", "total", "a"];

    private readonly Random _random = new(seed);
    private int _depth;

    /// <summary>What FROM, or WITH, has brought into sight: a name and its columns.</summary>
    private sealed record Item(string? Name, IReadOnlyList<string> Columns);

    private sealed class Scope(Scope? outer)
    {
        public List<Item> Items { get; } = [];

        public List<Item> With { get; } = [.. outer?.With ?? []];

        public Scope? Outer { get; } = outer;
    }

    /// <summary>One or two statements.</summary>
    public string Next()
    {
        _depth = 0;
        var scope = new Scope(null);
        return _random.Next(16) switch
        {
            0 or 1 => Insert(scope),
            2 or 3 => Update(scope),
            4 => Delete(scope),
            5 => Merge(scope),
            6 => Make(scope, "TEMP TABLE made"),
            7 => Make(scope, "VIEW made"),
            8 => Index(scope),
            9 => Alter(scope),
            _ => Query(scope, out _),
        };
    }

    private string Make(Scope scope, string what)
    {
        var renames = Chance(30);
        var query = Query(scope, out var columns);
        if (renames)
            columns[0] = "one";
        return $"CREATE {what}{(renames ? " (one)" : "")} AS {query}; SELECT {Name(Pick(columns))} FROM made";
    }

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

    private string Insert(Scope scope)
    {
        var (table, columns) = Target();
        var targets = columns.Where((_, index) => index == 0 || Chance(60)).ToList();
        var text = $"INSERT INTO {Name(table)}";
        var alias = Chance(30) ? Pick(Aliases) : null;
        if (alias is not null)
            text += " AS " + alias;
        text += $" ({string.Join(", ", targets.Select(Name))}) ";
        text += Chance(40) ? $"VALUES ({string.Join(", ", targets.Select(_ => Chance(10) ? "DEFAULT" : Number()))})" : Select(new(scope), out _, targets.Count);

        var self = new Scope(null);
        self.Items.Add(new(alias ?? table[(table.IndexOf('.', StringComparison.Ordinal) + 1)..], columns));
        if (Chance(40))
        {
            var update = new Scope(null);
            update.Items.AddRange(self.Items);
            update.Items.Add(new("excluded", columns));
            text += Chance(50)
                ? " ON CONFLICT DO NOTHING"
                : $" ON CONFLICT ({Name(columns[0])}) DO UPDATE SET {Name(Pick(columns))} = {Column(update, out _)}" + (Chance(30) ? " WHERE " + Condition(update) : "");
        }

        return text + Returning(self);
    }

    private string Update(Scope scope)
    {
        var (table, columns) = Target();
        var text = _depth == 0 && Chance(15) ? With(scope) : "";
        text += "UPDATE " + Name(table) + " ";
        var self = new Scope(scope);
        text += Chance(50) ? Alias(self, columns) : Seen(self, table, columns)[..0];
        if (text.EndsWith("(p)", StringComparison.Ordinal))
            text = text[..^3];
        self.Items[0] = self.Items[0] with { Columns = columns };
        var all = new Scope(scope);
        all.Items.AddRange(self.Items);
        var from = Chance(50) ? FromOnly(scope, all) : "";
        text += $" SET {Name(Pick(columns))} = {Column(all, out _)}" + from;
        if (Chance(60))
            text += " WHERE " + Condition(all);
        return text + Returning(all);
    }

    // The target is not in sight of FROM's own conditions.
    private string FromOnly(Scope scope, Scope all)
    {
        var from = new Scope(scope);
        from.With.AddRange(scope.With);
        var text = " FROM " + From(from);
        all.Items.AddRange(from.Items);
        return text;
    }

    private string Delete(Scope scope)
    {
        var (table, columns) = Target();
        var all = new Scope(scope);
        var text = "DELETE FROM " + Seen(all, table, columns);
        if (Chance(50))
            text += FromOnly(scope, all).Replace(" FROM ", " USING ", StringComparison.Ordinal)[..7] + From(all);
        return text + " WHERE " + Condition(all) + Returning(all);
    }

    private string Merge(Scope scope)
    {
        var (table, columns) = Target();
        var all = new Scope(scope);
        var target = Seen(all, table, columns);
        var source = FromItem(all);
        return $"MERGE INTO {target} USING {source} ON {Condition(all)} WHEN MATCHED THEN UPDATE SET {Name(Pick(columns))} = {Column(all, out _)} WHEN NOT MATCHED AND {Number()} > 1 THEN DO NOTHING";
    }

    private string Index(Scope scope)
    {
        var (table, columns) = Target();
        scope.Items.Add(new(null, columns));
        var text = $"CREATE {(Chance(30) ? "UNIQUE " : "")}INDEX {(Chance(50) ? "ix_new " : "")}ON {Name(table)} ({Name(Pick(columns))}, ({Bare(columns)} + 1))";
        if (Chance(30))
            text += $" INCLUDE ({Name(Pick(columns))})";
        return Chance(50) ? text + $" WHERE {Bare(columns)} > 0" : text;
    }

    private string Alter(Scope scope)
    {
        var (table, columns) = Target();
        var change = _random.Next(5) switch
        {
            0 => "ADD COLUMN \"New\" int, ADD CHECK (" + Name("\"New\"") + " > " + Bare(columns) + ")",
            1 => $"RENAME COLUMN {Name(Pick(columns))} TO \"New\"",
            2 => $"ALTER COLUMN {Name(Pick(columns))} TYPE bigint USING {Bare(columns)} + 1",
            3 => $"DROP COLUMN {(Chance(20) ? "IF EXISTS " : "")}{Name(Pick(columns))} CASCADE, ADD COLUMN \"New\" int DEFAULT 1",
            _ => $"ALTER {Name(Pick(columns))} SET DEFAULT 4",
        };
        scope.Items.Add(new(table[(table.IndexOf('.', StringComparison.Ordinal) + 1)..], [.. columns, "\"New\""]));
        return $"ALTER TABLE {Name(table)} {change}; SELECT {Column(scope, out _)}, {Column(scope, out _)} FROM {table}";
    }

    private string Bare(string[] columns) => Name(Pick(columns));

    private string Returning(Scope scope) => Chance(40) ? $" RETURNING {Column(scope, out _)} AS {Pick(Labels)}" + (Chance(20) ? ", *" : "") : "";

    private (string Name, string[] Columns) Target() => Pick(Tables[..^1]);

    // Mostly as it must be; sometimes without its quotes, in another case, or without its schema.
    private string Name(string name)
    {
        if (!Chance(3))
            return name;
        return _random.Next(4) switch
        {
            0 => name.Replace("\"", "", StringComparison.Ordinal),
            1 => name.ToUpperInvariant(),
            2 => name.ToLowerInvariant(),
            _ => name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..],
        };
    }

    private string Number() => _random.Next(1, 1000).ToString(CultureInfo.InvariantCulture);

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
