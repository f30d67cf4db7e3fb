#!/usr/bin/env python3
"""Derives Sources/Law/Resources/regions/regions.csv from two public tables of region codes (GB/T 2260).

- areacodes_1981_2024.csv: every code of 1981 to 2024 with its years and successors (CC0)
- quhua_divisions_2026.json: the codes in use in September 2026, from the national place-name database (MIT)

    scripts/derive_regions.py ../shared/data/regions > Sources/Law/Resources/regions/regions.csv
"""

import csv
import json
import pathlib
import re
import sys

LEVELS = {"省级": "1", "地级": "2", "县级": "3"}
LAST_OF_HISTORY = 2024
# Codes that went between the two tables, with what took their place: 江北区 and 渝北区 became 两江新区.
SUCCESSORS_SINCE = {"500105": ["500157"], "500112": ["500157"]}


def successors(row):
    """What took a code's place when it ended; parts split off in earlier years are left out."""
    if not row["变更/弃用时间"]:
        return []
    marked = [re.fullmatch(r"(\d{6})(?:\[(\d{4})\])?", item) for item in row["新代码"].split(";") if item]
    final = [item[1] for item in marked if item[2] is None] or [item[1] for item in marked]
    return [code for code in dict.fromkeys(final) if code != row["代码"]]


def current(path):
    """code -> (name, level, parent) of the newest table."""
    found = {}
    for province, inside in json.loads(path.read_text(encoding="utf-8"))["provinces"].items():
        top = inside["code"][:6]
        found[top] = (province, "1", "")
        for city, within in inside["cities"].items():
            middle = within["code"][:6] if within["code"] else None
            if middle:
                found[middle] = (city, "2", top)
            for county, code in within["counties"].items():
                found[code[:6]] = (county, "3", middle or top)
    return found


def main(folder):
    with open(folder / "areacodes_1981_2024.csv", encoding="utf-8-sig", newline="") as file:
        history = list(csv.DictReader(file))
    now = current(folder / "quhua_divisions_2026.json")
    prefectures = {row["代码"] for row in history if row["级别"] == "地级"}
    rows = []
    for row in history:
        code, level = row["代码"], LEVELS[row["级别"]]
        parent = "" if level == "1" else code[:2] + "0000"
        if level == "3" and row["二级行政区"] != "直辖" and code[:4] + "00" in prefectures:
            parent = code[:4] + "00"
        until, after = row["变更/弃用时间"], successors(row)
        if not until and code not in now:
            until, after = str(LAST_OF_HISTORY + 2), SUCCESSORS_SINCE.get(code, [])
        rows.append((code, row["名称"], level, parent, row["启用时间"], until, " ".join(after)))
    known = {row[0] for row in rows if not row[5]}
    rows += [(code, *about, str(LAST_OF_HISTORY + 1), "", "") for code, about in now.items() if code not in known]
    print("# Region codes (GB/T 2260) with their history. level: 1 province, 2 prefecture, 3 county. Years are all")
    print("# the sources give. Derived by scripts/derive_regions.py; see NOTICE.")
    print("code,name,level,parent,from,until,successors")
    for row in sorted(rows, key=lambda row: (row[0], row[4])):
        print(",".join(row))


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/data/regions"))
