#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The coefficients 1 to 16 by 1 to 16 of the discrete cosine transform of a square of 64 by 64 brightnesses.
struct CosineSquare: Sendable {
    /// Coefficients in a row.
    static let side = 16
    /// Brightnesses in a row of what is transformed.
    static let source = 64

    private var values = [Float](repeating: 0, count: side * side)

    init() {}

    /// Transforms a square: rows first, then columns, adding in ascending order as the reference does.
    ///
    /// - Parameter square: 64 × 64 brightnesses, row after row.
    init(transforming square: [Float]) {
        let (side, source, cosines) = (CosineSquare.side, CosineSquare.source, CosineSquare.cosines)
        var half = [Float](repeating: 0, count: side * source)
        for row in 0..<side {
            for column in 0..<source {
                var sum: Float = 0
                for place in 0..<source { sum += cosines[row * source + place] * square[place * source + column] }
                half[row * source + column] = sum
            }
        }
        for row in 0..<side {
            for column in 0..<side {
                var sum: Float = 0
                for place in 0..<source { sum += half[row * source + place] * cosines[column * source + place] }
                values[row * side + column] = sum
            }
        }
    }

    subscript(row: Int, column: Int) -> Float {
        get { values[row * CosineSquare.side + column] }
        set { values[row * CosineSquare.side + column] = newValue }
    }

    /// A bit for each coefficient: whether it is above the lower median of all.
    var hash: PhotoHash {
        let median = values.sorted()[(values.count - 1) / 2]
        var words = SIMD4<UInt64>()
        for (place, value) in values.enumerated() where value > median { words[place / 64] |= 1 << UInt64(place % 64) }
        return PhotoHash(words: words)
    }

    private static let cosines: [Float] = {
        let scale = Float((2 / Double(source)).squareRoot())
        return (1...side).flatMap { frequency in
            (0..<source).map { place in
                Float(Double(scale) * cos(Double.pi / 2 / Double(source) * Double(frequency) * Double(2 * place + 1)))
            }
        }
    }()
}
