import Enforcement
package import Law

/// What was done to a record, newest first: act, who, when, under which article, with which document, ledger entry.
package struct Timeline: Component {
    /// One act.
    package struct Entry: Sendable, Hashable {
        /// What was done, in the officer's words.
        package let act: String
        /// Who did it, with their unit or role.
        package let actor: String
        /// When.
        package let moment: Moment
        /// The article it rests on.
        package let source: LegalSource?
        /// What the person wrote with it.
        package let note: String?
        /// The document it issued.
        package let document: DocumentLink?
        /// The ledger entry that witnesses it.
        package let proof: ProofLine?
        /// How it stands: most acts are plain.
        package let tone: Tone

        package init(
            act: String, actor: String, moment: Moment, source: LegalSource? = nil, note: String? = nil,
            document: DocumentLink? = nil, proof: ProofLine? = nil, tone: Tone = .active
        ) {
            self.act = act
            self.actor = actor
            self.moment = moment
            self.source = source
            self.note = note
            self.document = document
            self.proof = proof
            self.tone = tone
        }
    }

    package let entries: [Entry]

    package init(_ entries: [Entry]) {
        self.entries = entries
    }

    package func html(in context: PageContext) -> HTML {
        "<ol class=\"timeline\">\(each(entries) { item($0, in: context) })</ol>\n"
    }

    private func item(_ entry: Entry, in context: PageContext) -> HTML {
        """
        <li class="tone-\(entry.tone.rawValue)"><p class="act-name">\(entry.act)</p>\
        <p class="act-by">\(if: !entry.actor.isEmpty, "\(entry.actor) · ")\(context.time(entry.moment))</p>\
        \(entry.note.map { "<p class=\"act-note\">\($0)</p>" as HTML })\
        \(entry.source.map { "<p class=\"source\">\(context.cite($0))</p>" as HTML })\
        \(entry.document.map { "<p><a href=\"\($0.path)\">\($0.title)</a></p>" as HTML })\
        \(context.show(entry.proof))</li>

        """
    }
}
