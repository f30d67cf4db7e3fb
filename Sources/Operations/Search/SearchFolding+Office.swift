import Screening
import Storage

extension SearchFolding {
    /// How the office reads what is searched: traditional characters as their simplified forms, by the table that
    /// screening folds with.
    static let office: SearchFolding = {
        var han = String.UnicodeScalarView()
        for value in UInt32(0x3400)...0x9FFF { if let scalar = Unicode.Scalar(value) { han.append(scalar) } }
        var variants: [UInt32: UInt32] = [:]
        for scalar in FoldedText(String(han)).scalars where scalar.foldings.contains(.traditional) {
            variants[scalar.source] = scalar.code
        }
        return SearchFolding(variants: variants)
    }()
}
