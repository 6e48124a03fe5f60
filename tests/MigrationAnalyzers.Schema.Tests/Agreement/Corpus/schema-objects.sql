-- And after schema.sql: objects of every other kind.
CREATE EXTENSION hstore;
CREATE EXTENSION citext;
CREATE EXTENSION pg_trgm WITH SCHEMA sales;
CREATE SCHEMA hr;
CREATE DOMAIN hr.salary AS numeric(12, 2) CONSTRAINT salary_positive CHECK (VALUE > 0);
CREATE TYPE hr.address AS (street text, city text, zip text);
CREATE TYPE hr.contact AS (email text, home hr.address);
CREATE TYPE hr.level AS ENUM ('junior', 'senior');
CREATE TYPE hr.period AS RANGE (SUBTYPE = date);
CREATE TYPE feeling AS ENUM ('sad', 'ok', 'happy');
CREATE COLLATION hr.plain FROM "C";
CREATE TABLE hr.employees (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    manager_id integer CONSTRAINT fk_manager REFERENCES hr.employees (id),
    home hr.address,
    contact hr.contact,
    places hr.address[],
    pay hr.salary,
    grade hr.level DEFAULT 'junior',
    employed hr.period,
    attributes hstore,
    login citext UNIQUE,
    hired date,
    CONSTRAINT ck_hired CHECK (hired > '1990-01-01')
);
CREATE INDEX employees_city ON hr.employees (((home).city));
CREATE TABLE hr.documents (
    id integer PRIMARY KEY, owner_id integer, title text, body text, search tsvector, changed_at timestamptz, changed_by text,
    CONSTRAINT uq_title UNIQUE (owner_id, title));
ALTER TABLE hr.documents ENABLE ROW LEVEL SECURITY;
CREATE POLICY documents_own ON hr.documents USING (owner_id = 1);
CREATE TABLE hr.archive (id integer, title text);
CREATE RULE archive_keep AS ON DELETE TO hr.archive WHERE old.title = 'keep' DO INSTEAD NOTHING;
CREATE TABLE hr.audit (at timestamptz DEFAULT now(), what text, row_id integer);
CREATE FUNCTION hr.log_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN INSERT INTO hr.audit (what, row_id) VALUES (TG_OP, NEW.id); RETURN NEW; END';
CREATE TRIGGER documents_log AFTER INSERT OR UPDATE ON hr.documents FOR EACH ROW EXECUTE FUNCTION hr.log_change();
CREATE TRIGGER employees_log AFTER INSERT ON hr.employees FOR EACH ROW EXECUTE FUNCTION hr.log_change();
CREATE TABLE vehicles (id integer, plate text, wheels integer);
CREATE TABLE cars (doors integer, CONSTRAINT cars_pk PRIMARY KEY (id)) INHERITS (vehicles);
CREATE TABLE stock (region text, item text, amount integer) PARTITION BY LIST (region);
CREATE TABLE stock_eu PARTITION OF stock FOR VALUES IN ('eu');
CREATE TABLE stock_rest PARTITION OF stock DEFAULT;
CREATE INDEX stock_item ON stock (item);
CREATE TABLE "Odd Names" ("a.b" integer, "select" text, "Größe" numeric, "with ""quotes""" text, "CamelCase" text);
CREATE TABLE bookings (room integer, during tsrange, guest text, CONSTRAINT no_overlap EXCLUDE USING gist (during WITH &&));
CREATE FUNCTION hr.label(hr.employees) RETURNS text LANGUAGE sql AS 'SELECT $1.name';
CREATE FUNCTION initials(hr.employees) RETURNS text LANGUAGE sql AS 'SELECT left($1.name, 1)';
CREATE FUNCTION add_all(VARIADIC numbers integer[]) RETURNS bigint LANGUAGE sql AS 'SELECT sum(n) FROM unnest(numbers) n';
CREATE FUNCTION scaled(value numeric, factor numeric DEFAULT 2, digits integer DEFAULT 0) RETURNS numeric LANGUAGE sql AS 'SELECT round(value * factor, digits)';
CREATE FUNCTION overloaded(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION overloaded(text, text) RETURNS text LANGUAGE sql AS 'SELECT $1 || $2';
CREATE FUNCTION hr.split_name(full_name text, OUT first text, OUT last text) LANGUAGE sql AS 'SELECT full_name, full_name';
CREATE FUNCTION hr.some_rows() RETURNS SETOF record LANGUAGE sql AS 'SELECT 1, 2';
CREATE FUNCTION hr.homes() RETURNS SETOF hr.address LANGUAGE sql AS 'SELECT home FROM hr.employees';
CREATE FUNCTION hr.doubled(n integer) RETURNS integer LANGUAGE plpgsql AS 'BEGIN RETURN n * 2; END';
CREATE PROCEDURE hr.promote(employee integer, INOUT new_grade text DEFAULT NULL) LANGUAGE plpgsql AS 'BEGIN new_grade := ''senior''; END';
CREATE AGGREGATE hr.joined(text) (SFUNC = textcat, STYPE = text, INITCOND = '');
CREATE OPERATOR hr.=== (LEFTARG = integer, RIGHTARG = integer, FUNCTION = int4eq);
CREATE OPERATOR <+> (LEFTARG = text, RIGHTARG = text, FUNCTION = textcat);
CREATE FUNCTION feeling_number(feeling) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE CAST (feeling AS integer) WITH FUNCTION feeling_number(feeling);
CREATE STATISTICS hr.documents_stat ON owner_id, title FROM hr.documents;
CREATE PUBLICATION news FOR TABLE "Events";
CREATE TEXT SEARCH CONFIGURATION hr.plain_text (COPY = simple);
CREATE TEXT SEARCH DICTIONARY hr.stems (TEMPLATE = simple);
CREATE SEQUENCE hr.badge OWNED BY hr.employees.id;
CREATE MATERIALIZED VIEW hr.staff AS SELECT id, name, (home).city AS city FROM hr.employees;
CREATE UNIQUE INDEX staff_id ON hr.staff (id);
CREATE VIEW hr.team (leader, size) AS SELECT manager_id, count(*) FROM hr.employees GROUP BY manager_id;
CREATE FOREIGN DATA WRAPPER elsewhere;
CREATE SERVER remote FOREIGN DATA WRAPPER elsewhere;
CREATE FOREIGN TABLE remote_orders (id integer, state text) SERVER remote;
CREATE FUNCTION on_ddl() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION on_ddl();
INSERT INTO hr.employees (name, home, hired) VALUES ('Ada', ROW('Main', 'London', '1'), '2020-01-01');
