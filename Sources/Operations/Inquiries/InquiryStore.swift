package import Enforcement
import Law
package import Storage

/// The SQL of inquiries.
package enum InquiryStore {
    /// One inquiry with everything its procedure looks at.
    package struct Loaded: Sendable {
        package let record: Inquiry
        package let scope: RecordScope
        package let unitName: String
        package let caseNumber: String
        package let caseTitle: String
        package let party: String?
        /// Who works on the case.
        package let team: [TeamMember]
        /// The line of goods that it is about; nil where it is about none, or the line was taken off the list.
        package let goods: CaseGoods?
        /// The measures under which goods of the case are sealed or detained.
        package let measures: [CaseMeasure]
        /// What the guards look at, with nothing handed in.
        package let facts: InquiryFacts
    }

    /// Loads an inquiry of a case that the actor may see.
    ///
    /// - Throws: `Refusal.notFound` where there is none or it is out of sight.
    package static func load(_ id: InquiryID, for actor: Actor, in access: any ReadAccess) throws -> Loaded {
        guard let row = try access.first("SELECT * FROM inquiry WHERE id = $1", [id]) else {
            throw Refusal.notFound(.inquiry)
        }
        let record = try record(row)
        let file = try CaseStore.load(record.caseID, bearing: .inquiry, for: actor, in: access)
        let clock = try access.first(
            """
            SELECT   due_at
            FROM     clock
            WHERE    record_kind = 'inquiry' AND record_id = $1 AND limit_id IN ($2, $3) AND stopped_at IS NULL
            """, [id, TimeLimitID.productRetest, TimeLimitID.foodRetest])
        let facts = InquiryFacts(
            kind: record.kind, retest: record.retest, team: file.facts.team,
            investigators: file.facts.investigators.union([record.openedBy]), isCaseOpen: !file.record.state.isFinal,
            rounds: record.rounds, retestUntil: try clock?.get("due_at"))
        return Loaded(
            record: record, scope: file.scope(of: .inquiry, unit: record.unitID, region: record.region),
            unitName: file.unitName, caseNumber: file.record.number, caseTitle: file.record.title,
            party: file.record.party, team: file.facts.team,
            goods: file.goodsLines.first { $0.line == record.goodsLine }?.goods,
            measures: file.measures.filter { $0.kind.isCompulsory && $0.state.isInForce }, facts: facts)
    }

    /// The inquiries of a case, one after the other; the case's own authority is the caller's to ask for.
    static func records(of id: CaseID, in access: any ReadAccess) throws -> [Inquiry] {
        try access.query("SELECT * FROM inquiry WHERE case_id = $1 ORDER BY id", [id]).map(record)
    }

    /// One line of a list.
    package struct Line: Sendable {
        package let record: Inquiry
        package let caseNumber: String
        package let caseTitle: String
        package let clock: CaseList.RunningClock?
    }

    /// Which inquiries a list shows, and from where it goes on.
    package struct Filter: Sendable, Hashable {
        package var states: Set<InquiryState> = []
        package var kind: InquiryKind?
        package var after: InquiryID?
        package var limit = 50

        package init() {}
    }

    /// The newest first.
    package static func lines(_ filter: Filter, for actor: Actor, in access: any ReadAccess) throws -> [Line] {
        var list = try NewestRecords<InquiryStore>(
            in: filter.states, after: filter.after, limit: filter.limit, for: actor)
        list.narrow("kind", to: filter.kind)
        let columns = """
            SELECT   inquiry.*, case_file.number AS case_number, case_file.title AS case_title
            FROM     \(source)
            """
        return try list.lines(columns, in: access) { row, clock in
            Line(
                record: try record(row), caseNumber: try row.get("case_number"), caseTitle: try row.get("case_title"),
                clock: clock)
        }
    }

    static func record(_ row: Row) throws -> Inquiry {
        Inquiry(
            id: try row.get("id"), number: try row.get("number"), kind: try row.get("kind"),
            state: try row.get("state"), caseID: try row.get("case_id"), unitID: try row.get("unit_id"),
            region: try row.get("region"), object: try row.get("object"), goodsLine: try row.get("goods_line"),
            reason: try row.get("reason"), retest: try row.get("retest"), sample: try row.json("sample"),
            rounds: try JSONText.decode(row.get("rounds")), toldOn: try row.get("told_on"),
            dispute: try row.json("dispute"), openedBy: try row.get("opened_by"), openedAt: try row.get("opened_at"),
            closedAt: try row.get("closed_at"), version: try row.get("version"))
    }
}

extension InquiryStore: RecordStore {
    package static let source = "inquiry JOIN case_file ON case_file.id = inquiry.case_id"

    package static func seen(by sight: Sight) -> String { CaseList.seen(by: sight) }
}

extension InquiryState: SQLConvertible {}
extension InquiryKind: SQLConvertible {}
extension RetestRight: SQLConvertible {}
