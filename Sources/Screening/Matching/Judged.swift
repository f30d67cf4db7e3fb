/// A match with its judgement, before it is written out as a finding.
struct Judged: Sendable {
    let match: Match
    let name: MarkName
    let mark: Mark
    let field: Finding.Field
    let text: FoldedText
    let kind: FindingKind
    var score: Double

    /// What had to be done to its characters where the name's own needed nothing, or the other way round.
    var folded: Folding { Explanation(name: name, mark: mark.mark, text: text, match: match, bytes: []).folded() }

    /// Where it stands in the field, in UTF-8 bytes of the original.
    var bytes: Range<Int> {
        let (start, end) = text.bytes(of: match.window)
        return start..<end
    }

    /// Stronger first, then the longer, the earlier, the title, and the right's id: a full order.
    static func isStronger(_ one: Judged, _ other: Judged) -> Bool {
        if one.score != other.score { return one.score > other.score }
        let (a, b) = (one.bytes, other.bytes)
        if a.count != b.count { return a.count > b.count }
        if one.field != other.field { return one.field.order < other.field.order }
        if a.lowerBound != b.lowerBound { return a.lowerBound < b.lowerBound }
        if one.mark.id != other.mark.id { return one.mark.id < other.mark.id }
        if one.kind != other.kind { return one.kind.rawValue < other.kind.rawValue }
        return one.name.text < other.name.text
    }

    /// The finding, with its sentence and quotation from the original text.
    func finding(in original: String) -> Finding {
        let utf8 = Array(original.utf8)
        let reason = Explanation(name: name, mark: mark.mark, text: text, match: match, bytes: utf8).reason(for: kind)
        return Finding(
            right: mark.id, mark: name.text, matched: String(decoding: utf8[bytes], as: UTF8.self), field: field,
            start: bytes.lowerBound, end: bytes.upperBound, kind: kind, score: score, reason: reason)
    }
}

extension Finding.Field {
    /// Its place among the fields of a listing, the most telling first.
    var order: Int { Finding.Field.allCases.firstIndex(of: self) ?? 0 }
}
