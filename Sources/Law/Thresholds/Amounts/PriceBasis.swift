/// By what price goods are valued.
public enum PriceBasis: String, Hashable, Sendable, Codable, CaseIterable {
    /// 标价.
    case marked
    /// 已经查清的实际销售平均价格: stated, or the average of what was sold of the same goods.
    case averageActual
    /// 被侵权产品的市场中间价格; for substandard goods, of qualified products of the kind.
    case marketMiddle
    /// The brand's retail price given by the provincial tobacco authority.
    case provincialRetail
    /// Last year's average retail price given by the provincial tobacco authority.
    case provincialAverage
    /// One and a half times last year's leaf price, for cut tobacco.
    case leafAndHalf

    /// The basis in words.
    public var label: Wording {
        switch self {
        case .marked: Wording("标价", "marked price")
        case .averageActual: Wording("实际销售平均价格", "average actual price")
        case .marketMiddle: Wording("市场中间价格", "market middle price")
        case .provincialRetail: Wording("省级烟草主管部门出具的零售价格", "provincial retail price")
        case .provincialAverage: Wording("上年度卷烟平均零售价格", "last year's average retail price")
        case .leafAndHalf: Wording("上年度烟叶基准价格的1.5倍", "1.5 times last year's leaf price")
        }
    }
}

/// One dated row: in what order the prices of goods not sold are asked.
public struct ValuationRule: Hashable, Sendable {
    /// The stable name.
    public let id: String
    /// The crimes it is for.
    public let crimes: Set<Crime>
    /// The kind of goods it is for, or nil for any that has no row of its own.
    public let product: ProductKind?
    /// Groups of prices in the order of the law; within a group the law leaves the choice, and the first known counts.
    public let unsold: [[PriceBasis]]
    /// The act, the article, the dates and how sure the product is.
    public let standing: RuleStanding

    /// The order in words: goods sold are always counted at what they were sold for.
    public var statement: Wording {
        let groups = unsold.map { $0.map(\.label) }
        return Wording(
            "已销售的按实际销售价格；未销售的依次按"
                + groups.map { $0.map(\.zh).joined(separator: "或者") }.joined(separator: "、"),
            "sold: at the actual price; not sold: by "
                + groups.map { $0.map(\.en).joined(separator: " or ") }.joined(separator: ", then "))
    }
}

/// The rows of valuation.
public enum ValuationRules {
    /// All rows.
    public static let all: [ValuationRule] = [
        ValuationRule(
            id: "value.2004", crimes: Crime.intellectualProperty, product: nil,
            unsold: [[.marked, .averageActual], [.marketMiddle]],
            standing: .read(.ipCrimes2004, "第十二条第一款")),
        ValuationRule(
            id: "value.2025", crimes: Crime.intellectualProperty, product: nil,
            unsold: [[.averageActual], [.marked], [.marketMiddle]],
            standing: .memory(
                .ipCrimes2025, note: Wording("计价次序据记忆，未核", "the order of prices is from memory, unverified"))),
        ValuationRule(
            id: "value.products", crimes: [.substandardProducts], product: nil, unsold: [[.marked], [.marketMiddle]],
            standing: .read(.fakeGoods2001, "第二条第三款")),
        ValuationRule(
            id: "value.tobacco", crimes: [.substandardProducts, .illegalBusiness], product: .tobacco,
            unsold: [[.averageActual], [.provincialRetail], [.provincialAverage], [.leafAndHalf]],
            standing: .partly(.tobacco2010, "第二条第三款、第四条", note: .articleUnread)),
    ]

    /// The row for a crime and a kind of goods on a day, or nil where there is none on file.
    public static func row(_ crime: Crime, _ product: ProductKind, on date: LegalDate) -> ValuationRule? {
        let rows = all.filter { $0.crimes.contains(crime) && $0.standing.isInForce(on: date) }
        return rows.first { $0.product == product } ?? rows.first { $0.product == nil }
    }
}

extension Crime {
    /// Articles 213 to 219-1.
    static let intellectualProperty = Set(allCases.filter(\.isIntellectualProperty))
    /// Articles 213 to 215.
    static let marks: Set<Crime> = [.counterfeitMark, .sellingCounterfeits, .markLabels]
    /// Articles 141 to 148, which article 149 speaks of.
    static let specialGoods: Set<Crime> = [
        .counterfeitDrugs, .inferiorDrugs, .drugAdministration, .unsafeFood, .toxicFood, .medicalDevices,
        .unsafeProducts, .agriculturalInputs, .cosmetics,
    ]
}
