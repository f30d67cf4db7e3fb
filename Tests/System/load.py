"""The load of the durability test: work of several kinds, each step sent under its own key and remembered with its content.

A line of work is a generator of steps. What had no answer before the kill is sent again under the same key after it; what
was answered is looked for in the database, by content, after every kill.
"""
import http.client
import json
import threading
import urllib.parse
import uuid


class Refused(Exception):
    pass


class Step:
    """One request of a line of work."""

    def __init__(self, who, method, path, body=None, version=None, lines=None):
        self.who, self.method, self.path, self.body, self.version, self.lines = who, method, path, body, version, lines
        self.key = uuid.uuid4().hex

    def send(self, connection, tokens):
        headers = {"Authorization": f"Bearer {tokens[self.who]}"}
        if self.lines is not None:
            data = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in self.lines).encode()
            headers["Content-Type"] = "application/x-ndjson"
        else:
            data = None if self.body is None else json.dumps(self.body, ensure_ascii=False).encode()
            headers["Idempotency-Key"] = self.key
            if data is not None:
                headers["Content-Type"] = "application/json"
        if self.version is not None:
            headers["If-Match"] = f'"v{self.version}"'
        connection.request(self.method, "/api/v1" + self.path, data, headers)
        answer = connection.getresponse()
        text = answer.read()
        if answer.status not in (200, 201):
            raise Refused(f"{self.method} {self.path} {answer.status} {text[:400]}")
        if self.lines is None:
            return json.loads(text)
        results = [json.loads(line) for line in text.splitlines()]
        if len(results) < len(self.lines):
            raise http.client.IncompleteRead(text)
        return results


class Work:
    """One line of work: the steps that were answered, and the one that was not."""

    def __init__(self, office):
        self.office, self.name = office, f"耐久{uuid.uuid4().hex[:12]}"
        self.id, self.version, self.done, self.answers = None, 0, [], []
        self.steps = self.run()
        self.pending = next(self.steps)

    def take(self, connection, tokens):
        """Sends the step that is due; false where the work is at its end."""
        answer = self.pending.send(connection, tokens)
        self.answers.append(answer)
        try:
            self.pending = self.steps.send(answer)
        except StopIteration:
            self.pending = None
        return self.pending is not None

    def act(self, noun, who, body=None):
        answer = yield Step(who, "POST", f"{self.path}/{self.id}/{noun}", body, self.version)
        self.version = answer.get("clue", answer)["version"]
        self.done.append(noun)
        return answer


class RegisterUnit(Work):
    def run(self):
        answer = yield Step("admin", "POST", "/units", {
            "name": self.name, "shortName": self.name[-10:], "kind": "marketSupervision", "region": "990121"})
        self.id = answer["id"]

    def check(self, database):
        rows = database.execute("SELECT id FROM unit WHERE name = ?", (self.name,)).fetchall()
        assert self.id is None and len(rows) <= 1 or rows == [(self.id,)], self.name


class WorkClue(Work):
    path = "/clues"

    def run(self):
        made = yield Step("monitor", "POST", "/clues", {
            "title": self.name, "summary": "耐久试验", "source": "monitoring", "unit": self.office["unit"]})
        self.id, self.version = made["id"], made["version"]
        yield from self.act("triage", "head", {"priority": "urgent"})
        yield from self.act("assignment", "head", {"officers": [self.office["officer"]]})
        yield from self.act("acceptance", "officer")
        yield from self.act("report", "officer", {"report": self.name + "属实"})
        if int(self.name[-1], 16) % 2:
            yield from self.act("closure", "head", {"ground": "insufficient", "reason": self.name + "线索不足"})
        else:
            filed = yield from self.act("case", "head", {"title": self.name + "案"})
            self.case = filed["case"]

    EVENTS = {"triage": "triage", "assignment": "assign", "acceptance": "accept", "report": "report",
              "closure": "close", "case": "fileCase"}

    def check(self, database):
        rows = database.execute(
            "SELECT id, title, version, report, priority, case_id FROM clue WHERE title = ?", (self.name,)).fetchall()
        assert len(rows) <= 1 and (self.id is None or rows), self.name
        if self.id is None:
            return
        id, _, version, report, priority, case = rows[0]
        assert id == self.id and version in (self.version, self.version + 1)
        events = steps(database, "clue", self.id)
        assert events[:len(self.done) + 1] == ["open", *(self.EVENTS[noun] for noun in self.done)]
        assert len(events) == version, "one step for each version"
        if "triage" in self.done:
            assert priority == "urgent"
        if "report" in self.done:
            assert report == self.name + "属实"
        if "case" in self.done:
            assert case == self.case
            assert database.execute("SELECT title, clue_id FROM case_file WHERE id = ?", (case,)).fetchone() \
                == (self.name + "案", self.id)


