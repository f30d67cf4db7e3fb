import Enforcement
import Law
import Operations

extension UserShowPage {
    static func certificates(_ model: Model, _ context: PageContext) -> HTML {
        let say = context.say
        let table = DataTable(
            caption: say(AdministrationText.certificates),
            columns: [
                .init(say(AdministrationText.certificateNumber)), .init(say(AdministrationText.validFrom)),
                .init(say(AdministrationText.validUntil)), .init(say(CommonText.state)), .init(""),
            ],
            rows: model.certificates.map { certificate($0, model, context) },
            emptyState: EmptyState(
                say(AdministrationText.noCertificates), next: say(AdministrationText.noCertificatesNext)))
        return "\(context.show(table))\(if: model.person.active, context.show(register(model, context)))"
    }

    private static func certificate(_ officer: Officer, _ model: Model, _ context: PageContext) -> DataTable.Row {
        let say = context.say
        let isGood = officer.isValid(on: context.now.date)
        let word =
            officer.suspended
            ? AdministrationText.certificateSuspended
            : isGood ? AdministrationText.certificateGood : AdministrationText.certificateOut
        let change = ActButton(
            say(officer.suspended ? AdministrationText.lift : AdministrationText.suspend),
            .post(
                Paths.userCertificateState(model.person.id),
                fields: [
                    .init("number", officer.certificateNumber),
                    .init("state", officer.suspended ? "good" : "suspended"),
                ]))
        return DataTable.Row(
            id: officer.certificateNumber, path: nil,
            cells: [
                "\(officer.certificateNumber)", context.time(officer.validFrom), context.time(officer.validUntil),
                context.show(StateBadge(say(word), isGood ? .active : .quiet)), model.isOwn ? "" : context.show(change),
            ])
    }

    private static func register(_ model: Model, _ context: PageContext) -> FormPage {
        let (say, form) = (context.say, model.form)
        func date(_ name: String, _ label: Wording) -> FormField {
            FormField(
                name, say(label), .date(form.values.first(name) ?? ""), error: form.problem(name).map(say),
                isRequired: true)
        }
        return FormPage(
            path: Paths.userCertificates(model.person.id),
            groups: [
                .init(fields: [
                    FormField(
                        "number", say(AdministrationText.certificateNumber),
                        .text(form.values.first("number") ?? "", .code),
                        error: form.problem("number").map(say), isRequired: true),
                    date("validFrom", AdministrationText.validFrom), date("validUntil", AdministrationText.validUntil),
                ])
            ],
            submit: say(AdministrationText.registerCertificate), weight: .ordinary)
    }

    /// Correcting the name and moving to another unit.
    static func account(_ model: Model, _ context: PageContext) -> HTML {
        guard model.person.active else { return .empty }
        let (say, form, person) = (context.say, model.form, model.person)
        let version = ActButton.Field("version", String(person.version))
        let name = FormPage(
            path: Paths.userName(person.id),
            groups: [
                .init(fields: [
                    FormField(
                        "name", say(AdministrationText.personName), .text(form.values.first("name") ?? person.name),
                        error: form.problem("name").map(say), isRequired: true)
                ])
            ],
            submit: say(AdministrationText.rename), hidden: [version], weight: .ordinary)
        let unit = FormPage(
            path: Paths.userUnit(person.id),
            groups: [
                .init(fields: [
                    FormField(
                        "unit", say(AdministrationText.moveTo), .select(form.values.first("unit"), model.units),
                        error: form.problem("unit").map(say), isRequired: true)
                ])
            ],
            submit: say(AdministrationText.move), hidden: [version], weight: .ordinary)
        return "\(context.show(name))\(if: !model.isOwn, context.show(unit))"
    }
}
