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

    @Test func `what is said besides money from goods is always read`() {
        var facts = ThresholdFacts(crimes: [.markLabels], conduct: nil)
        #expect(!ThresholdFloor.mayBeMet(facts))
        facts.figures.labels = Stock(made: 1)
        #expect(ThresholdFloor.mayBeMet(facts))
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

    private mutating func money(_ range: ClosedRange<Int64>) -> Money { .yuan(Int64.random(in: range, using: &self)) }
}
