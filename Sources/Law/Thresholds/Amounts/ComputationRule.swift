/// What a row of computation settles.
public enum ComputationTopic: String, Hashable, Sendable, Codable, CaseIterable {
    /// Several acts not yet dealt with are added up.
    case accumulation
    /// How many years may lie between acts that are added up.
    case accumulationWindow
    /// The line for a unit is so many times the line for a person.
    case unitFactor
    /// The share of a line, in hundredths, from which a figure is close to it.
    case closeShare
    /// Marks of one source count as one.
    case marksBySource
    /// Gains are income less the purchase price of what was sold.
    case gainsLessCost
    /// For intellectual property, reasonable suspicion is enough for a transfer.
    case reasonableSuspicion
    /// The lighter rule applies where the rule changed after the conduct.
    case lighterRule
    /// Conduct that goes on across a change falls under the rule of its end.
    case acrossChange
    /// Goods of articles 141 to 148 may fall under article 140.
    case otherGoods
}

/// One dated row of how figures are counted and compared.
public struct ComputationRule: Hashable, Sendable {
    /// The stable name.
    public let id: String
    /// What it settles.
    public let topic: ComputationTopic
    /// The crimes it is for.
    public let crimes: Set<Crime>
    /// The number it sets (a factor, a share in hundredths); 1 where it sets none.
    public let number: Int64
    /// The rule in one sentence.
    public let statement: Wording
    /// The act, the article, the dates and how sure the product is.
    public let standing: RuleStanding

    /// The same row with a number of the office's own, for a line that is configured.
    public func configured(number: Int64) -> ComputationRule {
        ComputationRule(
            id: id, topic: topic, crimes: crimes, number: number, statement: statement, standing: standing)
    }
}

/// The rows of computation.
public enum ComputationRules {
    /// All rows.
    public static let all: [ComputationRule] = adding + comparing + choosing

    /// The row of a topic for a crime on a day, or nil where there is none on file.
    public static func row(_ topic: ComputationTopic, _ crime: Crime, on date: LegalDate) -> ComputationRule? {
        all.last { $0.topic == topic && $0.crimes.contains(crime) && $0.standing.isInForce(on: date) }
    }

    private static let adding: [ComputationRule] = [
        ComputationRule(
            id: "count.accumulation.2004", topic: .accumulation, crimes: Crime.intellectualProperty, number: 1,
            statement: addUp, standing: .read(.ipCrimes2004, "第十二条第二款")),
        ComputationRule(
            id: "count.accumulation.2025", topic: .accumulation, crimes: Crime.intellectualProperty, number: 1,
            statement: addUp, standing: .partly(.ipCrimes2025, note: InterpretationOf2025.note)),
        ComputationRule(
            id: "count.accumulation.goods", topic: .accumulation, crimes: [.substandardProducts], number: 1,
            statement: addUp, standing: .read(.fakeGoods2001, "第二条第四款")),
        ComputationRule(
            id: "count.accumulation.window", topic: .accumulationWindow, crimes: Set(Crime.allCases), number: 2,
            statement: Wording(
                "累计各次行为，以最后一次行为前二年内、未超过行政处罚时效的为限",
                "only acts within two years before the last one are added, those still open to a penalty"),
            standing: .read(
                .penaltyLaw, "第三十六条第一款",
                note: Wording(
                    "以行政处罚时效为累计的时间范围，系本系统从严的取法；构成犯罪的各次行为适用追诉时效",
                    "the product takes the limitation of penalties for the window, the narrower reading; acts that are crimes by themselves have their own limitation"
                ))),
        ComputationRule(
            id: "count.marks.2025", topic: .marksBySource, crimes: Crime.marks, number: 1,
            statement: Wording("来源不同的注册商标才计为两种以上", "only marks of different source count as two or more"),
            standing: .memory(.ipCrimes2025, "第七条", note: Wording("据记忆，未核", "from memory, unverified"))),
        ComputationRule(
            id: "count.gains.2025", topic: .gainsLessCost, crimes: Crime.intellectualProperty, number: 1,
            statement: Wording(
                "违法所得为销售收入扣除原材料、所售产品购进价款；服务费、会员费、广告费全额计入",
                "gains: income less raw materials or the purchase price of what was sold; fees count in full"),
            standing: .memory(
                .ipCrimes2025, "第二十八条、第二十九条", note: Wording("据记忆，未核", "from memory, unverified"))),
    ]

    private static let addUp = Wording(
        "多次实施未经处理的，数额累计计算", "several acts not yet dealt with are added up")

    private static let comparing: [ComputationRule] = [
        ComputationRule(
            id: "count.unit.2004", topic: .unitFactor, crimes: Crime.intellectualProperty, number: 3,
            statement: Wording("单位按个人标准的三倍", "for a unit, three times the line of a person"),
            standing: RuleStanding(.ipCrimes2004, "第十五条", confidence: .read, until: .on(2007, 4, 4))),
        ComputationRule(
            id: "count.unit.2007", topic: .unitFactor, crimes: Crime.intellectualProperty, number: 1,
            statement: Wording("单位与个人同一标准", "units and persons have the same line"),
            standing: .read(.ipCrimes2007, "第六条")),
        ComputationRule(
            id: "count.close", topic: .closeShare, crimes: Set(Crime.allCases), number: 80,
            statement: Wording(
                "接近数额标准：达到该数额的百分之八十以上", "close to an amount: 80 % of it or more"),
            standing: .read(
                .filingStandards1, "附则",
                note: Wording(
                    "原文就“虽未达到数额标准，但因同种行为受过两次以上行政处罚”而言；平台据以预警",
                    "said of amounts not reached where two administrative penalties came before; platforms warn from it"
                ))),
    ]

    private static let choosing: [ComputationRule] = [
        ComputationRule(
            id: "suspicion.2020", topic: .reasonableSuspicion, crimes: Crime.intellectualProperty, number: 1,
            statement: Wording(
                "知识产权领域，根据证据认为存在犯罪的合理嫌疑、需要公安机关采取措施进一步获取证据以判断是否达到立案追诉标准的，应当移送",
                "intellectual property: reasonable suspicion is enough where only police measures can show whether the line is met"
            ),
            standing: RuleStanding(.caseTransfer, "第三条第二款", confidence: .read, from: .on(2020, 8, 7))),
        ComputationRule(
            id: "time.lighter", topic: .lighterRule, crimes: Set(Crime.allCases), number: 1,
            statement: Wording(
                "适用行为时的规定；新规定处罚较轻的，适用新规定（从旧兼从轻）",
                "the rule of the day of the conduct; the new rule where it is lighter"),
            standing: .partly(
                .criminalLaw, "第十二条", note: Wording("条号据记忆", "the number of the article is from memory"))),
        ComputationRule(
            id: "time.across", topic: .acrossChange, crimes: Set(Crime.allCases), number: 1,
            statement: Wording(
                "连续或者继续的行为跨越规定修改之日的，适用行为终了时的规定",
                "conduct that goes on across a change falls under the rule of its end"),
            standing: .memory(.conductAcrossChange, note: Wording("据记忆，未核", "from memory, unverified"))),
        ComputationRule(
            id: "goods.149", topic: .otherGoods, crimes: Crime.specialGoods, number: 1,
            statement: Wording(
                "生产、销售第一百四十一条至第一百四十八条所列产品，不构成各该条犯罪但销售金额在5万元以上的，依照第一百四十条；都构成的，从重",
                "goods of articles 141 to 148 that do not reach their own article but sold for 50,000 fall under article 140; both: the heavier"
            ),
            standing: .read(.criminalLaw, "第一百四十九条")),
    ]
}
