package import Enforcement
import Law
import Operations

/// A line of goods as it stands.
struct CaseGoodsView: APIValue {
    let line: Int
    let revision: Int
    let goods: CaseGoods
    let evidence: String?
    let recordedBy: String
    let recordedAt: Moment

    init(_ line: CaseGoodsLine) {
        self.line = line.line
        revision = line.revision
        goods = line.goods
        evidence = line.evidenceID
        recordedBy = line.recordedBy
        recordedAt = line.recordedAt
    }

    private init(example goods: CaseGoods) {
        line = 1
        revision = 1
        self.goods = goods
        evidence = nil
        recordedBy = "李梅"
        recordedAt = .example
    }

    static let schemaName = "CaseGoodsLine"
    static let example = CaseGoodsView(example: .example)
    static let rules = ["revision": FieldRule("1 for what was recorded first; each correction adds one.")]
}

extension CaseGoods: APIValue {
    package static var schemaName: String { "CaseGoods" }
    package static var example: CaseGoods {
        CaseGoods(
            name: "丝巾", mark: "云锦", holder: "青石县云锦丝绸有限公司", sold: 120, unsold: 380, seized: 380,
            soldAt: Money(minor: 9_900), markedPrice: Money(minor: 19_900), priceBasis: "网店交易记录")
    }
    package static var rules: [String: FieldRule] {
        [
            "name": FieldRule.text(200), "sold": FieldRule(least: 0), "unsold": FieldRule(least: 0),
            "seized": FieldRule("Of those not sold.", least: 0),
            "priceBasis": FieldRule("How prices are known.", most: 500),
        ]
    }
}
