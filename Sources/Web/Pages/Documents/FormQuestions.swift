import Enforcement
import Law
import Operations

/// The slots that the officer fills in, as fields of a form.
enum FormQuestions {
    static func fields(of filling: FormFilling, asking: FormAsking) -> [FormField] {
        filling.asked.map { field($0, start: $0.start(from: filling.facts), asking) }
    }

    /// What a form answers, by the name of the slot.
    static func answers(to filling: FormFilling, in form: FormReader) -> [String: String] {
        var answers: [String: String] = [:]
        for slot in filling.asked { answers[slot.name] = form.values.first(slot.name)?.replacing("\r\n", with: "\n") }
        return answers
    }

    private static func field(_ slot: FormSlot, start: String, _ asking: FormAsking) -> FormField {
        let (name, label, needed) = (slot.name, slot.label, slot.isRequired)
        switch slot.kind {
        case .line: return asking.text(name, label, start, isRequired: needed)
        case .text: return asking.longText(name, label, start, isRequired: needed)
        case .day: return asking.date(name, label, LegalDate(start), isRequired: needed)
        case .choice(let words):
            return asking.radio(name, label, words.map { .init($0, $0) }, start.isEmpty ? nil : start)
        case .table(let columns):
            let heads = columns.map(\.head).joined(separator: " | ")
            return asking.longText(name, label, start, hint: FormText.rows(heads), rows: 6, isRequired: needed)
        case .dialogue:
            return asking.longText(name, label, start, hint: FormText.dialogue, rows: 14, isRequired: needed)
        }
    }
}
