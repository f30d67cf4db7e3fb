#!/usr/bin/env python3
"""Derives Sources/Law/Resources/calendar/holidays.csv from the PyPI package chinesecalendar (MIT).

What is taken are facts: which days of 2017 to 2026 were holidays, and which weekend days were worked.
The notices' numbers are the State Council General Office's own.

    scripts/derive_holidays.py > Sources/Law/Resources/calendar/holidays.csv
"""

import datetime as dt

from chinese_calendar import constants

FIRST, LAST = 2017, 2026

NAMES = {
    "New Year's Day": ("元旦", "New Year's Day"),
    "Spring Festival": ("春节", "Spring Festival"),
    "Tomb-sweeping Day": ("清明节", "Tomb-Sweeping Day"),
    "Labour Day": ("劳动节", "Labour Day"),
    "Dragon Boat Festival": ("端午节", "Dragon Boat Festival"),
    "National Day": ("国庆节", "National Day"),
    "Mid-autumn Festival": ("中秋节", "Mid-Autumn Festival"),
}

NOTICES = {
    2017: "国办发明电〔2016〕17号",
    2018: "国办发明电〔2017〕12号",
    2019: "国办发明电〔2018〕15号",
    2020: "国办发明电〔2019〕16号",
    2021: "国办发明电〔2020〕27号",
    2022: "国办发明电〔2021〕11号",
    2023: "国办发明电〔2022〕16号",
    2024: "国办发明电〔2023〕7号",
    2025: "国办发明电〔2024〕12号",
    2026: "国办发明电〔2025〕7号",
}

# Later notices that changed one holiday of a year already announced.
CHANGES = {(2019, "Labour Day"): "国办发明电〔2019〕3号", (2020, "Spring Festival"): "国办发明电〔2020〕1号"}


def runs(days):
    """Splits sorted days into runs of consecutive ones."""
    run = []
    for day in days:
        if run and (day - run[-1]).days != 1:
            yield run
            run = []
        run.append(day)
    if run:
        yield run


def rows():
    first, last = dt.date(FIRST - 1, 12, 25), dt.date(LAST, 12, 31)
    days = sorted(day for day in constants.holidays if first <= day <= last)
    found = []
    for run in runs(days):
        names = list(dict.fromkeys(constants.holidays[day] for day in run))
        found.append((run[-1].year, names, run[0], run[-1], []))
    for day in sorted(day for day in constants.workdays if first <= day <= last):
        near = [row for row in found if constants.workdays[day] in row[1]]
        closest = min(near, key=lambda row: min(abs((day - row[2]).days), abs((day - row[3]).days)))
        closest[4].append(day)
    return found


def main():
    print("# The State Council's holiday arrangement: one row per holiday of the year's notice.")
    print("# working: weekend days worked in exchange. Derived by scripts/derive_holidays.py; see NOTICE.")
    print("year,festival,festival_en,from,to,working,notice")
    for year, names, start, end, working in rows():
        zh = "、".join(NAMES[name][0] for name in names)
        en = " and ".join(NAMES[name][1] for name in names)
        notice = CHANGES.get((year, names[0]), NOTICES[year])
        print(",".join([str(year), zh, en, str(start), str(end), " ".join(map(str, working)), notice]))


if __name__ == "__main__":
    main()
