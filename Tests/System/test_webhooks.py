"""Webhooks from end to end: the server, the reference receiver of docs/examples, and receivers that behave badly."""
import http.server
import json
import os
import sqlite3
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request

import pytest

from conftest import ROOT, free_port, issue_token, wait_until_healthy

RECEIVER = ROOT / "docs/examples/webhook_receiver.py"


class Office:
    """A demonstration that may send to this machine."""

    def __init__(self, binary, folder, *settings):
        self.binary, self.data, self.port = binary, folder / "data", free_port()
        self.base = f"http://127.0.0.1:{self.port}"
        self.log = open(folder / "server.log", "wb")
        self.process = subprocess.Popen(
            [binary, "demo", "--data", self.data, "--port", str(self.port), "--no-rate-limits", *settings],
            cwd=folder, stdout=self.log, stderr=self.log)
        self.settings = [*settings]
        wait_until_healthy(self.base, self.process)

    def run(self, *arguments, check=True):
        return subprocess.run(
            [self.binary, "webhooks", *arguments, "--data", self.data, "--as", "admin", "--json", *self.settings],
            check=check, capture_output=True, text=True, timeout=60)

    def add(self, port, *more):
        answer = self.run("add", f"http://127.0.0.1:{port}/hooks", "--label", "system test", "--reach", "region", *more)
        return json.loads(answer.stdout)

    def deliveries(self, hook):
        return [json.loads(line) for line in self.run("deliveries", hook).stdout.splitlines()]

    def wait(self, hook, test, seconds=30):
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if (found := self.deliveries(hook)) and test(found):
                return found
            time.sleep(0.3)
        raise AssertionError(f"not so within {seconds} s: {self.deliveries(hook)}")

    def close(self):
        self.process.terminate()
        self.process.wait(timeout=20)
        self.log.close()


@pytest.fixture(scope="module")
def office(binary, tmp_path_factory):
    office = Office(binary, tmp_path_factory.mktemp("webhooks"), "--set", "webhook-private=on")
    yield office
    office.close()


class Bad(http.server.BaseHTTPRequestHandler):
    """Answers with what the test says, and counts."""
    status, location, asked, sleeps = 500, None, 0, 0

    def do_POST(self):
        type(self).asked += 1
        time.sleep(self.sleeps)
        self.send_response(self.status)
        if self.location:
            self.send_header("location", self.location)
        self.send_header("content-length", "0")
        self.end_headers()

    do_GET = do_POST

    def log_message(self, *_):
        pass


@pytest.fixture
def bad():
    handler = type("One", (Bad,), {})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_address[1], handler
    server.shutdown()


def test_the_reference_receiver_takes_a_message_and_reads_its_record(office, tmp_path):
    port = free_port()
    hook = office.add(port, "--topic", "clue")
    with sqlite3.connect(office.data / "qingyuan.sqlite") as database:
        coordinator, = database.execute("SELECT id FROM account WHERE sign_in_name = 'coordinator'").fetchone()
    token = issue_token(office.port, coordinator)
    environment = dict(
        os.environ, QINGYUAN_SECRETS=hook["secret"], QINGYUAN_URL=office.base, QINGYUAN_TOKEN=token)
    with open(tmp_path / "out", "w+") as out, open(tmp_path / "err", "w+") as err:
        receiver = subprocess.Popen([sys.executable, RECEIVER, str(port)], env=environment, stdout=out, stderr=err)
        try:
            office.run("test", hook["id"])
            office.wait(hook["id"], lambda found: found[0]["topic"] == "webhook.test" and found[0]["state"] == "delivered")
            units = ask(office, token, "/units?limit=100")["items"]
            county = next(unit for unit in units if unit["kind"] == "marketSupervision")
            ask(office, token, "/clues", {
                "title": "网店售卖假冒“云锦”丝巾", "summary": "消费者反映收到的丝巾与正品不符", "unit": county["id"],
                "source": "report"})
            found = office.wait(hook["id"], lambda found: found[0]["topic"] == "clue.opened" and found[0]["state"] == "delivered")
            office.run("replay", hook["id"], "--delivery", found[0]["id"])
            office.wait(hook["id"], lambda found: found[0]["state"] == "delivered" and found[0]["tries"] == 1)
            # Signed with another secret it is not taken.
            request = urllib.request.Request(
                f"http://127.0.0.1:{port}/", b"{}", {
                    "webhook-id": "x", "webhook-timestamp": str(int(time.time())), "webhook-signature": "v1,AAAA"})
            with pytest.raises(urllib.error.HTTPError, match="401"):
                urllib.request.urlopen(request, timeout=10)
            time.sleep(0.5)
        finally:
            receiver.terminate()
            receiver.wait(timeout=10)
        out.seek(0)
        messages = [json.loads(line) for line in out.read().splitlines()]
    assert [message["type"] for message in messages] == ["webhook.test", "clue.opened"], messages
    assert messages[0]["record"] is None
    assert messages[1]["record"]["title"] == "网店售卖假冒“云锦”丝巾"
    assert "title" not in json.dumps(messages[1]["data"])
    log = (office.data.parent / "server.log").read_text()
    assert hook["secret"] not in log and "whsec_" not in log


def test_an_error_is_tried_again_and_a_redirect_is_not_followed(office, bad):
    port, handler = bad
    hook = office.add(port)
    office.run("test", hook["id"])
    office.wait(hook["id"], lambda found: found[0]["tries"] == 2 and found[0].get("status") == 500)
    handler.status, handler.location = 307, f"http://127.0.0.1:{port}/elsewhere"
    asked = handler.asked
    office.run("test", hook["id"])
    office.wait(hook["id"], lambda found: found[0].get("status") == 307)
    assert handler.asked == asked + 1
    handler.status = 410
    office.run("test", hook["id"])
    office.wait(hook["id"], lambda found: found[0]["state"] == "dead" and found[0].get("status") == 410)
    listed = [json.loads(line) for line in office.run("list").stdout.splitlines()]
    assert next(one for one in listed if one["id"] == hook["id"])["state"] == "paused"


def test_nobody_listens_and_the_reason_is_told(office):
    hook = office.add(free_port())
    office.run("test", hook["id"])
    found = office.wait(hook["id"], lambda found: found[0]["tries"] >= 1)
    assert found[0]["failure"] == "unreachable"
    office.run("withdraw", hook["id"])


def test_a_private_address_is_refused_where_no_setting_allows_it(binary, tmp_path, office):
    answer = subprocess.run(
        [binary, "webhooks", "add", "https://127.0.0.1:1/", "--label", "x", "--data", office.data, "--as", "admin"],
        capture_output=True, text=True, timeout=60)
    assert answer.returncode == 1
    assert "webhook-private" in answer.stderr


def ask(office, token, path, body=None):
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    data = json.dumps(body).encode() if body is not None else None
    if body is not None:
        headers["Idempotency-Key"] = str(time.time_ns())
    request = urllib.request.Request(f"{office.base}/api/v1{path}", data, headers)
    with urllib.request.urlopen(request, timeout=20) as answer:
        return json.load(answer)
