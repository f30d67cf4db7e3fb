package import Enforcement
package import Law
package import Storage

/// Reads of what a plan says, after all corrections. Whoever may see the plan is the caller's to ask.
package enum PlanContents {
    /// The document that was sent in.
    package struct Document: Sendable {
        package let name: String
        /// SHA-256 as hexadecimal text.
        package let digest: String
        package let text: String
        /// The whole reading as JSON, as it was before any correction.
        package let reading: String
    }

    /// The measures of a plan in order, those that were taken out included.
    ///
    /// - Complexity: O(*n*), *n* the names of units in it.
    package static func measures(of plan: PlanID, in access: any ReadAccess) throws -> [ReviewedMeasure] {
        var names: [String: [ReviewedUnit]] = [:]
        let nameRows = try access.query("SELECT * FROM plan_name WHERE plan_id = $1", [plan])
        for row in nameRows { names[try row.get("clause_id"), default: []].append(try name(row)) }
        var clauses: [String: [ReviewedClause]] = [:]
        let clauseRows = try access.query("SELECT * FROM plan_clause WHERE plan_id = $1", [plan])
        for row in clauseRows {
            clauses[try row.get("measure_id"), default: []].append(try clause(row, names[try row.get("id")] ?? []))
        }
        return try access.query("SELECT * FROM plan_measure WHERE plan_id = $1 ORDER BY place", [plan])
            .map { try measure($0, clauses[try $0.get("id")] ?? []) }
    }

    /// One measure of a plan; nil where it has none of this id.
    package static func measure(
        _ id: String, of plan: PlanID, in access: any ReadAccess
    ) throws -> ReviewedMeasure? {
        guard let row = try access.first("SELECT * FROM plan_measure WHERE id = $1 AND plan_id = $2", [id, plan]) else {
            return nil
        }
        let clauses = try access.query("SELECT * FROM plan_clause WHERE measure_id = $1", [id]).map { row in
            let names = try access.query(
                "SELECT * FROM plan_name WHERE clause_id = $1", [try row.get("id", as: String.self)])
            return try clause(row, names.map(name))
        }
        return try measure(row, clauses)
    }

    /// The document of a plan.
    package static func document(of plan: PlanID, in access: any ReadAccess) throws -> Document? {
        try access.first("SELECT * FROM plan_document WHERE id = $1", [plan]).map { row in
            Document(
                name: try row.get("name"), digest: try row.get("digest"), text: try row.get("body"),
                reading: try row.get("reading"))
        }
    }

    /// The corrections of a plan, the latest first.
    package static func corrections(
        of plan: PlanID, limit: Int = 500, in access: any ReadAccess
    ) throws -> [PlanCorrection] {
        try access.query(
            """
            SELECT plan_correction.*, account.name AS maker
            FROM   plan_correction
            JOIN   account ON account.id = plan_correction.made_by
            WHERE  plan_correction.plan_id = $1
            ORDER  BY plan_correction.id DESC
            LIMIT  $2
            """, [plan, limit]
        ).map { row in
            PlanCorrection(
                part: try row.get("part"), partID: try row.get("part_id"), field: try row.get("field"),
                before: try row.get("before_value"), after: try row.get("after_value"), maker: try row.get("maker"),
                at: try row.get("made_at"))
        }
    }

    private static func measure(_ row: Row, _ clauses: [ReviewedClause]) throws -> ReviewedMeasure {
        ReviewedMeasure(
            id: try row.get("id"), place: try row.get("place"), number: try row.get("number"),
            section: try row.get("section"), heading: try row.get("heading"), text: try row.get("body"),
            line: try row.get("line"), isRemoved: try row.get("removed"),
            clauses: clauses.sorted { $0.place < $1.place })
    }

    private static func clause(_ row: Row, _ names: [ReviewedUnit]) throws -> ReviewedClause {
        ReviewedClause(
            id: try row.get("id"), place: try row.get("place"), text: try row.get("body"), mode: try row.get("mode"),
            deadline: try row.get("deadline"), dueOn: try row.get("due_on"),
            campaigns: try JSONText.decode(row.get("campaigns")),
            quantities: try JSONText.decode(row.get("quantities")),
            missing: try row.get("missing"), line: try row.get("line"), isRemoved: try row.get("removed"),
            units: names.sorted { $0.place < $1.place })
    }

    private static func name(_ row: Row) throws -> ReviewedUnit {
        let (start, end): (Int?, Int?) = (try row.get("span_start"), try row.get("span_end"))
        return ReviewedUnit(
            id: try row.get("id"), place: try row.get("place"), name: try row.get("name"), role: try row.get("role"),
            standing: try row.get("standing"), unitID: try row.get("unit_id"),
            candidates: try JSONText.decode(row.get("candidates")),
            span: start.flatMap { start in end.map { PlanSpan(start: start, end: $0) } },
            isRemoved: try row.get("removed"))
    }
}

/// One correction that a reviewer made to what was read.
package struct PlanCorrection: Sendable, Hashable {
    /// What was corrected.
    package enum Part: String, CaseIterable, Hashable, Sendable, Codable {
        case measure, clause, name
    }

    package let part: Part
    /// The id of the measure or clause; of a name that was settled everywhere, the name.
    package let partID: String
    package let field: String
    package let before: String?
    package let after: String?
    package let maker: String
    package let at: Moment
}

extension PlanCorrection.Part: SQLConvertible {}
