#!/usr/bin/env python3
"""Measures how much of what hides screening finds, and how often it cries wolf.

Usage: screening_accuracy.py [--half dev|test] [--program "qingyuan screen"] [--data ../shared/data] [--registry FILE] [--show N]
Needs: python3 -m pip install nlpcda jionlp pypinyin opencc confusable_homoglyphs dnstwist   (a venv of its own)

Marks are the real brands of ../shared/data/brands, halved by a hash of their ids; settings are fixed on one half (dev) and scored
on the other (test). The disguises are made by other people's generators. Honest texts are real shop titles, sentences of acts,
and lists of dishes, cars and devices, halved by their hash too; whatever is found hidden in them is false, and so is a brand that is an
ordinary word. To reach 10,000 and 1,000,000 marks the half's brands are filled up with the generated names of ../shared/perf
(--registry, made by gen_titles.py); of these every finding is false.
"""
import argparse
import collections
import contextlib
import csv
import hashlib
import io
import json
import os
import random
import re
import subprocess
import sys
import tempfile

with contextlib.redirect_stdout(io.StringIO()):
    import dnstwist
    import jionlp
    import nlpcda
    import opencc
    import pypinyin
    from confusable_homoglyphs import confusables

HERE = os.path.dirname(os.path.abspath(__file__))
HAN = re.compile("^[\u4e00-\u9fff]{2,8}$")
LATIN = re.compile("^[A-Za-z]{4,14}$")
random_ = random.Random(7)
s2t = opencc.OpenCC("s2t")
with contextlib.redirect_stdout(io.StringIO()):
    homophones = nlpcda.Homophone(create_num=2, change_rate=0.99, seed=1).base_file_mapobj
BEFORE = "新款 正品 特价 全新 现货 批发 官方 专柜 春季 夏季".split()
BEHIND = "男鞋 女装 手机壳 保温杯 双肩包 饼干 洗发水 耳机 咖啡 牛仔裤".split()


