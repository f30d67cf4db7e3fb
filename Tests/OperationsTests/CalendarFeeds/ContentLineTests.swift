import TestSupport
import Testing

@testable import Operations

struct ContentLineTests {
    @Test(arguments: [
        ("核查线索；青市监，1号", "核查线索；青市监，1号"), ("a;b,c\\d", "a\\;b\\,c\\\\d"), ("one\ntwo", "one\\ntwo"),
        ("one\r\ntwo\rthree", "one\\ntwo\\nthree"), ("bell\u{7}gone\u{7F}\u{0}", "bellgone"),
        ("tab\tstays", "tab\tstays"),
        ("a:b\"c", "a:b\"c"),
    ])
    func `what means something in the format is put away, and nothing else`(text: String, escaped: String) {
        #expect(ContentLine.escape(text) == escaped)
    }

    @Test(arguments: [(74, 1), (75, 1), (76, 2), (75 + 74, 2), (75 + 74 + 1, 3)])
    func `a line goes on in the next one from the seventy-sixth octet on`(octets: Int, lines: Int) {
        let folded = ContentLine.fold(String(repeating: "x", count: octets))
        #expect(folded.split(separator: "\r\n").count == lines)
    }

    @Test func `a character of three octets is never cut in two`() {
        let folded = ContentLine.fold("SUMMARY:" + String(repeating: "查", count: 60))
        for line in folded.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
        #expect(folded.split(separator: "\r\n")[0].utf8.count == 8 + 22 * 3)
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `whatever a text holds, no line is too long, and unfolded and unescaped it is the text again`(seed: UInt64) {
        var random = TestRandom(seed: seed)
        let signs = Array("查线索青市监，；〔2026〕号abcXYZ 0189:;,\\\n\t\"'👮🏽‍♀️é\u{301}ﬁ").shuffled(using: &random)
        let text = String(
            (0..<Int.random(in: 0...400, using: &random)).map { _ in signs.randomElement(using: &random) ?? "x" })
        let line = ContentLine.text("DESCRIPTION", text)
        #expect(line.hasSuffix("\r\n"))
        let lines = CalendarReader.lines(line)
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(lines.dropFirst().allSatisfy { $0.unicodeScalars.first == " " })
        let unfolded = CalendarReader.unfold(line)
        #expect(unfolded.count == 1)
        #expect(CalendarReader.unescape(String(unfolded[0].dropFirst("DESCRIPTION:".count))) == text)
    }
}

/// A slow, obvious reader of RFC 5545, which knows nothing of how ours is written.
enum CalendarReader {
    /// The lines as they stand, without their CRLF.
    static func lines(_ text: String) -> [String] {
        var lines: [String] = []
        var bytes = Array(text.utf8)[...]
        while let end = bytes.indices.first(where: {
            bytes[$0] == 0x0D && $0 + 1 < bytes.endIndex && bytes[$0 + 1] == 0x0A
        }) {
            lines.append(String(decoding: bytes[..<end], as: UTF8.self))
            bytes = bytes[(end + 2)...]
        }
        if !bytes.isEmpty { lines.append(String(decoding: bytes, as: UTF8.self)) }
        return lines
    }

    /// The content lines, put together again.
    static func unfold(_ text: String) -> [String] {
        var lines: [String] = []
        for line in self.lines(text) {
            if line.utf8.first == 0x20, let last = lines.popLast() {
                lines.append(last + String(decoding: Array(line.utf8.dropFirst()), as: UTF8.self))
            } else {
                lines.append(line)
            }
        }
        return lines
    }

    static func unescape(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        var isAway = false
        for scalar in text.unicodeScalars {
            if isAway {
                out.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
                isAway = false
            } else if scalar == "\\" {
                isAway = true
            } else {
                out.append(scalar)
            }
        }
        return String(out)
    }

    /// What is wrong with a calendar as a whole: nested parts, what must stand once, what may stand once.
    static func problems(_ text: String) -> [String] {
        var problems: [String] = []
        if !text.hasSuffix("\r\n") { problems.append("the last line has no end") }
        for line in lines(text) where line.utf8.count > 75 { problems.append("too long: \(line)") }
        if text.utf8.contains(0x0A) && text.replacing("\r\n", with: "").utf8.contains(0x0A) {
            problems.append("a bare LF")
        }
        var open: [String] = []
        var seen: [[String: Int]] = []
        var uids: Set<String> = []
        for line in unfold(text) {
            guard let colon = line.firstIndex(of: ":") else { problems.append("no name: \(line)"); continue }
            let name = String(line[..<colon].prefix { $0 != ";" })
            let value = String(line[line.index(after: colon)...])
            switch name {
            case "BEGIN":
                open.append(value)
                seen.append([:])
            case "END":
                if open.popLast() != value { problems.append("END:\(value) does not fit") }
                problems += missing(value, seen.popLast() ?? [:])
            default:
                if seen.isEmpty { problems.append("outside: \(line)"); continue }
                seen[seen.count - 1][name, default: 0] += 1
                if name == "UID", !uids.insert(value).inserted { problems.append("twice: \(value)") }
            }
        }
        if !open.isEmpty { problems.append("not ended: \(open)") }
        return problems
    }

    private static func missing(_ part: String, _ seen: [String: Int]) -> [String] {
        let once = part == "VCALENDAR" ? ["VERSION", "PRODID"] : ["UID", "DTSTAMP", "DTSTART"]
        let atMostOnce = ["CALSCALE", "METHOD", "SUMMARY", "DESCRIPTION", "URL", "CLASS", "TRANSP", "STATUS", "DTEND"]
        return once.filter { seen[$0] != 1 }.map { "\(part) wants one \($0)" }
            + atMostOnce.filter { seen[$0, default: 0] > 1 }.map { "\(part) has \($0) twice" }
    }
}
