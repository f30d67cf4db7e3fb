import Enforcement
package import Law
import Screening
package import Storage

/// Takes a file of listings in, part by part: the job behind `ListingUpload`.
///
/// A part's rows and the place behind them are one transaction. So an import that is broken off, as by a node that dies,
/// goes on where it stood, and no row is taken twice.
package struct ImportTask: JobTask {
    package struct Input: Codable, Sendable {
        package let batch: String
        package let file: SpoolFiles.Receipt
    }

    package static let kind = "listing.import"
    package static let label = Wording("导入商品信息", "Import listings")
    /// Bytes read at a time: some two hundred rows, seven hundred short ones, which one transaction takes without keeping
    /// others waiting, and few enough to be done twice after a crash.
    static let piece = 64 * 1024

    package func step(of job: Job, _ payload: Input, in office: Office) async throws -> ImportStep {
        let day = office.now.date.description
        let index = try await office.read { try office.screening.index(on: day, in: $0) }
        let begin: LineReader.Place = try job.progress.mark.map { try JSONText.decode($0) } ?? LineReader.Place()
        var (file, part, offset) = (ListingsFile(after: begin, refusesRepeats: false), ListingPart(), begin.offset)
        while offset < payload.file.size {
            let bytes = try await read(payload.file, from: offset, in: office)
            offset += bytes.count
            for row in file.feed(bytes) { part.take(row, screenedBy: index) }
            // A line longer than the piece needs the next one too.
            if file.place.line > begin.line { break }
        }
        let isLast = offset >= payload.file.size
        if isLast { for row in file.finish() { part.take(row, screenedBy: index) } }
        let ending = isLast ? ImportListings.Ending(size: payload.file.size, digest: payload.file.digest) : nil
        return ImportStep(part: part.operation(in: payload.batch, ending: ending), place: file.place, of: payload.file)
    }

    package func finished(_ job: Job, _ payload: Input, in office: Office) async throws {
        try await office.spool.remove(payload.file.name)
    }

    /// The files of imports that are still to be taken in, or may be once an administrator says so.
    static func filesNeeded(in access: any ReadAccess) throws -> Set<String> {
        let rows = try access.query(
            "SELECT payload FROM job WHERE kind = $1 AND state IN ('queued', 'leased', 'dead')", [kind])
        return Set(try rows.map { try JSONText.decode($0.get("payload"), as: Input.self).file.name })
    }

    private func read(_ file: SpoolFiles.Receipt, from offset: Int, in office: Office) async throws -> [UInt8] {
        do {
            let bytes = try await office.spool.read(file.name, from: offset, atMost: ImportTask.piece)
            guard !bytes.isEmpty else { throw JobFault.missingFile }
            return bytes
        } catch let fault as FileFault where fault.isMissing {
            throw JobFault.missingFile
        }
    }
}

/// Stores one part of an import and how far it has come.
package struct ImportStep: JobStep {
    package static let name = ImportListings.name

    private let part: ImportListings
    private let place: LineReader.Place
    private let file: SpoolFiles.Receipt

    init(part: ImportListings, place: LineReader.Place, of file: SpoolFiles.Receipt) {
        self.part = part
        self.place = place
        self.file = file
    }

    /// - Throws: `Refusal` as `ImportListings` does.
    package func perform(in work: Work) throws -> JobProgress {
        _ = try part.perform(in: work)
        let counts = try ImportStore.counts(of: part.batch, in: work.access)
        return JobProgress(
            done: place.line, total: file.lines,
            line: Wording(
                "新增 \(counts.accepted)，重复 \(counts.repeated)，未导入 \(counts.refused)",
                "\(counts.accepted) taken in, \(counts.repeated) repeated, \(counts.refused) left out"),
            mark: try JSONText.encode(place), isFinished: part.ending != nil)
    }
}