class WorkCase(Work):
    path = "/cases"
    CONDITIONS = ["initialEvidence", "penaltyDue", "jurisdiction", "withinLimitation"]

    def run(self):
        made = yield Step("officer", "POST", "/cases", {
            "title": self.name, "conduct": "网店销售", "source": "monitoring", "party": self.name + "商行"})
        self.id, self.version = made["id"], made["version"]
        yield from self.act("officers", "head", {"officers": [self.office["officer"], self.office["officer2"]]})
        yield from self.act("facts", "officer", {
            "title": self.name, "conduct": self.name + "网店销售120件", "party": self.name + "商行", "place": "云州市",
            "conductOn": "2026-01-05", "amount": {"minor": 6_200_000, "currency": "CNY"}})
        yield from self.act("evidence", "officer", {
            "kind": "object", "name": self.name + "样品", "collectedOn": "2026-01-06", "collector": "李梅、周岩"})
        yield from self.act("filing-proposal", "officer", {"conditions": self.CONDITIONS, "reasons": "属实"})
        yield from self.act("filing", "head", {"files": True, "opinion": "同意立案。"})

    EVENTS = {"officers": "assignOfficers", "facts": "amend", "evidence": "addEvidence",
              "filing-proposal": "proposeFiling", "filing": "file"}

    def check(self, database):
        rows = database.execute(
            "SELECT id, version, conduct, filed_at FROM case_file WHERE title = ?", (self.name,)).fetchall()
        assert len(rows) <= 1 and (self.id is None or rows), self.name
        if self.id is None:
            return
        id, version, conduct, filed = rows[0]
        assert id == self.id and version in (self.version, self.version + 1)
        events = steps(database, "case", self.id)
        assert events[:len(self.done) + 1] == ["open", *(self.EVENTS[noun] for noun in self.done)]
        assert len(events) == version, "one step for each version"
        count = dict(database.execute(
            "SELECT 'officers', COUNT(*) FROM assignment WHERE record_id = :id AND until IS NULL UNION ALL "
            "SELECT 'evidence', COUNT(*) FROM case_evidence WHERE case_id = :id UNION ALL "
            "SELECT 'documents', COUNT(*) FROM document WHERE record_id = :id", {"id": self.id}).fetchall())
        assert ("officers" not in self.done) or count["officers"] == 2
        assert ("facts" not in self.done) or conduct == self.name + "网店销售120件"
        assert count["evidence"] == events.count("addEvidence")
        assert count["documents"] == events.count("file") and (filed is not None) == ("file" in events)


class ImportRights(Work):
    def run(self):
        self.lines = [
            {"kind": "trademark", "mark": f"{self.name}牌{number}", "classes": [32], "holder": "耐久公司",
             "registrationNumber": f"{self.name}-{number}", "validFrom": "2020-01-01", "validUntil": "2036-01-01"}
            for number in range(5)]
        self.results = yield Step("monitor", "POST", "/rights/import", lines=self.lines)

    def check(self, database):
        rows = dict(database.execute(
            "SELECT registration_number, mark FROM ip_right WHERE registration_number LIKE ?", (self.name + "-%",)))
        sent = {line["registrationNumber"]: line["mark"] for line in self.lines}
        assert rows.items() <= sent.items()
        if self.answers:
            assert rows == sent and all(result["outcome"] != "refused" for result in self.results)


