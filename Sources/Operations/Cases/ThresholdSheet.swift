package import Enforcement
import Foundation
package import Law
package import Storage

/// The facts for the thresholds as they were set down for a case, in one revision.
package struct ThresholdSheet: Sendable, Hashable {
    /// 1 for what was set down first.
    package let revision: Int
    package let facts: ThresholdFacts
    /// Why it was set down; may be empty while the case is investigated.
    package let reason: String
    package let recordedBy: String
    package let recordedAt: Moment

    /// Every revision of a case, in order.
    package static func history(of id: CaseID, in access: any ReadAccess) throws -> [ThresholdSheet] {
        try access.query(
            """
            SELECT   case_threshold_facts.*, account.name AS recorder
            FROM     case_threshold_facts
            JOIN     account ON account.id = case_threshold_facts.recorded_by
            WHERE    case_threshold_facts.case_id = $1
            ORDER BY case_threshold_facts.revision
            """, [id]
        ).map { row in
            ThresholdSheet(
                revision: try row.get("revision"), facts: try facts(row.get("body")), reason: try row.get("reason"),
                recordedBy: try row.get("recorder"), recordedAt: try row.get("recorded_at"))
        }
    }

    /// The revisions that stand for a case: its own, or those with which it was handed over.
    static func standing(
        of id: CaseID, handedOver bonds: [CaseBond], in access: any ReadAccess
    ) throws -> [ThresholdSheet] {
        let own = try history(of: id, in: access)
        guard own.isEmpty, let before = bonds.last(where: { $0.kind == .handedOver && !$0.isOnward }) else {
            return own
        }
        return try history(of: before.id, in: access)
    }

    /// The facts of a stored sheet.
    ///
    /// - Throws: `FactsFaults` where it is none.
    static func facts(_ body: String) throws -> ThresholdFacts { try ThresholdFacts(json: Data(body.utf8)) }

    /// The crimes of a stored sheet, without reading it.
    static func crimes(_ column: String) -> [Crime] {
        column.split(separator: " ").compactMap { Crime(rawValue: String($0)) }
    }
}

/// Sets down the facts for the thresholds of a case; what was set down before is kept.
///
/// Goods and the amount are not set down here: they stand on the file.
package struct SetThresholdFacts: Operation {
    package static let name = "case.set-threshold-facts"

    package let id: CaseID
    package let version: Int?
    package let facts: ThresholdFacts
    /// Needed once the investigation is over.
    package let reason: String

    package init(_ id: CaseID, version: Int? = nil, _ facts: ThresholdFacts, reason: String = "") {
        self.id = id
        self.version = version
        self.facts = facts
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` for what the file says already.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        let reason = reason.allSatisfy(\.isWhitespace) ? "" : reason
        try CaseInput.limitLength("reason", reason, Wording("理由", "the reason"), atMost: 500)
        if let twice = facts.saidTwice(amount: step.loaded.amount, goods: step.loaded.goods) {
            throw Refusal(.invalidInput, twice.message, facts: ["field": "facts", "path": twice.path])
        }
        if let last = facts.conduct?.upperBound, last > work.today {
            throw Refusal(
                .invalidInput, Wording("行为终了日期不能晚于今天", "The conduct cannot end in the future"),
                facts: ["field": "facts", "path": "conduct"])
        }
        let names = facts.crimes.map(\.label.zh).joined(separator: "、")
        let result = try step.take(
            .setThresholdFacts, .reason(reason), reason: reason.isEmpty ? names : "\(names)：\(reason)")
        try work.write(
            "case_threshold_facts",
            """
            INSERT INTO case_threshold_facts (id, case_id, revision, body, crimes, reach, reason, recorded_by, recorded_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            RETURNING *
            """,
            [
                work.office.newIdentifier(at: work.now), id,
                try ThresholdSheet.history(of: id, in: work.access).count + 1,
                try JSONText.encode(facts), facts.crimes.map(\.rawValue).joined(separator: " "),
                ThresholdFloor.share(facts), reason, work.actor.userID, work.now,
            ])
        return result
    }
}

extension SetThresholdFacts {
    /// What the act is called.
    package static let title = CaseEvent.setThresholdFacts.label

    /// - Throws: `Refusal` where the case is over or the actor may not.
    package static func authorise(_ loaded: CaseStore.Loaded, _ actor: Actor, at now: Moment) throws(Refusal) {
        _ = try Case.procedure.advance(
            loaded.record.state, on: .setThresholdFacts, facts: loaded.facts, scope: loaded.scope, by: actor, at: now)
    }

    static let act = Act<Case>(
        "threshold-facts", "setThresholdFacts", on: .setThresholdFacts, asking: sheet, why
    ) { id, version, facts, reason in
        SetThresholdFacts(id, version: version, facts, reason: reason ?? "")
    }

    private static let sheet = Ask<Case, ThresholdFacts>(
        "facts", Wording("事实", "The facts, as docs/thresholds.md describes them"), .facts,
        example: [#"{"crimes":["214"],"figures":{"gains":{"minor":1200000,"currency":"CNY"}},"sanctions":[]}"#],
        asked: .programs
    ) { answers in
        guard let text = answers["facts"].first else {
            throw AnswerFault("facts", "required", AnswerText.required)
        }
        do {
            return try ThresholdSheet.facts(text)
        } catch let faults as FactsFaults {
            let lines = faults.faults.map { (path: $0.path.isEmpty ? "" : $0.path + "：", message: $0.message) }
            throw AnswerFault(
                "facts", "form",
                Wording(
                    lines.map { "\($0.path)\($0.message.zh)" }.joined(separator: "；"),
                    lines.map { "\($0.path)\($0.message.en)" }.joined(separator: "; ")))
        }
    }
    private static let why = Ask<Case, String>.line(
        "reason", Wording("理由", "Why"), most: 500, example: "补充查明违法所得",
        help: Wording("调查终结后修改的必填；原填写内容予以保留", "Needed once the investigation is over; what stood before is kept")
    ).ifGiven
}
