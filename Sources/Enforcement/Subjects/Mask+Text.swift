import Law

extension Mask {
    /// A text with every citizen number and mobile number in it masked: for readers who may not see them in the register.
    ///
    /// A citizen number has eighteen characters with a day of birth where it belongs, whether or not its check character is right:
    /// a slip of the pen makes nobody's number public. A mobile number has eleven digits and begins with 13 to 19, with 86 before it
    /// or not, in one piece or as 138 1234 5678. Neither touches further digits or letters of the Latin alphabet.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    package static func text(_ text: String) -> String {
        guard text.utf8.contains(where: isDigit) else { return text }
        return String(decoding: bytes(Array(text.utf8), as: .text), as: UTF8.self)
    }

    /// Whether `text` would hide anything.
    package static func hides(in text: String) -> Bool { Mask.text(text) != text }

    /// The numbers in a text that `text` would mask, as they stand there.
    package static func numbers(in text: String) -> Set<String> {
        guard text.utf8.contains(where: isDigit) else { return [] }
        var walk = MaskWalk(Array(text.utf8), .text)
        return walk.found()
    }

    /// What stands for a word of digits and letters; nil where it is no number of a person.
    static func number(_ word: ArraySlice<UInt8>) -> String? {
        guard [11, 13, 15, 18].contains(word.count), word.dropLast().allSatisfy(isDigit) else { return nil }
        let text = String(decoding: word, as: UTF8.self)
        if word.count == 18 { return isCitizen(text) ? identity(text) : nil }
        let prefix = String(text.dropLast(11))
        guard ["", "86", "0086"].contains(prefix), isMobile(text.suffix(11)) else { return nil }
        return prefix + phone(String(text.suffix(11)))
    }

    static func isMobile(_ text: some StringProtocol) -> Bool {
        text.utf8.count == 11 && text.utf8.allSatisfy(isDigit) && text.hasPrefix("1")
            && !"012".contains(text.dropFirst().first ?? "0")
    }

    /// Whether eighteen characters are a citizen number, or one with a wrong check character that is no firm's code either.
    private static func isCitizen(_ text: String) -> Bool {
        if ResidentID(text) != nil { return true }
        let (year, month, day) = (
            text.dropFirst(6).prefix(4), text.dropFirst(10).prefix(2), text.dropFirst(12).prefix(2)
        )
        guard ["18", "19", "20"].contains(String(year.prefix(2))), LegalDate("\(year)-\(month)-\(day)") != nil,
            "123456789".contains(text.prefix(1)), "0123456789Xx".contains(text.suffix(1))
        else { return false }
        return CreditCode(text) == nil
    }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
