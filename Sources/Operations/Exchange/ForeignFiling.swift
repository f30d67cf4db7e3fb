import Enforcement
import Law
import Storage

/// When a case was filed and decided in the system that it was taken in from: the time for entering it into the linkage platform runs
/// from then, and ends with its registration here (录入义务).
struct ForeignFiling {
    private let id: CaseID
    private let filedOn: LegalDate?
    private let decidedOn: LegalDate?

    init(_ id: CaseID, filedOn: LegalDate?, decidedOn: LegalDate?) {
        (self.id, self.filedOn, self.decidedOn) = (id, filedOn, decidedOn)
    }

    /// Keeps the days, and the first time also the clock of the entry, begun on the first of them and stopped by the registration.
    ///
    /// - Throws: `Refusal` with `invalidInput` for a day that has not come.
    func note(in work: Work) throws {
        guard let first = [filedOn, decidedOn].compactMap(\.self).min() else { return }
        for (name, day) in [("filedOn", filedOn), ("decidedOn", decidedOn)] {
            guard let day, day > work.today else { continue }
            throw Refusal.invalid(name, Wording("日期晚于今天", "The day has not come yet"))
        }
        let known = try work.first("SELECT id FROM foreign_filing WHERE id = $1", [id])
        try work.write(
            "foreign_filing",
            """
            INSERT INTO foreign_filing (id, filed_on, decided_on, noted_at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (id) DO UPDATE SET filed_on = excluded.filed_on, decided_on = excluded.decided_on,
                                           noted_at = excluded.noted_at
            RETURNING *
            """, [id, filedOn, decidedOn, work.now])
        guard known == nil else { return }
        let record = RecordReference(.case, id.rawValue)
        let row = try work.first("SELECT unit_id, region FROM case_file WHERE id = $1", [id])
        guard let row else { return }
        let scope = RecordScope(
            kind: .case, unitID: try row.get("unit_id"), region: try row.get("region"))
        try work.startClock(
            ForeignFiling.entry, on: record, scope: scope, counterpart: nil, since: Moment(first))
        try work.stopClock(.platformEntry, on: record)
    }

    private static let entry = ClockStart(
        .platformEntry,
        task: Wording("将案件录入两法衔接信息共享平台", "Enter the case into the platform of the linkage"),
        holder: .unit)
}
