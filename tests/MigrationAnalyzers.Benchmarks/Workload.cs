using System.Globalization;
using System.Text;

namespace MigrationAnalyzers.Benchmarks;

/// <summary>A few megabytes of the SQL that migrations carry: made by rule, so that every run measures the same.</summary>
internal static class Workload
{
    private const int Tables = 40;

    /// <summary>The texts that make the tables.</summary>
    public static string[] Schema { get; } = [.. Enumerable.Range(0, Tables).Select(CreateTable)];

    /// <summary>What hundreds of migrations do with them, in the mix seen in public projects: updates first, then inserts, indexes, views, functions.</summary>
    public static string[] Migrations { get; } = [.. Enumerable.Range(0, 1200).Select(Migration)];

    /// <summary>One statement as a migration has it: an UPDATE with CASE, a grouped subquery, casts and functions.</summary>
    public static string FirstStatement { get; } = Update(0, 1);

    /// <summary>Functions in PL/pgSQL alone.</summary>
    public static string[] Bodies { get; } = [.. Enumerable.Range(0, 600).Select(number => Function(number, 12))];

    private static string Migration(int number)
    {
        var text = new StringBuilder();
        var (a, b) = (number % Tables, (number * 7 + 3) % Tables);
        if (a == b)
            b = (b + 1) % Tables;
        Append(text, Update(a, b));
        Append(text, InsertSelect(a, b));
        Append(text, Values(a));
        Append(text, $"CREATE INDEX ix_{number}_status ON shop.\"Table{a}\" (\"Status\", customer_id DESC) INCLUDE (total) WHERE NOT \"IsDeleted\" AND created_at > '2020-01-01';");
        Append(text, $"ALTER TABLE shop.\"Table{a}\" ADD COLUMN extra_{number} integer NOT NULL DEFAULT 0, ADD CONSTRAINT ck_{number} CHECK (total >= 0 AND quantity BETWEEN 0 AND 1000), ALTER COLUMN notes TYPE varchar(400) USING left(notes, 400);");
        if (number % 3 == 0)
            Append(text, View(number, a, b));
        if (number % 5 == 0)
            Append(text, Report(a, b));
        if (number % 6 == 0)
            Append(text, Function(number, 2));
        if (number % 4 == 0)
            Append(text, $"-- Rows that lost their owner.\nDELETE FROM shop.\"Table{a}\" AS t USING shop.\"Table{b}\" AS o WHERE o.id = t.customer_id AND o.\"IsDeleted\" AND NOT EXISTS (SELECT 1 FROM shop.\"Table{b}\" AS x WHERE x.id = t.id);");
        return text.ToString();
    }

    private static void Append(StringBuilder text, string statement) => text.Append(statement).Append("\n\n");

    private static string CreateTable(int table) => string.Create(CultureInfo.InvariantCulture,
        $"""
        CREATE SCHEMA IF NOT EXISTS shop;
        CREATE TABLE shop."Table{table}" (
            id uuid NOT NULL DEFAULT gen_random_uuid(),
            "Status" character varying(20) NOT NULL DEFAULT 'Draft',
            customer_id uuid NOT NULL,
            total numeric(18, 2) NOT NULL DEFAULT 0,
            quantity integer NOT NULL,
            notes text,
            details jsonb NOT NULL DEFAULT '{"{}"}'::jsonb,
            "IsDeleted" boolean NOT NULL DEFAULT false,
            created_at timestamp with time zone NOT NULL DEFAULT now(),
            updated_at timestamp with time zone,
            CONSTRAINT "PK_Table{table}" PRIMARY KEY (id)
        );
        """);

    private static string Update(int a, int b) =>
        $"""
        UPDATE shop."Table{a}" AS t
        SET "Status" = CASE WHEN s.total > 1000 THEN 'Gold' WHEN s.total > 100 THEN 'Silver' ELSE t."Status" END,
            notes = concat_ws(' ', t.notes, '(moved)'),
            updated_at = now() - interval '1 day' * 3
        FROM (
            SELECT o.customer_id, sum(o.total * o.quantity) AS total, count(*) FILTER (WHERE NOT o."IsDeleted") AS orders
            FROM shop."Table{b}" AS o
            WHERE o.created_at >= '2021-03-01'::timestamptz AND o.details ->> 'kind' IN ('order', 'return', 'quote')
            GROUP BY o.customer_id
            HAVING count(*) > 2
        ) AS s
        WHERE s.customer_id = t.customer_id AND t."Status" <> 'Closed' AND coalesce(t.quantity, 0) > 0;
        """;

