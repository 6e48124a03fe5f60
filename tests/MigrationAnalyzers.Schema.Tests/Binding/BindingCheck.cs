using System.Text;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Schema.Tests.History;

namespace MigrationAnalyzers.Schema.Tests.Binding;

/// <summary>
/// The only caller of the binder in tests. A row is SQL with marks, <c>[|name|]</c>, around the names it is about, and their answers, separated by
/// semicolons: <c>public.t.a</c> (found), <c>folded "Title" in public."Blogs"</c>, <c>unknown in public.t</c>, <c>ambiguous: x.a, y.a</c>, <c>opaque</c>.
/// A question mark after the nearest name: it is not certain. Every name with a finding must be marked.
/// </summary>
internal static class BindingCheck
{
    /// <summary>What exists: run on the engine and on the real server alike.</summary>
    public const string Given =
        """
        CREATE TABLE t (a int CONSTRAINT t_key PRIMARY KEY, b text, c jsonb, tags text[]);
        CREATE TABLE u (a int, d int, e text);
        CREATE TABLE "Blogs" ("Id" int PRIMARY KEY, "Title" text, "Status" varchar(20), start_date date, "CreatedAt" timestamptz);
        CREATE TABLE "Posts" ("Id" int PRIMARY KEY, "BlogId" int, "Body" text, "order" int);
        CREATE TABLE app.events (id int, title text, "Status" text, "StartDate" date, address_city text);
        CREATE TABLE app.only_there (x int);
        CREATE VIEW app.v AS SELECT id, title AS "Headline" FROM app.events;
        CREATE INDEX ix_t_b ON t (b);
        ALTER TABLE t ADD CONSTRAINT ck_a CHECK (a > 0);
        ALTER TABLE t ADD COLUMN n numeric DEFAULT 0;
        CREATE MATERIALIZED VIEW m AS SELECT a, n FROM t;
        """;

    public static readonly Catalog Start = Catalog(Given);

    /// <summary>The catalog after some SQL on an empty database that has the schema <c>app</c>.</summary>
    public static Catalog Catalog(string given, params MigrationOperation[] further)
    {
        var result = HistoryCheck.Run([HistoryCheck.Migration([Ops.EnsureSchema("app"), Ops.RawSql(given), .. further])]);
        return result.End;
    }

    /// <summary>Asserts that the marked names of a row have these answers, and that no other name has a finding.</summary>
    public static void Answers(string markedSql, string expected) => Assert.Equal(expected, AnswersOf(Start, markedSql));

    /// <summary>Asserts the same where other things exist.</summary>
    public static void AnswersAfter(string given, string markedSql, string expected) => Assert.Equal(expected, AnswersOf(Catalog(given), markedSql));

    public static string AnswersOf(Catalog catalog, string markedSql)
    {
        var (sql, marks) = Unmark(markedSql);
        var uses = Bind(catalog, sql);
        var answers = new List<string>();
        foreach (var (start, length) in marks)
        {
            var use = uses.LastOrDefault(candidate => candidate.Place.SqlSpan is { } span && span.Start == start && span.Length == length);
            Assert.True(use != default, $"No name was bound at {sql.Substring(start, length)}");
            Assert.Equal(sql.Substring(start, length), use.Source);
            answers.Add(Text(use.Lookup));
        }

        foreach (var use in uses)
        {
            var isMarked = marks.Any(mark => mark.Start == use.Place.SqlSpan!.Value.Start);
            if (!isMarked && use.Lookup is Missing or Ambiguous)
                answers.Add($"not marked: {use.Written} {Text(use.Lookup)}");
        }

        return string.Join("; ", answers);
    }

    /// <summary>The names with a finding.</summary>
    public static List<NameUse> Findings(Catalog catalog, string sql) => Bind(catalog, sql).Where(use => use.Lookup is Missing or Ambiguous).ToList();

    /// <summary>The names with a finding in a text that has syntax errors.</summary>
    public static List<NameUse> FindingsOf(Sql.Parsing.ParseResult parsed) =>
        [.. SqlBinding.Bind(parsed, Ops.Nowhere, Start, BindingOptions.Default, CancellationToken.None).Uses.Where(use => use.Lookup is Missing or Ambiguous)];

    public static (string Sql, List<(int Start, int Length)> Marks) Unmark(string markedSql)
    {
        var sql = new StringBuilder();
        var marks = new List<(int Start, int Length)>();
        var start = 0;
        for (var i = 0; i < markedSql.Length; i++)
        {
            if (string.CompareOrdinal(markedSql, i, "[|", 0, 2) == 0)
            {
                start = sql.Length;
                i++;
            }
            else if (string.CompareOrdinal(markedSql, i, "|]", 0, 2) == 0)
            {
                marks.Add((start, sql.Length - start));
                i++;
            }
            else
            {
                sql.Append(markedSql[i]);
            }
        }

        return (sql.ToString(), marks);
    }

    private static List<NameUse> Bind(Catalog catalog, string sql)
    {
        var parsed = Sql.Parsing.SqlParser.Parse(sql, new(15));
        Assert.Empty(parsed.Errors);
        return [.. SqlBinding.Bind(parsed, Ops.Nowhere, catalog, BindingOptions.Default, CancellationToken.None).Uses];
    }

    private static string Text(Lookup lookup) => lookup switch
    {
        Found found => found.Target,
        Missing missing => missing.Miss.ToString().ToLowerInvariant()
            + (missing.Nearest is null ? "" : " " + missing.Nearest + (missing.IsCertain ? "" : "?")) + " in " + missing.Owner,
        Ambiguous ambiguous => "ambiguous: " + string.Join(", ", ambiguous.Candidates),
        _ => "opaque",
    };
}
