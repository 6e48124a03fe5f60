--# What migrations hold
CREATE INDEX ix_events_status ON events.events ("Status", address_city, "StartDate")
WHERE "DeletedAt" IS NULL;
CREATE UNIQUE INDEX IF NOT EXISTS "IX_Users_Email" ON "Users" (lower("Email"));
--; ok
UPDATE "Orders" o
SET "Total" = s.total
FROM (
    SELECT "OrderId", SUM("Quantity" * "Price") AS total
    FROM "OrderLines"
    GROUP BY "OrderId"
) s
WHERE s."OrderId" = o."Id";
--; ok
ALTER TABLE events.events ADD COLUMN IF NOT EXISTS location geography(Point, 4326);
UPDATE events.events SET location = ST_SetSRID(ST_MakePoint(address_longitude, address_latitude), 4326)::geography
WHERE address_longitude IS NOT NULL AND address_latitude IS NOT NULL;
CREATE INDEX IF NOT EXISTS ix_events_location ON events.events USING gist (location);
--; ok
DO $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_type WHERE typname = 'mood') THEN
        CREATE TYPE mood AS ENUM ('sad', 'ok');
    END IF;
END $$;
--; ok
CREATE OR REPLACE FUNCTION set_updated_at() RETURNS trigger AS $$
BEGIN
    NEW."UpdatedAt" = now();
    RETURN NEW;
END;
$$ LANGUAGE plpgsql;
DROP TRIGGER IF EXISTS trg_updated ON "Orders";
CREATE TRIGGER trg_updated BEFORE UPDATE ON "Orders" FOR EACH ROW EXECUTE FUNCTION set_updated_at();
--; ok
INSERT INTO "Roles" ("Id", "Name", "NormalizedName") VALUES
    (1, 'Admin', 'ADMIN'),
    (2, 'User', 'USER')
ON CONFLICT ("Id") DO UPDATE SET "Name" = EXCLUDED."Name";
--; ok
START TRANSACTION;
CREATE TABLE "__EFMigrationsHistory" (
    "MigrationId" character varying(150) NOT NULL,
    "ProductVersion" character varying(32) NOT NULL,
    CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY ("MigrationId")
);
INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20240101000000_Init', '8.0.0');
COMMIT;
--; ok
DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20240101000000_Init') THEN
    CREATE TABLE t (a int);
    END IF;
END $EF$;
--; ok
CREATE VIEW "ActiveCustomers" AS
SELECT c."Id", c."Name", count(o."Id") AS "OrderCount", max(o."CreatedAt") AS last_order
FROM "Customers" c
LEFT JOIN "Orders" o ON o."CustomerId" = c."Id" AND NOT o."IsDeleted"
WHERE c."Status" IN (1, 2) AND c."Name" ILIKE '%' || 'x' || '%'
GROUP BY c."Id", c."Name"
HAVING count(*) > 0
ORDER BY last_order DESC NULLS LAST;
--; ok
ALTER TABLE "Orders" ALTER COLUMN "Status" TYPE integer USING (CASE "Status" WHEN 'New' THEN 0 WHEN 'Paid' THEN 1 ELSE 2 END);
ALTER TABLE "Orders" ALTER COLUMN "Status" SET DEFAULT 0, ALTER COLUMN "Status" SET NOT NULL;
--; ok
WITH ranked AS (
    SELECT "Id", row_number() OVER (PARTITION BY "Email" ORDER BY "CreatedAt" DESC, "Id") AS rn
    FROM "Users"
)
DELETE FROM "Users" u USING ranked r WHERE u."Id" = r."Id" AND r.rn > 1;
--; ok
SELECT setval(pg_get_serial_sequence('"Orders"', 'Id'), COALESCE((SELECT max("Id") FROM "Orders"), 0) + 1, false);
--; ok
CREATE MATERIALIZED VIEW IF NOT EXISTS stats.monthly_sales AS
SELECT date_trunc('month', o.created_at)::date AS month, sum(l.quantity * l.price)::numeric(18, 2) AS total
FROM sales.orders o JOIN sales.order_lines l USING (order_id)
GROUP BY 1
WITH NO DATA;
CREATE UNIQUE INDEX ON stats.monthly_sales (month);
REFRESH MATERIALIZED VIEW CONCURRENTLY stats.monthly_sales;
--; ok
UPDATE "Settings" SET "Value" = jsonb_set("Value", '{theme,color}', '"blue"', true) || '{"v": 2}'::jsonb
WHERE "Value" ->> 'version' = '1' AND "Value" #>> '{a,b}' IS NOT NULL AND "Value" ? 'theme';
--; ok
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_products_name_trgm ON catalog.products USING gin (name gin_trgm_ops);
--; ok
GRANT USAGE ON SCHEMA app TO app_user;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA app TO app_user;
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT ON TABLES TO app_user;
--; ok
ALTER TABLE app.documents ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON app.documents USING (tenant_id = current_setting('app.tenant_id')::uuid);
--; ok
CREATE TABLE measurements (
    id bigint GENERATED ALWAYS AS IDENTITY,
    taken_at timestamptz NOT NULL DEFAULT now(),
    sensor_id int NOT NULL REFERENCES sensors (id) ON DELETE CASCADE,
    value double precision,
    CONSTRAINT ck_value CHECK (value BETWEEN -273.15 AND 1e6),
    PRIMARY KEY (id, taken_at)
) PARTITION BY RANGE (taken_at);
CREATE TABLE measurements_2024 PARTITION OF measurements FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
--; ok
ALTER TABLE "Events" ADD "Slug" text GENERATED ALWAYS AS (lower(regexp_replace("Title", '[^a-zA-Z0-9]+', '-', 'g'))) STORED;
--; ok
COMMENT ON TABLE "Orders" IS 'Orders; one per basket';
COMMENT ON COLUMN "Orders"."Total" IS 'it''s the total';
--; ok
-- broken on purpose: comma before FROM
SELECT "Id", "Name",
FROM "Customers"
WHERE "Id" > 10;
--; 42601 62 syntax error at or near "FROM"
-- broken on purpose: missing comma between columns
CREATE TABLE x (
    id int
    name text
);
CREATE TABLE y (id int);
--; 42601 85 syntax error at or near "name"
-- broken on purpose: no SET
UPDATE "Orders" "Total" = 3 WHERE "Id" = 1;
SELECT 1;
--; 42601 54 syntax error at or near "="
-- broken on purpose: unbalanced parenthesis
CREATE INDEX i ON t (lower(a);
--; 42601 75 syntax error at or near ";"
-- broken on purpose: two statements glued
UPDATE t SET a = 1
UPDATE u SET b = 2;
--; 42601 63 syntax error at or near "UPDATE"
-- broken on purpose: quote not doubled
INSERT INTO t (a) VALUES ('it's');
INSERT INTO t (a) VALUES ('x');
--; 42601 71 syntax error at or near "s"
-- broken on purpose: dollar quote not closed
CREATE FUNCTION f() RETURNS void AS $$
BEGIN
    NULL;
END;
LANGUAGE plpgsql;
--; 42601 83 unterminated dollar-quoted string at or near "$$\u000aBEGIN\u000a    NULL;\u000aEND;\u000aLANGUAGE plpgsql;"
-- broken on purpose: END missing in CASE
SELECT CASE WHEN a = 1 THEN 'x' ELSE 'y' AS label FROM t;
--; 42601 84 syntax error at or near "AS"
