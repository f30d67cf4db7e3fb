import Foundation

/// Invented pictures as PNG files, without any library: what a test hands in as a photo.
package struct TestPicture: Sendable {
    /// Which picture it is.
    package let seed: Double
    package var side = 120
    package var isMirrored = false
    /// Added to every brightness.
    package var brighter = 0
    /// How far brightness goes from the middle, 0 for one colour.
    package var contrast = 100

    package init(_ seed: Double) {
        self.seed = seed
    }

    /// The picture with something changed.
    package func with(_ change: (inout TestPicture) -> Void) -> TestPicture {
        var other = self
        change(&other)
        return other
    }

    /// The file with another size in its head, as of somebody who wants a server to reserve memory.
    package func claiming(side: UInt32) -> [UInt8] {
        let size = TestPicture.number(side)
        let signature = png.prefix(8)
        let head = TestPicture.chunk("IHDR", size + size + [8, 0, 0, 0, 0])
        return Array(signature) + head + png.dropFirst(signature.count + head.count)
    }

    /// The bytes of the file.
    package var png: [UInt8] {
        let size = TestPicture.number(UInt32(side))
        var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        file += TestPicture.chunk("IHDR", size + size + [8, 0, 0, 0, 0])
        file += TestPicture.chunk("IDAT", TestPicture.stored(rows))
        return file + TestPicture.chunk("IEND", [])
    }

    /// Each row behind its filter, 0 for none.
    private var rows: [UInt8] {
        (0..<side).flatMap { row in [0] + (0..<side).map { brightness(isMirrored ? side - 1 - $0 : $0, row) } }
    }

    private func brightness(_ column: Int, _ row: Int) -> UInt8 {
        let (x, y) = (Double(column) / Double(side), Double(row) / Double(side))
        let wave = sin(seed + 9 * x + 4 * y * y) * cos(2 * seed - 8 * x * y + 5 * x * x)
        return UInt8(min(255, max(0, 127 + Int(Double(contrast) * wave) + brighter)))
    }

    /// A zlib stream of one block that is not compressed.
    private static func stored(_ bytes: [UInt8]) -> [UInt8] {
        precondition(bytes.count < 65_536, "one block holds no more")
        let length = UInt16(bytes.count)
        let size = [length, ~length].flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        var (a, b) = (UInt32(1), UInt32(0))
        for byte in bytes {
            a = (a + UInt32(byte)) % 65_521
            b = (b + a) % 65_521
        }
        return [0x78, 0x01, 0x01] + size + bytes + number(b << 16 | a)
    }

    private static func chunk(_ kind: String, _ bytes: [UInt8]) -> [UInt8] {
        let body = Array(kind.utf8) + bytes
        var check: UInt32 = ~0
        for byte in body {
            check ^= UInt32(byte)
            for _ in 0..<8 { check = check >> 1 ^ (check & 1 == 0 ? 0 : 0xEDB8_8320) }
        }
        return number(UInt32(bytes.count)) + body + number(~check)
    }

    private static func number(_ value: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }
}
