import Enforcement
package import Law
import Storage

/// The line of a crime that the facts of a case meet, or come close to.
package struct ClosestLine: Sendable, Hashable {
    package let crime: Crime
    package let outcome: ThresholdOutcome

    /// The line that is met, else the one that is close; nil where there is neither.
    init?(_ answers: [Assessment]) {
        guard
            let answer = answers.first(where: { $0.outcome == .met }) ?? answers.first(where: { $0.outcome == .close })
        else { return nil }
        (crime, outcome) = (answer.crime, answer.outcome)
    }

    /// The closest lines of the cases of a list, of those that are not over; none where no day is given.
    ///
    /// - Complexity: three reads for the page; more, and a reading of the law, for each case that comes near a line.
    static func all(
        of records: [Case], for actor: Actor, at day: LegalDate?, in access: any ReadAccess
    ) throws -> [CaseID: ClosestLine] {
        guard let day else { return [:] }
        let open = records.filter { !$0.state.isFinal }
        guard !open.isEmpty else { return [:] }
        let marks = open.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        let ids = open.map(\.id)
        let goods = try CaseGoodsLine.standing(ofThose: marks, ids, in: access)
        let sheets = try ThresholdSheet.last(ofThose: marks, ids, in: access)
        let joined = try access.query(
            "SELECT DISTINCT to_id FROM case_bond WHERE kind <> 'split' AND to_id IN (\(marks))", ids
        ).map { try $0.get("to_id", as: CaseID.self) }
        var closest: [CaseID: ClosestLine] = [:]
        for record in open {
            if joined.contains(record.id) {
                // What was collected in the cases that ended in it counts too.
                let loaded = try CaseStore.load(record.id, for: actor, in: access)
                closest[record.id] = ClosestLine(loaded.thresholds(on: day))
                continue
            }
            guard let facts = facts(record, goods[record.id] ?? [], sheets[record.id], []), isNear(facts) else {
                continue
            }
            let earlier = try EarlierPenalty.before(record, for: actor, in: access).map(\.sanction)
            guard let whole = Self.facts(record, goods[record.id] ?? [], sheets[record.id], earlier) else { continue }
            closest[record.id] = ClosestLine(KnownAssessments.shared.answers(to: whole, on: day))
        }
        return closest
    }

    private static func facts(
        _ record: Case, _ goods: [CaseGoods], _ sheet: ThresholdFacts?, _ sanctions: [Sanction]
    ) -> ThresholdFacts? {
        ThresholdFacts(
            sheet: sheet, amount: record.amount, goods: goods, told: Crime.told(in: record.title, record.conduct),
            conductOn: record.conductOn, sanctions: sanctions)
    }

    /// Whether any line could be close, whatever the party did before.
    private static func isNear(_ facts: ThresholdFacts) -> Bool {
        ThresholdFloor.share(facts) >= ThresholdFloor.leastShare
    }
}

extension CaseGoodsLine {
    /// The goods of several cases as they stand.
    ///
    /// - Parameter marks: the marks of the ids in the statement.
    fileprivate static func standing(
        ofThose marks: String, _ ids: [CaseID], in access: any ReadAccess
    ) throws -> [CaseID: [CaseGoods]] {
        var lines: [CaseID: [Int: CaseGoods?]] = [:]
        try access.each(
            """
            SELECT   case_id, line, removed, body
            FROM     case_goods
            WHERE    case_id IN (\(marks))
            ORDER BY case_id, line, revision
            """, ids
        ) { row in
            let isRemoved: Bool = try row.get("removed")
            let goods: CaseGoods = try JSONText.decode(row.get("body"))
            try lines[row.get("case_id"), default: [:]][row.get("line")] = .some(isRemoved ? nil : goods)
        }
        return lines.mapValues { known in known.sorted { $0.key < $1.key }.compactMap(\.value) }
    }
}

extension ThresholdSheet {
    /// What was set down last for several cases.
    ///
    /// - Parameter marks: the marks of the ids in the statement.
    fileprivate static func last(
        ofThose marks: String, _ ids: [CaseID], in access: any ReadAccess
    ) throws -> [CaseID: ThresholdFacts] {
        var last: [CaseID: String] = [:]
        try access.each(
            "SELECT case_id, body FROM case_threshold_facts WHERE case_id IN (\(marks)) ORDER BY case_id, revision", ids
        ) { last[try $0.get("case_id")] = try $0.get("body") }
        return try last.mapValues(facts)
    }
}
