package import Enforcement
import Law
import Storage

/// Records how a measure was carried out, with the list of what is held.
package struct ExecuteMeasure: Operation {
    package static let name = "measure.execute"

    package let id: MeasureID
    package let version: Int?
    package let execution: MeasureExecution
    package let goods: [MeasureGoods]

    package init(_ id: MeasureID, version: Int? = nil, _ execution: MeasureExecution, goods: [MeasureGoods]) {
        self.id = id
        self.version = version
        self.execution = execution
        self.goods = goods
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` for a text that is too long or a day before the proposal.
    package func perform(in work: Work) throws -> MeasureVersion {
        let step = try MeasureStep(id, version: version, in: work)
        let record = step.loaded.record
        let done = MeasureExecution(
            at: execution.at, place: execution.place, present: execution.present, statement: execution.statement,
            keeper: execution.keeper, rightsTold: execution.rightsTold, officers: step.loaded.team.map(\.name))
        for (field, words) in [
            ("place", done.place), ("present", done.present), ("statement", done.statement), ("keeper", done.keeper),
        ] { try CaseInput.limitLength(field, words, Wording("实施情况", "how it was carried out"), atMost: 2_000) }
        // What is entered has minutes: something done in the minute of its approval came after it.
        if let approved = record.approvedAt, done.at.milliseconds / 60_000 < approved.milliseconds / 60_000 {
            throw Refusal.invalid(
                "time", Wording("实施时间不能早于批准", "It cannot have been carried out before it was approved"))
        }
        let result = try step.take(
            event(of: record), .execution(done, goods: goods), reason: done.place,
            setting: [("execution", try JSONText.encode(done))])
        for limit in [TimeLimitID.evidenceRegistration, .seizure, .measureReport, .keepingReport] {
            // The periods count from the measure, which may lie before its recording.
            try work.backdateClock(limit, on: record.reference, to: done.at)
        }
        for (place, line) in goods.enumerated() { try insert(place + 1, line, in: work) }
        return result
    }

    private func event(of record: CaseMeasure) -> MeasureEvent {
        switch (record.kind.isCompulsory, record.isUrgent) {
        case (true, true): .seizeAtOnce
        case (true, false): .seize
        case (false, true): .keepAtOnce
        case (false, false): .keep
        }
    }

    private func insert(_ place: Int, _ line: MeasureGoods, in work: Work) throws {
        try work.write(
            "case_measure_goods",
            """
            INSERT INTO case_measure_goods (id, measure_id, line, name, spec, quantity, unit_word, note)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            RETURNING *
            """,
            [
                work.office.newIdentifier(at: work.now), id, place, line.name, line.spec, line.quantity, line.unit,
                line.note,
            ])
    }
}

extension ExecuteMeasure {
    static let act = Act<CaseMeasure>(
        "execution", "executeMeasure", Wording("登记实施情况", "Record how it was carried out"), on: .keep, .seize,
        .keepAtOnce, .seizeAtOnce,
        consequence: Wording(
            "当场交付决定书（通知书）和清单；期限自实施时起算", "Decision and list are given on the spot; the period counts from there"),
        told: \.party,
        asking: .day("day", dayLabel), .time("time", timeLabel), .line("place", placeLabel, example: "青石县人民路8号"),
        .line("present", presentLabel, example: "当事人孙某到场"),
        .text("statement", statementLabel, rows: 3, example: "无异议"),
        .line("keeper", keeperLabel, example: "县局涉案物品仓库"), told, .goods("goods")
    ) { id, version, day, time, place, present, statement, keeper, told, goods in
        ExecuteMeasure(
            id, version: version,
            MeasureExecution(
                at: time.moment(on: day), place: place, present: present, statement: statement, keeper: keeper,
                rightsTold: told, officers: []), goods: goods)
    }

    private static let told = Ask<CaseMeasure, Bool>.yesNo(
        "rightsTold", toldLabel, yes: Wording("已告知", "Told"), no: Wording("未告知", "Not told"))

    static let dayLabel = Wording("实施日期", "Carried out on")
    static let timeLabel = Wording("实施时间", "At what time")
    static let placeLabel = Wording("实施地点", "Place")
    static let presentLabel = Wording("到场的当事人或者见证人", "Party or witness there")
    static let statementLabel = Wording("当事人的陈述和申辩", "What the party said")
    static let keeperLabel = Wording("保管人和保管地点", "Who keeps the goods, and where")
    static let toldLabel = Wording(
        "当场告知理由、依据、权利和救济途径", "Reasons, basis, rights and remedies told on the spot")
}
