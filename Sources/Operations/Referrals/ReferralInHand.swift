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

extension ReferralStore: RecordStore {}

extension ReferralStore.Loaded: LoadedRecord {
    package var counterpart: UnitID? { record.addresseeID }
}

extension Referral: ActSubject {
    package typealias Tag = RecordTag.Referral
    package typealias InHand = ReferralInHand
    package typealias Store = ReferralStore

    package static let table = "referral"
    package static let longestReason = 10_000

    package static let acts: [Act<Referral>] = [
        AcceptReferral.act, GiveReferralOpinion.act, TerminateReferral.act, TakeUpReferral.act, ReplyToReferral.act,
        AskReferralAgain.act, SettleReferral.act,
    ]
}

/// The whole of a referral as somebody may see it: what its page and its representation in the API are made from.
package struct ReferralFile: RecordFile {
    package let loaded: ReferralStore.Loaded
    /// Whether the actor may see the case from which it came, and the one in which it goes on.
    package let canSeeCases: Bool
    /// Whether the actor may see the suspect.
    package let canSeeSuspect: Bool
    package let life: RecordLife<Referral>
    package let documents: [DocumentStore.Line]

    package init(
        _ id: ReferralID, for actor: Actor, at now: Moment, yellow: YellowShare, in access: any ReadAccess
    ) throws {
        loaded = try ReferralStore.load(id, for: actor, in: access)
        life = try RecordLife(of: loaded, for: actor, at: now, yellow: yellow, in: access)
        let record = loaded.record
        canSeeCases = try CaseStore.isSeen(record.newCaseID ?? record.caseID, by: actor, in: access)
        canSeeSuspect = try SuspectStore.isSeen(record.suspectID, by: actor, in: access)
        documents = try DocumentStore.documents(of: record.reference, in: access)
    }
}
