package import Enforcement
package import Law
package import Storage

/// A tax clue about to be acted on: what its acts are asked from.
package struct TaxClueInHand: RecordInHand {
    package typealias Subject = TaxClue

    package let loaded: TaxClueStore.Loaded
    package let today: LegalDate

    package init(_ id: TaxClueID, for actor: Actor, at now: Moment, in access: any ReadAccess) throws {
        loaded = try TaxClueStore.load(id, for: actor, in: access)
        today = now.date
    }

    var unitIsTold: [Wording] { [Wording("移交的单位", "The unit that handed it over")] }
    var authorityIsTold: [Wording] { [Wording("税务机关", "The tax authority")] }
}

extension TaxClueStore: RecordStore {}

extension TaxClueStore.Loaded: LoadedRecord {
    package var counterpart: UnitID? { record.authorityID }
}

extension TaxClue: ActSubject {
    package typealias Tag = RecordTag.TaxClue
    package typealias InHand = TaxClueInHand
    package typealias Store = TaxClueStore

    package static let table = "tax_clue"
    package static let longestReason = 10_000

    package static let acts: [Act<TaxClue>] = [
        ReceiveTaxClue.act, AnswerTaxClue.act, AnswerTaxClue.paperAct, SupplementTaxClue.act, SendBackTaxClue.act,
        WithdrawTaxClue.act,
    ]
}

/// The whole of a tax clue as somebody may see it: what its page and its representation in the API are made from.
package struct TaxClueFile: RecordFile {
    package let loaded: TaxClueStore.Loaded
    /// Whether the actor may see the case.
    package let canSeeCase: Bool
    package let life: RecordLife<TaxClue>

    package init(
        _ id: TaxClueID, for actor: Actor, at now: Moment, yellow: YellowShare, in access: any ReadAccess
    ) throws {
        loaded = try TaxClueStore.load(id, for: actor, in: access)
        life = try RecordLife(of: loaded, for: actor, at: now, yellow: yellow, in: access)
        canSeeCase = try CaseStore.isSeen(loaded.record.caseID, by: actor, in: access)
    }
}
