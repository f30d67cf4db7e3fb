import Law

extension Mask {
    /// A text with every citizen number and mobile number in it masked: for readers who may not see them in the register.
    ///
    /// A citizen number is one whose check character is right, a mobile number has eleven digits and begins with 13 to 19;
    /// neither touches further digits or letters of the Latin alphabet.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    package static func text(_ text: String) -> String {
        guard text.utf8.contains(where: isDigit) else { return text }
        var masked = ""
        var rest = text[...]
        while let start = rest.firstIndex(where: isLatin) {
            masked += rest[..<start]
            rest = rest[start...]
            let word = rest.prefix(while: isLatin)
            masked += number(String(word))
            rest = rest[word.endIndex...]
        }
        return masked + rest
    }

    /// Whether `text` would hide anything.
    package static func hides(in text: String) -> Bool { Mask.text(text) != text }

    private static func number(_ word: String) -> String {
        if word.count == 18, ResidentID(word) != nil { return identity(word) }
        let isMobile =
            word.count == 11 && word.utf8.allSatisfy(isDigit) && word.hasPrefix("1")
            && !"012".contains(word.dropFirst().first ?? "0")
        return isMobile ? phone(word) : word
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLatin(_ character: Character) -> Bool {
        character.isASCII && (character.isNumber || character.isLetter)
    }
}
