package import Law

/// What an act has to say: what happened, why, what to do.
package struct Notice: Component, Hashable {
    /// How it stands.
    package let tone: Tone
    /// What happened, in one sentence.
    package let message: String
    /// Why, or what to do next.
    package let detail: String?
    /// The rule it rests on.
    package let source: LegalSource?

    package init(_ tone: Tone, _ message: String, detail: String? = nil, source: LegalSource? = nil) {
        self.tone = tone
        self.message = message
        self.detail = detail
        self.source = source
    }

    package func html(in context: PageContext) -> HTML {
        """
        <div class="notice tone-\(tone.rawValue)" role="\(tone == .grave ? "alert" : "status")">
        <p class="notice-message">\(message)</p>\
        \(detail.map { "<p>\($0)</p>" as HTML })\
        \(source.map { "<p class=\"source\">\(context.cite($0))</p>" as HTML })
        </div>
        """
    }
}
