/// The engines' languages. Only `Storage` looks at it; SQL elsewhere is one text for all.
package enum SQLDialect: String, Sendable, Hashable, CaseIterable {
    case sqlite
    case postgresql
}
