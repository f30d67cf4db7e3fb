/// The listing's own text on the left, its findings on the right, each leading to the other.
package struct FindingView: Component {
    /// One field of the listing: its name in words, its text with the spans.
    package struct Passage: Sendable, Hashable {
        package let label: String
        package let text: MarkedText

        package init(_ label: String, _ text: MarkedText) {
            self.label = label
            self.text = text
        }
    }

    package let passages: [Passage]
    package let cards: [FindingCard]

    package init(passages: [Passage], cards: [FindingCard]) {
        self.passages = passages
        self.cards = cards
    }

    package func html(in context: PageContext) -> HTML {
        """
        <div class="finding-view"><div class="passages">\(each(passages) { passage in
            """
            <section class="passage"><h3>\(passage.label)</h3><p>\(context.show(passage.text))</p></section>

            """
        })</div>
        <div class="findings" data-rows>\(context.show(cards))</div></div>

        """
    }
}
