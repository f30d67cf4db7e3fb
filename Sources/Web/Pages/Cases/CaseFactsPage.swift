import Enforcement
import Law
import Operations

/// Setting down the facts for the thresholds of a case: the crimes first, then what their rows ask and the file does not say.
enum CaseFactsPage {
    struct Model: Sendable {
        let number: String
        let id: CaseID
        let version: Int
        let key: String
        let crimes: [Crime]
        let groups: [FormPage.Group]
        let refusal: Notice?
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        let path = Paths.caseFacts(model.id)
        let form = FormPage(
            path: path, groups: model.groups, submit: say(CaseEvent.setThresholdFacts.label),
            cancel: Paths.case(model.id),
            hidden: [.init("version", String(model.version)), .init("key", model.key)]
                + model.crimes.map { .init("crimes", $0.rawValue) })
        return Layout.page(
            title: say(ThresholdText.setDown),
            breadcrumbs: [
                Crumb(say(CaseText.cases), Paths.cases), Crumb(model.number, Paths.case(model.id)),
                Crumb(say(ThresholdText.setDown)),
            ], context: context,
            content: """
                \(context.show(PageHeader(say(ThresholdText.setDown), lead: say(ThresholdText.setDownLead))))
                \(context.show(model.refusal))
                \(choice(model, path, context))\(if: !model.crimes.isEmpty, context.show(form))
                """)
    }

    /// The crimes decide which facts matter.
    private static func choice(_ model: Model, _ path: Path, _ context: PageContext) -> HTML {
        let say = context.say
        let choices = Crime.allCases.map { crime in
            FormField.Choice(crime.rawValue, "\(say(crime.source.articleWording)) \(say(crime.label))")
        }
        let field = FormField(
            "crimes", say(ThresholdText.crimes), .checkboxes(Set(model.crimes.map(\.rawValue)), choices),
            hint: say(ThresholdText.changeCrimesLead),
            error: model.crimes.isEmpty ? say(ThresholdText.noCrime) : nil)
        let names = context.list(model.crimes.map { say($0.label) })
        return """
            <details class="ledger-note"\(if: model.crimes.isEmpty, " open")>\
            <summary>\(context.language.pair(say(ThresholdText.crimes), names))</summary>\
            <form class="form" method="get" action="\(path)">\(context.show(field))\
            <div class="acts form-acts"><button class="button" type="submit">\(say(ThresholdText.changeCrimes))</button>\
            </div></form></details>

            """
    }
}
