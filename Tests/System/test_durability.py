"""Kills the server at random moments under load, and looks whether every acknowledged operation is there, once and whole.

Several clients work at once: units, clues and cases along their procedures, imports of rights and of listings (load.py).
DURABILITY_ROUNDS says how often (50), DURABILITY_SEED which moments.
"""
import concurrent.futures
import os
import random
import signal
import sqlite3
import subprocess
import threading
import time

from conftest import free_port, issue_token, wait_until_healthy
from load import Load

ROUNDS = int(os.environ.get("DURABILITY_ROUNDS", "50"))
SEED = int(os.environ.get("DURABILITY_SEED", "20261122"))
CLIENTS = 6
# Who works, and with which scopes.
PEOPLE = {
    "admin": ["unit.manage", "unit.read"],
    "monitor": ["clue.read", "clue.create", "right.read", "right.write", "listing.read", "listing.import"],
    "officer": ["clue.read", "clue.work", "case.read", "case.work"],
    "head": ["clue.read", "clue.triage", "clue.assign", "clue.approve", "case.read", "case.approve"],
}


def start(binary, command, folder, log):
    port = free_port()
    process = subprocess.Popen(
        [binary, command, "--data", folder / "data", "--port", str(port)], cwd=folder, stdout=log, stderr=log)
    wait_until_healthy(f"http://127.0.0.1:{port}", process)
    return process, port


def prepare(binary, folder, log):
    """A token for each who works, issued on the page as a person would, and the ids that the work names."""
    process, port = start(binary, "demo", folder, log)
    try:
        with sqlite3.connect(folder / "data/qingyuan.sqlite") as database:
            users = dict(database.execute("SELECT sign_in_name, id FROM account"))
            unit, = database.execute("SELECT unit_id FROM account WHERE sign_in_name = 'officer'").fetchone()
        tokens = {}
        for name, scopes in PEOPLE.items():
            tokens[name] = issue_token(port, users[name], scopes)
        return {"unit": unit, "officer": users["officer"], "officer2": users["officer2"]}, tokens
    finally:
        process.terminate()
        process.wait(timeout=20)


def check_whole(folder, load):
    with sqlite3.connect(folder / "data/qingyuan.sqlite") as database:
        load.check(database)


def test_no_acknowledged_operation_is_lost_and_none_is_half_done(binary, tmp_path):
    moments = random.Random(SEED)
    log = open(tmp_path / "server.log", "wb")
    subprocess.run([binary, "demo", "--data", tmp_path / "data", "--seed-only"], check=True, stderr=log)
    load = Load(*prepare(binary, tmp_path, log))
    kept = tmp_path / "head.txt"
    kept.write_bytes(subprocess.run(
        [binary, "ledger", "head", "--data", tmp_path / "data"], check=True, capture_output=True).stdout)
    for _ in range(ROUNDS):
        process, port = start(binary, "serve", tmp_path, log)
        until = threading.Event()
        try:
            load.finish_open(port)
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
    load.finish_open(port)
    process.terminate()
    process.wait(timeout=20)
    check_whole(tmp_path, load)
    kinds = {type(work).__name__ for work in load.all if work.answers}
    print(f"{load.acknowledged} operations of {len(kinds)} kinds of work acknowledged over {ROUNDS} kills")
    assert len(kinds) == 5 and load.acknowledged > 2 * ROUNDS, f"{load.acknowledged} of {kinds}: no load"
    audit = subprocess.run(
        [binary, "ledger", "audit", "--data", tmp_path / "data", "--head", kept, "--json"],
        capture_output=True, text=True)
    assert audit.returncode == 0, audit.stdout[:2000] + audit.stderr[-2000:]
