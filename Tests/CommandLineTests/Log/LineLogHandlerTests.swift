import Foundation
import Law
import Logging
import Synchronization
import Testing

@testable import qingyuan

struct LineLogHandlerTests {
    private final class Lines: Sendable {
        let kept = Mutex<[String]>([])
    }

    private func lines(_ format: LogFormat, level: Logger.Level = .info, _ use: (Logger) -> Void) -> [String] {
        let lines = Lines()
        let moment = Moment(milliseconds: 1_795_226_400_123)
        use(
            Logger(label: "test") { _ in
                LineLogHandler(.access, level: level, format: format, now: { moment }) { line in
                    lines.kept.withLock { $0.append(line) }
                }
            })
        return lines.kept.withLock { $0 }
    }

    @Test func `a line of JSON is one object with numbers as numbers`() throws {
        let line = try #require(
            lines(.json) { log in
                var log = log
                log[metadataKey: "request"] = "abc"
                log.info("done", metadata: ["status": .stringConvertible(200), "ms": .stringConvertible(1.25)])
            }.first)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(object["status"] as? Int == 200 && object["ms"] as? Double == 1.25)
        #expect(object["request"] as? String == "abc" && object["part"] as? String == "access")
        #expect(object["level"] as? String == "info" && object["message"] as? String == "done")
        #expect((object["at"] as? String)?.hasSuffix("+08:00") == true)
    }

    @Test(arguments: LogFormat.allCases)
    func `whatever a value holds, an event stays one line`(format: LogFormat) {
        let hostile = "a\nlevel=error \u{1B}[31m \"x\" = 字"
        let written = lines(format) { $0.info("two\nlines", metadata: ["value": .string(hostile)]) }
        #expect(written.count == 1)
        #expect(written.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value >= 0x20 } })
    }

    @Test func `events below the level leave nothing`() {
        let written = lines(.text, level: .warning) { log in
            log.info("quiet")
            log.warning("loud")
        }
        #expect(written.count == 1 && written[0].contains("loud"))
    }
}

struct LogSettingTests {
    private func level(_ part: LogPart, _ values: [String: String]) -> Logger.Level {
        let arguments = values.map { SettingArgument(flag: "--set", $0.key, $0.value) }
        return Settings(SettingSources(file: nil, environment: [:], arguments: arguments)).logger(part).logLevel
    }

    @Test func `a part has its own level, else the one of all`() {
        #expect(level(.web, [:]) == .info)
        #expect(level(.web, ["log-level": "error"]) == .error)
        #expect(level(.access, ["log-level": "error", "log-levels": "access=debug"]) == .debug)
        #expect(level(.web, ["log-level": "error", "log-levels": "access=debug"]) == .error)
    }
}
