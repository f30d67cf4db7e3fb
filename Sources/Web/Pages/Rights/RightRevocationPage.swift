import Enforcement

/// Before a right is struck off: what will happen, and why it is done.
enum RightRevocationPage {
    static func page(_ right: Right, form: FormReader, context: PageContext) -> HTML {
        let say = context.say
        let title = say(RightText.strikeOff)
        let reason = FormField(
            "reason", say(RightText.revocation), .longText(form.values.first("reason") ?? "", rows: 3),
            error: form.problem("reason").map(say), isRequired: true)
        return Layout.page(
            title: title,
            breadcrumbs: [
                Crumb(say(RightText.rights), Paths.rights), Crumb(right.mark, Paths.right(right.id)), Crumb(title),
            ],
            context: context,
            content: """
                \(context.show(PageHeader("\(title) · \(right.mark)")))
                \(context.show(Confirmation(
                    consequences: [say(RightText.revocationEffect), say(RightText.revocationKept)], isIrrevocable: true,
                    form: FormPage(
                        path: Paths.rightRevocation(right.id), groups: [.init(fields: [reason])],
                        submit: title, cancel: Paths.right(right.id),
                        hidden: [.init("version", form.values.first("version") ?? String(right.version))],
                        weight: .grave))))
                """)
    }
}
