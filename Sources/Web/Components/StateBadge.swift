/// A state told by its word, with a shape beside it and a colour last.
package struct StateBadge: Component, Hashable {
    /// The state's word in the reader's language.
    package let word: String
    /// How it stands: picks shape and colour.
    package let tone: Tone

    package init(_ word: String, _ tone: Tone = .quiet) {
        self.word = word
        self.tone = tone
    }

    package func html(in context: PageContext) -> HTML {
        "<span class=\"state tone-\(tone.rawValue)\">\(word)</span>"
    }
}
