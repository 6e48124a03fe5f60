#!/usr/bin/env python3
"""Writes into the binding corpus what a PostgreSQL server says when it runs each statement, and makes the corpus' systematic part.

usage: record-binding-verdicts.py [--generate] "host=... port=... dbname=..."     (an empty database, as a superuser)
       record-binding-verdicts.py --versions 12="host=... port=..." 18="..." ...  (one for each major version)

The corpus is tests/MigrationAnalyzers.Schema.Tests/Agreement/Corpus: schema.sql and schema-objects.sql are run first, each text of the other files in a transaction of its
own that is rolled back. What a text leaves behind of PL/pgSQL functions is given to the extension plpgsql_check, which the server must have: what that
finds is recorded after the word "check", for the server itself took the text.

With --versions only Versions/*.sql is written, whose texts stand for themselves: each makes what it needs, and is run in a transaction on an empty database of each version.

With --generate two parts are written anew:
- Written/*.sql from Templates/*.txt. A template is a line, and the indented lines after it. «a¦b¦c» is a place with several ways to fill it: one text
  has the first way everywhere, and for each other way there is one that differs from it in that place alone.
- mutants.sql: names of names.sql unquoted, quoted, in the wrong case, shortened, exchanged, with their qualifier dropped or another one's, and
  written otherwise without meaning anything else.
"""
import glob
import importlib.util
import os
import random
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "tests", "MigrationAnalyzers.Schema.Tests", "Agreement", "Corpus")
MUTANTS = 12
MAKES_ROUTINE = re.compile(r"\b(FUNCTION|PROCEDURE)\b")

spec = importlib.util.spec_from_file_location("verdicts", os.path.join(HERE, "record-verdicts.py"))
verdicts = importlib.util.module_from_spec(spec)
spec.loader.exec_module(verdicts)

TOKEN = re.compile(r"""'(?:[^']|'')*'|"(?:[^"]|"")*"|[A-Za-z_]\w*|\s+|.""", re.S)
WORDS = set("""select from where and or not as on using join left lateral cross natural group by having order limit offset distinct union all with recursive values table insert
into update set delete returning conflict do nothing constraint excluded merge when matched then create index unique include materialized view replace primary key references
check foreign generated always stored partition of for to alter add column drop type rename default null is in exists like case else end over window filter public grant usage
schema comment trigger before or row execute function policy rule also instead returns language sql begin atomic declare for loop if count sum max rank lower upper int text bigint
record numeric date varchar now cascade restrict temp prepare explain analyze copy cursor true false current_date desc asc after each new old coalesce unnest statistics only sequence
restart inherits like including defaults not valid validate domain attribute value rate lock truncate refresh any plpgsql b c a t""".split())


def mutate(text, chance, pool):
    tokens = TOKEN.findall(text)
    names = [i for i, token in enumerate(tokens)
             if token[0] == '"' or (token[0].isalpha() and token.lower() not in WORDS and token in pool)]
    if not names:
        return text
    at = chance.choice(names)
    name = tokens[at].strip('"')
    kind = chance.randrange(11)
    if kind == 0:
        tokens[at] = name if tokens[at][0] == '"' else f'"{name.title().replace("_", "")}"'
    elif kind == 1:
        tokens[at] = f'"{name.upper()}"'
    elif kind == 2:
        tokens[at] = tokens[at].replace(name, name[:-1]) if len(name) > 2 else name + "x"
    elif kind == 3:
        tokens[at] = chance.choice(sorted(pool))
    elif kind == 4 and at + 1 < len(tokens) and tokens[at + 1] == ".":
        tokens[at] = tokens[at + 1] = ""
    elif kind == 5 and (at == 0 or tokens[at - 1] != ".") and (at + 1 == len(tokens) or tokens[at + 1] != "."):
        tokens[at] = chance.choice(["sales", "public", '"Identity"', "nowhere"]) + "." + tokens[at]
    elif kind >= 7:  # the same name, written otherwise
        tokens[at] = chance.choice([f'"{name}"', f'U&"{name}"', f"/* x */ {tokens[at]}", tokens[at] if tokens[at][0] == '"' else name.upper()])
    else:
        tokens[at] = f'"{name.lower()}"' if tokens[at][0] == '"' else name + "_"
    return "".join(tokens)


PLACE = re.compile("«([^«»]*)»")


