import Foundation
import Screening
import TestSupport
import Testing

/// Bit for bit what the published package gives for the same pixels: as it is and in all eight turns.
struct PhotoOracleTests {
    /// Of every shape that is sampled in another way: smaller than the square of 64, as large, larger, long, even, odd.
    private static let sizes = [
        (5, 5), (5, 300), (63, 64), (64, 64), (64, 65), (100, 80), (127, 128), (129, 257), (200, 150), (333, 47),
        (512, 512),
        (640, 481),
    ]

    @Test(.enabled(if: PythonOracle.has("pdqhash"), "python module pdqhash is missing"))
    func `hashes, turns and qualities are those of pdqhash`() throws {
        let random = TestRandom(seed: 7)
        let photos = Self.sizes.flatMap { width, height in
            PhotoScene.allCases.map { $0.photo(width: width, height: height, random) }
        }
        let answer = try PythonOracle.run(Self.script, bytes: photos.flatMap(\.message))
        let expected = answer.split(separator: "\n").map(String.init)
        #expect(expected.count == photos.count)
        for (photo, line) in zip(photos, expected) {
            let luma = try #require(PhotoLuma(rgb: photo.rgb, width: photo.width, height: photo.height))
            let result = try #require(PhotoHasher.hash(luma))
            let ours = ([String(result.quality)] + PhotoTurn.allCases.map { result.hash($0).hex }).joined(
                separator: " ")
            #expect(ours == line, "\(photo.width) by \(photo.height)")
        }
    }

    /// The order of `PhotoTurn.allCases` among what `compute_dihedral` gives.
    private static let script = """
        import struct, sys
        import numpy, pdqhash
        data, place = sys.stdin.buffer.read(), 0
        while place < len(data):
            width, height = struct.unpack_from("<II", data, place)
            size = 3 * width * height
            pixels = numpy.frombuffer(data, dtype=numpy.uint8, count=size, offset=place + 8).reshape(height, width, 3)
            place += 8 + size
            hashes, quality = pdqhash.compute_dihedral(pixels.copy())
            print(quality, *(f"{int(''.join(str(bit) for bit in hash), 2):064x}" for hash in hashes))
        """
}
