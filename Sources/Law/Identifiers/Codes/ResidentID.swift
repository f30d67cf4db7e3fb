/// A citizen number (公民身份号码): region, birth date, sequence and check character.
///
/// The region is the one of first registration and is often abolished since; that is never an error.
///
/// - Source: GB 11643-1999 公民身份号码.
public struct ResidentID: Hashable, Sendable, Codable {
    /// The eighteen characters.
    ///
    /// Personal: show `masked` instead.
    public let number: String

    /// A number that passes the check, cleaned of spaces, width and case, or nil.
    public init?(_ text: String) {
        let check = ResidentID.check(text)
        guard check.isValid else { return nil }
        number = check.cleaned
    }

    /// The number as shown: the region and the last four characters, the rest starred.
    public var masked: String { ResidentID.masked(number) }

    /// Any text masked like a number: the first six and last four characters stay, all but the last two where it is
    /// too short for that.
    public static func masked(_ text: String) -> String {
        let count = text.count
        guard count >= 15 else { return String(repeating: "*", count: max(0, count - 2)) + text.suffix(2) }
        return text.prefix(6) + String(repeating: "*", count: count - 10) + text.suffix(4)
    }

    /// The region of first registration.
    public var region: RegionCode? { RegionCode(number.prefix(6)) }
    /// The date of birth.
    public var birthDate: LegalDate? { ResidentID.birthDate(in: Array(number.utf8)) }
    /// Whether the sequence is that of a man (odd) or a woman (even).
    public var isMale: Bool { (Array(number.utf8)[16] - 0x30) % 2 == 1 }

    /// Checks a text as a citizen number.
    ///
    /// Problems: the length, a character that does not belong there, a birth date that the calendar has not, the
    /// check character. Notes: a region that is unknown or abolished, a birth date before 1850 or after 2100.
    public static func check(_ text: String, regions: RegionDirectory = .national) -> CodeCheck {
        let cleaned = CodeText.cleaned(text)
        let characters = Array(cleaned.utf8)
        let problems = self.problems(of: characters, count: cleaned.unicodeScalars.count)
        var notes: [CodeFinding] = []
        if problems.isEmpty {
            let region = RegionCode(cleaned.prefix(6))
            notes =
                region.map { [CodeText.note(on: $0, in: regions)].compactMap(\.self) }
                ?? [CodeFinding("region-unknown", "区划代码不在表中", "the region is not in the table")]
            if let year = birthDate(in: characters)?.year, !(1850...2100).contains(year) {
                notes.append(CodeFinding("birth-year", "出生年份\(year)不合常理", "the year of birth \(year) is unlikely"))
            }
        }
        return CodeCheck(text, cleaned: cleaned, kind: .resident, problems: problems, notes: notes)
    }

    private static func problems(of characters: [UInt8], count: Int) -> [CodeFinding] {
        if characters.contains(0x2A) {
            return [CodeFinding("masked", "号码已遮盖，无法校验", "the number is masked and cannot be checked")]
        }
        if count == 15 {
            return [
                CodeFinding(
                    "length", "15位旧号码已停止使用，应为18位", "the 15-digit number is no longer used; 18 characters are needed")
            ]
        }
        guard count == 18 else {
            return [CodeFinding("length", "应为18位，实为\(count)位", "18 characters are needed, found \(count)")]
        }
        guard characters.count == 18, CodeText.isDigits(String(decoding: characters[..<17], as: UTF8.self)),
            (0x30...0x39).contains(characters[17]) || characters[17] == 0x58
        else {
            return [CodeFinding("character", "前17位应为数字，末位为数字或X", "17 digits are needed, then a digit or X")]
        }
        var problems: [CodeFinding] = []
        if birthDate(in: characters) == nil {
            problems.append(CodeFinding("birth-date", "出生日期不存在", "the birth date does not exist"))
        }
        let expected = checkCharacter(for: characters)
        if expected != characters[17] {
            let letter = Character(Unicode.Scalar(expected))
            problems.append(CodeFinding("check-digit", "校验码应为\(letter)", "the last character should be \(letter)"))
        }
        return problems
    }

    static func birthDate(in characters: [UInt8]) -> LegalDate? {
        func number(_ range: Range<Int>) -> Int { characters[range].reduce(0) { $0 * 10 + Int($1) - 0x30 } }
        guard characters.count >= 14 else { return nil }
        return LegalDate(year: number(6..<10), month: number(10..<12), day: number(12..<14))
    }

    /// The check character of seventeen digits: the ISO 7064 MOD 11-2 check.
    static func checkCharacter(for digits: [UInt8]) -> UInt8 {
        let sum = digits.prefix(17).reduce(0) { ($0 + Int($1) - 0x30) * 2 % 11 }
        let check = ((12 - sum) % 11 + 11) % 11
        return check == 10 ? 0x58 : UInt8(0x30 + check)
    }
}
