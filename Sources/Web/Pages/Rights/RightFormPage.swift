import Enforcement
import Law

/// The page on which a right is registered or changed.
enum RightFormPage {
    /// - Parameter known: the right that is changed; nil for a new one.
    static func page(_ form: RightForm, changing known: Right?, context: PageContext) -> HTML {
        let say = context.say
        let title = say(known == nil ? RightText.new : RightText.edit)
        var crumbs = [Crumb(say(RightText.rights), Paths.rights)]
        if let known { crumbs.append(Crumb(known.mark, Paths.right(known.id))) }
        return Layout.page(
            title: title, breadcrumbs: crumbs + [Crumb(title)], context: context,
            content: """
                \(context.show(PageHeader(title)))
                \(context.show(FormPage(
                    path: known.map { Paths.rightEdit($0.id) } ?? Paths.rights, groups: groups(form, known, context),
                    submit: say(CommonText.save), cancel: known.map { Paths.right($0.id) } ?? Paths.rights,
                    hidden: known == nil ? [] : [.init("version", form.value("version"))])))
                """)
    }

    private static func groups(_ form: RightForm, _ known: Right?, _ context: PageContext) -> [FormPage.Group] {
        func field(
            _ name: String, _ label: Wording, _ control: FormField.Control, hint: Wording? = nil, required: Bool = false
        ) -> FormField {
            FormField(
                name, context.say(label), control, hint: hint.map(context.say),
                error: form.reader.problem(name).map(context.say), isRequired: required)
        }
        func text(_ name: String, _ kind: FormField.TextKind = .plain) -> FormField.Control {
            .text(form.value(name), kind)
        }
        let kinds = RightKind.allCases.map { FormField.Choice($0.rawValue, context.say($0.label)) }
        let identity = [
            field("kind", RightText.kind, .select(form.value("kind"), kinds), required: true),
            field(
                "registrationNumber", RightText.number, text("registrationNumber"), hint: RightText.numberHint,
                required: true),
        ]
        return [
            FormPage.Group(
                context.say(RightText.whatItIs),
                fields: (known == nil ? identity : []) + [
                    field("mark", RightText.mark, text("mark"), required: true),
                    field(
                        "aliases", RightText.aliases, .longText(form.value("aliases"), rows: 4),
                        hint: RightText.aliasesHint),
                    field("classes", RightText.classes, text("classes"), hint: RightText.classesHint),
                    field("referencePrice", RightText.referencePrice, text("referencePrice", .money)),
                ]),
            FormPage.Group(
                context.say(RightText.whoHolds),
                fields: [
                    field("holder", RightText.holder, text("holder")),
                    field("holderCode", RightText.holderCode, text("holderCode", .code)),
                    field("validFrom", RightText.validFrom, .date(form.value("validFrom"))),
                    field("validUntil", RightText.validUntil, .date(form.value("validUntil"))),
                ]),
        ]
    }
}
