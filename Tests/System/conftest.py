"""The program as a whole: the built binary on a folder of its own, driven from outside."""
import os
import pathlib
import shutil
import socket
import subprocess
import time
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
