/// A piece of a page: a value that holds what it shows, already in words, and renders it.
///
/// A component computes nothing that a rule or an operation should have said; it only lays out.
package protocol Component: Sendable {
    /// The piece as markup for this page.
    func html(in context: PageContext) -> HTML
}

extension PageContext {
    /// The component as markup for this page.
    package func show(_ component: some Component) -> HTML { component.html(in: self) }

    /// The component as markup for this page, or nothing.
    package func show(_ component: (some Component)?) -> HTML { component?.html(in: self) ?? .empty }

    /// The components as markup, one after the other.
    package func show(_ components: [some Component]) -> HTML { each(components) { $0.html(in: self) } }
}
