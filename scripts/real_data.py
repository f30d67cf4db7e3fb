#!/usr/bin/env python3
"""Makes real input for `qingyuan screen` from published data.

Usage: real_data.py OUTPUT [SHARED_DATA]

Writes brands.csv (16,630 shop and service brands of the name-suggestion-index as a rights file) and shoes.ndjson (the
web-shop titles of the Web Data Commons shoe set as listings). Nice classes are those of the goods a brand's shops
sell, worked out from its category; the real registrations may differ. laws.ndjson holds the texts of acts and plans cut
into pieces of at most 36 characters: honest Chinese in which hardly any brand is meant.
"""
import csv
import glob
import json
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = sys.argv[1]
DATA = sys.argv[2] if len(sys.argv) > 2 else os.path.join(HERE, "../../shared/data")

CLASSES = {
    "shop/clothes": "18|25", "shop/shoes": "18|25", "shop/sports": "25|28", "shop/outdoor": "18|25", "shop/bag": "18",
    "shop/fashion_accessories": "14|18|25", "shop/jewelry": "14", "shop/watches": "14", "shop/optician": "9",
    "shop/electronics": "9|11", "shop/mobile_phone": "9", "shop/computer": "9", "shop/telecommunication": "9|38",
    "shop/cosmetics": "3", "shop/beauty": "3|44", "shop/perfumery": "3", "shop/chemist": "3|5", "amenity/pharmacy": "5",
    "shop/furniture": "20", "shop/bed": "20|24", "shop/houseware": "21", "shop/toys": "28", "shop/books": "16",
    "shop/alcohol": "32|33", "shop/wine": "33", "shop/tobacco": "34", "shop/tea": "30", "shop/coffee": "30",
    "shop/bakery": "30", "shop/pastry": "30", "shop/confectionery": "30", "shop/chocolate": "30", "amenity/cafe": "30|43",
    "amenity/fast_food": "29|30|43", "amenity/restaurant": "43", "amenity/ice_cream": "30", "shop/car": "12",
    "shop/car_parts": "12", "shop/tyres": "12", "shop/motorcycle": "12", "shop/bicycle": "12", "amenity/fuel": "4",
    "amenity/bank": "36", "office/insurance": "36", "shop/butcher": "29", "shop/greengrocer": "31", "tourism/hotel": "43",
}


def brands():
    with open(os.path.join(DATA, "brands/nsi_brands.tsv"), encoding="utf-8") as source, \
            open(os.path.join(OUT, "brands.csv"), "w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target)
        writer.writerow(["id", "mark", "aliases", "classes", "holder"])
        for row in csv.DictReader(source, delimiter="\t"):
            names = [row[key] for key in ("brand", "zh", "zh_hans", "zh_hant", "en", "short_name")]
            names += row["alt_name"].split(";")
            aliases = [n.strip() for n in dict.fromkeys(names) if n.strip() and n.strip() != row["displayName"]]
            aliases = [n for n in aliases if "|" not in n]
            writer.writerow([row["id"], row["displayName"], "|".join(aliases), CLASSES.get(row["category"], "35"),
                             row["wikidata"]])


def shoes():
    titles = {}
    with open(os.path.join(DATA, "listings/wdc_shoes_test.tsv"), encoding="utf-8", newline="") as source:
        for row in csv.DictReader(source, delimiter="\t"):
            for side in ("left_title", "right_title"):
                text = re.sub(r'"@[a-zA-Z-]+|"', " ", row[side])
                titles.setdefault(re.sub(r"\s+", " ", text).strip(), len(titles) + 1)
    with open(os.path.join(OUT, "shoes.ndjson"), "w", encoding="utf-8") as target:
        for title, number in titles.items():
            target.write(json.dumps({"id": f"wdc-{number}", "title": title, "category": "25"}, ensure_ascii=False) + "\n")


def laws():
    paths = [os.path.join(DATA, "laws/articles.tsv")] + sorted(glob.glob(os.path.join(DATA, "../plans/*.txt")))
    number = 0
    with open(os.path.join(OUT, "laws.ndjson"), "w", encoding="utf-8") as target:
        for path in paths:
            with open(path, encoding="utf-8") as source:
                sentences = re.split(r"[。；\n\t]", source.read())
            for sentence in map(str.strip, sentences):
                for start in range(0, len(sentence), 36):
                    title = sentence[start:start + 36]
                    if len(title) >= 8:
                        number += 1
                        target.write(json.dumps({"id": f"law-{number}", "title": title}, ensure_ascii=False) + "\n")


os.makedirs(OUT, exist_ok=True)
brands()
shoes()
laws()
print(f"{OUT}/brands.csv {OUT}/shoes.ndjson {OUT}/laws.ndjson")