class ImportListings(Work):
    def run(self):
        self.lines = [
            {"id": f"{self.name}-{number}", "title": f"{self.name} 松间月 茶叶 {number}", "price": "19.90",
             "currency": "CNY", "platform": "耐久市", "url": "https://shop.invalid/" + str(number), "seller": "小店"}
            for number in range(20)]
        self.results = yield Step(
            "monitor", "POST", "/listing-imports?name=" + urllib.parse.quote(self.name), lines=self.lines)

    def check(self, database):
        rows = database.execute(
            "SELECT external_id, title FROM listing WHERE platform = '耐久市' AND external_id LIKE ?",
            (self.name + "-%",)).fetchall()
        sent = {line["id"]: line["title"] for line in self.lines}
        assert len(rows) == len(dict(rows)) and dict(rows).items() <= sent.items()
        if self.answers:
            assert dict(rows) == sent and all(result["outcome"] != "refused" for result in self.results)


KINDS = [RegisterUnit, WorkClue, WorkCase, ImportRights, WorkClue, WorkCase, ImportListings]


def steps(database, kind, id):
    return [event for event, in database.execute(
        "SELECT event FROM step WHERE record_kind = ? AND record_id = ? ORDER BY at, id", (kind, id))]


class Load:
    """Clients that carry on with whatever work was cut off, and begin new work of every kind in turn."""

    def __init__(self, office, tokens):
        self.office, self.tokens = office, tokens
        self.lock = threading.Lock()
        self.all, self.waiting, self.begun = [], [], 0
        self.errors = []

    def next_work(self):
        with self.lock:
            if self.waiting:
                return self.waiting.pop()
            self.begun += 1
            work = KINDS[self.begun % len(KINDS)](self.office)
            self.all.append(work)
            return work

    def client(self, port, until):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        while not until.is_set():
            work = self.next_work()
            try:
                while work.take(connection, self.tokens) and not until.is_set():
                    pass
            except Refused as refusal:
                with self.lock:
                    self.errors.append(str(refusal))
                return
            except (OSError, http.client.HTTPException):
                with self.lock:
                    self.waiting.append(work)
                return
            if work.pending is not None:
                with self.lock:
                    self.waiting.append(work)

    def finish_open(self, port):
        """Sends again, under the same key, the one step of each line of work that had no answer."""
        waiting, self.waiting = self.waiting, []
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        for work in waiting:
            if work.take(connection, self.tokens):
                self.waiting.append(work)
        connection.close()

    @property
    def acknowledged(self):
        return sum(len(work.answers) for work in self.all)

    def check(self, database):
        """Everything that was acknowledged is there with its content, and nothing by halves."""
        assert not self.errors, self.errors[:5]
        for work in self.all:
            work.check(database)
        halves = {
            "a clue and its line in the index differ":
                "SELECT c.id FROM clue c LEFT JOIN record_index i ON i.id = c.id WHERE i.state IS NOT c.state",
            "a case and its line in the index differ":
                "SELECT c.id FROM case_file c LEFT JOIN record_index i ON i.id = c.id WHERE i.state IS NOT c.state",
            "a message is neither queued nor delivered":
                "SELECT id FROM message WHERE id NOT IN (SELECT message_id FROM outbox) "
                "AND NOT EXISTS (SELECT 1 FROM notice WHERE cause = 'message/' || message.id)",
            "a message is queued and delivered":
                "SELECT message_id FROM outbox JOIN notice ON notice.cause = 'message/' || message_id",
            "a step names an entry that does not speak of it":
                "SELECT s.id FROM step s WHERE NOT EXISTS (SELECT 1 FROM ledger_row r WHERE r.table_name = 'step' "
                "AND r.row_id = s.id AND r.sequence = s.entry)",
        }
        for what, query in halves.items():
            assert database.execute(query + " LIMIT 3").fetchall() == [], what
        count, last = database.execute("SELECT COUNT(*), MAX(sequence) + 1 FROM ledger_entry").fetchone()
        assert count == last, "the entries have a gap"
