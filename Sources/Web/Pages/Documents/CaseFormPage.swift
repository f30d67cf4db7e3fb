import Enforcement
import Law
import Operations

/// One form of a case: what the file fills in, what the officer is asked for, and what the law wants in it.
enum CaseFormPage {
    /// - Parameter refusal: what was refused, where the form comes back.
    static func page(
        _ filling: FormFilling, of forms: CaseForms, _ form: FormReader, key: String, refusal: Refusal?,
        context: PageContext
    ) -> HTML {
        let say = context.say
        let record = forms.loaded.record
        let row = filling.form
        let fields = FormQuestions.fields(of: filling, asking: FormAsking(form: form, context: context))
        let questions = FormPage(
            path: Paths.caseForm(record.id, row.form), groups: [.init(fields: fields)], submit: say(FormText.preview),
            cancel: Paths.caseForms(record.id), hidden: [.init("step", "preview"), .init("key", key)])
        return Layout.page(
            title: say(row.name), breadcrumbs: CaseFormsPage.crumbs(record, context) + [Crumb(say(row.name))],
            context: context,
            content: """
                \(context.show(PageHeader(say(row.name), lead: "\(record.number) \(record.title)")))
                \(context.show(refusal.map { Notice(.grave, say($0.message), source: $0.source) }))
                \(context.show(PagePart(say(FormText.known), context.show(FactList(known(filling, context))))))
                \(context.show(PagePart(say(FormText.toSay), context.show(questions))))
                \(context.show(PagePart(say(FormText.mustHold), elements(row, context))))
                """)
    }

    private static func known(_ filling: FormFilling, _ context: PageContext) -> [FactList.Fact] {
        filling.form.slots.compactMap { slot in
            slot.value(from: filling.facts).map { value in
                FactList.Fact(context.say(slot.label), context.show(PaperText(value.typed)))
            }
        }
    }

    private static func elements(_ form: PrescribedForm, _ context: PageContext) -> HTML {
        """
        <ul>\(each(form.elements) { element in
            """
            <li>\(context.say(element.name)) <span class="beside">\
            \(element.source.map { context.cite($0) } ?? "\(context.say(FormText.unread))")</span></li>
            """
        })</ul>
        """
    }

    /// The draft with what can be done with it: issue it, or go back to the questions with everything that was typed.
    static func preview(
        _ sheet: Sheet, of form: DocumentForm, on id: CaseID, answers: [String: String], key: String,
        context: PageContext
    ) -> HTML {
        let fields = [("key", key)] + answers.sorted { $0.key < $1.key }
        let bar: HTML = """
            <form method="post" action="\(Paths.caseForm(id, form))">\(CSRFField().html(in: context))\
            \(each(fields) { "<input type=\"hidden\" name=\"\($0.0)\" value=\"\($0.1)\">" })\
            <button type="submit" name="step" value="edit">\(context.say(FormText.change))</button>\
            <button type="submit" name="step" value="issue">\(context.say(FormText.issue))</button></form>
            """
        return SheetPage.page(sheet, back: Paths.caseForms(id), bar: bar, context: context)
    }
}
