import TestSupport

/// A plan that a test writes itself, so that it knows what is in it.
struct PlanSketch: Sendable {
    struct Clause: Sendable {
        var text: String
        /// Names; an empty one is a name that was deleted.
        var lead: [String]
        var others: [String]

        var missing: Int { (lead + others).count { $0.isEmpty } }
    }

    struct Measure: Sendable {
        var number: String
        var heading: String
        var clauses: [Clause]
    }

    struct Part: Sendable {
        var heading: String
        var measures: [Measure]
    }

    let shape: PlanShape
    var title: String
    var parts: [Part]

    var measures: [Measure] { parts.flatMap(\.measures) }

    /// A plan of a shape, the same for the same seed.
    init(_ shape: PlanShape, seed: UInt64) {
        let random = TestRandom(seed: seed &* 31 &+ UInt64(shape.hash))
        var words = PlanWords(random: random, level: shape.level)
        self.shape = shape
        title = words.title()
        var number = 0
        parts = (1...Int.random(in: 2...3, using: &words.random)).map { part in
            if shape.restarts { number = 0 }
            let measures = (1...Int.random(in: 2...5, using: &words.random)).map { _ in
                number += 1
                return Measure(
                    number: shape.number(number), heading: shape.hasHeadings ? words.heading() : "",
                    clauses: (0..<shape.clauseCount(&words.random)).map { _ in
                        Clause(
                            text: words.sentences(), lead: shape.leads ? words.units(1...2) : [],
                            others: words.units(1...9))
                    })
            }
            return Part(heading: "\(PlanShape.han(part))、\(words.heading())", measures: measures)
        }
    }
}

/// The shapes in which offices print who does what.
enum PlanShape: String, CaseIterable, Sendable {
    /// （一）…。（X、Y按职责分工负责）
    case division
    /// （一）…。（X牵头，Y、Z参与）
    case participation
    /// (一)…。(X牵头负责,Y、Z按职责分工负责)…。(…): several in one paragraph, half width, no parts.
    case running
    /// 1. …。 and a line 责任单位：X、Y。
    case responsibleLines
    /// 1. …。 and lines 牵头单位, 责任单位.
    case leadLines
    /// —— …。由X牵头，Y、Z配合。
    case dashes
    /// 1、…（X、Y）；
    case bareBrackets
    /// （牵头单位：X；责任单位：Y、Z；完成时限：…）
    case labelledBrackets
    /// A table of 序号, 任务, 牵头单位, 责任单位.
    case table
    /// The same drawn with bars.
    case bars
    /// X、Y负责。 as a sentence of its own.
    case sentences
    /// （1）…【责任单位：X Y Z】 with names divided by spaces.
    case spaced
    /// （一）…。［牵头单位：X；责任单位：Y、Z］
    case squareBrackets
    /// 1. …。（牵头部门：X；配合部门：Y、Z）
    case supportBrackets
    /// （一）…。由X牵头，会同Y、Z落实。
    case together
    /// （一）… and a bracket on a line of its own: （X牵头，Y、Z配合）
    case ownLines
    /// 1. …。（X负责；Y、Z配合）: whoever answers alone is no lead.
    case answering
    /// （一）…。（由X牵头，Y、Z按职责分工负责）
    case ledBy
    /// A table of 序号, 工作任务, 责任单位, 完成时限.
    case unitColumn
    /// ①…。【X、Y】
    case circled

    var hash: Int { PlanShape.allCases.firstIndex(of: self).map { $0 + 1 } ?? 0 }
    var isTable: Bool { self == .table || self == .bars || self == .unitColumn }
    var hasParts: Bool { !isTable && self != .running }
    var restarts: Bool {
        self == .responsibleLines || self == .leadLines || self == .spaced || self == .circled
    }
    var hasHeadings: Bool { self == .division || self == .participation || self == .running }
    var leads: Bool {
        [
            .participation, .running, .leadLines, .dashes, .labelledBrackets, .table, .bars,
            .squareBrackets,
            .supportBrackets, .together, .ownLines, .ledBy,
        ].contains(self)
    }
    var level: PlanWords.Level {
        self == .running || self == .division || self == .participation
            ? .nation : (self == .labelledBrackets ? .province : .city)
    }

    func clauseCount(_ random: inout TestRandom) -> Int {
        switch self {
        case .running, .division, .participation: Int.random(in: 1...3, using: &random)
        default: 1
        }
    }

    func number(_ value: Int) -> String {
        switch self {
        case .dashes: ""
        case .division, .participation, .running, .sentences, .squareBrackets, .together, .ownLines,
            .ledBy:
            PlanShape.han(value)
        case .circled: value <= 20 ? String(value) : ""
        default: String(value)
        }
    }

    static func han(_ value: Int) -> String {
        let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        return value < 10
            ? digits[value] : (value < 20 ? "十" : digits[value / 10] + "十") + digits[value % 10]
    }
}

/// Words for invented plans.
struct PlanWords {
    enum Level: Sendable { case nation, province, city }

    var random: TestRandom
    let level: Level
    private var used = 0

    init(random: TestRandom, level: Level) { (self.random, self.level) = (random, level) }

    mutating func pick<T>(_ list: [T]) -> T { list[Int.random(in: 0..<list.count, using: &random)] }

