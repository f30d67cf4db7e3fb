#!/usr/bin/env python3
"""Prints how screening compares with the best peer and with plain C, from what one run of bench_screen.sh has said.

Usage: screening_ratios.py SAID OUT   (the folder of what was printed; the folder of a_exact.json and a_fuzzy.json)
"""
import json
import os
import sys

SAID, OUT = sys.argv[1:3]


def lines(name):
    path = os.path.join(SAID, name)
    return open(path, encoding="utf-8").read().splitlines() if os.path.exists(path) else []


def own():
    """(names, view) -> titles a second."""
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines("screening") if line.startswith("|")]
    return {(int(row[0]), row[-2]): float(row[-1]) for row in rows if row[0].isdigit()}


def ceiling():
    """(names, mode) -> titles a second: mode 1 is exact, mode 2 edit distance 1."""
    rows = [json.loads(line) for line in lines("ceiling") if line.startswith("{")]
    return {(row["names"], row["mode"]): row["titles/s"] for row in rows}


def peers(name):
    """names -> (titles a second, which peer) of the fastest."""
    path = os.path.join(OUT, name + ".json")
    rows = json.load(open(path, encoding="utf-8")) if os.path.exists(path) else []
    rows = rows.get("rows", []) if isinstance(rows, dict) else rows
    found = [(row["names"], row["titles/s"], row["peer"]) for row in rows if row.get("titles/s")]
    if name == "a_exact":
        cells = [[c.strip() for c in line.strip("|").split("|")] for line in lines("hyperscan") if line.startswith("|")]
        found += [(int(c[1]), float(c[5]), "Hyperscan from C") for c in cells]
    return {names: max((rate, peer) for at, rate, peer in found if at == names) for names in {f[0] for f in found}}


def against(rate, other):
    return f"{rate / other:.2f}" if rate and other else "not run"


def main():
    rates, plain = own(), ceiling()
    print("| names | view | titles/s | best peer | its titles/s | ratio | plain C | ratio |\n|---|---|---|---|---|---|---|---|")
    for view, kind, mode in (("exact", "a_exact", 1), ("every view", "a_fuzzy", 2)):
        best = peers(kind)
        for names in sorted({n for n, v in rates if v == view}):
            rate = rates[names, view]
            peer_rate, peer = best.get(names, (0, "not run"))
            c = plain.get((names, mode), 0)
            print(f"| {names:,} | {view} | {rate:,.0f} | {peer} | {peer_rate:,.0f} | {against(rate, peer_rate)} "
                  f"| {c:,.0f} | {against(rate, c)} |")


main()
