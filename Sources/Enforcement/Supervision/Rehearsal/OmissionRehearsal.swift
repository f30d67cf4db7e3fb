package import Law

/// A region made up to try the finder on: cases as offices have them, most in order, some only nearly out of order, and
/// omissions of every kind planted among them.
///
/// The same seed makes the same region, so that a run can be repeated and argued about.
package struct OmissionRehearsal: Sendable {
    /// Every case of the region, in the order of their ids.
    package private(set) var cases: [SeenCase] = []
    /// The keys of the findings that must be made, with their kinds.
    package private(set) var planted: [String: OmissionKind] = [:]
    /// What each case is there for, as a false alarm about it is told.
    package private(set) var causes: [CaseID: String] = [:]
    let now: Moment
    private var random: RehearsalRandom
    private var serial = 0

    /// - Parameters:
    ///   - count: how many cases the region has at least.
    ///   - each: how many omissions of each kind are planted.
    ///   - seed: which region it is.
    ///   - now: when it is looked at.
    package init(cases count: Int, planting each: Int, seed: UInt64, now: Moment) {
        self.now = now
        random = RehearsalRandom(seed: seed)
        cases.reserveCapacity(count + 8)
        for kind in OmissionKind.allCases {
            for place in 0..<each { plant(kind, variant: place) }
        }
        while cases.count < count { addOrdinary() }
    }

    /// What a run of the finder made of the region.
    package func result(of found: [Omission]) -> RehearsalResult {
        let keys = Set(found.map(\.key))
        var alarms: [String: Int] = [:]
        for omission in found where planted[omission.key] == nil {
            alarms["\(omission.kind.rawValue): \(causes[omission.caseID] ?? "?")", default: 0] += 1
        }
        return RehearsalResult(
            found: Dictionary(grouping: found.filter { planted[$0.key] != nil }, by: \.kind).mapValues(\.count),
            missed: planted.filter { !keys.contains($0.key) }.map(\.key).sorted(), falseAlarms: alarms,
            repeated: found.count - keys.count)
    }

    // MARK: - Making cases

    mutating func expect(_ kind: OmissionKind, _ rest: String) { planted["\(kind.rawValue)/\(rest)"] = kind }

    mutating func number(_ range: ClosedRange<Int64>) -> Int64 { Int64.random(in: range, using: &random) }
    mutating func chance(_ percent: Int64) -> Bool { number(1...100) <= percent }
    mutating func yuan(_ range: ClosedRange<Int64>) -> Money { Money(minor: number(range) * 100 + number(0...99)) }

    mutating func newName(_ head: String) -> String {
        serial += 1
        let digits = String(serial)
        return head + String(repeating: "0", count: max(0, 8 - digits.count)) + digits
    }

    mutating func unit() -> UnitID { UnitID("UNIT\(10 + number(0...59))") }
    mutating func subject() -> SubjectID { SubjectID(newName("S")) }

    /// A day so many days ago.
    func day(_ ago: Int64) -> LegalDate { now.date.adding(days: -Int(ago)) }
    func moment(_ ago: Int64, hour: Int = 10) -> Moment { Moment(day(ago), hour: hour) }

    @discardableResult
    mutating func add(_ sketch: CaseSketch, because cause: String) -> CaseID {
        let id = CaseID(newName("C"))
        let filed = sketch.filedAgo.map { moment($0) }
        let decided = sketch.decidedAgo.map { moment($0) }
        var decision: SeenDecision?
        if decided != nil {
            decision = SeenDecision(
                kind: sketch.outcome, fine: sketch.fine, basis: sketch.basis, mitigation: sketch.mitigation,
                servedAt: decided)
        }
        cases.append(
            SeenCase(
                id: id, number: "试市监案〔2026〕\(serial)号", unitID: sketch.unit, region: "990100", state: sketch.state,
                subjectID: sketch.subject, registeredAt: moment(sketch.registeredAgo), filedAt: filed,
                decidedAt: decided,
                knownAt: moment(sketch.knownAgo ?? sketch.registeredAgo), told: Crime.told(in: "销售假冒注册商标的商品"),
                conductOn: day(sketch.conductAgo), amount: sketch.goods.isEmpty ? sketch.amount : nil,
                goods: sketch.goods, decision: decision,
                transfers: sketch.transfers, clocks: sketch.clocks, releases: sketch.releases))
        causes[id] = cause
        return id
    }
}

/// What came of a run over a made-up region.
package struct RehearsalResult: Sendable, Hashable {
    /// Planted omissions found, by kind.
    package let found: [OmissionKind: Int]
    /// The keys of those not found.
    package let missed: [String]
    /// Findings nobody planted, by kind and by what the case was there for.
    package let falseAlarms: [String: Int]
    /// Findings made twice.
    package let repeated: Int
}

/// A case of the region before it has a number.
struct CaseSketch {
    var unit: UnitID
    var subject: SubjectID?
    var state: CaseState = .investigating
    /// Days ago.
    var conductAgo: Int64 = 60
    var registeredAgo: Int64 = 50
    var knownAgo: Int64?
    var filedAgo: Int64? = 45
    var decidedAgo: Int64?
    var amount: Money?
    var goods: [CaseGoods] = []
    var outcome: DecisionKind = .penalty
    var fine: Money?
    var basis = "《中华人民共和国商标法》第六十条第二款"
    var mitigation: MitigationGround?
    var transfers: [SeenTransfer] = []
    var clocks: [SeenClock] = []
    var releases: [GoodsRelease] = []

    /// Decided so many days ago with a fine that is in order under the Trademark Law.
    mutating func decide(_ ago: Int64, fine: Money?) {
        state = .closed
        decidedAgo = ago
        self.fine = fine
    }
}

/// SplitMix64: small, fast and the same everywhere.
struct RehearsalRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
