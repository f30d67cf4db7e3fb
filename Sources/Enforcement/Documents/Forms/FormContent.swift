package import Law

/// The content of an issued form as it stood when it was issued: its wording and what was filled in. The sheet is made from
/// it alone, so that no later change of a wording reaches it.
package struct FormContent: Sendable, Hashable, Codable {
    package let unitName: String
    package let heading: String
    package let style: FormLayout.Style
    package let wording: String
    /// Which regional wording it is, by its id; nil for the product's own.
    package let wordingID: String?
    /// By the mark of the slot.
    package let values: [String: FormValue]
    package let issuedOn: LegalDate

    /// The sheet, under its number or as a draft.
    ///
    /// - Throws: `FormLayoutFault` where the wording cannot be read, which saving it has ruled out.
    package func sheet(number: String?, isDraft: Bool = false) throws(FormLayoutFault) -> Sheet {
        Sheet(
            unit: unitName, title: heading, number: number, draft: isDraft ? "草稿" : nil,
            parts: try FormLayout(wording).parts(values, style: style, unit: unitName, day: issuedOn.onPaper),
            personal: personalValues)
    }

    /// Where the party lives or was served, with what is shown of it to readers who may not see people; empty for a firm, whose
    /// address is public.
    private var personalValues: [String: String] {
        func typed(_ slot: FormSlot) -> String? { values[slot.mark].map { SlotText.trimmed($0.typed) } }
        if let code = typed(.partyCode), CreditCode(code) != nil { return [:] }
        let homes = [FormSlot.address, .servedAt].compactMap(typed).filter { !$0.isEmpty }
        return Dictionary(homes.map { ($0, Mask.address($0)) }) { first, _ in first }
    }
}

/// The wording in which a form is issued: the product's own, or one that a unit has put in its place.
package struct FormWording: Sendable, Hashable {
    /// nil for the product's own.
    package let id: String?
    package let text: String

    package init(id: String?, text: String) {
        self.id = id
        self.text = text
    }
}

/// A form about to be filled in for one case.
package struct FormFilling: Sendable {
    package let form: PrescribedForm
    package let facts: FormFacts

    package init(_ form: PrescribedForm, _ facts: FormFacts) {
        self.form = form
        self.facts = facts
    }

    /// What the record must say for there to be such a form, and does not yet.
    package var missing: [FormFact] {
        form.slots.compactMap { slot in
            guard case .only(let fact) = slot.source, slot.isRequired, facts[fact] == nil else { return nil }
            return fact
        }
    }

    /// The slots that the officer is asked for.
    package var asked: [FormSlot] {
        form.slots.filter { slot in
            if case .only = slot.source { return false }
            return slot.value(from: facts) == nil
        }
    }

    /// The content that these answers make.
    ///
    /// - Parameter answers: as they are typed, by the name of the slot.
    /// - Parameter isPartial: whether an answer may be missing, as it may in a preview.
    /// - Throws: the first `FormFault`; `faults` has them all.
    package func content(
        _ answers: [String: String], in wording: FormWording, by unitName: String, on day: LegalDate,
        isPartial: Bool = false
    ) throws(FormFault) -> FormContent {
        var values: [String: FormValue] = [:]
        for slot in form.slots {
            if let known = slot.value(from: facts) {
                values[slot.mark] = known
            } else if asked.contains(slot) {
                let answer = answers[slot.name] ?? ""
                if isPartial, SlotText.trimmed(answer).isEmpty { continue }
                values[slot.mark] = try slot.read(answer)
            }
        }
        return FormContent(
            unitName: unitName, heading: FormFilling.filled(form.heading, values), style: form.style,
            wording: wording.text, wordingID: wording.id, values: values, issuedOn: day)
    }

    /// Everything that is wrong with answers.
    package func faults(_ answers: [String: String]) -> [FormFault] {
        asked.compactMap { slot in
            do throws(FormFault) {
                _ = try slot.read(answers[slot.name] ?? "")
                return nil
            } catch {
                return error
            }
        }
    }

    private static func filled(_ heading: String, _ values: [String: FormValue]) -> String {
        values.reduce(heading) { $0.replacing("{\($1.key)}", with: $1.value.typed) }
    }
}
