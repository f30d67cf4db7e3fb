/// One thing found in a code: a stable word for programs and a sentence for people.
public struct CodeFinding: Hashable, Sendable {
    /// A stable word, "check-digit".
    public let code: String
    /// The sentence.
    public let message: Wording

    init(_ code: String, _ zh: String, _ en: String) {
        self.code = code
        message = Wording(zh, en)
    }
}

/// Whether a code is well formed, what is wrong with it, and what is worth knowing.
///
/// Its JSON has the keys `code`, `valid`, `problems` and `notes`; each finding is its word, a colon and the English
/// sentence.
public struct CodeCheck: Hashable, Sendable {
    /// The kinds of code that are recognised.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// Unified social credit code (统一社会信用代码, GB 32100).
        case credit
        /// Citizen number (公民身份号码, GB 11643).
        case resident
        /// Organisation code (组织机构代码, GB 11714).
        case organisation
        /// Code of an administrative division (行政区划代码, GB/T 2260).
        case region
    }

    /// The text as given.
    public let code: String
    /// The text as read: without spaces and hyphens, half width, capital letters.
    public let cleaned: String
    /// What it was taken for, or nil where it has no code's length.
    public let kind: Kind?
    /// What makes it invalid.
    public let problems: [CodeFinding]
    /// What does not make it invalid: an unknown or abolished region, an inner check that fails, a corrected form.
    public let notes: [CodeFinding]

    /// Whether nothing makes it invalid.
    public var isValid: Bool { problems.isEmpty }

    /// Checks a code of whatever kind, which its length and shape tell.
    ///
    /// - Complexity: O(n) in the length of the text.
    public static func check(_ text: String, regions: RegionDirectory = .national) -> CodeCheck {
        let cleaned = CodeText.cleaned(text)
        switch cleaned.utf8.count {
        case 6: return regionCheck(text, cleaned: cleaned, regions: regions)
        case 9: return OrganisationCode.check(text)
        case 15 where CodeText.isDigits(cleaned): return ResidentID.check(text, regions: regions)
        case 18:
            return CodeText.looksResident(cleaned, regions: regions)
                ? ResidentID.check(text, regions: regions) : CreditCode.check(text, regions: regions)
        default:
            let length = CodeFinding(
                "length", "长度不是6、9或18位，无法识别为代码", "no code has this length (6, 9 or 18 characters)")
            return CodeCheck(text, cleaned: cleaned, kind: nil, problems: [length], notes: [])
        }
    }

    /// Records the outcome for a text; a form that had to be corrected is noted.
    init(_ text: String, cleaned: String, kind: Kind?, problems: [CodeFinding], notes: [CodeFinding]) {
        code = text
        self.cleaned = cleaned
        self.kind = kind
        self.problems = problems
        let form = CodeFinding("form", "已按“\(cleaned)”识别", "read as \(cleaned)")
        self.notes = cleaned == text ? notes : [form] + notes
    }

    private static func regionCheck(_ text: String, cleaned: String, regions: RegionDirectory) -> CodeCheck {
        guard let code = RegionCode(rawValue: cleaned) else {
            let digits = CodeFinding("digits", "行政区划代码应为6位数字", "a region code has six digits")
            return CodeCheck(text, cleaned: cleaned, kind: .region, problems: [digits], notes: [])
        }
        let notes = [CodeText.note(on: code, in: regions)].compactMap(\.self)
        return CodeCheck(text, cleaned: cleaned, kind: .region, problems: [], notes: notes)
    }
}

extension CodeCheck: Encodable {
    private enum CodingKeys: String, CodingKey {
        case code, valid, problems, notes
    }

    /// Writes the four keys of the command's answer.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(code, forKey: .code)
        try container.encode(isValid, forKey: .valid)
        try container.encode(problems.map(\.line), forKey: .problems)
        try container.encode(notes.map(\.line), forKey: .notes)
    }
}

extension CodeFinding {
    /// The finding on one line: "check-digit: the last character should be 6".
    public var line: String { "\(code): \(message.en)" }
}
