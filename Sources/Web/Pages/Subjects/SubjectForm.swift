import Enforcement
import Law
import Operations

/// What the forms of subjects say, as input of operations.
enum SubjectForm {
    /// The text that is to be read before anything is saved: pasted, and nothing typed beside it.
    static func pasted(_ form: FormReader) -> SubjectPaste? {
        guard let text = form.values.first("pasted"), text.contains(where: { !$0.isWhitespace }),
            ["name", "code"].allSatisfy({ form.values.first($0)?.contains { !$0.isWhitespace } != true })
        else { return nil }
        return SubjectPaste(text)
    }

    /// The form filled with what was read from a pasted text.
    static func filled(_ paste: SubjectPaste) -> FormReader {
        FormReader(
            FormData([
                ("name", paste.name ?? ""), ("code", paste.code ?? ""), ("phone", paste.phone ?? ""),
                ("address", paste.address ?? ""),
            ]))
    }

    /// The subject that was typed.
    static func draft(_ form: inout FormReader) -> SubjectDraft {
        SubjectDraft(
            kind: form.optional("kind", as: SubjectKind.self), name: form.required("name", max: 200),
            code: form.optional("code", max: 60), address: form.optional("address", max: 500),
            phone: form.optional("phone", max: 60), region: form.optional("region", max: 6))
    }

    /// The form of a change, filled with what the reader may see.
    static func edit(_ subject: MaskedSubject) -> FormReader {
        func open(_ value: String?, _ kind: PersonalValue) -> String {
            subject.hidden.contains(kind) ? "" : value ?? ""
        }
        return FormReader(
            FormData([
                ("name", subject.name), ("address", open(subject.address, .address)),
                ("phone", open(subject.phone, .phone)), ("region", subject.region ?? ""),
                ("version", String(subject.version)),
            ]))
    }

    /// The change that was typed: a masked value left empty stays, unless its removal is ticked.
    static func change(_ subject: MaskedSubject, _ form: inout FormReader) -> UpdateSubject {
        func change(_ value: String?, _ kind: PersonalValue, _ remove: Bool) -> UpdateSubject.Change {
            if remove { return .set(nil) }
            return value == nil && subject.hidden.contains(kind) ? .keep : .set(value)
        }
        let (removeAddress, removePhone) = (form.isTicked("removeAddress"), form.isTicked("removePhone"))
        return UpdateSubject(
            subject.id, version: form.optional("version", as: Int.self) ?? 0,
            name: .set(form.required("name", max: 200)),
            address: change(form.optional("address", max: 500), .address, removeAddress),
            phone: change(form.optional("phone", max: 60), .phone, removePhone),
            region: .set(form.optional("region", max: 6)))
    }
}
