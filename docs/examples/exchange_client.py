#!/usr/bin/env python3
"""A client of Qingyuan's exchange of cases and documents, whole, with nothing but Python's own library.

    export QINGYUAN_URL=https://qingyuan.example.gov.cn QINGYUAN_TOKEN=qy_...
    python3 exchange_client.py mapping mapping.json            keep the mapping of a system
    python3 exchange_client.py check   AGENCY cases.csv        what would become of each row; nothing is kept
    python3 exchange_client.py import  AGENCY cases.csv        take the cases in; or documents, as a ZIP with documents.csv
    python3 exchange_client.py export  AGENCY cases-out.csv    the unit's cases as the system writes them
    python3 exchange_client.py documents AGENCY out.zip        the documents of its cases, with their index

Rows with problems go to standard output as JSON lines: line, column, cause, remedy, and whether the case was taken anyway. It ends with 0 when
every row was taken, with 1 when some were left out. A file may be sent any number of times: nothing is doubled.
"""
import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid

TRIES = 5  # of a request that found nobody, or a server in trouble
PAUSE = 1  # seconds between two looks at an import


def ask(method, path, body=None, key=None):
    """The answer of the API, as an open response; asked again under the same key while the server cannot be reached."""
    headers = {"authorization": f"Bearer {os.environ['QINGYUAN_TOKEN']}", "content-type": "application/octet-stream"}
    if key:
        headers["idempotency-key"] = key
    for attempt in range(TRIES):
        request = urllib.request.Request(
            os.environ["QINGYUAN_URL"] + "/api/v1" + path, data=body, headers=headers, method=method)
        try:
            return urllib.request.urlopen(request, timeout=300)
        except urllib.error.HTTPError as error:
            if error.code < 500 or attempt + 1 == TRIES:
                raise
        except urllib.error.URLError:
            if attempt + 1 == TRIES:
                raise
        time.sleep(2 ** attempt)


def read(path):
    with ask("GET", path) as answer:
        return json.load(answer)


def pages(path):
    """Every item of a list, page by page."""
    cursor = None
    while True:
        page = read(path + (f"?cursor={urllib.parse.quote(cursor)}" if cursor else ""))
        yield from page["items"]
        if not (cursor := page.get("next")):
            return


def save_mapping(name):
    with open(name, "rb") as file, ask("POST", "/exchange-mappings", file.read()) as answer:
        print(json.load(answer)["agency"], file=sys.stderr)
    return 0


def send(agency, name, rehearsal):
    query = urllib.parse.urlencode({"agency": agency, "rehearsal": str(rehearsal).lower()})
    with open(name, "rb") as file:
        body = file.read()
    with ask("POST", f"/exchange-imports?{query}", body, str(uuid.uuid4())) as answer:
        run = json.load(answer)
    while not run.get("finishedAt"):
        time.sleep(PAUSE)
        run = read(f"/exchange-imports/{run['id']}")
        print(f"{run.get('done', 0)} / {run.get('lines', 0)}", file=sys.stderr)
    for problem in pages(f"/exchange-imports/{run['id']}/problems"):
        print(json.dumps(problem, ensure_ascii=False))
    print(", ".join(f"{run[name]} {name}" for name in ("added", "changed", "unchanged", "refused")), file=sys.stderr)
    return 1 if run["refused"] else 0


def export(agency, name, what):
    with ask("GET", f"/exchange-{what}?{urllib.parse.urlencode({'agency': agency})}") as answer, open(name, "wb") as file:
        while piece := answer.read(1 << 16):
            file.write(piece)
    return 0


def main(arguments):
    match arguments:
        case ["mapping", name]:
            return save_mapping(name)
        case ["check" | "import" as act, agency, name]:
            return send(agency, name, act == "check")
        case ["export" | "documents" as act, agency, name]:
            return export(agency, name, "exports" if act == "export" else act)
    print(__doc__, file=sys.stderr)
    return 64


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except urllib.error.HTTPError as error:
        # A problem of RFC 9457: what is wrong and how to mend it.
        print(error.read().decode(), file=sys.stderr)
        sys.exit(1)
