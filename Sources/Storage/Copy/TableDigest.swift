import Crypto

/// What a table holds, whatever the order of its rows and the engine that keeps them: how many rows, and the sum of their
/// SHA-256 hashes (modulo 2^256).
package struct TableDigest: Sendable, Hashable {
    package private(set) var rows = 0
    private var sum = [UInt8](repeating: 0, count: 32)

    package init() {}

    /// The sum in hexadecimal.
    package var text: String { Hexadecimal.encode(sum) }

    /// Adds a row: its columns by name, each value with its kind.
    mutating func add(_ row: Row) {
        var bytes: [UInt8] = []
        row.forEachInOrder { name, value in
            bytes += Array(name.utf8) + [0]
            let (kind, content) = Self.content(of: value)
            bytes += [kind] + (0..<8).map { UInt8(truncatingIfNeeded: content.count >> (8 * $0)) } + content
        }
        var carry = 0
        for (place, byte) in Array(SHA256.hash(data: bytes)).enumerated() {
            let total = Int(sum[place]) + Int(byte) + carry
            sum[place] = UInt8(total & 255)
            carry = total >> 8
        }
        rows += 1
    }

    private static func content(of value: SQLValue) -> (kind: UInt8, bytes: [UInt8]) {
        switch value {
        case .null: (0, [])
        case .integer(let integer): (1, Array("\(integer)".utf8))
        // SQLite keeps a whole real as an integer, and so no negative zero.
        case .real(let real): (2, Array("\((real == 0 ? 0 : real).bitPattern)".utf8))
        case .text(let text): (3, Array(text.utf8))
        case .blob(let bytes): (4, bytes)
        }
    }
}
