import Enforcement
import Law
import Operations

/// The pages on which a subject is registered, changed or identified.
enum SubjectFormPage {
    /// A new subject; a text that is pasted is read first and shown for checking.
    static func new(_ form: FormReader, context: PageContext, isRead: Bool = false) -> HTML {
        let say = context.say
        let kinds = SubjectKind.allCases.map { FormField.Choice($0.rawValue, say($0.label)) }
        let fields = Fields(form: form, context: context)
        return frame(
            SubjectText.new, nil, context,
            """
            \(if: isRead, context.show(Notice(.active, say(SubjectText.read))))
            \(context.show(FormPage(
                path: Paths.subjects,
                groups: [
                    .init(say(SubjectText.details), fields: [
                        fields.field(
                            "kind", SubjectText.kind, .select(form.values.first("kind"), kinds), hint: SubjectText.letCodeTell),
                        fields.text("code", SubjectText.code, .code, hint: SubjectText.codeHint),
                        fields.text("name", SubjectText.name, required: true),
                        fields.text("address", SubjectText.address),
                        fields.text("phone", SubjectText.phone, .phone),
                        fields.text("region", SubjectText.region, .number, hint: SubjectText.regionHint),
                    ]),
                    .init(say(SubjectText.paste), lead: say(SubjectText.pasteLead), fields: [
                        fields.field("pasted", SubjectText.pasted, .longText(isRead ? "" : form.values.first("pasted") ?? "", rows: 4))
                    ]),
                ], submit: say(CommonText.save), cancel: Paths.subjects)))
            """)
    }

    /// A change: what the reader sees masked comes empty, and left empty it stays.
    static func edit(_ subject: MaskedSubject, _ form: FormReader, context: PageContext) -> HTML {
        let fields = Fields(form: form, context: context)
        func secret(_ name: String, _ label: Wording, _ value: PersonalValue, _ kind: FormField.TextKind = .plain)
            -> FormField
        {
            fields.text(name, label, kind, hint: subject.hidden.contains(value) ? SubjectText.blankKeeps : nil)
        }
        var all = [
            fields.text("name", SubjectText.name, required: true), secret("address", SubjectText.address, .address),
            secret("phone", SubjectText.phone, .phone, .phone),
            fields.text("region", SubjectText.region, .number, hint: SubjectText.regionHint),
        ]
        if subject.hidden.contains(.address) { all.append(fields.tick("removeAddress", SubjectText.removeAddress)) }
        if subject.hidden.contains(.phone) { all.append(fields.tick("removePhone", SubjectText.removePhone)) }
        return frame(
            SubjectText.edit, subject, context,
            context.show(
                FormPage(
                    path: Paths.subjectEdit(subject.id), groups: [.init(fields: all)],
                    submit: context.say(CommonText.save),
                    cancel: Paths.subject(subject.id),
                    hidden: [.init("version", form.values.first("version") ?? String(subject.version))])))
    }

    /// Who stands behind a shop.
    static func identify(_ subject: MaskedSubject, _ form: FormReader, context: PageContext) -> HTML {
        let fields = Fields(form: form, context: context)
        return frame(
            SubjectText.identify, subject, context,
            context.show(
                FormPage(
                    path: Paths.subjectIdentity(subject.id),
                    groups: [
                        .init(
                            lead: context.say(SubjectText.identifyLead),
                            fields: [
                                fields.text(
                                    "code", SubjectText.code, .code, hint: SubjectText.codeHint, required: true),
                                fields.text("name", SubjectText.registeredName, required: true),
                            ])
                    ], submit: context.say(SubjectText.identify), cancel: Paths.subject(subject.id),
                    hidden: [.init("version", form.values.first("version") ?? String(subject.version))])))
    }

    private static func frame(
        _ title: Wording, _ subject: MaskedSubject?, _ context: PageContext, _ content: HTML
    ) -> HTML {
        let title = context.say(title)
        var crumbs = [Crumb(context.say(SubjectText.subjects), Paths.subjects)]
        if let subject { crumbs.append(Crumb(subject.name, Paths.subject(subject.id))) }
        return Layout.page(
            title: title, breadcrumbs: crumbs + [Crumb(title)], context: context,
            content: "\(context.show(PageHeader(title)))\(content)")
    }

    /// Makes the questions of one form with their answers and mistakes.
    private struct Fields {
        let form: FormReader
        let context: PageContext

        func field(
            _ name: String, _ label: Wording, _ control: FormField.Control, hint: Wording? = nil, required: Bool = false
        ) -> FormField {
            FormField(
                name, context.say(label), control, hint: hint.map(context.say),
                error: form.problem(name).map(context.say), isRequired: required)
        }

        func text(
            _ name: String, _ label: Wording, _ kind: FormField.TextKind = .plain, hint: Wording? = nil,
            required: Bool = false
        ) -> FormField {
            field(name, label, .text(form.values.first(name) ?? "", kind), hint: hint, required: required)
        }

        func tick(_ name: String, _ label: Wording) -> FormField { field(name, label, .tick(form.isTicked(name))) }
    }
}
