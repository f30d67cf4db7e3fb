import Enforcement
import Hummingbird
import Law
import Logging
import NIOCore
import Operations
import ServiceLifecycle
import Storage
import UnixSignals
import Web

/// Runs the server over an office until it is told to stop, and ends it in order.
struct Server {
    private let office: Office
    private let settings: Settings
    private let house: House
    private let drain = Drain()
    private let log: Logger

    init(_ office: Office, _ settings: Settings, demonstration: Bool) {
        let random: @Sendable (Int) -> [UInt8] = { count in
            var generator = SystemRandomNumberGenerator()
            return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        }
        self.office = office
        self.settings = settings
        log = settings.logger(.lifecycle)
        house = House(
            office: office, signIn: SignInDesk(office: office, random: random),
            settings: settings.web(demonstration: demonstration), random: random, drain: drain,
            accessLog: settings.logger(.access))
        office.metrics.registerGauges(sessionsIdle: Int64(settings[\.sessionIdle])) { office.now }
        ProcessFigures.register(in: office.metrics.registry, version: Version.current, start: office.now) { office.now }
    }

    /// Serves; returns when everything that was begun has ended and the database is closed.
    func run() async throws {
        let tls = try house.settings.tls.map { try TLSKeeper($0) }
        let application = try WebApp.application(house: house, tls: tls, logger: settings.logger(.web))
        // They are stopped in reverse order: first no more requests come in, then the work beside them ends.
        var services: [any Service] = [application]
        if settings[\.jobs] { services.insert(JobService(office, settings), at: 0) }
        var configuration = ServiceGroupConfiguration(services: services, logger: quiet)
        configuration.maximumGracefulShutdownDuration = .seconds(settings[\.drainLimit])
        let group = ServiceGroup(configuration: configuration)
        let webhooks = WebhookDesk(office, random: house.random)
        let sealed = try await house.signIn.sealOldSecrets() + webhooks.sealOldSecrets()
        if sealed > 0 {
            log.notice("secrets sealed under the key in use", metadata: ["number": .stringConvertible(sealed)])
        }
        let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint, .sighup)
        let listening = Task { await heed(signals, stopping: group, tls) }
        defer {
            listening.cancel()
            office.database.close()
        }
        do { try await group.run() } catch let error as IOError {
            throw ListeningFault(address: settings[\.address], port: settings[\.port], reason: error.errnoCode)
        }
        log.notice("stopped")
    }

    /// SIGHUP reads the certificate again. Of the others the first drains, the second ends at once.
    private func heed(_ signals: UnixSignalsSequence, stopping group: ServiceGroup, _ tls: TLSKeeper?) async {
        for await signal in signals {
            if signal == .sighup {
                reload(tls)
                continue
            }
            guard !drain.isOn else {
                log.warning("a second signal: ending at once")
                ProcessFigures.endAtOnce(after: signal)
            }
            drain.begin()
            log.notice(
                "draining", metadata: ["signal": "\(signal)", "seconds": .stringConvertible(settings[\.drainLimit])])
            Task {
                // Those who watch readiness get this long to send their requests elsewhere.
                try? await Task.sleep(for: .seconds(settings[\.drainDelay]))
                await group.triggerGracefulShutdown()
            }
        }
    }

    private func reload(_ tls: TLSKeeper?) {
        do {
            try tls?.reload()
            log.notice(tls == nil ? "SIGHUP: there is nothing to read again" : "the certificate was read again")
        } catch {
            log.error("the certificate stays as it was", metadata: ["error": "\(error)"])
        }
    }

    /// The group of services tells its own steps at levels that are ours for faults of the office.
    private var quiet: Logger {
        var quiet = log
        quiet.logLevel = max(log.logLevel, .warning)
        return quiet
    }
}
