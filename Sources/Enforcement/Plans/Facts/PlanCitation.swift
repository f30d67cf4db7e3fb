/// One document that a plan rests on or names.
package struct PlanCitation: Hashable, Sendable {
    /// The title without its outer signs; nil where only a number stands.
    package let title: String?
    /// 国发〔2017〕14号, as written; nil where none stands behind the title.
    package let number: String?

    package init(title: String?, number: String?) {
        self.title = title
        self.number = number
    }

    /// As a document writes it: 《…》(国发〔2017〕14号).
    package var written: String {
        (title.map { "《\($0)》" } ?? "") + (number.map { title == nil ? $0 : "(\($0))" } ?? "")
    }
}

/// Reads the documents that a text cites.
enum CitationReader {
    /// The titles in 《》 with the numbers behind them.
    ///
    /// - Complexity: O(*n*), *n* the length of the text.
    static func citations(in text: Glyphs) -> [(citation: PlanCitation, end: Int)] {
        var found: [(PlanCitation, Int)] = []
        var (open, depth): (Int?, Int) = (nil, 0)
        for index in text.indices {
            switch text[index].folded {
            case "《":
                if depth == 0 { open = index }
                depth += 1
            case "》":
                depth = max(0, depth - 1)
                guard depth == 0, let start = open else { continue }
                open = nil
                let title = text[(start + 1)..<index].trimmed()
                guard (2...100).contains(title.count) else { continue }
                let (number, end) = number(behind: index, in: text)
                found.append((PlanCitation(title: title.text, number: number), end))
            default: break
            }
        }
        return found
    }

    private static func number(behind place: Int, in text: Glyphs) -> (String?, end: Int) {
        let rest = text[(place + 1)...].prefix(40)
        guard rest.first?.opens == true, let close = rest.firstIndex(where: { $0.folded == ")" }) else {
            return (nil, place + 1)
        }
        let inside = rest[(place + 2)..<close].trimmed()
        guard let head = inside.split(whereSeparator: { $0.folded == "," || $0.folded == ";" }).first?.trimmed(),
            HeadReader.documentNumber(head) != nil
        else { return (nil, place + 1) }
        return (head.text, close + 1)
    }
}
