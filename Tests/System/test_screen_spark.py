"""scripts/spark_screen.py on a cluster of two executors of this machine, one of them killed on the way: the findings of one process."""
import json
import os
import shutil
import stat
import subprocess
import sys

import pytest

from conftest import BINARY, ROOT

pytest.importorskip("pyspark", reason="pyspark is not installed: make setup-test")
if not shutil.which("java"):
    pytest.skip("no Java runtime: make setup-test installs default-jre-headless", allow_module_level=True)

LISTINGS = 600
NAMES = ["云岭泉", "云玲泉", "云☆岭☆泉", "N0rdvik", "诺维克", "普通水杯", "Nordvik"]

# Runs the program; whoever comes first kills the executor that started it, with the program half fed.
KILLER = """#!/usr/bin/env python3
import os, signal, subprocess, sys

def executor():
    pid = os.getppid()
    while pid > 1:
        with open(f"/proc/{pid}/cmdline") as file:
            if "CoarseGrainedExecutorBackend" in file.read():
                return pid
        with open(f"/proc/{pid}/stat") as file:
            pid = int(file.read().rpartition(")")[2].split()[1])
    return None

try:
    os.mkdir(sys.argv[1])
    victim = executor()
    sys.stdin.readline()
    with open(os.path.join(sys.argv[1], "victim"), "w") as file:
        file.write(str(victim))
    os.kill(victim, signal.SIGKILL)
except FileExistsError:
    pass
os.execv(sys.argv[2], sys.argv[2:])
"""


def write_input(folder):
    listings = folder / "listings"
    listings.mkdir()
    for part in range(4):
        with open(listings / f"part-{part}.ndjson", "w", encoding="utf-8") as file:
            for number in range(part, LISTINGS, 4):
                row = {"id": str(number), "title": f"正宗{NAMES[number % len(NAMES)]}商品{number}"}
                file.write(json.dumps(row, ensure_ascii=False) + "\n")
    (folder / "rights.csv").write_text(
        "id,mark,aliases,classes,holder\nr1,云岭泉,,32,甲\nr2,Nordvik,诺维克,25,乙\n", encoding="utf-8")
    return listings


def results(text):
    return {row["id"]: row for row in map(json.loads, text.splitlines())}


def test_a_killed_executor_changes_nothing(tmp_path):
    listings = write_input(tmp_path)
    everything = "".join(path.read_text(encoding="utf-8") for path in sorted(listings.iterdir()))
    alone = subprocess.run(
        [BINARY, "screen", "--rights", tmp_path / "rights.csv", "--listings", "-"],
        input=everything, capture_output=True, text=True, encoding="utf-8", check=True)
    killer = tmp_path / "killer"
    killer.write_text(KILLER)
    killer.chmod(killer.stat().st_mode | stat.S_IXUSR)
    killed = tmp_path / "killed"
    output = tmp_path / "found"
    done = subprocess.run(
        [sys.executable, ROOT / "scripts/spark_screen.py", "--master", "local-cluster[2,1,1024]", "--partitions", "6",
         "--program", f"{killer} {killed} {BINARY}", "--rights", tmp_path / "rights.csv", "--input", listings, "--output", output],
        env={**os.environ, "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_DIRS": str(tmp_path / "spark"),
             "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_WORKER_DIR": str(tmp_path / "work")},
        cwd=tmp_path, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr[-4000:]
    assert (killed / "victim").read_text() != "None", "no executor was killed"
    assert (output / "_SUCCESS").exists()
    spread = "".join(path.read_text(encoding="utf-8") for path in sorted(output.glob("part-*")))
    assert len(spread.splitlines()) == LISTINGS
    assert results(spread) == results(alone.stdout)
    assert sum(bool(row["findings"]) for row in results(spread).values()) > LISTINGS // 2
