import Foundation
import Law
import Testing

@testable import qingyuan

struct SettingsTests {
    private func settings(
        file text: String? = nil, environment: [String: String] = [:], arguments: [SettingArgument] = []
    ) throws -> Settings {
        var path: String?
        if let text {
            let url = FileManager.default.temporaryDirectory.appending(path: "settings-\(UUID().uuidString).conf")
            try text.write(to: url, atomically: true, encoding: .utf8)
            path = url.path()
        }
        defer { if let path { try? FileManager.default.removeItem(atPath: path) } }
        return Settings(SettingSources(file: path, environment: environment, arguments: arguments))
    }

    private func codes(_ settings: Settings) -> [SettingProblem.Code] { settings.problems.map(\.code) }

    @Test(
        arguments: [
            ([], [:], nil, 8080, "default"),
            ([], [:], "port = 1", 1, "file"),
            ([], ["QINGYUAN_PORT": "2"], "port = 1", 2, "environment"),
            (["3"], ["QINGYUAN_PORT": "2"], "port = 1", 3, "argument"),
            (["3"], [:], "port = 1", 3, "argument"),
        ] as [([String], [String: String], String?, Int, String)])
    func `a flag counts before the environment, that before the file, that before the default`(
        flags: [String], environment: [String: String], file: String?, port: Int, source: String
    ) throws {
        let arguments = flags.map { SettingArgument(flag: "--port", "port", $0) }
        let settings = try settings(file: file, environment: environment, arguments: arguments)
        #expect(settings[\.port] == port)
        #expect(settings.origin(of: try #require(SettingTable.row("port"))).kind == source)
        #expect(settings.problems.isEmpty)
    }

    @Test func `a mistyped name is named with its place and the name that was meant`() throws {
        let settings = try settings(file: "# mine\nprot = 9000")
        let problem = try #require(settings.problems.first)
        #expect(problem.code == .unknownName && problem.place.hasSuffix(":2"))
        #expect(problem.mend.en.contains("port"))
        #expect(settings.faults.count == 1)
    }

    @Test func `a variable of ours that means nothing is a warning, others are not looked at`() throws {
        let settings = try settings(environment: ["QINGYUAN_PROT": "1", "PATH": "/bin", "QINGYUAN_USER": "li"])
        #expect(codes(settings) == [.unknownName])
        #expect(settings.faults.isEmpty)
    }

    @Test(arguments: [("port = x", SettingProblem.Code.wrongType), ("port = 70000", .outOfRange)])
    func `a wrong value is a fault and does not count`(file: String, code: SettingProblem.Code) throws {
        let settings = try settings(file: file)
        #expect(codes(settings) == [code])
        #expect(settings[\.port] == 8080)
    }

    @Test(
        arguments: [
            (["tls-certificate": "a.pem"], "tls-key", SettingProblem.Weight.fault),
            (["tls-key": "a.pem"], "tls-certificate", .fault),
            (["tls-key": "k", "tls-certificate": "c", "origin": "http://a.example"], "origin", .fault),
            (["origin": "a.example"], "origin", .fault),
            (["origin": "https://a.example/path"], "origin", .fault),
            (["address": "0.0.0.0", "rate-limits": "off", "origin": "https://a.example"], "rate-limits", .fault),
            (["session-idle": "7200", "session-absolute": "3600"], "session-idle", .fault),
            (["address": "0.0.0.0", "origin": "http://a.example"], "address", .warning),
            (["address": "0.0.0.0", "tls-key": "k", "tls-certificate": "c"], "origin", .warning),
        ] as [([String: String], String, SettingProblem.Weight)])
    func `settings that contradict each other are named`(
        values: [String: String], setting: String, weight: SettingProblem.Weight
    ) throws {
        let settings = try settings(arguments: values.map { SettingArgument(flag: "--set", $0.key, $0.value) })
        #expect(settings.problems.isEmpty)
        let found = SettingsAgreement(settings, demonstration: false).problems
        #expect(found.contains { $0.setting == setting && $0.weight == weight }, "\(found)")
    }

    @Test func `settings that agree have no problem`() throws {
        let text = "address = 0.0.0.0\norigin = https://a.example\ntrusted-proxy = 10.0.0.1\nsession-idle = 600"
        let settings = try settings(file: text)
        #expect(settings.problems.isEmpty)
        #expect(SettingsAgreement(settings, demonstration: false).problems.isEmpty)
        #expect(settings[\.trustedProxy] == ["10.0.0.1"])
    }

    @Test func `a demonstration listens on loopback only`() throws {
        let settings = try settings(file: "address = 10.0.0.1\norigin = https://a.example")
        #expect(SettingsAgreement(settings, demonstration: true).problems.contains { $0.setting == "address" })
    }

    @Test func `a secret comes from the environment, the file or a file of its own, and is never shown`() throws {
        let secret = FileManager.default.temporaryDirectory.appending(path: "token-\(UUID().uuidString)")
        try "planted-in-file\n".write(to: secret, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: secret) }
        let row = try #require(SettingTable.row("metrics-token"))
        for (read, value) in [
            (try settings(environment: ["QINGYUAN_METRICS_TOKEN": "planted"]), "planted"),
            (try settings(file: "metrics-token = planted"), "planted"),
            (try settings(environment: ["QINGYUAN_METRICS_TOKEN_FILE": secret.path()]), "planted-in-file"),
            (
                try settings(arguments: [SettingArgument(flag: "--set", "metrics-token-file", secret.path())]),
                "planted-in-file"
            ),
        ] {
            #expect(read[\.metricsToken] == value && read.problems.isEmpty)
            #expect(read.shown(row) == "•••")
            let report = try JSONEncoder().encode(SettingsReport(read, read.problems, in: .en))
            #expect(!String(decoding: report, as: UTF8.self).contains(value))
        }
    }

    @Test func `a secret in an argument is refused, and so is one given twice`() throws {
        let argument = try settings(arguments: [SettingArgument(flag: "--set", "metrics-token", "planted")])
        #expect(codes(argument) == [.secretInArgument] && argument[\.metricsToken] == nil)
        #expect(!argument.problems.contains { $0.line(in: .en).contains("planted") })
        let twice = try settings(file: "metrics-token = a\nmetrics-token-file = /nowhere")
        #expect(codes(twice) == [.unreadableFile])
    }
}
