-- What exists before each statement of types.sql: a column of each type.
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE DOMAIN positive AS integer CHECK (value > 0);
CREATE DOMAIN label AS varchar(30);
CREATE TABLE typed (
    i integer,
    s smallint,
    b bigint,
    n numeric(10,2),
    f double precision,
    r real,
    t text,
    v varchar(20),
    c char(3),
    flag boolean,
    u uuid,
    d date,
    ts timestamp,
    tz timestamptz,
    tm time,
    iv interval,
    j json,
    jb jsonb,
    by bytea,
    ta text[],
    ia integer[],
    st mood,
    pos positive,
    rg int4range,
    ip inet,
    bt bit(4),
    m money,
    nm name,
    ci label,
    o oid,
    x xml,
    tv tsvector
);
