/// Joins the lines of a page to paragraphs: the fourth stage.
///
/// A paragraph begins with an item's mark, with a label of units, or behind a line that ends a sentence. Everything
/// else goes on, inside words and brackets too. Whether a line such as "(一)加强领导" is a heading or the beginning of a
/// wrapped paragraph is decided by how the document prints the other items of the same kind, and by the width of its page.
struct LineJoiner {
    private let lines: [SourceText.Line]
    private let width: PageWidth
    private let headings: HeadingHabit
    private var paragraphs: [Paragraph] = []
    private var current: [Glyph] = []
    private var currentLine = 1
    private var currentMark: ItemMark?
    private var lastValues: [ItemMark.Style: Int] = [:]
    private var depth = 0

    /// The paragraphs of these lines.
    ///
    /// - Complexity: O(*n*), *n* the length of the text.
    static func paragraphs(of lines: [SourceText.Line]) -> [Paragraph] {
        var joiner = LineJoiner(lines)
        joiner.run()
        return joiner.paragraphs.map { $0.withoutGlosses() }
    }

    private init(_ lines: [SourceText.Line]) {
        self.lines = lines
        width = PageWidth(lines)
        headings = HeadingHabit(lines)
    }

    private mutating func run() {
        for (index, line) in lines.enumerated() {
            let content = line.glyphs.isTableRow ? line.glyphs[...] : line.content
            let mark = content.isTableRow ? nil : ItemMark(at: content)
            let next = lines.indices.contains(index + 1) ? lines[index + 1].content : nil
            if begins(content, mark: mark, previous: index > 0 ? lines[index - 1].content : nil, next: next) {
                close()
                open(line, mark: mark)
            }
            append(content, behindSpace: line.followsSpace || index > 0 && lines[index - 1].endsInSpace)
        }
        close()
    }

    private mutating func open(_ line: SourceText.Line, mark: ItemMark?) {
        (currentLine, currentMark, depth) = (line.number, mark, 0)
        if let mark, let value = mark.value { lastValues[mark.style] = value }
    }

    /// - Parameter behindSpace: Whether a space stood where the line was broken: it may have divided two names.
    private mutating func append(_ content: Glyphs, behindSpace: Bool) {
        let divides = behindSpace || continuesList(content)
        if let last = current.last, let first = content.first, divides || last.isLatin && first.isLatin {
            current.append(Glyph(scalar: " ", folded: " ", offset: last.offset))
        }
        current += content
        for glyph in content {
            if glyph.opens { depth += 1 }
            if glyph.closes { depth = max(0, depth - 1) }
        }
    }

    /// Whether a line is one more name of a list that puts each on a line of its own: 市法院, 市检察院.
    private func continuesList(_ content: Glyphs) -> Bool {
        guard endsInWholeList, AgencyWords.know(content), !content.contains(where: { $0.folded == "、" }) else {
            return false
        }
        let last = current.lastIndex { $0.folded == "、" || $0.folded == ":" || $0.isSpace } ?? current.startIndex
        return current[(last + 1)...].trimmed().first?.folded == content.first?.folded
    }

    private mutating func close() {
        guard !current.isEmpty else { return }
        paragraphs.append(Paragraph(current, line: currentLine, mark: currentMark))
        current = []
    }

