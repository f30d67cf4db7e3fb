import Enforcement

/// The verdict on a listing: a reason if there is one to give, and three answers, each with its key.
struct VerdictForm: Component {
    let path: Path
    /// The version of the listing that the officer looked at.
    let version: Int
    /// The verdict that stands.
    let standing: ListingStatus
    /// How the reason is to be mended.
    let error: String?
    /// What was typed before.
    let reason: String

    /// The field of the form that carries the version.
    static let versionField = "version"

    func html(in context: PageContext) -> HTML {
        """
        <form class="form verdict-form" method="post" action="\(path)" novalidate>\(CSRFField().html(in: context))\
        <input type="hidden" name="\(Self.versionField)" value="\(version)">\
        \(context.show(FormField("reason", context.say(ListingText.reason), .text(reason), error: error)))\
        <div class="verdicts" role="group" aria-label="\(context.say(ListingText.verdict))">\
        \(each(Self.answers) { status, word, key in
            """
            <button class="button\(if: status == .suspected, " primary")" type="submit" name="verdict" \
            value="\(status.rawValue)" data-key="\(key)" aria-keyshortcuts="\(key)"\
            \(if: status == standing, " aria-pressed=\"true\"")>\(context.say(word)) <kbd aria-hidden="true">\(key)</kbd></button>
            """
        })</div></form>

        """
    }

    private static let answers = [
        (ListingStatus.suspected, ListingText.suspected, "y"), (.cleared, ListingText.cleared, "n"),
        (.unsure, ListingText.unsure, "u"),
    ]
}
