package import Enforcement
package import Law
package import Storage

/// One export as the person who asked for it sees it.
package struct RecordExport: Sendable, Hashable {
    package let id: String
    package let kind: ExportKind
    package let form: ExportForm
    package let askedAt: Moment
    /// The job that writes it; nil where it is kept no longer.
    package let job: Job?
    package let file: File?
    /// The ledger entry that stands under it.
    package let entry: Int64?

    /// What was written.
    package struct File: Sendable, Hashable {
        let name: String
        package let records: Int
        package let size: Int
        /// SHA-256 as hexadecimal text.
        package let digest: String
        package let finishedAt: Moment
        /// From then on it is removed.
        package let expiresAt: Moment
    }

    /// How it stands at a moment.
    package func state(at now: Moment) -> State {
        if let file { return now < file.expiresAt ? .ready : .removed }
        return job.map(\.state.isOpen) == true ? .underWay : .failed
    }

    package enum State: String, CaseIterable, Hashable, Sendable, Codable {
        case underWay, ready, removed, failed

        package var label: Wording {
            switch self {
            case .underWay: Wording("正在导出", "Being written")
            case .ready: Wording("可下载", "Ready")
            case .removed: Wording("文件已删除", "Removed")
            case .failed: Wording("未能完成", "Not finished")
            }
        }
    }

    /// The share that is done, 0 to 100. Of records that were looked at: how many there are beyond what one may see is
    /// nobody's business.
    package var percent: Int {
        guard file == nil, let job, let total = job.progress.total, total > 0 else { return file == nil ? 0 : 100 }
        return min(99, job.progress.done * 100 / total)
    }

    /// The name under which the file is saved.
    package var fileName: String { "qingyuan-\(kind.rawValue)-\(askedAt.date).\(form.rawValue)" }
}

/// The SQL of exports: each is its asker's own.
package enum ExportStore {
    /// The exports that somebody asked for, the latest first.
    package static func list(
        after id: String? = nil, limit: Int, for actor: Actor, in access: any ReadAccess
    ) throws -> [RecordExport] {
        try access.query(
            """
            SELECT * FROM record_export
            WHERE  asked_by = $1 AND ($2 IS NULL OR id < $2)
            ORDER  BY id DESC LIMIT $3
            """, [actor.userID, id, limit]
        ).map { try export($0, in: access) }
    }

    /// One export of the actor's own.
    ///
    /// - Throws: `Refusal.notFound`, also where it is somebody else's.
    package static func export(_ id: String, for actor: Actor, in access: any ReadAccess) throws -> RecordExport {
        let row = try access.first("SELECT * FROM record_export WHERE id = $1 AND asked_by = $2", [id, actor.userID])
        guard let row else { throw Refusal.noSuchExport }
        return try export(row, in: access)
    }

    private static func export(_ row: Row, in access: any ReadAccess) throws -> RecordExport {
        let id: String = try row.get("id")
        var file: RecordExport.File?
        if let name: String = try row.get("file") {
            file = RecordExport.File(
                name: name, records: try row.get("records"), size: try row.get("size"), digest: try row.get("digest"),
                finishedAt: try row.get("finished_at"), expiresAt: try row.get("expires_at"))
        }
        return RecordExport(
            id: id, kind: try row.get("kind"), form: try row.get("form"), askedAt: try row.get("asked_at"),
            job: try JobStore.find(row.get("job_id"), in: access), file: file,
            entry: try LedgerStore.latestEntry("record_export", id, in: access))
    }
}

extension Office {
    /// The bytes of an export's file from an offset on, at most 256 KiB of them; empty at the end.
    ///
    /// - Throws: `Refusal`: `notFound` where there is no file, or none any more; `notAllowed` for whoever may see such
    ///   records no longer.
    package func bytes(of export: RecordExport, from offset: Int, for actor: Actor) async throws -> [UInt8] {
        try Authority.require(export.kind.duty, by: actor, on: nil)
        guard let file = export.file, export.state(at: now) == .ready else { throw Refusal.noSuchExport }
        do {
            return try await spool.read(file.name, from: offset, atMost: min(file.size - offset, 256 * 1024))
        } catch let fault as FileFault where fault.isMissing {
            throw Refusal.noSuchExport
        }
    }
}

extension Refusal {
    static let noSuchExport = Refusal(
        .notFound, Wording("没有这项导出，或文件已删除", "There is no such export, or its file is removed"))
}
