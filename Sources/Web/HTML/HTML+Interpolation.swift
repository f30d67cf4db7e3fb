extension HTML {
    /// Gathers the pieces of one literal in a single buffer.
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate(set) var bytes: [UInt8] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 32)
        }

        package mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
        }

        /// Text: escaped for element content and for quoted attribute values alike.
        package mutating func appendInterpolation(_ text: String) {
            appendEscaped(text)
        }

        /// A part of a text: escaped.
        package mutating func appendInterpolation(_ text: Substring) {
            appendEscaped(String(text))
        }

        /// One character: escaped.
        package mutating func appendInterpolation(_ character: Character) {
            appendEscaped(String(character))
        }

        /// A whole number, in plain digits.
        package mutating func appendInterpolation(_ number: some BinaryInteger) {
            bytes.append(contentsOf: String(number).utf8)
        }

        /// A path: escaped, so that its `&` is right inside an attribute.
        package mutating func appendInterpolation(_ path: Path) {
            appendEscaped(path.text)
        }

        /// Markup, as it is.
        package mutating func appendInterpolation(_ html: HTML) {
            bytes.append(contentsOf: html.bytes)
        }

        /// Several pieces of markup, one after the other.
        package mutating func appendInterpolation(_ pieces: [HTML]) {
            for piece in pieces { bytes.append(contentsOf: piece.bytes) }
        }

        /// Text, or nothing.
        package mutating func appendInterpolation(_ text: String?) {
            if let text { appendEscaped(text) }
        }

        /// A whole number, or nothing.
        package mutating func appendInterpolation(_ number: (some BinaryInteger)?) {
            if let number { appendInterpolation(number) }
        }

        /// Markup, or nothing.
        package mutating func appendInterpolation(_ html: HTML?) {
            if let html { bytes.append(contentsOf: html.bytes) }
        }

        /// Markup that is made and shown only where the condition holds.
        package mutating func appendInterpolation(if condition: Bool, _ html: @autoclosure () -> HTML) {
            if condition { bytes.append(contentsOf: html().bytes) }
        }

        /// Trusted markup under its own label: only for text that our own code made.
        package mutating func appendInterpolation(raw markup: String) {
            bytes.append(contentsOf: markup.utf8)
        }

        private mutating func appendEscaped(_ text: String) {
            var text = text
            text.withUTF8 { source in
                var clean = 0
                // Nearly every byte is above the last that could be read as markup.
                for index in 0..<source.count where source[index] <= HTML.lastEscaped {
                    guard let escape = HTML.escape(source[index]) else { continue }
                    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[clean..<index]))
                    escape.withUTF8Buffer { bytes.append(contentsOf: $0) }
                    clean = index + 1
                }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[clean...]))
            }
        }
    }

    private static let lastEscaped = UInt8(ascii: ">")

    /// What stands in the page for a byte that markup or an attribute could read as its own; NUL is no character of HTML.
    private static func escape(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case 0: "\u{FFFD}"
        default: nil
        }
    }
}
