import Crypto
import Foundation
import Ledger
import Testing

struct CanonicalNumberTests {
    /// The bits of a double and its text.
    ///
    /// - Source: RFC 8785, appendix B.
    static let table: [(bits: UInt64, text: String)] = [
        (0x0000_0000_0000_0000, "0"), (0x8000_0000_0000_0000, "0"),
        (0x0000_0000_0000_0001, "5e-324"), (0x8000_0000_0000_0001, "-5e-324"),
        (0x7FEF_FFFF_FFFF_FFFF, "1.7976931348623157e+308"),
        (0xFFEF_FFFF_FFFF_FFFF, "-1.7976931348623157e+308"),
        (0x4340_0000_0000_0000, "9007199254740992"), (0xC340_0000_0000_0000, "-9007199254740992"),
        (0x4430_0000_0000_0000, "295147905179352830000"),
        (0x44B5_2D02_C7E1_4AF5, "9.999999999999997e+22"), (0x44B5_2D02_C7E1_4AF6, "1e+23"),
        (0x44B5_2D02_C7E1_4AF7, "1.0000000000000001e+23"),
        (0x444B_1AE4_D6E2_EF4E, "999999999999999700000"),
        (0x444B_1AE4_D6E2_EF4F, "999999999999999900000"),
        (0x444B_1AE4_D6E2_EF50, "1e+21"),
        (0x3EB0_C6F7_A0B5_ED8C, "9.999999999999997e-7"), (0x3EB0_C6F7_A0B5_ED8D, "0.000001"),
        (0x41B3_DE43_5555_5553, "333333333.3333332"), (0x41B3_DE43_5555_5554, "333333333.33333325"),
        (0x41B3_DE43_5555_5555, "333333333.3333333"), (0x41B3_DE43_5555_5556, "333333333.3333334"),
        (0x41B3_DE43_5555_5557, "333333333.33333343"),
        (0xBECB_F647_612F_3696, "-0.0000033333333333333333"),
        (0x4314_3FF3_C1CB_0959, "1424953923781206.2"),
    ]

    @Test(arguments: table)
    func `the numbers of the standard are written as it says`(bits: UInt64, text: String) throws {
        #expect(try CanonicalJSON.text(.number(Double(bitPattern: bits))) == text)
    }

    /// The published list holds edge cases, 2,000 doubles at the end of the subnormals and then random ones; its first
    /// lines as ECMAScript engines write them are known by their SHA-256.
    @Test(
        .enabled(if: Vectors.exists(Vectors.jcs), "../shared/vectors/jcs is not there"),
        arguments: [
            (1_000, "be18b62b6f69cdab33a7e0dae0d9cfa869fda80ddc712221570f9f40a5878687"),
            (10_000, "b9f7a8e75ef22a835685a52ccba7f7d6bdc99e34b010992cbc5864cd12be6892"),
            (100_000, "22776e6d4b49fa294a0d0f349268e5c28808fe7e0cb2bcbe28f63894e494d4c7"),
        ])
    func `a hundred thousand doubles are written as ECMAScript does`(lines: Int, digest: String)
        throws
    {
        var list = PublishedDoubles(edges: try PublishedDoubles.edges())
        var hasher = SHA256()
        for _ in 0..<lines {
            let number = list.next()
            let line =
                String(number.bitPattern, radix: 16) + "," + (try CanonicalJSON.text(.number(number)))
                + "\n"
            hasher.update(data: Data(line.utf8))
        }
        #expect(
            hasher.finalize().map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
                == digest)
    }

    @Test func `a number read back is the same number`() throws {
        var numbers = SeededNumbers(seed: 8785)
        for _ in 0..<20_000 {
            let number = Double(bitPattern: numbers.next())
            guard number.isFinite, number != 0 else { continue }
            let text = try CanonicalJSON.text(.number(number))
            let read = try JSONValue(parsing: text)
            switch read {
            case .number(let value): #expect(value == number)
            case .integer(let value): #expect(Double(value) == number)
            default: Issue.record("\(text) is read as no number")
            }
        }
    }
}

/// The sequence of doubles that the test data's README defines.
private struct PublishedDoubles {
    private let edges: [UInt64]
    private var index = 0
    private var block = [UInt8](repeating: 0, count: 32)
    private var pending: [Double] = []

    init(edges: [UInt64]) { self.edges = edges }

    /// The edge cases, read out of the README's own listing.
    static func edges() throws -> [UInt64] {
        let readme = try Vectors.text(Vectors.jcs.appending(path: "README.md"))
        let listing = readme.split(separator: "BigUint64Array([")[1].split(separator: "])")[0]
        return listing.split(whereSeparator: { ",\n\t ".contains($0) }).compactMap {
            UInt64($0.dropFirst(2).dropLast(), radix: 16)
        }
    }

    mutating func next() -> Double {
        defer { index += 1 }
        if index < edges.count { return Double(bitPattern: edges[index]) }
        if index < edges.count + 2_000 {
            return Double(bitPattern: 0x0010_0000_0000_0000 + UInt64(index - edges.count))
        }
        while true {
            if pending.isEmpty { refill() }
            let number = pending.removeFirst()
            if number.isFinite, number != 0 { return number }
        }
    }

    private mutating func refill() {
        block = Array(SHA256.hash(data: block))
        pending = stride(from: 0, to: 32, by: 8).map { start in
            Double(bitPattern: block[start..<start + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) })
        }
    }
}
