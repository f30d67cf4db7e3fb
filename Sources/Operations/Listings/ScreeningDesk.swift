package import Screening
package import Storage

/// Keeps the screening index of the rights that are in force, and makes it anew when the register has changed.
package final class ScreeningDesk: Sendable {
    private let current = Locked<(stamp: Stamp, index: ScreeningIndex)?>(nil)

    /// What the register looked like when the index was made.
    private struct Stamp: Equatable, Sendable {
        let rights: Int64
        let sellers: Int64
        let day: String
    }

    package init() {}

    /// The index of the rights in force on a day.
    ///
    /// - Complexity: O(1) while the register stands still, else one reading of it.
    package func index(on day: String, in access: any ReadAccess) throws -> ScreeningIndex {
        let stamp = Stamp(
            rights: try ScreeningDesk.lastChange(of: "ip_right", in: access),
            sellers: try ScreeningDesk.lastChange(of: "authorised_seller", in: access), day: day)
        if let found = current.withLock({ $0 }), found.stamp == stamp { return found.index }
        let index = ScreeningIndex(try RightStore.marks(on: day, in: access))
        current.withLock { $0 = (stamp, index) }
        return index
    }

    private static func lastChange(of table: String, in access: any ReadAccess) throws -> Int64 {
        let row = try access.first("SELECT MAX(sequence) AS last FROM ledger_row WHERE table_name = $1", [table])
        return try row?.get("last", as: Int64?.self) ?? -1
    }
}
