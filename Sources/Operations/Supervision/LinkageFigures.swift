package import Enforcement
import Law
package import Storage

/// How far the transfers of a region came: handed over, filed, and person by person to the judgment. A transfer and its suspects
/// count in the month in which it was handed over, so that each line is one and the same set on its way.
package struct LinkageFigures: Sendable, Hashable {
    /// The counts of one set of transfers.
    package struct Counts: Sendable, Hashable, Codable {
        /// Transfers that the police have or had.
        package var handedOver = 0
        package var filed = 0
        package var notFiled = 0
        /// Persons and units.
        package var suspects = 0
        package var arrested = 0
        package var prosecuted = 0
        package var notProsecuted = 0
        package var judged = 0
        /// Judgments that convicted.
        package var convicted = 0

        package init() {}

        mutating func add(_ other: Counts) {
            handedOver += other.handedOver
            filed += other.filed
            notFiled += other.notFiled
            suspects += other.suspects
            arrested += other.arrested
            prosecuted += other.prosecuted
            notProsecuted += other.notProsecuted
            judged += other.judged
            convicted += other.convicted
        }
    }

    /// One transfer with the counts of its suspects, and by what it is told apart.
    package struct Line: Sendable, Hashable {
        package let unitName: String
        package let region: String
        package let crime: SuspectedCrime
        /// The month of the hand-over: `2026-11`.
        package let month: String
        package let counts: Counts

        package init(unitName: String, region: String, crime: SuspectedCrime, month: String, counts: Counts) {
            self.unitName = unitName
            self.region = region
            self.crime = crime
            self.month = month
            self.counts = counts
        }
    }

    /// By what the figures are broken down.
    package enum Breakdown: String, CaseIterable, Hashable, Sendable, Codable {
        case unit, region, crime, month
    }

    package let lines: [Line]

    package init(_ lines: [Line]) { self.lines = lines }

    package var total: Counts { lines.reduce(into: Counts()) { $0.add($1.counts) } }

    /// The counts by the name of a group: units, regions and crimes by how many were handed over, months in their order.
    ///
    /// - Parameters:
    ///   - region: what a region is called.
    ///   - crime: what a crime is called.
    package func groups(
        by breakdown: Breakdown, region: (String) -> String, crime: (SuspectedCrime) -> String
    ) -> [(name: String, counts: Counts)] {
        var groups: [String: Counts] = [:]
        for line in lines {
            let name =
                switch breakdown {
                case .unit: line.unitName
                case .region: region(line.region)
                case .crime: crime(line.crime)
                case .month: line.month
                }
            groups[name, default: Counts()].add(line.counts)
        }
        let sorted = groups.sorted { one, other in
            breakdown == .month
                ? one.key < other.key
                : (other.value.handedOver, one.key) < (one.value.handedOver, other.key)
        }
        return sorted.map { ($0.key, $0.value) }
    }

    /// The figures of the transfers of the actor's region.
    ///
    /// - Throws: `Refusal` with `notAllowed` for whoever has no desk.
    /// - Complexity: one reading of transfers, one of suspects.
    package static func read(for actor: Actor, in access: any ReadAccess) throws -> LinkageFigures {
        try Authority.require(.supervisionFind, by: actor, on: nil)
        let sight = try Sight(of: .transferRead, for: actor, first: 1)
        let suspects = try suspects(in: access)
        let rows = try access.query(
            """
            SELECT   transfer.id, transfer.state, transfer.region, transfer.crime, transfer.handed_over_at,
                     unit.name AS unit_name
            FROM     transfer
            JOIN     unit ON unit.id = transfer.unit_id
            WHERE    transfer.handed_over_at IS NOT NULL AND \(TransferList.seen(by: sight))
            ORDER BY transfer.id
            """, sight.arguments)
        return LinkageFigures(
            try rows.map { row in
                let id: TransferID = try row.get("id")
                let state: TransferState = try row.get("state")
                var counts = suspects[id] ?? Counts()
                counts.handedOver = 1
                counts.filed = state.isFiledByPolice || state == .sentBack ? 1 : 0
                counts.notFiled = state == .notFiled || state == .takenBack ? 1 : 0
                return Line(
                    unitName: try row.get("unit_name"), region: try row.get("region"), crime: try row.get("crime"),
                    month: OmissionFigure.month(of: try row.get("handed_over_at")), counts: counts)
            })
    }

    private static func suspects(in access: any ReadAccess) throws -> [TransferID: Counts] {
        var all: [TransferID: Counts] = [:]
        try access.each(
            """
            SELECT transfer_id, arrested_at, prosecuted_at, not_prosecuted_at, judgment
            FROM   suspect
            """, []
        ) { row in
            func happened(_ column: String) throws -> Int { try row.get(column, as: Moment?.self) == nil ? 0 : 1 }
            let judgment: Judgment? = try row.json("judgment")
            var counts = Counts()
            counts.suspects = 1
            counts.arrested = try happened("arrested_at")
            counts.prosecuted = try happened("prosecuted_at")
            counts.notProsecuted = try happened("not_prosecuted_at")
            counts.judged = judgment == nil ? 0 : 1
            counts.convicted = judgment.map { $0.verdict == .acquitted ? 0 : 1 } ?? 0
            try all[row.get("transfer_id"), default: Counts()].add(counts)
        }
        return all
    }
}
