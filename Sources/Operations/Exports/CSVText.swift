/// Lines of a table as RFC 4180 writes them.
enum CSVText {
    /// One line with its end.
    static func line(_ fields: [String]) -> [UInt8] {
        let quoted = fields.map { field in
            field.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) })
                ? "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
                : field
        }
        return Array((quoted.joined(separator: ",") + "\r\n").utf8)
    }

    /// A spreadsheet takes a text that begins with one of these signs for a formula and runs it: what somebody wrote on a
    /// shopping page must not be run by an officer. An apostrophe before it makes it a text again.
    static func harmless(_ text: String) -> String {
        guard let first = text.utf8.first, "=+-@\t\r".utf8.contains(first) else { return text }
        return "'" + text
    }
}
