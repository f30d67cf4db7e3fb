/// The text of one item, cut into prose and assignments.
struct ItemText: Sendable {
    /// One paragraph with its pieces.
    struct Part: Sendable {
        let paragraph: Paragraph
        let pieces: [AssignmentScanner.Piece]

        var hasAssignment: Bool { pieces.contains { $0.isAssignment } }
    }

    private(set) var parts: [Part]

    /// - Parameter isLast: Whether it is the last item of the text, behind which closing words, signature and footer follow.
    init(_ item: Outline.Item, isLast: Bool) {
        let paragraphs = item.paragraphs.enumerated().filter { $0.offset == 0 || !Colophon.isPart($0.element) }.map(
            \.element)
        parts = paragraphs.enumerated().map { index, paragraph in
            let isEnd = isLast && index == paragraphs.count - 1
            return Part(paragraph: paragraph, pieces: AssignmentScanner.pieces(of: paragraph.body, isLast: isEnd))
        }
        guard let last = parts.lastIndex(where: \.hasAssignment) else { return }
        parts.removeSubrange((last + 1)...) { isLast || !$0.paragraph.glyphs.contains { $0.folded == "。" } }
    }

    var hasAssignment: Bool { parts.contains { $0.hasAssignment } }
    var hasProse: Bool { parts.contains { $0.pieces.contains { $0.prose != nil } } }
    var line: Int { parts.first?.paragraph.line ?? 0 }
    /// The last prose of the item.
    var lastProse: Glyphs? { parts.reversed().lazy.compactMap { $0.pieces.last?.prose }.first }
    /// Whether it ends in prose, not in a list of units.
    var endsInProse: Bool { parts.last?.pieces.last?.prose != nil }
}

extension Array {
    /// Takes out the elements of a range for which something holds.
    fileprivate mutating func removeSubrange(_ range: PartialRangeFrom<Int>, where holds: (Element) -> Bool) {
        self = self[..<range.lowerBound] + self[range].filter { !holds($0) }
    }
}

extension AssignmentScanner.Piece {
    var isAssignment: Bool {
        if case .prose = self { return false }
        return true
    }

    var prose: Glyphs? {
        if case .prose(let glyphs) = self { return glyphs }
        return nil
    }
}

/// What stands under a document and belongs to no measure: signature, date, subject words, copies to, attachments.
enum Colophon {
    static func isPart(_ paragraph: Paragraph) -> Bool {
        let text = paragraph.glyphs.trimmed()
        guard paragraph.mark == nil, AssignmentWords.labels.prefix(of: text) == nil else { return false }
        if text.count <= 200, words.prefix(of: text) != nil { return true }
        if text.count <= 50, let found = DateReader.day(in: text), found.range.upperBound >= text.endIndex - 3,
            !text.contains(where: { $0.folded == "," || $0.folded == "。" })
        {
            return true
        }
        return DateReader.wholeLine(text) != nil || HeadReader.isSignature(text)
    }

    private static let words = Words("主题词: 抄送: 抄报: 主送: 附件: 附件1 主办: 督办: (此件 此件公开 联系人: 共印 (联系人 印发: 政府信息公开")
}

/// The heading of an item.
enum HeadingText {
    /// Its first paragraph as printed where that is short, its first sentence otherwise; with its mark.
    static func heading(of item: Outline.Item) -> String {
        item.paragraphs.first.map { heading(of: $0) } ?? ""
    }

    /// The same of one paragraph.
    static func heading(of paragraph: Paragraph) -> String {
        let text = paragraph.glyphs.trimmed()
        let end = text.firstIndex { $0.folded == "。" } ?? text.endIndex
        return text[..<end].prefix(120).text
    }
}
