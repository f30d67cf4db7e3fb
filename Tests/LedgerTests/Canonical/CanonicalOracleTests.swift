import Foundation
import Ledger
import TestSupport
import Testing

/// Compares whole random documents with the Python package `rfc8785`, written by others.
struct CanonicalOracleTests {
    static let script = """
        import json, sys, rfc8785
        for line in sys.stdin.buffer:
            sys.stdout.buffer.write(rfc8785.dumps(json.loads(line)).hex().encode() + b"\\n")
        """

    @Test(
        .enabled(if: PythonOracle.has("rfc8785"), "the Python package rfc8785 is not installed (make setup)"))
    func `random documents come out as rfc8785 writes them`() throws {
        var numbers = SeededNumbers(seed: 2_026)
        let documents = (0..<4_000).map { _ in RandomDocument.text(using: &numbers) }
        let answers = try PythonOracle.run(Self.script, input: documents.joined(separator: "\n") + "\n")
        let expected = answers.split(separator: "\n")
        try #require(expected.count == documents.count)
        for (document, answer) in zip(documents, expected) {
            let canonical = try CanonicalJSON.encode(JSONValue(parsing: document))
            let hex = canonical.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
            #expect(hex == answer, "\(document)")
        }
    }

    @Test(
        .enabled(if: PythonOracle.has("rfc8785"), "the Python package rfc8785 is not installed (make setup)"))
    func `a hundred thousand random doubles come out as rfc8785 writes them`() throws {
        var numbers = SeededNumbers(seed: 9_000)
        let doubles = (0..<100_000).map { _ in RandomDocument.double(using: &numbers) }
        let answers = try PythonOracle.run(
            """
            import struct, sys, rfc8785
            for line in sys.stdin:
                print(rfc8785.dumps(struct.unpack(">d", bytes.fromhex(line.strip()))[0]).decode())
            """,
            input: doubles.map { String($0.bitPattern, radix: 16) }
                .map { String(repeating: "0", count: 16 - $0.count) + $0 }.joined(separator: "\n") + "\n")
        let expected = answers.split(separator: "\n").map(String.init)
        #expect(try doubles.map { try CanonicalJSON.text(.number($0)) } == expected)
    }
}

/// JSON texts of every shape, with numbers and strings chosen to be awkward.
private enum RandomDocument {
    static func text(depth: Int = 0, using numbers: inout SeededNumbers) -> String {
        switch Int.random(in: depth > 3 ? 2...7 : 0...7, using: &numbers) {
        case 0:
            let members = (0..<Int.random(in: 0...6, using: &numbers)).map { index in
                "\(string(ending: index, using: &numbers)): \(text(depth: depth + 1, using: &numbers))"
            }
            return "{\(members.joined(separator: ", "))}"
        case 1:
            let elements = (0..<Int.random(in: 0...5, using: &numbers)).map { _ in
                text(depth: depth + 1, using: &numbers)
            }
            return "[\(elements.joined(separator: " ,"))]"
        case 2: return ["true", "false", "null"].randomElement(using: &numbers) ?? "null"
        case 3:
            return String(Int.random(in: -9_007_199_254_740_991...9_007_199_254_740_991, using: &numbers))
        case 4: return "\(double(using: &numbers))"
        default: return string(using: &numbers)
        }
    }

    static func double(using numbers: inout SeededNumbers) -> Double {
        while true {
            let number =
                Bool.random(using: &numbers)
                ? Double(bitPattern: numbers.next())
                : Double(Int.random(in: -1_000_000...1_000_000, using: &numbers))
                    / ([1, 10, 1000, 3, 7, 1e-15, 1e25].randomElement(using: &numbers) ?? 1)
            if number.isFinite { return number }
        }
    }

    /// A quoted string; the running number at its end keeps the names of one object apart.
    private static func string(ending: Int? = nil, using numbers: inout SeededNumbers) -> String {
        let ranges: [ClosedRange<UInt32>] = [
            0x20...0x7E, 0x00...0x1F, 0x7F...0x7FF, 0x4E00...0x9FA5, 0xD000...0xD7FF, 0xE000...0xFFFD,
            0x10000...0x10FFFF,
        ]
        var text = "\""
        for _ in 0..<Int.random(in: 0...6, using: &numbers) {
            let range = ranges.randomElement(using: &numbers) ?? 0x20...0x7E
            let value = UInt32.random(in: range, using: &numbers)
            guard let scalar = Unicode.Scalar(value) else { continue }
            if value < 0x20 || value == 0x22 || value == 0x5C
                || Int.random(in: 0..<4, using: &numbers) == 0
            {
                for unit in String(Character(scalar)).utf16 {
                    let hex = String(unit, radix: 16)
                    text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
                }
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text + (ending.map(String.init) ?? "") + "\""
    }
}