    /// Whether a line begins a paragraph.
    private func begins(_ content: Glyphs, mark: ItemMark?, previous: Glyphs?, next: Glyphs?) -> Bool {
        guard let previous, !current.isEmpty else { return true }
        if splitsMark(previous, content) { return false }
        let isInside = depth > 0 && current.count < 4000
        let isDone = !isInside && (current.endsSentence && !endsInLabel || closesAssignment)
        if !isInside, AssignmentWords.labels.prefix(of: content) != nil, isLabelLine(content) { return true }
        if let mark {
            if mark.isLost, content.first?.folded == ".", endsInWholeList { return true }
            return starts(mark, content, isDone: isDone)
        }
        if content.isTableRow || previous.isTableRow { return true }
        if isDone { return true }
        if isInside { return false }
        if endsInWholeList, content.count > 25, content.contains(where: { Glyph.stops.contains($0.folded) }),
            !content.prefix(10).contains(where: { $0.folded == "、" })
        {
            return true
        }
        if let next, HeadReader.isSignature(content), isDate(next) || DateReader.begins(next) { return true }
        if let last = current.last, Glyph.goesOn.contains(last.folded) { return false }
        if let first = content.first, Glyph.follows.contains(first.folded) { return false }
        if width.isFull(previous) { return false }
        if headings.isHeading(current, mark: currentMark, next: content, afterNext: next) { return true }
        return standsAlone(current[...]) || next == nil && HeadReader.isSignature(content) || isDate(content)
    }

    /// Whether a line is a date, or what is left of one without its digits.
    private func isDate(_ line: Glyphs) -> Bool { DateReader.wholeLine(line) != nil || line.folded == "年月日" }

    /// Whether a line break went through a number: "(十" and "一)", or "1" and ". 围绕".
    private func splitsMark(_ previous: Glyphs, _ content: Glyphs) -> Bool {
        guard let first = content.first else { return false }
        let tail = previous.suffix(6)
        if let open = tail.lastIndex(where: \.opens) {
            let inside = tail[(open + 1)...]
            let isNumeral = inside.allSatisfy { HanNumeral.isDigit($0.folded) || $0.isDigit }
            if isNumeral, first.closes || HanNumeral.isDigit(first.folded) || first.isDigit { return true }
        }
        guard previous.count <= 3, first.folded == "." || first.folded == "、" || first.folded == ")" else {
            return false
        }
        return previous.allSatisfy { HanNumeral.isDigit($0.folded) || $0.isDigit }
    }

    /// Whether a mark begins an item here: always behind a finished line; behind an unfinished one only where its number
    /// is the one that comes next, or the first behind a heading.
    private func starts(_ mark: ItemMark, _ content: Glyphs, isDone: Bool) -> Bool {
        if isDone { return true }
        if current.last?.closes == true, depth == 0, mark.value != nil { return true }
        guard let value = mark.value else {
            return isHeadingLike && (mark.style == .dash || isHeading(before: content))
        }
        if value == (lastValues[mark.style] ?? 0) + 1 { return value > 1 || isHeadingLike || depth == 0 }
        return isHeadingLike && depth == 0
    }

    /// Whether what is being joined is a heading under which an item begins whose number is lost; a lone `、` may as
    /// well go on from a broken line, so there it takes a document that prints its headings alone.
    private func isHeading(before content: Glyphs) -> Bool {
        guard let mark = currentMark, depth == 0 else { return false }
        guard content.first?.folded == "、" else { return true }
        return headings.neverRun(mark.style) && current.count <= 30 && !width.isFull(current[...])
            && !current.contains { $0.folded == "," }
    }

    private var isHeadingLike: Bool {
        current.count <= 60 && !current.contains { $0.folded == "。" }
    }

    /// Whether what is being joined ends with a bracket that divides work.
    private var closesAssignment: Bool {
        guard current.last?.closes == true, let open = current[...].suffix(600).openingBracket(of: current.count - 1)
        else {
            return false
        }
        return AssignmentReader.bracket(current[open...]) != nil
    }

    /// Whether what is being joined is a label and a list whose last name is whole.
    private var endsInWholeList: Bool {
        guard AssignmentWords.labels.prefix(of: current.trimmed()) != nil else { return false }
        let last = current.lastIndex { $0.folded == "、" || $0.folded == ":" || $0.folded == "," } ?? current.startIndex
        return AgencyWords.isWhole(current[(last + 1)...])
    }

    /// Whether the list of units stands on the line after its label.
    private var endsInLabel: Bool {
        let text = current.trimmed()
        return text.last?.folded == ":" && AssignmentWords.labels.suffix(of: text.dropLast()) != nil
    }

