--# Statements over schema.sql; what the server says follows each.
SELECT customer_id, full_name FROM sales.customers
--; ok
SELECT c.customer_id, c.full_name AS name FROM sales.customers c ORDER BY name, c.city
--; ok
SELECT sales.customers.email, customers.city FROM sales.customers
--; ok
SELECT "Id", "UserName" FROM "Identity"."Users" WHERE "IsActive" AND lockout_end IS NULL
--; ok
SELECT u."Id", u."Email" FROM "Identity"."Users" AS u WHERE u."NormalizedUserName" = upper(u."UserName")
--; ok
SELECT "Id", "Title", address_city FROM "Events" WHERE "Status" = 'open' AND "StartDate" > now()
--; ok
SELECT e.*, r.guest_name FROM "Events" e JOIN registrations r ON r."EventId" = e."Id"
--; ok
SELECT e."Title", r."Status" FROM "Events" e, registrations r WHERE e."Id" = r."EventId" AND e."Status" = r."Status"
--; ok
SELECT o.order_id, l.product FROM sales.orders o JOIN sales.order_lines l USING (order_id)
--; ok
SELECT order_id, o.quantity, l.quantity FROM sales.orders o JOIN sales.order_lines l USING (order_id) WHERE line_no = 1
--; ok
SELECT * FROM sales.orders NATURAL JOIN sales.customers
--; ok
SELECT customer_id FROM sales.orders NATURAL JOIN sales.customers WHERE full_name = 'x'
--; ok
SELECT (total).amount, (total).currency FROM sales.orders
--; ok
SELECT (o.total).amount FROM sales.orders o WHERE (o.total).currency = 'EUR'
--; ok
SELECT o FROM sales.orders o
--; ok
SELECT row_to_json(u) FROM "Identity"."Users" u
--; ok
SELECT city, count(*) FROM sales.customers GROUP BY city HAVING count(*) > 1 ORDER BY city
--; ok
SELECT city AS town, count(*) AS n FROM sales.customers GROUP BY town ORDER BY n
--; ok
SELECT DISTINCT ON (customer_id) customer_id, placed_on FROM sales.orders ORDER BY customer_id, placed_on DESC
--; ok
SELECT rank() OVER (PARTITION BY customer_id ORDER BY placed_on) FROM sales.orders
--; ok
SELECT sum(quantity) OVER w FROM sales.orders WINDOW w AS (PARTITION BY status ORDER BY order_id)
--; ok
SELECT * FROM sales.customers WHERE customer_id IN (SELECT customer_id FROM sales.orders WHERE note IS NOT NULL)
--; ok
SELECT * FROM sales.customers c WHERE EXISTS (SELECT 1 FROM sales.orders o WHERE o.customer_id = c.customer_id AND o.status = 'paid')
--; ok
SELECT (SELECT max(placed_on) FROM sales.orders WHERE customer_id = c.customer_id) FROM sales.customers c
--; ok
SELECT c.full_name, l.product FROM sales.customers c CROSS JOIN LATERAL (SELECT product FROM sales.order_lines WHERE order_id = c.customer_id LIMIT 1) l
--; ok
SELECT q.n, q.who FROM (SELECT count(*) AS n, full_name AS who FROM sales.customers GROUP BY full_name) q WHERE q.n > 1
--; ok
SELECT v.id, v.label FROM (VALUES (1, 'a'), (2, 'b')) AS v (id, label)
--; ok
SELECT column1, column2 FROM (VALUES (1, 2)) AS v
--; ok
WITH big AS (SELECT customer_id, sum(amount) AS total FROM sales.orders GROUP BY customer_id) SELECT big.customer_id, total FROM big
--; ok
WITH a AS (SELECT "Id" FROM "Events"), b AS (SELECT "Id" AS other FROM a) SELECT other FROM b JOIN a ON a."Id" = b.other
--; ok
WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT i FROM n
--; ok
WITH gone AS (DELETE FROM registrations WHERE "Status" = 'void' RETURNING id, "EventId") SELECT "EventId", count(*) FROM gone GROUP BY "EventId"
--; ok
WITH moved AS (UPDATE "Events" SET address_city = 'x' RETURNING "Id", address_city) INSERT INTO settings (key) SELECT address_city FROM moved
--; ok
SELECT "Id" FROM "Events" UNION SELECT id FROM registrations ORDER BY "Id"
--; ok
SELECT first, second FROM pairs(3)
--; ok
SELECT p.first FROM pairs(2) AS p WHERE p.second = '1'
--; ok
SELECT x, y FROM pairs(2) AS p (x, y)
--; ok
SELECT g FROM generate_series(1, 3) AS g
--; ok
SELECT s.i FROM generate_series(1, 3) AS s (i)
--; ok
SELECT l.product, l.line_no FROM sales.lines_of(1) l
--; ok
SELECT order_id FROM sales.lines_of(1)
--; ok
SELECT u.tag, u.ordinality FROM sales.customers c, unnest(c.tags) WITH ORDINALITY AS u (tag, ordinality)
--; ok
SELECT j.key, j.value FROM settings s, jsonb_each(s.value) AS j
--; ok
SELECT r.a, r.b FROM settings s, jsonb_to_record(s.value) AS r (a int, b text)
--; ok
SELECT sales.order_count(customer_id) FROM sales.customers
--; ok
SELECT sales.order_count(customer => 1)
--; ok
SELECT name, email FROM sales.active_customers
--; ok
SELECT "Title", guests FROM "EventOverview" WHERE "Id" = 1
--; ok
SELECT total_amount FROM sales.totals WHERE customer_id = 1
--; ok
SELECT value, key, "order" FROM settings
--; ok
SELECT xmin, ctid, tableoid FROM sales.orders
--; ok
SELECT value FROM measurements WHERE sensor_id = 1 AND taken_at > now()
--; ok
SELECT m.value FROM measurements_2024 m
--; ok
SELECT relname, relkind FROM pg_catalog.pg_class WHERE relnamespace = 1
--; ok
SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'sales'
--; ok
SELECT conname FROM pg_constraint WHERE contype = 'p'
--; ok
SELECT CASE WHEN c.city IS NULL THEN c.email ELSE c.city END FROM sales.customers c
--; ok
SELECT profile ->> 'x', profile #>> '{a}', tags[1] FROM sales.customers
--; ok
SELECT status::text, 'paid'::sales.order_status FROM sales.orders
--; ok
SELECT "Gender" FROM "Identity"."Users" WHERE "Gender" = 'F'::"Identity"."Gender"
--; ok
SELECT count(*) FILTER (WHERE status = 'paid') FROM sales.orders
--; ok
SELECT string_agg(full_name, ',' ORDER BY created_at) FROM sales.customers
--; ok
SELECT c.full_name FROM sales.customers c LEFT JOIN sales.orders o ON o.customer_id = c.customer_id AND o.quantity > 1 WHERE o.order_id IS NULL
--; ok
SELECT j.full_name, j.note FROM (sales.customers c JOIN sales.orders o USING (customer_id)) AS j
--; ok
SELECT m.customer_id FROM sales.customers JOIN sales.orders USING (customer_id) AS m
--; ok
SELECT ur."RoleId", r."Name" FROM "Identity"."UserRoles" ur JOIN "Identity"."Roles" r ON r."Id" = ur."RoleId" WHERE ur."UserId" IS NOT NULL
--; ok
SELECT order_id FROM sales.orders FOR UPDATE
--; ok
SELECT o.order_id FROM sales.orders o, sales.customers c FOR UPDATE OF o
--; ok
SELECT order_id FROM sales.orders LIMIT 1 OFFSET 2
--; ok
TABLE sales.orders
--; ok
INSERT INTO sales.customers (full_name, email, city) VALUES ('x', 'y', 'z')
--; ok
INSERT INTO sales.customers (full_name) SELECT "UserName" FROM "Identity"."Users"
--; ok
INSERT INTO sales.customers AS c (full_name, email) VALUES ('a', 'b') ON CONFLICT (email) DO UPDATE SET full_name = excluded.full_name, city = c.city RETURNING c.customer_id, c.email
--; ok
INSERT INTO "Events" ("Title", "Status", address_city) VALUES ('x', 'open', 'Gent') RETURNING "Id"
--; ok
INSERT INTO settings VALUES ('a', '{}') ON CONFLICT (key) DO UPDATE SET value = settings.value || excluded.value WHERE settings."order" IS NULL
--; ok
INSERT INTO settings (key, value) VALUES ('k', '1') ON CONFLICT ON CONSTRAINT settings_pkey DO NOTHING
--; ok
INSERT INTO sales.orders (customer_id, total.amount, note) SELECT customer_id, 1, email FROM sales.customers
--; ok
INSERT INTO "Identity"."Roles" ("Id", "Name") VALUES (1, 'Admin') ON CONFLICT ("Id") DO UPDATE SET "Name" = excluded."Name"
--; ok
INSERT INTO sales.order_lines (order_id, line_no, product) WITH o AS (SELECT order_id FROM sales.orders) SELECT o.order_id, 1, 'x' FROM o
--; ok
INSERT INTO registrations ("EventId", guest_name) SELECT e."Id", 'x' FROM "Events" e WHERE e."Title" LIKE 'a%'
--; ok
UPDATE sales.customers SET city = 'x', email = lower(email) WHERE customer_id = 1
--; ok
UPDATE sales.customers c SET city = o.note FROM sales.orders o WHERE o.customer_id = c.customer_id
--; ok
UPDATE "Events" SET "Status" = 'closed', "StartDate" = now() WHERE address_city IS NULL RETURNING "Id", "Title"
--; ok
UPDATE "Events" e SET "Title" = s.key FROM settings s WHERE s."order" = e."Id"
--; ok
UPDATE sales.orders SET (quantity, price) = (1, 2), note = DEFAULT WHERE status = 'new'
--; ok
UPDATE sales.orders o SET (quantity, price) = (SELECT l.quantity, l.price FROM sales.order_lines l WHERE l.order_id = o.order_id LIMIT 1)
--; ok
UPDATE sales.orders SET total.amount = quantity * price
--; ok
UPDATE "Identity"."Users" SET lockout_end = NULL WHERE "Id" IN (SELECT "UserId" FROM "Identity"."UserRoles" WHERE "RoleId" = 1)
--; ok
UPDATE settings SET value = jsonb_set(value, '{a}', '1') WHERE key = 'x'
--; ok
DELETE FROM registrations WHERE "EventId" = 1 AND guest_name IS NULL
--; ok
DELETE FROM registrations r USING "Events" e WHERE e."Id" = r."EventId" AND e."Status" = 'void'
--; ok
DELETE FROM sales.order_lines WHERE order_id NOT IN (SELECT order_id FROM sales.orders) RETURNING product
--; ok
MERGE INTO sales.customers c USING "Identity"."Users" u ON c.email = u."Email" WHEN MATCHED THEN UPDATE SET full_name = u."UserName" WHEN NOT MATCHED THEN INSERT (full_name, email) VALUES (u."UserName", u."Email")
--; ok
MERGE INTO settings s USING (SELECT key, "order" FROM settings) x ON s.key = x.key WHEN MATCHED AND x."order" > 1 THEN DELETE
--; ok
CREATE INDEX ix_a ON sales.orders (status, placed_on)
--; ok
CREATE INDEX ON "Events" ("Status", address_city, "StartDate") WHERE "Title" IS NOT NULL
--; ok
CREATE UNIQUE INDEX ix_b ON sales.customers (lower(email), city) INCLUDE (full_name)
--; ok
CREATE INDEX ix_c ON "Identity"."Users" ("NormalizedUserName", lockout_end DESC)
--; ok
CREATE INDEX ix_d ON sales.customers USING gin (tags, profile)
--; ok
CREATE INDEX ix_e ON settings ((value ->> 'x'), key)
--; ok
CREATE STATISTICS st ON city, email FROM sales.customers
--; ok
CREATE VIEW v1 AS SELECT customer_id, city FROM sales.customers
--; ok
CREATE VIEW v2 (a, b) AS SELECT "Id", "Title" FROM "Events" WHERE "OwnerId" IS NOT NULL
--; ok
CREATE OR REPLACE VIEW sales.active_customers AS SELECT customer_id, full_name AS name, email, city FROM sales.customers
--; ok
CREATE MATERIALIZED VIEW mv AS SELECT o.status, sum(o.amount) AS s FROM sales.orders o GROUP BY o.status
--; ok
CREATE TABLE copy1 AS SELECT "Id", "Email" FROM "Identity"."Users"
--; ok
CREATE TABLE new1 (id int PRIMARY KEY, customer_id bigint REFERENCES sales.customers (customer_id), note text CHECK (length(note) > id))
--; ok
CREATE TABLE new2 (a int, b int, CONSTRAINT c CHECK (a > b), UNIQUE (b), FOREIGN KEY (a) REFERENCES "Events" ("Id"))
--; ok
CREATE TABLE new3 (LIKE sales.orders INCLUDING DEFAULTS, extra int)
--; ok
CREATE TABLE new4 (a int, b int GENERATED ALWAYS AS (a * 2) STORED) PARTITION BY RANGE (a)
--; ok
CREATE TABLE new5 (s sales.order_status, g "Identity"."Gender", p sales.positive, m sales.money_amount[])
--; ok
CREATE TABLE new6 () INHERITS (settings)
--; ok
CREATE TABLE measurements_2025 PARTITION OF measurements FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')
--; ok
ALTER TABLE sales.customers ADD COLUMN phone text, ADD CONSTRAINT ck CHECK (city <> email)
--; ok
ALTER TABLE sales.customers DROP COLUMN city, ALTER COLUMN full_name TYPE varchar(100)
--; 2BP01 - cannot drop column city of table sales.customers because other objects depend on it
ALTER TABLE sales.customers ALTER COLUMN email SET NOT NULL, ALTER COLUMN city SET DEFAULT 'x'
--; ok
ALTER TABLE sales.customers RENAME COLUMN full_name TO name
--; ok
ALTER TABLE "Events" RENAME TO events
--; ok
ALTER TABLE "Events" DROP COLUMN "OwnerId", ADD "Owner" text
--; ok
ALTER TABLE "Events" ALTER COLUMN "Status" TYPE text USING "Status"::text
--; ok
ALTER TABLE registrations DROP CONSTRAINT "registrations_EventId_fkey"
--; ok
ALTER TABLE sales.order_lines ADD CONSTRAINT fk2 FOREIGN KEY (order_id) REFERENCES sales.orders (order_id) NOT VALID
--; ok
ALTER TABLE sales.order_lines RENAME CONSTRAINT pk_lines TO pk_order_lines
--; ok
ALTER TABLE settings ADD UNIQUE ("order"), ADD CHECK (value IS NOT NULL)
--; ok
ALTER TABLE sales.orders SET SCHEMA "Identity"
--; ok
ALTER INDEX sales.ix_orders_customer RENAME TO ix_new
--; ok
ALTER VIEW sales.active_customers RENAME TO current_customers
--; ok
ALTER SEQUENCE sales.invoice_no RESTART WITH 5
--; ok
ALTER TYPE sales.order_status ADD VALUE 'void'
--; ok
ALTER TYPE sales.money_amount ADD ATTRIBUTE rate numeric
--; ok
DROP TABLE sales.order_lines
--; 2BP01 - cannot drop table sales.order_lines because other objects depend on it
DROP TABLE IF EXISTS nothing, "Events" CASCADE
--; ok
DROP VIEW sales.active_customers
--; ok
DROP MATERIALIZED VIEW sales.totals
--; ok
DROP INDEX sales.ix_orders_customer
--; ok
DROP SEQUENCE "Numbers"
--; ok
DROP TYPE sales.money_amount CASCADE
--; ok
DROP FUNCTION sales.order_count(bigint)
--; ok
DROP TRIGGER trg_touch ON sales.customers
--; ok
DROP SCHEMA sales CASCADE
--; ok
TRUNCATE sales.order_lines, registrations
--; ok
LOCK TABLE sales.orders
--; ok
REFRESH MATERIALIZED VIEW sales.totals
--; ok
COMMENT ON TABLE "Events" IS 'x'
--; ok
COMMENT ON COLUMN sales.customers.full_name IS 'x'
--; ok
COMMENT ON COLUMN "Events"."StartDate" IS 'x'
--; ok
COMMENT ON INDEX sales.ix_orders_customer IS 'x'
--; ok
COMMENT ON CONSTRAINT pk_lines ON sales.order_lines IS 'x'
--; ok
GRANT SELECT ON sales.customers TO PUBLIC
--; ok
GRANT SELECT ("Title"), UPDATE (address_city) ON "Events" TO PUBLIC
--; ok
GRANT USAGE ON SCHEMA sales, "Identity" TO PUBLIC
--; ok
CREATE TRIGGER trg1 BEFORE INSERT OR UPDATE OF city, email ON sales.customers FOR EACH ROW WHEN (new.city IS NOT NULL) EXECUTE FUNCTION touch()
--; ok
CREATE POLICY p1 ON "Events" FOR SELECT USING ("OwnerId" IS NOT NULL AND address_city = 'x')
--; ok
CREATE RULE r1 AS ON INSERT TO settings WHERE new.key = 'x' DO INSTEAD NOTHING
--; ok
CREATE FUNCTION f1(p int) RETURNS text LANGUAGE sql AS 'SELECT full_name FROM sales.customers WHERE customer_id = p'
--; ok
CREATE FUNCTION f2() RETURNS bigint LANGUAGE sql RETURN (SELECT count("Id") FROM "Events" WHERE "Status" = 'x')
--; ok
DO $$ DECLARE n int; BEGIN SELECT count(*) INTO n FROM sales.orders WHERE status = 'new'; UPDATE settings SET "order" = n WHERE key = 'x'; END $$
--; ok
DO $$ DECLARE r record; BEGIN FOR r IN SELECT "Id", "Title" FROM "Events" LOOP INSERT INTO settings (key) VALUES (r."Title"); END LOOP; END $$
--; ok
SET search_path TO sales; SELECT full_name FROM customers; SELECT key FROM public.settings
--; ok
CREATE TEMP TABLE t1 (a int, "B" int); INSERT INTO t1 (a, "B") SELECT "Id", "order" FROM "Identity"."Roles"; SELECT "B" FROM t1
--; ok
CREATE TABLE z (a int); ALTER TABLE z ADD COLUMN b int; UPDATE z SET b = a; ALTER TABLE z RENAME a TO c; SELECT b, c FROM z
--; ok
SELECT nextval('sales.invoice_no'), currval(pg_get_serial_sequence('"Events"', 'Id')) FROM (SELECT nextval('"Events_Id_seq"')) x
--; ok
SELECT 'sales.orders'::regclass, '"Events"'::regclass, to_regclass('nothing')
--; ok
COPY sales.customers (full_name, email) TO '/dev/null'
--; ok
ANALYZE sales.customers (city)
--; ok
PREPARE q (int) AS SELECT "Title" FROM "Events" WHERE "Id" = $1
--; ok
DECLARE cur CURSOR FOR SELECT key, value FROM settings
--; ok
EXPLAIN SELECT city FROM sales.customers
--; ok
ALTER TYPE sales.order_status RENAME VALUE 'none' TO 'gone'
--; 22023 - "none" is not an existing enum label
ALTER TYPE sales.order_status RENAME VALUE 'new' TO 'fresh'
--; ok
