--# Expressions, special functions, casts, constants of types
SELECT +1, -1, - - 1, +-+1, -(-1)
--; ok
SELECT 1 + 2 - 3 * 4 / 5 % 6 ^ 7
--; ok
SELECT 1 < 2, 1 > 2, 1 <= 2, 1 >= 2, 1 <> 2, 1 != 2, 1 = 2
--; ok
SELECT a || b, a -> 'x' ->> 'y', a #> '{x}' #>> '{y}', a @> b, a <@ b, a ? 'k', a ?| ARRAY['k'], a ?& ARRAY['k'] FROM t
--; ok
SELECT a ~ 'x', a ~* 'x', a !~ 'x', a !~* 'x', a ~~ 'x', a && b, a <-> b, a <=> b, a <#> b, @ a, |/ a, ||/ a, ~ a, !! a FROM t
--; ok
SELECT a OPERATOR(pg_catalog.+) b, OPERATOR(public.@@) a, a OPERATOR(<) b, a OPERATOR("My".%%) b FROM t
--; ok
SELECT a AND b OR NOT c, NOT NOT d, NOT a = b FROM t
--; ok
SELECT a IS NULL, a IS NOT NULL, a ISNULL, a NOTNULL, a IS TRUE, a IS NOT TRUE, a IS FALSE, a IS NOT FALSE, a IS UNKNOWN, a IS NOT UNKNOWN FROM t
--; ok
SELECT a IS DISTINCT FROM b, a IS NOT DISTINCT FROM b FROM t
--; ok
SELECT a IS DOCUMENT, a IS NOT DOCUMENT, a IS NORMALIZED, a IS NOT NORMALIZED, a IS NFC NORMALIZED, a IS NOT NFKD NORMALIZED, a IS NFD NORMALIZED, a IS NFKC NORMALIZED FROM t
--; [12-12] 42601 47 syntax error at or near "NORMALIZED"
--; [13-18] ok
SELECT a IS JSON, a IS NOT JSON, a IS JSON VALUE, a IS JSON ARRAY, a IS JSON OBJECT, a IS JSON SCALAR, a IS JSON WITH UNIQUE KEYS, a IS JSON OBJECT WITHOUT UNIQUE, a IS NOT JSON ARRAY WITH UNIQUE FROM t
--; [12-15] 42601 13 syntax error at or near "JSON"
--; [16-18] ok
SELECT a IS OF (int, text) FROM t
--; [12-13] ok
--; [14-18] 42601 13 syntax error at or near "OF"
SELECT a IS NOT OF (int) FROM t
--; [12-13] ok
--; [14-18] 42601 17 syntax error at or near "OF"
SELECT a BETWEEN 1 AND 2, a NOT BETWEEN 1 AND 2, a BETWEEN SYMMETRIC 2 AND 1, a NOT BETWEEN ASYMMETRIC 1 AND 2 FROM t
--; ok
SELECT a BETWEEN 1 + 1 AND 2 * 3 AND b FROM t
--; ok
SELECT a BETWEEN b || 'x' AND c || 'y' OR d FROM t
--; ok
SELECT a LIKE 'x%', a NOT LIKE 'x%', a ILIKE 'x%', a NOT ILIKE 'x%' ESCAPE '!', a SIMILAR TO 'x', a NOT SIMILAR TO 'x' ESCAPE '\', a LIKE 'x' ESCAPE '' FROM t
--; ok
SELECT a LIKE ANY (ARRAY['x']), a NOT ILIKE ALL (ARRAY['y']), a NOT LIKE SOME (SELECT 'x'), a LIKE ALL (VALUES ('x')) FROM t
--; ok
SELECT a IN (1), a IN (1, 2), a NOT IN (1, NULL), a IN (SELECT 1), (a) IN ((1), (2)) FROM t
--; ok
SELECT 1 = ANY (ARRAY[1]), 1 < ALL (SELECT 1), 1 OPERATOR(pg_catalog.=) ANY (VALUES (1)), 1 <> SOME (a) FROM t
--; ok
SELECT (1, 2) = (3, 4), ROW(1, 2) < ROW(3, 4), ROW() IS NULL, ROW(1) = (SELECT 1), (1, 2) IN ((3, 4)), ROW(t.*, 1) FROM t
--; ok
SELECT (a, b) OVERLAPS (c, d), ROW(a, b) OVERLAPS ROW(c, d) FROM t
--; ok
SELECT ARRAY[1, 2], ARRAY[], ARRAY[]::int[], ARRAY[[1, 2], [3, 4]], ARRAY[ARRAY[1], ARRAY[2]], ARRAY[[]], ARRAY[1 + 1, f(x)]
--; ok
SELECT a[1], a[1][2], a[1:2], a[:2], a[1:], a[:], a[1:2][3], (f(x))[1], (ARRAY[1, 2])[1], a[b[1]], t.a[1].b, t.a.b[1] FROM t
--; ok
SELECT $1, $2[1], $1.a, ($1).a, $1::int, $10 + $2
--; ok
SELECT CASE WHEN a THEN 1 END, CASE WHEN a THEN 1 WHEN b THEN 2 ELSE 3 END, CASE a WHEN 1 THEN 'x' ELSE 'y' END, CASE a + b WHEN 1 THEN CASE WHEN c THEN 1 END END FROM t
--; ok
SELECT coalesce(a, b, 0), nullif(a, b), greatest(a, b), least(a, b, c), coalesce(a) FROM t
--; ok
SELECT CAST(a AS int), CAST(a AS numeric(10, 2)), CAST(a AS timestamp with time zone), a::text::varchar(10), a::int[], a::double precision, CAST(ROW(1, 2) AS my.pair) FROM t
--; ok
SELECT int '1', text 'x', date '2024-01-01', timestamp '2024-01-01 00:00', timestamptz 'now', interval '1 day', point '(1,2)', public.mood 'sad', numeric(3, 1) '1.5', "MyType" 'x'
--; ok
SELECT interval '1' year, interval '1-2' year to month, interval '1' day, interval '1' hour to second(3), interval(2) '1 second', interval '1' second(2), interval '1 2' day to hour, interval '1:2' minute to second, interval '3' month
--; ok
SELECT time '10:00', time(3) with time zone '10:00', time without time zone '10:00', timestamp(0) with time zone 'now', timestamp without time zone 'now'
--; ok
SELECT bit '101', bit(3) '101', bit varying '1', bit varying(5) '1', char 'x', character(3) 'x', character varying(3) 'x', varchar 'x', national character varying(3) 'x', nchar(2) 'x', national char 'x', nchar varying(3) 'x', char varying (2) 'x'
--; ok
SELECT double precision '1', float '1', float(20) '1', real '1', decimal(3) '1', dec(3, 1) '1', bigint '1', smallint '1', integer '1', boolean 'true', json '{}'
--; ok
SELECT a AT TIME ZONE 'UTC', a AT TIME ZONE 'UTC' AT TIME ZONE 'CET', now() AT TIME ZONE interval '2 hours' FROM t
--; ok
SELECT a AT LOCAL FROM t
--; [12-16] 42601 13 syntax error at or near "LOCAL"
--; [17-18] ok
SELECT a COLLATE "C", a COLLATE pg_catalog."default" || b, 'x' COLLATE "nl-BE-x-icu" < 'y' FROM t
--; ok
SELECT current_date, current_time, current_time(3), current_timestamp, current_timestamp(0), localtime, localtime(1), localtimestamp, localtimestamp(6)
--; ok
SELECT current_user, session_user, user, current_role, current_catalog, current_schema, current_schema()
--; ok
SELECT system_user
--; ok
SELECT extract(year FROM d), extract('epoch' FROM d), extract(day FROM now()), extract(hour FROM d), extract(minute FROM d), extract(second FROM d), extract(month FROM d), extract(dow FROM d), extract("Doy" FROM d) FROM t
--; ok
SELECT overlay('abc' PLACING 'x' FROM 2), overlay('abc' PLACING 'x' FROM 2 FOR 1), overlay('a', 'b', 1), overlay()
--; [12-13] 42601 95 syntax error at or near ","
--; [14-18] ok
SELECT position('a' IN 'abc'), position('a' || 'b' IN c), position() FROM t
--; [12-13] ok
--; [14-18] 42601 68 syntax error at or near ")"
SELECT position('a', 'b')
--; 42601 20 syntax error at or near ","
SELECT position('b' in 'abc')
--; ok
SELECT substring('abc' FROM 2), substring('abc' FROM 2 FOR 1), substring('abc' FOR 2), substring('abc' FOR 2 FROM 1), substring('abc', 2), substring('abc', 2, 1), substring('abc' FROM '%#"b#"%' FOR '#'), substring('abc' SIMILAR '%#"b#"%' ESCAPE '#'), substring()
--; [12-13] 42601 229 syntax error at or near "'%#"b#"%'"
--; [14-18] ok
SELECT trim('x'), trim(FROM 'x'), trim(LEADING FROM 'x'), trim(TRAILING 'y' FROM 'x'), trim(BOTH 'y' FROM 'x'), trim('y' FROM 'x'), trim(BOTH FROM 'x'), trim('x', 'y'), trim(LEADING 'x')
--; ok
SELECT normalize('x'), normalize('x', NFC), normalize('x', NFKD), 'x' IS NFD NORMALIZED
--; [12-12] 42601 74 syntax error at or near "NFD"
--; [13-18] ok
SELECT treat(a AS int), collation for (a), COLLATION FOR ('x' || 'y') FROM t
--; ok
SELECT xmlelement(name foo), xmlelement(name "Foo", xmlattributes(a, b AS c), 'text', d), xmlelement(name foo, 'x'), xmlforest(a, b AS "B"), xmlconcat(a, b), xmlpi(name php), xmlpi(name php, 'echo'), xmlroot(a, version '1.0'), xmlroot(a, version NO VALUE, standalone yes), xmlroot(a, version '1', standalone no), xmlroot(a, version '1', standalone no value) FROM t
--; ok
SELECT xmlparse(DOCUMENT '<a/>'), xmlparse(CONTENT 'x'), xmlparse(DOCUMENT '<a/>' PRESERVE WHITESPACE), xmlparse(CONTENT 'x' STRIP WHITESPACE), xmlserialize(CONTENT a AS text), xmlserialize(DOCUMENT a AS varchar(10)), xmlexists('//x' PASSING BY REF a), xmlexists('//x' PASSING a), xmlexists('//x' PASSING BY VALUE a BY VALUE) FROM t
--; ok
SELECT xmlserialize(DOCUMENT a AS text INDENT), xmlserialize(CONTENT a AS text NO INDENT) FROM t
--; [12-15] 42601 40 syntax error at or near "INDENT"
--; [16-18] ok
SELECT json_object('a': 1, 'b' VALUE 2, KEY 'c' VALUE 3), json_object(), json_object('a': 1 NULL ON NULL WITH UNIQUE KEYS RETURNING jsonb), json_object('{a,1}'), json_object('a': 1 ABSENT ON NULL WITHOUT UNIQUE KEYS), json_object('a': x FORMAT JSON RETURNING text FORMAT JSON ENCODING UTF8) FROM t
--; [12-15] 42601 23 syntax error at or near ":"
--; [16-18] ok
SELECT json_array(1, 2), json_array(), json_array(1 NULL ON NULL), json_array(SELECT a FROM t), json_array(SELECT a FROM t RETURNING jsonb), json_array(1 ABSENT ON NULL RETURNING text), json_array(RETURNING text)
--; [12-15] 42601 53 syntax error at or near "NULL"
--; [16-18] ok
SELECT json_objectagg(a: b), json_objectagg(a VALUE b ABSENT ON NULL WITH UNIQUE), json_arrayagg(a ORDER BY b DESC NULL ON NULL RETURNING jsonb), json_arrayagg(a) FILTER (WHERE a > 1), json_arrayagg(a) OVER (ORDER BY b) FROM t
--; [12-15] 42601 24 syntax error at or near ":"
--; [16-18] ok
SELECT json('{}'), json('{}' WITH UNIQUE KEYS), json_scalar(1), json_serialize('{}'), json_serialize('{}' RETURNING bytea), json('{}' FORMAT JSON)
--; [12-16] 42601 30 syntax error at or near "WITH"
--; [17-18] ok
SELECT json_value('{}', '$.a'), json_value(a, '$.a' PASSING 1 AS x RETURNING int DEFAULT 0 ON EMPTY ERROR ON ERROR), json_query(a, '$' WITH CONDITIONAL WRAPPER), json_query(a, '$' WITH UNCONDITIONAL ARRAY WRAPPER EMPTY OBJECT ON ERROR), json_query(a, '$' WITHOUT ARRAY WRAPPER OMIT QUOTES ON SCALAR STRING), json_exists(a, '$.x' TRUE ON ERROR), json_exists(a FORMAT JSON, '$') FROM t
--; [12-16] 42601 53 syntax error at or near "PASSING"
--; [17-18] ok
SELECT json_query(a, '$' RETURNING jsonb FORMAT JSON KEEP QUOTES NULL ON EMPTY EMPTY ARRAY ON ERROR), json_query(a, 'strict $' DEFAULT '{}' ON ERROR) FROM t
--; [12-16] 42601 26 syntax error at or near "RETURNING"
--; [17-18] ok
SELECT merge_action()
--; ok
SELECT f(), f(1), f(1, 2), s.f(x), d.s.f(x), f(*), f(DISTINCT x), f(ALL x), f(VARIADIC x), f(1, VARIADIC x), f(a => 1), f(1, b => 2, c := 3), f(x ORDER BY y), f(DISTINCT x, y ORDER BY x), f(VARIADIC x ORDER BY y) FROM t
--; ok
SELECT f(t.*), f(t), (f(x)).*, (f(x)).a, (f(x)).a.b[1], f(x)::int, (f(x))[1] FROM t
--; ok
SELECT f(x)[1] FROM t
--; 42601 12 syntax error at or near "["
SELECT (f(x))[1].a, (a).b[1].c, (((a))), ((a).b).c, ((1)), (('x')) FROM t
--; ok
SELECT left('abc', 1), right('abc', 1), like('a', 'b'), "left"('abc', 1), overlaps(a, b, c, d), binary(a), isnull(a), notnull(a) FROM t
--; ok
SELECT authorization(1), cross(1), full(1), inner(1), natural(1), outer(1), verbose(1), freeze(1), tablesample(1)
--; ok
SELECT format('%s', VARIADIC ARRAY[1]), concat_ws(',', VARIADIC '{a}'::text[])
--; ok
SELECT a = b = c FROM t
--; 42601 14 syntax error at or near "="
SELECT (a = b) = c FROM t
--; ok
SELECT a < b < c FROM t
--; 42601 14 syntax error at or near "<"
SELECT a IS NULL IS NULL FROM t
--; ok
SELECT a IS NULL = true FROM t
--; ok
SELECT a = b IS NULL FROM t
--; ok
SELECT NOT a IS NULL, -a IS NULL, a + b IS NOT NULL, a || b LIKE c || d FROM t
--; ok
SELECT 2 ^ 3 ^ 4, -2 ^ 2, 2 ^ -3, 1 - -1, 1 -1, 1-1, a--comment
--; ok
SELECT 1 * -2, 1 / +2, a <> -1, a @ -1, a !=-1 FROM t
--; ok
SELECT a::int + 1, -a::int, a::int[1], a.b::text, a[1]::int, 'x'::text || 'y', NULL::int, true::int, $1::int::text FROM t
--; ok
SELECT a COLLATE "C" LIKE b, a + b COLLATE "C", a::text COLLATE "C", - a COLLATE "C" FROM t
--; ok
SELECT a AT TIME ZONE 'x' + b, a::timestamp AT TIME ZONE 'x', a AT TIME ZONE b || c FROM t
--; ok
SELECT a LIKE b AND c, a LIKE b OR NOT c LIKE d, NOT a BETWEEN 1 AND 2, a IN (1) AND b FROM t
--; ok
SELECT a LIKE b = c, a = b LIKE c, a IN (1) = true, a < b IN (true) FROM t
--; ok
SELECT 1 BETWEEN 0 AND 2 AND 3 BETWEEN 2 AND 4, NOT 1 IN (2), 1 NOT IN (2) IS TRUE
--; ok
SELECT a ISNULL AND b NOTNULL FROM t
--; ok
SELECT row_number FROM t
--; ok
SELECT row(1, 2).f1
--; 42601 17 syntax error at or near "."
SELECT (row(1, 2)).f1, (row(1, 2)).*
--; ok
SELECT (1, 2), (1, (2, 3)), ((1), 2), ROW(1), ROW(), ROW(NULL), (NULL, NULL) IS NULL
--; ok
SELECT exists(SELECT 1), NOT exists(SELECT 1), exists(VALUES (1)), exists((SELECT 1)), exists(TABLE t)
--; ok
SELECT array(SELECT 1), array(VALUES (1), (2)), array((SELECT 1)), array(SELECT 1 ORDER BY 1)
--; ok
SELECT grouping(a) FROM t GROUP BY a
--; ok
SELECT true, false, null, TRUE AND FALSE, unknown FROM t
--; ok
SELECT 'a' 'b'
--; 42601 12 syntax error at or near "'b'"
SELECT a.*, a.b.*, a.b.c.* FROM a
--; ok
SELECT t.a[1:2].b.c[:], t.a.* FROM t
--; ok
SELECT t[1] FROM t
--; ok
SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY a USING >) FROM t
--; ok
SELECT "Upper"(a), "S"."F"(b), s."F"(c) FROM t
--; ok
SELECT count(*) FILTER (WHERE a) FROM t
--; ok
SELECT first_value(a) IGNORE NULLS OVER (ORDER BY b) FROM t
--; 42601 30 syntax error at or near "NULLS"
SELECT first_value(a) RESPECT NULLS OVER (ORDER BY b) FROM t
--; 42601 31 syntax error at or near "NULLS"
SELECT a -> 0 -> 'b' ->> 'c' = 'd' AND e @> '{"f": 1}' FROM t
--; ok
SELECT a #- '{x}', a || '{"y": 1}'::jsonb - 'z' FROM t
--; ok
SELECT a @@ to_tsquery('x'), a @@@ b, a <<= b, a >>= b, a &< b, a &> b, a -|- b, a |>> b, a <<| b, a ^@ 'x' FROM t
--; ok
SELECT a @? '$.x', a @@ '$.y' FROM t
--; ok
SELECT - - a, + + a, ~~a, @ @ a, @-a, -@a FROM t
--; ok
SELECT 5 !
--; [12-13] ok
--; [14-18] 42601 11 syntax error at end of input
SELECT !! 5
--; ok
SELECT 5 ! AS factorial
--; [12-13] ok
--; [14-18] 42601 12 syntax error at or near "AS"
SELECT a <> ALL ('{1,2}'), a = ANY ('{1,2}'::int[]), a = ANY ($1), a = ANY ((SELECT b)) FROM t
--; ok

