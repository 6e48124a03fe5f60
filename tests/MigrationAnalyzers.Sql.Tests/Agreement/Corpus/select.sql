--# SELECT, VALUES, TABLE, WITH, windows, set operations
SELECT
--; ok
SELECT 1
--; ok
select 1;
--; ok
;;select 1;; select 2;
--; ok
SELECT ALL 1
--; ok
SELECT DISTINCT city FROM customers
--; ok
SELECT ALL city FROM customers
--; ok
SELECT DISTINCT ON (city) city, name FROM customers ORDER BY city, name
--; ok
SELECT DISTINCT ON (city, lower(name)) * FROM customers
--; ok
SELECT DISTINCT FROM customers
--; 42601 17 syntax error at or near "FROM"
SELECT FROM customers
--; ok
SELECT FROM customers WHERE id > 4
--; ok
SELECT *, id FROM customers
--; ok
SELECT customers.*, public.customers.id, db.public.customers.id FROM customers
--; ok
SELECT c.* FROM customers c
--; ok
SELECT c.id AS "Customer Id", c.name AS naam, c.city stad FROM customers AS c
--; ok
SELECT 1 AS select, 2 AS from, 3 AS where, 4 AS "order"
--; ok
SELECT 1 value, 2 name, 3 type, 4 key, 5 left, 6 user
--; [12-13] 42601 10 syntax error at or near "value"
--; [14-18] ok
SELECT count(*), count(DISTINCT city), count(ALL city) FROM customers
--; ok
SELECT id FROM customers WHERE city = 'Gent' AND NOT active OR id IN (1, 2, 3)
--; ok
SELECT city, count(*) FROM customers GROUP BY city HAVING count(*) > 10
--; ok
SELECT city FROM customers GROUP BY ALL city, country
--; [12-13] 42601 37 syntax error at or near "ALL"
--; [14-18] ok
SELECT city FROM customers GROUP BY DISTINCT ROLLUP (city, country), CUBE (region, (a, b))
--; [12-13] 42601 37 syntax error at or near "DISTINCT"
--; [14-18] ok
SELECT a, b, sum(c) FROM t GROUP BY GROUPING SETS ((a), (b), (), ROLLUP (a, b), CUBE (a, b), GROUPING SETS ((a, b)))
--; ok
SELECT grouping(a), grouping(a, b) FROM t GROUP BY ROLLUP (a, b)
--; ok
SELECT a FROM t GROUP BY ()
--; ok
SELECT a FROM t GROUP BY (a), (a, b), ()
--; ok
SELECT a FROM t GROUP BY a + 1, lower(b), 3
--; ok
SELECT id FROM t ORDER BY id
--; ok
SELECT id FROM t ORDER BY id ASC, name DESC, 3 ASC NULLS FIRST, x DESC NULLS LAST, y NULLS LAST
--; ok
SELECT id FROM t ORDER BY id USING <, name USING OPERATOR(pg_catalog.>) NULLS FIRST
--; ok
SELECT id FROM t ORDER BY lower(name) COLLATE "C" DESC
--; ok
SELECT id FROM t LIMIT 10
--; ok
SELECT id FROM t LIMIT ALL
--; ok
SELECT id FROM t LIMIT NULL OFFSET NULL
--; ok
SELECT id FROM t LIMIT 10 OFFSET 20
--; ok
SELECT id FROM t OFFSET 20 LIMIT 10
--; ok
SELECT id FROM t LIMIT (SELECT count(*) FROM u) OFFSET 1 + 2
--; ok
SELECT id FROM t OFFSET 5 ROWS
--; ok
SELECT id FROM t OFFSET 1 ROW
--; ok
SELECT id FROM t FETCH FIRST ROW ONLY
--; ok
SELECT id FROM t FETCH NEXT 5 ROWS ONLY
--; ok
SELECT id FROM t FETCH FIRST 5 ROWS WITH TIES
--; [12-12] 42601 37 syntax error at or near "WITH"
--; [13-17] 42601 - WITH TIES cannot be specified without ORDER BY clause
--; [18-18] 42601 37 WITH TIES cannot be specified without ORDER BY clause
SELECT id FROM t ORDER BY id OFFSET 10 ROWS FETCH NEXT (2 * 3) ROWS ONLY
--; ok
SELECT id FROM t FETCH FIRST +5 ROWS ONLY
--; ok
SELECT id FROM t FETCH FIRST -5 ROWS ONLY
--; ok
SELECT id FROM t FETCH FIRST 5.5 ROW ONLY OFFSET 2
--; ok
SELECT id FROM t FETCH FIRST $1 ROWS ONLY
--; ok
SELECT id FROM t FOR UPDATE
--; ok
SELECT id FROM t FOR NO KEY UPDATE
--; ok
SELECT id FROM t FOR SHARE
--; ok
SELECT id FROM t FOR KEY SHARE
--; ok
SELECT id FROM t, u FOR UPDATE OF t NOWAIT FOR SHARE OF u SKIP LOCKED
--; ok
SELECT id FROM t FOR UPDATE OF t, public.u SKIP LOCKED
--; ok
SELECT id FROM t FOR READ ONLY
--; ok
SELECT id FROM t FOR UPDATE LIMIT 1
--; ok
SELECT id FROM t LIMIT 1 FOR UPDATE
--; ok
SELECT id FROM t ORDER BY 1 FOR UPDATE NOWAIT LIMIT 3 OFFSET 2
--; ok
SELECT 1 UNION SELECT 2
--; ok
SELECT 1 UNION ALL SELECT 2 UNION DISTINCT SELECT 3
--; ok
SELECT 1 INTERSECT SELECT 2 EXCEPT ALL SELECT 3 INTERSECT ALL SELECT 4
--; ok
(SELECT 1) UNION (SELECT 2 ORDER BY 1 LIMIT 1) ORDER BY 1
--; ok
((SELECT 1))
--; ok
((SELECT 1) UNION ALL ((SELECT 2))) LIMIT 1
--; ok
(SELECT 1 LIMIT 1) LIMIT 2
--; [12-17] 42601 26 multiple LIMIT clauses not allowed
--; [18-18] 42601 20 multiple LIMIT clauses not allowed
SELECT 1 UNION (SELECT 2 EXCEPT SELECT 3)
--; ok
SELECT a FROM t UNION SELECT b FROM u ORDER BY a LIMIT 3 OFFSET 2 FOR UPDATE
--; ok
VALUES (1)
--; ok
VALUES (1, 'a'), (2, NULL), (3, DEFAULT)
--; ok
VALUES (1), (2) ORDER BY column1 DESC LIMIT 1
--; ok
VALUES (1) UNION VALUES (2) UNION SELECT 3
--; ok
(VALUES (1, 2))
--; ok
TABLE customers
--; ok
TABLE ONLY public.customers
--; ok
TABLE customers ORDER BY 1 LIMIT 3
--; ok
TABLE a UNION TABLE b EXCEPT (TABLE c)
--; ok
TABLE customers *
--; ok
SELECT * INTO copies FROM customers
--; ok
SELECT * INTO TABLE copies FROM customers
--; ok
SELECT * INTO TEMP copies FROM customers
--; ok
SELECT * INTO TEMPORARY TABLE pg_temp.copies FROM customers
--; ok
SELECT * INTO LOCAL TEMP copies FROM customers
--; ok
SELECT * INTO GLOBAL TEMPORARY TABLE copies FROM customers
--; ok
SELECT * INTO UNLOGGED TABLE copies FROM customers
--; ok
SELECT 1 AS a INTO copies UNION SELECT 2
--; ok
SELECT sum(x) OVER () FROM t
--; ok
SELECT sum(x) OVER w, avg(x) OVER (w ORDER BY y) FROM t WINDOW w AS (PARTITION BY z)
--; ok
SELECT sum(x) OVER w1 FROM t WINDOW w1 AS (PARTITION BY a, b ORDER BY c DESC NULLS LAST), w2 AS (w1), w3 AS ()
--; ok
SELECT sum(x) OVER (ROWS UNBOUNDED PRECEDING) FROM t
--; ok
SELECT sum(x) OVER (ORDER BY a ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) FROM t
--; ok
SELECT sum(x) OVER (ORDER BY a RANGE BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM t
--; ok
SELECT sum(x) OVER (ORDER BY a GROUPS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING EXCLUDE CURRENT ROW) FROM t
--; ok
SELECT sum(x) OVER (ORDER BY a ROWS 3 PRECEDING EXCLUDE GROUP) FROM t
--; ok
SELECT sum(x) OVER (ORDER BY a ROWS CURRENT ROW EXCLUDE TIES) FROM t
--; ok
SELECT sum(x) OVER (ORDER BY a RANGE INTERVAL '1 day' PRECEDING EXCLUDE NO OTHERS) FROM t
--; ok
SELECT sum(x) OVER (PARTITION BY a, b) FROM t
--; ok
SELECT sum(x) FILTER (WHERE y > 0) OVER (PARTITION BY a) FROM t
--; ok
SELECT rank() OVER (ORDER BY a), lag(a, 1, 0) OVER (ORDER BY b), ntile(4) OVER w FROM t WINDOW w AS (ORDER BY c)
--; ok
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY x DESC) FROM t
--; ok
SELECT mode() WITHIN GROUP (ORDER BY x) FILTER (WHERE x > 1) FROM t
--; ok
SELECT array_agg(x ORDER BY y DESC, z), string_agg(DISTINCT a, ',' ORDER BY a) FROM t
--; ok
WITH c AS (SELECT 1) SELECT * FROM c
--; ok
WITH c (a, b) AS (SELECT 1, 2), d AS (SELECT a FROM c) SELECT * FROM d
--; ok
WITH c AS MATERIALIZED (SELECT 1) TABLE c
--; ok
WITH c AS NOT MATERIALIZED (SELECT 1) VALUES (1)
--; ok
WITH RECURSIVE c (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM c WHERE n < 9) SELECT * FROM c
--; ok
WITH c AS (INSERT INTO t VALUES (1) RETURNING *) SELECT * FROM c
--; ok
WITH c AS (UPDATE t SET a = 1 RETURNING a), d AS (DELETE FROM u RETURNING *) SELECT * FROM c, d
--; ok
WITH c AS (MERGE INTO t USING u ON t.a = u.a WHEN MATCHED THEN DELETE) SELECT 1
--; [12-14] 42601 12 syntax error at or near "MERGE"
--; [15-18] ok
WITH c AS (MERGE INTO t USING u ON t.a = u.a WHEN MATCHED THEN DELETE RETURNING t.*) SELECT 1
--; [12-14] 42601 12 syntax error at or near "MERGE"
--; [15-16] 42601 71 syntax error at or near "RETURNING"
--; [17-18] ok
WITH c AS (SELECT 1) (SELECT * FROM c)
--; ok
WITH c AS (WITH d AS (SELECT 1) SELECT * FROM d) SELECT * FROM c
--; ok
WITH c AS (VALUES (1)) SELECT 1 UNION SELECT 2 ORDER BY 1
--; ok
WITH RECURSIVE c (id) AS (SELECT 1 UNION SELECT 2) SEARCH DEPTH FIRST BY id SET ord SELECT * FROM c
--; [12-13] 42601 52 syntax error at or near "SEARCH"
--; [14-18] ok
WITH RECURSIVE c (id) AS (SELECT 1 UNION SELECT 2) SEARCH BREADTH FIRST BY id, b SET ord CYCLE id, b SET seen USING path SELECT * FROM c
--; [12-13] 42601 52 syntax error at or near "SEARCH"
--; [14-18] ok
WITH RECURSIVE c (id) AS (SELECT 1 UNION SELECT 2) CYCLE id SET seen TO 'Y' DEFAULT 'N' USING path SELECT * FROM c
--; [12-13] 42601 52 syntax error at or near "CYCLE"
--; [14-18] ok
WITH RECURSIVE c (id) AS (SELECT 1 UNION SELECT 2) CYCLE id SET seen TO true DEFAULT false USING path SELECT * FROM c
--; [12-13] 42601 52 syntax error at or near "CYCLE"
--; [14-18] ok
SELECT * FROM t WHERE id = (SELECT max(id) FROM t)
--; ok
SELECT * FROM t WHERE EXISTS (SELECT FROM u WHERE u.id = t.id)
--; ok
SELECT * FROM t WHERE NOT EXISTS (TABLE u)
--; ok
SELECT * FROM t WHERE id IN (SELECT id FROM u) AND (a, b) NOT IN (VALUES (1, 2))
--; ok
SELECT * FROM t WHERE id = ANY (SELECT id FROM u) AND x <> ALL (ARRAY[1, 2]) AND y > SOME ('{1}'::int[])
--; ok
SELECT (SELECT a FROM u LIMIT 1) AS first, ARRAY(SELECT b FROM u) FROM t
--; ok
SELECT ((SELECT 1)), (((SELECT 2)) + 3)
--; ok
SELECT (SELECT (1, 2)).f1
--; ok
SELECT (ARRAY(SELECT 1))[1]
--; ok
SELECT (SELECT ARRAY[1,2])[1]
--; ok
SELECT (SELECT 1 UNION SELECT 2), ((SELECT 1) UNION (SELECT 2))
--; ok
SELECT * FROM t WHERE a = (VALUES (1))
--; ok
SELECT t FROM t
--; ok
SELECT (t).*, (t).a.b FROM t
--; ok
SELECT (t.c).f, ((t.c).f).g FROM t
--; ok
SELECT 1 FROM t HAVING true
--; ok
SELECT 1 HAVING 1 > 0
--; ok
SELECT 1 WHERE true
--; ok
SELECT 1 WHERE false GROUP BY 1 HAVING true ORDER BY 1 LIMIT 1
--; ok
SELECT a AS b, b AS a FROM t WINDOW w AS (ORDER BY a) ORDER BY 1
--; ok
SELECT a INTO u FROM t WHERE a > 1 ORDER BY a
--; ok

