package import Enforcement
package import Law
package import Storage

/// A referral about to be acted on: what its acts are asked from.
package struct ReferralInHand: RecordInHand {
    package typealias Subject = Referral

    package let loaded: ReferralStore.Loaded
    package let today: LegalDate

    package init(_ id: ReferralID, for actor: Actor, at now: Moment, in access: any ReadAccess) throws {
        loaded = try ReferralStore.load(id, for: actor, in: access)
        today = now.date
    }

    package func facts(for event: ReferralEvent) -> ReferralFacts { loaded.facts }

    package static func find(
        _ name: String, of kind: RecordKind, for actor: Actor, in access: any ReadAccess
    ) throws -> String? {
        switch kind {
        case .referral: try ReferralStore.find(number: name, for: actor, in: access)?.rawValue
        default: try RecordNames.find(name, of: kind, in: access)
        }
    }

    var unitIsTold: [Wording] { [Wording("主管机关", "The unit")] }
    var procuratorateIsTold: [Wording] { [Wording("人民检察院", "The procuratorate")] }

    /// What an opinion says before the procurator puts it in words.
    var draft: String {
        """
        \(loaded.suspectName)涉嫌\(loaded.crime.label.zh)一案（移送\(loaded.transferNumber)），本院作出\(loaded.record.nonProsecution.label.zh)决定。\
        经审查，其行为仍应当由主管机关依法处理，建议给予行政处罚，并将处理结果书面回复本院。
        """
    }
}

extension ReferralStore.Loaded: LoadedRecord {
    package typealias Subject = Referral

    package var id: ReferralID { record.id }
    package var number: String { record.number }
    package var state: ReferralState { record.state }
    package var version: Int { record.version }

    package static func load(
        _ id: ReferralID, for actor: Actor, in access: any ReadAccess
    ) throws -> ReferralStore.Loaded {
        try ReferralStore.load(id, for: actor, in: access)
    }
}

extension Referral: ActSubject {
    package typealias Tag = RecordTag.Referral
    package typealias InHand = ReferralInHand

    package static let table = "referral"
    package static let longestReason = 10_000

    package static let acts: [Act<Referral>] = [
        AcceptReferral.act, GiveReferralOpinion.act, TerminateReferral.act, TakeUpReferral.act, ReplyToReferral.act,
        AskReferralAgain.act, SettleReferral.act,
    ]
}

/// The whole of a referral as somebody may see it: what its page and its representation in the API are made from.
package struct ReferralFile: Sendable {
    package let loaded: ReferralStore.Loaded
    /// Whether the actor may see the case from which it came, and the one in which it goes on.
    package let canSeeCases: Bool
    /// Whether the actor may see the suspect.
    package let canSeeSuspect: Bool
    /// The latest first.
    package let steps: [RecordStep]
    package let clocks: [RecordClock]
    package let documents: [DocumentStore.Line]
    /// What this actor may do now, or may not yet.
    package let acts: [AvailableAct<Referral>]
    /// The ledger entry that speaks of the referral last.
    package let entry: Int64?

    /// - Throws: `Refusal.notFound` where there is no such referral or it is out of sight.
    package init(
        _ id: ReferralID, for actor: Actor, at now: Moment, yellow: YellowShare, in access: any ReadAccess
    ) throws {
        loaded = try ReferralStore.load(id, for: actor, in: access)
        let record = loaded.record
        canSeeCases = (try? CaseStore.load(record.newCaseID ?? record.caseID, for: actor, in: access)) != nil
        canSeeSuspect = (try? SuspectStore.load(record.suspectID, for: actor, in: access)) != nil
        steps = try StepStore.steps(of: record.reference, in: access)
        clocks = try ClockStore.clocks(of: record.reference, now: now, yellow: yellow, in: access)
        documents = try DocumentStore.documents(of: record.reference, in: access)
        entry = try LedgerStore.latestEntry("referral", id, in: access)
        acts = Referral.procedure.available(
            in: record.state, facts: loaded.facts, scope: loaded.scope, to: actor, at: now)
    }
}
