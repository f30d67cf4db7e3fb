import Enforcement
import Law
import Storage

/// What is known of a case of an agency's system: which of ours it is, and what was said of it last.
struct ForeignRecord: Sendable, Hashable {
    let id: String
    let record: CaseID
    let digest: String
    /// The lines of goods of our case that are the system's, in its order.
    let lines: [Int]
    /// The goods that the system said last and the state of our case did not take; nil where none wait.
    let waiting: [CaseGoods]?

    static func find(_ agency: String, _ key: String, of unit: UnitID, in work: Work) throws -> ForeignRecord? {
        try work.first(
            "SELECT * FROM foreign_record WHERE unit_id = $1 AND agency = $2 AND foreign_key = $3", [unit, agency, key]
        ).map { row in
            ForeignRecord(
                id: try row.get("id"), record: try row.get("record_id"), digest: try row.get("digest"),
                lines: try JSONText.decode(row.get("goods_lines")),
                waiting: try row.get("waiting", as: String?.self).map { try JSONText.decode($0) })
        }
    }

    /// The case of the actor's unit that has a number here.
    static func ownCase(_ number: String, in work: Work) throws -> CaseID? {
        try work.first(
            "SELECT id FROM case_file WHERE number = $1 AND unit_id = $2", [number, work.actor.unitID])?.get("id")
    }

    static func add(
        _ agency: String, _ key: String, record: CaseID, digest: String, goods: ForeignGoods, run: String, in work: Work
    ) throws {
        try work.write(
            "foreign_record",
            """
            INSERT INTO foreign_record (id, unit_id, agency, foreign_key, record_id, digest, goods_lines, waiting, run_id,
                                        version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1)
            RETURNING *
            """,
            [
                work.office.newIdentifier(at: work.now), work.actor.unitID, agency, key, record, digest,
                try JSONText.encode(goods.lines), try goods.waiting.map { try JSONText.encode($0) }, run,
            ])
    }

    /// Notes that a run has brought it up to date.
    func changed(to digest: String, goods: ForeignGoods, in run: String, _ work: Work) throws {
        try work.write(
            "foreign_record",
            """
            UPDATE foreign_record SET digest = $2, goods_lines = $3, waiting = $4, run_id = $5, version = version + 1
            WHERE  id = $1
            RETURNING *
            """, [id, digest, try JSONText.encode(goods.lines), try goods.waiting.map { try JSONText.encode($0) }, run])
    }
}

/// How the goods of a foreign case stand with us.
struct ForeignGoods: Sendable, Hashable {
    /// The lines of our case that are the system's, in its order.
    var lines: [Int] = []
    /// What waits until the state of our case takes goods; nil where nothing does.
    var waiting: [CaseGoods]?
}
