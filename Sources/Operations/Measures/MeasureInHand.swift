package import Enforcement
package import Law
package import Storage

/// A measure about to be acted on: what its acts are asked from.
package struct MeasureInHand: RecordInHand {
    package typealias Subject = CaseMeasure

    package let loaded: MeasureStore.Loaded
    package let today: LegalDate

    package init(_ id: MeasureID, for actor: Actor, at now: Moment, in access: any ReadAccess) throws {
        loaded = try MeasureStore.load(id, for: actor, in: access)
        today = now.date
    }

    package func facts(for event: MeasureEvent) -> MeasureFacts { loaded.facts }

    package static func find(
        _ name: String, of kind: RecordKind, for actor: Actor, in access: any ReadAccess
    ) throws -> String? {
        switch kind {
        case .measure: try MeasureStore.find(number: name, for: actor, in: access)?.rawValue
        case .case: try CaseStore.find(number: name, for: actor, in: access)?.rawValue
        default: try RecordNames.find(name, of: kind, in: access)
        }
    }

    var party: [Wording] { [Wording("当事人", "The party")] }
}

extension MeasureStore.Loaded: LoadedRecord {
    package typealias Subject = CaseMeasure

    package var id: MeasureID { record.id }
    package var number: String { record.number }
    package var state: MeasureState { record.state }
    package var version: Int { record.version }

    package static func load(
        _ id: MeasureID, for actor: Actor, in access: any ReadAccess
    ) throws -> MeasureStore.Loaded {
        try MeasureStore.load(id, for: actor, in: access)
    }
}

extension CaseMeasure: ActSubject {
    package typealias Tag = RecordTag.Measure
    package typealias InHand = MeasureInHand

    package static let table = "case_measure"
    package static let longestReason = 10_000

    package static let acts: [Act<CaseMeasure>] = [
        ApproveMeasure.act, ApproveMeasure.refusalAct, ExecuteMeasure.act, ApproveMeasure.confirmationAct,
        ApproveMeasure.annulmentAct, ExtendMeasure.act, TestGoods.act, TestGoods.resultAct, EndMeasure.releaseAct,
        EndMeasure.disposalAct, EndMeasure.abandonmentAct,
    ]
}

/// Where a measure stands after an act.
package typealias MeasureVersion = RecordVersion<CaseMeasure>

/// The frame of the acts on one measure.
typealias MeasureStep = ActStep<CaseMeasure>

extension ActStep where S == CaseMeasure {
    /// Takes a step and writes the state, with further columns where the act sets them.
    ///
    /// - Parameter act: what is handed in with it.
    @discardableResult
    func take(
        _ event: MeasureEvent, _ act: MeasureAct? = nil, reason: String? = nil,
        setting columns: [(name: String, value: any SQLConvertible)] = []
    ) throws -> MeasureVersion {
        var facts = loaded.facts
        facts.act = act
        return try write(try step(event, facts: facts, reason: reason), setting: columns)
    }
}

/// The whole of a measure as somebody may see it: what its page and its representation in the API are made from.
package struct MeasureFile: Sendable {
    package let loaded: MeasureStore.Loaded
    /// The latest first.
    package let steps: [RecordStep]
    package let clocks: [RecordClock]
    package let documents: [DocumentStore.Line]
    /// What this actor may do now, or may not yet.
    package let acts: [AvailableAct<CaseMeasure>]
    /// The ledger entry that speaks of the measure last.
    package let entry: Int64?

    /// - Throws: `Refusal.notFound` where there is no such measure or it is out of sight.
    package init(
        _ id: MeasureID, for actor: Actor, at now: Moment, yellow: YellowShare, in access: any ReadAccess
    ) throws {
        loaded = try MeasureStore.load(id, for: actor, in: access)
        let record = loaded.record
        steps = try StepStore.steps(of: record.reference, in: access)
        clocks = try ClockStore.clocks(of: record.reference, now: now, yellow: yellow, in: access)
        documents = try DocumentStore.documents(of: record.reference, in: access)
        entry = try LedgerStore.latestEntry("case_measure", id, in: access)
        acts = CaseMeasure.procedure.available(
            in: record.state, facts: loaded.facts, scope: loaded.scope, to: actor, at: now)
    }
}
