import Foundation

/// How a text is read when it is searched: compatibility forms, width, case and accents are folded, punctuation and
/// signs part words, what nobody sees is left out.
///
/// What counts as the same character beyond that, such as the traditional and the simplified form of one, is handed in.
package struct SearchFolding: Sendable {
    /// What a scalar is in a text that is searched.
    enum Part: Equatable {
        /// Parts words.
        case blank
        /// A character of a script written without blanks: searched character by character.
        case character
        /// A letter or digit of a word.
        case word
    }

    private let variants: [UInt32: UInt32]

    /// - Parameter variants: which Chinese character stands for which other.
    package init(variants: [UInt32: UInt32] = [:]) {
        self.variants = variants
    }

    /// Hands out what a scalar becomes; nothing for what nobody sees.
    func fold(_ scalar: Unicode.Scalar, _ add: (UInt32, Part) -> Void) {
        let value = scalar.value
        switch value {
        case 0x30...0x39, 0x61...0x7A: add(value, .word)
        case 0x41...0x5A: add(value + 0x20, .word)
        case 0..<0x80: add(0x20, .blank)
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x323AF: add(variants[value] ?? value, .character)
        case 0xFF10...0xFF19, 0xFF41...0xFF5A: add(value - 0xFEE0, .word)
        case 0xFF21...0xFF3A: add(value - 0xFEC0, .word)
        default: foldRare(scalar, add)
        }
    }

    private func foldRare(_ scalar: Unicode.Scalar, _ add: (UInt32, Part) -> Void) {
        switch scalar.properties.generalCategory {
        case .format, .nonspacingMark, .enclosingMark: return
        case .control, .surrogate, .privateUse, .unassigned, .spaceSeparator, .lineSeparator, .paragraphSeparator,
            .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
            .connectorPunctuation, .otherPunctuation:
            return add(0x20, .blank)
        default: break
        }
        for folded in String(scalar).precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
            if SearchFolding.isCharacter(folded.value) {
                add(variants[folded.value] ?? folded.value, .character)
            } else {
                foldLetter(folded, add)
            }
        }
    }

    /// A letter loses its accents; a sign that is none parts words.
    private func foldLetter(_ scalar: Unicode.Scalar, _ add: (UInt32, Part) -> Void) {
        for plain in String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars {
            let properties = plain.properties
            if properties.isAlphabetic || properties.numericType != nil {
                add(plain.value, .word)
            } else if properties.generalCategory != .nonspacingMark {
                add(0x20, .blank)
            }
        }
    }

    /// Whether a folded scalar belongs to a script written without blanks: Han, kana, bopomofo, Hangul.
    static func isCharacter(_ value: UInt32) -> Bool {
        switch value {
        case 0x3005...0x3007, 0x3041...0x30FF, 0x3105...0x318E, 0x31A0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0x1100...0x11FF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x323AF:
            true
        default: false
        }
    }
}
