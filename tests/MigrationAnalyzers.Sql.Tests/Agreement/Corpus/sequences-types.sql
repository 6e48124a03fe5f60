--# Sequences, types, domains, collations, casts, conversions, transforms, text search
CREATE SEQUENCE s
--; ok
CREATE SEQUENCE IF NOT EXISTS public.s AS bigint INCREMENT BY 2 MINVALUE 1 MAXVALUE 100 START WITH 5 CACHE 10 CYCLE OWNED BY t.a
--; ok
CREATE TEMP SEQUENCE s INCREMENT 5 START 3 NO MINVALUE NO MAXVALUE NO CYCLE OWNED BY NONE
--; ok
CREATE TEMPORARY SEQUENCE s AS smallint
--; ok
CREATE UNLOGGED SEQUENCE s
--; ok
CREATE SEQUENCE s INCREMENT BY -1 MINVALUE -100 MAXVALUE -1 START -1
--; ok
CREATE SEQUENCE s START WITH 9223372036854775807
--; ok
CREATE SEQUENCE s OWNED BY public.t.a
--; ok
CREATE SEQUENCE s RESTART
--; ok
CREATE SEQUENCE s LOGGED
--; [12-14] 42601 19 syntax error at or near "LOGGED"
--; [15-18] ok
CREATE SEQUENCE s SEQUENCE NAME x.y
--; ok
CREATE SEQUENCE s INCREMENT 1.5
--; ok
ALTER SEQUENCE s RESTART
--; ok
ALTER SEQUENCE s RESTART WITH 5
--; ok
ALTER SEQUENCE s RESTART 5 INCREMENT BY 3
--; ok
ALTER SEQUENCE IF EXISTS public.s AS int MAXVALUE 9 NO MINVALUE CACHE 5 OWNED BY t."A"
--; ok
ALTER SEQUENCE s RENAME TO r
--; ok
ALTER SEQUENCE s SET SCHEMA x
--; ok
ALTER SEQUENCE s OWNER TO bob
--; ok
ALTER SEQUENCE s SET LOGGED
--; ok
ALTER SEQUENCE s SET UNLOGGED
--; ok
DROP SEQUENCE s
--; ok
DROP SEQUENCE IF EXISTS public.s, r CASCADE
--; ok
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy')
--; ok
CREATE TYPE public.mood AS ENUM ()
--; ok
CREATE TYPE pair AS (a int, b text COLLATE "C", c numeric(10, 2)[])
--; ok
CREATE TYPE empty AS ()
--; ok
CREATE TYPE floatrange AS RANGE (subtype = float8, subtype_diff = float8mi)
--; ok
CREATE TYPE r AS RANGE (SUBTYPE = pg_catalog.int4, SUBTYPE_OPCLASS = int4_ops, COLLATION = "C", CANONICAL = f, MULTIRANGE_TYPE_NAME = mr)
--; ok
CREATE TYPE shell
--; ok
CREATE TYPE base (INPUT = f, OUTPUT = g, RECEIVE = h, SEND = i, TYPMOD_IN = j, ANALYZE = k, SUBSCRIPT = l, INTERNALLENGTH = 16, PASSEDBYVALUE, ALIGNMENT = int4, STORAGE = plain, LIKE = box, CATEGORY = 'U', PREFERRED = false, DEFAULT = 'x', ELEMENT = int, DELIMITER = ',', COLLATABLE = true)
--; ok
CREATE TYPE base (INTERNALLENGTH = VARIABLE, INPUT = f)
--; ok
CREATE TYPE "Mood" AS ENUM ('A', 'B''C')
--; ok
CREATE TYPE between AS (a int)
--; ok
CREATE TYPE public.left AS ENUM ('x')
--; ok
ALTER TYPE mood ADD VALUE 'x'
--; ok
ALTER TYPE public.mood ADD VALUE IF NOT EXISTS 'x' BEFORE 'y'
--; ok
ALTER TYPE mood ADD VALUE 'x' AFTER 'y'
--; ok
ALTER TYPE mood RENAME VALUE 'x' TO 'y'
--; ok
ALTER TYPE mood DROP VALUE 'x'
--; [12-16] 42601 22 syntax error at or near "VALUE"
--; [17-18] 0A000 17 dropping an enum value is not implemented
ALTER TYPE mood RENAME TO temper
--; ok
ALTER TYPE pair RENAME ATTRIBUTE a TO b
--; ok
ALTER TYPE pair RENAME ATTRIBUTE a TO b CASCADE
--; ok
ALTER TYPE pair ADD ATTRIBUTE c int
--; ok
ALTER TYPE pair ADD ATTRIBUTE c text COLLATE "C" CASCADE, DROP ATTRIBUTE IF EXISTS d RESTRICT, ALTER ATTRIBUTE e TYPE int, ALTER ATTRIBUTE f SET DATA TYPE text COLLATE "C" CASCADE
--; ok
ALTER TYPE pair OWNER TO bob
--; ok
ALTER TYPE pair SET SCHEMA x
--; ok
ALTER TYPE base SET (RECEIVE = f, SEND = NONE, STORAGE = extended)
--; [12-12] 42601 21 syntax error at or near "("
--; [13-18] ok
DROP TYPE mood
--; ok
DROP TYPE IF EXISTS public.mood, "Pair" CASCADE
--; ok
CREATE DOMAIN d AS int
--; ok
CREATE DOMAIN d int
--; ok
CREATE DOMAIN public.d AS text COLLATE "C" DEFAULT 'x' CONSTRAINT c CHECK (value <> '') NOT NULL CHECK (length(value) < 9) NULL
--; ok
CREATE DOMAIN d AS varchar(10)[] CHECK (VALUE IS NOT NULL)
--; ok
CREATE DOMAIN d AS timestamp(3) with time zone DEFAULT now()
--; ok
ALTER DOMAIN d SET DEFAULT 1
--; ok
ALTER DOMAIN d DROP DEFAULT
--; ok
ALTER DOMAIN d SET NOT NULL
--; ok
ALTER DOMAIN d DROP NOT NULL
--; ok
ALTER DOMAIN d ADD CHECK (value > 0)
--; ok
ALTER DOMAIN d ADD CONSTRAINT c CHECK (value > 0) NOT VALID
--; ok
ALTER DOMAIN d ADD CONSTRAINT c NOT NULL
--; [12-16] 42601 33 syntax error at or near "NOT"
--; [17-18] ok
ALTER DOMAIN d DROP CONSTRAINT c
--; ok
ALTER DOMAIN d DROP CONSTRAINT IF EXISTS c CASCADE
--; ok
ALTER DOMAIN d RENAME CONSTRAINT a TO b
--; ok
ALTER DOMAIN d VALIDATE CONSTRAINT c
--; ok
ALTER DOMAIN d OWNER TO bob
--; ok
ALTER DOMAIN d RENAME TO e
--; ok
ALTER DOMAIN d SET SCHEMA x
--; ok
DROP DOMAIN d
--; ok
DROP DOMAIN IF EXISTS public.d, e CASCADE
--; ok
CREATE COLLATION c (LOCALE = 'de_DE')
--; ok
CREATE COLLATION IF NOT EXISTS public.c (PROVIDER = icu, LOCALE = 'de-u-co-phonebk', DETERMINISTIC = false, RULES = '&a < b')
--; ok
CREATE COLLATION c (LC_COLLATE = 'C', LC_CTYPE = "C", VERSION = '1')
--; ok
CREATE COLLATION c FROM "C"
--; ok
CREATE COLLATION IF NOT EXISTS c FROM pg_catalog."POSIX"
--; ok
ALTER COLLATION c REFRESH VERSION
--; ok
ALTER COLLATION c RENAME TO d
--; ok
ALTER COLLATION c SET SCHEMA x
--; ok
ALTER COLLATION c OWNER TO bob
--; ok
DROP COLLATION IF EXISTS public.c CASCADE
--; ok
CREATE CAST (int AS text) WITH FUNCTION f(int)
--; ok
CREATE CAST (int AS public.mood) WITH FUNCTION public.f(int, boolean) AS ASSIGNMENT
--; ok
CREATE CAST (int[] AS text) WITHOUT FUNCTION
--; ok
CREATE CAST (a AS b) WITH INOUT AS IMPLICIT
--; ok
DROP CAST (int AS text)
--; ok
DROP CAST IF EXISTS (timestamp with time zone AS "My Type") CASCADE
--; ok
CREATE CONVERSION c FOR 'LATIN1' TO 'UTF8' FROM f
--; ok
CREATE DEFAULT CONVERSION public.c FOR 'LATIN1' TO 'UTF8' FROM public.f
--; ok
ALTER CONVERSION c RENAME TO d
--; ok
ALTER CONVERSION c OWNER TO bob
--; ok
ALTER CONVERSION c SET SCHEMA x
--; ok
DROP CONVERSION IF EXISTS c
--; ok
CREATE TRANSFORM FOR hstore LANGUAGE plpython3u (FROM SQL WITH FUNCTION f(internal), TO SQL WITH FUNCTION g(internal))
--; ok
CREATE OR REPLACE TRANSFORM FOR int LANGUAGE c (TO SQL WITH FUNCTION g(internal), FROM SQL WITH FUNCTION f)
--; ok
CREATE TRANSFORM FOR int LANGUAGE c (FROM SQL WITH FUNCTION f(internal))
--; ok
DROP TRANSFORM IF EXISTS FOR int LANGUAGE c CASCADE
--; ok
CREATE TEXT SEARCH CONFIGURATION c (COPY = pg_catalog.english)
--; ok
CREATE TEXT SEARCH CONFIGURATION public.c (PARSER = "default")
--; ok
CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = snowball, Language = russian, StopWords = 'russian')
--; ok
CREATE TEXT SEARCH PARSER p (START = a, GETTOKEN = b, END = c, LEXTYPES = d, HEADLINE = e)
--; ok
CREATE TEXT SEARCH TEMPLATE t (INIT = a, LEXIZE = b)
--; ok
ALTER TEXT SEARCH CONFIGURATION c ADD MAPPING FOR word, asciiword WITH english_stem, public.x
--; ok
ALTER TEXT SEARCH CONFIGURATION c ALTER MAPPING FOR word WITH simple
--; ok
ALTER TEXT SEARCH CONFIGURATION c ALTER MAPPING REPLACE a WITH b
--; ok
ALTER TEXT SEARCH CONFIGURATION c ALTER MAPPING FOR word REPLACE a WITH b
--; ok
ALTER TEXT SEARCH CONFIGURATION c DROP MAPPING IF EXISTS FOR word, email
--; ok
ALTER TEXT SEARCH CONFIGURATION c RENAME TO d
--; ok
ALTER TEXT SEARCH CONFIGURATION c SET SCHEMA x
--; ok
ALTER TEXT SEARCH CONFIGURATION c OWNER TO bob
--; ok
ALTER TEXT SEARCH DICTIONARY d (StopWords = newrussian, Language)
--; ok
ALTER TEXT SEARCH DICTIONARY d RENAME TO e
--; ok
ALTER TEXT SEARCH PARSER p RENAME TO q
--; ok
ALTER TEXT SEARCH TEMPLATE t SET SCHEMA x
--; ok
DROP TEXT SEARCH CONFIGURATION IF EXISTS c CASCADE
--; ok
DROP TEXT SEARCH DICTIONARY d
--; ok
DROP TEXT SEARCH PARSER p
--; ok
DROP TEXT SEARCH TEMPLATE t, u
--; ok

