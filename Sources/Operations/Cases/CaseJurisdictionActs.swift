package import Enforcement
import Law
import Storage

/// Hands a case over to the unit that has jurisdiction: it ends here and goes on there under that unit's number.
package struct HandOverCase: Operation {
    package static let name = "case.hand-over"

    package let id: CaseID
    package let version: Int?
    package let receiver: UnitID
    package let reasons: String

    package init(_ id: CaseID, version: Int? = nil, to receiver: UnitID, reasons: String) {
        self.id = id
        self.version = version
        self.receiver = receiver
        self.reasons = reasons
    }

    /// - Throws: `Refusal` from the procedure; `notFound` for the unit.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        guard let unit = try OrganisationStore.unit(receiver, in: work.access) else { throw Refusal.notFound(.unit) }
        let target = CaseReceiver(
            isItself: receiver == step.record.unitID, worksCases: unit.active && unit.kind.enforces, reasons: reasons)
        let result = try step.take(
            .handOver, .handOver(target), reason: "\(unit.name)：\(reasons)", setting: [("closed_at", work.now)])
        let basis = Case.procedure.transition(from: step.record.state, on: .handOver)?.source
        try step.issue(
            .caseHandover,
            ["addressee": unit.name, "reasons": reasons, "basis": basis?.citation.zh ?? ""])
        try step.goOn(at: unit, because: reasons)
        return result
    }
}

extension HandOverCase {
    static let act = Act<Case>(
        "hand-over", "handOverCase", on: .handOver,
        consequence: Wording(
            "本案在本单位终结，受移送单位另编案号继续办理，可以查看本案全部材料；两个案号均保留",
            "The case ends here and goes on with the other unit, which sees the whole file; both numbers stay"),
        isWayOut: true, told: { _ in [Wording("受移送的单位", "The unit that receives it")] },
        asking: .unit("receiver", Wording("有管辖权的单位", "The unit with jurisdiction")),
        .reason(most: 2_000, rows: 3, example: "违法行为发生地在该单位辖区，不属本单位管辖")
    ) { id, version, receiver, reasons in
        HandOverCase(id, version: version, to: receiver, reasons: reasons)
    }
}

/// Asks the common superior of two units which of them has jurisdiction.
package struct AskDesignation: Operation {
    package static let name = "case.ask-designation"

    package let id: CaseID
    package let version: Int?
    /// The other unit in the dispute.
    package let other: UnitID
    package let reasons: String

    package init(_ id: CaseID, version: Int? = nil, other: UnitID, reasons: String) {
        self.id = id
        self.version = version
        self.other = other
        self.reasons = reasons
    }

    /// - Throws: `Refusal` from the procedure; `notFound` for the unit.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        let units = try OrganisationStore.units(in: work.access)
        let own = try step.unit()
        guard let unit = units.first(where: { $0.id == other }) else { throw Refusal.notFound(.unit) }
        let superior = Unit.superior(of: own, and: unit, among: units)
        let question = JurisdictionQuestion(
            isItself: unit.id == own.id, hasSuperior: superior != nil, reasons: reasons)
        let result = try step.take(
            .askDesignation, .askDesignation(question), reason: "\(superior?.name ?? "")：\(reasons)",
            counterpart: superior?.id)
        guard let superior else { throw Refusal.notFound(.unit) }
        try JurisdictionRequest.write(about: id, to: superior.id, other: unit.id, reasons: reasons, in: work)
        try work.send(
            "case.designation-asked", about: step.record.reference, to: superior.id,
            Wording(
                "\(own.name)报请指定管辖：\(step.record.number)",
                "\(own.name) asks you to designate jurisdiction: \(step.record.number)"))
        return result
    }
}

extension AskDesignation {
    static let act = Act<Case>(
        "designation-request", "askDesignation", on: .askDesignation,
        consequence: Wording(
            "指定之前不立案、不终结调查；上一级单位可以查看本案全部材料",
            "Until it is decided the case is neither filed nor concluded; the superior sees the whole file"),
        isWayOut: true, told: { _ in [Wording("共同的上一级单位", "The common superior")] },
        asking: otherUnit,
        .reason(most: 2_000, rows: 3, example: "违法行为发生地不在本单位辖区，对移送有异议")
    ) { id, version, other, reasons in
        AskDesignation(id, version: version, other: other, reasons: reasons)
    }

    private static let otherUnit = Ask<Case, UnitID>.unit(
        "other", Wording("另一个单位", "The other unit"),
        help: Wording("移送来的单位，或者对管辖有争议的单位", "That handed it over, or that claims or denies jurisdiction"),
        start: { $0.loaded.handedFrom })
}

