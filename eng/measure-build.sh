#!/usr/bin/env bash
# Measures what the analyzers cost the build of a project with a long history: eng/measure-build.sh [RUNS = 2] [MIGRATIONS = 300] [ENTITIES = 40] [no-designers]
# Packs the analyzers, generates the project, and builds it with and without them, each build with a compiler of its own, so that none finds warm what another left. On a shared machine
# two builds of one project, one after the other or each on a processor of its own, lie further apart than what is to be measured. So a pair is built at the same time on the same
# processor: they take turns there every few milliseconds, and whatever slows one slows the other. What counts is the processor time of each. A run is a pair on every processor.
# Prints the medians, the median of the ratios within a pair, and how far apart the pairs lie: a difference smaller than that is noise. One more build prints what the compiler itself
# counts for each assembly of analyzers. Needs taskset, and about 5 GB of memory for each processor.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
runs=${1:-2}; migrations=${2:-300}; entities=${3:-40}; shape=${4:-designers}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1 MSBUILDTERMINALLOGGER=off

dotnet pack "$root/src/MigrationAnalyzers.Package" --output "$work" --artifacts-path "$work/artifacts" -v:quiet
analyzers=$work/artifacts/bin/MigrationAnalyzers.CodeFixes/release # its output holds all four
dotnet run --project "$root/eng/generate-migrations" -- "$work/0.without" "$migrations" "$entities" "$shape"
processors=$(nproc)
for ((processor = 0; processor < processors; processor++)); do
  for kind in without with; do
    [ -e "$work/$processor.$kind" ] || cp -r "$work/0.without" "$work/$processor.$kind"
    dotnet restore "$work/$processor.$kind" -v:quiet
  done
done

# build NAME PROCESSORS [ARGUMENT...]: appends the processor time of the build, in seconds, to NAME.times.
build() {
  local name=$1 processors=$2 TIMEFORMAT='%U %S'
  shift 2
  { time taskset -c "$processors" dotnet build "$work/$name" --no-restore --no-incremental -p:UseSharedCompilation=false -p:RunAnalyzersDuringBuild=true "$@" >"$work/$name.log" 2>&1; } 2>"$work/$name.time"
  awk '{ print $1 + $2 }' "$work/$name.time" >>"$work/$name.times"
}

# The generated history has one wrong name: a build that does not report it was not analyzed, one that reports more cried wolf.
build_with() {
  build "$1" "$2" "-p:MigrationAnalyzers=$analyzers" "${@:3}"
  local found
  found=$(grep -o 'warning MIG[0-9]*' "$work/$1.log" | sort | uniq -c | tr -s ' ' || true)
  if [ "$found" != " 2 warning MIG1001" ]; then # each warning is printed as it comes, and again in the summary
    echo "Expected MIG1001 once, found:$found" >&2
    return 1
  fi
}

median() { sort -n | awk '{ value[NR] = $1 } END { print NR % 2 ? value[(NR + 1) / 2] : (value[NR / 2] + value[NR / 2 + 1]) / 2 }'; }

for ((run = 1; run <= runs; run++)); do
  builds=()
  for ((processor = 0; processor < processors; processor++)); do
    build "$processor.without" "$processor" &
    builds+=($!)
    build_with "$processor.with" "$processor" &
    builds+=($!)
  done
  for one in "${builds[@]}"; do wait "$one"; done
  for ((processor = 0; processor < processors; processor++)); do
    echo "run $run, processor $processor: without $(tail -1 "$work/$processor.without.times") s, with $(tail -1 "$work/$processor.with.times") s" >&2
  done
done

cat "$work"/*.without.times >"$work/without"
cat "$work"/*.with.times >"$work/with"
paste -d' ' "$work/without" "$work/with" | awk '{ print $2 / $1 }' | sort -n >"$work/ratios"
echo "processor time: without $(median <"$work/without") s, with $(median <"$work/with") s; ratio within a pair $(median <"$work/ratios") ($(head -1 "$work/ratios") to $(tail -1 "$work/ratios"))"

# The compiler's own account: seconds of all threads together for each assembly of analyzers, those of the SDK too.
build_with 0.with "0-$((processors - 1))" -p:ReportAnalyzer=true "-flp:LogFile=$work/report.log;Verbosity=detailed" >/dev/null
grep -m1 'Total analyzer execution time' "$work/report.log" | sed 's/^ *//' || true
grep -E '^ *[<0-9.]+ +[<0-9]+ +[A-Za-z.]+, Version=' "$work/report.log" | sed -E 's/, Version=.*//; s/^ */  /' | sort -u || true
