import Law
import Operations

/// Asks the questions of a form: each with what was typed before, or what the record says where the form is new, and with
/// what has to be mended.
struct FormAsking: Sendable {
    let form: FormReader
    let context: PageContext

    /// Whether the form is shown for the first time.
    var isNew: Bool { form.values.fields.isEmpty }

    /// A line of text.
    func text(
        _ name: String, _ label: Wording, _ start: String = "", kind: FormField.TextKind = .plain, hint: Wording? = nil,
        isRequired: Bool = true
    ) -> FormField {
        field(name, label, .text(value(name, start), kind), hint, isRequired)
    }

    /// Several lines of text.
    func longText(
        _ name: String, _ label: Wording, _ start: String = "", hint: Wording? = nil, rows: Int = 5,
        isRequired: Bool = true
    ) -> FormField {
        field(name, label, .longText(value(name, start), rows: rows), hint, isRequired)
    }

    /// A day.
    func date(
        _ name: String, _ label: Wording, _ start: LegalDate?, hint: Wording? = nil, isRequired: Bool = true
    ) -> FormField {
        field(name, label, .date(value(name, start?.description ?? "")), hint, isRequired)
    }

    /// An amount in yuan.
    func yuan(_ name: String, _ label: Wording, _ start: Money?, isRequired: Bool = false) -> FormField {
        let text = start.map { AmountText.text($0) } ?? ""
        return field(name, label, .text(value(name, text), .money), nil, isRequired)
    }

    /// One of many.
    func select(
        _ name: String, _ label: Wording, _ choices: [FormField.Choice], _ start: String? = nil, hint: Wording? = nil,
        isRequired: Bool = true
    ) -> FormField {
        field(name, label, .select(value(name, start ?? ""), choices), hint, isRequired)
    }

    /// One of few.
    func radio(_ name: String, _ label: Wording, _ choices: [FormField.Choice], _ start: String? = nil) -> FormField {
        field(name, label, .radio(value(name, start ?? ""), choices), nil, true)
    }

    /// Any of few.
    func checkboxes(
        _ name: String, _ label: Wording, _ choices: [FormField.Choice], _ start: [String] = [], hint: Wording? = nil
    ) -> FormField {
        field(name, label, .checkboxes(Set(isNew ? start : form.all(name)), choices), hint, false)
    }

    /// A single yes.
    func tick(_ name: String, _ label: Wording) -> FormField {
        field(name, label, .tick(form.isTicked(name)), nil, false)
    }

    /// The words of an enum as choices.
    func choices<Word: RawRepresentable & CaseIterable>(
        _ words: [Word], _ label: (Word) -> Wording
    ) -> [FormField.Choice] where Word.RawValue == String {
        words.map { .init($0.rawValue, context.say(label($0))) }
    }

    private func value(_ name: String, _ start: String) -> String {
        isNew ? start : form.values.first(name) ?? ""
    }

    private func field(
        _ name: String, _ label: Wording, _ control: FormField.Control, _ hint: Wording?, _ isRequired: Bool
    ) -> FormField {
        FormField(
            name, context.say(label), control, hint: hint.map(context.say), error: form.problem(name).map(context.say),
            isRequired: isRequired)
    }
}
