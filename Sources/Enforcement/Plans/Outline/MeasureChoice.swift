/// Decides which items of an outline are measures and which are headings above them.
///
/// A measure is an item with nothing numbered below it, or one below which no item of its own names units. Where only
/// the last of the numbered items below ends in a list of units, and the items beside their parent carry lists
/// themselves, that list covers them all: the parent is the measure.
struct MeasureChoice {
    /// A measure: an item with the items below it that are part of its text.
    struct Choice: Sendable {
        let item: Int
        let folded: [Int]
    }

    private let outline: Outline
    /// Whether an item names units itself.
    private let assigned: [Bool]
    /// Whether an item or one below it does.
    private let assignedBelow: [Bool]
    /// The style whose items most often name units.
    private let assignmentStyle: ItemMark.Style?
    private var choices: [Choice] = []

    /// The measures in the order of the text.
    ///
    /// - Complexity: O(*n*), *n* the number of items.
    static func choices(in outline: Outline, assigned: [Bool]) -> [Choice] {
        var choice = MeasureChoice(outline, assigned)
        for top in outline.tops { choice.choose(top) }
        return choice.choices
    }

    private init(_ outline: Outline, _ assigned: [Bool]) {
        self.outline = outline
        self.assigned = assigned
        var below = assigned
        for index in outline.items.indices.reversed() {
            if below[index], let parent = outline.items[index].parent { below[parent] = true }
        }
        assignedBelow = below
        var counts: [ItemMark.Style: Int] = [:]
        for (index, item) in outline.items.enumerated() where assigned[index] {
            if let style = item.mark?.style { counts[style, default: 0] += 1 }
        }
        assignmentStyle = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    private mutating func choose(_ index: Int) {
        let children = outline.items[index].children
        guard !children.isEmpty else {
            if !isBrokenHeading(index) { choices.append(Choice(item: index, folded: [])) }
            return
        }
        if isWhole(index, children) { return choices.append(Choice(item: index, folded: descendants(of: index))) }
        if assigned[index] { choices.append(Choice(item: index, folded: [])) }
        for child in children { choose(child) }
    }

    /// Whether the text breaks off in a heading: the last item, where all others of its style have items below them.
    private func isBrokenHeading(_ index: Int) -> Bool {
        let item = outline.items[index]
        guard index == outline.items.count - 1, !assigned[index], item.paragraphs.count == 1,
            let style = item.mark?.style, item.paragraphs[0].body.count <= 40, !item.paragraphs[0].body.endsSentence
        else { return false }
        let others = outline.items.dropLast().filter { $0.mark?.style == style }
        return !others.isEmpty && others.allSatisfy { !$0.children.isEmpty }
    }

    /// Whether an item is one measure together with everything below it.
    private func isWhole(_ index: Int, _ children: [Int]) -> Bool {
        let withAssignment = children.filter { assignedBelow[$0] }
        let style = outline.items[index].mark?.style
        if withAssignment.isEmpty {
            let isDashed = assignmentStyle != .dash && children.allSatisfy { outline.items[$0].mark?.style == .dash }
            return isDashed || assigned[index] || style == assignmentStyle || isBelowAssignmentStyle(style)
        }
        return withAssignment == [children.last] && children.count > 1 && style == assignmentStyle && !assigned[index]
    }

    private func isBelowAssignmentStyle(_ style: ItemMark.Style?) -> Bool {
        guard let style, let assignmentStyle else { return false }
        return style > assignmentStyle
    }

    private func descendants(of index: Int) -> [Int] {
        outline.items[index].children.flatMap { [$0] + descendants(of: $0) }
    }
}
