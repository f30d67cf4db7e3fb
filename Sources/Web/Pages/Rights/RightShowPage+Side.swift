import Enforcement
import Law
import Operations

/// Who sells under a right, and where its holder does.
extension RightShowPage {
    static func sellers(_ model: Model, _ context: PageContext) -> HTML {
        let mayChange = model.shown.mayWrite && !model.shown.right.revoked
        let list: HTML =
            model.shown.sellers.isEmpty
            ? "<p class=\"hint\">\(context.say(RightText.noSellers))</p>"
            : context.show(FactList(model.shown.sellers.map { seller($0, model, context, mayChange) }))
        return "\(list)\(mayChange ? context.show(form(model, context)) : .empty)"
    }

    private static func seller(
        _ seller: AuthorisedSeller, _ model: Model, _ context: PageContext, _ mayChange: Bool
    ) -> FactList.Fact {
        let until = seller.validUntil.map { "\(context.say(RightText.sellerUntil)) \(context.language.date($0))" }
        let details = [seller.code, until].compactMap(\.self).joined(separator: " · ")
        let act = ActButton(
            context.say(RightText.withdraw),
            .post(Paths.sellerWithdrawal(model.shown.right.id), fields: [.init("seller", seller.name)]))
        return .init(seller.name, "\(details) \(mayChange ? context.show(act) : .empty)")
    }

    private static func form(_ model: Model, _ context: PageContext) -> FormPage {
        let reader = model.sellerForm
        let say = context.say
        func field(_ name: String, _ label: Wording, _ kind: FormField.TextKind = .plain, required: Bool = false)
            -> FormField
        {
            FormField(
                name, say(label), .text(reader.values.first(name) ?? "", kind), error: reader.problem(name).map(say),
                isRequired: required)
        }
        return FormPage(
            path: Paths.rightSellers(model.shown.right.id),
            groups: [
                .init(fields: [
                    field("seller", RightText.seller, required: true), field("code", RightText.sellerCode, .code),
                    FormField(
                        "validUntil", say(RightText.sellerUntil), .date(reader.values.first("validUntil") ?? ""),
                        error: reader.problem("validUntil").map(say)),
                ])
            ], submit: say(RightText.addSeller), weight: .ordinary)
    }

    /// Pictures of the holder, and the form for more.
    static func files(_ model: Model, _ context: PageContext) -> HTML {
        let say = context.say
        let shown = model.shown
        let list: HTML =
            shown.files.isEmpty
            ? "<p class=\"hint\">\(say(PhotoText.noPictures))</p>"
            : context.show(EvidenceList(shown.files.map { EvidenceList.Item($0, in: context) }))
        let lead: HTML = "<p class=\"hint\">\(say(PhotoText.picturesLead))</p>"
        guard shown.mayWrite, !shown.right.revoked else { return "\(lead)\(list)" }
        let form = EvidenceForm.form(
            Paths.rightFiles(shown.right.id), model.fileForm, context, isOfRight: true)
        return """
            \(lead)\(list)<details class="disclosure"\(if: form.hasErrors, " open")><summary>\(say(PhotoText.add))</summary>
            \(context.show(form))</details>
            """
    }

    /// The holder's own hosts, and the form for one more.
    static func hosts(_ model: Model, _ context: PageContext) -> HTML {
        let say = context.say
        let mayChange = model.shown.mayWrite && !model.shown.right.revoked
        let list: HTML =
            model.shown.hosts.isEmpty
            ? "<p class=\"hint\">\(say(RightText.noHosts))</p>"
            : context.show(FactList(model.shown.hosts.map { host($0, model, context, mayChange) }))
        let lead: HTML = "<p class=\"hint\">\(say(RightText.hostsLead))</p>"
        return "\(lead)\(list)\(mayChange ? context.show(hostForm(model, context)) : .empty)"
    }

    private static func host(
        _ host: String, _ model: Model, _ context: PageContext, _ mayChange: Bool
    ) -> FactList.Fact {
        let act = ActButton(
            context.say(RightText.withdraw),
            .post(Paths.hostWithdrawal(model.shown.right.id), fields: [.init("host", host)]))
        return .init(host, mayChange ? context.show(act) : .empty)
    }

    private static func hostForm(_ model: Model, _ context: PageContext) -> FormPage {
        let reader = model.hostForm
        let field = FormField(
            "host", context.say(RightText.host), .text(reader.values.first("host") ?? ""),
            error: reader.problem("host").map(context.say), isRequired: true)
        return FormPage(
            path: Paths.rightHosts(model.shown.right.id), groups: [.init(fields: [field])],
            submit: context.say(RightText.addHost), weight: .ordinary)
    }
}
