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

extension MeasureStore: RecordStore {
    package static let source = "case_measure JOIN case_file ON case_file.id = case_measure.case_id"

    package static func seen(by sight: Sight) -> String { CaseList.seen(by: sight) }
}

extension MeasureStore.Loaded: LoadedRecord {}

extension CaseMeasure: ActSubject {
    package typealias Tag = RecordTag.Measure
    package typealias InHand = MeasureInHand
    package typealias Store = MeasureStore

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

/// The whole of a measure as somebody may see it: what its page and its representation in the API are made from.
package struct MeasureFile: RecordFile {
    package let loaded: MeasureStore.Loaded
    package let life: RecordLife<CaseMeasure>
    package let documents: [DocumentStore.Line]

    package init(
        _ id: MeasureID, for actor: Actor, at now: Moment, yellow: YellowShare, in access: any ReadAccess
    ) throws {
        loaded = try MeasureStore.load(id, for: actor, in: access)
        life = try RecordLife(of: loaded, for: actor, at: now, yellow: yellow, in: access)
        let record = loaded.record
        documents = try DocumentStore.documents(of: record.reference, in: access)
    }
}
