import Law
import Operations

/// Which mark does a text look like? Asked by whoever sees a name somewhere.
enum ScreeningPage {
    /// The most characters of a text.
    static let longest = 500

    static func page(_ text: String, _ screened: ScreenedText?, context: PageContext) -> HTML {
        let say = context.say
        return Layout.page(
            title: say(ListingText.screeningTitle),
            breadcrumbs: [Crumb(say(ListingText.monitoring), Paths.listings), Crumb(say(ListingText.toScreening))],
            context: context,
            content: """
                \(context.show(PageHeader(say(ListingText.screeningTitle), lead: say(ListingText.screeningLead))))
                <form class="form" method="get" action="\(Paths.screening)">\
                \(context.show(FormField("text", say(ListingText.text), .text(text), isRequired: true)))\
                <div class="acts form-acts"><button class="button primary" type="submit">\(say(ListingText.check))</button></div></form>
                \(screened.map { context.show(PagePart(say(ListingText.finding), anchor: "findings", result($0, context))) })
                """)
    }

    private static func result(_ screened: ScreenedText, _ context: PageContext) -> HTML {
        let passages = ScreenedPassages(
            title: screened.text, description: nil, seller: nil, address: screened.text, findings: screened.findings)
        guard screened.findings.isEmpty else { return context.show(passages.view(in: context)) }
        return context.show(
            EmptyState(context.say(ListingText.noFindings), next: context.say(ListingText.screeningLead)))
    }
}
