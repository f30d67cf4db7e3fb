package import Enforcement
import Screening

/// What a picture looks like, whichever way it is turned.
package struct PhotoPrint: Sendable, Hashable {
    /// The hash as it is.
    let hash: PhotoHash
    /// The hashes of all turns, in the order of `PhotoTurn`.
    let turns: [PhotoHash]
    /// How much there is to see, 0 to 100.
    package let quality: Int

    /// Matches below this quality say little: one white page is like every other.
    package static let tellingQuality = 50
    /// A picture below this quality is looked for nowhere: nearly one colour, it is like thousands.
    static let leastQuality = 10
}

/// What became of a file that says it is a picture.
package enum PhotoReading: Sendable, Hashable {
    case seen(PhotoPrint)
    case failed(PictureFault)

    /// Nil for what does not say that it is a picture.
    ///
    /// - Complexity: as ``PhotoDecoder/luma(of:)``.
    init?(of bytes: [UInt8]) {
        guard FileFormat(of: bytes).isPicture else { return nil }
        do throws(PictureFault) {
            guard let result = PhotoHasher.hash(try PhotoDecoder.luma(of: bytes)) else {
                self = .failed(.tooSmall)
                return
            }
            self = .seen(
                PhotoPrint(
                    hash: result.hash, turns: PhotoTurn.allCases.map(result.hash), quality: result.quality))
        } catch {
            self = .failed(error)
        }
    }
}

extension PhotoReading: Encodable {
    private enum CodingKeys: String, CodingKey {
        case hash, quality, fault
    }

    /// Writes what tells one picture from another.
    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .seen(let print):
            try values.encode(print.hash.hex, forKey: .hash)
            try values.encode(print.quality, forKey: .quality)
        case .failed(let fault): try values.encode(fault, forKey: .fault)
        }
    }
}
