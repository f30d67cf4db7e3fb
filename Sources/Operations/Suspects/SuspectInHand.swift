package import Enforcement
package import Law
package import Storage

/// A suspect about to be acted on: what the acts are asked from.
package struct SuspectInHand: RecordInHand {
    package typealias Subject = Suspect

    package let loaded: SuspectStore.Loaded
    package let today: LegalDate
    /// The procuratorates that can be asked.
    package let procuratorates: [Unit]

    var record: Suspect { loaded.record }

    package init(_ id: SuspectID, for actor: Actor, at now: Moment, in access: any ReadAccess) throws {
        loaded = try SuspectStore.load(id, for: actor, in: access)
        today = now.date
        procuratorates = try TransferStore.procuratorates(over: loaded.record.region, in: access)
    }

    var policeAreTold: [Wording] { [Wording("办案公安机关", "The police")] }
    var procuratorateIsTold: [Wording] { [Wording("人民检察院", "The procuratorate")] }
    var bothAreTold: [Wording] { policeAreTold + [Wording("移送机关", "The unit that transferred")] }
}

extension SuspectStore: RecordStore {}

extension SuspectStore.Loaded: LoadedRecord {
    package var counterpart: UnitID? { record.procuratorateID }
}

extension Suspect: ActSubject {
    package typealias Tag = RecordTag.Suspect
    package typealias InHand = SuspectInHand
    package typealias Store = SuspectStore

    package static let table = "suspect"
    package static let longestReason = 10_000

    package static let acts: [Act<Suspect>] = [
        OrderMeasure.detention, ChangeDetention.lengthening, ChangeDetention.grave, OrderMeasure.bail,
        OrderMeasure.residence, LiftMeasure.act, RequestArrest.act, DecideArrest.approval, DecideArrest.refusal,
        RequestProsecution.act, TakeFastTrack.act, LengthenReview.act, DecideProsecution.prosecution,
        DecideProsecution.nonProsecution, RecordJudgment.first, RecordEffect.act, RecordJudgment.second,
        DropSuspect.act,
    ]
}

/// The whole of a suspect as somebody may see it: what its page and its representation in the API are made from.
package struct SuspectFile: RecordFile {
    package let loaded: SuspectStore.Loaded
    /// Whether the actor may see the case.
    package let canSeeCase: Bool
    /// Whether the actor may see the transfer.
    package let canSeeTransfer: Bool
    package let life: RecordLife<Suspect>

    package init(
        _ id: SuspectID, for actor: Actor, at now: Moment, yellow: YellowShare, in access: any ReadAccess
    ) throws {
        loaded = try SuspectStore.load(id, for: actor, in: access)
        life = try RecordLife(of: loaded, for: actor, at: now, yellow: yellow, in: access)
        let record = loaded.record
        canSeeCase = try CaseStore.isSeen(record.caseID, by: actor, in: access)
        canSeeTransfer = try TransferStore.isSeen(record.transferID, by: actor, in: access)
    }

    /// What is still to be paid of the fine of the court where a unit had fined before; nil where either is missing.
    package var fineOffset: FineOffset? {
        guard let judgment = loaded.record.judgment, let criminal = judgment.fine,
            let administrative = judgment.administrativeFine
        else { return nil }
        return FineOffset(criminal: criminal, administrative: administrative)
    }
}
