package import Enforcement
package import Law
import Storage

/// What was written on a case at one stage, kept as it was.
package struct CasePaper: Sendable, Hashable {
    /// The stages at which something is written.
    package enum Stage: String, CaseIterable, Hashable, Sendable {
        case filing, conclusion, review, notice, statement
        case hearingRequest, hearingNotice, hearingEnding, hearingMinutes, hearingReport
        case weight, discussion, `extension`, stay, termination
        case address, serviceAttempt, announcement
        case decision, spot, spotReport, service, closing, volume

        /// The word for the paper of this stage.
        package var label: Wording {
            switch self {
            case .filing: Wording("立案意见", "Proposal on filing")
            case .conclusion: Wording("调查终结报告", "Report of the investigation")
            case .review: Wording("审核意见", "Opinion of the review")
            case .notice: Wording("处罚告知", "Notice of the penalty")
            case .statement: Wording("陈述申辩", "Statement of the party")
            case .hearingRequest: Wording("听证要求", "Request for a hearing")
            case .hearingNotice: Wording("听证通知", "Notice of the hearing")
            case .hearingEnding: Wording("听证终止", "The hearing given up")
            case .hearingMinutes: Wording("听证笔录", "Minutes of the hearing")
            case .hearingReport: Wording("听证报告", "Report on the hearing")
            case .weight: Wording("情节复杂或者重大案件认定", "Held to be complex or major")
            case .discussion: Wording("集体讨论", "Collective discussion")
            case .extension: Wording("集体讨论延期", "Extension by collective decision")
            case .stay: Wording("中止调查", "Suspension")
            case .termination: Wording("终止调查", "Termination")
            case .decision: Wording("处理决定", "Decision")
            case .spot: Wording("当场处罚记录", "Record of the decision on the spot")
            case .spotReport: Wording("当场处罚备案", "Report for the record")
            case .address: Wording("送达地址确认", "Address for service")
            case .serviceAttempt: Wording("送达未果", "Service that failed")
            case .announcement: Wording("送达公告", "Announcement")
            case .service: Wording("送达", "Service")
            case .closing: Wording("结案报告", "Closing report")
            case .volume: Wording("立卷归档", "The volume filed")
            }
        }
    }

    package let stage: Stage
    package let body: String
    package let authorID: UserID
    package let author: String
    package let writtenAt: Moment

    /// The paper's content as the type of its stage.
    package func read<Content: Decodable>(as type: Content.Type = Content.self) throws -> Content {
        try JSONText.decode(body)
    }

    /// The papers of a case in the order in which they were written.
    static func all(of id: CaseID, in access: any ReadAccess) throws -> [CasePaper] {
        try access.query(
            """
            SELECT   case_paper.stage, case_paper.body, case_paper.author_id, case_paper.written_at, account.name
            FROM     case_paper
            JOIN     account ON account.id = case_paper.author_id
            WHERE    case_paper.case_id = $1
            ORDER BY case_paper.id
            """, [id]
        ).map { row in
            CasePaper(
                stage: try row.get("stage"), body: try row.get("body"), authorID: try row.get("author_id"),
                author: try row.get("name"), writtenAt: try row.get("written_at"))
        }
    }

    /// Writes a paper.
    static func write(_ stage: Stage, _ content: some Encodable, on id: CaseID, in work: Work) throws {
        try work.write(
            "case_paper",
            """
            INSERT INTO case_paper (id, case_id, stage, body, author_id, written_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            RETURNING *
            """,
            [
                work.office.newIdentifier(at: work.now), id, stage, try JSONText.encode(content), work.actor.userID,
                work.now,
            ])
    }
}

extension CasePaper.Stage: SQLConvertible {}

/// One piece of evidence of a case.
package struct CaseEvidence: Sendable, Hashable {
    package let id: String
    package let kind: EvidenceKind
    package let name: String
    package let detail: String
    package let collectedOn: LegalDate
    package let collector: String
    /// The captured file, where there is one.
    package let evidenceID: EvidenceID?
    /// How it was taken; nil where nobody said.
    package let extraction: EvidenceExtraction?
    package let addedBy: String
    package let addedAt: Moment

    /// The evidence of a case in the order in which it was recorded.
    static func all(of id: CaseID, in access: any ReadAccess) throws -> [CaseEvidence] {
        try access.query(
            """
            SELECT   case_evidence.*, account.name AS added_by_name
            FROM     case_evidence
            JOIN     account ON account.id = case_evidence.added_by
            WHERE    case_evidence.case_id = $1
            ORDER BY case_evidence.id
            """, [id]
        ).map { row in
            CaseEvidence(
                id: try row.get("id"), kind: try row.get("kind"), name: try row.get("name"),
                detail: try row.get("detail"), collectedOn: try row.get("collected_on"),
                collector: try row.get("collector"), evidenceID: try row.get("evidence_id"),
                extraction: try row.json("extraction"), addedBy: try row.get("added_by_name"),
                addedAt: try row.get("added_at"))
        }
    }

    /// A piece about to be recorded.
    struct Piece: Sendable {
        let kind: EvidenceKind
        let name: String
        let detail: String
        let collectedOn: LegalDate
        let collector: String
        let evidenceID: EvidenceID?
        var extraction: EvidenceExtraction?
    }

    /// Records a piece of evidence of a case.
    static func write(_ piece: Piece, of id: CaseID, in work: Work) throws {
        try work.write(
            "case_evidence",
            """
            INSERT INTO case_evidence (id, case_id, kind, name, detail, collected_on, collector, evidence_id, added_by,
                                       added_at, extraction)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            RETURNING *
            """,
            [
                work.office.newIdentifier(at: work.now), id, piece.kind, piece.name, piece.detail, piece.collectedOn,
                piece.collector, piece.evidenceID, work.actor.userID, work.now,
                try piece.extraction.map { try JSONText.encode($0) },
            ])
    }
}
