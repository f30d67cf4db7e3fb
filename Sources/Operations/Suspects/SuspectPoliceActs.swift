package import Enforcement
package import Law
import Storage

/// The police order a measure: detention, bail or residential surveillance.
package struct OrderMeasure: Operation {
    package static let name = "suspect.order-measure"

    package let id: SuspectID
    package let version: Int?
    package let measure: CompulsoryMeasure
    package let on: LegalDate

    /// - Precondition: the measure is one that the police order.
    package init(_ id: SuspectID, version: Int? = nil, _ measure: CompulsoryMeasure, on day: LegalDate) {
        precondition(measure != .none && measure != .arrest, "the police do not order \(measure)")
        self.id = id
        self.version = version
        self.measure = measure
        self.on = day
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> SuspectVersion {
        let step = try SuspectStep(id, version: version, in: work)
        let (event, limit): (SuspectEvent, TimeLimitID) =
            switch measure {
            case .bail: (.bail, .bailPeriod)
            case .residence: (.reside, .residencePeriod)
            default: (.detain, .arrestRequest)
            }
        let result = try step.take(
            event, .day(on), reason: on.description,
            setting: [("measure", measure), ("measure_since", on), ("is_grave", false)])
        if on < work.today { try work.backdateClock(limit, on: step.record.reference, to: Moment(on)) }
        return result
    }
}

extension OrderMeasure {
    static let detention = act("detention", "detainSuspect", .detain, .detention)
    static let bail = act("bail", "grantBail", .bail, .bail)
    static let residence = act("residence", "orderResidence", .reside, .residence)

    private static func act(
        _ noun: String, _ name: String, _ event: SuspectEvent, _ measure: CompulsoryMeasure
    ) -> Act<Suspect> {
        Act<Suspect>(noun, name, on: event, asking: .day("on", Wording("执行日期", "Since"))) { id, version, day in
            OrderMeasure(id, version: version, measure, on: day)
        }
    }
}

/// The police take longer until they request the arrest: up to four days more, or thirty days in all for roaming, repeated or
/// gang crime.
///
/// - Source: 刑事诉讼法 Art 91.
package struct ChangeDetention: Operation {
    package static let name = "suspect.change-detention"

    package let id: SuspectID
    package let version: Int?
    /// Whether it is roaming, repeated or gang crime.
    package let isGrave: Bool
    package let reason: String

    package init(_ id: SuspectID, version: Int? = nil, isGrave: Bool, reason: String) {
        self.id = id
        self.version = version
        self.isGrave = isGrave
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure; `extended-already`.
    package func perform(in work: Work) throws -> SuspectVersion {
        let step = try SuspectStep(id, version: version, in: work)
        let record = step.record.reference
        guard isGrave else {
            let result = try step.take(.lengthenDetention, .reason(reason), reason: reason)
            try work.extendClock(.arrestRequest, on: record)
            return result
        }
        let result = try step.take(.detainGrave, .reason(reason), reason: reason, setting: [("is_grave", true)])
        if let since = step.record.measureSince {
            try work.backdateClock(.arrestRequestGrave, on: record, to: Moment(since))
        }
        return result
    }
}

extension ChangeDetention {
    static let lengthening = Act<Suspect>(
        "detention-extension", "lengthenDetention", on: .lengthenDetention, asking: .reason("需进一步核实销售去向")
    ) { id, version, reason in
        ChangeDetention(id, version: version, isGrave: false, reason: reason)
    }

    static let grave = Act<Suspect>(
        "grave-detention", "detainGrave", on: .detainGrave, asking: .reason("结伙作案，涉及三省")
    ) { id, version, reason in
        ChangeDetention(id, version: version, isGrave: true, reason: reason)
    }
}

/// The police lift the measure that holds.
package struct LiftMeasure: Operation {
    package static let name = "suspect.lift-measure"

    package let id: SuspectID
    package let version: Int?
    package let reason: String

    package init(_ id: SuspectID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> SuspectVersion {
        try SuspectStep(id, version: version, in: work).take(
            .lift, .reason(reason), reason: reason,
            setting: [("measure", CompulsoryMeasure.none), ("measure_since", String?.none), ("is_grave", false)])
    }
}

extension LiftMeasure {
    static let act = Act<Suspect>("release", "liftMeasure", on: .lift, asking: .reason("没有继续羁押的必要")) {
        id, version, reason in
        LiftMeasure(id, version: version, reason: reason)
    }
}

/// The police ask the procuratorate to approve the arrest.
package struct RequestArrest: Operation {
    package static let name = "suspect.request-arrest"

    package let id: SuspectID
    package let version: Int?
    package let procuratorate: UnitID

    package init(_ id: SuspectID, version: Int? = nil, to procuratorate: UnitID) {
        self.id = id
        self.version = version
        self.procuratorate = procuratorate
    }

    /// - Throws: `Refusal` from the procedure; `notFound` for the procuratorate.
    package func perform(in work: Work) throws -> SuspectVersion {
        let step = try SuspectStep(id, version: version, in: work)
        return try step.ask(.requestArrest, procuratorate, topic: "suspect.arrest-requested")
    }
}

extension RequestArrest {
    static let act = Act<Suspect>(
        "arrest-request", "requestArrest", on: .requestArrest, told: \.procuratorateIsTold, asking: .procuratorate
    ) { id, version, procuratorate in
        RequestArrest(id, version: version, to: procuratorate)
    }
}

/// The police finish the investigation and hand the suspect over for prosecution.
package struct RequestProsecution: Operation {
    package static let name = "suspect.request-prosecution"

    package let id: SuspectID
    package let version: Int?
    package let procuratorate: UnitID

    package init(_ id: SuspectID, version: Int? = nil, to procuratorate: UnitID) {
        self.id = id
        self.version = version
        self.procuratorate = procuratorate
    }

    /// - Throws: `Refusal` from the procedure; `notFound` for the procuratorate.
    package func perform(in work: Work) throws -> SuspectVersion {
        let step = try SuspectStep(id, version: version, in: work)
        return try step.ask(
            .requestProsecution, procuratorate, topic: "suspect.prosecution-requested",
            setting: [("review_since", work.now)])
    }
}

extension RequestProsecution {
    static let act = Act<Suspect>(
        "prosecution-request", "requestProsecution", on: .requestProsecution, told: \.procuratorateIsTold,
        asking: .procuratorate
    ) { id, version, procuratorate in
        RequestProsecution(id, version: version, to: procuratorate)
    }
}

extension ActStep where S == Suspect {
    /// Asks a procuratorate to decide.
    func ask(
        _ event: SuspectEvent, _ procuratorate: UnitID, topic: String,
        setting columns: [(name: String, value: any SQLConvertible)] = []
    ) throws -> SuspectVersion {
        let unit = try ReceiverChoice.unit(procuratorate, in: work)
        let asked: [(name: String, value: any SQLConvertible)] = [("procuratorate_id", unit.id)]
        let result = try take(
            event, .procuratorate(SupervisingUnit(kind: unit.kind, region: unit.region)), reason: unit.name,
            counterpart: unit.id, setting: asked + columns)
        try work.send(
            topic, about: loaded.reference, to: unit.id,
            Wording(
                "\(loaded.policeName)“\(event.label.zh)”：\(record.number)", "\(event.label.en): \(record.number)"))
        return result
    }
}

/// The police drop the case against the suspect.
package struct DropSuspect: Operation {
    package static let name = "suspect.drop"

    package let id: SuspectID
    package let version: Int?
    package let reason: String

    package init(_ id: SuspectID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> SuspectVersion {
        let step = try SuspectStep(id, version: version, in: work)
        let result = try step.take(
            .drop, .reason(reason), reason: reason,
            setting: [("measure", CompulsoryMeasure.none), ("measure_since", String?.none)])
        try step.tell(
            "suspect.dropped",
            Wording("公安机关对\(step.record.number)撤销案件", "The police dropped \(step.record.number)"))
        return result
    }
}

extension DropSuspect {
    static let act = Act<Suspect>(
        "dropping", "dropSuspect", on: .drop, isWayOut: true, told: \.bothAreTold, asking: .reason("没有犯罪事实")
    ) { id, version, reason in
        DropSuspect(id, version: version, reason: reason)
    }
}
