#!/usr/bin/env bash
# A province after years, on both engines in one run: 10^6 clues and 10^5 cases, then ten years of plans for 500 units. Fills each
# engine once; takes half an hour and 12 GB, which are given back.
set -euo pipefail
cd "$(dirname "$0")/.."
bench=.build/release/bench
folder=$(mktemp -d "${TMPDIR:-/tmp}/qingyuan-scale.XXXXXX")
trap 'rm -rf "$folder"' EXIT

# A PostgreSQL of its own that keeps what it acknowledged; it ends with its standard input.
coproc server { scripts/postgresql.sh durable; }
read -r url <&"${server[0]}"
"$bench" scale --data "$folder"
"$bench" scale --database "$url"
"$bench" plan-board
"$bench" plan-board "$url"
exec {server[1]}>&-
