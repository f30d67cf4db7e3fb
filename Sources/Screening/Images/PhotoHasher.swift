/// Makes the hash of a photo: brightness, blurred, sampled at 64 by 64 places, transformed, compared with its median.
///
/// - Source: PDQ (see ``PhotoHash``); bit for bit what the published package `pdqhash` gives for the same pixels.
public enum PhotoHasher {
    /// Photos with fewer pixels along one side have no hash.
    public static let leastSide = 5

    /// Times the blur is repeated: twice a box is nearly a tent.
    private static let blurs = 2

    /// A photo's hash, and how much there is to see in it.
    public struct Result: Sendable {
        /// The hash of the photo as it is.
        public var hash: PhotoHash { hash(.upright) }
        /// How much there is to see, from 0 (one colour) to 100.
        ///
        /// Below 50 a hash says little: a white page is like every other.
        public let quality: Int
        private let square: CosineSquare

        init(square: CosineSquare, quality: Int) {
            self.square = square
            self.quality = quality
        }

        /// The hash that the photo has when it is turned.
        public func hash(_ turn: PhotoTurn) -> PhotoHash { turn.applied(to: square).hash }
    }

    /// The hash of a photo; nil where it is too small to have one.
    ///
    /// - Complexity: O(pixels).
    public static func hash(_ photo: PhotoLuma) -> Result? {
        guard min(photo.width, photo.height) >= leastSide else { return nil }
        let square = sampled(photo)
        return Result(square: CosineSquare(transforming: square), quality: quality(of: square))
    }

    /// 64 by 64 brightnesses, each standing for what lies around it.
    private static func sampled(_ photo: PhotoLuma) -> [Float] {
        let side = CosineSquare.source
        guard photo.width != side || photo.height != side else { return photo.pixels }
        let blurred = blurred(photo)
        var square: [Float] = []
        square.reserveCapacity(side * side)
        for row in 0..<side {
            let from = Int((Double(row) + 0.5) * Double(photo.height) / Double(side)) * photo.width
            for column in 0..<side {
                square.append(blurred[from + Int((Double(column) + 0.5) * Double(photo.width) / Double(side))])
            }
        }
        return square
    }

    private static func blurred(_ photo: PhotoLuma) -> [Float] {
        var (here, there) = (photo.pixels, [Float](repeating: 0, count: photo.pixels.count))
        let (along, across) = (window(photo.width), window(photo.height))
        for _ in 0..<blurs {
            for row in 0..<photo.height {
                BoxBlur(from: row * photo.width, count: photo.width, stride: 1, window: along).run(here, into: &there)
            }
            for column in 0..<photo.width {
                BoxBlur(from: column, count: photo.height, stride: photo.width, window: across).run(there, into: &here)
            }
        }
        return here
    }

    /// How many pixels a box covers: half of what one sample stands for, rounded up.
    private static func window(_ length: Int) -> Int {
        (length + 2 * CosineSquare.source - 1) / (2 * CosineSquare.source)
    }

    /// The sum of the steps between neighbours, in whole percent of the full range, scaled so that a usual photo has 100.
    private static func quality(of square: [Float]) -> Int {
        let side = CosineSquare.source
        var sum = 0
        func add(_ one: Int, _ other: Int) { sum += abs(Int((square[one] - square[other]) * 100 / 255)) }
        for row in 0..<side {
            for column in 0..<side {
                let place = row * side + column
                if row + 1 < side { add(place, place + side) }
                if column + 1 < side { add(place, place + 1) }
            }
        }
        return min(100, sum / 90)
    }
}
