import ArgumentParser
import Foundation

/// Where the office keeps its data.
struct DataOptions: ParsableArguments {
    @Option(name: .long, help: "The folder of the database, the evidence files and the signing key.")
    var data = ProcessInfo.processInfo.environment["QINGYUAN_DATA"] ?? "data"

    func validate() throws {
        guard !data.isEmpty else { throw ValidationError("--data needs a folder") }
    }
}

/// In whose name a command acts.
struct ActorOptions: ParsableArguments {
    @Option(
        name: .customLong("as"), help: "The sign-in name of the user in whose name to act; also QINGYUAN_USER.")
    var signInName = ProcessInfo.processInfo.environment["QINGYUAN_USER"] ?? ""

    func validate() throws {
        guard !signInName.isEmpty else { throw ValidationError("say in whose name: --as NAME or QINGYUAN_USER") }
    }
}

/// How the answer is written.
struct OutputOptions: ParsableArguments {
    @Flag(name: .long, help: "Write JSON, one object a line.")
    var json = false
}
