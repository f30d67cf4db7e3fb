import Enforcement
import Law
import TestSupport
import Testing

/// Pairs of plans that the test writes itself, so that it knows what became of each measure.
struct PlanComparisonTests {
    /// What the test did to a measure.
    private enum Fate: CaseIterable { case kept, reworded, unitsChanged, gone }

    private struct Pair {
        var old: [ComparedMeasure] = []
        var new: [ComparedMeasure] = []
        /// The old place of each new measure; nil where it is new.
        var origin: [Int?] = []
        var fates: [Int: Fate] = [:]
    }

    /// Writes measures that have nothing in common but the words of the trade.
    private struct Writer {
        var random: TestRandom

        private static let verbs = Array(
            "开展 推进 完善 加强 规范 清理 严查 督促 组织 建立 落实 健全 支持 引导 公布 整合 培训 指导 巡查 抽检".split(separator: " "))
        private static let objects = Array(
            """
            车用燃油 儿童玩具 农药种子 建筑卷材 跨境包裹 软件预装 图书盗版 植物新品种 地理标志 专利标识 直播带货 刑事衔接 寄递实名 信用档案 海关备案 汽车配件             化妆品原料 药品网售 展会巡查 举报奖励 销毁场所 信息平台 商业秘密 老字号 影视版权 电线电缆 燃气器具 防护用品 进口食品 二手奢侈品
            """.split(separator: " "))
        private static let manners = Array(
            """
            按季度通报进展 会同行业协会约谈企业 每月公布典型案例 以批发市场为重点 逐户登记造册 发挥专家库作用 实行名单管理 依托大数据研判 聘请社会监督员             运用快速检测设备 签订区域协议 设立绿色通道 纳入年度考核 编印办案指南 追溯生产源头 开设投诉专席 邀请权利人鉴定 组织交叉互查
            """.split(separator: " "))

        mutating func sentence() -> String {
            let words = [Self.verbs, Self.objects, Self.manners, Self.objects].map {
                String($0[Int.random(in: 0..<$0.count, using: &random)])
            }
            return "\(words[0])\(words[1])工作，\(words[2])，延伸至\(words[3])领域。"
        }

        mutating func measure(_ number: Int) -> ComparedMeasure {
            let clauses = (0..<Int.random(in: 1...3, using: &random)).map { _ in
                let text = (0..<Int.random(in: 2...4, using: &random)).map { _ in sentence() }.joined()
                let units = PlanWords.city.shuffled(using: &random).prefix(3).map {
                    ComparedUnit(name: $0, role: .responsible)
                }
                return ComparedClause(text: text, units: units, deadline: nil)
            }
            return ComparedMeasure(number: "\(number)", heading: "", clauses: clauses)
        }
    }

    private static func pair(seed: UInt64) -> Pair {
        var words = Writer(random: TestRandom(seed: seed))
        var pair = Pair()
        pair.old = (1...30).map { words.measure($0) }
        for place in pair.old.indices.shuffled(using: &words.random) {
            let fate = Fate.allCases.randomElement(using: &words.random) ?? .kept
            pair.fates[place] = fate
            guard fate != .gone else { continue }
            pair.origin.append(place)
            pair.new.append(changed(pair.old[place], fate, &words))
        }
        for _ in 0..<6 {
            let place = Int.random(in: 0...pair.new.count, using: &words.random)
            pair.new.insert(words.measure(99), at: place)
            pair.origin.insert(nil, at: place)
        }
        return pair
    }

    private static func changed(_ measure: ComparedMeasure, _ fate: Fate, _ words: inout Writer) -> ComparedMeasure {
        var clauses = measure.clauses
        let first = clauses[0]
        switch fate {
        case .reworded:
            clauses[0] = ComparedClause(text: "继续" + first.text + words.sentence(), units: first.units, deadline: nil)
        case .unitsChanged:
            let units = first.units.dropFirst() + [ComparedUnit(name: "市新设局", role: .lead)]
            clauses[0] = ComparedClause(
                text: first.text, units: Array(units), deadline: ComparedDeadline(text: "年底前", due: nil))
        case .kept, .gone: break
        }
        return ComparedMeasure(number: measure.number + "x", heading: measure.heading, clauses: clauses)
    }

    @Test func `what became of each measure is found again in invented pairs of plans`() {
        var (right, wrong, all) = (0, 0, 0)
        for seed in 1...40 {
            let pair = Self.pair(seed: UInt64(seed))
            let result = PlanComparison(
                from: ComparedPlan(title: "旧", measures: pair.old), to: ComparedPlan(title: "新", measures: pair.new))
            let found = Dictionary(uniqueKeysWithValues: result.pairs.map { ($0.newPlace, $0) })
            for (place, origin) in pair.origin.enumerated() {
                all += 1
                if found[place]?.oldPlace == origin { right += 1 } else { wrong += 1 }
                guard let origin, let match = found[place], match.oldPlace == origin else { continue }
                #expect(match.change.isChange == (pair.fates[origin] != .kept))
                if pair.fates[origin] == .unitsChanged {
                    #expect(match.change.clauses.contains { $0.unitsAdded.map(\.name) == ["市新设局"] })
                    #expect(match.change.clauses.contains { $0.isDeadlineChanged && $0.text == nil })
                }
            }
        }
        #expect(Double(right) / Double(all) >= 0.97, "\(right) of \(all) right, \(wrong) wrong")
    }

