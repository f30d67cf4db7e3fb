/// One act a person may do, or may not yet do: a form that posts, a link to a confirmation page, or the reason why not.
package struct ActButton: Component, Hashable {
    /// How much the act weighs.
    package enum Weight: String, Sendable {
        /// The one act the page is for.
        case primary
        /// An act among others.
        case ordinary
        /// Cannot be undone: in the seal's vermilion.
        case grave
    }

    /// How the act is done.
    package enum Way: Sendable, Hashable {
        /// At once, by a form with these hidden fields (a version, an idempotency key).
        case post(Path, fields: [Field])
        /// On a page of its own: an act with legal effect, or one that asks for more.
        case link(Path)
        /// Not now, and why: only where the reason helps.
        case disabled(reason: String)
    }

    /// A hidden field of the form.
    package struct Field: Sendable, Hashable {
        package let name: String
        package let value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The officer's verb, in the reader's language.
    package let label: String
    package let way: Way
    package let weight: Weight
    /// The key that does it, shown beside the word: only for verdicts.
    package let key: Character?

    package init(_ label: String, _ way: Way, weight: Weight = .ordinary, key: Character? = nil) {
        self.label = label
        self.way = way
        self.weight = weight
        self.key = key
    }

    package func html(in context: PageContext) -> HTML {
        switch way {
        case .post(let path, let fields):
            """
            <form class="act" method="post" action="\(path)">\(CSRFField().html(in: context))\
            \(each(fields) { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" })\
            <button class="button \(weight.rawValue)" type="submit"\(shortcut)>\(label)\(hint)</button></form>
            """
        case .link(let path):
            "<a class=\"button \(weight.rawValue)\" href=\"\(path)\"\(shortcut)>\(label)\(hint)</a>"
        case .disabled(let reason):
            """
            <span class="act-closed"><button class="button" type="button" disabled>\(label)</button>\
            <span class="why">\(reason)</span></span>
            """
        }
    }

    private var shortcut: HTML? {
        key.map { " data-key=\"\($0)\" aria-keyshortcuts=\"\($0)\"" }
    }

    private var hint: HTML? {
        key.map { " <kbd aria-hidden=\"true\">\($0)</kbd>" }
    }
}
