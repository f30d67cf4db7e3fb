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

    package func facts(for event: SuspectEvent) -> SuspectFacts { loaded.facts }

    package static func find(
        _ name: String, of kind: RecordKind, for actor: Actor, in access: any ReadAccess
    ) throws -> String? {
        switch kind {
        case .suspect: try SuspectStore.find(number: name, for: actor, in: access)?.rawValue
        default: try RecordNames.find(name, of: kind, in: access)
        }
    }

    var policeAreTold: [Wording] { [Wording("办案公安机关", "The police")] }
    var procuratorateIsTold: [Wording] { [Wording("人民检察院", "The procuratorate")] }
    var bothAreTold: [Wording] { policeAreTold + [Wording("移送机关", "The unit that transferred")] }
}

extension SuspectStore.Loaded: LoadedRecord {
    package typealias Subject = Suspect

    package var id: SuspectID { record.id }
    package var number: String { record.number }
    package var state: SuspectState { record.state }
    package var version: Int { record.version }

    package static func load(
        _ id: SuspectID, for actor: Actor, in access: any ReadAccess
    ) throws -> SuspectStore.Loaded {
        try SuspectStore.load(id, for: actor, in: access)
    }
}

extension Suspect: ActSubject {
    package typealias Tag = RecordTag.Suspect
    package typealias InHand = SuspectInHand

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
package struct SuspectFile: Sendable {
    package let loaded: SuspectStore.Loaded
    /// Whether the actor may see the case.
    package let canSeeCase: Bool
    /// Whether the actor may see the transfer.
    package let canSeeTransfer: Bool
    /// The latest first.
    package let steps: [RecordStep]
    package let clocks: [RecordClock]
    /// What this actor may do now, or may not yet.
    package let acts: [AvailableAct<Suspect>]
    /// The ledger entry that speaks of the suspect last.
    package let entry: Int64?

    /// - Throws: `Refusal.notFound` where there is no such suspect or it is out of sight.
    package init(
        _ id: SuspectID, for actor: Actor, at now: Moment, yellow: YellowShare, in access: any ReadAccess
    ) throws {
        loaded = try SuspectStore.load(id, for: actor, in: access)
        let record = loaded.record
        canSeeCase = (try? CaseStore.load(record.caseID, for: actor, in: access)) != nil
        canSeeTransfer = (try? TransferStore.load(record.transferID, for: actor, in: access)) != nil
        steps = try StepStore.steps(of: record.reference, in: access)
        clocks = try ClockStore.clocks(of: record.reference, now: now, yellow: yellow, in: access)
        entry = try LedgerStore.latestEntry("suspect", id, in: access)
        acts = Suspect.procedure.available(
            in: record.state, facts: loaded.facts, scope: loaded.scope, to: actor, at: now)
    }

    /// What is still to be paid of the fine of the court where a unit had fined before; nil where either is missing.
    package var fineOffset: FineOffset? {
        guard let judgment = loaded.record.judgment, let criminal = judgment.fine,
            let administrative = judgment.administrativeFine
        else { return nil }
        return FineOffset(criminal: criminal, administrative: administrative)
    }
}
