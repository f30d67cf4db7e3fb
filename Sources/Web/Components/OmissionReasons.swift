import Enforcement
import Law

/// The reasoning of a finding, line by line: each with its article, and with a flag where the rule was not read.
struct OmissionReasons: Component {
    let reasons: [OmissionReason]

    func html(in context: PageContext) -> HTML {
        """
        <ol class="threshold-steps">\(each(reasons) { reason in
            """
            <li>\(context.say(reason.text))\
            \(reason.source.map { " <span class=\"source\">\(context.cite($0))</span>" as HTML })\
            \(reason.confidence == .read ? nil : flag(reason.confidence, context))</li>
            """
        })</ol>

        """
    }

    private func flag(_ confidence: Confidence, _ context: PageContext) -> HTML {
        " \(context.show(StateBadge(context.say(confidence.wording), .soon)))"
    }
}
