using System.Globalization;

namespace MigrationAnalyzers.Oracle.RandomTexts;

/// <summary>
/// Writes random statements over the tables of <see cref="Schema"/>: most of their names are right, some are not, and which is which the writer does not know. Every column is
/// an integer, so that nearly all that can be wrong is a name.
/// </summary>
internal sealed partial class RandomSql(int seed)
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
