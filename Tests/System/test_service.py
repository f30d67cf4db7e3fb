"""The program as a service: readiness, metrics, logs, draining under load, time limits."""
import http.client
import json
import re
import shutil
import signal
import socket
import ssl
import subprocess
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

import pytest

from conftest import free_port, wait_until_healthy


class Service:
    """A server on a folder of its own, with whatever settings a test needs."""

    def __init__(self, binary, folder, *arguments):
        self.port, self.folder = free_port(), folder
        self.base = f"http://127.0.0.1:{self.port}"
        self.log = folder / "server.log"
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                [binary, "serve", "--data", folder / "data", "--port", str(self.port), "--log-format", "json",
                 "--no-rate-limits", *arguments], cwd=folder, stdout=log, stderr=log)
        wait_until_healthy(self.base, self.process)

    def get(self, path, **headers):
        request = urllib.request.Request(self.base + path, headers={k.replace("_", "-"): v for k, v in headers.items()})
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                return answer.status, dict(answer.headers), answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, dict(error.headers), error.read().decode()

    def lines(self):
        """The log as objects; the first line of `serve` is for people."""
        return [json.loads(line) for line in self.log.read_text().splitlines() if line.startswith("{")]

    def end(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(timeout=20)


@pytest.fixture
def service(binary, tmp_path):
    started = []
    subprocess.run([binary, "migrate", "--data", tmp_path / "data"], check=True, capture_output=True)

    def start(*arguments):
        started.append(Service(binary, tmp_path, *arguments))
        return started[-1]

    yield start
    for one in started:
        one.end()


def test_a_server_is_ready_and_tells_its_metrics(service):
    server = service()
    assert server.get("/readyz")[0] == 200
    status, headers, text = server.get("/metrics")
    assert status == 200 and headers["Content-Type"].startswith("text/plain; version=0.0.4")
    for name in ("qingyuan_build_info", "qingyuan_ledger_entries", "process_resident_memory_bytes",
                 "qingyuan_http_requests_total", "qingyuan_outbox_messages", "qingyuan_sessions"):
        assert re.search(rf"^{name}(\{{.*\}})? [0-9.e+-]+$", text, re.M), name
    for line in text.splitlines():
        assert re.fullmatch(r"# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[^}]*\})? ([0-9.e+-]+|\+Inf)", line), line


def test_a_request_is_one_line_of_json_under_its_id(service):
    server = service()
    _, headers, _ = server.get("/healthz", X_Request_ID="from-a-proxy-1")
    assert headers["X-Request-ID"] == "from-a-proxy-1"
    server.process.send_signal(signal.SIGTERM)
    assert server.process.wait(timeout=20) == 0
    line, = [line for line in server.lines() if line.get("request") == "from-a-proxy-1"]
    assert line["route"] == "/healthz" and line["status"] == 200 and line["part"] == "access"


def test_requests_under_way_are_finished_when_the_server_drains(service):
    """Clients ask without pause, one sends its body slowly; then SIGTERM. Nobody who was being answered is cut off."""
    server = service("--set", "drain-delay=1")
    stop, broken, answered = threading.Event(), [], []

    def client():
        while not stop.is_set():
            connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
            try:
                connection.connect()
            except ConnectionRefusedError:
                return  # The door is closed: that is no request cut off.
            try:
                connection.request("GET", "/sign-in", headers={"Connection": "close"})
                answer = connection.getresponse()
                answer.read()
                answered.append(answer.status)
            except OSError as error:
                broken.append(error)
            finally:
                connection.close()

    slow = socket.create_connection(("127.0.0.1", server.port))
    body = b"name=nobody&password=wrong"
    slow.sendall(b"POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                 b"Content-Length: %d\r\n\r\n" % (server.port, len(body)) + body[:5])
    clients = [threading.Thread(target=client) for _ in range(4)]
    for one in clients:
        one.start()
    time.sleep(0.5)
    server.process.send_signal(signal.SIGTERM)
    time.sleep(0.4)
    status, _, text = server.get("/readyz")
    assert status == 503 and "/draining" in text
    assert server.get("/healthz")[0] == 200
    time.sleep(1.2)
    slow.sendall(body[5:])
    assert slow.recv(65536).startswith(b"HTTP/1.1 ")
    assert server.process.wait(timeout=20) == 0
    stop.set()
    for one in clients:
        one.join()
    assert answered and set(answered) == {200}
    # A connection that the kernel took and the server never saw may be reset; one that was being answered may not.
    assert all(isinstance(error, ConnectionResetError) for error in broken), broken
    assert server.lines()[-1]["message"] == "stopped"


def test_a_request_that_never_ends_is_cut_off_at_the_limit(service):
    server = service("--set", "drain-limit=1")
    stuck = socket.create_connection(("127.0.0.1", server.port))
    stuck.sendall(b"POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                  b"Content-Length: 100\r\n\r\nname=" % server.port)
    time.sleep(0.3)
    begun = time.monotonic()
    server.process.send_signal(signal.SIGTERM)
    assert server.process.wait(timeout=20) == 0
    assert time.monotonic() - begun < 8


def test_a_second_signal_ends_at_once(service):
    server = service("--set", "drain-delay=60")
    server.process.send_signal(signal.SIGTERM)
    time.sleep(0.3)
    begun = time.monotonic()
    server.process.send_signal(signal.SIGINT)
    assert server.process.wait(timeout=10) == 130
    assert time.monotonic() - begun < 3


def test_a_server_whose_port_is_taken_says_so_and_ends(binary, service):
    server = service()
    other = subprocess.run(
        [binary, "serve", "--data", server.folder / "data", "--port", str(server.port), "--no-rate-limits"],
        cwd=server.folder, capture_output=True, text=True, timeout=30)
    assert other.returncode == 70, other
    assert f"port {server.port}" in other.stderr and "--port" in other.stderr
    assert len(other.stderr.splitlines()) < 10, other.stderr
    assert server.get("/healthz")[0] == 200


def test_a_client_that_is_too_slow_is_cut_off_and_counted(service):
    server = service("--set", "head-timeout=1", "--set", "body-timeout=1")
    silent = socket.create_connection(("127.0.0.1", server.port))
    silent.sendall(b"GET /healthz HTT")
    slow = socket.create_connection(("127.0.0.1", server.port))
    slow.sendall(b"POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                 b"Content-Length: 100\r\n\r\nname=" % server.port)
    for connection in (silent, slow):
        connection.settimeout(8)
        try:
            while connection.recv(4096):
                pass
        except ConnectionResetError:
            pass
    assert "qingyuan_http_slow_clients_total 2" in server.get("/metrics")[2]


@pytest.fixture(scope="module")
def certificates(tmp_path_factory):
    if not shutil.which("openssl"):
        pytest.skip("the openssl command is missing: no certificate can be made")
    folder = tmp_path_factory.mktemp("certificates")
    for name in ("first", "second"):
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
             "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", folder / f"{name}.key",
             "-out", folder / f"{name}.pem"], check=True, capture_output=True)
    return folder


def test_tls_is_served_from_1_2_on_with_hsts_and_the_certificate_is_read_again(binary, tmp_path, certificates):
    for end in ("pem", "key"):
        shutil.copy(certificates / f"first.{end}", tmp_path / f"now.{end}")
    subprocess.run([binary, "migrate", "--data", tmp_path / "data"], check=True, capture_output=True)
    port = free_port()
    with open(tmp_path / "server.log", "wb") as log:
        process = subprocess.Popen(
            [binary, "serve", "--data", tmp_path / "data", "--port", str(port), "--tls-certificate", tmp_path / "now.pem",
             "--tls-key", tmp_path / "now.key"], cwd=tmp_path, stdout=log, stderr=log)

    def ask(certificate, **limits):
        context = ssl.create_default_context(cafile=certificates / f"{certificate}.pem")
        for name, value in limits.items():
            setattr(context, name, value)
        if limits:
            context.set_ciphers("ALL:@SECLEVEL=0")
        connection = http.client.HTTPSConnection("localhost", port, timeout=10, context=context)
        connection.request("GET", "/sign-in")
        answer = connection.getresponse()
        answer.read()
        return answer, connection

    try:
        for _ in range(200):
            try:
                answer, connection = ask("first")
                break
            except ConnectionRefusedError:
                time.sleep(0.1)
        assert answer.status == 200
        assert answer.headers["Strict-Transport-Security"].startswith("max-age=31536000")
        assert "Secure" in (answer.headers["Set-Cookie"] or "Secure")
        connection.close()
        version = ssl.TLSVersion.TLSv1_2
        assert ask("first", minimum_version=version, maximum_version=version)[0].status == 200
        old = ssl.TLSVersion.TLSv1_1
        with pytest.raises(ssl.SSLError) as refused:
            ask("first", minimum_version=old, maximum_version=old)
        assert "PROTOCOL_VERSION" in str(refused.value).upper().replace(" ", "_"), refused.value

        for end in ("pem", "key"):
            shutil.copy(certificates / f"second.{end}", tmp_path / f"now.{end}")
        with pytest.raises(ssl.SSLError):
            ask("second")
        process.send_signal(signal.SIGHUP)
        for _ in range(50):
            try:
                assert ask("second")[0].status == 200
                break
            except ssl.SSLError:
                time.sleep(0.1)
        else:
            raise AssertionError("the new certificate is not shown")
        # A key that does not belong to it changes nothing.
        shutil.copy(certificates / "first.key", tmp_path / "now.key")
        process.send_signal(signal.SIGHUP)
        time.sleep(0.3)
        assert ask("second")[0].status == 200
    finally:
        process.terminate()
        assert process.wait(timeout=20) == 0


def test_no_secret_stands_in_the_log_at_its_most_talkative(service):
    server = service("--log-level", "debug")
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
    connection.request("GET", "/sign-in?next=/planted-next")
    answer = connection.getresponse()
    page, cookie = answer.read().decode(), answer.headers["Set-Cookie"].split(";")[0]
    token = re.search(r'name="csrf" value="([^"]+)"', page).group(1)
    form = urllib.parse.urlencode({"csrf": token, "name": "planted-name", "password": "planted-password"})
    connection.request("POST", "/sign-in", form, {
        "Cookie": cookie, "Content-Type": "application/x-www-form-urlencoded", "Origin": server.base})
    answer = connection.getresponse()
    answer.read()
    assert answer.status in (401, 422), answer.status
    server.get("/api/v1/clues?q=planted-query", Authorization="Bearer qy_" + "planted" * 6 + "x")
    server.get("/planted-path")
    server.process.send_signal(signal.SIGTERM)
    assert server.process.wait(timeout=20) == 0
    lines = server.lines()
    assert [line["status"] for line in lines if line.get("method") == "POST"] == [answer.status]
    text = server.log.read_text().lower()
    for secret in ("planted", cookie.split("=", 1)[1].lower(), token.lower()):
        assert secret not in text, secret
