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

    package func facts(for event: SupervisionEvent) -> SupervisionFacts { loaded.facts }

    package static func find(
        _ name: String, of kind: RecordKind, for actor: Actor, in access: any ReadAccess
    ) throws -> String? {
        switch kind {
        case .supervision: try SupervisionStore.find(number: name, for: actor, in: access)?.rawValue
        default: try RecordNames.find(name, of: kind, in: access)
        }
    }

    var addressee: [Wording] { [Wording("受文单位", "The unit addressed")] }
    /// Nobody hears of a draft.
    var addresseeOfSent: [Wording] { loaded.record.isSent ? addressee : [] }
    var sender: [Wording] { [Wording("发文的人民检察院", "The procuratorate")] }
}

extension SupervisionStore.Loaded: LoadedRecord {
    package typealias Subject = Supervision

    package var id: SupervisionID { record.id }
    package var number: String { record.number }
    package var state: SupervisionState { record.state }
    package var version: Int { record.version }

    package static func load(
        _ id: SupervisionID, for actor: Actor, in access: any ReadAccess
    ) throws -> SupervisionStore.Loaded {
        try SupervisionStore.load(id, for: actor, in: access)
    }
}

extension Supervision: ActSubject {
    package typealias Tag = RecordTag.Supervision
    package typealias InHand = SupervisionInHand

    package static let table = "supervision"
    package static let longestReason = 10_000

    package static let acts: [Act<Supervision>] = [
        SendSupervision.act, AnswerSupervision.act, AskAgain.act, OrderFiling.act, ReportFiling.act,
        SettleSupervision.act, WithdrawSupervision.act,
    ]
}

/// The whole of a letter as somebody may see it: what its page and its representation in the API are made from.
package struct SupervisionFile: Sendable {
    package let loaded: SupervisionStore.Loaded
    /// Whether the actor may see the case it is about.
    package let canSeeCase: Bool
    /// Whether the actor may see the transfer it is about.
    package let canSeeTransfer: Bool
    /// The latest first.
    package let steps: [RecordStep]
    package let clocks: [RecordClock]
    package let documents: [DocumentStore.Line]
    /// What this actor may do now, or may not yet.
    package let acts: [AvailableAct<Supervision>]
    /// The ledger entry that speaks of the letter last.
    package let entry: Int64?

    /// - Throws: `Refusal.notFound` where there is no such letter or it is out of sight.
    package init(
        _ id: SupervisionID, for actor: Actor, at now: Moment, yellow: YellowShare, in access: any ReadAccess
    ) throws {
        loaded = try SupervisionStore.load(id, for: actor, in: access)
        let record = loaded.record
        canSeeCase = (try? CaseStore.load(record.caseID, for: actor, in: access)) != nil
        canSeeTransfer =
            record.transferID.map { (try? TransferStore.load($0, for: actor, in: access)) != nil } ?? false
        steps = try StepStore.steps(of: record.reference, in: access)
        clocks = try ClockStore.clocks(of: record.reference, now: now, yellow: yellow, in: access)
        documents = try DocumentStore.documents(of: record.reference, in: access)
        entry = try LedgerStore.latestEntry("supervision", id, in: access)
        acts = Supervision.procedure.available(
            in: record.state, facts: loaded.facts, scope: loaded.scope, to: actor, at: now)
    }
}
