--# FROM: joins, functions, subqueries, TABLESAMPLE, XMLTABLE, JSON_TABLE
SELECT * FROM a, b, c
--; ok
SELECT * FROM ONLY a, ONLY (b), c *
--; ok
SELECT * FROM public.a AS x, mydb.public.b y
--; ok
SELECT * FROM a AS x (c1, c2), b y (c3)
--; ok
SELECT * FROM a CROSS JOIN b
--; ok
SELECT * FROM a JOIN b ON a.id = b.id
--; ok
SELECT * FROM a INNER JOIN b ON true
--; ok
SELECT * FROM a LEFT JOIN b USING (id)
--; ok
SELECT * FROM a LEFT OUTER JOIN b USING (id, other)
--; ok
SELECT * FROM a RIGHT JOIN b ON a.x = b.x RIGHT OUTER JOIN c ON true
--; ok
SELECT * FROM a FULL JOIN b ON false FULL OUTER JOIN c USING (x)
--; ok
SELECT * FROM a NATURAL JOIN b NATURAL LEFT JOIN c NATURAL FULL OUTER JOIN d NATURAL INNER JOIN e
--; ok
SELECT * FROM a JOIN b JOIN c ON b.x = c.x ON a.x = b.x
--; ok
SELECT * FROM a LEFT JOIN (b JOIN c ON true) ON a.id = b.id
--; ok
SELECT * FROM (a JOIN b ON true) AS j
--; ok
SELECT * FROM (a JOIN b USING (id)) j (x, y, z)
--; ok
SELECT * FROM ((a JOIN b ON true))
--; ok
SELECT * FROM ((a CROSS JOIN b) CROSS JOIN c) x
--; ok
SELECT * FROM a JOIN b USING (id) AS merged
--; [12-13] 42601 35 syntax error at or near "AS"
--; [14-18] ok
SELECT * FROM (SELECT 1) AS s
--; ok
SELECT * FROM (SELECT 1) s (a)
--; ok
SELECT * FROM (SELECT 1)
--; [12-15] 42601 15 subquery in FROM must have an alias
--; [16-18] ok
SELECT * FROM ((SELECT 1)) s
--; ok
SELECT * FROM ((SELECT 1) UNION (SELECT 2)) s
--; ok
SELECT * FROM (VALUES (1, 'a'), (2, 'b')) AS v (id, name)
--; ok
SELECT * FROM (VALUES (1))
--; [12-15] 42601 15 VALUES in FROM must have an alias
--; [16-18] ok
SELECT * FROM (TABLE t) x
--; ok
SELECT * FROM (WITH c AS (SELECT 1) SELECT * FROM c) x
--; ok
SELECT * FROM a, LATERAL (SELECT a.id) l
--; ok
SELECT * FROM a CROSS JOIN LATERAL (SELECT a.id LIMIT 3) AS l (x)
--; ok
SELECT * FROM a LEFT JOIN LATERAL generate_series(1, a.n) g (i) ON true
--; ok
SELECT * FROM generate_series(1, 10)
--; ok
SELECT * FROM generate_series(1, 10) AS g
--; ok
SELECT * FROM generate_series(1, 10) g (i), pg_catalog.unnest(ARRAY[1, 2]) WITH ORDINALITY AS u (v, n)
--; ok
SELECT * FROM generate_series(1, 10) WITH ORDINALITY
--; ok
SELECT * FROM json_to_record('{}') AS r (a int, b text COLLATE "C", c numeric(10, 2)[])
--; ok
SELECT * FROM json_to_record('{}') r (a int)
--; ok
SELECT * FROM json_to_record('{}') AS (a int, b text)
--; ok
SELECT * FROM ROWS FROM (generate_series(1, 3), unnest(ARRAY['a', 'b'])) AS x (n, s)
--; ok
SELECT * FROM ROWS FROM (json_to_record('{}') AS (a int, b text), generate_series(1, 2)) WITH ORDINALITY z
--; ok
SELECT * FROM LATERAL ROWS FROM (f(1))
--; ok
SELECT * FROM current_date
--; ok
SELECT * FROM current_date AS d, current_user u, coalesce(1, 2) c
--; ok
SELECT * FROM CAST(1 AS int) x
--; ok
SELECT * FROM f(a => 1, b := 2), g(VARIADIC ARRAY[1]), h()
--; ok
SELECT * FROM t TABLESAMPLE BERNOULLI (10)
--; ok
SELECT * FROM t AS x TABLESAMPLE SYSTEM (2.5) REPEATABLE (42)
--; ok
SELECT * FROM public.t TABLESAMPLE myschema.sampler (1, 2) REPEATABLE (1 + 1) JOIN u ON true
--; ok
SELECT * FROM t x (a, b) TABLESAMPLE system (1)
--; ok
SELECT * FROM XMLTABLE('/r' PASSING '<r/>' COLUMNS a int PATH '@a')
--; ok
SELECT * FROM d, LATERAL XMLTABLE(XMLNAMESPACES('http://x' AS x, DEFAULT 'http://y'), '/x:r/row' PASSING BY REF d.doc BY REF COLUMNS id int PATH '@id' NOT NULL, n FOR ORDINALITY, t text DEFAULT 'none' PATH 't', c xml NULL) AS xt
--; ok
SELECT * FROM XMLTABLE('/r' PASSING BY VALUE '<r/>' BY VALUE COLUMNS a int) x (b)
--; ok
SELECT * FROM JSON_TABLE('{}', '$' COLUMNS (a int PATH '$.a'))
--; [12-16] 42601 36 syntax error at or near "COLUMNS"
--; [17-18] ok
SELECT * FROM JSON_TABLE(jsonb '{"a": [1]}', '$.a[*]' AS root PASSING 1 AS x, 'b' AS "Y" COLUMNS (n FOR ORDINALITY, v int PATH '$' DEFAULT 0 ON EMPTY ERROR ON ERROR, f jsonb FORMAT JSON WITH WRAPPER KEEP QUOTES, e bool EXISTS PATH '$.z' FALSE ON ERROR, NESTED PATH '$.k[*]' AS kk COLUMNS (q text))) AS jt
--; [12-16] 42601 55 syntax error at or near "AS"
--; [17-18] ok
SELECT * FROM JSON_TABLE('[]', '$[*]' COLUMNS (a int) ERROR ON ERROR) jt (b)
--; [12-16] 42601 39 syntax error at or near "COLUMNS"
--; [17-18] ok
SELECT * FROM JSON_TABLE('[]', '$[*]' COLUMNS (a text OMIT QUOTES NULL ON EMPTY, NESTED '$.b' COLUMNS (c int)) EMPTY ON ERROR) jt
--; [12-16] 42601 39 syntax error at or near "COLUMNS"
--; [17-18] ok
SELECT * FROM a x, b x
--; ok
SELECT * FROM "Customers" AS "C", "Sales"."Orders" o
--; ok
SELECT * FROM between, coalesce, values
--; ok
SELECT * FROM t between
--; ok
SELECT * FROM t AS coalesce
--; ok
SELECT * FROM name, value, type, "order"
--; ok
SELECT * FROM public.select, public."user", public.left
--; ok
SELECT * FROM t AS x TABLESAMPLE SYSTEM (1) WHERE true
--; ok
SELECT * FROM (a)  JOIN b ON true
--; 42601 17 syntax error at or near ")"
SELECT * FROM ONLY (public.a) AS x
--; ok
SELECT * FROM a JOIN LATERAL (SELECT 1) x USING (id), b
--; ok