    mutating func title() -> String {
        let issuer =
            switch level {
            case .nation: "国务院办公厅"
            case .province: "清源省人民政府办公厅"
            case .city: "清江市人民政府"
            }
        return issuer
            + pick(["关于加强学校食品安全工作的意见", "关于印发2024年打击侵权假冒工作要点的通知", "关于进一步规范药品流通秩序的实施意见", "关于推进健康城市建设的实施方案"])
    }

    mutating func heading() -> String {
        pick([
            "严格落实主体责任", "加强重点领域治理", "完善监测预警机制", "推进信息共享", "规范市场秩序", "强化技术支撑", "深入开展宣传教育", "健全协作机制",
            "提升监管能力", "加大执法力度",
            "夯实基层基础", "推动社会共治",
        ])
    }

    mutating func sentences() -> String {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in sentence() }.joined()
    }

    /// A sentence that stands nowhere else in the plan: it opens with its own object.
    private mutating func sentence() -> String {
        used += 1
        let object =
            PlanWords.objects[used % PlanWords.objects.count]
            + PlanWords.places[used / PlanWords.objects.count % PlanWords.places.count]
        return "围绕\(object)，" + pick(PlanWords.sentences)
    }

    mutating func units(_ count: ClosedRange<Int>) -> [String] {
        let pool =
            switch level {
            case .nation: PlanWords.nation
            case .province: PlanWords.province
            case .city: PlanWords.city
            }
        let names = pool.shuffled(using: &random).prefix(Int.random(in: count, using: &random)).map {
            $0
        }
        guard level == .city, names.count > 2, Bool.random(using: &random) else { return names }
        return names.enumerated().map {
            $0 > 0 && $1.hasPrefix("市") && !$1.hasPrefix("市委") && $1.count > 3
                ? String($1.dropFirst()) : $1
        }
    }

    private static let objects = [
        "食品", "药品", "化妆品", "农资", "建材", "汽车配件", "儿童用品", "图书", "种子", "家用电器", "成品油", "酒类",
    ]
    private static let places = ["生产环节", "批发市场", "网络销售", "寄递渠道", "校园周边", "城乡结合部", "进出口环节", "展会活动"]

    static let nation = [
        "工业和信息化部", "公安部", "农业农村部", "商务部", "文化和旅游部", "国家卫生健康委", "海关总署", "市场监管总局", "国家网信办", "国家知识产权局",
        "国家邮政局",
        "国家药监局", "最高人民法院", "最高人民检察院", "中央宣传部（国家版权局）", "教育部", "财政部", "住房城乡建设部", "国家林草局", "税务总局", "人民银行",
        "中国贸促会", "中国科协",
        "国务院国资委",
    ]
    static let province = [
        "省委宣传部", "省委网信办", "省委编办", "省发展改革委", "省教育厅", "省工业和信息化厅", "省公安厅", "省民政厅", "省司法厅", "省财政厅",
        "省人力资源社会保障厅", "省生态环境厅",
        "省农业农村厅", "省商务厅", "省文化和旅游厅", "省卫生健康委", "省市场监管局（省知识产权局）", "省药监局", "省林业局", "省通信管理局", "省邮政管理局",
        "省烟草专卖局",
        "省高级人民法院", "省人民检察院",
        "清源海关", "人民银行清源省分行", "省总工会", "团省委", "省妇联", "省贸促会", "各市、县（市、区）人民政府",
    ]
    static let city = [
        "市委宣传部", "市委网信办", "市委编办", "市发展改革委", "市教育局", "市工信局", "市公安局", "市司法局", "市财政局", "市人社局", "市生态环境局",
        "市农业农村局", "市商务局",
        "市文广旅局",
        "市卫生健康委", "市市场监管局", "市城管局", "市林业局", "市邮政管理局", "市烟草专卖局", "市法院", "市检察院", "清江海关", "人行清江支行", "市总工会",
        "市消协",
        "高新区管委会", "市供销社",
    ]
    static let sentences = [
        "建立健全食品安全追溯体系，督促企业如实记录进货查验情况。", "对校园周边食品经营者开展拉网式检查，严厉查处销售过期食品的行为。",
        "深入开展“护苗”专项行动，查处侵权盗版少儿出版物。", "2024年年底前建成案件信息共享平台，实现案件网上移送。", "完善举报投诉受理机制，落实有奖举报制度。",
        "加强对电子商务平台的指导，督促平台经营者审核入驻商户的资质。", "推进行政执法与刑事司法衔接，坚决克服有案不移、以罚代刑现象。",
        "组织开展农资打假专项治理行动，重点检查种子、农药、化肥等产品。", "加强疫苗全过程监管，确保冷链储存、运输条件符合要求。", "开展药品网络销售专项整治，查处一批典型案件。",
        "每季度至少组织2次联合检查，检查结果向社会公布。", "推动行业协会制定自律公约，引导会员依法经营。", "加强基层执法人员培训，统一执法标准和程序。",
        "对侵权假冒商品实行无害化销毁，防止二次污染。",
        "健全医疗机构药品采购管理制度，规范处方行为。", "落实学校食堂陪餐制度，公开食材来源和价格。", "支持检验检测机构提升能力，实现检测结果互认。",
        "依法公开行政处罚案件信息，接受社会监督。",
    ]
}
