import Enforcement
import Law
import Operations

/// The forms in which a user's certificates are registered, suspended and given back, and how they are read.
struct CertificateForms {
    let model: UserShowPage.Model
    let context: PageContext

    private var form: FormReader { model.form }

    /// What was typed into the form of a new certificate.
    static func certified(_ user: UserID, _ form: inout FormReader) -> CertifyOfficer? {
        let number = form.required("number", max: 40)
        let kind = form.required("kind", as: CertificateKind.self)
        let areas = Set(form.all("areas").compactMap { EnforcementArea(rawValue: $0) })
        let region = form.optional("region", max: 6)
        let from = form.required("validFrom", as: LegalDate.self)
        let until = form.required("validUntil", as: LegalDate.self)
        guard form.isValid, let kind, let from, let until else { return nil }
        return CertifyOfficer(
            userID: user, number: number, kind: kind, areas: areas.isEmpty ? nil : areas, region: region,
            validFrom: from, validUntil: until)
    }

    /// What was typed into the form of a suspension.
    static func suspended(_ form: inout FormReader) -> SuspendCertificate? {
        let number = form.required("suspended", max: 40)
        let from = form.required("from", as: LegalDate.self)
        let until = form.optional("until", as: LegalDate.self)
        let reason = form.required("reason", max: 500)
        guard form.isValid, let from else { return nil }
        return SuspendCertificate(number: number, from: from, until: until, reason: reason)
    }

    /// What was typed into the form that lifts one.
    static func lifted(_ form: inout FormReader) -> LiftSuspension? {
        let number = form.required("lifted", max: 40)
        let reason = form.required("liftReason", max: 500)
        return form.isValid ? LiftSuspension(number: number, reason: reason) : nil
    }

    /// A certificate to be registered.
    var registration: FormPage {
        let say = context.say
        let areas = FormField(
            "areas", say(AdministrationText.areas),
            .checkboxes(
                Set(form.all("areas")), EnforcementArea.allCases.map { .init($0.rawValue, say($0.label)) }),
            hint: say(AdministrationText.areasHint), error: problem("areas"))
        return FormPage(
            path: Paths.userCertificates(model.person.id),
            groups: [
                .init(fields: [
                    FormField(
                        "number", say(AdministrationText.certificateNumber), .text(typed("number"), .code),
                        error: problem("number"), isRequired: true),
                    FormField(
                        "kind", say(AdministrationText.certificateKind),
                        .select(
                            form.values.first("kind") ?? CertificateKind.national.rawValue,
                            CertificateKind.allCases.map { .init($0.rawValue, say($0.label)) }),
                        error: problem("kind"), isRequired: true),
                    areas,
                    FormField(
                        "region", say(AdministrationText.coveredRegion), .text(typed("region"), .code),
                        hint: say(AdministrationText.coveredRegionHint), error: problem("region")),
                    date("validFrom", AdministrationText.validFrom, isRequired: true),
                    date("validUntil", AdministrationText.validUntil, isRequired: true),
                ])
            ],
            submit: say(AdministrationText.registerCertificate), weight: .ordinary)
    }

    /// Suspending one, and lifting what suspends one.
    var standing: HTML {
        let suspended = model.certificates.filter { certificate in
            certificate.suspensions.contains { $0.canBeLifted(on: context.now.date) }
        }
        return "\(context.show(suspension))\(if: !suspended.isEmpty, context.show(lifting(of: suspended)))"
    }

    private var suspension: FormPage {
        FormPage(
            path: Paths.userSuspension(model.person.id),
            groups: [
                .init(
                    context.say(AdministrationText.suspend), lead: context.say(AdministrationText.suspendLead),
                    fields: [
                        choice("suspended", of: model.certificates),
                        date("from", AdministrationText.suspendedFrom, isRequired: true),
                        date("until", AdministrationText.suspendedUntil, hint: AdministrationText.suspendedUntilHint),
                        text("reason", AdministrationText.suspendReason),
                    ])
            ],
            submit: context.say(AdministrationText.suspend), weight: .ordinary)
    }

    private func lifting(of suspended: [Officer]) -> FormPage {
        FormPage(
            path: Paths.userLifting(model.person.id),
            groups: [
                .init(
                    context.say(AdministrationText.lift), lead: context.say(AdministrationText.liftLead),
                    fields: [choice("lifted", of: suspended), text("liftReason", AdministrationText.liftReason)])
            ],
            submit: context.say(AdministrationText.lift), weight: .ordinary)
    }

    private func choice(_ name: String, of certificates: [Officer]) -> FormField {
        let only = certificates.count == 1 ? certificates.first?.certificateNumber : nil
        return FormField(
            name, context.say(AdministrationText.certificateNumber),
            .select(
                form.values.first(name) ?? only,
                certificates.map { .init($0.certificateNumber, $0.certificateNumber) }),
            error: problem(name), isRequired: true)
    }

    private func date(
        _ name: String, _ label: Wording, hint: Wording? = nil, isRequired: Bool = false
    ) -> FormField {
        FormField(
            name, context.say(label), .date(typed(name)), hint: hint.map(context.say), error: problem(name),
            isRequired: isRequired)
    }

    private func text(_ name: String, _ label: Wording) -> FormField {
        FormField(name, context.say(label), .text(typed(name)), error: problem(name), isRequired: true)
    }

    private func typed(_ name: String) -> String { form.values.first(name) ?? "" }

    private func problem(_ name: String) -> String? { form.problem(name).map(context.say) }
}

extension CertificateKind: QueryValue {}
