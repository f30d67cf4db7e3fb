import Screening
import TestSupport
import Testing

struct PhotoIndexTests {
    private static func hash(_ random: TestRandom) -> PhotoHash {
        PhotoHash(words: SIMD4(random.next(), random.next(), random.next(), random.next()))
    }

    /// The hash with so many bits changed, each another one.
    private static func changed(_ hash: PhotoHash, bits: Int, _ random: TestRandom) -> PhotoHash {
        var (words, random) = (hash.words, random)
        for place in (0..<256).shuffled(using: &random).prefix(bits) {
            words[place / 64] ^= 1 << UInt64(place % 64)
        }
        return PhotoHash(words: words)
    }

    @Test func `every hash within the distance is found, and no other`() {
        let random = TestRandom(seed: 19)
        let known = (0..<2_000).map { _ in Self.hash(random) }
        var hashes = known
        for (number, hash) in known.enumerated() { hashes.append(Self.changed(hash, bits: number % 60, random)) }
        let index = PhotoIndex(hashes)
        #expect(index.count == 4_000)
        for (number, hash) in known.enumerated() where number % 7 == 0 {
            for distance in [0, 1, 15, 16, 31, 40] {
                let slow = hashes.enumerated()
                    .map { PhotoIndex.Match(number: $0.offset, distance: hash.distance(to: $0.element)) }
                    .filter { $0.distance <= distance }
                    .sorted { ($0.distance, $0.number) < ($1.distance, $1.number) }
                #expect(index.matches(of: hash, within: distance) == slow)
            }
        }
    }

    @Test func `an empty index and a distance below zero find nothing`() {
        let hash = PhotoHash(words: .zero)
        #expect(PhotoIndex([]).matches(of: hash).isEmpty)
        #expect(PhotoIndex([hash]).matches(of: hash, within: -1).isEmpty)
    }
}
