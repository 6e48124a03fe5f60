#!/usr/bin/env python3
"""Makes corpus files, with the verdicts of real servers, out of any folder of SQL scripts that were written for psql.

usage: record-folder.py [--bodies] IN OUT 15="host=... port=..." 18="..." ...     (libpq connection strings, one for each major version)

IN is searched for *.sql, such as the regression tests of PostgreSQL's source; OUT gets one file for each of them, in the format of the parsing
corpus. docs/testing.md says how to compare the parser with them. Neither belongs into the repository.

With --bodies each script is run in a database of its own, after the test_setup.sql of its folder if there is one, and only what is written in PL/pgSQL is kept, with what
its compiler said when the routine was made; a DO block is kept as a function. Routines that were refused for something else are left out.

A script is cut where psql cuts it. Backslash commands, the data of COPY FROM STDIN, and texts that hold a variable of psql (:name) are left out;
a text that stands in several scripts is kept once.
"""
import importlib.util
import os
import re
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))

spec = importlib.util.spec_from_file_location("verdicts", os.path.join(HERE, "record-verdicts.py"))
verdicts = importlib.util.module_from_spec(spec)
spec.loader.exec_module(verdicts)

# Backslash commands that send what was read so far.
SENDING = {"g", "gx", "gset", "gexec", "gdesc", "crosstabview", "watch", "sendpipeline"}
SPACE = re.compile(r"\s+")
WORD = re.compile(r"[A-Za-z_\u0080-\U0010ffff][A-Za-z_0-9$\u0080-\U0010ffff]*")
DOLLAR = re.compile(r"\$(?:[A-Za-z_\u0080-\U0010ffff][A-Za-z_0-9\u0080-\U0010ffff]*)?\$")
VARIABLE = re.compile(r":(?:'\w+'|\"\w+\"|\{\?\w+\}|[A-Za-z_]\w*)")
COMMAND = re.compile(r"\\(\w+|.)?[^\n]*")
PLPGSQL_ROUTINE = re.compile(r"\s*(?:--[^\n]*\n\s*)*create\s+(?:or\s+replace\s+)?(?:function|procedure)\b.*\bplpgsql\b", re.I | re.S)
DO_BLOCK = re.compile(r"\s*(?:--[^\n]*\n\s*)*do\s+(?:language\s+'?plpgsql'?\s+)?('(?:[^']|'')*'|(\$\w*\$).*\2)\s*(?:language\s+'?plpgsql'?\s*)?$", re.I | re.S)
COPY_DATA = re.compile(r"\s*copy\b.*\bfrom\s+stdin", re.I | re.S)


def end_of_quote(text, at, quote, has_escapes):
    """The offset after a quoted piece that is open at an offset."""
    while at < len(text):
        if text[at] == quote:
            if text[at + 1:at + 2] != quote:
                return at + 1
            at += 1
        elif has_escapes and text[at] == "\\":
            at += 1
        at += 1
    return len(text)


def end_of_comment(text, at):
    depth = 0
    while at < len(text):
        pair = text[at:at + 2]
        if pair == "/*":
            depth += 1
        elif pair == "*/":
            depth -= 1
        if pair in ("/*", "*/"):
            at += 2
            if depth == 0:
                return at
        else:
            at += 1
    return len(text)


def end_of_copy_data(text, at):
    """The offset after the data of a COPY FROM STDIN; the same offset if none follows because the statement fails."""
    end = text.find("\n\\.", at)
    if end < 0 or any(line.rstrip().endswith(";") for line in text[at:end].split("\n")):
        return at
    return end + 3


def split(text):
    """The texts that psql would send, without those that hold one of its variables."""
    known = set(re.findall(r"^\s*\\(?:set|getenv)\s+(\w+)", text, re.M))
    start = at = 0
    parentheses = begins = 0
    words = []
    pieces = []
    has_variable = False

    def send(end):
        nonlocal has_variable, parentheses, begins, words, pieces
        sent = "".join(pieces + [text[start:end]]).strip()
        keep = sent and not has_variable
        has_variable = False
        parentheses = begins = 0
        words, pieces = [], []
        return [sent] if keep else []

    while at < len(text):
        c = text[at]
        if text.startswith("--", at):
            end = text.find("\n", at)
            at = len(text) if end < 0 else end
        elif text.startswith("/*", at):
            at = end_of_comment(text, at)
        elif c == "'":
            prefix = text[at - 1:at] if at > start else ""
            is_escape = prefix in ("e", "E") and not (at - 2 >= start and re.match(r"[\w$]", text[at - 2]))
            at = end_of_quote(text, at + 1, "'", is_escape)
        elif c == '"':
            at = end_of_quote(text, at + 1, '"', False)
        elif c == "$" and (tag := DOLLAR.match(text, at)):
            end = text.find(tag.group(), tag.end())
            at = len(text) if end < 0 else end + len(tag.group())
        elif c == "\\":
            if text.startswith("\\;", at):
                pieces.append(text[start:at] + ";")
                at += 2
                start = at
                continue
            command = COMMAND.match(text, at)
            if (command.group(1) or "") in SENDING:
                yield from send(at)
            elif command.group(1) in ("r", "reset"):
                pieces, words = [], []
                parentheses = begins = 0
            else:
                pieces.append(text[start:at])
            at = start = command.end()
        elif c == ":" and (variable := VARIABLE.match(text, at)) and text[at - 1:at] != ":":
            name = variable.group()[1:]
            has_variable |= not name[0].isalpha() or name in known or "\\gset" in text
            at = variable.end()
        elif c == ";" and parentheses == 0 and begins == 0:
            yield from send(at)
            at += 1
            sent_end = at
            if COPY_DATA.match(text[start:at]):
                sent_end = end_of_copy_data(text, at)
            start = at = sent_end
        elif word := WORD.match(text, at):
            lower = word.group().lower()
            if len(words) < 4:
                words.append(lower)
            is_routine = words[:1] == ["create"] and (words[1:2] in (["function"], ["procedure"]) or
                                                      words[1:3] == ["or", "replace"] and words[3:4] in (["function"], ["procedure"]))
            if is_routine and parentheses == 0:
                if lower == "begin":
                    begins += 1
                elif lower == "case" and begins:
                    begins += 1
                elif lower == "end" and begins:
                    begins -= 1
            at = word.end()
        elif space := SPACE.match(text, at):
            at = space.end()
        else:
            parentheses = max(0, parentheses + (c == "(") - (c == ")"))
            at += 1
    yield from send(len(text))


