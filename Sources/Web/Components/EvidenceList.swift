/// Captured evidence as thumbnails with what proves each: kind, size, time, collector, hash.
package struct EvidenceList: Component {
    /// One piece of evidence.
    package struct Item: Sendable {
        /// What it is called.
        package let title: String
        /// Where the file is.
        package let path: Path
        /// The picture itself or one made from it; nil where the file shows nothing.
        package let thumbnail: Path?
        /// The kind in words: 网页截图, 鉴定意见.
        package let kind: String
        /// Size, time, collector, in one quiet line.
        package let details: String
        /// SHA-256 in hexadecimal.
        package let digest: String
        /// What is wrong with the file; nil where nothing is.
        package let warning: String?

        package init(
            title: String, path: Path, thumbnail: Path?, kind: String, details: String, digest: String,
            warning: String? = nil
        ) {
            self.title = title
            self.path = path
            self.thumbnail = thumbnail
            self.kind = kind
            self.details = details
            self.digest = digest
            self.warning = warning
        }
    }

    package let items: [Item]

    package init(_ items: [Item]) {
        self.items = items
    }

    package func html(in context: PageContext) -> HTML {
        "<ul class=\"evidence\">\(each(items) { item($0) })</ul>\n"
    }

    /// The picture says nothing that the title does not, so it has no words of its own.
    private func item(_ item: Item) -> HTML {
        """
        <li><a class="evidence-view" href="\(item.path)">\(item.thumbnail.map { thumbnail in
            "<img src=\"\(thumbnail)\" alt=\"\" width=\"96\" height=\"72\" loading=\"lazy\">" as HTML
        } ?? "<span class=\"evidence-blank\" aria-hidden=\"true\">\(item.kind)</span>")\
        <span class="evidence-title">\(item.title)</span></a>\
        <p class="evidence-details">\(item.kind) · \(item.details)</p>\
        \(item.warning.map { "<p class=\"evidence-details\">\($0)</p>" as HTML })\
        <p class="digest">SHA-256 <code>\(item.digest.prefix(16))…</code></p></li>

        """
    }
}