--# Broken
SELECT 1 +
--; 42601 11 syntax error at end of input
SELECT * 1
--; 42601 10 syntax error at or near "1"
SELECT 1 * / 2
--; 42601 12 syntax error at or near "/"
SELECT 1 2
--; 42601 10 syntax error at or near "2"
SELECT (1, )
--; 42601 12 syntax error at or near ")"
SELECT (, 1)
--; 42601 9 syntax error at or near ","
SELECT a = FROM t
--; 42601 12 syntax error at or near "FROM"
SELECT a AND FROM t
--; [12-13] 42601 14 syntax error at or near "FROM"
--; [14-18] ok
SELECT AND a FROM t
--; 42601 8 syntax error at or near "AND"
SELECT a NOT b FROM t
--; [12-13] 42601 10 syntax error at or near "NOT"
--; [14-18] 42601 14 syntax error at or near "b"
SELECT NOT FROM t
--; 42601 12 syntax error at or near "FROM"
SELECT a IS FROM t
--; [12-13] 42601 13 syntax error at or near "FROM"
--; [14-18] ok
SELECT a IS 1 FROM t
--; 42601 13 syntax error at or near "1"
SELECT a IS NOT FROM t
--; 42601 17 syntax error at or near "FROM"
SELECT a NOT NULL FROM t
--; [12-13] 42601 10 syntax error at or near "NOT"
--; [14-18] 42601 14 syntax error at or near "NULL"
SELECT a IS DISTINCT b FROM t
--; 42601 22 syntax error at or near "b"
SELECT a IS NULL NOT FROM t
--; [12-13] 42601 18 syntax error at or near "NOT"
--; [14-18] ok
SELECT a BETWEEN 1 FROM t
--; 42601 20 syntax error at or near "FROM"
SELECT a BETWEEN 1, 2 FROM t
--; 42601 19 syntax error at or near ","
SELECT a BETWEEN 1 OR 2 FROM t
--; 42601 20 syntax error at or near "OR"
SELECT a BETWEEN AND 2 FROM t
--; 42601 18 syntax error at or near "AND"
SELECT a NOT BETWEEN FROM t
--; 42601 22 syntax error at or near "FROM"
SELECT a LIKE FROM t
--; [12-13] 42601 15 syntax error at or near "FROM"
--; [14-18] ok
SELECT a LIKE 'x' ESCAPE FROM t
--; 42601 26 syntax error at or near "FROM"
SELECT a SIMILAR 'x' FROM t
--; 42601 18 syntax error at or near "'x'"
SELECT a NOT = b FROM t
--; [12-13] 42601 10 syntax error at or near "NOT"
--; [14-18] 42601 14 syntax error at or near "="
SELECT a IN b FROM t
--; 42601 13 syntax error at or near "b"
SELECT a IN (SELECT 1, ) FROM t
--; 42601 24 syntax error at or near ")"
SELECT a NOT IN FROM t
--; 42601 17 syntax error at or near "FROM"
SELECT ANY (a) = 1 FROM t
--; 42601 8 syntax error at or near "ANY"
SELECT a = ANY a FROM t
--; 42601 16 syntax error at or near "a"
SELECT a ALL (b) FROM t
--; [12-13] 42601 10 syntax error at or near "ALL"
--; [14-18] 42601 14 syntax error at or near "("
SELECT a OPERATOR + b FROM t
--; 42601 19 syntax error at or near "+"
SELECT a OPERATOR() b FROM t
--; 42601 19 syntax error at or near ")"
SELECT a OPERATOR(pg_catalog) b FROM t
--; 42601 29 syntax error at or near ")"
SELECT a OPERATOR(+.pg_catalog) b FROM t
--; 42601 20 syntax error at or near "."
SELECT a => b FROM t
--; 42601 10 syntax error at or near "=>"
SELECT a := b FROM t
--; 42601 10 syntax error at or near ":="
SELECT (a, b) OVERLAPS c FROM t
--; 42601 24 syntax error at or near "c"
SELECT (a, b, c) OVERLAPS (d, e) FROM t
--; 42601 8 wrong number of parameters on left side of OVERLAPS expression
SELECT (a, b) OVERLAPS (c, d, e) FROM t
--; 42601 24 wrong number of parameters on right side of OVERLAPS expression
SELECT ARRAY FROM t
--; 42601 14 syntax error at or near "FROM"
SELECT ARRAY(1, 2)
--; 42601 14 syntax error at or near "1"
SELECT ARRAY[1,
--; 42601 16 syntax error at end of input
SELECT ARRAY[1, ]
--; 42601 17 syntax error at or near "]"
SELECT ARRAY[[1], 2]
--; 42601 19 syntax error at or near "2"
SELECT ARRAY[1, [2]]
--; 42601 17 syntax error at or near "["
SELECT a[] FROM t
--; 42601 10 syntax error at or near "]"
SELECT a[1 FROM t
--; 42601 12 syntax error at or near "FROM"
SELECT a[1, 2] FROM t
--; 42601 11 syntax error at or near ","
SELECT a[1:2:3] FROM t
--; 42601 13 syntax error at or near ":"
SELECT f(x)[1 FROM t
--; 42601 12 syntax error at or near "["
SELECT CASE END
--; 42601 13 syntax error at or near "END"
SELECT CASE WHEN a END FROM t
--; 42601 20 syntax error at or near "END"
SELECT CASE WHEN a THEN 1 FROM t
--; 42601 27 syntax error at or near "FROM"
SELECT CASE a THEN 1 END FROM t
--; 42601 15 syntax error at or near "THEN"
SELECT CASE WHEN a THEN 1 ELSE END FROM t
--; 42601 32 syntax error at or near "END"
SELECT CASE ELSE 1 END
--; 42601 13 syntax error at or near "ELSE"
SELECT CASE WHEN a THEN 1 ELSE 2 ELSE 3 END FROM t
--; 42601 34 syntax error at or near "ELSE"
SELECT CASE WHEN a THEN 1, WHEN b THEN 2 END FROM t
--; 42601 26 syntax error at or near ","
SELECT coalesce()
--; 42601 17 syntax error at or near ")"
SELECT nullif(1)
--; 42601 16 syntax error at or near ")"
SELECT nullif(1, 2, 3)
--; 42601 19 syntax error at or near ","
SELECT greatest()
--; 42601 17 syntax error at or near ")"
SELECT CAST(a)
--; 42601 14 syntax error at or near ")"
SELECT CAST(a, int)
--; 42601 14 syntax error at or near ","
SELECT CAST(a AS)
--; 42601 17 syntax error at or near ")"
SELECT CAST a AS int
--; 42601 13 syntax error at or near "a"
SELECT CAST(a AS int
--; 42601 21 syntax error at end of input
SELECT a:: FROM t
--; 42601 12 syntax error at or near "FROM"
SELECT a::1 FROM t
--; 42601 11 syntax error at or near "1"
SELECT a::'int' FROM t
--; 42601 11 syntax error at or near "'int'"
SELECT a::int(3, FROM t
--; 42601 14 syntax error at or near "("
SELECT a::select FROM t
--; 42601 11 syntax error at or near "select"
SELECT a : int FROM t
--; 42601 10 syntax error at or near ":"
SELECT ::int
--; 42601 8 syntax error at or near "::"
SELECT a::left, a::full FROM t
--; ok
SELECT a::between FROM t
--; 42601 11 syntax error at or near "between"
SELECT int
--; ok
SELECT int 1
--; 42601 12 syntax error at or near "1"
SELECT interval '1' year to day
--; 42601 29 syntax error at or near "day"
SELECT interval '1' fortnight
--; ok
SELECT interval(2) '1' second
--; 42601 24 syntax error at or near "second"
SELECT interval '1' second(2) to minute
--; 42601 31 syntax error at or near "to"
SELECT interval(x) '1'
--; 42601 17 syntax error at or near "x"
SELECT time(x) '10:00'
--; 42601 13 syntax error at or near "x"
SELECT a AT TIME 'UTC' FROM t
--; 42601 18 syntax error at or near "'UTC'"
SELECT a AT ZONE 'UTC' FROM t
--; 42601 13 syntax error at or near "ZONE"
SELECT a TIME ZONE 'UTC' FROM t
--; [12-13] 42601 10 syntax error at or near "TIME"
--; [14-18] 42601 15 syntax error at or near "ZONE"
SELECT a COLLATE FROM t
--; [12-13] 42601 18 syntax error at or near "FROM"
--; [14-18] ok
SELECT a COLLATE 'C' FROM t
--; 42601 18 syntax error at or near "'C'"
SELECT a COLLATE 1 FROM t
--; 42601 18 syntax error at or near "1"
SELECT current_date()
--; 42601 20 syntax error at or near "("
SELECT current_time(x)
--; 42601 21 syntax error at or near "x"
SELECT current_user()
--; 42601 20 syntax error at or near "("
SELECT user()
--; 42601 12 syntax error at or near "("
SELECT extract(FROM d)
--; 42601 16 syntax error at or near "FROM"
SELECT extract(year d)
--; 42601 21 syntax error at or near "d"
SELECT extract(year, d)
--; 42601 20 syntax error at or near ","
SELECT extract(1 FROM d)
--; 42601 16 syntax error at or near "1"
SELECT overlay('a' PLACING 'b')
--; 42601 31 syntax error at or near ")"
SELECT overlay('a' PLACING 'b' FOR 1)
--; 42601 32 syntax error at or near "FOR"
SELECT position('a' FROM 'b')
--; 42601 21 syntax error at or near "FROM"
SELECT position(IN 'a')
--; 42601 17 syntax error at or near "IN"
SELECT substring('a' FROM)
--; 42601 26 syntax error at or near ")"
SELECT substring('a' SIMILAR 'b')
--; [12-13] 42601 30 syntax error at or near "'b'"
--; [14-18] 42601 33 syntax error at or near ")"
SELECT trim(UP 'a' FROM 'b')
--; ok
SELECT trim()
--; 42601 13 syntax error at or near ")"
SELECT trim(LEADING)
--; 42601 20 syntax error at or near ")"
SELECT normalize('x', NFX)
--; [12-12] ok
--; [13-18] 42601 23 syntax error at or near "NFX"
SELECT treat(a, int)
--; 42601 15 syntax error at or near ","
SELECT collation (a)
--; ok
SELECT collation for a
--; 42601 22 syntax error at or near "a"
SELECT xmlelement(foo)
--; 42601 19 syntax error at or near "foo"
SELECT xmlelement(name)
--; 42601 23 syntax error at or near ")"
SELECT xmlelement(name foo, xmlattributes())
--; 42601 43 syntax error at or near ")"
SELECT xmlelement(name foo, 'x', xmlattributes(a))
--; 42601 47 syntax error at or near "("
SELECT xmlforest()
--; 42601 18 syntax error at or near ")"
SELECT xmlpi(php)
--; 42601 14 syntax error at or near "php"
SELECT xmlparse('<a/>')
--; 42601 17 syntax error at or near "'<a/>'"
SELECT xmlserialize(a AS text)
--; 42601 21 syntax error at or near "a"
SELECT xmlserialize(CONTENT a)
--; 42601 30 syntax error at or near ")"
SELECT xmlexists('//x')
--; 42601 23 syntax error at or near ")"
SELECT xmlroot(a)
--; 42601 17 syntax error at or near ")"
SELECT xmlroot(a, standalone yes)
--; 42601 19 syntax error at or near "standalone"
SELECT xmlattributes(a)
--; 42601 21 syntax error at or near "("
SELECT json_object('a' 1)
--; 42601 24 syntax error at or near "1"
SELECT json_object('a': 1, )
--; [12-15] 42601 23 syntax error at or near ":"
--; [16-18] 42601 28 syntax error at or near ")"
SELECT json_object(KEY 'a', 1)
--; ok
SELECT json_array(1, NULL ON)
--; 42601 27 syntax error at or near "ON"
SELECT json_value('{}')
--; [12-16] ok
--; [17-18] 42601 23 syntax error at or near ")"
SELECT json_value('{}', '$' ON EMPTY)
--; 42601 29 syntax error at or near "ON"
SELECT json_exists('{}', '$' RETURNING int)
--; 42601 30 syntax error at or near "RETURNING"
SELECT json_query('{}', '$' WITH)
--; [12-16] 42601 29 syntax error at or near "WITH"
--; [17-18] 42601 33 syntax error at or near ")"
SELECT json_serialize()
--; [12-16] ok
--; [17-18] 42601 23 syntax error at or near ")"
SELECT json_scalar()
--; [12-16] ok
--; [17-18] 42601 20 syntax error at or near ")"
SELECT merge_action(1)
--; [12-16] ok
--; [17-18] 42601 21 syntax error at or near "1"
SELECT f(
--; 42601 10 syntax error at end of input
SELECT f(,)
--; 42601 10 syntax error at or near ","
SELECT f(1,)
--; 42601 12 syntax error at or near ")"
SELECT f(1 2)
--; 42601 12 syntax error at or near "2"
SELECT f(DISTINCT)
--; 42601 18 syntax error at or near ")"
SELECT f(*, 1)
--; 42601 11 syntax error at or near ","
SELECT f(1, *)
--; 42601 13 syntax error at or near "*"
SELECT f(VARIADIC x, 1)
--; 42601 20 syntax error at or near ","
SELECT f(VARIADIC)
--; 42601 18 syntax error at or near ")"
SELECT f(ORDER BY x)
--; 42601 10 syntax error at or near "ORDER"
SELECT f(x ORDER y)
--; 42601 18 syntax error at or near "y"
SELECT f(DISTINCT VARIADIC x)
--; 42601 19 syntax error at or near "VARIADIC"
SELECT f(a => )
--; 42601 15 syntax error at or near ")"
SELECT f("a" = > 1)
--; 42601 16 syntax error at or near ">"
SELECT f(1) FILTER
--; 42601 19 syntax error at end of input
SELECT f(1) WITHIN GROUP
--; 42601 25 syntax error at end of input
SELECT between(1, 2)
--; 42601 15 syntax error at or near "("
SELECT setof(1)
--; 42601 13 syntax error at or near "("
SELECT values(1)
--; 42601 14 syntax error at or near "("
SELECT select(1)
--; 42601 8 syntax error at or near "select"
SELECT case(1)
--; 42601 15 syntax error at end of input
SELECT exists(1)
--; 42601 15 syntax error at or near "1"
SELECT exists 1
--; 42601 15 syntax error at or near "1"
SELECT ROW
--; ok
SELECT ROW(1
--; 42601 13 syntax error at end of input
SELECT row 1
--; 42601 12 syntax error at or near "1"
SELECT (1).a
--; ok
SELECT (a).  FROM t
--; ok
SELECT (a).1 FROM t
--; 42601 11 syntax error at or near ".1"
SELECT (a)b FROM t
--; ok
SELECT (a) (b) FROM t
--; 42601 12 syntax error at or near "("
SELECT $
--; 42601 8 syntax error at or near "$"
SELECT $a
--; 42601 8 syntax error at or near "$"
SELECT a.$1 FROM t
--; 42601 10 syntax error at or near "$1"
SELECT grouping()
--; 42601 17 syntax error at or near ")"
SELECT grouping FROM t
--; ok
SELECT default
--; ok
SELECT f(default)
--; ok
SELECT a = default FROM t
--; ok
SELECT primary, references FROM t
--; 42601 8 syntax error at or near "primary"
SELECT a IS JSON WITH FROM t
--; [12-15] 42601 13 syntax error at or near "JSON"
--; [16-18] 42601 23 syntax error at or near "FROM"
SELECT a IS NFX NORMALIZED FROM t
--; 42601 13 syntax error at or near "NFX"
SELECT a IS OF FROM t
--; [12-13] 42601 16 syntax error at or near "FROM"
--; [14-18] 42601 13 syntax error at or near "OF"
SELECT 1 = = 2
--; 42601 12 syntax error at or near "="
SELECT 1 =< 2
--; ok
SELECT 1 <> > 2
--; 42601 13 syntax error at or near ">"
SELECT a == b FROM t
--; ok
SELECT a ! = b FROM t
--; [12-13] ok
--; [14-18] 42601 12 syntax error at or near "="
SELECT a & & b FROM t
--; ok
SELECT a &&& b FROM t
--; ok
SELECT a || FROM t
--; [12-13] ok
--; [14-18] 42601 13 syntax error at or near "FROM"
SELECT a ! FROM t
--; [12-13] ok
--; [14-18] 42601 12 syntax error at or near "FROM"
SELECT (a !) FROM t
--; [12-13] ok
--; [14-18] 42601 12 syntax error at or near ")"
SELECT a - > b FROM t
--; 42601 12 syntax error at or near ">"
SELECT a ... b FROM t
--; 42601 10 syntax error at or near ".."
SELECT a .. b FROM t
--; 42601 10 syntax error at or near ".."
