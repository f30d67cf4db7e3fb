import TestSupport
import Testing

@testable import Screening

struct PhotoPartsTests {
    @Test func `a hash within the distance shares a part but for one bit`() {
        let random = TestRandom(seed: 31)
        for _ in 0..<300 {
            let hash = PhotoHash(words: SIMD4(random.next(), random.next(), random.next(), random.next()))
            var words = hash.words
            for _ in 0..<PhotoHash.sameDistance {
                let bit = random.next() % 256
                words[Int(bit / 64)] ^= 1 << (bit % 64)
            }
            let other = PhotoHash(words: words)
            #expect(!Set(hash.nearParts).isDisjoint(with: other.parts))
        }
    }

    @Test func `parts are told apart by their place`() {
        let parts = PhotoHash(words: .zero).parts
        #expect(parts == (0..<16).map { $0 * 65_536 })
        #expect(Set(PhotoHash(words: .zero).nearParts).count == 272)
    }
}
