#!/usr/bin/env bash
# Prepares a release: eng/release.sh 0.2.0
# What stands in AnalyzerReleases.Unshipped.md moves to Shipped.md under the version, the changelog's open section gets version and
# date, Directory.Build.props the version. Then build, look at the difference, commit and tag; it publishes nothing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

version=${1:-}
if ! [[ $version =~ ^([0-9]+\.[0-9]+)\.([0-9]+)$ ]]; then
  echo "Expected a version like 0.2.0." >&2
  exit 2
fi
# Rules are released by minor versions; a patch has none of its own.
heading=${BASH_REMATCH[1]}
[ "${BASH_REMATCH[2]}" = 0 ] || heading=$version

shipped=src/MigrationAnalyzers/AnalyzerReleases.Shipped.md
unshipped=src/MigrationAnalyzers/AnalyzerReleases.Unshipped.md
if grep -q "^## Release $heading\$" "$shipped"; then
  echo "Release $heading stands in $shipped already." >&2
  exit 1
fi
if ! grep -q '^## Unreleased' CHANGELOG.md; then
  echo "CHANGELOG.md has no section Unreleased: what is in this release?" >&2
  exit 1
fi

if grep -q '^MIG' "$unshipped"; then
  { cat "$shipped"; printf '\n## Release %s\n' "$heading"; grep -v '^;' "$unshipped"; } >"$shipped.new"
  mv "$shipped.new" "$shipped"
  grep '^;' "$unshipped" >"$unshipped.new"
  mv "$unshipped.new" "$unshipped"
fi

sed -i.bak "s/^## Unreleased.*/## $version, $(date -u +%F)/" CHANGELOG.md
sed -i.bak "s|<Version>.*</Version>|<Version>$version</Version>|" Directory.Build.props
rm CHANGELOG.md.bak Directory.Build.props.bak
git --no-pager diff --stat
