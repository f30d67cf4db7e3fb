"""Somebody else's fuzzer against the running server: no fault, and no answer that the description does not declare."""
import json
import pathlib
import sqlite3
import subprocess
import sys
import urllib.request

import pytest

from conftest import ROOT, free_port, issue_token, wait_until_healthy

CHECKS = ",".join([
    "not_a_server_error", "status_code_conformance", "content_type_conformance", "response_headers_conformance",
    "response_schema_conformance", "negative_data_rejection", "missing_required_header", "unsupported_method",
    "allow_header_conformance"])
# A record of every kind is named in the paths, by the segment after /api/v1.
TABLES = {
    "clues": "clue", "cases": "case_file", "transfers": "transfer", "listings": "listing", "rights": "ip_right",
    "subjects": "subject", "units": "unit", "users": "account"}
# Who asks, how many examples for each operation, and which phases: one works through everything, the others look again.
PEOPLE = {
    "officer": (10, "examples,coverage,fuzzing"), "head": (2, "examples,fuzzing"),
    "police.head": (2, "examples,fuzzing"), "auditor": (2, "examples,fuzzing")}


@pytest.fixture(scope="module")
def office(binary, tmp_path_factory):
    """A demonstration of its own: the fuzzer leaves nothing as it was."""
    folder = tmp_path_factory.mktemp("api")
    port = free_port()
    with open(folder / "server.log", "wb") as log:
        process = subprocess.Popen(
            [binary, "demo", "--data", folder / "data", "--port", str(port), "--no-rate-limits"],
            cwd=folder, stdout=log, stderr=log)
    try:
        wait_until_healthy(f"http://127.0.0.1:{port}", process)
        yield port, folder
    finally:
        process.terminate()
        process.wait(timeout=20)


def described(port, folder):
    """The description the server gives of itself, with a record that is there as the example of each path; and the
    operations that take JSON lines, which the fuzzer cannot write."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/api/v1/openapi.json", timeout=20) as answer:
        document = json.load(answer)
    with sqlite3.connect(folder / "data/qingyuan.sqlite") as database:
        records = {
            segment: database.execute(f"SELECT id FROM {table} ORDER BY id DESC LIMIT 1").fetchone()[0]
            for segment, table in TABLES.items()}
    lines = []
    for path, operations in document["paths"].items():
        record = records.get(path.removeprefix("/api/v1").split("/")[1])
        for operation in operations.values():
            if not isinstance(operation, dict):
                continue
            if "application/x-ndjson" in operation.get("requestBody", {}).get("content", {}):
                lines.append(operation["operationId"])
            for parameter in operation.get("parameters", []):
                if parameter.get("name") == "id" and record:
                    parameter["example"] = record
    return document, lines


@pytest.mark.parametrize("person", PEOPLE)
def test_no_fault_and_no_undeclared_answer(office, person, tmp_path):
    port, folder = office
    with sqlite3.connect(folder / "data/qingyuan.sqlite") as database:
        user, = database.execute("SELECT id FROM account WHERE sign_in_name = ?", [person]).fetchone()
    document, lines = described(port, folder)
    description = tmp_path / "openapi.json"
    description.write_text(json.dumps(document))
    examples, phases = PEOPLE[person]
    done = subprocess.run(
        [sys.executable, "-m", "schemathesis.cli", "--config-file", ROOT / "schemathesis.toml", "run", description,
         "--url", f"http://127.0.0.1:{port}", "-H", f"Authorization: Bearer {issue_token(port, user)}",
         "--max-examples", str(examples), "--seed", "1", "--no-color", "--phases", phases, "--checks", CHECKS,
         *(part for name in lines for part in ("--exclude-operation-id", name))],
        cwd=tmp_path, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    log = pathlib.Path(folder / "server.log").read_text(errors="replace")
    failures = done.stdout[max(0, done.stdout.find("= FAILURES =")):][:8000]
    assert done.returncode == 0, failures + done.stderr[-2000:] + log[-2000:]
