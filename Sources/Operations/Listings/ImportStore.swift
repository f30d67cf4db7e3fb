package import Enforcement
package import Law
package import Storage

/// The SQL of imports and of the rows that could not be read.
package enum ImportStore {
    /// One import.
    package struct Batch: Sendable, Hashable {
        package let id: String
        package let name: String
        package let unitID: UnitID
        package let unitName: String
        package let startedBy: String
        package let startedAt: Moment
        /// Nil while it runs, and for ever where it broke off.
        package let finishedAt: Moment?
        package let counts: ImportCounts
        /// Bytes of what was sent; nil before its end.
        package let size: Int?
        /// SHA-256 of what was sent as hexadecimal text; nil before its end.
        package let digest: String?
        /// The ledger entry that stands under it.
        package let entry: Int64?
        /// The job that takes it in; nil where it was taken in while it arrived.
        package let job: Job?

        package init(
            id: String, name: String, unitID: UnitID, unitName: String, startedBy: String, startedAt: Moment,
            finishedAt: Moment?, counts: ImportCounts, size: Int?, digest: String?, entry: Int64?, job: Job? = nil
        ) {
            self.id = id
            self.name = name
            self.unitID = unitID
            self.unitName = unitName
            self.startedBy = startedBy
            self.startedAt = startedAt
            self.finishedAt = finishedAt
            self.counts = counts
            self.size = size
            self.digest = digest
            self.entry = entry
            self.job = job
        }
    }

    /// The imports that an actor may see, the latest first.
    package static func list(
        after id: String? = nil, limit: Int, for actor: Actor, in access: any ReadAccess
    ) throws -> [Batch] {
        let sight = try Sight(of: .listingRead, for: actor, first: 3)
        return try access.query(
            """
            \(select)
            WHERE  ($1 IS NULL OR import_batch.id < $1)
            AND    \(sight.condition(unit: "import_batch.unit_id", region: "unit.region", record: "import_batch.id", kind: .listing))
            ORDER  BY import_batch.id DESC
            LIMIT  $2
            """, [id, limit] + sight.arguments
        ).map { try batch($0, in: access) }
    }

    /// One import that the actor may see.
    ///
    /// - Throws: `Refusal.notFound` where there is none or it is out of sight.
    package static func batch(_ id: String, for actor: Actor, in access: any ReadAccess) throws -> Batch {
        guard let row = try access.first("\(select) WHERE import_batch.id = $1", [id]) else {
            throw Refusal.notFound(.listing)
        }
        let scope = RecordScope(kind: .listing, unitID: try row.get("unit_id"), region: try row.get("region"))
        try Authority.require(.listingRead, by: actor, on: scope)
        return try batch(row, in: access)
    }

    /// How many rows of an import went where so far.
    static func counts(of batch: String, in access: any ReadAccess) throws -> ImportCounts {
        let row = try access.first(
            "SELECT accepted, repeated, refused, found FROM import_batch WHERE id = $1", [batch])
        return try row.map(counts) ?? ImportCounts()
    }

    private static func counts(_ row: Row) throws -> ImportCounts {
        ImportCounts(
            accepted: try row.get("accepted"), repeated: try row.get("repeated"), refused: try row.get("refused"),
            found: try row.get("found"))
    }

    /// What was wrong with rows of an import, by line, from after a line on.
    ///
    /// The import's own authority is the caller's to ask for.
    package static func problems(
        of batch: String, after place: (line: Int, id: String)? = nil, limit: Int, in access: any ReadAccess
    ) throws -> [(id: String, problem: ImportProblem)] {
        try access.query(
            """
            SELECT * FROM import_problem
            WHERE  batch_id = $1 AND (line > $2 OR line = $2 AND id > $3)
            ORDER  BY line, id
            LIMIT  $4
            """, [batch, place?.line ?? 0, place?.id ?? "", limit]
        ).map { row in
            let problem = ImportProblem(
                line: try row.get("line"), place: try row.get("place"), code: try row.get("code"),
                cause: Wording(try row.get("cause_zh"), try row.get("cause_en")),
                remedy: Wording(try row.get("remedy_zh"), try row.get("remedy_en")), isTaken: try row.get("taken"))
            return (try row.get("id"), problem)
        }
    }

    private static let select = """
        SELECT import_batch.*, unit.name AS unit_name, unit.region, account.name AS started_by_name
        FROM   import_batch
        JOIN   unit    ON unit.id = import_batch.unit_id
        JOIN   account ON account.id = import_batch.started_by
        """

    private static func batch(_ row: Row, in access: any ReadAccess) throws -> Batch {
        let id: String = try row.get("id")
        return Batch(
            id: id, name: try row.get("name"), unitID: try row.get("unit_id"), unitName: try row.get("unit_name"),
            startedBy: try row.get("started_by_name"), startedAt: try row.get("started_at"),
            finishedAt: try row.get("finished_at"),
            counts: try counts(row), size: try row.get("size"), digest: try row.get("content_hash"),
            entry: try LedgerStore.latestEntry("import_batch", id, in: access),
            job: try row.get("job_id", as: String?.self).flatMap { try JobStore.find($0, in: access) })
    }
}
