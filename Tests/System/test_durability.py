"""Kills the server at random moments under load, and looks whether every acknowledged operation is there, once and whole.

DURABILITY_ROUNDS says how often (50), DURABILITY_SEED which moments.
"""
import concurrent.futures
import http.client
import json
import os
import random
import re
import signal
import sqlite3
import subprocess
import threading
import time
import urllib.parse
import uuid

from conftest import free_port, wait_until_healthy

ROUNDS = int(os.environ.get("DURABILITY_ROUNDS", "50"))
SEED = int(os.environ.get("DURABILITY_SEED", "20261122"))
CLIENTS = 4


def start(binary, command, folder, log):
    port = free_port()
    process = subprocess.Popen(
        [binary, command, "--data", folder / "data", "--port", str(port)], cwd=folder, stdout=log, stderr=log)
    wait_until_healthy(f"http://127.0.0.1:{port}", process)
    return process, port


class Browser:
    """Just enough of a browser to sign in and send a form."""

    def __init__(self, port):
        self.port, self.cookies = port, {}

    def ask(self, method, path, form=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if form is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            headers["Origin"] = f"http://127.0.0.1:{self.port}"
        connection.request(method, path, urllib.parse.urlencode(form) if form else None, headers)
        answer = connection.getresponse()
        text = answer.read().decode()
        for header in answer.headers.get_all("Set-Cookie") or []:
            name, value = header.split(";")[0].split("=", 1)
            self.cookies[name] = value
        connection.close()
        return answer.status, text

    def send(self, page, path, fields):
        _, text = self.ask("GET", page)
        token = re.search(r'name="csrf" value="([^"]+)"', text).group(1)
        return self.ask("POST", path, [("csrf", token), *fields])


def issue_token(binary, folder, log):
    """A token of the sample world's administrator, issued on the page as a person would."""
    process, port = start(binary, "demo", folder, log)
    try:
        with sqlite3.connect(folder / "data/qingyuan.sqlite") as database:
            user, = database.execute("SELECT id FROM account WHERE sign_in_name = 'admin'").fetchone()
        browser = Browser(port)
        status, _ = browser.send("/sign-in", "/sign-in/demonstration", [("user", user)])
        assert status == 303, status
        fields = [("label", "durability"), ("days", "1"), ("scopes", "unit.manage"), ("scopes", "unit.read")]
        status, text = browser.send("/account/tokens/new", "/account/tokens", fields)
        assert status == 200, text
        return re.search(r"qy_[A-Za-z0-9_-]+", text).group(0)
    finally:
        process.terminate()
        process.wait(timeout=20)


class Load:
    """Clients that register units, each request with its own key, and remember what was acknowledged."""

    def __init__(self, token):
        self.token = token
        self.lock = threading.Lock()
        self.acknowledged = {}  # name -> id
        self.open = []  # (key, name): sent, never answered
        self.count = 0

    def register(self, connection, key, name):
        body = json.dumps({"name": name, "shortName": name[-18:], "kind": "marketSupervision", "region": "990121"})
        connection.request("POST", "/api/v1/units", body.encode(), {
            "Authorization": f"Bearer {self.token}", "Content-Type": "application/json", "Idempotency-Key": key})
        answer = connection.getresponse()
        text = answer.read()
        assert answer.status == 201, (answer.status, text)
        found = json.loads(text)
        assert found["name"] == name
        with self.lock:
            assert self.acknowledged.setdefault(name, found["id"]) == found["id"], "one key, two units"

    def client(self, port, until):
        """Sends until told to stop or the server is gone; what had no answer is remembered with its key."""
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        while not until.is_set():
            with self.lock:
                self.count += 1
                name = f"耐久{self.count}号{uuid.uuid4().hex[:10]}"
            key = uuid.uuid4().hex
            try:
                self.register(connection, key, name)
            except (OSError, http.client.HTTPException):
                with self.lock:
                    self.open.append((key, name))
                return

    def repeat_open(self, port):
        """Sends again, under the same keys, whatever had no answer before the kill."""
        waiting, self.open = self.open, []
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        for key, name in waiting:
            self.register(connection, key, name)
        connection.close()


def check_whole(folder, load):
    """Every acknowledged unit is there once, with its register of rows; nothing is there that nobody sent."""
    with sqlite3.connect(folder / "data/qingyuan.sqlite") as database:
        stored = dict(database.execute("SELECT name, id FROM unit WHERE name LIKE '耐久%'"))
        assert stored.keys() >= load.acknowledged.keys()
        for name, found in load.acknowledged.items():
            assert stored[name] == found
        unwitnessed = database.execute("""
            SELECT COUNT(*) FROM unit u WHERE NOT EXISTS
                (SELECT 1 FROM ledger_row r WHERE r.table_name = 'unit' AND r.row_id = u.id)""").fetchone()
        unanswered = database.execute("""
            SELECT COUNT(*) FROM unit u WHERE u.name LIKE '耐久%' AND NOT EXISTS
                (SELECT 1 FROM idempotent_request q WHERE q.operation = 'unit.register' AND q.output LIKE '%' || u.id || '%')
            """).fetchone()
        entries = database.execute("SELECT COUNT(*), MAX(sequence) + 1 FROM ledger_entry").fetchone()
        assert unwitnessed == (0,) and unanswered == (0,) and entries[0] == entries[1]
    return len(stored)


def test_no_acknowledged_operation_is_lost_and_none_is_half_done(binary, tmp_path):
    moments = random.Random(SEED)
    log = open(tmp_path / "server.log", "wb")
    subprocess.run([binary, "demo", "--data", tmp_path / "data", "--seed-only"], check=True, stderr=log)
    load = Load(issue_token(binary, tmp_path, log))
    kept = tmp_path / "head.txt"
    kept.write_bytes(subprocess.run(
        [binary, "ledger", "head", "--data", tmp_path / "data"], check=True, capture_output=True).stdout)
    for _ in range(ROUNDS):
        process, port = start(binary, "serve", tmp_path, log)
        until = threading.Event()
        try:
            load.repeat_open(port)
            with concurrent.futures.ThreadPoolExecutor(CLIENTS) as clients:
                running = [clients.submit(load.client, port, until) for _ in range(CLIENTS)]
                time.sleep(moments.uniform(0.05, 0.6))
                process.send_signal(signal.SIGKILL)
                process.wait()
                until.set()
                for client in running:
                    client.result()
        finally:
            until.set()
            process.kill()
            process.wait()
        check_whole(tmp_path, load)
    process, port = start(binary, "serve", tmp_path, log)
    load.repeat_open(port)
    process.terminate()
    process.wait(timeout=20)
    stored = check_whole(tmp_path, load)
    assert stored == len(load.acknowledged), "something is stored that was never answered"
    assert stored > ROUNDS, f"only {stored} operations in {ROUNDS} rounds: no load"
    audit = subprocess.run(
        [binary, "ledger", "audit", "--data", tmp_path / "data", "--head", kept, "--json"],
        capture_output=True, text=True)
    assert audit.returncode == 0, audit.stdout[:2000] + audit.stderr[-2000:]
