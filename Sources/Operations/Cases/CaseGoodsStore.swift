package import Enforcement
package import Law
package import Storage

/// One revision of a line of goods, as it was recorded.
package struct CaseGoodsLine: Sendable, Hashable {
    /// The number of the line in its case.
    package let line: Int
    /// 1 for what was recorded first.
    package let revision: Int
    package let isRemoved: Bool
    package let goods: CaseGoods
    /// The piece of evidence of the case it rests on.
    package let evidenceID: String?
    /// The name of that piece.
    package let evidence: String?
    /// Why it was corrected; empty for the first revision.
    package let reason: String
    package let recordedBy: String
    package let recordedAt: Moment

    /// Every revision of every line, in order.
    package static func history(of id: CaseID, in access: any ReadAccess) throws -> [CaseGoodsLine] {
        try access.query(
            """
            SELECT    case_goods.*, account.name AS recorder, case_evidence.name AS evidence_name
            FROM      case_goods
            JOIN      account ON account.id = case_goods.recorded_by
            LEFT JOIN case_evidence ON case_evidence.id = case_goods.evidence_id
            WHERE     case_goods.case_id = $1
            ORDER BY  case_goods.line, case_goods.revision
            """, [id]
        ).map { row in
            CaseGoodsLine(
                line: try row.get("line"), revision: try row.get("revision"), isRemoved: try row.get("removed"),
                goods: try JSONText.decode(row.get("body")), evidenceID: try row.get("evidence_id"),
                evidence: try row.get("evidence_name"), reason: try row.get("reason"),
                recordedBy: try row.get("recorder"), recordedAt: try row.get("recorded_at"))
        }
    }

    /// The last revision of each line that stands.
    package static func standing(_ history: [CaseGoodsLine]) -> [CaseGoodsLine] {
        Dictionary(grouping: history, by: \.line).values.compactMap { $0.max { $0.revision < $1.revision } }
            .filter { !$0.isRemoved }.sorted { $0.line < $1.line }
    }
}

/// Records a line of goods, corrects one, or takes one off the list; what stood before is kept.
package struct RecordCaseGoods: Operation {
    package static let name = "case.record-goods"

    package let id: CaseID
    package let version: Int?
    /// The line that is corrected; nil for a new one.
    package let line: Int?
    package let goods: CaseGoods
    /// The piece of evidence of this case it rests on.
    package let evidence: String?
    package let reason: String
    /// Whether the line is taken off the list.
    package let removes: Bool

    package init(
        _ id: CaseID, version: Int? = nil, line: Int? = nil, _ goods: CaseGoods, evidence: String? = nil,
        reason: String = "", removes: Bool = false
    ) {
        self.id = id
        self.version = version
        self.line = line
        self.goods = goods
        self.evidence = evidence
        self.reason = reason
        self.removes = removes
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput`; `notFound` for the evidence.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        if let fault = goods.fault { throw Refusal.invalid(fault.field, fault.message) }
        try CaseInput.limitLength("name", goods.name, Wording("物品名称", "the name of the goods"), atMost: 200)
        try CaseInput.limitLength("priceBasis", goods.priceBasis, Wording("价格依据", "how prices are known"), atMost: 500)
        let history = try CaseGoodsLine.history(of: id, in: work.access)
        let place = try place(in: history)
        if let evidence, !step.loaded.evidence.contains(where: { $0.id == evidence }) {
            throw Refusal.notFound(.evidence)
        }
        let result = try step.take(.recordGoods, reason: reason.isEmpty ? goods.name : reason)
        try work.write(
            "case_goods",
            """
            INSERT INTO case_goods (id, case_id, line, revision, removed, name, body, evidence_id, reason, recorded_by,
                                    recorded_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            RETURNING *
            """,
            [
                work.office.newIdentifier(at: work.now), id, place.line, place.revision, removes, goods.name,
                try JSONText.encode(goods), evidence, reason, work.actor.userID, work.now,
            ])
        return result
    }

    /// The number of the line and of its revision.
    private func place(in history: [CaseGoodsLine]) throws -> (line: Int, revision: Int) {
        guard let line else {
            guard !removes else { throw Refusal.invalid("line", Wording("请选择要删除的物品", "Choose the line to remove")) }
            return ((history.map(\.line).max() ?? 0) + 1, 1)
        }
        guard CaseGoodsLine.standing(history).contains(where: { $0.line == line }) else {
            throw Refusal.invalid("line", Wording("没有这一项物品", "There is no such line"))
        }
        try CaseInput.require("reason", reason, Wording("更正理由", "why it is corrected"), atMost: 500)
        let last = history.filter { $0.line == line }.map(\.revision).max() ?? 0
        return (line, last + 1)
    }
}
