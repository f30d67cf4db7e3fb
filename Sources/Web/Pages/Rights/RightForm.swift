import Enforcement
import Law
import Operations

/// The form of a right, read or to be shown.
struct RightForm: Sendable {
    private(set) var reader: FormReader

    /// A form as it was posted, or an empty one.
    init(_ reader: FormReader = FormReader()) {
        self.reader = reader
    }

    /// A form filled with what a right says.
    init(_ right: Right) {
        let price = right.referencePrice.map { "\($0.minor / 100).\(String($0.minor % 100 + 100).dropFirst())" }
        self.init(
            FormReader(
                FormData([
                    ("version", String(right.version)), ("kind", right.kind.rawValue), ("mark", right.mark),
                    ("registrationNumber", right.registrationNumber),
                    ("aliases", right.aliases.joined(separator: "\n")),
                    ("classes", right.classes.map(String.init).joined(separator: ", ")), ("holder", right.holder),
                    ("holderCode", right.holderCode ?? ""), ("validFrom", right.validFrom?.description ?? ""),
                    ("validUntil", right.validUntil?.description ?? ""), ("referencePrice", price ?? ""),
                ])))
    }

    /// What was typed under a name.
    func value(_ name: String) -> String { reader.values.first(name) ?? "" }

    /// The right that was typed, or nil where something is wrong with it.
    ///
    /// - Parameter known: the right that is changed; its kind and number are not asked again.
    mutating func draft(of known: Right? = nil) -> RightDraft? {
        let draft = RightDraft(
            kind: known?.kind ?? reader.required("kind", as: RightKind.self) ?? .trademark,
            mark: reader.required("mark", max: 500), aliases: lines("aliases"), classes: classes(),
            holder: reader.optional("holder", max: 2_000) ?? "", holderCode: reader.optional("holderCode", max: 60),
            registrationNumber: known?.registrationNumber ?? reader.required("registrationNumber", max: 128),
            validFrom: reader.optional("validFrom", as: LegalDate.self),
            validUntil: reader.optional("validUntil", as: LegalDate.self),
            referencePrice: reader.optionalYuan("referencePrice"))
        return reader.isValid ? draft : nil
    }

    /// Shows a refusal at the field that it speaks of.
    ///
    /// - Throws: the error itself where it speaks of none.
    mutating func take(_ error: any Error) throws {
        try reader.take(error, fieldOfDuplicate: "registrationNumber")
    }

    private mutating func lines(_ name: String) -> [String] {
        let text = reader.optional(name, max: 50_000) ?? ""
        return text.split { $0.isNewline || $0 == "|" }.map(String.init)
    }

    private mutating func classes() -> [Int] {
        let parts = (reader.optional("classes", max: 500) ?? "").split { ",，、;；|".contains($0) || $0.isWhitespace }
        let numbers = parts.compactMap { Int($0) }.filter { (1...45).contains($0) }
        if numbers.count < parts.count { reader.refuse("classes", "form", RightText.classesWrong) }
        return numbers
    }
}

extension FormReader {
    /// Notes a refusal at the field that it speaks of.
    ///
    /// - Throws: the error itself where it speaks of none.
    mutating func take(_ error: any Error, fieldOfDuplicate duplicate: String? = nil) throws {
        guard let refusal = error as? Refusal else { throw error }
        if refusal.code == .duplicate, let duplicate {
            return refuse(duplicate, refusal.code.rawValue, refusal.message)
        }
        guard refusal.code == .invalidInput, let field = refusal.facts["field"] else { throw error }
        refuse(field, refusal.code.rawValue, refusal.message)
    }
}
