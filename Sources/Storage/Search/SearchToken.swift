/// The tokens under which a text is kept in the index, and those that a query asks for; the same on every engine.
///
/// A run of Chinese characters gives each of its characters and each pair of neighbours; a word gives its beginnings and
/// itself as a whole. So every query is a plain conjunction of tokens, for one character as for ten, and no engine has to
/// know anything of the text.
enum SearchToken {
    /// Behind a word that ends there; no folded text holds it. SQLite's ascii tokenizer takes it for a letter.
    static let end = "\u{B6}"

    /// The lengths of beginnings that are kept.
    static let beginnings: [Int] = Array(1...8) + [12, 16, 24, 32]

    /// How much of a word is told from other words.
    static let longestWord = 64

    /// All tokens of a folded text, each once, in the order of their bytes, parted by blanks.
    ///
    /// - Complexity: O(*n* log *n*), *n* the length of the text.
    static func list(of folded: String) -> String {
        var folded = folded
        return folded.withUTF8 { TokenList($0).text }
    }

    /// What a query's run asks for.
    ///
    /// - Parameter isLast: whether nothing follows it, so that a word may go on.
    static func asked(_ run: ArraySlice<UInt32>, isLast: Bool) -> [String] {
        guard let first = run.first else { return [] }
        guard SearchFolding.isCharacter(first) else {
            return [isLast ? beginning(run) : whole(run)]
        }
        guard run.count > 1 else { return [SearchText.string(run)] }
        return zip(run.indices, run.indices.dropFirst()).map { SearchText.string(run[$0...$1]) }
    }

    private static func beginning(_ run: ArraySlice<UInt32>) -> String {
        SearchText.string(run.prefix(beginnings.last { $0 <= run.count } ?? 1))
    }

    private static func whole(_ run: ArraySlice<UInt32>) -> String {
        SearchText.string(run.prefix(longestWord)) + end
    }
}

/// A mark beside a text's own tokens: what kind of thing it is, to whom it is open. It narrows a search inside the
/// index; what may be seen is decided by a condition over the rows.
package struct SearchMark: Sendable, Hashable, Comparable {
    let token: String

    /// - Parameters:
    ///   - name: what the mark says, one letter.
    ///   - value: its value; signs are left out.
    package init(_ name: Character, _ value: String) {
        var text = SearchToken.end + String(name)
        if value.utf8.allSatisfy({ $0 < 0x80 }) {
            // An id or a number, as nearly all values are.
            text += String(decoding: value.utf8.compactMap(SearchMark.kept), as: UTF8.self)
        } else {
            let plain = value.lowercased().unicodeScalars.filter {
                $0.isASCII && $0.properties.isAlphabetic || $0.properties.numericType != nil
            }
            text += String(String.UnicodeScalarView(plain))
        }
        token = text
    }

    /// A letter of ASCII in its small form, a digit; nothing for a sign.
    private static func kept(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39, 0x61...0x7A: byte
        case 0x41...0x5A: byte + 0x20
        default: nil
        }
    }

    package static func < (one: SearchMark, other: SearchMark) -> Bool {
        one.token.utf8.lexicographicallyPrecedes(other.token.utf8)
    }
}
