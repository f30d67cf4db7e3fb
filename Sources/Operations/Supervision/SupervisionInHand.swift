package import Enforcement
package import Law
package import Storage

/// A letter of the procuratorate about to be acted on: what its acts are asked from.
package struct SupervisionInHand: RecordInHand {
    package typealias Subject = Supervision

    package let loaded: SupervisionStore.Loaded
    package let today: LegalDate

    package init(_ id: SupervisionID, for actor: Actor, at now: Moment, in access: any ReadAccess) throws {
        loaded = try SupervisionStore.load(id, for: actor, in: access)
        today = now.date
    }

    var addressee: [Wording] { [Wording("受文单位", "The unit addressed")] }
    /// Nobody hears of a draft.
    var addresseeOfSent: [Wording] { loaded.record.isSent ? addressee : [] }
    var sender: [Wording] { [Wording("发文的人民检察院", "The procuratorate")] }
}

extension SupervisionStore: RecordStore {}

extension SupervisionStore.Loaded: LoadedRecord {}

extension Supervision: ActSubject {
    package typealias Tag = RecordTag.Supervision
    package typealias InHand = SupervisionInHand
    package typealias Store = SupervisionStore

    package static let table = "supervision"
    package static let longestReason = 10_000

    package static let acts: [Act<Supervision>] = [
        SendSupervision.act, AnswerSupervision.act, AskAgain.act, OrderFiling.act, ReportFiling.act,
        SettleSupervision.act, WithdrawSupervision.act,
    ]
}

/// The whole of a letter as somebody may see it: what its page and its representation in the API are made from.
package struct SupervisionFile: RecordFile {
    package let loaded: SupervisionStore.Loaded
    /// Whether the actor may see the case it is about.
    package let canSeeCase: Bool
    /// Whether the actor may see the transfer it is about.
    package let canSeeTransfer: Bool
    package let life: RecordLife<Supervision>
    package let documents: [DocumentStore.Line]

    package init(
        _ id: SupervisionID, for actor: Actor, at now: Moment, yellow: YellowShare, in access: any ReadAccess
    ) throws {
        loaded = try SupervisionStore.load(id, for: actor, in: access)
        life = try RecordLife(of: loaded, for: actor, at: now, yellow: yellow, in: access)
        let record = loaded.record
        canSeeCase = try CaseStore.isSeen(record.caseID, by: actor, in: access)
        canSeeTransfer =
            try record.transferID.map { try TransferStore.isSeen($0, by: actor, in: access) } ?? false
        documents = try DocumentStore.documents(of: record.reference, in: access)
    }
}
