package import Enforcement
package import Law
package import Storage

/// The SQL of the search over everything.
package enum SearchStore {
    /// One record found.
    package struct Hit: Sendable, Hashable {
        package let record: RecordReference
        package let number: String
        package let title: String
        /// The stored word of its state.
        package let state: String
        package let unitName: String
        package let updatedAt: Moment
    }

    /// Where a list goes on: after this record.
    package struct Place: Sendable, Hashable {
        package let updatedAt: Moment
        package let id: String

        package init(updatedAt: Moment, id: String) {
            self.updatedAt = updatedAt
            self.id = id
        }
    }

    /// The fewest characters that are searched for.
    package static let shortest = 2

    /// The records whose number or title holds the words, of those that the actor may see, the latest changed first.
    ///
    /// - Complexity: reads the index of records once; a full-text index takes its place when there are many.
    package static func hits(
        _ words: String, for actor: Actor, after place: Place? = nil, limit: Int, in access: any ReadAccess
    ) throws -> [Hit] {
        guard words.count >= shortest else { return [] }
        var sight = try SearchSight(actor)
        guard !sight.conditions.isEmpty else { return [] }
        let pattern = sight.bind(LikePattern.containing(words))
        let moment = sight.bind(place?.updatedAt)
        let id = sight.bind(place?.id)
        let most = sight.bind(limit)
        return try access.query(
            """
            SELECT record_index.*, unit.name AS unit_name
            FROM   record_index
            JOIN   unit ON unit.id = record_index.unit_id
            WHERE  \(LikePattern.condition(["record_index.number", "record_index.title"], pattern))
              AND  (\(sight.conditions.joined(separator: " OR ")))
              AND  (\(moment) IS NULL OR record_index.updated_at < \(moment)
                    OR (record_index.updated_at = \(moment) AND record_index.id < \(id)))
            ORDER  BY record_index.updated_at DESC, record_index.id DESC
            LIMIT  \(most)
            """, sight.arguments
        ).map(hit)
    }

    private static func hit(_ row: Row) throws -> Hit {
        Hit(
            record: RecordReference(try row.get("kind"), try row.get("id")), number: try row.get("number"),
            title: try row.get("title"), state: try row.get("state"), unitName: try row.get("unit_name"),
            updatedAt: try row.get("updated_at"))
    }
}

/// What an actor may see of every kind of record, as conditions over `record_index`.
private struct SearchSight {
    private(set) var conditions: [String] = []
    private(set) var arguments: [any SQLConvertible] = []

    init(_ actor: Actor) throws {
        for kind in RecordKind.allCases {
            guard let duty = Authority.sightDuty(of: kind), Authority.reach(of: duty, for: actor) != nil else {
                continue
            }
            let sight = try Sight(of: duty, for: actor, first: arguments.count + 1)
            arguments += sight.arguments
            let condition = sight.condition(
                unit: "record_index.unit_id", region: "record_index.region", record: "record_index.id", kind: kind,
                parties: SearchSight.parties(of: kind))
            conditions.append("(record_index.kind = '\(kind.rawValue)' AND \(condition))")
        }
    }

    /// Which records of another unit the actor's unit takes part in.
    private static func parties(of kind: RecordKind) -> String? {
        switch kind {
        case .clue: "record_index.id IN (SELECT id FROM clue WHERE from_unit = %)"
        case .transfer: "record_index.id IN (SELECT transfer_id FROM transfer_receiver WHERE unit_id = %)"
        case .case:
            """
            record_index.id IN (SELECT transfer.case_id
                                FROM   transfer_receiver
                                JOIN   transfer ON transfer.id = transfer_receiver.transfer_id
                                WHERE  transfer_receiver.unit_id = %)
            """
        default: nil
        }
    }

    mutating func bind(_ value: any SQLConvertible) -> String {
        arguments.append(value)
        return "$\(arguments.count)"
    }
}
