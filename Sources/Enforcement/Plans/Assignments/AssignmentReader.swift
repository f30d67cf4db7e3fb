/// Reads a list of units with the words that divide the work among them: the grammar of brackets, lines and sentences.
///
/// ```
/// assignment   = group { ("," | ";") group }
/// group  = [label ":"] name { "、" name } [manner] [act]
/// ```
/// An act (负责, 牵头, 配合 …) gives its part to the names since the last one; a label gives it to the names up to the
/// next. A place between two `、` without a name is a missing unit.
struct AssignmentReader {
    private var assignment = Assignment()
    /// Names that wait for their act.
    private var pending: [Assignment.Named] = []
    private var label: Label = .none
    private var isRefused = false
    /// Names since the last act, missing ones included: an act on its own behind them lacks nobody.
    private var waiting = 0

    private enum Label { case none, role(PlanRole), time, other }

    /// What a bracket with its signs says, or nil where it divides no work.
    static func bracket(_ glyphs: Glyphs) -> Assignment? {
        var inside = glyphs.dropFirst().dropLast().trimmed()
        while let first = inside.first, first.opens, inside.last?.closes == true,
            inside.openingBracket(of: inside.endIndex - 1) == inside.startIndex
        {
            inside = inside.dropFirst().dropLast().trimmed()
        }
        return self.inside(inside)
    }

    /// What stands inside a bracket.
    static func inside(_ glyphs: Glyphs) -> Assignment? { read(glyphs, shortLabels: true) }

    /// What a line such as "责任单位:市公安局、农委。" says, or nil.
    static func line(_ glyphs: Glyphs) -> Assignment? {
        let text = glyphs.trimmed()
        guard let word = AssignmentWords.labels.prefix(of: text) else { return nil }
        let rest = text.dropFirst(word.scalars.count)
        if rest.first?.folded == ":" { return read(text, shortLabels: false) }
        guard rest.first?.isSpace == true, var assignment = read(rest.trimmed(), shortLabels: false),
            assignment.hasOnlyAgencies
        else { return nil }
        for index in assignment.units.indices { assignment.units[index].role = role(of: word) }
        assignment.manners.insert(manner(of: role(of: word)))
        return assignment
    }

    /// The units of a cell or field that holds nothing else.
    static func list(_ glyphs: Glyphs, role: PlanRole) -> Assignment? {
        guard var assignment = read(glyphs, shortLabels: true, isList: true) else { return nil }
        if !assignment.isNamedAssignment {
            for index in assignment.units.indices where assignment.units[index].role == .responsible {
                assignment.units[index].role = role
            }
            for unit in assignment.units { assignment.manners.insert(manner(of: unit.role)) }
        }
        return assignment
    }

    /// What a sentence such as "由市商务局牵头,市公安局配合" says, or nil; every name in it must be an agency's.
    static func sentence(_ glyphs: Glyphs) -> Assignment? {
        let text = glyphs.trimmed(["。", ";", ")", "]"])
        let last = text.lastIndex { $0.folded == "," } ?? text.endIndex
        let act = last < text.endIndex && DeadlineReader.isWhole(text[(last + 1)...].trimmed()) ? text[..<last] : text
        guard text.count <= 400, AssignmentWords.acts.suffix(of: act) != nil,
            let assignment = read(text, shortLabels: false),
            assignment.isNamedAssignment, assignment.hasOnlyAgencies
        else { return nil }
        return assignment
    }

    private static func read(_ glyphs: Glyphs, shortLabels: Bool, isList: Bool = false) -> Assignment? {
        let text = glyphs.trimmed(["。", ";", ":"])
        guard let first = text.first, text.count <= 2000 else { return nil }
        var reader = AssignmentReader()
        reader.assignment.offset = first.offset
        for token in AssignmentToken.tokens(of: text) { reader.take(token, shortLabels: shortLabels) }
        return reader.finish(isList: isList)
    }

    private mutating func finish(isList: Bool) -> Assignment? {
        settle(labelRole)
        let hasSubject = !assignment.units.isEmpty || !assignment.missing.isEmpty
        guard !isRefused, hasSubject else { return nil }
        guard isList || assignment.isNamedAssignment || assignment.hasOnlyAgencies else { return nil }
        return assignment
    }

    // MARK: Tokens

    private mutating func take(_ token: AssignmentToken, shortLabels: Bool) {
        guard !isRefused else { return }
        if token.after == ":" { return takeLabel(token, shortLabels: shortLabels) }
        switch label {
        case .time:
            assignment.deadline = assignment.deadline ?? token.text
            return
        case .other: return
        case .none, .role: break
        }
        takeName(token)
    }

