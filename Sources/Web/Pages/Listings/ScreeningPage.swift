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
                \(screened.map { context.show(PagePart(say(ListingText.finding), anchor: "findings", result($0, context))) })\
                \(screened.map { weighed($0, context) })
                """)
    }

    private static func result(_ screened: ScreenedText, _ context: PageContext) -> HTML {
        let passages = ScreenedPassages(
            title: screened.text, description: nil, seller: nil, address: screened.text, findings: screened.findings)
        guard screened.findings.isEmpty else { return context.show(passages.view(in: context)) }
        let next = screened.signals.isEmpty ? ListingText.screeningLead : ListingText.noFindingsButSigns
        return context.show(EmptyState(context.say(ListingText.noFindings), next: context.say(next)))
    }

    /// The score of the whole text and what else went into it; signs without a finding may add up to more than a name alone.
    private static func weighed(_ screened: ScreenedText, _ context: PageContext) -> HTML {
        guard screened.score > 0 else { return "" }
        let signals = SignalList(screened.signals, in: context)
        let score: HTML = """
            <p class="finding-score"><span>\(context.say(ListingText.textScore))</span> \(context.show(ScoreBar(score: screened.score)))</p>

            """
        let part: HTML = "\(score)\(if: !signals.isEmpty, context.show(signals))"
        return context.show(PagePart(context.say(ListingText.signals), anchor: "signals", part))
    }
}
