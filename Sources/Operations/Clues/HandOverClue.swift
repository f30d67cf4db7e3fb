package import Enforcement
import Law
package import Storage

/// Hands a clue that nobody has taken up to another unit: it stands new in that unit's queue, under its number and with the
/// period that runs since it was found.
///
/// - Source: 行政处罚法 Art 22, 市场监督管理行政处罚程序规定 Art 14: whoever has no jurisdiction hands the matter on (from memory).
package struct HandOverClue: Operation {
    package static let name = "clue.hand-over"

    package let clue: ClueID
    package let version: Int
    package let unit: UnitID
    package let reason: String

    package init(_ clue: ClueID, version: Int, to unit: UnitID, reason: String) {
        self.clue = clue
        self.version = version
        self.unit = unit
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure or the version check; `invalidInput` for a unit that works no clues, or the
    ///   one in whose queue it stands.
    package func perform(in work: Work) throws -> ClueVersion {
        let act = try ClueStep(clue, version: version, in: work)
        guard let receiver = try ClueStore.workingUnits(in: work.access).first(where: { $0.id == unit }),
            receiver.id != act.clue.unitID
        else {
            throw Refusal.invalid("unit", Wording("请选择另一个办理线索的单位", "Choose another unit that works clues"))
        }
        let result = try act.take(
            .handOver, facts: act.loaded.facts(reason: reason), reason: reason,
            setting: [("unit_id", receiver.id), ("region", receiver.region)])
        try work.endAssignments(of: act.clue.reference)
        try work.moveRecord(act.clue.reference, to: receiver)
        try work.send(
            "clue.handed-over", about: act.clue.reference, to: receiver.id,
            Wording("收到转交线索：\(act.clue.title)", "A clue was handed to you: \(act.clue.title)"))
        try act.report(
            "clue.handed-over",
            Wording("已转交\(receiver.name)：\(reason)", "was handed to \(receiver.name): \(reason)"))
        return result
    }
}

extension HandOverClue {
    static let act = Act<Clue>(
        "hand-over", "handOverClue", on: .handOver, told: \.sender, asking: receiver, .sentReason
    ) { clue, version, unit, reason in
        HandOverClue(clue, version: version, to: unit, reason: reason)
    }

    private static let receiver = Ask<Clue, UnitID>.record(
        "unit", Wording("转交给", "To which unit"), .unit,
        options: { record in record.units.map { Choice($0.id.rawValue, Wording($0.name, $0.name)) } })
}

extension ClueStore {
    /// Every unit that works clues, by region and name.
    package static func workingUnits(in access: any ReadAccess) throws -> [Unit] {
        try OrganisationStore.units(in: access).filter { $0.active && ($0.kind.enforces || $0.kind == .coordination) }
    }
}

extension Work {
    /// Lets a record and its running clocks belong to another unit.
    fileprivate func moveRecord(_ record: RecordReference, to unit: Unit) throws {
        try write(
            "record_index", "UPDATE record_index SET unit_id = $2, region = $3 WHERE id = $1 RETURNING *",
            [record.id, unit.id, unit.region])
        try write(
            "clock",
            """
            UPDATE clock SET unit_id = $3
            WHERE  record_kind = $1 AND record_id = $2 AND stopped_at IS NULL
            RETURNING *
            """, [record.kind, record.id, unit.id])
    }
}
