package import Law

/// A line to sign on: role, the signer's name if it was signed in the system, the date.
package struct SignatureLine: Component, Hashable {
    /// Who signs: 承办人, 负责人.
    package let role: String
    /// The names signed; empty leaves a line to sign by hand.
    package let names: [String]
    package let date: LegalDate?

    package init(_ role: String, names: [String] = [], date: LegalDate? = nil) {
        self.role = role
        self.names = names
        self.date = date
    }

    package func html(in context: PageContext) -> HTML {
        """
        <p class="signature"><span>\(role)：</span><span class="signed">\(names.joined(separator: "、"))</span>\
        <span class="signed-on">\(date.map { Language.zh.date($0) } ?? "　　年　月　日")</span></p>
        """
    }
}
