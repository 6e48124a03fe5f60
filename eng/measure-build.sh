#!/usr/bin/env bash
# Measures what the analyzers cost the build of a project with a long history: eng/measure-build.sh [RUNS = 5] [MIGRATIONS = 300] [ENTITIES = 40] [no-designers]
# Packs the analyzers, generates the project, and builds it with and without them, each build with a compiler of its own, so that none finds warm what another left. A run is
# one build of each kind; which comes first alternates, so that a machine that grows slower or faster favours neither. Prints the medians of wall-clock time, of processor time (the
# steadier one on a busy machine) and of the compiler alone, the median of the ratios within a run and how far apart the runs lie: a difference smaller than that is noise. One more
# build prints what the compiler itself counts for each assembly of analyzers. DOTNET_gcServer=0 before the call makes the compiler's times steadier, and longer.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
runs=${1:-5}; migrations=${2:-300}; entities=${3:-40}; shape=${4:-designers}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1 MSBUILDTERMINALLOGGER=off

dotnet pack "$root/src/MigrationAnalyzers.Package" --output "$work" --artifacts-path "$work/artifacts" -v:quiet
analyzers=$work/artifacts/bin/MigrationAnalyzers.CodeFixes/release # its output holds all four
dotnet run --project "$root/eng/generate-migrations" -- "$work/shop" "$migrations" "$entities" "$shape"
dotnet restore "$work/shop" -v:quiet

# Prints "wall processor compiler", in seconds.
build() {
  local log="$work/build.log" times TIMEFORMAT='%R %U %S'
  times=$({ time dotnet build "$work/shop" --no-restore --no-incremental -p:UseSharedCompilation=false -p:RunAnalyzersDuringBuild=true -clp:PerformanceSummary "$@" >"$log" 2>&1; } 2>&1)
  awk -v times="$times" '$3 == "Csc" { compiler = $1 / 1000 } END { split(times, t, " "); print t[1], t[2] + t[3], compiler }' "$log"
}

median() { sort -n | awk '{ value[NR] = $1 } END { print NR % 2 ? value[(NR + 1) / 2] : (value[NR / 2] + value[NR / 2 + 1]) / 2 }'; }

# The generated history has one wrong name: a build that does not report it was not analyzed, one that reports more cried wolf.
build_with() {
  build "-p:MigrationAnalyzers=$analyzers" "$@"
  local found
  found=$(grep -o 'warning MIG[0-9]*' "$work/build.log" | sort | uniq -c | tr -s ' ' || true)
  if [ "$found" != " 2 warning MIG1001" ]; then # each warning is printed as it comes, and again in the summary
    echo "Expected MIG1001 once, found:$found" >&2
    return 1
  fi
}

build >/dev/null # the first one also fills the caches of the disk
for ((run = 1; run <= runs; run++)); do
  if ((run % 2)); then
    build >>"$work/without"
    build_with >>"$work/with"
  else
    build_with >>"$work/with"
    build >>"$work/without"
  fi
  echo "run $run: without $(tail -1 "$work/without"), with $(tail -1 "$work/with") (wall, processor, compiler)" >&2
done

column=0
for what in "wall-clock" "processor" "compiler"; do
  column=$((column + 1))
  without=$(cut -d' ' -f$column "$work/without" | median)
  with=$(cut -d' ' -f$column "$work/with" | median)
  paste -d' ' <(cut -d' ' -f$column "$work/without") <(cut -d' ' -f$column "$work/with") | awk '{ print $2 / $1 }' | sort -n >"$work/ratios"
  awk -v what="$what" -v a="$without" -v b="$with" -v ratio="$(median <"$work/ratios")" -v least="$(head -1 "$work/ratios")" -v most="$(tail -1 "$work/ratios")" \
    'BEGIN { printf "%-10s without %.2f s, with %.2f s, ratio within a run %.3f (%.3f to %.3f)\n", what, a, b, ratio, least, most }'
done

# The compiler's own account: seconds of all threads together for each assembly of analyzers, those of the SDK too.
build_with -p:ReportAnalyzer=true "-flp:LogFile=$work/report.log;Verbosity=detailed" >/dev/null
grep -m1 'Total analyzer execution time' "$work/report.log" | sed 's/^ *//' || true
grep -E '^ *[<0-9.]+ +[<0-9]+ +[A-Za-z.]+, Version=' "$work/report.log" | sed -E 's/, Version=.*//; s/^ */  /' | sort -u || true
