/// One dated row of the law: between what sums a violation is fined.
public struct FineRule: Hashable, Sendable {
    /// The stable name.
    public let id: String
    /// The violation.
    public let conduct: FineConduct
    /// The amount the fine is built on, or nil where it has fixed sums only.
    public let base: FineBase?
    /// The ranges, each with when it applies; the first that applies is taken.
    public let bands: [FineBand]
    /// Whether an amount that cannot be computed counts as none.
    public let unclearIsNone: Bool
    /// Whether the law leaves it open to impose a fine at all (可以), so that a penalty without one is no departure.
    public let isOptional: Bool
    /// Acts within five years from which on the penalty is heavier; nil where the row says nothing of repeats.
    public let heavierFrom: Int?
    /// What the law says of a seller who did not know and can name the source.
    public let innocentSeller: InnocentSeller
    /// The act, the article, the dates and how sure the product is.
    public let standing: RuleStanding

    init(
        _ id: String, _ conduct: FineConduct, base: FineBase? = nil, _ bands: [FineBand], unclearIsNone: Bool = false,
        isOptional: Bool = false, heavierFrom: Int? = nil, innocentSeller: InnocentSeller = .nothingSaid,
        standing: RuleStanding
    ) {
        self.id = id
        self.conduct = conduct
        self.base = base
        self.bands = bands
        self.unclearIsNone = unclearIsNone
        self.isOptional = isOptional
        self.heavierFrom = heavierFrom
        self.innocentSeller = innocentSeller
        self.standing = standing
    }

    /// What a row says besides its ranges.
    var remarks: [Wording] {
        var remarks: [Wording] = []
        if let heavierFrom {
            remarks.append(
                Wording(
                    "五年内实施\(heavierFrom)次以上的，从重处罚", "heavier from \(heavierFrom) acts within five years"))
        }
        remarks.append(
            isOptional
                ? Wording("可以处罚款", "a fine may be imposed") : Wording("应当处罚款", "a fine must be imposed"))
        if unclearIsNone { remarks.append(Wording("数额无法计算的，按没有计", "an amount that cannot be computed counts as none")) }
        switch innocentSeller {
        case .nothingSaid: break
        case .noFine:
            remarks.append(
                Wording("销售者不知情且能说明来源的，责令停止销售", "a seller who did not know and names the source: told to stop"))
        case .lighter:
            remarks.append(Wording("销售者不知情且说明来源的，从轻或者减轻", "a seller who did not know and names the source: lighter"))
        }
        return remarks
    }

    /// Years within which repeats count.
    static let repeatYears = 5
}

/// What the law says of a seller who did not know and can name the source.
public enum InnocentSeller: String, Hashable, Sendable, Codable, CaseIterable {
    /// Nothing.
    case nothingSaid
    /// No fine: the seller is told to stop.
    case noFine
    /// A lighter penalty, also below the range.
    case lighter
}

/// One range of a row.
public struct FineBand: Hashable, Sendable {
    /// When it applies.
    public let condition: FineCondition
    /// The least; no amount where the law sets none.
    public let least: FineTerm
    /// The most.
    public let most: FineTerm

    init(_ condition: FineCondition, _ least: FineTerm, _ most: FineTerm) {
        self.condition = condition
        self.least = least
        self.most = most
    }

    /// The range in words.
    func wording(base: FineBase?) -> Wording {
        let when = condition.wording(base: base)
        let range =
            least == .none
            ? Wording("\(most.wording(base).zh)以下", "up to \(most.wording(base).en)")
            : Wording(
                "\(least.wording(base).zh)以上\(most.wording(base).zh)以下",
                "\(least.wording(base).en) to \(most.wording(base).en)")
        return when.zh.isEmpty ? range : Wording("\(when.zh)：\(range.zh)", "\(when.en): \(range.en)")
    }
}

/// When a range applies.
public enum FineCondition: Hashable, Sendable {
    /// Always.
    case always
    /// The amount is so much or more.
    case from(Money)
    /// The amount is more than so much.
    case above(Money)
    /// The circumstances are serious (情节严重).
    case serious
    /// It was not put right in the time set (逾期不改正).
    case overdue
    /// Serious, and not put right in the time set.
    case seriousAndOverdue

    func wording(base: FineBase?) -> Wording {
        let name = base?.label ?? Wording("", "")
        return switch self {
        case .always: Wording("", "")
        case .from(let line): Wording("\(name.zh)\(line)元以上", "\(name.en) of \(line) yuan or more")
        case .above(let line): Wording("\(name.zh)超过\(line)元", "\(name.en) above \(line) yuan")
        case .serious: Wording("情节严重", "serious")
        case .overdue: Wording("逾期不改正", "not put right in time")
        case .seriousAndOverdue: Wording("逾期不改正且情节严重", "not put right in time, and serious")
        }
    }
}

/// One end of a range.
public enum FineTerm: Hashable, Sendable {
    /// No amount is set.
    case none
    /// A fixed sum.
    case amount(Money)
    /// So many hundredths of the base.
    case share(Int64)

    func wording(_ base: FineBase?) -> Wording {
        switch self {
        case .none: return Wording("0元", "0 yuan")
        case .amount(let money): return Wording("\(money)元", "\(money) yuan")
        case .share(let percent):
            let name = base?.label ?? Wording("", "")
            if percent % 100 == 0 {
                return Wording("\(name.zh)\(percent / 100)倍", "\(percent / 100) times the \(name.en)")
            }
            return Wording("\(name.zh)百分之\(percent)", "\(percent)% of the \(name.en)")
        }
    }
}
