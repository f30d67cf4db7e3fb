import Enforcement
import Law
import Storage

/// Takes one case of an agency's system: registers it, brings it up to date, or leaves it as it is.
///
/// Everything goes the ways that an officer goes: a case that has moved on in its procedure is not changed behind it, and what stood
/// before is kept. Lines of goods that were added here stay.
struct TakeForeignCase: Operation {
    static let name = "exchange.take-case"

    /// The run that it belongs to.
    let run: String
    let agency: String
    let said: ForeignCase

    /// What became of a case.
    enum Outcome: String, Codable, Sendable, Hashable, CaseIterable {
        case added, changed, unchanged
    }

    struct Output: Codable, Sendable, Hashable {
        let outcome: Outcome
        let id: CaseID
        /// How many lines of goods wait, and for the end of which state of the case; nil where none do.
        var waiting: Waiting?

        struct Waiting: Codable, Sendable, Hashable {
            let lines: Int
            let state: CaseState
        }

        /// What the report of the run says beside the outcome.
        func note(at line: Int) -> ImportProblem? { waiting.map { .goodsWait(line, $0.lines, $0.state) } }
    }

    /// - Throws: `Refusal` from registering or changing the case; `duplicate` where the run has met the key before, or it is the
    ///   number of one of our own cases.
    func perform(in work: Work) throws -> Output {
        try RegisterCase.requireOpen(to: work.actor)
        let seen = try work.first(
            "SELECT foreign_key FROM exchange_seen WHERE run_id = $1 AND foreign_key = $2", [run, said.key])
        guard seen == nil else {
            throw Refusal(.duplicate, Wording("此编号在本文件中已出现", "The key stands in this file already"))
        }
        let digest = try said.digest()
        guard let known = try ForeignRecord.find(agency, said.key, of: work.actor.unitID, in: work) else {
            return try add(digest, in: work)
        }
        if known.digest == digest, known.waiting == nil { return Output(outcome: .unchanged, id: known.record) }
        return try change(known, to: digest, in: work)
    }

    private func add(_ digest: String, in work: Work) throws -> Output {
        guard try ForeignRecord.ownCase(said.key, in: work) == nil else {
            throw Refusal(
                .duplicate, Wording("这是本系统登记的案件，不重复登记", "This is a case registered here; it is not registered again"))
        }
        let id = try RegisterCase(
            title: said.title, conduct: said.conduct, amount: said.amount, unit: work.actor.unitID, source: said.source,
            party: said.party, partyCode: said.partyCode, place: said.place, conductOn: said.conductOn
        ).perform(in: work)
        let goods = try TakeForeignGoods(id, agency, said.goods ?? [], in: work).take([])
        try ForeignFiling(id, filedOn: said.filedOn, decidedOn: said.decidedOn).note(in: work)
        try ForeignRecord.add(
            agency, said.key, record: id, digest: digest, goods: goods, run: run, in: work)
        return try output(.added, id, goods, in: work)
    }

    private func change(_ known: ForeignRecord, to digest: String, in work: Work) throws -> Output {
        let before = ForeignGoods(lines: known.lines, waiting: known.waiting)
        let isAmended = known.digest == digest ? false : try amend(known.record, in: work)
        if known.digest != digest {
            try ForeignFiling(known.record, filedOn: said.filedOn, decidedOn: said.decidedOn).note(
                in: work)
        }
        let goods = TakeForeignGoods(known.record, agency, said.goods ?? [], in: work)
        let after = said.goods == nil ? before : try goods.take(known.lines)
        if known.digest != digest || after != before { try known.changed(to: digest, goods: after, in: run, work) }
        let isChanged = isAmended || goods.isWritten || after != before
        return try output(isChanged ? .changed : .unchanged, known.record, after, in: work)
    }

    private func output(_ outcome: Outcome, _ id: CaseID, _ goods: ForeignGoods, in work: Work) throws -> Output {
        guard let waiting = goods.waiting else { return Output(outcome: outcome, id: id) }
        let state: CaseState? = try work.first("SELECT state FROM case_file WHERE id = $1", [id])?.get("state")
        return Output(
            outcome: outcome, id: id,
            waiting: Output.Waiting(lines: waiting.count, state: state ?? Case.procedure.initial))
    }

    /// Puts right what the mapping owns; what it does not name stays as the house has it.
    ///
    /// - Returns: whether anything was otherwise.
    private func amend(_ id: CaseID, in work: Work) throws -> Bool {
        let record = try CaseStore.load(id, for: work.actor, in: work.access).record
        func ours<Value>(_ field: ForeignField, _ theirs: Value, _ own: Value) -> Value {
            said.owns.contains(field) ? theirs : own
        }
        let party = ours(.party, said.party, record.party)
        let (place, day) = (ours(.place, said.place, record.place), ours(.conductOn, said.conductOn, record.conductOn))
        let amount = ours(.amount, said.amount, record.amount)
        let known = try CaseSubject.find(record.subjectID, in: work.access)
        let code = said.partyCode == known?.code ? nil : said.partyCode
        let isSame =
            record.title == said.title && record.conduct == said.conduct && record.party == party
            && record.place == place && record.conductOn == day && record.amount == amount && code == nil
        if isSame { return false }
        _ = try AmendCase(
            id, title: said.title, conduct: said.conduct, party: party, partyCode: code, place: place, conductOn: day,
            amount: amount
        ).perform(in: work)
        return true
    }
}
