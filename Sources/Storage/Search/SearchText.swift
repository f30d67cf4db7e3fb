/// A text as it is searched: folded runs of one kind of writing, parted by single blanks, each character with its place
/// in the original.
///
/// `N1KE鞋（2026）` reads `n1ke 鞋 2026`: a run of Latin letters and digits is a word, a run of Chinese characters is not.
package struct SearchText: Sendable, Equatable {
    /// The folded scalars, blanks between runs.
    let scalars: [UInt32]
    /// Where each came from in the original, in UTF-8 bytes.
    let places: [Range<Int>]

    /// Folds a text.
    ///
    /// - Parameter limit: how many scalars of the folded text are kept.
    /// - Complexity: O(*n*), *n* the length of the text.
    package init(_ text: String, folding: SearchFolding, limit: Int = .max) {
        var scalars: [UInt32] = []
        var places: [Range<Int>] = []
        var last = SearchFolding.Part.blank
        var isParted = false
        var position = 0
        for scalar in text.unicodeScalars {
            guard scalars.count < limit else { break }
            let place = position..<(position + UTF8.width(scalar))
            position = place.upperBound
            folding.fold(scalar) { value, part in
                guard part != .blank else { return isParted = true }
                if !scalars.isEmpty, isParted || part != last {
                    scalars.append(0x20)
                    places.append(place.lowerBound..<place.lowerBound)
                }
                scalars.append(value)
                places.append(place)
                (last, isParted) = (part, false)
            }
        }
        self.scalars = scalars
        self.places = places
    }

    /// The folded text.
    package var text: String { SearchText.string(scalars) }

    /// The runs between the blanks.
    var runs: [ArraySlice<UInt32>] { scalars.split(separator: 0x20) }

    static func string(_ scalars: some Sequence<UInt32>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(scalars.underestimatedCount * 3)
        for value in scalars {
            if let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) {
                bytes.append(contentsOf: encoded)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
