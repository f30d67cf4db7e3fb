/// A listing's own text with the found spans marked in place, each with its number.
///
/// Spans count UTF-8 bytes of the original text. They may overlap, repeat or be wrong: the text always comes out whole,
/// every character once and in order, and a span that cuts a character is widened to hold all of it. Characters that
/// show nothing (zero-width separators, direction marks) are a way to disguise a name, so they are made visible.
package struct MarkedText: Component, Hashable {
    /// One found span.
    package struct Span: Sendable, Hashable {
        /// The number the finding has on this page, from 1.
        package let number: Int
        /// The first byte.
        package let start: Int
        /// The byte after the last.
        package let end: Int

        package init(number: Int, start: Int, end: Int) {
            self.number = number
            self.start = start
            self.end = end
        }
    }

    /// The text exactly as it was captured.
    package let text: String
    package let spans: [Span]

    package init(_ text: String, spans: [Span]) {
        self.text = text
        self.spans = spans
    }

    package func html(in context: PageContext) -> HTML {
        let scalars = Array(text.unicodeScalars)
        var offsets: [Int] = [0]
        for scalar in scalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
        let placed = spans.compactMap { place($0, offsets: offsets) }
        let cuts = Set([0, scalars.count] + placed.flatMap { [$0.from, $0.to] }).sorted()
        return """
            <bdi class="marked">\(each(zip(cuts, cuts.dropFirst())) { from, to in
                piece(scalars[from..<to], from: from, to: to, among: placed)
            })</bdi>
            """
    }

    private struct Placed {
        let number: Int
        let from: Int
        let to: Int
    }

    /// The span in scalars, or nil where it lies outside the text or holds nothing.
    private func place(_ span: Span, offsets: [Int]) -> Placed? {
        let length = offsets[offsets.count - 1]
        guard span.start < span.end, span.start < length, span.end > 0 else { return nil }
        let from = MarkedText.index(in: offsets) { $0 > max(0, span.start) } - 1
        let to = MarkedText.index(in: offsets) { $0 >= min(length, span.end) }
        return Placed(number: span.number, from: from, to: to)
    }

    /// The first index whose offset satisfies the condition; offsets rise.
    private static func index(in offsets: [Int], where condition: (Int) -> Bool) -> Int {
        var (low, high) = (0, offsets.count)
        while low < high {
            let middle = (low + high) / 2
            if condition(offsets[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private func piece(_ scalars: ArraySlice<Unicode.Scalar>, from: Int, to: Int, among placed: [Placed]) -> HTML {
        let covering = placed.filter { $0.from <= from && to <= $0.to }
        let shown = MarkedText.visible(scalars)
        guard !covering.isEmpty else { return shown }
        let ending = covering.filter { $0.to == to }
        return """
            <mark>\(shown)\(each(ending) { "<a class=\"mark-number\" href=\"#finding-\($0.number)\">\($0.number)</a>" })</mark>
            """
    }

    private static func visible(_ scalars: ArraySlice<Unicode.Scalar>) -> HTML {
        var html = HTML.empty
        var run = String.UnicodeScalarView()
        for scalar in scalars {
            guard isUnseen(scalar) else {
                run.append(scalar)
                continue
            }
            let code =
                "U+" + String(repeating: "0", count: max(0, 4 - String(scalar.value, radix: 16).count))
                + String(scalar.value, radix: 16, uppercase: true)
            html += "\(String(run))<span class=\"unseen-character\">\(code)</span>"
            run = String.UnicodeScalarView()
        }
        return html + "\(String(run))"
    }

    /// Format and control characters that leave no trace on the page, except the ends of lines and emoji joiners.
    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control: scalar != "\n" && scalar != "\t" && scalar != "\r"
        case .format: scalar != "\u{200D}"
        default: scalar.value == 0x3164 || scalar.value == 0x115F || scalar.value == 0x2800
        }
    }
}