    @Test func `a plan compared with itself has nothing new, gone or changed`() {
        let plan = ComparedPlan(title: "同", measures: Self.pair(seed: 3).old)
        let result = PlanComparison(from: plan, to: plan)
        #expect(result.added.isEmpty && result.gone.isEmpty && result.changed.isEmpty)
        #expect(result.pairs.map(\.oldPlace) == result.pairs.map(\.newPlace))
    }

    @Test func `traditional script and other widths are no change`() {
        func plan(_ text: String, _ unit: String) -> ComparedPlan {
            ComparedPlan(
                title: "",
                measures: [
                    ComparedMeasure(
                        number: "1", heading: "",
                        clauses: [
                            ComparedClause(text: text, units: [ComparedUnit(name: unit, role: .lead)], deadline: nil)
                        ])
                ])
        }
        let result = PlanComparison(from: plan("加强农村市场监管，每月通报", "市發展改革委"), to: plan("加强农村市场监管,每月通报", "市发展改革委"))
        #expect(result.kept.count == 1)
    }

    @Test func `a clause that took over from another part is told as its units changed parts`() throws {
        func plan(_ role: PlanRole, _ due: LegalDate?) -> ComparedPlan {
            let clause = ComparedClause(
                text: "开展农村市场专项整治", units: [ComparedUnit(name: "市农业局", role: role)],
                deadline: ComparedDeadline(text: "年底前", due: due))
            return ComparedPlan(title: "", measures: [ComparedMeasure(number: "1", heading: "", clauses: [clause])])
        }
        let result = PlanComparison(
            from: plan(.support, LegalDate(year: 2017, month: 12, day: 31)),
            to: plan(.lead, LegalDate(year: 2018, month: 12, day: 31)))
        let change = try #require(result.changed.first?.change.clauses.first)
        let role = try #require(change.rolesChanged.first)
        #expect(role.name == "市农业局" && role.from == .support && role.to == .lead)
        #expect(change.isDeadlineChanged && change.unitsAdded.isEmpty && change.unitsGone.isEmpty)
    }

    @Test func `a thousand measures find their own again, a few words changed, out of order`() {
        var words = Writer(random: TestRandom(seed: 11))
        let texts = (0..<1_000).map { "\(words.sentence())\(words.sentence())第\($0 * 7_919)号工程" }
        let order = Array(texts.indices).shuffled(using: &words.random)
        let pairs = TextMatcher(texts, order.map { texts[$0].replacing("工作", with: "行动") }).pairs()
        let right = pairs.count { order[$0.new] == $0.old }
        #expect(right >= 995, "\(right) of \(pairs.count)")
    }
}

/// Two published plans of the same year, of the country and of a province: the same matcher finds what answers what.
@Suite(.enabled(if: PlanTruth.areDocumentsThere, "../shared/plans is not there"))
struct PublishedComparisonTests {
    @Test func `what the province does of the country's work is found by its words`() throws {
        let plans = try ["national-2017", "liaoning-2017"].map {
            ComparedPlan(PlanDocument.parse(text: try PlanTruth.load($0).text)).measures
        }
        let likest = TextMatcher(plans[0].map(\.wording), plans[1].map(\.wording)).likest(atLeast: TextMatcher.related)
        let found = Dictionary(
            uniqueKeysWithValues: zip(plans[1], likest).map { measure, pairs in
                (measure.heading, pairs.first.map { plans[0][$0.old].heading })
            })
        let expected = [
            "持续推进区域间执法协调联动": "推广区域协作经验", "进一步健全行政执法与刑事司法衔接机制": "推进行政执法与刑事司法衔接",
            "加快法规和标准制修订": "加快相关法律法规制修订工作", "加快推进信用体系建设": "加强信用建设与联合惩", "充分发挥司法保护作用": "加大司法力度",
            "发挥社会组织行业自律作用": "发挥行业组织自律作用", "加强舆论监督和宣传教育": "加强宣传教育", "落实地方政府责任": "健全督查考评机制",
            "持续推进重点领域集中治理": "持续开展农村和城乡结合部市场治理",
        ]
        for (measure, answer) in expected { #expect(found[measure] == answer, "\(measure)") }
        for measure in ["指导思想", "基本原则", "工作目标", "加强执法能力建设", "加强统筹协调工作"] {
            #expect(found[measure] == .some(nil), "\(measure)")
        }
    }

    @Test func `nine tenths of a plan cut off are measures gone, and the rest is kept`() throws {
        let plan = ComparedPlan(PlanDocument.parse(text: try PlanTruth.load("national-2017").text))
        let rest = ComparedPlan(title: "", measures: Array(plan.measures.suffix(3)))
        let result = PlanComparison(from: plan, to: rest)
        #expect(result.kept.count == 3 && result.added.isEmpty && result.gone.count == plan.measures.count - 3)
    }
}
