import Enforcement
import Law
import Operations
import Storage

/// A made-up region as rows of a database, so that the look over all cases is measured with its reading. Its ledger says
/// nothing of them: it is for reading alone.
struct OmissionRows {
    private var units = BulkRows("unit", ["id", "name", "short_name", "kind", "region", "active", "version"])
    private var account = BulkRows("account", ["id", "unit_id", "sign_in_name", "name", "active", "version"])
    private var subjects = BulkRows("subject", ["id", "kind", "name", "name_key", "version"])
    private var cases = BulkRows(
        "case_file",
        [
            "id", "number", "title", "state", "unit_id", "region", "source", "subject_id", "conduct", "conduct_on",
            "amount_minor", "decision", "fine_minor", "registered_at", "filed_at", "decided_at", "closed_at", "version",
        ])
    private var papers = BulkRows("case_paper", ["id", "case_id", "stage", "body", "author_id", "written_at"])
    private var goods = BulkRows(
        "case_goods",
        [
            "id", "case_id", "line", "revision", "removed", "name", "body", "reason", "recorded_by", "recorded_at",
        ])
    private var sheets = BulkRows(
        "case_threshold_facts",
        ["id", "case_id", "revision", "body", "crimes", "reach", "reason", "recorded_by", "recorded_at"])
    private var transfers = BulkRows(
        "transfer",
        [
            "id", "number", "case_id", "state", "unit_id", "region", "receiver_id", "crime", "ground", "facts",
            "proposed_by", "attachments", "supplement_open", "proposed_at", "version",
        ])
    private var clocks = BulkRows(
        "clock",
        [
            "id", "record_kind", "record_id", "limit_id", "task_zh", "task_en", "holder", "unit_id", "started_at",
            "due_at", "assumed", "stopped_at", "outcome",
        ])

    /// Writes every case of the region, a batch to a transaction.
    static func write(_ region: OmissionRehearsal, to database: any Database) async throws {
        for start in stride(from: 0, to: region.cases.count, by: 5_000) {
            var rows = OmissionRows()
            if start == 0 { try rows.addParties(of: region.cases) }
            for seen in region.cases[start..<min(start + 5_000, region.cases.count)] { try rows.add(seen) }
            let full = rows
            try await database.write { access in
                var full = full
                try full.write(in: access)
            }
        }
    }

    private mutating func addParties(of all: [SeenCase]) throws {
        let ids = Set(all.map(\.unitID)).union(all.flatMap(\.clocks).map(\.unitID)).union([UnitID("POLICE1")])
        for id in ids.sorted(by: { $0.rawValue < $1.rawValue }) {
            let kind = id.rawValue.hasPrefix("POLICE") ? UnitKind.police : .marketSupervision
            units.add([id, id.rawValue, id.rawValue, kind.rawValue, "990100", 1, 1])
        }
        account.add(["OFFICER", "UNIT10", "officer", "某", 1, 1])
        for id in Set(all.compactMap(\.subjectID)) { subjects.add([id, "firm", id.rawValue, id.rawValue, 1]) }
    }

    private mutating func add(_ seen: SeenCase) throws {
        let isOver = seen.state == .closed || seen.state == .notFiled
        cases.add([
            seen.id, seen.number, "试案", seen.state, seen.unitID, seen.region, "inspection", seen.subjectID, "试",
            seen.conductOn, seen.amount?.minor, seen.decision?.kind, seen.decision?.fine?.minor, seen.registeredAt,
            seen.filedAt, seen.decidedAt, isOver ? (seen.decidedAt ?? seen.registeredAt) : nil, 1,
        ])
        if let decision = seen.decision, let decided = seen.decidedAt { try add(decision, of: seen, decided) }
        for (place, line) in seen.goods.enumerated() {
            try addGoods(line, place + 1, revision: 1, reason: "", of: seen, at: seen.registeredAt)
        }
        for release in seen.releases {
            let seized = CaseGoods(name: release.name, unsold: release.before, seized: release.before)
            try addGoods(seized, release.line, revision: 1, reason: "", of: seen, at: seen.registeredAt)
            try addGoods(seized, release.line, revision: 2, reason: release.reason, of: seen, at: release.at)
        }
        try addSheet(of: seen)
        for transfer in seen.transfers { add(transfer, of: seen) }
        for clock in seen.clocks { add(clock, of: seen) }
    }

    private mutating func add(_ decision: SeenDecision, of seen: SeenCase, _ decided: Moment) throws {
        let penalty =
            decision.kind == .penalty
            ? Penalty(kinds: decision.fine == nil ? [.confiscation] : [.fine], fine: decision.fine) : nil
        let paper = CaseDecision(
            kind: decision.kind, penalty: penalty, reasons: "试", basis: decision.basis, mitigation: decision.mitigation)
        papers.add(["P\(seen.id)", seen.id, "decision", try JSONText.encode(paper), "OFFICER", decided])
    }

    private mutating func addGoods(
        _ line: CaseGoods, _ number: Int, revision: Int, reason: String, of seen: SeenCase, at moment: Moment
    ) throws {
        goods.add([
            "G\(seen.id)-\(number)-\(revision)", seen.id, number, revision, revision > 1 ? 1 : 0, line.name,
            try JSONText.encode(line), reason, "OFFICER", moment,
        ])
    }

    /// Every case has facts set down, far from a line as in nearly all of them: what is planted is found all the same.
    private mutating func addSheet(of seen: SeenCase) throws {
        var facts = ThresholdFacts(
            crimes: seen.told.isEmpty ? [.counterfeitMark] : seen.told, conduct: seen.conductOn.map { $0...$0 })
        facts.figures.gains = .yuan(900)
        sheets.add([
            "T\(seen.id)", seen.id, 1, try JSONText.encode(facts), facts.crimes.map(\.rawValue).joined(separator: " "),
            ThresholdFloor.share(facts), "", "OFFICER", seen.registeredAt,
        ])
    }

    private mutating func add(_ transfer: SeenTransfer, of seen: SeenCase) {
        transfers.add([
            transfer.id, transfer.number, seen.id, transfer.state, seen.unitID, seen.region, transfer.receiverID, "214",
            "thresholdMet", "试", "OFFICER", "[]", 0, transfer.proposedAt, 1,
        ])
    }

    private mutating func add(_ clock: SeenClock, of seen: SeenCase) {
        let outcome = clock.stoppedAt.map { $0 > clock.dueAt ? "late" : "met" }
        clocks.add([
            clock.id, clock.transferID == nil ? "case" : "transfer", clock.transferID?.rawValue ?? seen.id.rawValue,
            clock.limit, clock.task.zh, clock.task.en, "unit", clock.unitID, clock.startedAt, clock.dueAt, 0,
            clock.stoppedAt, outcome,
        ])
    }

    private mutating func write(in access: any WriteAccess) throws {
        try units.write(in: access)
        try account.write(in: access)
        try subjects.write(in: access)
        try cases.write(in: access)
        try papers.write(in: access)
        try goods.write(in: access)
        try sheets.write(in: access)
        try transfers.write(in: access)
        try clocks.write(in: access)
    }
}