/// Designates the unit that has jurisdiction, by the superior that was asked.
package struct DesignateJurisdiction: Operation {
    package static let name = "case.designate-jurisdiction"

    package let id: CaseID
    package let version: Int?
    package let unit: UnitID
    package let reasons: String

    package init(_ id: CaseID, version: Int? = nil, _ unit: UnitID, reasons: String) {
        self.id = id
        self.version = version
        self.unit = unit
        self.reasons = reasons
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` for a unit that works no cases.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        guard let designated = try OrganisationStore.unit(unit, in: work.access) else {
            throw Refusal.notFound(.unit)
        }
        guard designated.active, designated.kind.enforces else {
            throw Refusal.invalid("unit", Wording("该单位不办理行政案件", "That unit does not work administrative cases"))
        }
        let stays = unit == step.record.unitID
        let result = try step.take(
            stays ? .keepJurisdiction : .loseJurisdiction, .reason(reasons), reason: "\(designated.name)：\(reasons)",
            setting: stays ? [] : [("closed_at", work.now)])
        let other = try JurisdictionRequest.answer(about: id, unit, opinion: reasons, in: work)
        try issue(step, designated, other: other)
        if !stays { try step.goOn(at: designated, because: reasons) }
        let text = Wording(
            "已指定\(designated.name)管辖：\(step.record.number)",
            "\(designated.name) was designated: \(step.record.number)")
        try work.send("case.designated", about: step.record.reference, to: step.record.unitID, text)
        if let other, other != unit {
            try work.send("case.designated", about: step.record.reference, to: other, text)
        }
        return result
    }
}

extension DesignateJurisdiction {
    /// The notice of the superior to both units (form 2).
    private func issue(_ step: CaseStep, _ designated: Unit, other: UnitID?) throws {
        let work = step.work
        let names = try [step.record.unitID, other].compactMap(\.self).compactMap {
            try OrganisationStore.unit($0, in: work.access)?.name
        }
        guard let superior = try OrganisationStore.unit(work.actor.unitID, in: work.access) else {
            throw Refusal.notFound(.unit)
        }
        try step.issue(
            .jurisdictionNotice, by: superior,
            [
                "addressee": names.joined(separator: "、"), "reasons": reasons, "designated": designated.name,
                "contact": work.actor.name,
            ])
    }

    static let act = Act<Case>(
        "designation", "designateJurisdiction", Wording("指定管辖", "Designate the unit with jurisdiction"),
        on: .keepJurisdiction, .loseJurisdiction,
        consequence: Wording(
            "指定其他单位的，本案在办案单位终结，由被指定单位另编案号继续办理",
            "Where another unit is designated the case ends where it is and goes on there under a number of its own"),
        told: { _ in [Wording("争议双方", "Both units")] },
        asking: designated,
        .reason(most: 2_000, rows: 3, example: "违法行为发生地在该单位辖区")
    ) { id, version, unit, reasons in
        DesignateJurisdiction(id, version: version, unit, reasons: reasons)
    }

    private static let designated = Ask<Case, UnitID>.unit(
        "unit", Wording("被指定的单位", "The designated unit"),
        help: Wording("同一违法行为有几个单位立案的，由最先立案的管辖", "Where several have filed, the first to file has it"),
        start: { $0.record.unitID })
}

extension ActStep where S == Case {
    /// Lets the case go on with another unit: registered there under a new number, bound to this one, and the unit told. Its time
    /// counts from there on, those clocks that ran here end neither met nor late.
    fileprivate func goOn(at unit: Unit, because reasons: String) throws {
        let next = try RegisterCase(
            title: record.title, subject: record.subjectID, conduct: record.conduct, amount: loaded.amount,
            unit: unit.id, source: .handedOver, party: record.party, place: record.place, conductOn: record.conductOn
        ).enter(at: unit, in: work)
        try CaseBond.write(.handedOver, from: record.id, to: next, receiver: unit.id, reasons: reasons, in: work)
        try work.voidClocks(on: record.reference)
        try work.send(
            "case.handed-over", about: RecordReference(.case, next.rawValue), to: unit.id,
            Wording("收到移送的案件：\(record.title)", "A case was handed over to you: \(record.title)"))
    }
}

extension Ask where S == Case, Value == UnitID {
    /// One of the units that work cases.
    fileprivate static func unit(
        _ name: String, _ label: Wording, help: Wording? = nil,
        start: @escaping @Sendable (CaseInHand) -> UnitID? = { _ in nil }
    ) -> Ask {
        Ask<Case, UnitID>.record(
            name, label, .unit, help: help, start: start,
            options: { record in record.units.map { Choice($0.id.rawValue, Wording($0.name, $0.name)) } })
    }
}
