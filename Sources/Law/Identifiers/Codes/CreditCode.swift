/// A unified social credit code of a legal person or organisation (统一社会信用代码).
///
/// 1. The first character names the registering authority, the second the kind of body.
/// 2. Six digits are the region of registration (GB/T 2260).
/// 3. Nine characters are the organisation code (GB 11714) with its own check.
/// 4. The last character checks the seventeen before it.
///
/// The letters I, O, S, V and Z are not used.
///
/// - Source: GB 32100-2015 法人和其他组织统一社会信用代码编码规则.
public struct CreditCode: Hashable, Sendable, Codable, CustomStringConvertible {
    /// The eighteen characters.
    public let description: String

    /// A code that passes the check, cleaned of spaces, width and case, or nil.
    public init?(_ text: String) {
        let check = CreditCode.check(text)
        guard check.isValid else { return nil }
        description = check.cleaned
    }

    /// The region of registration.
    public var region: RegionCode? { RegionCode(description.dropFirst(2).prefix(6)) }
    /// The organisation code inside, nine characters.
    public var organisation: String { String(description.dropFirst(8).prefix(9)) }
    /// The registering authority, or nil where its character is not in our list.
    public var registrar: Wording? { CreditCode.registrars[description.utf8.first ?? 0] }

    /// Checks a text as a credit code.
    ///
    /// Problems: the length, a character that does not belong there, the check character. Notes: a registering
    /// authority or region not in the tables, an organisation code whose own check fails (some were issued so).
    public static func check(_ text: String, regions: RegionDirectory = .national) -> CodeCheck {
        let cleaned = CodeText.cleaned(text)
        let characters = Array(cleaned.utf8)
        var problems: [CodeFinding] = []
        if cleaned.unicodeScalars.count != 18 {
            problems.append(
                CodeFinding(
                    "length", "应为18位，实为\(cleaned.unicodeScalars.count)位",
                    "18 characters are needed, found \(cleaned.unicodeScalars.count)"))
        }
        problems += characterProblems(cleaned)
        var notes: [CodeFinding] = []
        if problems.isEmpty {
            if let expected = checkCharacter(for: characters), expected != characters[17] {
                let letter = Character(Unicode.Scalar(expected))
                problems.append(
                    CodeFinding("check-character", "校验码应为\(letter)", "the last character should be \(letter)"))
            }
            notes = self.notes(on: characters, regions: regions)
        }
        return CodeCheck(text, cleaned: cleaned, kind: .credit, problems: problems, notes: notes)
    }

    /// The check character that belongs to the first seventeen, or nil where one of them is not of the alphabet.
    static func checkCharacter(for characters: [UInt8]) -> UInt8? {
        var sum = 0
        var weight = 1
        for character in characters.prefix(17) {
            guard let value = values[character] else { return nil }
            sum += value * weight
            weight = weight * 3 % 31
        }
        return alphabet[(31 - sum % 31) % 31]
    }

    private static func characterProblems(_ cleaned: String) -> [CodeFinding] {
        cleaned.unicodeScalars.enumerated().compactMap { index, scalar in
            let place = index + 1
            let isDigit = (0x30...0x39).contains(scalar.value)
            if (3...8).contains(place), !isDigit {
                return CodeFinding(
                    "region-digits", "第\(place)位“\(scalar)”应为数字（区划代码）",
                    "character \(place) (\(scalar)) must be a digit of the region")
            }
            if scalar.value < 128, values[UInt8(scalar.value)] != nil { return nil }
            return CodeFinding(
                "character", "第\(place)位“\(scalar)”不是允许的字符（不使用I、O、S、V、Z）",
                "character \(place) (\(scalar)) is not allowed; I, O, S, V and Z are not used")
        }
    }

    private static func notes(on characters: [UInt8], regions: RegionDirectory) -> [CodeFinding] {
        var notes: [CodeFinding] = []
        if registrars[characters[0]] == nil {
            notes.append(
                CodeFinding("registrar-unknown", "登记管理部门代码不在表中", "the registering authority is not in the table"))
        }
        if let region = RegionCode(String(decoding: characters[2..<8], as: UTF8.self)) {
            notes += [CodeText.note(on: region, in: regions)].compactMap(\.self)
        } else {
            notes.append(CodeFinding("region-unknown", "区划代码不在表中", "the region is not in the table"))
        }
        if !OrganisationCode.fits(Array(characters[8..<17])) {
            notes.append(
                CodeFinding(
                    "organisation-check", "其中的组织机构代码校验不符（GB 11714）",
                    "the organisation code inside fails its own check (GB 11714)"))
        }
        return notes
    }

    private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)
    private static let values = Dictionary(uniqueKeysWithValues: alphabet.enumerated().map { ($1, $0) })

    /// Registering authorities by first character; 9 is by far the most frequent.
    private static let registrars: [UInt8: Wording] = [
        0x31: Wording("机构编制", "institutional establishment"), 0x32: Wording("外交", "foreign affairs"),
        0x33: Wording("司法行政", "justice"), 0x34: Wording("文化", "culture"), 0x35: Wording("民政", "civil affairs"),
        0x36: Wording("旅游", "tourism"), 0x37: Wording("宗教", "religion"), 0x38: Wording("工会", "trade unions"),
        0x39: Wording("市场监督管理", "market supervision"), 0x41: Wording("中央军委", "military"),
        0x4E: Wording("农业农村", "agriculture"), 0x59: Wording("其他", "other"),
    ]
}