def brands(data):
    """Id, Latin name and Han name of every brand; names of acts of speech are left out by the program, not here."""
    with open(os.path.join(data, "brands/nsi_brands.tsv"), encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            han = next((t2s(n) for n in (row["zh_hans"], row["zh"], row["brand"], row["displayName"]) if HAN.match(t2s(n))), "")
            latin = next((n for n in (row["en"], row["brand"], row["displayName"]) if LATIN.match(n)), "")
            yield row["id"], row["brand"] or row["displayName"], han, latin


def t2s(text, _converter=opencc.OpenCC("t2s")):
    return _converter.convert(text or "")


# ---------------------------------------------------------------- disguises: name -> another writing of it, or None

def shapes():
    """Characters of the same four-corner code and structure, and left-right components, by jionlp."""
    codes, parts = collections.defaultdict(list), {}
    for point in range(0x4E00, 0x9FA6):
        char = chr(point)
        try:
            found = jionlp.char_radical(char)[0]
        except Exception:
            continue
        code, order, form = found.get("corner_coding") or "", found.get("stroke_order") or "", found.get("structure") or ""
        if len(code) >= 4 and is_common(char):
            codes[code[:4], form].append(char)
        if form == "左右结构" and len(order) == 2 and all("\u4e00" <= c <= "\u9fff" for c in order):
            parts[char] = order
    alike = {c: [d for d in group if d != c] for group in codes.values() for c in group if len(group) > 1}
    return alike, parts


def is_common(char):
    """Whether buyers know the character: those of GB 2312."""
    try:
        return bool(char.encode("gb2312"))
    except UnicodeEncodeError:
        return False


def one(name, table):
    places = [i for i, c in enumerate(name) if table.get(c)]
    if not places:
        return None
    at = random_.choice(places)
    return name[:at] + random_.choice(table[name[at]]) + name[at + 1:]


def disguises(alike, parts):
    sounds = {c: [d for d in others if d != c and "\u4e00" <= d <= "\u9fff" and is_common(d)][:12] for c, others in homophones.items()}

    def spelled(name):
        at = random_.randrange(len(name))
        return name[:at] + pypinyin.lazy_pinyin(name[at])[0] + name[at + 1:]

    def turned(name):
        at = random_.randrange(len(name) - 1)
        return None if len(name) < 3 or name[at] == name[at + 1] else name[:at] + name[at + 1] + name[at] + name[at + 2:]

    def mixed(name):
        if len(name) < 3:
            return None
        at, other = random_.sample(range(len(name)), 2)
        sound, look = sounds.get(name[at]), alike.get(name[other]) or ([parts[name[other]]] if name[other] in parts else None)
        if not sound or not look:
            return None
        chars = list(name)
        chars[at], chars[other] = random_.choice(sound), random_.choice(look)
        return "".join(chars)

    def every(name):
        return "".join(random_.choice(sounds[c]) if sounds.get(c) else c for c in name)

    han = {
        "exact": lambda n: n,
        "traditional": lambda n: s2t.convert(n),
        "separator": lambda n: random_.choice("·*.-_丶|~/\u200b").join(n),
        "homophone (one)": lambda n: one(n, sounds),
        "homophone (all)": every,
        "lookalike": lambda n: one(n, alike),
        "split": lambda n: one(n, {c: [p] for c, p in parts.items()}),
        "pinyin (one)": spelled,
        "pinyin (all)": lambda n: "".join(pypinyin.lazy_pinyin(n)),
        "transposed": turned,
        "edit": lambda n: one(n, {c: [""] for c in n[1:-1]}) if len(n) >= 4 else None,
        "mixed": mixed,
    }
    latin = {
        "exact": lambda n: n,
        "case": lambda n: n.swapcase(),
        "width": lambda n: "".join(chr(ord(c) + 0xFEE0) for c in n),
        "separator": lambda n: random_.choice("·*.-_|~\u200b").join(n),
        "confusable": confusable,
        "leet": lambda n: "".join({"a": "4", "e": "3", "i": "1", "o": "0", "s": "5"}.get(c.lower(), c) for c in n),
        "transposed": lambda n: twisted(n, "transposition"),
        "edit": lambda n: twisted(n, "omission") if len(n) >= 6 else None,
        "edit (repeated)": lambda n: twisted(n, "repetition") if len(n) >= 5 else None,
    }
    return han, latin


def confusable(name):
    """One letter or more by one of another alphabet that Unicode calls confusable."""
    out = ""
    for letter in name:
        found = confusables.is_confusable(letter, greedy=True, preferred_aliases=[])
        others = [h["c"] for h in (found[0]["homoglyphs"] if found else []) if len(h["c"]) == 1 and h["c"].isalpha()
                  and ord(h["c"]) > 0x2FF]
        out += random_.choice(others) if others and random_.random() < 0.5 else letter
    return out


def twisted(name, how):
    fuzzer = dnstwist.Fuzzer(name.lower() + ".com")
    found = sorted(set(getattr(fuzzer, "_" + how)()) - {name.lower()})
    found = [f for f in found if f[0] == name[0].lower()]
    return random_.choice(found) if found else None


# ---------------------------------------------------------------- texts

def in_half(text, half):
    return hashlib.sha256(text.encode()).digest()[0] % 2 == (half == "test")


def honest(data, half, count):
    """Real texts that hide nothing, by kind."""
    texts = collections.defaultdict(list)
    with open(os.path.join(data, "listings/wdc_shoes_test.tsv"), encoding="utf-8") as file:
        for row in csv.reader(file, delimiter="\t"):
            texts["shop titles"] += [t.strip('" ')[:200] for t in row[:2] if len(t) > 20 and in_half(t, half)]
    with open(os.path.join(data, "laws/articles.tsv"), encoding="utf-8") as file:
        sentences = [s for line in file for s in re.split("[。；：]|\t", line) if re.search("[\u4e00-\u9fff]{8}", s) and in_half(s, half)]
    texts["sentences of acts"] = random_.sample([s[:60] for s in sentences], min(count, len(sentences)))
    for name, file in (("dishes", "food"), ("cars", "car"), ("devices", "IT")):
        with open(os.path.join(data, f"words/THUOCL_{file}.txt"), encoding="utf-8") as lines:
            words = [w.split()[0] for w in lines if w.split() and in_half(w.split()[0], half)]
        texts[name] = ["".join(random_.sample(BEFORE, 1) + random_.sample(words, 4)) for _ in range(count // 4)]
    return {kind: sorted(set(found)) for kind, found in texts.items()}


def ordinary():
    words = set()
    with open(os.path.join(HERE, "../Sources/Screening/Resources/words.tsv"), encoding="utf-8") as file:
        for line in file:
            words.update(line.rstrip("\n").split("\t")[1].split(" "))
    return words


SHOES = set("nike asics puma adidas skechers converse vans reebok brooks saucony mizuno salomon timberland clarks crocs fila "
            "hoka diadora columbia merrell lacoste geox ecco birkenstock dr.martens superga pumas".split())
SAME = {"exact", "traditional", "case", "width", "separator"}
OPEN = {"exact", "width", "case", "traditional", "alias"}


def screen(program, marks, texts):
    """The findings of each text."""
    with tempfile.TemporaryDirectory() as folder:
        rights, listings = os.path.join(folder, "rights.csv"), os.path.join(folder, "listings.ndjson")
        with open(rights, "w", encoding="utf-8", newline="") as file:
            out = csv.writer(file)
            out.writerow(["id", "mark", "aliases", "classes", "holder"])
            for id_, mark, han, latin in marks:
                aliases = "|".join(dict.fromkeys(n for n in (han, latin) if n and n != mark))
                out.writerow([id_, mark, aliases, "", mark])
        with open(listings, "w", encoding="utf-8") as file:
            for at, text in enumerate(texts):
                file.write(json.dumps({"id": str(at), "title": text}, ensure_ascii=False) + "\n")
        done = subprocess.run(program.split() + ["--rights", rights, "--listings", listings], stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, text=True, encoding="utf-8")
    found = [(0, []) for _ in texts]
    for line in done.stdout.splitlines():
        row = json.loads(line)
        found[int(row["id"])] = (row["score"], row["findings"])
    return found


def recall(program, marks, registry_, show):
    """By script and kind: reported, in the queue (a score of 0.5 and more), all; `marks` are disguised, `registry_` is looked for."""
    han, latin = disguises(*shapes())
    texts, truth = [], []
    for id_, _, han_name, latin_name in marks:
        for script, name, ways in (("Han", han_name, han), ("Latin", latin_name, latin)):
            for kind, way in ways.items() if name else ():
                hidden = way(name)
                if not hidden or hidden == name and kind not in ("exact",):
                    continue
                gap = " " if script == "Latin" or re.search("[a-z]", hidden) else ""
                texts.append(random_.choice(BEFORE) + gap + hidden + gap + random_.choice(BEHIND))
                truth.append((script, kind, id_, name, hidden))
    words = ordinary()
    truth = [(s, "ordinary word, open" if n.lower() in words and k in SAME else
              "ordinary word, hidden" if n.lower() in words else k, i, n, h) for s, k, i, n, h in truth]
    names = collections.defaultdict(set)
    for id_, mark, han_name, latin_name in registry_:
        for n in (mark, han_name, latin_name):
            names[id_].add(n.lower())
    rows, missed = collections.OrderedDict(), collections.defaultdict(list)
    for (script, kind, id_, name, hidden), (score, findings) in zip(truth, screen(program, registry_, texts)):
        hit = any(f["right"] == id_ or name.lower() in names[f["right"]] for f in findings)
        row = rows.setdefault((script, kind), [0, 0, 0])
        row[0] += hit
        row[1] += hit and score >= 0.5
        row[2] += 1
        if not hit:
            missed[script, kind].append(f"{name}→{hidden}")
    if show:
        for key, some in missed.items():
            print(key, random_.sample(some, min(show, len(some))), file=sys.stderr)
    return rows


def false_findings(program, marks, texts, show):
    words = ordinary()
    rows = []
    for kind, some in texts.items():
        hidden, plain, chance, kinds = [], [], [], collections.Counter()
        queued = 0
        for text, (score, findings) in zip(some, screen(program, marks, some)):
            queued += score >= 0.5
            for finding in findings:
                if finding["kind"] not in OPEN and finding["kind"] != "separator":
                    hidden.append(f"{finding['mark']}←{finding['matched']} {finding['kind']} {finding['score']} in {text}")
                    kinds[finding["kind"]] += 1
                elif finding["mark"].lower() in words and finding["mark"].lower() not in SHOES:
                    plain.append(f"{finding['mark']} {finding['score']} in {text}")
                elif finding["right"].startswith("generated "):
                    chance.append(f"{finding['mark']} {finding['score']} in {text}")
        rows.append((kind, len(some), len(hidden), len(plain), len(chance), queued, dict(kinds)))
        for of, found in (("hidden", hidden), ("plain", plain), ("chance", chance)) if show else ():
            print(kind, of, random_.sample(found, min(show, len(found))), file=sys.stderr)
    return rows


def registry(half, path, count):
    """The brands of the half, and generated names until there are enough."""
    brands_ = sorted(half, key=lambda b: (not b[2], hashlib.sha256(b[0].encode()).digest()))[:count]
    if len(brands_) < count and os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            names = [line.strip() for line in file]
        random.Random(11).shuffle(names)
        brands_ += [(f"generated {at}", name, "", "") for at, name in enumerate(names[:count - len(brands_)])]
    return brands_


def print_false(program, half, texts, registry_, most, show):
    for count in (n for n in (10_000, 1_000_000) if n <= most):
        marks = registry(half, registry_, count)
        if len(marks) < count:
            print(f"\nSkipped {count} marks: no {registry_} to fill up with.")
            continue
        print(f"\nHonest texts against {count} marks, findings per 1,000 texts:\n")
        print("| texts | number | hidden | ordinary words | by chance | all | at the threshold, for an officer's look | hidden kinds |")
        print("|---|---|---|---|---|---|---|---|")
        rows = false_findings(program, marks, texts, show)
        rows.append(("**all**", *(sum(row[at] for row in rows) for at in range(1, 6)), {}))
        for kind, number, hidden, plain, chance, queued, kinds in rows:
            figures = [1000 * n / number for n in (hidden, plain, chance, hidden + plain + chance, queued)]
            print(f"| {kind} | {number} | {' | '.join(f'{f:.1f}' for f in figures)} | "
                  f"{', '.join(f'{k} {n}' for k, n in sorted(kinds.items()))} |")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--half", choices=["dev", "test"], default="test")
    options.add_argument("--program", default=".build/debug/qingyuan screen")
    options.add_argument("--data", default=os.path.join(HERE, "../../shared/data"))
    options.add_argument("--registry", default="/tmp/perf/data/names.txt")
    options.add_argument("--most", type=int, default=1_000_000, help="leave larger registries out")
    options.add_argument("--show", type=int, default=0, help="print so many of the missed and the false ones")
    options = options.parse_args()
    every = list({b[0]: b for b in brands(options.data)}.values())
    half = [b for b in every if in_half(b[0], options.half)]
    print(f"Half `{options.half}`: {len(half)} marks, each name disguised in every way it can be.\n")
    print("| script | kind | found | of | recall | in the queue | recall among 1,000,000 marks | in the queue |\n|---|---|---|---|---|---|---|---|")
    state = random_.getstate()
    few = recall(options.program, half, half, options.show)
    random_.setstate(state)
    million = registry(half, options.registry, 1_000_000) if options.most >= 1_000_000 else []
    many = recall(options.program, half, million, 0) if len(million) == 1_000_000 else {}
    for key, (hit, queued, count) in few.items():
        crowded = " | ".join(f"{n / count:.3f}" for n in many[key][:2]) if key in many else "not measured | not measured"
        print(f"| {key[0]} | {key[1]} | {hit} | {count} | {hit / count:.3f} | {queued / count:.3f} | {crowded} |")
    print_false(options.program, half, honest(options.data, options.half, 4000), options.registry, options.most, options.show)


if __name__ == "__main__":
    main()
