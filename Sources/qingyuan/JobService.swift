import Foundation
import Logging
import Operations
import ServiceLifecycle
import UnixSignals

/// Runs jobs beside the server: told to stop, it finishes the steps it is at and gives the rest back.
struct JobService: Service {
    private let office: Office
    private let runner: JobRunner

    init(_ office: Office, _ settings: Settings) {
        self.office = office
        runner = JobService.runner(of: office, settings)
    }

    /// A runner named after this machine and process.
    static func runner(of office: Office, _ settings: Settings) -> JobRunner {
        let process = ProcessInfo.processInfo
        var running = JobSettings()
        running.workers = settings[\.jobWorkers]
        return JobRunner(
            office, schedules: JobSchedule.all(signingEvery: Int64(settings[\.headInterval]) * 1000),
            name: "\(process.hostName):\(process.processIdentifier)", settings: running,
            random: { UInt64.random(in: .min ... .max) })
    }

    /// Runs until it is told to stop, or something beside it fails; the last entries are signed on the way out.
    func run() async throws {
        await withGracefulShutdownHandler {
            await runner.run()
        } onGracefulShutdown: {
            runner.stop()
        }
        do { try await Task { [office] in _ = try await office.signHead() }.value } catch {
            office.log.error("the head of the ledger could not be signed", metadata: ["error": "\(error)"])
        }
    }

    /// Runs with nothing beside it, until a signal tells it to stop.
    func runAlone(logger: Logger) async throws {
        let group = ServiceGroup(
            configuration: .init(
                services: [.init(service: self)], gracefulShutdownSignals: [.sigterm, .sigint],
                logger: logger))
        try await group.run()
    }
}
