#!/usr/bin/env bash
# Format, sizes and banned words. Each check prints its name and can fail.
set -euo pipefail
cd "$(dirname "$0")/.."
failed=0
fail() { printf '%s\n' "$1" >&2; failed=1; }

echo "== format"
swift format lint --strict -r Sources Tests Plugins Fuzz Package.swift $([ -d Benchmarks ] && echo Benchmarks) || failed=1

echo "== sizes"
while IFS= read -r file; do
    limit=400
    case "$file" in Tests/*|*Table.swift) limit=600 ;; esac
    lines=$(wc -l <"$file")
    [ "$lines" -le "$limit" ] || fail "$file: $lines lines, at most $limit"
done < <(git ls-files '*.swift')

echo "== arrows"
swift package dump-package | python3 scripts/arrows.py >&2 || fail "a target imports what it does not name"

echo "== punctuation"
python3 scripts/punctuation.py Sources >&2 || fail "Chinese text takes full-width punctuation"

echo "== banned words"
! git grep -nE '\bfatalError\(|\btry!|\bas!' -- 'Sources/*.swift' || fail "traps are not for outside input"
! git grep -nE '\bDate\(\)|Date\.now|ContinuousClock\(\)|SystemRandomNumberGenerator|UUID\(\)' -- \
    Sources/Law Sources/Enforcement Sources/Screening Sources/SupplyNetwork Sources/Ledger ||
    fail "the pure targets take clock and randomness as parameters"
! git grep -nE '\b(TODO|FIXME|XXX)\b' -- Sources Tests scripts ':!scripts/lint.sh' || fail "unfinished words"
! git grep -nE '\b(SELECT|INSERT INTO|UPDATE|DELETE FROM) ' -- Sources/Web || fail "the web knows no SQL"
[ "$failed" = 0 ] && echo "lint: clean" || exit 1
