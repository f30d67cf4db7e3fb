#!/usr/bin/env bash
# Runs `swift test` with these arguments; where tests fail, says at the very end which and why, as thousands of lines lie between.
set -uo pipefail
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# Two thousand tests that all begin at once starve each other until somebody's time limit is over: a few at a time.
width=(--experimental-maximum-parallelization-width "${QINGYUAN_TEST_WIDTH:-8}")
[[ $(swift test --help-hidden 2>/dev/null) == *"${width[0]}"* ]] || width=()
swift test --explicit-target-dependency-import-check error "${width[@]}" "$@" 2>&1 | tee "$log"
status=${PIPESTATUS[0]}
if [ "$status" -ne 0 ]; then
    echo "== what failed"
    # An issue is one line with ✘, and its remarks follow it with ↳.
    grep -aE '^(✘|↳)|recorded an issue|error:|[Ff]atal|Crash|signal code' "$log" | grep -vE '^✘ Suite|Testing Library|Target Platform' | cut -c1-600 | tail -n 150
fi
exit "$status"
