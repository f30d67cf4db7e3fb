import Enforcement
import Law
import Operations

extension UserShowPage {
    static func certificates(_ model: Model, _ context: PageContext) -> HTML {
        let forms = CertificateForms(model: model, context: context)
        return """
            \(context.show(CertificateTable(model.certificates, context)))\
            \(SuspensionTable.html(model.certificates, context))\
            \(if: model.person.active, context.show(forms.registration))\
            \(if: !model.isOwn && !model.certificates.isEmpty, forms.standing)
            """
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
