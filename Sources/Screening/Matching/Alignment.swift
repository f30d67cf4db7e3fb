/// How the characters of a text stand for those of a name, step by step, with the fewest changes.
///
/// This is the definition of a match: whatever the index proposes must have an alignment, and tests try every window
/// of a text against every name with it.
struct Alignment: Hashable, Sendable {
    /// What a step does.
    enum Change: String, Hashable, Sendable, Decodable, CodingKeyRepresentable {
        /// The same character after folding.
        case same
        /// A sign in the text that stands for nothing.
        case skipped
        /// Another character of the same sound.
        case homophone
        /// A character of nearly the same sound.
        case near
        /// Letters that spell the sound of a character.
        case pinyin
        /// Another character of like shape.
        case lookalike
        /// The parts of the name's character, or a character made of the name's parts.
        case split
        /// A digit or sign written for a letter.
        case leet
        /// A letter of like form, or two that together look like one.
        case letterform
        /// Two neighbours that changed places.
        case turned
        /// Another character altogether.
        case wrong
        /// A character of the name left out; the step covers it and its neighbour.
        case missing
        /// A character too many; the step covers it and the one behind.
        case extra
    }

    /// One step: places in the name and in the text, and what happened.
    ///
    /// Neither range is ever empty but the name's of a skipped sign.
    struct Step: Hashable, Sendable {
        let name: Range<Int>
        let text: Range<Int>
        let change: Change
    }

    /// What may be changed together in one match.
    enum Manner: CaseIterable, Sendable {
        /// Nothing, or sounds: homophones and pinyin.
        case bySound
        /// Shapes of characters and letters.
        case byShape
        /// One near sound or one look-alike, with any number of homophones.
        case mixed
        /// Two neighbours turned round.
        case turned
        /// One edit.
        case edited
    }

    /// The steps in order; together they cover the window and the name.
    let steps: [Step]
    /// The manner that explains the window.
    let manner: Manner

    /// The number of steps that change something.
    var changes: Int { steps.count { $0.isChange } }

    /// Whether any changed character lies in a range of the text.
    func changes(in range: Range<Int>) -> Bool { steps.contains { $0.isChange && $0.text.overlaps(range) } }

    /// Whether a character that stands for another one lies in a range of the text; the parts of a split one do not.
    func replaces(in range: Range<Int>) -> Bool {
        steps.contains { $0.isChange && $0.change != .split && $0.text.overlaps(range) }
    }

    /// The number of steps of one kind.
    func count(_ change: Change) -> Int { steps.count { $0.change == change } }

    /// The most signs that may be passed over between two characters.
    static let skipLimit = 4
    /// The most bytes that may be dropped between two characters of one match.
    static let gapLimit: Int32 = 16

    /// Aligns a name with a window of a text, or nil where the window does not stand for the name.
    /// - Complexity: O(*n* · *w*), the lengths of name and window.
    init?(_ name: MarkName, _ window: Range<Int>, of scalars: [FoldedScalar]) {
        guard !window.isEmpty, window.count <= name.count * (6 + Alignment.skipLimit) else { return nil }
        guard !Alignment.hasWideGap(scalars[window]) else { return nil }
        for manner in Manner.allCases where Alignment.allows(manner, name) {
            var grid = AlignmentGrid(name: name, window: window, scalars: scalars, manner: manner)
            guard let steps = grid.solve() else { continue }
            guard Alignment.isAdmitted(steps, manner, name) else { continue }
            self.steps = steps
            self.manner = manner
            return
        }
        return nil
    }

    /// Whether a name is looked for in a manner at all.
    private static func allows(_ manner: Manner, _ name: MarkName) -> Bool {
        switch manner {
        case .bySound: true
        case .byShape: name.form != .initials
        case .mixed: name.hasSound && (name.count >= 3 || name.isHan)
        case .turned: name.form != .initials && name.count >= (name.hanCount > 0 ? 3 : 4)
        case .edited: name.allowsEdit
        }
    }

    /// Whether so many changes leave enough of a name to know it by.
    private static func isAdmitted(_ steps: [Step], _ manner: Manner, _ name: MarkName) -> Bool {
        let changes = steps.count { $0.isChange }
        switch manner {
        case .bySound: return changes == 0 || name.hasSound
        case .byShape: return isFewByShape(steps, name) && isShapeKept(steps, name)
        case .mixed:
            let others = steps.count { $0.change == .near || $0.change == .lookalike || $0.change == .split }
            if name.count == 2, steps.count != 2 || !steps.contains(where: { $0.change == .near }) { return false }
            return others == 1 && steps.contains { $0.change == .same && $0.name.lowerBound < 3 }
        case .turned, .edited: return changes == 1
        }
    }

    /// Whether few enough characters look otherwise; those in parts, or made of the name's, are plain to see and count less.
    private static func isFewByShape(_ steps: [Step], _ name: MarkName) -> Bool {
        let changes = steps.count { $0.isChange }
        let splits = steps.count { $0.change == .split }
        return changes - splits <= shapeLimit(of: name) && (splits == 0 || changes <= mostByShape)
    }

    /// Whether the beginning of a name is kept: of its first three characters at most one looks otherwise, unless all that do are in
    /// parts or put together; between two characters of which one looks otherwise nothing is put.
    private static func isShapeKept(_ steps: [Step], _ name: MarkName) -> Bool {
        if name.count == 2 {
            let isAlike = steps.contains { $0.change == .lookalike }
            return !name.isHan || !isAlike || steps.count == 2
        }
        let early = steps.filter { $0.isChange && $0.name.lowerBound < 3 }
        return early.count < 2 || early.allSatisfy { $0.change == .split }
            || !early.contains { $0.change == .lookalike || $0.change == .split }
    }

    /// The most characters that may be changed by shape: half of them, at most four.
    private static func shapeLimit(of name: MarkName) -> Int {
        if name.hanCount == 0 { return name.count < 4 ? 0 : min(8, name.count - 1) }
        return min(mostByShape, name.count / 2)
    }

    /// The most changes by shape in a name with Han characters.
    private static let mostByShape = 4

    /// Whether a sign at a place may be passed over: a sign, with at most three more right in front of it.
    static func maySkip(_ place: Int, in scalars: [FoldedScalar]) -> Bool {
        guard scalars[place].isSkippable else { return false }
        let first = place - skipLimit
        return first < 0 || !scalars[first..<place].allSatisfy(\.isSkippable)
    }

    private static func hasWideGap(_ window: ArraySlice<FoldedScalar>) -> Bool {
        zip(window, window.dropFirst()).contains { $1.start - $0.end > gapLimit }
    }
}

extension Alignment.Step {
    /// Whether something other than the name's own characters stands there.
    var isChange: Bool { change != .same && change != .skipped }
}
