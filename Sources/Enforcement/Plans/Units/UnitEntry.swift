package import Law

/// One unit of a directory: an agency in a region during the years in which it bore its name.
package struct UnitEntry: Hashable, Sendable {
    package let id: String
    package let name: String
    /// Other names under which documents know it.
    package let aliases: [String]
    /// GB/T 2260 code of its region, or the region's name; empty where it works everywhere.
    package let region: String
    /// The days on which it began and ended; nil where that is not known or not so.
    package let from: LegalDate?
    package let until: LegalDate?

    package init(
        id: String, name: String, aliases: [String] = [], region: String = "", from: LegalDate? = nil,
        until: LegalDate? = nil
    ) {
        (self.id, self.name, self.aliases) = (id, name, aliases)
        (self.region, self.from, self.until) = (region, from, until)
    }

    /// Whether it existed on a day; an unknown day matches all.
    func exists(on date: LegalDate?) -> Bool {
        guard let date else { return true }
        return (from.map { $0 <= date } ?? true) && (until.map { date <= $0 } ?? true)
    }
}
