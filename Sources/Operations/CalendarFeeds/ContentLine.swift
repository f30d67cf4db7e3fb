/// Content lines as RFC 5545 writes them: a name, a value, at most 75 octets to a line, CRLF at the end.
package enum ContentLine {
    /// Octets of a line without its end (RFC 5545, 3.1).
    package static let longest = 75

    /// A line of which the value stands as it is: dates, moments, words of the format, addresses.
    package static func raw(_ name: String, _ value: String) -> String { fold("\(name):\(value)") + "\r\n" }

    /// A line of which the value is a text for people.
    package static func text(_ name: String, _ value: String) -> String { raw(name, escape(value)) }

    /// A text with the signs put away that mean something in the format (RFC 5545, 3.3.11); control characters, which no
    /// text may hold, are left out.
    static func escape(_ text: String) -> String {
        var out = ""
        var follows = false
        for scalar in text.unicodeScalars {
            defer { follows = scalar == "\r" }
            switch scalar {
            case "\\", ";", ",":
                out.unicodeScalars.append("\\")
                out.unicodeScalars.append(scalar)
            case "\n" where follows: break
            case "\r", "\n": out += "\\n"
            case "\t": out.unicodeScalars.append(scalar)
            case "\u{0}"..."\u{1F}", "\u{7F}": break
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// Goes on in the next line, behind one blank, before a line grows too long; never inside a character.
    ///
    /// - Complexity: O(*n*), *n* the octets of the line.
    static func fold(_ line: String) -> String {
        guard line.utf8.count > longest else { return line }
        var out = ""
        var width = 0
        for scalar in line.unicodeScalars {
            let octets = UTF8.width(scalar)
            if width + octets > longest {
                out += "\r\n "
                width = 1
            }
            out.unicodeScalars.append(scalar)
            width += octets
        }
        return out
    }
}
