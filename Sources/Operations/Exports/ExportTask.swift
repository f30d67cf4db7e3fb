import Enforcement
package import Law
import Storage

/// Writes an export, part by part: the job behind `RequestExport`.
///
/// The bytes of a part are on the disk before the place behind them is kept, and the next part is written from that place on.
/// So an export that is broken off goes on where it stood, no record is in it twice, and memory does not grow with it. What may
/// be seen is asked anew for each part, with the roles that stand then.
package struct ExportTask: JobTask {
    package struct Input: Codable, Sendable {
        let export: String
        let kind: ExportKind
        let form: ExportForm
    }

    /// Where the next part begins.
    struct Place: Codable, Hashable {
        /// The file, and who writes it: the attempt of the job.
        var file: String
        var attempt: Int
        /// Its bytes so far.
        var size = 0
        /// The records in it, and those that were looked at.
        var records = 0
        var looked = 0
        /// The last record that was looked at.
        var last = ""
    }

    package static let kind = "record.export"
    package static let label = Wording("导出", "Export records")
    /// Records looked at for one part: few enough for memory, whoever asks.
    static let window = 2_000
    /// The most windows of one part, where nothing in them may be seen.
    static let windows = 20

    package func step(of job: Job, _ payload: Input, in office: Office) async throws -> ExportStep {
        let actor = try await office.actor(of: job)
        let total = try await total(of: payload.kind, job, in: office)
        var place = try await place(of: job, in: office)
        let lines = ExportLines(payload.form, ExportTable(payload.kind).columns, for: actor)
        var (bytes, isAtEnd) = (place.size == 0 ? lines.head : [], false)
        for _ in 0..<ExportTask.windows where !isAtEnd {
            let (last, records) = (place.last, place.records)
            let part = try await office.read {
                try ExportPart(payload.kind, after: last, as: lines, for: actor, in: $0)
            }
            isAtEnd = part.looked < ExportTask.window
            bytes += part.bytes
            place.looked += part.looked
            place.records += part.records
            place.last = part.last ?? last
            if place.records > records { break }
        }
        try await office.spool.append(bytes, to: place.file, at: place.size)
        place.size += bytes.count
        let receipt = isAtEnd ? try await office.spool.receipt(of: place.file) : nil
        return ExportStep(export: payload.export, place: place, total: total, file: receipt)
    }

    /// How many records are looked at in all: counted once, outside any transaction that others wait for.
    private func total(of kind: ExportKind, _ job: Job, in office: Office) async throws -> Int? {
        if job.progress.mark != nil { return job.progress.total }
        return try await office.read { access in
            try access.first("SELECT COUNT(*) AS number FROM \(ExportTable(kind).name)")?.get("number")
        }
    }

    /// Who takes a job over writes on in a file of its own: the node that was thought dead may still be writing in the other.
    private func place(of job: Job, in office: Office) async throws -> Place {
        guard let mark = job.progress.mark else {
            return Place(file: try await office.spool.grow(), attempt: job.attempt)
        }
        var place: Place = try JSONText.decode(mark)
        guard place.attempt != job.attempt else { return place }
        do {
            place.file = try await office.spool.grow(from: place.file, keeping: place.size)
        } catch let fault as FileFault where fault.isMissing {
            throw JobFault.missingFile
        }
        place.attempt = job.attempt
        return place
    }

    /// The files of exports that are being written, or may be once an administrator says so, and of those that can be fetched.
    static func filesNeeded(at now: Moment, in access: any ReadAccess) throws -> Set<String> {
        let marks = try access.query(
            """
            SELECT mark FROM job
            WHERE  kind = $1 AND state IN ('queued', 'leased', 'dead') AND mark IS NOT NULL
            """, [kind])
        let kept = try access.query("SELECT file FROM record_export WHERE expires_at > $1", [now])
        return Set(try marks.map { try JSONText.decode($0.get("mark"), as: Place.self).file })
            .union(try kept.map { try $0.get("file") })
    }
}

/// The records of one window of ids that somebody may see, as lines.
private struct ExportPart {
    let bytes: [UInt8]
    let records: Int
    let looked: Int
    /// The last id that was looked at; nil where there was none.
    let last: String?

    init(
        _ kind: ExportKind, after id: String, as lines: ExportLines, for actor: Actor, in access: any ReadAccess
    ) throws {
        let table = ExportTable(kind)
        let window = try access.first(
            """
            SELECT COUNT(*) AS number, MAX(id) AS last
            FROM   (SELECT id FROM \(table.name) WHERE id > $1 ORDER BY id LIMIT $2) AS looked
            """, [id, ExportTask.window])
        (looked, last) = (try window?.get("number") ?? 0, try window?.get("last"))
        let sight = try Sight(of: kind.duty, for: actor, first: 3)
        var (bytes, records) = ([UInt8](), 0)
        try access.each(
            """
            SELECT \(table.columns.enumerated().map { "\($1.sql) AS c\($0)" }.joined(separator: ", "))
            FROM   \(table.name) \(table.joins)
            WHERE  \(table.name).id > $1 AND \(table.name).id <= $2 AND \(table.seen(by: sight))
            ORDER  BY \(table.name).id
            """, [id, last ?? id] + sight.arguments
        ) { row in
            bytes += try lines.line(row.values)
            records += 1
        }
        (self.bytes, self.records) = (bytes, records)
    }
}

/// Keeps how far an export has come; at its end also what the file holds and until when it is kept.
package struct ExportStep: JobStep {
    package static let name = "export.write"

    let export: String
    let place: ExportTask.Place
    let total: Int?
    /// Nil before the end.
    let file: SpoolFiles.Receipt?

    private enum CodingKeys: String, CodingKey { case export }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(export, forKey: .export)
    }

    package func perform(in work: Work) throws -> JobProgress {
        if let file {
            try work.write(
                "record_export",
                """
                UPDATE record_export
                SET    records = $2, file = $3, size = $4, digest = $5, finished_at = $6, expires_at = $7,
                       version = version + 1
                WHERE  id = $1
                RETURNING *
                """,
                [
                    export, place.records, file.name, file.size, file.digest, work.now,
                    work.now.adding(milliseconds: work.office.settings.retention.exports),
                ])
        }
        return JobProgress(
            done: file == nil ? place.looked : max(place.looked, total ?? 0),
            total: total.map { max($0, place.looked) },
            line: Wording("已写出 \(place.records) 条", "\(place.records) records written"),
            mark: try JSONText.encode(place), isFinished: file != nil)
    }
}
