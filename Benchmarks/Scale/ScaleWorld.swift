import Enforcement
import Law
import Operations
import Storage

/// A database of the size of a province after years: clues and cases with their steps, clocks, people and documents,
/// written as plain rows, the same in every run. Its ledger says nothing of them: it is for reading alone.
struct ScaleWorld {
    private static let batch = 5_000

    let clues: Int
    let cases: Int
    let units: ScaleUnits
    let now: Moment

    private var words = ScaleWords(seed: 20_260_122)
    private var rows = ScaleRows()
    private var serial = 0
    private var serialOfUnit: [Int: Int] = [:]

    init(clues: Int, cases: Int, units: ScaleUnits, now: Moment) {
        (self.clues, self.cases, self.units, self.now) = (clues, cases, units, now)
    }

    /// Writes everything, a batch to a transaction, and makes the indexes when the rows are there: that takes minutes where
    /// keeping them up row by row takes an hour.
    mutating func fill(_ database: any Database, progress: (Int) -> Void) async throws {
        let indexes = try await ScaleIndexes(of: database)
        try await indexes.drop()
        try await write(to: database, progress: progress)
        try await indexes.make()
    }

    private mutating func write(to database: any Database, progress: (Int) -> Void) async throws {
        var filed = 0
        for number in 0..<clues {
            let isFiled = number * cases / clues >= filed && filed < cases
            if isFiled { filed += 1 }
            addClue(number, isFiled: isFiled)
            guard (number + 1) % ScaleWorld.batch == 0 || number == clues - 1 else { continue }
            let full = rows
            rows = ScaleRows()
            try await database.write { access in
                // The rows fit together by their making: a server's own user need not have each of them checked again.
                if database.dialect == .postgresql {
                    _ = try access.first("SELECT set_config('session_replication_role', 'replica', true)")
                }
                var full = full
                try full.write(in: access)
            }
            progress(number + 1)
        }
    }

    /// Ids sort by the time of creation, as those of the office.
    private mutating func id(at moment: Moment) -> String {
        serial += 1
        return ScaleRows.id(at: moment.milliseconds, serial, &words)
    }

    /// The larger offices have more.
    private mutating func place() -> Int { min(words.below(100), words.below(100)) }

    private mutating func addClue(_ number: Int, isFiled: Bool) {
        let place = place()
        let office = units.offices[place]
        // Three years, evenly, up to the present.
        let age = Int64(clues - number) * 94_608_000_000 / Int64(clues) + 60_000
        let received = now.adding(milliseconds: -age)
        let isRecent = age < 5_000_000_000
        let id = id(at: received)
        let state: ClueState =
            isFiled ? .filed : isRecent ? words.often([.checking, .received, .triaged, .assigned, .checked]) : .closed
        let year = received.date.year
        serialOfUnit[place, default: 0] += 1
        let name = "\(office.shortName)线索〔\(year)〕\(serialOfUnit[place] ?? 0)号"
        let priority = words.often([CluePriority.normal, .low, .high, .urgent])
        let officer = office.officers[words.below(2)]
        let title = words.title()
        let caseID: String? = isFiled ? self.id(at: received.adding(milliseconds: 3_600_000)) : nil
        rows.clue.add([
            id, name, title, words.summary(), words.often(ClueSource.allCases), state, priority, priority.rank,
            office.id,
            office.region, office.id, received, state == .closed ? ClueClosure.notFounded : nil, caseID, 1,
        ])
        rows.index.add([id, RecordKind.clue, name, title, state, office.id, office.region, received])
        let clue = RecordReference(.clue, id)
        addSteps(clue, ["open", "triage", "assign", "accept", "report"], state.rawValue, office, received)
        if state != .received, state != .triaged {
            let ended = state == .closed || isFiled ? received.adding(milliseconds: 3_600_000) : nil
            rows.assignment.add([self.id(at: received), RecordKind.clue, id, officer.userID, "lead", received, ended])
        }
        addClock(
            clue, "clueCheck", Wording("核查线索", "Check the clue"), office, received, isRunning: isRecent && !isFiled)
        if let caseID { addCase(caseID, clue: id, office, officer, title, received, number: serialOfUnit[place] ?? 0) }
    }

    private mutating func addCase(
        _ id: String, clue: String, _ office: ScaleUnits.Office, _ officer: Actor, _ title: String, _ received: Moment,
        number: Int
    ) {
        let registered = received.adding(milliseconds: 3_600_000)
        let isOpen = now.milliseconds - registered.milliseconds < 15_000_000_000
        let state: CaseState =
            isOpen ? words.often([.investigating, .checking, .registered, .filingProposed, .concluded]) : .notFiled
        let closed: Moment? = isOpen ? nil : registered.adding(milliseconds: 900_000_000)
        let name = "\(office.shortName)案〔\(registered.date.year)〕\(number)号"
        rows.caseFile.add([
            id, name, title, state, office.id, office.region, "monitoring", clue, words.firm(), words.summary(),
            "人民路\(words.below(300) + 1)号", registered, closed, 1,
        ])
        rows.index.add([id, RecordKind.case, name, title, state, office.id, office.region, registered])
        let record = RecordReference(.case, id)
        addSteps(record, ["open", "assign", "proposeFiling", "file"], state.rawValue, office, registered)
        for part in ["lead", "officer"] {
            rows.assignment.add([
                self.id(at: registered), RecordKind.case, id, officer.userID, part, registered, closed,
            ])
        }
        addClock(record, "caseDecision", Wording("作出行政处理决定", "Decide the case"), office, registered, isRunning: isOpen)
        rows.document.add([
            self.id(at: registered), RecordKind.case, id, DocumentForm.filingApproval,
            "\(office.shortName)立审〔\(registered.date.year)〕\(number)号", office.id, officer.userID, registered,
            "{\"opinion\":\"\(words.summary())\"}",
        ])
    }

    private mutating func addSteps(
        _ record: RecordReference, _ events: [String], _ state: String, _ office: ScaleUnits.Office, _ start: Moment
    ) {
        for (place, event) in events.enumerated() {
            let at = start.adding(milliseconds: Int64(place) * 86_400_000)
            guard at <= now else { return }
            rows.step.add([
                id(at: at), record.kind, record.id, event, state, office.head.userID, office.id, at, 0,
            ])
        }
    }

    private mutating func addClock(
        _ record: RecordReference, _ limit: String, _ task: Wording, _ office: ScaleUnits.Office, _ start: Moment,
        isRunning: Bool
    ) {
        let due = start.adding(milliseconds: Int64(words.below(60) + 15) * 86_400_000)
        rows.clock.add([
            id(at: start), record.kind, record.id, limit, task.zh, task.en, words.below(4) == 0 ? "unit" : "assignee",
            office.id, start, due, 0, isRunning ? nil : due, isRunning ? nil : "met",
        ])
    }
}
