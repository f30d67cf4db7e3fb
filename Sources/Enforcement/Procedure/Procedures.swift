/// Every procedure of the house, for what is made from all of them: the documents and the walks through every table.
package enum Procedures {
    /// The pages of `docs/procedures/`, file name without ending → Markdown.
    package static let documents: [String: String] = [:]
}
