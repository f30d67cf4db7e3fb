"""Alters every column of every table behind the program's back, and looks whether the audit names it."""
import json
import pathlib
import shutil
import sqlite3
import subprocess

import pytest

LEDGER = ["ledger_entry", "ledger_row", "ledger_node", "ledger_head"]
# Tables that the ledger says nothing of, each with its reason in Sources/Operations/Migrations/Schema.swift.
UNWITNESSED = {
    "schema_migration", "idempotent_request", "outbox", "session", "sign_in_attempt", "one_time_code_use",
    "api_token_use", "job", "job_schedule", "import_seen", "clock_watch", "notice_read", "notice_reader",
    "search_document",
}


@pytest.fixture(scope="module")
def world(binary, tmp_path_factory):
    folder = tmp_path_factory.mktemp("world")
    subprocess.run([binary, "demo", "--data", folder, "--seed-only"], check=True, capture_output=True)
    subprocess.run([binary, "ledger", "head", "--data", folder], check=True, capture_output=True)
    with sqlite3.connect(folder / "qingyuan.sqlite") as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return folder


def copy_of(world, tmp_path):
    folder = tmp_path / "copy"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(world, folder)
    return folder


def unguarded(folder):
    """The database without its triggers and checks, as whoever has the file can open it."""
    database = sqlite3.connect(folder / "qingyuan.sqlite")
    database.execute("PRAGMA foreign_keys = OFF")
    database.execute("PRAGMA ignore_check_constraints = ON")
    for name, in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        database.execute(f'DROP TRIGGER "{name}"')
    return database


def audit(binary, folder):
    run = subprocess.run([binary, "ledger", "audit", "--data", folder, "--json"], capture_output=True, text=True)
    assert run.returncode in (0, 1), run.stderr
    lines = [json.loads(line) for line in run.stdout.splitlines()]
    return run.returncode, [line for line in lines if "cause" in line]


def flipped(value):
    """The value with one bit turned over."""
    if value is None:
        return 1
    if isinstance(value, int):
        return value ^ 1
    if isinstance(value, float):
        return value + 0.25
    if isinstance(value, bytes):
        return bytes([value[0] ^ 1]) + value[1:] if value else b"\1"
    return chr(ord(value[0]) ^ 1) + value[1:] if value else "x"


def columns(database, table):
    return [row[1] for row in database.execute(f'PRAGMA table_info("{table}")')]


def test_an_untouched_world_is_clean(binary, world):
    assert audit(binary, world) == (0, [])


def test_every_column_of_every_witnessed_table_is_covered(binary, world, tmp_path):
    """One turn alters one column of one row in every table at once; the audit must name each of these rows."""
    with sqlite3.connect(world / "qingyuan.sqlite") as database:
        names = [row[0] for row in database.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                "AND name NOT LIKE 'sqlite_%' ORDER BY name")]
        tables = [name for name in names if name not in UNWITNESSED and name not in LEDGER]
        width = {table: columns(database, table) for table in tables}
        filled = [table for table in tables if database.execute(f'SELECT 1 FROM "{table}" LIMIT 1').fetchone()]
    assert len(filled) >= 10
    for turn in range(max(len(names) for names in width.values())):
        folder = copy_of(world, tmp_path)
        database = unguarded(folder)
        altered = []
        for table in filled:
            if turn >= len(width[table]):
                continue
            column = width[table][turn]
            row, value, before = database.execute(
                f'SELECT rowid, "{column}", id FROM "{table}" ORDER BY rowid LIMIT 1').fetchone()
            try:
                database.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = ?', (flipped(value), row))
            except sqlite3.IntegrityError:
                database.execute(
                    f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = ?', (str(value) + "x", row))
            altered.append((table, column, before))
        database.commit()
        database.close()
        code, findings = audit(binary, folder)
        assert code == 1
        named = {(finding["table"], finding.get("id")) for finding in findings}
        missed = [(table, column) for table, column, before in altered if (table, before) not in named]
        assert missed == []


@pytest.mark.parametrize("table, column, where", [
    ("ledger_entry", "at", "sequence = 3"), ("ledger_entry", "operation", "sequence = 3"),
    ("ledger_entry", "actor_id", "sequence = 3"), ("ledger_entry", "body", "sequence = 3"),
    ("ledger_entry", "leaf_hash", "sequence = 3"), ("ledger_row", "table_name", "sequence = 3"),
    ("ledger_row", "row_id", "sequence = 3"), ("ledger_row", "sequence", "sequence = 3"),
    ("ledger_row", "digest", "sequence = 3"), ("ledger_node", "id", "id = 1"), ("ledger_node", "hash", "id = 1"),
    ("ledger_head", "size", "1"), ("ledger_head", "root", "1"), ("ledger_head", "checkpoint", "1"),
    ("ledger_head", "signed_at", "1"),
])
def test_the_ledger_itself_is_covered(binary, world, tmp_path, table, column, where):
    folder = copy_of(world, tmp_path)
    database = unguarded(folder)
    value, = database.execute(f"SELECT {column} FROM {table} WHERE {where}").fetchone()
    database.execute(f"UPDATE {table} SET {column} = ? WHERE {where}", (flipped(value),))
    database.commit()
    database.close()
    code, findings = audit(binary, folder)
    assert code == 1 and table in {finding["table"] for finding in findings}


@pytest.mark.parametrize("gone", ["sequence = 5", "sequence >= (SELECT MAX(sequence) FROM ledger_entry)"])
def test_an_entry_that_is_gone_is_missed(binary, world, tmp_path, gone):
    folder = copy_of(world, tmp_path)
    database = unguarded(folder)
    database.execute(f"DELETE FROM ledger_entry WHERE {gone}")
    database.commit()
    database.close()
    code, findings = audit(binary, folder)
    assert code == 1 and {"entryMissing", "headBeyond"} & {finding["cause"] for finding in findings}


def test_one_byte_of_the_file_is_enough(binary, world, tmp_path):
    """Past SQLite: a byte of a title, altered in the file itself."""
    with sqlite3.connect(world / "qingyuan.sqlite") as database:
        found, title = database.execute("SELECT id, title FROM clue ORDER BY length(title) DESC LIMIT 1").fetchone()
    folder = copy_of(world, tmp_path)
    path = pathlib.Path(folder) / "qingyuan.sqlite"
    content = bytearray(path.read_bytes())
    at = content.find(title.encode())
    while at >= 0:
        content[at + 1] ^= 1
        at = content.find(title.encode(), at + 1)
    path.write_bytes(content)
    code, findings = audit(binary, folder)
    assert code == 1 and ("clue", found) in {(finding["table"], finding.get("id")) for finding in findings}
