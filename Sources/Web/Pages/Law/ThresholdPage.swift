import Law

/// Thresholds for anyone: one situation, one crime, the answer with its reasons. Everything stands in the address.
enum ThresholdPage {
    struct Model: Sendable {
        let crime: Crime?
        /// The questions of the crime chosen.
        let groups: [FormPage.Group]
        let answers: [Assessment]
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        let content: HTML = """
            \(context.show(PageHeader(say(ThresholdText.title), lead: say(ThresholdText.lead))))
            \(if: !model.answers.isEmpty, context.show(
                PagePart(say(ThresholdText.result), anchor: "result", context.show(model.answers.map { answer in
                    ThresholdPanel(answer) { fact in
                        ThresholdQuestions.field(of: fact).map { context.currentPath.at($0) }
                    }
                }))))
            \(choice(model, context))\(model.crime.map { questions($0, model, context) })
            """
        guard context.person != nil else {
            return Layout.publicPage(title: say(ThresholdText.title), context: context, content: content)
        }
        return Layout.page(
            title: say(ThresholdText.title), breadcrumbs: [Crumb(say(ThresholdText.title))], context: context,
            content: content)
    }

    /// The crime is asked first: it decides which facts matter.
    private static func choice(_ model: Model, _ context: PageContext) -> HTML {
        let choices = Crime.allCases.map { crime in
            FormField.Choice(crime.rawValue, "\(context.say(crime.source.articleWording)) \(context.say(crime.label))")
        }
        let field = FormField("crime", context.say(ThresholdText.crime), .select(model.crime?.rawValue, choices))
        return """
            <form class="form" method="get" action="\(Paths.thresholds)">\(context.show(field))\
            <div class="acts form-acts"><button class="button" type="submit">\(context.say(ThresholdText.chooseCrime))</button>\
            </div></form>

            """
    }

    private static func questions(_ crime: Crime, _ model: Model, _ context: PageContext) -> HTML {
        """
        \(context.show(ErrorSummary(model.groups.flatMap(\.fields))))\
        <form class="form part" method="get" action="\(Paths.thresholds)" novalidate>\
        <input type="hidden" name="crime" value="\(crime.rawValue)">\
        \(each(model.groups) { group in
            """
            <section class="form-group"><h2>\(group.title ?? "")</h2>\(context.show(group.fields))</section>

            """
        })<div class="acts form-acts"><button class="button primary" type="submit">\(context.say(ThresholdText.assess))\
        </button></div></form>

        """
    }
}
