/// One token of a list of units, taken apart: name, manner and act.
///
/// "工商总局等按职责分工分别负责" is the name 工商总局, an open list, the manners 按职责分工 and 分别, the act 负责.
struct AssignmentPhrase: Sendable {
    /// What is left as the name; empty where only an act stands.
    private(set) var name: Glyphs
    /// The part that the act gives; nil where there is none.
    private(set) var role: PlanRole?
    private(set) var isOpen = false
    /// A name behind an open list: 等部门和地方各级人民政府.
    private var second: Glyphs?
    private(set) var manners: Set<Assignment.Manner> = []

    init(_ text: Glyphs) {
        name = text.trimmed()
        while let lead = AssignmentWords.leads.prefix(of: name), lead.scalars.count <= name.count {
            name = name.dropFirst(lead.scalars.count).trimmed()
        }
        peel()
        while name.last?.closes == true, name.count(where: \.closes) > name.count(where: \.opens) { name.removeLast() }
        cutAtOpenEnd()
        if role == nil { cutInnerAct() }
    }

    /// The names: one, or the two of "公安局和商务局"; with a part where a bracket such as (牵头) gives one.
    var names: [(name: Glyphs, role: PlanRole?)] {
        var parts: [Glyphs] = []
        var rest = name
        while let place = conjunction(in: rest) {
            parts.append(rest[..<place.start].trimmed())
            rest = rest[place.end...].trimmed()
        }
        parts.append(rest)
        if let second { parts.append(second) }
        return parts.map(AssignmentPhrase.partInBracket)
    }

    /// Whether the name could be one: not too long, and without marks that no name holds.
    var isPlausibleName: Bool {
        guard name.count <= 45 else { return false }
        return !name.contains { AssignmentPhrase.foreign.contains($0.folded) }
    }

    private static let foreign: Set<Unicode.Scalar> = ["《", "》", "“", "”", "=", "%", "!", "?", "<", ">", "+", "@"]

    // MARK: Peeling

    private mutating func peel() {
        var isPeeling = true
        while isPeeling {
            name = name.trimmed()
            isPeeling = peelAct() || peelManner() || peelDivision()
        }
    }

    private mutating func peelAct() -> Bool {
        guard let act = AssignmentWords.acts.suffix(of: name) else { return false }
        let rest = name.dropLast(act.scalars.count)
        if AssignmentWords.leadActs.suffix(of: name) == act {
            role = .lead
        } else if AssignmentWords.supportActs.suffix(of: name) == act {
            if role == nil { role = .support }
        } else if role == nil {
            role = .responsible
        }
        name = rest
        return true
    }

    private mutating func peelManner() -> Bool {
        guard let manner = AssignmentWords.manners.suffix(of: name) else { return false }
        if AssignmentWords.open.suffix(of: name) == manner { isOpen = true } else if role == nil { return false }
        if manner.scalars.elementsEqual("分别".unicodeScalars) { manners.insert(.separately) }
        name = name.dropLast(manner.scalars.count)
        return true
    }

    /// 按职责分工, 按照各自职责, 依职责.
    private mutating func peelDivision() -> Bool {
        guard let tail = AssignmentWords.divisions.suffix(of: name) else { return false }
        let body = name.dropLast(tail.scalars.count)
        let start = body.indices.suffix(10).first { AssignmentWords.divisionHeads.prefix(of: body, at: $0) != nil }
        guard let start else {
            guard body.isEmpty, role != nil else { return false }
            name = body
            manners.insert(.byDivision)
            return true
        }
        name = body[..<start]
        manners.insert(.byDivision)
        if role == nil { role = .responsible }
        return true
    }

    /// "教育部等部门加强督促": what stands behind 等 is no name, but in "教育部等部门和地方各级人民政府".
    private mutating func cutAtOpenEnd() {
        guard let place = name.firstAtDepthZero("等"), AgencyWords.know(name[..<place]) else { return }
        var rest = name[(place + 1)...].trimmed()
        if let word = AssignmentPhrase.openWords.prefix(of: rest) {
            rest = rest.dropFirst(word.scalars.count).trimmed()
        }
        if let word = AssignmentPhrase.conjunctions.prefix(of: rest) {
            let other = rest.dropFirst(word.scalars.count).trimmed()
            if AgencyWords.isWhole(other) { second = other }
        }
        name = name[..<place]
        isOpen = true
    }

    private static let openWords = Words("部门 单位 有关部门 相关部门 有关单位 相关单位 部门单位 国务院部门 成员单位 机构")

    /// "市公安局负责查处": an agency, its act and what it does.
    private mutating func cutInnerAct() {
        for word: Word in ["牵头", "负责", "配合"] {
            guard let place = name.firstAtDepthZero(word), AgencyWords.know(name[..<place]) else { continue }
            var inner = AssignmentPhrase(name[..<(place + word.scalars.count)])
            inner.manners.formUnion(manners)
            self = inner
            return
        }
    }

    /// 和, 及, 与, 以及 between two whole names.
    private func conjunction(in text: Glyphs) -> (start: Int, end: Int)? {
        var depth = 0
        for index in text.indices {
            if text[index].opens { depth += 1 }
            if text[index].closes { depth -= 1 }
            guard depth == 0, let word = AssignmentPhrase.conjunctions.prefix(of: text, at: index) else { continue }
            let (left, right) = (text[..<index], text[(index + word.scalars.count)...])
            if AgencyWords.know(left), !AgencyWords.collective(left), AgencyWords.isWhole(right) {
                return (index, index + word.scalars.count)
            }
        }
        return nil
    }

    private static let conjunctions = Words("和 及 与 以及 暨")

    private static func partInBracket(_ name: Glyphs) -> (name: Glyphs, role: PlanRole?) {
        let bare = name.withoutBracket
        guard bare.count < name.count, !bare.isEmpty else { return (name, nil) }
        let inside = name[bare.endIndex...].trimmed(["(", ")", "[", "]"])
        let phrase = AssignmentPhrase(inside)
        let lead = inside.folded == "牵头单位" || inside.folded == "主责"
        guard lead || phrase.name.isEmpty, let role = lead ? .lead : phrase.role else { return (name, nil) }
        return (bare.trimmed(), role)
    }
}
