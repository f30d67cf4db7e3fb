import Foundation

/// Folds away how a name is written, and keeps what is written.
enum NameFolding {
    /// Compatibility forms (full width, ligatures, circled digits) as plain ones, simplified characters, lower case.
    ///
    /// Case and compatibility are folded again at the end: lower case can open a form that folds further.
    static func folded(_ name: String) -> String {
        let plain = name.precomposedStringWithCompatibilityMapping
        let simplified = plain.applyingTransform(hantToHans, reverse: false) ?? plain
        return simplified.lowercased().precomposedStringWithCompatibilityMapping
    }

    /// The runs of letters and digits, in order; what stands between them only divides.
    static func words(_ folded: String) -> [String] {
        folded.unicodeScalars
            .split { !isPart($0) }
            .map { String(String.UnicodeScalarView($0)) }
    }

    private static let hantToHans = StringTransform("Hant-Hans")

    /// A letter, a digit, or a mark on one.
    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
            true
        default: false
        }
    }
}
