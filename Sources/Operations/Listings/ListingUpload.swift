package import Enforcement
import Law
import Storage

/// Listings that are sent in to be taken in the background: kept in a file as they arrive, whatever their size, then queued.
///
/// Nothing of it is an import before the last byte is on the disk; one that breaks off on the way leaves nothing.
package struct ListingUpload: Sendable {
    private let office: Office
    private let actor: Actor
    private let title: String
    private let file: SpoolWriter

    /// Begins an upload.
    ///
    /// - Throws: `Refusal`: `notAllowed`, `invalidInput` for the name; then no byte need be read.
    package init(named title: String, into office: Office, as actor: Actor) async throws {
        try StartImport(title: title).check(actor)
        self.office = office
        self.actor = actor
        self.title = title
        file = try await office.spool.begin()
    }

    /// How many bytes there are so far.
    package var size: Int { file.size }

    /// Keeps the next bytes.
    package func feed(_ bytes: [UInt8]) async throws { try await file.append(bytes) }

    /// Queues the import.
    ///
    /// - Parameter key: the same upload under the same key is one import.
    package func finish(key: String? = nil) async throws -> ImportTicket {
        let receipt = try await file.finish()
        do {
            let ticket = try await office.perform(QueueImport(title: title, file: receipt), as: actor, key: key)
            if ticket.file != receipt.name { try await office.spool.remove(receipt.name) }
            return ticket
        } catch {
            try? await office.spool.remove(receipt.name)
            throw error
        }
    }
}

/// An import that was queued.
package struct ImportTicket: Codable, Sendable, Hashable {
    /// The import.
    package let batch: String
    /// The job that takes it in.
    package let job: String
    let file: String
}

/// Begins an import and queues the job that takes it in.
struct QueueImport: Operation {
    static let name = "listing.queue-import"

    let title: String
    let file: SpoolFiles.Receipt

    private enum CodingKeys: String, CodingKey { case title, size, digest }

    /// What was sent, not where it lies: the same bytes sent again under one key are the same request.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(title, forKey: .title)
        try container.encode(file.size, forKey: .size)
        try container.encode(file.digest, forKey: .digest)
    }

    func perform(in work: Work) throws -> ImportTicket {
        let start = StartImport(title: title)
        try start.check(work.actor)
        let batch = work.office.newIdentifier(at: work.now)
        let input = ImportTask.Input(batch: batch, file: file)
        guard let job = try work.enqueue(ImportTask.self, input, key: "import/\(batch)", total: file.lines) else {
            throw JobFault.malformedPayload(ImportTask.kind)
        }
        try start.insert(batch, job: job, in: work)
        return ImportTicket(batch: batch, job: job, file: file.name)
    }
}