    private func isLabelLine(_ content: Glyphs) -> Bool {
        guard let label = AssignmentWords.labels.prefix(of: content) else { return false }
        let rest = content.dropFirst(label.scalars.count)
        guard let next = rest.first else { return false }
        return next.folded == ":" || next.isSpace && AssignmentReader.line(content) != nil
    }

    /// Lines that no text goes on from or into: dates, numbers of documents, signatures.
    private func standsAlone(_ line: Glyphs) -> Bool {
        DateReader.wholeLine(line) != nil || HeadReader.documentNumber(line) != nil || HeadReader.isSignature(line)
    }
}

/// Whether a page has a fixed width, and which.
struct PageWidth {
    private let width: Int?

    /// A page is wrapped where many of its lines are equally long and do not end a sentence.
    init(_ lines: [SourceText.Line]) {
        var counts: [Int: Int] = [:]
        for line in lines where !line.content.endsSentence { counts[PageWidth.measure(line.content), default: 0] += 1 }
        let long = counts.filter { $0.key >= 14 && $0.key <= 60 }
        guard let mode = long.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else {
            width = nil
            return
        }
        let near = long.filter { abs($0.key - mode.key) <= 1 }.map(\.value).reduce(0, +)
        width = near >= 4 && near * 4 >= lines.count ? mode.key : nil
    }

    /// Whether a line reaches the right edge.
    func isFull(_ line: Glyphs) -> Bool { width.map { PageWidth.measure(line) >= $0 - 2 } ?? false }

    /// Width in Chinese characters.
    private static func measure(_ line: Glyphs) -> Int {
        let narrow = line.count { $0.scalar.isASCII }
        return line.count - narrow + (narrow + 1) / 2
    }
}

/// How a document prints its items: the heading on a line of its own, or running into the text.
struct HeadingHabit {
    private let own: [ItemMark.Style: Int]
    private let running: [ItemMark.Style: Int]

    init(_ lines: [SourceText.Line]) {
        var (own, running): ([ItemMark.Style: Int], [ItemMark.Style: Int]) = ([:], [:])
        for (index, line) in lines.enumerated() {
            guard let mark = ItemMark(at: line.content) else { continue }
            if line.content.contains(where: { $0.folded == "。" }) {
                running[mark.style, default: 0] += 1
            } else if lines.indices.contains(index + 1), lines[index + 1].content.first?.folded != "、",
                ItemMark(at: lines[index + 1].content) != nil
            {
                own[mark.style, default: 0] += 1
            }
        }
        (self.own, self.running) = (own, running)
    }

    /// Whether no item of a style runs into text on its first line.
    func neverRun(_ style: ItemMark.Style) -> Bool { (running[style] ?? 0) == 0 }

    /// Whether what has been joined so far is a heading behind which text begins, and not an unfinished line.
    func isHeading(_ line: [Glyph], mark: ItemMark?, next: Glyphs, afterNext: Glyphs?) -> Bool {
        guard let mark, line.count <= 50, !line.contains(where: { $0.folded == "。" }) else { return false }
        let goesOn = !next.endsSentence && next.count <= 20 && afterNext.map { ItemMark(at: $0) != nil } ?? false
        if goesOn { return false }
        let (own, running) = (own[mark.style] ?? 0, running[mark.style] ?? 0)
        if own != running { return own > running }
        return line.count <= 30 && next.count > 30 || line.count <= 16 && next.endsSentence
    }
}

extension Glyph {
    /// Marks behind which a line cannot end.
    static let goesOn: Set<Unicode.Scalar> = ["、", ",", "“", "《", "〈", "(", "[", "·"]
    /// Marks that cannot begin a line.
    static let follows: Set<Unicode.Scalar> = ["、", ",", "。", ";", ":", "”", "》", "〉", ")", "]", "!", "?", "%"]
    /// Whether it is a Latin letter or a digit.
    var isLatin: Bool { scalar.isASCII && scalar.properties.isAlphabetic }
}
