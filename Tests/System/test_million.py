"""A feed of listings through the API, with the program killed in the middle: the import goes on where it stood, nothing is
doubled, and memory does not grow with the feed.

MILLION_ROWS says how many rows (20,000 if left out), MILLION_BINARY which program.
"""
import http.client
import json
import os
import pathlib
import re
import signal
import sqlite3
import subprocess
import time

from conftest import free_port, issue_token, wait_until_healthy
from test_import_killed import shorten_leases

ROWS = int(os.environ.get("MILLION_ROWS", "20000"))
MOST_MEMORY = 400 * 1024  # KiB


def row(number):
    disguise = ("云☆岭☆泉", "山泉水", "手工皂", "运动鞋")[number % 4]
    return json.dumps(
        {"id": f"M{number}", "title": f"{disguise} 第{number}款 天然正品", "platform": "淘货", "price": "9.90",
         "seller": f"店铺{number % 5000}", "description": "详情见图，七天无理由，批发请联系店主" * 2},
        ensure_ascii=False).encode() + b"\n"


class Server:
    def __init__(self, binary, folder, command):
        self.port = free_port()
        self.log = open(folder / "server.log", "ab")
        self.process = subprocess.Popen(
            [binary, command, "--data", folder / "data", "--port", str(self.port), "--no-rate-limits"], cwd=folder,
            stdout=self.log, stderr=self.log)
        wait_until_healthy(f"http://127.0.0.1:{self.port}", self.process)

    def memory(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+) kB", status).group(1))

    def end(self, how=signal.SIGTERM):
        self.process.send_signal(how)
        self.process.wait(timeout=60)


def token(server, folder):
    """A token of the sample world's monitor."""
    with sqlite3.connect(f"file:{folder}/data/qingyuan.sqlite?mode=ro", uri=True) as database:
        (user,), = database.execute("SELECT id FROM account WHERE sign_in_name = 'monitor'")
    return issue_token(server.port, user, ["listing.import", "listing.read", "unit.read"])


def ask(server, key, method, path, body=None, **headers):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=600)
    headers = {"Authorization": f"Bearer {key}", **headers}
    connection.request(method, path, body=body, headers=headers, encode_chunked=body is not None)
    answer = connection.getresponse()
    return answer.status, answer.read()


def test_a_great_feed_survives_a_kill(binary, tmp_path, capsys):
    binary = os.environ.get("MILLION_BINARY", binary)
    server = Server(binary, tmp_path, "demo")
    key = token(server, tmp_path)
    begun = time.monotonic()
    headers = {"Content-Type": "application/x-ndjson", "Transfer-Encoding": "chunked", "Idempotency-Key": "feed-1"}
    pieces = (b"".join(row(number) for number in range(start, min(start + 500, ROWS))) for start in range(0, ROWS, 500))
    status, text = ask(server, key, "POST", "/api/v1/listing-uploads?name=feed", pieces, **headers)
    assert status == 202, text
    batch = json.loads(text)["id"]
    sent = time.monotonic()

    def progress():
        status, text = ask(server, key, "GET", f"/api/v1/listing-imports/{batch}")
        assert status == 200, text
        return json.loads(text)

    seen, most, killed = [], server.memory(), None
    while True:
        state = progress()
        done = state["job"]["done"]
        seen.append(done)
        most = max(most, server.memory())
        if killed is None and done >= ROWS // 2:
            server.end(signal.SIGKILL)
            killed = time.monotonic()
            shorten_leases(tmp_path / "data")
            server = Server(binary, tmp_path, "serve")
            continue
        if state["job"]["state"] == "done":
            break
        assert state["job"]["state"] in ("queued", "leased"), state
        time.sleep(0.2 if ROWS < 100_000 else 2)
    ended = time.monotonic()
    assert killed, "it was too fast to be killed"
    assert seen == sorted(seen), "progress went back"
    assert state["accepted"] == ROWS, state
    server.end()
    with sqlite3.connect(f"file:{tmp_path}/data/qingyuan.sqlite?mode=ro", uri=True) as database:
        rows, distinct = database.execute(
            "SELECT COUNT(*), COUNT(DISTINCT external_id) FROM listing WHERE batch_id = ?", (batch,)).fetchone()
    assert rows == distinct == ROWS
    assert most < MOST_MEMORY, f"{most} KiB"
    if ROWS < 100_000:
        audit = subprocess.run([binary, "ledger", "audit", "--data", tmp_path / "data"], capture_output=True)
        assert audit.returncode == 0, audit.stdout + audit.stderr
    with capsys.disabled():
        print(
            f"\n{ROWS} listings: sent in {sent - begun:.0f} s, taken in after {ended - sent:.0f} s, killed at "
            f"{killed - sent:.0f} s; VmHWM {most // 1024} MiB; load {os.getloadavg()[0]:.1f}")