    private mutating func takeLabel(_ token: AssignmentToken, shortLabels: Bool) {
        let text = token.text.trimmed()
        let words =
            [AssignmentWords.labels, AssignmentWords.timeLabels, AssignmentWords.otherLabels]
            + (shortLabels ? [AssignmentWords.shortLabels] : [])
        guard let word = words.lazy.compactMap({ $0.suffix(of: text) }).first else {
            isRefused = true
            return
        }
        let before = text.dropLast(word.scalars.count).trimmed()
        if !before.isEmpty {
            take(AssignmentToken(text: before, before: token.before, after: " "), shortLabels: shortLabels)
        }
        settle(labelRole)
        if AssignmentWords.timeLabels.suffix(of: text) == word {
            label = .time
        } else if AssignmentWords.otherLabels.suffix(of: text) == word {
            label = .other
        } else {
            let role = AssignmentReader.role(of: word)
            label = .role(role)
            assignment.isNamedAssignment = true
            assignment.manners.insert(AssignmentReader.manner(of: role))
        }
    }

    private mutating func takeName(_ token: AssignmentToken) {
        let text = token.text.trimmed()
        if isTime(text) {
            assignment.deadline = assignment.deadline ?? text
            return
        }
        if FirstLeads.isRule(text) {
            assignment.declaresFirstLeads = true
            return
        }
        if AssignmentWords.remarks.prefix(of: text).map({ $0.scalars.count == text.count }) ?? false { return }
        if text.holds("以下", at: text.startIndex) || text.holds("上述", at: text.startIndex) { return }
        if let split = text.firstAtDepthZero("会同"), split > text.startIndex {
            takeName(AssignmentToken(text: text[..<split], before: token.before, after: " "))
            for index in pending.indices { pending[index].role = .lead }
            assignment.manners.insert(.lead)
            flush()
            return takeName(AssignmentToken(text: text[(split + 2)...], before: " ", after: token.after))
        }
        let phrase = AssignmentPhrase(text)
        if phrase.name.isEmpty {
            if let act = phrase.role { actOnly(act, phrase, token) } else { emptyPlace(token, text) }
        } else {
            add(phrase)
        }
        note(phrase)
    }

    /// A name, perhaps with the act that ends its group.
    private mutating func add(_ phrase: AssignmentPhrase) {
        guard phrase.isPlausibleName else {
            isRefused = true
            return
        }
        for part in phrase.names {
            pending.append(Assignment.Named(name: part.name, role: part.role ?? labelRole ?? .responsible))
        }
        waiting += 1
        if let role = phrase.role { close(role) }
    }

    /// 负责 without a name before it: a place is empty, unless names stand before its comma.
    private mutating func actOnly(_ role: PlanRole, _ phrase: AssignmentPhrase, _ token: AssignmentToken) {
        if waiting == 0 || token.before == "、" { miss(token) }
        close(role)
    }

    private mutating func emptyPlace(_ token: AssignmentToken, _ text: Glyphs) {
        if token.before == "、" || token.after == "、" { miss(token) }
    }

    private mutating func miss(_ token: AssignmentToken) {
        assignment.missing.append(token.text.first?.offset ?? token.place)
        waiting += 1
    }

    private mutating func note(_ phrase: AssignmentPhrase) {
        if phrase.isOpen { assignment.isOpen = true }
        assignment.manners.formUnion(phrase.manners)
        if phrase.role != nil { assignment.isNamedAssignment = true }
    }

    /// Ends a group: its names get their part.
    private mutating func close(_ role: PlanRole) {
        for index in pending.indices where pending[index].role == .responsible { pending[index].role = role }
        assignment.manners.insert(AssignmentReader.manner(of: role))
        flush()
    }

    /// Ends a group that has no act.
    private mutating func settle(_ role: PlanRole?) {
        if let role {
            for index in pending.indices where pending[index].role == .responsible { pending[index].role = role }
        }
        flush()
    }

    private mutating func flush() {
        assignment.units += pending
        pending = []
        waiting = 0
    }

    private var labelRole: PlanRole? {
        if case .role(let role) = label { return role }
        return nil
    }

    private func isTime(_ text: Glyphs) -> Bool {
        guard !text.isEmpty, text.count <= 24 else { return false }
        if let word = AssignmentWords.times.prefix(of: text), word.scalars.count == text.count { return true }
        return DeadlineReader.isWhole(text)
    }

    private static func role(of label: Word) -> PlanRole {
        let word = label.scalars.map { Glyph(scalar: $0, folded: $0, offset: 0) }[...]
        if AssignmentWords.leadLabels.prefix(of: word) != nil || word.holds("牵头", at: 0) || word.holds("主办", at: 0) {
            return .lead
        }
        if AssignmentWords.supportLabels.prefix(of: word) != nil { return .support }
        let support: [Word] = ["配合", "参与", "参加", "协办", "协助", "会同"]
        return support.contains { word.holds($0, at: 0) } ? .support : .responsible
    }

    private static func manner(of role: PlanRole) -> Assignment.Manner {
        switch role {
        case .lead: .lead
        case .responsible: .plain
        case .support: .support
        }
    }
}