--# Broken
SELECT * FROM a,
--; 42601 17 syntax error at end of input
SELECT * FROM a,, b
--; 42601 17 syntax error at or near ","
SELECT * FROM , a
--; 42601 15 syntax error at or near ","
SELECT * FROM a b c
--; 42601 19 syntax error at or near "c"
SELECT * FROM a AS
--; 42601 19 syntax error at end of input
SELECT * FROM a AS 'x'
--; 42601 20 syntax error at or near "'x'"
SELECT * FROM a AS x y
--; 42601 22 syntax error at or near "y"
SELECT * FROM a AS x ()
--; 42601 23 syntax error at or near ")"
SELECT * FROM a AS x (c1,)
--; 42601 26 syntax error at or near ")"
SELECT * FROM a AS x (1)
--; 42601 23 syntax error at or near "1"
SELECT * FROM a (c1)
--; ok
SELECT * FROM a JOIN b
--; 42601 23 syntax error at end of input
SELECT * FROM a JOIN b ON
--; 42601 26 syntax error at end of input
SELECT * FROM a JOIN b WHERE a.id = b.id
--; 42601 24 syntax error at or near "WHERE"
SELECT * FROM a JOIN b USING id
--; 42601 30 syntax error at or near "id"
SELECT * FROM a JOIN b USING ()
--; 42601 31 syntax error at or near ")"
SELECT * FROM a JOIN b USING (a.id)
--; 42601 32 syntax error at or near "."
SELECT * FROM a JOIN b ON true USING (id)
--; 42601 32 syntax error at or near "USING"
SELECT * FROM a JOIN ON true
--; 42601 22 syntax error at or near "ON"
SELECT * FROM JOIN b ON true
--; 42601 20 syntax error at or near "b"
SELECT * FROM a LEFT b ON true
--; 42601 22 syntax error at or near "b"
SELECT * FROM a OUTER JOIN b ON true
--; 42601 17 syntax error at or near "OUTER"
SELECT * FROM a LEFT INNER JOIN b ON true
--; 42601 22 syntax error at or near "INNER"
SELECT * FROM a INNER OUTER JOIN b ON true
--; 42601 23 syntax error at or near "OUTER"
SELECT * FROM a CROSS JOIN b ON true
--; 42601 30 syntax error at or near "ON"
SELECT * FROM a CROSS b
--; 42601 23 syntax error at or near "b"
SELECT * FROM a NATURAL b
--; 42601 25 syntax error at or near "b"
SELECT * FROM a NATURAL CROSS JOIN b
--; 42601 25 syntax error at or near "CROSS"
SELECT * FROM a NATURAL JOIN b ON true
--; 42601 32 syntax error at or near "ON"
SELECT * FROM a FULL JOIN b
--; 42601 28 syntax error at end of input
SELECT * FROM (a JOIN b) ON true
--; 42601 24 syntax error at or near ")"
SELECT * FROM (a)
--; 42601 17 syntax error at or near ")"
SELECT * FROM (a) x
--; 42601 17 syntax error at or near ")"
SELECT * FROM (a, b)
--; 42601 17 syntax error at or near ","
SELECT * FROM (a AS x)
--; 42601 22 syntax error at or near ")"
SELECT * FROM ()
--; 42601 16 syntax error at or near ")"
SELECT * FROM (SELECT 1
--; 42601 24 syntax error at end of input
SELECT * FROM (SELECT 1)) s
--; [12-15] 42601 15 subquery in FROM must have an alias
--; [16-18] 42601 25 syntax error at or near ")"
SELECT * FROM (SELECT 1) AS
--; 42601 28 syntax error at end of input
SELECT * FROM SELECT 1
--; 42601 15 syntax error at or near "SELECT"
SELECT * FROM 'a'
--; 42601 15 syntax error at or near "'a'"
SELECT * FROM 1
--; 42601 15 syntax error at or near "1"
SELECT * FROM $1
--; 42601 15 syntax error at or near "$1"
SELECT * FROM a.b.c.d
--; 42601 15 improper qualified name (too many dotted names): a.b.c.d
SELECT * FROM a.
--; 42601 17 syntax error at end of input
SELECT * FROM .a
--; 42601 15 syntax error at or near "."
SELECT * FROM LATERAL a
--; 42601 24 syntax error at end of input
SELECT * FROM LATERAL (a JOIN b ON true)
--; 42601 24 syntax error at or near "a"
SELECT * FROM a, LATERAL
--; 42601 25 syntax error at end of input
SELECT * FROM f(1
--; 42601 18 syntax error at end of input
SELECT * FROM f(1) (a int)
--; 42601 20 syntax error at or near "("
SELECT * FROM f(1) AS x (a int, b)
--; 42601 34 syntax error at or near ")"
SELECT * FROM f(1) AS x (a, b int)
--; 42601 31 syntax error at or near "int"
SELECT * FROM f(1) AS ()
--; 42601 24 syntax error at or near ")"
SELECT * FROM f(1) AS (a)
--; 42601 25 syntax error at or near ")"
SELECT * FROM ROWS FROM ()
--; 42601 26 syntax error at or near ")"
SELECT * FROM ROWS FROM f(1)
--; 42601 25 syntax error at or near "f"
SELECT * FROM ROWS (f(1))
--; ok
SELECT * FROM f(1) WITH ORDINAL
--; 42601 20 syntax error at or near "WITH"
SELECT * FROM (SELECT 1) WITH ORDINALITY x
--; [12-15] 42601 15 subquery in FROM must have an alias
--; [16-18] 42601 26 syntax error at or near "WITH"
SELECT * FROM f(1) TABLESAMPLE SYSTEM (1)
--; 42601 20 syntax error at or near "TABLESAMPLE"
SELECT * FROM (SELECT 1) x TABLESAMPLE SYSTEM (1)
--; 42601 28 syntax error at or near "TABLESAMPLE"
SELECT * FROM t TABLESAMPLE
--; 42601 28 syntax error at end of input
SELECT * FROM t TABLESAMPLE SYSTEM
--; 42601 35 syntax error at end of input
SELECT * FROM t TABLESAMPLE SYSTEM ()
--; 42601 37 syntax error at or near ")"
SELECT * FROM t TABLESAMPLE (10)
--; 42601 29 syntax error at or near "("
SELECT * FROM t TABLESAMPLE SYSTEM (10) REPEATABLE
--; 42601 51 syntax error at end of input
SELECT * FROM t TABLESAMPLE SYSTEM (1) x
--; 42601 40 syntax error at or near "x"
SELECT * FROM ONLY
--; 42601 19 syntax error at end of input
SELECT * FROM ONLY a *
--; 42601 22 syntax error at or near "*"
SELECT * FROM ONLY (a
--; 42601 22 syntax error at end of input
SELECT * FROM ONLY (SELECT 1) x
--; 42601 21 syntax error at or near "SELECT"
SELECT * FROM left
--; 42601 19 syntax error at end of input
SELECT * FROM user
--; ok
SELECT * FROM order
--; 42601 15 syntax error at or near "order"
SELECT * FROM t left
--; 42601 21 syntax error at end of input
SELECT * FROM t AS left
--; 42601 20 syntax error at or near "left"
SELECT * FROM t AS order
--; 42601 20 syntax error at or near "order"
SELECT * FROM t AS natural
--; 42601 20 syntax error at or near "natural"
SELECT * FROM select.t
--; 42601 15 syntax error at or near "select"
SELECT * FROM left.t
--; 42601 19 syntax error at or near "."
SELECT * FROM XMLTABLE('/r' PASSING '<r/>')
--; 42601 43 syntax error at or near ")"
SELECT * FROM XMLTABLE('/r' COLUMNS a int)
--; 42601 29 syntax error at or near "COLUMNS"
SELECT * FROM XMLTABLE('/r' PASSING '<r/>' COLUMNS)
--; 42601 51 syntax error at or near ")"
SELECT * FROM XMLTABLE('/r' PASSING '<r/>' COLUMNS a)
--; 42601 53 syntax error at or near ")"
SELECT * FROM XMLTABLE('/r' PASSING '<r/>' COLUMNS a int PATH 'x' PATH 'y')
--; 42601 67 only one PATH value per column is allowed
SELECT * FROM XMLTABLE('/r' PASSING '<r/>' COLUMNS a int DEFAULT 1 DEFAULT 2)
--; 42601 68 only one DEFAULT value is allowed
SELECT * FROM XMLTABLE('/r' PASSING '<r/>' COLUMNS a int NULL NOT NULL)
--; 42601 63 conflicting or redundant NULL / NOT NULL declarations for column "a"
SELECT * FROM XMLTABLE('/r' PASSING '<r/>' COLUMNS a int COLOUR 'x')
--; 42601 58 unrecognized column option "colour"
SELECT * FROM JSON_TABLE('{}', '$')
--; [12-16] ok
--; [17-18] 42601 35 syntax error at or near ")"
SELECT * FROM JSON_TABLE('{}' COLUMNS (a int))
--; 42601 31 syntax error at or near "COLUMNS"
SELECT * FROM JSON_TABLE('{}', '$' COLUMNS ())
--; [12-16] 42601 36 syntax error at or near "COLUMNS"
--; [17-18] 42601 45 syntax error at or near ")"
SELECT * FROM JSON_TABLE('{}', '$' COLUMNS (a))
--; [12-16] 42601 36 syntax error at or near "COLUMNS"
--; [17-18] 42601 46 syntax error at or near ")"
SELECT * FROM JSON_TABLE('{}', lower('$') COLUMNS (a int))
--; [12-16] 42601 43 syntax error at or near "COLUMNS"
--; [17-18] 0A000 32 only string constants are supported in JSON_TABLE path specification
SELECT * FROM JSON_TABLE('{}', '$' COLUMNS (NESTED PATH '$'))
--; [12-16] 42601 36 syntax error at or near "COLUMNS"
--; [17-18] 42601 60 syntax error at or near ")"
SELECT * FROM t (SELECT 1)
--; 42601 18 syntax error at or near "SELECT"
SELECT * FROM t; FROM u
--; 42601 18 syntax error at or near "FROM"
FROM t SELECT *
--; 42601 1 syntax error at or near "FROM"
