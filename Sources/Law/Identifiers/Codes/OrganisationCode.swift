/// The nine-character organisation code that stands inside a credit code (组织机构代码).
///
/// - Source: GB 11714-1997 全国组织机构代码编制规则.
public enum OrganisationCode {
    /// Checks a text of eight characters and a check character, with or without the hyphen between them.
    public static func check(_ text: String) -> CodeCheck {
        let cleaned = CodeText.cleaned(text)
        let characters = Array(cleaned.utf8)
        var problems: [CodeFinding] = []
        if characters.count != 9 {
            problems.append(
                CodeFinding(
                    "length", "应为9位，实为\(characters.count)位", "9 characters are needed, found \(characters.count)"))
        } else if let expected = checkCharacter(for: characters) {
            let letter = Character(Unicode.Scalar(expected))
            if expected != characters[8] {
                problems.append(
                    CodeFinding("check-character", "校验码应为\(letter)", "the last character should be \(letter)"))
            }
        } else {
            problems.append(CodeFinding("character", "只能使用数字和大写字母", "only digits and letters are used"))
        }
        return CodeCheck(text, cleaned: cleaned, kind: .organisation, problems: problems, notes: [])
    }

    /// Whether nine characters pass their own check.
    static func fits(_ characters: [UInt8]) -> Bool {
        characters.count == 9 && checkCharacter(for: characters) == characters[8]
    }

    /// The check character of the first eight, or nil where one of them is no digit or capital letter.
    static func checkCharacter(for characters: [UInt8]) -> UInt8? {
        var sum = 0
        for (character, weight) in zip(characters, weights) {
            switch character {
            case 0x30...0x39: sum += Int(character - 0x30) * weight
            case 0x41...0x5A: sum += (Int(character - 0x41) + 10) * weight
            default: return nil
            }
        }
        let check = 11 - sum % 11
        return check == 10 ? 0x58 : UInt8(0x30 + check % 11)
    }

    private static let weights = [3, 7, 9, 10, 5, 8, 4, 2]
}
