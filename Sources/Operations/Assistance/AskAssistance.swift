package import Enforcement
import Law
import Storage

/// Asks another unit to look into something for a case. It sees what is told here with the files put under the request, and
/// nothing else of the case.
package struct AskAssistance: Operation {
    package static let name = "assistance.ask"

    package let id: CaseID
    package let version: Int?
    package let kind: AssistanceKind
    /// The unit of this house that is asked; nil where it is one outside.
    package let helper: UnitID?
    package let outsider: String?
    package let facts: String
    package let matters: String
    package let basis: String

    package init(
        _ id: CaseID, version: Int? = nil, _ kind: AssistanceKind = .investigation, of helper: UnitID? = nil,
        outside outsider: String? = nil, facts: String, matters: String, basis: String
    ) {
        self.id = id
        self.version = version
        self.kind = kind
        self.helper = helper
        self.outsider = outsider
        self.facts = facts
        self.matters = matters
        self.basis = basis
    }

    /// - Throws: `Refusal` from the procedure of the case; `invalidInput` for what is missing.
    package func perform(in work: Work) throws -> OpenedAssistance {
        let step = try CaseStep(id, version: version, in: work)
        try CaseInput.require("facts", facts, Wording("案件情况", "what the case is about"), atMost: 20_000)
        try CaseInput.require("matters", matters, Wording("协查事项", "what is asked"), atMost: 5_000)
        try CaseInput.require("basis", basis, Wording("法律依据", "the provision"), atMost: 500)
        let addressee = try addressee(step)
        let unit = try step.unit()
        let request: AssistanceID = work.newID()
        let number = try work.number(of: .assistance, "协", by: unit)
        let standing = try step.take(.askAssistance, reason: "\(addressee)：\(number)")
        try insert(request, number, step.record, in: work)
        let reference = RecordReference(.assistance, request.rawValue)
        try work.open(
            Assistance.self, reference, number: number, title: "\(kind.label.zh)：\(step.record.title)",
            scope: RecordScope(
                kind: .assistance, unitID: step.record.unitID, region: step.record.region,
                parties: Set([helper].compactMap(\.self))),
            counterpart: helper, source: Assistance.source)
        try issue(step, to: addressee)
        if let helper {
            try work.send(
                "assistance.asked", about: reference, to: helper,
                Wording("\(unit.name)请你单位\(kind.label.zh)：\(number)", "\(unit.name) asks for help: \(number)"))
        }
        return OpenedAssistance(standing: standing, assistance: request)
    }

    private func addressee(_ step: CaseStep) throws -> String {
        let outside = outsider.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
        guard (helper == nil) != (outside == nil) else {
            throw Refusal.invalid(
                "helper", Wording("请选择本系统的单位，或者填写系统外的单位", "Choose a unit of this house, or name one outside"))
        }
        if let outside { return outside }
        let units = try OrganisationStore.units(in: step.work.access)
        guard let unit = units.first(where: { $0.id == helper && $0.active && $0.id != step.record.unitID }) else {
            throw Refusal.invalid("helper", Wording("请选择其他单位", "Choose another unit"))
        }
        return unit.name
    }

    /// The letter stands in the file of the case.
    private func issue(_ step: CaseStep, to addressee: String) throws {
        switch kind {
        case .investigation:
            try step.issue(.assistanceLetter, ["addressee": addressee, "conduct": facts, "matters": matters])
        case .detention:
            try step.issue(.detentionAssistance, ["addressee": addressee, "basis": basis, "reasons": matters])
        }
    }

    private func insert(_ request: AssistanceID, _ number: String, _ record: Case, in work: Work) throws {
        try work.write(
            "assistance",
            """
            INSERT INTO assistance (id, number, kind, state, case_id, unit_id, region, helper_id, outsider, facts,
                                    matters, basis, asked_by, asked_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 1)
            RETURNING *
            """,
            [
                request, number, kind, Assistance.procedure.initial, record.id, record.unitID, record.region, helper,
                helper == nil ? outsider : nil, facts, matters, basis, work.actor.userID, work.now,
            ])
    }
}

/// A case for which another unit was asked.
package struct OpenedAssistance: Codable, Sendable, Equatable {
    package let standing: CaseVersion
    package let assistance: AssistanceID
}

extension OpenedAssistance: ActOutcome {
    package typealias Subject = Case
    package var opened: RecordReference? { RecordReference(.assistance, assistance.rawValue) }
}

extension AskAssistance {
    static let act = Act<Case>(
        "assistance", "askAssistance", on: .askAssistance,
        consequence: Wording(
            "对方只看到这里写明的内容和所附文件，看不到案卷；自收到之日起十五个工作日内答复",
            "They see what is written here with the files under it and not the case; they answer within 15 working days"
        ),
        opens: .assistance, told: { _ in [Wording("被请求的单位", "The unit that is asked")] },
        asking: kind, helper, outsider, facts, matters, basis
    ) { id, version, kind, helper, outsider, facts, matters, basis in
        AskAssistance(
            id, version: version, kind, of: helper, outside: outsider, facts: facts, matters: matters, basis: basis)
    }

    private static let kind = Ask<Case, AssistanceKind>.one(
        "kind", Wording("请求", "Request"), \.label, few: true, example: .investigation, start: { _ in .investigation })
    private static let helper = Ask<Case, UnitID>.record(
        "helper", Wording("被请求的单位", "The unit that is asked"), .unit,
        options: { record in
            record.units.filter { $0.id != record.record.unitID }.map {
                Choice($0.id.rawValue, Wording($0.name, $0.name))
            }
        }
    ).ifGiven
    private static let outsider = Ask<Case, String>.line(
        "outsider", Wording("系统外的单位", "A unit outside this house"), example: "邻江市市场监督管理局",
        help: Wording("被请求的单位不使用本系统的填写", "Where it does not work here")
    ).ifGiven
    private static let facts = Ask<Case, String>.text(
        "facts", Wording("案件情况", "What the case is about"), most: 20_000, rows: 5,
        example: "当事人在网店销售标有“云锦”字样的丝巾，供货方在你辖区。", help: Wording("对方只看到这里写明的内容", "All they see of it"),
        start: { $0.record.conduct })
    private static let matters = Ask<Case, String>.text(
        "matters", Wording("协查事项", "What is asked"), most: 5_000, rows: 4,
        example: "核实云泉商贸公司向当事人供货的数量和价格\n提取相关出库单据")
    private static let basis = Ask<Case, String>.line(
        "basis", Wording("法律依据", "Provision"), most: 500, example: "《中华人民共和国行政处罚法》第二十六条",
        start: { _ in "《中华人民共和国行政处罚法》第二十六条" })
}
