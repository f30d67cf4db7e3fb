package import Enforcement
package import Law
import Storage

/// Brings the findings on file up to what was found: new ones are entered, those no longer found are marked gone.
///
/// Nothing is deleted: a finding that comes back keeps the night on which it was first made.
package struct KeepOmissions: JobStep {
    package static let name = "supervision.find"
    /// The most findings written in one transaction.
    static let limit = 1_000

    /// Findings not on file yet, or changed since, or back.
    let found: [Found]
    /// Ids of those on file that are no longer found.
    let gone: [OmissionID]
    /// What the look came to.
    let cases: Int
    let standing: Int
    /// How many of both there are besides those handed in here.
    let left: Int
    /// What was written in the steps before.
    let before: Tally

    /// How much a look has written so far.
    struct Tally: Codable, Sendable {
        var fresh = 0
        var gone = 0
        /// When the first of them was written.
        var since: Moment?
    }

    /// One finding to write.
    struct Found: Encodable, Sendable {
        /// The row to change; nil for a new one.
        let row: OmissionID?
        let key: String
        let kind: OmissionKind
        let caseID: CaseID
        let transferID: TransferID?
        let unitID: UnitID
        let region: String
        let crime: Crime?
        let amount: Int64?
        let since: Moment
        let body: String
    }

    /// - Throws: `Refusal` with `notAllowed` for whoever may not have the cases looked over.
    package func perform(in work: Work) throws -> JobProgress {
        if work.actor != .office { try Authority.require(.supervisionFind, by: work.actor, on: nil) }
        for omission in found { try write(omission, in: work) }
        for id in gone {
            try work.write(
                "omission",
                "UPDATE omission SET gone_at = $2, version = version + 1 WHERE id = $1 AND gone_at IS NULL RETURNING *",
                [id, work.now])
        }
        var tally = before
        tally.fresh += found.count { $0.row == nil }
        tally.gone += gone.count
        tally.since = before.since ?? work.now
        if left == 0 { try finish(tally, in: work) }
        return JobProgress(
            done: found.count + gone.count, total: found.count + gone.count + left,
            line: Wording(
                "共\(cases)件案件，遗漏\(standing)项，新增\(tally.fresh)项，消除\(tally.gone)项",
                "\(cases) cases, \(standing) omissions, \(tally.fresh) new, \(tally.gone) gone"),
            mark: try JSONText.encode(tally), isFinished: left == 0)
    }

    private func write(_ omission: Found, in work: Work) throws {
        let values: [any SQLConvertible] = [
            omission.caseID, omission.transferID, omission.unitID, omission.region, omission.crime, omission.amount,
            omission.since, omission.body,
        ]
        guard let row = omission.row else {
            try work.write(
                "omission",
                """
                INSERT INTO omission (id, omission_key, kind, first_seen_at, case_id, transfer_id, unit_id, region,
                                      crime, amount_minor, since, body, version)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1)
                RETURNING *
                """, [work.office.newIdentifier(at: work.now), omission.key, omission.kind, work.now] + values)
            return
        }
        try work.write(
            "omission",
            """
            UPDATE omission
            SET    case_id = $2, transfer_id = $3, unit_id = $4, region = $5, crime = $6, amount_minor = $7,
                   since = $8, body = $9, gone_at = NULL, version = version + 1
            WHERE  id = $1
            RETURNING *
            """, [row] + values)
    }

    /// Writes down that the cases were looked over, and tells every procuratorate what is new in its region.
    private func finish(_ tally: Tally, in work: Work) throws {
        try work.write(
            "omission_run",
            """
            INSERT INTO omission_run (id, at, asked_by, cases, standing, fresh, gone)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            RETURNING *
            """,
            [
                work.office.newIdentifier(at: work.now), work.now, work.actor.userID, cases, standing, tally.fresh,
                tally.gone,
            ])
        let fresh = try work.query(
            "SELECT region, case_id FROM omission WHERE first_seen_at >= $1 ORDER BY id",
            [tally.since ?? work.now])
        guard !fresh.isEmpty else { return }
        for unit in try OrganisationStore.units(in: work.access) where unit.kind == .procuratorate && unit.active {
            let own = try fresh.filter { RegionScope.contains(try $0.get("region"), within: unit.region) }
            guard let last = own.last else { continue }
            let cases = Set(try own.map { try $0.get("case_id", as: String.self) }).count
            try work.send(
                "supervision.found", about: RecordReference(.case, try last.get("case_id")), to: unit.id,
                KeepOmissions.news(omissions: own.count, cases: cases))
        }
    }

    /// What is told under the number of one of the cases.
    private static func news(omissions: Int, cases: Int) -> Wording {
        cases == 1
            ? Wording("本案发现\(omissions)项新的遗漏", "New omissions in this case: \(omissions)")
            : Wording(
                "本案等\(cases)件案件发现\(omissions)项新的遗漏，请到监督台查看",
                "\(omissions) new omissions in \(cases) cases, this one among them: see the supervision desk")
    }
}

