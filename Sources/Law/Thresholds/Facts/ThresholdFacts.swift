/// What is known of a case when it is asked whether it is a crime.
///
/// A value that is not known is nil and is named as missing where it could change the answer; 0 says that there was none.
public struct ThresholdFacts: Hashable, Sendable {
    /// Who is suspected.
    public var suspect: SuspectKind
    /// The crimes the conduct may be.
    public var crimes: [Crime]
    /// The kind of goods.
    public var product: ProductKind
    /// The first and last day of the conduct.
    public var conduct: ClosedRange<LegalDate>?
    /// The marks concerned.
    public var marks: [MarkUsed]?
    /// How many patents of others.
    public var patents: Int64?
    /// The amounts and numbers of the act.
    public var figures: ActFigures
    /// Acts before it.
    public var earlier: [EarlierAct]
    /// Sanctions before it; an empty list says that there were none.
    public var sanctions: [Sanction]?
    /// What was found, or found not to be so.
    public var findings: [ThresholdFinding: Bool]
    /// Why there is reasonable suspicion, where the officer says so; empty text is no reason.
    public var suspicion: String?

    /// Facts as known.
    public init(
        suspect: SuspectKind = .person, crimes: [Crime], product: ProductKind = .ordinary,
        conduct: ClosedRange<LegalDate>?, marks: [MarkUsed]? = nil, patents: Int64? = nil,
        figures: ActFigures = ActFigures(), earlier: [EarlierAct] = [], sanctions: [Sanction]? = nil,
        findings: [ThresholdFinding: Bool] = [:], suspicion: String? = nil
    ) {
        self.suspect = suspect
        self.crimes = crimes
        self.product = product
        self.conduct = conduct
        self.marks = marks
        self.patents = patents
        self.figures = figures
        self.earlier = earlier
        self.sanctions = sanctions
        self.findings = findings
        self.suspicion = suspicion
    }

    /// The parts of a crime that the facts speak of.
    func scopes(of crime: Crime) -> [ThresholdScope] {
        switch crime {
        case .counterfeitMark:
            let services = findings[.services] ?? (figures.serviceGains != nil)
            return services ? (figures.speaksOfGoods ? [.general, .services] : [.services]) : [.general]
        case .substandardProducts: return product == .tobacco ? [.tobacco] : [.general]
        case .illegalBusiness:
            return switch product {
            case .tobacco: [.tobacco]
            case .food: [.food]
            case .ordinary: [.general]
            }
        default: return [.general]
        }
    }
}

/// A person or a unit (单位犯罪).
public enum SuspectKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A natural person.
    case person
    /// A company, organ or body.
    case unit
}

/// The kind of goods, where rows differ by it.
public enum ProductKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Anything else.
    case ordinary
    /// Tobacco monopoly goods.
    case tobacco
    /// Food, and what is put into food.
    case food
}

/// A registered mark that was used.
public struct MarkUsed: Hashable, Sendable, Codable {
    /// The mark, or its registration number.
    public let name: String
    /// Whose mark it is, where known.
    public let holder: String?

    /// A mark and its holder.
    public init(name: String, holder: String? = nil) {
        self.name = name
        self.holder = holder
    }
}

/// A conviction or penalty before the conduct.
public struct Sanction: Hashable, Sendable, Codable {
    /// The day it took effect.
    public let effectiveOn: LegalDate
    /// By a court, or by an administrative organ.
    public let kind: SanctionKind
    /// For what.
    public let field: ProtectedField

    /// A sanction.
    public init(effectiveOn: LegalDate, kind: SanctionKind, field: ProtectedField) {
        self.effectiveOn = effectiveOn
        self.kind = kind
        self.field = field
    }
}

/// By whom a sanction was imposed.
public enum SanctionKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// 刑事处罚.
    case criminal
    /// 行政处罚.
    case administrative
}

/// An act before the one in question.
public struct EarlierAct: Hashable, Sendable {
    /// Its day, or its last day.
    public let on: LegalDate
    /// Whether an organ or a court dealt with it.
    public let dealtWith: Bool
    /// Its amounts and numbers.
    public let figures: ActFigures

    /// An earlier act.
    public init(on: LegalDate, dealtWith: Bool, figures: ActFigures) {
        self.on = on
        self.dealtWith = dealtWith
        self.figures = figures
    }
}
