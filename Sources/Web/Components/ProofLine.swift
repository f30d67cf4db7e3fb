/// The quiet line under a record: which ledger entry witnesses it, and where to check that.
package struct ProofLine: Component, Hashable {
    /// The entry's number in the ledger.
    package let entry: Int
    /// The page that shows the entry, its hash and the proof.
    package let path: Path

    package init(entry: Int, path: Path) {
        self.entry = entry
        self.path = path
    }

    package func html(in context: PageContext) -> HTML {
        """
        <p class="proof">\(context.say(CommonText.witnessed)) #\(context.language.count(entry)) · \
        <a href="\(path)">\(context.say(CommonText.verify))</a></p>
        """
    }
}
