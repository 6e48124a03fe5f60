namespace MigrationAnalyzers.Oracle.RandomTexts;

// Statements that change rows, tables, or what exists
internal sealed partial class RandomSql
{
    private string Make(Scope scope, string what)
    {
        var renames = Chance(30);
        var query = Query(scope, out var columns);
        if (renames)
            columns[0] = "one";
        return $"CREATE {what}{(renames ? " (one)" : "")} AS {query}; SELECT {Name(Pick(columns))} FROM made";
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
}
