@testable import Screening

/// Saved indexes with bytes changed: as they may be damaged, and as somebody may forge them, with checksums that fit.
enum IndexRound {
    static func run(_ random: inout FuzzRandom) throws {
        let marks = TextRound.marks(&random)
        let whole = ScreeningIndex(marks).saved().withBytes { Array($0) }
        try Broken.unless(sealed(whole) == whole, "the seal of a forged index is not that of a saved one")
        let damaged = random.damaged(whole)
        if damaged != whole, (try? ScreeningIndex(opening: IndexBytes(damaged))) != nil {
            throw Broken("a damaged index was opened")
        }
        for _ in 0..<4 {
            guard var index = try? ScreeningIndex(opening: IndexBytes(forged(whole, &random))) else { continue }
            try use(&index, marks, &random)
        }
    }

    /// Everything that may be done with an index, whatever is in it.
    private static func use(_ index: inout ScreeningIndex, _ marks: [Mark], _ random: inout FuzzRandom) throws {
        var screener = Screener(index)
        for _ in 0..<3 {
            let listing = ListingText(id: "", title: random.title(from: marks.map(\.mark)))
            try TextRound.check(screener.screen(listing), of: listing)
        }
        for mark in marks.prefix(4) { _ = index.mark(id: mark.id) }
        index.remove(id: random.once(in: 2) ? "1" : random.text(1))
        index.insert(Mark(id: "new", mark: random.name()))
        _ = index.count
        _ = index.saved()
    }

    /// Numbers and bytes changed behind the lead of the header, and sealed again.
    private static func forged(_ whole: [UInt8], _ random: inout FuzzRandom) -> [UInt8] {
        var bytes = whole
        for _ in 0..<random.number(1...6) {
            if random.once(in: 4) {
                // The number of rights or names, or where a section begins and how long it is.
                let place =
                    random.once(in: 4) ? random.number(3...4) : random.number(6...IndexImage.headerLength / 8 - 2)
                put(
                    UInt64(random.one(of: [0, 1, 63, 64, 4_096, 1 << 40, Int.max, random.number(0...bytes.count)])),
                    place * 8, &bytes)
            } else {
                let place = random.number(IndexImage.headerLength...bytes.count - 4)
                let value = random.one(of: [0, 1, 255, 65_535, 0x7FFF_FFFF, 0xFFFF_FFFF, random.number(0...5_000)])
                for at in 0..<random.one(of: [1, 2, 4]) {
                    bytes[place + at] = UInt8(truncatingIfNeeded: value >> (8 * at))
                }
            }
        }
        return sealed(random.once(in: 10) ? Array(bytes.dropLast(random.number(1...64))) : bytes)
    }

    /// Writes both checksums anew.
    private static func sealed(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        let length = IndexImage.headerLength
        guard bytes.count >= length else { return bytes }
        put(IndexBytes(bytes).checksum(length..<bytes.count), 40, &bytes)
        put(IndexBytes(bytes).checksum(0..<length - 8), length - 8, &bytes)
        return bytes
    }

    private static func put(_ value: UInt64, _ place: Int, _ bytes: inout [UInt8]) {
        for at in 0..<8 { bytes[place + at] = UInt8(truncatingIfNeeded: value >> UInt64(8 * at)) }
    }
}
