"""Two nodes on one PostgreSQL under load. One node is killed at random moments, and now and then PostgreSQL itself crashes:
whoever is left goes on, and what was acknowledged is there exactly once.

NODES_ROUNDS says how often a node is killed (20), NODES_SEED which moments; PostgreSQL crashes in every fourth round.
"""
import concurrent.futures
import http.client
import json
import os
import random
import re
import signal
import subprocess
import threading
import time
import uuid

from conftest import Browser, free_port, wait_until_healthy

ROUNDS = int(os.environ.get("NODES_ROUNDS", "20"))
SEED = int(os.environ.get("NODES_SEED", "20261122"))
CRASH_EVERY = 4
WRITERS, READERS = 4, 2
PATIENCE = 90


class Node:
    """One program of the house: always on the same port, so that its clients find it again."""

    def __init__(self, binary, folder, url, log, command="serve"):
        self.arguments = [binary, command, "--data", folder / "data", "--database", url, "--no-rate-limits"]
        self.folder, self.log, self.port = folder, log, free_port()
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            [*self.arguments, "--port", str(self.port)], cwd=self.folder, stdout=self.log, stderr=self.log)
        wait_until_healthy(f"http://127.0.0.1:{self.port}", self.process)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=30)


def issue_token(binary, folder, url, log, postgresql):
    """A token of the sample world's administrator, issued on the page as a person would."""
    node = Node(binary, folder, url, log, command="demo")
    try:
        (user,), = postgresql.ask("house", "SELECT id FROM account WHERE sign_in_name = 'admin'")
        browser = Browser(node.port)
        status, _ = browser.send("/sign-in", "/sign-in/demonstration", [("user", user)])
        assert status == 303, status
        fields = [("label", "nodes"), ("days", "1"), ("scopes", "unit.manage"), ("scopes", "unit.read")]
        status, text = browser.send("/account/tokens/new", "/account/tokens", fields)
        assert status == 200, text
        return re.search(r"qy_[A-Za-z0-9_-]+", text).group(0)
    finally:
        node.stop()


class Load:
    """Clients that register units and look at them. A request without an answer is repeated under its key, at whichever
    node answers, until it is acknowledged."""

    def __init__(self, token, nodes):
        self.token, self.nodes = token, nodes
        self.lock = threading.Lock()
        self.acknowledged = {}  # name -> id
        self.repeated = self.reads = self.count = 0
        self.until = threading.Event()

    def ask(self, node, method, path, body=None, key=None):
        connection = http.client.HTTPConnection("127.0.0.1", node.port, timeout=60)
        try:
            headers = {"Authorization": f"Bearer {self.token}"}
            if body is not None:
                headers |= {"Content-Type": "application/json", "Idempotency-Key": key}
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def register(self, chance):
        with self.lock:
            self.count += 1
            name = f"双机{self.count}号{uuid.uuid4().hex[:10]}"
        body = json.dumps({"name": name, "shortName": name[-18:], "kind": "marketSupervision", "region": "990121"})
        key, deadline = uuid.uuid4().hex, time.monotonic() + PATIENCE
        while True:
            try:
                status, text = self.ask(chance.choice(self.nodes), "POST", "/api/v1/units", body.encode(), key)
            except (OSError, http.client.HTTPException):
                status, text = 0, b""
            if status == 201:
                break
            assert status == 0 or status >= 500, (status, text)
            assert time.monotonic() < deadline, f"no answer within {PATIENCE} s: the survivors do not go on"
            with self.lock:
                self.repeated += 1
            time.sleep(0.05)
        found = json.loads(text)
        assert found["name"] == name
        with self.lock:
            assert self.acknowledged.setdefault(name, found["id"]) == found["id"], "one key, two units"

    def write(self, seed):
        chance = random.Random(seed)
        while not self.until.is_set():
            self.register(chance)

    def read(self, seed):
        chance = random.Random(seed)
        while not self.until.is_set():
            try:
                status, _ = self.ask(chance.choice(self.nodes), "GET", "/api/v1/units")
                assert status == 200 or status >= 500, status
                with self.lock:
                    self.reads += status == 200
            except (OSError, http.client.HTTPException):
                time.sleep(0.05)


def test_what_was_acknowledged_is_there_once_and_the_survivors_go_on(binary, tmp_path, postgresql):
    moments = random.Random(SEED)
    log = open(tmp_path / "server.log", "wb")
    url = postgresql.database("house")
    subprocess.run(
        [binary, "demo", "--data", tmp_path / "data", "--database", url, "--seed-only"], check=True, stderr=log)
    token = issue_token(binary, tmp_path, url, log, postgresql)
    nodes = [Node(binary, tmp_path, url, log) for _ in range(2)]
    load = Load(token, nodes)
    with concurrent.futures.ThreadPoolExecutor(WRITERS + READERS) as clients:
        running = [clients.submit(load.write, SEED + number) for number in range(WRITERS)]
        running += [clients.submit(load.read, SEED - number) for number in range(1, READERS + 1)]
        try:
            for turn in range(ROUNDS):
                time.sleep(moments.uniform(0.1, 0.9))
                node = moments.choice(nodes)
                node.kill()
                time.sleep(moments.uniform(0.0, 0.3))
                node.start()
                if turn % CRASH_EVERY == CRASH_EVERY - 1:
                    time.sleep(moments.uniform(0.1, 0.5))
                    postgresql.restart()
        finally:
            load.until.set()
        for client in running:
            client.result()
    for node in nodes:
        status, _ = load.ask(node, "GET", "/api/v1/units")
        assert status == 200
        node.stop()
    check_whole(postgresql, load)
    audit = subprocess.run(
        [binary, "ledger", "audit", "--data", tmp_path / "data", "--database", url, "--json"],
        capture_output=True, text=True)
    assert audit.returncode == 0, audit.stdout[:2000] + audit.stderr[-2000:]
    print(f"{len(load.acknowledged)} operations, {load.repeated} repetitions, {load.reads} reads, {ROUNDS} kills")


def check_whole(postgresql, load):
    """Every acknowledged unit is there once, with its mention in the ledger; nothing is there that was not acknowledged."""
    stored = postgresql.ask("house", "SELECT name, id FROM unit WHERE name LIKE '双机%'")
    assert len(stored) == len(dict(stored)) and dict(stored) == load.acknowledged
    assert len(stored) > ROUNDS, f"only {len(stored)} operations in {ROUNDS} rounds: no load"
    (unwitnessed,), = postgresql.ask("house", """
        SELECT count(*) FROM unit u WHERE (SELECT count(*) FROM ledger_row r
            WHERE r.table_name = 'unit' AND r.row_id = u.id) <> 1 AND u.name LIKE '双机%'""")
    (entries, size), = postgresql.ask("house", "SELECT count(*), max(sequence) + 1 FROM ledger_entry")
    assert unwitnessed == "0" and entries == size
