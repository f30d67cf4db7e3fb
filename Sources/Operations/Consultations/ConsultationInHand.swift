package import Enforcement
package import Law
package import Storage

/// A consultation about to be acted on: what its acts are asked from.
package struct ConsultationInHand: RecordInHand {
    package typealias Subject = Consultation

    package let loaded: ConsultationStore.Loaded
    package let today: LegalDate

    package init(_ id: ConsultationID, for actor: Actor, at now: Moment, in access: any ReadAccess) throws {
        loaded = try ConsultationStore.load(id, for: actor, in: access)
        today = now.date
    }

    var askerIsTold: [Wording] { [Wording("提出咨询的单位", "The unit that asked")] }
    var adviserIsTold: [Wording] { [Wording("被咨询的机关", "The unit that is asked")] }
}

extension ConsultationStore: RecordStore {}

extension ConsultationStore.Loaded: LoadedRecord {
    package var counterpart: UnitID? { record.adviserID }
}

extension Consultation: ActSubject {
    package typealias Tag = RecordTag.Consultation
    package typealias InHand = ConsultationInHand
    package typealias Store = ConsultationStore

    package static let table = "consultation"
    package static let longestReason = 10_000

    package static let acts: [Act<Consultation>] = [
        AnswerConsultation.act, WantMoreForConsultation.act, SupplementConsultation.act, WithdrawConsultation.act,
    ]
}

/// The whole of a consultation as somebody may see it: what its page and its representation in the API are made from.
package struct ConsultationFile: RecordFile {
    package let loaded: ConsultationStore.Loaded
    /// Whether the actor may see the case.
    package let canSeeCase: Bool
    package let life: RecordLife<Consultation>

    package init(
        _ id: ConsultationID, for actor: Actor, at now: Moment, yellow: YellowShare, in access: any ReadAccess
    ) throws {
        loaded = try ConsultationStore.load(id, for: actor, in: access)
        life = try RecordLife(of: loaded, for: actor, at: now, yellow: yellow, in: access)
        canSeeCase = try CaseStore.isSeen(loaded.record.caseID, by: actor, in: access)
    }
}
