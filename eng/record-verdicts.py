#!/usr/bin/env python3
"""Writes into the parsing corpus what PostgreSQL's own parser says of each text.

usage: record-verdicts.py [--only FILE...] 12="host=... port=..." 15="..." ...   (libpq connection strings, one for each major version)

The corpus is tests/MigrationAnalyzers.Sql.Tests/Agreement/Corpus/**/*.sql and *.words; docs/testing.md describes its format.

A server is asked in a transaction that has failed already: it reads the whole text with its lexer and its grammar, and only then
refuses to go on (25P02). So nothing is analysed or run, and every other error comes from reading. Nothing needs to exist in the
database, but a text that ends the transaction is run to its end: connect to an empty database, with a role that may do nothing.

Function bodies are strings to the grammar. The texts below PlPgSql/ are therefore run, each in a transaction of its own that is
rolled back, and only what the PL/pgSQL compiler and the SQL parser say counts (SQLSTATE 42601 and the like), nothing about names.
"""
import ctypes
import ctypes.util
import os
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tests", "MigrationAnalyzers.Sql.Tests", "Agreement", "Corpus")
ESCAPED = "--! escaped"
HOLE = "\u00a7"

# What a statement that may run in a failed transaction (ROLLBACK TO, COMMIT PREPARED...) says when it is run: it was read.
RUN_TIME_CLASSES = ("25", "2D", "3B", "42704", "55")
# What the compiler of PL/pgSQL says of a body: its grammar, declarations and labels; everything else is about names and values.
COMPILE_CODES = ("42601", "42804", "42P13", "22004", "22005")
# Of the code for what does not exist, only what the body itself makes or the language defines.
COMPILE_WORDS = ("variable ", "unrecognized exception condition")


def is_of_compiler(refusal):
    """Whether a refusal is one of the compiler of PL/pgSQL."""
    return refusal[0] in COMPILE_CODES or (refusal[0] == "42704" and refusal[2].startswith(COMPILE_WORDS))


class Libpq:
    def __init__(self):
        self.lib = ctypes.CDLL(ctypes.util.find_library("pq") or "libpq.so.5")
        for name, result, arguments in (
                ("PQconnectdb", ctypes.c_void_p, [ctypes.c_char_p]), ("PQstatus", ctypes.c_int, [ctypes.c_void_p]),
                ("PQerrorMessage", ctypes.c_char_p, [ctypes.c_void_p]), ("PQexec", ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_char_p]),
                ("PQresultStatus", ctypes.c_int, [ctypes.c_void_p]), ("PQclear", None, [ctypes.c_void_p]),
                ("PQresultErrorField", ctypes.c_char_p, [ctypes.c_void_p, ctypes.c_int]),
                ("PQtransactionStatus", ctypes.c_int, [ctypes.c_void_p]), ("PQfinish", None, [ctypes.c_void_p]),
                ("PQsetNoticeProcessor", ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p])):
            function = getattr(self.lib, name)
            function.restype, function.argtypes = result, arguments
        self.silence = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_char_p)(lambda *_: None)


PQ = Libpq()


class ServerGone(Exception):
    """The connection was lost: what the server says is no verdict."""


class Server:
    def __init__(self, connection_string):
        self.connection = PQ.lib.PQconnectdb(connection_string.encode())
        if PQ.lib.PQstatus(self.connection) != 0:
            sys.exit(PQ.lib.PQerrorMessage(self.connection).decode())
        PQ.lib.PQsetNoticeProcessor(self.connection, ctypes.cast(PQ.silence, ctypes.c_void_p), None)
        for setting in ("client_encoding = utf8", "client_min_messages = error", "check_function_bodies = on",
                        "statement_timeout = '5s'", "lc_messages = 'C'"):
            self.run("SET " + setting)

    def close(self):
        PQ.lib.PQfinish(self.connection)

    def run(self, sql):
        """None if the server accepts the text, else (SQLSTATE, position or None, message)."""
        result = PQ.lib.PQexec(self.connection, sql.encode("utf-8", "surrogatepass"))
        try:
            if PQ.lib.PQresultStatus(result) != 7:
                return None
            if PQ.lib.PQstatus(self.connection) != 0:
                raise ServerGone("nothing was written of the file in work")

            def field(code):
                value = PQ.lib.PQresultErrorField(result, ord(code))
                return value.decode("utf-8", "replace") if value else None
            position = field("P") or field("p")
            return field("C") or "?????", int(position) if position else None, field("M")
        finally:
            PQ.lib.PQclear(result)

    def read(self, sql):
        """What the lexer and the grammar say."""
        if PQ.lib.PQtransactionStatus(self.connection) != 3:
            self.run("ROLLBACK")
            self.run("BEGIN")
            self.run("SELECT 1/0")
        refusal = self.run(sql)
        return None if refusal is None or refusal[0].startswith(RUN_TIME_CLASSES) else refusal

    def compile(self, sql):
        """What the PL/pgSQL compiler says."""
        self.run("BEGIN")
        refusal = self.run(sql)
        self.run("ROLLBACK")
        return refusal if refusal is not None and is_of_compiler(refusal) else None


