/// The rule by which some documents name who leads: whoever stands first in a list.
enum FirstLeads {
    /// Whether a stretch states the rule: 排在第一位的为牵头单位, 列首位的单位牵头.
    static func isRule(_ text: Glyphs) -> Bool {
        guard text.count <= 40, places.stand(in: text) else { return false }
        return text.first("牵头") != nil || text.first("主责") != nil
    }

    /// Whether a whole text states it, for every list in it.
    ///
    /// - Complexity: O(*n*), *n* the length of the text.
    static func rules(_ paragraphs: [Paragraph]) -> Bool {
        paragraphs.contains { paragraph in
            let text = paragraph.glyphs[...]
            return text.indices.contains { index in
                guard places.prefix(of: text, at: index) != nil else { return false }
                let near = text[max(text.startIndex, index - 8)..<min(text.endIndex, index + 24)]
                return near.first("牵头") != nil || near.first("主责") != nil
            }
        }
    }

    private static let places = Words("第一位 首位 第一个 排第一 列第一 排名第一 位列第一 排在最前 排在前面 列在前面 列在最前 排序第一")
}