--# Broken
CREATE SEQUENCE
--; 42601 16 syntax error at end of input
CREATE SEQUENCE s START
--; 42601 24 syntax error at end of input
CREATE SEQUENCE s START x
--; 42601 25 syntax error at or near "x"
CREATE SEQUENCE s INCREMENT BY
--; 42601 31 syntax error at end of input
CREATE SEQUENCE s BY 3
--; 42601 19 syntax error at or near "BY"
CREATE SEQUENCE s OWNED t.a
--; 42601 25 syntax error at or near "t"
CREATE SEQUENCE s OWNED BY
--; 42601 27 syntax error at end of input
CREATE SEQUENCE s NO
--; 42601 21 syntax error at end of input
CREATE SEQUENCE s NO START
--; 42601 22 syntax error at or near "START"
CREATE SEQUENCE s (START 1)
--; 42601 19 syntax error at or near "("
CREATE SEQUENCE s START = 1
--; 42601 25 syntax error at or near "="
CREATE SEQUENCE s START 1, INCREMENT 1
--; 42601 26 syntax error at or near ","
CREATE SEQUENCE s AS
--; 42601 21 syntax error at end of input
CREATE OR REPLACE SEQUENCE s
--; 42601 19 syntax error at or near "SEQUENCE"
ALTER SEQUENCE s
--; 42601 17 syntax error at end of input
ALTER SEQUENCE s TO 5
--; 42601 18 syntax error at or near "TO"
ALTER SEQUENCE s SET
--; 42601 21 syntax error at end of input
ALTER SEQUENCE s RENAME r
--; 42601 25 syntax error at or near "r"
DROP SEQUENCE
--; 42601 14 syntax error at end of input
CREATE TYPE
--; 42601 12 syntax error at end of input
CREATE TYPE mood AS
--; 42601 20 syntax error at end of input
CREATE TYPE mood AS ENUM
--; 42601 25 syntax error at end of input
CREATE TYPE mood AS ENUM (sad)
--; 42601 27 syntax error at or near "sad"
CREATE TYPE mood AS ENUM ('sad',)
--; 42601 33 syntax error at or near ")"
CREATE TYPE mood AS ENUM ('sad' 'ok')
--; 42601 33 syntax error at or near "'ok'"
CREATE TYPE mood AS ENUM 'sad'
--; 42601 26 syntax error at or near "'sad'"
CREATE TYPE mood AS ENUM ("sad")
--; 42601 27 syntax error at or near ""sad""
CREATE TYPE mood ENUM ('sad')
--; 42601 18 syntax error at or near "ENUM"
CREATE TYPE pair AS (a)
--; 42601 23 syntax error at or near ")"
CREATE TYPE pair AS (a int NOT NULL)
--; 42601 28 syntax error at or near "NOT"
CREATE TYPE pair AS (a int DEFAULT 1)
--; 42601 28 syntax error at or near "DEFAULT"
CREATE TYPE pair AS (a int,)
--; 42601 28 syntax error at or near ")"
CREATE TYPE pair AS (left int)
--; 42601 22 syntax error at or near "left"
CREATE TYPE pair AS a int
--; 42601 21 syntax error at or near "a"
CREATE TYPE r AS RANGE
--; 42601 23 syntax error at end of input
CREATE TYPE r AS RANGE ()
--; 42601 25 syntax error at or near ")"
CREATE TYPE r AS RANGE int
--; 42601 24 syntax error at or near "int"
CREATE TYPE x AS TABLE (a int)
--; 42601 18 syntax error at or near "TABLE"
CREATE TYPE x AS int
--; 42601 18 syntax error at or near "int"
CREATE TYPE base ()
--; 42601 19 syntax error at or near ")"
CREATE TYPE IF NOT EXISTS mood AS ENUM ('x')
--; 42601 16 syntax error at or near "NOT"
CREATE OR REPLACE TYPE mood AS ENUM ('x')
--; 42601 19 syntax error at or near "TYPE"
CREATE TYPE left AS ENUM ('x')
--; 42601 13 syntax error at or near "left"
ALTER TYPE mood
--; 42601 16 syntax error at end of input
ALTER TYPE mood ADD 'x'
--; 42601 21 syntax error at or near "'x'"
ALTER TYPE mood ADD VALUE
--; 42601 26 syntax error at end of input
ALTER TYPE mood ADD VALUE x
--; 42601 27 syntax error at or near "x"
ALTER TYPE mood ADD VALUE "x"
--; 42601 27 syntax error at or near ""x""
ALTER TYPE mood ADD VALUE 'x' BEFORE
--; 42601 37 syntax error at end of input
ALTER TYPE mood ADD VALUE 'x' FIRST
--; 42601 31 syntax error at or near "FIRST"
ALTER TYPE mood ADD VALUE 'x', ADD VALUE 'y'
--; 42601 30 syntax error at or near ","
ALTER TYPE mood ADD VALUE 'x' IF NOT EXISTS
--; 42601 31 syntax error at or near "IF"
ALTER TYPE mood RENAME VALUE 'x'
--; 42601 33 syntax error at end of input
ALTER TYPE mood RENAME VALUE x TO y
--; 42601 30 syntax error at or near "x"
ALTER TYPE pair ADD c int
--; 42601 21 syntax error at or near "c"
ALTER TYPE pair ADD ATTRIBUTE c
--; 42601 32 syntax error at end of input
ALTER TYPE pair ALTER ATTRIBUTE c int
--; 42601 35 syntax error at or near "int"
ALTER TYPE pair DROP c
--; 42601 22 syntax error at or near "c"
ALTER TYPE IF EXISTS mood RENAME TO x
--; 42601 15 syntax error at or near "EXISTS"
DROP TYPE
--; 42601 10 syntax error at end of input
DROP TYPE mood()
--; 42601 16 syntax error at or near ")"
DROP TYPE int[] x
--; 42601 17 syntax error at or near "x"
CREATE DOMAIN
--; 42601 14 syntax error at end of input
CREATE DOMAIN d
--; 42601 16 syntax error at end of input
CREATE DOMAIN d AS
--; 42601 19 syntax error at end of input
CREATE DOMAIN d AS int CHECK
--; 42601 29 syntax error at end of input
CREATE DOMAIN d AS int CHECK value > 0
--; 42601 30 syntax error at or near "value"
CREATE DOMAIN d AS int CONSTRAINT
--; 42601 34 syntax error at end of input
CREATE DOMAIN d AS int DEFAULT
--; 42601 31 syntax error at end of input
CREATE DOMAIN d AS int, CHECK (value > 0)
--; 42601 23 syntax error at or near ","
CREATE DOMAIN d AS int (CHECK (value > 0))
--; 42601 24 syntax error at or near "("
CREATE DOMAIN IF NOT EXISTS d AS int
--; 42601 18 syntax error at or near "NOT"
ALTER DOMAIN d
--; 42601 15 syntax error at end of input
ALTER DOMAIN d ADD
--; 42601 19 syntax error at end of input
ALTER DOMAIN d ADD DEFAULT 1
--; 42601 20 syntax error at or near "DEFAULT"
ALTER DOMAIN d SET
--; 42601 19 syntax error at end of input
ALTER DOMAIN d TYPE text
--; 42601 16 syntax error at or near "TYPE"
ALTER DOMAIN d DROP CHECK
--; 42601 21 syntax error at or near "CHECK"
DROP DOMAIN d e
--; 42601 15 syntax error at or near "e"
CREATE COLLATION c
--; 42601 19 syntax error at end of input
CREATE COLLATION c ()
--; 42601 21 syntax error at or near ")"
CREATE COLLATION c FROM
--; 42601 24 syntax error at end of input
CREATE COLLATION FROM "C"
--; 42601 18 syntax error at or near "FROM"
CREATE COLLATION c LOCALE = 'x'
--; 42601 20 syntax error at or near "LOCALE"
ALTER COLLATION c REFRESH
--; 42601 26 syntax error at end of input
CREATE CAST (int, text) WITHOUT FUNCTION
--; 42601 17 syntax error at or near ","
CREATE CAST int AS text WITHOUT FUNCTION
--; 42601 13 syntax error at or near "int"
CREATE CAST (int AS text)
--; 42601 26 syntax error at end of input
CREATE CAST (int AS text) WITH f(int)
--; 42601 32 syntax error at or near "f"
CREATE CAST (int AS text) WITH FUNCTION
--; 42601 40 syntax error at end of input
CREATE CAST (int AS text) WITHOUT FUNCTION IMPLICIT
--; 42601 44 syntax error at or near "IMPLICIT"
CREATE CAST (int AS text) WITH OUTIN
--; 42601 32 syntax error at or near "OUTIN"
DROP CAST int AS text
--; 42601 11 syntax error at or near "int"
CREATE CONVERSION c FOR latin1 TO utf8 FROM f
--; 42601 25 syntax error at or near "latin1"
CREATE CONVERSION c TO 'UTF8' FROM f
--; 42601 21 syntax error at or near "TO"
CREATE TRANSFORM FOR int LANGUAGE c ()
--; 42601 38 syntax error at or near ")"
CREATE TRANSFORM FOR int (FROM SQL WITH FUNCTION f)
--; 42601 26 syntax error at or near "("
CREATE TEXT SEARCH CONFIGURATION c
--; 42601 35 syntax error at end of input
CREATE TEXT SEARCH c (COPY = english)
--; 42601 20 syntax error at or near "c"
CREATE TEXT CONFIGURATION c (COPY = english)
--; 42601 13 syntax error at or near "CONFIGURATION"
CREATE TEXT SEARCH CONFIGURATION c ()
--; 42601 37 syntax error at or near ")"
ALTER TEXT SEARCH CONFIGURATION c ADD MAPPING word WITH simple
--; 42601 47 syntax error at or near "word"
ALTER TEXT SEARCH CONFIGURATION c ADD MAPPING FOR word
--; 42601 55 syntax error at end of input
ALTER TEXT SEARCH DICTIONARY d
--; 42601 31 syntax error at end of input
DROP TEXT SEARCH c
--; 42601 18 syntax error at or near "c"