def texts_of(template):
    """The text that has the first way at every place, and those that have another at one of them."""
    places = [match.split("¦") for match in PLACE.findall(template)]
    parts = PLACE.split(template)[::2]
    for at, ways in [(None, [None])] + [(at, ways[1:]) for at, ways in enumerate(places)]:
        for way in ways:
            text = parts[0]
            for i, part in enumerate(parts[1:]):
                text += (way if i == at else places[i][0]) + part
            yield text


def write_texts():
    seen = set()
    for path in sorted(glob.glob(os.path.join(ROOT, "Templates", "*.txt"))):
        name = os.path.splitext(os.path.basename(path))[0]
        with open(os.path.join(ROOT, "Written", name + ".sql"), "w", encoding="utf-8", newline="\n") as file:
            file.write(f"--# Generated by eng/record-binding-verdicts.py from Templates/{name}.txt: do not edit.\n")
            for template in re.split(r"\n(?! )", open(path, encoding="utf-8").read()):
                if template == "" or template.startswith("#"):
                    continue
                for text in texts_of(template):
                    if text not in seen:
                        seen.add(text)
                        file.write(text + "\n--;\n")


def write_mutants():
    schema = open(os.path.join(ROOT, "schema.sql"), encoding="utf-8").read()
    pool = {token for token in TOKEN.findall(schema) if token[0] == '"' or token[0].isalpha() and token.lower() not in WORDS and token.islower()}
    texts = [verdicts.text_of(head, body) for head, body in verdicts.entries_of(os.path.join(ROOT, "names.sql"))]
    chance = random.Random(20240229)
    seen = set(texts)
    with open(os.path.join(ROOT, "mutants.sql"), "w", encoding="utf-8", newline="\n") as file:
        file.write("--# Generated by eng/record-binding-verdicts.py from names.sql: do not edit.\n")
        for text in texts:
            for _ in range(MUTANTS):
                mutant = mutate(text, chance, pool)
                if mutant not in seen:
                    seen.add(mutant)
                    file.write(mutant + "\n--;\n")


def record_versions(servers):
    for path in sorted(glob.glob(os.path.join(ROOT, "Versions", "*.sql"))):
        lines = []
        for head, body in verdicts.entries_of(path):
            found = []
            for version, server in sorted(servers.items()):
                server.run("BEGIN")
                refusal = server.run(verdicts.text_of(head, body))
                server.run("ROLLBACK")
                found.append((version, verdicts.verdict_line(refusal)))
            lines += head + body + verdicts.verdict_lines(found)
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write("\n".join(lines) + "\n")


def main():
    arguments = sys.argv[1:]
    if not arguments:
        sys.exit(__doc__)
    if arguments[0] == "--versions":
        record_versions({int(version): verdicts.Server(connection) for version, connection in (argument.split("=", 1) for argument in arguments[1:])})
        return
    if arguments[0] == "--generate":
        arguments.pop(0)
        write_texts()
        write_mutants()
    server = verdicts.Server(arguments[0])
    for name in ("schema.sql", "schema-objects.sql"):
        refusal = server.run(open(os.path.join(ROOT, name), encoding="utf-8").read())
        if refusal:
            sys.exit(f"{name}: {refusal}")
    refusal = server.run("CREATE EXTENSION plpgsql_check")
    if refusal:
        sys.exit(f"plpgsql_check: {refusal}")
    check = open(os.path.join(ROOT, "check.sql"), encoding="utf-8").read()
    counts = {}
    written = sorted(os.path.relpath(path, ROOT) for path in glob.glob(os.path.join(ROOT, "Written", "*.sql")))
    for name in ["names.sql", "mutants.sql", *written, "types.sql"]:
        if name == "types.sql":
            refusal = server.run(open(os.path.join(ROOT, "types-schema.sql"), encoding="utf-8").read())
            if refusal:
                sys.exit(f"types-schema.sql: {refusal}")
        path = os.path.join(ROOT, name)
        lines = []
        for head, body in verdicts.entries_of(path):
            server.run("BEGIN")
            refusal = server.run(verdicts.text_of(head, body))
            checked = None if refusal or not MAKES_ROUTINE.search("\n".join(body)) else server.run(check)
            server.run("ROLLBACK")
            code = (refusal or checked or ["ok"])[0]
            counts[code] = counts.get(code, 0) + 1
            lines += head + body + ["--; " + ("check " if checked else "") + verdicts.verdict_line(refusal or checked)]
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write("\n".join(lines) + "\n")
    print(", ".join(f"{code} {count}" for code, count in sorted(counts.items(), key=lambda pair: -pair[1])))


if __name__ == "__main__":
    main()
