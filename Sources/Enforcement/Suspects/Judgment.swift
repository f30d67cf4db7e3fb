package import Law

/// What a court decided about one person or unit.
package struct Judgment: Sendable, Hashable, Codable {
    package let verdict: CourtVerdict
    /// The crime that the court named; nil for an acquittal.
    package let crime: Crime?
    package let sentence: Sentence
    /// Months of the sentence; nil where it has none.
    package let months: Int?
    /// Months of probation; nil where it is not suspended.
    package let probation: Int?
    /// The criminal fine; nil where there is none.
    package let fine: Money?
    /// What a unit had imposed for the same conduct before; nil where it had not.
    package let administrativeFine: Money?
    package let court: String
    package let number: String
    package let judgedOn: LegalDate

    package init(
        verdict: CourtVerdict, crime: Crime?, sentence: Sentence, months: Int? = nil, probation: Int? = nil,
        fine: Money? = nil, administrativeFine: Money? = nil, court: String, number: String, judgedOn: LegalDate
    ) {
        self.verdict = verdict
        self.crime = crime
        self.sentence = sentence
        self.months = months
        self.probation = probation
        self.fine = fine
        self.administrativeFine = administrativeFine
        self.court = court
        self.number = number
        self.judgedOn = judgedOn
    }

    /// What is wrong with it as written, with the field it stands in; nil where nothing is.
    ///
    /// - Parameter isUnit: whether the suspect is a unit, which is fined and never imprisoned.
    package func fault(isUnit: Bool) -> (field: String, message: Wording)? {
        guard verdict == .convicted else {
            return sentence == .none && fine == nil && months == nil && probation == nil
                ? nil
                : ("sentence", Wording("无罪或者免予刑事处罚的，不填写刑罚", "Without a conviction to punishment there is no sentence"))
        }
        if crime == nil { return ("crime", Wording("请选择判决认定的罪名", "Choose the crime that the court named")) }
        if isUnit, sentence != .none { return ("sentence", Wording("单位只判处罚金", "A unit is only fined")) }
        if sentence.hasMonths != (months != nil) {
            return ("months", Wording("有期刑罚填写月数，其他不填写", "Months go with a sentence of a term, and with no other"))
        }
        if let months, months < 1 { return ("months", Wording("月数大于零", "At least one month")) }
        if probation != nil, !sentence.canBeSuspended {
            return ("probation", Wording("缓刑只适用于有期徒刑、拘役", "Only imprisonment and criminal detention are suspended"))
        }
        if sentence == .none, fine == nil { return ("fine", Wording("请填写刑罚", "Say what the sentence is")) }
        return nil
    }
}

/// Whether the court convicted.
package enum CourtVerdict: String, CaseIterable, Hashable, Sendable, Codable {
    case convicted, exempted, acquitted

    package var label: Wording {
        switch self {
        case .convicted: Wording("有罪并处刑罚", "Convicted and sentenced")
        case .exempted: Wording("有罪，免予刑事处罚", "Convicted, exempted from punishment")
        case .acquitted: Wording("无罪", "Acquitted")
        }
    }
}

/// The principal sentence.
package enum Sentence: String, CaseIterable, Hashable, Sendable, Codable {
    case none, control, detention, imprisonment, life

    package var label: Wording {
        switch self {
        case .none: Wording("无主刑（单处罚金或者不处刑罚）", "None (a fine alone, or nothing)")
        case .control: Wording("管制", "Control")
        case .detention: Wording("拘役", "Criminal detention")
        case .imprisonment: Wording("有期徒刑", "Imprisonment")
        case .life: Wording("无期徒刑", "Life imprisonment")
        }
    }

    package var hasMonths: Bool { self == .control || self == .detention || self == .imprisonment }
    package var canBeSuspended: Bool { self == .detention || self == .imprisonment }
}

/// How a fine that was imposed by a unit counts against the fine of the court.
///
/// - Source: 国务院令第310号 Art 11.
package struct FineOffset: Sendable, Hashable {
    package let criminal: Money
    package let administrative: Money

    package init(criminal: Money, administrative: Money) {
        self.criminal = criminal
        self.administrative = administrative
    }

    /// What the administrative fine takes off the criminal one.
    package var offset: Money { min(criminal, administrative) }
    /// What is still to be paid to the court.
    package var remaining: Money { Money(minor: criminal.minor - offset.minor) }
    /// On what it rests.
    package static let source = SupervisionLaw.noPenaltyInstead
}
