--# Statements over types-schema.sql that are right but for their types; what the server says follows each.
SELECT * FROM typed WHERE i = 1
--; ok
UPDATE typed SET i = 1
--; ok
SELECT * FROM typed WHERE i = 1.5
--; ok
UPDATE typed SET i = 1.5
--; ok
SELECT * FROM typed WHERE i = '1'
--; ok
UPDATE typed SET i = '1'
--; ok
SELECT * FROM typed WHERE i = 'abc'
--; 22P02 31 invalid input syntax for type integer: "abc"
UPDATE typed SET i = 'abc'
--; 22P02 22 invalid input syntax for type integer: "abc"
SELECT * FROM typed WHERE i = true
--; 42883 29 operator does not exist: integer = boolean
UPDATE typed SET i = true
--; 42804 22 column "i" is of type integer but expression is of type boolean
SELECT * FROM typed WHERE i = 3000000000
--; ok
UPDATE typed SET i = 3000000000
--; 22003 - integer out of range
SELECT * FROM typed WHERE i = now()
--; 42883 29 operator does not exist: integer = timestamp with time zone
UPDATE typed SET i = now()
--; 42804 22 column "i" is of type integer but expression is of type timestamp with time zone
SELECT * FROM typed WHERE i = current_date
--; 42883 29 operator does not exist: integer = date
UPDATE typed SET i = current_date
--; 42804 22 column "i" is of type integer but expression is of type date
SELECT * FROM typed WHERE i = NULL
--; ok
UPDATE typed SET i = NULL
--; ok
SELECT * FROM typed WHERE i = '{1,2}'
--; 22P02 31 invalid input syntax for type integer: "{1,2}"
UPDATE typed SET i = '{1,2}'
--; 22P02 22 invalid input syntax for type integer: "{1,2}"
SELECT * FROM typed WHERE i = '{"a":1}'
--; 22P02 31 invalid input syntax for type integer: "{"a":1}"
UPDATE typed SET i = '{"a":1}'
--; 22P02 22 invalid input syntax for type integer: "{"a":1}"
SELECT * FROM typed WHERE i = array[1,2]
--; 42883 29 operator does not exist: integer = integer[]
UPDATE typed SET i = array[1,2]
--; 42804 22 column "i" is of type integer but expression is of type integer[]
SELECT * FROM typed WHERE i = '2024-01-01'
--; 22P02 31 invalid input syntax for type integer: "2024-01-01"
UPDATE typed SET i = '2024-01-01'
--; 22P02 22 invalid input syntax for type integer: "2024-01-01"
SELECT * FROM typed WHERE i = 1::text
--; 42883 29 operator does not exist: integer = text
UPDATE typed SET i = 1::text
--; 42804 22 column "i" is of type integer but expression is of type text
SELECT * FROM typed WHERE i = gen_random_uuid()
--; 42883 29 operator does not exist: integer = uuid
UPDATE typed SET i = gen_random_uuid()
--; 42804 22 column "i" is of type integer but expression is of type uuid
SELECT * FROM typed WHERE i = interval '1 day'
--; 42883 29 operator does not exist: integer = interval
UPDATE typed SET i = interval '1 day'
--; 42804 31 column "i" is of type integer but expression is of type interval
SELECT * FROM typed WHERE i = 'x'::varchar
--; 42883 29 operator does not exist: integer = character varying
UPDATE typed SET i = 'x'::varchar
--; 42804 22 column "i" is of type integer but expression is of type character varying
SELECT * FROM typed WHERE s = 1
--; ok
UPDATE typed SET s = 1
--; ok
SELECT * FROM typed WHERE s = 1.5
--; ok
UPDATE typed SET s = 1.5
--; ok
SELECT * FROM typed WHERE s = '1'
--; ok
UPDATE typed SET s = '1'
--; ok
SELECT * FROM typed WHERE s = 'abc'
--; 22P02 31 invalid input syntax for type smallint: "abc"
UPDATE typed SET s = 'abc'
--; 22P02 22 invalid input syntax for type smallint: "abc"
SELECT * FROM typed WHERE s = true
--; 42883 29 operator does not exist: smallint = boolean
UPDATE typed SET s = true
--; 42804 22 column "s" is of type smallint but expression is of type boolean
SELECT * FROM typed WHERE s = 3000000000
--; ok
UPDATE typed SET s = 3000000000
--; 22003 - smallint out of range
SELECT * FROM typed WHERE s = now()
--; 42883 29 operator does not exist: smallint = timestamp with time zone
UPDATE typed SET s = now()
--; 42804 22 column "s" is of type smallint but expression is of type timestamp with time zone
SELECT * FROM typed WHERE s = current_date
--; 42883 29 operator does not exist: smallint = date
UPDATE typed SET s = current_date
--; 42804 22 column "s" is of type smallint but expression is of type date
SELECT * FROM typed WHERE s = NULL
--; ok
UPDATE typed SET s = NULL
--; ok
SELECT * FROM typed WHERE s = '{1,2}'
--; 22P02 31 invalid input syntax for type smallint: "{1,2}"
UPDATE typed SET s = '{1,2}'
--; 22P02 22 invalid input syntax for type smallint: "{1,2}"
SELECT * FROM typed WHERE s = '{"a":1}'
--; 22P02 31 invalid input syntax for type smallint: "{"a":1}"
UPDATE typed SET s = '{"a":1}'
--; 22P02 22 invalid input syntax for type smallint: "{"a":1}"
SELECT * FROM typed WHERE s = array[1,2]
--; 42883 29 operator does not exist: smallint = integer[]
UPDATE typed SET s = array[1,2]
--; 42804 22 column "s" is of type smallint but expression is of type integer[]
SELECT * FROM typed WHERE s = '2024-01-01'
--; 22P02 31 invalid input syntax for type smallint: "2024-01-01"
UPDATE typed SET s = '2024-01-01'
--; 22P02 22 invalid input syntax for type smallint: "2024-01-01"
SELECT * FROM typed WHERE s = 1::text
--; 42883 29 operator does not exist: smallint = text
UPDATE typed SET s = 1::text
--; 42804 22 column "s" is of type smallint but expression is of type text
SELECT * FROM typed WHERE s = gen_random_uuid()
--; 42883 29 operator does not exist: smallint = uuid
UPDATE typed SET s = gen_random_uuid()
--; 42804 22 column "s" is of type smallint but expression is of type uuid
SELECT * FROM typed WHERE s = interval '1 day'
--; 42883 29 operator does not exist: smallint = interval
UPDATE typed SET s = interval '1 day'
--; 42804 31 column "s" is of type smallint but expression is of type interval
SELECT * FROM typed WHERE s = 'x'::varchar
--; 42883 29 operator does not exist: smallint = character varying
UPDATE typed SET s = 'x'::varchar
--; 42804 22 column "s" is of type smallint but expression is of type character varying
SELECT * FROM typed WHERE b = 1
--; ok
UPDATE typed SET b = 1
--; ok
SELECT * FROM typed WHERE b = 1.5
--; ok
UPDATE typed SET b = 1.5
--; ok
SELECT * FROM typed WHERE b = '1'
--; ok
UPDATE typed SET b = '1'
--; ok
SELECT * FROM typed WHERE b = 'abc'
--; 22P02 31 invalid input syntax for type bigint: "abc"
UPDATE typed SET b = 'abc'
--; 22P02 22 invalid input syntax for type bigint: "abc"
SELECT * FROM typed WHERE b = true
--; 42883 29 operator does not exist: bigint = boolean
UPDATE typed SET b = true
--; 42804 22 column "b" is of type bigint but expression is of type boolean
SELECT * FROM typed WHERE b = 3000000000
--; ok
UPDATE typed SET b = 3000000000
--; ok
SELECT * FROM typed WHERE b = now()
--; 42883 29 operator does not exist: bigint = timestamp with time zone
UPDATE typed SET b = now()
--; 42804 22 column "b" is of type bigint but expression is of type timestamp with time zone
SELECT * FROM typed WHERE b = current_date
--; 42883 29 operator does not exist: bigint = date
UPDATE typed SET b = current_date
--; 42804 22 column "b" is of type bigint but expression is of type date
SELECT * FROM typed WHERE b = NULL
--; ok
UPDATE typed SET b = NULL
--; ok
SELECT * FROM typed WHERE b = '{1,2}'
--; 22P02 31 invalid input syntax for type bigint: "{1,2}"
UPDATE typed SET b = '{1,2}'
--; 22P02 22 invalid input syntax for type bigint: "{1,2}"
SELECT * FROM typed WHERE b = '{"a":1}'
--; 22P02 31 invalid input syntax for type bigint: "{"a":1}"
UPDATE typed SET b = '{"a":1}'
--; 22P02 22 invalid input syntax for type bigint: "{"a":1}"
SELECT * FROM typed WHERE b = array[1,2]
--; 42883 29 operator does not exist: bigint = integer[]
UPDATE typed SET b = array[1,2]
--; 42804 22 column "b" is of type bigint but expression is of type integer[]
SELECT * FROM typed WHERE b = '2024-01-01'
--; 22P02 31 invalid input syntax for type bigint: "2024-01-01"
UPDATE typed SET b = '2024-01-01'
--; 22P02 22 invalid input syntax for type bigint: "2024-01-01"
SELECT * FROM typed WHERE b = 1::text
--; 42883 29 operator does not exist: bigint = text
UPDATE typed SET b = 1::text
--; 42804 22 column "b" is of type bigint but expression is of type text
SELECT * FROM typed WHERE b = gen_random_uuid()
--; 42883 29 operator does not exist: bigint = uuid
UPDATE typed SET b = gen_random_uuid()
--; 42804 22 column "b" is of type bigint but expression is of type uuid
SELECT * FROM typed WHERE b = interval '1 day'
--; 42883 29 operator does not exist: bigint = interval
UPDATE typed SET b = interval '1 day'
--; 42804 31 column "b" is of type bigint but expression is of type interval
SELECT * FROM typed WHERE b = 'x'::varchar
--; 42883 29 operator does not exist: bigint = character varying
UPDATE typed SET b = 'x'::varchar
--; 42804 22 column "b" is of type bigint but expression is of type character varying
SELECT * FROM typed WHERE n = 1
--; ok
UPDATE typed SET n = 1
--; ok
SELECT * FROM typed WHERE n = 1.5
--; ok
UPDATE typed SET n = 1.5
--; ok
SELECT * FROM typed WHERE n = '1'
--; ok
UPDATE typed SET n = '1'
--; ok
SELECT * FROM typed WHERE n = 'abc'
--; 22P02 31 invalid input syntax for type numeric: "abc"
UPDATE typed SET n = 'abc'
--; 22P02 22 invalid input syntax for type numeric: "abc"
SELECT * FROM typed WHERE n = true
--; 42883 29 operator does not exist: numeric = boolean
UPDATE typed SET n = true
--; 42804 22 column "n" is of type numeric but expression is of type boolean
SELECT * FROM typed WHERE n = 3000000000
--; ok
UPDATE typed SET n = 3000000000
--; 22003 - numeric field overflow
SELECT * FROM typed WHERE n = now()
--; 42883 29 operator does not exist: numeric = timestamp with time zone
UPDATE typed SET n = now()
--; 42804 22 column "n" is of type numeric but expression is of type timestamp with time zone
SELECT * FROM typed WHERE n = current_date
--; 42883 29 operator does not exist: numeric = date
UPDATE typed SET n = current_date
--; 42804 22 column "n" is of type numeric but expression is of type date
SELECT * FROM typed WHERE n = NULL
--; ok
UPDATE typed SET n = NULL
--; ok
SELECT * FROM typed WHERE n = '{1,2}'
--; 22P02 31 invalid input syntax for type numeric: "{1,2}"
UPDATE typed SET n = '{1,2}'
--; 22P02 22 invalid input syntax for type numeric: "{1,2}"
SELECT * FROM typed WHERE n = '{"a":1}'
--; 22P02 31 invalid input syntax for type numeric: "{"a":1}"
UPDATE typed SET n = '{"a":1}'
--; 22P02 22 invalid input syntax for type numeric: "{"a":1}"
SELECT * FROM typed WHERE n = array[1,2]
--; 42883 29 operator does not exist: numeric = integer[]
UPDATE typed SET n = array[1,2]
--; 42804 22 column "n" is of type numeric but expression is of type integer[]
SELECT * FROM typed WHERE n = '2024-01-01'
--; 22P02 31 invalid input syntax for type numeric: "2024-01-01"
UPDATE typed SET n = '2024-01-01'
--; 22P02 22 invalid input syntax for type numeric: "2024-01-01"
SELECT * FROM typed WHERE n = 1::text
--; 42883 29 operator does not exist: numeric = text
UPDATE typed SET n = 1::text
--; 42804 22 column "n" is of type numeric but expression is of type text
SELECT * FROM typed WHERE n = gen_random_uuid()
--; 42883 29 operator does not exist: numeric = uuid
UPDATE typed SET n = gen_random_uuid()
--; 42804 22 column "n" is of type numeric but expression is of type uuid
SELECT * FROM typed WHERE n = interval '1 day'
--; 42883 29 operator does not exist: numeric = interval
UPDATE typed SET n = interval '1 day'
--; 42804 31 column "n" is of type numeric but expression is of type interval
SELECT * FROM typed WHERE n = 'x'::varchar
--; 42883 29 operator does not exist: numeric = character varying
UPDATE typed SET n = 'x'::varchar
--; 42804 22 column "n" is of type numeric but expression is of type character varying
SELECT * FROM typed WHERE f = 1
--; ok
UPDATE typed SET f = 1
--; ok
SELECT * FROM typed WHERE f = 1.5
--; ok
UPDATE typed SET f = 1.5
--; ok
SELECT * FROM typed WHERE f = '1'
--; ok
UPDATE typed SET f = '1'
--; ok
SELECT * FROM typed WHERE f = 'abc'
--; 22P02 31 invalid input syntax for type double precision: "abc"
UPDATE typed SET f = 'abc'
--; 22P02 22 invalid input syntax for type double precision: "abc"
SELECT * FROM typed WHERE f = true
--; 42883 29 operator does not exist: double precision = boolean
UPDATE typed SET f = true
--; 42804 22 column "f" is of type double precision but expression is of type boolean
SELECT * FROM typed WHERE f = 3000000000
--; ok
UPDATE typed SET f = 3000000000
--; ok
SELECT * FROM typed WHERE f = now()
--; 42883 29 operator does not exist: double precision = timestamp with time zone
UPDATE typed SET f = now()
--; 42804 22 column "f" is of type double precision but expression is of type timestamp with time zone
SELECT * FROM typed WHERE f = current_date
--; 42883 29 operator does not exist: double precision = date
UPDATE typed SET f = current_date
--; 42804 22 column "f" is of type double precision but expression is of type date
SELECT * FROM typed WHERE f = NULL
--; ok
UPDATE typed SET f = NULL
--; ok
SELECT * FROM typed WHERE f = '{1,2}'
--; 22P02 31 invalid input syntax for type double precision: "{1,2}"
UPDATE typed SET f = '{1,2}'
--; 22P02 22 invalid input syntax for type double precision: "{1,2}"
SELECT * FROM typed WHERE f = '{"a":1}'
--; 22P02 31 invalid input syntax for type double precision: "{"a":1}"
UPDATE typed SET f = '{"a":1}'
--; 22P02 22 invalid input syntax for type double precision: "{"a":1}"
SELECT * FROM typed WHERE f = array[1,2]
--; 42883 29 operator does not exist: double precision = integer[]
UPDATE typed SET f = array[1,2]
--; 42804 22 column "f" is of type double precision but expression is of type integer[]
SELECT * FROM typed WHERE f = '2024-01-01'
--; 22P02 31 invalid input syntax for type double precision: "2024-01-01"
UPDATE typed SET f = '2024-01-01'
--; 22P02 22 invalid input syntax for type double precision: "2024-01-01"
SELECT * FROM typed WHERE f = 1::text
--; 42883 29 operator does not exist: double precision = text
UPDATE typed SET f = 1::text
--; 42804 22 column "f" is of type double precision but expression is of type text
SELECT * FROM typed WHERE f = gen_random_uuid()
--; 42883 29 operator does not exist: double precision = uuid
UPDATE typed SET f = gen_random_uuid()
--; 42804 22 column "f" is of type double precision but expression is of type uuid
SELECT * FROM typed WHERE f = interval '1 day'
--; 42883 29 operator does not exist: double precision = interval
UPDATE typed SET f = interval '1 day'
--; 42804 31 column "f" is of type double precision but expression is of type interval
SELECT * FROM typed WHERE f = 'x'::varchar
--; 42883 29 operator does not exist: double precision = character varying
UPDATE typed SET f = 'x'::varchar
--; 42804 22 column "f" is of type double precision but expression is of type character varying
SELECT * FROM typed WHERE r = 1
--; ok
UPDATE typed SET r = 1
--; ok
SELECT * FROM typed WHERE r = 1.5
--; ok
UPDATE typed SET r = 1.5
--; ok
SELECT * FROM typed WHERE r = '1'
--; ok
UPDATE typed SET r = '1'
--; ok
SELECT * FROM typed WHERE r = 'abc'
--; 22P02 31 invalid input syntax for type real: "abc"
UPDATE typed SET r = 'abc'
--; 22P02 22 invalid input syntax for type real: "abc"
SELECT * FROM typed WHERE r = true
--; 42883 29 operator does not exist: real = boolean
UPDATE typed SET r = true
--; 42804 22 column "r" is of type real but expression is of type boolean
SELECT * FROM typed WHERE r = 3000000000
--; ok
UPDATE typed SET r = 3000000000
--; ok
SELECT * FROM typed WHERE r = now()
--; 42883 29 operator does not exist: real = timestamp with time zone
UPDATE typed SET r = now()
--; 42804 22 column "r" is of type real but expression is of type timestamp with time zone
SELECT * FROM typed WHERE r = current_date
--; 42883 29 operator does not exist: real = date
UPDATE typed SET r = current_date
--; 42804 22 column "r" is of type real but expression is of type date
SELECT * FROM typed WHERE r = NULL
--; ok
UPDATE typed SET r = NULL
--; ok
SELECT * FROM typed WHERE r = '{1,2}'
--; 22P02 31 invalid input syntax for type real: "{1,2}"
UPDATE typed SET r = '{1,2}'
--; 22P02 22 invalid input syntax for type real: "{1,2}"
SELECT * FROM typed WHERE r = '{"a":1}'
--; 22P02 31 invalid input syntax for type real: "{"a":1}"
UPDATE typed SET r = '{"a":1}'
--; 22P02 22 invalid input syntax for type real: "{"a":1}"
SELECT * FROM typed WHERE r = array[1,2]
--; 42883 29 operator does not exist: real = integer[]
UPDATE typed SET r = array[1,2]
--; 42804 22 column "r" is of type real but expression is of type integer[]
SELECT * FROM typed WHERE r = '2024-01-01'
--; 22P02 31 invalid input syntax for type real: "2024-01-01"
UPDATE typed SET r = '2024-01-01'
--; 22P02 22 invalid input syntax for type real: "2024-01-01"
SELECT * FROM typed WHERE r = 1::text
--; 42883 29 operator does not exist: real = text
UPDATE typed SET r = 1::text
--; 42804 22 column "r" is of type real but expression is of type text
SELECT * FROM typed WHERE r = gen_random_uuid()
--; 42883 29 operator does not exist: real = uuid
UPDATE typed SET r = gen_random_uuid()
--; 42804 22 column "r" is of type real but expression is of type uuid
SELECT * FROM typed WHERE r = interval '1 day'
--; 42883 29 operator does not exist: real = interval
UPDATE typed SET r = interval '1 day'
--; 42804 31 column "r" is of type real but expression is of type interval
SELECT * FROM typed WHERE r = 'x'::varchar
--; 42883 29 operator does not exist: real = character varying
UPDATE typed SET r = 'x'::varchar
--; 42804 22 column "r" is of type real but expression is of type character varying
SELECT * FROM typed WHERE t = 1
--; 42883 29 operator does not exist: text = integer
UPDATE typed SET t = 1
--; ok
SELECT * FROM typed WHERE t = 1.5
--; 42883 29 operator does not exist: text = numeric
UPDATE typed SET t = 1.5
--; ok
SELECT * FROM typed WHERE t = '1'
--; ok
UPDATE typed SET t = '1'
--; ok
SELECT * FROM typed WHERE t = 'abc'
--; ok
UPDATE typed SET t = 'abc'
--; ok
SELECT * FROM typed WHERE t = true
--; 42883 29 operator does not exist: text = boolean
UPDATE typed SET t = true
--; ok
SELECT * FROM typed WHERE t = 3000000000
--; 42883 29 operator does not exist: text = bigint
UPDATE typed SET t = 3000000000
--; ok
SELECT * FROM typed WHERE t = now()
--; 42883 29 operator does not exist: text = timestamp with time zone
UPDATE typed SET t = now()
--; ok
SELECT * FROM typed WHERE t = current_date
--; 42883 29 operator does not exist: text = date
UPDATE typed SET t = current_date
--; ok
SELECT * FROM typed WHERE t = NULL
--; ok
UPDATE typed SET t = NULL
--; ok
SELECT * FROM typed WHERE t = '{1,2}'
--; ok
UPDATE typed SET t = '{1,2}'
--; ok
SELECT * FROM typed WHERE t = '{"a":1}'
--; ok
UPDATE typed SET t = '{"a":1}'
--; ok
SELECT * FROM typed WHERE t = array[1,2]
--; 42883 29 operator does not exist: text = integer[]
UPDATE typed SET t = array[1,2]
--; ok
SELECT * FROM typed WHERE t = '2024-01-01'
--; ok
UPDATE typed SET t = '2024-01-01'
--; ok
SELECT * FROM typed WHERE t = 1::text
--; ok
UPDATE typed SET t = 1::text
--; ok
SELECT * FROM typed WHERE t = gen_random_uuid()
--; 42883 29 operator does not exist: text = uuid
UPDATE typed SET t = gen_random_uuid()
--; ok
SELECT * FROM typed WHERE t = interval '1 day'
--; 42883 29 operator does not exist: text = interval
UPDATE typed SET t = interval '1 day'
--; ok
SELECT * FROM typed WHERE t = 'x'::varchar
--; ok
UPDATE typed SET t = 'x'::varchar
--; ok
SELECT * FROM typed WHERE v = 1
--; 42883 29 operator does not exist: character varying = integer
UPDATE typed SET v = 1
--; ok
SELECT * FROM typed WHERE v = 1.5
--; 42883 29 operator does not exist: character varying = numeric
UPDATE typed SET v = 1.5
--; ok
SELECT * FROM typed WHERE v = '1'
--; ok
UPDATE typed SET v = '1'
--; ok
SELECT * FROM typed WHERE v = 'abc'
--; ok
UPDATE typed SET v = 'abc'
--; ok
SELECT * FROM typed WHERE v = true
--; 42883 29 operator does not exist: character varying = boolean
UPDATE typed SET v = true
--; ok
SELECT * FROM typed WHERE v = 3000000000
--; 42883 29 operator does not exist: character varying = bigint
UPDATE typed SET v = 3000000000
--; ok
SELECT * FROM typed WHERE v = now()
--; 42883 29 operator does not exist: character varying = timestamp with time zone
UPDATE typed SET v = now()
--; ok
SELECT * FROM typed WHERE v = current_date
--; 42883 29 operator does not exist: character varying = date
UPDATE typed SET v = current_date
--; ok
SELECT * FROM typed WHERE v = NULL
--; ok
UPDATE typed SET v = NULL
--; ok
SELECT * FROM typed WHERE v = '{1,2}'
--; ok
UPDATE typed SET v = '{1,2}'
--; ok
SELECT * FROM typed WHERE v = '{"a":1}'
--; ok
UPDATE typed SET v = '{"a":1}'
--; ok
SELECT * FROM typed WHERE v = array[1,2]
--; 42883 29 operator does not exist: character varying = integer[]
UPDATE typed SET v = array[1,2]
--; ok
SELECT * FROM typed WHERE v = '2024-01-01'
--; ok
UPDATE typed SET v = '2024-01-01'
--; ok
SELECT * FROM typed WHERE v = 1::text
--; ok
UPDATE typed SET v = 1::text
--; ok
SELECT * FROM typed WHERE v = gen_random_uuid()
--; 42883 29 operator does not exist: character varying = uuid
UPDATE typed SET v = gen_random_uuid()
--; ok
SELECT * FROM typed WHERE v = interval '1 day'
--; 42883 29 operator does not exist: character varying = interval
UPDATE typed SET v = interval '1 day'
--; ok
SELECT * FROM typed WHERE v = 'x'::varchar
--; ok
UPDATE typed SET v = 'x'::varchar
--; ok
SELECT * FROM typed WHERE c = 1
--; 42883 29 operator does not exist: character = integer
UPDATE typed SET c = 1
--; ok
SELECT * FROM typed WHERE c = 1.5
--; 42883 29 operator does not exist: character = numeric
UPDATE typed SET c = 1.5
--; ok
SELECT * FROM typed WHERE c = '1'
--; ok
UPDATE typed SET c = '1'
--; ok
SELECT * FROM typed WHERE c = 'abc'
--; ok
UPDATE typed SET c = 'abc'
--; ok
SELECT * FROM typed WHERE c = true
--; 42883 29 operator does not exist: character = boolean
UPDATE typed SET c = true
--; 22001 - value too long for type character(3)
SELECT * FROM typed WHERE c = 3000000000
--; 42883 29 operator does not exist: character = bigint
UPDATE typed SET c = 3000000000
--; 22001 - value too long for type character(3)
SELECT * FROM typed WHERE c = now()
--; 42883 29 operator does not exist: character = timestamp with time zone
UPDATE typed SET c = now()
--; ok
SELECT * FROM typed WHERE c = current_date
--; 42883 29 operator does not exist: character = date
UPDATE typed SET c = current_date
--; ok
SELECT * FROM typed WHERE c = NULL
--; ok
UPDATE typed SET c = NULL
--; ok
SELECT * FROM typed WHERE c = '{1,2}'
--; ok
UPDATE typed SET c = '{1,2}'
--; 22001 - value too long for type character(3)
SELECT * FROM typed WHERE c = '{"a":1}'
--; ok
UPDATE typed SET c = '{"a":1}'
--; 22001 - value too long for type character(3)
SELECT * FROM typed WHERE c = array[1,2]
--; 42883 29 operator does not exist: character = integer[]
UPDATE typed SET c = array[1,2]
--; ok
SELECT * FROM typed WHERE c = '2024-01-01'
--; ok
UPDATE typed SET c = '2024-01-01'
--; 22001 - value too long for type character(3)
SELECT * FROM typed WHERE c = 1::text
--; ok
UPDATE typed SET c = 1::text
--; ok
SELECT * FROM typed WHERE c = gen_random_uuid()
--; 42883 29 operator does not exist: character = uuid
UPDATE typed SET c = gen_random_uuid()
--; ok
SELECT * FROM typed WHERE c = interval '1 day'
--; 42883 29 operator does not exist: character = interval
UPDATE typed SET c = interval '1 day'
--; ok
SELECT * FROM typed WHERE c = 'x'::varchar
--; ok
UPDATE typed SET c = 'x'::varchar
--; ok
SELECT * FROM typed WHERE flag = 1
--; 42883 32 operator does not exist: boolean = integer
UPDATE typed SET flag = 1
--; 42804 25 column "flag" is of type boolean but expression is of type integer
SELECT * FROM typed WHERE flag = 1.5
--; 42883 32 operator does not exist: boolean = numeric
UPDATE typed SET flag = 1.5
--; 42804 25 column "flag" is of type boolean but expression is of type numeric
SELECT * FROM typed WHERE flag = '1'
--; ok
UPDATE typed SET flag = '1'
--; ok
SELECT * FROM typed WHERE flag = 'abc'
--; 22P02 34 invalid input syntax for type boolean: "abc"
UPDATE typed SET flag = 'abc'
--; 22P02 25 invalid input syntax for type boolean: "abc"
SELECT * FROM typed WHERE flag = true
--; ok
UPDATE typed SET flag = true
--; ok
SELECT * FROM typed WHERE flag = 3000000000
--; 42883 32 operator does not exist: boolean = bigint
UPDATE typed SET flag = 3000000000
--; 42804 25 column "flag" is of type boolean but expression is of type bigint
SELECT * FROM typed WHERE flag = now()
--; 42883 32 operator does not exist: boolean = timestamp with time zone
UPDATE typed SET flag = now()
--; 42804 25 column "flag" is of type boolean but expression is of type timestamp with time zone
SELECT * FROM typed WHERE flag = current_date
--; 42883 32 operator does not exist: boolean = date
UPDATE typed SET flag = current_date
--; 42804 25 column "flag" is of type boolean but expression is of type date
SELECT * FROM typed WHERE flag = NULL
--; ok
UPDATE typed SET flag = NULL
--; ok
SELECT * FROM typed WHERE flag = '{1,2}'
--; 22P02 34 invalid input syntax for type boolean: "{1,2}"
UPDATE typed SET flag = '{1,2}'
--; 22P02 25 invalid input syntax for type boolean: "{1,2}"
SELECT * FROM typed WHERE flag = '{"a":1}'
--; 22P02 34 invalid input syntax for type boolean: "{"a":1}"
UPDATE typed SET flag = '{"a":1}'
--; 22P02 25 invalid input syntax for type boolean: "{"a":1}"
SELECT * FROM typed WHERE flag = array[1,2]
--; 42883 32 operator does not exist: boolean = integer[]
UPDATE typed SET flag = array[1,2]
--; 42804 25 column "flag" is of type boolean but expression is of type integer[]
SELECT * FROM typed WHERE flag = '2024-01-01'
--; 22P02 34 invalid input syntax for type boolean: "2024-01-01"
UPDATE typed SET flag = '2024-01-01'
--; 22P02 25 invalid input syntax for type boolean: "2024-01-01"
SELECT * FROM typed WHERE flag = 1::text
--; 42883 32 operator does not exist: boolean = text
UPDATE typed SET flag = 1::text
--; 42804 25 column "flag" is of type boolean but expression is of type text
SELECT * FROM typed WHERE flag = gen_random_uuid()
--; 42883 32 operator does not exist: boolean = uuid
UPDATE typed SET flag = gen_random_uuid()
--; 42804 25 column "flag" is of type boolean but expression is of type uuid
SELECT * FROM typed WHERE flag = interval '1 day'
--; 42883 32 operator does not exist: boolean = interval
UPDATE typed SET flag = interval '1 day'
--; 42804 34 column "flag" is of type boolean but expression is of type interval
SELECT * FROM typed WHERE flag = 'x'::varchar
--; 42883 32 operator does not exist: boolean = character varying
UPDATE typed SET flag = 'x'::varchar
--; 42804 25 column "flag" is of type boolean but expression is of type character varying
SELECT * FROM typed WHERE u = 1
--; 42883 29 operator does not exist: uuid = integer
UPDATE typed SET u = 1
--; 42804 22 column "u" is of type uuid but expression is of type integer
SELECT * FROM typed WHERE u = 1.5
--; 42883 29 operator does not exist: uuid = numeric
UPDATE typed SET u = 1.5
--; 42804 22 column "u" is of type uuid but expression is of type numeric
SELECT * FROM typed WHERE u = '1'
--; 22P02 31 invalid input syntax for type uuid: "1"
UPDATE typed SET u = '1'
--; 22P02 22 invalid input syntax for type uuid: "1"
SELECT * FROM typed WHERE u = 'abc'
--; 22P02 31 invalid input syntax for type uuid: "abc"
UPDATE typed SET u = 'abc'
--; 22P02 22 invalid input syntax for type uuid: "abc"
SELECT * FROM typed WHERE u = true
--; 42883 29 operator does not exist: uuid = boolean
UPDATE typed SET u = true
--; 42804 22 column "u" is of type uuid but expression is of type boolean
SELECT * FROM typed WHERE u = 3000000000
--; 42883 29 operator does not exist: uuid = bigint
UPDATE typed SET u = 3000000000
--; 42804 22 column "u" is of type uuid but expression is of type bigint
SELECT * FROM typed WHERE u = now()
--; 42883 29 operator does not exist: uuid = timestamp with time zone
UPDATE typed SET u = now()
--; 42804 22 column "u" is of type uuid but expression is of type timestamp with time zone
SELECT * FROM typed WHERE u = current_date
--; 42883 29 operator does not exist: uuid = date
UPDATE typed SET u = current_date
--; 42804 22 column "u" is of type uuid but expression is of type date
SELECT * FROM typed WHERE u = NULL
--; ok
UPDATE typed SET u = NULL
--; ok
SELECT * FROM typed WHERE u = '{1,2}'
--; 22P02 31 invalid input syntax for type uuid: "{1,2}"
UPDATE typed SET u = '{1,2}'
--; 22P02 22 invalid input syntax for type uuid: "{1,2}"
SELECT * FROM typed WHERE u = '{"a":1}'
--; 22P02 31 invalid input syntax for type uuid: "{"a":1}"
UPDATE typed SET u = '{"a":1}'
--; 22P02 22 invalid input syntax for type uuid: "{"a":1}"
SELECT * FROM typed WHERE u = array[1,2]
--; 42883 29 operator does not exist: uuid = integer[]
UPDATE typed SET u = array[1,2]
--; 42804 22 column "u" is of type uuid but expression is of type integer[]
SELECT * FROM typed WHERE u = '2024-01-01'
--; 22P02 31 invalid input syntax for type uuid: "2024-01-01"
UPDATE typed SET u = '2024-01-01'
--; 22P02 22 invalid input syntax for type uuid: "2024-01-01"
SELECT * FROM typed WHERE u = 1::text
--; 42883 29 operator does not exist: uuid = text
UPDATE typed SET u = 1::text
--; 42804 22 column "u" is of type uuid but expression is of type text
SELECT * FROM typed WHERE u = gen_random_uuid()
--; ok
UPDATE typed SET u = gen_random_uuid()
--; ok
SELECT * FROM typed WHERE u = interval '1 day'
--; 42883 29 operator does not exist: uuid = interval
UPDATE typed SET u = interval '1 day'
--; 42804 31 column "u" is of type uuid but expression is of type interval
SELECT * FROM typed WHERE u = 'x'::varchar
--; 42883 29 operator does not exist: uuid = character varying
UPDATE typed SET u = 'x'::varchar
--; 42804 22 column "u" is of type uuid but expression is of type character varying
SELECT * FROM typed WHERE d = 1
--; 42883 29 operator does not exist: date = integer
UPDATE typed SET d = 1
--; 42804 22 column "d" is of type date but expression is of type integer
SELECT * FROM typed WHERE d = 1.5
--; 42883 29 operator does not exist: date = numeric
UPDATE typed SET d = 1.5
--; 42804 22 column "d" is of type date but expression is of type numeric
SELECT * FROM typed WHERE d = '1'
--; 22007 31 invalid input syntax for type date: "1"
UPDATE typed SET d = '1'
--; 22007 22 invalid input syntax for type date: "1"
SELECT * FROM typed WHERE d = 'abc'
--; 22007 31 invalid input syntax for type date: "abc"
UPDATE typed SET d = 'abc'
--; 22007 22 invalid input syntax for type date: "abc"
SELECT * FROM typed WHERE d = true
--; 42883 29 operator does not exist: date = boolean
UPDATE typed SET d = true
--; 42804 22 column "d" is of type date but expression is of type boolean
SELECT * FROM typed WHERE d = 3000000000
--; 42883 29 operator does not exist: date = bigint
UPDATE typed SET d = 3000000000
--; 42804 22 column "d" is of type date but expression is of type bigint
SELECT * FROM typed WHERE d = now()
--; ok
UPDATE typed SET d = now()
--; ok
SELECT * FROM typed WHERE d = current_date
--; ok
UPDATE typed SET d = current_date
--; ok
SELECT * FROM typed WHERE d = NULL
--; ok
UPDATE typed SET d = NULL
--; ok
SELECT * FROM typed WHERE d = '{1,2}'
--; 22007 31 invalid input syntax for type date: "{1,2}"
UPDATE typed SET d = '{1,2}'
--; 22007 22 invalid input syntax for type date: "{1,2}"
SELECT * FROM typed WHERE d = '{"a":1}'
--; 22007 31 invalid input syntax for type date: "{"a":1}"
UPDATE typed SET d = '{"a":1}'
--; 22007 22 invalid input syntax for type date: "{"a":1}"
SELECT * FROM typed WHERE d = array[1,2]
--; 42883 29 operator does not exist: date = integer[]
UPDATE typed SET d = array[1,2]
--; 42804 22 column "d" is of type date but expression is of type integer[]
SELECT * FROM typed WHERE d = '2024-01-01'
--; ok
UPDATE typed SET d = '2024-01-01'
--; ok
SELECT * FROM typed WHERE d = 1::text
--; 42883 29 operator does not exist: date = text
UPDATE typed SET d = 1::text
--; 42804 22 column "d" is of type date but expression is of type text
SELECT * FROM typed WHERE d = gen_random_uuid()
--; 42883 29 operator does not exist: date = uuid
UPDATE typed SET d = gen_random_uuid()
--; 42804 22 column "d" is of type date but expression is of type uuid
SELECT * FROM typed WHERE d = interval '1 day'
--; 42883 29 operator does not exist: date = interval
UPDATE typed SET d = interval '1 day'
--; 42804 31 column "d" is of type date but expression is of type interval
SELECT * FROM typed WHERE d = 'x'::varchar
--; 42883 29 operator does not exist: date = character varying
UPDATE typed SET d = 'x'::varchar
--; 42804 22 column "d" is of type date but expression is of type character varying
SELECT * FROM typed WHERE ts = 1
--; 42883 30 operator does not exist: timestamp without time zone = integer
UPDATE typed SET ts = 1
--; 42804 23 column "ts" is of type timestamp without time zone but expression is of type integer
SELECT * FROM typed WHERE ts = 1.5
--; 42883 30 operator does not exist: timestamp without time zone = numeric
UPDATE typed SET ts = 1.5
--; 42804 23 column "ts" is of type timestamp without time zone but expression is of type numeric
SELECT * FROM typed WHERE ts = '1'
--; 22007 32 invalid input syntax for type timestamp: "1"
UPDATE typed SET ts = '1'
--; 22007 23 invalid input syntax for type timestamp: "1"
SELECT * FROM typed WHERE ts = 'abc'
--; 22007 32 invalid input syntax for type timestamp: "abc"
UPDATE typed SET ts = 'abc'
--; 22007 23 invalid input syntax for type timestamp: "abc"
SELECT * FROM typed WHERE ts = true
--; 42883 30 operator does not exist: timestamp without time zone = boolean
UPDATE typed SET ts = true
--; 42804 23 column "ts" is of type timestamp without time zone but expression is of type boolean
SELECT * FROM typed WHERE ts = 3000000000
--; 42883 30 operator does not exist: timestamp without time zone = bigint
UPDATE typed SET ts = 3000000000
--; 42804 23 column "ts" is of type timestamp without time zone but expression is of type bigint
SELECT * FROM typed WHERE ts = now()
--; ok
UPDATE typed SET ts = now()
--; ok
SELECT * FROM typed WHERE ts = current_date
--; ok
UPDATE typed SET ts = current_date
--; ok
SELECT * FROM typed WHERE ts = NULL
--; ok
UPDATE typed SET ts = NULL
--; ok
SELECT * FROM typed WHERE ts = '{1,2}'
--; 22007 32 invalid input syntax for type timestamp: "{1,2}"
UPDATE typed SET ts = '{1,2}'
--; 22007 23 invalid input syntax for type timestamp: "{1,2}"
SELECT * FROM typed WHERE ts = '{"a":1}'
--; 22007 32 invalid input syntax for type timestamp: "{"a":1}"
UPDATE typed SET ts = '{"a":1}'
--; 22007 23 invalid input syntax for type timestamp: "{"a":1}"
SELECT * FROM typed WHERE ts = array[1,2]
--; 42883 30 operator does not exist: timestamp without time zone = integer[]
UPDATE typed SET ts = array[1,2]
--; 42804 23 column "ts" is of type timestamp without time zone but expression is of type integer[]
SELECT * FROM typed WHERE ts = '2024-01-01'
--; ok
UPDATE typed SET ts = '2024-01-01'
--; ok
SELECT * FROM typed WHERE ts = 1::text
--; 42883 30 operator does not exist: timestamp without time zone = text
UPDATE typed SET ts = 1::text
--; 42804 23 column "ts" is of type timestamp without time zone but expression is of type text
SELECT * FROM typed WHERE ts = gen_random_uuid()
--; 42883 30 operator does not exist: timestamp without time zone = uuid
UPDATE typed SET ts = gen_random_uuid()
--; 42804 23 column "ts" is of type timestamp without time zone but expression is of type uuid
SELECT * FROM typed WHERE ts = interval '1 day'
--; 42883 30 operator does not exist: timestamp without time zone = interval
UPDATE typed SET ts = interval '1 day'
--; 42804 32 column "ts" is of type timestamp without time zone but expression is of type interval
SELECT * FROM typed WHERE ts = 'x'::varchar
--; 42883 30 operator does not exist: timestamp without time zone = character varying
UPDATE typed SET ts = 'x'::varchar
--; 42804 23 column "ts" is of type timestamp without time zone but expression is of type character varying
SELECT * FROM typed WHERE tz = 1
--; 42883 30 operator does not exist: timestamp with time zone = integer
UPDATE typed SET tz = 1
--; 42804 23 column "tz" is of type timestamp with time zone but expression is of type integer
SELECT * FROM typed WHERE tz = 1.5
--; 42883 30 operator does not exist: timestamp with time zone = numeric
UPDATE typed SET tz = 1.5
--; 42804 23 column "tz" is of type timestamp with time zone but expression is of type numeric
SELECT * FROM typed WHERE tz = '1'
--; 22007 32 invalid input syntax for type timestamp with time zone: "1"
UPDATE typed SET tz = '1'
--; 22007 23 invalid input syntax for type timestamp with time zone: "1"
SELECT * FROM typed WHERE tz = 'abc'
--; 22007 32 invalid input syntax for type timestamp with time zone: "abc"
UPDATE typed SET tz = 'abc'
--; 22007 23 invalid input syntax for type timestamp with time zone: "abc"
SELECT * FROM typed WHERE tz = true
--; 42883 30 operator does not exist: timestamp with time zone = boolean
UPDATE typed SET tz = true
--; 42804 23 column "tz" is of type timestamp with time zone but expression is of type boolean
SELECT * FROM typed WHERE tz = 3000000000
--; 42883 30 operator does not exist: timestamp with time zone = bigint
UPDATE typed SET tz = 3000000000
--; 42804 23 column "tz" is of type timestamp with time zone but expression is of type bigint
SELECT * FROM typed WHERE tz = now()
--; ok
UPDATE typed SET tz = now()
--; ok
SELECT * FROM typed WHERE tz = current_date
--; ok
UPDATE typed SET tz = current_date
--; ok
SELECT * FROM typed WHERE tz = NULL
--; ok
UPDATE typed SET tz = NULL
--; ok
SELECT * FROM typed WHERE tz = '{1,2}'
--; 22007 32 invalid input syntax for type timestamp with time zone: "{1,2}"
UPDATE typed SET tz = '{1,2}'
--; 22007 23 invalid input syntax for type timestamp with time zone: "{1,2}"
SELECT * FROM typed WHERE tz = '{"a":1}'
--; 22007 32 invalid input syntax for type timestamp with time zone: "{"a":1}"
UPDATE typed SET tz = '{"a":1}'
--; 22007 23 invalid input syntax for type timestamp with time zone: "{"a":1}"
SELECT * FROM typed WHERE tz = array[1,2]
--; 42883 30 operator does not exist: timestamp with time zone = integer[]
UPDATE typed SET tz = array[1,2]
--; 42804 23 column "tz" is of type timestamp with time zone but expression is of type integer[]
SELECT * FROM typed WHERE tz = '2024-01-01'
--; ok
UPDATE typed SET tz = '2024-01-01'
--; ok
SELECT * FROM typed WHERE tz = 1::text
--; 42883 30 operator does not exist: timestamp with time zone = text
UPDATE typed SET tz = 1::text
--; 42804 23 column "tz" is of type timestamp with time zone but expression is of type text
SELECT * FROM typed WHERE tz = gen_random_uuid()
--; 42883 30 operator does not exist: timestamp with time zone = uuid
UPDATE typed SET tz = gen_random_uuid()
--; 42804 23 column "tz" is of type timestamp with time zone but expression is of type uuid
SELECT * FROM typed WHERE tz = interval '1 day'
--; 42883 30 operator does not exist: timestamp with time zone = interval
UPDATE typed SET tz = interval '1 day'
--; 42804 32 column "tz" is of type timestamp with time zone but expression is of type interval
SELECT * FROM typed WHERE tz = 'x'::varchar
--; 42883 30 operator does not exist: timestamp with time zone = character varying
UPDATE typed SET tz = 'x'::varchar
--; 42804 23 column "tz" is of type timestamp with time zone but expression is of type character varying
SELECT * FROM typed WHERE tm = 1
--; 42883 30 operator does not exist: time without time zone = integer
UPDATE typed SET tm = 1
--; 42804 23 column "tm" is of type time without time zone but expression is of type integer
SELECT * FROM typed WHERE tm = 1.5
--; 42883 30 operator does not exist: time without time zone = numeric
UPDATE typed SET tm = 1.5
--; 42804 23 column "tm" is of type time without time zone but expression is of type numeric
SELECT * FROM typed WHERE tm = '1'
--; 22007 32 invalid input syntax for type time: "1"
UPDATE typed SET tm = '1'
--; 22007 23 invalid input syntax for type time: "1"
SELECT * FROM typed WHERE tm = 'abc'
--; 22007 32 invalid input syntax for type time: "abc"
UPDATE typed SET tm = 'abc'
--; 22007 23 invalid input syntax for type time: "abc"
SELECT * FROM typed WHERE tm = true
--; 42883 30 operator does not exist: time without time zone = boolean
UPDATE typed SET tm = true
--; 42804 23 column "tm" is of type time without time zone but expression is of type boolean
SELECT * FROM typed WHERE tm = 3000000000
--; 42883 30 operator does not exist: time without time zone = bigint
UPDATE typed SET tm = 3000000000
--; 42804 23 column "tm" is of type time without time zone but expression is of type bigint
SELECT * FROM typed WHERE tm = now()
--; 42883 30 operator does not exist: time without time zone = timestamp with time zone
UPDATE typed SET tm = now()
--; ok
SELECT * FROM typed WHERE tm = current_date
--; 42883 30 operator does not exist: time without time zone = date
UPDATE typed SET tm = current_date
--; 42804 23 column "tm" is of type time without time zone but expression is of type date
SELECT * FROM typed WHERE tm = NULL
--; ok
UPDATE typed SET tm = NULL
--; ok
SELECT * FROM typed WHERE tm = '{1,2}'
--; 22007 32 invalid input syntax for type time: "{1,2}"
UPDATE typed SET tm = '{1,2}'
--; 22007 23 invalid input syntax for type time: "{1,2}"
SELECT * FROM typed WHERE tm = '{"a":1}'
--; 22007 32 invalid input syntax for type time: "{"a":1}"
UPDATE typed SET tm = '{"a":1}'
--; 22007 23 invalid input syntax for type time: "{"a":1}"
SELECT * FROM typed WHERE tm = array[1,2]
--; 42883 30 operator does not exist: time without time zone = integer[]
UPDATE typed SET tm = array[1,2]
--; 42804 23 column "tm" is of type time without time zone but expression is of type integer[]
SELECT * FROM typed WHERE tm = '2024-01-01'
--; 22007 32 invalid input syntax for type time: "2024-01-01"
UPDATE typed SET tm = '2024-01-01'
--; 22007 23 invalid input syntax for type time: "2024-01-01"
SELECT * FROM typed WHERE tm = 1::text
--; 42883 30 operator does not exist: time without time zone = text
UPDATE typed SET tm = 1::text
--; 42804 23 column "tm" is of type time without time zone but expression is of type text
SELECT * FROM typed WHERE tm = gen_random_uuid()
--; 42883 30 operator does not exist: time without time zone = uuid
UPDATE typed SET tm = gen_random_uuid()
--; 42804 23 column "tm" is of type time without time zone but expression is of type uuid
SELECT * FROM typed WHERE tm = interval '1 day'
--; ok
UPDATE typed SET tm = interval '1 day'
--; ok
SELECT * FROM typed WHERE tm = 'x'::varchar
--; 42883 30 operator does not exist: time without time zone = character varying
UPDATE typed SET tm = 'x'::varchar
--; 42804 23 column "tm" is of type time without time zone but expression is of type character varying
SELECT * FROM typed WHERE iv = 1
--; 42883 30 operator does not exist: interval = integer
UPDATE typed SET iv = 1
--; 42804 23 column "iv" is of type interval but expression is of type integer
SELECT * FROM typed WHERE iv = 1.5
--; 42883 30 operator does not exist: interval = numeric
UPDATE typed SET iv = 1.5
--; 42804 23 column "iv" is of type interval but expression is of type numeric
SELECT * FROM typed WHERE iv = '1'
--; ok
UPDATE typed SET iv = '1'
--; ok
SELECT * FROM typed WHERE iv = 'abc'
--; 22007 32 invalid input syntax for type interval: "abc"
UPDATE typed SET iv = 'abc'
--; 22007 23 invalid input syntax for type interval: "abc"
SELECT * FROM typed WHERE iv = true
--; 42883 30 operator does not exist: interval = boolean
UPDATE typed SET iv = true
--; 42804 23 column "iv" is of type interval but expression is of type boolean
SELECT * FROM typed WHERE iv = 3000000000
--; 42883 30 operator does not exist: interval = bigint
UPDATE typed SET iv = 3000000000
--; 42804 23 column "iv" is of type interval but expression is of type bigint
SELECT * FROM typed WHERE iv = now()
--; 42883 30 operator does not exist: interval = timestamp with time zone
UPDATE typed SET iv = now()
--; 42804 23 column "iv" is of type interval but expression is of type timestamp with time zone
SELECT * FROM typed WHERE iv = current_date
--; 42883 30 operator does not exist: interval = date
UPDATE typed SET iv = current_date
--; 42804 23 column "iv" is of type interval but expression is of type date
SELECT * FROM typed WHERE iv = NULL
--; ok
UPDATE typed SET iv = NULL
--; ok
SELECT * FROM typed WHERE iv = '{1,2}'
--; 22007 32 invalid input syntax for type interval: "{1,2}"
UPDATE typed SET iv = '{1,2}'
--; 22007 23 invalid input syntax for type interval: "{1,2}"
SELECT * FROM typed WHERE iv = '{"a":1}'
--; 22007 32 invalid input syntax for type interval: "{"a":1}"
UPDATE typed SET iv = '{"a":1}'
--; 22007 23 invalid input syntax for type interval: "{"a":1}"
SELECT * FROM typed WHERE iv = array[1,2]
--; 42883 30 operator does not exist: interval = integer[]
UPDATE typed SET iv = array[1,2]
--; 42804 23 column "iv" is of type interval but expression is of type integer[]
SELECT * FROM typed WHERE iv = '2024-01-01'
--; 22007 32 invalid input syntax for type interval: "2024-01-01"
UPDATE typed SET iv = '2024-01-01'
--; 22007 23 invalid input syntax for type interval: "2024-01-01"
SELECT * FROM typed WHERE iv = 1::text
--; 42883 30 operator does not exist: interval = text
UPDATE typed SET iv = 1::text
--; 42804 23 column "iv" is of type interval but expression is of type text
SELECT * FROM typed WHERE iv = gen_random_uuid()
--; 42883 30 operator does not exist: interval = uuid
UPDATE typed SET iv = gen_random_uuid()
--; 42804 23 column "iv" is of type interval but expression is of type uuid
SELECT * FROM typed WHERE iv = interval '1 day'
--; ok
UPDATE typed SET iv = interval '1 day'
--; ok
SELECT * FROM typed WHERE iv = 'x'::varchar
--; 42883 30 operator does not exist: interval = character varying
UPDATE typed SET iv = 'x'::varchar
--; 42804 23 column "iv" is of type interval but expression is of type character varying
SELECT * FROM typed WHERE j = 1
--; 42883 29 operator does not exist: json = integer
UPDATE typed SET j = 1
--; 42804 22 column "j" is of type json but expression is of type integer
SELECT * FROM typed WHERE j = 1.5
--; 42883 29 operator does not exist: json = numeric
UPDATE typed SET j = 1.5
--; 42804 22 column "j" is of type json but expression is of type numeric
SELECT * FROM typed WHERE j = '1'
--; 42883 29 operator does not exist: json = unknown
UPDATE typed SET j = '1'
--; ok
SELECT * FROM typed WHERE j = 'abc'
--; 42883 29 operator does not exist: json = unknown
UPDATE typed SET j = 'abc'
--; 22P02 22 invalid input syntax for type json
SELECT * FROM typed WHERE j = true
--; 42883 29 operator does not exist: json = boolean
UPDATE typed SET j = true
--; 42804 22 column "j" is of type json but expression is of type boolean
SELECT * FROM typed WHERE j = 3000000000
--; 42883 29 operator does not exist: json = bigint
UPDATE typed SET j = 3000000000
--; 42804 22 column "j" is of type json but expression is of type bigint
SELECT * FROM typed WHERE j = now()
--; 42883 29 operator does not exist: json = timestamp with time zone
UPDATE typed SET j = now()
--; 42804 22 column "j" is of type json but expression is of type timestamp with time zone
SELECT * FROM typed WHERE j = current_date
--; 42883 29 operator does not exist: json = date
UPDATE typed SET j = current_date
--; 42804 22 column "j" is of type json but expression is of type date
SELECT * FROM typed WHERE j = NULL
--; 42883 29 operator does not exist: json = unknown
UPDATE typed SET j = NULL
--; ok
SELECT * FROM typed WHERE j = '{1,2}'
--; 42883 29 operator does not exist: json = unknown
UPDATE typed SET j = '{1,2}'
--; 22P02 22 invalid input syntax for type json
SELECT * FROM typed WHERE j = '{"a":1}'
--; 42883 29 operator does not exist: json = unknown
UPDATE typed SET j = '{"a":1}'
--; ok
SELECT * FROM typed WHERE j = array[1,2]
--; 42883 29 operator does not exist: json = integer[]
UPDATE typed SET j = array[1,2]
--; 42804 22 column "j" is of type json but expression is of type integer[]
SELECT * FROM typed WHERE j = '2024-01-01'
--; 42883 29 operator does not exist: json = unknown
UPDATE typed SET j = '2024-01-01'
--; 22P02 22 invalid input syntax for type json
SELECT * FROM typed WHERE j = 1::text
--; 42883 29 operator does not exist: json = text
UPDATE typed SET j = 1::text
--; 42804 22 column "j" is of type json but expression is of type text
SELECT * FROM typed WHERE j = gen_random_uuid()
--; 42883 29 operator does not exist: json = uuid
UPDATE typed SET j = gen_random_uuid()
--; 42804 22 column "j" is of type json but expression is of type uuid
SELECT * FROM typed WHERE j = interval '1 day'
--; 42883 29 operator does not exist: json = interval
UPDATE typed SET j = interval '1 day'
--; 42804 31 column "j" is of type json but expression is of type interval
SELECT * FROM typed WHERE j = 'x'::varchar
--; 42883 29 operator does not exist: json = character varying
UPDATE typed SET j = 'x'::varchar
--; 42804 22 column "j" is of type json but expression is of type character varying
SELECT * FROM typed WHERE jb = 1
--; 42883 30 operator does not exist: jsonb = integer
UPDATE typed SET jb = 1
--; 42804 23 column "jb" is of type jsonb but expression is of type integer
SELECT * FROM typed WHERE jb = 1.5
--; 42883 30 operator does not exist: jsonb = numeric
UPDATE typed SET jb = 1.5
--; 42804 23 column "jb" is of type jsonb but expression is of type numeric
SELECT * FROM typed WHERE jb = '1'
--; ok
UPDATE typed SET jb = '1'
--; ok
SELECT * FROM typed WHERE jb = 'abc'
--; 22P02 32 invalid input syntax for type json
UPDATE typed SET jb = 'abc'
--; 22P02 23 invalid input syntax for type json
SELECT * FROM typed WHERE jb = true
--; 42883 30 operator does not exist: jsonb = boolean
UPDATE typed SET jb = true
--; 42804 23 column "jb" is of type jsonb but expression is of type boolean
SELECT * FROM typed WHERE jb = 3000000000
--; 42883 30 operator does not exist: jsonb = bigint
UPDATE typed SET jb = 3000000000
--; 42804 23 column "jb" is of type jsonb but expression is of type bigint
SELECT * FROM typed WHERE jb = now()
--; 42883 30 operator does not exist: jsonb = timestamp with time zone
UPDATE typed SET jb = now()
--; 42804 23 column "jb" is of type jsonb but expression is of type timestamp with time zone
SELECT * FROM typed WHERE jb = current_date
--; 42883 30 operator does not exist: jsonb = date
UPDATE typed SET jb = current_date
--; 42804 23 column "jb" is of type jsonb but expression is of type date
SELECT * FROM typed WHERE jb = NULL
--; ok
UPDATE typed SET jb = NULL
--; ok
SELECT * FROM typed WHERE jb = '{1,2}'
--; 22P02 32 invalid input syntax for type json
UPDATE typed SET jb = '{1,2}'
--; 22P02 23 invalid input syntax for type json
SELECT * FROM typed WHERE jb = '{"a":1}'
--; ok
UPDATE typed SET jb = '{"a":1}'
--; ok
SELECT * FROM typed WHERE jb = array[1,2]
--; 42883 30 operator does not exist: jsonb = integer[]
UPDATE typed SET jb = array[1,2]
--; 42804 23 column "jb" is of type jsonb but expression is of type integer[]
SELECT * FROM typed WHERE jb = '2024-01-01'
--; 22P02 32 invalid input syntax for type json
UPDATE typed SET jb = '2024-01-01'
--; 22P02 23 invalid input syntax for type json
SELECT * FROM typed WHERE jb = 1::text
--; 42883 30 operator does not exist: jsonb = text
UPDATE typed SET jb = 1::text
--; 42804 23 column "jb" is of type jsonb but expression is of type text
SELECT * FROM typed WHERE jb = gen_random_uuid()
--; 42883 30 operator does not exist: jsonb = uuid
UPDATE typed SET jb = gen_random_uuid()
--; 42804 23 column "jb" is of type jsonb but expression is of type uuid
SELECT * FROM typed WHERE jb = interval '1 day'
--; 42883 30 operator does not exist: jsonb = interval
UPDATE typed SET jb = interval '1 day'
--; 42804 32 column "jb" is of type jsonb but expression is of type interval
SELECT * FROM typed WHERE jb = 'x'::varchar
--; 42883 30 operator does not exist: jsonb = character varying
UPDATE typed SET jb = 'x'::varchar
--; 42804 23 column "jb" is of type jsonb but expression is of type character varying
SELECT * FROM typed WHERE by = 1
--; 42883 30 operator does not exist: bytea = integer
UPDATE typed SET by = 1
--; 42804 23 column "by" is of type bytea but expression is of type integer
SELECT * FROM typed WHERE by = 1.5
--; 42883 30 operator does not exist: bytea = numeric
UPDATE typed SET by = 1.5
--; 42804 23 column "by" is of type bytea but expression is of type numeric
SELECT * FROM typed WHERE by = '1'
--; ok
UPDATE typed SET by = '1'
--; ok
SELECT * FROM typed WHERE by = 'abc'
--; ok
UPDATE typed SET by = 'abc'
--; ok
SELECT * FROM typed WHERE by = true
--; 42883 30 operator does not exist: bytea = boolean
UPDATE typed SET by = true
--; 42804 23 column "by" is of type bytea but expression is of type boolean
SELECT * FROM typed WHERE by = 3000000000
--; 42883 30 operator does not exist: bytea = bigint
UPDATE typed SET by = 3000000000
--; 42804 23 column "by" is of type bytea but expression is of type bigint
SELECT * FROM typed WHERE by = now()
--; 42883 30 operator does not exist: bytea = timestamp with time zone
UPDATE typed SET by = now()
--; 42804 23 column "by" is of type bytea but expression is of type timestamp with time zone
SELECT * FROM typed WHERE by = current_date
--; 42883 30 operator does not exist: bytea = date
UPDATE typed SET by = current_date
--; 42804 23 column "by" is of type bytea but expression is of type date
SELECT * FROM typed WHERE by = NULL
--; ok
UPDATE typed SET by = NULL
--; ok
SELECT * FROM typed WHERE by = '{1,2}'
--; ok
UPDATE typed SET by = '{1,2}'
--; ok
SELECT * FROM typed WHERE by = '{"a":1}'
--; ok
UPDATE typed SET by = '{"a":1}'
--; ok
SELECT * FROM typed WHERE by = array[1,2]
--; 42883 30 operator does not exist: bytea = integer[]
UPDATE typed SET by = array[1,2]
--; 42804 23 column "by" is of type bytea but expression is of type integer[]
SELECT * FROM typed WHERE by = '2024-01-01'
--; ok
UPDATE typed SET by = '2024-01-01'
--; ok
SELECT * FROM typed WHERE by = 1::text
--; 42883 30 operator does not exist: bytea = text
UPDATE typed SET by = 1::text
--; 42804 23 column "by" is of type bytea but expression is of type text
SELECT * FROM typed WHERE by = gen_random_uuid()
--; 42883 30 operator does not exist: bytea = uuid
UPDATE typed SET by = gen_random_uuid()
--; 42804 23 column "by" is of type bytea but expression is of type uuid
SELECT * FROM typed WHERE by = interval '1 day'
--; 42883 30 operator does not exist: bytea = interval
UPDATE typed SET by = interval '1 day'
--; 42804 32 column "by" is of type bytea but expression is of type interval
SELECT * FROM typed WHERE by = 'x'::varchar
--; 42883 30 operator does not exist: bytea = character varying
UPDATE typed SET by = 'x'::varchar
--; 42804 23 column "by" is of type bytea but expression is of type character varying
SELECT * FROM typed WHERE ta = 1
--; 42883 30 operator does not exist: text[] = integer
UPDATE typed SET ta = 1
--; 42804 23 column "ta" is of type text[] but expression is of type integer
SELECT * FROM typed WHERE ta = 1.5
--; 42883 30 operator does not exist: text[] = numeric
UPDATE typed SET ta = 1.5
--; 42804 23 column "ta" is of type text[] but expression is of type numeric
SELECT * FROM typed WHERE ta = '1'
--; 22P02 32 malformed array literal: "1"
UPDATE typed SET ta = '1'
--; 22P02 23 malformed array literal: "1"
SELECT * FROM typed WHERE ta = 'abc'
--; 22P02 32 malformed array literal: "abc"
UPDATE typed SET ta = 'abc'
--; 22P02 23 malformed array literal: "abc"
SELECT * FROM typed WHERE ta = true
--; 42883 30 operator does not exist: text[] = boolean
UPDATE typed SET ta = true
--; 42804 23 column "ta" is of type text[] but expression is of type boolean
SELECT * FROM typed WHERE ta = 3000000000
--; 42883 30 operator does not exist: text[] = bigint
UPDATE typed SET ta = 3000000000
--; 42804 23 column "ta" is of type text[] but expression is of type bigint
SELECT * FROM typed WHERE ta = now()
--; 42883 30 operator does not exist: text[] = timestamp with time zone
UPDATE typed SET ta = now()
--; 42804 23 column "ta" is of type text[] but expression is of type timestamp with time zone
SELECT * FROM typed WHERE ta = current_date
--; 42883 30 operator does not exist: text[] = date
UPDATE typed SET ta = current_date
--; 42804 23 column "ta" is of type text[] but expression is of type date
SELECT * FROM typed WHERE ta = NULL
--; ok
UPDATE typed SET ta = NULL
--; ok
SELECT * FROM typed WHERE ta = '{1,2}'
--; ok
UPDATE typed SET ta = '{1,2}'
--; ok
SELECT * FROM typed WHERE ta = '{"a":1}'
--; 22P02 32 malformed array literal: "{"a":1}"
UPDATE typed SET ta = '{"a":1}'
--; 22P02 23 malformed array literal: "{"a":1}"
SELECT * FROM typed WHERE ta = array[1,2]
--; 42883 30 operator does not exist: text[] = integer[]
UPDATE typed SET ta = array[1,2]
--; ok
SELECT * FROM typed WHERE ta = '2024-01-01'
--; 22P02 32 malformed array literal: "2024-01-01"
UPDATE typed SET ta = '2024-01-01'
--; 22P02 23 malformed array literal: "2024-01-01"
SELECT * FROM typed WHERE ta = 1::text
--; 42883 30 operator does not exist: text[] = text
UPDATE typed SET ta = 1::text
--; 42804 23 column "ta" is of type text[] but expression is of type text
SELECT * FROM typed WHERE ta = gen_random_uuid()
--; 42883 30 operator does not exist: text[] = uuid
UPDATE typed SET ta = gen_random_uuid()
--; 42804 23 column "ta" is of type text[] but expression is of type uuid
SELECT * FROM typed WHERE ta = interval '1 day'
--; 42883 30 operator does not exist: text[] = interval
UPDATE typed SET ta = interval '1 day'
--; 42804 32 column "ta" is of type text[] but expression is of type interval
SELECT * FROM typed WHERE ta = 'x'::varchar
--; 42883 30 operator does not exist: text[] = character varying
UPDATE typed SET ta = 'x'::varchar
--; 42804 23 column "ta" is of type text[] but expression is of type character varying
SELECT * FROM typed WHERE ia = 1
--; 42883 30 operator does not exist: integer[] = integer
UPDATE typed SET ia = 1
--; 42804 23 column "ia" is of type integer[] but expression is of type integer
SELECT * FROM typed WHERE ia = 1.5
--; 42883 30 operator does not exist: integer[] = numeric
UPDATE typed SET ia = 1.5
--; 42804 23 column "ia" is of type integer[] but expression is of type numeric
SELECT * FROM typed WHERE ia = '1'
--; 22P02 32 malformed array literal: "1"
UPDATE typed SET ia = '1'
--; 22P02 23 malformed array literal: "1"
SELECT * FROM typed WHERE ia = 'abc'
--; 22P02 32 malformed array literal: "abc"
UPDATE typed SET ia = 'abc'
--; 22P02 23 malformed array literal: "abc"
SELECT * FROM typed WHERE ia = true
--; 42883 30 operator does not exist: integer[] = boolean
UPDATE typed SET ia = true
--; 42804 23 column "ia" is of type integer[] but expression is of type boolean
SELECT * FROM typed WHERE ia = 3000000000
--; 42883 30 operator does not exist: integer[] = bigint
UPDATE typed SET ia = 3000000000
--; 42804 23 column "ia" is of type integer[] but expression is of type bigint
SELECT * FROM typed WHERE ia = now()
--; 42883 30 operator does not exist: integer[] = timestamp with time zone
UPDATE typed SET ia = now()
--; 42804 23 column "ia" is of type integer[] but expression is of type timestamp with time zone
SELECT * FROM typed WHERE ia = current_date
--; 42883 30 operator does not exist: integer[] = date
UPDATE typed SET ia = current_date
--; 42804 23 column "ia" is of type integer[] but expression is of type date
SELECT * FROM typed WHERE ia = NULL
--; ok
UPDATE typed SET ia = NULL
--; ok
SELECT * FROM typed WHERE ia = '{1,2}'
--; ok
UPDATE typed SET ia = '{1,2}'
--; ok
SELECT * FROM typed WHERE ia = '{"a":1}'
--; 22P02 32 malformed array literal: "{"a":1}"
UPDATE typed SET ia = '{"a":1}'
--; 22P02 23 malformed array literal: "{"a":1}"
SELECT * FROM typed WHERE ia = array[1,2]
--; ok
UPDATE typed SET ia = array[1,2]
--; ok
SELECT * FROM typed WHERE ia = '2024-01-01'
--; 22P02 32 malformed array literal: "2024-01-01"
UPDATE typed SET ia = '2024-01-01'
--; 22P02 23 malformed array literal: "2024-01-01"
SELECT * FROM typed WHERE ia = 1::text
--; 42883 30 operator does not exist: integer[] = text
UPDATE typed SET ia = 1::text
--; 42804 23 column "ia" is of type integer[] but expression is of type text
SELECT * FROM typed WHERE ia = gen_random_uuid()
--; 42883 30 operator does not exist: integer[] = uuid
UPDATE typed SET ia = gen_random_uuid()
--; 42804 23 column "ia" is of type integer[] but expression is of type uuid
SELECT * FROM typed WHERE ia = interval '1 day'
--; 42883 30 operator does not exist: integer[] = interval
UPDATE typed SET ia = interval '1 day'
--; 42804 32 column "ia" is of type integer[] but expression is of type interval
SELECT * FROM typed WHERE ia = 'x'::varchar
--; 42883 30 operator does not exist: integer[] = character varying
UPDATE typed SET ia = 'x'::varchar
--; 42804 23 column "ia" is of type integer[] but expression is of type character varying
SELECT * FROM typed WHERE st = 1
--; 42883 30 operator does not exist: mood = integer
UPDATE typed SET st = 1
--; 42804 23 column "st" is of type mood but expression is of type integer
SELECT * FROM typed WHERE st = 1.5
--; 42883 30 operator does not exist: mood = numeric
UPDATE typed SET st = 1.5
--; 42804 23 column "st" is of type mood but expression is of type numeric
SELECT * FROM typed WHERE st = '1'
--; 22P02 32 invalid input value for enum mood: "1"
UPDATE typed SET st = '1'
--; 22P02 23 invalid input value for enum mood: "1"
SELECT * FROM typed WHERE st = 'abc'
--; 22P02 32 invalid input value for enum mood: "abc"
UPDATE typed SET st = 'abc'
--; 22P02 23 invalid input value for enum mood: "abc"
SELECT * FROM typed WHERE st = true
--; 42883 30 operator does not exist: mood = boolean
UPDATE typed SET st = true
--; 42804 23 column "st" is of type mood but expression is of type boolean
SELECT * FROM typed WHERE st = 3000000000
--; 42883 30 operator does not exist: mood = bigint
UPDATE typed SET st = 3000000000
--; 42804 23 column "st" is of type mood but expression is of type bigint
SELECT * FROM typed WHERE st = now()
--; 42883 30 operator does not exist: mood = timestamp with time zone
UPDATE typed SET st = now()
--; 42804 23 column "st" is of type mood but expression is of type timestamp with time zone
SELECT * FROM typed WHERE st = current_date
--; 42883 30 operator does not exist: mood = date
UPDATE typed SET st = current_date
--; 42804 23 column "st" is of type mood but expression is of type date
SELECT * FROM typed WHERE st = NULL
--; ok
UPDATE typed SET st = NULL
--; ok
SELECT * FROM typed WHERE st = '{1,2}'
--; 22P02 32 invalid input value for enum mood: "{1,2}"
UPDATE typed SET st = '{1,2}'
--; 22P02 23 invalid input value for enum mood: "{1,2}"
SELECT * FROM typed WHERE st = '{"a":1}'
--; 22P02 32 invalid input value for enum mood: "{"a":1}"
UPDATE typed SET st = '{"a":1}'
--; 22P02 23 invalid input value for enum mood: "{"a":1}"
SELECT * FROM typed WHERE st = array[1,2]
--; 42883 30 operator does not exist: mood = integer[]
UPDATE typed SET st = array[1,2]
--; 42804 23 column "st" is of type mood but expression is of type integer[]
SELECT * FROM typed WHERE st = '2024-01-01'
--; 22P02 32 invalid input value for enum mood: "2024-01-01"
UPDATE typed SET st = '2024-01-01'
--; 22P02 23 invalid input value for enum mood: "2024-01-01"
SELECT * FROM typed WHERE st = 1::text
--; 42883 30 operator does not exist: mood = text
UPDATE typed SET st = 1::text
--; 42804 23 column "st" is of type mood but expression is of type text
SELECT * FROM typed WHERE st = gen_random_uuid()
--; 42883 30 operator does not exist: mood = uuid
UPDATE typed SET st = gen_random_uuid()
--; 42804 23 column "st" is of type mood but expression is of type uuid
SELECT * FROM typed WHERE st = interval '1 day'
--; 42883 30 operator does not exist: mood = interval
UPDATE typed SET st = interval '1 day'
--; 42804 32 column "st" is of type mood but expression is of type interval
SELECT * FROM typed WHERE st = 'x'::varchar
--; 42883 30 operator does not exist: mood = character varying
UPDATE typed SET st = 'x'::varchar
--; 42804 23 column "st" is of type mood but expression is of type character varying
SELECT * FROM typed WHERE pos = 1
--; ok
UPDATE typed SET pos = 1
--; ok
SELECT * FROM typed WHERE pos = 1.5
--; ok
UPDATE typed SET pos = 1.5
--; ok
SELECT * FROM typed WHERE pos = '1'
--; ok
UPDATE typed SET pos = '1'
--; ok
SELECT * FROM typed WHERE pos = 'abc'
--; 22P02 33 invalid input syntax for type integer: "abc"
UPDATE typed SET pos = 'abc'
--; 22P02 24 invalid input syntax for type integer: "abc"
SELECT * FROM typed WHERE pos = true
--; 42883 31 operator does not exist: positive = boolean
UPDATE typed SET pos = true
--; 42804 24 column "pos" is of type positive but expression is of type boolean
SELECT * FROM typed WHERE pos = 3000000000
--; ok
UPDATE typed SET pos = 3000000000
--; 22003 - integer out of range
SELECT * FROM typed WHERE pos = now()
--; 42883 31 operator does not exist: positive = timestamp with time zone
UPDATE typed SET pos = now()
--; 42804 24 column "pos" is of type positive but expression is of type timestamp with time zone
SELECT * FROM typed WHERE pos = current_date
--; 42883 31 operator does not exist: positive = date
UPDATE typed SET pos = current_date
--; 42804 24 column "pos" is of type positive but expression is of type date
SELECT * FROM typed WHERE pos = NULL
--; ok
UPDATE typed SET pos = NULL
--; ok
SELECT * FROM typed WHERE pos = '{1,2}'
--; 22P02 33 invalid input syntax for type integer: "{1,2}"
UPDATE typed SET pos = '{1,2}'
--; 22P02 24 invalid input syntax for type integer: "{1,2}"
SELECT * FROM typed WHERE pos = '{"a":1}'
--; 22P02 33 invalid input syntax for type integer: "{"a":1}"
UPDATE typed SET pos = '{"a":1}'
--; 22P02 24 invalid input syntax for type integer: "{"a":1}"
SELECT * FROM typed WHERE pos = array[1,2]
--; 42883 31 operator does not exist: positive = integer[]
UPDATE typed SET pos = array[1,2]
--; 42804 24 column "pos" is of type positive but expression is of type integer[]
SELECT * FROM typed WHERE pos = '2024-01-01'
--; 22P02 33 invalid input syntax for type integer: "2024-01-01"
UPDATE typed SET pos = '2024-01-01'
--; 22P02 24 invalid input syntax for type integer: "2024-01-01"
SELECT * FROM typed WHERE pos = 1::text
--; 42883 31 operator does not exist: positive = text
UPDATE typed SET pos = 1::text
--; 42804 24 column "pos" is of type positive but expression is of type text
SELECT * FROM typed WHERE pos = gen_random_uuid()
--; 42883 31 operator does not exist: positive = uuid
UPDATE typed SET pos = gen_random_uuid()
--; 42804 24 column "pos" is of type positive but expression is of type uuid
SELECT * FROM typed WHERE pos = interval '1 day'
--; 42883 31 operator does not exist: positive = interval
UPDATE typed SET pos = interval '1 day'
--; 42804 33 column "pos" is of type positive but expression is of type interval
SELECT * FROM typed WHERE pos = 'x'::varchar
--; 42883 31 operator does not exist: positive = character varying
UPDATE typed SET pos = 'x'::varchar
--; 42804 24 column "pos" is of type positive but expression is of type character varying
SELECT * FROM typed WHERE rg = 1
--; 42883 30 operator does not exist: int4range = integer
UPDATE typed SET rg = 1
--; 42804 23 column "rg" is of type int4range but expression is of type integer
SELECT * FROM typed WHERE rg = 1.5
--; 42883 30 operator does not exist: int4range = numeric
UPDATE typed SET rg = 1.5
--; 42804 23 column "rg" is of type int4range but expression is of type numeric
SELECT * FROM typed WHERE rg = '1'
--; 22P02 32 malformed range literal: "1"
UPDATE typed SET rg = '1'
--; 22P02 23 malformed range literal: "1"
SELECT * FROM typed WHERE rg = 'abc'
--; 22P02 32 malformed range literal: "abc"
UPDATE typed SET rg = 'abc'
--; 22P02 23 malformed range literal: "abc"
SELECT * FROM typed WHERE rg = true
--; 42883 30 operator does not exist: int4range = boolean
UPDATE typed SET rg = true
--; 42804 23 column "rg" is of type int4range but expression is of type boolean
SELECT * FROM typed WHERE rg = 3000000000
--; 42883 30 operator does not exist: int4range = bigint
UPDATE typed SET rg = 3000000000
--; 42804 23 column "rg" is of type int4range but expression is of type bigint
SELECT * FROM typed WHERE rg = now()
--; 42883 30 operator does not exist: int4range = timestamp with time zone
UPDATE typed SET rg = now()
--; 42804 23 column "rg" is of type int4range but expression is of type timestamp with time zone
SELECT * FROM typed WHERE rg = current_date
--; 42883 30 operator does not exist: int4range = date
UPDATE typed SET rg = current_date
--; 42804 23 column "rg" is of type int4range but expression is of type date
SELECT * FROM typed WHERE rg = NULL
--; ok
UPDATE typed SET rg = NULL
--; ok
SELECT * FROM typed WHERE rg = '{1,2}'
--; 22P02 32 malformed range literal: "{1,2}"
UPDATE typed SET rg = '{1,2}'
--; 22P02 23 malformed range literal: "{1,2}"
SELECT * FROM typed WHERE rg = '{"a":1}'
--; 22P02 32 malformed range literal: "{"a":1}"
UPDATE typed SET rg = '{"a":1}'
--; 22P02 23 malformed range literal: "{"a":1}"
SELECT * FROM typed WHERE rg = array[1,2]
--; 42883 30 operator does not exist: int4range = integer[]
UPDATE typed SET rg = array[1,2]
--; 42804 23 column "rg" is of type int4range but expression is of type integer[]
SELECT * FROM typed WHERE rg = '2024-01-01'
--; 22P02 32 malformed range literal: "2024-01-01"
UPDATE typed SET rg = '2024-01-01'
--; 22P02 23 malformed range literal: "2024-01-01"
SELECT * FROM typed WHERE rg = 1::text
--; 42883 30 operator does not exist: int4range = text
UPDATE typed SET rg = 1::text
--; 42804 23 column "rg" is of type int4range but expression is of type text
SELECT * FROM typed WHERE rg = gen_random_uuid()
--; 42883 30 operator does not exist: int4range = uuid
UPDATE typed SET rg = gen_random_uuid()
--; 42804 23 column "rg" is of type int4range but expression is of type uuid
SELECT * FROM typed WHERE rg = interval '1 day'
--; 42883 30 operator does not exist: int4range = interval
UPDATE typed SET rg = interval '1 day'
--; 42804 32 column "rg" is of type int4range but expression is of type interval
SELECT * FROM typed WHERE rg = 'x'::varchar
--; 42883 30 operator does not exist: int4range = character varying
UPDATE typed SET rg = 'x'::varchar
--; 42804 23 column "rg" is of type int4range but expression is of type character varying
SELECT * FROM typed WHERE ip = 1
--; 42883 30 operator does not exist: inet = integer
UPDATE typed SET ip = 1
--; 42804 23 column "ip" is of type inet but expression is of type integer
SELECT * FROM typed WHERE ip = 1.5
--; 42883 30 operator does not exist: inet = numeric
UPDATE typed SET ip = 1.5
--; 42804 23 column "ip" is of type inet but expression is of type numeric
SELECT * FROM typed WHERE ip = '1'
--; 22P02 32 invalid input syntax for type inet: "1"
UPDATE typed SET ip = '1'
--; 22P02 23 invalid input syntax for type inet: "1"
SELECT * FROM typed WHERE ip = 'abc'
--; 22P02 32 invalid input syntax for type inet: "abc"
UPDATE typed SET ip = 'abc'
--; 22P02 23 invalid input syntax for type inet: "abc"
SELECT * FROM typed WHERE ip = true
--; 42883 30 operator does not exist: inet = boolean
UPDATE typed SET ip = true
--; 42804 23 column "ip" is of type inet but expression is of type boolean
SELECT * FROM typed WHERE ip = 3000000000
--; 42883 30 operator does not exist: inet = bigint
UPDATE typed SET ip = 3000000000
--; 42804 23 column "ip" is of type inet but expression is of type bigint
SELECT * FROM typed WHERE ip = now()
--; 42883 30 operator does not exist: inet = timestamp with time zone
UPDATE typed SET ip = now()
--; 42804 23 column "ip" is of type inet but expression is of type timestamp with time zone
SELECT * FROM typed WHERE ip = current_date
--; 42883 30 operator does not exist: inet = date
UPDATE typed SET ip = current_date
--; 42804 23 column "ip" is of type inet but expression is of type date
SELECT * FROM typed WHERE ip = NULL
--; ok
UPDATE typed SET ip = NULL
--; ok
SELECT * FROM typed WHERE ip = '{1,2}'
--; 22P02 32 invalid input syntax for type inet: "{1,2}"
UPDATE typed SET ip = '{1,2}'
--; 22P02 23 invalid input syntax for type inet: "{1,2}"
SELECT * FROM typed WHERE ip = '{"a":1}'
--; 22P02 32 invalid input syntax for type inet: "{"a":1}"
UPDATE typed SET ip = '{"a":1}'
--; 22P02 23 invalid input syntax for type inet: "{"a":1}"
SELECT * FROM typed WHERE ip = array[1,2]
--; 42883 30 operator does not exist: inet = integer[]
UPDATE typed SET ip = array[1,2]
--; 42804 23 column "ip" is of type inet but expression is of type integer[]
SELECT * FROM typed WHERE ip = '2024-01-01'
--; 22P02 32 invalid input syntax for type inet: "2024-01-01"
UPDATE typed SET ip = '2024-01-01'
--; 22P02 23 invalid input syntax for type inet: "2024-01-01"
SELECT * FROM typed WHERE ip = 1::text
--; 42883 30 operator does not exist: inet = text
UPDATE typed SET ip = 1::text
--; 42804 23 column "ip" is of type inet but expression is of type text
SELECT * FROM typed WHERE ip = gen_random_uuid()
--; 42883 30 operator does not exist: inet = uuid
UPDATE typed SET ip = gen_random_uuid()
--; 42804 23 column "ip" is of type inet but expression is of type uuid
SELECT * FROM typed WHERE ip = interval '1 day'
--; 42883 30 operator does not exist: inet = interval
UPDATE typed SET ip = interval '1 day'
--; 42804 32 column "ip" is of type inet but expression is of type interval
SELECT * FROM typed WHERE ip = 'x'::varchar
--; 42883 30 operator does not exist: inet = character varying
UPDATE typed SET ip = 'x'::varchar
--; 42804 23 column "ip" is of type inet but expression is of type character varying
SELECT * FROM typed WHERE bt = 1
--; 42883 30 operator does not exist: bit = integer
UPDATE typed SET bt = 1
--; 42804 23 column "bt" is of type bit but expression is of type integer
SELECT * FROM typed WHERE bt = 1.5
--; 42883 30 operator does not exist: bit = numeric
UPDATE typed SET bt = 1.5
--; 42804 23 column "bt" is of type bit but expression is of type numeric
SELECT * FROM typed WHERE bt = '1'
--; ok
UPDATE typed SET bt = '1'
--; 22026 - bit string length 1 does not match type bit(4)
SELECT * FROM typed WHERE bt = 'abc'
--; 22P02 32 "a" is not a valid binary digit
UPDATE typed SET bt = 'abc'
--; 22P02 23 "a" is not a valid binary digit
SELECT * FROM typed WHERE bt = true
--; 42883 30 operator does not exist: bit = boolean
UPDATE typed SET bt = true
--; 42804 23 column "bt" is of type bit but expression is of type boolean
SELECT * FROM typed WHERE bt = 3000000000
--; 42883 30 operator does not exist: bit = bigint
UPDATE typed SET bt = 3000000000
--; 42804 23 column "bt" is of type bit but expression is of type bigint
SELECT * FROM typed WHERE bt = now()
--; 42883 30 operator does not exist: bit = timestamp with time zone
UPDATE typed SET bt = now()
--; 42804 23 column "bt" is of type bit but expression is of type timestamp with time zone
SELECT * FROM typed WHERE bt = current_date
--; 42883 30 operator does not exist: bit = date
UPDATE typed SET bt = current_date
--; 42804 23 column "bt" is of type bit but expression is of type date
SELECT * FROM typed WHERE bt = NULL
--; ok
UPDATE typed SET bt = NULL
--; ok
SELECT * FROM typed WHERE bt = '{1,2}'
--; 22P02 32 "{" is not a valid binary digit
UPDATE typed SET bt = '{1,2}'
--; 22P02 23 "{" is not a valid binary digit
SELECT * FROM typed WHERE bt = '{"a":1}'
--; 22P02 32 "{" is not a valid binary digit
UPDATE typed SET bt = '{"a":1}'
--; 22P02 23 "{" is not a valid binary digit
SELECT * FROM typed WHERE bt = array[1,2]
--; 42883 30 operator does not exist: bit = integer[]
UPDATE typed SET bt = array[1,2]
--; 42804 23 column "bt" is of type bit but expression is of type integer[]
SELECT * FROM typed WHERE bt = '2024-01-01'
--; 22P02 32 "2" is not a valid binary digit
UPDATE typed SET bt = '2024-01-01'
--; 22P02 23 "2" is not a valid binary digit
SELECT * FROM typed WHERE bt = 1::text
--; 42883 30 operator does not exist: bit = text
UPDATE typed SET bt = 1::text
--; 42804 23 column "bt" is of type bit but expression is of type text
SELECT * FROM typed WHERE bt = gen_random_uuid()
--; 42883 30 operator does not exist: bit = uuid
UPDATE typed SET bt = gen_random_uuid()
--; 42804 23 column "bt" is of type bit but expression is of type uuid
SELECT * FROM typed WHERE bt = interval '1 day'
--; 42883 30 operator does not exist: bit = interval
UPDATE typed SET bt = interval '1 day'
--; 42804 32 column "bt" is of type bit but expression is of type interval
SELECT * FROM typed WHERE bt = 'x'::varchar
--; 42883 30 operator does not exist: bit = character varying
UPDATE typed SET bt = 'x'::varchar
--; 42804 23 column "bt" is of type bit but expression is of type character varying
SELECT * FROM typed WHERE m = 1
--; 42883 29 operator does not exist: money = integer
UPDATE typed SET m = 1
--; ok
SELECT * FROM typed WHERE m = 1.5
--; 42883 29 operator does not exist: money = numeric
UPDATE typed SET m = 1.5
--; ok
SELECT * FROM typed WHERE m = '1'
--; ok
UPDATE typed SET m = '1'
--; ok
SELECT * FROM typed WHERE m = 'abc'
--; 22P02 31 invalid input syntax for type money: "abc"
UPDATE typed SET m = 'abc'
--; 22P02 22 invalid input syntax for type money: "abc"
SELECT * FROM typed WHERE m = true
--; 42883 29 operator does not exist: money = boolean
UPDATE typed SET m = true
--; 42804 22 column "m" is of type money but expression is of type boolean
SELECT * FROM typed WHERE m = 3000000000
--; 42883 29 operator does not exist: money = bigint
UPDATE typed SET m = 3000000000
--; ok
SELECT * FROM typed WHERE m = now()
--; 42883 29 operator does not exist: money = timestamp with time zone
UPDATE typed SET m = now()
--; 42804 22 column "m" is of type money but expression is of type timestamp with time zone
SELECT * FROM typed WHERE m = current_date
--; 42883 29 operator does not exist: money = date
UPDATE typed SET m = current_date
--; 42804 22 column "m" is of type money but expression is of type date
SELECT * FROM typed WHERE m = NULL
--; ok
UPDATE typed SET m = NULL
--; ok
SELECT * FROM typed WHERE m = '{1,2}'
--; 22P02 31 invalid input syntax for type money: "{1,2}"
UPDATE typed SET m = '{1,2}'
--; 22P02 22 invalid input syntax for type money: "{1,2}"
SELECT * FROM typed WHERE m = '{"a":1}'
--; 22P02 31 invalid input syntax for type money: "{"a":1}"
UPDATE typed SET m = '{"a":1}'
--; 22P02 22 invalid input syntax for type money: "{"a":1}"
SELECT * FROM typed WHERE m = array[1,2]
--; 42883 29 operator does not exist: money = integer[]
UPDATE typed SET m = array[1,2]
--; 42804 22 column "m" is of type money but expression is of type integer[]
SELECT * FROM typed WHERE m = '2024-01-01'
--; 22P02 31 invalid input syntax for type money: "2024-01-01"
UPDATE typed SET m = '2024-01-01'
--; 22P02 22 invalid input syntax for type money: "2024-01-01"
SELECT * FROM typed WHERE m = 1::text
--; 42883 29 operator does not exist: money = text
UPDATE typed SET m = 1::text
--; 42804 22 column "m" is of type money but expression is of type text
SELECT * FROM typed WHERE m = gen_random_uuid()
--; 42883 29 operator does not exist: money = uuid
UPDATE typed SET m = gen_random_uuid()
--; 42804 22 column "m" is of type money but expression is of type uuid
SELECT * FROM typed WHERE m = interval '1 day'
--; 42883 29 operator does not exist: money = interval
UPDATE typed SET m = interval '1 day'
--; 42804 31 column "m" is of type money but expression is of type interval
SELECT * FROM typed WHERE m = 'x'::varchar
--; 42883 29 operator does not exist: money = character varying
UPDATE typed SET m = 'x'::varchar
--; 42804 22 column "m" is of type money but expression is of type character varying
SELECT * FROM typed WHERE nm = 1
--; 42883 30 operator does not exist: name = integer
UPDATE typed SET nm = 1
--; ok
SELECT * FROM typed WHERE nm = 1.5
--; 42883 30 operator does not exist: name = numeric
UPDATE typed SET nm = 1.5
--; ok
SELECT * FROM typed WHERE nm = '1'
--; ok
UPDATE typed SET nm = '1'
--; ok
SELECT * FROM typed WHERE nm = 'abc'
--; ok
UPDATE typed SET nm = 'abc'
--; ok
SELECT * FROM typed WHERE nm = true
--; 42883 30 operator does not exist: name = boolean
UPDATE typed SET nm = true
--; ok
SELECT * FROM typed WHERE nm = 3000000000
--; 42883 30 operator does not exist: name = bigint
UPDATE typed SET nm = 3000000000
--; ok
SELECT * FROM typed WHERE nm = now()
--; 42883 30 operator does not exist: name = timestamp with time zone
UPDATE typed SET nm = now()
--; ok
SELECT * FROM typed WHERE nm = current_date
--; 42883 30 operator does not exist: name = date
UPDATE typed SET nm = current_date
--; ok
SELECT * FROM typed WHERE nm = NULL
--; ok
UPDATE typed SET nm = NULL
--; ok
SELECT * FROM typed WHERE nm = '{1,2}'
--; ok
UPDATE typed SET nm = '{1,2}'
--; ok
SELECT * FROM typed WHERE nm = '{"a":1}'
--; ok
UPDATE typed SET nm = '{"a":1}'
--; ok
SELECT * FROM typed WHERE nm = array[1,2]
--; 42883 30 operator does not exist: name = integer[]
UPDATE typed SET nm = array[1,2]
--; ok
SELECT * FROM typed WHERE nm = '2024-01-01'
--; ok
UPDATE typed SET nm = '2024-01-01'
--; ok
SELECT * FROM typed WHERE nm = 1::text
--; ok
UPDATE typed SET nm = 1::text
--; ok
SELECT * FROM typed WHERE nm = gen_random_uuid()
--; 42883 30 operator does not exist: name = uuid
UPDATE typed SET nm = gen_random_uuid()
--; ok
SELECT * FROM typed WHERE nm = interval '1 day'
--; 42883 30 operator does not exist: name = interval
UPDATE typed SET nm = interval '1 day'
--; ok
SELECT * FROM typed WHERE nm = 'x'::varchar
--; ok
UPDATE typed SET nm = 'x'::varchar
--; ok
SELECT * FROM typed WHERE ci = 1
--; 42883 30 operator does not exist: label = integer
UPDATE typed SET ci = 1
--; ok
SELECT * FROM typed WHERE ci = 1.5
--; 42883 30 operator does not exist: label = numeric
UPDATE typed SET ci = 1.5
--; ok
SELECT * FROM typed WHERE ci = '1'
--; ok
UPDATE typed SET ci = '1'
--; ok
SELECT * FROM typed WHERE ci = 'abc'
--; ok
UPDATE typed SET ci = 'abc'
--; ok
SELECT * FROM typed WHERE ci = true
--; 42883 30 operator does not exist: label = boolean
UPDATE typed SET ci = true
--; ok
SELECT * FROM typed WHERE ci = 3000000000
--; 42883 30 operator does not exist: label = bigint
UPDATE typed SET ci = 3000000000
--; ok
SELECT * FROM typed WHERE ci = now()
--; 42883 30 operator does not exist: label = timestamp with time zone
UPDATE typed SET ci = now()
--; ok
SELECT * FROM typed WHERE ci = current_date
--; 42883 30 operator does not exist: label = date
UPDATE typed SET ci = current_date
--; ok
SELECT * FROM typed WHERE ci = NULL
--; ok
UPDATE typed SET ci = NULL
--; ok
SELECT * FROM typed WHERE ci = '{1,2}'
--; ok
UPDATE typed SET ci = '{1,2}'
--; ok
SELECT * FROM typed WHERE ci = '{"a":1}'
--; ok
UPDATE typed SET ci = '{"a":1}'
--; ok
SELECT * FROM typed WHERE ci = array[1,2]
--; 42883 30 operator does not exist: label = integer[]
UPDATE typed SET ci = array[1,2]
--; ok
SELECT * FROM typed WHERE ci = '2024-01-01'
--; ok
UPDATE typed SET ci = '2024-01-01'
--; ok
SELECT * FROM typed WHERE ci = 1::text
--; ok
UPDATE typed SET ci = 1::text
--; ok
SELECT * FROM typed WHERE ci = gen_random_uuid()
--; 42883 30 operator does not exist: label = uuid
UPDATE typed SET ci = gen_random_uuid()
--; ok
SELECT * FROM typed WHERE ci = interval '1 day'
--; 42883 30 operator does not exist: label = interval
UPDATE typed SET ci = interval '1 day'
--; ok
SELECT * FROM typed WHERE ci = 'x'::varchar
--; ok
UPDATE typed SET ci = 'x'::varchar
--; ok
SELECT * FROM typed WHERE o = 1
--; ok
UPDATE typed SET o = 1
--; ok
SELECT * FROM typed WHERE o = 1.5
--; 42883 29 operator does not exist: oid = numeric
UPDATE typed SET o = 1.5
--; 42804 22 column "o" is of type oid but expression is of type numeric
SELECT * FROM typed WHERE o = '1'
--; ok
UPDATE typed SET o = '1'
--; ok
SELECT * FROM typed WHERE o = 'abc'
--; 22P02 31 invalid input syntax for type oid: "abc"
UPDATE typed SET o = 'abc'
--; 22P02 22 invalid input syntax for type oid: "abc"
SELECT * FROM typed WHERE o = true
--; 42883 29 operator does not exist: oid = boolean
UPDATE typed SET o = true
--; 42804 22 column "o" is of type oid but expression is of type boolean
SELECT * FROM typed WHERE o = 3000000000
--; ok
UPDATE typed SET o = 3000000000
--; ok
SELECT * FROM typed WHERE o = now()
--; 42883 29 operator does not exist: oid = timestamp with time zone
UPDATE typed SET o = now()
--; 42804 22 column "o" is of type oid but expression is of type timestamp with time zone
SELECT * FROM typed WHERE o = current_date
--; 42883 29 operator does not exist: oid = date
UPDATE typed SET o = current_date
--; 42804 22 column "o" is of type oid but expression is of type date
SELECT * FROM typed WHERE o = NULL
--; ok
UPDATE typed SET o = NULL
--; ok
SELECT * FROM typed WHERE o = '{1,2}'
--; 22P02 31 invalid input syntax for type oid: "{1,2}"
UPDATE typed SET o = '{1,2}'
--; 22P02 22 invalid input syntax for type oid: "{1,2}"
SELECT * FROM typed WHERE o = '{"a":1}'
--; 22P02 31 invalid input syntax for type oid: "{"a":1}"
UPDATE typed SET o = '{"a":1}'
--; 22P02 22 invalid input syntax for type oid: "{"a":1}"
SELECT * FROM typed WHERE o = array[1,2]
--; 42883 29 operator does not exist: oid = integer[]
UPDATE typed SET o = array[1,2]
--; 42804 22 column "o" is of type oid but expression is of type integer[]
SELECT * FROM typed WHERE o = '2024-01-01'
--; 22P02 31 invalid input syntax for type oid: "2024-01-01"
UPDATE typed SET o = '2024-01-01'
--; 22P02 22 invalid input syntax for type oid: "2024-01-01"
SELECT * FROM typed WHERE o = 1::text
--; 42883 29 operator does not exist: oid = text
UPDATE typed SET o = 1::text
--; 42804 22 column "o" is of type oid but expression is of type text
SELECT * FROM typed WHERE o = gen_random_uuid()
--; 42883 29 operator does not exist: oid = uuid
UPDATE typed SET o = gen_random_uuid()
--; 42804 22 column "o" is of type oid but expression is of type uuid
SELECT * FROM typed WHERE o = interval '1 day'
--; 42883 29 operator does not exist: oid = interval
UPDATE typed SET o = interval '1 day'
--; 42804 31 column "o" is of type oid but expression is of type interval
SELECT * FROM typed WHERE o = 'x'::varchar
--; 42883 29 operator does not exist: oid = character varying
UPDATE typed SET o = 'x'::varchar
--; 42804 22 column "o" is of type oid but expression is of type character varying
SELECT * FROM typed WHERE x = 1
--; 42883 29 operator does not exist: xml = integer
UPDATE typed SET x = 1
--; 42804 22 column "x" is of type xml but expression is of type integer
SELECT * FROM typed WHERE x = 1.5
--; 42883 29 operator does not exist: xml = numeric
UPDATE typed SET x = 1.5
--; 42804 22 column "x" is of type xml but expression is of type numeric
SELECT * FROM typed WHERE x = '1'
--; 42883 29 operator does not exist: xml = unknown
UPDATE typed SET x = '1'
--; ok
SELECT * FROM typed WHERE x = 'abc'
--; 42883 29 operator does not exist: xml = unknown
UPDATE typed SET x = 'abc'
--; ok
SELECT * FROM typed WHERE x = true
--; 42883 29 operator does not exist: xml = boolean
UPDATE typed SET x = true
--; 42804 22 column "x" is of type xml but expression is of type boolean
SELECT * FROM typed WHERE x = 3000000000
--; 42883 29 operator does not exist: xml = bigint
UPDATE typed SET x = 3000000000
--; 42804 22 column "x" is of type xml but expression is of type bigint
SELECT * FROM typed WHERE x = now()
--; 42883 29 operator does not exist: xml = timestamp with time zone
UPDATE typed SET x = now()
--; 42804 22 column "x" is of type xml but expression is of type timestamp with time zone
SELECT * FROM typed WHERE x = current_date
--; 42883 29 operator does not exist: xml = date
UPDATE typed SET x = current_date
--; 42804 22 column "x" is of type xml but expression is of type date
SELECT * FROM typed WHERE x = NULL
--; 42883 29 operator does not exist: xml = unknown
UPDATE typed SET x = NULL
--; ok
SELECT * FROM typed WHERE x = '{1,2}'
--; 42883 29 operator does not exist: xml = unknown
UPDATE typed SET x = '{1,2}'
--; ok
SELECT * FROM typed WHERE x = '{"a":1}'
--; 42883 29 operator does not exist: xml = unknown
UPDATE typed SET x = '{"a":1}'
--; ok
SELECT * FROM typed WHERE x = array[1,2]
--; 42883 29 operator does not exist: xml = integer[]
UPDATE typed SET x = array[1,2]
--; 42804 22 column "x" is of type xml but expression is of type integer[]
SELECT * FROM typed WHERE x = '2024-01-01'
--; 42883 29 operator does not exist: xml = unknown
UPDATE typed SET x = '2024-01-01'
--; ok
SELECT * FROM typed WHERE x = 1::text
--; 42883 29 operator does not exist: xml = text
UPDATE typed SET x = 1::text
--; 42804 22 column "x" is of type xml but expression is of type text
SELECT * FROM typed WHERE x = gen_random_uuid()
--; 42883 29 operator does not exist: xml = uuid
UPDATE typed SET x = gen_random_uuid()
--; 42804 22 column "x" is of type xml but expression is of type uuid
SELECT * FROM typed WHERE x = interval '1 day'
--; 42883 29 operator does not exist: xml = interval
UPDATE typed SET x = interval '1 day'
--; 42804 31 column "x" is of type xml but expression is of type interval
SELECT * FROM typed WHERE x = 'x'::varchar
--; 42883 29 operator does not exist: xml = character varying
UPDATE typed SET x = 'x'::varchar
--; 42804 22 column "x" is of type xml but expression is of type character varying
SELECT * FROM typed WHERE tv = 1
--; 42883 30 operator does not exist: tsvector = integer
UPDATE typed SET tv = 1
--; 42804 23 column "tv" is of type tsvector but expression is of type integer
SELECT * FROM typed WHERE tv = 1.5
--; 42883 30 operator does not exist: tsvector = numeric
UPDATE typed SET tv = 1.5
--; 42804 23 column "tv" is of type tsvector but expression is of type numeric
SELECT * FROM typed WHERE tv = '1'
--; ok
UPDATE typed SET tv = '1'
--; ok
SELECT * FROM typed WHERE tv = 'abc'
--; ok
UPDATE typed SET tv = 'abc'
--; ok
SELECT * FROM typed WHERE tv = true
--; 42883 30 operator does not exist: tsvector = boolean
UPDATE typed SET tv = true
--; 42804 23 column "tv" is of type tsvector but expression is of type boolean
SELECT * FROM typed WHERE tv = 3000000000
--; 42883 30 operator does not exist: tsvector = bigint
UPDATE typed SET tv = 3000000000
--; 42804 23 column "tv" is of type tsvector but expression is of type bigint
SELECT * FROM typed WHERE tv = now()
--; 42883 30 operator does not exist: tsvector = timestamp with time zone
UPDATE typed SET tv = now()
--; 42804 23 column "tv" is of type tsvector but expression is of type timestamp with time zone
SELECT * FROM typed WHERE tv = current_date
--; 42883 30 operator does not exist: tsvector = date
UPDATE typed SET tv = current_date
--; 42804 23 column "tv" is of type tsvector but expression is of type date
SELECT * FROM typed WHERE tv = NULL
--; ok
UPDATE typed SET tv = NULL
--; ok
SELECT * FROM typed WHERE tv = '{1,2}'
--; ok
UPDATE typed SET tv = '{1,2}'
--; ok
SELECT * FROM typed WHERE tv = '{"a":1}'
--; 42601 32 syntax error in tsvector: "{"a":1}"
UPDATE typed SET tv = '{"a":1}'
--; 42601 23 syntax error in tsvector: "{"a":1}"
SELECT * FROM typed WHERE tv = array[1,2]
--; 42883 30 operator does not exist: tsvector = integer[]
UPDATE typed SET tv = array[1,2]
--; 42804 23 column "tv" is of type tsvector but expression is of type integer[]
SELECT * FROM typed WHERE tv = '2024-01-01'
--; ok
UPDATE typed SET tv = '2024-01-01'
--; ok
SELECT * FROM typed WHERE tv = 1::text
--; 42883 30 operator does not exist: tsvector = text
UPDATE typed SET tv = 1::text
--; 42804 23 column "tv" is of type tsvector but expression is of type text
SELECT * FROM typed WHERE tv = gen_random_uuid()
--; 42883 30 operator does not exist: tsvector = uuid
UPDATE typed SET tv = gen_random_uuid()
--; 42804 23 column "tv" is of type tsvector but expression is of type uuid
SELECT * FROM typed WHERE tv = interval '1 day'
--; 42883 30 operator does not exist: tsvector = interval
UPDATE typed SET tv = interval '1 day'
--; 42804 32 column "tv" is of type tsvector but expression is of type interval
SELECT * FROM typed WHERE tv = 'x'::varchar
--; 42883 30 operator does not exist: tsvector = character varying
UPDATE typed SET tv = 'x'::varchar
--; 42804 23 column "tv" is of type tsvector but expression is of type character varying
SELECT j ~ '2024-01-01' AS q FROM typed
--; 42883 10 operator does not exist: json ~ unknown
SELECT s / iv AS q FROM typed
--; 42883 10 operator does not exist: smallint / interval
SELECT n * v AS q FROM typed
--; 42883 10 operator does not exist: numeric * character varying
SELECT rg ^ iv AS q FROM typed
--; 42883 11 operator does not exist: int4range ^ interval
SELECT ip ? t AS q FROM typed
--; 42883 11 operator does not exist: inet ? text
SELECT iv = gen_random_uuid() AS q FROM typed
--; 42883 11 operator does not exist: interval = uuid
SELECT tz # jb AS q FROM typed
--; 42883 11 operator does not exist: timestamp with time zone # jsonb
SELECT d && u AS q FROM typed
--; 42883 10 operator does not exist: date && uuid
SELECT f - current_date AS q FROM typed
--; 42883 10 operator does not exist: double precision - date
SELECT ci - c AS q FROM typed
--; 42883 11 operator does not exist: label - character
SELECT i = tz AS q FROM typed
--; 42883 10 operator does not exist: integer = timestamp with time zone
SELECT tz * u AS q FROM typed
--; 42883 11 operator does not exist: timestamp with time zone * uuid
SELECT by @> ts AS q FROM typed
--; 42883 11 operator does not exist: bytea @> timestamp without time zone
SELECT tz * '2024-01-01' AS q FROM typed
--; 42883 11 operator does not exist: timestamp with time zone * unknown
SELECT ts && ta AS q FROM typed
--; 42883 11 operator does not exist: timestamp without time zone && text[]
SELECT s ~ m AS q FROM typed
--; 42883 10 operator does not exist: smallint ~ money
SELECT u - j AS q FROM typed
--; 42883 10 operator does not exist: uuid - json
SELECT f @> ta AS q FROM typed
--; 42883 10 operator does not exist: double precision @> text[]
SELECT i @> f AS q FROM typed
--; 42883 10 operator does not exist: integer @> double precision
SELECT ta ~ ta AS q FROM typed
--; 42883 11 operator does not exist: text[] ~ text[]
SELECT x @> d AS q FROM typed
--; 42883 10 operator does not exist: xml @> date
SELECT x ^ 1::text AS q FROM typed
--; 42883 10 operator does not exist: xml ^ text
SELECT d <> j AS q FROM typed
--; 42883 10 operator does not exist: date <> json
SELECT s ~ bt AS q FROM typed
--; 42883 10 operator does not exist: smallint ~ bit
SELECT s ? m AS q FROM typed
--; 42883 10 operator does not exist: smallint ? money
SELECT rg && 3000000000 AS q FROM typed
--; 42883 11 operator does not exist: int4range && bigint
SELECT i / b AS q FROM typed
--; ok
SELECT d || v AS q FROM typed
--; ok
SELECT iv / pos AS q FROM typed
--; ok
SELECT pos << j AS q FROM typed
--; 42883 12 operator does not exist: positive << json
SELECT o + 3000000000 AS q FROM typed
--; 42883 10 operator does not exist: oid + bigint
SELECT rg ->> b AS q FROM typed
--; 42883 11 operator does not exist: int4range ->> bigint
SELECT nm < tz AS q FROM typed
--; 42883 11 operator does not exist: name < timestamp with time zone
SELECT st << current_date AS q FROM typed
--; 42883 11 operator does not exist: mood << date
SELECT rg - st AS q FROM typed
--; 42883 11 operator does not exist: int4range - mood
SELECT jb ? r AS q FROM typed
--; 42883 11 operator does not exist: jsonb ? real
SELECT ta @> ta AS q FROM typed
--; ok
SELECT d < NULL AS q FROM typed
--; ok
SELECT flag ->> x AS q FROM typed
--; 42883 13 operator does not exist: boolean ->> xml
SELECT u <> r AS q FROM typed
--; 42883 10 operator does not exist: uuid <> real
SELECT bt <> iv AS q FROM typed
--; 42883 11 operator does not exist: bit <> interval
SELECT pos -> o AS q FROM typed
--; 42883 12 operator does not exist: positive -> oid
SELECT m - n AS q FROM typed
--; 42883 10 operator does not exist: money - numeric
SELECT b ^ st AS q FROM typed
--; 42883 10 operator does not exist: bigint ^ mood
SELECT tz - gen_random_uuid() AS q FROM typed
--; 42883 11 operator does not exist: timestamp with time zone - uuid
SELECT c # t AS q FROM typed
--; 42883 10 operator does not exist: character # text
SELECT u # rg AS q FROM typed
--; 42883 10 operator does not exist: uuid # int4range
SELECT flag <> m AS q FROM typed
--; 42883 13 operator does not exist: boolean <> money
SELECT by - o AS q FROM typed
--; 42883 11 operator does not exist: bytea - oid
SELECT u << o AS q FROM typed
--; 42883 10 operator does not exist: uuid << oid
SELECT tv @> x AS q FROM typed
--; 42883 11 operator does not exist: tsvector @> xml
SELECT jb ->> x AS q FROM typed
--; 42883 11 operator does not exist: jsonb ->> xml
SELECT bt - v AS q FROM typed
--; 42883 11 operator does not exist: bit - character varying
SELECT ip ? d AS q FROM typed
--; 42883 11 operator does not exist: inet ? date
SELECT tv @> d AS q FROM typed
--; 42883 11 operator does not exist: tsvector @> date
SELECT r ^ jb AS q FROM typed
--; 42883 10 operator does not exist: real ^ jsonb
SELECT rg < pos AS q FROM typed
--; 42883 11 operator does not exist: int4range < positive
SELECT b ->> rg AS q FROM typed
--; 42883 10 operator does not exist: bigint ->> int4range
SELECT jb ^ j AS q FROM typed
--; 42883 11 operator does not exist: jsonb ^ json
SELECT by @> '{1,2}' AS q FROM typed
--; 42883 11 operator does not exist: bytea @> unknown
SELECT d = x AS q FROM typed
--; 42883 10 operator does not exist: date = xml
SELECT j @> '{"a":1}' AS q FROM typed
--; 42883 10 operator does not exist: json @> unknown
SELECT jb / by AS q FROM typed
--; 42883 11 operator does not exist: jsonb / bytea
SELECT pos ~ jb AS q FROM typed
--; 42883 12 operator does not exist: positive ~ jsonb
SELECT pos # pos AS q FROM typed
--; ok
SELECT d / rg AS q FROM typed
--; 42883 10 operator does not exist: date / int4range
SELECT st << flag AS q FROM typed
--; 42883 11 operator does not exist: mood << boolean
SELECT u || rg AS q FROM typed
--; 42883 10 operator does not exist: uuid || int4range
SELECT x ->> '2024-01-01' AS q FROM typed
--; 42883 10 operator does not exist: xml ->> unknown
SELECT r # u AS q FROM typed
--; 42883 10 operator does not exist: real # uuid
SELECT m ->> current_date AS q FROM typed
--; 42883 10 operator does not exist: money ->> date
SELECT jb = ts AS q FROM typed
--; 42883 11 operator does not exist: jsonb = timestamp without time zone
SELECT u / current_date AS q FROM typed
--; 42883 10 operator does not exist: uuid / date
SELECT d % 'x'::varchar AS q FROM typed
--; 42883 10 operator does not exist: date % character varying
SELECT d <> x AS q FROM typed
--; 42883 10 operator does not exist: date <> xml
SELECT tm * n AS q FROM typed
--; ok
SELECT c + ia AS q FROM typed
--; 42883 10 operator does not exist: character + integer[]
SELECT d ^ ts AS q FROM typed
--; 42883 10 operator does not exist: date ^ timestamp without time zone
SELECT b # o AS q FROM typed
--; 42883 10 operator does not exist: bigint # oid
SELECT pos && '{"a":1}' AS q FROM typed
--; 42883 12 operator does not exist: positive && unknown
SELECT f || iv AS q FROM typed
--; 42883 10 operator does not exist: double precision || interval
SELECT rg = pos AS q FROM typed
--; 42883 11 operator does not exist: int4range = positive
SELECT bt -> m AS q FROM typed
--; 42883 11 operator does not exist: bit -> money
SELECT v ? rg AS q FROM typed
--; 42883 10 operator does not exist: character varying ? int4range
SELECT b ? current_date AS q FROM typed
--; 42883 10 operator does not exist: bigint ? date
SELECT ta + by AS q FROM typed
--; 42883 11 operator does not exist: text[] + bytea
SELECT st ->> pos AS q FROM typed
--; 42883 11 operator does not exist: mood ->> positive
SELECT c # m AS q FROM typed
--; 42883 10 operator does not exist: character # money
SELECT rg / flag AS q FROM typed
--; 42883 11 operator does not exist: int4range / boolean
SELECT u && true AS q FROM typed
--; 42883 10 operator does not exist: uuid && boolean
SELECT x || c AS q FROM typed
--; ok
SELECT r ~ '{"a":1}' AS q FROM typed
--; 42883 10 operator does not exist: real ~ unknown
SELECT i && t AS q FROM typed
--; 42883 10 operator does not exist: integer && text
SELECT ia ? flag AS q FROM typed
--; 42883 11 operator does not exist: integer[] ? boolean
SELECT ia && nm AS q FROM typed
--; 42883 11 operator does not exist: integer[] && name
SELECT nm % tv AS q FROM typed
--; 42883 11 operator does not exist: name % tsvector
SELECT by ^ 1::text AS q FROM typed
--; 42883 11 operator does not exist: bytea ^ text
SELECT ip && u AS q FROM typed
--; 42883 11 operator does not exist: inet && uuid
SELECT j ->> tv AS q FROM typed
--; 42883 10 operator does not exist: json ->> tsvector
SELECT j # s AS q FROM typed
--; 42883 10 operator does not exist: json # smallint
SELECT ia ->> tv AS q FROM typed
--; 42883 11 operator does not exist: integer[] ->> tsvector
SELECT by - x AS q FROM typed
--; 42883 11 operator does not exist: bytea - xml
SELECT s + '{"a":1}' AS q FROM typed
--; 22P02 12 invalid input syntax for type smallint: "{"a":1}"
SELECT ci % by AS q FROM typed
--; 42883 11 operator does not exist: label % bytea
SELECT b - bt AS q FROM typed
--; 42883 10 operator does not exist: bigint - bit
SELECT i ^ '1' AS q FROM typed
--; ok
SELECT jb % x AS q FROM typed
--; 42883 11 operator does not exist: jsonb % xml
SELECT b % tv AS q FROM typed
--; 42883 10 operator does not exist: bigint % tsvector
SELECT jb - gen_random_uuid() AS q FROM typed
--; 42883 11 operator does not exist: jsonb - uuid
SELECT by ->> tv AS q FROM typed
--; 42883 11 operator does not exist: bytea ->> tsvector
SELECT x << '{1,2}' AS q FROM typed
--; 42883 10 operator does not exist: xml << unknown
SELECT v = 'x'::varchar AS q FROM typed
--; ok
SELECT c ->> by AS q FROM typed
--; 42883 10 operator does not exist: character ->> bytea
SELECT st ->> gen_random_uuid() AS q FROM typed
--; 42883 11 operator does not exist: mood ->> uuid
SELECT s / pos AS q FROM typed
--; ok
SELECT rg - b AS q FROM typed
--; 42883 11 operator does not exist: int4range - bigint
SELECT i -> 'abc' AS q FROM typed
--; 42883 10 operator does not exist: integer -> unknown
SELECT o + array[1,2] AS q FROM typed
--; 42883 10 operator does not exist: oid + integer[]
SELECT ts = nm AS q FROM typed
--; 42883 11 operator does not exist: timestamp without time zone = name
SELECT nm ^ ip AS q FROM typed
--; 42883 11 operator does not exist: name ^ inet
SELECT x && array[1,2] AS q FROM typed
--; 42883 10 operator does not exist: xml && integer[]
SELECT ts ->> o AS q FROM typed
--; 42883 11 operator does not exist: timestamp without time zone ->> oid
SELECT f ->> i AS q FROM typed
--; 42883 10 operator does not exist: double precision ->> integer
SELECT nm ->> '{1,2}' AS q FROM typed
--; 42883 11 operator does not exist: name ->> unknown
SELECT x ->> flag AS q FROM typed
--; 42883 10 operator does not exist: xml ->> boolean
SELECT u ^ '2024-01-01' AS q FROM typed
--; 42883 10 operator does not exist: uuid ^ unknown
SELECT tv @> '1' AS q FROM typed
--; 42883 11 operator does not exist: tsvector @> unknown
SELECT flag # 3000000000 AS q FROM typed
--; 42883 13 operator does not exist: boolean # bigint
SELECT n < gen_random_uuid() AS q FROM typed
--; 42883 10 operator does not exist: numeric < uuid
SELECT tm -> r AS q FROM typed
--; 42883 11 operator does not exist: time without time zone -> real
SELECT f = st AS q FROM typed
--; 42883 10 operator does not exist: double precision = mood
SELECT nm < bt AS q FROM typed
--; 42883 11 operator does not exist: name < bit
SELECT tv <> v AS q FROM typed
--; 42883 11 operator does not exist: tsvector <> character varying
SELECT v % current_date AS q FROM typed
--; 42883 10 operator does not exist: character varying % date
SELECT v - by AS q FROM typed
--; 42883 10 operator does not exist: character varying - bytea
SELECT ci - d AS q FROM typed
--; 42883 11 operator does not exist: label - date
SELECT d # u AS q FROM typed
--; 42883 10 operator does not exist: date # uuid
SELECT f || b AS q FROM typed
--; 42883 10 operator does not exist: double precision || bigint
SELECT t && interval '1 day' AS q FROM typed
--; 42883 10 operator does not exist: text && interval
SELECT f -> n AS q FROM typed
--; 42883 10 operator does not exist: double precision -> numeric
SELECT v && current_date AS q FROM typed
--; 42883 10 operator does not exist: character varying && date
SELECT c = nm AS q FROM typed
--; ok
SELECT r @> array[1,2] AS q FROM typed
--; 42883 10 operator does not exist: real @> integer[]
SELECT tv ^ pos AS q FROM typed
--; 42883 11 operator does not exist: tsvector ^ positive
SELECT rg <> c AS q FROM typed
--; 42883 11 operator does not exist: int4range <> character
SELECT by - true AS q FROM typed
--; 42883 11 operator does not exist: bytea - boolean
SELECT by ? 'abc' AS q FROM typed
--; 42883 11 operator does not exist: bytea ? unknown
SELECT tm -> f AS q FROM typed
--; 42883 11 operator does not exist: time without time zone -> double precision
SELECT iv -> 'x'::varchar AS q FROM typed
--; 42883 11 operator does not exist: interval -> character varying
SELECT by << c AS q FROM typed
--; 42883 11 operator does not exist: bytea << character
SELECT iv ~ o AS q FROM typed
--; 42883 11 operator does not exist: interval ~ oid
SELECT ip * c AS q FROM typed
--; 42883 11 operator does not exist: inet * character
SELECT s @> r AS q FROM typed
--; 42883 10 operator does not exist: smallint @> real
SELECT b < v AS q FROM typed
--; 42883 10 operator does not exist: bigint < character varying
SELECT o % ip AS q FROM typed
--; 42883 10 operator does not exist: oid % inet
SELECT o ^ ia AS q FROM typed
--; 42883 10 operator does not exist: oid ^ integer[]
SELECT t << s AS q FROM typed
--; 42883 10 operator does not exist: text << smallint
SELECT ip <> flag AS q FROM typed
--; 42883 11 operator does not exist: inet <> boolean
SELECT nm % interval '1 day' AS q FROM typed
--; 42883 11 operator does not exist: name % interval
SELECT v < '{"a":1}' AS q FROM typed
--; ok
SELECT tv || c AS q FROM typed
--; ok
SELECT ip ~ iv AS q FROM typed
--; 42883 11 operator does not exist: inet ~ interval
SELECT by @> current_date AS q FROM typed
--; 42883 11 operator does not exist: bytea @> date
SELECT pos && ip AS q FROM typed
--; 42883 12 operator does not exist: positive && inet
SELECT c ~ '{1,2}' AS q FROM typed
--; ok
SELECT by # rg AS q FROM typed
--; 42883 11 operator does not exist: bytea # int4range
SELECT b || interval '1 day' AS q FROM typed
--; 42883 10 operator does not exist: bigint || interval
SELECT d && f AS q FROM typed
--; 42883 10 operator does not exist: date && double precision
SELECT t <> b AS q FROM typed
--; 42883 10 operator does not exist: text <> bigint
SELECT d || ts AS q FROM typed
--; 42883 10 operator does not exist: date || timestamp without time zone
SELECT b ^ x AS q FROM typed
--; 42883 10 operator does not exist: bigint ^ xml
SELECT pos = nm AS q FROM typed
--; 42883 12 operator does not exist: positive = name
SELECT x ->> current_date AS q FROM typed
--; 42883 10 operator does not exist: xml ->> date
SELECT nm @> o AS q FROM typed
--; 42883 11 operator does not exist: name @> oid
SELECT o + ts AS q FROM typed
--; 42883 10 operator does not exist: oid + timestamp without time zone
SELECT flag * f AS q FROM typed
--; 42883 13 operator does not exist: boolean * double precision
SELECT rg && x AS q FROM typed
--; 42883 11 operator does not exist: int4range && xml
SELECT flag ? j AS q FROM typed
--; 42883 13 operator does not exist: boolean ? json
SELECT v -> u AS q FROM typed
--; 42883 10 operator does not exist: character varying -> uuid
SELECT by % b AS q FROM typed
--; 42883 11 operator does not exist: bytea % bigint
SELECT x <> pos AS q FROM typed
--; 42883 10 operator does not exist: xml <> positive
SELECT rg @> n AS q FROM typed
--; 42883 11 operator does not exist: int4range @> numeric
SELECT s / x AS q FROM typed
--; 42883 10 operator does not exist: smallint / xml
SELECT flag + '{"a":1}' AS q FROM typed
--; 42883 13 operator does not exist: boolean + unknown
SELECT ia ->> o AS q FROM typed
--; 42883 11 operator does not exist: integer[] ->> oid
SELECT iv * b AS q FROM typed
--; ok
SELECT ts = true AS q FROM typed
--; 42883 11 operator does not exist: timestamp without time zone = boolean
SELECT tm < current_date AS q FROM typed
--; 42883 11 operator does not exist: time without time zone < date
SELECT bt ~ array[1,2] AS q FROM typed
--; 42883 11 operator does not exist: bit ~ integer[]
SELECT ta * o AS q FROM typed
--; 42883 11 operator does not exist: text[] * oid
SELECT rg ->> f AS q FROM typed
--; 42883 11 operator does not exist: int4range ->> double precision
SELECT o * iv AS q FROM typed
--; 42883 10 operator does not exist: oid * interval
SELECT d || b AS q FROM typed
--; 42883 10 operator does not exist: date || bigint
SELECT nm -> i AS q FROM typed
--; 42883 11 operator does not exist: name -> integer
SELECT o <> ci AS q FROM typed
--; 42883 10 operator does not exist: oid <> label
SELECT m * b AS q FROM typed
--; ok
SELECT b ? 1.5 AS q FROM typed
--; 42883 10 operator does not exist: bigint ? numeric
SELECT pos + 1::text AS q FROM typed
--; 42883 12 operator does not exist: positive + text
SELECT f % tv AS q FROM typed
--; 42883 10 operator does not exist: double precision % tsvector
SELECT r ^ n AS q FROM typed
--; ok
SELECT iv <> tv AS q FROM typed
--; 42883 11 operator does not exist: interval <> tsvector
SELECT bt <> n AS q FROM typed
--; 42883 11 operator does not exist: bit <> numeric
SELECT j # ci AS q FROM typed
--; 42883 10 operator does not exist: json # label
SELECT ta <> b AS q FROM typed
--; 42883 11 operator does not exist: text[] <> bigint
SELECT ts * '2024-01-01' AS q FROM typed
--; 42883 11 operator does not exist: timestamp without time zone * unknown
SELECT bt || '1' AS q FROM typed
--; ok
SELECT tm < ia AS q FROM typed
--; 42883 11 operator does not exist: time without time zone < integer[]
SELECT t < '1' AS q FROM typed
--; ok
SELECT u < gen_random_uuid() AS q FROM typed
--; ok
SELECT tz = ci AS q FROM typed
--; 42883 11 operator does not exist: timestamp with time zone = label
SELECT pos ^ nm AS q FROM typed
--; 42883 12 operator does not exist: positive ^ name
SELECT ip << NULL AS q FROM typed
--; ok
SELECT c = 'x'::varchar AS q FROM typed
--; ok
SELECT ta / tm AS q FROM typed
--; 42883 11 operator does not exist: text[] / time without time zone
SELECT v - ta AS q FROM typed
--; 42883 10 operator does not exist: character varying - text[]
SELECT x < j AS q FROM typed
--; 42883 10 operator does not exist: xml < json
SELECT bt @> c AS q FROM typed
--; 42883 11 operator does not exist: bit @> character
SELECT c ? r AS q FROM typed
--; 42883 10 operator does not exist: character ? real
SELECT x % '2024-01-01' AS q FROM typed
--; 42883 10 operator does not exist: xml % unknown
SELECT r # true AS q FROM typed
--; 42883 10 operator does not exist: real # boolean
SELECT iv -> n AS q FROM typed
--; 42883 11 operator does not exist: interval -> numeric
SELECT tv % n AS q FROM typed
--; 42883 11 operator does not exist: tsvector % numeric
SELECT ts ->> rg AS q FROM typed
--; 42883 11 operator does not exist: timestamp without time zone ->> int4range
SELECT t < m AS q FROM typed
--; 42883 10 operator does not exist: text < money
SELECT ia && 'x'::varchar AS q FROM typed
--; 42883 11 operator does not exist: integer[] && character varying
SELECT i ->> '{1,2}' AS q FROM typed
--; 42883 10 operator does not exist: integer ->> unknown
SELECT c = ci AS q FROM typed
--; ok
SELECT flag = gen_random_uuid() AS q FROM typed
--; 42883 13 operator does not exist: boolean = uuid
SELECT n # jb AS q FROM typed
--; 42883 10 operator does not exist: numeric # jsonb
SELECT t && 'abc' AS q FROM typed
--; 42883 10 operator does not exist: text && unknown
SELECT c @> f AS q FROM typed
--; 42883 10 operator does not exist: character @> double precision
SELECT ta * c AS q FROM typed
--; 42883 11 operator does not exist: text[] * character
SELECT j ^ array[1,2] AS q FROM typed
--; 42883 10 operator does not exist: json ^ integer[]
SELECT ia ->> b AS q FROM typed
--; 42883 11 operator does not exist: integer[] ->> bigint
SELECT f ? 'x'::varchar AS q FROM typed
--; 42883 10 operator does not exist: double precision ? character varying
SELECT s = v AS q FROM typed
--; 42883 10 operator does not exist: smallint = character varying
SELECT n - pos AS q FROM typed
--; ok
SELECT nm -> current_date AS q FROM typed
--; 42883 11 operator does not exist: name -> date
SELECT s % 1.5 AS q FROM typed
--; ok
SELECT nm - rg AS q FROM typed
--; 42883 11 operator does not exist: name - int4range
SELECT ts @> pos AS q FROM typed
--; 42883 11 operator does not exist: timestamp without time zone @> positive
SELECT i * 3000000000 AS q FROM typed
--; ok
SELECT u + jb AS q FROM typed
--; 42883 10 operator does not exist: uuid + jsonb
SELECT u - ci AS q FROM typed
--; 42883 10 operator does not exist: uuid - label
SELECT nm # v AS q FROM typed
--; 42883 11 operator does not exist: name # character varying
SELECT st @> ci AS q FROM typed
--; 42883 11 operator does not exist: mood @> label
SELECT tm / now() AS q FROM typed
--; 42883 11 operator does not exist: time without time zone / timestamp with time zone
SELECT nm * ci AS q FROM typed
--; 42883 11 operator does not exist: name * label
SELECT n * '1' AS q FROM typed
--; ok
SELECT x ^ now() AS q FROM typed
--; 42883 10 operator does not exist: xml ^ timestamp with time zone
SELECT i + c AS q FROM typed
--; 42883 10 operator does not exist: integer + character
SELECT m <> tz AS q FROM typed
--; 42883 10 operator does not exist: money <> timestamp with time zone
SELECT i <> true AS q FROM typed
--; 42883 10 operator does not exist: integer <> boolean
SELECT iv ^ 1::text AS q FROM typed
--; 42883 11 operator does not exist: interval ^ text
SELECT pos && o AS q FROM typed
--; 42883 12 operator does not exist: positive && oid
SELECT tz || jb AS q FROM typed
--; 42883 11 operator does not exist: timestamp with time zone || jsonb
SELECT ts ->> 'abc' AS q FROM typed
--; 42883 11 operator does not exist: timestamp without time zone ->> unknown
SELECT pos % rg AS q FROM typed
--; 42883 12 operator does not exist: positive % int4range
SELECT pos % '{"a":1}' AS q FROM typed
--; 22P02 14 invalid input syntax for type integer: "{"a":1}"
SELECT n ^ bt AS q FROM typed
--; 42883 10 operator does not exist: numeric ^ bit
SELECT pos - flag AS q FROM typed
--; 42883 12 operator does not exist: positive - boolean
SELECT iv ^ ip AS q FROM typed
--; 42883 11 operator does not exist: interval ^ inet
SELECT b + u AS q FROM typed
--; 42883 10 operator does not exist: bigint + uuid
SELECT bt + 'x'::varchar AS q FROM typed
--; 42883 11 operator does not exist: bit + character varying
SELECT by || 'x'::varchar AS q FROM typed
--; ok
SELECT ia ^ array[1,2] AS q FROM typed
--; 42883 11 operator does not exist: integer[] ^ integer[]
SELECT x ? current_date AS q FROM typed
--; 42883 10 operator does not exist: xml ? date
SELECT r || ip AS q FROM typed
--; 42883 10 operator does not exist: real || inet
SELECT i + 1 AS q FROM typed
--; ok
SELECT d && s AS q FROM typed
--; 42883 10 operator does not exist: date && smallint
SELECT ia = current_date AS q FROM typed
--; 42883 11 operator does not exist: integer[] = date
SELECT ta << ip AS q FROM typed
--; 42883 11 operator does not exist: text[] << inet
SELECT x ? 1::text AS q FROM typed
--; 42883 10 operator does not exist: xml ? text
SELECT bt / 3000000000 AS q FROM typed
--; 42883 11 operator does not exist: bit / bigint
SELECT n ? flag AS q FROM typed
--; 42883 10 operator does not exist: numeric ? boolean
SELECT m ~ 3000000000 AS q FROM typed
--; 42883 10 operator does not exist: money ~ bigint
SELECT s << tz AS q FROM typed
--; 42883 10 operator does not exist: smallint << timestamp with time zone
SELECT by ->> f AS q FROM typed
--; 42883 11 operator does not exist: bytea ->> double precision
SELECT s < pos AS q FROM typed
--; ok
SELECT m ->> i AS q FROM typed
--; 42883 10 operator does not exist: money ->> integer
SELECT jb % f AS q FROM typed
--; 42883 11 operator does not exist: jsonb % double precision
SELECT b < '{"a":1}' AS q FROM typed
--; 22P02 12 invalid input syntax for type bigint: "{"a":1}"
SELECT ta ~ '2024-01-01' AS q FROM typed
--; 42883 11 operator does not exist: text[] ~ unknown
SELECT tz ^ 1.5 AS q FROM typed
--; 42883 11 operator does not exist: timestamp with time zone ^ numeric
SELECT r + iv AS q FROM typed
--; 42883 10 operator does not exist: real + interval
SELECT st ? nm AS q FROM typed
--; 42883 11 operator does not exist: mood ? name
SELECT bt = '{"a":1}' AS q FROM typed
--; 22P02 13 "{" is not a valid binary digit
SELECT ip && d AS q FROM typed
--; 42883 11 operator does not exist: inet && date
SELECT tz @> ip AS q FROM typed
--; 42883 11 operator does not exist: timestamp with time zone @> inet
SELECT ia + '2024-01-01' AS q FROM typed
--; 42883 11 operator does not exist: integer[] + unknown
SELECT rg % t AS q FROM typed
--; 42883 11 operator does not exist: int4range % text
SELECT tz ->> ta AS q FROM typed
--; 42883 11 operator does not exist: timestamp with time zone ->> text[]
SELECT jb < u AS q FROM typed
--; 42883 11 operator does not exist: jsonb < uuid
SELECT f # d AS q FROM typed
--; 42883 10 operator does not exist: double precision # date
SELECT tm < true AS q FROM typed
--; 42883 11 operator does not exist: time without time zone < boolean
SELECT m # tm AS q FROM typed
--; 42883 10 operator does not exist: money # time without time zone
SELECT nm ^ 1.5 AS q FROM typed
--; 42883 11 operator does not exist: name ^ numeric
SELECT iv ->> m AS q FROM typed
--; 42883 11 operator does not exist: interval ->> money
SELECT jb < now() AS q FROM typed
--; 42883 11 operator does not exist: jsonb < timestamp with time zone
SELECT st * m AS q FROM typed
--; 42883 11 operator does not exist: mood * money
SELECT s - v AS q FROM typed
--; 42883 10 operator does not exist: smallint - character varying
SELECT by ? now() AS q FROM typed
--; 42883 11 operator does not exist: bytea ? timestamp with time zone
SELECT d # ts AS q FROM typed
--; 42883 10 operator does not exist: date # timestamp without time zone
SELECT ia + '{1,2}' AS q FROM typed
--; 42883 11 operator does not exist: integer[] + unknown
SELECT st < n AS q FROM typed
--; 42883 11 operator does not exist: mood < numeric
SELECT tv - 1.5 AS q FROM typed
--; 42883 11 operator does not exist: tsvector - numeric
SELECT f @> ts AS q FROM typed
--; 42883 10 operator does not exist: double precision @> timestamp without time zone
SELECT o && tm AS q FROM typed
--; 42883 10 operator does not exist: oid && time without time zone
SELECT x + i AS q FROM typed
--; 42883 10 operator does not exist: xml + integer
SELECT ts * v AS q FROM typed
--; 42883 11 operator does not exist: timestamp without time zone * character varying
SELECT r @> flag AS q FROM typed
--; 42883 10 operator does not exist: real @> boolean
SELECT rg + true AS q FROM typed
--; 42883 11 operator does not exist: int4range + boolean
SELECT ci @> d AS q FROM typed
--; 42883 11 operator does not exist: label @> date
SELECT t ~ t AS q FROM typed
--; ok
SELECT f || tz AS q FROM typed
--; 42883 10 operator does not exist: double precision || timestamp with time zone
SELECT ia ~ d AS q FROM typed
--; 42883 11 operator does not exist: integer[] ~ date
SELECT o < iv AS q FROM typed
--; 42883 10 operator does not exist: oid < interval
SELECT bt ? o AS q FROM typed
--; 42883 11 operator does not exist: bit ? oid
SELECT ip = v AS q FROM typed
--; 42883 11 operator does not exist: inet = character varying
SELECT rg - array[1,2] AS q FROM typed
--; 42883 11 operator does not exist: int4range - integer[]
SELECT i ^ ip AS q FROM typed
--; 42883 10 operator does not exist: integer ^ inet
SELECT st < tv AS q FROM typed
--; 42883 11 operator does not exist: mood < tsvector
SELECT by = v AS q FROM typed
--; 42883 11 operator does not exist: bytea = character varying
SELECT x ~ 'x'::varchar AS q FROM typed
--; 42883 10 operator does not exist: xml ~ character varying
SELECT ts @> ip AS q FROM typed
--; 42883 11 operator does not exist: timestamp without time zone @> inet
SELECT flag ->> tv AS q FROM typed
--; 42883 13 operator does not exist: boolean ->> tsvector
SELECT r + by AS q FROM typed
--; 42883 10 operator does not exist: real + bytea
SELECT m @> f AS q FROM typed
--; 42883 10 operator does not exist: money @> double precision
SELECT nm <> tm AS q FROM typed
--; 42883 11 operator does not exist: name <> time without time zone
SELECT m % jb AS q FROM typed
--; 42883 10 operator does not exist: money % jsonb
SELECT f - jb AS q FROM typed
--; 42883 10 operator does not exist: double precision - jsonb
SELECT t ? x AS q FROM typed
--; 42883 10 operator does not exist: text ? xml
SELECT nm * '1' AS q FROM typed
--; 42883 11 operator does not exist: name * unknown
SELECT ip % r AS q FROM typed
--; 42883 11 operator does not exist: inet % real
SELECT ci ~ c AS q FROM typed
--; ok
SELECT r = flag AS q FROM typed
--; 42883 10 operator does not exist: real = boolean
SELECT rg = s AS q FROM typed
--; 42883 11 operator does not exist: int4range = smallint
SELECT j ? o AS q FROM typed
--; 42883 10 operator does not exist: json ? oid
SELECT ip << r AS q FROM typed
--; 42883 11 operator does not exist: inet << real
SELECT n || ts AS q FROM typed
--; 42883 10 operator does not exist: numeric || timestamp without time zone
SELECT ci = x AS q FROM typed
--; 42883 11 operator does not exist: label = xml
SELECT r -> now() AS q FROM typed
--; 42883 10 operator does not exist: real -> timestamp with time zone
SELECT x << s AS q FROM typed
--; 42883 10 operator does not exist: xml << smallint
SELECT n * bt AS q FROM typed
--; 42883 10 operator does not exist: numeric * bit
SELECT nm <> tz AS q FROM typed
--; 42883 11 operator does not exist: name <> timestamp with time zone
SELECT s # gen_random_uuid() AS q FROM typed
--; 42883 10 operator does not exist: smallint # uuid
SELECT m # ip AS q FROM typed
--; 42883 10 operator does not exist: money # inet
SELECT i * st AS q FROM typed
--; 42883 10 operator does not exist: integer * mood
SELECT flag ->> ts AS q FROM typed
--; 42883 13 operator does not exist: boolean ->> timestamp without time zone
SELECT nm < rg AS q FROM typed
--; 42883 11 operator does not exist: name < int4range
SELECT tz && m AS q FROM typed
--; 42883 11 operator does not exist: timestamp with time zone && money
SELECT ts -> c AS q FROM typed
--; 42883 11 operator does not exist: timestamp without time zone -> character
SELECT x ~ by AS q FROM typed
--; 42883 10 operator does not exist: xml ~ bytea
SELECT i + u AS q FROM typed
--; 42883 10 operator does not exist: integer + uuid
SELECT o < f AS q FROM typed
--; 42883 10 operator does not exist: oid < double precision
SELECT ip <> m AS q FROM typed
--; 42883 11 operator does not exist: inet <> money
SELECT flag || '{1,2}' AS q FROM typed
--; ok
SELECT s ^ ia AS q FROM typed
--; 42883 10 operator does not exist: smallint ^ integer[]
SELECT o - o AS q FROM typed
--; 42883 10 operator does not exist: oid - oid
SELECT iv < rg AS q FROM typed
--; 42883 11 operator does not exist: interval < int4range
SELECT s = d AS q FROM typed
--; 42883 10 operator does not exist: smallint = date
SELECT nm < jb AS q FROM typed
--; 42883 11 operator does not exist: name < jsonb
SELECT c ~ st AS q FROM typed
--; 42883 10 operator does not exist: character ~ mood
SELECT tz - by AS q FROM typed
--; 42883 11 operator does not exist: timestamp with time zone - bytea
SELECT r ->> v AS q FROM typed
--; 42883 10 operator does not exist: real ->> character varying
SELECT t && rg AS q FROM typed
--; 42883 10 operator does not exist: text && int4range
SELECT ta ~ x AS q FROM typed
--; 42883 11 operator does not exist: text[] ~ xml
SELECT ci % true AS q FROM typed
--; 42883 11 operator does not exist: label % boolean
SELECT c -> s AS q FROM typed
--; 42883 10 operator does not exist: character -> smallint
SELECT i && c AS q FROM typed
--; 42883 10 operator does not exist: integer && character
SELECT iv ^ '{"a":1}' AS q FROM typed
--; 42883 11 operator does not exist: interval ^ unknown
SELECT n = i AS q FROM typed
--; ok
SELECT tz # tm AS q FROM typed
--; 42883 11 operator does not exist: timestamp with time zone # time without time zone
SELECT iv ->> n AS q FROM typed
--; 42883 11 operator does not exist: interval ->> numeric
SELECT iv <> '2024-01-01' AS q FROM typed
--; 22007 14 invalid input syntax for type interval: "2024-01-01"
SELECT ip ~ s AS q FROM typed
--; 42883 11 operator does not exist: inet ~ smallint
SELECT ta / ci AS q FROM typed
--; 42883 11 operator does not exist: text[] / label
SELECT t + rg AS q FROM typed
--; 42883 10 operator does not exist: text + int4range
SELECT jb && ip AS q FROM typed
--; 42883 11 operator does not exist: jsonb && inet
SELECT ta * 3000000000 AS q FROM typed
--; 42883 11 operator does not exist: text[] * bigint
SELECT f / n AS q FROM typed
--; ok
SELECT tz << current_date AS q FROM typed
--; 42883 11 operator does not exist: timestamp with time zone << date
SELECT ip + 1 AS q FROM typed
--; ok
SELECT ta ? rg AS q FROM typed
--; 42883 11 operator does not exist: text[] ? int4range
SELECT m - o AS q FROM typed
--; 42883 10 operator does not exist: money - oid
SELECT pos < tv AS q FROM typed
--; 42883 12 operator does not exist: positive < tsvector
SELECT i || true AS q FROM typed
--; 42883 10 operator does not exist: integer || boolean
SELECT o <> n AS q FROM typed
--; 42883 10 operator does not exist: oid <> numeric
SELECT r + st AS q FROM typed
--; 42883 10 operator does not exist: real + mood
SELECT flag ~ st AS q FROM typed
--; 42883 13 operator does not exist: boolean ~ mood
SELECT j -> x AS q FROM typed
--; 42883 10 operator does not exist: json -> xml
SELECT flag + j AS q FROM typed
--; 42883 13 operator does not exist: boolean + json
SELECT j = NULL AS q FROM typed
--; 42883 10 operator does not exist: json = unknown
SELECT j && u AS q FROM typed
--; 42883 10 operator does not exist: json && uuid
SELECT iv -> 3000000000 AS q FROM typed
--; 42883 11 operator does not exist: interval -> bigint
SELECT ci * now() AS q FROM typed
--; 42883 11 operator does not exist: label * timestamp with time zone
SELECT c <> interval '1 day' AS q FROM typed
--; 42883 10 operator does not exist: character <> interval
SELECT pos ? v AS q FROM typed
--; 42883 12 operator does not exist: positive ? character varying
SELECT tv <> s AS q FROM typed
--; 42883 11 operator does not exist: tsvector <> smallint
SELECT m + m AS q FROM typed
--; ok
SELECT ci % '1' AS q FROM typed
--; 42883 11 operator does not exist: label % unknown
SELECT v < gen_random_uuid() AS q FROM typed
--; 42883 10 operator does not exist: character varying < uuid
SELECT r <> f AS q FROM typed
--; ok
SELECT o ->> '{1,2}' AS q FROM typed
--; 42883 10 operator does not exist: oid ->> unknown
SELECT f -> v AS q FROM typed
--; 42883 10 operator does not exist: double precision -> character varying
SELECT bt ->> j AS q FROM typed
--; 42883 11 operator does not exist: bit ->> json
SELECT o ->> ta AS q FROM typed
--; 42883 10 operator does not exist: oid ->> text[]
SELECT i @> 1.5 AS q FROM typed
--; 42883 10 operator does not exist: integer @> numeric
SELECT tv / ip AS q FROM typed
--; 42883 11 operator does not exist: tsvector / inet
SELECT flag || j AS q FROM typed
--; 42883 13 operator does not exist: boolean || json
SELECT ia || o AS q FROM typed
--; ok
SELECT r - pos AS q FROM typed
--; ok
SELECT r # ci AS q FROM typed
--; 42883 10 operator does not exist: real # label
SELECT bt * ts AS q FROM typed
--; 42883 11 operator does not exist: bit * timestamp without time zone
SELECT c ^ u AS q FROM typed
--; 42883 10 operator does not exist: character ^ uuid
SELECT ci ~ s AS q FROM typed
--; 42883 11 operator does not exist: label ~ smallint
SELECT flag # jb AS q FROM typed
--; 42883 13 operator does not exist: boolean # jsonb
SELECT tv << '1' AS q FROM typed
--; 42883 11 operator does not exist: tsvector << unknown
SELECT tz ? iv AS q FROM typed
--; 42883 11 operator does not exist: timestamp with time zone ? interval
SELECT u # 'abc' AS q FROM typed
--; 42883 10 operator does not exist: uuid # unknown
SELECT j @> by AS q FROM typed
--; 42883 10 operator does not exist: json @> bytea
SELECT t || j AS q FROM typed
--; ok
SELECT nm ~ 1.5 AS q FROM typed
--; 42883 11 operator does not exist: name ~ numeric
SELECT j ^ NULL AS q FROM typed
--; 42883 10 operator does not exist: json ^ unknown
SELECT r + '2024-01-01' AS q FROM typed
--; 22P02 12 invalid input syntax for type real: "2024-01-01"
SELECT v @> t AS q FROM typed
--; 42883 10 operator does not exist: character varying @> text
SELECT t ->> 'x'::varchar AS q FROM typed
--; 42883 10 operator does not exist: text ->> character varying
SELECT d <> '1' AS q FROM typed
--; 22007 13 invalid input syntax for type date: "1"
SELECT ip * NULL AS q FROM typed
--; 42883 11 operator does not exist: inet * unknown
SELECT st -> t AS q FROM typed
--; 42883 11 operator does not exist: mood -> text
SELECT m @> t AS q FROM typed
--; 42883 10 operator does not exist: money @> text
SELECT ta < by AS q FROM typed
--; 42883 11 operator does not exist: text[] < bytea
SELECT st # m AS q FROM typed
--; 42883 11 operator does not exist: mood # money
SELECT f < ta AS q FROM typed
--; 42883 10 operator does not exist: double precision < text[]
SELECT f * b AS q FROM typed
--; ok
SELECT t << m AS q FROM typed
--; 42883 10 operator does not exist: text << money
SELECT t / m AS q FROM typed
--; 42883 10 operator does not exist: text / money
SELECT f % m AS q FROM typed
--; 42883 10 operator does not exist: double precision % money
SELECT s ? by AS q FROM typed
--; 42883 10 operator does not exist: smallint ? bytea
SELECT t << ia AS q FROM typed
--; 42883 10 operator does not exist: text << integer[]
SELECT rg < o AS q FROM typed
--; 42883 11 operator does not exist: int4range < oid
SELECT ip + u AS q FROM typed
--; 42883 11 operator does not exist: inet + uuid
SELECT iv + current_date AS q FROM typed
--; ok
SELECT t < '{1,2}' AS q FROM typed
--; ok
SELECT ip # v AS q FROM typed
--; 42883 11 operator does not exist: inet # character varying
SELECT jb ->> 'abc' AS q FROM typed
--; ok
SELECT o # b AS q FROM typed
--; 42883 10 operator does not exist: oid # bigint
SELECT tz << c AS q FROM typed
--; 42883 11 operator does not exist: timestamp with time zone << character
SELECT ip * ts AS q FROM typed
--; 42883 11 operator does not exist: inet * timestamp without time zone
SELECT ia << f AS q FROM typed
--; 42883 11 operator does not exist: integer[] << double precision
SELECT c ->> n AS q FROM typed
--; 42883 10 operator does not exist: character ->> numeric
SELECT o ->> ci AS q FROM typed
--; 42883 10 operator does not exist: oid ->> label
SELECT j ->> u AS q FROM typed
--; 42883 10 operator does not exist: json ->> uuid
SELECT j / x AS q FROM typed
--; 42883 10 operator does not exist: json / xml
SELECT bt + c AS q FROM typed
--; 42883 11 operator does not exist: bit + character
SELECT ts / '2024-01-01' AS q FROM typed
--; 42883 11 operator does not exist: timestamp without time zone / unknown
SELECT t / tm AS q FROM typed
--; 42883 10 operator does not exist: text / time without time zone
SELECT c % u AS q FROM typed
--; 42883 10 operator does not exist: character % uuid
SELECT r / j AS q FROM typed
--; 42883 10 operator does not exist: real / json
SELECT o * '2024-01-01' AS q FROM typed
--; 42883 10 operator does not exist: oid * unknown
SELECT x + ta AS q FROM typed
--; 42883 10 operator does not exist: xml + text[]
SELECT n ? gen_random_uuid() AS q FROM typed
--; 42883 10 operator does not exist: numeric ? uuid
SELECT v || 'x'::varchar AS q FROM typed
--; ok
SELECT s @> true AS q FROM typed
--; 42883 10 operator does not exist: smallint @> boolean
SELECT x ^ 1.5 AS q FROM typed
--; 42883 10 operator does not exist: xml ^ numeric
SELECT by @> n AS q FROM typed
--; 42883 11 operator does not exist: bytea @> numeric
SELECT by - 1.5 AS q FROM typed
--; 42883 11 operator does not exist: bytea - numeric
SELECT m ->> m AS q FROM typed
--; 42883 10 operator does not exist: money ->> money
SELECT rg - by AS q FROM typed
--; 42883 11 operator does not exist: int4range - bytea
SELECT ts <> i AS q FROM typed
--; 42883 11 operator does not exist: timestamp without time zone <> integer
SELECT tv * ta AS q FROM typed
--; 42883 11 operator does not exist: tsvector * text[]
SELECT o @> gen_random_uuid() AS q FROM typed
--; 42883 10 operator does not exist: oid @> uuid
SELECT ia = u AS q FROM typed
--; 42883 11 operator does not exist: integer[] = uuid
SELECT tv = '1' AS q FROM typed
--; ok
SELECT x / rg AS q FROM typed
--; 42883 10 operator does not exist: xml / int4range
SELECT b % '1' AS q FROM typed
--; ok
SELECT i ^ v AS q FROM typed
--; 42883 10 operator does not exist: integer ^ character varying
SELECT ts * u AS q FROM typed
--; 42883 11 operator does not exist: timestamp without time zone * uuid
SELECT iv && '{1,2}' AS q FROM typed
--; 42883 11 operator does not exist: interval && unknown
SELECT t && m AS q FROM typed
--; 42883 10 operator does not exist: text && money
SELECT tm -> i AS q FROM typed
--; 42883 11 operator does not exist: time without time zone -> integer
SELECT tz % 3000000000 AS q FROM typed
--; 42883 11 operator does not exist: timestamp with time zone % bigint
SELECT f << rg AS q FROM typed
--; 42883 10 operator does not exist: double precision << int4range
SELECT nm ->> tm AS q FROM typed
--; 42883 11 operator does not exist: name ->> time without time zone
SELECT t ~ 'abc' AS q FROM typed
--; ok
SELECT ci <> j AS q FROM typed
--; 42883 11 operator does not exist: label <> json
SELECT i - nm AS q FROM typed
--; 42883 10 operator does not exist: integer - name
SELECT n / i AS q FROM typed
--; ok
SELECT ts || t AS q FROM typed
--; ok
SELECT d / ci AS q FROM typed
--; 42883 10 operator does not exist: date / label
SELECT x ^ by AS q FROM typed
--; 42883 10 operator does not exist: xml ^ bytea
SELECT f = '2024-01-01' AS q FROM typed
--; 22P02 12 invalid input syntax for type double precision: "2024-01-01"
SELECT o || s AS q FROM typed
--; 42883 10 operator does not exist: oid || smallint
SELECT ci << ts AS q FROM typed
--; 42883 11 operator does not exist: label << timestamp without time zone
SELECT t ? rg AS q FROM typed
--; 42883 10 operator does not exist: text ? int4range
SELECT r * tm AS q FROM typed
--; ok
SELECT bt = b AS q FROM typed
--; 42883 11 operator does not exist: bit = bigint
SELECT nm <> ta AS q FROM typed
--; 42883 11 operator does not exist: name <> text[]
SELECT ts && bt AS q FROM typed
--; 42883 11 operator does not exist: timestamp without time zone && bit
SELECT u + ip AS q FROM typed
--; 42883 10 operator does not exist: uuid + inet
SELECT ts || c AS q FROM typed
--; ok
SELECT bt / flag AS q FROM typed
--; 42883 11 operator does not exist: bit / boolean
SELECT m = jb AS q FROM typed
--; 42883 10 operator does not exist: money = jsonb
SELECT o << ts AS q FROM typed
--; 42883 10 operator does not exist: oid << timestamp without time zone
SELECT jb < tm AS q FROM typed
--; 42883 11 operator does not exist: jsonb < time without time zone
SELECT nm # '{"a":1}' AS q FROM typed
--; 42883 11 operator does not exist: name # unknown
SELECT ci || ts AS q FROM typed
--; ok
SELECT ia -> 1::text AS q FROM typed
--; 42883 11 operator does not exist: integer[] -> text
SELECT b || '1' AS q FROM typed
--; ok
SELECT u ~ NULL AS q FROM typed
--; 42883 10 operator does not exist: uuid ~ unknown
SELECT t # rg AS q FROM typed
--; 42883 10 operator does not exist: text # int4range
SELECT flag ->> d AS q FROM typed
--; 42883 13 operator does not exist: boolean ->> date
SELECT i ? flag AS q FROM typed
--; 42883 10 operator does not exist: integer ? boolean
SELECT nm + interval '1 day' AS q FROM typed
--; 42883 11 operator does not exist: name + interval
SELECT i ? o AS q FROM typed
--; 42883 10 operator does not exist: integer ? oid
SELECT ia < tv AS q FROM typed
--; 42883 11 operator does not exist: integer[] < tsvector
SELECT flag ~ i AS q FROM typed
--; 42883 13 operator does not exist: boolean ~ integer
SELECT n ~ 'x'::varchar AS q FROM typed
--; 42883 10 operator does not exist: numeric ~ character varying
SELECT x -> true AS q FROM typed
--; 42883 10 operator does not exist: xml -> boolean
SELECT ci @> now() AS q FROM typed
--; 42883 11 operator does not exist: label @> timestamp with time zone
SELECT m * bt AS q FROM typed
--; 42883 10 operator does not exist: money * bit
SELECT nm ? ci AS q FROM typed
--; 42883 11 operator does not exist: name ? label
SELECT s % x AS q FROM typed
--; 42883 10 operator does not exist: smallint % xml
SELECT by + 1 AS q FROM typed
--; 42883 11 operator does not exist: bytea + integer
SELECT f ? x AS q FROM typed
--; 42883 10 operator does not exist: double precision ? xml
SELECT tm < '{"a":1}' AS q FROM typed
--; 22007 13 invalid input syntax for type time: "{"a":1}"
SELECT ia + r AS q FROM typed
--; 42883 11 operator does not exist: integer[] + real
SELECT ia # d AS q FROM typed
--; 42883 11 operator does not exist: integer[] # date
SELECT ia ~ b AS q FROM typed
--; 42883 11 operator does not exist: integer[] ~ bigint
SELECT ta + 1.5 AS q FROM typed
--; 42883 11 operator does not exist: text[] + numeric
SELECT r < b AS q FROM typed
--; ok
SELECT tv << x AS q FROM typed
--; 42883 11 operator does not exist: tsvector << xml
SELECT tz / ta AS q FROM typed
--; 42883 11 operator does not exist: timestamp with time zone / text[]
SELECT ci < array[1,2] AS q FROM typed
--; 42883 11 operator does not exist: label < integer[]
SELECT iv ->> r AS q FROM typed
--; 42883 11 operator does not exist: interval ->> real
SELECT ta < ip AS q FROM typed
--; 42883 11 operator does not exist: text[] < inet
SELECT by # t AS q FROM typed
--; 42883 11 operator does not exist: bytea # text
SELECT nm < st AS q FROM typed
--; 42883 11 operator does not exist: name < mood
SELECT tz ~ array[1,2] AS q FROM typed
--; 42883 11 operator does not exist: timestamp with time zone ~ integer[]
SELECT t / ia AS q FROM typed
--; 42883 10 operator does not exist: text / integer[]
SELECT t ^ ia AS q FROM typed
--; 42883 10 operator does not exist: text ^ integer[]
SELECT b / '2024-01-01' AS q FROM typed
--; 22P02 12 invalid input syntax for type bigint: "2024-01-01"
SELECT n % by AS q FROM typed
--; 42883 10 operator does not exist: numeric % bytea
SELECT ta -> o AS q FROM typed
--; 42883 11 operator does not exist: text[] -> oid
SELECT pos << 1 AS q FROM typed
--; ok
SELECT r << true AS q FROM typed
--; 42883 10 operator does not exist: real << boolean
SELECT ci # '{"a":1}' AS q FROM typed
--; 42883 11 operator does not exist: label # unknown
SELECT ts && nm AS q FROM typed
--; 42883 11 operator does not exist: timestamp without time zone && name
SELECT v - f AS q FROM typed
--; 42883 10 operator does not exist: character varying - double precision
SELECT ci @> b AS q FROM typed
--; 42883 11 operator does not exist: label @> bigint
SELECT ta ~ m AS q FROM typed
--; 42883 11 operator does not exist: text[] ~ money
SELECT t * i AS q FROM typed
--; 42883 10 operator does not exist: text * integer
SELECT ci - gen_random_uuid() AS q FROM typed
--; 42883 11 operator does not exist: label - uuid
SELECT ta <> true AS q FROM typed
--; 42883 11 operator does not exist: text[] <> boolean
SELECT t <> f AS q FROM typed
--; 42883 10 operator does not exist: text <> double precision
SELECT r ->> NULL AS q FROM typed
--; 42883 10 operator does not exist: real ->> unknown
SELECT by ->> nm AS q FROM typed
--; 42883 11 operator does not exist: bytea ->> name
SELECT tm <> nm AS q FROM typed
--; 42883 11 operator does not exist: time without time zone <> name
SELECT o ->> u AS q FROM typed
--; 42883 10 operator does not exist: oid ->> uuid
SELECT st << '2024-01-01' AS q FROM typed
--; 42883 11 operator does not exist: mood << unknown
SELECT bt / current_date AS q FROM typed
--; 42883 11 operator does not exist: bit / date
SELECT o <> d AS q FROM typed
--; 42883 10 operator does not exist: oid <> date
SELECT rg ^ ia AS q FROM typed
--; 42883 11 operator does not exist: int4range ^ integer[]
SELECT r + ci AS q FROM typed
--; 42883 10 operator does not exist: real + label
SELECT jb ~ st AS q FROM typed
--; 42883 11 operator does not exist: jsonb ~ mood
SELECT v && bt AS q FROM typed
--; 42883 10 operator does not exist: character varying && bit
SELECT ci -> c AS q FROM typed
--; 42883 11 operator does not exist: label -> character
SELECT flag ? o AS q FROM typed
--; 42883 13 operator does not exist: boolean ? oid
SELECT pos -> d AS q FROM typed
--; 42883 12 operator does not exist: positive -> date
SELECT d # i AS q FROM typed
--; 42883 10 operator does not exist: date # integer
SELECT bt @> j AS q FROM typed
--; 42883 11 operator does not exist: bit @> json
SELECT ts - nm AS q FROM typed
--; 42883 11 operator does not exist: timestamp without time zone - name
SELECT o + by AS q FROM typed
--; 42883 10 operator does not exist: oid + bytea
SELECT ip <> ts AS q FROM typed
--; 42883 11 operator does not exist: inet <> timestamp without time zone
SELECT ts && iv AS q FROM typed
--; 42883 11 operator does not exist: timestamp without time zone && interval
SELECT tv << s AS q FROM typed
--; 42883 11 operator does not exist: tsvector << smallint
SELECT v ? ta AS q FROM typed
--; 42883 10 operator does not exist: character varying ? text[]
SELECT t @> st AS q FROM typed
--; 42883 10 operator does not exist: text @> mood
SELECT pos * i AS q FROM typed
--; ok
SELECT b || tv AS q FROM typed
--; 42883 10 operator does not exist: bigint || tsvector
SELECT b -> x AS q FROM typed
--; 42883 10 operator does not exist: bigint -> xml
SELECT tz <> tm AS q FROM typed
--; 42883 11 operator does not exist: timestamp with time zone <> time without time zone
SELECT st @> tm AS q FROM typed
--; 42883 11 operator does not exist: mood @> time without time zone
SELECT rg / s AS q FROM typed
--; 42883 11 operator does not exist: int4range / smallint
SELECT b + 'x'::varchar AS q FROM typed
--; 42883 10 operator does not exist: bigint + character varying
SELECT ts + '2024-01-01' AS q FROM typed
--; 22007 13 invalid input syntax for type interval: "2024-01-01"
SELECT ta + iv AS q FROM typed
--; 42883 11 operator does not exist: text[] + interval
SELECT f + interval '1 day' AS q FROM typed
--; 42883 10 operator does not exist: double precision + interval
SELECT pos @> j AS q FROM typed
--; 42883 12 operator does not exist: positive @> json
SELECT m * jb AS q FROM typed
--; 42883 10 operator does not exist: money * jsonb
SELECT ta < bt AS q FROM typed
--; 42883 11 operator does not exist: text[] < bit
SELECT d % gen_random_uuid() AS q FROM typed
--; 42883 10 operator does not exist: date % uuid
SELECT tv = ta AS q FROM typed
--; 42883 11 operator does not exist: tsvector = text[]
SELECT x % n AS q FROM typed
--; 42883 10 operator does not exist: xml % numeric
SELECT tz && '{"a":1}' AS q FROM typed
--; 42883 11 operator does not exist: timestamp with time zone && unknown
SELECT t ->> tv AS q FROM typed
--; 42883 10 operator does not exist: text ->> tsvector
SELECT b -> i AS q FROM typed
--; 42883 10 operator does not exist: bigint -> integer
SELECT o - v AS q FROM typed
--; 42883 10 operator does not exist: oid - character varying
SELECT r % ia AS q FROM typed
--; 42883 10 operator does not exist: real % integer[]
SELECT rg % current_date AS q FROM typed
--; 42883 11 operator does not exist: int4range % date
SELECT tv = '2024-01-01' AS q FROM typed
--; ok
SELECT bt ~ ia AS q FROM typed
--; 42883 11 operator does not exist: bit ~ integer[]
SELECT jb || 3000000000 AS q FROM typed
--; 42883 11 operator does not exist: jsonb || bigint
SELECT by / flag AS q FROM typed
--; 42883 11 operator does not exist: bytea / boolean
SELECT i || tm AS q FROM typed
--; 42883 10 operator does not exist: integer || time without time zone
SELECT i ->> r AS q FROM typed
--; 42883 10 operator does not exist: integer ->> real
SELECT tm % tz AS q FROM typed
--; 42883 11 operator does not exist: time without time zone % timestamp with time zone
SELECT ip || by AS q FROM typed
--; 42883 11 operator does not exist: inet || bytea
SELECT c || 'x'::varchar AS q FROM typed
--; ok
SELECT u + now() AS q FROM typed
--; 42883 10 operator does not exist: uuid + timestamp with time zone
SELECT tv % ci AS q FROM typed
--; 42883 11 operator does not exist: tsvector % label
SELECT ta -> r AS q FROM typed
--; 42883 11 operator does not exist: text[] -> real
SELECT d / '1' AS q FROM typed
--; 42883 10 operator does not exist: date / unknown
SELECT t ~ true AS q FROM typed
--; 42883 10 operator does not exist: text ~ boolean
SELECT x << i AS q FROM typed
--; 42883 10 operator does not exist: xml << integer
SELECT ta = 'abc' AS q FROM typed
--; 22P02 13 malformed array literal: "abc"
SELECT u * '{1,2}' AS q FROM typed
--; 42883 10 operator does not exist: uuid * unknown
SELECT ta && jb AS q FROM typed
--; 42883 11 operator does not exist: text[] && jsonb
SELECT x @> c AS q FROM typed
--; 42883 10 operator does not exist: xml @> character
SELECT ts / 'abc' AS q FROM typed
--; 42883 11 operator does not exist: timestamp without time zone / unknown
SELECT ts + current_date AS q FROM typed
--; 42883 11 operator does not exist: timestamp without time zone + date
SELECT s ^ d AS q FROM typed
--; 42883 10 operator does not exist: smallint ^ date
SELECT by ? s AS q FROM typed
--; 42883 11 operator does not exist: bytea ? smallint
SELECT ts -> 1::text AS q FROM typed
--; 42883 11 operator does not exist: timestamp without time zone -> text
SELECT u -> bt AS q FROM typed
--; 42883 10 operator does not exist: uuid -> bit
SELECT jb < NULL AS q FROM typed
--; ok
SELECT pos ->> '2024-01-01' AS q FROM typed
--; 42883 12 operator does not exist: positive ->> unknown
SELECT v % s AS q FROM typed
--; 42883 10 operator does not exist: character varying % smallint
SELECT tm -> ip AS q FROM typed
--; 42883 11 operator does not exist: time without time zone -> inet
SELECT ci -> f AS q FROM typed
--; 42883 11 operator does not exist: label -> double precision
SELECT x && tv AS q FROM typed
--; 42883 10 operator does not exist: xml && tsvector
SELECT flag && '{"a":1}' AS q FROM typed
--; 42883 13 operator does not exist: boolean && unknown
SELECT x ? n AS q FROM typed
--; 42883 10 operator does not exist: xml ? numeric
SELECT bt <> ts AS q FROM typed
--; 42883 11 operator does not exist: bit <> timestamp without time zone
SELECT j @> 1 AS q FROM typed
--; 42883 10 operator does not exist: json @> integer
SELECT d ~ nm AS q FROM typed
--; 42883 10 operator does not exist: date ~ name
SELECT u && 1::text AS q FROM typed
--; 42883 10 operator does not exist: uuid && text
SELECT tm <> by AS q FROM typed
--; 42883 11 operator does not exist: time without time zone <> bytea
SELECT tm # tv AS q FROM typed
--; 42883 11 operator does not exist: time without time zone # tsvector
SELECT x << gen_random_uuid() AS q FROM typed
--; 42883 10 operator does not exist: xml << uuid
SELECT d / x AS q FROM typed
--; 42883 10 operator does not exist: date / xml
SELECT tv / NULL AS q FROM typed
--; 42883 11 operator does not exist: tsvector / unknown
SELECT iv % ia AS q FROM typed
--; 42883 11 operator does not exist: interval % integer[]
SELECT tm - r AS q FROM typed
--; 42883 11 operator does not exist: time without time zone - real
SELECT v / '{1,2}' AS q FROM typed
--; 42883 10 operator does not exist: character varying / unknown
SELECT o ? '{1,2}' AS q FROM typed
--; 42883 10 operator does not exist: oid ? unknown
SELECT i - i AS q FROM typed
--; ok
SELECT tv - v AS q FROM typed
--; 42883 11 operator does not exist: tsvector - character varying
SELECT b < nm AS q FROM typed
--; 42883 10 operator does not exist: bigint < name
SELECT ci * v AS q FROM typed
--; 42883 11 operator does not exist: label * character varying
SELECT s @> nm AS q FROM typed
--; 42883 10 operator does not exist: smallint @> name
SELECT st % u AS q FROM typed
--; 42883 11 operator does not exist: mood % uuid
SELECT tv << tv AS q FROM typed
--; 42883 11 operator does not exist: tsvector << tsvector
SELECT ia <> 3000000000 AS q FROM typed
--; 42883 11 operator does not exist: integer[] <> bigint
SELECT ia = tv AS q FROM typed
--; 42883 11 operator does not exist: integer[] = tsvector
SELECT b || ts AS q FROM typed
--; 42883 10 operator does not exist: bigint || timestamp without time zone
SELECT j -> ta AS q FROM typed
--; 42883 10 operator does not exist: json -> text[]
SELECT tm % ci AS q FROM typed
--; 42883 11 operator does not exist: time without time zone % label
SELECT f ^ x AS q FROM typed
--; 42883 10 operator does not exist: double precision ^ xml
SELECT tm @> m AS q FROM typed
--; 42883 11 operator does not exist: time without time zone @> money
SELECT j || rg AS q FROM typed
--; 42883 10 operator does not exist: json || int4range
SELECT nm = ia AS q FROM typed
--; 42883 11 operator does not exist: name = integer[]
SELECT v - iv AS q FROM typed
--; 42883 10 operator does not exist: character varying - interval
SELECT ia ->> iv AS q FROM typed
--; 42883 11 operator does not exist: integer[] ->> interval
SELECT pos % by AS q FROM typed
--; 42883 12 operator does not exist: positive % bytea
SELECT j + '1' AS q FROM typed
--; 42883 10 operator does not exist: json + unknown
SELECT jb <> flag AS q FROM typed
--; 42883 11 operator does not exist: jsonb <> boolean
SELECT t + ci AS q FROM typed
--; 42883 10 operator does not exist: text + label
SELECT ta - '1' AS q FROM typed
--; 42883 11 operator does not exist: text[] - unknown
SELECT tm @> ia AS q FROM typed
--; 42883 11 operator does not exist: time without time zone @> integer[]
SELECT d <> nm AS q FROM typed
--; 42883 10 operator does not exist: date <> name
SELECT nm && i AS q FROM typed
--; 42883 11 operator does not exist: name && integer
SELECT v -> 1.5 AS q FROM typed
--; 42883 10 operator does not exist: character varying -> numeric
SELECT bt < t AS q FROM typed
--; 42883 11 operator does not exist: bit < text
SELECT i @> ta AS q FROM typed
--; 42883 10 operator does not exist: integer @> text[]
SELECT o - gen_random_uuid() AS q FROM typed
--; 42883 10 operator does not exist: oid - uuid
SELECT flag ~ 'abc' AS q FROM typed
--; 42883 13 operator does not exist: boolean ~ unknown
SELECT nm # 1.5 AS q FROM typed
--; 42883 11 operator does not exist: name # numeric
SELECT i / x AS q FROM typed
--; 42883 10 operator does not exist: integer / xml
SELECT ta ^ t AS q FROM typed
--; 42883 11 operator does not exist: text[] ^ text
SELECT ta << f AS q FROM typed
--; 42883 11 operator does not exist: text[] << double precision
SELECT iv # v AS q FROM typed
--; 42883 11 operator does not exist: interval # character varying
SELECT t % '{1,2}' AS q FROM typed
--; 42883 10 operator does not exist: text % unknown
SELECT ip << ts AS q FROM typed
--; 42883 11 operator does not exist: inet << timestamp without time zone
SELECT x << 1.5 AS q FROM typed
--; 42883 10 operator does not exist: xml << numeric
SELECT rg || flag AS q FROM typed
--; 42883 11 operator does not exist: int4range || boolean
SELECT bt # i AS q FROM typed
--; 42883 11 operator does not exist: bit # integer
SELECT o @> 'abc' AS q FROM typed
--; 42883 10 operator does not exist: oid @> unknown
SELECT tm @> tv AS q FROM typed
--; 42883 11 operator does not exist: time without time zone @> tsvector
SELECT j || tm AS q FROM typed
--; 42883 10 operator does not exist: json || time without time zone
SELECT coalesce(tv, tz) FROM typed
--; 42804 21 COALESCE types tsvector and timestamp with time zone cannot be matched
SELECT CASE WHEN j IS NULL THEN true ELSE i END FROM typed
--; 42804 33 CASE types integer and boolean cannot be matched
SELECT r FROM typed UNION ALL SELECT pos FROM typed
--; ok
SELECT by IN (1::text, 1.5) FROM typed
--; 42883 11 operator does not exist: bytea = text
SELECT o BETWEEN 1.5 AND bt FROM typed
--; 42883 10 operator does not exist: oid >= numeric
SELECT d LIKE 'abc' FROM typed
--; 42883 10 operator does not exist: date ~~ unknown
SELECT tm = ANY ((SELECT i FROM typed)) FROM typed
--; 42883 11 operator does not exist: time without time zone = integer
SELECT 1.5::boolean FROM typed
--; 42846 11 cannot cast type numeric to boolean
SELECT coalesce(tz, r) FROM typed
--; 42804 21 COALESCE types timestamp with time zone and real cannot be matched
SELECT CASE WHEN iv IS NULL THEN m ELSE true END FROM typed
--; 42804 34 CASE types boolean and money cannot be matched
SELECT nm FROM typed UNION ALL SELECT array[1,2] FROM typed
--; 42804 39 UNION types name and integer[] cannot be matched
SELECT tm IN (gen_random_uuid(), interval '1 day') FROM typed
--; 42883 11 operator does not exist: time without time zone = uuid
SELECT c BETWEEN gen_random_uuid() AND '{"a":1}' FROM typed
--; 42883 10 operator does not exist: character >= uuid
SELECT rg LIKE tz FROM typed
--; 42883 11 operator does not exist: int4range ~~ timestamp with time zone
SELECT v = ANY ((SELECT t FROM typed)) FROM typed
--; ok
SELECT ta::double precision FROM typed
--; 42846 10 cannot cast type text[] to double precision
SELECT coalesce(o, n) FROM typed
--; 42846 20 COALESCE could not convert type numeric to oid
SELECT CASE WHEN rg IS NULL THEN st ELSE o END FROM typed
--; 42804 34 CASE types oid and mood cannot be matched
SELECT iv FROM typed UNION ALL SELECT true FROM typed
--; 42804 39 UNION types interval and boolean cannot be matched
SELECT jb IN (array[1,2], '{1,2}') FROM typed
--; 42883 11 operator does not exist: jsonb = integer[]
SELECT b BETWEEN array[1,2] AND t FROM typed
--; 42883 10 operator does not exist: bigint >= integer[]
SELECT pos LIKE '{"a":1}' FROM typed
--; 42883 12 operator does not exist: positive ~~ unknown
SELECT 1.5::money FROM typed
--; ok
SELECT coalesce(rg, st) FROM typed
--; 42804 21 COALESCE types int4range and mood cannot be matched
SELECT CASE WHEN jb IS NULL THEN flag ELSE flag END FROM typed
--; ok
SELECT tm FROM typed UNION ALL SELECT st FROM typed
--; 42804 39 UNION types time without time zone and mood cannot be matched
SELECT d IN (1, '{"a":1}') FROM typed
--; 42883 10 operator does not exist: date = integer
SELECT b BETWEEN 'abc' AND '2024-01-01' FROM typed
--; 22P02 18 invalid input syntax for type bigint: "abc"
SELECT interval '1 day' LIKE u FROM typed
--; 42883 25 operator does not exist: interval ~~ uuid
SELECT x = ANY (ta) FROM typed
--; 42883 10 operator does not exist: xml = text
SELECT nm::timestamp FROM typed
--; ok
SELECT coalesce(rg, gen_random_uuid()) FROM typed
--; 42804 21 COALESCE types int4range and uuid cannot be matched
SELECT CASE WHEN bt IS NULL THEN current_date ELSE ta END FROM typed
--; 42804 34 CASE types text[] and date cannot be matched
SELECT b FROM typed UNION ALL SELECT v FROM typed
--; 42804 38 UNION types bigint and character varying cannot be matched
SELECT ia IN (current_date, array[1,2]) FROM typed
--; 42883 11 operator does not exist: integer[] = date
SELECT u BETWEEN 1::text AND f FROM typed
--; 42883 10 operator does not exist: uuid >= text
SELECT jb LIKE b FROM typed
--; 42883 11 operator does not exist: jsonb ~~ bigint
SELECT tv = ANY (t) FROM typed
--; 42809 11 op ANY/ALL (array) requires array on right side
SELECT u::time FROM typed
--; 42846 9 cannot cast type uuid to time without time zone
SELECT coalesce(b, tv) FROM typed
--; 42804 20 COALESCE types bigint and tsvector cannot be matched
SELECT CASE WHEN o IS NULL THEN n ELSE gen_random_uuid() END FROM typed
--; 42804 33 CASE types uuid and numeric cannot be matched
SELECT r FROM typed UNION ALL SELECT rg FROM typed
--; 42804 38 UNION types real and int4range cannot be matched
SELECT tv IN (array[1,2], '{1,2}') FROM typed
--; 42883 11 operator does not exist: tsvector = integer[]
SELECT r BETWEEN '{1,2}' AND '{1,2}' FROM typed
--; 22P02 18 invalid input syntax for type real: "{1,2}"
SELECT now() LIKE f FROM typed
--; 42883 14 operator does not exist: timestamp with time zone ~~ double precision
SELECT tv = ANY (array[1,2]) FROM typed
--; 42883 11 operator does not exist: tsvector = integer
SELECT x::timestamp FROM typed
--; 42846 9 cannot cast type xml to timestamp without time zone
SELECT coalesce(bt, d) FROM typed
--; 42804 21 COALESCE types bit and date cannot be matched
SELECT CASE WHEN jb IS NULL THEN ip ELSE pos END FROM typed
--; 42804 34 CASE types integer and inet cannot be matched
SELECT s FROM typed UNION ALL SELECT ci FROM typed
--; 42804 38 UNION types smallint and character varying cannot be matched
SELECT ts IN ('abc', 1::text) FROM typed
--; 22007 15 invalid input syntax for type timestamp: "abc"
SELECT u BETWEEN 'x'::varchar AND 1.5 FROM typed
--; 42883 10 operator does not exist: uuid >= character varying
SELECT 1::text LIKE m FROM typed
--; 42883 16 operator does not exist: text ~~ money
SELECT st = ANY (i) FROM typed
--; 42809 11 op ANY/ALL (array) requires array on right side
SELECT s::smallint FROM typed
--; ok
SELECT coalesce(pos, u) FROM typed
--; 42804 22 COALESCE types integer and uuid cannot be matched
SELECT CASE WHEN v IS NULL THEN nm ELSE j END FROM typed
--; 42804 33 CASE types json and name cannot be matched
SELECT tm FROM typed UNION ALL SELECT bt FROM typed
--; 42804 39 UNION types time without time zone and bit cannot be matched
SELECT d IN ('{"a":1}', '{1,2}') FROM typed
--; 22007 14 invalid input syntax for type date: "{"a":1}"
SELECT tz BETWEEN '2024-01-01' AND ci FROM typed
--; 42883 11 operator does not exist: timestamp with time zone <= label
SELECT u LIKE NULL FROM typed
--; 42883 10 operator does not exist: uuid ~~ unknown
SELECT x = ANY (i) FROM typed
--; 42809 10 op ANY/ALL (array) requires array on right side
SELECT current_date::bit(4) FROM typed
--; 42846 20 cannot cast type date to bit
SELECT CASE WHEN j IS NULL THEN n ELSE f END FROM typed
--; ok
SELECT b FROM typed UNION ALL SELECT s FROM typed
--; ok
SELECT bt IN (interval '1 day', current_date) FROM typed
--; 42883 11 operator does not exist: bit = interval
SELECT j BETWEEN '1' AND now() FROM typed
--; 42883 10 operator does not exist: json >= unknown
SELECT r LIKE ia FROM typed
--; 42883 10 operator does not exist: real ~~ integer[]
SELECT t = ANY ((SELECT i FROM typed)) FROM typed
--; 42883 10 operator does not exist: text = integer
SELECT '{1,2}'::text FROM typed
--; ok
SELECT coalesce(rg, NULL) FROM typed
--; ok
SELECT CASE WHEN tv IS NULL THEN flag ELSE '1' END FROM typed
--; ok
SELECT x FROM typed UNION ALL SELECT st FROM typed
--; 42804 38 UNION types xml and mood cannot be matched
SELECT rg IN ('{"a":1}', NULL) FROM typed
--; 22P02 15 malformed range literal: "{"a":1}"
SELECT v BETWEEN 'x'::varchar AND x FROM typed
--; 42883 10 operator does not exist: character varying <= xml
SELECT NULL LIKE by FROM typed
--; ok
SELECT ts = ANY (ta) FROM typed
--; 42883 11 operator does not exist: timestamp without time zone = text
SELECT tv::char(3) FROM typed
--; ok
SELECT coalesce(f, r) FROM typed
--; ok
SELECT CASE WHEN by IS NULL THEN NULL ELSE rg END FROM typed
--; ok
SELECT tm FROM typed UNION ALL SELECT tv FROM typed
--; 42804 39 UNION types time without time zone and tsvector cannot be matched
SELECT n IN ('2024-01-01', 'abc') FROM typed
--; 22P02 14 invalid input syntax for type numeric: "2024-01-01"
SELECT c BETWEEN gen_random_uuid() AND tv FROM typed
--; 42883 10 operator does not exist: character >= uuid
SELECT f LIKE 1::text FROM typed
--; 42883 10 operator does not exist: double precision ~~ text
SELECT ci = ANY (ta) FROM typed
--; ok
SELECT jb::integer FROM typed
--; ok
SELECT coalesce(t, ia) FROM typed
--; 42804 20 COALESCE types text and integer[] cannot be matched
SELECT CASE WHEN tz IS NULL THEN ia ELSE st END FROM typed
--; 42804 34 CASE types mood and integer[] cannot be matched
SELECT tm FROM typed UNION ALL SELECT ia FROM typed
--; 42804 39 UNION types time without time zone and integer[] cannot be matched
SELECT nm IN ('x'::varchar, interval '1 day') FROM typed
--; 42883 11 operator does not exist: name = interval
SELECT ta BETWEEN 'abc' AND gen_random_uuid() FROM typed
--; 22P02 19 malformed array literal: "abc"
SELECT c LIKE by FROM typed
--; 42883 10 operator does not exist: character ~~ bytea
SELECT '{1,2}'::tsvector FROM typed
--; ok
SELECT coalesce(s, ip) FROM typed
--; 42804 20 COALESCE types smallint and inet cannot be matched
SELECT CASE WHEN c IS NULL THEN rg ELSE flag END FROM typed
--; 42804 33 CASE types boolean and int4range cannot be matched
SELECT jb FROM typed UNION ALL SELECT NULL FROM typed
--; ok
SELECT b IN ('2024-01-01', 1.5) FROM typed
--; 22P02 14 invalid input syntax for type numeric: "2024-01-01"
SELECT m BETWEEN 3000000000 AND r FROM typed
--; 42883 10 operator does not exist: money >= bigint
SELECT 3000000000 LIKE m FROM typed
--; 42883 19 operator does not exist: bigint ~~ money
SELECT o = ANY ((SELECT t FROM typed)) FROM typed
--; 42883 10 operator does not exist: oid = text
SELECT tv::money FROM typed
--; 42846 10 cannot cast type tsvector to money
SELECT coalesce(tm, n) FROM typed
--; 42804 21 COALESCE types time without time zone and numeric cannot be matched
SELECT CASE WHEN pos IS NULL THEN tz ELSE tv END FROM typed
--; 42804 35 CASE types tsvector and timestamp with time zone cannot be matched
SELECT nm FROM typed UNION ALL SELECT current_date FROM typed
--; 42804 39 UNION types name and date cannot be matched
SELECT s IN (1, now()) FROM typed
--; 42883 10 operator does not exist: smallint = timestamp with time zone
SELECT ci BETWEEN true AND f FROM typed
--; 42883 11 operator does not exist: label >= boolean
SELECT ia LIKE bt FROM typed
--; 42883 11 operator does not exist: integer[] ~~ bit
SELECT m = ANY (ta) FROM typed
--; 42883 10 operator does not exist: money = text
SELECT st::jsonb FROM typed
--; 42846 10 cannot cast type mood to jsonb
SELECT coalesce(ip, true) FROM typed
--; 42804 21 COALESCE types inet and boolean cannot be matched
SELECT CASE WHEN v IS NULL THEN true ELSE m END FROM typed
--; 42804 33 CASE types money and boolean cannot be matched
SELECT f FROM typed UNION ALL SELECT true FROM typed
--; 42804 38 UNION types double precision and boolean cannot be matched
SELECT flag IN ('1', now()) FROM typed
--; 42883 13 operator does not exist: boolean = timestamp with time zone
SELECT tv BETWEEN 1::text AND tv FROM typed
--; 42883 11 operator does not exist: tsvector >= text
SELECT pos LIKE v FROM typed
--; 42883 12 operator does not exist: positive ~~ character varying
SELECT iv = ANY (t) FROM typed
--; 42809 11 op ANY/ALL (array) requires array on right side
SELECT ts::timestamp FROM typed
--; ok
SELECT coalesce(r, bt) FROM typed
--; 42804 20 COALESCE types real and bit cannot be matched
SELECT CASE WHEN ta IS NULL THEN i ELSE '1' END FROM typed
--; ok
SELECT m FROM typed UNION ALL SELECT ia FROM typed
--; 42804 38 UNION types money and integer[] cannot be matched
SELECT ip IN (current_date, '{"a":1}') FROM typed
--; 42883 11 operator does not exist: inet = date
SELECT c BETWEEN true AND 1 FROM typed
--; 42883 10 operator does not exist: character >= boolean
SELECT ts LIKE d FROM typed
--; 42883 11 operator does not exist: timestamp without time zone ~~ date
SELECT ts = ANY (ia) FROM typed
--; 42883 11 operator does not exist: timestamp without time zone = integer
SELECT i::int4range FROM typed
--; 42846 9 cannot cast type integer to int4range
SELECT coalesce(j, tm) FROM typed
--; 42804 20 COALESCE types json and time without time zone cannot be matched
SELECT CASE WHEN tv IS NULL THEN tm ELSE true END FROM typed
--; 42804 34 CASE types boolean and time without time zone cannot be matched
SELECT ci FROM typed UNION ALL SELECT by FROM typed
--; 42804 39 UNION types character varying and bytea cannot be matched
SELECT f IN ('{"a":1}', 3000000000) FROM typed
--; 22P02 14 invalid input syntax for type double precision: "{"a":1}"
SELECT b BETWEEN '1' AND rg FROM typed
--; 42883 10 operator does not exist: bigint <= int4range
SELECT s LIKE ta FROM typed
--; 42883 10 operator does not exist: smallint ~~ text[]
SELECT ia = ANY (ta) FROM typed
--; 42883 11 operator does not exist: integer[] = text
SELECT v::xml FROM typed
--; ok
SELECT coalesce(i, jb) FROM typed
--; 42804 20 COALESCE types integer and jsonb cannot be matched
SELECT CASE WHEN iv IS NULL THEN st ELSE ts END FROM typed
--; 42804 34 CASE types timestamp without time zone and mood cannot be matched
SELECT s FROM typed UNION ALL SELECT nm FROM typed
--; 42804 38 UNION types smallint and name cannot be matched
SELECT iv IN ('2024-01-01', array[1,2]) FROM typed
--; 22007 15 invalid input syntax for type interval: "2024-01-01"
SELECT v BETWEEN 1.5 AND tv FROM typed
--; 42883 10 operator does not exist: character varying >= numeric
SELECT v LIKE ci FROM typed
--; ok
SELECT ts = ANY ((SELECT t FROM typed)) FROM typed
--; 42883 11 operator does not exist: timestamp without time zone = text
SELECT ia::jsonb FROM typed
--; 42846 10 cannot cast type integer[] to jsonb
SELECT coalesce(tm, t) FROM typed
--; 42804 21 COALESCE types time without time zone and text cannot be matched
SELECT CASE WHEN o IS NULL THEN ia ELSE 1::text END FROM typed
--; 42804 33 CASE types text and integer[] cannot be matched
SELECT iv FROM typed UNION ALL SELECT '2024-01-01' FROM typed
--; 22007 39 invalid input syntax for type interval: "2024-01-01"
SELECT d IN (now(), 'abc') FROM typed
--; 22007 21 invalid input syntax for type timestamp with time zone: "abc"
SELECT ip BETWEEN interval '1 day' AND 1.5 FROM typed
--; 42883 11 operator does not exist: inet >= interval
SELECT array[1,2] LIKE i FROM typed
--; 42883 19 operator does not exist: integer[] ~~ integer
SELECT x = ANY ('{1}') FROM typed
--; 42883 10 operator does not exist: xml = unknown
SELECT i::time FROM typed
--; 42846 9 cannot cast type integer to time without time zone
SELECT coalesce(s, jb) FROM typed
--; 42804 20 COALESCE types smallint and jsonb cannot be matched
SELECT CASE WHEN nm IS NULL THEN '{1,2}' ELSE '{1,2}' END FROM typed
--; ok
SELECT ip FROM typed UNION ALL SELECT 'x'::varchar FROM typed
--; 42804 39 UNION types inet and character varying cannot be matched
SELECT d IN ('{"a":1}', 'abc') FROM typed
--; 22007 14 invalid input syntax for type date: "{"a":1}"
SELECT ia BETWEEN NULL AND '2024-01-01' FROM typed
--; 22P02 28 malformed array literal: "2024-01-01"
SELECT rg LIKE ip FROM typed
--; 42883 11 operator does not exist: int4range ~~ inet
SELECT rg = ANY (array[1,2]) FROM typed
--; 42883 11 operator does not exist: int4range = integer
SELECT 'x'::varchar::name FROM typed
--; ok
SELECT coalesce(u, tm) FROM typed
--; 42804 20 COALESCE types uuid and time without time zone cannot be matched
SELECT CASE WHEN iv IS NULL THEN f ELSE 'abc' END FROM typed
--; 22P02 41 invalid input syntax for type double precision: "abc"
SELECT u FROM typed UNION ALL SELECT m FROM typed
--; 42804 38 UNION types uuid and money cannot be matched
SELECT by IN (NULL, true) FROM typed
--; 42883 11 operator does not exist: bytea = boolean
SELECT v BETWEEN gen_random_uuid() AND true FROM typed
--; 42883 10 operator does not exist: character varying >= uuid
SELECT v LIKE j FROM typed
--; 42883 10 operator does not exist: character varying ~~ json
SELECT c = ANY (i) FROM typed
--; 42809 10 op ANY/ALL (array) requires array on right side
SELECT interval '1 day'::int4range FROM typed
--; 42846 24 cannot cast type interval to int4range
SELECT coalesce(jb, 'abc') FROM typed
--; 22P02 21 invalid input syntax for type json
SELECT CASE WHEN ci IS NULL THEN gen_random_uuid() ELSE bt END FROM typed
--; 42804 34 CASE types bit and uuid cannot be matched
SELECT x FROM typed UNION ALL SELECT gen_random_uuid() FROM typed
--; 42846 38 UNION could not convert type uuid to xml
SELECT o IN (3000000000, 3000000000) FROM typed
--; ok
SELECT j BETWEEN array[1,2] AND rg FROM typed
--; 42883 10 operator does not exist: json >= integer[]
SELECT ts LIKE ci FROM typed
--; 42883 11 operator does not exist: timestamp without time zone ~~ label
SELECT nm = ANY (ia) FROM typed
--; 42883 11 operator does not exist: name = integer
SELECT b::jsonb FROM typed
--; 42846 9 cannot cast type bigint to jsonb
SELECT coalesce(st, flag) FROM typed
--; 42804 21 COALESCE types mood and boolean cannot be matched
SELECT CASE WHEN tm IS NULL THEN t ELSE current_date END FROM typed
--; 42804 34 CASE types date and text cannot be matched
SELECT i FROM typed UNION ALL SELECT ci FROM typed
--; 42804 38 UNION types integer and character varying cannot be matched
SELECT o IN ('{"a":1}', 'x'::varchar) FROM typed
--; 22P02 14 invalid input syntax for type oid: "{"a":1}"
SELECT v BETWEEN '{"a":1}' AND ts FROM typed
--; 42883 10 operator does not exist: character varying <= timestamp without time zone
SELECT 1::text LIKE tm FROM typed
--; 42883 16 operator does not exist: text ~~ time without time zone
SELECT ip = ANY (ta) FROM typed
--; 42883 11 operator does not exist: inet = text
SELECT now()::text[] FROM typed
--; 42846 13 cannot cast type timestamp with time zone to text[]
SELECT coalesce(tv, 1::text) FROM typed
--; 42804 21 COALESCE types tsvector and text cannot be matched
SELECT CASE WHEN nm IS NULL THEN 'x'::varchar ELSE '1' END FROM typed
--; ok
SELECT f FROM typed UNION ALL SELECT t FROM typed
--; 42804 38 UNION types double precision and text cannot be matched
SELECT st IN (1::text, array[1,2]) FROM typed
--; 42883 11 operator does not exist: mood = text
SELECT j BETWEEN now() AND now() FROM typed
--; 42883 10 operator does not exist: json >= timestamp with time zone
SELECT j LIKE NULL FROM typed
--; 42883 10 operator does not exist: json ~~ unknown
SELECT j = ANY (array[1,2]) FROM typed
--; 42883 10 operator does not exist: json = integer
SELECT interval '1 day'::real FROM typed
--; 42846 24 cannot cast type interval to real
SELECT coalesce(ts, 3000000000) FROM typed
--; 42804 21 COALESCE types timestamp without time zone and bigint cannot be matched
SELECT CASE WHEN u IS NULL THEN t ELSE pos END FROM typed
--; 42804 33 CASE types integer and text cannot be matched
SELECT f FROM typed UNION ALL SELECT NULL FROM typed
--; ok
SELECT j IN (NULL, 1::text) FROM typed
--; 42883 10 operator does not exist: json = unknown
SELECT v BETWEEN '2024-01-01' AND s FROM typed
--; 42883 10 operator does not exist: character varying <= smallint
SELECT bt LIKE d FROM typed
--; 42883 11 operator does not exist: bit ~~ date
SELECT nm = ANY ('{1}') FROM typed
--; ok
SELECT NULL::real FROM typed
--; ok
SELECT coalesce(c, 1::text) FROM typed
--; ok
SELECT CASE WHEN rg IS NULL THEN gen_random_uuid() ELSE iv END FROM typed
--; 42804 34 CASE types interval and uuid cannot be matched
SELECT iv FROM typed UNION ALL SELECT i FROM typed
--; 42804 39 UNION types interval and integer cannot be matched
SELECT ip IN (3000000000, gen_random_uuid()) FROM typed
--; 42883 11 operator does not exist: inet = bigint
SELECT pos BETWEEN 1::text AND v FROM typed
--; 42883 12 operator does not exist: positive >= text
SELECT now() LIKE NULL FROM typed
--; 42883 14 operator does not exist: timestamp with time zone ~~ unknown
SELECT jb = ANY (t) FROM typed
--; 42809 11 op ANY/ALL (array) requires array on right side
SELECT r::mood FROM typed
--; 42846 9 cannot cast type real to mood
SELECT coalesce(u, bt) FROM typed
--; 42804 20 COALESCE types uuid and bit cannot be matched
SELECT CASE WHEN bt IS NULL THEN true ELSE m END FROM typed
--; 42804 34 CASE types money and boolean cannot be matched
SELECT ip FROM typed UNION ALL SELECT current_date FROM typed
--; 42804 39 UNION types inet and date cannot be matched
SELECT by IN (3000000000, 1) FROM typed
--; 42883 11 operator does not exist: bytea = bigint
SELECT tv BETWEEN 'x'::varchar AND '2024-01-01' FROM typed
--; 42883 11 operator does not exist: tsvector >= character varying
SELECT s LIKE d FROM typed
--; 42883 10 operator does not exist: smallint ~~ date
SELECT tv = ANY (ta) FROM typed
--; 42883 11 operator does not exist: tsvector = text
SELECT '{1,2}'::mood FROM typed
--; 22P02 8 invalid input value for enum mood: "{1,2}"
SELECT coalesce(st, '{"a":1}') FROM typed
--; 22P02 21 invalid input value for enum mood: "{"a":1}"
SELECT CASE WHEN iv IS NULL THEN rg ELSE d END FROM typed
--; 42804 34 CASE types date and int4range cannot be matched
SELECT i FROM typed UNION ALL SELECT b FROM typed
--; ok
SELECT u IN (interval '1 day', 'abc') FROM typed
--; 42883 10 operator does not exist: uuid = interval
SELECT m BETWEEN array[1,2] AND pos FROM typed
--; 42883 10 operator does not exist: money >= integer[]
SELECT rg LIKE jb FROM typed
--; 42883 11 operator does not exist: int4range ~~ jsonb
SELECT flag = ANY (i) FROM typed
--; 42809 13 op ANY/ALL (array) requires array on right side
SELECT iv::interval FROM typed
--; ok
SELECT coalesce(d, '{1,2}') FROM typed
--; 22007 20 invalid input syntax for type date: "{1,2}"
SELECT CASE WHEN d IS NULL THEN 'x'::varchar ELSE u END FROM typed
--; 42804 33 CASE types uuid and character varying cannot be matched
SELECT tv FROM typed UNION ALL SELECT rg FROM typed
--; 42804 39 UNION types tsvector and int4range cannot be matched
SELECT ci IN (current_date, 3000000000) FROM typed
--; 42883 11 operator does not exist: label = date
SELECT m BETWEEN 'x'::varchar AND '1' FROM typed
--; 42883 10 operator does not exist: money >= character varying
SELECT flag LIKE array[1,2] FROM typed
--; 42883 13 operator does not exist: boolean ~~ integer[]
SELECT rg = ANY ('{1}') FROM typed
--; 22P02 18 malformed range literal: "1"
SELECT i::bytea FROM typed
--; 42846 9 cannot cast type integer to bytea
SELECT coalesce(tz, ci) FROM typed
--; 42804 21 COALESCE types timestamp with time zone and character varying cannot be matched
SELECT CASE WHEN bt IS NULL THEN pos ELSE st END FROM typed
--; 42804 34 CASE types mood and integer cannot be matched
SELECT i FROM typed UNION ALL SELECT NULL FROM typed
--; ok
SELECT ci IN (NULL, true) FROM typed
--; 42883 11 operator does not exist: label = boolean
SELECT r BETWEEN gen_random_uuid() AND f FROM typed
--; 42883 10 operator does not exist: real >= uuid
SELECT '{1,2}' LIKE '{"a":1}' FROM typed
--; ok
SELECT f = ANY ('{1}') FROM typed
--; ok
SELECT 1::text::label FROM typed
--; ok
SELECT coalesce(ts, rg) FROM typed
--; 42804 21 COALESCE types timestamp without time zone and int4range cannot be matched
SELECT CASE WHEN pos IS NULL THEN tm ELSE ts END FROM typed
--; 42846 35 CASE/WHEN could not convert type time without time zone to timestamp without time zone
SELECT f FROM typed UNION ALL SELECT ia FROM typed
--; 42804 38 UNION types double precision and integer[] cannot be matched
SELECT flag IN (NULL, '1') FROM typed
--; ok
SELECT flag BETWEEN '1' AND now() FROM typed
--; 42883 13 operator does not exist: boolean <= timestamp with time zone
SELECT r LIKE m FROM typed
--; 42883 10 operator does not exist: real ~~ money
SELECT j = ANY ((SELECT i FROM typed)) FROM typed
--; 42883 10 operator does not exist: json = integer
SELECT o::time FROM typed
--; 42846 9 cannot cast type oid to time without time zone
SELECT coalesce(tm, tv) FROM typed
--; 42804 21 COALESCE types time without time zone and tsvector cannot be matched
SELECT CASE WHEN x IS NULL THEN u ELSE tm END FROM typed
--; 42804 33 CASE types time without time zone and uuid cannot be matched
SELECT f FROM typed UNION ALL SELECT c FROM typed
--; 42804 38 UNION types double precision and character cannot be matched
SELECT o IN ('{1,2}', '{"a":1}') FROM typed
--; 22P02 14 invalid input syntax for type oid: "{1,2}"
SELECT iv BETWEEN interval '1 day' AND 1 FROM typed
--; 42883 11 operator does not exist: interval <= integer
SELECT c LIKE 1.5 FROM typed
--; 42883 10 operator does not exist: character ~~ numeric
SELECT now()::double precision FROM typed
--; 42846 13 cannot cast type timestamp with time zone to double precision
SELECT coalesce(ci, rg) FROM typed
--; 42804 21 COALESCE types character varying and int4range cannot be matched
SELECT CASE WHEN ip IS NULL THEN gen_random_uuid() ELSE ts END FROM typed
--; 42804 34 CASE types timestamp without time zone and uuid cannot be matched
SELECT r FROM typed UNION ALL SELECT by FROM typed
--; 42804 38 UNION types real and bytea cannot be matched
SELECT tv IN (current_date, '{"a":1}') FROM typed
--; 42883 11 operator does not exist: tsvector = date
SELECT nm BETWEEN '2024-01-01' AND 1::text FROM typed
--; ok
SELECT d LIKE r FROM typed
--; 42883 10 operator does not exist: date ~~ real
SELECT ia = ANY ('{1}') FROM typed
--; 42704 11 could not find array type for data type integer[]
SELECT ts::tsvector FROM typed
--; 42846 10 cannot cast type timestamp without time zone to tsvector
SELECT coalesce(f, n) FROM typed
--; ok
SELECT CASE WHEN nm IS NULL THEN jb ELSE s END FROM typed
--; 42804 34 CASE types smallint and jsonb cannot be matched
SELECT flag FROM typed UNION ALL SELECT jb FROM typed
--; 42804 41 UNION types boolean and jsonb cannot be matched
SELECT j IN (array[1,2], NULL) FROM typed
--; 42883 10 operator does not exist: json = integer[]
SELECT rg BETWEEN array[1,2] AND '2024-01-01' FROM typed
--; 42883 11 operator does not exist: int4range >= integer[]
SELECT '{"a":1}' LIKE 'abc' FROM typed
--; ok
SELECT ip = ANY (array[1,2]) FROM typed
--; 42883 11 operator does not exist: inet = integer
SELECT '{"a":1}'::inet FROM typed
--; 22P02 8 invalid input syntax for type inet: "{"a":1}"
SELECT coalesce(ta, '{"a":1}') FROM typed
--; 22P02 21 malformed array literal: "{"a":1}"
SELECT CASE WHEN i IS NULL THEN f ELSE n END FROM typed
--; ok
SELECT c FROM typed UNION ALL SELECT NULL FROM typed
--; ok
SELECT st IN (1::text, current_date) FROM typed
--; 42883 11 operator does not exist: mood = text
SELECT st BETWEEN '2024-01-01' AND interval '1 day' FROM typed
--; 22P02 19 invalid input value for enum mood: "2024-01-01"
SELECT iv LIKE ta FROM typed
--; 42883 11 operator does not exist: interval ~~ text[]
SELECT ta = ANY ((SELECT t FROM typed)) FROM typed
--; 42883 11 operator does not exist: text[] = text
SELECT c::timestamptz FROM typed
--; ok
SELECT coalesce(bt, m) FROM typed
--; 42804 21 COALESCE types bit and money cannot be matched
SELECT CASE WHEN v IS NULL THEN '{1,2}' ELSE ci END FROM typed
--; ok
SELECT ta FROM typed UNION ALL SELECT u FROM typed
--; 42804 39 UNION types text[] and uuid cannot be matched
SELECT b IN ('1', NULL) FROM typed
--; ok
SELECT st BETWEEN true AND u FROM typed
--; 42883 11 operator does not exist: mood >= boolean
SELECT tz LIKE nm FROM typed
--; 42883 11 operator does not exist: timestamp with time zone ~~ name
SELECT s = ANY ((SELECT t FROM typed)) FROM typed
--; 42883 10 operator does not exist: smallint = text
SELECT 'x'::varchar::mood FROM typed
--; ok
SELECT coalesce(flag, j) FROM typed
--; 42804 23 COALESCE types boolean and json cannot be matched
SELECT CASE WHEN rg IS NULL THEN c ELSE '1' END FROM typed
--; ok
SELECT u FROM typed UNION ALL SELECT s FROM typed
--; 42804 38 UNION types uuid and smallint cannot be matched
SELECT ta IN (gen_random_uuid(), '1') FROM typed
--; 42883 11 operator does not exist: text[] = uuid
SELECT s BETWEEN 3000000000 AND ia FROM typed
--; 42883 10 operator does not exist: smallint <= integer[]
SELECT t LIKE 3000000000 FROM typed
--; 42883 10 operator does not exist: text ~~ bigint
SELECT s = ANY (ia) FROM typed
--; ok
SELECT st::name FROM typed
--; ok
SELECT coalesce(ci, jb) FROM typed
--; 42804 21 COALESCE types character varying and jsonb cannot be matched
SELECT CASE WHEN jb IS NULL THEN iv ELSE ia END FROM typed
--; 42804 34 CASE types integer[] and interval cannot be matched
SELECT rg FROM typed UNION ALL SELECT c FROM typed
--; 42804 39 UNION types int4range and character cannot be matched
SELECT m IN (1.5, NULL) FROM typed
--; 42883 10 operator does not exist: money = numeric
SELECT t BETWEEN 3000000000 AND '2024-01-01' FROM typed
--; 42883 10 operator does not exist: text >= bigint
SELECT ip LIKE iv FROM typed
--; 42883 11 operator does not exist: inet ~~ interval
SELECT pos = ANY (ia) FROM typed
--; ok
SELECT 'x'::varchar::timestamptz FROM typed
--; ok
SELECT coalesce(flag, ta) FROM typed
--; 42804 23 COALESCE types boolean and text[] cannot be matched
SELECT CASE WHEN r IS NULL THEN '2024-01-01' ELSE 'x'::varchar END FROM typed
--; ok
SELECT c FROM typed UNION ALL SELECT x FROM typed
--; 42804 38 UNION types character and xml cannot be matched
SELECT ta IN ('2024-01-01', '{1,2}') FROM typed
--; 22P02 15 malformed array literal: "2024-01-01"
SELECT n BETWEEN gen_random_uuid() AND array[1,2] FROM typed
--; 42883 10 operator does not exist: numeric >= uuid
SELECT c LIKE s FROM typed
--; 42883 10 operator does not exist: character ~~ smallint
SELECT c = ANY (t) FROM typed
--; 42809 10 op ANY/ALL (array) requires array on right side
SELECT iv::timestamp FROM typed
--; 42846 10 cannot cast type interval to timestamp without time zone
SELECT coalesce(ci, ci) FROM typed
--; ok
SELECT CASE WHEN u IS NULL THEN interval '1 day' ELSE ip END FROM typed
--; 42804 42 CASE types inet and interval cannot be matched
SELECT tv FROM typed UNION ALL SELECT tm FROM typed
--; 42804 39 UNION types tsvector and time without time zone cannot be matched
SELECT c IN (current_date, current_date) FROM typed
--; 42883 10 operator does not exist: character = date
SELECT flag BETWEEN '{1,2}' AND jb FROM typed
--; 22P02 21 invalid input syntax for type boolean: "{1,2}"
SELECT 1 LIKE gen_random_uuid() FROM typed
--; 42883 10 operator does not exist: integer ~~ uuid
SELECT ia = ANY ((SELECT i FROM typed)) FROM typed
--; 42883 11 operator does not exist: integer[] = integer
SELECT 1.5::date FROM typed
--; 42846 11 cannot cast type numeric to date
SELECT coalesce(b, ip) FROM typed
--; 42804 20 COALESCE types bigint and inet cannot be matched
SELECT CASE WHEN d IS NULL THEN st ELSE rg END FROM typed
--; 42804 33 CASE types int4range and mood cannot be matched
SELECT ta FROM typed UNION ALL SELECT tm FROM typed
--; 42804 39 UNION types text[] and time without time zone cannot be matched
SELECT o IN (1.5, NULL) FROM typed
--; 42883 10 operator does not exist: oid = numeric
SELECT jb BETWEEN interval '1 day' AND b FROM typed
--; 42883 11 operator does not exist: jsonb >= interval
SELECT '{1,2}' LIKE 'abc' FROM typed
--; ok
SELECT i = ANY (ta) FROM typed
--; 42883 10 operator does not exist: integer = text
SELECT gen_random_uuid()::time FROM typed
--; 42846 25 cannot cast type uuid to time without time zone
SELECT coalesce(ts, '2024-01-01') FROM typed
--; ok
SELECT CASE WHEN tv IS NULL THEN i ELSE 1::text END FROM typed
--; 42804 34 CASE types text and integer cannot be matched
SELECT u FROM typed UNION ALL SELECT tv FROM typed
--; 42846 38 UNION could not convert type tsvector to uuid
SELECT tm IN (now(), '{"a":1}') FROM typed
--; 42883 11 operator does not exist: time without time zone = timestamp with time zone
SELECT d BETWEEN '2024-01-01' AND ts FROM typed
--; ok
SELECT s LIKE r FROM typed
--; 42883 10 operator does not exist: smallint ~~ real
SELECT d = ANY (ta) FROM typed
--; 42883 10 operator does not exist: date = text
SELECT '{1,2}'::uuid FROM typed
--; 22P02 8 invalid input syntax for type uuid: "{1,2}"
SELECT coalesce(pos, nm) FROM typed
--; 42804 22 COALESCE types integer and name cannot be matched
SELECT CASE WHEN bt IS NULL THEN '{"a":1}' ELSE flag END FROM typed
--; 22P02 34 invalid input syntax for type boolean: "{"a":1}"
SELECT iv FROM typed UNION ALL SELECT rg FROM typed
--; 42804 39 UNION types interval and int4range cannot be matched
SELECT i IN (gen_random_uuid(), NULL) FROM typed
--; 42883 10 operator does not exist: integer = uuid
SELECT iv BETWEEN 1::text AND ci FROM typed
--; 42883 11 operator does not exist: interval >= text
SELECT f LIKE tv FROM typed
--; 42883 10 operator does not exist: double precision ~~ tsvector
SELECT f = ANY (array[1,2]) FROM typed
--; ok
SELECT now()::timestamptz FROM typed
--; ok
SELECT coalesce(c, rg) FROM typed
--; 42804 20 COALESCE types character and int4range cannot be matched
SELECT CASE WHEN nm IS NULL THEN 1::text ELSE c END FROM typed
--; ok
SELECT nm FROM typed UNION ALL SELECT ts FROM typed
--; 42804 39 UNION types name and timestamp without time zone cannot be matched
SELECT flag IN (3000000000, gen_random_uuid()) FROM typed
--; 42883 13 operator does not exist: boolean = bigint
SELECT st BETWEEN 1 AND nm FROM typed
--; 42883 11 operator does not exist: mood >= integer
SELECT jb LIKE i FROM typed
--; 42883 11 operator does not exist: jsonb ~~ integer
SELECT ta = ANY ((SELECT i FROM typed)) FROM typed
--; 42883 11 operator does not exist: text[] = integer
SELECT 3000000000::text FROM typed
--; ok
SELECT coalesce(n, jb) FROM typed
--; 42804 20 COALESCE types numeric and jsonb cannot be matched
SELECT CASE WHEN pos IS NULL THEN s ELSE f END FROM typed
--; ok
SELECT r FROM typed UNION ALL SELECT current_date FROM typed
--; 42804 38 UNION types real and date cannot be matched
SELECT flag IN (array[1,2], interval '1 day') FROM typed
--; 42883 13 operator does not exist: boolean = integer[]
SELECT by BETWEEN now() AND true FROM typed
--; 42883 11 operator does not exist: bytea >= timestamp with time zone
SELECT b LIKE u FROM typed
--; 42883 10 operator does not exist: bigint ~~ uuid
SELECT ts = ANY ('{1}') FROM typed
--; 22007 18 invalid input syntax for type timestamp: "1"
SELECT 1::date FROM typed
--; 42846 9 cannot cast type integer to date
SELECT coalesce(st, tv) FROM typed
--; 42804 21 COALESCE types mood and tsvector cannot be matched
SELECT CASE WHEN v IS NULL THEN 1.5 ELSE 1.5 END FROM typed
--; ok
SELECT r FROM typed UNION ALL SELECT nm FROM typed
--; 42804 38 UNION types real and name cannot be matched
SELECT n IN (array[1,2], NULL) FROM typed
--; 42883 10 operator does not exist: numeric = integer[]
SELECT m BETWEEN '{1,2}' AND current_date FROM typed
--; 22P02 18 invalid input syntax for type money: "{1,2}"
SELECT i LIKE u FROM typed
--; 42883 10 operator does not exist: integer ~~ uuid
SELECT st = ANY (ia) FROM typed
--; 42883 11 operator does not exist: mood = integer
SELECT current_date::integer FROM typed
--; 42846 20 cannot cast type date to integer
SELECT coalesce(s, b) FROM typed
--; ok
SELECT CASE WHEN rg IS NULL THEN ci ELSE o END FROM typed
--; 42804 34 CASE types oid and character varying cannot be matched
SELECT d FROM typed UNION ALL SELECT flag FROM typed
--; 42804 38 UNION types date and boolean cannot be matched
SELECT pos IN ('{"a":1}', array[1,2]) FROM typed
--; 22P02 16 invalid input syntax for type integer: "{"a":1}"
SELECT v BETWEEN current_date AND r FROM typed
--; 42883 10 operator does not exist: character varying >= date
SELECT u LIKE bt FROM typed
--; 42883 10 operator does not exist: uuid ~~ bit
SELECT current_date::timestamp FROM typed
--; ok
SELECT coalesce(x, 'x'::varchar) FROM typed
--; 42804 20 COALESCE types xml and character varying cannot be matched
SELECT CASE WHEN ia IS NULL THEN d ELSE tz END FROM typed
--; ok
SELECT m FROM typed UNION ALL SELECT 'x'::varchar FROM typed
--; 42804 38 UNION types money and character varying cannot be matched
SELECT j IN ('x'::varchar, '{1,2}') FROM typed
--; 42883 10 operator does not exist: json = character varying
SELECT ta BETWEEN 'x'::varchar AND st FROM typed
--; 42883 11 operator does not exist: text[] >= character varying
SELECT ts LIKE tv FROM typed
--; 42883 11 operator does not exist: timestamp without time zone ~~ tsvector
SELECT jb = ANY ('{1}') FROM typed
--; ok
SELECT ip::timestamp FROM typed
--; 42846 10 cannot cast type inet to timestamp without time zone
SELECT coalesce(tv, rg) FROM typed
--; 42804 21 COALESCE types tsvector and int4range cannot be matched
SELECT CASE WHEN b IS NULL THEN b ELSE t END FROM typed
--; 42804 33 CASE types text and bigint cannot be matched
SELECT x FROM typed UNION ALL SELECT t FROM typed
--; 42804 38 UNION types xml and text cannot be matched
SELECT o IN ('x'::varchar, '2024-01-01') FROM typed
--; 42883 10 operator does not exist: oid = character varying
SELECT jb BETWEEN 'x'::varchar AND u FROM typed
--; 42883 11 operator does not exist: jsonb >= character varying
SELECT 'abc' LIKE ci FROM typed
--; ok
SELECT by = ANY (t) FROM typed
--; 42809 11 op ANY/ALL (array) requires array on right side
SELECT NULL::timestamp FROM typed
--; ok
SELECT coalesce(tv, bt) FROM typed
--; 42804 21 COALESCE types tsvector and bit cannot be matched
SELECT CASE WHEN tv IS NULL THEN t ELSE 1 END FROM typed
--; 42804 34 CASE types integer and text cannot be matched
SELECT b FROM typed UNION ALL SELECT NULL FROM typed
--; ok
SELECT jb IN (gen_random_uuid(), '2024-01-01') FROM typed
--; 42883 11 operator does not exist: jsonb = uuid
SELECT t BETWEEN '{1,2}' AND '2024-01-01' FROM typed
--; ok
SELECT v LIKE '{1,2}' FROM typed
--; ok
SELECT c = ANY ((SELECT i FROM typed)) FROM typed
--; 42883 10 operator does not exist: character = integer
SELECT coalesce(ia, n) FROM typed
--; 42804 21 COALESCE types integer[] and numeric cannot be matched
SELECT CASE WHEN c IS NULL THEN ts ELSE c END FROM typed
--; 42804 33 CASE types character and timestamp without time zone cannot be matched
SELECT tz FROM typed UNION ALL SELECT m FROM typed
--; 42804 39 UNION types timestamp with time zone and money cannot be matched
SELECT iv IN (array[1,2], 1.5) FROM typed
--; 42883 11 operator does not exist: interval = integer[]
SELECT s BETWEEN 'x'::varchar AND m FROM typed
--; 42883 10 operator does not exist: smallint >= character varying
SELECT 'abc' LIKE jb FROM typed
--; 42883 14 operator does not exist: unknown ~~ jsonb
SELECT bt = ANY ((SELECT i FROM typed)) FROM typed
--; 42883 11 operator does not exist: bit = integer
SELECT st::bigint FROM typed
--; 42846 10 cannot cast type mood to bigint
SELECT coalesce(x, 1.5) FROM typed
--; 42804 20 COALESCE types xml and numeric cannot be matched
SELECT CASE WHEN ts IS NULL THEN rg ELSE tz END FROM typed
--; 42804 34 CASE types timestamp with time zone and int4range cannot be matched
SELECT f FROM typed UNION ALL SELECT x FROM typed
--; 42804 38 UNION types double precision and xml cannot be matched
SELECT rg IN ('{"a":1}', current_date) FROM typed
--; 22P02 15 malformed range literal: "{"a":1}"
SELECT t BETWEEN interval '1 day' AND '{"a":1}' FROM typed
--; 42883 10 operator does not exist: text >= interval
SELECT 1.5 LIKE '2024-01-01' FROM typed
--; 42883 12 operator does not exist: numeric ~~ unknown
SELECT x = ANY (ia) FROM typed
--; 42883 10 operator does not exist: xml = integer
SELECT 1.5::oid FROM typed
--; 42846 11 cannot cast type numeric to oid
SELECT coalesce(iv, r) FROM typed
--; 42804 21 COALESCE types interval and real cannot be matched
SELECT CASE WHEN v IS NULL THEN '1' ELSE '2024-01-01' END FROM typed
--; ok
SELECT b FROM typed UNION ALL SELECT '{"a":1}' FROM typed
--; 22P02 38 invalid input syntax for type bigint: "{"a":1}"
SELECT x IN ('1', '2024-01-01') FROM typed
--; 42883 10 operator does not exist: xml = xml
SELECT ci BETWEEN 'abc' AND f FROM typed
--; 42883 11 operator does not exist: label <= double precision
SELECT true LIKE interval '1 day' FROM typed
--; 42883 13 operator does not exist: boolean ~~ interval
SELECT ts = ANY (i) FROM typed
--; 42809 11 op ANY/ALL (array) requires array on right side
SELECT d::timestamp FROM typed
--; ok
SELECT coalesce(iv, v) FROM typed
--; 42804 21 COALESCE types interval and character varying cannot be matched
SELECT CASE WHEN nm IS NULL THEN array[1,2] ELSE ts END FROM typed
--; 42804 34 CASE types timestamp without time zone and integer[] cannot be matched
SELECT ip FROM typed UNION ALL SELECT tv FROM typed
--; 42804 39 UNION types inet and tsvector cannot be matched
SELECT tz IN ('1', 1::text) FROM typed
--; 22007 15 invalid input syntax for type timestamp with time zone: "1"
SELECT n BETWEEN '2024-01-01' AND c FROM typed
--; 22P02 18 invalid input syntax for type numeric: "2024-01-01"
SELECT r LIKE '2024-01-01' FROM typed
--; 42883 10 operator does not exist: real ~~ unknown
SELECT tv = ANY (i) FROM typed
--; 42809 11 op ANY/ALL (array) requires array on right side
SELECT nm::json FROM typed
--; ok
SELECT coalesce(j, n) FROM typed
--; 42804 20 COALESCE types json and numeric cannot be matched
SELECT CASE WHEN x IS NULL THEN true ELSE NULL END FROM typed
--; ok
SELECT v FROM typed UNION ALL SELECT ia FROM typed
--; 42804 38 UNION types character varying and integer[] cannot be matched
SELECT st IN ('abc', true) FROM typed
--; 22P02 15 invalid input value for enum mood: "abc"
SELECT v BETWEEN 1 AND pos FROM typed
--; 42883 10 operator does not exist: character varying >= integer
SELECT gen_random_uuid() LIKE 3000000000 FROM typed
--; 42883 26 operator does not exist: uuid ~~ bigint
SELECT m = ANY (ia) FROM typed
--; 42883 10 operator does not exist: money = integer
SELECT gen_random_uuid()::text[] FROM typed
--; 42846 25 cannot cast type uuid to text[]
SELECT coalesce(t, 'x'::varchar) FROM typed
--; ok
SELECT CASE WHEN j IS NULL THEN 1.5 ELSE 'x'::varchar END FROM typed
--; 42804 33 CASE types character varying and numeric cannot be matched
SELECT st FROM typed UNION ALL SELECT o FROM typed
--; 42804 39 UNION types mood and oid cannot be matched
SELECT ci IN (NULL, 'x'::varchar) FROM typed
--; ok
SELECT x BETWEEN 'abc' AND NULL FROM typed
--; 42883 10 operator does not exist: xml >= unknown
SELECT 'abc' LIKE s FROM typed
--; 42883 14 operator does not exist: unknown ~~ smallint
SELECT by = ANY ((SELECT t FROM typed)) FROM typed
--; 42883 11 operator does not exist: bytea = text
SELECT ta::smallint FROM typed
--; 42846 10 cannot cast type text[] to smallint
SELECT coalesce(c, ta) FROM typed
--; 42804 20 COALESCE types character and text[] cannot be matched
SELECT CASE WHEN x IS NULL THEN now() ELSE t END FROM typed
--; 42804 33 CASE types text and timestamp with time zone cannot be matched
SELECT d FROM typed UNION ALL SELECT ci FROM typed
--; 42804 38 UNION types date and character varying cannot be matched
SELECT jb IN (NULL, NULL) FROM typed
--; ok
SELECT bt BETWEEN 1.5 AND jb FROM typed
--; 42883 11 operator does not exist: bit >= numeric
SELECT bt LIKE array[1,2] FROM typed
--; 42883 11 operator does not exist: bit ~~ integer[]
SELECT o::uuid FROM typed
--; 42846 9 cannot cast type oid to uuid
SELECT coalesce(b, flag) FROM typed
--; 42804 20 COALESCE types bigint and boolean cannot be matched
SELECT CASE WHEN ip IS NULL THEN 3000000000 ELSE s END FROM typed
--; ok
SELECT st FROM typed UNION ALL SELECT true FROM typed
--; 42804 39 UNION types mood and boolean cannot be matched
SELECT b IN (1.5, array[1,2]) FROM typed
--; 42883 10 operator does not exist: bigint = integer[]
SELECT pos BETWEEN array[1,2] AND iv FROM typed
--; 42883 12 operator does not exist: positive >= integer[]
SELECT 1.5 LIKE flag FROM typed
--; 42883 12 operator does not exist: numeric ~~ boolean
SELECT r = ANY (array[1,2]) FROM typed
--; ok
SELECT ts::bytea FROM typed
--; 42846 10 cannot cast type timestamp without time zone to bytea
SELECT coalesce(rg, ia) FROM typed
--; 42804 21 COALESCE types int4range and integer[] cannot be matched
SELECT CASE WHEN tm IS NULL THEN now() ELSE bt END FROM typed
--; 42804 34 CASE types bit and timestamp with time zone cannot be matched
SELECT m FROM typed UNION ALL SELECT array[1,2] FROM typed
--; 42804 38 UNION types money and integer[] cannot be matched
SELECT f IN ('{"a":1}', array[1,2]) FROM typed
--; 22P02 14 invalid input syntax for type double precision: "{"a":1}"
SELECT b BETWEEN 1.5 AND t FROM typed
--; 42883 10 operator does not exist: bigint <= text
SELECT r LIKE current_date FROM typed
--; 42883 10 operator does not exist: real ~~ date
SELECT s = ANY (t) FROM typed
--; 42809 10 op ANY/ALL (array) requires array on right side
SELECT c::real FROM typed
--; ok
SELECT coalesce(c, '{"a":1}') FROM typed
--; ok
SELECT CASE WHEN ta IS NULL THEN d ELSE gen_random_uuid() END FROM typed
--; 42804 34 CASE types uuid and date cannot be matched
SELECT tz FROM typed UNION ALL SELECT 'abc' FROM typed
--; 22007 39 invalid input syntax for type timestamp with time zone: "abc"
SELECT s IN (gen_random_uuid(), NULL) FROM typed
--; 42883 10 operator does not exist: smallint = uuid
SELECT f BETWEEN interval '1 day' AND by FROM typed
--; 42883 10 operator does not exist: double precision >= interval
SELECT c LIKE ia FROM typed
--; 42883 10 operator does not exist: character ~~ integer[]
SELECT b = ANY (array[1,2]) FROM typed
--; ok
SELECT flag::double precision FROM typed
--; 42846 12 cannot cast type boolean to double precision
SELECT coalesce(u, b) FROM typed
--; 42804 20 COALESCE types uuid and bigint cannot be matched
SELECT CASE WHEN by IS NULL THEN x ELSE 1::text END FROM typed
--; 42804 34 CASE types text and xml cannot be matched
SELECT tv FROM typed UNION ALL SELECT nm FROM typed
--; 42804 39 UNION types tsvector and name cannot be matched
SELECT iv IN (3000000000, interval '1 day') FROM typed
--; 42883 11 operator does not exist: interval = bigint
SELECT nm BETWEEN NULL AND '{1,2}' FROM typed
--; ok
SELECT '1' LIKE v FROM typed
--; ok
SELECT o = ANY (t) FROM typed
--; 42809 10 op ANY/ALL (array) requires array on right side
SELECT coalesce(u, j) FROM typed
--; 42846 20 COALESCE could not convert type json to uuid
SELECT CASE WHEN b IS NULL THEN interval '1 day' ELSE ci END FROM typed
--; 42804 42 CASE types character varying and interval cannot be matched
SELECT ts FROM typed UNION ALL SELECT by FROM typed
--; 42804 39 UNION types timestamp without time zone and bytea cannot be matched
SELECT by IN ('x'::varchar, '1') FROM typed
--; 42883 11 operator does not exist: bytea = character varying
SELECT b BETWEEN '{1,2}' AND array[1,2] FROM typed
--; 22P02 18 invalid input syntax for type bigint: "{1,2}"
SELECT '1' LIKE st FROM typed
--; 42883 12 operator does not exist: unknown ~~ mood
SELECT tm = ANY (ta) FROM typed
--; 42883 11 operator does not exist: time without time zone = text
SELECT bt::bigint FROM typed
--; ok
SELECT coalesce(ta, current_date) FROM typed
--; 42804 21 COALESCE types text[] and date cannot be matched
SELECT CASE WHEN tz IS NULL THEN 1.5 ELSE c END FROM typed
--; 42804 34 CASE types character and numeric cannot be matched
SELECT f FROM typed UNION ALL SELECT flag FROM typed
--; 42804 38 UNION types double precision and boolean cannot be matched
SELECT st IN ('x'::varchar, 'abc') FROM typed
--; 42883 11 operator does not exist: mood = character varying
SELECT n BETWEEN 1::text AND x FROM typed
--; 42883 10 operator does not exist: numeric >= text
SELECT 'abc' LIKE ip FROM typed
--; 42883 14 operator does not exist: unknown ~~ inet
SELECT n = ANY (i) FROM typed
--; 42809 10 op ANY/ALL (array) requires array on right side
SELECT 1::uuid FROM typed
--; 42846 9 cannot cast type integer to uuid
SELECT coalesce(d, gen_random_uuid()) FROM typed
--; 42804 20 COALESCE types date and uuid cannot be matched
SELECT CASE WHEN jb IS NULL THEN 1::text ELSE ts END FROM typed
--; 42804 34 CASE types timestamp without time zone and text cannot be matched
SELECT pos FROM typed UNION ALL SELECT tz FROM typed
--; 42804 40 UNION types integer and timestamp with time zone cannot be matched
SELECT ia IN (NULL, now()) FROM typed
--; 42883 11 operator does not exist: integer[] = timestamp with time zone
SELECT m BETWEEN current_date AND tz FROM typed
--; 42883 10 operator does not exist: money >= date
SELECT tm LIKE '2024-01-01' FROM typed
--; 42883 11 operator does not exist: time without time zone ~~ unknown
SELECT rg = ANY (ta) FROM typed
--; 42883 11 operator does not exist: int4range = text
SELECT u::json FROM typed
--; 42846 9 cannot cast type uuid to json
SELECT coalesce(n, 1) FROM typed
--; ok
SELECT CASE WHEN rg IS NULL THEN tz ELSE f END FROM typed
--; 42804 34 CASE types double precision and timestamp with time zone cannot be matched
SELECT flag FROM typed UNION ALL SELECT t FROM typed
--; 42804 41 UNION types boolean and text cannot be matched
SELECT d IN (NULL, '{"a":1}') FROM typed
--; 22007 20 invalid input syntax for type date: "{"a":1}"
SELECT flag BETWEEN 1.5 AND s FROM typed
--; 42883 13 operator does not exist: boolean >= numeric
SELECT true LIKE current_date FROM typed
--; 42883 13 operator does not exist: boolean ~~ date
SELECT m = ANY (array[1,2]) FROM typed
--; 42883 10 operator does not exist: money = integer
SELECT b::bytea FROM typed
--; 42846 9 cannot cast type bigint to bytea
SELECT coalesce(m, m) FROM typed
--; ok
SELECT CASE WHEN o IS NULL THEN d ELSE u END FROM typed
--; 42804 33 CASE types uuid and date cannot be matched
SELECT c FROM typed UNION ALL SELECT tm FROM typed
--; 42804 38 UNION types character and time without time zone cannot be matched
SELECT tm IN (true, 3000000000) FROM typed
--; 42883 11 operator does not exist: time without time zone = boolean
SELECT iv BETWEEN current_date AND jb FROM typed
--; 42883 11 operator does not exist: interval >= date
SELECT 1 LIKE tz FROM typed
--; 42883 10 operator does not exist: integer ~~ timestamp with time zone
SELECT ta = ANY (ia) FROM typed
--; 42883 11 operator does not exist: text[] = integer
SELECT by::text FROM typed
--; ok
SELECT coalesce(m, bt) FROM typed
--; 42804 20 COALESCE types money and bit cannot be matched
SELECT CASE WHEN flag IS NULL THEN 1.5 ELSE nm END FROM typed
--; 42804 36 CASE types name and numeric cannot be matched
SELECT flag FROM typed UNION ALL SELECT gen_random_uuid() FROM typed
--; 42804 41 UNION types boolean and uuid cannot be matched
SELECT t IN ('{"a":1}', 1) FROM typed
--; 42883 10 operator does not exist: text = integer
SELECT c BETWEEN array[1,2] AND m FROM typed
--; 42883 10 operator does not exist: character >= integer[]
SELECT j::smallint FROM typed
--; 42846 9 cannot cast type json to smallint
SELECT coalesce(b, 1::text) FROM typed
--; 42804 20 COALESCE types bigint and text cannot be matched
SELECT CASE WHEN i IS NULL THEN 'x'::varchar ELSE 1 END FROM typed
--; 42804 33 CASE types integer and character varying cannot be matched
SELECT v FROM typed UNION ALL SELECT array[1,2] FROM typed
--; 42804 38 UNION types character varying and integer[] cannot be matched
SELECT o IN (array[1,2], current_date) FROM typed
--; 42883 10 operator does not exist: oid = integer[]
SELECT st BETWEEN 1.5 AND ip FROM typed
--; 42883 11 operator does not exist: mood >= numeric
SELECT st LIKE n FROM typed
--; 42883 11 operator does not exist: mood ~~ numeric
SELECT d = ANY ((SELECT i FROM typed)) FROM typed
--; 42883 10 operator does not exist: date = integer
SELECT 1::text::mood FROM typed
--; ok
SELECT coalesce(r, by) FROM typed
--; 42804 20 COALESCE types real and bytea cannot be matched
SELECT CASE WHEN tv IS NULL THEN '2024-01-01' ELSE '{"a":1}' END FROM typed
--; ok
SELECT b FROM typed UNION ALL SELECT ip FROM typed
--; 42804 38 UNION types bigint and inet cannot be matched
SELECT d IN (interval '1 day', '{1,2}') FROM typed
--; 42883 10 operator does not exist: date = interval
SELECT bt BETWEEN gen_random_uuid() AND v FROM typed
--; 42883 11 operator does not exist: bit >= uuid
SELECT bt LIKE f FROM typed
--; 42883 11 operator does not exist: bit ~~ double precision
SELECT d = ANY (t) FROM typed
--; 42809 10 op ANY/ALL (array) requires array on right side
SELECT tm::interval FROM typed
--; ok
SELECT coalesce(o, 1::text) FROM typed
--; 42804 20 COALESCE types oid and text cannot be matched
SELECT CASE WHEN x IS NULL THEN b ELSE 1 END FROM typed
--; ok
SELECT n FROM typed UNION ALL SELECT ia FROM typed
--; 42804 38 UNION types numeric and integer[] cannot be matched
SELECT b IN (gen_random_uuid(), 'abc') FROM typed
--; 42883 10 operator does not exist: bigint = uuid
SELECT by BETWEEN '1' AND ts FROM typed
--; 42883 11 operator does not exist: bytea <= timestamp without time zone
SELECT ip LIKE rg FROM typed
--; 42883 11 operator does not exist: inet ~~ int4range
SELECT f = ANY (ta) FROM typed
--; 42883 10 operator does not exist: double precision = text
SELECT r::integer[] FROM typed
--; 42846 9 cannot cast type real to integer[]
SELECT coalesce(ta, o) FROM typed
--; 42804 21 COALESCE types text[] and oid cannot be matched
SELECT CASE WHEN by IS NULL THEN 1.5 ELSE 3000000000 END FROM typed
--; ok
SELECT ci FROM typed UNION ALL SELECT rg FROM typed
--; 42804 39 UNION types character varying and int4range cannot be matched
SELECT t IN (gen_random_uuid(), current_date) FROM typed
--; 42883 10 operator does not exist: text = uuid
SELECT ts BETWEEN now() AND o FROM typed
--; 42883 11 operator does not exist: timestamp without time zone <= oid
SELECT interval '1 day' LIKE current_date FROM typed
--; 42883 25 operator does not exist: interval ~~ date
SELECT pos = ANY ((SELECT i FROM typed)) FROM typed
--; ok
SELECT 'abc'::mood FROM typed
--; 22P02 8 invalid input value for enum mood: "abc"
SELECT coalesce(d, iv) FROM typed
--; 42804 20 COALESCE types date and interval cannot be matched
SELECT CASE WHEN r IS NULL THEN bt ELSE b END FROM typed
--; 42804 33 CASE types bigint and bit cannot be matched
SELECT c IN ('{"a":1}', 1) FROM typed
--; 42883 10 operator does not exist: character = integer
SELECT ta BETWEEN '{"a":1}' AND ta FROM typed
--; 22P02 19 malformed array literal: "{"a":1}"
SELECT pos LIKE f FROM typed
--; 42883 12 operator does not exist: positive ~~ double precision
SELECT st = ANY ((SELECT t FROM typed)) FROM typed
--; 42883 11 operator does not exist: mood = text
SELECT 1::timestamptz FROM typed
--; 42846 9 cannot cast type integer to timestamp with time zone
SELECT coalesce(m, n) FROM typed
--; 42846 20 COALESCE could not convert type numeric to money
SELECT CASE WHEN s IS NULL THEN c ELSE current_date END FROM typed
--; 42804 33 CASE types date and character cannot be matched
SELECT r FROM typed UNION ALL SELECT ta FROM typed
--; 42804 38 UNION types real and text[] cannot be matched
SELECT m IN (1, gen_random_uuid()) FROM typed
--; 42883 10 operator does not exist: money = integer
SELECT s BETWEEN true AND current_date FROM typed
--; 42883 10 operator does not exist: smallint >= boolean
SELECT pos LIKE c FROM typed
--; 42883 12 operator does not exist: positive ~~ character
SELECT d = ANY ((SELECT t FROM typed)) FROM typed
--; 42883 10 operator does not exist: date = text
SELECT i::numeric(10,2) FROM typed
--; ok
SELECT CASE WHEN jb IS NULL THEN nm ELSE current_date END FROM typed
--; 42804 34 CASE types date and name cannot be matched
SELECT st FROM typed UNION ALL SELECT nm FROM typed
--; 42804 39 UNION types mood and name cannot be matched
SELECT ip IN ('2024-01-01', '1') FROM typed
--; 22P02 15 invalid input syntax for type inet: "2024-01-01"
SELECT j BETWEEN 'abc' AND now() FROM typed
--; 42883 10 operator does not exist: json >= unknown
SELECT NULL LIKE ts FROM typed
--; 42883 13 operator does not exist: unknown ~~ timestamp without time zone
SELECT b = ANY ((SELECT i FROM typed)) FROM typed
--; ok
SELECT interval '1 day'::timestamp FROM typed
--; 42846 24 cannot cast type interval to timestamp without time zone
SELECT coalesce(i, ts) FROM typed
--; 42804 20 COALESCE types integer and timestamp without time zone cannot be matched
SELECT CASE WHEN d IS NULL THEN 'x'::varchar ELSE ia END FROM typed
--; 42804 33 CASE types integer[] and character varying cannot be matched
SELECT x FROM typed UNION ALL SELECT now() FROM typed
--; 42804 38 UNION types xml and timestamp with time zone cannot be matched
SELECT s IN (now(), 1) FROM typed
--; 42883 10 operator does not exist: smallint = timestamp with time zone
SELECT j BETWEEN true AND pos FROM typed
--; 42883 10 operator does not exist: json >= boolean
SELECT tz LIKE bt FROM typed
--; 42883 11 operator does not exist: timestamp with time zone ~~ bit
SELECT x::integer FROM typed
--; 42846 9 cannot cast type xml to integer
SELECT coalesce(ta, tv) FROM typed
--; 42804 21 COALESCE types text[] and tsvector cannot be matched
SELECT CASE WHEN f IS NULL THEN '1' ELSE ia END FROM typed
--; 22P02 33 malformed array literal: "1"
SELECT tz FROM typed UNION ALL SELECT now() FROM typed
--; ok
SELECT v IN (interval '1 day', 1::text) FROM typed
--; 42883 10 operator does not exist: character varying = interval
SELECT iv BETWEEN 3000000000 AND '{1,2}' FROM typed
--; 42883 11 operator does not exist: interval >= bigint
SELECT NULL LIKE iv FROM typed
--; 42883 13 operator does not exist: unknown ~~ interval
SELECT b::oid FROM typed
--; ok
SELECT coalesce(m, c) FROM typed
--; 42804 20 COALESCE types money and character cannot be matched
SELECT CASE WHEN t IS NULL THEN ta ELSE 'abc' END FROM typed
--; 22P02 41 malformed array literal: "abc"
SELECT tm IN ('abc', 'x'::varchar) FROM typed
--; 22007 15 invalid input syntax for type time: "abc"
SELECT ci BETWEEN 'abc' AND ta FROM typed
--; 42883 11 operator does not exist: label <= text[]
SELECT pos LIKE 1::text FROM typed
--; 42883 12 operator does not exist: positive ~~ text
SELECT i = ANY ((SELECT i FROM typed)) FROM typed
--; ok
SELECT array[1,2]::bigint FROM typed
--; 42846 18 cannot cast type integer[] to bigint
SELECT coalesce(tm, r) FROM typed
--; 42804 21 COALESCE types time without time zone and real cannot be matched
SELECT CASE WHEN j IS NULL THEN 3000000000 ELSE ts END FROM typed
--; 42804 33 CASE types timestamp without time zone and bigint cannot be matched
SELECT i FROM typed UNION ALL SELECT '1' FROM typed
--; ok
SELECT x IN (interval '1 day', interval '1 day') FROM typed
--; 42883 10 operator does not exist: xml = interval
SELECT ci BETWEEN NULL AND ts FROM typed
--; 42883 11 operator does not exist: label <= timestamp without time zone
SELECT 1 LIKE 1 FROM typed
--; 42883 10 operator does not exist: integer ~~ integer
SELECT b = ANY (i) FROM typed
--; 42809 10 op ANY/ALL (array) requires array on right side
SELECT r::int4range FROM typed
--; 42846 9 cannot cast type real to int4range
SELECT coalesce(ta, array[1,2]) FROM typed
--; 42846 21 COALESCE could not convert type integer[] to text[]
SELECT CASE WHEN pos IS NULL THEN b ELSE o END FROM typed
--; ok
SELECT i FROM typed UNION ALL SELECT c FROM typed
--; 42804 38 UNION types integer and character cannot be matched
SELECT ip IN (NULL, 1) FROM typed
--; 42883 11 operator does not exist: inet = integer
SELECT j BETWEEN 'x'::varchar AND NULL FROM typed
--; 42883 10 operator does not exist: json >= character varying
SELECT d LIKE f FROM typed
--; 42883 10 operator does not exist: date ~~ double precision
SELECT st = ANY (t) FROM typed
--; 42809 11 op ANY/ALL (array) requires array on right side
SELECT o::money FROM typed
--; 42846 9 cannot cast type oid to money
SELECT coalesce(f, '{"a":1}') FROM typed
--; 22P02 20 invalid input syntax for type double precision: "{"a":1}"
SELECT CASE WHEN st IS NULL THEN u ELSE r END FROM typed
--; 42804 34 CASE types real and uuid cannot be matched
SELECT t FROM typed UNION ALL SELECT NULL FROM typed
--; ok
SELECT f IN ('{1,2}', NULL) FROM typed
--; 22P02 14 invalid input syntax for type double precision: "{1,2}"
SELECT s BETWEEN '1' AND bt FROM typed
--; 42883 10 operator does not exist: smallint <= bit
SELECT pos LIKE tz FROM typed
--; 42883 12 operator does not exist: positive ~~ timestamp with time zone
SELECT flag = ANY (t) FROM typed
--; 42809 13 op ANY/ALL (array) requires array on right side
SELECT 1::real FROM typed
--; ok
SELECT coalesce(tv, ci) FROM typed
--; 42804 21 COALESCE types tsvector and character varying cannot be matched
SELECT CASE WHEN ts IS NULL THEN f ELSE x END FROM typed
--; 42804 34 CASE types xml and double precision cannot be matched
SELECT u FROM typed UNION ALL SELECT pos FROM typed
--; 42804 38 UNION types uuid and integer cannot be matched
SELECT rg IN (current_date, array[1,2]) FROM typed
--; 42883 11 operator does not exist: int4range = date
SELECT u BETWEEN 1.5 AND now() FROM typed
--; 42883 10 operator does not exist: uuid >= numeric
SELECT m LIKE 3000000000 FROM typed
--; 42883 10 operator does not exist: money ~~ bigint
SELECT r::json FROM typed
--; 42846 9 cannot cast type real to json
SELECT coalesce(pos, ip) FROM typed
--; 42804 22 COALESCE types integer and inet cannot be matched
SELECT CASE WHEN ta IS NULL THEN '2024-01-01' ELSE o END FROM typed
--; 22P02 34 invalid input syntax for type oid: "2024-01-01"
SELECT s FROM typed UNION ALL SELECT '2024-01-01' FROM typed
--; 22P02 38 invalid input syntax for type smallint: "2024-01-01"
SELECT v IN ('1', 1::text) FROM typed
--; ok
SELECT flag BETWEEN gen_random_uuid() AND d FROM typed
--; 42883 13 operator does not exist: boolean >= uuid
SELECT iv LIKE v FROM typed
--; 42883 11 operator does not exist: interval ~~ character varying
SELECT s = ANY ('{1}') FROM typed
--; ok
SELECT now()::oid FROM typed
--; 42846 13 cannot cast type timestamp with time zone to oid
SELECT coalesce(b, 3000000000) FROM typed
--; ok
SELECT CASE WHEN tv IS NULL THEN '2024-01-01' ELSE u END FROM typed
--; 22P02 34 invalid input syntax for type uuid: "2024-01-01"
SELECT iv FROM typed UNION ALL SELECT 'abc' FROM typed
--; 22007 39 invalid input syntax for type interval: "abc"
SELECT r IN ('2024-01-01', current_date) FROM typed
--; 22P02 14 invalid input syntax for type real: "2024-01-01"
SELECT ci BETWEEN 1.5 AND jb FROM typed
--; 42883 11 operator does not exist: label >= numeric
SELECT jb LIKE r FROM typed
--; 42883 11 operator does not exist: jsonb ~~ real
SELECT v = ANY (i) FROM typed
--; 42809 10 op ANY/ALL (array) requires array on right side
SELECT v::label FROM typed
--; ok
SELECT CASE WHEN ts IS NULL THEN st ELSE 'abc' END FROM typed
--; 22P02 42 invalid input value for enum mood: "abc"
SELECT bt FROM typed UNION ALL SELECT '{1,2}' FROM typed
--; 22P02 39 "{" is not a valid binary digit
SELECT n IN (NULL, '{1,2}') FROM typed
--; 22P02 20 invalid input syntax for type numeric: "{1,2}"
SELECT f BETWEEN '{1,2}' AND current_date FROM typed
--; 22P02 18 invalid input syntax for type double precision: "{1,2}"
SELECT 1 LIKE by FROM typed
--; 42883 10 operator does not exist: integer ~~ bytea
SELECT ts = ANY (array[1,2]) FROM typed
--; 42883 11 operator does not exist: timestamp without time zone = integer
SELECT ip::jsonb FROM typed
--; 42846 10 cannot cast type inet to jsonb
SELECT coalesce(nm, nm) FROM typed
--; ok
SELECT CASE WHEN v IS NULL THEN iv ELSE flag END FROM typed
--; 42804 33 CASE types boolean and interval cannot be matched
SELECT t FROM typed UNION ALL SELECT ci FROM typed
--; ok
SELECT jb IN ('1', 1) FROM typed
--; 42883 11 operator does not exist: jsonb = integer
SELECT flag BETWEEN 'abc' AND b FROM typed
--; 22P02 21 invalid input syntax for type boolean: "abc"
SELECT '2024-01-01' LIKE 3000000000 FROM typed
--; 42883 21 operator does not exist: unknown ~~ bigint
SELECT rg = ANY (i) FROM typed
--; 42809 11 op ANY/ALL (array) requires array on right side
SELECT NULL::bigint FROM typed
--; ok
SELECT coalesce(nm, '{"a":1}') FROM typed
--; ok
SELECT CASE WHEN tz IS NULL THEN pos ELSE interval '1 day' END FROM typed
--; 42804 34 CASE types interval and integer cannot be matched
SELECT ta FROM typed UNION ALL SELECT ia FROM typed
--; 42846 39 UNION could not convert type integer[] to text[]
SELECT b IN ('{1,2}', 3000000000) FROM typed
--; 22P02 14 invalid input syntax for type bigint: "{1,2}"
SELECT v BETWEEN 1.5 AND '{"a":1}' FROM typed
--; 42883 10 operator does not exist: character varying >= numeric
SELECT o LIKE '1' FROM typed
--; 42883 10 operator does not exist: oid ~~ unknown
SELECT rg = ANY ((SELECT i FROM typed)) FROM typed
--; 42883 11 operator does not exist: int4range = integer
SELECT f::timestamptz FROM typed
--; 42846 9 cannot cast type double precision to timestamp with time zone
SELECT coalesce(j, i) FROM typed
--; 42804 20 COALESCE types json and integer cannot be matched
SELECT CASE WHEN tz IS NULL THEN v ELSE f END FROM typed
--; 42804 34 CASE types double precision and character varying cannot be matched
SELECT x FROM typed UNION ALL SELECT c FROM typed
--; 42804 38 UNION types xml and character cannot be matched
SELECT t IN (gen_random_uuid(), 1) FROM typed
--; 42883 10 operator does not exist: text = uuid
SELECT m BETWEEN true AND i FROM typed
--; 42883 10 operator does not exist: money >= boolean
SELECT 1.5 LIKE nm FROM typed
--; 42883 12 operator does not exist: numeric ~~ name
SELECT d = ANY (ia) FROM typed
--; 42883 10 operator does not exist: date = integer
SELECT coalesce(by, interval '1 day') FROM typed
--; 42804 30 COALESCE types bytea and interval cannot be matched
SELECT CASE WHEN ip IS NULL THEN i ELSE '{1,2}' END FROM typed
--; 22P02 41 invalid input syntax for type integer: "{1,2}"
SELECT ia FROM typed UNION ALL SELECT ia FROM typed
--; ok
SELECT bt IN (array[1,2], NULL) FROM typed
--; 42883 11 operator does not exist: bit = integer[]
SELECT iv BETWEEN 'abc' AND v FROM typed
--; 22007 19 invalid input syntax for type interval: "abc"
SELECT b LIKE 1.5 FROM typed
--; 42883 10 operator does not exist: bigint ~~ numeric
SELECT nm = ANY (ta) FROM typed
--; ok
SELECT tz::bytea FROM typed
--; 42846 10 cannot cast type timestamp with time zone to bytea
SELECT coalesce(ia, f) FROM typed
--; 42804 21 COALESCE types integer[] and double precision cannot be matched
SELECT CASE WHEN c IS NULL THEN d ELSE '2024-01-01' END FROM typed
--; ok
SELECT tz FROM typed UNION ALL SELECT 'x'::varchar FROM typed
--; 42804 39 UNION types timestamp with time zone and character varying cannot be matched
SELECT bt IN (1::text, 1) FROM typed
--; 42883 11 operator does not exist: bit = text
SELECT pos BETWEEN array[1,2] AND current_date FROM typed
--; 42883 12 operator does not exist: positive >= integer[]
SELECT 1.5 LIKE x FROM typed
--; 42883 12 operator does not exist: numeric ~~ xml
SELECT st = ANY ('{1}') FROM typed
--; 22P02 18 invalid input value for enum mood: "1"
SELECT now()::mood FROM typed
--; 42846 13 cannot cast type timestamp with time zone to mood
SELECT coalesce(bt, x) FROM typed
--; 42804 21 COALESCE types bit and xml cannot be matched
SELECT CASE WHEN jb IS NULL THEN current_date ELSE interval '1 day' END FROM typed
--; 42804 34 CASE types interval and date cannot be matched
SELECT st FROM typed UNION ALL SELECT x FROM typed
--; 42804 39 UNION types mood and xml cannot be matched
SELECT tm IN (now(), true) FROM typed
--; 42883 11 operator does not exist: time without time zone = timestamp with time zone
SELECT ip BETWEEN now() AND v FROM typed
--; 42883 11 operator does not exist: inet >= timestamp with time zone
SELECT 1 LIKE nm FROM typed
--; 42883 10 operator does not exist: integer ~~ name
SELECT x::label FROM typed
--; ok
SELECT coalesce(u, st) FROM typed
--; 42804 20 COALESCE types uuid and mood cannot be matched
SELECT CASE WHEN bt IS NULL THEN jb ELSE ci END FROM typed
--; 42804 34 CASE types character varying and jsonb cannot be matched
SELECT ip FROM typed UNION ALL SELECT iv FROM typed
--; 42804 39 UNION types inet and interval cannot be matched
SELECT d IN (array[1,2], current_date) FROM typed
--; 42883 10 operator does not exist: date = integer[]
SELECT u BETWEEN 1::text AND ci FROM typed
--; 42883 10 operator does not exist: uuid >= text
SELECT j LIKE now() FROM typed
--; 42883 10 operator does not exist: json ~~ timestamp with time zone
SELECT s = ANY (array[1,2]) FROM typed
--; ok
SELECT rg::smallint FROM typed
--; 42846 10 cannot cast type int4range to smallint
SELECT coalesce(c, 1.5) FROM typed
--; 42804 20 COALESCE types character and numeric cannot be matched
SELECT CASE WHEN ia IS NULL THEN c ELSE st END FROM typed
--; 42804 34 CASE types mood and character cannot be matched
SELECT f IN (array[1,2], '1') FROM typed
--; 42883 10 operator does not exist: double precision = integer[]
SELECT tz BETWEEN 3000000000 AND 'x'::varchar FROM typed
--; 42883 11 operator does not exist: timestamp with time zone >= bigint
SELECT bt LIKE jb FROM typed
--; 42883 11 operator does not exist: bit ~~ jsonb
SELECT coalesce(ts, m) FROM typed
--; 42804 21 COALESCE types timestamp without time zone and money cannot be matched
SELECT CASE WHEN i IS NULL THEN 'x'::varchar ELSE tv END FROM typed
--; 42804 33 CASE types tsvector and character varying cannot be matched
SELECT c FROM typed UNION ALL SELECT current_date FROM typed
--; 42804 38 UNION types character and date cannot be matched
SELECT tz IN ('x'::varchar, 'abc') FROM typed
--; 42883 11 operator does not exist: timestamp with time zone = character varying
SELECT r BETWEEN 3000000000 AND r FROM typed
--; ok
SELECT '1' LIKE n FROM typed
--; 42883 12 operator does not exist: unknown ~~ numeric
SELECT 1.5::xml FROM typed
--; 42846 11 cannot cast type numeric to xml
SELECT coalesce(s, flag) FROM typed
--; 42804 20 COALESCE types smallint and boolean cannot be matched
SELECT CASE WHEN ip IS NULL THEN 1 ELSE 1.5 END FROM typed
--; ok
SELECT v FROM typed UNION ALL SELECT r FROM typed
--; 42804 38 UNION types character varying and real cannot be matched
SELECT nm IN ('abc', array[1,2]) FROM typed
--; 42883 11 operator does not exist: name = integer[]
SELECT d BETWEEN array[1,2] AND x FROM typed
--; 42883 10 operator does not exist: date >= integer[]
SELECT m LIKE flag FROM typed
--; 42883 10 operator does not exist: money ~~ boolean
SELECT bt = ANY (ta) FROM typed
--; 42883 11 operator does not exist: bit = text
SELECT coalesce(x, bt) FROM typed
--; 42804 20 COALESCE types xml and bit cannot be matched
SELECT CASE WHEN rg IS NULL THEN bt ELSE j END FROM typed
--; 42804 34 CASE types json and bit cannot be matched
SELECT s FROM typed UNION ALL SELECT 1::text FROM typed
--; 42804 38 UNION types smallint and text cannot be matched
SELECT c IN (NULL, now()) FROM typed
--; 42883 10 operator does not exist: character = timestamp with time zone
SELECT d BETWEEN 3000000000 AND interval '1 day' FROM typed
--; 42883 10 operator does not exist: date >= bigint
SELECT t LIKE 1::text FROM typed
--; ok
SELECT r = ANY ((SELECT t FROM typed)) FROM typed
--; 42883 10 operator does not exist: real = text
SELECT t::uuid FROM typed
--; ok
SELECT coalesce(by, 1) FROM typed
--; 42804 21 COALESCE types bytea and integer cannot be matched
SELECT CASE WHEN n IS NULL THEN x ELSE ip END FROM typed
--; 42804 33 CASE types inet and xml cannot be matched
SELECT nm FROM typed UNION ALL SELECT b FROM typed
--; 42804 39 UNION types name and bigint cannot be matched
SELECT s IN ('abc', 1) FROM typed
--; 22P02 14 invalid input syntax for type integer: "abc"
SELECT b BETWEEN 3000000000 AND o FROM typed
--; ok
SELECT j LIKE 1.5 FROM typed
--; 42883 10 operator does not exist: json ~~ numeric
SELECT pos = ANY ((SELECT t FROM typed)) FROM typed
--; 42883 12 operator does not exist: positive = text
SELECT u::int4range FROM typed
--; 42846 9 cannot cast type uuid to int4range
SELECT coalesce(ci, b) FROM typed
--; 42804 21 COALESCE types character varying and bigint cannot be matched
SELECT CASE WHEN m IS NULL THEN interval '1 day' ELSE tv END FROM typed
--; 42804 42 CASE types tsvector and interval cannot be matched
SELECT flag FROM typed UNION ALL SELECT nm FROM typed
--; 42804 41 UNION types boolean and name cannot be matched
SELECT d IN (current_date, true) FROM typed
--; 42883 10 operator does not exist: date = boolean
SELECT tz BETWEEN true AND '{1,2}' FROM typed
--; 42883 11 operator does not exist: timestamp with time zone >= boolean
SELECT t LIKE v FROM typed
--; ok
SELECT tv = ANY ('{1}') FROM typed
--; ok
SELECT '1'::real FROM typed
--; ok
SELECT coalesce(st, now()) FROM typed
--; 42804 21 COALESCE types mood and timestamp with time zone cannot be matched
SELECT CASE WHEN o IS NULL THEN t ELSE tm END FROM typed
--; 42804 33 CASE types time without time zone and text cannot be matched
SELECT b FROM typed UNION ALL SELECT now() FROM typed
--; 42804 38 UNION types bigint and timestamp with time zone cannot be matched
SELECT j IN (1.5, '{1,2}') FROM typed
--; 42883 10 operator does not exist: json = numeric
SELECT jb BETWEEN interval '1 day' AND gen_random_uuid() FROM typed
--; 42883 11 operator does not exist: jsonb >= interval
SELECT f LIKE jb FROM typed
--; 42883 10 operator does not exist: double precision ~~ jsonb
SELECT j = ANY (t) FROM typed
--; 42809 10 op ANY/ALL (array) requires array on right side
SELECT iv::xml FROM typed
--; 42846 10 cannot cast type interval to xml
SELECT coalesce(iv, '2024-01-01') FROM typed
--; 22007 21 invalid input syntax for type interval: "2024-01-01"
SELECT CASE WHEN ts IS NULL THEN 1 ELSE 'abc' END FROM typed
--; 22P02 41 invalid input syntax for type integer: "abc"
SELECT ci FROM typed UNION ALL SELECT ta FROM typed
--; 42804 39 UNION types character varying and text[] cannot be matched
SELECT st IN (NULL, 1.5) FROM typed
--; 42883 11 operator does not exist: mood = numeric
SELECT st BETWEEN '{1,2}' AND '{"a":1}' FROM typed
--; 22P02 19 invalid input value for enum mood: "{1,2}"
SELECT now() LIKE '1' FROM typed
--; 42883 14 operator does not exist: timestamp with time zone ~~ unknown
SELECT st::tsvector FROM typed
--; 42846 10 cannot cast type mood to tsvector
SELECT coalesce(flag, jb) FROM typed
--; 42804 23 COALESCE types boolean and jsonb cannot be matched
SELECT CASE WHEN d IS NULL THEN o ELSE '{"a":1}' END FROM typed
--; 22P02 40 invalid input syntax for type oid: "{"a":1}"
SELECT v FROM typed UNION ALL SELECT n FROM typed
--; 42804 38 UNION types character varying and numeric cannot be matched
SELECT d IN (now(), current_date) FROM typed
--; ok
SELECT s BETWEEN true AND tz FROM typed
--; 42883 10 operator does not exist: smallint >= boolean
SELECT current_date LIKE current_date FROM typed
--; 42883 21 operator does not exist: date ~~ date
SELECT v = ANY (array[1,2]) FROM typed
--; 42883 10 operator does not exist: character varying = integer
SELECT '{"a":1}'::double precision FROM typed
--; 22P02 8 invalid input syntax for type double precision: "{"a":1}"
SELECT coalesce(s, 1::text) FROM typed
--; 42804 20 COALESCE types smallint and text cannot be matched
SELECT CASE WHEN flag IS NULL THEN interval '1 day' ELSE i END FROM typed
--; 42804 45 CASE types integer and interval cannot be matched
SELECT ci FROM typed UNION ALL SELECT st FROM typed
--; 42804 39 UNION types character varying and mood cannot be matched
SELECT ip IN (1, 3000000000) FROM typed
--; 42883 11 operator does not exist: inet = integer
SELECT ip BETWEEN now() AND '2024-01-01' FROM typed
--; 42883 11 operator does not exist: inet >= timestamp with time zone
SELECT by LIKE 3000000000 FROM typed
--; 42883 11 operator does not exist: bytea ~~ bigint
SELECT 'x'::varchar::bit(4) FROM typed
--; ok
SELECT coalesce(i, 'abc') FROM typed
--; 22P02 20 invalid input syntax for type integer: "abc"
SELECT CASE WHEN s IS NULL THEN bt ELSE bt END FROM typed
--; ok
SELECT c FROM typed UNION ALL SELECT gen_random_uuid() FROM typed
--; 42804 38 UNION types character and uuid cannot be matched
SELECT t IN ('{"a":1}', 1::text) FROM typed
--; ok
SELECT st BETWEEN interval '1 day' AND u FROM typed
--; 42883 11 operator does not exist: mood >= interval
SELECT n LIKE s FROM typed
--; 42883 10 operator does not exist: numeric ~~ smallint
SELECT c = ANY ((SELECT t FROM typed)) FROM typed
--; ok
SELECT x::time FROM typed
--; 42846 9 cannot cast type xml to time without time zone
SELECT coalesce(t, flag) FROM typed
--; 42804 20 COALESCE types text and boolean cannot be matched
SELECT CASE WHEN s IS NULL THEN tz ELSE now() END FROM typed
--; ok
SELECT r FROM typed UNION ALL SELECT x FROM typed
--; 42804 38 UNION types real and xml cannot be matched
SELECT nm IN (true, '{1,2}') FROM typed
--; 42883 11 operator does not exist: name = boolean
SELECT o BETWEEN '1' AND 3000000000 FROM typed
--; ok
SELECT u LIKE 1.5 FROM typed
--; 42883 10 operator does not exist: uuid ~~ numeric
SELECT nm = ANY (array[1,2]) FROM typed
--; 42883 11 operator does not exist: name = integer
SELECT pos::bytea FROM typed
--; 42846 11 cannot cast type positive to bytea
SELECT coalesce(d, bt) FROM typed
--; 42804 20 COALESCE types date and bit cannot be matched
SELECT CASE WHEN v IS NULL THEN array[1,2] ELSE current_date END FROM typed
--; 42804 33 CASE types date and integer[] cannot be matched
SELECT t FROM typed UNION ALL SELECT '{"a":1}' FROM typed
--; ok
SELECT iv IN ('1', array[1,2]) FROM typed
--; 42883 11 operator does not exist: interval = integer[]
SELECT nm BETWEEN gen_random_uuid() AND pos FROM typed
--; 42883 11 operator does not exist: name >= uuid
SELECT d LIKE tm FROM typed
--; 42883 10 operator does not exist: date ~~ time without time zone
SELECT v = ANY ('{1}') FROM typed
--; ok
SELECT 1::json FROM typed
--; 42846 9 cannot cast type integer to json
SELECT coalesce(v, nm) FROM typed
--; ok
SELECT CASE WHEN jb IS NULL THEN tv ELSE ip END FROM typed
--; 42804 34 CASE types inet and tsvector cannot be matched
SELECT t FROM typed UNION ALL SELECT s FROM typed
--; 42804 38 UNION types text and smallint cannot be matched
SELECT u IN (1, current_date) FROM typed
--; 42883 10 operator does not exist: uuid = integer
SELECT v BETWEEN true AND jb FROM typed
--; 42883 10 operator does not exist: character varying >= boolean
SELECT st LIKE v FROM typed
--; 42883 11 operator does not exist: mood ~~ character varying
SELECT o = ANY (ia) FROM typed
--; ok
SELECT f::double precision FROM typed
--; ok
SELECT coalesce(b, iv) FROM typed
--; 42804 20 COALESCE types bigint and interval cannot be matched
SELECT CASE WHEN d IS NULL THEN 1::text ELSE flag END FROM typed
--; 42804 33 CASE types boolean and text cannot be matched
SELECT v FROM typed UNION ALL SELECT flag FROM typed
--; 42804 38 UNION types character varying and boolean cannot be matched
SELECT st IN (array[1,2], 1.5) FROM typed
--; 42883 11 operator does not exist: mood = integer[]
SELECT tm BETWEEN '2024-01-01' AND true FROM typed
--; 22007 19 invalid input syntax for type time: "2024-01-01"
SELECT '{1,2}' LIKE ia FROM typed
--; 42883 16 operator does not exist: unknown ~~ integer[]
SELECT s::real FROM typed
--; ok
SELECT CASE WHEN ci IS NULL THEN '2024-01-01' ELSE nm END FROM typed
--; ok
SELECT t FROM typed UNION ALL SELECT u FROM typed
--; 42804 38 UNION types text and uuid cannot be matched
SELECT i IN (current_date, 'abc') FROM typed
--; 42883 10 operator does not exist: integer = date
SELECT v BETWEEN '2024-01-01' AND c FROM typed
--; ok
SELECT s LIKE b FROM typed
--; 42883 10 operator does not exist: smallint ~~ bigint
SELECT 1::text::xml FROM typed
--; ok
SELECT coalesce(r, nm) FROM typed
--; 42804 20 COALESCE types real and name cannot be matched
SELECT CASE WHEN ip IS NULL THEN iv ELSE m END FROM typed
--; 42804 34 CASE types money and interval cannot be matched
SELECT t FROM typed UNION ALL SELECT ta FROM typed
--; 42804 38 UNION types text and text[] cannot be matched
SELECT ta IN ('2024-01-01', now()) FROM typed
--; 22P02 15 malformed array literal: "2024-01-01"
SELECT t BETWEEN array[1,2] AND j FROM typed
--; 42883 10 operator does not exist: text >= integer[]
SELECT 1.5 LIKE ip FROM typed
--; 42883 12 operator does not exist: numeric ~~ inet
SELECT jb = ANY (ta) FROM typed
--; 42883 11 operator does not exist: jsonb = text
SELECT ta::bytea FROM typed
--; 42846 10 cannot cast type text[] to bytea
SELECT coalesce(by, flag) FROM typed
--; 42804 21 COALESCE types bytea and boolean cannot be matched
SELECT CASE WHEN c IS NULL THEN gen_random_uuid() ELSE u END FROM typed
--; ok
SELECT jb FROM typed UNION ALL SELECT pos FROM typed
--; 42804 39 UNION types jsonb and integer cannot be matched
SELECT s IN ('abc', now()) FROM typed
--; 22P02 14 invalid input syntax for type smallint: "abc"
SELECT bt BETWEEN array[1,2] AND m FROM typed
--; 42883 11 operator does not exist: bit >= integer[]
SELECT current_date LIKE tm FROM typed
--; 42883 21 operator does not exist: date ~~ time without time zone
SELECT coalesce(ia, flag) FROM typed
--; 42804 21 COALESCE types integer[] and boolean cannot be matched
SELECT CASE WHEN b IS NULL THEN s ELSE nm END FROM typed
--; 42804 33 CASE types name and smallint cannot be matched
SELECT x FROM typed UNION ALL SELECT pos FROM typed
--; 42804 38 UNION types xml and integer cannot be matched
SELECT st IN (1, gen_random_uuid()) FROM typed
--; 42883 11 operator does not exist: mood = integer
SELECT flag BETWEEN gen_random_uuid() AND 1.5 FROM typed
--; 42883 13 operator does not exist: boolean >= uuid
SELECT u LIKE rg FROM typed
--; 42883 10 operator does not exist: uuid ~~ int4range
SELECT tz::text[] FROM typed
--; 42846 10 cannot cast type timestamp with time zone to text[]
SELECT coalesce(tz, true) FROM typed
--; 42804 21 COALESCE types timestamp with time zone and boolean cannot be matched
SELECT CASE WHEN x IS NULL THEN bt ELSE '{1,2}' END FROM typed
--; 22P02 41 "{" is not a valid binary digit
SELECT v FROM typed UNION ALL SELECT 1.5 FROM typed
--; 42804 38 UNION types character varying and numeric cannot be matched
SELECT t IN ('{1,2}', interval '1 day') FROM typed
--; 42883 10 operator does not exist: text = interval
SELECT b BETWEEN 1::text AND 1::text FROM typed
--; 42883 10 operator does not exist: bigint >= text
SELECT 1 LIKE st FROM typed
--; 42883 10 operator does not exist: integer ~~ mood
SELECT flag = ANY ('{1}') FROM typed
--; ok
SELECT '1'::integer FROM typed
--; ok
SELECT coalesce(tm, u) FROM typed
--; 42804 21 COALESCE types time without time zone and uuid cannot be matched
SELECT CASE WHEN ci IS NULL THEN ip ELSE d END FROM typed
--; 42804 34 CASE types date and inet cannot be matched
SELECT m FROM typed UNION ALL SELECT n FROM typed
--; 42846 38 UNION could not convert type numeric to money
SELECT tv IN (1.5, true) FROM typed
--; 42883 11 operator does not exist: tsvector = numeric
SELECT u BETWEEN 3000000000 AND 1::text FROM typed
--; 42883 10 operator does not exist: uuid >= bigint
SELECT b LIKE gen_random_uuid() FROM typed
--; 42883 10 operator does not exist: bigint ~~ uuid
SELECT i::integer[] FROM typed
--; 42846 9 cannot cast type integer to integer[]
SELECT coalesce(r, b) FROM typed
--; ok
SELECT CASE WHEN b IS NULL THEN current_date ELSE i END FROM typed
--; 42804 33 CASE types integer and date cannot be matched
SELECT r FROM typed UNION ALL SELECT j FROM typed
--; 42804 38 UNION types real and json cannot be matched
SELECT v IN (interval '1 day', true) FROM typed
--; 42883 10 operator does not exist: character varying = interval
SELECT jb BETWEEN 1::text AND by FROM typed
--; 42883 11 operator does not exist: jsonb >= text
SELECT x LIKE nm FROM typed
--; 42883 10 operator does not exist: xml ~~ name
SELECT nm = ANY ((SELECT t FROM typed)) FROM typed
--; ok
SELECT array[1,2]::smallint FROM typed
--; 42846 18 cannot cast type integer[] to smallint
SELECT coalesce(ci, iv) FROM typed
--; 42804 21 COALESCE types character varying and interval cannot be matched
SELECT CASE WHEN b IS NULL THEN array[1,2] ELSE x END FROM typed
--; 42804 33 CASE types xml and integer[] cannot be matched
SELECT c FROM typed UNION ALL SELECT nm FROM typed
--; ok
SELECT v IN (NULL, gen_random_uuid()) FROM typed
--; 42883 10 operator does not exist: character varying = uuid
SELECT tv BETWEEN 3000000000 AND tv FROM typed
--; 42883 11 operator does not exist: tsvector >= bigint
SELECT r LIKE x FROM typed
--; 42883 10 operator does not exist: real ~~ xml
SELECT 1::text::real FROM typed
--; ok
SELECT coalesce(jb, nm) FROM typed
--; 42804 21 COALESCE types jsonb and name cannot be matched
SELECT CASE WHEN tm IS NULL THEN interval '1 day' ELSE 3000000000 END FROM typed
--; 42804 43 CASE types bigint and interval cannot be matched
SELECT i IN ('1', 3000000000) FROM typed
--; ok
SELECT r BETWEEN 1::text AND tz FROM typed
--; 42883 10 operator does not exist: real >= text
SELECT 1.5 LIKE current_date FROM typed
--; 42883 12 operator does not exist: numeric ~~ date
SELECT v::date FROM typed
--; ok
SELECT coalesce(o, 'x'::varchar) FROM typed
--; 42804 20 COALESCE types oid and character varying cannot be matched
SELECT CASE WHEN ts IS NULL THEN true ELSE st END FROM typed
--; 42804 34 CASE types mood and boolean cannot be matched
SELECT n FROM typed UNION ALL SELECT i FROM typed
--; ok
SELECT n IN (true, '{"a":1}') FROM typed
--; 42883 10 operator does not exist: numeric = boolean
SELECT u BETWEEN '{"a":1}' AND ta FROM typed
--; 22P02 18 invalid input syntax for type uuid: "{"a":1}"
SELECT st LIKE t FROM typed
--; 42883 11 operator does not exist: mood ~~ text
SELECT o = ANY (i) FROM typed
--; 42809 10 op ANY/ALL (array) requires array on right side
SELECT 1::integer FROM typed
--; ok
SELECT coalesce(tz, x) FROM typed
--; 42804 21 COALESCE types timestamp with time zone and xml cannot be matched
SELECT CASE WHEN m IS NULL THEN ci ELSE ts END FROM typed
--; 42804 33 CASE types timestamp without time zone and character varying cannot be matched
SELECT ip FROM typed UNION ALL SELECT d FROM typed
--; 42804 39 UNION types inet and date cannot be matched
SELECT st IN (array[1,2], '{"a":1}') FROM typed
--; 42883 11 operator does not exist: mood = integer[]
SELECT flag BETWEEN NULL AND d FROM typed
--; 42883 13 operator does not exist: boolean <= date
SELECT i LIKE n FROM typed
--; 42883 10 operator does not exist: integer ~~ numeric
SELECT '{1,2}'::json FROM typed
--; 22P02 8 invalid input syntax for type json
SELECT coalesce(f, jb) FROM typed
--; 42804 20 COALESCE types double precision and jsonb cannot be matched
SELECT CASE WHEN iv IS NULL THEN ts ELSE pos END FROM typed
--; 42804 34 CASE types integer and timestamp without time zone cannot be matched
SELECT ts FROM typed UNION ALL SELECT iv FROM typed
--; 42804 39 UNION types timestamp without time zone and interval cannot be matched
SELECT pos IN (interval '1 day', NULL) FROM typed
--; 42883 12 operator does not exist: positive = interval
SELECT tm BETWEEN 1 AND 'x'::varchar FROM typed
--; 42883 11 operator does not exist: time without time zone >= integer
SELECT interval '1 day' LIKE pos FROM typed
--; 42883 25 operator does not exist: interval ~~ positive
SELECT i = ANY (i) FROM typed
--; 42809 10 op ANY/ALL (array) requires array on right side
SELECT NULL::money FROM typed
--; ok
SELECT coalesce(pos, '{"a":1}') FROM typed
--; 22P02 22 invalid input syntax for type integer: "{"a":1}"
SELECT CASE WHEN iv IS NULL THEN r ELSE 1::text END FROM typed
--; 42804 34 CASE types text and real cannot be matched
SELECT pos FROM typed UNION ALL SELECT v FROM typed
--; 42804 40 UNION types integer and character varying cannot be matched
SELECT jb IN (interval '1 day', '1') FROM typed
--; 42883 11 operator does not exist: jsonb = interval
SELECT r BETWEEN NULL AND rg FROM typed
--; 42883 10 operator does not exist: real <= int4range
SELECT '{1,2}' LIKE NULL FROM typed
--; ok
SELECT t = ANY ((SELECT t FROM typed)) FROM typed
--; ok
SELECT v::real FROM typed
--; ok
SELECT coalesce(f, j) FROM typed
--; 42804 20 COALESCE types double precision and json cannot be matched
SELECT CASE WHEN ts IS NULL THEN d ELSE ts END FROM typed
--; ok
SELECT c IN (3000000000, '{"a":1}') FROM typed
--; 42883 10 operator does not exist: character = bigint
SELECT u BETWEEN '{"a":1}' AND c FROM typed
--; 22P02 18 invalid input syntax for type uuid: "{"a":1}"
SELECT '2024-01-01' LIKE iv FROM typed
--; 42883 21 operator does not exist: unknown ~~ interval
SELECT tm = ANY (i) FROM typed
--; 42809 11 op ANY/ALL (array) requires array on right side
SELECT 'abc'::char(3) FROM typed
--; ok
SELECT coalesce(ia, b) FROM typed
--; 42804 21 COALESCE types integer[] and bigint cannot be matched
SELECT CASE WHEN o IS NULL THEN '2024-01-01' ELSE '{"a":1}' END FROM typed
--; ok
SELECT tv FROM typed UNION ALL SELECT d FROM typed
--; 42804 39 UNION types tsvector and date cannot be matched
SELECT o IN ('{"a":1}', 'abc') FROM typed
--; 22P02 14 invalid input syntax for type oid: "{"a":1}"
SELECT flag BETWEEN '{"a":1}' AND n FROM typed
--; 22P02 21 invalid input syntax for type boolean: "{"a":1}"
SELECT now() LIKE 'x'::varchar FROM typed
--; 42883 14 operator does not exist: timestamp with time zone ~~ character varying
SELECT 'abc'::timestamptz FROM typed
--; 22007 8 invalid input syntax for type timestamp with time zone: "abc"
SELECT coalesce(f, bt) FROM typed
--; 42804 20 COALESCE types double precision and bit cannot be matched
SELECT CASE WHEN ta IS NULL THEN tz ELSE bt END FROM typed
--; 42804 34 CASE types bit and timestamp with time zone cannot be matched
SELECT ci FROM typed UNION ALL SELECT now() FROM typed
--; 42804 39 UNION types character varying and timestamp with time zone cannot be matched
SELECT nm IN (NULL, '{"a":1}') FROM typed
--; ok
SELECT f BETWEEN 3000000000 AND n FROM typed
--; ok
SELECT ia LIKE ci FROM typed
--; 42883 11 operator does not exist: integer[] ~~ label
SELECT flag = ANY (ia) FROM typed
--; 42883 13 operator does not exist: boolean = integer
SELECT 1.5::smallint FROM typed
--; ok
SELECT coalesce(u, v) FROM typed
--; 42804 20 COALESCE types uuid and character varying cannot be matched
SELECT CASE WHEN pos IS NULL THEN flag ELSE tm END FROM typed
--; 42804 35 CASE types time without time zone and boolean cannot be matched
SELECT ia FROM typed UNION ALL SELECT u FROM typed
--; 42804 39 UNION types integer[] and uuid cannot be matched
SELECT u IN ('1', gen_random_uuid()) FROM typed
--; 22P02 14 invalid input syntax for type uuid: "1"
SELECT st BETWEEN 1.5 AND 1.5 FROM typed
--; 42883 11 operator does not exist: mood >= numeric
SELECT NULL LIKE 1 FROM typed
--; 42883 13 operator does not exist: unknown ~~ integer
SELECT r = ANY ((SELECT i FROM typed)) FROM typed
--; ok
SELECT flag::label FROM typed
--; ok
SELECT coalesce(jb, x) FROM typed
--; 42846 21 COALESCE could not convert type xml to jsonb
SELECT CASE WHEN d IS NULL THEN interval '1 day' ELSE t END FROM typed
--; 42804 42 CASE types text and interval cannot be matched
SELECT ts IN (true, current_date) FROM typed
--; 42883 11 operator does not exist: timestamp without time zone = boolean
SELECT jb BETWEEN '{"a":1}' AND st FROM typed
--; 42883 11 operator does not exist: jsonb <= mood
SELECT 1 LIKE u FROM typed
--; 42883 10 operator does not exist: integer ~~ uuid
SELECT by = ANY (ia) FROM typed
--; 42883 11 operator does not exist: bytea = integer
SELECT gen_random_uuid()::integer[] FROM typed
--; 42846 25 cannot cast type uuid to integer[]
SELECT coalesce(tv, r) FROM typed
--; 42804 21 COALESCE types tsvector and real cannot be matched
SELECT CASE WHEN f IS NULL THEN 1::text ELSE d END FROM typed
--; 42804 33 CASE types date and text cannot be matched
SELECT s IN (array[1,2], now()) FROM typed
--; 42883 10 operator does not exist: smallint = integer[]
SELECT ci BETWEEN 'x'::varchar AND current_date FROM typed
--; 42883 11 operator does not exist: label <= date
SELECT 1::text LIKE pos FROM typed
--; 42883 16 operator does not exist: text ~~ positive
SELECT r = ANY ('{1}') FROM typed
--; ok
SELECT coalesce(r, j) FROM typed
--; 42804 20 COALESCE types real and json cannot be matched
SELECT CASE WHEN o IS NULL THEN NULL ELSE ta END FROM typed
--; ok
SELECT bt FROM typed UNION ALL SELECT ci FROM typed
--; 42804 39 UNION types bit and character varying cannot be matched
SELECT st IN (now(), 1::text) FROM typed
--; 42883 11 operator does not exist: mood = timestamp with time zone
SELECT st BETWEEN true AND m FROM typed
--; 42883 11 operator does not exist: mood >= boolean
SELECT u LIKE pos FROM typed
--; 42883 10 operator does not exist: uuid ~~ positive
SELECT r = ANY (t) FROM typed
--; 42809 10 op ANY/ALL (array) requires array on right side
SELECT coalesce(nm, interval '1 day') FROM typed
--; 42804 30 COALESCE types name and interval cannot be matched
SELECT CASE WHEN bt IS NULL THEN ci ELSE bt END FROM typed
--; 42804 34 CASE types bit and character varying cannot be matched
SELECT r FROM typed UNION ALL SELECT ci FROM typed
--; 42804 38 UNION types real and character varying cannot be matched
SELECT i BETWEEN 'abc' AND d FROM typed
--; 22P02 18 invalid input syntax for type integer: "abc"
SELECT ta LIKE gen_random_uuid() FROM typed
--; 42883 11 operator does not exist: text[] ~~ uuid
SELECT ci = ANY (t) FROM typed
--; 42809 11 op ANY/ALL (array) requires array on right side
SELECT 3000000000::tsvector FROM typed
--; 42846 18 cannot cast type bigint to tsvector
SELECT coalesce(tm, f) FROM typed
--; 42804 21 COALESCE types time without time zone and double precision cannot be matched
SELECT CASE WHEN st IS NULL THEN n ELSE 'abc' END FROM typed
--; 22P02 41 invalid input syntax for type numeric: "abc"
SELECT u FROM typed UNION ALL SELECT ci FROM typed
--; 42804 38 UNION types uuid and character varying cannot be matched
SELECT tv IN ('2024-01-01', 3000000000) FROM typed
--; 42883 11 operator does not exist: tsvector = bigint
SELECT nm BETWEEN '1' AND x FROM typed
--; 42883 11 operator does not exist: name <= xml
SELECT ts LIKE u FROM typed
--; 42883 11 operator does not exist: timestamp without time zone ~~ uuid
SELECT v = ANY (ta) FROM typed
--; ok
SELECT j::timestamptz FROM typed
--; 42846 9 cannot cast type json to timestamp with time zone
SELECT coalesce(f, flag) FROM typed
--; 42804 20 COALESCE types double precision and boolean cannot be matched
SELECT CASE WHEN tv IS NULL THEN ip ELSE jb END FROM typed
--; 42804 34 CASE types jsonb and inet cannot be matched
SELECT ip FROM typed UNION ALL SELECT u FROM typed
--; 42804 39 UNION types inet and uuid cannot be matched
SELECT tv IN (now(), '1') FROM typed
--; 42883 11 operator does not exist: tsvector = timestamp with time zone
SELECT ts BETWEEN now() AND by FROM typed
--; 42883 11 operator does not exist: timestamp without time zone <= bytea
SELECT gen_random_uuid() LIKE by FROM typed
--; 42883 26 operator does not exist: uuid ~~ bytea
SELECT s::label FROM typed
--; ok
SELECT coalesce(j, gen_random_uuid()) FROM typed
--; 42846 20 COALESCE could not convert type uuid to json
SELECT CASE WHEN i IS NULL THEN flag ELSE u END FROM typed
--; 42804 33 CASE types uuid and boolean cannot be matched
SELECT tm FROM typed UNION ALL SELECT 1 FROM typed
--; 42804 39 UNION types time without time zone and integer cannot be matched
SELECT rg IN (3000000000, '1') FROM typed
--; 42883 11 operator does not exist: int4range = bigint
SELECT x BETWEEN 1::text AND ia FROM typed
--; 42883 10 operator does not exist: xml >= text
SELECT by LIKE 1 FROM typed
--; 42883 11 operator does not exist: bytea ~~ integer
SELECT iv = ANY (array[1,2]) FROM typed
--; 42883 11 operator does not exist: interval = integer
SELECT c::date FROM typed
--; ok
SELECT coalesce(st, i) FROM typed
--; 42804 21 COALESCE types mood and integer cannot be matched
SELECT CASE WHEN c IS NULL THEN tv ELSE tm END FROM typed
--; 42804 33 CASE types time without time zone and tsvector cannot be matched
SELECT v FROM typed UNION ALL SELECT 3000000000 FROM typed
--; 42804 38 UNION types character varying and bigint cannot be matched
SELECT st IN ('{"a":1}', current_date) FROM typed
--; 22P02 15 invalid input value for enum mood: "{"a":1}"
SELECT tv BETWEEN '{1,2}' AND ts FROM typed
--; 42883 11 operator does not exist: tsvector <= timestamp without time zone
SELECT o LIKE x FROM typed
--; 42883 10 operator does not exist: oid ~~ xml
SELECT array[1,2]::varchar(20) FROM typed
--; ok
SELECT CASE WHEN ta IS NULL THEN 3000000000 ELSE r END FROM typed
--; ok
SELECT f FROM typed UNION ALL SELECT 'abc' FROM typed
--; 22P02 38 invalid input syntax for type double precision: "abc"
SELECT u IN (NULL, '{"a":1}') FROM typed
--; 22P02 20 invalid input syntax for type uuid: "{"a":1}"
SELECT tv BETWEEN interval '1 day' AND tv FROM typed
--; 42883 11 operator does not exist: tsvector >= interval
SELECT now() LIKE flag FROM typed
--; 42883 14 operator does not exist: timestamp with time zone ~~ boolean
SELECT NULL::name FROM typed
--; ok
SELECT coalesce(rg, 1.5) FROM typed
--; 42804 21 COALESCE types int4range and numeric cannot be matched
SELECT CASE WHEN t IS NULL THEN r ELSE i END FROM typed
--; ok
SELECT ts FROM typed UNION ALL SELECT '{1,2}' FROM typed
--; 22007 39 invalid input syntax for type timestamp: "{1,2}"
SELECT v BETWEEN true AND iv FROM typed
--; 42883 10 operator does not exist: character varying >= boolean
SELECT '2024-01-01' LIKE NULL FROM typed
--; ok
SELECT gen_random_uuid()::interval FROM typed
--; 42846 25 cannot cast type uuid to interval
SELECT coalesce(x, s) FROM typed
--; 42804 20 COALESCE types xml and smallint cannot be matched
SELECT CASE WHEN d IS NULL THEN '2024-01-01' ELSE x END FROM typed
--; ok
SELECT t FROM typed UNION ALL SELECT nm FROM typed
--; ok
SELECT m IN (gen_random_uuid(), gen_random_uuid()) FROM typed
--; 42883 10 operator does not exist: money = uuid
SELECT iv BETWEEN '2024-01-01' AND '{"a":1}' FROM typed
--; 22007 19 invalid input syntax for type interval: "2024-01-01"
SELECT 3000000000 LIKE bt FROM typed
--; 42883 19 operator does not exist: bigint ~~ bit
SELECT rg::money FROM typed
--; 42846 10 cannot cast type int4range to money
SELECT coalesce(d, ts) FROM typed
--; ok
SELECT CASE WHEN by IS NULL THEN b ELSE bt END FROM typed
--; 42804 34 CASE types bit and bigint cannot be matched
SELECT ia FROM typed UNION ALL SELECT d FROM typed
--; 42804 39 UNION types integer[] and date cannot be matched
SELECT tv IN ('2024-01-01', now()) FROM typed
--; 42883 11 operator does not exist: tsvector = timestamp with time zone
SELECT by BETWEEN 1::text AND current_date FROM typed
--; 42883 11 operator does not exist: bytea >= text
SELECT now() LIKE true FROM typed
--; 42883 14 operator does not exist: timestamp with time zone ~~ boolean
SELECT coalesce(f, st) FROM typed
--; 42804 20 COALESCE types double precision and mood cannot be matched
SELECT CASE WHEN m IS NULL THEN x ELSE '1' END FROM typed
--; ok
SELECT st FROM typed UNION ALL SELECT 'x'::varchar FROM typed
--; 42804 39 UNION types mood and character varying cannot be matched
SELECT u IN (3000000000, array[1,2]) FROM typed
--; 42883 10 operator does not exist: uuid = bigint
SELECT c BETWEEN current_date AND ci FROM typed
--; 42883 10 operator does not exist: character >= date
SELECT 1 LIKE flag FROM typed
--; 42883 10 operator does not exist: integer ~~ boolean
SELECT v = ANY (ia) FROM typed
--; 42883 10 operator does not exist: character varying = integer
SELECT ts::text FROM typed
--; ok
SELECT coalesce(tv, tm) FROM typed
--; 42804 21 COALESCE types tsvector and time without time zone cannot be matched
SELECT CASE WHEN d IS NULL THEN flag ELSE x END FROM typed
--; 42804 33 CASE types xml and boolean cannot be matched
SELECT j FROM typed UNION ALL SELECT 3000000000 FROM typed
--; 42804 38 UNION types json and bigint cannot be matched
SELECT x IN (gen_random_uuid(), '2024-01-01') FROM typed
--; 42883 10 operator does not exist: xml = uuid
SELECT f BETWEEN NULL AND b FROM typed
--; ok
SELECT current_date LIKE '1' FROM typed
--; 42883 21 operator does not exist: date ~~ unknown
SELECT bt = ANY ('{1}') FROM typed
--; ok
SELECT jb::integer[] FROM typed
--; 42846 10 cannot cast type jsonb to integer[]
SELECT CASE WHEN i IS NULL THEN 1 ELSE bt END FROM typed
--; 42804 33 CASE types bit and integer cannot be matched
SELECT ia FROM typed UNION ALL SELECT n FROM typed
--; 42804 39 UNION types integer[] and numeric cannot be matched
SELECT m IN (1, 'x'::varchar) FROM typed
--; 42883 10 operator does not exist: money = integer
SELECT ta BETWEEN '{1,2}' AND f FROM typed
--; 42883 11 operator does not exist: text[] <= double precision
SELECT s LIKE '2024-01-01' FROM typed
--; 42883 10 operator does not exist: smallint ~~ unknown
SELECT flag = ANY ((SELECT i FROM typed)) FROM typed
--; 42883 13 operator does not exist: boolean = integer
SELECT s::text FROM typed
--; ok
SELECT coalesce(rg, n) FROM typed
--; 42804 21 COALESCE types int4range and numeric cannot be matched
SELECT CASE WHEN tv IS NULL THEN gen_random_uuid() ELSE 1::text END FROM typed
--; 42804 34 CASE types text and uuid cannot be matched
SELECT by FROM typed UNION ALL SELECT j FROM typed
--; 42846 39 UNION could not convert type json to bytea
SELECT ts IN (1, interval '1 day') FROM typed
--; 42883 11 operator does not exist: timestamp without time zone = integer
SELECT b LIKE r FROM typed
--; 42883 10 operator does not exist: bigint ~~ real
SELECT o = ANY (ta) FROM typed
--; 42883 10 operator does not exist: oid = text
SELECT ci::oid FROM typed
--; ok
SELECT coalesce(ip, ts) FROM typed
--; 42804 21 COALESCE types inet and timestamp without time zone cannot be matched
SELECT CASE WHEN m IS NULL THEN '{1,2}' ELSE jb END FROM typed
--; 22P02 33 invalid input syntax for type json
SELECT ta FROM typed UNION ALL SELECT 'x'::varchar FROM typed
--; 42804 39 UNION types text[] and character varying cannot be matched
SELECT b IN (true, 'x'::varchar) FROM typed
--; 42883 10 operator does not exist: bigint = boolean
SELECT i BETWEEN true AND rg FROM typed
--; 42883 10 operator does not exist: integer >= boolean
SELECT r LIKE v FROM typed
--; 42883 10 operator does not exist: real ~~ character varying
SELECT v = ANY ((SELECT i FROM typed)) FROM typed
--; 42883 10 operator does not exist: character varying = integer
SELECT coalesce(u, n) FROM typed
--; 42804 20 COALESCE types uuid and numeric cannot be matched
SELECT CASE WHEN bt IS NULL THEN by ELSE by END FROM typed
--; ok
SELECT pos FROM typed UNION ALL SELECT o FROM typed
--; ok
SELECT bt IN (array[1,2], 'x'::varchar) FROM typed
--; 42883 11 operator does not exist: bit = integer[]
SELECT n BETWEEN '{1,2}' AND current_date FROM typed
--; 22P02 18 invalid input syntax for type numeric: "{1,2}"
SELECT f LIKE 'abc' FROM typed
--; 42883 10 operator does not exist: double precision ~~ unknown
SELECT tv = ANY ((SELECT t FROM typed)) FROM typed
--; 42883 11 operator does not exist: tsvector = text
SELECT ia::timestamptz FROM typed
--; 42846 10 cannot cast type integer[] to timestamp with time zone
SELECT coalesce(ta, t) FROM typed
--; 42804 21 COALESCE types text[] and text cannot be matched
SELECT CASE WHEN i IS NULL THEN now() ELSE jb END FROM typed
--; 42804 33 CASE types jsonb and timestamp with time zone cannot be matched
SELECT ta FROM typed UNION ALL SELECT bt FROM typed
--; 42804 39 UNION types text[] and bit cannot be matched
SELECT o IN ('x'::varchar, '{1,2}') FROM typed
--; 42883 10 operator does not exist: oid = character varying
SELECT nm BETWEEN true AND current_date FROM typed
--; 42883 11 operator does not exist: name >= boolean
SELECT ia LIKE d FROM typed
--; 42883 11 operator does not exist: integer[] ~~ date
SELECT i = ANY (ia) FROM typed
--; ok
SELECT tz::timestamptz FROM typed
--; ok
SELECT coalesce(b, rg) FROM typed
--; 42804 20 COALESCE types bigint and int4range cannot be matched
SELECT CASE WHEN u IS NULL THEN m ELSE '{"a":1}' END FROM typed
--; 22P02 40 invalid input syntax for type money: "{"a":1}"
SELECT c FROM typed UNION ALL SELECT 1.5 FROM typed
--; 42804 38 UNION types character and numeric cannot be matched
SELECT n IN ('1', 'abc') FROM typed
--; 22P02 19 invalid input syntax for type numeric: "abc"
SELECT ci BETWEEN 1 AND t FROM typed
--; 42883 11 operator does not exist: label >= integer
SELECT x LIKE b FROM typed
--; 42883 10 operator does not exist: xml ~~ bigint
SELECT ts = ANY ((SELECT i FROM typed)) FROM typed
--; 42883 11 operator does not exist: timestamp without time zone = integer
SELECT c::uuid FROM typed
--; ok
SELECT coalesce(by, '1') FROM typed
--; ok
SELECT CASE WHEN d IS NULL THEN 'abc' ELSE u END FROM typed
--; 22P02 33 invalid input syntax for type uuid: "abc"
SELECT m IN (NULL, 'x'::varchar) FROM typed
--; 42883 10 operator does not exist: money = character varying
SELECT v BETWEEN 3000000000 AND by FROM typed
--; 42883 10 operator does not exist: character varying >= bigint
SELECT tv = ANY (ia) FROM typed
--; 42883 11 operator does not exist: tsvector = integer
SELECT tv::jsonb FROM typed
--; 42846 10 cannot cast type tsvector to jsonb
SELECT coalesce(st, n) FROM typed
--; 42804 21 COALESCE types mood and numeric cannot be matched
SELECT CASE WHEN pos IS NULL THEN '{1,2}' ELSE tv END FROM typed
--; ok
SELECT jb FROM typed UNION ALL SELECT tz FROM typed
--; 42804 39 UNION types jsonb and timestamp with time zone cannot be matched
SELECT st IN (array[1,2], '{1,2}') FROM typed
--; 42883 11 operator does not exist: mood = integer[]
SELECT nm BETWEEN now() AND pos FROM typed
--; 42883 11 operator does not exist: name >= timestamp with time zone
SELECT s LIKE interval '1 day' FROM typed
--; 42883 10 operator does not exist: smallint ~~ interval
SELECT r = ANY (ta) FROM typed
--; 42883 10 operator does not exist: real = text
SELECT NULL::char(3) FROM typed
--; ok
SELECT coalesce(ip, 'abc') FROM typed
--; 22P02 21 invalid input syntax for type inet: "abc"
SELECT CASE WHEN b IS NULL THEN by ELSE 1.5 END FROM typed
--; 42804 33 CASE types numeric and bytea cannot be matched
SELECT j FROM typed UNION ALL SELECT s FROM typed
--; 42804 38 UNION types json and smallint cannot be matched
SELECT s IN (now(), 3000000000) FROM typed
--; 42883 10 operator does not exist: smallint = timestamp with time zone
SELECT r BETWEEN 'x'::varchar AND array[1,2] FROM typed
--; 42883 10 operator does not exist: real >= character varying
SELECT ia LIKE '2024-01-01' FROM typed
--; 42883 11 operator does not exist: integer[] ~~ unknown
SELECT coalesce(st, nm) FROM typed
--; 42804 21 COALESCE types mood and name cannot be matched
SELECT CASE WHEN u IS NULL THEN flag ELSE '{1,2}' END FROM typed
--; 22P02 43 invalid input syntax for type boolean: "{1,2}"
SELECT rg FROM typed UNION ALL SELECT 3000000000 FROM typed
--; 42804 39 UNION types int4range and bigint cannot be matched
SELECT ta IN ('1', now()) FROM typed
--; 22P02 15 malformed array literal: "1"
SELECT c BETWEEN current_date AND n FROM typed
--; 42883 10 operator does not exist: character >= date
SELECT 3000000000 LIKE 'x'::varchar FROM typed
--; 42883 19 operator does not exist: bigint ~~ character varying
SELECT '{1,2}'::real FROM typed
--; 22P02 8 invalid input syntax for type real: "{1,2}"
SELECT CASE WHEN iv IS NULL THEN bt ELSE '1' END FROM typed
--; ok
SELECT iv FROM typed UNION ALL SELECT NULL FROM typed
--; ok
SELECT v IN ('2024-01-01', 'x'::varchar) FROM typed
--; ok
SELECT s BETWEEN 1.5 AND f FROM typed
--; ok
SELECT v LIKE u FROM typed
--; 42883 10 operator does not exist: character varying ~~ uuid
SELECT ta = ANY (t) FROM typed
--; 42809 11 op ANY/ALL (array) requires array on right side
SELECT coalesce(r, c) FROM typed
--; 42804 20 COALESCE types real and character cannot be matched
SELECT CASE WHEN tm IS NULL THEN jb ELSE nm END FROM typed
--; 42804 34 CASE types name and jsonb cannot be matched
SELECT x IN (1.5, '1') FROM typed
--; 42883 10 operator does not exist: xml = numeric
SELECT i BETWEEN 1 AND by FROM typed
--; 42883 10 operator does not exist: integer <= bytea
SELECT n LIKE st FROM typed
--; 42883 10 operator does not exist: numeric ~~ mood
SELECT t = ANY (ia) FROM typed
--; 42883 10 operator does not exist: text = integer
SELECT m::char(3) FROM typed
--; ok
SELECT coalesce(ia, 'x'::varchar) FROM typed
--; 42804 21 COALESCE types integer[] and character varying cannot be matched
SELECT CASE WHEN tz IS NULL THEN 1::text ELSE ts END FROM typed
--; 42804 34 CASE types timestamp without time zone and text cannot be matched
SELECT t FROM typed UNION ALL SELECT 'abc' FROM typed
--; ok
SELECT iv IN (true, gen_random_uuid()) FROM typed
--; 42883 11 operator does not exist: interval = boolean
SELECT rg BETWEEN 1::text AND '{1,2}' FROM typed
--; 42883 11 operator does not exist: int4range >= text
SELECT flag LIKE 1.5 FROM typed
--; 42883 13 operator does not exist: boolean ~~ numeric
SELECT ip = ANY (ia) FROM typed
--; 42883 11 operator does not exist: inet = integer
SELECT ci::date FROM typed
--; ok
SELECT lower(tz, flag) FROM typed
--; 42883 8 function lower(timestamp with time zone, boolean) does not exist
SELECT lower(u) FROM typed
--; 42883 8 function lower(uuid) does not exist
SELECT lower(ci, bt, nm) FROM typed
--; 42883 8 function lower(label, bit, name) does not exist
SELECT lower(3000000000) FROM typed
--; 42883 8 function lower(bigint) does not exist
SELECT lower(tm, interval '1 day') FROM typed
--; 42883 8 function lower(time without time zone, interval) does not exist
SELECT lower(s, o) FROM typed
--; 42883 8 function lower(smallint, oid) does not exist
SELECT lower(st, ts) FROM typed
--; 42883 8 function lower(mood, timestamp without time zone) does not exist
SELECT upper(u, gen_random_uuid(), u) FROM typed
--; 42883 8 function upper(uuid, uuid, uuid) does not exist
SELECT upper(jb, st) FROM typed
--; 42883 8 function upper(jsonb, mood) does not exist
SELECT upper('x'::varchar, o) FROM typed
--; 42883 8 function upper(character varying, oid) does not exist
SELECT upper(f, nm) FROM typed
--; 42883 8 function upper(double precision, name) does not exist
SELECT upper(ta) FROM typed
--; 42883 8 function upper(text[]) does not exist
SELECT upper(j, j, r) FROM typed
--; 42883 8 function upper(json, json, real) does not exist
SELECT upper(c, 'abc') FROM typed
--; 42883 8 function upper(character, unknown) does not exist
SELECT length(ts, NULL, gen_random_uuid()) FROM typed
--; 42883 8 function length(timestamp without time zone, unknown, uuid) does not exist
SELECT length(gen_random_uuid(), o, tz) FROM typed
--; 42883 8 function length(uuid, oid, timestamp with time zone) does not exist
SELECT length(o, interval '1 day', f) FROM typed
--; 42883 8 function length(oid, interval, double precision) does not exist
SELECT length(interval '1 day') FROM typed
--; 42883 8 function length(interval) does not exist
SELECT length(tm) FROM typed
--; 42883 8 function length(time without time zone) does not exist
SELECT length(by) FROM typed
--; ok
SELECT length(ta) FROM typed
--; 42883 8 function length(text[]) does not exist
SELECT trim('2024-01-01', ia) FROM typed
--; 42883 8 function pg_catalog.btrim(unknown, integer[]) does not exist
SELECT trim(by) FROM typed
--; 42883 8 function pg_catalog.btrim(bytea) does not exist
SELECT trim('1') FROM typed
--; ok
SELECT trim(i) FROM typed
--; 42883 8 function pg_catalog.btrim(integer) does not exist
SELECT trim(st) FROM typed
--; 42883 8 function pg_catalog.btrim(mood) does not exist
SELECT trim(true) FROM typed
--; 42883 8 function pg_catalog.btrim(boolean) does not exist
SELECT trim(pos, '2024-01-01') FROM typed
--; 42883 8 function pg_catalog.btrim(positive, unknown) does not exist
SELECT round(true) FROM typed
--; 42883 8 function round(boolean) does not exist
SELECT round(1.5) FROM typed
--; ok
SELECT round(tz, ip, j) FROM typed
--; 42883 8 function round(timestamp with time zone, inet, json) does not exist
SELECT round(iv, m) FROM typed
--; 42883 8 function round(interval, money) does not exist
SELECT round(bt) FROM typed
--; 42883 8 function round(bit) does not exist
SELECT round(ci) FROM typed
--; 42883 8 function round(label) does not exist
SELECT abs('{"a":1}', '1', m) FROM typed
--; 42883 8 function abs(unknown, unknown, money) does not exist
SELECT abs(tz, ts) FROM typed
--; 42883 8 function abs(timestamp with time zone, timestamp without time zone) does not exist
SELECT abs('{1,2}', x) FROM typed
--; 42883 8 function abs(unknown, xml) does not exist
SELECT abs(interval '1 day') FROM typed
--; 42883 8 function abs(interval) does not exist
SELECT abs(iv, now()) FROM typed
--; 42883 8 function abs(interval, timestamp with time zone) does not exist
SELECT abs(tv) FROM typed
--; 42883 8 function abs(tsvector) does not exist
SELECT abs('x'::varchar) FROM typed
--; 42883 8 function abs(character varying) does not exist
SELECT date_trunc('{"a":1}', tv, flag) FROM typed
--; 42883 8 function date_trunc(unknown, tsvector, boolean) does not exist
SELECT date_trunc(flag, NULL, ta) FROM typed
--; 42883 8 function date_trunc(boolean, unknown, text[]) does not exist
SELECT date_trunc(j, '1', pos) FROM typed
--; 42883 8 function date_trunc(json, unknown, positive) does not exist
SELECT date_trunc(interval '1 day', nm) FROM typed
--; 42883 8 function date_trunc(interval, name) does not exist
SELECT date_trunc(array[1,2], interval '1 day') FROM typed
--; 42883 8 function date_trunc(integer[], interval) does not exist
SELECT date_trunc(i, 3000000000, 'abc') FROM typed
--; 42883 8 function date_trunc(integer, bigint, unknown) does not exist
SELECT date_trunc(v, '1') FROM typed
--; 42725 8 function date_trunc(character varying, unknown) is not unique
SELECT to_char(ts) FROM typed
--; 42883 8 function to_char(timestamp without time zone) does not exist
SELECT to_char(i) FROM typed
--; 42883 8 function to_char(integer) does not exist
SELECT to_char(1::text, 1.5) FROM typed
--; 42883 8 function to_char(text, numeric) does not exist
SELECT to_char(o, ci) FROM typed
--; 42883 8 function to_char(oid, label) does not exist
SELECT to_char('x'::varchar, ia) FROM typed
--; 42883 8 function to_char(character varying, integer[]) does not exist
SELECT to_char(true, i) FROM typed
--; 42883 8 function to_char(boolean, integer) does not exist
SELECT to_char(1, '2024-01-01') FROM typed
--; ok
SELECT replace(rg) FROM typed
--; 42883 8 function replace(int4range) does not exist
SELECT replace(true, NULL) FROM typed
--; 42883 8 function replace(boolean, unknown) does not exist
SELECT replace(iv, gen_random_uuid()) FROM typed
--; 42883 8 function replace(interval, uuid) does not exist
SELECT replace('{1,2}') FROM typed
--; 42883 8 function replace(unknown) does not exist
SELECT replace(tm, bt) FROM typed
--; 42883 8 function replace(time without time zone, bit) does not exist
SELECT replace(b) FROM typed
--; 42883 8 function replace(bigint) does not exist
SELECT replace(tv, ia) FROM typed
--; 42883 8 function replace(tsvector, integer[]) does not exist
SELECT concat(NULL) FROM typed
--; ok
SELECT concat(ip, bt) FROM typed
--; ok
SELECT concat(1, now()) FROM typed
--; ok
SELECT concat(ip) FROM typed
--; ok
SELECT concat(n) FROM typed
--; ok
SELECT concat(s) FROM typed
--; ok
SELECT concat(ip, t) FROM typed
--; ok
SELECT split_part(ia, i) FROM typed
--; 42883 8 function split_part(integer[], integer) does not exist
SELECT split_part(ts, c, interval '1 day') FROM typed
--; 42883 8 function split_part(timestamp without time zone, character, interval) does not exist
SELECT split_part(interval '1 day') FROM typed
--; 42883 8 function split_part(interval) does not exist
SELECT split_part('2024-01-01', current_date, ts) FROM typed
--; 42883 8 function split_part(unknown, date, timestamp without time zone) does not exist
SELECT split_part(j, flag, pos) FROM typed
--; 42883 8 function split_part(json, boolean, positive) does not exist
SELECT split_part(ta, tm, array[1,2]) FROM typed
--; 42883 8 function split_part(text[], time without time zone, integer[]) does not exist
SELECT split_part(x, NULL) FROM typed
--; 42883 8 function split_part(xml, unknown) does not exist
SELECT coalesce(by) FROM typed
--; ok
SELECT coalesce(3000000000, iv, ci) FROM typed
--; 42804 29 COALESCE types bigint and interval cannot be matched
SELECT coalesce(n, s) FROM typed
--; ok
SELECT coalesce(ip, bt) FROM typed
--; 42804 21 COALESCE types inet and bit cannot be matched
SELECT coalesce(v, '1') FROM typed
--; ok
SELECT coalesce('x'::varchar) FROM typed
--; ok
SELECT coalesce(1::text, NULL) FROM typed
--; ok
SELECT greatest(now()) FROM typed
--; ok
SELECT greatest(s, gen_random_uuid(), 3000000000) FROM typed
--; 42804 20 GREATEST types smallint and uuid cannot be matched
SELECT greatest('1', by, j) FROM typed
--; 42846 26 GREATEST could not convert type json to bytea
SELECT greatest(f, ia) FROM typed
--; 42804 20 GREATEST types double precision and integer[] cannot be matched
SELECT greatest(1) FROM typed
--; ok
SELECT greatest(j, tz) FROM typed
--; 42804 20 GREATEST types json and timestamp with time zone cannot be matched
SELECT greatest(current_date) FROM typed
--; ok
SELECT sum(pos, 3000000000) FROM typed
--; 42883 8 function sum(positive, bigint) does not exist
SELECT sum(u) FROM typed
--; 42883 8 function sum(uuid) does not exist
SELECT sum(1::text) FROM typed
--; 42883 8 function sum(text) does not exist
SELECT sum(ts) FROM typed
--; 42883 8 function sum(timestamp without time zone) does not exist
SELECT sum(tm) FROM typed
--; ok
SELECT sum('2024-01-01', 3000000000, d) FROM typed
--; 42883 8 function sum(unknown, bigint, date) does not exist
SELECT sum(1.5, '{1,2}') FROM typed
--; 42883 8 function sum(numeric, unknown) does not exist
SELECT avg(array[1,2]) FROM typed
--; 42883 8 function avg(integer[]) does not exist
SELECT avg(r) FROM typed
--; ok
SELECT avg(c, rg) FROM typed
--; 42883 8 function avg(character, int4range) does not exist
SELECT avg(ci, n, 1::text) FROM typed
--; 42883 8 function avg(label, numeric, text) does not exist
SELECT avg(gen_random_uuid()) FROM typed
--; 42883 8 function avg(uuid) does not exist
SELECT avg(o) FROM typed
--; 42883 8 function avg(oid) does not exist
SELECT avg(nm) FROM typed
--; 42883 8 function avg(name) does not exist
SELECT max(nm, '{"a":1}') FROM typed
--; 42883 8 function max(name, unknown) does not exist
SELECT max(x, flag) FROM typed
--; 42883 8 function max(xml, boolean) does not exist
SELECT max(v, pos) FROM typed
--; 42883 8 function max(character varying, positive) does not exist
SELECT max(now(), 'x'::varchar, ts) FROM typed
--; 42883 8 function max(timestamp with time zone, character varying, timestamp without time zone) does not exist
SELECT max('2024-01-01', t) FROM typed
--; 42883 8 function max(unknown, text) does not exist
SELECT max('{1,2}', n) FROM typed
--; 42883 8 function max(unknown, numeric) does not exist
SELECT max(ts, x) FROM typed
--; 42883 8 function max(timestamp without time zone, xml) does not exist
SELECT count(pos, current_date) FROM typed
--; 42883 8 function count(positive, date) does not exist
SELECT count(1, 3000000000) FROM typed
--; 42883 8 function count(integer, bigint) does not exist
SELECT count(u, tm) FROM typed
--; 42883 8 function count(uuid, time without time zone) does not exist
SELECT count(current_date, flag) FROM typed
--; 42883 8 function count(date, boolean) does not exist
SELECT count(j, tv, interval '1 day') FROM typed
--; 42883 8 function count(json, tsvector, interval) does not exist
SELECT count(ia, jb) FROM typed
--; 42883 8 function count(integer[], jsonb) does not exist
SELECT count(iv, 1.5) FROM typed
--; 42883 8 function count(interval, numeric) does not exist
SELECT array_length(1, m) FROM typed
--; 42883 8 function array_length(integer, money) does not exist
SELECT array_length(tv, 'abc') FROM typed
--; 42883 8 function array_length(tsvector, unknown) does not exist
SELECT array_length(b) FROM typed
--; 42883 8 function array_length(bigint) does not exist
SELECT array_length(iv) FROM typed
--; 42883 8 function array_length(interval) does not exist
SELECT array_length(interval '1 day', x, tm) FROM typed
--; 42883 8 function array_length(interval, xml, time without time zone) does not exist
SELECT array_length(o, NULL) FROM typed
--; 42883 8 function array_length(oid, unknown) does not exist
SELECT array_length(ts, r, jb) FROM typed
--; 42883 8 function array_length(timestamp without time zone, real, jsonb) does not exist
SELECT jsonb_array_length(1::text) FROM typed
--; 42883 8 function jsonb_array_length(text) does not exist
SELECT jsonb_array_length(true, ia) FROM typed
--; 42883 8 function jsonb_array_length(boolean, integer[]) does not exist
SELECT jsonb_array_length(ta, n) FROM typed
--; 42883 8 function jsonb_array_length(text[], numeric) does not exist
SELECT jsonb_array_length(current_date, ia) FROM typed
--; 42883 8 function jsonb_array_length(date, integer[]) does not exist
SELECT jsonb_array_length(t) FROM typed
--; 42883 8 function jsonb_array_length(text) does not exist
SELECT jsonb_array_length(NULL, f, now()) FROM typed
--; 42883 8 function jsonb_array_length(unknown, double precision, timestamp with time zone) does not exist
SELECT jsonb_array_length(true) FROM typed
--; 42883 8 function jsonb_array_length(boolean) does not exist
SELECT jsonb_set(b) FROM typed
--; 42883 8 function jsonb_set(bigint) does not exist
SELECT jsonb_set(now(), t) FROM typed
--; 42883 8 function jsonb_set(timestamp with time zone, text) does not exist
SELECT jsonb_set(true) FROM typed
--; 42883 8 function jsonb_set(boolean) does not exist
SELECT jsonb_set('{"a":1}') FROM typed
--; 42883 8 function jsonb_set(unknown) does not exist
SELECT jsonb_set(iv, ip) FROM typed
--; 42883 8 function jsonb_set(interval, inet) does not exist
SELECT jsonb_set(j, n) FROM typed
--; 42883 8 function jsonb_set(json, numeric) does not exist
SELECT jsonb_set(tv, 1, NULL) FROM typed
--; 42883 8 function jsonb_set(tsvector, integer, unknown) does not exist
SELECT left('{1,2}', tv) FROM typed
--; 42883 8 function left(unknown, tsvector) does not exist
SELECT left(true) FROM typed
--; 42883 8 function left(boolean) does not exist
SELECT left(s, 3000000000) FROM typed
--; 42883 8 function left(smallint, bigint) does not exist
SELECT left(gen_random_uuid()) FROM typed
--; 42883 8 function left(uuid) does not exist
SELECT left(v) FROM typed
--; 42883 8 function left(character varying) does not exist
SELECT left(tv, 1) FROM typed
--; 42883 8 function left(tsvector, integer) does not exist
SELECT left(st) FROM typed
--; 42883 8 function left(mood) does not exist
SELECT right('2024-01-01') FROM typed
--; 42883 8 function right(unknown) does not exist
SELECT right(d, 'x'::varchar) FROM typed
--; 42883 8 function right(date, character varying) does not exist
SELECT right(ia) FROM typed
--; 42883 8 function right(integer[]) does not exist
SELECT right(t, ts, ta) FROM typed
--; 42883 8 function right(text, timestamp without time zone, text[]) does not exist
SELECT right('2024-01-01', 'x'::varchar, i) FROM typed
--; 42883 8 function right(unknown, character varying, integer) does not exist
SELECT right(tv, m, tm) FROM typed
--; 42883 8 function right(tsvector, money, time without time zone) does not exist
SELECT right(ta, true) FROM typed
--; 42883 8 function right(text[], boolean) does not exist
SELECT ceil(ta, '2024-01-01') FROM typed
--; 42883 8 function ceil(text[], unknown) does not exist
SELECT ceil(c) FROM typed
--; 42883 8 function ceil(character) does not exist
SELECT ceil(tz, array[1,2], 1::text) FROM typed
--; 42883 8 function ceil(timestamp with time zone, integer[], text) does not exist
SELECT ceil(m, c) FROM typed
--; 42883 8 function ceil(money, character) does not exist
SELECT ceil(d, by) FROM typed
--; 42883 8 function ceil(date, bytea) does not exist
SELECT ceil(r, n) FROM typed
--; 42883 8 function ceil(real, numeric) does not exist
SELECT ceil('{1,2}', now()) FROM typed
--; 42883 8 function ceil(unknown, timestamp with time zone) does not exist
SELECT floor(1, array[1,2]) FROM typed
--; 42883 8 function floor(integer, integer[]) does not exist
SELECT floor(m, 'x'::varchar) FROM typed
--; 42883 8 function floor(money, character varying) does not exist
SELECT floor(x, tz, by) FROM typed
--; 42883 8 function floor(xml, timestamp with time zone, bytea) does not exist
SELECT floor(1::text, 1::text, n) FROM typed
--; 42883 8 function floor(text, text, numeric) does not exist
SELECT floor(1::text) FROM typed
--; 42883 8 function floor(text) does not exist
SELECT floor(b) FROM typed
--; ok
SELECT floor(nm, current_date) FROM typed
--; 42883 8 function floor(name, date) does not exist
SELECT md5(bt) FROM typed
--; 42883 8 function md5(bit) does not exist
SELECT md5('{1,2}', ta) FROM typed
--; 42883 8 function md5(unknown, text[]) does not exist
SELECT md5(tm) FROM typed
--; 42883 8 function md5(time without time zone) does not exist
SELECT md5('{"a":1}') FROM typed
--; ok
SELECT md5('{"a":1}', s) FROM typed
--; 42883 8 function md5(unknown, smallint) does not exist
SELECT md5('1', ta) FROM typed
--; 42883 8 function md5(unknown, text[]) does not exist
SELECT md5(c, iv) FROM typed
--; 42883 8 function md5(character, interval) does not exist
SELECT age(b, now(), d) FROM typed
--; 42883 8 function age(bigint, timestamp with time zone, date) does not exist
SELECT age(pos, '{"a":1}', c) FROM typed
--; 42883 8 function age(positive, unknown, character) does not exist
SELECT age(bt, ta, iv) FROM typed
--; 42883 8 function age(bit, text[], interval) does not exist
SELECT age(array[1,2], tm) FROM typed
--; 42883 8 function age(integer[], time without time zone) does not exist
SELECT age(interval '1 day', tz) FROM typed
--; 42883 8 function age(interval, timestamp with time zone) does not exist
SELECT age(tm) FROM typed
--; 42883 8 function age(time without time zone) does not exist
SELECT age('2024-01-01') FROM typed
--; 42725 8 function age(unknown) is not unique
SELECT date_part(tz) FROM typed
--; 42883 8 function date_part(timestamp with time zone) does not exist
SELECT date_part(d, m) FROM typed
--; 42883 8 function date_part(date, money) does not exist
SELECT date_part(3000000000) FROM typed
--; 42883 8 function date_part(bigint) does not exist
SELECT date_part('abc', x, i) FROM typed
--; 42883 8 function date_part(unknown, xml, integer) does not exist
SELECT date_part(j) FROM typed
--; 42883 8 function date_part(json) does not exist
SELECT date_part('1', jb) FROM typed
--; 42883 8 function date_part(unknown, jsonb) does not exist
SELECT date_part('x'::varchar, gen_random_uuid(), m) FROM typed
--; 42883 8 function date_part(character varying, uuid, money) does not exist
SELECT array_agg(tm, jb) FROM typed
--; 42883 8 function array_agg(time without time zone, jsonb) does not exist
SELECT array_agg(array[1,2], v) FROM typed
--; 42883 8 function array_agg(integer[], character varying) does not exist
SELECT array_agg(now(), by, '1') FROM typed
--; 42883 8 function array_agg(timestamp with time zone, bytea, unknown) does not exist
SELECT array_agg(gen_random_uuid(), c) FROM typed
--; 42883 8 function array_agg(uuid, character) does not exist
SELECT array_agg(NULL, t) FROM typed
--; 42883 8 function array_agg(unknown, text) does not exist
SELECT array_agg(j, '{1,2}') FROM typed
--; 42883 8 function array_agg(json, unknown) does not exist
SELECT array_agg(1, c, pos) FROM typed
--; 42883 8 function array_agg(integer, character, positive) does not exist
SELECT string_agg(s) FROM typed
--; 42883 8 function string_agg(smallint) does not exist
SELECT string_agg('1', ip) FROM typed
--; 42883 8 function string_agg(unknown, inet) does not exist
SELECT string_agg(by) FROM typed
--; 42883 8 function string_agg(bytea) does not exist
SELECT string_agg(array[1,2], b, st) FROM typed
--; 42883 8 function string_agg(integer[], bigint, mood) does not exist
SELECT string_agg(tm, ci) FROM typed
--; 42883 8 function string_agg(time without time zone, label) does not exist
SELECT string_agg(u) FROM typed
--; 42883 8 function string_agg(uuid) does not exist
SELECT string_agg(tv, flag, m) FROM typed
--; 42883 8 function string_agg(tsvector, boolean, money) does not exist
SELECT nextval(ci, ta) FROM typed
--; 42883 8 function nextval(label, text[]) does not exist
SELECT nextval(s) FROM typed
--; ok
SELECT nextval(1::text) FROM typed
--; ok
SELECT nextval(ia, tz) FROM typed
--; 42883 8 function nextval(integer[], timestamp with time zone) does not exist
SELECT nextval(x) FROM typed
--; 42883 8 function nextval(xml) does not exist
SELECT nextval(ip) FROM typed
--; 42883 8 function nextval(inet) does not exist
SELECT nextval('2024-01-01') FROM typed
--; 42P01 16 relation "2024-01-01" does not exist
SELECT unnest(now(), st) FROM typed
--; 42883 8 function unnest(timestamp with time zone, mood) does not exist
SELECT unnest(rg) FROM typed
--; 42883 8 function unnest(int4range) does not exist
SELECT unnest(interval '1 day', m) FROM typed
--; 42883 8 function unnest(interval, money) does not exist
SELECT unnest(d) FROM typed
--; 42883 8 function unnest(date) does not exist
SELECT unnest(interval '1 day') FROM typed
--; 42883 8 function unnest(interval) does not exist
SELECT unnest(NULL, pos) FROM typed
--; 42883 8 function unnest(unknown, positive) does not exist
SELECT unnest('{"a":1}', iv) FROM typed
--; 42883 8 function unnest(unknown, interval) does not exist
SELECT cardinality(s) FROM typed
--; 42883 8 function cardinality(smallint) does not exist
SELECT cardinality(n, rg) FROM typed
--; 42883 8 function cardinality(numeric, int4range) does not exist
SELECT cardinality(flag) FROM typed
--; 42883 8 function cardinality(boolean) does not exist
SELECT cardinality(ta, j) FROM typed
--; 42883 8 function cardinality(text[], json) does not exist
SELECT cardinality(b) FROM typed
--; 42883 8 function cardinality(bigint) does not exist
SELECT cardinality('{"a":1}') FROM typed
--; 42804 - could not determine polymorphic type because input has type unknown
SELECT cardinality(1::text) FROM typed
--; 42883 8 function cardinality(text) does not exist
SELECT array_append(tm) FROM typed
--; 42883 8 function array_append(time without time zone) does not exist
SELECT array_append(ia, NULL) FROM typed
--; ok
SELECT array_append(rg, s) FROM typed
--; 42883 8 function array_append(int4range, smallint) does not exist
SELECT array_append('{"a":1}', pos) FROM typed
--; 22P02 21 malformed array literal: "{"a":1}"
SELECT array_append('x'::varchar, 3000000000) FROM typed
--; 42883 8 function array_append(character varying, bigint) does not exist
SELECT array_append(array[1,2], i) FROM typed
--; ok
SELECT array_append(t) FROM typed
--; 42883 8 function array_append(text) does not exist
SELECT jsonb_build_object(f) FROM typed
--; ok
SELECT jsonb_build_object(jb) FROM typed
--; ok
SELECT jsonb_build_object(1::text, '{1,2}', rg) FROM typed
--; ok
SELECT jsonb_build_object(now(), c) FROM typed
--; ok
SELECT jsonb_build_object(tv, ia) FROM typed
--; ok
SELECT jsonb_build_object(by, interval '1 day') FROM typed
--; ok
SELECT jsonb_build_object(n, tm) FROM typed
--; ok
SELECT row_to_json('1', rg, ip) FROM typed
--; 42883 8 function row_to_json(unknown, int4range, inet) does not exist
SELECT row_to_json(c) FROM typed
--; 42883 8 function row_to_json(character) does not exist
SELECT row_to_json(n) FROM typed
--; 42883 8 function row_to_json(numeric) does not exist
SELECT row_to_json(bt, rg, by) FROM typed
--; 42883 8 function row_to_json(bit, int4range, bytea) does not exist
SELECT row_to_json(array[1,2], ts, nm) FROM typed
--; 42883 8 function row_to_json(integer[], timestamp without time zone, name) does not exist
SELECT row_to_json(now()) FROM typed
--; 42883 8 function row_to_json(timestamp with time zone) does not exist
SELECT row_to_json(true, d, 1.5) FROM typed
--; 42883 8 function row_to_json(boolean, date, numeric) does not exist
SELECT bool_and(tz, interval '1 day') FROM typed
--; 42883 8 function bool_and(timestamp with time zone, interval) does not exist
SELECT bool_and(ia, array[1,2]) FROM typed
--; 42883 8 function bool_and(integer[], integer[]) does not exist
SELECT bool_and(tz, t) FROM typed
--; 42883 8 function bool_and(timestamp with time zone, text) does not exist
SELECT bool_and(n) FROM typed
--; 42883 8 function bool_and(numeric) does not exist
SELECT bool_and(ci, ip) FROM typed
--; 42883 8 function bool_and(label, inet) does not exist
SELECT bool_and(bt) FROM typed
--; 42883 8 function bool_and(bit) does not exist
SELECT bool_and(f, f, ia) FROM typed
--; 42883 8 function bool_and(double precision, double precision, integer[]) does not exist
SELECT mod(s) FROM typed
--; 42883 8 function mod(smallint) does not exist
SELECT mod(d, ta) FROM typed
--; 42883 8 function mod(date, text[]) does not exist
SELECT mod(st, v, c) FROM typed
--; 42883 8 function mod(mood, character varying, character) does not exist
SELECT mod(o, tz) FROM typed
--; 42883 8 function mod(oid, timestamp with time zone) does not exist
SELECT mod(n) FROM typed
--; 42883 8 function mod(numeric) does not exist
SELECT mod(ia, interval '1 day') FROM typed
--; 42883 8 function mod(integer[], interval) does not exist
SELECT mod(t, v, i) FROM typed
--; 42883 8 function mod(text, character varying, integer) does not exist
SELECT power(ta, j) FROM typed
--; 42883 8 function power(text[], json) does not exist
SELECT power(o, d) FROM typed
--; 42883 8 function power(oid, date) does not exist
SELECT power(rg) FROM typed
--; 42883 8 function power(int4range) does not exist
SELECT power(interval '1 day', o, '1') FROM typed
--; 42883 8 function power(interval, oid, unknown) does not exist
SELECT power(m, f) FROM typed
--; 42883 8 function power(money, double precision) does not exist
SELECT power('{1,2}', tz) FROM typed
--; 42883 8 function power(unknown, timestamp with time zone) does not exist
SELECT power(o) FROM typed
--; 42883 8 function power(oid) does not exist
SELECT trunc(iv, ta, rg) FROM typed
--; 42883 8 function trunc(interval, text[], int4range) does not exist
SELECT trunc('abc') FROM typed
--; 42725 8 function trunc(unknown) is not unique
SELECT trunc(b, now()) FROM typed
--; 42883 8 function trunc(bigint, timestamp with time zone) does not exist
SELECT trunc(st) FROM typed
--; 42883 8 function trunc(mood) does not exist
SELECT trunc(tm) FROM typed
--; 42883 8 function trunc(time without time zone) does not exist
SELECT trunc(c, v) FROM typed
--; 42883 8 function trunc(character, character varying) does not exist
SELECT trunc(v) FROM typed
--; 42883 8 function trunc(character varying) does not exist
SELECT to_date('2024-01-01') FROM typed
--; 42883 8 function to_date(unknown) does not exist
SELECT to_date(ta, c) FROM typed
--; 42883 8 function to_date(text[], character) does not exist
SELECT to_date(u, 1) FROM typed
--; 42883 8 function to_date(uuid, integer) does not exist
SELECT to_date(NULL, '1') FROM typed
--; ok
SELECT to_date(iv, ci, v) FROM typed
--; 42883 8 function to_date(interval, label, character varying) does not exist
SELECT to_date(now()) FROM typed
--; 42883 8 function to_date(timestamp with time zone) does not exist
SELECT to_date(NULL) FROM typed
--; 42883 8 function to_date(unknown) does not exist
SELECT to_timestamp(t, jb) FROM typed
--; 42883 8 function to_timestamp(text, jsonb) does not exist
SELECT to_timestamp(array[1,2], '2024-01-01', tm) FROM typed
--; 42883 8 function to_timestamp(integer[], unknown, time without time zone) does not exist
SELECT to_timestamp(c, jb) FROM typed
--; 42883 8 function to_timestamp(character, jsonb) does not exist
SELECT to_timestamp(true) FROM typed
--; 42883 8 function to_timestamp(boolean) does not exist
SELECT to_timestamp(rg) FROM typed
--; 42883 8 function to_timestamp(int4range) does not exist
SELECT to_timestamp(by, iv) FROM typed
--; 42883 8 function to_timestamp(bytea, interval) does not exist
SELECT to_timestamp(t) FROM typed
--; 42883 8 function to_timestamp(text) does not exist
SELECT make_date(j, ta, nm) FROM typed
--; 42883 8 function make_date(json, text[], name) does not exist
SELECT make_date('x'::varchar) FROM typed
--; 42883 8 function make_date(character varying) does not exist
SELECT make_date(x, iv) FROM typed
--; 42883 8 function make_date(xml, interval) does not exist
SELECT make_date(x, v) FROM typed
--; 42883 8 function make_date(xml, character varying) does not exist
SELECT make_date(now()) FROM typed
--; 42883 8 function make_date(timestamp with time zone) does not exist
SELECT make_date('{1,2}') FROM typed
--; 42883 8 function make_date(unknown) does not exist
SELECT make_date(ts, c) FROM typed
--; 42883 8 function make_date(timestamp without time zone, character) does not exist
SELECT encode(r, v) FROM typed
--; 42883 8 function encode(real, character varying) does not exist
SELECT encode(1.5) FROM typed
--; 42883 8 function encode(numeric) does not exist
SELECT encode(1::text, iv, NULL) FROM typed
--; 42883 8 function encode(text, interval, unknown) does not exist
SELECT encode('{1,2}', 1::text, bt) FROM typed
--; 42883 8 function encode(unknown, text, bit) does not exist
SELECT encode(b) FROM typed
--; 42883 8 function encode(bigint) does not exist
SELECT encode(by, 3000000000, 3000000000) FROM typed
--; 42883 8 function encode(bytea, bigint, bigint) does not exist
SELECT encode(1::text, n) FROM typed
--; 42883 8 function encode(text, numeric) does not exist
SELECT decode('abc', n) FROM typed
--; 42883 8 function decode(unknown, numeric) does not exist
SELECT decode(current_date, x, bt) FROM typed
--; 42883 8 function decode(date, xml, bit) does not exist
SELECT decode(t, ip) FROM typed
--; 42883 8 function decode(text, inet) does not exist
SELECT decode(st, 1) FROM typed
--; 42883 8 function decode(mood, integer) does not exist
SELECT decode(iv, '{"a":1}') FROM typed
--; 42883 8 function decode(interval, unknown) does not exist
SELECT decode(tm) FROM typed
--; 42883 8 function decode(time without time zone) does not exist
SELECT decode(ci, t) FROM typed
--; ok
SELECT char_length(1.5) FROM typed
--; 42883 8 function char_length(numeric) does not exist
SELECT char_length(1) FROM typed
--; 42883 8 function char_length(integer) does not exist
SELECT char_length(rg, o, true) FROM typed
--; 42883 8 function char_length(int4range, oid, boolean) does not exist
SELECT char_length(ip, bt) FROM typed
--; 42883 8 function char_length(inet, bit) does not exist
SELECT char_length(f) FROM typed
--; 42883 8 function char_length(double precision) does not exist
SELECT char_length(by, current_date) FROM typed
--; 42883 8 function char_length(bytea, date) does not exist
SELECT strpos('{1,2}') FROM typed
--; 42883 8 function strpos(unknown) does not exist
SELECT strpos('{"a":1}', interval '1 day', o) FROM typed
--; 42883 8 function strpos(unknown, interval, oid) does not exist
SELECT strpos(b, f, array[1,2]) FROM typed
--; 42883 8 function strpos(bigint, double precision, integer[]) does not exist
SELECT strpos(s) FROM typed
--; 42883 8 function strpos(smallint) does not exist
SELECT strpos(iv, '{"a":1}', b) FROM typed
--; 42883 8 function strpos(interval, unknown, bigint) does not exist
SELECT strpos(gen_random_uuid(), tz, ts) FROM typed
--; 42883 8 function strpos(uuid, timestamp with time zone, timestamp without time zone) does not exist
SELECT strpos(gen_random_uuid(), tv, u) FROM typed
--; 42883 8 function strpos(uuid, tsvector, uuid) does not exist
SELECT btrim('{1,2}') FROM typed
--; ok
SELECT btrim(interval '1 day', bt, v) FROM typed
--; 42883 8 function btrim(interval, bit, character varying) does not exist
SELECT btrim(bt, n, interval '1 day') FROM typed
--; 42883 8 function btrim(bit, numeric, interval) does not exist
SELECT btrim(s, o, array[1,2]) FROM typed
--; 42883 8 function btrim(smallint, oid, integer[]) does not exist
SELECT btrim(ta, current_date) FROM typed
--; 42883 8 function btrim(text[], date) does not exist
SELECT btrim(3000000000) FROM typed
--; 42883 8 function btrim(bigint) does not exist
SELECT btrim(ip) FROM typed
--; 42883 8 function btrim(inet) does not exist
SELECT lpad(r, '2024-01-01', d) FROM typed
--; 42883 8 function lpad(real, unknown, date) does not exist
SELECT lpad('x'::varchar, i, x) FROM typed
--; 42883 8 function lpad(character varying, integer, xml) does not exist
SELECT lpad(interval '1 day', ts, tv) FROM typed
--; 42883 8 function lpad(interval, timestamp without time zone, tsvector) does not exist
SELECT lpad(b) FROM typed
--; 42883 8 function lpad(bigint) does not exist
SELECT lpad(tz) FROM typed
--; 42883 8 function lpad(timestamp with time zone) does not exist
SELECT lpad(s, current_date) FROM typed
--; 42883 8 function lpad(smallint, date) does not exist
SELECT lpad('1', '1') FROM typed
--; ok
SELECT repeat(jb) FROM typed
--; 42883 8 function repeat(jsonb) does not exist
SELECT repeat(v, m) FROM typed
--; 42883 8 function repeat(character varying, money) does not exist
SELECT repeat(pos, pos) FROM typed
--; 42883 8 function repeat(positive, positive) does not exist
SELECT repeat(n, tv, interval '1 day') FROM typed
--; 42883 8 function repeat(numeric, tsvector, interval) does not exist
SELECT repeat(pos, ia) FROM typed
--; 42883 8 function repeat(positive, integer[]) does not exist
SELECT repeat(j) FROM typed
--; 42883 8 function repeat(json) does not exist
SELECT repeat(b, gen_random_uuid()) FROM typed
--; 42883 8 function repeat(bigint, uuid) does not exist
SELECT reverse(u, x) FROM typed
--; 42883 8 function reverse(uuid, xml) does not exist
SELECT reverse(bt, tm, '1') FROM typed
--; 42883 8 function reverse(bit, time without time zone, unknown) does not exist
SELECT reverse(array[1,2], x) FROM typed
--; 42883 8 function reverse(integer[], xml) does not exist
SELECT reverse(pos, rg) FROM typed
--; 42883 8 function reverse(positive, int4range) does not exist
SELECT reverse('1') FROM typed
--; ok
SELECT reverse(tz) FROM typed
--; 42883 8 function reverse(timestamp with time zone) does not exist
SELECT reverse(t) FROM typed
--; ok
SELECT regexp_replace(s, ia) FROM typed
--; 42883 8 function regexp_replace(smallint, integer[]) does not exist
SELECT regexp_replace(1::text) FROM typed
--; 42883 8 function regexp_replace(text) does not exist
SELECT regexp_replace('1') FROM typed
--; 42883 8 function regexp_replace(unknown) does not exist
SELECT regexp_replace(v) FROM typed
--; 42883 8 function regexp_replace(character varying) does not exist
SELECT regexp_replace(array[1,2]) FROM typed
--; 42883 8 function regexp_replace(integer[]) does not exist
SELECT regexp_replace(current_date) FROM typed
--; 42883 8 function regexp_replace(date) does not exist
SELECT regexp_replace(gen_random_uuid(), s) FROM typed
--; 42883 8 function regexp_replace(uuid, smallint) does not exist
SELECT jsonb_extract_path_text(n) FROM typed
--; 42883 8 function jsonb_extract_path_text(numeric) does not exist
SELECT jsonb_extract_path_text(nm, t, tv) FROM typed
--; 42883 8 function jsonb_extract_path_text(name, text, tsvector) does not exist
SELECT jsonb_extract_path_text(ip, 1, '{1,2}') FROM typed
--; 42883 8 function jsonb_extract_path_text(inet, integer, unknown) does not exist
SELECT jsonb_extract_path_text('abc', now()) FROM typed
--; 42883 8 function jsonb_extract_path_text(unknown, timestamp with time zone) does not exist
SELECT jsonb_extract_path_text(interval '1 day') FROM typed
--; 42883 8 function jsonb_extract_path_text(interval) does not exist
SELECT jsonb_extract_path_text(v, i) FROM typed
--; 42883 8 function jsonb_extract_path_text(character varying, integer) does not exist
SELECT jsonb_extract_path_text(u) FROM typed
--; 42883 8 function jsonb_extract_path_text(uuid) does not exist
SELECT array_to_string(tm) FROM typed
--; 42883 8 function array_to_string(time without time zone) does not exist
SELECT array_to_string(3000000000, c, pos) FROM typed
--; 42883 8 function array_to_string(bigint, character, positive) does not exist
SELECT array_to_string(3000000000) FROM typed
--; 42883 8 function array_to_string(bigint) does not exist
SELECT array_to_string(true, true, flag) FROM typed
--; 42883 8 function array_to_string(boolean, boolean, boolean) does not exist
SELECT array_to_string(current_date) FROM typed
--; 42883 8 function array_to_string(date) does not exist
SELECT array_to_string(tv, 1::text, t) FROM typed
--; 42883 8 function array_to_string(tsvector, text, text) does not exist
SELECT array_to_string(rg) FROM typed
--; 42883 8 function array_to_string(int4range) does not exist
SELECT format(x) FROM typed
--; 42883 8 function format(xml) does not exist
SELECT format(flag) FROM typed
--; 42883 8 function format(boolean) does not exist
SELECT format(x, '{1,2}') FROM typed
--; 42883 8 function format(xml, unknown) does not exist
SELECT format('{"a":1}') FROM typed
--; ok
SELECT format('x'::varchar, '{"a":1}', 'x'::varchar) FROM typed
--; ok
SELECT format(t) FROM typed
--; ok
SELECT format(ts) FROM typed
--; 42883 8 function format(timestamp without time zone) does not exist
SELECT nullif(rg) FROM typed
--; 42601 17 syntax error at or near ")"
SELECT nullif('{1,2}', ta) FROM typed
--; ok
SELECT nullif(r, tv) FROM typed
--; 42883 8 operator does not exist: real = tsvector
SELECT nullif(ts) FROM typed
--; 42601 17 syntax error at or near ")"
SELECT nullif(f, st, n) FROM typed
--; 42601 20 syntax error at or near ","
SELECT nullif(j) FROM typed
--; 42601 16 syntax error at or near ")"
SELECT nullif(bt, r) FROM typed
--; 42883 8 operator does not exist: bit = real
SELECT sqrt(3000000000, f, 'x'::varchar) FROM typed
--; 42883 8 function sqrt(bigint, double precision, character varying) does not exist
SELECT sqrt(o) FROM typed
--; 42883 8 function sqrt(oid) does not exist
SELECT sqrt(rg, ci) FROM typed
--; 42883 8 function sqrt(int4range, label) does not exist
SELECT sqrt(ia, d) FROM typed
--; 42883 8 function sqrt(integer[], date) does not exist
SELECT sqrt(s, by, tm) FROM typed
--; 42883 8 function sqrt(smallint, bytea, time without time zone) does not exist
SELECT sqrt(u, v, r) FROM typed
--; 42883 8 function sqrt(uuid, character varying, real) does not exist
SELECT sqrt(j, bt) FROM typed
--; 42883 8 function sqrt(json, bit) does not exist
SELECT sign(v, ts) FROM typed
--; 42883 8 function sign(character varying, timestamp without time zone) does not exist
SELECT sign('x'::varchar) FROM typed
--; 42883 8 function sign(character varying) does not exist
SELECT sign(now(), now()) FROM typed
--; 42883 8 function sign(timestamp with time zone, timestamp with time zone) does not exist
SELECT sign(pos, 'abc') FROM typed
--; 42883 8 function sign(positive, unknown) does not exist
SELECT sign(3000000000, r) FROM typed
--; 42883 8 function sign(bigint, real) does not exist
SELECT sign(ta, u) FROM typed
--; 42883 8 function sign(text[], uuid) does not exist
SELECT sign(gen_random_uuid(), x) FROM typed
--; 42883 8 function sign(uuid, xml) does not exist
SELECT timezone(interval '1 day', r, gen_random_uuid()) FROM typed
--; 42883 8 function timezone(interval, real, uuid) does not exist
SELECT timezone('1') FROM typed
--; 42883 8 function timezone(unknown) does not exist
SELECT timezone(t) FROM typed
--; 42883 8 function timezone(text) does not exist
SELECT timezone(tm, NULL, s) FROM typed
--; 42883 8 function timezone(time without time zone, unknown, smallint) does not exist
SELECT timezone(v, c) FROM typed
--; 42883 8 function timezone(character varying, character) does not exist
SELECT timezone(o) FROM typed
--; 42883 8 function timezone(oid) does not exist
SELECT timezone(jb) FROM typed
--; 42883 8 function timezone(jsonb) does not exist
SELECT lag(x, gen_random_uuid(), now()) OVER () FROM typed
--; 42883 8 function lag(xml, uuid, timestamp with time zone) does not exist
SELECT lag(ts, 'abc') OVER () FROM typed
--; 22P02 16 invalid input syntax for type integer: "abc"
SELECT lag('{1,2}', iv) OVER () FROM typed
--; 42883 8 function lag(unknown, interval) does not exist
SELECT lag(m, interval '1 day') OVER () FROM typed
--; 42883 8 function lag(money, interval) does not exist
SELECT lag(bt, 3000000000) OVER () FROM typed
--; 42883 8 function lag(bit, bigint) does not exist
SELECT lag(tz, ip, c) OVER () FROM typed
--; 42883 8 function lag(timestamp with time zone, inet, character) does not exist
SELECT lag(tv, by, b) OVER () FROM typed
--; 42883 8 function lag(tsvector, bytea, bigint) does not exist
SELECT first_value(m, now(), tm) OVER () FROM typed
--; 42883 8 function first_value(money, timestamp with time zone, time without time zone) does not exist
SELECT first_value(u) OVER () FROM typed
--; ok
SELECT first_value(m, 3000000000, 'abc') OVER () FROM typed
--; 42883 8 function first_value(money, bigint, unknown) does not exist
SELECT first_value(tv, pos) OVER () FROM typed
--; 42883 8 function first_value(tsvector, positive) does not exist
SELECT first_value(rg, b) OVER () FROM typed
--; 42883 8 function first_value(int4range, bigint) does not exist
SELECT first_value(ia) OVER () FROM typed
--; ok
SELECT first_value(ia, '{1,2}', r) OVER () FROM typed
--; 42883 8 function first_value(integer[], unknown, real) does not exist
SELECT rank(1, v, 'x'::varchar) OVER () FROM typed
--; 42809 8 WITHIN GROUP is required for ordered-set aggregate rank
SELECT rank(st) OVER () FROM typed
--; 42809 8 WITHIN GROUP is required for ordered-set aggregate rank
SELECT rank(x, rg) OVER () FROM typed
--; 42809 8 WITHIN GROUP is required for ordered-set aggregate rank
SELECT rank(n, current_date) OVER () FROM typed
--; 42809 8 WITHIN GROUP is required for ordered-set aggregate rank
SELECT rank('2024-01-01') OVER () FROM typed
--; 42809 8 WITHIN GROUP is required for ordered-set aggregate rank
SELECT rank(f) OVER () FROM typed
--; 42809 8 WITHIN GROUP is required for ordered-set aggregate rank
SELECT quote_literal(tz) FROM typed
--; ok
SELECT quote_literal(x, m) FROM typed
--; 42883 8 function quote_literal(xml, money) does not exist
SELECT quote_literal(current_date, gen_random_uuid()) FROM typed
--; 42883 8 function quote_literal(date, uuid) does not exist
SELECT quote_literal(true, tz) FROM typed
--; 42883 8 function quote_literal(boolean, timestamp with time zone) does not exist
SELECT quote_literal(t, b, 'abc') FROM typed
--; 42883 8 function quote_literal(text, bigint, unknown) does not exist
SELECT quote_literal(NULL, ta, nm) FROM typed
--; 42883 8 function quote_literal(unknown, text[], name) does not exist
SELECT quote_literal(true, 'abc', r) FROM typed
--; 42883 8 function quote_literal(boolean, unknown, real) does not exist
SELECT generate_series(array[1,2], rg, v) FROM typed
--; 42883 8 function generate_series(integer[], int4range, character varying) does not exist
SELECT generate_series(array[1,2], st) FROM typed
--; 42883 8 function generate_series(integer[], mood) does not exist
SELECT generate_series(ta, ta, 3000000000) FROM typed
--; 42883 8 function generate_series(text[], text[], bigint) does not exist
SELECT generate_series('abc', ts) FROM typed
--; 42883 8 function generate_series(unknown, timestamp without time zone) does not exist
SELECT generate_series(pos, f) FROM typed
--; 42883 8 function generate_series(positive, double precision) does not exist
SELECT generate_series(v, 'x'::varchar) FROM typed
--; 42883 8 function generate_series(character varying, character varying) does not exist
SELECT generate_series(s, m) FROM typed
--; 42883 8 function generate_series(smallint, money) does not exist
SELECT min(ts, gen_random_uuid(), NULL) FROM typed
--; 42883 8 function min(timestamp without time zone, uuid, unknown) does not exist
SELECT min(t, 1.5) FROM typed
--; 42883 8 function min(text, numeric) does not exist
SELECT min(1::text, jb, rg) FROM typed
--; 42883 8 function min(text, jsonb, int4range) does not exist
SELECT min(x) FROM typed
--; 42883 8 function min(xml) does not exist
SELECT min(i) FROM typed
--; ok
SELECT min(b, '{"a":1}') FROM typed
--; 42883 8 function min(bigint, unknown) does not exist
SELECT min(tz, n) FROM typed
--; 42883 8 function min(timestamp with time zone, numeric) does not exist
SELECT stddev(NULL, m) FROM typed
--; 42883 8 function stddev(unknown, money) does not exist
SELECT stddev('{"a":1}') FROM typed
--; 22P02 15 invalid input syntax for type double precision: "{"a":1}"
SELECT stddev('x'::varchar) FROM typed
--; 42883 8 function stddev(character varying) does not exist
SELECT stddev(tz, ta) FROM typed
--; 42883 8 function stddev(timestamp with time zone, text[]) does not exist
SELECT stddev(3000000000, ia) FROM typed
--; 42883 8 function stddev(bigint, integer[]) does not exist
SELECT stddev(s, 'abc') FROM typed
--; 42883 8 function stddev(smallint, unknown) does not exist
SELECT stddev(current_date) FROM typed
--; 42883 8 function stddev(date) does not exist
SELECT variance(nm) FROM typed
--; 42883 8 function variance(name) does not exist
SELECT variance(u, '{"a":1}') FROM typed
--; 42883 8 function variance(uuid, unknown) does not exist
SELECT variance(f, iv, 3000000000) FROM typed
--; 42883 8 function variance(double precision, interval, bigint) does not exist
SELECT variance(rg, r) FROM typed
--; 42883 8 function variance(int4range, real) does not exist
SELECT variance(j) FROM typed
--; 42883 8 function variance(json) does not exist
SELECT variance(ts, d) FROM typed
--; 42883 8 function variance(timestamp without time zone, date) does not exist
SELECT variance(ia) FROM typed
--; 42883 8 function variance(integer[]) does not exist
SELECT json_agg(tm, ts) FROM typed
--; 42883 8 function json_agg(time without time zone, timestamp without time zone) does not exist
SELECT json_agg(gen_random_uuid()) FROM typed
--; ok
SELECT json_agg(ts, '1') FROM typed
--; 42883 8 function json_agg(timestamp without time zone, unknown) does not exist
SELECT json_agg(1.5) FROM typed
--; ok
SELECT json_agg('1', 1) FROM typed
--; 42883 8 function json_agg(unknown, integer) does not exist
SELECT json_agg(tv) FROM typed
--; ok
SELECT json_agg(interval '1 day', m, v) FROM typed
--; 42883 8 function json_agg(interval, money, character varying) does not exist
SELECT array_remove(3000000000) FROM typed
--; 42883 8 function array_remove(bigint) does not exist
SELECT array_remove(current_date, current_date, jb) FROM typed
--; 42883 8 function array_remove(date, date, jsonb) does not exist
SELECT array_remove(ip) FROM typed
--; 42883 8 function array_remove(inet) does not exist
SELECT array_remove(t, t, t) FROM typed
--; 42883 8 function array_remove(text, text, text) does not exist
SELECT array_remove(jb) FROM typed
--; 42883 8 function array_remove(jsonb) does not exist
SELECT array_remove(flag) FROM typed
--; 42883 8 function array_remove(boolean) does not exist
SELECT array_remove(ts, ci, tv) FROM typed
--; 42883 8 function array_remove(timestamp without time zone, label, tsvector) does not exist
SELECT array_cat(f, r) FROM typed
--; 42883 8 function array_cat(double precision, real) does not exist
SELECT array_cat(s) FROM typed
--; 42883 8 function array_cat(smallint) does not exist
SELECT array_cat(d) FROM typed
--; 42883 8 function array_cat(date) does not exist
SELECT array_cat(o, '{1,2}', ts) FROM typed
--; 42883 8 function array_cat(oid, unknown, timestamp without time zone) does not exist
SELECT array_cat(nm, t, b) FROM typed
--; 42883 8 function array_cat(name, text, bigint) does not exist
SELECT array_cat(c, 1::text) FROM typed
--; 42883 8 function array_cat(character, text) does not exist
SELECT array_cat(st, t, v) FROM typed
--; 42883 8 function array_cat(mood, text, character varying) does not exist
SELECT array_position(n) FROM typed
--; 42883 8 function array_position(numeric) does not exist
SELECT array_position(x, st) FROM typed
--; 42883 8 function array_position(xml, mood) does not exist
SELECT array_position(n, now()) FROM typed
--; 42883 8 function array_position(numeric, timestamp with time zone) does not exist
SELECT array_position(o, interval '1 day') FROM typed
--; 42883 8 function array_position(oid, interval) does not exist
SELECT array_position(ia) FROM typed
--; 42883 8 function array_position(integer[]) does not exist
SELECT array_position(array[1,2]) FROM typed
--; 42883 8 function array_position(integer[]) does not exist
SELECT array_position(ip, gen_random_uuid()) FROM typed
--; 42883 8 function array_position(inet, uuid) does not exist
SELECT bit_and('x'::varchar) FROM typed
--; 42883 8 function bit_and(character varying) does not exist
SELECT bit_and(3000000000) FROM typed
--; ok
SELECT bit_and('{"a":1}', 'abc') FROM typed
--; 42883 8 function bit_and(unknown, unknown) does not exist
SELECT bit_and(st, by, t) FROM typed
--; 42883 8 function bit_and(mood, bytea, text) does not exist
SELECT bit_and(d) FROM typed
--; 42883 8 function bit_and(date) does not exist
SELECT bit_and(ip) FROM typed
--; 42883 8 function bit_and(inet) does not exist
SELECT bit_and(now()) FROM typed
--; 42883 8 function bit_and(timestamp with time zone) does not exist
SELECT every(u) FROM typed
--; 42883 8 function every(uuid) does not exist
SELECT every(f) FROM typed
--; 42883 8 function every(double precision) does not exist
SELECT every(ia) FROM typed
--; 42883 8 function every(integer[]) does not exist
SELECT every(ia, nm) FROM typed
--; 42883 8 function every(integer[], name) does not exist
SELECT every(u, st) FROM typed
--; 42883 8 function every(uuid, mood) does not exist
SELECT every(o, '1') FROM typed
--; 42883 8 function every(oid, unknown) does not exist
SELECT every(jb, i) FROM typed
--; 42883 8 function every(jsonb, integer) does not exist
SELECT chr(array[1,2], 1::text, by) FROM typed
--; 42883 8 function chr(integer[], text, bytea) does not exist
SELECT chr('x'::varchar, interval '1 day', st) FROM typed
--; 42883 8 function chr(character varying, interval, mood) does not exist
SELECT chr(u, tm, jb) FROM typed
--; 42883 8 function chr(uuid, time without time zone, jsonb) does not exist
SELECT chr(ip) FROM typed
--; 42883 8 function chr(inet) does not exist
SELECT chr(ip, r) FROM typed
--; 42883 8 function chr(inet, real) does not exist
SELECT chr(1.5, '1') FROM typed
--; 42883 8 function chr(numeric, unknown) does not exist
SELECT chr(flag) FROM typed
--; 42883 8 function chr(boolean) does not exist
SELECT ascii('2024-01-01', pos) FROM typed
--; 42883 8 function ascii(unknown, positive) does not exist
SELECT ascii(3000000000, o) FROM typed
--; 42883 8 function ascii(bigint, oid) does not exist
SELECT ascii(i, v) FROM typed
--; 42883 8 function ascii(integer, character varying) does not exist
SELECT ascii(tm) FROM typed
--; 42883 8 function ascii(time without time zone) does not exist
SELECT ascii('{1,2}', o) FROM typed
--; 42883 8 function ascii(unknown, oid) does not exist
SELECT ascii(f) FROM typed
--; 42883 8 function ascii(double precision) does not exist
SELECT ascii('1', NULL) FROM typed
--; 42883 8 function ascii(unknown, unknown) does not exist
SELECT initcap(1.5, j, ip) FROM typed
--; 42883 8 function initcap(numeric, json, inet) does not exist
SELECT initcap(nm) FROM typed
--; ok
SELECT initcap(true, r) FROM typed
--; 42883 8 function initcap(boolean, real) does not exist
SELECT initcap('{"a":1}', j) FROM typed
--; 42883 8 function initcap(unknown, json) does not exist
SELECT initcap(d) FROM typed
--; 42883 8 function initcap(date) does not exist
SELECT initcap('1', st, c) FROM typed
--; 42883 8 function initcap(unknown, mood, character) does not exist
SELECT initcap(nm, current_date) FROM typed
--; 42883 8 function initcap(name, date) does not exist
SELECT to_number(pos) FROM typed
--; 42883 8 function to_number(positive) does not exist
SELECT to_number(ia, NULL) FROM typed
--; 42883 8 function to_number(integer[], unknown) does not exist
SELECT to_number(ts, v, 1) FROM typed
--; 42883 8 function to_number(timestamp without time zone, character varying, integer) does not exist
SELECT to_number(1) FROM typed
--; 42883 8 function to_number(integer) does not exist
SELECT to_number(current_date, NULL, 'x'::varchar) FROM typed
--; 42883 8 function to_number(date, unknown, character varying) does not exist
SELECT to_number(current_date) FROM typed
--; 42883 8 function to_number(date) does not exist
SELECT to_number(array[1,2], '{"a":1}', r) FROM typed
--; 42883 8 function to_number(integer[], unknown, real) does not exist
SELECT isfinite(true) FROM typed
--; 42883 8 function isfinite(boolean) does not exist
SELECT isfinite(i, bt) FROM typed
--; 42883 8 function isfinite(integer, bit) does not exist
SELECT isfinite(r, 1, ci) FROM typed
--; 42883 8 function isfinite(real, integer, label) does not exist
SELECT isfinite(ia) FROM typed
--; 42883 8 function isfinite(integer[]) does not exist
SELECT isfinite(t, 'abc', 1.5) FROM typed
--; 42883 8 function isfinite(text, unknown, numeric) does not exist
SELECT isfinite(nm, ci) FROM typed
--; 42883 8 function isfinite(name, label) does not exist
SELECT isfinite(iv) FROM typed
--; ok
INSERT INTO typed (ts, u, ta) VALUES ('{"a":1}', now(), 'x'::varchar)
--; 22007 39 invalid input syntax for type timestamp: "{"a":1}"
INSERT INTO typed (m, ia) VALUES (1.5, 1::text)
--; 42804 40 column "ia" is of type integer[] but expression is of type text
INSERT INTO typed (s, ta, ia) VALUES (interval '1 day', '1', 1.5)
--; 42804 48 column "s" is of type smallint but expression is of type interval
INSERT INTO typed (x, d, b) VALUES ('1', current_date, '2024-01-01')
--; 22P02 56 invalid input syntax for type bigint: "2024-01-01"
INSERT INTO typed (b, j) VALUES (1.5, array[1,2])
--; 42804 39 column "j" is of type json but expression is of type integer[]
INSERT INTO typed (s) VALUES ('{"a":1}', 3000000000, true)
--; 42601 42 INSERT has more expressions than target columns
INSERT INTO typed (rg, ip, pos) VALUES (1, 1.5, 1::text, 'x'::varchar)
--; 42601 58 INSERT has more expressions than target columns
INSERT INTO typed (c, o, iv) VALUES ('{1,2}', gen_random_uuid(), 1)
--; 42804 47 column "o" is of type oid but expression is of type uuid
INSERT INTO typed (ip) VALUES ('{1,2}', 1::text, '{1,2}', now())
--; 42601 41 INSERT has more expressions than target columns
INSERT INTO typed (nm, tv) VALUES ('x'::varchar, 'abc')
--; ok
INSERT INTO typed (c) VALUES (1)
--; ok
INSERT INTO typed (pos, ip) VALUES (3000000000, now())
--; 42804 49 column "ip" is of type inet but expression is of type timestamp with time zone
INSERT INTO typed (c, ta, tv) VALUES (gen_random_uuid())
--; 42601 23 INSERT has more target columns than expressions
INSERT INTO typed (rg, j, tm) VALUES (1, now(), NULL)
--; 42804 39 column "rg" is of type int4range but expression is of type integer
INSERT INTO typed (c) VALUES (gen_random_uuid(), 'x'::varchar)
--; 42601 50 INSERT has more expressions than target columns
INSERT INTO typed (st, flag) VALUES ('x'::varchar, array[1,2])
--; 42804 38 column "st" is of type mood but expression is of type character varying
INSERT INTO typed (bt, jb) VALUES ('x'::varchar)
--; 42601 24 INSERT has more target columns than expressions
INSERT INTO typed (pos, ta) VALUES ('abc', NULL)
--; 22P02 37 invalid input syntax for type integer: "abc"
INSERT INTO typed (v) VALUES (1::text)
--; ok
INSERT INTO typed (o, d) VALUES (now(), '2024-01-01')
--; 42804 34 column "o" is of type oid but expression is of type timestamp with time zone
INSERT INTO typed (bt) VALUES (now())
--; 42804 32 column "bt" is of type bit but expression is of type timestamp with time zone
INSERT INTO typed (ip) VALUES (now())
--; 42804 32 column "ip" is of type inet but expression is of type timestamp with time zone
INSERT INTO typed (ta, st, o) VALUES (current_date, 1.5, 1.5)
--; 42804 39 column "ta" is of type text[] but expression is of type date
INSERT INTO typed (m, v) VALUES (true, array[1,2])
--; 42804 34 column "m" is of type money but expression is of type boolean
INSERT INTO typed (j) VALUES (1.5)
--; 42804 31 column "j" is of type json but expression is of type numeric
INSERT INTO typed (s, iv, ta) VALUES (NULL, 'x'::varchar, '2024-01-01')
--; 42804 45 column "iv" is of type interval but expression is of type character varying
INSERT INTO typed (ia, x, m) VALUES (NULL, 'abc', '{"a":1}')
--; 22P02 51 invalid input syntax for type money: "{"a":1}"
INSERT INTO typed (x, st) VALUES (now(), '1')
--; 42804 35 column "x" is of type xml but expression is of type timestamp with time zone
INSERT INTO typed (flag) VALUES ('1')
--; ok
INSERT INTO typed (nm, n) VALUES (interval '1 day', gen_random_uuid())
--; 42804 53 column "n" is of type numeric but expression is of type uuid
INSERT INTO typed (ci, flag, tm) VALUES (interval '1 day', array[1,2], 1::text)
--; 42804 60 column "flag" is of type boolean but expression is of type integer[]
INSERT INTO typed (ip) VALUES ('x'::varchar)
--; 42804 32 column "ip" is of type inet but expression is of type character varying
INSERT INTO typed (o, iv, f) VALUES (1::text, 'x'::varchar, 1::text)
--; 42804 38 column "o" is of type oid but expression is of type text
INSERT INTO typed (ta, b) VALUES (1.5, '{"a":1}')
--; 42804 35 column "ta" is of type text[] but expression is of type numeric
INSERT INTO typed (f) VALUES (3000000000)
--; ok
INSERT INTO typed (st, ip) VALUES (gen_random_uuid(), true)
--; 42804 36 column "st" is of type mood but expression is of type uuid
INSERT INTO typed (b, x, m) VALUES (1.5, array[1,2], 1.5)
--; 42804 42 column "x" is of type xml but expression is of type integer[]
INSERT INTO typed (flag) VALUES ('2024-01-01')
--; 22P02 34 invalid input syntax for type boolean: "2024-01-01"
INSERT INTO typed (m, ci, tm) VALUES ('abc')
--; 42601 23 INSERT has more target columns than expressions
INSERT INTO typed (t) VALUES (now())
--; ok
INSERT INTO typed (d) VALUES (now())
--; ok
INSERT INTO typed (flag) VALUES (1.5)
--; 42804 34 column "flag" is of type boolean but expression is of type numeric
INSERT INTO typed (j, s, flag) VALUES (current_date, interval '1 day', 'x'::varchar)
--; 42804 40 column "j" is of type json but expression is of type date
INSERT INTO typed (j, nm) VALUES ('x'::varchar, '{1,2}')
--; 42804 35 column "j" is of type json but expression is of type character varying
INSERT INTO typed (pos, u) VALUES ('{1,2}', '{"a":1}')
--; 22P02 36 invalid input syntax for type integer: "{1,2}"
INSERT INTO typed (t) VALUES (true)
--; ok
INSERT INTO typed (rg, ts, j) VALUES (now(), 3000000000, now())
--; 42804 39 column "rg" is of type int4range but expression is of type timestamp with time zone
INSERT INTO typed (flag, tm, ta) VALUES (1.5, true, 1::text)
--; 42804 42 column "flag" is of type boolean but expression is of type numeric
INSERT INTO typed (ia, ci) VALUES (current_date, 'abc')
--; 42804 36 column "ia" is of type integer[] but expression is of type date
INSERT INTO typed (rg, ta, jb) VALUES ('abc', '2024-01-01', 'x'::varchar, '{1,2}')
--; 42601 75 INSERT has more expressions than target columns
INSERT INTO typed (pos, tv, st) VALUES (1::text, '{1,2}', 1)
--; 42804 41 column "pos" is of type positive but expression is of type text
INSERT INTO typed (u, nm, by) VALUES (1, '{"a":1}', 3000000000)
--; 42804 39 column "u" is of type uuid but expression is of type integer
INSERT INTO typed (n) VALUES (1.5)
--; ok
INSERT INTO typed (pos, x) VALUES (interval '1 day', interval '1 day')
--; 42804 45 column "pos" is of type positive but expression is of type interval
INSERT INTO typed (r, n) VALUES (array[1,2], array[1,2])
--; 42804 34 column "r" is of type real but expression is of type integer[]
INSERT INTO typed (ci, flag, pos) VALUES ('{1,2}')
--; 42601 24 INSERT has more target columns than expressions
INSERT INTO typed (ia) VALUES (now())
--; 42804 32 column "ia" is of type integer[] but expression is of type timestamp with time zone
INSERT INTO typed (b, ci, st) VALUES (now(), 1::text, 1)
--; 42804 39 column "b" is of type bigint but expression is of type timestamp with time zone
INSERT INTO typed (c) VALUES ('{"a":1}')
--; 22001 - value too long for type character(3)
INSERT INTO typed (st, m) VALUES ('x'::varchar, 1)
--; 42804 35 column "st" is of type mood but expression is of type character varying
INSERT INTO typed (iv) VALUES (3000000000)
--; 42804 32 column "iv" is of type interval but expression is of type bigint
INSERT INTO typed (st, j) VALUES (array[1,2], current_date, array[1,2], 'abc')
--; 42601 61 INSERT has more expressions than target columns
INSERT INTO typed (r, c, j) VALUES ('1', current_date, now())
--; 42804 56 column "j" is of type json but expression is of type timestamp with time zone
INSERT INTO typed (ta, pos) VALUES (true, '{1,2}')
--; 42804 37 column "ta" is of type text[] but expression is of type boolean
INSERT INTO typed (o, ta, ia) VALUES (1, NULL, 3000000000)
--; 42804 48 column "ia" is of type integer[] but expression is of type bigint
INSERT INTO typed (v) VALUES ('x'::varchar)
--; ok
INSERT INTO typed (c) VALUES (interval '1 day')
--; 22001 - value too long for type character(3)
INSERT INTO typed (jb, tz) VALUES (true, now())
--; 42804 36 column "jb" is of type jsonb but expression is of type boolean
INSERT INTO typed (nm, flag, jb) VALUES (gen_random_uuid(), '{"a":1}', true)
--; 22P02 61 invalid input syntax for type boolean: "{"a":1}"
INSERT INTO typed (j, d) VALUES (1, '1')
--; 42804 34 column "j" is of type json but expression is of type integer
INSERT INTO typed (v, pos, s) VALUES (true, NULL, true)
--; 42804 51 column "s" is of type smallint but expression is of type boolean
INSERT INTO typed (t, o, by) VALUES (now(), now(), 'x'::varchar)
--; 42804 45 column "o" is of type oid but expression is of type timestamp with time zone
INSERT INTO typed (jb) VALUES ('abc')
--; 22P02 32 invalid input syntax for type json
INSERT INTO typed (b, tz) VALUES (interval '1 day', 1.5)
--; 42804 44 column "b" is of type bigint but expression is of type interval
INSERT INTO typed (m) VALUES (1::text, '{1,2}', current_date, 'x'::varchar)
--; 42601 40 INSERT has more expressions than target columns
INSERT INTO typed (tz, st, rg) VALUES (now(), 1.5, now())
--; 42804 47 column "st" is of type mood but expression is of type numeric
INSERT INTO typed (u, j) VALUES (1.5, 1)
--; 42804 34 column "u" is of type uuid but expression is of type numeric
INSERT INTO typed (ci, tm, bt) VALUES (true, true, '1', 'abc')
--; 42601 57 INSERT has more expressions than target columns
INSERT INTO typed (c, n) VALUES (NULL, 1)
--; ok
INSERT INTO typed (pos, ci) VALUES (1.5, array[1,2])
--; ok
INSERT INTO typed (d, x, b) VALUES (current_date)
--; 42601 23 INSERT has more target columns than expressions
INSERT INTO typed (t, tm, f) VALUES (true, 1.5, '{1,2}')
--; 42804 44 column "tm" is of type time without time zone but expression is of type numeric
INSERT INTO typed (s) VALUES (3000000000)
--; 22003 - smallint out of range
INSERT INTO typed (bt) VALUES ('x'::varchar)
--; 42804 32 column "bt" is of type bit but expression is of type character varying
INSERT INTO typed (x, s) VALUES (1::text, true, now())
--; 42601 49 INSERT has more expressions than target columns
INSERT INTO typed (ts, pos, t) VALUES ('{"a":1}', NULL, gen_random_uuid())
--; 22007 40 invalid input syntax for type timestamp: "{"a":1}"
INSERT INTO typed (t, j, tm) VALUES (1, array[1,2], current_date)
--; 42804 41 column "j" is of type json but expression is of type integer[]
INSERT INTO typed (ci) VALUES (3000000000)
--; ok
INSERT INTO typed (ts, x, s) VALUES ('abc', NULL, interval '1 day')
--; 22007 38 invalid input syntax for type timestamp: "abc"
INSERT INTO typed (ci, j) VALUES (NULL, now())
--; 42804 41 column "j" is of type json but expression is of type timestamp with time zone
INSERT INTO typed (i, ip) VALUES (3000000000, 'x'::varchar)
--; 42804 47 column "ip" is of type inet but expression is of type character varying
INSERT INTO typed (bt) VALUES ('{1,2}')
--; 22P02 32 "{" is not a valid binary digit
INSERT INTO typed (ta, jb, ia) VALUES ('{"a":1}', array[1,2], '{1,2}')
--; 22P02 40 malformed array literal: "{"a":1}"
INSERT INTO typed (r, f) VALUES (NULL, 1.5)
--; ok
INSERT INTO typed (m, iv) VALUES ('{"a":1}', current_date)
--; 22P02 35 invalid input syntax for type money: "{"a":1}"
INSERT INTO typed (o, ia) VALUES (1.5, now(), interval '1 day')
--; 42601 56 INSERT has more expressions than target columns
INSERT INTO typed (tm, u) VALUES ('x'::varchar, array[1,2])
--; 42804 35 column "tm" is of type time without time zone but expression is of type character varying
INSERT INTO typed (ci) VALUES (array[1,2])
--; ok
INSERT INTO typed (s) VALUES ('1')
--; ok
INSERT INTO typed (ip) VALUES (array[1,2])
--; 42804 32 column "ip" is of type inet but expression is of type integer[]
INSERT INTO typed (ci) VALUES (1::text)
--; ok
INSERT INTO typed (i) VALUES (1::text)
--; 42804 31 column "i" is of type integer but expression is of type text
INSERT INTO typed (o, v, ip) VALUES ('x'::varchar, current_date, true)
--; 42804 38 column "o" is of type oid but expression is of type character varying
INSERT INTO typed (ta) VALUES (3000000000)
--; 42804 32 column "ta" is of type text[] but expression is of type bigint
INSERT INTO typed (v, s) VALUES ('abc', array[1,2])
--; 42804 41 column "s" is of type smallint but expression is of type integer[]
INSERT INTO typed (ta) VALUES (1, '2024-01-01', current_date)
--; 42601 35 INSERT has more expressions than target columns
INSERT INTO typed (ia) VALUES (1.5)
--; 42804 32 column "ia" is of type integer[] but expression is of type numeric
INSERT INTO typed (ip, flag, r) VALUES (3000000000, NULL, 3000000000)
--; 42804 41 column "ip" is of type inet but expression is of type bigint
INSERT INTO typed (u) VALUES ('1')
--; 22P02 31 invalid input syntax for type uuid: "1"
INSERT INTO typed (c, tm, rg) VALUES (3000000000, array[1,2], now())
--; 42804 51 column "tm" is of type time without time zone but expression is of type integer[]
INSERT INTO typed (ci, d, n) VALUES ('{1,2}', 'x'::varchar, 1.5, current_date)
--; 42601 66 INSERT has more expressions than target columns
INSERT INTO typed (x) VALUES (1::text)
--; 42804 31 column "x" is of type xml but expression is of type text
INSERT INTO typed (ci, b) VALUES (1::text, array[1,2], '{"a":1}')
--; 42601 56 INSERT has more expressions than target columns
INSERT INTO typed (f) VALUES (1.5)
--; ok
INSERT INTO typed (ia, u) VALUES (gen_random_uuid(), '{"a":1}')
--; 42804 35 column "ia" is of type integer[] but expression is of type uuid
INSERT INTO typed (flag) VALUES (interval '1 day', 1, now(), 1::text)
--; 42601 52 INSERT has more expressions than target columns
INSERT INTO typed (o, bt, f) VALUES (3000000000, '{1,2}')
--; 42601 27 INSERT has more target columns than expressions
INSERT INTO typed (ci, ts) VALUES ('{1,2}', 3000000000)
--; 42804 45 column "ts" is of type timestamp without time zone but expression is of type bigint
INSERT INTO typed (i, flag) VALUES ('1', 1)
--; 42804 42 column "flag" is of type boolean but expression is of type integer
INSERT INTO typed (v) VALUES ('{1,2}')
--; ok
INSERT INTO typed (flag) VALUES ('{"a":1}')
--; 22P02 34 invalid input syntax for type boolean: "{"a":1}"
INSERT INTO typed (o, st) VALUES ('{1,2}')
--; 42601 23 INSERT has more target columns than expressions
INSERT INTO typed (x, u, ip) VALUES (interval '1 day', now(), '1')
--; 42804 47 column "x" is of type xml but expression is of type interval
INSERT INTO typed (t, j, r) VALUES (gen_random_uuid(), current_date, 3000000000)
--; 42804 56 column "j" is of type json but expression is of type date
INSERT INTO typed (ia, rg) VALUES (1.5, '{"a":1}')
--; 42804 36 column "ia" is of type integer[] but expression is of type numeric
INSERT INTO typed (u, rg) VALUES (current_date, array[1,2])
--; 42804 35 column "u" is of type uuid but expression is of type date
INSERT INTO typed (ip, tz, ta) VALUES ('abc', NULL, 1)
--; 22P02 40 invalid input syntax for type inet: "abc"
INSERT INTO typed (tz, o) VALUES (3000000000, true)
--; 42804 35 column "tz" is of type timestamp with time zone but expression is of type bigint
INSERT INTO typed (st, ta, b) VALUES (1, 3000000000, NULL)
--; 42804 39 column "st" is of type mood but expression is of type integer
INSERT INTO typed (r, s, i) VALUES (1::text, interval '1 day', 3000000000)
--; 42804 37 column "r" is of type real but expression is of type text
INSERT INTO typed (iv, c, st) VALUES ('1', 1)
--; 42601 27 INSERT has more target columns than expressions
INSERT INTO typed (st) VALUES (interval '1 day', '1', 3000000000, NULL)
--; 42601 50 INSERT has more expressions than target columns
INSERT INTO typed (ci, bt, iv) VALUES (gen_random_uuid(), 1::text, current_date)
--; 42804 59 column "bt" is of type bit but expression is of type text
INSERT INTO typed (rg) VALUES (1::text, gen_random_uuid())
--; 42601 41 INSERT has more expressions than target columns
INSERT INTO typed (nm) VALUES (true)
--; ok
INSERT INTO typed (s, tm) VALUES (gen_random_uuid(), 1.5, NULL)
--; 42601 59 INSERT has more expressions than target columns
INSERT INTO typed (x) VALUES ('2024-01-01', true, now(), 1.5)
--; 42601 45 INSERT has more expressions than target columns
INSERT INTO typed (u, r) VALUES ('2024-01-01', 1::text)
--; 22P02 34 invalid input syntax for type uuid: "2024-01-01"
INSERT INTO typed (j) VALUES (gen_random_uuid())
--; 42804 31 column "j" is of type json but expression is of type uuid
INSERT INTO typed (ts, d, x) VALUES (interval '1 day', gen_random_uuid())
--; 42601 27 INSERT has more target columns than expressions
INSERT INTO typed (t, m) VALUES ('{1,2}', '1', '{1,2}', 'x'::varchar)
--; 42601 48 INSERT has more expressions than target columns
INSERT INTO typed (rg, by, nm) VALUES ('1', 1.5, 'abc')
--; 22P02 40 malformed range literal: "1"
INSERT INTO typed (v, s) VALUES ('{1,2}')
--; 42601 23 INSERT has more target columns than expressions
INSERT INTO typed (j, ta, rg) VALUES ('abc', array[1,2], gen_random_uuid())
--; 22P02 39 invalid input syntax for type json
INSERT INTO typed (pos, c) VALUES (array[1,2], array[1,2])
--; 42804 36 column "pos" is of type positive but expression is of type integer[]
INSERT INTO typed (r, d) VALUES (now(), gen_random_uuid())
--; 42804 34 column "r" is of type real but expression is of type timestamp with time zone
INSERT INTO typed (ta) VALUES (1.5)
--; 42804 32 column "ta" is of type text[] but expression is of type numeric
INSERT INTO typed (jb) VALUES ('1', '1', 1.5, interval '1 day')
--; 42601 37 INSERT has more expressions than target columns
INSERT INTO typed (ip, f, tv) VALUES (interval '1 day', current_date, '2024-01-01')
--; 42804 48 column "ip" is of type inet but expression is of type interval
INSERT INTO typed (x, v) VALUES ('x'::varchar)
--; 42601 23 INSERT has more target columns than expressions
INSERT INTO typed (iv, b, tv) VALUES (interval '1 day', '2024-01-01', '1')
--; 22P02 57 invalid input syntax for type bigint: "2024-01-01"
INSERT INTO typed (tm, bt) VALUES (now())
--; 42601 24 INSERT has more target columns than expressions
INSERT INTO typed (r, j, ci) VALUES ('{1,2}', '2024-01-01', NULL)
--; 22P02 38 invalid input syntax for type real: "{1,2}"
INSERT INTO typed (tm, iv, ts) VALUES (NULL, '2024-01-01', 1::text)
--; 22007 46 invalid input syntax for type interval: "2024-01-01"
INSERT INTO typed (b) VALUES (gen_random_uuid())
--; 42804 31 column "b" is of type bigint but expression is of type uuid
INSERT INTO typed (flag, rg) VALUES (true)
--; 42601 26 INSERT has more target columns than expressions
INSERT INTO typed (tm, flag, tv) VALUES (3000000000, interval '1 day', 'x'::varchar)
--; 42804 42 column "tm" is of type time without time zone but expression is of type bigint
INSERT INTO typed (pos) VALUES ('{1,2}')
--; 22P02 33 invalid input syntax for type integer: "{1,2}"
INSERT INTO typed (tm, d) VALUES ('1')
--; 42601 24 INSERT has more target columns than expressions
INSERT INTO typed (jb, j) VALUES (now(), 3000000000)
--; 42804 35 column "jb" is of type jsonb but expression is of type timestamp with time zone
INSERT INTO typed (i, c, ci) VALUES (gen_random_uuid(), NULL, 3000000000)
--; 42804 38 column "i" is of type integer but expression is of type uuid
INSERT INTO typed (u, tm, c) VALUES (now(), NULL, 1.5)
--; 42804 38 column "u" is of type uuid but expression is of type timestamp with time zone
INSERT INTO typed (i, pos) VALUES ('{"a":1}', '2024-01-01')
--; 22P02 36 invalid input syntax for type integer: "{"a":1}"
INSERT INTO typed (tz, b) VALUES (3000000000, '2024-01-01')
--; 42804 35 column "tz" is of type timestamp with time zone but expression is of type bigint
INSERT INTO typed (ci, ip, st) VALUES (interval '1 day', '1', NULL)
--; 22P02 58 invalid input syntax for type inet: "1"
INSERT INTO typed (x) VALUES ('{"a":1}')
--; ok
INSERT INTO typed (b, jb, t) VALUES (1::text, interval '1 day', current_date)
--; 42804 38 column "b" is of type bigint but expression is of type text
INSERT INTO typed (ci, flag, pos) VALUES (3000000000, NULL, 1::text)
--; 42804 61 column "pos" is of type positive but expression is of type text
INSERT INTO typed (j, o, x) VALUES (current_date, gen_random_uuid(), true)
--; 42804 37 column "j" is of type json but expression is of type date
INSERT INTO typed (u, tv) VALUES (1::text, 1.5, 'abc')
--; 42601 49 INSERT has more expressions than target columns
INSERT INTO typed (t, ia) VALUES (current_date, 'x'::varchar)
--; 42804 49 column "ia" is of type integer[] but expression is of type character varying
INSERT INTO typed (ts) VALUES ('x'::varchar)
--; 42804 32 column "ts" is of type timestamp without time zone but expression is of type character varying
INSERT INTO typed (b) VALUES (array[1,2], 1::text, 'x'::varchar, '2024-01-01')
--; 42601 43 INSERT has more expressions than target columns
INSERT INTO typed (c, f) VALUES ('{1,2}', 'x'::varchar)
--; 42804 43 column "f" is of type double precision but expression is of type character varying
INSERT INTO typed (d, st) VALUES (interval '1 day', 1)
--; 42804 44 column "d" is of type date but expression is of type interval
INSERT INTO typed (c, by, st) VALUES (gen_random_uuid(), 3000000000, NULL)
--; 42804 58 column "by" is of type bytea but expression is of type bigint
INSERT INTO typed (iv) VALUES (1.5)
--; 42804 32 column "iv" is of type interval but expression is of type numeric
INSERT INTO typed (by) VALUES (gen_random_uuid())
--; 42804 32 column "by" is of type bytea but expression is of type uuid
INSERT INTO typed (ip, x) VALUES (now(), 3000000000)
--; 42804 35 column "ip" is of type inet but expression is of type timestamp with time zone
INSERT INTO typed (n, st) VALUES (now(), array[1,2])
--; 42804 35 column "n" is of type numeric but expression is of type timestamp with time zone
INSERT INTO typed (flag, ip) VALUES (interval '1 day', 3000000000)
--; 42804 47 column "flag" is of type boolean but expression is of type interval
INSERT INTO typed (u) VALUES (interval '1 day')
--; 42804 40 column "u" is of type uuid but expression is of type interval
INSERT INTO typed (b, t, d) VALUES (true)
--; 42601 23 INSERT has more target columns than expressions
INSERT INTO typed (n, jb, tz) VALUES (1.5, '{"a":1}', 'x'::varchar)
--; 42804 55 column "tz" is of type timestamp with time zone but expression is of type character varying
INSERT INTO typed (c) VALUES ('x'::varchar)
--; ok
INSERT INTO typed (s) VALUES (now())
--; 42804 31 column "s" is of type smallint but expression is of type timestamp with time zone
INSERT INTO typed (ts, rg) VALUES (1, '2024-01-01')
--; 42804 36 column "ts" is of type timestamp without time zone but expression is of type integer
INSERT INTO typed (ta, tm) VALUES (true, array[1,2])
--; 42804 36 column "ta" is of type text[] but expression is of type boolean
INSERT INTO typed (by) VALUES ('x'::varchar)
--; 42804 32 column "by" is of type bytea but expression is of type character varying
INSERT INTO typed (ts, flag) VALUES (current_date, now())
--; 42804 52 column "flag" is of type boolean but expression is of type timestamp with time zone
INSERT INTO typed (ci) VALUES (1.5)
--; ok
INSERT INTO typed (st, ia, o) VALUES (1, gen_random_uuid(), 3000000000)
--; 42804 39 column "st" is of type mood but expression is of type integer
INSERT INTO typed (nm, i) VALUES (NULL, 'abc')
--; 22P02 41 invalid input syntax for type integer: "abc"
INSERT INTO typed (i) VALUES ('x'::varchar)
--; 42804 31 column "i" is of type integer but expression is of type character varying
INSERT INTO typed (o, ip, b) VALUES (array[1,2], now(), 3000000000)
--; 42804 38 column "o" is of type oid but expression is of type integer[]
INSERT INTO typed (x, m, tv) VALUES (array[1,2], array[1,2], '2024-01-01')
--; 42804 38 column "x" is of type xml but expression is of type integer[]
INSERT INTO typed (bt, flag) VALUES (gen_random_uuid(), '{1,2}')
--; 42804 38 column "bt" is of type bit but expression is of type uuid
INSERT INTO typed (f, jb) VALUES (array[1,2], '{1,2}')
--; 42804 35 column "f" is of type double precision but expression is of type integer[]
INSERT INTO typed (ci, flag, n) VALUES ('abc', interval '1 day', 1)
--; 42804 57 column "flag" is of type boolean but expression is of type interval
INSERT INTO typed (st, b) VALUES (3000000000, 1)
--; 42804 35 column "st" is of type mood but expression is of type bigint
INSERT INTO typed (flag, j, by) VALUES ('2024-01-01', 'x'::varchar, 'abc')
--; 22P02 41 invalid input syntax for type boolean: "2024-01-01"
INSERT INTO typed (jb, r, by) VALUES (array[1,2], array[1,2], 1::text)
--; 42804 39 column "jb" is of type jsonb but expression is of type integer[]
INSERT INTO typed (pos, c) VALUES (now())
--; 42601 25 INSERT has more target columns than expressions
INSERT INTO typed (b, j, n) VALUES ('x'::varchar, interval '1 day', interval '1 day')
--; 42804 37 column "b" is of type bigint but expression is of type character varying
INSERT INTO typed (ip, jb) VALUES (1::text, true)
--; 42804 36 column "ip" is of type inet but expression is of type text
INSERT INTO typed (nm, u) VALUES (true, array[1,2])
--; 42804 41 column "u" is of type uuid but expression is of type integer[]
INSERT INTO typed (ta) VALUES (current_date)
--; 42804 32 column "ta" is of type text[] but expression is of type date
INSERT INTO typed (st, b, ci) VALUES ('{"a":1}', '{1,2}', current_date)
--; 22P02 39 invalid input value for enum mood: "{"a":1}"
INSERT INTO typed (v, flag, b) VALUES (NULL, true, '2024-01-01', 1)
--; 42601 66 INSERT has more expressions than target columns
INSERT INTO typed (ia, d) VALUES (current_date, 1.5)
--; 42804 35 column "ia" is of type integer[] but expression is of type date
INSERT INTO typed (st, r, iv) VALUES ('{1,2}', now(), 1.5)
--; 22P02 39 invalid input value for enum mood: "{1,2}"
INSERT INTO typed (j, x) VALUES (NULL, now())
--; 42804 40 column "x" is of type xml but expression is of type timestamp with time zone
INSERT INTO typed (ip, ts) VALUES (1.5, '2024-01-01')
--; 42804 36 column "ip" is of type inet but expression is of type numeric
INSERT INTO typed (n) VALUES (1::text)
--; 42804 31 column "n" is of type numeric but expression is of type text
INSERT INTO typed (bt) VALUES (1::text)
--; 42804 32 column "bt" is of type bit but expression is of type text
INSERT INTO typed (ts, ia) VALUES (gen_random_uuid(), 1)
--; 42804 36 column "ts" is of type timestamp without time zone but expression is of type uuid
INSERT INTO typed (r, x) VALUES ('x'::varchar, 1)
--; 42804 34 column "r" is of type real but expression is of type character varying
INSERT INTO typed (ia, tv, d) VALUES ('{1,2}', interval '1 day', 3000000000)
--; 42804 57 column "tv" is of type tsvector but expression is of type interval
INSERT INTO typed (n) VALUES ('abc')
--; 22P02 31 invalid input syntax for type numeric: "abc"
INSERT INTO typed (j, f, u) VALUES (NULL, '{"a":1}', 1)
--; 22P02 43 invalid input syntax for type double precision: "{"a":1}"
INSERT INTO typed (i) VALUES ('{1,2}')
--; 22P02 31 invalid input syntax for type integer: "{1,2}"
INSERT INTO typed (r, ts, flag) VALUES (1.5, 1, 'x'::varchar)
--; 42804 46 column "ts" is of type timestamp without time zone but expression is of type integer
INSERT INTO typed (ip) VALUES ('{"a":1}')
--; 22P02 32 invalid input syntax for type inet: "{"a":1}"
INSERT INTO typed (d, pos, ci) VALUES (interval '1 day', 1::text)
--; 42601 28 INSERT has more target columns than expressions
INSERT INTO typed (iv) VALUES (1::text)
--; 42804 32 column "iv" is of type interval but expression is of type text
INSERT INTO typed (jb, b, o) VALUES (gen_random_uuid(), gen_random_uuid(), array[1,2])
--; 42804 38 column "jb" is of type jsonb but expression is of type uuid
INSERT INTO typed (ia) VALUES ('1')
--; 22P02 32 malformed array literal: "1"
INSERT INTO typed (tv) VALUES (current_date)
--; 42804 32 column "tv" is of type tsvector but expression is of type date
INSERT INTO typed (d, ta) VALUES ('x'::varchar, interval '1 day')
--; 42804 35 column "d" is of type date but expression is of type character varying
INSERT INTO typed (ia, i) VALUES (now(), 1::text)
--; 42804 35 column "ia" is of type integer[] but expression is of type timestamp with time zone
INSERT INTO typed (x) VALUES ('1')
--; ok
INSERT INTO typed (ci, r, c) VALUES (1::text)
--; 42601 24 INSERT has more target columns than expressions
INSERT INTO typed (nm, f, tm) VALUES (1::text, true, array[1,2])
--; 42804 48 column "f" is of type double precision but expression is of type boolean
INSERT INTO typed (ci) VALUES (current_date, 1::text, '1')
--; 42601 46 INSERT has more expressions than target columns
INSERT INTO typed (s, flag, x) VALUES (gen_random_uuid(), '2024-01-01', 1::text)
--; 42804 40 column "s" is of type smallint but expression is of type uuid
INSERT INTO typed (pos, v, b) VALUES (1, 'x'::varchar, array[1,2])
--; 42804 56 column "b" is of type bigint but expression is of type integer[]
INSERT INTO typed (nm) VALUES ('1')
--; ok
INSERT INTO typed (by, tm, n) VALUES (1, 'abc', array[1,2])
--; 42804 39 column "by" is of type bytea but expression is of type integer
INSERT INTO typed (ci, tv) VALUES (current_date, 1::text)
--; 42804 50 column "tv" is of type tsvector but expression is of type text
INSERT INTO typed (i, s) VALUES (true, 3000000000)
--; 42804 34 column "i" is of type integer but expression is of type boolean
INSERT INTO typed (v, c, n) VALUES (NULL, interval '1 day', '2024-01-01')
--; 22P02 61 invalid input syntax for type numeric: "2024-01-01"
INSERT INTO typed (st, n) VALUES ('1', 1)
--; 22P02 35 invalid input value for enum mood: "1"
INSERT INTO typed (tm, f) VALUES ('x'::varchar, '2024-01-01', 'abc', 1)
--; 42601 63 INSERT has more expressions than target columns
INSERT INTO typed (b) VALUES (interval '1 day')
--; 42804 40 column "b" is of type bigint but expression is of type interval
INSERT INTO typed (bt, d) VALUES (1, current_date)
--; 42804 35 column "bt" is of type bit but expression is of type integer
INSERT INTO typed (st) SELECT current_date FROM typed
--; 42804 31 column "st" is of type mood but expression is of type date
INSERT INTO typed (flag, iv) SELECT i, n FROM typed
--; 42804 37 column "flag" is of type boolean but expression is of type integer
INSERT INTO typed (b) SELECT v FROM typed
--; 42804 30 column "b" is of type bigint but expression is of type character varying
INSERT INTO typed (rg) SELECT m FROM typed
--; 42804 31 column "rg" is of type int4range but expression is of type money
INSERT INTO typed (u, flag) SELECT c FROM typed
--; 42601 23 INSERT has more target columns than expressions
INSERT INTO typed (tv) SELECT f FROM typed
--; 42804 31 column "tv" is of type tsvector but expression is of type double precision
INSERT INTO typed (ta) SELECT rg FROM typed
--; 42804 31 column "ta" is of type text[] but expression is of type int4range
INSERT INTO typed (tz) SELECT flag FROM typed
--; 42804 31 column "tz" is of type timestamp with time zone but expression is of type boolean
INSERT INTO typed (b) SELECT flag, u, c FROM typed
--; 42601 36 INSERT has more expressions than target columns
INSERT INTO typed (r, ta) SELECT rg, o FROM typed
--; 42804 34 column "r" is of type real but expression is of type int4range
INSERT INTO typed (tv, r) SELECT array[1,2], true FROM typed
--; 42804 34 column "tv" is of type tsvector but expression is of type integer[]
INSERT INTO typed (i) SELECT b FROM typed
--; ok
INSERT INTO typed (jb) SELECT gen_random_uuid(), tz, by FROM typed
--; 42601 50 INSERT has more expressions than target columns
INSERT INTO typed (jb, tv) SELECT 1.5 FROM typed
--; 42601 24 INSERT has more target columns than expressions
INSERT INTO typed (flag, pos) SELECT tv, x FROM typed
--; 42804 38 column "flag" is of type boolean but expression is of type tsvector
INSERT INTO typed (ts) SELECT iv FROM typed
--; 42804 31 column "ts" is of type timestamp without time zone but expression is of type interval
INSERT INTO typed (iv, st) SELECT f, ia FROM typed
--; 42804 35 column "iv" is of type interval but expression is of type double precision
INSERT INTO typed (t, m) SELECT s, ts FROM typed
--; 42804 36 column "m" is of type money but expression is of type timestamp without time zone
INSERT INTO typed (rg, ip) SELECT ta, flag FROM typed
--; 42804 35 column "rg" is of type int4range but expression is of type text[]
INSERT INTO typed (b) SELECT r FROM typed
--; ok
INSERT INTO typed (x) SELECT t FROM typed
--; 42804 30 column "x" is of type xml but expression is of type text
INSERT INTO typed (j, c) SELECT pos, interval '1 day' FROM typed
--; 42804 33 column "j" is of type json but expression is of type positive
INSERT INTO typed (jb) SELECT ci FROM typed
--; 42804 31 column "jb" is of type jsonb but expression is of type label
INSERT INTO typed (tm, nm) SELECT f, gen_random_uuid() FROM typed
--; 42804 35 column "tm" is of type time without time zone but expression is of type double precision
INSERT INTO typed (flag, i) SELECT ta, n FROM typed
--; 42804 36 column "flag" is of type boolean but expression is of type text[]
INSERT INTO typed (j, d) SELECT i, gen_random_uuid() FROM typed
--; 42804 33 column "j" is of type json but expression is of type integer
INSERT INTO typed (iv) SELECT ts FROM typed
--; 42804 31 column "iv" is of type interval but expression is of type timestamp without time zone
INSERT INTO typed (pos, n) SELECT '{1,2}', by FROM typed
--; 22P02 35 invalid input syntax for type integer: "{1,2}"
INSERT INTO typed (n) SELECT '2024-01-01' FROM typed
--; 22P02 30 invalid input syntax for type numeric: "2024-01-01"
INSERT INTO typed (tv) SELECT rg FROM typed
--; 42804 31 column "tv" is of type tsvector but expression is of type int4range
INSERT INTO typed (d, rg) SELECT ci, n FROM typed
--; 42804 34 column "d" is of type date but expression is of type label
INSERT INTO typed (r, rg) SELECT now(), '{1,2}' FROM typed
--; 42804 34 column "r" is of type real but expression is of type timestamp with time zone
INSERT INTO typed (o) SELECT by FROM typed
--; 42804 30 column "o" is of type oid but expression is of type bytea
INSERT INTO typed (d, u) SELECT 'abc', st FROM typed
--; 22007 33 invalid input syntax for type date: "abc"
INSERT INTO typed (s, v) SELECT '{1,2}', nm FROM typed
--; 22P02 33 invalid input syntax for type smallint: "{1,2}"
INSERT INTO typed (by) SELECT d FROM typed
--; 42804 31 column "by" is of type bytea but expression is of type date
INSERT INTO typed (pos, b) SELECT iv, interval '1 day' FROM typed
--; 42804 35 column "pos" is of type positive but expression is of type interval
INSERT INTO typed (x) SELECT ia FROM typed
--; 42804 30 column "x" is of type xml but expression is of type integer[]
INSERT INTO typed (r) SELECT b FROM typed
--; ok
INSERT INTO typed (flag) SELECT st FROM typed
--; 42804 33 column "flag" is of type boolean but expression is of type mood
INSERT INTO typed (s) SELECT '2024-01-01' FROM typed
--; 22P02 30 invalid input syntax for type smallint: "2024-01-01"
INSERT INTO typed (t, jb) SELECT i, s FROM typed
--; 42804 37 column "jb" is of type jsonb but expression is of type smallint
INSERT INTO typed (t) SELECT 1.5 FROM typed
--; ok
INSERT INTO typed (c) SELECT by FROM typed
--; ok
INSERT INTO typed (m, ci) SELECT nm, d FROM typed
--; 42804 34 column "m" is of type money but expression is of type name
INSERT INTO typed (by, s) SELECT r, true, array[1,2] FROM typed
--; 42601 43 INSERT has more expressions than target columns
INSERT INTO typed (iv, tz) SELECT s, 1, jb FROM typed
--; 42601 41 INSERT has more expressions than target columns
INSERT INTO typed (x, ia) SELECT s, b FROM typed
--; 42804 34 column "x" is of type xml but expression is of type smallint
INSERT INTO typed (ia) SELECT 'abc' FROM typed
--; 22P02 31 malformed array literal: "abc"
INSERT INTO typed (c) SELECT nm FROM typed
--; ok
INSERT INTO typed (flag, ia) SELECT tv, now() FROM typed
--; 42804 37 column "flag" is of type boolean but expression is of type tsvector
INSERT INTO typed (pos) SELECT f FROM typed
--; ok
INSERT INTO typed (flag) SELECT s FROM typed
--; 42804 33 column "flag" is of type boolean but expression is of type smallint
INSERT INTO typed (tv, f) SELECT c, bt FROM typed
--; 42804 34 column "tv" is of type tsvector but expression is of type character
INSERT INTO typed (nm, b) SELECT tz, tv FROM typed
--; 42804 38 column "b" is of type bigint but expression is of type tsvector
INSERT INTO typed (tm, x) SELECT ia, ip FROM typed
--; 42804 34 column "tm" is of type time without time zone but expression is of type integer[]
INSERT INTO typed (pos) SELECT tz FROM typed
--; 42804 32 column "pos" is of type positive but expression is of type timestamp with time zone
INSERT INTO typed (jb) SELECT 'abc' FROM typed
--; 22P02 31 invalid input syntax for type json
INSERT INTO typed (x, iv) SELECT j, 'abc' FROM typed
--; 42804 34 column "x" is of type xml but expression is of type json
INSERT INTO typed (nm, n) SELECT ia, ia, '{1,2}' FROM typed
--; 42601 42 INSERT has more expressions than target columns
INSERT INTO typed (ta) SELECT by FROM typed
--; 42804 31 column "ta" is of type text[] but expression is of type bytea
INSERT INTO typed (tm, tv) SELECT gen_random_uuid(), i FROM typed
--; 42804 35 column "tm" is of type time without time zone but expression is of type uuid
INSERT INTO typed (u) SELECT n FROM typed
--; 42804 30 column "u" is of type uuid but expression is of type numeric
INSERT INTO typed (t, b) SELECT n FROM typed
--; 42601 23 INSERT has more target columns than expressions
INSERT INTO typed (b) SELECT gen_random_uuid() FROM typed
--; 42804 30 column "b" is of type bigint but expression is of type uuid
INSERT INTO typed (c) SELECT array[1,2], f FROM typed
--; 42601 42 INSERT has more expressions than target columns
INSERT INTO typed (v) SELECT rg FROM typed
--; ok
INSERT INTO typed (x) SELECT b, ip, now() FROM typed
--; 42601 33 INSERT has more expressions than target columns
INSERT INTO typed (o, b) SELECT '2024-01-01', array[1,2] FROM typed
--; 22P02 33 invalid input syntax for type oid: "2024-01-01"
INSERT INTO typed (r) SELECT j FROM typed
--; 42804 30 column "r" is of type real but expression is of type json
INSERT INTO typed (m) SELECT 3000000000, b, nm FROM typed
--; 42601 42 INSERT has more expressions than target columns
INSERT INTO typed (x, tm) SELECT b, 'abc' FROM typed
--; 42804 34 column "x" is of type xml but expression is of type bigint
INSERT INTO typed (n) SELECT o FROM typed
--; 42804 30 column "n" is of type numeric but expression is of type oid
INSERT INTO typed (c, v) SELECT iv, iv, ta FROM typed
--; 42601 41 INSERT has more expressions than target columns
INSERT INTO typed (u, by) SELECT j, 1 FROM typed
--; 42804 34 column "u" is of type uuid but expression is of type json
INSERT INTO typed (o, iv) SELECT i, '{1,2}' FROM typed
--; 22007 37 invalid input syntax for type interval: "{1,2}"
INSERT INTO typed (ts) SELECT nm FROM typed
--; 42804 31 column "ts" is of type timestamp without time zone but expression is of type name
INSERT INTO typed (b, r) SELECT m, pos FROM typed
--; 42804 33 column "b" is of type bigint but expression is of type money
INSERT INTO typed (o) SELECT u FROM typed
--; 42804 30 column "o" is of type oid but expression is of type uuid
INSERT INTO typed (tm) SELECT 1.5 FROM typed
--; 42804 31 column "tm" is of type time without time zone but expression is of type numeric
INSERT INTO typed (st, jb) SELECT o, nm FROM typed
--; 42804 35 column "st" is of type mood but expression is of type oid
INSERT INTO typed (tv, c) SELECT j FROM typed
--; 42601 24 INSERT has more target columns than expressions
INSERT INTO typed (j) SELECT 1::text FROM typed
--; 42804 30 column "j" is of type json but expression is of type text
INSERT INTO typed (c, f) SELECT r, nm FROM typed
--; 42804 36 column "f" is of type double precision but expression is of type name
INSERT INTO typed (d, rg) SELECT nm, x FROM typed
--; 42804 34 column "d" is of type date but expression is of type name
INSERT INTO typed (u) SELECT NULL FROM typed
--; ok
INSERT INTO typed (tz) SELECT ts FROM typed
--; ok
INSERT INTO typed (x, tz) SELECT f, nm FROM typed
--; 42804 34 column "x" is of type xml but expression is of type double precision
INSERT INTO typed (bt, nm) SELECT NULL, j FROM typed
--; ok
INSERT INTO typed (flag) SELECT i FROM typed
--; 42804 33 column "flag" is of type boolean but expression is of type integer
INSERT INTO typed (o) SELECT flag FROM typed
--; 42804 30 column "o" is of type oid but expression is of type boolean
INSERT INTO typed (pos, by) SELECT 1, 3000000000 FROM typed
--; 42804 39 column "by" is of type bytea but expression is of type bigint
INSERT INTO typed (r, iv) SELECT ta, 'abc' FROM typed
--; 42804 34 column "r" is of type real but expression is of type text[]
INSERT INTO typed (r, o) SELECT tv, ci FROM typed
--; 42804 33 column "r" is of type real but expression is of type tsvector
INSERT INTO typed (n, r) SELECT tm, u FROM typed
--; 42804 33 column "n" is of type numeric but expression is of type time without time zone
INSERT INTO typed (n, s) SELECT ta, array[1,2] FROM typed
--; 42804 33 column "n" is of type numeric but expression is of type text[]
INSERT INTO typed (n) SELECT 1.5 FROM typed
--; ok
INSERT INTO typed (n, iv) SELECT ts FROM typed
--; 42601 23 INSERT has more target columns than expressions
INSERT INTO typed (n) SELECT nm FROM typed
--; 42804 30 column "n" is of type numeric but expression is of type name
INSERT INTO typed (flag, u) SELECT j, st FROM typed
--; 42804 36 column "flag" is of type boolean but expression is of type json
INSERT INTO typed (tz) SELECT ta FROM typed
--; 42804 31 column "tz" is of type timestamp with time zone but expression is of type text[]
INSERT INTO typed (o, by) SELECT iv, jb FROM typed
--; 42804 34 column "o" is of type oid but expression is of type interval
INSERT INTO typed (flag, b) SELECT b, c FROM typed
--; 42804 36 column "flag" is of type boolean but expression is of type bigint
INSERT INTO typed (f) SELECT '1' FROM typed
--; ok
INSERT INTO typed (tv) SELECT ip FROM typed
--; 42804 31 column "tv" is of type tsvector but expression is of type inet
INSERT INTO typed (b, jb) SELECT array[1,2], interval '1 day' FROM typed
--; 42804 34 column "b" is of type bigint but expression is of type integer[]
INSERT INTO typed (j, by) SELECT by, by FROM typed
--; 42804 34 column "j" is of type json but expression is of type bytea
INSERT INTO typed (ts) SELECT j FROM typed
--; 42804 31 column "ts" is of type timestamp without time zone but expression is of type json
INSERT INTO typed (ta) SELECT tm FROM typed
--; 42804 31 column "ta" is of type text[] but expression is of type time without time zone
INSERT INTO typed (f) SELECT t, 'x'::varchar, r FROM typed
--; 42601 33 INSERT has more expressions than target columns
INSERT INTO typed (i, j) SELECT tv, st FROM typed
--; 42804 33 column "i" is of type integer but expression is of type tsvector
INSERT INTO typed (s, i) SELECT i, jb FROM typed
--; 42804 36 column "i" is of type integer but expression is of type jsonb
INSERT INTO typed (ia, i) SELECT c, 1.5 FROM typed
--; 42804 34 column "ia" is of type integer[] but expression is of type character
INSERT INTO typed (tm) SELECT gen_random_uuid() FROM typed
--; 42804 31 column "tm" is of type time without time zone but expression is of type uuid
INSERT INTO typed (t, ta) SELECT n, c FROM typed
--; 42804 37 column "ta" is of type text[] but expression is of type character
INSERT INTO typed (st, o) SELECT nm, interval '1 day' FROM typed
--; 42804 34 column "st" is of type mood but expression is of type name
INSERT INTO typed (ip) SELECT '1' FROM typed
--; 22P02 31 invalid input syntax for type inet: "1"
INSERT INTO typed (ci, b) SELECT flag, current_date FROM typed
--; 42804 40 column "b" is of type bigint but expression is of type date
INSERT INTO typed (i) SELECT j FROM typed
--; 42804 30 column "i" is of type integer but expression is of type json
INSERT INTO typed (by) SELECT j FROM typed
--; 42804 31 column "by" is of type bytea but expression is of type json
INSERT INTO typed (t) SELECT u FROM typed
--; ok
INSERT INTO typed (u) SELECT t FROM typed
--; 42804 30 column "u" is of type uuid but expression is of type text
INSERT INTO typed (r) SELECT i FROM typed
--; ok
INSERT INTO typed (nm, flag) SELECT 1, b FROM typed
--; 42804 40 column "flag" is of type boolean but expression is of type bigint
INSERT INTO typed (bt, j) SELECT v, '2024-01-01' FROM typed
--; 42804 34 column "bt" is of type bit but expression is of type character varying
INSERT INTO typed (u) SELECT c FROM typed
--; 42804 30 column "u" is of type uuid but expression is of type character
INSERT INTO typed (u, pos) SELECT f, current_date FROM typed
--; 42804 35 column "u" is of type uuid but expression is of type double precision
INSERT INTO typed (flag, t) SELECT 1::text, rg FROM typed
--; 42804 36 column "flag" is of type boolean but expression is of type text
INSERT INTO typed (st) SELECT '{1,2}' FROM typed
--; 22P02 31 invalid input value for enum mood: "{1,2}"
INSERT INTO typed (v) SELECT 3000000000 FROM typed
--; ok
INSERT INTO typed (s) SELECT by FROM typed
--; 42804 30 column "s" is of type smallint but expression is of type bytea
INSERT INTO typed (tz, ip) SELECT true, 1 FROM typed
--; 42804 35 column "tz" is of type timestamp with time zone but expression is of type boolean
INSERT INTO typed (tm, n) SELECT 'abc' FROM typed
--; 42601 24 INSERT has more target columns than expressions
INSERT INTO typed (bt, i) SELECT r, true FROM typed
--; 42804 34 column "bt" is of type bit but expression is of type real
INSERT INTO typed (tv, s) SELECT now(), current_date FROM typed
--; 42804 34 column "tv" is of type tsvector but expression is of type timestamp with time zone
INSERT INTO typed (tz) SELECT 'x'::varchar FROM typed
--; 42804 31 column "tz" is of type timestamp with time zone but expression is of type character varying
INSERT INTO typed (nm) SELECT by FROM typed
--; ok
INSERT INTO typed (o, tv) SELECT x, m FROM typed
--; 42804 34 column "o" is of type oid but expression is of type xml
INSERT INTO typed (tm, tv) SELECT x, by FROM typed
--; 42804 35 column "tm" is of type time without time zone but expression is of type xml
INSERT INTO typed (tm) SELECT interval '1 day', 'x'::varchar FROM typed
--; 42601 49 INSERT has more expressions than target columns
INSERT INTO typed (x, d) SELECT tv, s, by FROM typed
--; 42601 40 INSERT has more expressions than target columns
INSERT INTO typed (by) SELECT '{1,2}' FROM typed
--; ok
INSERT INTO typed (st, jb) SELECT NULL FROM typed
--; 42601 24 INSERT has more target columns than expressions
INSERT INTO typed (ta, c) SELECT array[1,2], r FROM typed
--; ok
INSERT INTO typed (rg, bt) SELECT r, nm FROM typed
--; 42804 35 column "rg" is of type int4range but expression is of type real
INSERT INTO typed (ip) SELECT 3000000000 FROM typed
--; 42804 31 column "ip" is of type inet but expression is of type bigint
INSERT INTO typed (rg) SELECT ia FROM typed
--; 42804 31 column "rg" is of type int4range but expression is of type integer[]
INSERT INTO typed (jb, u) SELECT tz, NULL FROM typed
--; 42804 34 column "jb" is of type jsonb but expression is of type timestamp with time zone
SELECT 1 FROM typed WHERE i
--; 42804 27 argument of WHERE must be type boolean, not type integer
ALTER TABLE typed ADD CHECK (i)
--; 42804 - argument of CHECK must be type boolean, not type integer
DELETE FROM typed WHERE NOT i
--; 42804 29 argument of NOT must be type boolean, not type integer
SELECT count(*) FILTER (WHERE i) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type integer
SELECT -i FROM typed
--; ok
SELECT i[1] FROM typed
--; 42804 8 cannot subscript type integer because it does not support subscripting
SELECT sub.q + 1 FROM (SELECT i AS q FROM typed) sub
--; ok
WITH w AS (SELECT i AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT i FROM typed LIMIT 1)
--; ok
SELECT 1 FROM typed WHERE t IN (SELECT i FROM typed)
--; 42883 29 operator does not exist: text = integer
SELECT 1 FROM typed WHERE s
--; 42804 27 argument of WHERE must be type boolean, not type smallint
ALTER TABLE typed ADD CHECK (s)
--; 42804 - argument of CHECK must be type boolean, not type smallint
DELETE FROM typed WHERE NOT s
--; 42804 29 argument of NOT must be type boolean, not type smallint
SELECT count(*) FILTER (WHERE s) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type smallint
SELECT -s FROM typed
--; ok
SELECT s[1] FROM typed
--; 42804 8 cannot subscript type smallint because it does not support subscripting
SELECT sub.q + 1 FROM (SELECT s AS q FROM typed) sub
--; ok
WITH w AS (SELECT s AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT s FROM typed LIMIT 1)
--; ok
SELECT 1 FROM typed WHERE t IN (SELECT s FROM typed)
--; 42883 29 operator does not exist: text = smallint
SELECT 1 FROM typed WHERE b
--; 42804 27 argument of WHERE must be type boolean, not type bigint
ALTER TABLE typed ADD CHECK (b)
--; 42804 - argument of CHECK must be type boolean, not type bigint
DELETE FROM typed WHERE NOT b
--; 42804 29 argument of NOT must be type boolean, not type bigint
SELECT count(*) FILTER (WHERE b) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type bigint
SELECT -b FROM typed
--; ok
SELECT b[1] FROM typed
--; 42804 8 cannot subscript type bigint because it does not support subscripting
SELECT sub.q + 1 FROM (SELECT b AS q FROM typed) sub
--; ok
WITH w AS (SELECT b AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT b FROM typed LIMIT 1)
--; ok
SELECT 1 FROM typed WHERE t IN (SELECT b FROM typed)
--; 42883 29 operator does not exist: text = bigint
SELECT 1 FROM typed WHERE n
--; 42804 27 argument of WHERE must be type boolean, not type numeric
ALTER TABLE typed ADD CHECK (n)
--; 42804 - argument of CHECK must be type boolean, not type numeric
DELETE FROM typed WHERE NOT n
--; 42804 29 argument of NOT must be type boolean, not type numeric
SELECT count(*) FILTER (WHERE n) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type numeric
SELECT -n FROM typed
--; ok
SELECT n[1] FROM typed
--; 42804 8 cannot subscript type numeric because it does not support subscripting
SELECT sub.q + 1 FROM (SELECT n AS q FROM typed) sub
--; ok
WITH w AS (SELECT n AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT n FROM typed LIMIT 1)
--; ok
SELECT 1 FROM typed WHERE t IN (SELECT n FROM typed)
--; 42883 29 operator does not exist: text = numeric
SELECT 1 FROM typed WHERE f
--; 42804 27 argument of WHERE must be type boolean, not type double precision
ALTER TABLE typed ADD CHECK (f)
--; 42804 - argument of CHECK must be type boolean, not type double precision
DELETE FROM typed WHERE NOT f
--; 42804 29 argument of NOT must be type boolean, not type double precision
SELECT count(*) FILTER (WHERE f) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type double precision
SELECT -f FROM typed
--; ok
SELECT f[1] FROM typed
--; 42804 8 cannot subscript type double precision because it does not support subscripting
SELECT sub.q + 1 FROM (SELECT f AS q FROM typed) sub
--; ok
WITH w AS (SELECT f AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT f FROM typed LIMIT 1)
--; ok
SELECT 1 FROM typed WHERE t IN (SELECT f FROM typed)
--; 42883 29 operator does not exist: text = double precision
SELECT 1 FROM typed WHERE r
--; 42804 27 argument of WHERE must be type boolean, not type real
ALTER TABLE typed ADD CHECK (r)
--; 42804 - argument of CHECK must be type boolean, not type real
DELETE FROM typed WHERE NOT r
--; 42804 29 argument of NOT must be type boolean, not type real
SELECT count(*) FILTER (WHERE r) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type real
SELECT -r FROM typed
--; ok
SELECT r[1] FROM typed
--; 42804 8 cannot subscript type real because it does not support subscripting
SELECT sub.q + 1 FROM (SELECT r AS q FROM typed) sub
--; ok
WITH w AS (SELECT r AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT r FROM typed LIMIT 1)
--; ok
SELECT 1 FROM typed WHERE t IN (SELECT r FROM typed)
--; 42883 29 operator does not exist: text = real
SELECT 1 FROM typed WHERE t
--; 42804 27 argument of WHERE must be type boolean, not type text
ALTER TABLE typed ADD CHECK (t)
--; 42804 - argument of CHECK must be type boolean, not type text
DELETE FROM typed WHERE NOT t
--; 42804 29 argument of NOT must be type boolean, not type text
SELECT count(*) FILTER (WHERE t) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type text
SELECT -t FROM typed
--; 42883 8 operator does not exist: - text
SELECT t[1] FROM typed
--; 42804 8 cannot subscript type text because it does not support subscripting
SELECT sub.q + 1 FROM (SELECT t AS q FROM typed) sub
--; 42883 14 operator does not exist: text + integer
WITH w AS (SELECT t AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT t FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = text
SELECT 1 FROM typed WHERE t IN (SELECT t FROM typed)
--; ok
SELECT 1 FROM typed WHERE v
--; 42804 27 argument of WHERE must be type boolean, not type character varying
ALTER TABLE typed ADD CHECK (v)
--; 42804 - argument of CHECK must be type boolean, not type character varying
DELETE FROM typed WHERE NOT v
--; 42804 29 argument of NOT must be type boolean, not type character varying
SELECT count(*) FILTER (WHERE v) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type character varying
SELECT -v FROM typed
--; 42883 8 operator does not exist: - character varying
SELECT v[1] FROM typed
--; 42804 8 cannot subscript type character varying because it does not support subscripting
SELECT sub.q + 1 FROM (SELECT v AS q FROM typed) sub
--; 42883 14 operator does not exist: character varying + integer
WITH w AS (SELECT v AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT v FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = character varying
SELECT 1 FROM typed WHERE t IN (SELECT v FROM typed)
--; ok
SELECT 1 FROM typed WHERE c
--; 42804 27 argument of WHERE must be type boolean, not type character
ALTER TABLE typed ADD CHECK (c)
--; 42804 - argument of CHECK must be type boolean, not type character
DELETE FROM typed WHERE NOT c
--; 42804 29 argument of NOT must be type boolean, not type character
SELECT count(*) FILTER (WHERE c) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type character
SELECT -c FROM typed
--; 42883 8 operator does not exist: - character
SELECT c[1] FROM typed
--; 42804 8 cannot subscript type character because it does not support subscripting
SELECT sub.q + 1 FROM (SELECT c AS q FROM typed) sub
--; 42883 14 operator does not exist: character + integer
WITH w AS (SELECT c AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT c FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = character
SELECT 1 FROM typed WHERE t IN (SELECT c FROM typed)
--; ok
SELECT 1 FROM typed WHERE flag
--; ok
ALTER TABLE typed ADD CHECK (flag)
--; ok
DELETE FROM typed WHERE NOT flag
--; ok
SELECT count(*) FILTER (WHERE flag) FROM typed
--; ok
SELECT -flag FROM typed
--; 42883 8 operator does not exist: - boolean
SELECT flag[1] FROM typed
--; 42804 8 cannot subscript type boolean because it does not support subscripting
SELECT sub.q + 1 FROM (SELECT flag AS q FROM typed) sub
--; 42883 14 operator does not exist: boolean + integer
WITH w AS (SELECT flag AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT flag FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = boolean
SELECT 1 FROM typed WHERE t IN (SELECT flag FROM typed)
--; 42883 29 operator does not exist: text = boolean
SELECT 1 FROM typed WHERE u
--; 42804 27 argument of WHERE must be type boolean, not type uuid
ALTER TABLE typed ADD CHECK (u)
--; 42804 - argument of CHECK must be type boolean, not type uuid
DELETE FROM typed WHERE NOT u
--; 42804 29 argument of NOT must be type boolean, not type uuid
SELECT count(*) FILTER (WHERE u) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type uuid
SELECT -u FROM typed
--; 42883 8 operator does not exist: - uuid
SELECT u[1] FROM typed
--; 42804 8 cannot subscript type uuid because it does not support subscripting
SELECT sub.q + 1 FROM (SELECT u AS q FROM typed) sub
--; 42883 14 operator does not exist: uuid + integer
WITH w AS (SELECT u AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT u FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = uuid
SELECT 1 FROM typed WHERE t IN (SELECT u FROM typed)
--; 42883 29 operator does not exist: text = uuid
SELECT 1 FROM typed WHERE d
--; 42804 27 argument of WHERE must be type boolean, not type date
ALTER TABLE typed ADD CHECK (d)
--; 42804 - argument of CHECK must be type boolean, not type date
DELETE FROM typed WHERE NOT d
--; 42804 29 argument of NOT must be type boolean, not type date
SELECT count(*) FILTER (WHERE d) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type date
SELECT -d FROM typed
--; 42883 8 operator does not exist: - date
SELECT d[1] FROM typed
--; 42804 8 cannot subscript type date because it does not support subscripting
SELECT sub.q + 1 FROM (SELECT d AS q FROM typed) sub
--; ok
WITH w AS (SELECT d AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT d FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = date
SELECT 1 FROM typed WHERE t IN (SELECT d FROM typed)
--; 42883 29 operator does not exist: text = date
SELECT 1 FROM typed WHERE ts
--; 42804 27 argument of WHERE must be type boolean, not type timestamp without time zone
ALTER TABLE typed ADD CHECK (ts)
--; 42804 - argument of CHECK must be type boolean, not type timestamp without time zone
DELETE FROM typed WHERE NOT ts
--; 42804 29 argument of NOT must be type boolean, not type timestamp without time zone
SELECT count(*) FILTER (WHERE ts) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type timestamp without time zone
SELECT -ts FROM typed
--; 42883 8 operator does not exist: - timestamp without time zone
SELECT ts[1] FROM typed
--; 42804 8 cannot subscript type timestamp without time zone because it does not support subscripting
SELECT sub.q + 1 FROM (SELECT ts AS q FROM typed) sub
--; 42883 14 operator does not exist: timestamp without time zone + integer
WITH w AS (SELECT ts AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT ts FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = timestamp without time zone
SELECT 1 FROM typed WHERE t IN (SELECT ts FROM typed)
--; 42883 29 operator does not exist: text = timestamp without time zone
SELECT 1 FROM typed WHERE tz
--; 42804 27 argument of WHERE must be type boolean, not type timestamp with time zone
ALTER TABLE typed ADD CHECK (tz)
--; 42804 - argument of CHECK must be type boolean, not type timestamp with time zone
DELETE FROM typed WHERE NOT tz
--; 42804 29 argument of NOT must be type boolean, not type timestamp with time zone
SELECT count(*) FILTER (WHERE tz) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type timestamp with time zone
SELECT -tz FROM typed
--; 42883 8 operator does not exist: - timestamp with time zone
SELECT tz[1] FROM typed
--; 42804 8 cannot subscript type timestamp with time zone because it does not support subscripting
SELECT sub.q + 1 FROM (SELECT tz AS q FROM typed) sub
--; 42883 14 operator does not exist: timestamp with time zone + integer
WITH w AS (SELECT tz AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT tz FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = timestamp with time zone
SELECT 1 FROM typed WHERE t IN (SELECT tz FROM typed)
--; 42883 29 operator does not exist: text = timestamp with time zone
SELECT 1 FROM typed WHERE tm
--; 42804 27 argument of WHERE must be type boolean, not type time without time zone
ALTER TABLE typed ADD CHECK (tm)
--; 42804 - argument of CHECK must be type boolean, not type time without time zone
DELETE FROM typed WHERE NOT tm
--; 42804 29 argument of NOT must be type boolean, not type time without time zone
SELECT count(*) FILTER (WHERE tm) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type time without time zone
SELECT -tm FROM typed
--; ok
SELECT tm[1] FROM typed
--; 42804 8 cannot subscript type time without time zone because it does not support subscripting
SELECT sub.q + 1 FROM (SELECT tm AS q FROM typed) sub
--; 42883 14 operator does not exist: time without time zone + integer
WITH w AS (SELECT tm AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT tm FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = time without time zone
SELECT 1 FROM typed WHERE t IN (SELECT tm FROM typed)
--; 42883 29 operator does not exist: text = time without time zone
SELECT 1 FROM typed WHERE iv
--; 42804 27 argument of WHERE must be type boolean, not type interval
ALTER TABLE typed ADD CHECK (iv)
--; 42804 - argument of CHECK must be type boolean, not type interval
DELETE FROM typed WHERE NOT iv
--; 42804 29 argument of NOT must be type boolean, not type interval
SELECT count(*) FILTER (WHERE iv) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type interval
SELECT -iv FROM typed
--; ok
SELECT iv[1] FROM typed
--; 42804 8 cannot subscript type interval because it does not support subscripting
SELECT sub.q + 1 FROM (SELECT iv AS q FROM typed) sub
--; 42883 14 operator does not exist: interval + integer
WITH w AS (SELECT iv AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT iv FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = interval
SELECT 1 FROM typed WHERE t IN (SELECT iv FROM typed)
--; 42883 29 operator does not exist: text = interval
SELECT 1 FROM typed WHERE j
--; 42804 27 argument of WHERE must be type boolean, not type json
ALTER TABLE typed ADD CHECK (j)
--; 42804 - argument of CHECK must be type boolean, not type json
DELETE FROM typed WHERE NOT j
--; 42804 29 argument of NOT must be type boolean, not type json
SELECT count(*) FILTER (WHERE j) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type json
SELECT -j FROM typed
--; 42883 8 operator does not exist: - json
SELECT j[1] FROM typed
--; 42804 8 cannot subscript type json because it does not support subscripting
SELECT sub.q + 1 FROM (SELECT j AS q FROM typed) sub
--; 42883 14 operator does not exist: json + integer
WITH w AS (SELECT j AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT j FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = json
SELECT 1 FROM typed WHERE t IN (SELECT j FROM typed)
--; 42883 29 operator does not exist: text = json
SELECT 1 FROM typed WHERE jb
--; 42804 27 argument of WHERE must be type boolean, not type jsonb
ALTER TABLE typed ADD CHECK (jb)
--; 42804 - argument of CHECK must be type boolean, not type jsonb
DELETE FROM typed WHERE NOT jb
--; 42804 29 argument of NOT must be type boolean, not type jsonb
SELECT count(*) FILTER (WHERE jb) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type jsonb
SELECT -jb FROM typed
--; 42883 8 operator does not exist: - jsonb
SELECT jb[1] FROM typed
--; ok
SELECT sub.q + 1 FROM (SELECT jb AS q FROM typed) sub
--; 42883 14 operator does not exist: jsonb + integer
WITH w AS (SELECT jb AS q FROM typed) SELECT q || 'x' FROM w
--; 22P02 51 invalid input syntax for type json
SELECT 1 FROM typed WHERE i = (SELECT jb FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = jsonb
SELECT 1 FROM typed WHERE t IN (SELECT jb FROM typed)
--; 42883 29 operator does not exist: text = jsonb
SELECT 1 FROM typed WHERE by
--; 42804 27 argument of WHERE must be type boolean, not type bytea
ALTER TABLE typed ADD CHECK (by)
--; 42804 - argument of CHECK must be type boolean, not type bytea
DELETE FROM typed WHERE NOT by
--; 42804 29 argument of NOT must be type boolean, not type bytea
SELECT count(*) FILTER (WHERE by) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type bytea
SELECT -by FROM typed
--; 42883 8 operator does not exist: - bytea
SELECT by[1] FROM typed
--; 42804 8 cannot subscript type bytea because it does not support subscripting
SELECT sub.q + 1 FROM (SELECT by AS q FROM typed) sub
--; 42883 14 operator does not exist: bytea + integer
WITH w AS (SELECT by AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT by FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = bytea
SELECT 1 FROM typed WHERE t IN (SELECT by FROM typed)
--; 42883 29 operator does not exist: text = bytea
SELECT 1 FROM typed WHERE ta
--; 42804 27 argument of WHERE must be type boolean, not type text[]
ALTER TABLE typed ADD CHECK (ta)
--; 42804 - argument of CHECK must be type boolean, not type text[]
DELETE FROM typed WHERE NOT ta
--; 42804 29 argument of NOT must be type boolean, not type text[]
SELECT count(*) FILTER (WHERE ta) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type text[]
SELECT -ta FROM typed
--; 42883 8 operator does not exist: - text[]
SELECT ta[1] FROM typed
--; ok
SELECT sub.q + 1 FROM (SELECT ta AS q FROM typed) sub
--; 42883 14 operator does not exist: text[] + integer
WITH w AS (SELECT ta AS q FROM typed) SELECT q || 'x' FROM w
--; 22P02 51 malformed array literal: "x"
SELECT 1 FROM typed WHERE i = (SELECT ta FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = text[]
SELECT 1 FROM typed WHERE t IN (SELECT ta FROM typed)
--; 42883 29 operator does not exist: text = text[]
SELECT 1 FROM typed WHERE ia
--; 42804 27 argument of WHERE must be type boolean, not type integer[]
ALTER TABLE typed ADD CHECK (ia)
--; 42804 - argument of CHECK must be type boolean, not type integer[]
DELETE FROM typed WHERE NOT ia
--; 42804 29 argument of NOT must be type boolean, not type integer[]
SELECT count(*) FILTER (WHERE ia) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type integer[]
SELECT -ia FROM typed
--; 42883 8 operator does not exist: - integer[]
SELECT ia[1] FROM typed
--; ok
SELECT sub.q + 1 FROM (SELECT ia AS q FROM typed) sub
--; 42883 14 operator does not exist: integer[] + integer
WITH w AS (SELECT ia AS q FROM typed) SELECT q || 'x' FROM w
--; 22P02 51 malformed array literal: "x"
SELECT 1 FROM typed WHERE i = (SELECT ia FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = integer[]
SELECT 1 FROM typed WHERE t IN (SELECT ia FROM typed)
--; 42883 29 operator does not exist: text = integer[]
SELECT 1 FROM typed WHERE st
--; 42804 27 argument of WHERE must be type boolean, not type mood
ALTER TABLE typed ADD CHECK (st)
--; 42804 - argument of CHECK must be type boolean, not type mood
DELETE FROM typed WHERE NOT st
--; 42804 29 argument of NOT must be type boolean, not type mood
SELECT count(*) FILTER (WHERE st) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type mood
SELECT -st FROM typed
--; 42883 8 operator does not exist: - mood
SELECT st[1] FROM typed
--; 42804 8 cannot subscript type mood because it does not support subscripting
SELECT sub.q + 1 FROM (SELECT st AS q FROM typed) sub
--; 42883 14 operator does not exist: mood + integer
WITH w AS (SELECT st AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT st FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = mood
SELECT 1 FROM typed WHERE t IN (SELECT st FROM typed)
--; 42883 29 operator does not exist: text = mood
SELECT 1 FROM typed WHERE pos
--; 42804 27 argument of WHERE must be type boolean, not type positive
ALTER TABLE typed ADD CHECK (pos)
--; 42804 - argument of CHECK must be type boolean, not type positive
DELETE FROM typed WHERE NOT pos
--; 42804 29 argument of NOT must be type boolean, not type positive
SELECT count(*) FILTER (WHERE pos) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type positive
SELECT -pos FROM typed
--; ok
SELECT pos[1] FROM typed
--; 42804 8 cannot subscript type integer because it does not support subscripting
SELECT sub.q + 1 FROM (SELECT pos AS q FROM typed) sub
--; ok
WITH w AS (SELECT pos AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT pos FROM typed LIMIT 1)
--; ok
SELECT 1 FROM typed WHERE t IN (SELECT pos FROM typed)
--; 42883 29 operator does not exist: text = positive
SELECT 1 FROM typed WHERE rg
--; 42804 27 argument of WHERE must be type boolean, not type int4range
ALTER TABLE typed ADD CHECK (rg)
--; 42804 - argument of CHECK must be type boolean, not type int4range
DELETE FROM typed WHERE NOT rg
--; 42804 29 argument of NOT must be type boolean, not type int4range
SELECT count(*) FILTER (WHERE rg) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type int4range
SELECT -rg FROM typed
--; 42883 8 operator does not exist: - int4range
SELECT rg[1] FROM typed
--; 42804 8 cannot subscript type int4range because it does not support subscripting
SELECT sub.q + 1 FROM (SELECT rg AS q FROM typed) sub
--; 42883 14 operator does not exist: int4range + integer
WITH w AS (SELECT rg AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT rg FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = int4range
SELECT 1 FROM typed WHERE t IN (SELECT rg FROM typed)
--; 42883 29 operator does not exist: text = int4range
SELECT 1 FROM typed WHERE ip
--; 42804 27 argument of WHERE must be type boolean, not type inet
ALTER TABLE typed ADD CHECK (ip)
--; 42804 - argument of CHECK must be type boolean, not type inet
DELETE FROM typed WHERE NOT ip
--; 42804 29 argument of NOT must be type boolean, not type inet
SELECT count(*) FILTER (WHERE ip) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type inet
SELECT -ip FROM typed
--; 42883 8 operator does not exist: - inet
SELECT ip[1] FROM typed
--; 42804 8 cannot subscript type inet because it does not support subscripting
SELECT sub.q + 1 FROM (SELECT ip AS q FROM typed) sub
--; ok
WITH w AS (SELECT ip AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT ip FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = inet
SELECT 1 FROM typed WHERE t IN (SELECT ip FROM typed)
--; 42883 29 operator does not exist: text = inet
SELECT 1 FROM typed WHERE bt
--; 42804 27 argument of WHERE must be type boolean, not type bit
ALTER TABLE typed ADD CHECK (bt)
--; 42804 - argument of CHECK must be type boolean, not type bit
DELETE FROM typed WHERE NOT bt
--; 42804 29 argument of NOT must be type boolean, not type bit
SELECT count(*) FILTER (WHERE bt) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type bit
SELECT -bt FROM typed
--; 42883 8 operator does not exist: - bit
SELECT bt[1] FROM typed
--; 42804 8 cannot subscript type bit because it does not support subscripting
SELECT sub.q + 1 FROM (SELECT bt AS q FROM typed) sub
--; 42883 14 operator does not exist: bit + integer
WITH w AS (SELECT bt AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT bt FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = bit
SELECT 1 FROM typed WHERE t IN (SELECT bt FROM typed)
--; 42883 29 operator does not exist: text = bit
SELECT 1 FROM typed WHERE m
--; 42804 27 argument of WHERE must be type boolean, not type money
ALTER TABLE typed ADD CHECK (m)
--; 42804 - argument of CHECK must be type boolean, not type money
DELETE FROM typed WHERE NOT m
--; 42804 29 argument of NOT must be type boolean, not type money
SELECT count(*) FILTER (WHERE m) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type money
SELECT -m FROM typed
--; 42883 8 operator does not exist: - money
SELECT m[1] FROM typed
--; 42804 8 cannot subscript type money because it does not support subscripting
SELECT sub.q + 1 FROM (SELECT m AS q FROM typed) sub
--; 42883 14 operator does not exist: money + integer
WITH w AS (SELECT m AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT m FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = money
SELECT 1 FROM typed WHERE t IN (SELECT m FROM typed)
--; 42883 29 operator does not exist: text = money
SELECT 1 FROM typed WHERE nm
--; 42804 27 argument of WHERE must be type boolean, not type name
ALTER TABLE typed ADD CHECK (nm)
--; 42804 - argument of CHECK must be type boolean, not type name
DELETE FROM typed WHERE NOT nm
--; 42804 29 argument of NOT must be type boolean, not type name
SELECT count(*) FILTER (WHERE nm) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type name
SELECT -nm FROM typed
--; 42883 8 operator does not exist: - name
SELECT nm[1] FROM typed
--; ok
SELECT sub.q + 1 FROM (SELECT nm AS q FROM typed) sub
--; 42883 14 operator does not exist: name + integer
WITH w AS (SELECT nm AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT nm FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = name
SELECT 1 FROM typed WHERE t IN (SELECT nm FROM typed)
--; ok
SELECT 1 FROM typed WHERE ci
--; 42804 27 argument of WHERE must be type boolean, not type label
ALTER TABLE typed ADD CHECK (ci)
--; 42804 - argument of CHECK must be type boolean, not type label
DELETE FROM typed WHERE NOT ci
--; 42804 29 argument of NOT must be type boolean, not type label
SELECT count(*) FILTER (WHERE ci) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type label
SELECT -ci FROM typed
--; 42883 8 operator does not exist: - label
SELECT ci[1] FROM typed
--; 42804 8 cannot subscript type character varying because it does not support subscripting
SELECT sub.q + 1 FROM (SELECT ci AS q FROM typed) sub
--; 42883 14 operator does not exist: label + integer
WITH w AS (SELECT ci AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT ci FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = label
SELECT 1 FROM typed WHERE t IN (SELECT ci FROM typed)
--; ok
SELECT 1 FROM typed WHERE o
--; 42804 27 argument of WHERE must be type boolean, not type oid
ALTER TABLE typed ADD CHECK (o)
--; 42804 - argument of CHECK must be type boolean, not type oid
DELETE FROM typed WHERE NOT o
--; 42804 29 argument of NOT must be type boolean, not type oid
SELECT count(*) FILTER (WHERE o) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type oid
SELECT -o FROM typed
--; 42883 8 operator does not exist: - oid
SELECT o[1] FROM typed
--; 42804 8 cannot subscript type oid because it does not support subscripting
SELECT sub.q + 1 FROM (SELECT o AS q FROM typed) sub
--; 42883 14 operator does not exist: oid + integer
WITH w AS (SELECT o AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT o FROM typed LIMIT 1)
--; ok
SELECT 1 FROM typed WHERE t IN (SELECT o FROM typed)
--; 42883 29 operator does not exist: text = oid
SELECT 1 FROM typed WHERE x
--; 42804 27 argument of WHERE must be type boolean, not type xml
ALTER TABLE typed ADD CHECK (x)
--; 42804 - argument of CHECK must be type boolean, not type xml
DELETE FROM typed WHERE NOT x
--; 42804 29 argument of NOT must be type boolean, not type xml
SELECT count(*) FILTER (WHERE x) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type xml
SELECT -x FROM typed
--; 42883 8 operator does not exist: - xml
SELECT x[1] FROM typed
--; 42804 8 cannot subscript type xml because it does not support subscripting
SELECT sub.q + 1 FROM (SELECT x AS q FROM typed) sub
--; 42883 14 operator does not exist: xml + integer
WITH w AS (SELECT x AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT x FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = xml
SELECT 1 FROM typed WHERE t IN (SELECT x FROM typed)
--; 42883 29 operator does not exist: text = xml
SELECT 1 FROM typed WHERE tv
--; 42804 27 argument of WHERE must be type boolean, not type tsvector
ALTER TABLE typed ADD CHECK (tv)
--; 42804 - argument of CHECK must be type boolean, not type tsvector
DELETE FROM typed WHERE NOT tv
--; 42804 29 argument of NOT must be type boolean, not type tsvector
SELECT count(*) FILTER (WHERE tv) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type tsvector
SELECT -tv FROM typed
--; 42883 8 operator does not exist: - tsvector
SELECT tv[1] FROM typed
--; 42804 8 cannot subscript type tsvector because it does not support subscripting
SELECT sub.q + 1 FROM (SELECT tv AS q FROM typed) sub
--; 42883 14 operator does not exist: tsvector + integer
WITH w AS (SELECT tv AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT tv FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = tsvector
SELECT 1 FROM typed WHERE t IN (SELECT tv FROM typed)
--; 42883 29 operator does not exist: text = tsvector
SELECT 1 FROM typed WHERE 1
--; 42804 27 argument of WHERE must be type boolean, not type integer
ALTER TABLE typed ADD CHECK (1)
--; 42804 - argument of CHECK must be type boolean, not type integer
DELETE FROM typed WHERE NOT 1
--; 42804 29 argument of NOT must be type boolean, not type integer
SELECT count(*) FILTER (WHERE 1) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type integer
ALTER TABLE typed ADD z1 integer DEFAULT 1
--; ok
ALTER TABLE typed ALTER flag SET DEFAULT 1
--; 42804 - column "flag" is of type boolean but default expression is of type integer
SELECT sub.q + 1 FROM (SELECT 1 AS q FROM typed) sub
--; ok
WITH w AS (SELECT 1 AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT 1 FROM typed LIMIT 1)
--; ok
SELECT 1 FROM typed WHERE t IN (SELECT 1 FROM typed)
--; 42883 29 operator does not exist: text = integer
SELECT 1 FROM typed WHERE 1.5
--; 42804 27 argument of WHERE must be type boolean, not type numeric
ALTER TABLE typed ADD CHECK (1.5)
--; 42804 - argument of CHECK must be type boolean, not type numeric
DELETE FROM typed WHERE NOT 1.5
--; 42804 29 argument of NOT must be type boolean, not type numeric
SELECT count(*) FILTER (WHERE 1.5) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type numeric
ALTER TABLE typed ADD z1 integer DEFAULT 1.5
--; ok
ALTER TABLE typed ALTER flag SET DEFAULT 1.5
--; 42804 - column "flag" is of type boolean but default expression is of type numeric
SELECT sub.q + 1 FROM (SELECT 1.5 AS q FROM typed) sub
--; ok
WITH w AS (SELECT 1.5 AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT 1.5 FROM typed LIMIT 1)
--; ok
SELECT 1 FROM typed WHERE t IN (SELECT 1.5 FROM typed)
--; 42883 29 operator does not exist: text = numeric
SELECT 1 FROM typed WHERE '1'
--; ok
ALTER TABLE typed ADD CHECK ('1')
--; ok
DELETE FROM typed WHERE NOT '1'
--; ok
SELECT count(*) FILTER (WHERE '1') FROM typed
--; ok
ALTER TABLE typed ADD z1 integer DEFAULT '1'
--; ok
ALTER TABLE typed ALTER flag SET DEFAULT '1'
--; ok
SELECT sub.q + 1 FROM (SELECT '1' AS q FROM typed) sub
--; 42883 14 operator does not exist: text + integer
WITH w AS (SELECT '1' AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT '1' FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = text
SELECT 1 FROM typed WHERE t IN (SELECT '1' FROM typed)
--; ok
SELECT 1 FROM typed WHERE 'abc'
--; 22P02 27 invalid input syntax for type boolean: "abc"
ALTER TABLE typed ADD CHECK ('abc')
--; 22P02 - invalid input syntax for type boolean: "abc"
DELETE FROM typed WHERE NOT 'abc'
--; 22P02 29 invalid input syntax for type boolean: "abc"
SELECT count(*) FILTER (WHERE 'abc') FROM typed
--; 22P02 31 invalid input syntax for type boolean: "abc"
ALTER TABLE typed ADD z1 integer DEFAULT 'abc'
--; 22P02 - invalid input syntax for type integer: "abc"
ALTER TABLE typed ALTER flag SET DEFAULT 'abc'
--; 22P02 - invalid input syntax for type boolean: "abc"
SELECT sub.q + 1 FROM (SELECT 'abc' AS q FROM typed) sub
--; 42883 14 operator does not exist: text + integer
WITH w AS (SELECT 'abc' AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT 'abc' FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = text
SELECT 1 FROM typed WHERE t IN (SELECT 'abc' FROM typed)
--; ok
SELECT 1 FROM typed WHERE true
--; ok
ALTER TABLE typed ADD CHECK (true)
--; ok
DELETE FROM typed WHERE NOT true
--; ok
SELECT count(*) FILTER (WHERE true) FROM typed
--; ok
ALTER TABLE typed ADD z1 integer DEFAULT true
--; 42804 - column "z1" is of type integer but default expression is of type boolean
ALTER TABLE typed ALTER flag SET DEFAULT true
--; ok
SELECT sub.q + 1 FROM (SELECT true AS q FROM typed) sub
--; 42883 14 operator does not exist: boolean + integer
WITH w AS (SELECT true AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT true FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = boolean
SELECT 1 FROM typed WHERE t IN (SELECT true FROM typed)
--; 42883 29 operator does not exist: text = boolean
SELECT 1 FROM typed WHERE 3000000000
--; 42804 27 argument of WHERE must be type boolean, not type bigint
ALTER TABLE typed ADD CHECK (3000000000)
--; 42804 - argument of CHECK must be type boolean, not type bigint
DELETE FROM typed WHERE NOT 3000000000
--; 42804 29 argument of NOT must be type boolean, not type bigint
SELECT count(*) FILTER (WHERE 3000000000) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type bigint
ALTER TABLE typed ADD z1 integer DEFAULT 3000000000
--; 22003 - integer out of range
ALTER TABLE typed ALTER flag SET DEFAULT 3000000000
--; 42804 - column "flag" is of type boolean but default expression is of type bigint
SELECT sub.q + 1 FROM (SELECT 3000000000 AS q FROM typed) sub
--; ok
WITH w AS (SELECT 3000000000 AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT 3000000000 FROM typed LIMIT 1)
--; ok
SELECT 1 FROM typed WHERE t IN (SELECT 3000000000 FROM typed)
--; 42883 29 operator does not exist: text = bigint
SELECT 1 FROM typed WHERE now()
--; 42804 27 argument of WHERE must be type boolean, not type timestamp with time zone
SELECT NOT now()
--; 42804 12 argument of NOT must be type boolean, not type timestamp with time zone
DELETE FROM typed WHERE NOT now()
--; 42804 29 argument of NOT must be type boolean, not type timestamp with time zone
SELECT count(*) FILTER (WHERE now()) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type timestamp with time zone
ALTER TABLE typed ADD z1 integer DEFAULT now()
--; 42804 - column "z1" is of type integer but default expression is of type timestamp with time zone
ALTER TABLE typed ALTER flag SET DEFAULT now()
--; 42804 - column "flag" is of type boolean but default expression is of type timestamp with time zone
SELECT sub.q + 1 FROM (SELECT now() AS q FROM typed) sub
--; 42883 14 operator does not exist: timestamp with time zone + integer
WITH w AS (SELECT now() AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT now() FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = timestamp with time zone
SELECT 1 FROM typed WHERE t IN (SELECT now() FROM typed)
--; 42883 29 operator does not exist: text = timestamp with time zone
SELECT 1 FROM typed WHERE current_date
--; 42804 27 argument of WHERE must be type boolean, not type date
SELECT NOT current_date
--; 42804 12 argument of NOT must be type boolean, not type date
DELETE FROM typed WHERE NOT current_date
--; 42804 29 argument of NOT must be type boolean, not type date
SELECT count(*) FILTER (WHERE current_date) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type date
ALTER TABLE typed ADD z1 integer DEFAULT current_date
--; 42804 - column "z1" is of type integer but default expression is of type date
ALTER TABLE typed ALTER flag SET DEFAULT current_date
--; 42804 - column "flag" is of type boolean but default expression is of type date
SELECT sub.q + 1 FROM (SELECT current_date AS q FROM typed) sub
--; ok
WITH w AS (SELECT current_date AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT current_date FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = date
SELECT 1 FROM typed WHERE t IN (SELECT current_date FROM typed)
--; 42883 29 operator does not exist: text = date
SELECT 1 FROM typed WHERE NULL
--; ok
ALTER TABLE typed ADD CHECK (NULL)
--; ok
DELETE FROM typed WHERE NOT NULL
--; ok
SELECT count(*) FILTER (WHERE NULL) FROM typed
--; ok
ALTER TABLE typed ADD z1 integer DEFAULT NULL
--; ok
ALTER TABLE typed ALTER flag SET DEFAULT NULL
--; ok
SELECT sub.q + 1 FROM (SELECT NULL AS q FROM typed) sub
--; 42883 14 operator does not exist: text + integer
WITH w AS (SELECT NULL AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT NULL FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = text
SELECT 1 FROM typed WHERE t IN (SELECT NULL FROM typed)
--; ok
SELECT 1 FROM typed WHERE '{1,2}'
--; 22P02 27 invalid input syntax for type boolean: "{1,2}"
ALTER TABLE typed ADD CHECK ('{1,2}')
--; 22P02 - invalid input syntax for type boolean: "{1,2}"
DELETE FROM typed WHERE NOT '{1,2}'
--; 22P02 29 invalid input syntax for type boolean: "{1,2}"
SELECT count(*) FILTER (WHERE '{1,2}') FROM typed
--; 22P02 31 invalid input syntax for type boolean: "{1,2}"
ALTER TABLE typed ADD z1 integer DEFAULT '{1,2}'
--; 22P02 - invalid input syntax for type integer: "{1,2}"
ALTER TABLE typed ALTER flag SET DEFAULT '{1,2}'
--; 22P02 - invalid input syntax for type boolean: "{1,2}"
SELECT sub.q + 1 FROM (SELECT '{1,2}' AS q FROM typed) sub
--; 42883 14 operator does not exist: text + integer
WITH w AS (SELECT '{1,2}' AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT '{1,2}' FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = text
SELECT 1 FROM typed WHERE t IN (SELECT '{1,2}' FROM typed)
--; ok
SELECT 1 FROM typed WHERE '{"a":1}'
--; 22P02 27 invalid input syntax for type boolean: "{"a":1}"
ALTER TABLE typed ADD CHECK ('{"a":1}')
--; 22P02 - invalid input syntax for type boolean: "{"a":1}"
DELETE FROM typed WHERE NOT '{"a":1}'
--; 22P02 29 invalid input syntax for type boolean: "{"a":1}"
SELECT count(*) FILTER (WHERE '{"a":1}') FROM typed
--; 22P02 31 invalid input syntax for type boolean: "{"a":1}"
ALTER TABLE typed ADD z1 integer DEFAULT '{"a":1}'
--; 22P02 - invalid input syntax for type integer: "{"a":1}"
ALTER TABLE typed ALTER flag SET DEFAULT '{"a":1}'
--; 22P02 - invalid input syntax for type boolean: "{"a":1}"
SELECT sub.q + 1 FROM (SELECT '{"a":1}' AS q FROM typed) sub
--; 42883 14 operator does not exist: text + integer
WITH w AS (SELECT '{"a":1}' AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT '{"a":1}' FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = text
SELECT 1 FROM typed WHERE t IN (SELECT '{"a":1}' FROM typed)
--; ok
SELECT 1 FROM typed WHERE array[1,2]
--; 42804 27 argument of WHERE must be type boolean, not type integer[]
ALTER TABLE typed ADD CHECK (array[1,2])
--; 42804 - argument of CHECK must be type boolean, not type integer[]
DELETE FROM typed WHERE NOT array[1,2]
--; 42804 29 argument of NOT must be type boolean, not type integer[]
SELECT count(*) FILTER (WHERE array[1,2]) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type integer[]
ALTER TABLE typed ADD z1 integer DEFAULT array[1,2]
--; 42804 - column "z1" is of type integer but default expression is of type integer[]
ALTER TABLE typed ALTER flag SET DEFAULT array[1,2]
--; 42804 - column "flag" is of type boolean but default expression is of type integer[]
SELECT sub.q + 1 FROM (SELECT array[1,2] AS q FROM typed) sub
--; 42883 14 operator does not exist: integer[] + integer
WITH w AS (SELECT array[1,2] AS q FROM typed) SELECT q || 'x' FROM w
--; 22P02 59 malformed array literal: "x"
SELECT 1 FROM typed WHERE i = (SELECT array[1,2] FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = integer[]
SELECT 1 FROM typed WHERE t IN (SELECT array[1,2] FROM typed)
--; 42883 29 operator does not exist: text = integer[]
SELECT 1 FROM typed WHERE '2024-01-01'
--; 22P02 27 invalid input syntax for type boolean: "2024-01-01"
ALTER TABLE typed ADD CHECK ('2024-01-01')
--; 22P02 - invalid input syntax for type boolean: "2024-01-01"
DELETE FROM typed WHERE NOT '2024-01-01'
--; 22P02 29 invalid input syntax for type boolean: "2024-01-01"
SELECT count(*) FILTER (WHERE '2024-01-01') FROM typed
--; 22P02 31 invalid input syntax for type boolean: "2024-01-01"
ALTER TABLE typed ADD z1 integer DEFAULT '2024-01-01'
--; 22P02 - invalid input syntax for type integer: "2024-01-01"
ALTER TABLE typed ALTER flag SET DEFAULT '2024-01-01'
--; 22P02 - invalid input syntax for type boolean: "2024-01-01"
SELECT sub.q + 1 FROM (SELECT '2024-01-01' AS q FROM typed) sub
--; 42883 14 operator does not exist: text + integer
WITH w AS (SELECT '2024-01-01' AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT '2024-01-01' FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = text
SELECT 1 FROM typed WHERE t IN (SELECT '2024-01-01' FROM typed)
--; ok
SELECT 1 FROM typed WHERE 1::text
--; 42804 27 argument of WHERE must be type boolean, not type text
ALTER TABLE typed ADD CHECK (1::text)
--; 42804 - argument of CHECK must be type boolean, not type text
DELETE FROM typed WHERE NOT 1::text
--; 42804 29 argument of NOT must be type boolean, not type text
SELECT count(*) FILTER (WHERE 1::text) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type text
ALTER TABLE typed ADD z1 integer DEFAULT 1::text
--; 42804 - column "z1" is of type integer but default expression is of type text
ALTER TABLE typed ALTER flag SET DEFAULT 1::text
--; 42804 - column "flag" is of type boolean but default expression is of type text
SELECT sub.q + 1 FROM (SELECT 1::text AS q FROM typed) sub
--; 42883 14 operator does not exist: text + integer
WITH w AS (SELECT 1::text AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT 1::text FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = text
SELECT 1 FROM typed WHERE t IN (SELECT 1::text FROM typed)
--; ok
SELECT 1 FROM typed WHERE gen_random_uuid()
--; 42804 27 argument of WHERE must be type boolean, not type uuid
ALTER TABLE typed ADD CHECK (gen_random_uuid())
--; 42804 - argument of CHECK must be type boolean, not type uuid
DELETE FROM typed WHERE NOT gen_random_uuid()
--; 42804 29 argument of NOT must be type boolean, not type uuid
SELECT count(*) FILTER (WHERE gen_random_uuid()) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type uuid
ALTER TABLE typed ADD z1 integer DEFAULT gen_random_uuid()
--; 42804 - column "z1" is of type integer but default expression is of type uuid
ALTER TABLE typed ALTER flag SET DEFAULT gen_random_uuid()
--; 42804 - column "flag" is of type boolean but default expression is of type uuid
SELECT sub.q + 1 FROM (SELECT gen_random_uuid() AS q FROM typed) sub
--; 42883 14 operator does not exist: uuid + integer
WITH w AS (SELECT gen_random_uuid() AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT gen_random_uuid() FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = uuid
SELECT 1 FROM typed WHERE t IN (SELECT gen_random_uuid() FROM typed)
--; 42883 29 operator does not exist: text = uuid
SELECT 1 FROM typed WHERE interval '1 day'
--; 42804 36 argument of WHERE must be type boolean, not type interval
ALTER TABLE typed ADD CHECK (interval '1 day')
--; 42804 - argument of CHECK must be type boolean, not type interval
DELETE FROM typed WHERE NOT interval '1 day'
--; 42804 38 argument of NOT must be type boolean, not type interval
SELECT count(*) FILTER (WHERE interval '1 day') FROM typed
--; 42804 40 argument of FILTER must be type boolean, not type interval
ALTER TABLE typed ADD z1 integer DEFAULT interval '1 day'
--; 42804 - column "z1" is of type integer but default expression is of type interval
ALTER TABLE typed ALTER flag SET DEFAULT interval '1 day'
--; 42804 - column "flag" is of type boolean but default expression is of type interval
SELECT sub.q + 1 FROM (SELECT interval '1 day' AS q FROM typed) sub
--; 42883 14 operator does not exist: interval + integer
WITH w AS (SELECT interval '1 day' AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT interval '1 day' FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = interval
SELECT 1 FROM typed WHERE t IN (SELECT interval '1 day' FROM typed)
--; 42883 29 operator does not exist: text = interval
SELECT 1 FROM typed WHERE 'x'::varchar
--; 42804 27 argument of WHERE must be type boolean, not type character varying
ALTER TABLE typed ADD CHECK ('x'::varchar)
--; 42804 - argument of CHECK must be type boolean, not type character varying
DELETE FROM typed WHERE NOT 'x'::varchar
--; 42804 29 argument of NOT must be type boolean, not type character varying
SELECT count(*) FILTER (WHERE 'x'::varchar) FROM typed
--; 42804 31 argument of FILTER must be type boolean, not type character varying
ALTER TABLE typed ADD z1 integer DEFAULT 'x'::varchar
--; 42804 - column "z1" is of type integer but default expression is of type character varying
ALTER TABLE typed ALTER flag SET DEFAULT 'x'::varchar
--; 42804 - column "flag" is of type boolean but default expression is of type character varying
SELECT sub.q + 1 FROM (SELECT 'x'::varchar AS q FROM typed) sub
--; 42883 14 operator does not exist: character varying + integer
WITH w AS (SELECT 'x'::varchar AS q FROM typed) SELECT q || 'x' FROM w
--; ok
SELECT 1 FROM typed WHERE i = (SELECT 'x'::varchar FROM typed LIMIT 1)
--; 42883 29 operator does not exist: integer = character varying
SELECT 1 FROM typed WHERE t IN (SELECT 'x'::varchar FROM typed)
--; ok
SELECT DISTINCT i FROM typed
--; ok
SELECT DISTINCT ON (i) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, i
--; ok
SELECT i FROM typed ORDER BY i DESC
--; ok
SELECT i FROM typed UNION SELECT i FROM typed
--; ok
SELECT i FROM typed UNION ALL SELECT i FROM typed
--; ok
SELECT count(DISTINCT i) FROM typed
--; ok
SELECT array_agg(i ORDER BY i) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY i) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (i)
--; ok
SELECT sum(i), avg(i) FROM typed
--; ok
SELECT min(i), max(i) FROM typed
--; ok
SELECT string_agg(i, ',') FROM typed
--; 42883 8 function string_agg(integer, unknown) does not exist
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY i) FROM typed
--; ok
SELECT substring(i FROM 1) FROM typed
--; 42883 8 function pg_catalog.substring(integer, integer) does not exist
SELECT substring('abc' FOR i) FROM typed
--; ok
SELECT trim(i) FROM typed
--; 42883 8 function pg_catalog.btrim(integer) does not exist
SELECT position(i IN 'x') FROM typed
--; 42883 8 function pg_catalog.position(unknown, integer) does not exist
SELECT extract(epoch FROM i) FROM typed
--; 42883 8 function pg_catalog.extract(unknown, integer) does not exist
SELECT regexp_replace(i, 'a', 'b') FROM typed
--; 42883 8 function regexp_replace(integer, unknown, unknown) does not exist
SELECT make_interval(secs => i) FROM typed
--; ok
SELECT lag(i, 1, i) OVER () FROM typed
--; ok
CREATE INDEX ON typed (i)
--; ok
CREATE INDEX ON typed USING hash (i)
--; ok
CREATE INDEX ON typed USING gin (i)
--; 42704 - data type integer has no default operator class for access method "gin"
CREATE INDEX ON typed USING gist (i)
--; 42704 - data type integer has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (i)
--; ok
CREATE INDEX ON typed USING spgist (i)
--; 42704 - data type integer has no default operator class for access method "spgist"
CREATE INDEX ON typed (i text_ops)
--; 42804 - operator class "text_ops" does not accept data type integer
CREATE INDEX ON typed (i int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type integer
ALTER TABLE typed ADD UNIQUE (i)
--; ok
ALTER TABLE typed ADD EXCLUDE (i WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (i)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (i)
--; ok
SELECT DISTINCT s FROM typed
--; ok
SELECT DISTINCT ON (s) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, s
--; ok
SELECT i FROM typed ORDER BY s DESC
--; ok
SELECT s FROM typed UNION SELECT s FROM typed
--; ok
SELECT s FROM typed UNION ALL SELECT s FROM typed
--; ok
SELECT count(DISTINCT s) FROM typed
--; ok
SELECT array_agg(i ORDER BY s) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY s) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (s)
--; ok
SELECT sum(s), avg(s) FROM typed
--; ok
SELECT min(s), max(s) FROM typed
--; ok
SELECT string_agg(s, ',') FROM typed
--; 42883 8 function string_agg(smallint, unknown) does not exist
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY s) FROM typed
--; ok
SELECT substring(s FROM 1) FROM typed
--; 42883 8 function pg_catalog.substring(smallint, integer) does not exist
SELECT substring('abc' FOR s) FROM typed
--; ok
SELECT trim(s) FROM typed
--; 42883 8 function pg_catalog.btrim(smallint) does not exist
SELECT position(s IN 'x') FROM typed
--; 42883 8 function pg_catalog.position(unknown, smallint) does not exist
SELECT extract(epoch FROM s) FROM typed
--; 42883 8 function pg_catalog.extract(unknown, smallint) does not exist
SELECT regexp_replace(s, 'a', 'b') FROM typed
--; 42883 8 function regexp_replace(smallint, unknown, unknown) does not exist
SELECT make_interval(secs => s) FROM typed
--; ok
SELECT lag(i, 1, s) OVER () FROM typed
--; ok
CREATE INDEX ON typed (s)
--; ok
CREATE INDEX ON typed USING hash (s)
--; ok
CREATE INDEX ON typed USING gin (s)
--; 42704 - data type smallint has no default operator class for access method "gin"
CREATE INDEX ON typed USING gist (s)
--; 42704 - data type smallint has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (s)
--; ok
CREATE INDEX ON typed USING spgist (s)
--; 42704 - data type smallint has no default operator class for access method "spgist"
CREATE INDEX ON typed (s text_ops)
--; 42804 - operator class "text_ops" does not accept data type smallint
CREATE INDEX ON typed (s int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type smallint
ALTER TABLE typed ADD UNIQUE (s)
--; ok
ALTER TABLE typed ADD EXCLUDE (s WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (s)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (s)
--; ok
SELECT DISTINCT b FROM typed
--; ok
SELECT DISTINCT ON (b) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, b
--; ok
SELECT i FROM typed ORDER BY b DESC
--; ok
SELECT b FROM typed UNION SELECT b FROM typed
--; ok
SELECT b FROM typed UNION ALL SELECT b FROM typed
--; ok
SELECT count(DISTINCT b) FROM typed
--; ok
SELECT array_agg(i ORDER BY b) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY b) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (b)
--; ok
SELECT sum(b), avg(b) FROM typed
--; ok
SELECT min(b), max(b) FROM typed
--; ok
SELECT string_agg(b, ',') FROM typed
--; 42883 8 function string_agg(bigint, unknown) does not exist
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY b) FROM typed
--; ok
SELECT substring(b FROM 1) FROM typed
--; 42883 8 function pg_catalog.substring(bigint, integer) does not exist
SELECT substring('abc' FOR b) FROM typed
--; ok
SELECT trim(b) FROM typed
--; 42883 8 function pg_catalog.btrim(bigint) does not exist
SELECT position(b IN 'x') FROM typed
--; 42883 8 function pg_catalog.position(unknown, bigint) does not exist
SELECT extract(epoch FROM b) FROM typed
--; 42883 8 function pg_catalog.extract(unknown, bigint) does not exist
SELECT regexp_replace(b, 'a', 'b') FROM typed
--; 42883 8 function regexp_replace(bigint, unknown, unknown) does not exist
SELECT make_interval(secs => b) FROM typed
--; ok
SELECT lag(i, 1, b) OVER () FROM typed
--; ok
CREATE INDEX ON typed (b)
--; ok
CREATE INDEX ON typed USING hash (b)
--; ok
CREATE INDEX ON typed USING gin (b)
--; 42704 - data type bigint has no default operator class for access method "gin"
CREATE INDEX ON typed USING gist (b)
--; 42704 - data type bigint has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (b)
--; ok
CREATE INDEX ON typed USING spgist (b)
--; 42704 - data type bigint has no default operator class for access method "spgist"
CREATE INDEX ON typed (b text_ops)
--; 42804 - operator class "text_ops" does not accept data type bigint
CREATE INDEX ON typed (b int8_ops)
--; ok
ALTER TABLE typed ADD UNIQUE (b)
--; ok
ALTER TABLE typed ADD EXCLUDE (b WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (b)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (b)
--; ok
SELECT DISTINCT n FROM typed
--; ok
SELECT DISTINCT ON (n) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, n
--; ok
SELECT i FROM typed ORDER BY n DESC
--; ok
SELECT n FROM typed UNION SELECT n FROM typed
--; ok
SELECT n FROM typed UNION ALL SELECT n FROM typed
--; ok
SELECT count(DISTINCT n) FROM typed
--; ok
SELECT array_agg(i ORDER BY n) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY n) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (n)
--; ok
SELECT sum(n), avg(n) FROM typed
--; ok
SELECT min(n), max(n) FROM typed
--; ok
SELECT string_agg(n, ',') FROM typed
--; 42883 8 function string_agg(numeric, unknown) does not exist
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY n) FROM typed
--; ok
SELECT substring(n FROM 1) FROM typed
--; 42883 8 function pg_catalog.substring(numeric, integer) does not exist
SELECT substring('abc' FOR n) FROM typed
--; ok
SELECT trim(n) FROM typed
--; 42883 8 function pg_catalog.btrim(numeric) does not exist
SELECT position(n IN 'x') FROM typed
--; 42883 8 function pg_catalog.position(unknown, numeric) does not exist
SELECT extract(epoch FROM n) FROM typed
--; 42883 8 function pg_catalog.extract(unknown, numeric) does not exist
SELECT regexp_replace(n, 'a', 'b') FROM typed
--; 42883 8 function regexp_replace(numeric, unknown, unknown) does not exist
SELECT make_interval(secs => n) FROM typed
--; ok
SELECT lag(i, 1, n) OVER () FROM typed
--; ok
CREATE INDEX ON typed (n)
--; ok
CREATE INDEX ON typed USING hash (n)
--; ok
CREATE INDEX ON typed USING gin (n)
--; 42704 - data type numeric has no default operator class for access method "gin"
CREATE INDEX ON typed USING gist (n)
--; 42704 - data type numeric has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (n)
--; ok
CREATE INDEX ON typed USING spgist (n)
--; 42704 - data type numeric has no default operator class for access method "spgist"
CREATE INDEX ON typed (n text_ops)
--; 42804 - operator class "text_ops" does not accept data type numeric
CREATE INDEX ON typed (n int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type numeric
ALTER TABLE typed ADD UNIQUE (n)
--; ok
ALTER TABLE typed ADD EXCLUDE (n WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (n)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (n)
--; ok
SELECT DISTINCT f FROM typed
--; ok
SELECT DISTINCT ON (f) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, f
--; ok
SELECT i FROM typed ORDER BY f DESC
--; ok
SELECT f FROM typed UNION SELECT f FROM typed
--; ok
SELECT f FROM typed UNION ALL SELECT f FROM typed
--; ok
SELECT count(DISTINCT f) FROM typed
--; ok
SELECT array_agg(i ORDER BY f) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY f) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (f)
--; ok
SELECT sum(f), avg(f) FROM typed
--; ok
SELECT min(f), max(f) FROM typed
--; ok
SELECT string_agg(f, ',') FROM typed
--; 42883 8 function string_agg(double precision, unknown) does not exist
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY f) FROM typed
--; ok
SELECT substring(f FROM 1) FROM typed
--; 42883 8 function pg_catalog.substring(double precision, integer) does not exist
SELECT substring('abc' FOR f) FROM typed
--; ok
SELECT trim(f) FROM typed
--; 42883 8 function pg_catalog.btrim(double precision) does not exist
SELECT position(f IN 'x') FROM typed
--; 42883 8 function pg_catalog.position(unknown, double precision) does not exist
SELECT extract(epoch FROM f) FROM typed
--; 42883 8 function pg_catalog.extract(unknown, double precision) does not exist
SELECT regexp_replace(f, 'a', 'b') FROM typed
--; 42883 8 function regexp_replace(double precision, unknown, unknown) does not exist
SELECT make_interval(secs => f) FROM typed
--; ok
SELECT lag(i, 1, f) OVER () FROM typed
--; ok
CREATE INDEX ON typed (f)
--; ok
CREATE INDEX ON typed USING hash (f)
--; ok
CREATE INDEX ON typed USING gin (f)
--; 42704 - data type double precision has no default operator class for access method "gin"
CREATE INDEX ON typed USING gist (f)
--; 42704 - data type double precision has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (f)
--; ok
CREATE INDEX ON typed USING spgist (f)
--; 42704 - data type double precision has no default operator class for access method "spgist"
CREATE INDEX ON typed (f text_ops)
--; 42804 - operator class "text_ops" does not accept data type double precision
CREATE INDEX ON typed (f int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type double precision
ALTER TABLE typed ADD UNIQUE (f)
--; ok
ALTER TABLE typed ADD EXCLUDE (f WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (f)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (f)
--; ok
SELECT DISTINCT r FROM typed
--; ok
SELECT DISTINCT ON (r) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, r
--; ok
SELECT i FROM typed ORDER BY r DESC
--; ok
SELECT r FROM typed UNION SELECT r FROM typed
--; ok
SELECT r FROM typed UNION ALL SELECT r FROM typed
--; ok
SELECT count(DISTINCT r) FROM typed
--; ok
SELECT array_agg(i ORDER BY r) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY r) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (r)
--; ok
SELECT sum(r), avg(r) FROM typed
--; ok
SELECT min(r), max(r) FROM typed
--; ok
SELECT string_agg(r, ',') FROM typed
--; 42883 8 function string_agg(real, unknown) does not exist
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY r) FROM typed
--; ok
SELECT substring(r FROM 1) FROM typed
--; 42883 8 function pg_catalog.substring(real, integer) does not exist
SELECT substring('abc' FOR r) FROM typed
--; ok
SELECT trim(r) FROM typed
--; 42883 8 function pg_catalog.btrim(real) does not exist
SELECT position(r IN 'x') FROM typed
--; 42883 8 function pg_catalog.position(unknown, real) does not exist
SELECT extract(epoch FROM r) FROM typed
--; 42883 8 function pg_catalog.extract(unknown, real) does not exist
SELECT regexp_replace(r, 'a', 'b') FROM typed
--; 42883 8 function regexp_replace(real, unknown, unknown) does not exist
SELECT make_interval(secs => r) FROM typed
--; ok
SELECT lag(i, 1, r) OVER () FROM typed
--; ok
CREATE INDEX ON typed (r)
--; ok
CREATE INDEX ON typed USING hash (r)
--; ok
CREATE INDEX ON typed USING gin (r)
--; 42704 - data type real has no default operator class for access method "gin"
CREATE INDEX ON typed USING gist (r)
--; 42704 - data type real has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (r)
--; ok
CREATE INDEX ON typed USING spgist (r)
--; 42704 - data type real has no default operator class for access method "spgist"
CREATE INDEX ON typed (r text_ops)
--; 42804 - operator class "text_ops" does not accept data type real
CREATE INDEX ON typed (r int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type real
ALTER TABLE typed ADD UNIQUE (r)
--; ok
ALTER TABLE typed ADD EXCLUDE (r WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (r)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (r)
--; ok
SELECT DISTINCT t FROM typed
--; ok
SELECT DISTINCT ON (t) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, t
--; ok
SELECT i FROM typed ORDER BY t DESC
--; ok
SELECT t FROM typed UNION SELECT t FROM typed
--; ok
SELECT t FROM typed UNION ALL SELECT t FROM typed
--; ok
SELECT count(DISTINCT t) FROM typed
--; ok
SELECT array_agg(i ORDER BY t) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY t) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (t)
--; ok
SELECT sum(t), avg(t) FROM typed
--; 42883 8 function sum(text) does not exist
SELECT min(t), max(t) FROM typed
--; ok
SELECT string_agg(t, ',') FROM typed
--; ok
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY t) FROM typed
--; 42883 8 function percentile_cont(numeric, text) does not exist
SELECT substring(t FROM 1) FROM typed
--; ok
SELECT substring('abc' FOR t) FROM typed
--; ok
SELECT trim(t) FROM typed
--; ok
SELECT position(t IN 'x') FROM typed
--; ok
SELECT extract(epoch FROM t) FROM typed
--; 42883 8 function pg_catalog.extract(unknown, text) does not exist
SELECT regexp_replace(t, 'a', 'b') FROM typed
--; ok
SELECT make_interval(secs => t) FROM typed
--; 42883 8 function make_interval(secs => text) does not exist
SELECT lag(i, 1, t) OVER () FROM typed
--; 42883 8 function lag(integer, integer, text) does not exist
CREATE INDEX ON typed (t)
--; ok
CREATE INDEX ON typed USING hash (t)
--; ok
CREATE INDEX ON typed USING gin (t)
--; 42704 - data type text has no default operator class for access method "gin"
CREATE INDEX ON typed USING gist (t)
--; 42704 - data type text has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (t)
--; ok
CREATE INDEX ON typed USING spgist (t)
--; ok
CREATE INDEX ON typed (t text_ops)
--; ok
CREATE INDEX ON typed (t int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type text
ALTER TABLE typed ADD UNIQUE (t)
--; ok
ALTER TABLE typed ADD EXCLUDE (t WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (t)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (t)
--; ok
SELECT DISTINCT v FROM typed
--; ok
SELECT DISTINCT ON (v) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, v
--; ok
SELECT i FROM typed ORDER BY v DESC
--; ok
SELECT v FROM typed UNION SELECT v FROM typed
--; ok
SELECT v FROM typed UNION ALL SELECT v FROM typed
--; ok
SELECT count(DISTINCT v) FROM typed
--; ok
SELECT array_agg(i ORDER BY v) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY v) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (v)
--; ok
SELECT sum(v), avg(v) FROM typed
--; 42883 8 function sum(character varying) does not exist
SELECT min(v), max(v) FROM typed
--; ok
SELECT string_agg(v, ',') FROM typed
--; ok
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY v) FROM typed
--; 42883 8 function percentile_cont(numeric, character varying) does not exist
SELECT substring(v FROM 1) FROM typed
--; ok
SELECT substring('abc' FOR v) FROM typed
--; ok
SELECT trim(v) FROM typed
--; ok
SELECT position(v IN 'x') FROM typed
--; ok
SELECT extract(epoch FROM v) FROM typed
--; 42883 8 function pg_catalog.extract(unknown, character varying) does not exist
SELECT regexp_replace(v, 'a', 'b') FROM typed
--; ok
SELECT make_interval(secs => v) FROM typed
--; 42883 8 function make_interval(secs => character varying) does not exist
SELECT lag(i, 1, v) OVER () FROM typed
--; 42883 8 function lag(integer, integer, character varying) does not exist
CREATE INDEX ON typed (v)
--; ok
CREATE INDEX ON typed USING hash (v)
--; ok
CREATE INDEX ON typed USING gin (v)
--; 42704 - data type character varying has no default operator class for access method "gin"
CREATE INDEX ON typed USING gist (v)
--; 42704 - data type character varying has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (v)
--; ok
CREATE INDEX ON typed USING spgist (v)
--; ok
CREATE INDEX ON typed (v text_ops)
--; ok
CREATE INDEX ON typed (v int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type character varying
ALTER TABLE typed ADD UNIQUE (v)
--; ok
ALTER TABLE typed ADD EXCLUDE (v WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (v)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (v)
--; ok
SELECT DISTINCT c FROM typed
--; ok
SELECT DISTINCT ON (c) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, c
--; ok
SELECT i FROM typed ORDER BY c DESC
--; ok
SELECT c FROM typed UNION SELECT c FROM typed
--; ok
SELECT c FROM typed UNION ALL SELECT c FROM typed
--; ok
SELECT count(DISTINCT c) FROM typed
--; ok
SELECT array_agg(i ORDER BY c) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY c) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (c)
--; ok
SELECT sum(c), avg(c) FROM typed
--; 42883 8 function sum(character) does not exist
SELECT min(c), max(c) FROM typed
--; ok
SELECT string_agg(c, ',') FROM typed
--; ok
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY c) FROM typed
--; 42883 8 function percentile_cont(numeric, character) does not exist
SELECT substring(c FROM 1) FROM typed
--; ok
SELECT substring('abc' FOR c) FROM typed
--; ok
SELECT trim(c) FROM typed
--; ok
SELECT position(c IN 'x') FROM typed
--; ok
SELECT extract(epoch FROM c) FROM typed
--; 42883 8 function pg_catalog.extract(unknown, character) does not exist
SELECT regexp_replace(c, 'a', 'b') FROM typed
--; ok
SELECT make_interval(secs => c) FROM typed
--; 42883 8 function make_interval(secs => character) does not exist
SELECT lag(i, 1, c) OVER () FROM typed
--; 42883 8 function lag(integer, integer, character) does not exist
CREATE INDEX ON typed (c)
--; ok
CREATE INDEX ON typed USING hash (c)
--; ok
CREATE INDEX ON typed USING gin (c)
--; 42704 - data type character has no default operator class for access method "gin"
CREATE INDEX ON typed USING gist (c)
--; 42704 - data type character has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (c)
--; ok
CREATE INDEX ON typed USING spgist (c)
--; 42704 - data type character has no default operator class for access method "spgist"
CREATE INDEX ON typed (c text_ops)
--; 42804 - operator class "text_ops" does not accept data type character
CREATE INDEX ON typed (c int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type character
ALTER TABLE typed ADD UNIQUE (c)
--; ok
ALTER TABLE typed ADD EXCLUDE (c WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (c)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (c)
--; ok
SELECT DISTINCT flag FROM typed
--; ok
SELECT DISTINCT ON (flag) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, flag
--; ok
SELECT i FROM typed ORDER BY flag DESC
--; ok
SELECT flag FROM typed UNION SELECT flag FROM typed
--; ok
SELECT flag FROM typed UNION ALL SELECT flag FROM typed
--; ok
SELECT count(DISTINCT flag) FROM typed
--; ok
SELECT array_agg(i ORDER BY flag) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY flag) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (flag)
--; ok
SELECT sum(flag), avg(flag) FROM typed
--; 42883 8 function sum(boolean) does not exist
SELECT min(flag), max(flag) FROM typed
--; 42883 8 function min(boolean) does not exist
SELECT string_agg(flag, ',') FROM typed
--; 42883 8 function string_agg(boolean, unknown) does not exist
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY flag) FROM typed
--; 42883 8 function percentile_cont(numeric, boolean) does not exist
SELECT substring(flag FROM 1) FROM typed
--; 42883 8 function pg_catalog.substring(boolean, integer) does not exist
SELECT substring('abc' FOR flag) FROM typed
--; ok
SELECT trim(flag) FROM typed
--; 42883 8 function pg_catalog.btrim(boolean) does not exist
SELECT position(flag IN 'x') FROM typed
--; 42883 8 function pg_catalog.position(unknown, boolean) does not exist
SELECT extract(epoch FROM flag) FROM typed
--; 42883 8 function pg_catalog.extract(unknown, boolean) does not exist
SELECT regexp_replace(flag, 'a', 'b') FROM typed
--; 42883 8 function regexp_replace(boolean, unknown, unknown) does not exist
SELECT make_interval(secs => flag) FROM typed
--; 42883 8 function make_interval(secs => boolean) does not exist
SELECT lag(i, 1, flag) OVER () FROM typed
--; 42883 8 function lag(integer, integer, boolean) does not exist
CREATE INDEX ON typed (flag)
--; ok
CREATE INDEX ON typed USING hash (flag)
--; ok
CREATE INDEX ON typed USING gin (flag)
--; 42704 - data type boolean has no default operator class for access method "gin"
CREATE INDEX ON typed USING gist (flag)
--; 42704 - data type boolean has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (flag)
--; 42704 - data type boolean has no default operator class for access method "brin"
CREATE INDEX ON typed USING spgist (flag)
--; 42704 - data type boolean has no default operator class for access method "spgist"
CREATE INDEX ON typed (flag text_ops)
--; 42804 - operator class "text_ops" does not accept data type boolean
CREATE INDEX ON typed (flag int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type boolean
ALTER TABLE typed ADD UNIQUE (flag)
--; ok
ALTER TABLE typed ADD EXCLUDE (flag WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (flag)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (flag)
--; ok
SELECT DISTINCT u FROM typed
--; ok
SELECT DISTINCT ON (u) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, u
--; ok
SELECT i FROM typed ORDER BY u DESC
--; ok
SELECT u FROM typed UNION SELECT u FROM typed
--; ok
SELECT u FROM typed UNION ALL SELECT u FROM typed
--; ok
SELECT count(DISTINCT u) FROM typed
--; ok
SELECT array_agg(i ORDER BY u) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY u) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (u)
--; ok
SELECT sum(u), avg(u) FROM typed
--; 42883 8 function sum(uuid) does not exist
SELECT min(u), max(u) FROM typed
--; 42883 8 function min(uuid) does not exist
SELECT string_agg(u, ',') FROM typed
--; 42883 8 function string_agg(uuid, unknown) does not exist
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY u) FROM typed
--; 42883 8 function percentile_cont(numeric, uuid) does not exist
SELECT substring(u FROM 1) FROM typed
--; 42883 8 function pg_catalog.substring(uuid, integer) does not exist
SELECT substring('abc' FOR u) FROM typed
--; 42846 28 cannot cast type uuid to integer
SELECT trim(u) FROM typed
--; 42883 8 function pg_catalog.btrim(uuid) does not exist
SELECT position(u IN 'x') FROM typed
--; 42883 8 function pg_catalog.position(unknown, uuid) does not exist
SELECT extract(epoch FROM u) FROM typed
--; 42883 8 function pg_catalog.extract(unknown, uuid) does not exist
SELECT regexp_replace(u, 'a', 'b') FROM typed
--; 42883 8 function regexp_replace(uuid, unknown, unknown) does not exist
SELECT make_interval(secs => u) FROM typed
--; 42883 8 function make_interval(secs => uuid) does not exist
SELECT lag(i, 1, u) OVER () FROM typed
--; 42883 8 function lag(integer, integer, uuid) does not exist
CREATE INDEX ON typed (u)
--; ok
CREATE INDEX ON typed USING hash (u)
--; ok
CREATE INDEX ON typed USING gin (u)
--; 42704 - data type uuid has no default operator class for access method "gin"
CREATE INDEX ON typed USING gist (u)
--; 42704 - data type uuid has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (u)
--; ok
CREATE INDEX ON typed USING spgist (u)
--; 42704 - data type uuid has no default operator class for access method "spgist"
CREATE INDEX ON typed (u text_ops)
--; 42804 - operator class "text_ops" does not accept data type uuid
CREATE INDEX ON typed (u int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type uuid
ALTER TABLE typed ADD UNIQUE (u)
--; ok
ALTER TABLE typed ADD EXCLUDE (u WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (u)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (u)
--; ok
SELECT DISTINCT d FROM typed
--; ok
SELECT DISTINCT ON (d) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, d
--; ok
SELECT i FROM typed ORDER BY d DESC
--; ok
SELECT d FROM typed UNION SELECT d FROM typed
--; ok
SELECT d FROM typed UNION ALL SELECT d FROM typed
--; ok
SELECT count(DISTINCT d) FROM typed
--; ok
SELECT array_agg(i ORDER BY d) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY d) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (d)
--; ok
SELECT sum(d), avg(d) FROM typed
--; 42883 8 function sum(date) does not exist
SELECT min(d), max(d) FROM typed
--; ok
SELECT string_agg(d, ',') FROM typed
--; 42883 8 function string_agg(date, unknown) does not exist
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY d) FROM typed
--; 42883 8 function percentile_cont(numeric, date) does not exist
SELECT substring(d FROM 1) FROM typed
--; 42883 8 function pg_catalog.substring(date, integer) does not exist
SELECT substring('abc' FOR d) FROM typed
--; 42846 28 cannot cast type date to integer
SELECT trim(d) FROM typed
--; 42883 8 function pg_catalog.btrim(date) does not exist
SELECT position(d IN 'x') FROM typed
--; 42883 8 function pg_catalog.position(unknown, date) does not exist
SELECT extract(epoch FROM d) FROM typed
--; ok
SELECT regexp_replace(d, 'a', 'b') FROM typed
--; 42883 8 function regexp_replace(date, unknown, unknown) does not exist
SELECT make_interval(secs => d) FROM typed
--; 42883 8 function make_interval(secs => date) does not exist
SELECT lag(i, 1, d) OVER () FROM typed
--; 42883 8 function lag(integer, integer, date) does not exist
CREATE INDEX ON typed (d)
--; ok
CREATE INDEX ON typed USING hash (d)
--; ok
CREATE INDEX ON typed USING gin (d)
--; 42704 - data type date has no default operator class for access method "gin"
CREATE INDEX ON typed USING gist (d)
--; 42704 - data type date has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (d)
--; ok
CREATE INDEX ON typed USING spgist (d)
--; 42704 - data type date has no default operator class for access method "spgist"
CREATE INDEX ON typed (d text_ops)
--; 42804 - operator class "text_ops" does not accept data type date
CREATE INDEX ON typed (d int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type date
ALTER TABLE typed ADD UNIQUE (d)
--; ok
ALTER TABLE typed ADD EXCLUDE (d WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (d)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (d)
--; ok
SELECT DISTINCT ts FROM typed
--; ok
SELECT DISTINCT ON (ts) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, ts
--; ok
SELECT i FROM typed ORDER BY ts DESC
--; ok
SELECT ts FROM typed UNION SELECT ts FROM typed
--; ok
SELECT ts FROM typed UNION ALL SELECT ts FROM typed
--; ok
SELECT count(DISTINCT ts) FROM typed
--; ok
SELECT array_agg(i ORDER BY ts) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY ts) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (ts)
--; ok
SELECT sum(ts), avg(ts) FROM typed
--; 42883 8 function sum(timestamp without time zone) does not exist
SELECT min(ts), max(ts) FROM typed
--; ok
SELECT string_agg(ts, ',') FROM typed
--; 42883 8 function string_agg(timestamp without time zone, unknown) does not exist
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY ts) FROM typed
--; 42883 8 function percentile_cont(numeric, timestamp without time zone) does not exist
SELECT substring(ts FROM 1) FROM typed
--; 42883 8 function pg_catalog.substring(timestamp without time zone, integer) does not exist
SELECT substring('abc' FOR ts) FROM typed
--; 42846 28 cannot cast type timestamp without time zone to integer
SELECT trim(ts) FROM typed
--; 42883 8 function pg_catalog.btrim(timestamp without time zone) does not exist
SELECT position(ts IN 'x') FROM typed
--; 42883 8 function pg_catalog.position(unknown, timestamp without time zone) does not exist
SELECT extract(epoch FROM ts) FROM typed
--; ok
SELECT regexp_replace(ts, 'a', 'b') FROM typed
--; 42883 8 function regexp_replace(timestamp without time zone, unknown, unknown) does not exist
SELECT make_interval(secs => ts) FROM typed
--; 42883 8 function make_interval(secs => timestamp without time zone) does not exist
SELECT lag(i, 1, ts) OVER () FROM typed
--; 42883 8 function lag(integer, integer, timestamp without time zone) does not exist
CREATE INDEX ON typed (ts)
--; ok
CREATE INDEX ON typed USING hash (ts)
--; ok
CREATE INDEX ON typed USING gin (ts)
--; 42704 - data type timestamp without time zone has no default operator class for access method "gin"
CREATE INDEX ON typed USING gist (ts)
--; 42704 - data type timestamp without time zone has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (ts)
--; ok
CREATE INDEX ON typed USING spgist (ts)
--; 42704 - data type timestamp without time zone has no default operator class for access method "spgist"
CREATE INDEX ON typed (ts text_ops)
--; 42804 - operator class "text_ops" does not accept data type timestamp without time zone
CREATE INDEX ON typed (ts int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type timestamp without time zone
ALTER TABLE typed ADD UNIQUE (ts)
--; ok
ALTER TABLE typed ADD EXCLUDE (ts WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (ts)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (ts)
--; ok
SELECT DISTINCT tz FROM typed
--; ok
SELECT DISTINCT ON (tz) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, tz
--; ok
SELECT i FROM typed ORDER BY tz DESC
--; ok
SELECT tz FROM typed UNION SELECT tz FROM typed
--; ok
SELECT tz FROM typed UNION ALL SELECT tz FROM typed
--; ok
SELECT count(DISTINCT tz) FROM typed
--; ok
SELECT array_agg(i ORDER BY tz) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY tz) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (tz)
--; ok
SELECT sum(tz), avg(tz) FROM typed
--; 42883 8 function sum(timestamp with time zone) does not exist
SELECT min(tz), max(tz) FROM typed
--; ok
SELECT string_agg(tz, ',') FROM typed
--; 42883 8 function string_agg(timestamp with time zone, unknown) does not exist
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY tz) FROM typed
--; 42883 8 function percentile_cont(numeric, timestamp with time zone) does not exist
SELECT substring(tz FROM 1) FROM typed
--; 42883 8 function pg_catalog.substring(timestamp with time zone, integer) does not exist
SELECT substring('abc' FOR tz) FROM typed
--; 42846 28 cannot cast type timestamp with time zone to integer
SELECT trim(tz) FROM typed
--; 42883 8 function pg_catalog.btrim(timestamp with time zone) does not exist
SELECT position(tz IN 'x') FROM typed
--; 42883 8 function pg_catalog.position(unknown, timestamp with time zone) does not exist
SELECT extract(epoch FROM tz) FROM typed
--; ok
SELECT regexp_replace(tz, 'a', 'b') FROM typed
--; 42883 8 function regexp_replace(timestamp with time zone, unknown, unknown) does not exist
SELECT make_interval(secs => tz) FROM typed
--; 42883 8 function make_interval(secs => timestamp with time zone) does not exist
SELECT lag(i, 1, tz) OVER () FROM typed
--; 42883 8 function lag(integer, integer, timestamp with time zone) does not exist
CREATE INDEX ON typed (tz)
--; ok
CREATE INDEX ON typed USING hash (tz)
--; ok
CREATE INDEX ON typed USING gin (tz)
--; 42704 - data type timestamp with time zone has no default operator class for access method "gin"
CREATE INDEX ON typed USING gist (tz)
--; 42704 - data type timestamp with time zone has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (tz)
--; ok
CREATE INDEX ON typed USING spgist (tz)
--; 42704 - data type timestamp with time zone has no default operator class for access method "spgist"
CREATE INDEX ON typed (tz text_ops)
--; 42804 - operator class "text_ops" does not accept data type timestamp with time zone
CREATE INDEX ON typed (tz int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type timestamp with time zone
ALTER TABLE typed ADD UNIQUE (tz)
--; ok
ALTER TABLE typed ADD EXCLUDE (tz WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (tz)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (tz)
--; ok
SELECT DISTINCT tm FROM typed
--; ok
SELECT DISTINCT ON (tm) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, tm
--; ok
SELECT i FROM typed ORDER BY tm DESC
--; ok
SELECT tm FROM typed UNION SELECT tm FROM typed
--; ok
SELECT tm FROM typed UNION ALL SELECT tm FROM typed
--; ok
SELECT count(DISTINCT tm) FROM typed
--; ok
SELECT array_agg(i ORDER BY tm) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY tm) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (tm)
--; ok
SELECT sum(tm), avg(tm) FROM typed
--; ok
SELECT min(tm), max(tm) FROM typed
--; ok
SELECT string_agg(tm, ',') FROM typed
--; 42883 8 function string_agg(time without time zone, unknown) does not exist
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY tm) FROM typed
--; ok
SELECT substring(tm FROM 1) FROM typed
--; 42883 8 function pg_catalog.substring(time without time zone, integer) does not exist
SELECT substring('abc' FOR tm) FROM typed
--; 42846 28 cannot cast type time without time zone to integer
SELECT trim(tm) FROM typed
--; 42883 8 function pg_catalog.btrim(time without time zone) does not exist
SELECT position(tm IN 'x') FROM typed
--; 42883 8 function pg_catalog.position(unknown, time without time zone) does not exist
SELECT extract(epoch FROM tm) FROM typed
--; ok
SELECT regexp_replace(tm, 'a', 'b') FROM typed
--; 42883 8 function regexp_replace(time without time zone, unknown, unknown) does not exist
SELECT make_interval(secs => tm) FROM typed
--; 42883 8 function make_interval(secs => time without time zone) does not exist
SELECT lag(i, 1, tm) OVER () FROM typed
--; 42883 8 function lag(integer, integer, time without time zone) does not exist
CREATE INDEX ON typed (tm)
--; ok
CREATE INDEX ON typed USING hash (tm)
--; ok
CREATE INDEX ON typed USING gin (tm)
--; 42704 - data type time without time zone has no default operator class for access method "gin"
CREATE INDEX ON typed USING gist (tm)
--; 42704 - data type time without time zone has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (tm)
--; ok
CREATE INDEX ON typed USING spgist (tm)
--; 42704 - data type time without time zone has no default operator class for access method "spgist"
CREATE INDEX ON typed (tm text_ops)
--; 42804 - operator class "text_ops" does not accept data type time without time zone
CREATE INDEX ON typed (tm int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type time without time zone
ALTER TABLE typed ADD UNIQUE (tm)
--; ok
ALTER TABLE typed ADD EXCLUDE (tm WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (tm)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (tm)
--; ok
SELECT DISTINCT iv FROM typed
--; ok
SELECT DISTINCT ON (iv) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, iv
--; ok
SELECT i FROM typed ORDER BY iv DESC
--; ok
SELECT iv FROM typed UNION SELECT iv FROM typed
--; ok
SELECT iv FROM typed UNION ALL SELECT iv FROM typed
--; ok
SELECT count(DISTINCT iv) FROM typed
--; ok
SELECT array_agg(i ORDER BY iv) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY iv) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (iv)
--; ok
SELECT sum(iv), avg(iv) FROM typed
--; ok
SELECT min(iv), max(iv) FROM typed
--; ok
SELECT string_agg(iv, ',') FROM typed
--; 42883 8 function string_agg(interval, unknown) does not exist
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY iv) FROM typed
--; ok
SELECT substring(iv FROM 1) FROM typed
--; 42883 8 function pg_catalog.substring(interval, integer) does not exist
SELECT substring('abc' FOR iv) FROM typed
--; 42846 28 cannot cast type interval to integer
SELECT trim(iv) FROM typed
--; 42883 8 function pg_catalog.btrim(interval) does not exist
SELECT position(iv IN 'x') FROM typed
--; 42883 8 function pg_catalog.position(unknown, interval) does not exist
SELECT extract(epoch FROM iv) FROM typed
--; ok
SELECT regexp_replace(iv, 'a', 'b') FROM typed
--; 42883 8 function regexp_replace(interval, unknown, unknown) does not exist
SELECT make_interval(secs => iv) FROM typed
--; 42883 8 function make_interval(secs => interval) does not exist
SELECT lag(i, 1, iv) OVER () FROM typed
--; 42883 8 function lag(integer, integer, interval) does not exist
CREATE INDEX ON typed (iv)
--; ok
CREATE INDEX ON typed USING hash (iv)
--; ok
CREATE INDEX ON typed USING gin (iv)
--; 42704 - data type interval has no default operator class for access method "gin"
CREATE INDEX ON typed USING gist (iv)
--; 42704 - data type interval has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (iv)
--; ok
CREATE INDEX ON typed USING spgist (iv)
--; 42704 - data type interval has no default operator class for access method "spgist"
CREATE INDEX ON typed (iv text_ops)
--; 42804 - operator class "text_ops" does not accept data type interval
CREATE INDEX ON typed (iv int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type interval
ALTER TABLE typed ADD UNIQUE (iv)
--; ok
ALTER TABLE typed ADD EXCLUDE (iv WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (iv)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (iv)
--; ok
SELECT DISTINCT j FROM typed
--; 42883 17 could not identify an equality operator for type json
SELECT DISTINCT ON (j) i FROM typed
--; 42883 21 could not identify an equality operator for type json
SELECT i FROM typed GROUP BY i, j
--; 42883 33 could not identify an equality operator for type json
SELECT i FROM typed ORDER BY j DESC
--; 42883 30 could not identify an ordering operator for type json
SELECT j FROM typed UNION SELECT j FROM typed
--; 42883 8 could not identify an equality operator for type json
SELECT j FROM typed UNION ALL SELECT j FROM typed
--; ok
SELECT count(DISTINCT j) FROM typed
--; 42883 23 could not identify an equality operator for type json
SELECT array_agg(i ORDER BY j) FROM typed
--; 42883 29 could not identify an ordering operator for type json
SELECT count(*) OVER (PARTITION BY j) FROM typed
--; 42883 36 could not identify an equality operator for type json
SELECT a.i FROM typed a JOIN typed b USING (j)
--; 42883 - operator does not exist: json = json
SELECT sum(j), avg(j) FROM typed
--; 42883 8 function sum(json) does not exist
SELECT min(j), max(j) FROM typed
--; 42883 8 function min(json) does not exist
SELECT string_agg(j, ',') FROM typed
--; 42883 8 function string_agg(json, unknown) does not exist
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY j) FROM typed
--; 42883 8 function percentile_cont(numeric, json) does not exist
SELECT substring(j FROM 1) FROM typed
--; 42883 8 function pg_catalog.substring(json, integer) does not exist
SELECT substring('abc' FOR j) FROM typed
--; 42846 28 cannot cast type json to integer
SELECT trim(j) FROM typed
--; 42883 8 function pg_catalog.btrim(json) does not exist
SELECT position(j IN 'x') FROM typed
--; 42883 8 function pg_catalog.position(unknown, json) does not exist
SELECT extract(epoch FROM j) FROM typed
--; 42883 8 function pg_catalog.extract(unknown, json) does not exist
SELECT regexp_replace(j, 'a', 'b') FROM typed
--; 42883 8 function regexp_replace(json, unknown, unknown) does not exist
SELECT make_interval(secs => j) FROM typed
--; 42883 8 function make_interval(secs => json) does not exist
SELECT lag(i, 1, j) OVER () FROM typed
--; 42883 8 function lag(integer, integer, json) does not exist
CREATE INDEX ON typed (j)
--; 42704 - data type json has no default operator class for access method "btree"
CREATE INDEX ON typed USING hash (j)
--; 42704 - data type json has no default operator class for access method "hash"
CREATE INDEX ON typed USING gin (j)
--; 42704 - data type json has no default operator class for access method "gin"
CREATE INDEX ON typed USING gist (j)
--; 42704 - data type json has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (j)
--; 42704 - data type json has no default operator class for access method "brin"
CREATE INDEX ON typed USING spgist (j)
--; 42704 - data type json has no default operator class for access method "spgist"
CREATE INDEX ON typed (j text_ops)
--; 42804 - operator class "text_ops" does not accept data type json
CREATE INDEX ON typed (j int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type json
ALTER TABLE typed ADD UNIQUE (j)
--; 42704 - data type json has no default operator class for access method "btree"
ALTER TABLE typed ADD EXCLUDE (j WITH =)
--; 42704 - data type json has no default operator class for access method "btree"
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (j)
--; 42704 - data type json has no default operator class for access method "btree"
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (j)
--; 42704 - data type json has no default operator class for access method "hash"
SELECT DISTINCT jb FROM typed
--; ok
SELECT DISTINCT ON (jb) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, jb
--; ok
SELECT i FROM typed ORDER BY jb DESC
--; ok
SELECT jb FROM typed UNION SELECT jb FROM typed
--; ok
SELECT jb FROM typed UNION ALL SELECT jb FROM typed
--; ok
SELECT count(DISTINCT jb) FROM typed
--; ok
SELECT array_agg(i ORDER BY jb) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY jb) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (jb)
--; ok
SELECT sum(jb), avg(jb) FROM typed
--; 42883 8 function sum(jsonb) does not exist
SELECT min(jb), max(jb) FROM typed
--; 42883 8 function min(jsonb) does not exist
SELECT string_agg(jb, ',') FROM typed
--; 42883 8 function string_agg(jsonb, unknown) does not exist
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY jb) FROM typed
--; 42883 8 function percentile_cont(numeric, jsonb) does not exist
SELECT substring(jb FROM 1) FROM typed
--; 42883 8 function pg_catalog.substring(jsonb, integer) does not exist
SELECT substring('abc' FOR jb) FROM typed
--; ok
SELECT trim(jb) FROM typed
--; 42883 8 function pg_catalog.btrim(jsonb) does not exist
SELECT position(jb IN 'x') FROM typed
--; 42883 8 function pg_catalog.position(unknown, jsonb) does not exist
SELECT extract(epoch FROM jb) FROM typed
--; 42883 8 function pg_catalog.extract(unknown, jsonb) does not exist
SELECT regexp_replace(jb, 'a', 'b') FROM typed
--; 42883 8 function regexp_replace(jsonb, unknown, unknown) does not exist
SELECT make_interval(secs => jb) FROM typed
--; 42883 8 function make_interval(secs => jsonb) does not exist
SELECT lag(i, 1, jb) OVER () FROM typed
--; 42883 8 function lag(integer, integer, jsonb) does not exist
CREATE INDEX ON typed (jb)
--; ok
CREATE INDEX ON typed USING hash (jb)
--; ok
CREATE INDEX ON typed USING gin (jb)
--; ok
CREATE INDEX ON typed USING gist (jb)
--; 42704 - data type jsonb has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (jb)
--; 42704 - data type jsonb has no default operator class for access method "brin"
CREATE INDEX ON typed USING spgist (jb)
--; 42704 - data type jsonb has no default operator class for access method "spgist"
CREATE INDEX ON typed (jb text_ops)
--; 42804 - operator class "text_ops" does not accept data type jsonb
CREATE INDEX ON typed (jb int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type jsonb
ALTER TABLE typed ADD UNIQUE (jb)
--; ok
ALTER TABLE typed ADD EXCLUDE (jb WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (jb)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (jb)
--; ok
SELECT DISTINCT by FROM typed
--; ok
SELECT DISTINCT ON (by) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, by
--; ok
SELECT i FROM typed ORDER BY by DESC
--; ok
SELECT by FROM typed UNION SELECT by FROM typed
--; ok
SELECT by FROM typed UNION ALL SELECT by FROM typed
--; ok
SELECT count(DISTINCT by) FROM typed
--; ok
SELECT array_agg(i ORDER BY by) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY by) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (by)
--; ok
SELECT sum(by), avg(by) FROM typed
--; 42883 8 function sum(bytea) does not exist
SELECT min(by), max(by) FROM typed
--; 42883 8 function min(bytea) does not exist
SELECT string_agg(by, ',') FROM typed
--; ok
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY by) FROM typed
--; 42883 8 function percentile_cont(numeric, bytea) does not exist
SELECT substring(by FROM 1) FROM typed
--; ok
SELECT substring('abc' FOR by) FROM typed
--; 42846 28 cannot cast type bytea to integer
SELECT trim(by) FROM typed
--; 42883 8 function pg_catalog.btrim(bytea) does not exist
SELECT position(by IN 'x') FROM typed
--; ok
SELECT extract(epoch FROM by) FROM typed
--; 42883 8 function pg_catalog.extract(unknown, bytea) does not exist
SELECT regexp_replace(by, 'a', 'b') FROM typed
--; 42883 8 function regexp_replace(bytea, unknown, unknown) does not exist
SELECT make_interval(secs => by) FROM typed
--; 42883 8 function make_interval(secs => bytea) does not exist
SELECT lag(i, 1, by) OVER () FROM typed
--; 42883 8 function lag(integer, integer, bytea) does not exist
CREATE INDEX ON typed (by)
--; ok
CREATE INDEX ON typed USING hash (by)
--; ok
CREATE INDEX ON typed USING gin (by)
--; 42704 - data type bytea has no default operator class for access method "gin"
CREATE INDEX ON typed USING gist (by)
--; 42704 - data type bytea has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (by)
--; ok
CREATE INDEX ON typed USING spgist (by)
--; 42704 - data type bytea has no default operator class for access method "spgist"
CREATE INDEX ON typed (by text_ops)
--; 42804 - operator class "text_ops" does not accept data type bytea
CREATE INDEX ON typed (by int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type bytea
ALTER TABLE typed ADD UNIQUE (by)
--; ok
ALTER TABLE typed ADD EXCLUDE (by WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (by)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (by)
--; ok
SELECT DISTINCT ta FROM typed
--; ok
SELECT DISTINCT ON (ta) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, ta
--; ok
SELECT i FROM typed ORDER BY ta DESC
--; ok
SELECT ta FROM typed UNION SELECT ta FROM typed
--; ok
SELECT ta FROM typed UNION ALL SELECT ta FROM typed
--; ok
SELECT count(DISTINCT ta) FROM typed
--; ok
SELECT array_agg(i ORDER BY ta) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY ta) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (ta)
--; ok
SELECT sum(ta), avg(ta) FROM typed
--; 42883 8 function sum(text[]) does not exist
SELECT min(ta), max(ta) FROM typed
--; ok
SELECT string_agg(ta, ',') FROM typed
--; 42883 8 function string_agg(text[], unknown) does not exist
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY ta) FROM typed
--; 42883 8 function percentile_cont(numeric, text[]) does not exist
SELECT substring(ta FROM 1) FROM typed
--; 42883 8 function pg_catalog.substring(text[], integer) does not exist
SELECT substring('abc' FOR ta) FROM typed
--; 42846 28 cannot cast type text[] to integer
SELECT trim(ta) FROM typed
--; 42883 8 function pg_catalog.btrim(text[]) does not exist
SELECT position(ta IN 'x') FROM typed
--; 42883 8 function pg_catalog.position(unknown, text[]) does not exist
SELECT extract(epoch FROM ta) FROM typed
--; 42883 8 function pg_catalog.extract(unknown, text[]) does not exist
SELECT regexp_replace(ta, 'a', 'b') FROM typed
--; 42883 8 function regexp_replace(text[], unknown, unknown) does not exist
SELECT make_interval(secs => ta) FROM typed
--; 42883 8 function make_interval(secs => text[]) does not exist
SELECT lag(i, 1, ta) OVER () FROM typed
--; 42883 8 function lag(integer, integer, text[]) does not exist
CREATE INDEX ON typed (ta)
--; ok
CREATE INDEX ON typed USING hash (ta)
--; ok
CREATE INDEX ON typed USING gin (ta)
--; ok
CREATE INDEX ON typed USING gist (ta)
--; 42704 - data type text[] has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (ta)
--; 42704 - data type text[] has no default operator class for access method "brin"
CREATE INDEX ON typed USING spgist (ta)
--; 42704 - data type text[] has no default operator class for access method "spgist"
CREATE INDEX ON typed (ta text_ops)
--; 42804 - operator class "text_ops" does not accept data type text[]
CREATE INDEX ON typed (ta int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type text[]
ALTER TABLE typed ADD UNIQUE (ta)
--; ok
ALTER TABLE typed ADD EXCLUDE (ta WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (ta)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (ta)
--; ok
SELECT DISTINCT ia FROM typed
--; ok
SELECT DISTINCT ON (ia) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, ia
--; ok
SELECT i FROM typed ORDER BY ia DESC
--; ok
SELECT ia FROM typed UNION SELECT ia FROM typed
--; ok
SELECT ia FROM typed UNION ALL SELECT ia FROM typed
--; ok
SELECT count(DISTINCT ia) FROM typed
--; ok
SELECT array_agg(i ORDER BY ia) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY ia) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (ia)
--; ok
SELECT sum(ia), avg(ia) FROM typed
--; 42883 8 function sum(integer[]) does not exist
SELECT min(ia), max(ia) FROM typed
--; ok
SELECT string_agg(ia, ',') FROM typed
--; 42883 8 function string_agg(integer[], unknown) does not exist
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY ia) FROM typed
--; 42883 8 function percentile_cont(numeric, integer[]) does not exist
SELECT substring(ia FROM 1) FROM typed
--; 42883 8 function pg_catalog.substring(integer[], integer) does not exist
SELECT substring('abc' FOR ia) FROM typed
--; 42846 28 cannot cast type integer[] to integer
SELECT trim(ia) FROM typed
--; 42883 8 function pg_catalog.btrim(integer[]) does not exist
SELECT position(ia IN 'x') FROM typed
--; 42883 8 function pg_catalog.position(unknown, integer[]) does not exist
SELECT extract(epoch FROM ia) FROM typed
--; 42883 8 function pg_catalog.extract(unknown, integer[]) does not exist
SELECT regexp_replace(ia, 'a', 'b') FROM typed
--; 42883 8 function regexp_replace(integer[], unknown, unknown) does not exist
SELECT make_interval(secs => ia) FROM typed
--; 42883 8 function make_interval(secs => integer[]) does not exist
SELECT lag(i, 1, ia) OVER () FROM typed
--; 42883 8 function lag(integer, integer, integer[]) does not exist
CREATE INDEX ON typed (ia)
--; ok
CREATE INDEX ON typed USING hash (ia)
--; ok
CREATE INDEX ON typed USING gin (ia)
--; ok
CREATE INDEX ON typed USING gist (ia)
--; 42704 - data type integer[] has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (ia)
--; 42704 - data type integer[] has no default operator class for access method "brin"
CREATE INDEX ON typed USING spgist (ia)
--; 42704 - data type integer[] has no default operator class for access method "spgist"
CREATE INDEX ON typed (ia text_ops)
--; 42804 - operator class "text_ops" does not accept data type integer[]
CREATE INDEX ON typed (ia int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type integer[]
ALTER TABLE typed ADD UNIQUE (ia)
--; ok
ALTER TABLE typed ADD EXCLUDE (ia WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (ia)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (ia)
--; ok
SELECT DISTINCT st FROM typed
--; ok
SELECT DISTINCT ON (st) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, st
--; ok
SELECT i FROM typed ORDER BY st DESC
--; ok
SELECT st FROM typed UNION SELECT st FROM typed
--; ok
SELECT st FROM typed UNION ALL SELECT st FROM typed
--; ok
SELECT count(DISTINCT st) FROM typed
--; ok
SELECT array_agg(i ORDER BY st) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY st) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (st)
--; ok
SELECT sum(st), avg(st) FROM typed
--; 42883 8 function sum(mood) does not exist
SELECT min(st), max(st) FROM typed
--; ok
SELECT string_agg(st, ',') FROM typed
--; 42883 8 function string_agg(mood, unknown) does not exist
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY st) FROM typed
--; 42883 8 function percentile_cont(numeric, mood) does not exist
SELECT substring(st FROM 1) FROM typed
--; 42883 8 function pg_catalog.substring(mood, integer) does not exist
SELECT substring('abc' FOR st) FROM typed
--; 42846 28 cannot cast type mood to integer
SELECT trim(st) FROM typed
--; 42883 8 function pg_catalog.btrim(mood) does not exist
SELECT position(st IN 'x') FROM typed
--; 42883 8 function pg_catalog.position(unknown, mood) does not exist
SELECT extract(epoch FROM st) FROM typed
--; 42883 8 function pg_catalog.extract(unknown, mood) does not exist
SELECT regexp_replace(st, 'a', 'b') FROM typed
--; 42883 8 function regexp_replace(mood, unknown, unknown) does not exist
SELECT make_interval(secs => st) FROM typed
--; 42883 8 function make_interval(secs => mood) does not exist
SELECT lag(i, 1, st) OVER () FROM typed
--; 42883 8 function lag(integer, integer, mood) does not exist
CREATE INDEX ON typed (st)
--; ok
CREATE INDEX ON typed USING hash (st)
--; ok
CREATE INDEX ON typed USING gin (st)
--; 42704 - data type mood has no default operator class for access method "gin"
CREATE INDEX ON typed USING gist (st)
--; 42704 - data type mood has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (st)
--; 42704 - data type mood has no default operator class for access method "brin"
CREATE INDEX ON typed USING spgist (st)
--; 42704 - data type mood has no default operator class for access method "spgist"
CREATE INDEX ON typed (st text_ops)
--; 42804 - operator class "text_ops" does not accept data type mood
CREATE INDEX ON typed (st int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type mood
ALTER TABLE typed ADD UNIQUE (st)
--; ok
ALTER TABLE typed ADD EXCLUDE (st WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (st)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (st)
--; ok
SELECT DISTINCT pos FROM typed
--; ok
SELECT DISTINCT ON (pos) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, pos
--; ok
SELECT i FROM typed ORDER BY pos DESC
--; ok
SELECT pos FROM typed UNION SELECT pos FROM typed
--; ok
SELECT pos FROM typed UNION ALL SELECT pos FROM typed
--; ok
SELECT count(DISTINCT pos) FROM typed
--; ok
SELECT array_agg(i ORDER BY pos) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY pos) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (pos)
--; ok
SELECT sum(pos), avg(pos) FROM typed
--; ok
SELECT min(pos), max(pos) FROM typed
--; ok
SELECT string_agg(pos, ',') FROM typed
--; 42883 8 function string_agg(positive, unknown) does not exist
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY pos) FROM typed
--; ok
SELECT substring(pos FROM 1) FROM typed
--; 42883 8 function pg_catalog.substring(positive, integer) does not exist
SELECT substring('abc' FOR pos) FROM typed
--; ok
SELECT trim(pos) FROM typed
--; 42883 8 function pg_catalog.btrim(positive) does not exist
SELECT position(pos IN 'x') FROM typed
--; 42883 8 function pg_catalog.position(unknown, positive) does not exist
SELECT extract(epoch FROM pos) FROM typed
--; 42883 8 function pg_catalog.extract(unknown, positive) does not exist
SELECT regexp_replace(pos, 'a', 'b') FROM typed
--; 42883 8 function regexp_replace(positive, unknown, unknown) does not exist
SELECT make_interval(secs => pos) FROM typed
--; ok
SELECT lag(i, 1, pos) OVER () FROM typed
--; ok
CREATE INDEX ON typed (pos)
--; ok
CREATE INDEX ON typed USING hash (pos)
--; ok
CREATE INDEX ON typed USING gin (pos)
--; 42704 - data type positive has no default operator class for access method "gin"
CREATE INDEX ON typed USING gist (pos)
--; 42704 - data type positive has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (pos)
--; ok
CREATE INDEX ON typed USING spgist (pos)
--; 42704 - data type positive has no default operator class for access method "spgist"
CREATE INDEX ON typed (pos text_ops)
--; 42804 - operator class "text_ops" does not accept data type positive
CREATE INDEX ON typed (pos int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type positive
ALTER TABLE typed ADD UNIQUE (pos)
--; ok
ALTER TABLE typed ADD EXCLUDE (pos WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (pos)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (pos)
--; ok
SELECT DISTINCT rg FROM typed
--; ok
SELECT DISTINCT ON (rg) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, rg
--; ok
SELECT i FROM typed ORDER BY rg DESC
--; ok
SELECT rg FROM typed UNION SELECT rg FROM typed
--; ok
SELECT rg FROM typed UNION ALL SELECT rg FROM typed
--; ok
SELECT count(DISTINCT rg) FROM typed
--; ok
SELECT array_agg(i ORDER BY rg) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY rg) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (rg)
--; ok
SELECT sum(rg), avg(rg) FROM typed
--; 42883 8 function sum(int4range) does not exist
SELECT min(rg), max(rg) FROM typed
--; 42883 8 function min(int4range) does not exist
SELECT string_agg(rg, ',') FROM typed
--; 42883 8 function string_agg(int4range, unknown) does not exist
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY rg) FROM typed
--; 42883 8 function percentile_cont(numeric, int4range) does not exist
SELECT substring(rg FROM 1) FROM typed
--; 42883 8 function pg_catalog.substring(int4range, integer) does not exist
SELECT substring('abc' FOR rg) FROM typed
--; 42846 28 cannot cast type int4range to integer
SELECT trim(rg) FROM typed
--; 42883 8 function pg_catalog.btrim(int4range) does not exist
SELECT position(rg IN 'x') FROM typed
--; 42883 8 function pg_catalog.position(unknown, int4range) does not exist
SELECT extract(epoch FROM rg) FROM typed
--; 42883 8 function pg_catalog.extract(unknown, int4range) does not exist
SELECT regexp_replace(rg, 'a', 'b') FROM typed
--; 42883 8 function regexp_replace(int4range, unknown, unknown) does not exist
SELECT make_interval(secs => rg) FROM typed
--; 42883 8 function make_interval(secs => int4range) does not exist
SELECT lag(i, 1, rg) OVER () FROM typed
--; 42883 8 function lag(integer, integer, int4range) does not exist
CREATE INDEX ON typed (rg)
--; ok
CREATE INDEX ON typed USING hash (rg)
--; ok
CREATE INDEX ON typed USING gin (rg)
--; 42704 - data type int4range has no default operator class for access method "gin"
CREATE INDEX ON typed USING gist (rg)
--; ok
CREATE INDEX ON typed USING brin (rg)
--; ok
CREATE INDEX ON typed USING spgist (rg)
--; ok
CREATE INDEX ON typed (rg text_ops)
--; 42804 - operator class "text_ops" does not accept data type int4range
CREATE INDEX ON typed (rg int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type int4range
ALTER TABLE typed ADD UNIQUE (rg)
--; ok
ALTER TABLE typed ADD EXCLUDE (rg WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (rg)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (rg)
--; ok
SELECT DISTINCT ip FROM typed
--; ok
SELECT DISTINCT ON (ip) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, ip
--; ok
SELECT i FROM typed ORDER BY ip DESC
--; ok
SELECT ip FROM typed UNION SELECT ip FROM typed
--; ok
SELECT ip FROM typed UNION ALL SELECT ip FROM typed
--; ok
SELECT count(DISTINCT ip) FROM typed
--; ok
SELECT array_agg(i ORDER BY ip) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY ip) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (ip)
--; ok
SELECT sum(ip), avg(ip) FROM typed
--; 42883 8 function sum(inet) does not exist
SELECT min(ip), max(ip) FROM typed
--; ok
SELECT string_agg(ip, ',') FROM typed
--; 42883 8 function string_agg(inet, unknown) does not exist
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY ip) FROM typed
--; 42883 8 function percentile_cont(numeric, inet) does not exist
SELECT substring(ip FROM 1) FROM typed
--; 42883 8 function pg_catalog.substring(inet, integer) does not exist
SELECT substring('abc' FOR ip) FROM typed
--; 42846 28 cannot cast type inet to integer
SELECT trim(ip) FROM typed
--; 42883 8 function pg_catalog.btrim(inet) does not exist
SELECT position(ip IN 'x') FROM typed
--; 42883 8 function pg_catalog.position(unknown, inet) does not exist
SELECT extract(epoch FROM ip) FROM typed
--; 42883 8 function pg_catalog.extract(unknown, inet) does not exist
SELECT regexp_replace(ip, 'a', 'b') FROM typed
--; 42883 8 function regexp_replace(inet, unknown, unknown) does not exist
SELECT make_interval(secs => ip) FROM typed
--; 42883 8 function make_interval(secs => inet) does not exist
SELECT lag(i, 1, ip) OVER () FROM typed
--; 42883 8 function lag(integer, integer, inet) does not exist
CREATE INDEX ON typed (ip)
--; ok
CREATE INDEX ON typed USING hash (ip)
--; ok
CREATE INDEX ON typed USING gin (ip)
--; 42704 - data type inet has no default operator class for access method "gin"
CREATE INDEX ON typed USING gist (ip)
--; 42704 - data type inet has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (ip)
--; ok
CREATE INDEX ON typed USING spgist (ip)
--; ok
CREATE INDEX ON typed (ip text_ops)
--; 42804 - operator class "text_ops" does not accept data type inet
CREATE INDEX ON typed (ip int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type inet
ALTER TABLE typed ADD UNIQUE (ip)
--; ok
ALTER TABLE typed ADD EXCLUDE (ip WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (ip)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (ip)
--; ok
SELECT DISTINCT bt FROM typed
--; ok
SELECT DISTINCT ON (bt) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, bt
--; ok
SELECT i FROM typed ORDER BY bt DESC
--; ok
SELECT bt FROM typed UNION SELECT bt FROM typed
--; ok
SELECT bt FROM typed UNION ALL SELECT bt FROM typed
--; ok
SELECT count(DISTINCT bt) FROM typed
--; ok
SELECT array_agg(i ORDER BY bt) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY bt) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (bt)
--; ok
SELECT sum(bt), avg(bt) FROM typed
--; 42883 8 function sum(bit) does not exist
SELECT min(bt), max(bt) FROM typed
--; 42883 8 function min(bit) does not exist
SELECT string_agg(bt, ',') FROM typed
--; 42883 8 function string_agg(bit, unknown) does not exist
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY bt) FROM typed
--; 42883 8 function percentile_cont(numeric, bit) does not exist
SELECT substring(bt FROM 1) FROM typed
--; ok
SELECT substring('abc' FOR bt) FROM typed
--; ok
SELECT trim(bt) FROM typed
--; 42883 8 function pg_catalog.btrim(bit) does not exist
SELECT position(bt IN 'x') FROM typed
--; ok
SELECT extract(epoch FROM bt) FROM typed
--; 42883 8 function pg_catalog.extract(unknown, bit) does not exist
SELECT regexp_replace(bt, 'a', 'b') FROM typed
--; 42883 8 function regexp_replace(bit, unknown, unknown) does not exist
SELECT make_interval(secs => bt) FROM typed
--; 42883 8 function make_interval(secs => bit) does not exist
SELECT lag(i, 1, bt) OVER () FROM typed
--; 42883 8 function lag(integer, integer, bit) does not exist
CREATE INDEX ON typed (bt)
--; ok
CREATE INDEX ON typed USING hash (bt)
--; 42704 - data type bit has no default operator class for access method "hash"
CREATE INDEX ON typed USING gin (bt)
--; 42704 - data type bit has no default operator class for access method "gin"
CREATE INDEX ON typed USING gist (bt)
--; 42704 - data type bit has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (bt)
--; ok
CREATE INDEX ON typed USING spgist (bt)
--; 42704 - data type bit has no default operator class for access method "spgist"
CREATE INDEX ON typed (bt text_ops)
--; 42804 - operator class "text_ops" does not accept data type bit
CREATE INDEX ON typed (bt int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type bit
ALTER TABLE typed ADD UNIQUE (bt)
--; ok
ALTER TABLE typed ADD EXCLUDE (bt WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (bt)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (bt)
--; 42704 - data type bit has no default operator class for access method "hash"
SELECT DISTINCT m FROM typed
--; ok
SELECT DISTINCT ON (m) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, m
--; ok
SELECT i FROM typed ORDER BY m DESC
--; ok
SELECT m FROM typed UNION SELECT m FROM typed
--; ok
SELECT m FROM typed UNION ALL SELECT m FROM typed
--; ok
SELECT count(DISTINCT m) FROM typed
--; ok
SELECT array_agg(i ORDER BY m) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY m) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (m)
--; ok
SELECT sum(m), avg(m) FROM typed
--; 42883 16 function avg(money) does not exist
SELECT min(m), max(m) FROM typed
--; ok
SELECT string_agg(m, ',') FROM typed
--; 42883 8 function string_agg(money, unknown) does not exist
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY m) FROM typed
--; 42883 8 function percentile_cont(numeric, money) does not exist
SELECT substring(m FROM 1) FROM typed
--; 42883 8 function pg_catalog.substring(money, integer) does not exist
SELECT substring('abc' FOR m) FROM typed
--; 42846 28 cannot cast type money to integer
SELECT trim(m) FROM typed
--; 42883 8 function pg_catalog.btrim(money) does not exist
SELECT position(m IN 'x') FROM typed
--; 42883 8 function pg_catalog.position(unknown, money) does not exist
SELECT extract(epoch FROM m) FROM typed
--; 42883 8 function pg_catalog.extract(unknown, money) does not exist
SELECT regexp_replace(m, 'a', 'b') FROM typed
--; 42883 8 function regexp_replace(money, unknown, unknown) does not exist
SELECT make_interval(secs => m) FROM typed
--; 42883 8 function make_interval(secs => money) does not exist
SELECT lag(i, 1, m) OVER () FROM typed
--; 42883 8 function lag(integer, integer, money) does not exist
CREATE INDEX ON typed (m)
--; ok
CREATE INDEX ON typed USING hash (m)
--; 42704 - data type money has no default operator class for access method "hash"
CREATE INDEX ON typed USING gin (m)
--; 42704 - data type money has no default operator class for access method "gin"
CREATE INDEX ON typed USING gist (m)
--; 42704 - data type money has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (m)
--; 42704 - data type money has no default operator class for access method "brin"
CREATE INDEX ON typed USING spgist (m)
--; 42704 - data type money has no default operator class for access method "spgist"
CREATE INDEX ON typed (m text_ops)
--; 42804 - operator class "text_ops" does not accept data type money
CREATE INDEX ON typed (m int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type money
ALTER TABLE typed ADD UNIQUE (m)
--; ok
ALTER TABLE typed ADD EXCLUDE (m WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (m)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (m)
--; 42704 - data type money has no default operator class for access method "hash"
SELECT DISTINCT nm FROM typed
--; ok
SELECT DISTINCT ON (nm) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, nm
--; ok
SELECT i FROM typed ORDER BY nm DESC
--; ok
SELECT nm FROM typed UNION SELECT nm FROM typed
--; ok
SELECT nm FROM typed UNION ALL SELECT nm FROM typed
--; ok
SELECT count(DISTINCT nm) FROM typed
--; ok
SELECT array_agg(i ORDER BY nm) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY nm) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (nm)
--; ok
SELECT sum(nm), avg(nm) FROM typed
--; 42883 8 function sum(name) does not exist
SELECT min(nm), max(nm) FROM typed
--; ok
SELECT string_agg(nm, ',') FROM typed
--; ok
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY nm) FROM typed
--; 42883 8 function percentile_cont(numeric, name) does not exist
SELECT substring(nm FROM 1) FROM typed
--; ok
SELECT substring('abc' FOR nm) FROM typed
--; ok
SELECT trim(nm) FROM typed
--; ok
SELECT position(nm IN 'x') FROM typed
--; ok
SELECT extract(epoch FROM nm) FROM typed
--; 42883 8 function pg_catalog.extract(unknown, name) does not exist
SELECT regexp_replace(nm, 'a', 'b') FROM typed
--; ok
SELECT make_interval(secs => nm) FROM typed
--; 42883 8 function make_interval(secs => name) does not exist
SELECT lag(i, 1, nm) OVER () FROM typed
--; 42883 8 function lag(integer, integer, name) does not exist
CREATE INDEX ON typed (nm)
--; ok
CREATE INDEX ON typed USING hash (nm)
--; ok
CREATE INDEX ON typed USING gin (nm)
--; 42704 - data type name has no default operator class for access method "gin"
CREATE INDEX ON typed USING gist (nm)
--; 42704 - data type name has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (nm)
--; ok
CREATE INDEX ON typed USING spgist (nm)
--; 42704 - data type name has no default operator class for access method "spgist"
CREATE INDEX ON typed (nm text_ops)
--; 42804 - operator class "text_ops" does not accept data type name
CREATE INDEX ON typed (nm int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type name
ALTER TABLE typed ADD UNIQUE (nm)
--; ok
ALTER TABLE typed ADD EXCLUDE (nm WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (nm)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (nm)
--; ok
SELECT DISTINCT ci FROM typed
--; ok
SELECT DISTINCT ON (ci) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, ci
--; ok
SELECT i FROM typed ORDER BY ci DESC
--; ok
SELECT ci FROM typed UNION SELECT ci FROM typed
--; ok
SELECT ci FROM typed UNION ALL SELECT ci FROM typed
--; ok
SELECT count(DISTINCT ci) FROM typed
--; ok
SELECT array_agg(i ORDER BY ci) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY ci) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (ci)
--; ok
SELECT sum(ci), avg(ci) FROM typed
--; 42883 8 function sum(label) does not exist
SELECT min(ci), max(ci) FROM typed
--; ok
SELECT string_agg(ci, ',') FROM typed
--; ok
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY ci) FROM typed
--; 42883 8 function percentile_cont(numeric, label) does not exist
SELECT substring(ci FROM 1) FROM typed
--; ok
SELECT substring('abc' FOR ci) FROM typed
--; ok
SELECT trim(ci) FROM typed
--; ok
SELECT position(ci IN 'x') FROM typed
--; ok
SELECT extract(epoch FROM ci) FROM typed
--; 42883 8 function pg_catalog.extract(unknown, label) does not exist
SELECT regexp_replace(ci, 'a', 'b') FROM typed
--; ok
SELECT make_interval(secs => ci) FROM typed
--; 42883 8 function make_interval(secs => label) does not exist
SELECT lag(i, 1, ci) OVER () FROM typed
--; 42883 8 function lag(integer, integer, label) does not exist
CREATE INDEX ON typed (ci)
--; ok
CREATE INDEX ON typed USING hash (ci)
--; ok
CREATE INDEX ON typed USING gin (ci)
--; 42704 - data type label has no default operator class for access method "gin"
CREATE INDEX ON typed USING gist (ci)
--; 42704 - data type label has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (ci)
--; ok
CREATE INDEX ON typed USING spgist (ci)
--; ok
CREATE INDEX ON typed (ci text_ops)
--; ok
CREATE INDEX ON typed (ci int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type label
ALTER TABLE typed ADD UNIQUE (ci)
--; ok
ALTER TABLE typed ADD EXCLUDE (ci WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (ci)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (ci)
--; ok
SELECT DISTINCT o FROM typed
--; ok
SELECT DISTINCT ON (o) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, o
--; ok
SELECT i FROM typed ORDER BY o DESC
--; ok
SELECT o FROM typed UNION SELECT o FROM typed
--; ok
SELECT o FROM typed UNION ALL SELECT o FROM typed
--; ok
SELECT count(DISTINCT o) FROM typed
--; ok
SELECT array_agg(i ORDER BY o) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY o) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (o)
--; ok
SELECT sum(o), avg(o) FROM typed
--; 42883 8 function sum(oid) does not exist
SELECT min(o), max(o) FROM typed
--; ok
SELECT string_agg(o, ',') FROM typed
--; 42883 8 function string_agg(oid, unknown) does not exist
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY o) FROM typed
--; 42883 8 function percentile_cont(numeric, oid) does not exist
SELECT substring(o FROM 1) FROM typed
--; 42883 8 function pg_catalog.substring(oid, integer) does not exist
SELECT substring('abc' FOR o) FROM typed
--; ok
SELECT trim(o) FROM typed
--; 42883 8 function pg_catalog.btrim(oid) does not exist
SELECT position(o IN 'x') FROM typed
--; 42883 8 function pg_catalog.position(unknown, oid) does not exist
SELECT extract(epoch FROM o) FROM typed
--; 42883 8 function pg_catalog.extract(unknown, oid) does not exist
SELECT regexp_replace(o, 'a', 'b') FROM typed
--; 42883 8 function regexp_replace(oid, unknown, unknown) does not exist
SELECT make_interval(secs => o) FROM typed
--; 42883 8 function make_interval(secs => oid) does not exist
SELECT lag(i, 1, o) OVER () FROM typed
--; ok
CREATE INDEX ON typed (o)
--; ok
CREATE INDEX ON typed USING hash (o)
--; ok
CREATE INDEX ON typed USING gin (o)
--; 42704 - data type oid has no default operator class for access method "gin"
CREATE INDEX ON typed USING gist (o)
--; 42704 - data type oid has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (o)
--; ok
CREATE INDEX ON typed USING spgist (o)
--; 42704 - data type oid has no default operator class for access method "spgist"
CREATE INDEX ON typed (o text_ops)
--; 42804 - operator class "text_ops" does not accept data type oid
CREATE INDEX ON typed (o int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type oid
ALTER TABLE typed ADD UNIQUE (o)
--; ok
ALTER TABLE typed ADD EXCLUDE (o WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (o)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (o)
--; ok
SELECT DISTINCT x FROM typed
--; 42883 17 could not identify an equality operator for type xml
SELECT DISTINCT ON (x) i FROM typed
--; 42883 21 could not identify an equality operator for type xml
SELECT i FROM typed GROUP BY i, x
--; 42883 33 could not identify an equality operator for type xml
SELECT i FROM typed ORDER BY x DESC
--; 42883 30 could not identify an ordering operator for type xml
SELECT x FROM typed UNION SELECT x FROM typed
--; 42883 8 could not identify an equality operator for type xml
SELECT x FROM typed UNION ALL SELECT x FROM typed
--; ok
SELECT count(DISTINCT x) FROM typed
--; 42883 23 could not identify an equality operator for type xml
SELECT array_agg(i ORDER BY x) FROM typed
--; 42883 29 could not identify an ordering operator for type xml
SELECT count(*) OVER (PARTITION BY x) FROM typed
--; 42883 36 could not identify an equality operator for type xml
SELECT a.i FROM typed a JOIN typed b USING (x)
--; 42883 - operator does not exist: xml = xml
SELECT sum(x), avg(x) FROM typed
--; 42883 8 function sum(xml) does not exist
SELECT min(x), max(x) FROM typed
--; 42883 8 function min(xml) does not exist
SELECT string_agg(x, ',') FROM typed
--; 42883 8 function string_agg(xml, unknown) does not exist
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY x) FROM typed
--; 42883 8 function percentile_cont(numeric, xml) does not exist
SELECT substring(x FROM 1) FROM typed
--; 42883 8 function pg_catalog.substring(xml, integer) does not exist
SELECT substring('abc' FOR x) FROM typed
--; 42846 28 cannot cast type xml to integer
SELECT trim(x) FROM typed
--; 42883 8 function pg_catalog.btrim(xml) does not exist
SELECT position(x IN 'x') FROM typed
--; 42883 8 function pg_catalog.position(unknown, xml) does not exist
SELECT extract(epoch FROM x) FROM typed
--; 42883 8 function pg_catalog.extract(unknown, xml) does not exist
SELECT regexp_replace(x, 'a', 'b') FROM typed
--; 42883 8 function regexp_replace(xml, unknown, unknown) does not exist
SELECT make_interval(secs => x) FROM typed
--; 42883 8 function make_interval(secs => xml) does not exist
SELECT lag(i, 1, x) OVER () FROM typed
--; 42883 8 function lag(integer, integer, xml) does not exist
CREATE INDEX ON typed (x)
--; 42704 - data type xml has no default operator class for access method "btree"
CREATE INDEX ON typed USING hash (x)
--; 42704 - data type xml has no default operator class for access method "hash"
CREATE INDEX ON typed USING gin (x)
--; 42704 - data type xml has no default operator class for access method "gin"
CREATE INDEX ON typed USING gist (x)
--; 42704 - data type xml has no default operator class for access method "gist"
CREATE INDEX ON typed USING brin (x)
--; 42704 - data type xml has no default operator class for access method "brin"
CREATE INDEX ON typed USING spgist (x)
--; 42704 - data type xml has no default operator class for access method "spgist"
CREATE INDEX ON typed (x text_ops)
--; 42804 - operator class "text_ops" does not accept data type xml
CREATE INDEX ON typed (x int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type xml
ALTER TABLE typed ADD UNIQUE (x)
--; 42704 - data type xml has no default operator class for access method "btree"
ALTER TABLE typed ADD EXCLUDE (x WITH =)
--; 42704 - data type xml has no default operator class for access method "btree"
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (x)
--; 42704 - data type xml has no default operator class for access method "btree"
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (x)
--; 42704 - data type xml has no default operator class for access method "hash"
SELECT DISTINCT tv FROM typed
--; ok
SELECT DISTINCT ON (tv) i FROM typed
--; ok
SELECT i FROM typed GROUP BY i, tv
--; ok
SELECT i FROM typed ORDER BY tv DESC
--; ok
SELECT tv FROM typed UNION SELECT tv FROM typed
--; ok
SELECT tv FROM typed UNION ALL SELECT tv FROM typed
--; ok
SELECT count(DISTINCT tv) FROM typed
--; ok
SELECT array_agg(i ORDER BY tv) FROM typed
--; ok
SELECT count(*) OVER (PARTITION BY tv) FROM typed
--; ok
SELECT a.i FROM typed a JOIN typed b USING (tv)
--; ok
SELECT sum(tv), avg(tv) FROM typed
--; 42883 8 function sum(tsvector) does not exist
SELECT min(tv), max(tv) FROM typed
--; 42883 8 function min(tsvector) does not exist
SELECT string_agg(tv, ',') FROM typed
--; 42883 8 function string_agg(tsvector, unknown) does not exist
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY tv) FROM typed
--; 42883 8 function percentile_cont(numeric, tsvector) does not exist
SELECT substring(tv FROM 1) FROM typed
--; 42883 8 function pg_catalog.substring(tsvector, integer) does not exist
SELECT substring('abc' FOR tv) FROM typed
--; 42846 28 cannot cast type tsvector to integer
SELECT trim(tv) FROM typed
--; 42883 8 function pg_catalog.btrim(tsvector) does not exist
SELECT position(tv IN 'x') FROM typed
--; 42883 8 function pg_catalog.position(unknown, tsvector) does not exist
SELECT extract(epoch FROM tv) FROM typed
--; 42883 8 function pg_catalog.extract(unknown, tsvector) does not exist
SELECT regexp_replace(tv, 'a', 'b') FROM typed
--; 42883 8 function regexp_replace(tsvector, unknown, unknown) does not exist
SELECT make_interval(secs => tv) FROM typed
--; 42883 8 function make_interval(secs => tsvector) does not exist
SELECT lag(i, 1, tv) OVER () FROM typed
--; 42883 8 function lag(integer, integer, tsvector) does not exist
CREATE INDEX ON typed (tv)
--; ok
CREATE INDEX ON typed USING hash (tv)
--; 42704 - data type tsvector has no default operator class for access method "hash"
CREATE INDEX ON typed USING gin (tv)
--; ok
CREATE INDEX ON typed USING gist (tv)
--; ok
CREATE INDEX ON typed USING brin (tv)
--; 42704 - data type tsvector has no default operator class for access method "brin"
CREATE INDEX ON typed USING spgist (tv)
--; 42704 - data type tsvector has no default operator class for access method "spgist"
CREATE INDEX ON typed (tv text_ops)
--; 42804 - operator class "text_ops" does not accept data type tsvector
CREATE INDEX ON typed (tv int8_ops)
--; 42804 - operator class "int8_ops" does not accept data type tsvector
ALTER TABLE typed ADD UNIQUE (tv)
--; ok
ALTER TABLE typed ADD EXCLUDE (tv WITH =)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY RANGE (tv)
--; ok
CREATE TABLE parts (LIKE typed) PARTITION BY HASH (tv)
--; 42704 - data type tsvector has no default operator class for access method "hash"
