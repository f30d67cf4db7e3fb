import Enforcement
import Law
import Storage

/// Begins to take a file of an agency's system in, or to rehearse that.
struct StartExchange: Operation {
    static let name = "exchange.start"

    /// The mapping file as it was given.
    let mapping: String
    let agency: String
    let isRehearsal: Bool

    init(_ mapping: AgencyMapping, isRehearsal: Bool) {
        (self.mapping, agency, self.isRehearsal) = (mapping.text, mapping.agency, isRehearsal)
    }

    /// - Returns: the id of the run.
    /// - Throws: `Refusal` with `notAllowed`.
    func perform(in work: Work) throws -> String {
        let id = work.office.newIdentifier(at: work.now)
        try enter(id, job: nil, in: work)
        return id
    }

    func enter(_ id: String, job: String?, in work: Work) throws {
        try ExchangeAccess.requireToImport(work.actor)
        try work.write(
            "exchange_run",
            """
            INSERT INTO exchange_run (id, unit_id, agency, mapping, rehearsal, started_by, started_at, job_id, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1)
            RETURNING *
            """, [id, work.actor.unitID, agency, mapping, isRehearsal, work.actor.userID, work.now, job])
    }
}

/// Takes a part of a file in: the cases and documents that were found to be in order, and what is wrong with the others.
struct TakeForeignCases: Operation {
    static let name = "exchange.take"

    let run: String
    let agency: String
    /// Cases that a rehearsal went through with, and what became of each there.
    let cases: [ForeignCase]
    let outcomes: [TakeForeignCase.Outcome]
    /// Documents likewise; their files are in the store.
    let documents: [TakeForeignDocument]
    let documentOutcomes: [TakeForeignCase.Outcome]
    let problems: [ImportProblem]
    /// How many cases and documents could not be taken.
    let refused: Int
    let isRehearsal: Bool
    /// What the whole file was; nil while more of it comes.
    let ending: ImportListings.Ending?

    /// - Throws: `Refusal`: `notFound` where the run is not the actor's unit's or has ended; what taking a case throws where
    ///   something changed since it was rehearsed.
    func perform(in work: Work) throws -> ExchangeCounts {
        try ExchangeAccess.requireToImport(work.actor)
        let row = try work.first("SELECT unit_id FROM exchange_run WHERE id = $1 AND finished_at IS NULL", [run])
        guard let row, try row.get("unit_id") == work.actor.unitID else {
            throw Refusal(.notFound, Wording("没有进行中的这次交换", "There is no such exchange in progress"))
        }
        var counts = ExchangeCounts(refused: refused)
        for (said, outcome) in zip(cases, outcomes) {
            let became =
                isRehearsal
                ? outcome : try TakeForeignCase(run: run, agency: agency, said: said).perform(in: work).outcome
            counts.count(became)
            try work.access.execute(
                "INSERT INTO exchange_seen (run_id, foreign_key) VALUES ($1, $2)", [run, said.key])
        }
        for (document, outcome) in zip(documents, documentOutcomes) {
            counts.count(isRehearsal ? outcome : try document.perform(in: work).outcome)
        }
        for problem in problems { try keep(problem, in: work) }
        try work.write(
            "exchange_run",
            """
            UPDATE exchange_run
            SET    added = added + $2, changed = changed + $3, unchanged = unchanged + $4, refused = refused + $5,
                   size = $6, digest = $7, finished_at = $8, version = version + 1
            WHERE  id = $1
            RETURNING *
            """,
            [
                run, counts.added, counts.changed, counts.unchanged, counts.refused, ending?.size, ending?.digest,
                ending == nil ? nil : work.now,
            ])
        return counts
    }

    private func keep(_ problem: ImportProblem, in work: Work) throws {
        try work.write(
            "exchange_problem",
            """
            INSERT INTO exchange_problem (id, run_id, line, place, code, cause_zh, cause_en, remedy_zh, remedy_en, taken)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            RETURNING *
            """,
            [
                work.office.newIdentifier(at: work.now), run, problem.line, problem.place, problem.code,
                problem.cause.zh, problem.cause.en, problem.remedy.zh, problem.remedy.en, problem.isTaken,
            ])
    }
}
