#!/usr/bin/env bash
# Screening beside the peers of ../shared/perf/peers, in one run: titles a second of processor time on one core, build time, memory.
# At the end the ratio to the best peer and to plain C, all measured in this run. PEERS_DIR (default /tmp/perf) holds a venv, which peers/setup.sh makes, and the generated names and titles; what does not run is named.
set -uo pipefail
cd "$(dirname "$0")/.."
peers=$(realpath ../shared/perf/peers)
export PEERS_DIR=${PEERS_DIR:-/tmp/perf} PYTHONDONTWRITEBYTECODE=1
python=$PEERS_DIR/venv/bin/python
data=$PEERS_DIR/data
bench=${BENCH:-.build/release/bench}
sizes=${SIZES:-1000 100000 1000000}

skip() { echo "skipped: $1" >&2; }
[ -x "$python" ] || { echo "installing the peers into $PEERS_DIR"; "$peers/setup.sh" >&2; }
if [ ! -s "$data/titles.txt" ]; then
    mkdir -p "$data" "$PEERS_DIR/out"
    (cd "$peers" && "$python" gen_titles.py) || { skip "no input: $peers/setup.sh makes the venv it needs"; exit 1; }
fi
# What is printed is kept as well, for the ratios; only what this run has measured counts.
said=$(mktemp -d); trap 'rm -rf "$said"' EXIT
rm -f "$PEERS_DIR"/out/a_exact.json "$PEERS_DIR"/out/a_fuzzy.json
echo "Screening (folding included)"
names=(); for size in $sizes; do names+=("$data/names$size.txt"); done
"$bench" screening "${names[@]}" "$data/titles.txt" | tee "$said/screening"

echo; echo "What plain C reaches (a_ceiling.c, folding included, hash alone trusted)"
folds=$data/fold0.bin
[ -s "$folds" ] || (cd "$peers" && "$python" - <<'PY'
import os
from common import DATA
from a_ceiling import fold_table
fold_table(0).tofile(os.path.join(DATA, "fold0.bin"))
PY
) || skip "the fold table of a_ceiling.c"
if gcc -O3 -march=native -o "$PEERS_DIR/a_ceiling" "$peers/a_ceiling.c" 2>/dev/null && [ -s "$folds" ]; then
    for mode in 1 2; do for size in $sizes; do
        "$PEERS_DIR/a_ceiling" "$data/names$size.txt" "$data/titles.txt" "$folds" $mode /dev/null 3
    done; done | tee "$said/ceiling"
else
    skip "a_ceiling.c: no gcc"
fi

echo; echo "Hyperscan literals, called from C (no folding)"
if pkg-config --exists libhs 2>/dev/null && gcc -O2 -o "$PEERS_DIR/a_hs" "$peers/a_hs.c" $(pkg-config --cflags --libs libhs); then
    for size in $sizes; do timeout 120 "$PEERS_DIR/a_hs" "$data/names$size.txt" "$data/titles.txt" || skip "Hyperscan at $size names"; done |
        tee "$said/hyperscan"
else
    skip "Hyperscan: libhyperscan-dev is not installed"
fi

echo; echo "Peers from Python (no folding)"
(cd "$peers" && PEERS_SIZES=${sizes// /,} timeout 600 "$python" a_exact.py) || skip "a_exact.py"

echo; echo "Fuzzy peers from Python (edit distance 1 or their nearest notion, no folding; what is not installed says so)"
(cd "$peers" && PEERS_SIZES=${sizes// /,} PEERS_BUDGET=${PEERS_BUDGET:-10} timeout 1200 "$python" a_fuzzy.py 2>/dev/null) || skip "a_fuzzy.py"

echo; echo "Ratios"
"$python" scripts/screening_ratios.py "$said" "$PEERS_DIR/out"
