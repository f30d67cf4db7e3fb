/// Who answers for a stretch of a plan: what one bracket, line or sentence of units says.
struct Assignment: Sendable {
    /// A unit as it is written, and its part.
    struct Named: Sendable {
        let name: Glyphs
        var role: PlanRole
    }

    /// The units in the order of the text.
    var units: [Named] = []
    /// Places where a name is missing: `、、`, a leading `、`, a assignment without a name.
    var missing: [Int32] = []
    /// Whether the list ends in 等, so that more are meant than are named.
    var isOpen = false
    /// The words of the division: 分别, 按职责分工.
    var manners: Set<Manner> = []
    /// A time that stands among the units.
    var deadline: Glyphs?
    /// Where it begins in the source.
    var offset: Int32 = 0
    /// Whether a word such as 负责 or a label says that it is a assignment; a bare list of names says it only by its place.
    var isNamedAssignment = false

    /// Whether it says that whoever is named first leads: 排在第一位的为牵头单位.
    var declaresFirstLeads = false

    enum Manner: Sendable { case lead, separately, byDivision, support, plain }

    /// Whether at least one name is an agency's, or a place for one is empty.
    var hasAgency: Bool { units.contains { AgencyWords.isWhole($0.name) } }
    /// Whether every name is an agency's.
    var hasOnlyAgencies: Bool { !units.isEmpty && units.allSatisfy { AgencyWords.isWhole($0.name) } }

    /// How the work is shared, in one word.
    var mode: PlanMode? {
        if manners.contains(.lead) { return .lead }
        if manners.contains(.separately) { return .separately }
        if manners.contains(.byDivision) { return .byDivision }
        if manners.contains(.support) { return .support }
        return manners.contains(.plain) ? .plain : nil
    }

    /// The same with the first unit leading, where nobody leads yet.
    func withFirstLeading() -> Assignment {
        guard !units.isEmpty, !units.contains(where: { $0.role == .lead }) else { return self }
        var led = self
        led.units[0].role = .lead
        led.manners.insert(.lead)
        return led
    }

    /// Adds what the next bracket or line says about the same text.
    mutating func add(_ other: Assignment) {
        units += other.units
        missing += other.missing
        isOpen = isOpen || other.isOpen
        manners.formUnion(other.manners)
        deadline = deadline ?? other.deadline
    }
}
