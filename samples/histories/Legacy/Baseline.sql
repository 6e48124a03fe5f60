-- What stood in the database before the first migration. No context's model knows all of it.
CREATE SCHEMA legal;

CREATE TABLE clients (
    client_id serial PRIMARY KEY,
    name varchar(120) NOT NULL,
    short_name varchar(10),
    size_class text,
    "TaxNumber" text
);

CREATE TABLE legal.contracts (
    id bigserial PRIMARY KEY,
    client_id integer NOT NULL REFERENCES clients (client_id),
    signed_on date,
    body text,
    paid_amount numeric NOT NULL DEFAULT 0
);

CREATE TABLE jobs (
    id serial PRIMARY KEY,
    job_name text NOT NULL UNIQUE,
    cron text,
    enabled boolean NOT NULL DEFAULT true
);

CREATE TABLE job_runs (
    job_id integer NOT NULL REFERENCES jobs (id),
    started_at timestamptz NOT NULL DEFAULT now()
);
