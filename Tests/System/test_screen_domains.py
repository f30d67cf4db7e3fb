"""screen domains against the look-alike names that dnstwist makes: recall by its own kinds, and quiet about words."""
import collections
import json
import random
import subprocess

import pytest

from conftest import BINARY, ROOT

dnstwist = pytest.importorskip("dnstwist", reason="dnstwist is not installed: make setup-test")

BRANDS = ["nordvik", "yunlingquan", "adidas", "huawei", "starbucks", "loreal", "moutai", "panasonic", "lancome", "xiaomi",
          "burberry", "gucci", "tiffany", "samsung", "rolex", "chanel", "michelin", "siemens", "toyota", "nestle"]
# One in twenty of these brands (nestle) is an English word, of which a wrong letter says little.
# The least share of each kind that must be found. Kinds of dnstwist that change the suffix alone are the brand itself.
LEAST = {"homoglyph": 0.9, "cyrillic": 0.95, "addition": 0.93, "bitsquatting": 0.93, "hyphenation": 0.98, "insertion": 0.93,
         "omission": 0.9, "repetition": 0.93, "replacement": 0.93, "transposition": 0.93, "vowel-swap": 0.93, "subdomain": 0.9,
         "various": 0.9, "dictionary": 0.98}


def screened(tmp_path, hosts):
    (tmp_path / "rights.csv").write_text(
        "id,mark,aliases,classes,holder\n" + "".join(f"{b},{b},,,{b}\n" for b in BRANDS), encoding="utf-8")
    (tmp_path / "official.txt").write_text("".join(f"www.{b}.com\n" for b in BRANDS), encoding="utf-8")
    done = subprocess.run(
        [BINARY, "screen", "domains", "--rights", tmp_path / "rights.csv", "--official", tmp_path / "official.txt", "--hosts", "-"],
        input="".join(host + "\n" for host in hosts), capture_output=True, text=True, encoding="utf-8", check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_what_dnstwist_makes_is_found(tmp_path):
    chance = random.Random(20261122)
    cases = []
    for brand in BRANDS:
        fuzzer = dnstwist.Fuzzer(f"{brand}.com", dictionary=["shop", "online", "outlet", "login", "secure"])
        fuzzer.generate()
        by_kind = collections.defaultdict(list)
        for permutation in fuzzer.permutations():
            by_kind[permutation["fuzzer"]].append(permutation["domain"])
        for kind, hosts in by_kind.items():
            if kind in LEAST:
                cases += [(kind, brand, host) for host in chance.sample(sorted(hosts), min(40, len(hosts)))]
    found = collections.Counter()
    missed = collections.defaultdict(list)
    for (kind, brand, host), row in zip(cases, screened(tmp_path, [host for _, _, host in cases]), strict=True):
        assert row["host"] == host and row["kind"] == "domain"
        if any(finding["right"] == brand for finding in row["findings"]):
            found[kind] += 1
        else:
            missed[kind].append(host)
    count = collections.Counter(kind for kind, _, _ in cases)
    recall = {kind: found[kind] / count[kind] for kind in count}
    print({kind: (round(share, 3), count[kind]) for kind, share in sorted(recall.items())})
    short = {kind: (share, missed[kind][:10]) for kind, share in recall.items() if share < LEAST[kind]}
    assert not short
    assert sum(found.values()) / len(cases) > 0.95


def test_words_and_own_hosts_are_left_alone(tmp_path):
    words = []
    with open(ROOT / "Sources/Screening/Resources/words.tsv", encoding="utf-8") as file:
        for line in file:
            words += [w for w in line.rstrip("\n").split("\t")[1].split(" ") if w.isascii()]
    own = [f"{brand}.com" for brand in BRANDS] + [f"shop.{brand}.com" for brand in BRANDS]
    rows = screened(tmp_path, [word + ".com" for word in words] + own)
    noise = [row["host"] for row in rows if row["findings"]]
    print(len(words), "words:", noise)
    assert len(noise) <= len(words) // 1000
