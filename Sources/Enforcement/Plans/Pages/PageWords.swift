/// One word of a printed page with its place, in points from the upper left corner.
struct PageWord: Hashable, Sendable {
    let text: String
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    var centre: Double { (left + right) / 2 }
    var middle: Double { (top + bottom) / 2 }
    var height: Double { bottom - top }

    /// Whether it can be the number of a row: 3, 十二, （3）, ③.
    var isNumber: Bool {
        guard text.unicodeScalars.count <= 6, let line = SourceText(text).lines.first?.content else { return false }
        let figure = line.trimmed(["(", ")", ".", "、"])
        return !figure.isEmpty
            && (figure.allSatisfy { $0.isDigit || HanNumeral.isDigit($0.folded) }
                || figure.count == 1 && ItemMark(at: figure) != nil)
    }
}

/// The words of one page, in the order of the file.
struct PageWords: Sendable {
    let height: Double
    var words: [PageWord] = []

    /// The pages of what `pdftotext -bbox` prints.
    ///
    /// - Complexity: O(*n*), *n* the length of the text.
    static func pages(of printed: String) -> [PageWords] {
        var pages: [PageWords] = []
        var box: [String: String]?
        Markup.each(printed) { token in
            switch token {
            case .open("page", let attributes):
                pages.append(PageWords(height: attributes["height"].flatMap(Double.init) ?? 0))
            case .open("word", let attributes): box = attributes
            case .close("word"): box = nil
            case .text(let text):
                guard let box, let word = PageWord(text, box), !pages.isEmpty else { return }
                pages[pages.count - 1].words.append(word)
            default: break
            }
        }
        return pages
    }

    /// The words in lines from top to bottom, each from left to right.
    ///
    /// - Complexity: O(*n* log *n*), *n* the number of words.
    static func lines(of words: [PageWord]) -> [[PageWord]] {
        var lines: [[PageWord]] = []
        for word in words.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
            if let first = lines.last?.first, abs(first.middle - word.middle) < min(first.height, word.height) * 0.4 {
                lines[lines.count - 1].append(word)
            } else {
                lines.append([word])
            }
        }
        return lines.map { $0.sorted { $0.left < $1.left } }
    }

    /// The height of most words, by which distances are measured.
    var lineHeight: Double {
        let heights = words.map(\.height).sorted()
        return heights.isEmpty ? 12 : max(1, heights[heights.count / 2])
    }
}

extension PageWord {
    fileprivate init?(_ text: String, _ box: [String: String]) {
        func figure(_ name: String) -> Double? { box[name].flatMap(Double.init).flatMap { $0.isFinite ? $0 : nil } }
        guard let left = figure("xmin"), let right = figure("xmax"), let top = figure("ymin"),
            let bottom = figure("ymax"), left <= right, top < bottom, !text.allSatisfy(\.isWhitespace)
        else { return nil }
        self.init(text: text, left: left, right: right, top: top, bottom: bottom)
    }
}
