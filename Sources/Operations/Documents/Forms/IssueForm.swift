package import Enforcement
import Law

/// Issues a prescribed form on a case: filled from the record and from what the officer says, numbered, its content kept as
/// it stands.
package struct IssueForm: Operation {
    package static let name = "document.issue"

    package let id: CaseID
    package let form: DocumentForm
    /// As they are typed, by the name of the slot.
    package let answers: [String: String]

    package init(_ id: CaseID, _ form: DocumentForm, _ answers: [String: String]) {
        self.id = id
        self.form = form
        self.answers = answers
    }

    /// - Throws: `Refusal`: `notAllowed` for whoever does not work the case, `certificate-not-valid` for whoever may not
    ///   today; `notInThisState` and `form-incomplete` where the
    ///   form does not fit; `invalidInput` for an answer, with the name of its slot.
    package func perform(in work: Work) throws -> IssuedDocument {
        let forms = try CaseForms(id, for: work.actor, at: work.now, in: work.access)
        guard forms.mayIssue else {
            try Authority.require(.caseWork, by: work.actor, on: forms.loaded.scope, at: work.now)
            throw Refusal.notFound(.case)
        }
        do {
            let content = try forms.content(form, answers)
            let record = forms.loaded.record
            return try work.issue(form, on: record.reference, called: record.number, by: forms.unit, content: content)
        } catch let fault as FormFault {
            throw Refusal.invalid(fault.slot, fault.message)
        }
    }
}
