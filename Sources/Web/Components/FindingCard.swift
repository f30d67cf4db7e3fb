/// One finding of the screening beside the text it was found in: mark, kind, score, reason, signals, verdict.
package struct FindingCard: Component {
    /// The number of the finding on this page, as its span is marked.
    package let number: Int
    /// The mark that was found: "阿迪达斯".
    package let mark: String
    /// The right behind the mark.
    package let path: Path?
    /// The kind in words, with what was matched: "同音：哒 ≈ 达".
    package let kind: String
    /// 0 to 100.
    package let score: Int
    /// The reason in one sentence.
    package let reason: String
    /// What else speaks for or against it: price, seller, category.
    package let signals: [String]
    /// The verdicts one may give.
    package let verdicts: [ActButton]
    /// The verdict given, and by whom.
    package let verdict: StateBadge?

    package init(
        number: Int, mark: String, path: Path?, kind: String, score: Int, reason: String, signals: [String] = [],
        verdicts: [ActButton] = [], verdict: StateBadge? = nil
    ) {
        self.number = number
        self.mark = mark
        self.path = path
        self.kind = kind
        self.score = score
        self.reason = reason
        self.signals = signals
        self.verdicts = verdicts
        self.verdict = verdict
    }

    package func html(in context: PageContext) -> HTML {
        """
        <article class="finding" id="finding-\(number)">
        <h3><span class="finding-number">\(number)</span> \(linkedMark)\(context.show(verdict))</h3>
        <p class="finding-kind">\(kind)</p>
        <p class="finding-score"><span class="unseen">\(context.say(CommonText.score)) </span>\
        \(Bar(part: score, of: 100).html(in: context))<span class="number">\(score)</span></p>
        <p class="finding-reason">\(reason)</p>
        \(if: !signals.isEmpty, "<ul class=\"signals\">\(each(signals) { "<li>\($0)</li>" })</ul>")
        \(if: !verdicts.isEmpty, "<div class=\"verdicts\">\(context.show(verdicts))</div>")
        </article>

        """
    }

    private var linkedMark: HTML {
        path.map { "<a href=\"\($0)\">\(mark)</a>" } ?? "\(mark)"
    }
}
