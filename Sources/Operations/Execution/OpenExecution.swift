import Enforcement
import Law
import Storage

extension ActStep where S == Case {
    /// Opens the execution of the decision that was served: nobody asks for it, it follows from the service.
    ///
    /// A warning is performed by being served, and nothing is opened for it.
    ///
    /// - Parameters:
    ///   - servedOn: the day on which the party received the decision; all periods count from there.
    ///   - officers: who works on it.
    /// - Returns: the execution; nil where there is nothing to perform.
    /// - Source: 行政处罚法 (2021) Art 66, 67.
    @discardableResult
    func openExecution(of penalty: Penalty?, servedOn: LegalDate, by officers: [UserID]) throws -> ExecutionID? {
        guard let penalty, penalty.isToBePerformed else { return nil }
        let id: ExecutionID = work.newID()
        let unit = try unit()
        let number = try work.number(of: .execution, "执", by: unit)
        try insert(id, number, penalty, servedOn)
        let reference = RecordReference(.execution, id.rawValue)
        try work.open(
            Execution.self, reference, number: number, title: record.title,
            scope: RecordScope(
                kind: .execution, unitID: record.unitID, region: record.region, people: Set(officers)),
            since: Moment(servedOn), source: Execution.procedure.source(of: .complete))
        try work.assignTeam(officers, to: reference)
        let window = CourtWindow(
            servedOn: servedOn, remedies: [], deferral: nil, calendar: work.office.settings.calendar)
        try work.backdateClock(.enforcementApplication, on: reference, to: Moment(window.after))
        if !penalty.owesMoney { try work.voidClocks(of: .penaltyPayment, on: reference) }
        return id
    }

    private func insert(_ id: ExecutionID, _ number: String, _ penalty: Penalty, _ servedOn: LegalDate) throws {
        let payBy =
            penalty.owesMoney
            ? TimeLimitID.penaltyPayment.lastDay(from: servedOn, calendar: work.office.settings.calendar) : nil
        try work.write(
            "case_execution",
            """
            INSERT INTO case_execution (id, number, state, case_id, unit_id, region, penalty, revoked, served_on, pay_by,
                                        version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)
            RETURNING *
            """,
            [
                id, number, Execution.procedure.initial, record.id, record.unitID, record.region,
                try JSONText.encode(penalty), false, servedOn, payBy,
            ])
    }
}

extension Procedure {
    /// The article on which a step rests; nil where the table has none.
    fileprivate func source(of event: Subject.Event) -> LegalSource? {
        transitions.first { $0.event == event }?.source
    }
}