    private static string InsertSelect(int a, int b) =>
        $"""
        INSERT INTO shop."Table{a}" (id, "Status", customer_id, total, quantity, details)
        SELECT gen_random_uuid(), 'Copied', o.customer_id, round(o.total / 2, 2), o.quantity, jsonb_build_object('from', o.id, 'at', now())
        FROM shop."Table{b}" AS o
        LEFT JOIN shop."Table{a}" AS known ON known.id = o.id AND known."Status" = 'Copied'
        WHERE known.id IS NULL AND o.notes ILIKE '%copy%'
        ON CONFLICT (id) DO UPDATE SET total = excluded.total, updated_at = now()
        RETURNING id, total;
        """;

    private static string Values(int a)
    {
        var rows = Enumerable.Range(0, 12).Select(row =>
            $"    ('{row:x8}-0000-4000-8000-00000000000{row % 10}', 'Seed', '{row + 7:x8}-0000-4000-8000-000000000001', {row * 17}.50, {row}, 'It''s row {row}', true)");
        return $"INSERT INTO shop.\"Table{a}\" (id, \"Status\", customer_id, total, quantity, notes, \"IsDeleted\") VALUES\n{string.Join(",\n", rows)};";
    }

    private static string View(int number, int a, int b) =>
        $"""
        CREATE OR REPLACE VIEW shop.v_summary_{number} AS
        WITH recent AS (
            SELECT id, customer_id, total, row_number() OVER (PARTITION BY customer_id ORDER BY created_at DESC) AS place
            FROM shop."Table{a}"
            WHERE created_at > now() - interval '90 days'
        )
        SELECT r.customer_id, r.total AS last_total, o."Status" AS status, avg(o.total) OVER w AS average_total
        FROM recent AS r
        JOIN shop."Table{b}" AS o ON o.customer_id = r.customer_id
        WHERE r.place = 1
        WINDOW w AS (PARTITION BY r.customer_id);
        """;

    private static string Report(int a, int b) =>
        $"""
        SELECT t."Status", date_trunc('month', t.created_at) AS month, sum(t.total), array_agg(DISTINCT o."Status" ORDER BY o."Status")
        FROM shop."Table{a}" AS t
        CROSS JOIN LATERAL (SELECT x."Status" FROM shop."Table{b}" AS x WHERE x.customer_id = t.customer_id LIMIT 3) AS o
        WHERE t.details @> '{"{"}"vip": true{"}"}'::jsonb OR t.total BETWEEN 10 AND 20
        GROUP BY GROUPING SETS ((t."Status"), (t."Status", date_trunc('month', t.created_at)))
        UNION ALL
        SELECT 'none', NULL, 0, NULL
        ORDER BY 1, 2 NULLS LAST;
        """;

    private static string Function(int number, int blocks)
    {
        var table = number % Tables;
        var body = string.Concat(Enumerable.Range(0, blocks).Select(block =>
            $"""
                IF v_total > {block * 10} AND NOT v_done THEN
                    UPDATE shop."Table{table}" SET total = total + v_total, updated_at = now() WHERE customer_id = p_customer AND "Status" = 'Draft';
                    GET DIAGNOSTICS v_count = ROW_COUNT;
                    RAISE NOTICE 'changed % rows of %', v_count, p_customer;
                ELSIF v_total IS NULL THEN
                    v_total := coalesce(v_total, 0) + {block};
                END IF;
                FOR r IN SELECT id, total FROM shop."Table{table}" WHERE customer_id = p_customer ORDER BY created_at LOOP
                    v_total := v_total + r.total;
                    EXIT WHEN v_total > 1000;
                END LOOP;

            """));
        return $"""
            CREATE OR REPLACE FUNCTION shop.recount_{number}(p_customer uuid, p_limit integer DEFAULT 10)
            RETURNS numeric
            LANGUAGE plpgsql
            AS $body$
            DECLARE
                v_total numeric := 0;
                v_count integer;
                v_done boolean NOT NULL DEFAULT false;
                r record;
            BEGIN
            {body}
                RETURN v_total;
            EXCEPTION
                WHEN division_by_zero OR unique_violation THEN
                    RETURN NULL;
            END;
            $body$;
            """;
    }
}
