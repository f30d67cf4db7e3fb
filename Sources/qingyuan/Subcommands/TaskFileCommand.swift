import ArgumentParser
import Enforcement
import Law
import Operations

/// `qingyuan task file TASK FILE…`: keeps files under a task, or under one report on it.
struct TaskFileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "file", abstract: "Put files under a task, or under one report on it as its proof.",
        discussion:
            "The same bytes under the same task are one piece: putting them there again gives the piece that is there."
    )

    @OptionGroup var frame: CommandFrame
    @Argument(help: "The task's id or number.") var task: String
    @Argument(help: "The files; - reads standard input.") var files: [String]
    @Option(help: "The number of the report that they prove, counted from 1.") var report: Int?

    func validate() throws {
        if let report, report < 1 { throw ValidationError("--report is a number from 1 on") }
        if files.isEmpty { throw ValidationError("Name at least one file") }
    }

    func run() async throws {
        try await carryOut {
            try await frame.run { office, actor in
                let name = task
                let id = try await office.read { try PlanTaskStore.named(name, for: actor, in: $0) }
                for file in files {
                    let input = try InputFile(file)
                    let capture = EvidenceDesk.Capture(
                        name: input.title, bytes: try PlanFiles.bytes(of: input))
                    let piece = try await put(capture, under: id, in: office, as: actor)
                    try Kept(id: piece.rawValue, name: capture.name, report: report).put(frame.output)
                }
            }
        }
    }

    private func put(
        _ capture: EvidenceDesk.Capture, under id: PlanTaskID, in office: Office, as actor: Actor
    ) async throws -> EvidenceID {
        guard let report else {
            return try await office.keep(capture, under: RecordReference(.task, id.rawValue), as: actor)
        }
        return try await office.keep(capture, underReport: report, of: id, as: actor)
    }
}

/// A file that was kept.
private struct Kept: Encodable {
    let id: String
    let name: String
    let report: Int?

    func put(_ output: OutputOptions) throws {
        if output.json { return try Console.put(json: self) }
        Console.put([id, report.map(String.init) ?? "-", name].joined(separator: "\t"))
    }
}
