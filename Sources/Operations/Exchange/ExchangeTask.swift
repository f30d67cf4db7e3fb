package import Enforcement
package import Law
import Screening
import Storage

/// A file of an agency's system that is sent in to be taken in the background: read into cases as it arrives, kept case by case, then
/// queued. Nothing of it is taken before its last byte is there.
package struct ExchangeUpload {
    private let office: Office
    private let actor: Actor
    private let mapping: AgencyMapping
    private let isRehearsal: Bool
    private let spool: SpoolWriter
    private var file: ForeignFile
    /// Bytes so far.
    package private(set) var size = 0

    /// Begins an upload under a mapping of the actor's unit.
    ///
    /// - Throws: `Refusal`: `notAllowed`, `notFound` for the mapping; then no byte need be read.
    package init(of agency: String, isRehearsal: Bool, into office: Office, as actor: Actor) async throws {
        try ExchangeAccess.requireToImport(actor)
        let kept = try await office.read { try MappingStore.mapping(agency, for: actor, in: $0) }
        try await self.init(kept.mapping(), isRehearsal: isRehearsal, into: office, as: actor)
    }

    /// Begins an upload under a mapping that is at hand.
    ///
    /// - Throws: `Refusal` with `notAllowed`.
    package init(_ mapping: AgencyMapping, isRehearsal: Bool, into office: Office, as actor: Actor) async throws {
        try ExchangeAccess.requireToImport(actor)
        (self.office, self.actor, self.isRehearsal) = (office, actor, isRehearsal)
        self.mapping = mapping
        file = ForeignFile(mapping)
        spool = try await office.spool.begin()
    }

    /// Takes the next bytes.
    package mutating func feed(_ bytes: [UInt8]) async throws {
        size += bytes.count
        let rows = file.feed(bytes)
        try await keep(rows)
    }

    /// Queues the import.
    ///
    /// - Returns: the id of the run.
    package mutating func finish(key: String? = nil) async throws -> String {
        let rows = file.finish()
        try await keep(rows)
        let receipt = try await spool.finish()
        do {
            let queue = QueueExchange(
                start: StartExchange(mapping, isRehearsal: isRehearsal), file: receipt, size: size)
            let ticket = try await office.perform(queue, as: actor, key: key)
            if ticket.file != receipt.name { try await office.spool.remove(receipt.name) }
            return ticket.run
        } catch {
            try? await office.spool.remove(receipt.name)
            throw error
        }
    }

    private func keep(_ rows: [ForeignRow]) async throws {
        guard !rows.isEmpty else { return }
        try await spool.append(rows.flatMap { Array((try JSONText.encode($0) + "\n").utf8) })
    }
}

/// Begins an exchange and queues the job that takes it in.
struct QueueExchange: Operation {
    static let name = "exchange.queue"

    let start: StartExchange
    let file: SpoolFiles.Receipt
    /// Bytes of what was sent.
    let size: Int

    struct Ticket: Codable, Sendable {
        let run: String
        let file: String
    }

    private enum CodingKeys: String, CodingKey { case start, digest }

    /// What was sent, not where it lies: the same sent again under one key is the same request.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(start, forKey: .start)
        try container.encode(file.digest, forKey: .digest)
    }

    func perform(in work: Work) throws -> Ticket {
        let run = work.office.newIdentifier(at: work.now)
        let input = ExchangeTask.Input(
            run: run, file: file, size: size, mapping: start.mapping, isRehearsal: start.isRehearsal)
        guard let job = try work.enqueue(ExchangeTask.self, input, key: "exchange/\(run)", total: file.lines) else {
            throw JobFault.malformedPayload(ExchangeTask.kind)
        }
        try start.enter(run, job: job, in: work)
        return Ticket(run: run, file: file.name)
    }
}

/// Takes a file of an agency's system in, part by part: the job behind `ExchangeUpload`.
///
/// What is kept of a part and the place behind it are one transaction; so one that is broken off goes on where it stood.
package struct ExchangeTask: JobTask {
    package struct Input: Codable, Sendable {
        let run: String
        let file: SpoolFiles.Receipt
        let size: Int
        let mapping: String
        let isRehearsal: Bool
    }

    package static let kind = "exchange.import"
    package static let label = Wording("数据交换导入", "Import from an agency's system")
    /// Bytes read at a time.
    static let piece = 64 * 1024

    package func step(of job: Job, _ payload: Input, in office: Office) async throws -> ExchangeStep {
        let actor = try await office.actor(of: job)
        let mapping = try AgencyMapping(parsing: Array(payload.mapping.utf8))
        var place: LineReader.Place = try job.progress.mark.map { try JSONText.decode($0) } ?? LineReader.Place()
        var part = ExchangePart(mapping, run: payload.run, isRehearsal: payload.isRehearsal)
        for line in try await lines(of: payload.file, after: place, in: office) {
            try await part.take(JSONText.decode(String(decoding: line, as: UTF8.self)), in: office, as: actor)
            place.line += 1
            place.offset += line.count + 1
        }
        let isLast = place.offset >= payload.file.size
        let ending = isLast ? ImportListings.Ending(size: payload.size, digest: payload.file.digest) : nil
        return ExchangeStep(part: part.operation(ending: ending), place: place, total: payload.file.lines)
    }

    package func finished(_ job: Job, _ payload: Input, in office: Office) async throws {
        try await office.spool.remove(payload.file.name)
    }

    /// The next whole lines of a file, as many as are one part.
    private func lines(
        of file: SpoolFiles.Receipt, after place: LineReader.Place, in office: Office
    ) async throws -> [[UInt8]] {
        var (bytes, lines): ([UInt8], [[UInt8]]) = ([], [])
        while lines.isEmpty, place.offset + bytes.count < file.size {
            do {
                let next = try await office.spool.read(
                    file.name, from: place.offset + bytes.count, atMost: ExchangeTask.piece)
                guard !next.isEmpty else { throw JobFault.missingFile }
                bytes += next
            } catch let fault as FileFault where fault.isMissing {
                throw JobFault.missingFile
            }
            // What stands behind the last line end is the beginning of a line only.
            lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast().map(Array.init)
        }
        return Array(lines.prefix(ExchangeIntake.part))
    }

    /// The files of exchanges that are still to be taken in, or may be once an administrator says so.
    static func filesNeeded(in access: any ReadAccess) throws -> Set<String> {
        let rows = try access.query(
            "SELECT payload FROM job WHERE kind = $1 AND state IN ('queued', 'leased', 'dead')", [kind])
        return Set(try rows.map { try JSONText.decode($0.get("payload"), as: Input.self).file.name })
    }
}

/// Keeps one part of an exchange and how far it has come.
package struct ExchangeStep: JobStep {
    package static let name = TakeForeignCases.name

    let part: TakeForeignCases
    let place: LineReader.Place
    let total: Int

    /// - Throws: `Refusal` as `TakeForeignCases` does.
    package func perform(in work: Work) throws -> JobProgress {
        _ = try part.perform(in: work)
        let counts = try ExchangeStore.counts(of: part.run, in: work.access)
        return JobProgress(
            done: place.line, total: total,
            line: Wording(
                "新增 \(counts.added)，更新 \(counts.changed)，未变 \(counts.unchanged)，未导入 \(counts.refused)",
                "\(counts.added) added, \(counts.changed) changed, \(counts.unchanged) unchanged, \(counts.refused) left out"
            ),
            mark: try JSONText.encode(place), isFinished: part.ending != nil)
    }
}
