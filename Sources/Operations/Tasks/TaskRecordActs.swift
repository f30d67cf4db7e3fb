package import Enforcement
package import Law
import Storage

/// Puts a clue, a case or a transfer under a task, by its number or id.
package struct LinkRecord: Operation {
    package static let name = "task.link"

    package let id: PlanTaskID
    package let version: Int?
    package let record: String

    package init(_ id: PlanTaskID, version: Int? = nil, record: String) {
        self.id = id
        self.version = version
        self.record = record
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` for a record that is none, out of sight or there already.
    package func perform(in work: Work) throws -> PlanTaskVersion {
        let step = try PlanTaskStep(id, version: version, in: work)
        let found = try LinkedRecords.named(record, for: work.actor, in: work.access)
        let result = try step.take(.link, note: found.number, setting: [("links", step.record.links + 1)])
        let added = try work.write(
            "plan_link",
            """
            INSERT INTO plan_link (id, task_id, record_kind, record_id, linked_by, linked_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (task_id, record_kind, record_id) WHERE until IS NULL DO NOTHING
            RETURNING *
            """,
            [
                work.office.newIdentifier(at: work.now), id, found.record.kind, found.record.id, work.actor.userID,
                work.now,
            ])
        guard !added.isEmpty else {
            throw Refusal.invalid("record", Wording("该记录已经关联", "The record is under the task already"))
        }
        return result
    }
}

extension LinkRecord {
    static let act = Act<PlanTask>(
        "link", "linkRecord", on: .link,
        asking: .line(
            "record", Wording("线索、案件或者移送的编号", "Number of a clue, a case or a transfer"), most: 100,
            example: "青市监案〔2026〕3号")
    ) { id, version, record in LinkRecord(id, version: version, record: record) }
}

/// Takes a record away from under a task.
package struct UnlinkRecord: Operation {
    package static let name = "task.unlink"

    package let id: PlanTaskID
    package let version: Int?
    package let record: String

    package init(_ id: PlanTaskID, version: Int? = nil, record: String) {
        self.id = id
        self.version = version
        self.record = record
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` for a record that is not under the task.
    package func perform(in work: Work) throws -> PlanTaskVersion {
        let step = try PlanTaskStep(id, version: version, in: work)
        let found = try LinkedRecords.named(record, for: work.actor, in: work.access)
        let result = try step.take(.unlink, note: found.number, setting: [("links", max(0, step.record.links - 1))])
        let ended = try work.write(
            "plan_link",
            """
            UPDATE plan_link SET until = $4
            WHERE  task_id = $1 AND record_kind = $2 AND record_id = $3 AND until IS NULL
            RETURNING *
            """, [id, found.record.kind, found.record.id, work.now])
        guard !ended.isEmpty else {
            throw Refusal.invalid("record", Wording("任务下没有该记录", "The record is not under the task"))
        }
        return result
    }
}

extension UnlinkRecord {
    static let act = Act<PlanTask>(
        "unlinking", "unlinkRecord", on: .unlink,
        asking: .line(
            "record", Wording("要取消关联的编号", "Number of the record"), most: 100, example: "青市监案〔2026〕3号")
    ) { id, version, record in UnlinkRecord(id, version: version, record: record) }
}

/// Sets which records are counted for a task: of one kind, of one unit, of a period, about a matter.
package struct CountForTask: Operation {
    package static let name = "task.count"

    package let id: PlanTaskID
    package let version: Int?
    package let kind: CountedKind
    /// Nil counts those of the unit that has the task.
    package let unit: UnitID?
    package let from: LegalDate
    package let through: LegalDate
    /// Only records with this in their title.
    package let words: String?
    /// Whether they are counted from now on, or no longer.
    package let isActive: Bool

    package init(
        _ id: PlanTaskID, version: Int? = nil, kind: CountedKind, unit: UnitID? = nil, from: LegalDate,
        through: LegalDate, words: String? = nil, isActive: Bool = true
    ) {
        self.id = id
        self.version = version
        self.kind = kind
        self.unit = unit
        self.from = from
        self.through = through
        self.words = words
        self.isActive = isActive
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` for a period that ends before it begins, or a closed unit.
    package func perform(in work: Work) throws -> PlanTaskVersion {
        let step = try PlanTaskStep(id, version: version, in: work)
        guard from <= through else {
            throw Refusal.invalid("through", Wording("截止日期不能早于开始日期", "The period ends before it begins"))
        }
        try CaseInput.limitLength("words", words ?? "", Wording("主题词", "the words"), atMost: 50)
        let owner = unit ?? step.record.unitID
        guard try OrganisationStore.unit(owner, in: work.access) != nil else {
            throw Refusal.invalid("unit", Wording("没有这个单位", "There is no such unit"))
        }
        let about = words.flatMap { $0.isEmpty ? nil : $0 }
        let result = try step.take(
            .count, note: "\(kind.label.zh) \(from)–\(through) \(about ?? "")\(isActive ? "" : " ×")")
        try work.write(
            "plan_count",
            """
            INSERT INTO plan_count (id, task_id, kind, unit_id, from_on, through_on, words, active)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (task_id, kind) DO UPDATE
            SET    unit_id = excluded.unit_id, from_on = excluded.from_on, through_on = excluded.through_on,
                   words = excluded.words, active = excluded.active
            RETURNING *
            """, [work.office.newIdentifier(at: work.now), id, kind, owner, from, through, about, isActive])
        return result
    }
}

extension CountForTask {
    static let act = Act<PlanTask>(
        "count", "countForTask", on: .count,
        asking: .one("kind", Wording("统计的记录", "What is counted"), \.label, few: true, example: .case),
        unit.ifGiven,
        .dayOfYear("from", Wording("自", "From"), month: 1, day: 1),
        .dayOfYear("through", Wording("至", "Through"), month: 12, day: 31), words.ifGiven, active
    ) { id, version, kind, unit, from, through, words, isActive in
        CountForTask(
            id, version: version, kind: kind, unit: unit, from: from, through: through, words: words, isActive: isActive
        )
    }

    private static let words = Ask<PlanTask, String>.line(
        "words", Wording("标题含有", "With this in the title"), most: 50, example: "假冒",
        help: Wording("留空则不限主题", "Left empty, whatever they are about"))

    private static let active = Ask<PlanTask, Bool>.yesNo(
        "active", Wording("是否计入", "Counted"), yes: Wording("计入", "Count them"), no: Wording("不再计入", "No longer"),
        start: { _ in true })

    private static let unit = Ask<PlanTask, UnitID>.record(
        "unit", Wording("哪个单位的记录", "Records of which unit"), .unit, start: { record in record.record.unitID },
        options: { record in record.units.map { Choice($0.id.rawValue, Wording($0.name, $0.name)) } })
}
