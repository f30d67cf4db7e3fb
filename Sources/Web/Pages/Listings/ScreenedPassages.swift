import Enforcement
import Law
import Operations

/// The text that was screened with its findings beside it.
struct ScreenedPassages {
    let title: String
    let description: String?
    let seller: String?
    let address: String?
    let findings: [StoredFinding]

    /// Title and description, and where something was found there the seller and the address, with the spans marked; each
    /// finding in a card of the same number.
    func view(in context: PageContext) -> FindingView {
        let numbered = findings.enumerated().map { (number: $0.offset + 1, finding: $0.element) }
        func spans(_ field: String) -> [MarkedText.Span] {
            numbered.filter { $0.finding.field == field }.map {
                MarkedText.Span(
                    number: $0.number, start: $0.finding.span.lowerBound, end: $0.finding.span.upperBound)
            }
        }
        func passage(_ label: Wording, _ text: String?, _ field: String, always: Bool = false) -> FindingView.Passage? {
            let spans = spans(field)
            guard let text, !text.isEmpty, always || !spans.isEmpty else { return nil }
            return FindingView.Passage(context.say(label), MarkedText(text, spans: spans))
        }
        let passages = [
            passage(ListingText.title, title, "title", always: true),
            passage(ListingText.description, description, "description", always: true),
            passage(ListingText.seller, seller, "seller"), passage(ListingText.address, address, "url"),
        ].compactMap(\.self)
        return FindingView(passages: passages, cards: numbered.map { card($0.number, $0.finding, context) })
    }

    private func card(_ number: Int, _ finding: StoredFinding, _ context: PageContext) -> FindingCard {
        FindingCard(
            number: number, mark: finding.mark,
            path: Paths.listings.with(query: [
                ("status", ListingQueueQuery.everyStatus), ("right", finding.right.rawValue),
            ]),
            kind: "\(context.say(ListingText.kind(finding.kind))) · “\(finding.matched)”",
            score: ScoreBar.hundredths(finding.score), reason: context.say(finding.reason),
            signals: [context.say(ListingText.heldBy(finding.holder, finding.registration))])
    }
}
