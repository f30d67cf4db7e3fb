package import Enforcement
import Law
import Storage

/// Proposes a measure on premises or goods to the head, or records one that had to be taken on the spot.
///
/// - Source: 行政强制法 Art 18, 19, 24; 行政处罚法 (2021) Art 56.
package struct ProposeMeasure: Operation {
    package static let name = "measure.propose"

    package let id: CaseID
    package let version: Int?
    package let kind: MeasureKind
    /// The premises, facilities or goods.
    package let object: String
    package let reason: String
    package let basis: String
    /// How it was carried out where it could not wait; nil where it waits for the head.
    package let atOnce: MeasureExecution?
    /// The list of what was taken at once.
    package let goods: [MeasureGoods]

    package init(
        _ id: CaseID, version: Int? = nil, kind: MeasureKind, object: String, reason: String, basis: String,
        atOnce: MeasureExecution? = nil, goods: [MeasureGoods] = []
    ) {
        self.id = id
        self.version = version
        self.kind = kind
        self.object = object
        self.reason = reason
        self.basis = basis
        self.atOnce = atOnce
        self.goods = goods
    }

    /// - Throws: `Refusal` from the procedures of case and measure; `invalidInput` for what is missing.
    package func perform(in work: Work) throws -> OpenedMeasure {
        let step = try CaseStep(id, version: version, in: work)
        try CaseInput.require("object", object, Wording("场所、设施或者财物", "what it is about"), atMost: 2_000)
        try CaseInput.require("reason", reason, Wording("理由", "the reason"), atMost: 2_000)
        try CaseInput.require("basis", basis, Wording("法律依据", "the provision"), atMost: 500)
        let measure: MeasureID = work.newID()
        let unit = try step.unit()
        let number = try work.number(of: .measure, "措", by: unit)
        let standing = try step.take(
            atOnce == nil ? .proposeMeasure : .takeMeasure, reason: "\(kind.label.zh)：\(number)")
        try insert(measure, number, step.record, in: work)
        let reference = RecordReference(.measure, measure.rawValue)
        let scope = RecordScope(
            kind: .measure, unitID: step.record.unitID, region: step.record.region, people: step.loaded.scope.people)
        try work.open(
            CaseMeasure.self, reference, number: number, title: "\(kind.label.zh)：\(step.record.title)", scope: scope,
            source: kind.source)
        try work.assignTeam(step.loaded.facts.team.map(\.userID), to: reference)
        if let atOnce { _ = try ExecuteMeasure(measure, version: 1, atOnce, goods: goods).perform(in: work) }
        return OpenedMeasure(standing: standing, measure: measure)
    }

    private func insert(_ id: MeasureID, _ number: String, _ record: Case, in work: Work) throws {
        try work.write(
            "case_measure",
            """
            INSERT INTO case_measure (id, number, kind, state, case_id, unit_id, region, object, reason, basis, urgent,
                                      proposed_by, proposed_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1)
            RETURNING *
            """,
            [
                id, number, kind, CaseMeasure.procedure.initial, record.id, record.unitID, record.region, object,
                reason, basis, atOnce != nil, work.actor.userID, work.now,
            ])
    }
}

/// A case under which a measure was opened.
package struct OpenedMeasure: Codable, Sendable, Equatable {
    package let standing: CaseVersion
    package let measure: MeasureID
}

extension OpenedMeasure: ActOutcome {
    package typealias Subject = Case
    package var opened: RecordReference? { RecordReference(.measure, measure.rawValue) }
}

extension ProposeMeasure {
    static let act = Act<Case>(
        "measure", "proposeMeasure", on: .proposeMeasure,
        consequence: Wording("报负责人批准；批准前不得实施", "It goes to the head, and is not carried out before approval"),
        opens: .measure, asking: kind, object, reason, basis
    ) { id, version, kind, object, reason, basis in
        ProposeMeasure(id, version: version, kind: kind, object: object, reason: reason, basis: basis)
    }

    static let atOnceAct = Act<Case>(
        "measure-at-once", "takeMeasure", on: .takeMeasure,
        consequence: Wording(
            "情况紧急的，自实施起二十四小时内由负责人补办批准手续；不同意的立即解除",
            "The head must approve within 24 hours of the measure, or it is lifted at once"),
        opens: .measure, isWayOut: true, told: { _ in [Wording("负责人", "The head")] },
        asking: kind, object, reason, basis, .day("day", ExecuteMeasure.dayLabel),
        .time("time", ExecuteMeasure.timeLabel),
        .line("place", ExecuteMeasure.placeLabel, example: "青石县人民路8号"),
        .line("present", ExecuteMeasure.presentLabel, example: "当事人孙某到场"),
        .text("statement", ExecuteMeasure.statementLabel, rows: 3, example: "无异议"),
        .line("keeper", ExecuteMeasure.keeperLabel, example: "县局涉案物品仓库"), told, .goods("goods")
    ) {
        id, version, kind, object, reason, basis, day, time, place, present, statement, keeper, told, goods in
        ProposeMeasure(
            id, version: version, kind: kind, object: object, reason: reason, basis: basis,
            atOnce: MeasureExecution(
                at: time.moment(on: day), place: place, present: present, statement: statement, keeper: keeper,
                rightsTold: told, officers: []), goods: goods)
    }

    private static let kind = Ask<Case, MeasureKind>.one(
        "kind", Wording("措施种类", "Measure"), \.label, few: true, example: .detention)
    private static let object = Ask<Case, String>.text(
        "object", Wording("涉案场所、设施或者财物", "Premises, facilities or goods"), most: 2_000, rows: 3,
        example: "标有“云锦”字样的丝巾380条")
    private static let reason = Ask<Case, String>.text(
        "reason", Wording("理由", "Reason"), most: 2_000, rows: 3, example: "有证据证明是侵犯他人注册商标专用权的物品")
    private static let basis = Ask<Case, String>.line(
        "basis", Wording("法律依据", "Provision"), most: 500, example: "《中华人民共和国商标法》第六十二条第一款第四项")
    private static let told = Ask<Case, Bool>.yesNo(
        "rightsTold", ExecuteMeasure.toldLabel, yes: Wording("已告知", "Told"), no: Wording("未告知", "Not told"))
}
