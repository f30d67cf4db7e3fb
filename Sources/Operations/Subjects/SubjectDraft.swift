package import Enforcement
import Law

/// What is known of a subject when it is entered.
package struct SubjectDraft: Codable, Sendable, Hashable {
    /// What it is; nil where the code tells, and unidentified where there is no code.
    package var kind: SubjectKind?
    package var name: String
    package var code: String?
    package var address: String?
    package var phone: String?
    package var region: String?

    package init(
        kind: SubjectKind? = nil, name: String, code: String? = nil, address: String? = nil, phone: String? = nil,
        region: String? = nil
    ) {
        self.kind = kind
        self.name = name
        self.code = code
        self.address = address
        self.phone = phone
        self.region = region
    }
}

/// What is asked of the single values of a subject.
enum SubjectRules {
    /// The name without the white space around it.
    ///
    /// - Throws: `Refusal.invalid` for the field `name`.
    static func name(_ text: String) throws(Refusal) -> String {
        let name = trimmed(text)
        guard !name.isEmpty, name.count <= 200, !hasControl(name) else {
            throw .invalid("name", Wording("请填写名称，不超过200字", "Give the name, at most 200 characters"))
        }
        return name
    }

    /// - Throws: `Refusal.invalid` for the field `address`.
    static func address(_ text: String?) throws(Refusal) -> String? {
        guard let text = filled(text) else { return nil }
        guard text.count <= 500, !hasControl(text) else {
            throw .invalid("address", Wording("地址不超过500字", "The address has at most 500 characters"))
        }
        return text
    }

    /// A telephone number: digits, spaces, brackets, plus and hyphen; at least five digits.
    ///
    /// - Throws: `Refusal.invalid` for the field `phone`.
    static func phone(_ text: String?) throws(Refusal) -> String? {
        guard let text = filled(text) else { return nil }
        let isPlain = text.allSatisfy { ("0"..."9").contains($0) || " +-()（）转,，/".contains($0) }
        guard isPlain, text.count <= 60, text.count(where: { ("0"..."9").contains($0) }) >= 5 else {
            throw .invalid("phone", Wording("请填写电话号码，如 0731-12345678", "Give a telephone number such as 0731-12345678"))
        }
        return text
    }

    /// - Throws: `Refusal.invalid` for the field `region`.
    static func region(_ text: String?) throws(Refusal) -> String? {
        guard let text = filled(text) else { return nil }
        guard let code = RegionCode(rawValue: text), !RegionDirectory.national.history(of: code).isEmpty else {
            throw .invalid("region", Wording("请填写六位行政区划代码", "Give the six digits of a region"))
        }
        return text
    }

    /// The text without the white space around it; nil where nothing is left.
    static func filled(_ text: String?) -> String? {
        let text = trimmed(text ?? "")
        return text.isEmpty ? nil : text
    }

    private static func trimmed(_ text: String) -> String {
        let body = text.drop(while: \.isWhitespace)
        guard let last = body.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(body[...last])
    }

    private static func hasControl(_ text: String) -> Bool {
        text.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
}