def corpus_lines(text):
    """A text as it stands in a corpus file."""
    lines = text.split("\n")
    if text.isprintable() or all(line.replace("\t", "").isprintable() and not line.startswith("--") for line in lines):
        return lines
    return [verdicts.ESCAPED, text.encode("unicode_escape").decode("ascii")]


def compiled(server, text):
    """The text to keep and what the compiler of PL/pgSQL says of it, or None if the text is of no interest. Runs everything."""
    kept = text if PLPGSQL_ROUTINE.match(text) else None
    refusal = None
    if block := DO_BLOCK.match(text):
        kept = "CREATE FUNCTION pg_temp.do_block() RETURNS void LANGUAGE plpgsql AS " + block.group(1)
        is_open = verdicts.PQ.lib.PQtransactionStatus(server.connection) == 2
        server.run("SAVEPOINT before_block" if is_open else "BEGIN")
        refusal = server.run(kept)
        server.run("ROLLBACK TO before_block; RELEASE before_block" if is_open else "ROLLBACK")
        server.run(text)
    else:
        refusal = server.run(text)
    if kept is None or (refusal is not None and not verdicts.is_of_compiler(refusal)):
        return None
    return kept, refusal


def scratch_database(server, connection, setup):
    """A connection to an empty database, in which what all scripts of a folder need has been made."""
    server.run("DROP DATABASE IF EXISTS record_folder WITH (FORCE)")
    server.run("CREATE DATABASE record_folder")
    scratch = verdicts.Server(connection + " dbname=record_folder")
    if os.path.exists(setup):
        for text in split(open(setup, encoding="utf-8").read()):
            scratch.run(text)
    return scratch


def main():
    arguments = sys.argv[1:]
    runs_bodies = arguments[:1] == ["--bodies"]
    if runs_bodies:
        arguments.pop(0)
    if len(arguments) < 3:
        sys.exit(__doc__)
    source, target = arguments[:2]
    connections = {int(version): connection for version, connection in (argument.split("=", 1) for argument in arguments[2:])}
    if runs_bodies and len(connections) > 1:
        sys.exit("--bodies takes one server: what was made before is another on each")
    servers = {version: verdicts.Server(connection) for version, connection in connections.items()}
    os.makedirs(target, exist_ok=True)
    seen = set()
    for folder, _, names in sorted(os.walk(source)):
        for name in sorted(names, key=lambda name: (name != "test_setup.sql", name)):
            if not name.endswith(".sql"):
                continue
            content = open(os.path.join(folder, name), "rb").read()
            try:
                script = content.decode("utf-8").replace("\r\n", "\n")
            except UnicodeDecodeError:
                continue
            lines = []
            if runs_bodies:
                (version, connection), = connections.items()
                server = scratch_database(servers[version], connection, os.path.join(folder, "test_setup.sql"))
            try:
                for text in split(script):
                    if "\0" in text or (text in seen and not runs_bodies):
                        continue
                    if runs_bodies:
                        result = compiled(server, text)
                        if result is None or result[0] in seen:
                            continue
                        text, refusal = result
                        found = [(version, verdicts.verdict_line(refusal))]
                    else:
                        found = [(version, verdicts.verdict_line(server.read(text))) for version, server in sorted(servers.items())]
                    seen.add(text)
                    lines += corpus_lines(text) + verdicts.verdict_lines(found)
            except verdicts.ServerGone:
                if not runs_bodies:
                    raise
                # Some of these scripts kill a server that lacks their C functions. What it said before still counts.
                print(f"{name}: the server went away", file=sys.stderr)
                time.sleep(60)
                servers = {version: verdicts.Server(connection) for version, connection in connections.items()}
            if runs_bodies:
                server.close()
            if lines:
                path = os.path.relpath(os.path.join(folder, name), source).replace(os.sep, "_")
                with open(os.path.join(target, path), "w", encoding="utf-8", newline="\n") as file:
                    file.write("\n".join(lines) + "\n")
    print(f"{len(seen)} texts")


if __name__ == "__main__":
    main()
