package import Law

/// The page before an act with legal effect: what will happen, under which article, which document, which clock, who is told.
package struct Confirmation: Component {
    /// What will happen, in one or more sentences.
    package let consequences: [String]
    /// The articles it rests on.
    package let sources: [LegalSource]
    /// The documents that will be issued, each with its preview.
    package let documents: [DocumentLink]
    /// The clocks that start: name and due moment in words.
    package let clocks: [(name: String, due: String)]
    /// Who will be told, and how.
    package let told: [String]
    package let isIrrevocable: Bool
    /// The form that confirms, with whatever the act still asks for.
    package let form: FormPage

    package init(
        consequences: [String], sources: [LegalSource] = [], documents: [DocumentLink] = [],
        clocks: [(name: String, due: String)] = [], told: [String] = [], isIrrevocable: Bool = false, form: FormPage
    ) {
        self.consequences = consequences
        self.sources = sources
        self.documents = documents
        self.clocks = clocks
        self.told = told
        self.isIrrevocable = isIrrevocable
        self.form = form
    }

    package func html(in context: PageContext) -> HTML {
        """
        <div class="confirmation">
        <dl class="will">\(row(CommonText.whatWillHappen, consequences.map { "<p>\($0)</p>" }, in: context))\
        \(row(CommonText.underWhichArticle, sources.map { "<p>\(context.cite($0))</p>" }, in: context))\
        \(row(CommonText.whichDocument, documents.map { "<p><a href=\"\($0.path)\">\($0.title)</a></p>" }, in: context))\
        \(row(CommonText.whichClock, clocks.map { "<p>\($0.name) · \($0.due)</p>" }, in: context))\
        \(row(CommonText.whoIsTold, told.map { "<p>\($0)</p>" }, in: context))</dl>
        \(if: isIrrevocable, "<p class=\"irrevocable\">\(context.say(CommonText.cannotBeUndone))</p>")
        \(context.show(form))</div>

        """
    }

    private func row(_ term: Wording, _ lines: [HTML], in context: PageContext) -> HTML? {
        lines.isEmpty ? nil : "<div><dt>\(context.say(term))</dt><dd>\(lines)</dd></div>"
    }
}
