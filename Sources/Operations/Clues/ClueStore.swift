package import Enforcement
package import Law
package import Storage

/// The SQL of clues.
package enum ClueStore {
    /// One clue with what its procedure looks at.
    package struct Loaded: Sendable {
        package let clue: Clue
        package let scope: RecordScope
        package let officers: [Officer]
        package let report: String?
        package let reporter: UserID?
        package let extensions: Int

        /// The facts for an act that gives a reason or a ground.
        package func facts(reason: String? = nil, closure: ClueClosure? = nil, officers: [Officer]? = nil) -> ClueFacts {
            ClueFacts(
                officers: officers ?? self.officers, reporter: reporter, extensions: extensions, reason: reason,
                closure: closure)
        }
    }

    /// Loads a clue that the actor may see.
    ///
    /// - Throws: `Refusal.notFound` where there is none or it is out of sight.
    package static func load(_ id: ClueID, for actor: Actor, in access: any ReadAccess) throws -> Loaded {
        guard let row = try access.first("SELECT * FROM clue WHERE id = $1", [id]) else { throw Refusal.notFound(.clue) }
        let clue = try clue(row)
        let people = try AssignmentStore.people(of: clue.reference, in: access)
        let scope = RecordScope(
            kind: .clue, unitID: clue.unitID, region: try row.get("region"), people: Set(people.map(\.userID)),
            parties: [try row.get("from_unit")])
        try Authority.require(.clueRead, by: actor, on: scope)
        return Loaded(
            clue: clue, scope: scope, officers: try people.compactMap { try OrganisationStore.officer($0.userID, in: access) },
            report: try row.get("report"), reporter: try row.get("reporter_id"), extensions: try row.get("extensions"))
    }

    /// Which clues a list shows, and from where it goes on.
    package struct Filter: Sendable {
        package var states: Set<ClueState> = []
        package var source: ClueSource?
        package var text: String?
        package var assignedTo: UserID?
        /// The last line of the page before, as rank and id.
        package var after: (rank: Int, id: String)?
        package var limit = 50

        package init() {}
    }

    /// One line of the queue.
    package struct Line: Sendable {
        package let clue: Clue
        package let unitName: String
        package let people: [String]
        package let dueAt: Moment?
        package let startedAt: Moment?
    }

    /// The queue that an actor may see: urgent first, then the oldest.
    ///
    /// - Complexity: one range of an index.
    package static func queue(_ filter: Filter, for actor: Actor, in access: any ReadAccess) throws -> [Line] {
        let sight = try Sight(of: .clueRead, for: actor, first: 1)
        var conditions = [sight.condition(unit: "clue.unit_id", region: "clue.region", record: "clue.id", kind: .clue, parties: "clue.from_unit = %")]
        var arguments = sight.arguments
        func bind(_ value: any SQLConvertible) -> String {
            arguments.append(value)
            return "$\(arguments.count)"
        }
        if !filter.states.isEmpty {
            let marks = filter.states.sorted { $0.rawValue < $1.rawValue }.map { bind($0.rawValue) }
            conditions.append("clue.state IN (\(marks.joined(separator: ", ")))")
        }
        if let source = filter.source { conditions.append("clue.source = \(bind(source.rawValue))") }
        if let text = filter.text, !text.isEmpty {
            let mark = bind(LikePattern.containing(text))
            conditions.append("(clue.title LIKE \(mark) ESCAPE '\\' OR clue.number LIKE \(mark) ESCAPE '\\')")
        }
        if let user = filter.assignedTo {
            conditions.append(
                """
                EXISTS (SELECT 1 FROM assignment
                        WHERE record_id = clue.id AND record_kind = 'clue' AND user_id = \(bind(user)) AND until IS NULL)
                """)
        }
        if let after = filter.after {
            conditions.append("(clue.rank, clue.id) > (\(bind(after.rank)), \(bind(after.id)))")
        }
        let rows = try access.query(
            """
            SELECT clue.*, unit.name AS unit_name,
                   (SELECT MIN(due_at) FROM clock
                    WHERE record_id = clue.id AND record_kind = 'clue' AND stopped_at IS NULL) AS due_at,
                   (SELECT MIN(started_at) FROM clock
                    WHERE record_id = clue.id AND record_kind = 'clue' AND stopped_at IS NULL) AS started_at
            FROM   clue
            JOIN   unit ON unit.id = clue.unit_id
            WHERE  \(conditions.joined(separator: " AND "))
            ORDER  BY clue.rank, clue.id
            LIMIT  \(bind(filter.limit))
            """, arguments)
        return try rows.map { row in
            let clue = try clue(row)
            return Line(
                clue: clue, unitName: try row.get("unit_name"),
                people: try AssignmentStore.people(of: clue.reference, in: access).map(\.name),
                dueAt: try row.get("due_at"), startedAt: try row.get("started_at"))
        }
    }

    /// How many clues in each state an actor may see.
    package static func counts(for actor: Actor, in access: any ReadAccess) throws -> [ClueState: Int] {
        let sight = try Sight(of: .clueRead, for: actor, first: 1)
        let condition = sight.condition(unit: "clue.unit_id", region: "clue.region", record: "clue.id", kind: .clue, parties: "clue.from_unit = %")
        let rows = try access.query(
            "SELECT state, COUNT(*) AS count FROM clue WHERE \(condition) GROUP BY state", sight.arguments)
        return Dictionary(uniqueKeysWithValues: try rows.map { (try $0.get("state"), try $0.get("count")) })
    }

    /// The listings a clue speaks of.
    package static func listings(of id: ClueID, in access: any ReadAccess) throws -> [ListingID] {
        try access.query("SELECT listing_id FROM clue_listing WHERE clue_id = $1 ORDER BY id", [id])
            .map { try $0.get("listing_id") }
    }

    /// The rights a clue speaks of.
    package static func rights(of id: ClueID, in access: any ReadAccess) throws -> [RightID] {
        try access.query("SELECT right_id FROM clue_right WHERE clue_id = $1 ORDER BY id", [id])
            .map { try $0.get("right_id") }
    }

    /// Other open clues about the same subject or one of the same listings: candidates for merging.
    package static func likelyDuplicates(of id: ClueID, for actor: Actor, in access: any ReadAccess) throws -> [Clue] {
        let sight = try Sight(of: .clueRead, for: actor, first: 2)
        let condition = sight.condition(unit: "other.unit_id", region: "other.region", record: "other.id", kind: .clue, parties: "other.from_unit = %")
        return try access.query(
            """
            SELECT other.*
            FROM   clue AS other
            JOIN   clue AS this ON this.id = $1
            WHERE  other.id <> this.id AND other.state NOT IN ('filed', 'closed', 'merged')
            AND    (other.subject_id = this.subject_id
                    OR EXISTS (SELECT 1
                               FROM   clue_listing AS theirs
                               JOIN   clue_listing AS ours ON ours.listing_id = theirs.listing_id
                               WHERE  theirs.clue_id = other.id AND ours.clue_id = this.id))
            AND    \(condition)
            ORDER  BY other.id
            LIMIT  20
            """, [id] + sight.arguments
        ).map(clue)
    }

    static func clue(_ row: Row) throws -> Clue {
        let amount: Int64? = try row.get("amount_minor")
        return Clue(
            id: try row.get("id"), number: try row.get("number"), title: try row.get("title"),
            summary: try row.get("summary"), source: try row.get("source"), state: try row.get("state"),
            priority: try row.get("priority"), unitID: try row.get("unit_id"), subjectID: try row.get("subject_id"),
            amount: amount.map { Money(minor: $0) }, receivedAt: try row.get("received_at"),
            closure: try row.get("closure"), mergedInto: try row.get("merged_into"), caseID: try row.get("case_id"),
            version: try row.get("version"))
    }
}

extension ClueState: SQLConvertible {}
extension ClueSource: SQLConvertible {}
extension CluePriority: SQLConvertible {}
extension ClueClosure: SQLConvertible {}
