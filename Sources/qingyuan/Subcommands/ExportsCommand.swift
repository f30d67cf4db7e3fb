import ArgumentParser
import Enforcement
import Law
import Operations
import Storage

/// `qingyuan exports`: all records of a kind that somebody may see, as a file.
struct ExportsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "exports", abstract: "Export listings, clues or cases in the background, and fetch the files.",
        subcommands: [Request.self, List.self, Fetch.self])

    /// `qingyuan exports request KIND`.
    struct Request: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "request", abstract: "Queue an export; a server or `jobs run` writes it.")

        @Argument(help: "What: \(ExportKind.allCases.map(\.rawValue).joined(separator: " ")).")
        var kind: ExportKind

        @Option(name: .long, help: "How: \(ExportForm.allCases.map(\.rawValue).joined(separator: " ")).")
        var form = ExportForm.ndjson

        @OptionGroup var frame: CommandFrame

        func run() async throws {
            try await carryOut {
                try await frame.run { office, person in
                    let id = try await office.perform(RequestExport(kind, as: form), as: person)
                    let export = try await office.read { try ExportStore.export(id, for: person, in: $0) }
                    try ExportLine.put(export, at: office.now, json: frame.output.json)
                }
            }
        }
    }

    /// `qingyuan exports list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "One's exports, the latest first.")

        @Option(name: .long, help: "How many at most.")
        var limit = 50

        @OptionGroup var frame: CommandFrame

        func validate() throws {
            guard limit >= 1 else { throw ValidationError("--limit is 1 or more") }
        }

        func run() async throws {
            try await carryOut {
                try await frame.run { office, person in
                    let limit = limit
                    let exports = try await office.read { try ExportStore.list(limit: limit, for: person, in: $0) }
                    for export in exports { try ExportLine.put(export, at: office.now, json: frame.output.json) }
                }
            }
        }
    }

    /// `qingyuan exports fetch ID`.
    struct Fetch: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "fetch", abstract: "Write the file of an export to standard output, or to a file.")

        @Argument(help: "The export's id.")
        var id: String

        @Option(name: .shortAndLong, help: "The file to write; standard output if left out.")
        var output: String?

        @OptionGroup var data: DataOptions
        @OptionGroup var who: ActorOptions

        func run() async throws {
            try await carryOut {
                let office = try await Wiring.existingOffice(in: data)
                defer { office.database.close() }
                let (person, id) = (try await Wiring.actor(who, in: office), id)
                let export = try await office.read { try ExportStore.export(id, for: person, in: $0) }
                var (done, bytes) = (0, try await office.bytes(of: export, from: 0, for: person))
                let file = try OutputFile(output)
                while !bytes.isEmpty {
                    try bytes.withUnsafeBytes { try file.put($0) }
                    done += bytes.count
                    bytes = try await office.bytes(of: export, from: done, for: person)
                }
                try file.finish()
            }
        }
    }
}

extension ExportKind: ExpressibleByArgument {}
extension ExportForm: ExpressibleByArgument {}

/// An export as a line of text or JSON.
private struct ExportLine: Encodable {
    let id: String
    let kind: ExportKind
    let form: ExportForm
    let state: RecordExport.State
    let percent: Int
    let records: Int?
    let size: Int?
    let digest: String?
    let askedAt: Moment
    let expiresAt: Moment?

    init(_ export: RecordExport, at now: Moment) {
        (id, kind, form, askedAt) = (export.id, export.kind, export.form, export.askedAt)
        (state, percent, expiresAt) = (export.state(at: now), export.percent, export.file?.expiresAt)
        (records, size, digest) = (export.file?.records, export.file?.size, export.file?.digest)
    }

    static func put(_ export: RecordExport, at now: Moment, json: Bool) throws {
        let line = ExportLine(export, at: now)
        if json { return try Console.put(json: line) }
        let count = line.records.map(String.init) ?? "-"
        Console.put(
            "\(line.id)  \(line.state.rawValue)  \(line.kind.rawValue)  \(line.form.rawValue)  \(line.percent)%  \(count)"
        )
    }
}
