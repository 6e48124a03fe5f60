#!/usr/bin/env python3
"""Runs folders of SQL scripts on a real server, in order, and records what it says of each statement: what the binder is held against on scripts nobody wrote for it.

usage: run-folder.py [--mutants COUNT] OUT "host=... port=... user=..." FOLDER [FOLDER...]     (a libpq connection string; a superuser)

Each folder is run in a database of its own, made anew. Its scripts come in the order of ../parallel_schedule where there is one, as PostgreSQL's own
regression tests have it, else by name. They are cut where psql cuts them; statements that hold a variable of psql are left out, backslash commands too.
With --mutants each statement is first tried with one of its names unquoted, in the wrong case, shortened, exchanged, with another qualifier, or written otherwise without meaning
anything else, COUNT times; what those do is rolled back. OUT gets one JSON object a line. docs/testing.md says how to compare the binder with it; neither belongs into the repository.
"""
import importlib.util
import json
import os
import random
import re
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))



def load(name, file):
    spec = importlib.util.spec_from_file_location(name, os.path.join(HERE, file))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


folder = load("folder", "record-folder.py")
binding = load("binding", "record-binding-verdicts.py")
PQ = folder.verdicts.PQ
STATES = {0: "idle", 2: "open", 3: "failed"}  # PQTRANS_*
SETTINGS = ("statement_timeout = '3s'", "lock_timeout = '500ms'", "datestyle = 'Postgres, MDY'", "timezone = 'PST8PDT'")
# What can be tried and rolled back.
TRIED = re.compile(r"(\s|--[^\n]*\n)*(select|insert|update|delete|merge|with|values|table|create|alter|drop|comment|grant|revoke|refresh|truncate|explain)\b", re.I)
MAKES = re.compile(r"(\s|--[^\n]*\n)*(create|alter)\b", re.I)
# What takes the connection for itself, or the database from under it.
LEFT_OUT = re.compile(r"(^|;)(\s|--[^\n]*\n)*(copy\b[^;]*\b(from\s+stdin|to\s+stdout)|start_replication|drop\s+database)", re.I)


def scripts_of(source):
    schedule = os.path.join(source, "..", "parallel_schedule")
    if not os.path.exists(schedule):
        return [os.path.join(source, name) for name in sorted(os.listdir(source)) if name.endswith(".sql")]
    with open(schedule, encoding="utf-8") as file:
        names = [name for line in file if line.startswith("test:") for name in line[5:].split()]
    return [path for path in (os.path.join(source, name + ".sql") for name in names) if os.path.exists(path)]


def connect(connection, database):
    server = folder.verdicts.Server(f"{connection} dbname={database}")
    for setting in SETTINGS:
        server.run("SET " + setting)
    return server


def reconnect(connection, database):
    """A connection to a server that starts again by itself."""
    for _ in range(60):
        time.sleep(1)
        try:
            return connect(connection, database)
        except SystemExit:
            continue
    sys.exit("the server does not come back")


def mutants_of(text, count, chance, pool):
    """Up to COUNT texts that differ from a text in one name."""
    if not pool or not TRIED.match(text) or "nextval" in text or "setval" in text:
        return []
    return sorted({binding.mutate(text, chance, pool) for _ in range(count)} - {text})


def attempt(server, text):
    """What the server says of a text whose effects are rolled back."""
    is_open = PQ.lib.PQtransactionStatus(server.connection) == 2
    server.run("SAVEPOINT before_mutant" if is_open else "BEGIN")
    refusal = server.run(text)
    server.run("ROLLBACK TO before_mutant; RELEASE before_mutant" if is_open else "ROLLBACK")
    return refusal


def run(connection, source, database, out, count):
    chance = random.Random(database)
    pool = set()
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
            if "\0" in text or LEFT_OUT.search(text):
                continue
            try:
                for mutant in mutants_of(text, count, chance, pool) if STATES.get(PQ.lib.PQtransactionStatus(server.connection)) != "failed" else []:
                    refusal = attempt(server, mutant)
                    write(script=name, sql=mutant, state=refusal[0] if refusal else None, message=refusal[2] if refusal else None, transaction="", mutant=True)
                refusal = server.run(text)
            except folder.verdicts.ServerGone: # some of these statements are there to bring it down; what was open is undone
                server = reconnect(connection, database)
                write(script=name, sql=None, state=None, message=None, transaction="idle")
                continue
            if refusal is None and MAKES.match(text):
                pool.update(token for token in binding.TOKEN.findall(text) if token[0] == '"' or token[0].isalpha() and token.lower() not in binding.WORDS)
            if PQ.lib.PQstatus(server.connection) != 0:
                server = connect(connection, database)
            transaction = STATES.get(PQ.lib.PQtransactionStatus(server.connection), "failed")
            write(script=name, sql=text, state=refusal[0] if refusal else None, message=refusal[2] if refusal else None, transaction=transaction)
        if PQ.lib.PQtransactionStatus(server.connection) != 0:
            server.run("ROLLBACK")
        write(script=name, sql=None, state=None, message=None, transaction="idle")
        server.close()
        server = connect(connection, database) # psql runs each script in a session of its own
        write(script=name, sql="DISCARD ALL", state=None, message=None, transaction="idle")


def main():
    arguments = sys.argv[1:]
    count = 0
    if arguments[:1] == ["--mutants"]:
        count = int(arguments[1])
        arguments = arguments[2:]
    if len(arguments) < 3:
        sys.exit(__doc__)
    with open(arguments[0], "w", encoding="utf-8") as out:
        for number, source in enumerate(arguments[2:]):
            run(arguments[1], source, f"unseen{number}", out, count)


if __name__ == "__main__":
    main()
