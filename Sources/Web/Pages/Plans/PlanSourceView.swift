import Enforcement
import Operations

/// The text of a plan line by line, its units marked where they stand and its measures reachable by number.
struct PlanSourceView: Component {
    private let lines: [Line]

    /// One line of the source.
    private struct Line {
        let number: Int
        let pieces: [Piece]
    }

    /// A stretch of a line: plain, or a unit with its part.
    private struct Piece {
        let text: String
        let role: PlanRole?
    }

    /// The name of a unit where it stands in the text.
    struct Mark {
        let span: PlanSpan
        let role: PlanRole
    }

    init(_ reading: PlanReading) {
        let units = reading.plan.measures.flatMap(\.clauses).flatMap(\.units)
        self.init(reading.text, marks: units.map { Mark(span: $0.span, role: $0.role) })
    }

    /// - Complexity: O(*n* + *m* log *m*), *n* the length of the text, *m* the number of units.
    init(_ text: String, marks: [Mark]) {
        let scalars = Array(text.unicodeScalars)
        let units = marks.sorted { $0.span.start < $1.span.start }
        var (lines, start, number, next) = ([Line](), 0, 1, 0)
        while start <= scalars.count {
            let end = scalars[start...].firstIndex { $0 == "\n" || $0 == "\r" || $0 == "\u{0C}" } ?? scalars.count
            var (pieces, place) = ([Piece](), start)
            while next < units.count, units[next].span.start < end {
                let (from, to) = (max(place, units[next].span.start), min(end, units[next].span.end))
                if from > place { pieces.append(Piece(text: Self.text(scalars[place..<from]), role: nil)) }
                if to > from { pieces.append(Piece(text: Self.text(scalars[from..<to]), role: units[next].role)) }
                place = max(place, to)
                guard units[next].span.end <= end else { break }
                next += 1
            }
            if place < end { pieces.append(Piece(text: Self.text(scalars[place..<end]), role: nil)) }
            if pieces.contains(where: { $0.text.contains { !$0.isWhitespace } }) {
                lines.append(Line(number: number, pieces: pieces))
            }
            let isPair = end + 1 < scalars.count && scalars[end] == "\r" && scalars[end + 1] == "\n"
            (start, number) = (end + (isPair ? 2 : 1), number + 1)
        }
        self.lines = lines
    }

    func html(in context: PageContext) -> HTML {
        """
        <div class="plan-source">\(each(lines) { line in
            """
            <p id="line-\(line.number)"><span class="line-number">\(line.number)</span>\(each(line.pieces) { piece in
                piece.role.map { "<mark class=\"part-\($0.rawValue)\">\(piece.text)</mark>" as HTML } ?? "\(piece.text)"
            })</p>

            """
        })</div>
        """
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }
}