--# Broken
SELECT 1,
--; 42601 10 syntax error at end of input
SELECT ,1
--; 42601 8 syntax error at or near ","
SELECT 1,,2
--; 42601 10 syntax error at or near ","
SELECT a b c FROM t
--; 42601 12 syntax error at or near "c"
SELECT FROM
--; 42601 12 syntax error at end of input
SELECT * FROM
--; 42601 14 syntax error at end of input
SELECT * FORM t
--; 42601 10 syntax error at or near "FORM"
SELEC * FROM t
--; 42601 1 syntax error at or near "SELEC"
SELECT * FROM t WHERE
--; 42601 22 syntax error at end of input
SELECT * FROM t WHERE AND a = 1
--; 42601 23 syntax error at or near "AND"
SELECT * FROM t WHERE a = 1 AND
--; 42601 32 syntax error at end of input
SELECT * FROM t WHERE a = 1 b = 2
--; 42601 29 syntax error at or near "b"
SELECT * FROM t WERE a = 1
--; 42601 22 syntax error at or near "a"
SELECT * FROM t GROUP a
--; 42601 23 syntax error at or near "a"
SELECT * FROM t GROUP BY
--; 42601 25 syntax error at end of input
SELECT * FROM t GROUP BY a,
--; 42601 28 syntax error at end of input
SELECT * FROM t HAVING
--; 42601 23 syntax error at end of input
SELECT * FROM t ORDER a
--; 42601 23 syntax error at or near "a"
SELECT * FROM t ORDER BY
--; 42601 25 syntax error at end of input
SELECT * FROM t ORDER BY a,
--; 42601 28 syntax error at end of input
SELECT * FROM t ORDER BY a ASC DESC
--; 42601 32 syntax error at or near "DESC"
SELECT * FROM t ORDER BY a NULLS
--; 42601 28 syntax error at or near "NULLS"
SELECT * FROM t ORDER BY a NULLS MIDDLE
--; 42601 28 syntax error at or near "NULLS"
SELECT * FROM t ORDER BY a ORDER BY b
--; 42601 28 syntax error at or near "ORDER"
SELECT * FROM t LIMIT
--; 42601 22 syntax error at end of input
SELECT * FROM t LIMIT 1, 2
--; 42601 17 LIMIT #,# syntax is not supported
SELECT * FROM t LIMIT 1 LIMIT 2
--; 42601 25 syntax error at or near "LIMIT"
SELECT * FROM t OFFSET 1 OFFSET 2
--; 42601 26 syntax error at or near "OFFSET"
SELECT * FROM t LIMIT 1 FETCH FIRST ROW ONLY
--; 42601 25 syntax error at or near "FETCH"
SELECT * FROM t FETCH FIRST ROWS WITH TIES
--; [12-12] 42601 34 syntax error at or near "WITH"
--; [13-17] 42601 - WITH TIES cannot be specified without ORDER BY clause
--; [18-18] 42601 34 WITH TIES cannot be specified without ORDER BY clause
SELECT * FROM t FETCH FIRST 3 ROWS
--; 42601 35 syntax error at end of input
SELECT * FROM t FETCH 3 ROWS ONLY
--; 42601 23 syntax error at or near "3"
SELECT * FROM t FETCH FIRST 1 + 1 ROWS ONLY
--; 42601 31 syntax error at or near "+"
SELECT * FROM t FOR
--; 42601 20 syntax error at end of input
SELECT * FROM t FOR DELETE
--; 42601 21 syntax error at or near "DELETE"
SELECT * FROM t FOR UPDATE OF
--; 42601 30 syntax error at end of input
SELECT * FROM t FOR UPDATE SKIP
--; 42601 32 syntax error at end of input
SELECT * FROM t FOR UPDATE NOWAIT SKIP LOCKED
--; 42601 35 syntax error at or near "SKIP"
SELECT 1 UNION
--; 42601 15 syntax error at end of input
UNION SELECT 1
--; 42601 1 syntax error at or near "UNION"
SELECT 1 UNION ALL ALL SELECT 2
--; 42601 20 syntax error at or near "ALL"
SELECT 1 ORDER BY 1 UNION SELECT 2
--; 42601 21 syntax error at or near "UNION"
SELECT 1 LIMIT 1 UNION SELECT 2
--; 42601 18 syntax error at or near "UNION"
SELECT 1 UNION SELECT 2) ORDER BY 1
--; 42601 24 syntax error at or near ")"
(SELECT 1
--; 42601 10 syntax error at end of input
(SELECT 1))
--; 42601 11 syntax error at or near ")"
()
--; 42601 2 syntax error at or near ")"
SELECT ()
--; 42601 9 syntax error at or near ")"
SELECT (1
--; 42601 10 syntax error at end of input
SELECT 1)
--; 42601 9 syntax error at or near ")"
SELECT [1]
--; 42601 8 syntax error at or near "["
SELECT {1}
--; 42601 8 syntax error at or near "{"
VALUES
--; 42601 7 syntax error at end of input
VALUES 1
--; 42601 8 syntax error at or near "1"
VALUES ()
--; 42601 9 syntax error at or near ")"
VALUES (1,)
--; 42601 11 syntax error at or near ")"
VALUES (1) (2)
--; 42601 12 syntax error at or near "("
TABLE
--; 42601 6 syntax error at end of input
TABLE t WHERE a = 1
--; 42601 9 syntax error at or near "WHERE"
TABLE t u
--; 42601 9 syntax error at or near "u"
SELECT * INTO FROM t
--; 42601 15 syntax error at or near "FROM"
SELECT INTO u * FROM t
--; 42601 15 syntax error at or near "*"
SELECT * FROM t INTO u
--; 42601 17 syntax error at or near "INTO"
SELECT * INTO u, v FROM t
--; 42601 16 syntax error at or near ","
SELECT DISTINCT ON city FROM t
--; 42601 20 syntax error at or near "city"
SELECT DISTINCT ON () city FROM t
--; 42601 21 syntax error at or near ")"
SELECT DISTINCT ALL city FROM t
--; 42601 17 syntax error at or near "ALL"
SELECT sum(x) OVER FROM t
--; 42601 20 syntax error at or near "FROM"
SELECT sum(x) OVER ( FROM t
--; 42601 22 syntax error at or near "FROM"
SELECT sum(x) OVER (PARTITION a) FROM t
--; 42601 31 syntax error at or near "a"
SELECT sum(x) OVER (ORDER BY a PARTITION BY b) FROM t
--; 42601 32 syntax error at or near "PARTITION"
SELECT sum(x) OVER (ROWS) FROM t
--; 42601 25 syntax error at or near ")"
SELECT sum(x) OVER (ROWS 1) FROM t
--; 42601 27 syntax error at or near ")"
SELECT sum(x) OVER (ROWS BETWEEN 1 PRECEDING) FROM t
--; 42601 45 syntax error at or near ")"
SELECT sum(x) OVER (ROWS UNBOUNDED FOLLOWING) FROM t
--; 42P20 26 frame start cannot be UNBOUNDED FOLLOWING
SELECT sum(x) OVER (ROWS 1 FOLLOWING) FROM t
--; 42P20 26 frame starting from following row cannot end with current row
SELECT sum(x) OVER (ROWS BETWEEN UNBOUNDED FOLLOWING AND CURRENT ROW) FROM t
--; 42P20 34 frame start cannot be UNBOUNDED FOLLOWING
SELECT sum(x) OVER (ROWS BETWEEN CURRENT ROW AND UNBOUNDED PRECEDING) FROM t
--; 42P20 50 frame end cannot be UNBOUNDED PRECEDING
SELECT sum(x) OVER (ROWS BETWEEN CURRENT ROW AND 1 PRECEDING) FROM t
--; 42P20 50 frame starting from current row cannot have preceding rows
SELECT sum(x) OVER (ROWS BETWEEN 1 FOLLOWING AND CURRENT ROW) FROM t
--; 42P20 50 frame starting from following row cannot have preceding rows
SELECT sum(x) OVER (ROWS BETWEEN 1 FOLLOWING AND 2 PRECEDING) FROM t
--; 42P20 50 frame starting from following row cannot have preceding rows
SELECT sum(x) OVER (RANGE CURRENT ROW EXCLUDE) FROM t
--; 42601 46 syntax error at or near ")"
SELECT sum(x) FILTER (y > 0) FROM t
--; 42601 23 syntax error at or near "y"
SELECT sum(x) FILTER WHERE y > 0 FROM t
--; 42601 22 syntax error at or near "WHERE"
SELECT sum(x) OVER w FILTER (WHERE y > 0) FROM t WINDOW w AS ()
--; 42601 22 syntax error at or near "FILTER"
SELECT sum(x) OVER w FROM t WINDOW w (ORDER BY a)
--; 42601 38 syntax error at or near "("
SELECT sum(x) OVER w FROM t WINDOW w AS
--; 42601 40 syntax error at end of input
SELECT 1 FROM t WINDOW w AS () HAVING true
--; 42601 32 syntax error at or near "HAVING"
SELECT percentile_cont(0.5) WITHIN (ORDER BY x) FROM t
--; 42601 36 syntax error at or near "("
SELECT percentile_cont(0.5) WITHIN GROUP (x) FROM t
--; 42601 43 syntax error at or near "x"
SELECT percentile_cont(0.5 ORDER BY y) WITHIN GROUP (ORDER BY x) FROM t
--; 42601 40 cannot use multiple ORDER BY clauses with WITHIN GROUP
SELECT percentile_cont(DISTINCT 0.5) WITHIN GROUP (ORDER BY x) FROM t
--; 42601 38 cannot use DISTINCT with WITHIN GROUP
SELECT percentile_cont(VARIADIC ARRAY[0.5]) WITHIN GROUP (ORDER BY x) FROM t
--; 42601 45 cannot use VARIADIC with WITHIN GROUP
WITH SELECT 1
--; 42601 6 syntax error at or near "SELECT"
WITH c SELECT 1
--; 42601 8 syntax error at or near "SELECT"
WITH c AS SELECT 1 SELECT 2
--; 42601 11 syntax error at or near "SELECT"
WITH c AS (SELECT 1)
--; 42601 21 syntax error at end of input
WITH c AS (SELECT 1), SELECT 2
--; 42601 23 syntax error at or near "SELECT"
WITH c AS (SELECT 1) d AS (SELECT 2) SELECT 3
--; 42601 22 syntax error at or near "d"
WITH c () AS (SELECT 1) SELECT 2
--; 42601 9 syntax error at or near ")"
WITH c AS () SELECT 2
--; 42601 12 syntax error at or near ")"
WITH c AS (CREATE TABLE t (a int)) SELECT 2
--; 42601 12 syntax error at or near "CREATE"
WITH c AS (SELECT 1) CREATE TABLE t (a int)
--; 42601 22 syntax error at or near "CREATE"
WITH c AS MATERIALIZE (SELECT 1) SELECT 2
--; 42601 11 syntax error at or near "MATERIALIZE"
WITH RECURSIVE SELECT 1
--; 42601 16 syntax error at or near "SELECT"
RECURSIVE c AS (SELECT 1) SELECT 1
--; 42601 1 syntax error at or near "RECURSIVE"
WITH a.c AS (SELECT 1) SELECT 1
--; 42601 7 syntax error at or near "."
WITH RECURSIVE c (id) AS (SELECT 1) SEARCH DEPTH BY id SET o SELECT 1
--; [12-13] 42601 37 syntax error at or near "SEARCH"
--; [14-18] 42601 50 syntax error at or near "BY"
WITH RECURSIVE c (id) AS (SELECT 1) CYCLE id SET s SELECT 1
--; [12-13] 42601 37 syntax error at or near "CYCLE"
--; [14-18] 42601 52 syntax error at or near "SELECT"
WITH RECURSIVE c (id) AS (SELECT 1) CYCLE id SET s USING p SEARCH DEPTH FIRST BY id SET o SELECT 1
--; [12-13] 42601 37 syntax error at or near "CYCLE"
--; [14-18] 42601 60 syntax error at or near "SEARCH"
WITH c AS (SELECT 1) WITH d AS (SELECT 2) SELECT 1
--; 42601 22 syntax error at or near "WITH"
(WITH c AS (SELECT 1) SELECT 1) UNION WITH d AS (SELECT 2) SELECT 2
--; 42601 39 syntax error at or near "WITH"
WITH c AS (SELECT 1) (WITH d AS (SELECT 2) SELECT 2)
--; 42601 1 multiple WITH clauses not allowed
SELECT * FROM t WHERE EXISTS
--; ok
SELECT * FROM t WHERE EXISTS (1)
--; 42601 31 syntax error at or near "1"
SELECT * FROM t WHERE id IN
--; 42601 28 syntax error at end of input
SELECT * FROM t WHERE id IN ()
--; 42601 30 syntax error at or near ")"
SELECT * FROM t WHERE id IN 1, 2
--; 42601 29 syntax error at or near "1"
SELECT * FROM t WHERE id IN (1, )
--; 42601 33 syntax error at or near ")"
SELECT * FROM t WHERE id = ANY
--; 42601 31 syntax error at end of input
SELECT * FROM t WHERE id ANY (1)
--; 42601 26 syntax error at or near "ANY"
SELECT 1 FROM t WHERE 1 = 1 WHERE 2 = 2
--; 42601 29 syntax error at or near "WHERE"
SELECT 1 FROM t FROM u
--; 42601 17 syntax error at or near "FROM"
SELECT 1; SELECT 2 FROM; SELECT 3
--; 42601 24 syntax error at or near ";"
SELECT 1 SELECT 2
--; [12-13] 42601 10 syntax error at or near "SELECT"
--; [14-18] 42601 17 syntax error at or near "2"
SELECT; FROM t
--; 42601 9 syntax error at or near "FROM"
SELECT * FROM t; ; )
--; 42601 20 syntax error at or near ")"
SELECT 1 AS
--; 42601 12 syntax error at end of input
SELECT 1 AS FROM t
--; 42601 18 syntax error at or near "t"
SELECT 1 AS 'x'
--; 42601 13 syntax error at or near "'x'"
SELECT 1 'x'
--; 42601 10 syntax error at or near "'x'"
SELECT 1 AS a.b
--; 42601 14 syntax error at or near "."
SELECT 1 year
--; 42601 10 syntax error at or near "year"
SELECT 1 AS year
--; ok
SELECT 1 char
--; 42601 10 syntax error at or near "char"
SELECT * AS a FROM t
--; 42601 10 syntax error at or near "AS"
SELECT t.* AS a FROM t
--; ok
SELECT t.*.a FROM t
--; 42601 14 improper use of "*" at or near "FROM"
SELECT *.a FROM t
--; 42601 9 syntax error at or near "."
SELECT t..a FROM t
--; 42601 9 syntax error at or near ".."
SELECT .a FROM t
--; 42601 8 syntax error at or near "."
SELECT t. FROM t
--; ok
SELECT a.b.c.d.e.f FROM t
--; ok
SELECT a.1 FROM t
--; 42601 9 syntax error at or near ".1"
SELECT select.a FROM t
--; 42601 8 syntax error at or near "select"
SELECT a.select FROM t
--; ok
SELECT user.a FROM t
--; 42601 12 syntax error at or near "."
SELECT left.a FROM t
--; 42601 12 syntax error at or near "."
SELECT between.a, values.b FROM t
--; ok
SELECT between FROM t
--; ok
SELECT left FROM t
--; 42601 13 syntax error at or near "FROM"
