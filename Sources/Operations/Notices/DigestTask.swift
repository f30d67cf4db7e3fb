import Enforcement
package import Law
import Storage

/// Tells the heads of units each working day how their warnings stand: those of units where there is anything, and that want it.
package struct SendDigests: JobStep {
    package static let name = "unit.digest"
    /// Units of one transaction.
    static let limit = 100

    /// How many units were looked at in the steps before.
    let before: Int
    /// The last unit looked at.
    let after: String

    /// - Throws: `Refusal` with `notAllowed` for anybody but the office itself.
    package func perform(in work: Work) throws -> JobProgress {
        try Authority.requireOffice(work.actor)
        guard work.office.settings.calendar.isWorkingDay(work.today) else {
            return JobProgress(done: 0, line: Wording("今日不是工作日", "No working day"), isFinished: true)
        }
        let units: [UnitID] = try work.query(
            "SELECT id FROM unit WHERE active = 1 AND id > $1 ORDER BY id LIMIT $2", [after, SendDigests.limit]
        ).map { try $0.get("id") }
        for unit in units { try tell(unit, in: work) }
        let seen = before + units.count
        return JobProgress(
            done: seen, line: Wording("已汇总 \(seen) 个单位", "\(seen) units summed up"),
            mark: units.last?.rawValue, isFinished: units.count < SendDigests.limit)
    }

    private func tell(_ unit: UnitID, in work: Work) throws {
        guard try UnitWarnings.of(unit, in: work.access).digest else { return }
        let digest = try UnitDigestStore.digest(of: unit, now: work.now, in: work.access)
        guard !digest.isQuiet else { return }
        try work.raise(
            "unit.digest", about: RecordReference(.unit, unit.rawValue), to: work.leader(of: unit), digest.text,
            cause: "digest/\(unit)/\(work.today)")
    }
}

/// Sums up the warnings of every unit: the job behind `SendDigests`.
package struct DigestTask: JobTask {
    package static let kind = "unit.digest"
    package static let label = Wording("每日预警汇总", "Daily digests of warnings")

    package func step(of job: Job, _ payload: NoInput, in office: Office) async throws -> SendDigests {
        SendDigests(before: job.progress.done, after: job.progress.mark ?? "")
    }
}
