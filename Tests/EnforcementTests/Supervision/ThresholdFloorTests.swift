import Enforcement
import Law
import Testing

/// The bound by which cases far below every line are passed over, against the reading it stands for.
struct ThresholdFloorTests {
    @Test func `nothing that a reading calls met or close lies below the bound`() {
        var random = SystemSeeded(seed: 3)
        for _ in 0..<1_500 {
            let facts = random.facts()
            let answers = Thresholds.assess(facts, on: LegalDate(dayNumber: 20_700))
            if answers.contains(where: { $0.outcome == .met }) { #expect(ThresholdFloor.mayBeMet(facts), "\(facts)") }
            if answers.contains(where: { $0.outcome == .close }) {
                #expect(ThresholdFloor.mayBeClose(facts), "\(facts)")
            }
        }
    }

    @Test func `what is said besides money from goods counts by its share of the lowest line`() {
        var facts = ThresholdFacts(crimes: [.markLabels], conduct: nil)
        #expect(ThresholdFloor.share(facts) == 0)
        facts.figures.labels = Stock(made: 100)
        #expect(!ThresholdFloor.mayBeMet(facts))
        facts.figures.labels = Stock(made: 20_000)
        #expect(ThresholdFloor.mayBeMet(facts))
        facts.figures.labels = nil
        facts.findings = [.bankruptcy: false]
        #expect(ThresholdFloor.share(facts) == 0)
        facts.findings = [.bankruptcy: true]
        #expect(ThresholdFloor.share(facts) == .max)
    }

    @Test func `no reading of all crimes calls met or close what lies below the share`() {
        var random = SystemSeeded(seed: 11)
        for _ in 0..<400 {
            let facts = random.sheet()
            let answers = Thresholds.assess(facts, on: LegalDate(dayNumber: 20_700))
            guard answers.contains(where: { $0.outcome == .met || $0.outcome == .close }) else { continue }
            #expect(ThresholdFloor.share(facts) >= ThresholdFloor.leastShare, "\(facts)")
        }
    }

    @Test func `shares of several acts bound the share of them together`() {
        var random = SystemSeeded(seed: 5)
        for _ in 0..<300 {
            let (one, other) = (random.sheet(), random.sheet())
            var both = one
            both.earlier.append(
                EarlierAct(on: LegalDate(dayNumber: 19_900), dealtWith: false, figures: other.figures))
            let sum = ThresholdFloor.share(one).addingReportingOverflow(ThresholdFloor.share(other))
            #expect(sum.overflow || ThresholdFloor.share(both) <= sum.partialValue)
        }
    }
}

/// SplitMix64 with facts made of goods and amounts around the lines.
private struct SystemSeeded: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func facts() -> ThresholdFacts {
        let day = LegalDate(dayNumber: Int.random(in: 19_500...20_650, using: &self))
        let goods = (0..<Int.random(in: 0...3, using: &self)).map { place in
            GoodsLine(
                description: "货\(place)",
                sales: Bool.random(using: &self)
                    ? [Sale(Int64.random(in: 1...300, using: &self), at: money(5...300))] : [],
                unsold: Int64.random(in: 0...300, using: &self),
                prices: Bool.random(using: &self) ? [.marked: money(5...300)] : [.marketMiddle: money(5...300)])
        }
        var figures = ActFigures(goods: goods)
        if goods.isEmpty { figures.business = money(1_000...120_000) }
        let marks = ["甲", "乙"].prefix(Int.random(in: 0...2, using: &self)).map { MarkUsed(name: $0, holder: $0) }
        let sanctions =
            Bool.random(using: &self)
            ? [Sanction(effectiveOn: day.adding(days: -200), kind: .administrative, field: .trademark)] : []
        let crimes: [Crime] =
            Bool.random(using: &self)
            ? [.counterfeitMark, .sellingCounterfeits] : [.substandardProducts, .sellingCopies]
        return ThresholdFacts(
            crimes: crimes, conduct: day...day, marks: marks.isEmpty ? nil : Array(marks), figures: figures,
            sanctions: sanctions.isEmpty ? nil : sanctions)
    }

    /// Facts of any crime, with figures of every kind around their lines.
    mutating func sheet() -> ThresholdFacts {
        var facts = facts()
        facts.crimes = Crime.allCases
        if Bool.random(using: &self) { facts.figures = ActFigures() }
        if Bool.random(using: &self) { facts.figures.gains = money(0...40_000) }
        if Bool.random(using: &self) { facts.figures.serviceGains = money(0...20_000) }
        if Bool.random(using: &self) { facts.figures.loss = money(0...400_000) }
        if facts.figures.gains == nil, Bool.random(using: &self) { facts.figures.purchaseCost = money(0...500) }
        if Bool.random(using: &self) { facts.figures.labels = stock(8_000) }
        if Bool.random(using: &self) { facts.figures.copies = stock(300) }
        let counts: [(any WritableKeyPath<ActFigures, Int64?> & Sendable, Int64)] = [
            (\.works, 300), (\.downloads, 6_000), (\.clicks, 60_000), (\.members, 600), (\.cigarettes, 120_000),
        ]
        for (path, most) in counts where Int.random(in: 0..<3, using: &self) == 0 {
            facts.figures[keyPath: path] = Int64.random(in: 0...most, using: &self)
        }
        for finding in ThresholdFinding.allCases where Int.random(in: 0..<40, using: &self) == 0 {
            facts.findings[finding] = Bool.random(using: &self)
        }
        return facts
    }

    private mutating func stock(_ most: Int64) -> Stock {
        Stock(
            made: Int64.random(in: 0...most, using: &self), sold: Int64.random(in: 0...most, using: &self),
            unsold: Int64.random(in: 0...most, using: &self))
    }

    private mutating func money(_ range: ClosedRange<Int64>) -> Money { .yuan(Int64.random(in: range, using: &self)) }
}
