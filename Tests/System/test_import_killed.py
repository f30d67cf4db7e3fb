"""Kills the server at random moments while it takes in a file in the background, and looks whether every row is there once.

IMPORT_ROWS says how many rows the file has (30000), IMPORT_KILLS how often the server dies (6), IMPORT_SEED at which moments.
"""
import json
import os
import random
import signal
import sqlite3
import subprocess
import time

from conftest import free_port, wait_until_healthy

ROWS = int(os.environ.get("IMPORT_ROWS", "30000"))
KILLS = int(os.environ.get("IMPORT_KILLS", "6"))
SEED = int(os.environ.get("IMPORT_SEED", "20261122"))


def write_feed(path):
    """Good rows, and every hundredth broken, repeated or on a second platform; how many of each."""
    counts = {"accepted": 0, "refused": 0}
    with open(path, "w", encoding="utf-8") as file:
        for number in range(ROWS):
            row = {"id": f"K{number}", "title": f"云☆岭☆泉 天然水 {number}", "platform": "淘金", "price": "9.90"}
            if number % 100 == 17:
                file.write('{"id": "broken\n')
                counts["refused"] += 1
                continue
            if number % 100 == 42:
                row["id"] = f"K{number - 1}"
                counts["refused"] += 1
            elif number % 100 == 68:
                row["id"], row["platform"] = f"K{number - 1}", "拼购"
                counts["accepted"] += 1
            else:
                counts["accepted"] += 1
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    return counts


def run(binary, *arguments):
    return subprocess.run([binary, *map(str, arguments)], check=True, capture_output=True, text=True).stdout


def shorten_leases(data):
    """What a dead node held is free again at once; waiting for the lease proves nothing more."""
    with sqlite3.connect(data / "qingyuan.sqlite") as database:
        database.execute("UPDATE job SET available_at = 0 WHERE state = 'leased'")


def wait_for_progress(batch, before):
    """A node that dies again and again before it kept a row is given up, as it must be: on a slow machine each life is given time."""
    until = time.monotonic() + 60
    while sum(batch()[:3]) == before and batch()[3] is None and time.monotonic() < until:
        time.sleep(0.05)


def test_an_import_goes_on_where_it_was_killed_and_doubles_nothing(binary, tmp_path):
    moments, data, log = random.Random(SEED), tmp_path / "data", open(tmp_path / "server.log", "wb")
    subprocess.run([binary, "demo", "--data", data, "--seed-only"], check=True, stderr=log)
    expected = write_feed(tmp_path / "feed.ndjson")
    ticket = json.loads(run(
        binary, "listings", "import", tmp_path / "feed.ndjson", "--background", "--data", data, "--as", "monitor", "--json"))

    def batch():
        with sqlite3.connect(data / "qingyuan.sqlite") as database:
            return database.execute(
                "SELECT accepted, refused, repeated, finished_at FROM import_batch WHERE id = ?", (ticket["batch"],)
            ).fetchone()

    seen, kills = [], 0
    while kills < KILLS and batch()[3] is None:
        port = free_port()
        process = subprocess.Popen(
            [binary, "serve", "--data", data, "--port", str(port)], cwd=tmp_path, stdout=log, stderr=log)
        try:
            wait_until_healthy(f"http://127.0.0.1:{port}", process)
            time.sleep(moments.uniform(0.3, 3))
            wait_for_progress(batch, seen[-1] if seen else 0)
        finally:
            process.send_signal(signal.SIGKILL)
            process.wait()
        kills += 1
        seen.append(sum(batch()[:3]))
        shorten_leases(data)
    assert seen == sorted(seen), seen
    assert kills >= 2 and seen[0] < ROWS, f"too few rows to be killed on the way: {seen}"

    run(binary, "jobs", "run", "--once", "--data", data)
    accepted, refused, repeated, finished = batch()
    assert finished is not None
    assert (accepted, refused, repeated) == (expected["accepted"], expected["refused"], 0)
    with sqlite3.connect(data / "qingyuan.sqlite") as database:
        rows, distinct = database.execute(
            "SELECT COUNT(*), COUNT(DISTINCT platform || '/' || external_id) FROM listing WHERE batch_id = ?",
            (ticket["batch"],)).fetchone()
        problems = database.execute(
            "SELECT COUNT(*) FROM import_problem WHERE batch_id = ?", (ticket["batch"],)).fetchone()[0]
    assert (rows, distinct, problems) == (expected["accepted"], expected["accepted"], expected["refused"])
    job = json.loads(run(binary, "jobs", "show", ticket["job"], "--data", data, "--as", "admin", "--json"))
    assert job["state"] == "done" and job["done"] == job["total"] == ROWS
    assert list((data / "spool").iterdir()) == []
    audit = subprocess.run([binary, "ledger", "audit", "--data", data, "--json"], capture_output=True, text=True)
    assert audit.returncode == 0, audit.stdout[:2000]
