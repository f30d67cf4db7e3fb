import Enforcement
import Law
import Storage

extension ActStep where S == Inquiry {
    /// Time that does not count from a day on: never from before the inquiry was opened, so that nobody wins time by a day
    /// that lies back.
    func time(from day: LegalDate) -> PausedTime {
        PausedTime(
            cases: [RecordReference(.case, record.caseID.rawValue)], at: max(Moment(day), record.openedAt),
            cause: record.number)
    }

    /// Time that counts again from a day on, in the case and in those in which it goes on.
    func time(until day: LegalDate) throws -> PausedTime {
        let bonded = try CaseBond.all(of: record.caseID, in: work.access).map(\.id)
        return PausedTime(
            cases: ([record.caseID] + bonded).map { RecordReference(.case, $0.rawValue) }, at: Moment(day),
            cause: record.number)
    }

    /// The period of sealing or detention waits too, by the measure's own step.
    func holdMeasure(for round: InquiryRound) throws {
        guard let id = round.measureID, let told = round.partyToldOn else { return }
        guard let measure = loaded.measures.first(where: { $0.id == id }) else {
            throw Refusal.invalid("measure", Wording("请选择实施中的查封、扣押", "Choose a measure in force"))
        }
        let answers = InquiryPapers.period(of: record, round, measure)
        try CaseStep(record.caseID, version: nil, in: work).issue(.testPeriodNotice, answers)
        guard measure.state == .standing else { return }
        _ = try TestGoods(
            id,
            begin: MeasureTest(organ: round.organ, subject: round.question, until: round.until, toldOn: told)
        ).perform(in: work)
    }

    /// The period of sealing or detention counts again, unless the goods are with somebody else too.
    func releaseMeasure(on day: LegalDate, saying words: String) throws {
        guard let id = record.rounds.last?.measureID,
            let measure = loaded.measures.first(where: { $0.id == id }), measure.state == .testing
        else { return }
        let others = try InquiryStore.records(of: record.caseID, in: work.access).filter {
            $0.id != record.id && $0.state == .away && $0.rounds.last?.measureID == id
        }
        guard others.isEmpty else { return }
        let ended = try measure.test.map { try JSONText.encode($0.ended(words)) }
        _ = try MeasureStep(id, version: nil, in: work).take(
            .endTest, .reason(words), reason: words, time: PausedTime(at: Moment(day)), setting: [("test", ended)])
    }
}

extension Work {
    /// A clock that begins while goods of the case are away does not count either until they are back.
    func leaveOutInquiries(_ limit: TimeLimitID, on record: RecordReference) throws {
        guard record.kind == .case, Inquiry.procedure.transitions.contains(where: { $0.holds(limit) }) else { return }
        for inquiry in try InquiryStore.records(of: CaseID(record.id), in: access) where inquiry.state == .away {
            try pauseClock(
                ClockPause(limit, for: inquiry.kind.reason), on: record, PausedTime(cause: inquiry.number))
        }
    }
}

extension Transition where Subject == Inquiry {
    /// Whether it holds a clock of the case.
    fileprivate func holds(_ limit: TimeLimitID) -> Bool {
        pauses.contains { $0.limit == limit && $0.owner == .theCase }
    }
}