extension KeepOmissions {
    /// Looks over all cases and compares what is found with what is on file.
    ///
    /// - Parameter before: what the steps before wrote.
    init(before: Tally, at now: Moment, calendar: WorkingCalendar, in access: any ReadAccess) throws {
        let cases = try SeenCases.all(at: now, in: access)
        let regional = try RegionalLimitStore.limits(in: access)
        let omissions = OmissionFinder(now: now, calendar: calendar, regional: regional).omissions(
            in: cases)
        var kept = try OmissionStore.kept(in: access)
        var changed: [Found] = []
        for omission in omissions {
            let body = try JSONText.encode(OmissionBody(omission))
            let row = kept.removeValue(forKey: omission.key)
            guard row == nil || row?.isGone == true || row?.differs(from: omission, body) == true else { continue }
            changed.append(
                Found(
                    row: row?.id, key: omission.key, kind: omission.kind, caseID: omission.caseID,
                    transferID: omission.transferID, unitID: omission.unitID, region: omission.region,
                    crime: omission.crime, amount: omission.amount?.minor, since: omission.since, body: body))
        }
        let vanished = kept.values.filter { !$0.isGone }.map(\.id).sorted { $0.rawValue < $1.rawValue }
        found = Array(changed.prefix(KeepOmissions.limit))
        gone = Array(vanished.prefix(KeepOmissions.limit - found.count))
        self.cases = cases.count
        standing = omissions.count
        left = changed.count + vanished.count - found.count - gone.count
        self.before = before
    }
}

/// Looks over all cases, every night and when somebody asks: the job behind `KeepOmissions`.
package struct SupervisionTask: JobTask {
    package static let kind = "supervision.find"
    package static let label = Wording("查找应移送未移送等遗漏", "Look for omissions")

    package func step(of job: Job, _ payload: NoInput, in office: Office) async throws -> KeepOmissions {
        let before: KeepOmissions.Tally = try job.progress.mark.map { try JSONText.decode($0) } ?? .init()
        return try await office.lookForOmissions(before: before)
    }
}

extension Office {
    func lookForOmissions(before: KeepOmissions.Tally) async throws -> KeepOmissions {
        let (now, calendar) = (now, settings.calendar)
        return try await read { try KeepOmissions(before: before, at: now, calendar: calendar, in: $0) }
    }

    /// Looks over all cases now and keeps what is found, step by step.
    ///
    /// - Returns: what it came to, in words.
    /// - Throws: `Refusal` with `notAllowed`.
    @discardableResult
    package func findOmissions(as actor: Actor) async throws -> Wording {
        if actor != .office { try Authority.require(.supervisionFind, by: actor, on: nil) }
        var tally = KeepOmissions.Tally()
        while true {
            let progress = try await perform(lookForOmissions(before: tally), as: actor)
            if progress.isFinished { return progress.line ?? Wording("", "") }
            tally = try progress.mark.map { try JSONText.decode($0) } ?? .init()
        }
    }
}

/// Asks for the cases to be looked over now; one that is under way already stands for both.
package struct AskForOmissions: Operation {
    package static let name = "supervision.ask"

    package init() {}

    /// - Throws: `Refusal` with `notAllowed`.
    package func perform(in work: Work) throws -> Done {
        try Authority.require(.supervisionFind, by: work.actor, on: nil)
        let id = try work.enqueue(SupervisionTask.self, NoInput(), key: SupervisionTask.kind)
        work.remark("job", id ?? SupervisionTask.kind)
        return Done()
    }
}
