package import Enforcement
package import Law
package import Storage

/// The forms of one case, as somebody may see it: which fit now, what each still needs, and what was issued.
package struct CaseForms: Sendable {
    /// A form that fits the stage of the case.
    package struct Fitting: Sendable {
        package let form: PrescribedForm
        /// What the record must say first; empty where the form can be issued.
        package let missing: [FormFact]
    }

    package let loaded: CaseStore.Loaded
    package let unit: Unit
    package let documents: [DocumentStore.Line]
    package let facts: FormFacts
    package let today: LegalDate
    /// Whether this actor may issue a form.
    package let mayIssue: Bool
    /// The forms that fit the stage of the case, in the order of the catalogue.
    package let fitting: [Fitting]
    /// The regional wordings that stand for the unit.
    private let wordings: FormWordings

    /// - Throws: `Refusal.notFound` where there is no such case or it is out of sight.
    package init(_ id: CaseID, for actor: Actor, at now: Moment, in access: any ReadAccess) throws {
        loaded = try CaseStore.load(id, for: actor, in: access)
        let record = loaded.record
        guard let unit = try OrganisationStore.unit(record.unitID, in: access) else { throw Refusal.notFound(.unit) }
        self.unit = unit
        wordings = try FormWordings(for: unit, in: access)
        documents = try DocumentStore.documents(of: record.reference, in: access)
        let code = try CaseSubject.find(record.subjectID, in: access)?.code
        var facts = try FormFacts(
            loaded, code: code, documents: documents, volume: loaded.volumeItems(in: access),
            executions: ExecutionStore.contents(of: loaded.executions, in: access), on: now.date)
        facts.note(files: try EvidenceStore.list(of: record.reference, in: access))
        self.facts = facts
        today = now.date
        mayIssue = CaseForms.mayIssue(actor, on: loaded.scope, at: now)
        fitting = PrescribedForms.fitting(FormStage(record.state)).map { form in
            Fitting(form: form, missing: FormFilling(form, facts).missing)
        }
    }

    /// A form about to be filled in for this case.
    ///
    /// - Throws: `Refusal`: `notFound` for what is no form to choose; `notInThisState` where it does not fit the stage;
    ///   `form-incomplete` where the record does not say yet what it must.
    package func filling(_ form: DocumentForm) throws(Refusal) -> FormFilling {
        guard let row = form.prescribed, row.way == .chosen else { throw Refusal.notFound(.document) }
        guard let fitting = fitting.first(where: { $0.form.form == form }) else {
            let state = loaded.record.state.label
            throw Refusal(
                .notInThisState,
                Wording("案件处于“\(state.zh)”，不制发\(row.name.zh)", "Not issued while the case is: \(state.en)"))
        }
        guard fitting.missing.isEmpty else {
            let zh = fitting.missing.map(\.label.zh).joined(separator: "、")
            let en = fitting.missing.map(\.label.en).joined(separator: ", ")
            throw Refusal(CaseForms.incomplete, Wording("案卷中尚无：\(zh)", "The file does not hold yet: \(en)"))
        }
        return FormFilling(row, facts)
    }

    /// The content that answers make of a form now.
    ///
    /// - Throws: `Refusal` as `filling`; `FormFault` for an answer.
    package func content(
        _ form: DocumentForm, _ answers: [String: String], isPartial: Bool = false
    ) throws -> FormContent {
        let filling = try filling(form)
        return try filling.content(answers, in: wordings[filling.form], by: unit.name, on: today, isPartial: isPartial)
    }

    /// Whether an actor may issue forms on a case: who works it, and who decides on it.
    static func mayIssue(_ actor: Actor, on scope: RecordScope, at now: Moment) -> Bool {
        [Duty.caseWork, .caseApprove].contains { Authority.allows($0, by: actor, on: scope, at: now) }
    }

    static let incomplete = RefusalCode("form-incomplete")
}
