"""Cases of an agency's own system, from outside: the reference client of docs/examples, the command, and a server that is killed."""
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time

import pytest

from conftest import ROOT, free_port, issue_token, wait_until_healthy

EXAMPLES = ROOT / "docs/examples"
ROWS = int(os.environ.get("EXCHANGE_ROWS", "1500"))
KILLS = int(os.environ.get("EXCHANGE_KILLS", "4"))


@pytest.fixture(scope="module")
def data(binary, tmp_path_factory):
    folder = tmp_path_factory.mktemp("exchange")
    subprocess.run([binary, "demo", "--data", folder / "data", "--seed-only"], check=True, capture_output=True)
    return folder / "data"


def exchange(binary, data, *arguments):
    return subprocess.run(
        [binary, "exchange", *map(str, arguments), "--data", data, "--as", "officer"], capture_output=True, text=True)


def count(data, table):
    with sqlite3.connect(data / "qingyuan.sqlite") as database:
        return database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]


def test_the_example_of_the_documents_runs(binary, data, tmp_path):
    mapping, cases = EXAMPLES / "mapping.json", EXAMPLES / "cases.csv"
    before = count(data, "case_file")
    checked = exchange(binary, data, "check", "--mapping", mapping, cases)
    assert checked.returncode == 0, checked.stderr
    assert count(data, "case_file") == before
    taken = exchange(binary, data, "import", "--mapping", mapping, cases)
    assert "新增 3" in taken.stderr and "物品" in taken.stdout, taken.stdout + taken.stderr
    again = exchange(binary, data, "import", "--mapping", mapping, cases)
    assert "未变 3" in again.stderr, again.stderr
    assert count(data, "case_file") == before + 3
    out = tmp_path / "out.csv"
    assert exchange(binary, data, "export", "--mapping", mapping, "--output", out).returncode == 0
    text = out.read_text(encoding="utf-8-sig")
    assert all(f"YZ-2026-010{number}" in text for number in (1, 2, 3))


def test_the_reference_client_checks_imports_and_exports(binary, tmp_path):
    port, log = free_port(), open(tmp_path / "server.log", "wb")
    server = subprocess.Popen(
        [binary, "demo", "--data", tmp_path / "data", "--port", str(port), "--no-rate-limits"],
        cwd=tmp_path, stdout=log, stderr=log)
    try:
        wait_until_healthy(f"http://127.0.0.1:{port}", server)
        with sqlite3.connect(tmp_path / "data/qingyuan.sqlite") as database:
            officer = database.execute("SELECT id FROM account WHERE sign_in_name = 'officer'").fetchone()[0]
        environment = {
            **os.environ, "QINGYUAN_URL": f"http://127.0.0.1:{port}", "QINGYUAN_TOKEN": issue_token(port, officer)}

        def client(*arguments):
            return subprocess.run(
                [sys.executable, EXAMPLES / "exchange_client.py", *map(str, arguments)], env=environment,
                capture_output=True, text=True, timeout=120)

        kept = client("mapping", EXAMPLES / "mapping.json")
        assert (kept.returncode, kept.stderr.strip()) == (0, "yunzhou-ajgl"), kept.stderr
        before = count(tmp_path / "data", "case_file")
        checked = client("check", "yunzhou-ajgl", EXAMPLES / "cases.csv")
        assert checked.returncode == 0 and "3 added" in checked.stderr, checked.stderr
        assert count(tmp_path / "data", "case_file") == before
        taken = client("import", "yunzhou-ajgl", EXAMPLES / "cases.csv")
        assert taken.returncode == 0 and "3 added" in taken.stderr, taken.stderr
        assert [json.loads(line)["code"] for line in taken.stdout.splitlines()] == ["goods-wait", "goods-wait"]
        again = client("import", "yunzhou-ajgl", EXAMPLES / "cases.csv")
        assert "0 added, 0 changed, 3 unchanged" in again.stderr, again.stderr
        out = tmp_path / "out.csv"
        assert client("export", "yunzhou-ajgl", out).returncode == 0
        assert "YZ-2026-0103" in out.read_text(encoding="utf-8-sig")
        bad = tmp_path / "bad.csv"
        bad.write_text(
            (EXAMPLES / "cases.csv").read_text(encoding="utf-8").replace("2026/11/3", "3. November"), encoding="utf-8")
        refused = client("check", "yunzhou-ajgl", bad)
        problems = [json.loads(line) for line in refused.stdout.splitlines()]
        assert refused.returncode == 1
        assert [(p["line"], p["place"]) for p in problems if not p["taken"]] == [(4, "案发日期")]
        assert client("check", "nobody", bad).returncode == 1
    finally:
        server.terminate()
        server.wait(timeout=20)
        log.close()


def test_an_import_goes_on_where_it_was_killed_and_doubles_nothing(binary, tmp_path):
    data, log, moments = tmp_path / "data", open(tmp_path / "server.log", "wb"), random.Random(20261122)
    subprocess.run([binary, "demo", "--data", data, "--seed-only"], check=True, stderr=log)
    before = count(data, "case_file")
    head = (EXAMPLES / "cases.csv").read_text(encoding="utf-8").splitlines()[0]
    width = len(head.split(","))
    rows = [f"K{number},销售假酒,门店销售假酒,投诉举报,,,城关镇,2026/11/3,0.09" for number in range(ROWS)]
    feed = tmp_path / "feed.csv"
    feed.write_text("\n".join([head] + [row + "," * (width - 9) for row in rows]) + "\n", encoding="utf-8")
    mapping = EXAMPLES / "mapping.json"
    queued = exchange(binary, data, "import", "--mapping", mapping, feed, "--background", "--json")
    assert queued.returncode == 0, queued.stderr
    run = json.loads(queued.stdout)["run"]

    def state():
        with sqlite3.connect(data / "qingyuan.sqlite") as database:
            return database.execute(
                "SELECT added + changed + unchanged + refused, finished_at FROM exchange_run WHERE id = ?", (run,)
            ).fetchone()

    seen = []
    while len(seen) < KILLS and state()[1] is None:
        port = free_port()
        process = subprocess.Popen(
            [binary, "serve", "--data", data, "--port", str(port)], cwd=tmp_path, stdout=log, stderr=log)
        try:
            wait_until_healthy(f"http://127.0.0.1:{port}", process)
            time.sleep(moments.uniform(0.3, 2))
        finally:
            process.send_signal(signal.SIGKILL)
            process.wait()
        seen.append(state()[0])
        with sqlite3.connect(data / "qingyuan.sqlite") as database:
            database.execute("UPDATE job SET available_at = 0 WHERE state = 'leased'")
    assert seen == sorted(seen) and seen[0] < ROWS, f"too few rows to be killed on the way: {seen}"
    subprocess.run([binary, "jobs", "run", "--once", "--data", data], check=True, capture_output=True)
    assert state()[0] == ROWS and state()[1] is not None
    assert count(data, "case_file") == before + ROWS
    with sqlite3.connect(data / "qingyuan.sqlite") as database:
        keys, records = database.execute(
            "SELECT count(DISTINCT foreign_key), count(DISTINCT record_id) FROM foreign_record").fetchone()
    assert (keys, records) == (ROWS, ROWS)
    audit = subprocess.run([binary, "ledger", "audit", "--data", data, "--json"], capture_output=True, text=True)
    assert audit.returncode == 0, audit.stdout[:2000]
