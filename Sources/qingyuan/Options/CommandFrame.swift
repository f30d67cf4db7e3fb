import ArgumentParser
import Enforcement
import Operations
import Storage

/// What every command takes that works on records of the office: where the data is, in whose name, how to write.
struct CommandFrame: ParsableArguments {
    @OptionGroup var data: DataOptions
    @OptionGroup var who: ActorOptions
    @OptionGroup var output: OutputOptions

    /// Opens the office, finds out who acts, and closes it again.
    func run(_ body: (Office, Actor) async throws -> Void) async throws {
        let office = try await Wiring.existingOffice(in: data)
        defer { office.database.close() }
        try await body(office, try await Wiring.actor(who, in: office))
    }
}
