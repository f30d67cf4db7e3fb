package import Law
import Operations

/// Reads typed values from a form and collects what is wrong, so that the form can be shown again with everything that was
/// typed and every mistake named at once.
///
///     var form = try await visit.form()
///     let title = form.required("title", max: 200)
///     let due = form.optional("due", as: LegalDate.self)
///     guard form.isValid else { return .invalid(ClueForm(form).html(in: visit.page())) }
///
/// A text that is wrong is returned as it came; check `isValid` before using any.
package struct FormReader: Sendable {
    /// What was sent.
    package let values: FormData
    /// What is wrong with it, in the order of reading.
    package private(set) var problems: [FieldProblem] = []

    package init(_ values: FormData = FormData()) {
        self.values = values
    }

    /// Whether nothing read so far is wrong.
    package var isValid: Bool { problems.isEmpty }

    /// A text that must be there, without the white space around it; at most `max` characters.
    package mutating func required(_ name: String, max: Int = 1000) -> String {
        let text = trimmed(name)
        if text.isEmpty { refuse(name, "required", AnswerText.required) }
        return checked(text, name, max)
    }

    /// A text that may be missing or empty, which reads as nil.
    package mutating func optional(_ name: String, max: Int = 1000) -> String? {
        let text = trimmed(name)
        return text.isEmpty ? nil : checked(text, name, max)
    }

    /// A value of a type that must be there: a date, a number, a choice, an id. Nil only where it is wrong.
    package mutating func required<Value: QueryValue>(_ name: String, as type: Value.Type) -> Value? {
        if trimmed(name).isEmpty {
            refuse(name, "required", AnswerText.required)
            return nil
        }
        return optional(name, as: type)
    }

    /// A value of a type that may be missing.
    package mutating func optional<Value: QueryValue>(_ name: String, as type: Value.Type) -> Value? {
        let text = trimmed(name)
        guard !text.isEmpty else { return nil }
        if let value = Value(query: text) { return value }
        refuse(name, "form", Value.hint)
        return nil
    }

    /// An amount in yuan as people write it, `12,345.67`, that must be there.
    package mutating func requiredYuan(_ name: String) -> Money? {
        if trimmed(name).isEmpty {
            refuse(name, "required", AnswerText.required)
            return nil
        }
        return optionalYuan(name)
    }

    /// An amount in yuan as people write it, that may be missing.
    package mutating func optionalYuan(_ name: String) -> Money? {
        let text = trimmed(name)
        guard !text.isEmpty else { return nil }
        if let money = AmountText.money(text) { return money }
        refuse(name, "form", AnswerText.amount)
        return nil
    }

    /// Whether a box was ticked.
    package func isTicked(_ name: String) -> Bool { values.first(name) != nil }

    /// Every value of a name: the boxes ticked in a list.
    package func all(_ name: String) -> [String] { values.all(name) }

    /// A file that must be there and not be empty.
    package mutating func requiredFile(_ name: String) -> UploadedFile? {
        guard let file = values.file(name), !file.bytes.isEmpty else {
            refuse(name, "required", FieldText.fileRequired)
            return nil
        }
        return file
    }

    /// Notes what is wrong with a field for a reason of the subject's own.
    package mutating func refuse(_ name: String, _ code: String, _ message: Wording) {
        problems.append(FieldProblem(name, code, message))
    }

    /// What is wrong with one field, the first mistake.
    package func problem(_ name: String) -> Wording? { problems.first { $0.pointer == name }?.message }

    private func trimmed(_ name: String) -> String {
        let text = values.first(name) ?? ""
        let body = text.drop(while: \.isWhitespace)
        guard let last = body.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(body[...last])
    }

    private mutating func checked(_ text: String, _ name: String, _ max: Int) -> String {
        if text.count > max { refuse(name, "too-long", AnswerText.tooLong(max, text.count)) }
        return text
    }
}

/// What is wrong with a field that holds a file, and how to mend it.
enum FieldText {
    static let fileRequired = Wording("请选择文件。", "Choose a file.")
}
