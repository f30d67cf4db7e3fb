package import Enforcement
package import Law
package import Storage

/// A request for assistance about to be acted on: what its acts are asked from.
package struct AssistanceInHand: RecordInHand {
    package typealias Subject = Assistance

    package let loaded: AssistanceStore.Loaded
    package let today: LegalDate
    /// The files that both sides put under it.
    package let files: [Evidence]

    package init(_ id: AssistanceID, for actor: Actor, at now: Moment, in access: any ReadAccess) throws {
        loaded = try AssistanceStore.load(id, for: actor, in: access)
        today = now.date
        files = try EvidenceStore.list(of: loaded.reference, in: access)
    }

    var askerIsTold: [Wording] { [Wording("提出请求的单位", "The unit that asked")] }
    var helperIsTold: [Wording] { [Wording("被请求的单位", "The unit that is asked")] }
}

extension AssistanceStore: RecordStore {}

extension AssistanceStore.Loaded: LoadedRecord {
    package var counterpart: UnitID? { record.helperID }
}

extension Assistance: ActSubject {
    package typealias Tag = RecordTag.Assistance
    package typealias InHand = AssistanceInHand
    package typealias Store = AssistanceStore

    package static let table = "assistance"
    package static let longestReason = 10_000

    package static let acts: [Act<Assistance>] = [
        TakeAssistance.act, AnswerAssistance.act, AnswerAssistance.outsideAct, ProlongAssistance.act,
        RefuseAssistance.act, RefuseAssistance.outsideAct, WithdrawAssistance.act,
    ]
}

/// Where a request for assistance stands after an act.
package typealias AssistanceVersion = RecordVersion<Assistance>

/// The whole of a request as somebody may see it: what its page and its representation in the API are made from.
package struct AssistanceFile: RecordFile {
    package let loaded: AssistanceStore.Loaded
    package let life: RecordLife<Assistance>
    package let files: [Evidence]
    /// Whether the actor may see the case.
    package let canSeeCase: Bool
    /// Whether the actor may put a file under it.
    package let mayAddFiles: Bool

    package init(
        _ id: AssistanceID, for actor: Actor, at now: Moment, yellow: YellowShare, in access: any ReadAccess
    ) throws {
        loaded = try AssistanceStore.load(id, for: actor, in: access)
        life = try RecordLife(of: loaded, for: actor, at: now, yellow: yellow, in: access)
        files = try EvidenceStore.list(of: loaded.reference, in: access)
        canSeeCase = try CaseStore.isSeen(loaded.record.caseID, by: actor, in: access)
        mayAddFiles =
            !Assistance.procedure.finalStates.contains(loaded.record.state)
            && EvidenceDesk.mayAdd(to: .assistance, by: actor, on: loaded.scope, at: now)
    }
}
