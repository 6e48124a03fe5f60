#!/usr/bin/env python3
"""Runs folders of SQL scripts on a real server, in order, and records what it says of each statement: what the binder is held against on scripts nobody wrote for it.

usage: run-folder.py OUT "host=... port=... user=..." FOLDER [FOLDER...]     (a libpq connection string; a superuser)

Each folder is run in a database of its own, made anew. Its scripts come in the order of ../parallel_schedule where there is one, as PostgreSQL's own
regression tests have it, else by name. They are cut where psql cuts them; statements that hold a variable of psql are left out, backslash commands too.
OUT gets one JSON object a line. docs/testing.md says how to compare the binder with it; neither belongs into the repository.
"""
import importlib.util
import json
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))

spec = importlib.util.spec_from_file_location("folder", os.path.join(HERE, "record-folder.py"))
folder = importlib.util.module_from_spec(spec)
spec.loader.exec_module(folder)

PQ = folder.verdicts.PQ
STATES = {0: "idle", 2: "open", 3: "failed"}  # PQTRANS_*
# What takes the connection for itself, or the database from under it.
LEFT_OUT = re.compile(r"\s*(copy\b.*\b(from\s+stdin|to\s+stdout)|start_replication|drop\s+database)", re.I | re.S)


def scripts_of(source):
    schedule = os.path.join(source, "..", "parallel_schedule")
    if not os.path.exists(schedule):
        return [os.path.join(source, name) for name in sorted(os.listdir(source)) if name.endswith(".sql")]
    with open(schedule, encoding="utf-8") as file:
        names = [name for line in file if line.startswith("test:") for name in line[5:].split()]
    return [path for path in (os.path.join(source, name + ".sql") for name in names) if os.path.exists(path)]


def connect(connection, database):
    server = folder.verdicts.Server(f"{connection} dbname={database}")
    for setting in ("statement_timeout = '3s'", "lock_timeout = '500ms'", "datestyle = 'Postgres, MDY'", "timezone = 'PST8PDT'"):
        server.run("SET " + setting)
    return server


def run(connection, source, database, out):
    keeper = connect(connection, "postgres")
    keeper.run(f"DROP DATABASE IF EXISTS {database} WITH (FORCE)")
    keeper.run(f"CREATE DATABASE {database} TEMPLATE template0")
    server = connect(connection, database)

    def write(**record):
        out.write(json.dumps({"database": database, **record}) + "\n")

    for path in scripts_of(source):
        try:
            script = open(path, "rb").read().decode("utf-8").replace("\r\n", "\n")
        except UnicodeDecodeError:
            continue
        name = os.path.basename(path)
        for text in folder.split(script):
            if "\0" in text or LEFT_OUT.match(text):
                continue
            refusal = server.run(text)
            if PQ.lib.PQstatus(server.connection) != 0:
                server = connect(connection, database)
            transaction = STATES.get(PQ.lib.PQtransactionStatus(server.connection), "failed")
            write(script=name, sql=text, state=refusal[0] if refusal else None, message=refusal[2] if refusal else None, transaction=transaction)
        if PQ.lib.PQtransactionStatus(server.connection) != 0:
            server.run("ROLLBACK")
        write(script=name, sql=None, state=None, message=None, transaction="idle")


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    with open(sys.argv[1], "w", encoding="utf-8") as out:
        for number, source in enumerate(sys.argv[3:]):
            run(sys.argv[2], source, f"unseen{number}", out)


if __name__ == "__main__":
    main()
