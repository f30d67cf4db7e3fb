import Foundation
import Law
import Operations
import UnixSignals

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the system says of this process.
enum ProcessFigures {
    /// Registers memory, processor time, open files, uptime and version.
    static func register(
        in registry: MetricsRegistry, version: String, start: Moment, clock: @escaping @Sendable () -> Moment
    ) {
        registry.gauge("qingyuan_build_info", "The version of the program.", labels: ["version"]) {
            [Sample(1, version)]
        }
        registry.gauge("qingyuan_uptime_seconds", "Since the server started.") {
            [Sample(Double(clock().milliseconds - start.milliseconds) / 1000)]
        }
        registry.gauge("process_start_time_seconds", "When the process started, since 1970.") {
            [Sample(Double(start.milliseconds) / 1000)]
        }
        registry.gauge("process_resident_memory_bytes", "Memory the process holds.") {
            residentBytes.map { [Sample(Double($0))] } ?? []
        }
        registry.gauge("process_cpu_seconds_total", "Processor time, of the user and of the system.", kind: .counter) {
            [Sample(processorSeconds)]
        }
        registry.gauge("process_open_fds", "Open files and connections.") {
            openFiles.map { [Sample(Double($0))] } ?? []
        }
    }

    /// Ends the process without any further step: what was acknowledged is on the disk.
    static func endAtOnce(after signal: UnixSignal) -> Never {
        _exit(128 + (signal == .sigint ? SIGINT : SIGTERM))
    }

    /// The second number of `/proc/self/statm`: resident pages.
    private static var residentBytes: Int? {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
        let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) }
        return pages.map { $0 * Int(sysconf(Int32(_SC_PAGESIZE))) }
    }

    private static var openFiles: Int? {
        (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd"))?.count
    }

    private static var processorSeconds: Double {
        var time = timespec()
        guard clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 else { return 0 }
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
    }
}
