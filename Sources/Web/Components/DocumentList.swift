package import Law

/// A document that was issued or drafted, and where it is.
package struct DocumentLink: Sendable, Hashable {
    /// The document's title: 立案审批表.
    package let title: String
    /// Its number, once it has one.
    package let number: String?
    package let path: Path
    /// How it stands: 草稿, 已签发, 已送达.
    package let state: StateBadge?
    /// When it was issued.
    package let issued: LegalDate?

    package init(
        _ title: String, _ path: Path, number: String? = nil, state: StateBadge? = nil, issued: LegalDate? = nil
    ) {
        self.title = title
        self.path = path
        self.number = number
        self.state = state
        self.issued = issued
    }
}

/// The documents of a record.
package struct DocumentList: Component {
    package let documents: [DocumentLink]

    package init(_ documents: [DocumentLink]) {
        self.documents = documents
    }

    package func html(in context: PageContext) -> HTML {
        """
        <ul class="documents">\(each(documents) { document in
            """
            <li><a href="\(document.path)">\(document.title)</a> \(context.show(document.state))\
            <span class="beside">\(document.number) \(document.issued.map { context.time($0) })</span></li>

            """
        })</ul>

        """
    }
}
