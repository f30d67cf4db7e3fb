import Enforcement
import Law
import Storage

extension ActStep where S == Case {
    /// Issues a prescribed form that a step of the case owes: filled from the record as it stands after the step, and from what
    /// was said with it.
    ///
    /// - Parameters:
    ///   - unit: who issues it; nil for the unit that works the case.
    ///   - answers: what the record does not say, by the name of the slot.
    /// - Throws: `Refusal` with `invalidInput` for a slot that nothing fills.
    func issue(_ form: DocumentForm, by unit: Unit? = nil, _ answers: [String: String] = [:]) throws {
        let unit = try unit ?? self.unit()
        let forms = try CaseForms(record.id, for: work.actor, at: work.now, in: work.access)
        let content = try forms.owed(form, answers, by: unit, in: work)
        try work.issue(form, on: record.reference, called: record.number, by: unit, content: content)
    }
}

extension CaseForms {
    /// The content of a form that a step issues, at whatever stage the case is.
    fileprivate func owed(
        _ form: DocumentForm, _ answers: [String: String], by unit: Unit, in work: Work
    ) throws -> FormContent {
        guard let row = form.prescribed else { throw Refusal.notFound(.document) }
        let filling = FormFilling(row, facts)
        var said = ["contact": work.actor.name, "party": CaseForms.partyUnknown]
        for slot in filling.asked {
            let start = slot.start(from: facts)
            if !start.isEmpty { said[slot.name] = start }
        }
        said.merge(answers) { _, answer in answer }
        do {
            let wording = try FormWordings(for: unit, in: work.access)[row]
            return try filling.content(said, in: wording, by: unit.name, on: today)
        } catch let fault as FormFault {
            throw Refusal.invalid(fault.slot, fault.message)
        }
    }

    /// The words for a party that nobody knows yet.
    private static let partyUnknown = "当事人不明"
}
