/// Finds, among millions of hashes, those within a small distance of a given one.
///
/// Sixteen tables, one for each part of 16 bits. Hashes that differ in at most 31 bits have a part in which they differ in at
/// most one: so only the hashes with one of 17 values in one of 16 parts are compared, some thousandths of all.
///
/// - Source: multi-index hashing, Norouzi, Punjani, Fleet, "Fast Search in Hamming Space with Multi-Index Hashing", 2012.
public struct PhotoIndex: Sendable {
    /// One found hash.
    public struct Match: Sendable, Hashable {
        /// Its number in the order of entry, from 0.
        public let number: Int
        /// In how many bits it differs.
        public let distance: Int

        /// - Parameters:
        ///   - number: the number in the order of entry.
        ///   - distance: in how many bits it differs.
        public init(number: Int, distance: Int) {
            self.number = number
            self.distance = distance
        }
    }

    private static let parts = 16
    private static let values = 1 << 16

    private let hashes: [PhotoHash]
    /// For each part: where the numbers of each value begin in `numbers`.
    private let starts: [[UInt32]]
    private let numbers: [[UInt32]]

    /// Builds the tables.
    ///
    /// - Parameter hashes: at most 2^32.
    /// - Complexity: O(hashes); 96 bytes for each, and 4 MB.
    public init(_ hashes: [PhotoHash]) {
        self.hashes = hashes
        var (starts, numbers) = ([[UInt32]](), [[UInt32]]())
        for part in 0..<PhotoIndex.parts {
            var ends = [UInt32](repeating: 0, count: PhotoIndex.values + 1)
            for hash in hashes { ends[Int(hash.part(part)) + 1] += 1 }
            for value in 0..<PhotoIndex.values { ends[value + 1] += ends[value] }
            var next = ends
            var sorted = [UInt32](repeating: 0, count: hashes.count)
            for (number, hash) in hashes.enumerated() {
                let value = Int(hash.part(part))
                sorted[Int(next[value])] = UInt32(number)
                next[value] += 1
            }
            starts.append(ends)
            numbers.append(sorted)
        }
        self.starts = starts
        self.numbers = numbers
    }

    /// How many hashes there are.
    public var count: Int { hashes.count }

    /// All hashes within the distance, the nearest first, then in the order of entry.
    ///
    /// - Parameters:
    ///   - hash: what is looked for.
    ///   - distance: 0 to ``PhotoHash/sameDistance``; for more, every hash is compared.
    /// - Returns: each found hash once.
    /// - Complexity: about 0.4 % of the hashes are compared; all of them beyond ``PhotoHash/sameDistance``.
    public func matches(of hash: PhotoHash, within distance: Int = PhotoHash.sameDistance) -> [Match] {
        guard distance >= 0 else { return [] }
        var found: Set<Match> = []
        func compare(_ number: Int) {
            let apart = hash.distance(to: hashes[number])
            if apart <= distance { found.insert(Match(number: number, distance: apart)) }
        }
        if distance > PhotoHash.sameDistance {
            for number in hashes.indices { compare(number) }
        } else {
            for part in 0..<PhotoIndex.parts {
                probe(part, hash.part(part), reach: distance / PhotoIndex.parts, compare)
            }
        }
        return found.sorted { ($0.distance, $0.number) < ($1.distance, $1.number) }
    }

    /// Calls with the numbers of the hashes whose part has the value, or with a reach of 1 one that differs in one bit.
    private func probe(_ part: Int, _ value: UInt16, reach: Int, _ body: (Int) -> Void) {
        let (starts, numbers) = (starts[part], numbers[part])
        func visit(_ value: UInt16) {
            for place in starts[Int(value)]..<starts[Int(value) + 1] { body(Int(numbers[Int(place)])) }
        }
        visit(value)
        guard reach > 0 else { return }
        for bit in 0..<16 { visit(value ^ (1 << UInt16(bit))) }
    }
}
