package import Enforcement
package import Law
package import Storage

/// One run of an import, or its rehearsal.
package struct ExchangeRun: Sendable, Hashable {
    package let id: String
    package let unitName: String
    package let agency: String
    /// Whether nothing was kept but what would have become of the rows.
    package let isRehearsal: Bool
    package let startedBy: String
    package let startedAt: Moment
    /// Nil while it runs, and for ever where it broke off.
    package let finishedAt: Moment?
    package let counts: ExchangeCounts
    /// Bytes of what was sent, and their SHA-256 as hexadecimal text; nil before the end.
    package let size: Int?
    package let digest: String?
    /// The job that takes it in; nil where it is taken in while it is read.
    package let job: Job?
    /// The ledger entry that stands under it.
    package let entry: Int64?
}

/// How many cases of a file went where.
package struct ExchangeCounts: Codable, Sendable, Hashable {
    package var added = 0
    package var changed = 0
    package var unchanged = 0
    package var refused = 0

    package init(added: Int = 0, changed: Int = 0, unchanged: Int = 0, refused: Int = 0) {
        (self.added, self.changed, self.unchanged, self.refused) = (added, changed, unchanged, refused)
    }

    /// All cases of the file.
    package var all: Int { added + changed + unchanged + refused }

    mutating func count(_ outcome: TakeForeignCase.Outcome) {
        switch outcome {
        case .added: added += 1
        case .changed: changed += 1
        case .unchanged: unchanged += 1
        }
    }

    static func += (sum: inout ExchangeCounts, part: ExchangeCounts) {
        sum.added += part.added
        sum.changed += part.changed
        sum.unchanged += part.unchanged
        sum.refused += part.refused
    }
}

/// A case of an agency's system whose goods wait until its state takes them.
package struct WaitingGoods: Sendable, Hashable {
    package let record: CaseID
    package let number: String
    package let title: String
    package let state: CaseState
    package let agency: String
    /// What the system calls the case by.
    package let key: String
    /// How many lines wait.
    package let lines: Int
}

/// The SQL of exchanges.
package enum ExchangeStore {
    /// The runs that the actor sees, the latest first.
    ///
    /// - Throws: `Refusal` with `notAllowed`.
    package static func runs(
        after id: String? = nil, limit: Int, for actor: Actor, in access: any ReadAccess
    ) throws -> [ExchangeRun] {
        let sight = try ExchangeAccess.sight(actor, first: 3)
        return try access.query(
            """
            \(select)
            WHERE  ($1 IS NULL OR exchange_run.id < $1) AND \(sight.condition(ofUnitIn: "exchange_run"))
            ORDER  BY exchange_run.id DESC
            LIMIT  $2
            """, [id, limit] + sight.arguments
        ).map { try run($0, in: access) }
    }

    /// One run that the actor sees.
    ///
    /// - Throws: `Refusal`: `notAllowed`, `notFound` also where it is out of sight.
    package static func run(_ id: String, for actor: Actor, in access: any ReadAccess) throws -> ExchangeRun {
        let sight = try ExchangeAccess.sight(actor, first: 2)
        let row = try access.first(
            "\(select) WHERE exchange_run.id = $1 AND \(sight.condition(ofUnitIn: "exchange_run"))",
            [id] + sight.arguments)
        guard let row else {
            throw Refusal(.notFound, Wording("没有这次交换", "There is no such exchange"))
        }
        return try run(row, in: access)
    }

    /// What was wrong with rows of a run, by line, from after a place on. The run's own authority is the caller's to ask for.
    package static func problems(
        of run: String, after place: (line: Int, id: String)? = nil, limit: Int, in access: any ReadAccess
    ) throws -> [(id: String, problem: ImportProblem)] {
        try access.query(
            """
            SELECT * FROM exchange_problem
            WHERE  run_id = $1 AND (line > $2 OR line = $2 AND id > $3)
            ORDER  BY line, id
            LIMIT  $4
            """, [run, place?.line ?? -1, place?.id ?? "", limit]
        ).map { row in
            let problem = ImportProblem(
                line: try row.get("line"), place: try row.get("place"), code: try row.get("code"),
                cause: Wording(try row.get("cause_zh"), try row.get("cause_en")),
                remedy: Wording(try row.get("remedy_zh"), try row.get("remedy_en")), isTaken: try row.get("taken"))
            return (try row.get("id"), problem)
        }
    }

    /// The cases of the actor's unit whose goods wait, by number: the oldest first, and no more than a page of them.
    ///
    /// - Throws: `Refusal` with `notAllowed`.
    package static func waiting(limit: Int, for actor: Actor, in access: any ReadAccess) throws -> [WaitingGoods] {
        let sight = try Sight(of: .caseRead, for: actor, first: 3)
        return try access.query(
            """
            SELECT foreign_record.agency, foreign_record.foreign_key, foreign_record.waiting, case_file.id, case_file.number,
                   case_file.title, case_file.state
            FROM   foreign_record
            JOIN   case_file ON case_file.id = foreign_record.record_id
            WHERE  foreign_record.unit_id = $1 AND foreign_record.waiting IS NOT NULL AND \(CaseList.seen(by: sight))
            ORDER  BY case_file.id
            LIMIT  $2
            """, [actor.unitID, limit] + sight.arguments
        ).map { row in
            let goods: [CaseGoods] = try JSONText.decode(row.get("waiting"))
            return WaitingGoods(
                record: try row.get("id"), number: try row.get("number"), title: try row.get("title"),
                state: try row.get("state"), agency: try row.get("agency"), key: try row.get("foreign_key"),
                lines: goods.count)
        }
    }

    /// How many cases of a run went where so far.
    static func counts(of run: String, in access: any ReadAccess) throws -> ExchangeCounts {
        try access.first("SELECT added, changed, unchanged, refused FROM exchange_run WHERE id = $1", [run])
            .map(counts) ?? ExchangeCounts()
    }

    private static func counts(_ row: Row) throws -> ExchangeCounts {
        ExchangeCounts(
            added: try row.get("added"), changed: try row.get("changed"), unchanged: try row.get("unchanged"),
            refused: try row.get("refused"))
    }

    private static let select = """
        SELECT exchange_run.*, account.name AS started_by_name, unit.name AS unit_name
        FROM   exchange_run
        JOIN   unit    ON unit.id = exchange_run.unit_id
        JOIN   account ON account.id = exchange_run.started_by
        """

    private static func run(_ row: Row, in access: any ReadAccess) throws -> ExchangeRun {
        let id: String = try row.get("id")
        return ExchangeRun(
            id: id, unitName: try row.get("unit_name"), agency: try row.get("agency"),
            isRehearsal: try row.get("rehearsal"), startedBy: try row.get("started_by_name"),
            startedAt: try row.get("started_at"), finishedAt: try row.get("finished_at"), counts: try counts(row),
            size: try row.get("size"), digest: try row.get("digest"),
            job: try row.get("job_id", as: String?.self).flatMap { try JobStore.find($0, in: access) },
            entry: try LedgerStore.latestEntry("exchange_run", id, in: access))
    }
}