def entries_of(path):
    """The entries of a corpus file: (lines before the text, lines of the text)."""
    head, body = [], []
    with open(path, encoding="utf-8", newline="\n") as file:
        for line in file.read().split("\n"):
            if line.startswith("--;"):
                if body:
                    yield head, body
                    head, body = [], []
            elif not body and (line.startswith("--#") or line == ESCAPED or line == ""):
                head.append(line)
            else:
                body.append(line)
    if any(body):
        sys.exit(f"{path}: the last text has no line that starts with --;")


def text_of(head, body):
    text = "\n".join(body)
    if ESCAPED in head:
        text = text.encode("ascii").decode("unicode_escape")
    return text



def verdict_line(refusal):
    if refusal is None:
        return "ok"
    code, position, message = refusal
    message = "".join("\\\\" if c == "\\" else c if c.isprintable() else f"\\u{ord(c):04x}" for c in message)
    return f"{code} {position or '-'} {message}"


def verdict_lines(verdicts):
    """verdicts: (version, verdict) in order of version. Equal neighbours share a line."""
    groups = []
    for version, verdict in verdicts:
        if groups and groups[-1][2] == verdict:
            groups[-1][1] = version
        else:
            groups.append([version, version, verdict])
    if len(groups) == 1:
        return [f"--; {groups[0][2]}"]
    return [f"--; [{first}-{last}] {verdict}" for first, last, verdict in groups]


def record_words(path, servers):
    """The verdicts on a matrix of texts and words: words of equal verdict share a line."""
    lines, words = [], []
    total = accepted = 0
    for line in open(path, encoding="utf-8").read().splitlines():
        if line.startswith("#") or line.startswith("words "):
            lines.append(line)
            words = line.split()[1:] if line.startswith("words ") else words
        if not line.startswith("text "):
            continue
        lines.append(line)
        text = line[5:]
        at = text.index(HOLE)
        groups = {}
        for word in words:
            verdicts = []
            for version, server in sorted(servers.items()):
                refusal = server.read(text.replace(HOLE, word))
                if refusal is not None:
                    code, position, message = refusal
                    if position and position > at + 1:
                        position = f"{HOLE}+{position - at - 1 - len(word)}"
                    refusal = code, position, message.replace(f'"{word}"', f'"{HOLE}"')
                verdicts.append((version, verdict_line(refusal)))
            groups.setdefault(tuple(verdict_lines(verdicts)), []).append(word)
            total += 1
            accepted += verdicts[-1][1] == "ok"
        for verdicts, group in sorted(groups.items()):
            lines += ["verdict " + verdict[4:] for verdict in verdicts] + ["  " + " ".join(group)]
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines) + "\n")
    return total, accepted


def main():
    arguments = sys.argv[1:]
    only = []
    if arguments and arguments[0] == "--only":
        arguments.pop(0)
        while arguments and "=" not in arguments[0]:
            only.append(arguments.pop(0))
    servers = {int(version): Server(connection) for version, connection in (argument.split("=", 1) for argument in arguments)}
    if not servers:
        sys.exit(__doc__)

    total = accepted = 0
    for folder, _, names in sorted(os.walk(ROOT)):
        for name in sorted(names):
            path = os.path.join(folder, name)
            if only and name not in only:
                continue
            if name.endswith(".words"):
                counts = record_words(path, servers)
                total, accepted = total + counts[0], accepted + counts[1]
            if not name.endswith(".sql"):
                continue
            is_compiled = os.path.basename(folder) == "PlPgSql"
            lines = []
            for head, body in entries_of(path):
                text = text_of(head, body)
                verdicts = [(version, verdict_line(server.compile(text) if is_compiled else server.read(text)))
                            for version, server in sorted(servers.items())]
                lines += head + body + verdict_lines(verdicts)
                total += 1
                accepted += verdicts[-1][1] == "ok"
            with open(path, "w", encoding="utf-8", newline="\n") as file:
                file.write("\n".join(lines) + "\n")
    print(f"{total} texts, the newest server accepts {accepted}")


if __name__ == "__main__":
    main()
