"""The program as a whole: the built binary on a folder of its own, driven from outside."""
import http.client
import os
import pathlib
import re
import shutil
import socket
import subprocess
import time
import urllib.parse
import urllib.request

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("QINGYUAN_BINARY", ROOT / ".build/debug/qingyuan"))


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_until_healthy(base, process, seconds=60):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise AssertionError(f"the server ended with {process.returncode}")
        try:
            with urllib.request.urlopen(base + "/healthz", timeout=2) as answer:
                if answer.status == 200:
                    return
        except OSError:
            time.sleep(0.1)
    raise AssertionError("the server did not become healthy")


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


def issue_token(port, user, scopes=None):
    """An API token of a user of a demonstration, issued on the page as a person would: with all that is offered, or these."""
    browser = Browser(port)
    status, _ = browser.send("/sign-in", "/sign-in/demonstration", [("user", user)])
    assert status == 303, status
    if scopes is None:
        scopes = re.findall(r'name="scopes"[^>]*value="([^"]+)"', browser.ask("GET", "/account/tokens/new")[1])
        assert scopes, "no scope is offered"
    fields = [("label", "system test"), ("days", "1")] + [("scopes", scope) for scope in scopes]
    status, text = browser.send("/account/tokens/new", "/account/tokens", fields)
    assert status == 200, text
    return re.search(r"qy_[A-Za-z0-9_-]+", text).group(0)


class PostgreSQL:
    """A server of its own (scripts/postgresql.sh), with fsync; gone when the test ends, however it ends."""

    def __enter__(self):
        self.process = subprocess.Popen(
            ["bash", ROOT / "scripts/postgresql.sh", "durable"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().strip()
        assert self.url.startswith("postgres://"), "PostgreSQL did not start"
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait(timeout=60)

    def restart(self):
        """As after a crash: no time to say good-bye to anybody."""
        self.process.stdin.write("restart\n")
        self.process.stdin.flush()
        assert self.process.stdout.readline().strip() == "restarted"

    def database(self, name):
        self.ask("postgres", f"CREATE DATABASE {name}")
        return self.at(name)

    def at(self, name):
        return self.url.replace("/postgres?", f"/{name}?")

    def ask(self, name, sql):
        """The rows of the answer, as lists of texts."""
        answer = subprocess.run(
            ["psql", self.at(name), "-XAtq", "-F", "\t", "-v", "ON_ERROR_STOP=1", "-c", sql],
            check=True, capture_output=True, text=True).stdout
        return [line.split("\t") for line in answer.splitlines()]


@pytest.fixture
def postgresql():
    if shutil.which("psql") is None or not (shutil.which("initdb") or list(pathlib.Path("/usr/lib/postgresql").glob("*"))):
        assert os.environ.get("CI") != "true", "PostgreSQL is missing on CI"
        pytest.skip("PostgreSQL is not installed")
    with PostgreSQL() as server:
        yield server


@pytest.fixture(scope="session")
def binary():
    assert BINARY.exists(), f"{BINARY} is not built: swift build --product qingyuan"
    return BINARY


@pytest.fixture(scope="session")
def demo(binary, tmp_path_factory):
    """A demonstration with the sample world, started from an empty folder that is not the checkout."""
    folder = tmp_path_factory.mktemp("demo")
    base = f"http://127.0.0.1:{(port := free_port())}"
    log = open(folder / "server.log", "wb")
    process = subprocess.Popen(
        [binary, "demo", "--data", folder / "data", "--port", str(port)], cwd=folder, stdout=log, stderr=log)
    try:
        wait_until_healthy(base, process)
        yield {"base": base, "data": folder / "data", "process": process}
    finally:
        process.terminate()
        process.wait(timeout=20)


@pytest.fixture(scope="session")
def browser():
    from playwright.sync_api import sync_playwright

    chromium = shutil.which("chromium")
    assert chromium, "chromium is missing: make setup-test"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield browser
        browser.close()
