import Screening
import TestSupport
import Testing

struct PhotoHashTests {
    @Test func `a hash reads what it writes`() throws {
        let random = TestRandom(seed: 3)
        for _ in 0..<100 {
            let hash = PhotoHash(words: SIMD4(random.next(), random.next(), random.next(), random.next()))
            #expect(PhotoHash(hex: hash.hex) == hash)
            #expect(PhotoHash(hex: hash.hex.uppercased()) == hash)
        }
        let one = try #require(PhotoHash(hex: String(repeating: "0", count: 63) + "1"))
        #expect(one.words == SIMD4(1, 0, 0, 0))
    }

    @Test(arguments: ["", "0", String(repeating: "0", count: 63), String(repeating: "0", count: 63) + "g"])
    func `what is no hash is refused`(text: String) {
        #expect(PhotoHash(hex: text) == nil)
    }

    @Test func `the distance counts the bits`() {
        let none = PhotoHash(words: .zero)
        #expect(none.distance(to: none) == 0)
        #expect(none.distance(to: PhotoHash(words: SIMD4(1, 3, 7, 15))) == 10)
        #expect(none.distance(to: PhotoHash(words: SIMD4(repeating: .max))) == 256)
    }

    @Test func `a photo too small or of the wrong size has none`() throws {
        #expect(PhotoLuma(rgb: [1, 2, 3, 4], width: 1, height: 1) == nil)
        #expect(PhotoLuma(pixels: [1, 2], width: 3, height: 1) == nil)
        let strip = try #require(PhotoLuma(pixels: [Float](repeating: 9, count: 400), width: 100, height: 4))
        #expect(PhotoHasher.hash(strip) == nil)
    }

    /// The picture itself is turned here, pixel by pixel, and hashed anew.
    @Test(arguments: PhotoTurn.allCases)
    func `the hash of a turn is near the hash of the turned picture`(turn: PhotoTurn) throws {
        let side = 160
        let photo = PhotoScene.light.photo(width: side, height: side, TestRandom(seed: 11))
        let upright = try #require(PhotoLuma(rgb: photo.rgb, width: side, height: side))
        var turned = upright.pixels
        for row in 0..<side {
            for column in 0..<side {
                let (y, x) = turn.source(of: row, column, side: side)
                turned[row * side + column] = upright.pixels[y * side + x]
            }
        }
        let fresh = try #require(PhotoHasher.hash(PhotoLuma(pixels: turned, width: side, height: side) ?? upright))
        let predicted = try #require(PhotoHasher.hash(upright)).hash(turn)
        #expect(fresh.hash.distance(to: predicted) <= 31)
        #expect(
            PhotoTurn.allCases.filter { $0 != turn }.allSatisfy { other in
                fresh.hash.distance(to: predicted) < PhotoHasher.hash(upright).map {
                    $0.hash(other).distance(to: fresh.hash)
                } ?? 0
            })
    }

    @Test func `one colour has nothing to see`() throws {
        let grey = try #require(PhotoLuma(pixels: [Float](repeating: 128, count: 10_000), width: 100, height: 100))
        #expect(try #require(PhotoHasher.hash(grey)).quality == 0)
    }
}

extension PhotoTurn {
    /// The pixel of the upright picture that stands at this place of the turned one.
    fileprivate func source(of row: Int, _ column: Int, side: Int) -> (row: Int, column: Int) {
        let (below, right) = (side - 1 - row, side - 1 - column)
        return switch self {
        case .upright: (row, column)
        case .quarter: (column, below)
        case .half: (below, right)
        case .threeQuarters: (right, row)
        case .upsideDown: (below, column)
        case .mirrored: (row, right)
        case .transposed: (column, row)
        case .antitransposed: (right, below)
        }
    }
}
